"""What the generated headers say about a message, field or value, in their readers' words."""

from __future__ import annotations

import textwrap
from typing import Sequence

from ...model import Field, FieldType, Message, Protocol, VersionRange
from ...templating import one_line, without_continuation
from .members import GroupMember, Member


WIDTH = 130

_SENDERS = {"server": "server to client", "client": "client to server", "both": "either way"}


def versions_text(versions: VersionRange, outer: VersionRange) -> str:
    described = versions.describe(outer)
    return f"versions {described}" if "-" in described or "+" in described else f"version {described}" if described else ""


def wrapped(text: str, indent: int = 0, marker: str = "/// ") -> list[str]:
    """The text as comment lines."""
    start = " " * indent + marker
    lines = textwrap.wrap(one_line(text), WIDTH, initial_indent=start, subsequent_indent=start, break_long_words=False, break_on_hyphens=False)
    return [without_continuation(line) for line in lines]


def message_comment(message: Message, protocol: Protocol) -> list[str]:
    """The comment above a message's struct."""
    versions = versions_text(message.versions, protocol.versions)
    head = f"{message.name}, id {message.id}, {_SENDERS[message.sender]}{', ' + versions if versions else ''}: {message.purpose}."
    lines = wrapped(head)
    if message.source:
        lines += wrapped(f"Source: {message.source}.")
    for note in message.notes:
        lines += wrapped(f"Note: {note}.")
    for doubt in message.unsure:
        lines += wrapped(f"Unsure: {doubt}.")
    reserved = [field.as_ or "unnamed" for field in message.fixed if field.reserved]
    if reserved:
        lines += wrapped(f"Reserved in the fixed part, no members: {', '.join(reserved)}.")
    lines += [line for field in message.floating if not field.known for line in wrapped(f"No source prints the tag of {field.label}.")]
    return lines


def member_comment(member: Member, message: Message) -> str:
    """Facts about a field that its declaration does not show."""
    parts: list[str] = []
    for field in member.fields:
        parts += _field_facts(field, message)
    return "; ".join(dict.fromkeys(parts))


def _field_facts(field: Field, message: Message) -> list[str]:
    parts: list[str] = []
    if field.required:
        parts.append("required")
    if field.optional:
        parts.append("some peers leave it out")
    if field.type is FieldType.TIME:
        parts.append("seconds since 1970-01-01 UTC")
    if field.floating and field.max and not field.type.is_number:
        parts.append(f"up to {field.max} bytes{' with NUL' if field.type is FieldType.STRING else ''}")
    if field.range is not None:
        parts.append(f"{field.range[0]} to {field.range[1]}")
    parts += _count_facts(field, message)
    parts += [versions_text(field.versions, message.versions), _named_text(field)]
    if field.ged188:
        parts.append(f"{field.ged188} in GED-188")
    parts.append(one_line(field.note))
    if field.unsure:
        parts.append(f"unsure: {one_line(field.unsure)}")
    return [part for part in parts if part]


def _named_text(field: Field) -> str:
    named = versions_text(field.named, field.versions)
    return f"reserved except in {named}" if named else ""


def _count_facts(field: Field, message: Message) -> list[str]:
    """Of a count: what it counts. Encoders compute it."""
    counted = [group.first.name if group.single else group.short_name for group in message.groups if group.count.field is field]
    counted += [other.name for other in message.floating for count in message.counts if count.field is field and other.array == count.name]
    parts = [f"number of {' and '.join(counted)}, computed by encode"] if counted else []
    return parts + ([f"at most {field.limit}"] if field.limit else [])


def group_comment(member: GroupMember, message: Message) -> str:
    group = member.group
    facts = [fact for fact in _field_facts(group.first, message) if not fact.startswith("number of")] if group.single else []
    versions = [] if group.single else [versions_text(group.first.versions, message.versions)]
    return "; ".join(part for part in [f"counted by {group.count.name}", *versions, *facts] if part)


def with_comment(declarations: Sequence[tuple[str, str]], indent: int) -> list[str]:
    """Declarations with their comments: behind, in one column, where the line is short enough, else above."""
    space = " " * indent
    declarations = [(text, one_line(comment)) for text, comment in declarations]
    column = max((len(text) for text, comment in declarations if comment and _fits(text, comment, indent)), default=0)
    lines: list[str] = []
    for text, comment in declarations:
        if not comment:
            lines.append(space + text)
        elif indent + column + 6 + len(comment) <= WIDTH:
            lines.append(f"{space}{text.ljust(column)} ///< {comment}")
        else:
            lines += [*wrapped(comment, indent), space + text]
    return lines


def _fits(text: str, comment: str, indent: int) -> bool:
    return indent + len(text) + 6 + len(comment) <= WIDTH
