"""How names of the specification are spelled in C++."""

from __future__ import annotations

import json

from ...model import Group, Message, VersionRange

# Words that a member or enumerator cannot have as its name.
KEYWORDS = frozenset(
    """alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl concept const
    consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do double dynamic_cast else
    enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr
    operator or or_eq private protected public register reinterpret_cast requires return short signed sizeof static static_assert
    static_cast struct switch template this thread_local throw true try typedef typeid typename union unsigned using virtual void
    volatile wchar_t while xor xor_eq""".split()
)


def is_identifier(name: str) -> bool:
    """Whether a name (keys.NAME) is one in C++."""
    return name not in KEYWORDS


def pascal(name: str) -> str:
    """CALL_DELIVERED_EVENT and skill_group -> CallDeliveredEvent and SkillGroup."""
    return "".join(part[:1].upper() + part[1:].lower() if part.isupper() else part[:1].upper() + part[1:] for part in name.split("_"))


def struct_name(message: Message) -> str:
    return pascal(message.name)


def snake(message: Message) -> str:
    """The message's name in file and function names."""
    return message.name.lower()


def entry_name(group: Group) -> str:
    """The struct of one entry of a group."""
    return pascal(group.short_name)


def literal(text: str) -> str:
    """A C++ string literal, without trigraphs."""
    return json.dumps(text, ensure_ascii=False).replace("??", "?\\?")


def range_literal(versions: VersionRange) -> str:
    return f"{{{versions.first}, {versions.last}}}"
