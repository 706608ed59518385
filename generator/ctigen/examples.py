"""One example of each message: the same bytes at every run, with values that a reader recognises.

The manual shows them byte by byte, fuzzers start from them. Values come from the specification: documented constants, the first row
of an enum, the low end of a range; texts hold the name of their field.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Union

from .model import Enum, Field, FieldType, Group, Message, Protocol

_ENTRIES = 1  # entries of a group, elements of an array
_TEXT = 16  # longest text, bytes without the NUL
_RAW = 4  # longest raw data
_INVOKE_ID = 1


@dataclass(frozen=True)
class Part:
    """Some bytes of a frame and what they are."""

    data: bytes
    what: str
    value: str
    field: Field | None = None
    depth: int = 0  # 1 in a group, 2 in a group of a record


def parts(protocol: Protocol, message: Message, version: int, everything: bool = True) -> tuple[Part, ...]:
    """The frame in pieces, header first. Not `everything`: of the floating fields only the required ones and those of groups."""
    if message.id is None or not message.documented:
        raise ValueError(f"{message.name} has no layout that could be sent")
    body = _Example(protocol, message, version, everything)
    pieces = [*body.fixed(), *body.floating(message.layout, 0)]
    length = sum(len(piece.data) for piece in pieces)
    header = (
        Part(length.to_bytes(4, "big"), "length of the body", str(length)),
        Part(message.id.to_bytes(4, "big"), "message type", f"{message.id} {message.name}"),
    )
    return header + tuple(pieces)


def frame(protocol: Protocol, message: Message, version: int, everything: bool = True) -> bytes:
    """The same as bytes."""
    return b"".join(part.data for part in parts(protocol, message, version, everything))


class _Example:
    def __init__(self, protocol: Protocol, message: Message, version: int, everything: bool) -> None:
        self.protocol, self.message, self.version, self.everything = protocol, message, version, everything
        self.header = protocol.header(version)

    def fixed(self) -> Iterator[Part]:
        for field in self.message.fixed_in(self.version):
            if field.type.is_number:
                number, meaning = self._number(field)
                yield Part(_pack(field, number), self._label(field), meaning, field)
            else:
                yield Part(bytes(field.size or 0), self._label(field), "zeros", field)

    def floating(self, members: tuple[Union[Field, Group], ...], depth: int) -> Iterator[Part]:
        for member in members:
            if isinstance(member, Group):
                yield from self._group(member, depth)
            elif member.known and self.version in member.versions and self._wanted(member, depth):
                yield from self._field(member, depth)

    def _group(self, group: Group, depth: int) -> Iterator[Part]:
        if any(field.known and self.version in field.versions for field in group.fields):
            for _ in range(_ENTRIES):
                yield from self.floating(group.members, depth + 1)

    def _wanted(self, field: Field, depth: int) -> bool:
        return self.everything or depth > 0 or field.required is True or self._is_count(field)

    def _is_count(self, field: Field) -> bool:
        return any(count.field is field for count in self.message.counts)

    def _field(self, field: Field, depth: int) -> Iterator[Part]:
        data, meaning = self._data(field)
        tag = (field.tag or 0).to_bytes(self.header.tag, "big")
        length = len(data).to_bytes(self.header.length, "big")
        yield Part(tag + length, f"tag {field.tag}, length {len(data)}", "", field, depth)
        yield Part(data, self._label(field), meaning, field, depth)

    def _label(self, field: Field) -> str:
        if not field.reserved_in(self.version):
            return field.name
        name = field.reserved_name
        return f"reserved ({name})" if name else "reserved"

    def _data(self, field: Field) -> tuple[bytes, str]:
        if field.type.is_number:
            number, meaning = self._number(field)
            return _pack(field, number) * (_ENTRIES if field.array else 1), meaning
        if field.type is FieldType.UNSPEC:
            data = bytes(range(min(field.max or _RAW, _RAW)))
            return data, data.hex(" ")
        if field.type is FieldType.STRING:
            text = "" if field.reserved else field.name[: min((field.max or _TEXT + 1) - 1, _TEXT)]
            return text.encode() + b"\0", f'"{text}"'
        if field.type is FieldType.NAMEDVAR:
            return b"user.name\0value\0", "user.name = value"
        return b"\x01user.name\0value\0", "user.name[1] = value"

    def _number(self, field: Field) -> tuple[int, str]:
        number = self._choose(field)
        row = _row(field.enum, number, self.version) if field.enum and not field.reserved_in(self.version) else None
        return number, f"{number} {row}" if row else str(number)

    def _choose(self, field: Field) -> int:
        if self._is_count(field):
            return _ENTRIES if self._counts_something(field) else 0
        if (self.message, field) in self.protocol.version_fields:
            return self.version
        if field.value is not None:
            return field.value
        if field.reserved_in(self.version):
            return 0
        if field.range:
            return field.range[0]
        first = _first_number(field.enum, self.version, field.type) if field.enum else None
        return first if first is not None else _INVOKE_ID

    def _counts_something(self, field: Field) -> bool:
        counted = (item for item in self.message.floating if field.name in (item.repeats, item.array))
        return any(item.known and self.version in item.versions for item in counted)


def _pack(field: Field, number: int) -> bytes:
    return number.to_bytes(field.type.size or 0, "big", signed=field.type.signed)


def _first_number(enum: Enum, version: int, field_type: FieldType) -> int | None:
    low, high = field_type.limits
    rows = sorted(enum.values, key=lambda row: version not in row.versions)  # stable: the guide's order otherwise
    numbers = (row.value for row in rows)
    return next((number for number in numbers if isinstance(number, int) and low <= number <= high), None)


def _row(enum: Enum, number: int, version: int) -> str:
    return next((row.name for row in enum.values if row.value == number and version in row.versions), "")
