"""The short form of a message: values by name; the specification fills in the rest.

A name means a fixed field, else a floating one of its scope (the message, or the entry of a group at hand); a list under the name of a
field that repeats is one value per entry, a list under the name of a group its entries. Counts, reserved constants and the version
that a message states are filled in, fields are written in canonical order.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Iterator, Sequence, Union

from ..model import Count, Enum, Field, FieldType, FloatingHeader, Group, Message, Protocol
from .writing import OracleError, floating_of, frame_of, pack


@dataclass
class _Scope:
    """Data of the floating fields of the message or of one entry, by identity of the field, and the entries of its groups."""

    data: dict[int, bytes] = field(default_factory=dict)
    entries: dict[str, list["_Scope"]] = field(default_factory=dict)


def encode_short(protocol: Protocol, version: int, name: str, fields: dict[str, Any]) -> bytes:
    candidates = [message for message in protocol.messages if message.name == name]
    message = next((message for message in candidates if version in message.versions), None)
    if message is None or message.id is None or not message.documented:
        raise OracleError(f"{name} cannot be sent in version {version}")
    return _ShortForm(protocol, version, message).encode(fields)


class _ShortForm:
    def __init__(self, protocol: Protocol, version: int, message: Message) -> None:
        self._protocol = protocol
        self._version = version
        self._message = message
        self._header: FloatingHeader = protocol.header(version)
        self._fixed: dict[int, bytes] = {}

    def encode(self, fields: dict[str, Any]) -> bytes:
        top = _Scope()
        self._read(top, None, fields)
        self._settle(top, self._message.layout)
        body = b"".join(self._fixed_bytes(item) for item in self._message.fixed_in(self._version))
        body += b"".join(self._floating_bytes(top, self._message.layout))
        return frame_of(self._message.id or 0, body)

    # --- reading -----------------------------------------------------------------------------------------------------

    def _read(self, scope: _Scope, group: Group | None, values: dict[str, Any]) -> None:
        for name, value in values.items():
            if value is None:
                continue
            try:
                self._read_one(scope, group, name, value)
            except OracleError as error:
                raise error if error.field else OracleError(str(error), name) from None

    def _read_one(self, scope: _Scope, group: Group | None, name: str, value: Any) -> None:
        members = self._message.layout if group is None else group.members
        fixed = self._named(name, self._message.fixed) if group is None else []
        alone = self._named(name, [member for member in members if isinstance(member, Field) and member.known])
        inner = [member for member in members if isinstance(member, Group)]
        column = self._named(name, [item for child in inner for item in child.fields if item.known])
        if fixed and alone and self._version not in fixed[0].versions:
            fixed = []
        single = fixed or alone
        if single and not (column and isinstance(value, list) and not _takes_list(single[0], value)):
            item, data = self._first_that_fits(single, value)
            (self._fixed if fixed else scope.data)[id(item)] = data
        elif column:
            self._read_column(scope, inner, column[0], value)
        else:
            self._read_entries(scope, inner, name, value)

    def _named(self, name: str, items: Sequence[Field]) -> list[Field]:
        """Those that the name means best: there in this version, called so in this version, not reserved."""
        ranked: list[tuple[tuple[bool, bool, bool], Field]] = []
        for item in items:
            if name in (item.name, item.reserved_name) and name != "reserved" and not (item.reserved and item.as_ and name == item.name):
                rank = (self._version in item.versions, item.shown_name(self._version) == name, not item.reserved_in(self._version))
                ranked.append((rank, item))
        best = max((rank for rank, _ in ranked), default=None)
        return [item for rank, item in ranked if rank == best]

    def _first_that_fits(self, items: Sequence[Field], value: Any) -> tuple[Field, bytes]:
        for item in items[:-1]:
            try:
                return item, self._data(item, value)
            except OracleError:
                pass
        return items[-1], self._data(items[-1], value)

    def _read_column(self, scope: _Scope, groups: Sequence[Group], item: Field, value: Any) -> None:
        """One value for each entry of the field's group."""
        group = next(group for group in groups if any(member is item for member in group.members))
        entries = _grown(scope, group, value)
        for entry, element in zip(entries, value):
            if element is not None:
                entry.data[id(item)] = self._data(item, element)

    def _read_entries(self, scope: _Scope, groups: Sequence[Group], name: str, value: Any) -> None:
        group = next((group for group in groups if name in (group.name, group.short_name)), None)
        if group is None:
            raise OracleError("does not exist in this message")
        for entry, element in zip(_grown(scope, group, value), value):
            if not isinstance(element, dict):
                raise OracleError(f"{element!r} is no entry of {group.name}")
            self._read(entry, group, element)

    # --- values ------------------------------------------------------------------------------------------------------

    def _data(self, item: Field, value: Any) -> bytes:
        if self._version not in item.versions:
            raise OracleError(f"{item.label} does not exist in version {self._version}")
        if item.array and not isinstance(value, list):
            raise OracleError(f"{value!r} is no list")
        elements = [self._number_of(item, element) for element in value] if item.array else self._number_of(item, value)
        if isinstance(elements, list) and not item.array:
            raise OracleError(f"{value!r} is no {item.type.value}")
        data = pack(item.type, elements)
        self._check_size(item, data)
        if item.type in (FieldType.NAMEDVAR, FieldType.NAMEDARRAY):
            self._check_named(value)
        return data if item.floating else data.ljust(item.size or 0, b"\0")

    def _number_of(self, item: Field, value: Any) -> Any:
        """The number that a symbol, a list of a mask's symbols or a truth value says; everything else as it is."""
        if not item.type.is_number:
            return value
        if isinstance(value, bool):
            return int(value) if item.type is FieldType.BOOL else value
        enum = item.enum
        if enum is not None and isinstance(value, str):
            return _folded(item.type, self._symbol(enum, value))
        if enum is not None and enum.mask and isinstance(value, list):
            number = 0
            for name in value:
                number |= self._symbol(enum, name)
            return _folded(item.type, number)
        return value

    def _symbol(self, enum: Enum, name: Any) -> int:
        """The number of a name, preferably in this version."""
        rows = sorted((row for row in enum.values if row.name == name), key=lambda row: self._version not in row.versions)
        if not rows or not isinstance(rows[0].value, int):
            raise OracleError(f"{name!r} is no value of {enum.name}")
        return rows[0].value & 0xFFFFFFFF

    def _check_size(self, item: Field, data: bytes) -> None:
        largest = item.max if item.floating else item.size
        if largest is not None and len(data) > largest and (item.array or not item.type.is_number):
            raise OracleError(f"{len(data)} bytes, {largest} are allowed")

    def _check_named(self, value: dict[str, Any]) -> None:
        limits = self._protocol.limits
        for part, limit in (("name", limits.named_name), ("value", limits.named_value)):
            if len(value[part].encode()) + 1 > limit:
                raise OracleError(f"{part} is too long, {limit} bytes with NUL are allowed")

    # --- counts and constants ----------------------------------------------------------------------------------------

    def _settle(self, scope: _Scope, members: Sequence[Union[Field, Group]]) -> None:
        """Fills in counts and constants, and judges what was given."""
        for member in members:
            if isinstance(member, Group):
                entries = scope.entries.get(member.name)
                if entries is not None:
                    self._settle_count(scope, member.count, len(entries))
                for entry in entries or ():
                    if id(member.first) not in entry.data:
                        raise OracleError(f"is missing from an entry of {member.name}, which it begins", member.first.label)
                    self._settle(entry, member.members)
            elif member.array and id(member) in scope.data:
                count = self._message.count(member.array)
                assert count is not None
                self._settle_count(scope, count, len(scope.data[id(member)]) // (member.type.size or 1))
            elif member.reserved and member.required and member.known and self._version in member.versions:
                constant = pack(member.type, member.value or 0) if member.type.is_number else b""
                scope.data.setdefault(id(member), constant)

    def _settle_count(self, scope: _Scope, count: Count, entries: int) -> None:
        place = scope.data if count.floating else self._fixed
        said = place.get(id(count.field))
        if count.limit and entries > count.limit:
            raise OracleError(f"{entries} entries, {count.limit} are allowed", count.name)
        if said is None:
            place[id(count.field)] = pack(count.field.type, entries)
        elif int.from_bytes(said, "big") != entries:
            raise OracleError(f"says {int.from_bytes(said, 'big')}, {entries} entries are given", count.name)

    # --- writing -----------------------------------------------------------------------------------------------------

    def _fixed_bytes(self, item: Field) -> bytes:
        given = self._fixed.get(id(item))
        if given is not None:
            return given
        if any(message is self._message and stated is item for message, stated in self._protocol.version_fields):
            return pack(item.type, self._version)
        return pack(item.type, item.value or 0) if item.type.is_number else b"\0" * (item.size or 0)

    def _floating_bytes(self, scope: _Scope, members: Sequence[Union[Field, Group]]) -> Iterator[bytes]:
        for member in members:
            if isinstance(member, Group):
                for entry in scope.entries.get(member.name, ()):
                    yield from self._floating_bytes(entry, member.members)
            elif id(member) in scope.data:
                yield floating_of(self._header, member.tag or 0, scope.data[id(member)], member.label)


def _grown(scope: _Scope, group: Group, value: Any) -> list[_Scope]:
    """The group's entries, at least as many as the list has."""
    if not isinstance(value, list):
        raise OracleError(f"{value!r} is no list")
    entries = scope.entries.setdefault(group.name, [])
    entries += [_Scope() for _ in range(len(value) - len(entries))]
    return entries


def _takes_list(item: Field, value: list[Any]) -> bool:
    """Whether a list can be the value of a field that stands once: packed elements, or the names of a mask's bits."""
    mask = item.enum is not None and item.enum.mask
    return bool(item.array) or (mask and all(isinstance(element, str) for element in value))


def _folded(type_: FieldType, number: int) -> int:
    """Symbols stand for bits: in a signed field the upper half is negative."""
    low, high = type_.limits
    return number - (high - low + 1) if high < number <= high - low else number
