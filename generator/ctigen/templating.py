"""The Jinja2 environment of all outputs: templates stand in generator/templates/<output>/."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import jinja2

_TEMPLATES = Path(__file__).resolve().parents[1] / "templates"


@cache
def environment(output: str) -> jinja2.Environment:
    """Templates of one output. A name that a template misspells is an error, not an empty text."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES / output),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
