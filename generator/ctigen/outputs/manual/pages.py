"""The manual's web pages: one per message, and per dialect one each for the protocol as a whole, enums, tags, fields and versions."""

from __future__ import annotations

from typing import Any

import jinja2

from ...templating import environment
from .views import DialectView

_DIALECT_PAGES = {
    "index": ("dialect.html", "messages"),
    "protocol": ("protocol.html", "protocol"),
    "enums": ("enums.html", "enums"),
    "tags": ("tags.html", "tags"),
    "fields": ("fields.html", "fields"),
    "versions": ("versions.html", "versions"),
}


def render(dialects: list[DialectView]) -> dict[str, str]:
    templates = environment("manual").overlay(autoescape=True)
    files = {"index.html": templates.get_template("index.html").render(dialects=dialects, root="")}
    for asset in ("style.css", "manual.js"):
        files[asset] = environment("manual").get_template(asset).render()
    for dialect in dialects:
        files |= _dialect(templates, dialect)
    return {path: _tidy(text) for path, text in files.items()}


def _dialect(templates: jinja2.Environment, dialect: DialectView) -> dict[str, str]:
    shared: dict[str, Any] = {"dialect": dialect, "protocol": dialect.protocol, "root": "../"}
    folder, files = dialect.protocol.name, {}
    for page, (template, title) in _DIALECT_PAGES.items():
        files[f"{folder}/{page}.html"] = templates.get_template(template).render(shared, title=title)
    message_page = templates.get_template("message.html")
    for view in dialect.documented:
        files[f"{folder}/{view.file}.html"] = message_page.render(shared, title=view.name, view=view)
    return files


def _tidy(text: str) -> str:
    """Without the blank lines and trailing blanks that template logic leaves behind."""
    return "\n".join(line.rstrip() for line in text.split("\n") if line.strip()) + "\n"
