"""The subcommands of ctigen: each module here has `add_command(subparsers)`, whose parser sets `run(options) -> exit status`."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..loader import DEFAULT_SPEC


def add_spec_option(parser: argparse.ArgumentParser) -> None:
    """The option that most commands share."""
    parser.add_argument("--spec", type=Path, default=DEFAULT_SPEC, metavar="DIR", help="the specification (default: %(default)s)")
