"""Names that mean something else where they would stand in generated code, and such as become one there. Their form is in keys.py."""

from __future__ import annotations

from typing import Iterator, Sequence, Union

from ..model import Enum, Field, Location, Message, Protocol
from ..outputs.cpp.enums import enumerator
from ..outputs.cpp.members import MESSAGE_MEMBERS, GroupMember, Member, Scope, StructBuilder
from ..outputs.cpp.messages import encoded_messages
from ..outputs.cpp.names import KEYWORDS, LIBRARY_NAMES, LIBRARY_TYPES, is_macro, struct_name
from ..problems import Problems

# Words of Lua that are none of C++.
_LUA_WORDS = frozenset("elseif end function in local nil repeat then until".split())
# Targets and folders of headers beside those of the dialects.
_PARTS = frozenset("capture conformance session simulator tls tools trace walker wire".split())
# Words of Wireshark's display filters, which begin with the name of the dialect.
_FILTER_WORDS = frozenset("all all_eq all_ne any any_eq any_ne bitwise_and contains eq ge gt in le lt matches ne".split())
# Messages whose codec would have a function or constant that all codecs share: skip_field, no_floating.
_SHARED_STEMS = frozenset(("SKIP", "NO"))
# Types that stand without qualification in generated structs, where a member of the name would be in their place.
_TYPES_OF_MEMBERS = ("Bytes", "OptionalBytes", "OptionalText", "Packed", "Repeated", "VersionRange")
_MEMBER_HINT = "give it another name for generated code with 'member'"


def check_titles(protocols: Sequence[Protocol], problems: Problems) -> None:
    """Wireshark shows dialects by their titles and takes no two that are equal."""
    seen: dict[str, Protocol] = {}
    for protocol in protocols:
        if protocol.title in seen:
            text = f"the title '{protocol.title}' is that of {seen[protocol.title].name}, too"
            problems.error(protocol.where, text, "Wireshark tells dialects apart by their titles")
        seen.setdefault(protocol.title, protocol)


def check_names_in_code(protocol: Protocol, problems: Problems) -> None:
    _check_dialect(protocol, problems)
    _check_types(protocol, problems)
    for enum in protocol.enums:
        seen: dict[str, str] = {}
        for value in enum.values:
            name = enumerator(value, enum)
            if name in seen:
                text = f"value {value.name} of {enum.name} is called {name} in generated code, as is {seen[name]}"
                problems.error(value.where, text, "no two values of an enum may")
            seen[name] = value.name
    for message in encoded_messages(protocol):
        scope = StructBuilder(message, protocol, struct_name(message)).build()
        _check_scope(scope, {scope.struct, *MESSAGE_MEMBERS}, message, problems)


def _check_dialect(protocol: Protocol, problems: Problems) -> None:
    name = protocol.name
    if name in KEYWORDS or name in _LUA_WORDS:
        problems.error(protocol.where, f"a protocol cannot be named '{name}'", "that is a word of C++ or Lua")
    elif name in _FILTER_WORDS:
        problems.error(protocol.where, f"a protocol cannot be named '{name}'", "that is a word of Wireshark's display filters")
    elif is_macro(name):
        problems.error(protocol.where, f"a protocol cannot be named '{name}'", "that is a macro in C++ programs")
    elif name in LIBRARY_NAMES or name in _PARTS:
        problems.error(protocol.where, f"a protocol cannot be named '{name}'", "the library has a part of that name")


def _check_types(protocol: Protocol, problems: Problems) -> None:
    """Enums and messages are types of one namespace, into which the library's own names shine."""
    seen: dict[str, str] = {"AllMessages": "the list of all messages"}
    for enum in protocol.enums:
        _check_type(enum.name, f"enum {enum.name}", f"an enum cannot be named '{enum.name}'", enum.where, seen, problems)
    for message in encoded_messages(protocol):
        name, text = struct_name(message), f"a message cannot be named '{message.name}'"
        if message.name in _SHARED_STEMS:
            problems.error(message.where, text, "a function that all codecs share has that name")
        _check_type(name, f"message {message.name}", text, message.where, seen, problems)


def _check_type(name: str, own: str, text: str, where: Location, seen: dict[str, str], problems: Problems) -> None:
    if is_macro(name):
        problems.error(where, text, f"{name} is a macro in C++ programs")
    elif name in LIBRARY_TYPES:
        problems.error(where, text, f"the library has a type {name}")
    elif name in seen:
        problems.error(where, text, f"its type in generated code is {name}, as is that of {seen[name]}")
    seen.setdefault(name, own)


def _check_scope(scope: Scope, taken: set[str], message: Message, problems: Problems) -> None:
    """Members of a struct: no two with one name, none named like a type that is needed there."""
    taken = taken | {entry.struct for entry in scope.entries} | set(_TYPES_OF_MEMBERS)
    seen: dict[str, tuple[str, Location]] = {}  # what the specification calls it, and where
    for own, field in _fields(scope):
        is_group = isinstance(own, GroupMember) and own.entry is not None
        said = own.group.short_name if isinstance(own, GroupMember) and is_group else field.member_name
        what, hint = ("a group", "give the group another name") if is_group else ("a field", _MEMBER_HINT)
        if own.name in taken:
            problems.error(field.where, f"{what} cannot be named '{said}'", f"generated messages have a member or type {own.name}; {hint}")
        elif own.name in seen and said != seen[own.name][0]:  # what has the same name before is found elsewhere
            text = f"{what} '{said}' is called {own.name} in generated code, as is {seen[own.name][0]} (line {seen[own.name][1].line})"
            problems.error(field.where, text, hint)
        seen.setdefault(own.name, (said, field.where))
    _check_entries(scope, message, problems)


def _fields(scope: Scope) -> Iterator[tuple[Member | GroupMember, Field]]:
    """The members, with each field that they stand for; of a group the first one."""
    for own in scope.members:
        for field in own.fields if isinstance(own, Member) else [own.group.first]:
            yield own, field


def _check_entries(scope: Scope, message: Message, problems: Problems) -> None:
    seen: set[str] = set()
    for own in scope.group_members:
        if own.entry is None:
            continue
        if own.entry.struct in seen:
            text = f"a group '{own.entry.struct}' stands twice in generated code"
            problems.error(own.group.first.where, text, "names of groups differ in more than _ and the case of letters")
        seen.add(own.entry.struct)
        _check_scope(own.entry, {own.entry.struct, scope.struct, *MESSAGE_MEMBERS[:3]}, message, problems)


def check_aliases(rows: Sequence[Union[Message, Enum]], what: str, problems: Problems) -> None:
    """A name means one of them only."""
    taken = {row.name for row in rows}
    for row in rows:
        for alias in row.aliases:
            if alias in taken:
                problems.error(row.where, f"{what} {row.name} is also called '{alias}', which is taken", "leave it out of 'aliases'")
            taken.add(alias)
