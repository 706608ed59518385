"""Random frames, straight from the specification: well-formed ones of every message and version, and mutations of them.

Differential tests and corpora are made of these. The same seed gives the same frames on every machine.
"""

from __future__ import annotations

import random
from typing import Iterator

from .model import Field, FieldType, FloatingHeader, Group, Message, Protocol

_TEXTS = ("", "2005", "Käthe", "日本", "a", "x" * 31)


def frame(protocol: Protocol, message: Message, version: int, rng: random.Random) -> bytes:
    """A well-formed frame: every fixed field, a random choice of floating ones, counts that are right."""
    return _Sampler(protocol, message, version, rng).frame()


def disordered_frame(protocol: Protocol, message: Message, version: int, rng: random.Random) -> bytes:
    """A frame that can be split into fields, but these are in the wrong order, doubled, missing, foreign or of odd sizes."""
    return _Sampler(protocol, message, version, rng).frame(disordered=True)


class _Sampler:
    def __init__(self, protocol: Protocol, message: Message, version: int, rng: random.Random) -> None:
        self.protocol, self.message, self.rng = protocol, message, rng
        self.version = min(max(version, message.versions.first), message.versions.last)  # whose layout is used
        self.header: FloatingHeader = protocol.header(version)
        self.sizes: dict[str, int] = {}  # of counts, once drawn

    def frame(self, disordered: bool = False) -> bytes:
        floating = list(self._members(self.message.layout))
        fixed = b"".join(self._fixed(item) for item in self.message.fixed_in(self.version))
        assert self.message.id is not None
        if disordered:
            self._disorder(floating)
        body = fixed + b"".join(floating)
        return len(body).to_bytes(4, "big") + self.message.id.to_bytes(4, "big") + body

    def _disorder(self, floating: list[bytes]) -> None:
        named = [item.tag for item in self.message.floating if item.type is FieldType.NAMEDVAR and item.tag is not None]
        for _ in range(self.rng.randint(1, 3)):
            at = self.rng.randint(0, len(floating))
            match self.rng.randint(0, 5):
                case 0:
                    self.rng.shuffle(floating)
                case 1 if floating:
                    floating.insert(at, self.rng.choice(floating))
                case 2 if floating:
                    floating.pop(at - 1)
                case 3:
                    floating.insert(at, self._tagged(self.rng.choice(self.protocol.tags).tag, self.rng.randbytes(self.rng.randint(0, 5))))
                case 4 if named:
                    name, value = self.rng.choice(((33, 1), (32, 210), (1, 211), (0, 0)))  # at the limits of both and beyond
                    floating.insert(at, self._tagged(named[0], b"n" * name + b"\0" + b"v" * value + b"\0"))
                case _:
                    own = [item.tag for item in self.message.floating if item.tag is not None]
                    floating.insert(at, self._tagged(self.rng.choice(own or [0]), self.rng.randbytes(self.rng.randint(0, 9))))

    def _fixed(self, item: Field) -> bytes:
        if item.type.is_number:
            return self._pack(item, self.sizes.get(item.name, self._number(item)))
        return self.rng.randbytes(item.size or 0)

    def _members(self, members: tuple[Field | Group, ...]) -> Iterator[bytes]:
        for member in members:
            if isinstance(member, Group):
                yield from self._group(member)
            elif member.known and self.version in member.versions and self._wanted(member):
                yield self._floating(member)

    def _wanted(self, item: Field) -> bool:
        group = self.message.group_of(item)
        starts_entry = group is not None and item is group.first
        return starts_entry or bool(item.required or item.array) or self._is_count(item) or self.rng.random() < 0.7

    def _is_count(self, item: Field) -> bool:
        return any(count.field is item for count in self.message.counts)

    def _group(self, group: Group) -> Iterator[bytes]:
        if not any(item.known and self.version in item.versions for item in group.fields):
            return
        for _ in range(self._size(group.count.name)):
            for name in [count.name for count in self.message.counts if count.field in group.fields]:
                self.sizes.pop(name, None)  # a count inside a record speaks for that record
            yield from self._members(group.members)

    def _size(self, count: str) -> int:
        return self.sizes.setdefault(count, self.rng.randint(0, 3))

    def _floating(self, item: Field) -> bytes:
        return self._tagged(item.tag or 0, self._data(item))

    def _tagged(self, tag: int, data: bytes) -> bytes:
        largest = (1 << 8 * self.header.tag) - 1
        return min(tag, largest).to_bytes(self.header.tag, "big") + len(data).to_bytes(self.header.length, "big") + data

    def _data(self, item: Field) -> bytes:
        if item.array:
            return b"".join(self._pack(item, self._number(item)) for _ in range(self._size(item.array)))
        if self._is_count(item):
            return self._pack(item, self._size(item.name))
        if item.type.is_number:
            return self._pack(item, self._number(item))
        if item.type is FieldType.UNSPEC:
            return self.rng.randbytes(self.rng.randint(0, min(item.max or 16, 255)))
        if item.type is FieldType.STRING:
            return self._text(item.max or 40)
        index = self.rng.randbytes(1) if item.type is FieldType.NAMEDARRAY else b""
        return index + f"user.v{self.rng.randint(0, 99)}".encode() + b"\0" + self._text(33)

    def _text(self, limit: int) -> bytes:
        text = self.rng.choice(_TEXTS).encode()[: limit - 1]
        return text.decode("utf-8", "ignore").encode() + b"\0"

    def _number(self, item: Field) -> int:
        low, high = item.range or item.type.limits
        if item.reserved and item.value is not None and self.rng.random() < 0.8:
            return item.value
        listed = [row.value for row in item.enum.values if isinstance(row.value, int)] if item.enum else []
        if listed and self.rng.random() < 0.7:
            value = self.rng.choice(listed)
            return value if low <= value <= high else high
        return self.rng.choice((0, 1, high, low, self.rng.randint(low, high)))

    def _pack(self, item: Field, number: int) -> bytes:
        assert item.type.size is not None
        low, high = item.type.limits
        return min(max(number, low), high).to_bytes(item.type.size, "big", signed=item.type.signed)


def mutate(original: bytes, rng: random.Random) -> bytes:
    """A frame whose header is right again and whose body has been damaged: flipped, cut, grown, or shuffled."""
    type_id, body = original[4:8], bytearray(original[8:])
    for _ in range(rng.randint(1, 3)):
        match rng.randint(0, 4):
            case 0 if body:
                body[rng.randrange(len(body))] ^= 1 << rng.randint(0, 7)
            case 1 if body:
                del body[rng.randrange(len(body)) :]
            case 2:
                body += rng.randbytes(rng.randint(1, 8))
            case 3 if body:
                at = rng.randrange(len(body))
                body[at:at] = rng.randbytes(rng.randint(1, 4))
            case _ if body:
                body[rng.randrange(len(body))] = rng.choice((0, 255))
    return len(body).to_bytes(4, "big") + type_id + bytes(body)
