"""`ctigen diff uccx/13 uccx/14`: what a client must change, as text, Markdown or JSON."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Iterator, Sequence

from ..diffing import IMPACTS, Change, compare
from ..loader import load_spec
from ..markdown import words
from ..naming import Edition, UnknownName, find_edition
from . import add_spec_option

_EPILOG = """\
examples:
  ctigen diff uccx/13 uccx/14
  ctigen diff ged188/19 ged188/20 --format markdown
  ctigen diff uccx/18 ged188/18                       two dialects
  ctigen diff --old-spec /tmp/spec-2023 uccx uccx     two specifications"""


def add_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "diff",
        help="say what a client must change from one version to another",
        description="Compares two versions: messages, fields, slots, header widths, enum values, tags.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("old", metavar="OLD", help="dialect/version; without a version the newest")
    parser.add_argument("new", metavar="NEW")
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text")
    parser.add_argument("--old-spec", type=Path, metavar="DIR", help="where OLD is read from (default: as NEW)")
    add_spec_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    spec = load_spec(options.spec)
    old_spec = load_spec(options.old_spec) if options.old_spec else spec
    try:
        old, new = find_edition(old_spec, options.old), find_edition(spec, options.new)
    except UnknownName as error:
        print(f"ctigen diff: {error}", file=sys.stderr)
        return 2
    changes = compare(old, new)
    formats = {"text": text, "markdown": markdown, "json": as_json}
    print("\n".join(formats[options.format](old, new, changes)))
    return 0


def _summary(changes: Sequence[Change]) -> str:
    counts = [(sum(change.impact == impact for change in changes), impact) for impact in IMPACTS]
    return ", ".join(f"{count} {impact}" for count, impact in counts if count) or "no differences"


def _by_subject(changes: Sequence[Change], impact: str) -> Iterator[tuple[str, list[Change]]]:
    subjects: dict[str, list[Change]] = {}
    for change in changes:
        if change.impact == impact:
            subjects.setdefault(change.subject, []).append(change)
    return iter(subjects.items())


def text(old: Edition, new: Edition, changes: Sequence[Change]) -> Iterator[str]:
    yield f"{old} -> {new}: {_summary(changes)}"
    for impact, meaning in IMPACTS.items():
        if any(change.impact == impact for change in changes):
            yield f"\n{impact} ({meaning})"
        for subject, found in _by_subject(changes, impact):
            yield f"  {subject or 'all messages'}"
            for change in found:
                doubt = f" [unsure: {change.unsure}]" if change.unsure else ""
                yield f"    {change.name + ': ' if change.name else ''}{change.text}{doubt}"


def markdown(old: Edition, new: Edition, changes: Sequence[Change]) -> Iterator[str]:
    yield f"# {old} to {new}\n\n{_summary(changes)}"
    for impact, meaning in IMPACTS.items():
        if any(change.impact == impact for change in changes):
            yield f"\n## {impact.capitalize()}\n\n{meaning}\n\n| where | what | change |\n|---|---|---|"
        for subject, found in _by_subject(changes, impact):
            for change in found:
                doubt = f" *(unsure: {words(change.unsure)})*" if change.unsure else ""
                yield f"| {subject or 'all messages'} | {change.name} | {words(change.text)}{doubt} |"


def as_json(old: Edition, new: Edition, changes: Sequence[Change]) -> Iterator[str]:
    kept = [{key: value for key, value in asdict(change).items() if value} for change in changes]
    yield json.dumps({"old": str(old), "new": str(new), "changes": kept}, ensure_ascii=False, indent=1)
