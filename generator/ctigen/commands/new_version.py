"""`ctigen new-version ged188 26`: a checked starting point for a new protocol version, and the list of what to do next."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Iterator

from ..loader import load_spec
from ..naming import UnknownName, find_protocol
from ..new_version import CannotAdd, Plan, apply, plan
from . import add_spec_option


def add_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "new-version",
        help="make room for the next version of a dialect",
        description="Extends the dialect by its next version, keeping comments and layout of the files, checks the result, and says what to do next.",
    )
    parser.add_argument("protocol", metavar="DIALECT")
    parser.add_argument("version", type=int, metavar="VERSION")
    parser.add_argument("--dry-run", action="store_true", help="show the edits, write nothing")
    add_spec_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    spec = load_spec(options.spec)
    try:
        protocol = find_protocol(spec, options.protocol)
        planned = plan(options.spec, protocol, options.version)
    except (UnknownName, CannotAdd) as error:
        print(f"ctigen new-version: {error}", file=sys.stderr)
        return 2
    if not options.dry_run:
        apply(options.spec, planned)
    print("\n".join(_report(protocol.name, options.version, planned, options.spec, options.dry_run)))
    return 0


def _report(name: str, version: int, planned: Plan, root: Path, dry_run: bool) -> Iterator[str]:
    yield f"{name}/{version}: {'would edit' if dry_run else 'edited'} {len(planned.edits)} lines"
    for edit in planned.edits:
        yield f"  {edit.file}:{edit.line}\n    - {edit.old.strip()}\n    + {edit.new.strip()}"
    if planned.ending:
        yield f"\nThese end at {version - 1}; open the range (`{version - 1}+`) where the guide keeps them:"
        yield from (f"  {line}" for line in planned.ending)
    yield f"""
Next, with the guide of version {version} at hand:
  1. its list of changes: new messages as files in {root / name / "messages"} with `versions: {version}+` (delete their rows in
     undocumented.yaml, or end those with `versions: -{version - 1}`); new fields with `versions: {version}+`, at their place
  2. what it dropped: end the range with `versions: -{version - 1}`
  3. new enum rows in {root / name / "enums"} and new tags in {root / name / "tags.yaml"}, with `versions: {version}+`
  4. another width of floating headers: a row in {root / name / "protocol.yaml"}; the row before ends at {version - 1}
  5. ctigen lint; ctigen diff {name}/{version - 1} {name}/{version}; ctigen generate"""
