"""C++ statements for the fixed part: loads and stores at offsets that are constants as far as versions allow."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, groupby
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


@dataclass(frozen=True)
class _Segment:
    """Neighbouring fields that are on the wire in the same versions."""

    condition: str  # C++; "" when always
    fields: tuple[Field, ...]
    optional: bool  # some peers leave it out

    @property
    def size(self) -> int:
        return sum(field.size or 0 for field in self.fields)


class FixedPart:
    """The fixed part of one message."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._message: Message = scope.message
        self._segments = tuple(self._split())

    def _split(self) -> Iterator[_Segment]:
        def kind(field: Field) -> tuple[str, bool]:
            return condition(field.versions, self._message.versions), field.optional

        for (when, optional), run in groupby(self._message.fixed, key=kind):
            yield _Segment(when, tuple(run), optional)

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

    def _placed(self, whole: str) -> Iterator[tuple[str, list[tuple[Field, str]]]]:
        """The segments: when each is there ("": always), and where its fields are. `whole`: when the optional ones are there."""
        offset = 0
        moved = ""  # what the segments before this one take that are not always there
        for segment in self._segments:
            when = whole if segment.optional else segment.condition
            places = accumulate((field.size or 0 for field in segment.fields), initial=offset)
            yield when, [(field, (f"at + {place}" if place else "at") + moved) for field, place in zip(segment.fields, places)]
            if when:
                moved += f" + ({when} ? {segment.size} : 0)"
            else:
                offset += segment.size

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
        for when, fields in self._placed("whole"):
            for field, place in fields:
                member = self._scope.member_of(field)
                if member is None:
                    continue
                conditions = " && ".join(part for part in (when, condition(field.named, field.versions)) if part)
                members[member.name] = member
                options.setdefault(member.name, []).append((conditions, self._loaded(field, member, place)))
        for name, member in members.items():
            yield member, _chosen(options[name], _initial(member))

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
        for when, fields in self._placed(""):
            stores = [self._store(field, place) for field, place in fields]
            lines += [f"if ({when}) {{", *indented(stores), "}"] if when else stores
        return lines

    def _store(self, field: Field, place: str) -> str:
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
            value = f"{named} ? {value} : {_usual_number(field)}"
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


def _usual_number(field: Field) -> str:
    """What a number is on the wire when nobody says otherwise."""
    return f"{wire_type(field.type)}{{{number_literal(field.value or 0, field.type)}}}"


def _initial(member: Member) -> str:
    """The value of a member whose field is not there, as _loaded would give it."""
    field = member.fields[0]
    return f"{member.declared}{{}}" if member.optional or not field.type.is_number else _usual_number(field)


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
