"""The command line: one subcommand per module of ctigen/commands, and the errors that all of them share."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from typing import Sequence

from . import commands
from .problems import SpecError

EXIT_OK, EXIT_FOUND, EXIT_USAGE = 0, 1, 2

_DESCRIPTION = """\
Reads the protocol specification in spec/ and generates everything that is made of it: C++ codecs and tables, dissector,
manual, fuzz dictionaries, the model as JSON."""

_EPILOG = """\
exit status: 0 fine, 1 something was found (spec mistakes, files that are not current), 2 usage"""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ctigen", description=_DESCRIPTION, epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in sorted(pkgutil.iter_modules(commands.__path__), key=lambda found: found.name):
        importlib.import_module(f"{commands.__name__}.{module.name}").add_command(subparsers)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        return status
    except SpecError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"{len(error.problems)} error(s) in the specification", file=sys.stderr)
        return EXIT_FOUND
    except BrokenPipeError:
        return EXIT_FOUND
    except OSError as error:
        print(f"ctigen: {error.filename}: {error.strerror}", file=sys.stderr)
        return EXIT_USAGE
