"""The manual as Markdown: per dialect one file for each class of messages, and one each for the protocol as a whole, enums, tags and versions."""

from __future__ import annotations

import re
import textwrap

import jinja2

from ...markdown import words
from ...templating import environment
from .views import DialectView

_BYTES_PER_LINE = 32


def render(dialects: list[DialectView]) -> dict[str, str]:
    templates = environment("manual").overlay()
    templates.filters |= {"cell": words, "wrapped": _wrapped}
    files = {"README.md": templates.get_template("md/readme.md").render(dialects=dialects)}
    for dialect in dialects:
        files |= _dialect(templates, dialect)
    return {f"md/{path}": _tidy(text) for path, text in files.items()}


def _dialect(templates: jinja2.Environment, dialect: DialectView) -> dict[str, str]:
    shared = {"dialect": dialect, "protocol": dialect.protocol}
    folder = dialect.protocol.name
    pages = ("protocol", "enums", "tags", "versions")
    files = {f"{folder}/{page}.md": templates.get_template(f"md/{page}.md").render(shared) for page in pages}
    for class_, views in dialect.classes:
        files[f"{folder}/{class_}.md"] = templates.get_template("md/messages.md").render(shared, views=views, **{"class": class_})
    return files


def _wrapped(digits: str) -> str:
    return "\n".join(textwrap.wrap(digits, 2 * _BYTES_PER_LINE))


def _tidy(text: str) -> str:
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip() + "\n"
