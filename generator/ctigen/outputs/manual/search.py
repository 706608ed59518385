"""What manual.js searches, and the versions that it offers: a script, because pages that are opened from files cannot fetch."""

from __future__ import annotations

import json
from typing import Iterator

from .views import DialectView

Entry = tuple[str, str, str]


def render(dialects: list[DialectView]) -> str:
    entries = [entry for kind in (_messages, _fields, _enums, _protocol) for dialect in dialects for entry in kind(dialect)]
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    versions = {dialect.protocol.name: [dialect.protocol.versions.first, dialect.protocol.versions.last] for dialect in dialects}
    return (
        f"// Made for manual.js.\nconst VERSIONS = {json.dumps(versions)};\n\n"
        f"// name, what it is, page; messages first, then fields, enums and dialects\nconst SEARCH_INDEX = [\n{lines}\n];\n"
    )


def _messages(dialect: DialectView) -> Iterator[Entry]:
    name = dialect.protocol.name
    for view in dialect.messages:
        page = f"{view.file}.html" if view.message.documented else f"index.html#{view.file}"
        for called in (view.name, *view.message.aliases):
            yield called, f"{name} message {view.id}, {view.message.purpose}", f"{name}/{page}"


def _fields(dialect: DialectView) -> Iterator[Entry]:
    name = dialect.protocol.name
    for use in dialect.fields:
        tags = f", tag {', '.join(map(str, use.tags))}" if use.tags else ""
        where = use.messages[0] if len(use.messages) == 1 else f"{len(use.messages)} messages"
        yield use.name, f"{name} field {'/'.join(use.types)}{tags}, in {where}", f"{name}/fields.html#{use.name}"


def _enums(dialect: DialectView) -> Iterator[Entry]:
    name = dialect.protocol.name
    for enum in dialect.protocol.enums:
        for called in (enum.name, *enum.aliases):
            yield called, f"{name} enum", f"{name}/enums.html#{enum.name}"
        for row in enum.values:
            yield row.name, f"{name} {enum.name} {row.value}", f"{name}/enums.html#{enum.name}"


def _protocol(dialect: DialectView) -> Iterator[Entry]:
    name = dialect.protocol.name
    yield name, f"{name} protocol: header widths, limits, configuration, doubts", f"{name}/protocol.html"
