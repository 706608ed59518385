"""What the manual's pages show, worked out from the specification: rows of tables, versions, examples. No markup here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Iterator, Union

from ... import examples
from ...diffing import Change, compare, compare_message
from ...model import ConfigKind, Enum, Field, FloatingHeader, Group, Message, Protocol, Tag, VersionRange
from ...naming import Edition


def span(versions: VersionRange, outer: VersionRange) -> str:
    """As a reader finds it beside something that exists in `outer`: "" when it is all of it, else 14+, to 17, 14, 12-15.

    What goes on to the newest version is always open-ended, so that a page stays as it is when a version is added.
    """
    if versions.last >= outer.last and versions.first > outer.first:
        return f"{versions.first}+"
    text = versions.describe(outer)
    return f"to {text[1:]}" if text.startswith("-") else text


@dataclass(frozen=True)
class Doubt:
    """Something about a field or row that the sources leave open, or a remark."""

    kind: str  # unsure | note | from
    text: str


def doubts(unsure: str, note: str, from_: str = "") -> tuple[Doubt, ...]:
    """Those of a row, without the empty ones."""
    return tuple(Doubt(kind, text) for kind, text in (("unsure", unsure), ("note", note), ("from", from_)) if text)


@dataclass(frozen=True)
class FieldRow:
    """A row of a field table."""

    field: Field
    depth: int  # inside groups
    label: str
    reserved: bool
    versions: str  # "14+"; "" for all of the message's
    named: str  # versions in which the slot has its name; "" for all
    offsets: tuple[str, ...]  # fixed part: one per layout; "" where the field is absent
    size: str
    facts: tuple[str, ...]
    remarks: tuple[Doubt, ...]
    group: str = ""  # of the first field of a group: the group's title

    @property
    def enum(self) -> Enum | None:
        return self.field.enum


@dataclass(frozen=True)
class Epoch:
    """Versions in which a message looks the same."""

    versions: VersionRange
    title: str
    fixed_size: int
    header: str
    changes: tuple[Change, ...]  # since the versions before


@dataclass(frozen=True)
class Example:
    """One frame, byte by byte."""

    version: int
    hex: str
    parts: tuple[tuple[int, str, examples.Part], ...]  # offset, bytes, what


class MessageView:
    """A message with everything that its page says."""

    def __init__(self, protocol: Protocol, message: Message) -> None:
        self.protocol, self.message = protocol, message

    @property
    def name(self) -> str:
        return self.message.name

    @property
    def file(self) -> str:
        """Of messages that share a name in disjoint versions, only one has a layout."""
        return self.message.name if self.message.documented else f"{self.message.name}-{self.message.id}"

    @property
    def id(self) -> str:
        return "unknown" if self.message.id is None else str(self.message.id)

    @property
    def versions(self) -> str:
        return span(self.message.versions, self.protocol.versions)

    @property
    def sender(self) -> str:
        directions = {"server": "server to client", "client": "client to server", "both": "both directions"}
        return directions[self.message.sender]

    @property
    def is_failure(self) -> bool:
        return self.name in (self.protocol.roles.get("failure"), self.protocol.roles.get("control_failure"))

    @cached_property
    def answers(self) -> tuple[str, ...]:
        """Messages that answer this one."""
        return tuple(sorted({other.name for other in self.protocol.messages if other.reply_to == self.name}))

    @cached_property
    def layouts(self) -> tuple[tuple[str, tuple[Field, ...]], ...]:
        """The different fixed parts: a title ("" when there is one only) and the fields."""
        found: list[tuple[VersionRange, tuple[Field, ...]]] = []
        for version in self.message.versions:
            fields = self.message.fixed_in(version)
            if found and found[-1][1] == fields:
                found[-1] = (VersionRange(found[-1][0].first, version), fields)
            else:
                found.append((VersionRange(version, version), fields))
        return tuple((span(versions, self.protocol.versions), fields) for versions, fields in found)

    def fixed(self) -> Iterator[FieldRow]:
        columns = [_offsets(fields) for _, fields in self.layouts]
        for field in self.message.fixed:
            yield self._row(field, 0, tuple(column.get(id(field), "") for column in columns), "")

    def floating(self) -> Iterator[FieldRow]:
        yield from self._members(self.message.layout, 0)

    def _members(self, members: tuple[Union[Field, Group], ...], depth: int) -> Iterator[FieldRow]:
        for member in members:
            if isinstance(member, Field):
                yield self._row(member, depth, (), "")
                continue
            title = _group_title(member)
            for row in self._members(member.members, depth + 1):
                yield replace(row, group=title) if title and not row.group else row
                title = ""

    def _row(self, field: Field, depth: int, offsets: tuple[str, ...], group: str) -> FieldRow:
        named = "" if field.reserved else span(field.named, field.versions)
        return FieldRow(
            field, depth, _label(field), field.reserved, span(field.versions, self.message.versions), named, offsets,
            _size(field), tuple(self._facts(field)), tuple(_remarks(field)), group,
        )  # fmt: skip

    def _facts(self, field: Field) -> Iterator[str]:
        if field.constant is not None:
            yield f"{'holds' if field.reserved else 'usually'} {_constant(field)}"
        if field.range:
            yield f"{field.range[0]} to {field.range[1]}"
        if field.limit is not None:
            yield f"at most {field.limit}"
        if field.required is not None:
            yield "required" if field.required else "optional"
        if field.array:
            yield f"packed elements, {field.array} of them"
        if field.optional:
            yield "some peers leave it out"
        if field.named != field.versions and not field.reserved:
            yield f"reserved except in {span(field.named, field.versions) or 'all versions'}"
        counted = sorted({group.short_name for group in self.message.groups if group.count.field is field})
        if counted:
            yield f"counts {', '.join(counted)}"
        if field.ged188:
            yield f"{field.ged188} in GED-188"

    @cached_property
    def epochs(self) -> tuple[Epoch, ...]:
        """The message's life, from its first version on."""
        starts = sorted(self._boundaries())
        found: list[Epoch] = []
        for index, version in enumerate(starts):
            last = starts[index + 1] - 1 if index + 1 < len(starts) else self.message.versions.last
            changes = tuple(compare_message(self.message, self.message, version - 1, version)) if index else ()
            versions = VersionRange(version, last)
            header = self.protocol.header(version)
            title = span(versions, self.protocol.versions) or "all versions"
            found.append(Epoch(versions, title, self.message.fixed_size(version), f"{header.tag}+{header.length}", changes))
        return tuple(found)

    def _boundaries(self) -> set[int]:
        """Versions in which something begins or no longer is."""
        ranges = [field.versions for field in self.message.fields] + [field.named for field in self.message.fields]
        if self.message.floating:
            ranges += [header.versions for header in self.protocol.floating_headers]
        edges = {edge for versions in ranges for edge in (versions.first, versions.last + 1)}
        return {edge for edge in edges if edge in self.message.versions} | {self.message.versions.first}

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        """For each header width the newest look of the message, newest first; of messages without floating part one."""
        if self.message.id is None or not self.message.documented:
            return ()
        versions = [self._newest_look(header.versions) for header in reversed(self.protocol.floating_headers)]
        present = [version for version in versions if version is not None]
        return tuple(self._example(version) for version in (present if self.message.floating else present[:1]))

    def _newest_look(self, versions: VersionRange) -> int | None:
        """The version of this range from which on the message looks as it does at the range's end."""
        starts = (max(epoch.versions.first, versions.first) for epoch in self.epochs if epoch.versions.overlaps(versions))
        return max(starts, default=None)

    def _example(self, version: int) -> Example:
        pieces, offset = [], 0
        for part in examples.parts(self.protocol, self.message, version):
            pieces.append((offset, part.data.hex(" "), part))
            offset += len(part.data)
        return Example(version, "".join(part.data.hex() for _, _, part in pieces), tuple(pieces))


def _offsets(fields: tuple[Field, ...]) -> dict[int, str]:
    """Offset in the frame by identity of the field."""
    result, offset = {}, 8
    for field in fields:
        result[id(field)] = str(offset)
        offset += field.size or 0
    return result


def _label(field: Field) -> str:
    return field.name if not field.reserved or not field.as_ else f"reserved ({field.as_})"


def _size(field: Field) -> str:
    if not field.floating:
        return str(field.size)
    if field.type.is_number and not field.array and field.max in (None, field.type.size):
        return str(field.type.size)
    if field.type.is_number and not field.array:
        return f"{field.type.size} or {field.max}"
    return f"up to {field.max}" if field.max is not None else "not given"


def _constant(field: Field) -> str:
    """Texts in quotes; bytes have only the constant 0; numbers with all bits set are easier to know in hexadecimal."""
    if field.value_text is not None:
        return f'"{field.value_text}"'
    if not field.type.is_number:
        return "zero bytes"
    value = field.value or 0
    return f"0x{value:X}" if field.type.limits[1] == value and value > 255 else str(value)


def _group_title(group: Group) -> str:
    if group.single:
        return f"repeats, {group.count.name} times"
    what = "record" if group.name == "record" else group.short_name
    return f"{what}: these fields repeat together, {group.count.name} times"


def _remarks(field: Field) -> Iterator[Doubt]:
    if not field.known:
        yield Doubt("unsure", "no source prints the tag: listed only, never sent or recognised")
    yield from doubts(field.unsure, field.note, field.from_)


@dataclass(frozen=True)
class TagRow:
    """A floating field id: what the dialect's table says, and who uses it."""

    tag: int
    names: tuple[str, ...]
    type: str
    versions: str
    messages: tuple[str, ...]
    remarks: tuple[Doubt, ...]


@dataclass(frozen=True)
class FieldUse:
    """A field name and where it stands."""

    name: str
    types: tuple[str, ...]
    tags: tuple[int, ...]
    messages: tuple[str, ...]


class DialectView:
    """A dialect with everything that its pages say."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.messages = [MessageView(protocol, message) for message in protocol.messages]

    @property
    def documented(self) -> list[MessageView]:
        return [view for view in self.messages if view.message.documented]

    @property
    def undocumented(self) -> list[MessageView]:
        return [view for view in self.messages if not view.message.documented]

    @property
    def classes(self) -> list[tuple[str, list[MessageView]]]:
        """Messages by class, each in the order of ids."""
        found: dict[str, list[MessageView]] = {}
        for view in sorted(self.documented, key=lambda view: (view.message.id is None, view.message.id or 0, view.name)):
            found.setdefault(view.message.class_, []).append(view)
        return sorted(found.items(), key=lambda entry: (entry[0] != "session", entry[0]))

    @cached_property
    def _pages(self) -> dict[str, MessageView]:
        return {view.name: view for view in self.documented}

    def page(self, name: str) -> MessageView | None:
        """The page of a message that has a layout."""
        return self._pages.get(name)

    def span(self, versions: VersionRange) -> str:
        return span(versions, self.protocol.versions)

    @property
    def headers(self) -> list[tuple[str, FloatingHeader, tuple[Doubt, ...]]]:
        """Versions, widths, and what is doubtful about them."""
        rows = self.protocol.floating_headers
        return [(self.span(row.versions) or "all", row, doubts(row.unsure, row.note, row.from_)) for row in rows]

    @property
    def limits(self) -> list[tuple[str, int]]:
        """Of what, and bytes."""
        limits = self.protocol.limits
        return [
            ("frame, header included; a default", limits.frame),
            ("named variables and arrays of one message together", limits.named_data),
            ("name of one, with its NUL", limits.named_name),
            ("value of one, with its NUL", limits.named_value),
        ]

    @property
    def config_kinds(self) -> list[tuple[ConfigKind, tuple[Doubt, ...]]]:
        return [(kind, doubts(kind.unsure, kind.note)) for kind in self.protocol.configuration.kinds]

    @cached_property
    def enum_uses(self) -> dict[str, tuple[str, ...]]:
        """Messages by the enum that a field of theirs has."""
        found: dict[str, set[str]] = {}
        for view in self.documented:
            for field in view.message.fields:
                if field.enum:
                    found.setdefault(field.enum.name, set()).add(view.name)
        return {name: tuple(sorted(messages)) for name, messages in found.items()}

    @cached_property
    def tags(self) -> tuple[TagRow, ...]:
        users: dict[int, set[str]] = {}
        own_names: dict[int, set[str]] = {}
        for view in self.documented:
            for field in view.message.floating:
                if field.tag is not None:
                    users.setdefault(field.tag, set()).add(view.name)
                    own_names.setdefault(field.tag, set()).add(field.label)
        table = (*self.protocol.tags, *self.protocol.foreign_tags)
        rows = [self._tag(tag, users.get(tag.tag, set()), own_names.get(tag.tag, set())) for tag in table]
        listed = {tag.tag for tag in table}
        rows += [TagRow(tag, tuple(sorted(own_names[tag])), "", "", tuple(sorted(users[tag])), ()) for tag in users if tag not in listed]
        return tuple(sorted(rows, key=lambda row: (row.tag, row.versions)))

    def _tag(self, tag: Tag, messages: set[str], own_names: set[str]) -> TagRow:
        first = tag.as_ if tag.reserved and tag.as_ else tag.name
        names = dict.fromkeys([first, *tag.aliases, *sorted(own_names)])
        type_ = tag.type.value if tag.type else ""
        return TagRow(
            tag.tag, tuple(names), type_, self.span(tag.versions), tuple(sorted(messages)), doubts(tag.unsure, tag.note, tag.from_)
        )

    @cached_property
    def fields(self) -> tuple[FieldUse, ...]:
        found: dict[str, tuple[set[str], set[int], set[str]]] = {}
        for view in self.documented:
            for field in view.message.fields:
                types, tags, messages = found.setdefault(field.label, (set(), set(), set()))
                types.add(field.type.value)
                messages.add(view.name)
                if field.tag is not None:
                    tags.add(field.tag)
        ordered = sorted(found.items(), key=lambda entry: (entry[0].lower(), entry[0]))
        return tuple(FieldUse(name, tuple(sorted(t)), tuple(sorted(g)), tuple(sorted(m))) for name, (t, g, m) in ordered)

    @cached_property
    def history(self) -> tuple[tuple[int, tuple[Change, ...]], ...]:
        """What each version changed, newest first."""
        versions = list(self.protocol.versions)[1:]
        steps = [(new, compare(Edition(self.protocol, new - 1), Edition(self.protocol, new))) for new in versions]
        return tuple(reversed(steps))
