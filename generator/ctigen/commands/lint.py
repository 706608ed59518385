"""`ctigen lint`: everything that is wrong with the specification, with file and line."""

from __future__ import annotations

import argparse

from ..linting import lint, lint_style
from ..loader import read_spec
from ..problems import Problems
from . import add_spec_option


def add_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "lint",
        help="check the specification",
        description="Checks form, references and content of the specification and prints every finding with its file and line.",
    )
    add_spec_option(parser)
    parser.add_argument("--strict", action="store_true", help="warnings fail, too")
    parser.add_argument("--quiet", action="store_true", help="print errors only")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    problems = Problems()
    spec = read_spec(options.spec, problems)
    found = [*problems.found, *lint(spec), *lint_style(options.spec, spec.root)]
    errors = [problem for problem in found if not problem.warning]
    for problem in sorted(found):
        if not (options.quiet and problem.warning):
            print(problem)
    print(f"{len(errors)} error(s), {len(found) - len(errors)} warning(s)")
    return 1 if errors or (options.strict and found) else 0
