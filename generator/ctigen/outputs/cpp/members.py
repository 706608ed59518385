"""How a message is seen by its C++ struct: members, entries of groups, and the conditions under which they are on the wire.

One member may stand for several fields of the same name that exist in different versions.
"""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from functools import cached_property
from typing import Union

from ...model import Enum, Field, FieldType, Group, Message, Protocol, VersionRange
from .names import LIBRARY_TYPES, entry_name, identifier, is_identifier

_WIRE = {
    FieldType.CHAR: "std::int8_t",
    FieldType.UCHAR: "std::uint8_t",
    FieldType.SHORT: "std::int16_t",
    FieldType.USHORT: "std::uint16_t",
    FieldType.INT: "std::int32_t",
    FieldType.UINT: "std::uint32_t",
    FieldType.BOOL: "std::uint16_t",
    FieldType.TIME: "std::uint32_t",
}
_OTHER = {
    FieldType.STRING: "std::string_view",
    FieldType.UNSPEC: "Bytes",
    FieldType.NAMEDVAR: "ctikit::NamedVariable",
    FieldType.NAMEDARRAY: "ctikit::NamedArray",
}
# Members that generated messages have, or may have, besides their fields.
MESSAGE_MEMBERS = ("name", "id", "versions", "others", "Confirmation", "Request")
_OPTIONAL = {"std::string_view": "OptionalText", "Bytes": "OptionalBytes"}


def wire_type(field_type: FieldType) -> str:
    """The integer that a number is on the wire."""
    return _WIRE[field_type]


def short_wire(field_type: FieldType) -> str:
    """The same in the names of functions: uint16."""
    return _WIRE[field_type].removeprefix("std::").removesuffix("_t")


def is_enum_class(enum: Enum | None) -> bool:
    """Whether the enum becomes an `enum class`; lists of constants do not."""
    return enum is not None and not enum.constants and enum.underlying is not FieldType.STRING


def value_type(field: Field, protocol: Protocol) -> str:
    """The C++ type of one value of the field."""
    if field.enum is not None and is_enum_class(field.enum) and field.type.is_number:
        return f"{protocol.name}::{field.enum.name}"
    if field.type is FieldType.BOOL:
        return "bool"
    return _WIRE.get(field.type) or _OTHER[field.type]


def open_ended(versions: VersionRange, outer: VersionRange) -> VersionRange:
    """The range with its ends thrown open where they are those of `outer`: older and newer peers get the nearest layout."""
    return VersionRange(
        0 if versions.first <= outer.first else versions.first,
        VersionRange.OPEN_END if versions.last >= outer.last else versions.last,
    )


def condition(versions: VersionRange, outer: VersionRange) -> str:
    """A C++ expression: whether `version` is one of these; "" when it always is."""
    opened = open_ended(versions, outer)
    low = f"version >= {opened.first}" if opened.first > 0 else ""
    high = f"version <= {opened.last}" if opened.last < VersionRange.OPEN_END else ""
    if opened.first == opened.last:
        return f"version == {opened.first}"
    return " && ".join(part for part in (low, high) if part)


@dataclass
class Member:
    """A data member that holds the value of a field."""

    name: str
    type: str
    fields: list[Field]
    optional: bool  # of a type that can also be "absent"

    @property
    def declared(self) -> str:
        return _OPTIONAL.get(self.type, f"std::optional<{self.type}>") if self.optional else self.type


@dataclass
class GroupMember:
    """A data member that holds the entries of a group: `Repeated<type> name`."""

    name: str
    group: Group
    type: str  # of one entry
    entry: "Scope | None"  # of groups that are a struct

    @property
    def declared(self) -> str:
        return f"Repeated<{self.type}>"


@dataclass
class Scope:
    """The members of a message or of one entry of a group."""

    struct: str  # name of the struct
    qualified: str  # the same from the dialect's namespace
    message: Message
    protocol: Protocol
    members: list[Union[Member, GroupMember]] = _field(default_factory=list)

    def member_of(self, field: Field) -> Member | None:
        """The member that holds the field's value; None for reserved and unknown fields and those of groups."""
        for member in self.members:
            if isinstance(member, Member) and any(own is field for own in member.fields):
                return member
        return None

    def group_member(self, group: Group) -> GroupMember | None:
        return next((member for member in self.group_members if member.group is group), None)

    @property
    def group_members(self) -> tuple[GroupMember, ...]:
        return tuple(member for member in self.members if isinstance(member, GroupMember))

    @cached_property
    def entries(self) -> tuple["Scope", ...]:
        """Structs nested in this one."""
        return tuple(member.entry for member in self.group_members if member.entry is not None)


class StructBuilder:
    """Makes the scope of a message."""

    def __init__(self, message: Message, protocol: Protocol, struct: str) -> None:
        self._message = message
        self._protocol = protocol
        self._root = Scope(struct, struct, message, protocol)

    def build(self) -> Scope:
        for field in self._message.fixed:
            if not field.reserved:
                self._add(self._root, field, optional=field.optional)
        for item in self._message.layout:
            if isinstance(item, Group):
                self._add_group(self._root, item)
            elif item.known and not item.reserved:
                self._add(self._root, item, optional=True)
        return self._root

    def _add(self, scope: Scope, field: Field, optional: bool) -> None:
        declared = f"Packed<{wire_type(field.type)}>" if field.array and field.type.is_number else value_type(field, self._protocol)
        name = self._member_name(scope, field)
        for member in scope.members:
            if isinstance(member, Member) and member.name == name:
                widest = max((*member.fields, field), key=lambda own: own.type.size or 0)
                member.type = declared if widest is field else member.type
                member.fields.append(field)
                return
        scope.members.append(Member(name, declared, [field], optional))

    def _member_name(self, scope: Scope, field: Field) -> str:
        """The field's name. A floating field that shares it with a fixed one at the same time is told apart."""
        name = identifier(field.member_name)
        for member in scope.members:
            if isinstance(member, Member) and member.name == name and any(own.floating != field.floating for own in member.fields):
                return f"Floating{name}"
        return name

    def _add_group(self, scope: Scope, group: Group) -> None:
        known = [field for field in group.fields if field.known]
        if not known:
            return
        if group.single:
            if not known[0].reserved:
                scope.members.append(GroupMember(identifier(known[0].member_name), group, value_type(known[0], self._protocol), None))
            return
        struct = entry_name(group)
        if self._is_taken(struct, scope, group):
            struct += "Entry"
        entry = Scope(struct, f"{scope.qualified}::{struct}", self._message, self._protocol)
        for item in group.members:
            if isinstance(item, Group):
                self._add_group(entry, item)
            elif item.known and not item.reserved:
                self._add(entry, item, optional=item is not known[0])
        scope.members.append(GroupMember(identifier(group.short_name), group, struct, entry))

    def _is_taken(self, struct: str, scope: Scope, group: Group) -> bool:
        """Whether the name means something else where the entry is declared or inside it."""
        fields = (*group.fields, *self._message.fixed)
        return (
            any(field.name == struct for field in fields)
            or struct in (self._root.struct, scope.struct, *MESSAGE_MEMBERS, *LIBRARY_TYPES)
            or not is_identifier(struct)
        )
