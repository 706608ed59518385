"""The tables of a dialect (see runtime/include/ctikit/wire/model.hpp): every message, field, group, count, enum and tag as constants."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Sequence

from ...model import Field, FieldType, Message, Protocol, VersionRange
from ...templating import environment
from .members import is_enum_class
from .names import literal, range_literal, snake


@dataclass(frozen=True)
class _Row:
    """One initializer of a table."""

    text: str
    comment: str = ""


@dataclass(frozen=True)
class _Table:
    """One array of a message: `type name[size]`."""

    type: str
    name: str
    rows: tuple[_Row, ...]


@dataclass(frozen=True)
class _EnumTable:
    """The rows of an enum."""

    name: str
    mask: bool
    has_class: bool  # there is an `enum class` of this name
    rows: tuple[str, ...]


class _MessageTables:
    """The arrays of one message and its row in the table of messages."""

    def __init__(self, message: Message, protocol: Protocol) -> None:
        self.message = message
        self._protocol = protocol
        self._floating = [field for field in message.floating if field.known]
        self._groups = [group for group in message.groups if any(field.known for field in group.fields)]
        self._counts = [count for count in message.counts if count.field.known]

    def _range(self, versions: VersionRange) -> str:
        return "all" if versions == self._protocol.versions else range_literal(versions)

    @property
    def tables(self) -> tuple[_Table, ...]:
        stem = snake(self.message)
        by_tag = sorted(range(len(self._floating)), key=lambda index: (self._floating[index].tag or 0, index))
        every = (
            _Table("FieldInfo", f"{stem}_fixed", tuple(_Row(self._field(field)) for field in self.message.fixed)),
            _Table("FieldInfo", f"{stem}_floating", tuple(_Row(self._field(field)) for field in self._floating)),
            _Table("std::uint16_t", f"{stem}_by_tag", tuple(_Row(str(i), f"tag {self._floating[i].tag}") for i in by_tag)),
            _Table("GroupInfo", f"{stem}_groups", tuple(_Row(row) for row in self._group_rows())),
            _Table("CountInfo", f"{stem}_counts", tuple(_Row(row) for row in self._count_rows())),
        )
        return tuple(table for table in every if table.rows)

    def _field(self, field: Field) -> str:
        parts = [f".name = {literal(field.name)}"]
        hidden = field.reserved or field.named != field.versions
        if hidden and field.reserved_name:
            parts.append(f".as = {literal(field.reserved_name)}")
        parts += [f".trace = {literal(field.trace)}", f".type = FieldType::{field.type.value}"]
        flags = ("reserved", "required", "optional", "trace_absent")
        parts += [f".{flag} = true" for flag in flags if getattr(field, flag)]
        if field.unsure:
            parts.append(".unsure = true")
        if field.value is not None:
            parts.append(".has_value = true")
        parts += [f".versions = {self._range(field.versions)}", f".named = {self._range(field.named)}"]
        if field.floating:
            parts.append(f".tag = {field.tag}")
        if field.size or field.max:
            parts.append(f".size = {field.size or field.max}")
        parts += self._repetition(field)
        if field.value is not None:
            parts.append(f".value = {field.value}")
        if field.enum is not None:
            parts.append(f".enumeration = &{field.enum.name}")
        if field.range is not None:
            parts.append(f".low = {field.range[0]}, .high = {field.range[1]}")
        elif field.limit is not None:
            parts.append(f".low = {field.type.limits[0]}, .high = {field.limit}")
        return f"{{{', '.join(parts)}}}"

    def _repetition(self, field: Field) -> list[str]:
        group = self.message.group_of(field)
        count = self.message.count(field.array) if field.array else group.count if group is not None else None
        parts: list[str] = []
        if count in self._counts:
            parts.append(f".count = {self._counts.index(count)}")
        if group in self._groups:
            parts.append(f".group = {self._groups.index(group)}")
        if field.array:
            parts.append(".array = true")
        return parts

    def _group_rows(self) -> list[str]:
        rows: list[str] = []
        for group in self._groups:
            count = f", .count = {self._counts.index(group.count)}" if group.count in self._counts else ""
            parents = [index for index, other in enumerate(self._groups) if other.name == group.parent_name]
            parent = f", .parent = {parents[0]}" if group.parent_name and parents else ""
            first = next(field.tag for field in group.fields if field.known)
            rows.append(f"{{.name = {literal(group.name)}{count}{parent}, .first_tag = {first}}}")
        return rows

    def _count_rows(self) -> list[str]:
        rows: list[str] = []
        for count in self._counts:
            place = self._floating if count.floating else list(self.message.fixed)
            index = next(index for index, field in enumerate(place) if field is count.field)
            floating = ", .floating = true" if count.floating else ""
            limit = f", .limit = {count.limit}" if count.limit else ""
            rows.append(f"{{.name = {literal(count.name)}{floating}, .field = {index}{limit}}}")
        return rows

    @property
    def row(self) -> str:
        """The initializer of the message's MessageInfo."""
        message = self.message
        parts = [f".name = {literal(message.name)}", f".id = {message.id}", f".versions = {self._range(message.versions)}"]
        parts.append(f".sender = Sender::{message.sender}")
        if not message.documented:
            parts.append(".documented = false")
        request = self._protocol.find_message(message.reply_to) if message.reply_to else None
        if request is not None and request.id is not None:
            parts.append(f".reply_to = {request.id}")
        invoke_id = [index for index, field in enumerate(message.fixed) if field.name == "InvokeID"]
        if invoke_id:
            parts.append(f".invoke_id = {invoke_id[0]}")
        stem = snake(message)
        parts += [f".{table.name.removeprefix(stem + '_')} = {table.name}" for table in self.tables]
        return f"{{{', '.join(parts)}}}"


def _enum_tables(protocol: Protocol) -> list[_EnumTable]:
    tables: list[_EnumTable] = []
    for enum in protocol.enums:
        if enum.underlying is FieldType.STRING:
            continue
        rows: list[str] = []
        for value in enum.values:
            assert isinstance(value.value, int)
            versions = "all" if value.versions == protocol.versions else range_literal(value.versions)
            rows.append(f"{{{literal(value.name)}, {_number(value.value)}, {versions}}}")
        tables.append(_EnumTable(enum.name, enum.mask, is_enum_class(enum), tuple(rows)))
    return tables


def _number(value: int) -> str:
    """Enum values are compared as 32-bit patterns."""
    return f"{value & 0xFFFFFFFF}U"


def _tag_rows(protocol: Protocol) -> list[str]:
    rows: list[str] = []
    for tag in protocol.tags:
        versions = "all" if tag.versions == protocol.versions else range_literal(tag.versions)
        rows.append(f"{{{tag.tag}, {literal(tag.as_ if tag.reserved and tag.as_ else tag.name)}, {versions}}}")
    return rows


def _version_field_rows(protocol: Protocol) -> list[_Row]:
    rows: list[_Row] = []
    for message, field in protocol.version_fields:
        before = message.fixed[: next(index for index, other in enumerate(message.fixed) if other is field)]
        rows.append(_Row(f"{{{message.id}, {sum(other.size or 0 for other in before)}}}", f"{message.name} {field.name}"))
    return rows


def _by_class(messages: Sequence[_MessageTables]) -> list[tuple[str, list[_MessageTables]]]:
    documented = [tables for tables in messages if tables.tables]
    documented.sort(key=lambda tables: (tables.message.class_, tables.message.id or 0))
    return [(name, list(run)) for name, run in groupby(documented, key=lambda tables: tables.message.class_)]


def render_tables(protocol: Protocol) -> dict[str, str]:
    """protocol.hpp and the sources behind it."""
    env = environment("cpp")
    messages = [_MessageTables(message, protocol) for message in protocol.by_id]
    classes = _by_class(messages)
    source, public = f"src/{protocol.name}", f"include/ctikit/{protocol.name}"
    shared = {"protocol": protocol, "literal": literal}
    files = {
        f"{public}/protocol.hpp": env.get_template("protocol.hpp.j2").render(shared),
        f"{source}/tables.hpp": env.get_template("tables.hpp.j2").render(shared, classes=classes, enums=_enum_tables(protocol)),
        f"{source}/protocol.cpp": env.get_template("protocol.cpp.j2").render(
            shared,
            messages=messages,
            tags=_tag_rows(protocol),
            enums=_enum_tables(protocol),
            version_fields=_version_field_rows(protocol),
        ),
        f"{source}/enums.cpp": env.get_template("enums.cpp.j2").render(shared, enums=_enum_tables(protocol)),
    }
    for name, run in classes:
        files[f"{source}/tables_{name}.cpp"] = env.get_template("tables.cpp.j2").render(shared, class_name=name, messages=run)
    return files
