"""`ctigen generate`: writes everything that is made of the specification, or proves that it is current."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .. import outputs
from ..generating import DEFAULT_OUT, Tree, render_all
from ..linting import lint
from ..loader import load_spec
from ..problems import SpecError
from . import add_spec_option

def add_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "generate",
        help="write the generated files, or check that they are current",
        description="Renders every output and writes the files that changed; files of an earlier run that are no longer made are removed.",
    )
    add_spec_option(parser)
    parser.add_argument("--out", type=Path, default=DEFAULT_OUT, metavar="DIR", help="where the files go (default: %(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 and name the files that are not current")
    parser.add_argument("--only", action="append", choices=outputs.names(), metavar="OUTPUT", help="only this output; stale files stay")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    spec = load_spec(options.spec)
    mistakes = [problem for problem in lint(spec) if not problem.warning]
    if mistakes:
        raise SpecError(mistakes)
    files = render_all(spec, options.only)
    tree = Tree(options.out)
    if options.check:
        return _check(tree, files, whole=options.only is None)
    changes = tree.write(files, whole=options.only is None)
    print(f"{len(files)} files, {changes.written} written, {changes.removed} removed, in {options.out}")
    return 0


def _check(tree: Tree, files: dict[str, bytes], whole: bool) -> int:
    differing = tree.differences(files, whole)
    for difference in differing:
        print(difference, file=sys.stderr)
    if differing:
        print("generated files are not current; run: ctigen generate", file=sys.stderr)
    return 1 if differing else 0
