"""The specification in memory: what a dialect's messages, fields, enums, tags and versions are.

Everything here is immutable and carries `where`, the place in the YAML files that said so. The loader builds these objects,
the linter judges them, and every output (C++, dissector, manual, ...) is a function of them. References are resolved:
`field.enum` is the Enum, `group.count` is the Count, and a count knows its field.
"""

from __future__ import annotations

import enum as _enum
import re
from dataclasses import dataclass, field as _dataclass_field
from functools import cached_property
from typing import Iterator, Mapping, Union


@dataclass(frozen=True, order=True)
class Location:
    """A line of a specification file; prints as `spec/uccx/messages/OPEN_REQ.yaml:14`."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, order=True)
class VersionRange:
    """Protocol versions in which something exists, both ends included."""

    first: int
    last: int

    OPEN_END = 255
    _SYNTAX = re.compile(r"([0-9]+)\+|([0-9]+)-([0-9]+)|-([0-9]+)|([0-9]+)")

    @classmethod
    def parse(cls, text: str) -> VersionRange:
        """`14+`, `10-17`, `-18` or `14`; ValueError for anything else and for a range that ends before it begins."""
        match = cls._SYNTAX.fullmatch(text.strip())
        if match is None or any(part is not None and len(part) > len(str(cls.OPEN_END)) for part in match.groups()):
            raise ValueError(f"'{text}' is not a version range")
        since, low, high, until, only = (int(part) if part is not None else None for part in match.groups())
        if since is not None:
            result = cls(since, cls.OPEN_END)
        elif until is not None:
            result = cls(0, until)
        elif only is not None:
            result = cls(only, only)
        else:
            assert low is not None and high is not None
            result = cls(low, high)
        if max(result.first, result.last) > cls.OPEN_END:
            raise ValueError(f"'{text}' is not a version range: versions end at {cls.OPEN_END - 1}")
        if result.first > result.last:
            raise ValueError(f"'{text}' ends before it begins")
        return result

    def __contains__(self, version: int) -> bool:
        return self.first <= version <= self.last

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.first, self.last + 1))

    def overlaps(self, other: VersionRange) -> bool:
        return self.first <= other.last and other.first <= self.last

    def encloses(self, other: VersionRange) -> bool:
        return self.first <= other.first and other.last <= self.last

    def clipped(self, outer: VersionRange) -> VersionRange:
        """The part of this range that lies in `outer`. Ranges that do not meet give an empty range (first > last)."""
        return VersionRange(max(self.first, outer.first), min(self.last, outer.last))

    @property
    def empty(self) -> bool:
        return self.first > self.last

    def describe(self, outer: VersionRange) -> str:
        """As a person writes it beside something that exists in `outer`: "" when it is all of it, else 14+, -17, 14, 12-15."""
        if self.encloses(outer):
            return ""
        if self.first == self.last:
            return str(self.first)
        if self.last >= outer.last:
            return f"{self.first}+"
        if self.first <= outer.first:
            return f"-{self.last}"
        return f"{self.first}-{self.last}"

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


class FieldType(_enum.Enum):
    """Data types as the guides name them. All numbers are big-endian."""

    CHAR = "CHAR"
    UCHAR = "UCHAR"
    SHORT = "SHORT"
    USHORT = "USHORT"
    INT = "INT"
    UINT = "UINT"
    BOOL = "BOOL"
    TIME = "TIME"
    STRING = "STRING"
    UNSPEC = "UNSPEC"
    NAMEDVAR = "NAMEDVAR"
    NAMEDARRAY = "NAMEDARRAY"

    @property
    def size(self) -> int | None:
        """Bytes of a number on the wire; None for types without a size of their own."""
        return _SIZES.get(self)

    @property
    def is_number(self) -> bool:
        return self in _SIZES

    @property
    def signed(self) -> bool:
        return self in (FieldType.CHAR, FieldType.SHORT, FieldType.INT)

    @property
    def limits(self) -> tuple[int, int]:
        """Smallest and largest value of a number."""
        bits = 8 * _SIZES[self]
        return (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if self.signed else (0, (1 << bits) - 1)


_SIZES: Mapping[FieldType, int] = {
    FieldType.CHAR: 1,
    FieldType.UCHAR: 1,
    FieldType.SHORT: 2,
    FieldType.USHORT: 2,
    FieldType.INT: 4,
    FieldType.UINT: 4,
    FieldType.BOOL: 2,
    FieldType.TIME: 4,
}

# Bytes that a number can be read from, whatever its type.
NUMBER_SIZES = (1, 2, 4)


@dataclass(frozen=True)
class EnumValue:
    """One row of an enum or mask."""

    where: Location
    name: str
    value: int | str  # str only in lists of texts (underlying STRING)
    versions: VersionRange
    alias: bool = False  # shares its number with an earlier row on purpose
    note: str = ""
    unsure: str = ""
    from_: str = ""


@dataclass(frozen=True)
class Enum:
    """An enum (one value) or a mask (a set of bits). Lists are open: a value that is not in it is legal."""

    where: Location
    name: str
    mask: bool
    underlying: FieldType | None  # as the guide prints it
    source: str
    values: tuple[EnumValue, ...]  # in the guide's order
    reserved: tuple[tuple[int, int], ...] = ()  # numbers that the table lists as reserved; both ends included
    constants: bool = False  # limits and special numbers that no field refers to
    aliases: tuple[str, ...] = ()  # what the sources call it elsewhere
    unsure: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def find(self, name: str) -> EnumValue | None:
        return next((row for row in self.values if row.name == name), None)


@dataclass(frozen=True)
class Field:
    """One field of a message, in the fixed or in the floating part."""

    where: Location
    name: str  # the guide's spelling; "reserved" or "Reserved1" of a reserved field
    type: FieldType
    floating: bool
    versions: VersionRange  # on the wire in these versions; within the message's
    named: VersionRange  # carries its name in these versions, reserved in the others; within `versions`
    reserved: bool  # reserved in every version
    member: str = ""  # of a named field: its name in generated code, where the guide uses one name twice in a scope
    as_: str = ""  # of a reserved field: its GED-188 name, when known
    ged188: str = ""  # of a named field: its GED-188 name, where that differs
    tag: int | None = None  # floating: FieldDataID. None in the fixed part, and when no source prints it
    size: int | None = None  # fixed: bytes on the wire
    max: int | None = None  # floating: largest number of data bytes; numbers: their own size or a documented other; None: not documented
    value: int | None = None  # documented constant of a reserved field, or usual value of a named one
    value_text: str | None = None  # the same of a STRING; "" says that it is empty
    enum: Enum | None = None
    required: bool | None = None  # floating: True, False, or None where the guide says neither
    optional: bool = False  # fixed: some peers leave it out, and all others so marked with it
    array: str = ""  # floating: name of the count; the data are that many packed elements of `type`
    repeats: str = ""  # floating: name of the count of the entries
    group: str = ""  # floating: name of the group; a field that repeats alone is a group named like itself
    limit: int | None = None  # of a count: its largest legal value
    range: tuple[int, int] | None = None  # legal values
    trace: str = ""  # the name in the server's high-level trace; never empty after loading
    trace_absent: bool = False  # floating: the trace prints it even when absent, as null
    from_: str = ""
    unsure: str = ""
    note: str = ""

    @property
    def constant(self) -> int | str | None:
        """`value` or `value_text`, whichever the type has."""
        return self.value if self.value_text is None else self.value_text

    @property
    def known(self) -> bool:
        """False for a floating field whose tag no source prints: listed, never encoded nor matched."""
        return not self.floating or self.tag is not None

    @property
    def label(self) -> str:
        """What a person calls the field: its name, or of a reserved field the GED-188 name, when that is known."""
        return self.as_ or self.name

    @property
    def member_name(self) -> str:
        """The name in generated code, which is unique in the field's scope."""
        return self.member or self.name

    @property
    def reserved_name(self) -> str:
        """What the field is called where it is reserved: its GED-188 name, "" when that is not known."""
        return self.as_ if self.reserved else self.ged188 or self.name

    def reserved_in(self, version: int) -> bool:
        """Whether a peer of this version calls the field reserved. One that meets it in a version that does not have it, does not."""
        return self.reserved or (version in self.versions and version not in self.named)

    def shown_name(self, version: int) -> str:
        """What the field goes by in this version: its name, or where it is reserved its GED-188 name, when that is known."""
        return (self.reserved_name if self.reserved_in(version) else "") or self.name


@dataclass(frozen=True)
class Count:
    """A field that says how many entries a group has or how many elements an array has."""

    where: Location
    name: str
    field: Field

    @property
    def floating(self) -> bool:
        return self.field.floating

    @property
    def limit(self) -> int | None:
        return self.field.limit


@dataclass(frozen=True)
class Group:
    """Floating fields that repeat together, entry by entry. The first member starts an entry."""

    where: Location
    name: str  # "csq"; a group inside each record: "record.csq"; of a single field: the field's name
    count: Count
    members: tuple[Union[Field, "Group"], ...]  # canonical order; groups only inside a record
    parent_name: str = ""  # of a group inside a record: the record's name

    @property
    def short_name(self) -> str:
        """The name without the enclosing record's."""
        return self.name.rpartition(".")[2] if self.parent_name else self.name

    @property
    def fields(self) -> tuple[Field, ...]:
        """The group's own fields, without those of groups inside it."""
        return tuple(member for member in self.members if isinstance(member, Field))

    @property
    def groups(self) -> tuple["Group", ...]:
        return tuple(member for member in self.members if isinstance(member, Group))

    @property
    def single(self) -> bool:
        """A field that repeats alone."""
        return len(self.members) == 1 and isinstance(self.members[0], Field)

    @property
    def first(self) -> Field:
        """The field that starts an entry."""
        return next(iter(self.fields))


@dataclass(frozen=True)
class Message:
    """One message type. Messages without a published layout have `documented == False` and no fields."""

    where: Location
    name: str
    id: int | None  # None: documented, but no source prints the id; listed, never encoded
    versions: VersionRange
    class_: str
    sender: str  # server | client | both
    purpose: str
    source: str = ""
    aliases: tuple[str, ...] = ()  # what the sources call it elsewhere
    reply_to: str = ""  # name of the request that this message answers
    documented: bool = True
    fixed: tuple[Field, ...] = ()
    floating: tuple[Field, ...] = ()  # flat, canonical order, groups not marked
    layout: tuple[Union[Field, Group], ...] = ()  # the same as a tree: fields and groups in canonical order
    counts: tuple[Count, ...] = ()  # in the order of first use
    unsure: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[Field, ...]:
        return self.fixed + self.floating

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Every group, a record before the groups inside it."""
        result: list[Group] = []

        def collect(members: tuple[Union[Field, Group], ...]) -> None:
            for member in members:
                if isinstance(member, Group):
                    result.append(member)
                    collect(member.members)

        collect(self.layout)
        return tuple(result)

    def group_of(self, field: Field) -> Group | None:
        """The innermost group that the field is a member of."""
        return next((group for group in self.groups if any(member is field for member in group.members)), None)

    def count(self, name: str) -> Count | None:
        return next((count for count in self.counts if count.name == name), None)

    def fixed_in(self, version: int) -> tuple[Field, ...]:
        return tuple(field for field in self.fixed if version in field.versions)

    def floating_in(self, version: int) -> tuple[Field, ...]:
        """Fields with a known tag that are on the wire in this version."""
        return tuple(field for field in self.floating if field.known and version in field.versions)

    def fixed_size(self, version: int) -> int:
        """Bytes of the fixed part in this version."""
        return sum(field.size or 0 for field in self.fixed_in(version))


@dataclass(frozen=True)
class Tag:
    """A row of the dialect's global tag table."""

    where: Location
    tag: int
    name: str
    versions: VersionRange
    type: FieldType | None = None
    max: int | None = None
    aliases: tuple[str, ...] = ()
    reserved: bool = False
    as_: str = ""
    unsure: str = ""
    note: str = ""
    from_: str = ""


@dataclass(frozen=True)
class FloatingHeader:
    """Bytes that the tag and the length of a floating field take in a range of versions."""

    where: Location
    versions: VersionRange
    tag: int
    length: int
    unsure: str = ""
    note: str = ""
    from_: str = ""


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes."""

    where: Location
    frame: int  # default ceiling for header + body
    named_data: int  # named variables and arrays of one message together
    named_name: int  # with NUL
    named_value: int  # with NUL


@dataclass(frozen=True)
class ConfigKind:
    """A kind of configuration records. The same thing has the same name in every dialect."""

    where: Location
    name: str
    message: str  # that carries the records
    bit: str  # value of Configuration.mask
    open_bit: str  # value of Configuration.open_mask
    key: str  # name, in the tag table, of the key that changes with the records; empty: the dialect has none
    record: tuple[str, ...]  # fields that together name a record
    former: str  # field of a change record with the key that the record had before; empty: none
    unsure: str = ""
    note: str = ""


@dataclass(frozen=True)
class Configuration:
    """What servers tell of their configuration."""

    mask: str  # enum of the kinds in requests; empty: the dialect has none
    open_mask: str  # enum of the kinds that an open request asks for; often the same
    kinds: tuple[ConfigKind, ...]  # in the order of the file


@dataclass(frozen=True)
class About:
    """What a file says of everything in it together."""

    source: str = ""  # where the facts come from that do not say so themselves
    unsure: tuple[str, ...] = ()  # one text per doubt
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Protocol:
    """A dialect."""

    where: Location
    name: str
    title: str
    versions: VersionRange
    port: int
    encoding: str
    floating_headers: tuple[FloatingHeader, ...]
    limits: Limits
    version_fields: tuple[tuple[Message, Field], ...]
    roles: Mapping[str, str]  # role -> message name; see spec-format.md
    configuration: Configuration
    printed_names: Mapping[str, str]  # in flows and logs -> of a field or enum value
    messages: tuple[Message, ...]  # by name, then by first version; undocumented ones included
    enums: tuple[Enum, ...]  # by name
    tags: tuple[Tag, ...]  # by tag, then by first version
    foreign_tags: tuple[Tag, ...] = ()  # the same of GED-188 tags that no source of this dialect mentions: named, but not known
    about: About = About()  # of the protocol as a whole
    about_tags: About = About()  # of the table of tags
    about_undocumented: About = About()  # of the list of messages that only have a name
    _by_name: Mapping[str, Message] = _dataclass_field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", {message.name: message for message in self.messages})

    def message(self, name: str) -> Message:
        """The message (the newest, should its id have changed between versions). KeyError when there is none."""
        return self._by_name[name]

    def find_message(self, name: str) -> Message | None:
        return self._by_name.get(name)

    def find_enum(self, name: str) -> Enum | None:
        return next((enum for enum in self.enums if enum.name == name), None)

    def header(self, version: int) -> FloatingHeader:
        """The floating header of a version; versions outside the range get that of the nearest version."""
        nearest = min(max(version, self.versions.first), self.versions.last)
        return next(header for header in self.floating_headers if nearest in header.versions)

    @cached_property
    def by_id(self) -> tuple[Message, ...]:
        """Messages whose id is known, by id, then by first version."""
        known = [message for message in self.messages if message.id is not None]
        return tuple(sorted(known, key=lambda message: (message.id or 0, message.versions.first, message.name)))


@dataclass(frozen=True)
class Spec:
    """Everything under spec/."""

    root: str
    protocols: tuple[Protocol, ...]  # by name

    def protocol(self, name: str) -> Protocol:
        """KeyError when there is none."""
        for protocol in self.protocols:
            if protocol.name == name:
                return protocol
        raise KeyError(name)
