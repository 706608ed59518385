"""Makes room for a protocol version that a new guide describes: edits the specification's text, so that comments and layout stay.

What follows from the number alone is done (the dialect's range, the last floating header, the range of version fields). What needs
the guide is only listed: rows that end at the former newest version may go on in the new one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .linting import lint
from .loader import load_spec
from .model import Protocol
from .problems import SpecError

_NEWEST_POSSIBLE = 254  # 255 stands for "and later"


class CannotAdd(ValueError):
    """The version cannot be added; the text says why and what could be."""


@dataclass(frozen=True)
class Edit:
    """One line of a file, before and after."""

    file: Path
    line: int
    old: str
    new: str


@dataclass(frozen=True)
class Plan:
    """What is to be edited, and what a person has to look at."""

    edits: tuple[Edit, ...]
    ending: tuple[str, ...]  # "file:line: text" of rows that end at the former newest version


def plan(root: Path, protocol: Protocol, version: int) -> Plan:
    """The edits that add `version` to the dialect; CannotAdd when it is not the next one."""
    newest = protocol.versions.last
    if version != newest + 1:
        raise CannotAdd(f"{protocol.name} has the versions {protocol.versions}; the next one is {newest + 1}, not {version}")
    if version > _NEWEST_POSSIBLE:
        raise CannotAdd(f"versions end at {_NEWEST_POSSIBLE}")
    folder = root / protocol.name
    edits = [*_protocol_edits(folder / "protocol.yaml", protocol, version), *_range_edits(folder, protocol, version)]
    return Plan(tuple(edits), tuple(_ending(folder, newest)))


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").split("\n")


def _protocol_edits(file: Path, protocol: Protocol, version: int) -> list[Edit]:
    lines = _lines(file)
    rows = {lines.index(line): line for line in lines if re.match(r"versions:", line)}
    last_header = protocol.floating_headers[-1].where.line - 1
    rows[last_header] = lines[last_header]
    edits = []
    for index, line in sorted(rows.items()):
        widened = _widened(line, version)
        if widened != line:
            edits.append(Edit(file, index + 1, line, widened))
    return edits


def _widened(line: str, version: int) -> str:
    """A range that ends at the former version, ended at the new one; `18+` needs no edit."""
    line = re.sub(rf"(versions: *\"?(?:\d+-|-)){version - 1}(?![\d+])", rf"\g<1>{version}", line, count=1)
    return re.sub(rf"(versions: *\"?{version - 1})(?![\d+-])", rf"\g<1>-{version}", line, count=1)


def _range_edits(folder: Path, protocol: Protocol, version: int) -> list[Edit]:
    """The legal range of the fields that state the session's version."""
    edits = []
    for message, field in protocol.version_fields:
        file = folder / "messages" / f"{message.name}.yaml"
        line = _lines(file)[field.where.line - 1]
        widened = re.sub(rf"(range: *\[ *\d+, *){version - 1}\b", rf"\g<1>{version}", line, count=1)
        if widened != line:
            edits.append(Edit(file, field.where.line, line, widened))
    return edits


def _ending(folder: Path, newest: int) -> list[str]:
    ends = re.compile(rf"\b(versions|named): *\"?(\d+-|-)?{newest}\"?(?=[,}}\s]|$)")
    found = []
    for file in sorted(folder.rglob("*.yaml")):
        if file.name != "protocol.yaml":
            found += [f"{file}:{number}: {line.strip()}" for number, line in enumerate(_lines(file), 1) if ends.search(line)]
    return found


def apply(root: Path, plan: Plan) -> None:
    """Writes the edits and proves that the result still holds; otherwise everything is put back and SpecError is raised."""
    former = {edit.file: edit.file.read_text(encoding="utf-8") for edit in plan.edits}
    try:
        for edit in plan.edits:
            lines = _lines(edit.file)
            lines[edit.line - 1] = edit.new
            edit.file.write_text("\n".join(lines), encoding="utf-8")
        mistakes = [problem for problem in lint(load_spec(root)) if not problem.warning]
        if mistakes:
            raise SpecError(mistakes)
    except SpecError:
        for file, content in former.items():
            file.write_text(content, encoding="utf-8")
        raise
