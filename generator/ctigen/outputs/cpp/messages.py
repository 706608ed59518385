"""One header per message, the codecs by class of message, and the list of all messages."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Sequence, Union

from ...model import FloatingHeader, Message, Protocol
from ...templating import environment
from .comments import group_comment, member_comment, message_comment, with_comment, wrapped
from .fixed_part import FixedPart, indented, number_literal
from .floating_part import FloatingPart
from .members import GroupMember, Member, Scope, StructBuilder, condition
from .names import literal, range_literal, snake, struct_name


def encoded_messages(protocol: Protocol) -> list[Message]:
    """Messages that get a struct: documented, with a known id; by id."""
    return [message for message in protocol.by_id if message.documented]


@dataclass
class _MessageView:
    """What the templates know of a message."""

    protocol: Protocol
    message: Message
    scope: Scope
    fixed: FixedPart
    floating: FloatingPart

    @property
    def struct(self) -> str:
        return self.scope.struct

    @property
    def header(self) -> str:
        return f"{snake(self.message)}.hpp"

    @property
    def comment(self) -> list[str]:
        return message_comment(self.message, self.protocol)

    @property
    def name_literal(self) -> str:
        return literal(self.message.name)

    @property
    def range_literal(self) -> str:
        return range_literal(self.message.versions)

    @property
    def others(self) -> list[Message]:
        """Messages of other versions that have the same id."""
        return [other for other in self.protocol.messages if other.id == self.message.id is not None and other is not self.message]

    @property
    def other_ranges(self) -> str:
        return ", ".join(f"VersionRange{range_literal(other.versions)}" for other in self.others)

    @property
    def confirmation(self) -> str:
        """The struct of the message that answers this one; "" when there is none or more than one."""
        answers = [other for other in encoded_messages(self.protocol) if other.reply_to == self.message.name]
        return struct_name(answers[0]) if len(answers) == 1 else ""

    @property
    def request(self) -> str:
        request = self.protocol.find_message(self.message.reply_to) if self.message.reply_to else None
        return struct_name(request) if request is not None and request in encoded_messages(self.protocol) else ""

    @property
    def members(self) -> list[str]:
        """The declarations inside the struct."""
        lines = _member_lines(self.scope, 4)
        return ["", *lines] if lines else []

    # --- decoding ----------------------------------------------------------------------------------------------------

    @property
    def stem(self) -> str:
        return snake(self.message)

    @property
    def extents(self) -> list[str]:
        return _filled(self.fixed.extents, 120)

    @property
    def texts(self) -> list[str]:
        return indented(self.floating.text_lines(), 2)

    @property
    def cases(self) -> list[str]:
        return indented(self.floating.case_lines())

    @property
    def case_version(self) -> str:
        return "version" if any("version" in line for line in self.cases) else "/*version*/"

    @property
    def case_message(self) -> str:
        return "message" if self.cases_have_members else "/*message*/"

    @property
    def cases_have_members(self) -> bool:
        return any("out." in line for line in self.cases)

    @property
    def floating_name(self) -> str:
        """The constant that says what the decoder must know of the floating part."""
        return f"{self.stem}_floating" if self.texts or self.cases else "no_floating"

    @property
    def other_fields(self) -> str:
        """The function for fields that are not in the table of texts."""
        return f"{self.stem}_field" if self.cases else "skip_field"

    @property
    def canonical(self) -> list[str]:
        """What reads the floating part of an event in canonical order. Events are most of what is received, and the texts
        of other messages are few: their decoders stay small."""
        unasked = self.message.sender == "server" and not self.message.reply_to
        return indented(self.floating.canonical_lines()) if unasked else []

    @property
    def readers(self) -> list[str]:
        return self.floating.reader_lines()

    @property
    def loads(self) -> list[str]:
        return indented(self.fixed.decode_lines())

    def by_width(self, call: str) -> str:
        """The call with the template argument of the version's floating header; `@` stands for it."""
        return _chain(self.protocol.floating_headers, call)

    @property
    def width(self) -> str:
        """The version's floating header, on one line."""
        return " ".join(self.by_width("@").split())

    @property
    def decode_call(self) -> str:
        if self.canonical:
            return self.by_width("decode_fields<@>(body, fixed_size, version, out)")
        return self.by_width(f"decode_floating<@>(body, fixed_size, version, {self.floating_name}, &out)")

    # --- encoding ----------------------------------------------------------------------------------------------------

    @property
    def stores(self) -> list[str]:
        return indented(self.fixed.encode_lines(), 2)

    @property
    def puts(self) -> list[str]:
        return indented(self.floating.encode_lines())

    @property
    def encode_version(self) -> str:
        used = any("version" in line for line in [*self.stores, *self.puts, self.fixed.size_expression])
        return "version" if used else "/*version*/"

    @property
    def encode_message(self) -> str:
        """The message parameter's name in the encoder, as a comment where nothing of it is encoded."""
        return "message" if any("message." in line for line in [*self.stores, *self.puts]) else "/*message*/"

    @property
    def encode_call(self) -> str:
        return self.by_width("encode_as<@>(message, version, out)")

    @property
    def exists(self) -> str:
        """The condition that the message exists in `version`; "" when it always does."""
        return condition(self.message.versions, self.protocol.versions)


def _chain(headers: Sequence[FloatingHeader], call: str) -> str:
    """`version <= 17 ? f<width_1_1>(...) : f<width_2_1>(...)`, on two lines behind a `return`."""
    result = call.replace("@", width_name(headers[-1]))
    for header in reversed(headers[:-1]):
        test = f"version <= {header.versions.last} "
        result = f"{test}? {call.replace('@', width_name(header))}\n{' ' * (11 + len(test))}: {result}"
    return result


def width_name(header: FloatingHeader) -> str:
    return f"width_{header.tag}_{header.length}"


def _filled(items: Sequence[str], width: int) -> list[str]:
    """The items as lines of a braced list."""
    lines: list[str] = []
    for item in items:
        if lines and len(lines[-1]) + len(item) + 2 <= width:
            lines[-1] += f" {item},"
        else:
            lines.append(f"    {item},")
    return lines


def _default(member: Member) -> str:
    """The initializer of a member: the field's usual value, when the spec states one."""
    field = member.fields[0]
    if member.optional or field.value is None or not field.type.is_number:
        return "{}"
    text = number_literal(field.value, field.type)
    return f"{{{text}}}" if member.type.startswith("std::") else "{}" if member.type == "bool" else f"{{static_cast<{member.type}>({text})}}"


def _declaration(member: Union[Member, GroupMember]) -> str:
    if isinstance(member, GroupMember):
        return f"{member.declared} {member.name};"
    return f"{member.declared} {member.name}{'' if member.optional else _default(member)};"


def _member_lines(scope: Scope, indent: int) -> list[str]:
    lines: list[str] = []
    for member in scope.group_members:
        if member.entry is not None:
            lines += wrapped(f"One entry of {member.name}.", indent)
            lines += [f"{' ' * indent}struct {member.entry.struct} {{", *_member_lines(member.entry, indent + 4), f"{' ' * indent}}};", ""]
    declarations: list[tuple[str, str]] = []
    for own in scope.members:
        comment = group_comment(own, scope.message) if isinstance(own, GroupMember) else member_comment(own, scope.message)
        declarations.append((_declaration(own), comment))
    return lines + with_comment(declarations, indent)


def render_messages(protocol: Protocol) -> dict[str, str]:
    """Headers of messages, their codecs, and the files that name them all."""
    env = environment("cpp")
    views = [_view(message, protocol) for message in encoded_messages(protocol)]
    source, public = f"src/{protocol.name}", f"include/ctikit/{protocol.name}"
    shared = {"protocol": protocol, "widths": protocol.floating_headers, "width_name": width_name,
              "longest_fixed_part": max(view.fixed.longest for view in views)}
    files: dict[str, str] = {}
    for view in views:
        files[f"{public}/messages/{view.header}"] = env.get_template("message.hpp.j2").render(shared, view=view)
    by_class = sorted(views, key=lambda view: (view.message.class_, view.message.id))
    for name, run in groupby(by_class, key=lambda view: view.message.class_):
        files[f"{source}/codec_{name}.cpp"] = env.get_template("codec.cpp.j2").render(shared, class_name=name, views=list(run))
    unknown = [message.name for message in protocol.messages if message.documented and message.id is None]
    files[f"{public}/messages.hpp"] = env.get_template("messages.hpp.j2").render(shared, views=views, unknown=wrapped_list(unknown))
    files[f"{public}/dispatch.hpp"] = env.get_template("dispatch.hpp.j2").render(shared)
    files[f"{source}/codec.hpp"] = env.get_template("codec.hpp.j2").render(shared)
    files[f"{source}/tags.cpp"] = env.get_template("tags.cpp.j2").render(shared, words=_tag_words(protocol))
    return files


def wrapped_list(names: Sequence[str]) -> list[str]:
    return wrapped(f"Documented, but no source prints their ids: {', '.join(names)}.", marker="// ") if names else []


def _view(message: Message, protocol: Protocol) -> _MessageView:
    scope = StructBuilder(message, protocol, struct_name(message)).build()
    return _MessageView(protocol, message, scope, FixedPart(scope), FloatingPart(scope))


def _tag_words(protocol: Protocol) -> list[str]:
    """The set of all tags that the dialect defines, as 64-bit words."""
    tags = {tag.tag for tag in protocol.tags}
    tags |= {field.tag for message in protocol.messages for field in message.floating if field.tag is not None}
    words = [0] * (max(tags, default=0) // 64 + 1)
    for tag in tags:
        words[tag // 64] |= 1 << tag % 64
    return [f"0x{word:016X}" for word in words]
