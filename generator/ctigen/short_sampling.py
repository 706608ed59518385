"""Random short forms: values by name, most of them right, some deliberately wrong."""

from __future__ import annotations

import random
from typing import Any, Sequence, Union

from .model import Field, FieldType, Group, Message

_TEXTS = ("", "2005", "Käthe", "日本", "x" * 31)
_WRONG: tuple[Any, ...] = (-1, 1 << 33, 1.5, "no such symbol", "\0", [], {}, [[]], {"name": "a"}, True, "0g", "x" * 300)


def short_form(message: Message, version: int, rng: random.Random, wrong: float = 0.0) -> dict[str, Any]:
    """`fields` of a short form. With the probability `wrong` one thing in it is damaged."""
    fields = _Sampler(message, version, rng).fields()
    return _damaged(fields, rng) if rng.random() < wrong else fields


class _Sampler:
    def __init__(self, message: Message, version: int, rng: random.Random) -> None:
        self._message, self._version, self._rng = message, version, rng
        self._lengths: dict[int, int] = {}  # entries by identity of the count's field, so that lists of one count agree

    def fields(self) -> dict[str, Any]:
        fixed = [item for item in self._message.fixed if self._rng.random() < 0.6]
        members = list(self._members(self._message.layout).items())
        values = {item.shown_name(self._version): self._value(item) for item in fixed if self._usable(item)}
        values |= {name: value for name, value in members if name not in values}
        items = list(values.items())
        self._rng.shuffle(items)
        return dict(items)

    def _usable(self, item: Field) -> bool:
        count = any(count.field is item for count in self._message.counts)
        named = item.shown_name(self._version) != "reserved"
        return named and item.known and self._version in item.versions and not count

    def _members(self, members: Sequence[Union[Field, Group]]) -> dict[str, Any]:
        """Values of fields and groups, in the message or in one entry."""
        values: dict[str, Any] = {}
        for member in members:
            if isinstance(member, Group):
                values |= self._group(member)
            elif self._usable(member) and self._rng.random() < 0.5:
                values.setdefault(member.shown_name(self._version), self._value(member))
        return values

    def _group(self, group: Group) -> dict[str, Any]:
        """The entries as columns, or as a list of objects under the group's name."""
        if not self._usable(group.first) or self._rng.random() < 0.2:
            return {}
        length = self._length(group.count.field)
        others = [item for item in group.fields if item is not group.first and self._usable(item)]
        if group.single or (not group.groups and self._rng.random() < 0.5):
            chosen = [group.first, *(item for item in others if self._rng.random() < 0.6)]
            return {item.shown_name(self._version): [self._value(item) for _ in range(length)] for item in chosen}
        return {group.short_name: [self._entry(group) for _ in range(length)]}

    def _entry(self, group: Group) -> dict[str, Any]:
        inner = {id(item.count.field) for item in group.groups} | {id(count.field) for count in self._message.counts}
        for identity in inner & {id(item) for item in group.fields}:
            self._lengths.pop(identity, None)  # a count inside the entry speaks for that entry
        values = self._members([member for member in group.members if member is not group.first])
        return {group.first.shown_name(self._version): self._value(group.first)} | values

    def _length(self, count: Field) -> int:
        return self._lengths.setdefault(id(count), self._rng.randint(0, 3))

    def _value(self, item: Field) -> Any:
        if item.array:
            count = self._message.count(item.array)
            assert count is not None
            return [self._number(item) for _ in range(self._length(count.field))]
        if item.type.is_number:
            return self._number_or_symbol(item)
        size = (item.max if item.floating else item.size) or 40
        if item.type is FieldType.UNSPEC:
            return self._rng.randbytes(self._rng.randint(0, min(size, 12))).hex()
        if item.type is FieldType.STRING:
            return self._text(size)
        named = {"name": f"user.v{self._rng.randint(0, 99)}", "value": self._text(33)}
        return {"index": self._rng.randint(0, 255)} | named if item.type is FieldType.NAMEDARRAY else named

    def _text(self, size: int) -> str:
        return self._rng.choice(_TEXTS).encode()[: size - 1].decode("utf-8", "ignore")

    def _number(self, item: Field) -> int:
        low, high = item.type.limits
        return self._rng.choice((0, 1, low, high, self._rng.randint(low, high)))

    def _number_or_symbol(self, item: Field) -> Any:
        names = [row.name for row in item.enum.values] if item.enum else []
        if item.enum is None or not names or self._rng.random() < 0.4:
            return self._number(item)
        if item.enum.mask and self._rng.random() < 0.6:
            return self._rng.sample(names, min(len(names), self._rng.randint(0, 3)))
        return self._rng.choice(names)


def _damaged(fields: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """One value, one name or one element of a list is wrong."""
    result = dict(fields)
    name = rng.choice(list(result)) if result else ""
    match rng.randint(0, 3):
        case 0:
            result["NoSuchField"] = 1
        case 1 if isinstance(result.get(name), list):
            result[name] = [*result[name], rng.choice(_WRONG)]
        case 2 if name:
            result[name + "X"] = result.pop(name)
        case _ if name:
            result[name] = rng.choice(_WRONG)
    return result
