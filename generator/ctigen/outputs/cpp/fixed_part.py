"""C++ statements for the fixed part: loads and stores at offsets that are constants as far as versions allow."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Iterator

from ...model import Count, Field, FieldType, Message, VersionRange
from ...templating import one_line
from .members import Member, Scope, condition, open_ended, wire_type
from .names import literal

INDENT = "    "


def indented(lines: list[str], depth: int = 1) -> list[str]:
    return [INDENT * depth + line if line else line for line in lines]


def number_literal(value: int, field_type: FieldType) -> str:
    """A number as a person writes it: small ones decimal, bit patterns hexadecimal."""
    text = hex(value) if value > 0xFFFF or value in (0xFFFF, 0xFF) else str(value)
    return text if field_type.signed else text + "U"


def initializer(member: Member) -> str:
    """What a member is initialized with: the field's usual value, when the spec states one."""
    field = member.fields[0]
    if member.optional or field.value is None or not field.type.is_number:
        return "{}"
    if member.type == "bool":
        return "{true}" if field.value else "{}"
    text = number_literal(field.value, field.type)
    return f"{{{text}}}" if member.type.startswith("std::") else f"{{static_cast<{member.type}>({text})}}"


@dataclass(frozen=True)
class _Segment:
    """Neighbouring fields that are on the wire in the same versions."""

    condition: str  # C++; "" when always
    fields: tuple[tuple[Field, int], ...]  # with their offsets from `at`
    size: int
    optional: bool  # some peers leave it out

    @property
    def moves(self) -> bool:
        """Whether what follows is at one of several places: `at` steps over the segment if it is there."""
        return self.optional or self.condition != ""


class FixedPart:
    """The fixed part of one message."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._message: Message = scope.message
        self._segments = tuple(self._split())

    def _split(self) -> Iterator[_Segment]:
        offset = 0

        def kind(field: Field) -> tuple[str, bool]:
            return condition(field.versions, self._message.versions), field.optional

        for (when, optional), run in groupby(self._message.fixed, key=kind):
            placed: list[tuple[Field, int]] = []
            size = 0
            for field in run:
                placed.append((field, offset + size))
                size += field.size or 0
            segment = _Segment(when, tuple(placed), size, optional)
            yield segment
            if not segment.moves:
                offset += size

    @property
    def size_expression(self) -> str:
        """Bytes of the fixed part in `version`."""
        always = sum(segment.size for segment in self._segments if not segment.condition)
        sometimes = [f"{segment.condition} ? {segment.size}U : 0U" for segment in self._segments if segment.condition]
        if len(sometimes) == 1 and always == 0:
            return sometimes[0]
        return " + ".join([f"{always}U", *(f"({term})" for term in sometimes)])

    @property
    def longest(self) -> int:
        """Bytes of all fixed fields of all versions."""
        return sum(segment.size for segment in self._segments)

    @property
    def optional_size(self) -> int:
        """Bytes of the fields that some peers leave out."""
        return sum(segment.size for segment in self._segments if segment.optional)

    @property
    def own_tags(self) -> list[int]:
        """Tags of the message's floating fields: what tells whether the optional fixed fields are there."""
        return sorted({field.tag for field in self._message.floating if field.tag is not None})

    @property
    def extents(self) -> list[str]:
        """Initializers of FixedExtent. A body that is cut in the fixed part is none with the optional fields."""
        result: list[str] = []
        for field in (field for field in self._message.fixed if not field.optional):
            opened = open_ended(field.versions, self._message.versions)
            always = opened == VersionRange(0, VersionRange.OPEN_END)
            result.append(f"{{{field.size}, {'any' if always else f'{{{opened.first}, {opened.last}}}'}}}")
        return result

    def _wrapped(self, segment: _Segment, body: list[str], when: str, last: bool) -> list[str]:
        """The statements of a segment under its condition, and the step of `at` behind it."""
        step = [f"at += {segment.size};"] if segment.moves and not last else []
        if not when:
            return body + step
        return [f"if ({when}) {{", *indented(body + step), "}"] if body or step else []

    def _moves(self) -> bool:
        """Whether `at` changes on the way."""
        return any(segment.moves for segment in self._segments[:-1])

    # --- decoding ----------------------------------------------------------------------------------------------------

    def decode_lines(self) -> list[str]:
        """The message's initial state with the values of the fixed part."""
        values = [f"FixedField{{out.{member.name}, {value}}}" for member, value in self._values()]
        if not values:
            return ["renew(out);"]
        lines = [f"{value}," for value in values[:-1]] + [f"{values[-1]});"]
        return ["const std::uint8_t* const at = cut ? zeros.data() : body.data();", "renew(out,", *(f"      {line}" for line in lines)]

    def _values(self) -> Iterator[tuple[Member, str]]:
        """The value of each member, loaded from where its field is in the version at hand."""
        members: dict[str, Member] = {}
        options: dict[str, list[tuple[str, str]]] = {}  # by member: conditions and the values under them
        moved = ""  # what the segments before this one take that are not in each version
        for segment in self._segments:
            when = "whole" if segment.optional else segment.condition
            for field, offset in segment.fields:
                member = self._scope.member_of(field)
                if member is None:
                    continue
                place = (f"at + {offset}" if offset else "at") + moved
                conditions = " && ".join(part for part in (when, condition(field.named, field.versions)) if part)
                members[member.name] = member
                options.setdefault(member.name, []).append((conditions, self._loaded(field, member, place)))
            if segment.moves:
                moved += f" + ({when} ? {segment.size} : 0)"
        for name, member in members.items():
            yield member, _chosen(options[name], _usual(member))

    def _loaded(self, field: Field, member: Member, place: str) -> str:
        if field.type is FieldType.STRING:
            return f"read_text(Bytes({place}, {field.size}))"
        if field.type is FieldType.UNSPEC:
            return f"Bytes({place}, {field.size})"
        value = f"load<{wire_type(field.type)}>({place})"
        return f"{member.declared}(static_cast<{member.type}>({value}))" if member.optional else value

    # --- encoding ----------------------------------------------------------------------------------------------------

    def encode_lines(self) -> list[str]:
        lines: list[str] = []
        for index, segment in enumerate(self._segments):
            body = [self._store(field, offset) for field, offset in segment.fields]
            lines += self._wrapped(segment, body, segment.condition, last=index + 1 == len(self._segments))
        return lines

    @property
    def encode_declaration(self) -> str:
        return "std::uint8_t* at" if self._moves() else "std::uint8_t* const at"

    def _store(self, field: Field, offset: int) -> str:
        place = f"at + {offset}" if offset else "at"
        member = self._scope.member_of(field)
        if not field.type.is_number:
            return self._store_bytes(field, member, place)
        wire = wire_type(field.type)
        reserved = number_literal(field.value or 0, field.type)
        if member is None:
            return f"store<{wire}>({place}, {reserved}); // {_reserved_label(field)}"
        count = next((count for count in self._message.counts if count.field is field), None)
        value = count_value(self._scope, count, "message") if count is not None else ""
        value = f"static_cast<{wire}>({value})" if value else self._member_value(member, wire, reserved)
        named = condition(field.named, field.versions)
        if named:
            value = f"{named} ? {value} : {wire}{{{reserved}}}"
        return f"store<{wire}>({place}, {value});"

    def _member_value(self, member: Member, wire: str, default: str) -> str:
        value = f"message.{member.name}"
        if member.optional:
            value += f".value_or({member.type}{{{default}}})"
        return value if member.type == wire else f"static_cast<{wire}>({value})"

    def _store_bytes(self, field: Field, member: Member | None, place: str) -> str:
        if member is None:
            return f"std::memset({place}, 0, {field.size}); // {_reserved_label(field)}"
        function = "fixed_text" if field.type is FieldType.STRING else "fixed_bytes"
        return f"frame.{function}({place}, message.{member.name}, {field.size}, {literal(field.name)});"


def _usual(member: Member) -> str:
    """The initial value of a member as it would be on the wire: that of a field that is not there."""
    field = member.fields[0]
    if member.optional or not field.type.is_number:
        return f"{member.declared}{{}}"
    return f"{wire_type(field.type)}{{{number_literal(field.value or 0, field.type)}}}"


def _chosen(options: list[tuple[str, str]], otherwise: str) -> str:
    """The C++ expression for the first value whose condition is true."""
    chosen = ""
    for when, value in options:
        if not when:
            return chosen + value
        chosen += f"{when} ? {value} : "
    return chosen + otherwise


def _reserved_label(field: Field) -> str:
    """The comment on a reserved field."""
    return f"reserved {one_line(field.as_)}" if field.as_ else one_line(field.name)


def counted(scope: Scope, count: Count, variable: str) -> list[tuple[str, str]]:
    """C++ expressions for the numbers of entries and elements that a count field counts in this scope, each with one for "there are any"."""
    result: list[tuple[str, str]] = []
    for group_member in scope.group_members:
        if group_member.group.count is count:
            entries = f"{variable}.{group_member.name}"
            result.append((f"{entries}.size()", f"!{entries}.empty()"))
    for member in scope.members:
        if isinstance(member, Member) and any(field.array == count.name for field in member.fields):
            elements = f"packed_size({variable}.{member.name})"
            result.append((elements, f"{elements} != 0"))
    return result


def count_value(scope: Scope, count: Count, variable: str) -> str:
    """The C++ expression for the value of a count field; "" when nothing that it counts is a member."""
    numbers = [number for number, _ in counted(scope, count, variable)]
    if not numbers:
        return ""
    entries = numbers[0] if len(numbers) == 1 else f"std::max({{{', '.join(numbers)}}})"
    limit = count.limit or count.field.type.limits[1]
    return f"frame.count({entries}, {limit}, {literal(count.name)})"
