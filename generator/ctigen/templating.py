"""The Jinja2 environment of all outputs: templates stand in generator/templates/<output>/."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import jinja2

_TEMPLATES = Path(__file__).resolve().parents[1] / "templates"


_CONTINUATION = re.compile(r"(?:[\\ ]|/\?\?)*")  # what goes on in the next line, from the end of the line: a backslash, or its trigraph


def one_line(text: str) -> str:
    """Text for a comment that ends with its line: no line breaks, nothing at the end that would continue it."""
    return without_continuation(" ".join(text.split()))


def without_continuation(line: str) -> str:
    found = _CONTINUATION.match(line[::-1])
    return line[: len(line) - found.end()] if found is not None else line


@cache
def environment(output: str) -> jinja2.Environment:
    """Templates of one output. A name that a template misspells is an error, not an empty text."""
    templates = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES / output),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    templates.filters["one_line"] = one_line
    return templates
