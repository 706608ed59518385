"""Wire format of the CTI protocols: layouts, framing, reading and writing of messages.

Written from the guides alone: nothing here is shared with the suite. The layouts are data, in ../layouts; everything
that a subclass may want to do differently (or wrongly, see ../../gallery) is a short method of Codec.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Iterator, NamedTuple

LAYOUTS = Path(__file__).resolve().parent.parent / "layouts"
HEADER = 8  # body length and message type, 4 bytes each
COUNTS = {  # count field of a request: the list that it counts
    "NumNamedVariables": "NamedVariable",
    "NumNamedArrays": "NamedArray",
    "NumSkillGroups": "SkillGroupNumber",
}


class Malformed(Exception):
    """A message whose bytes do not fit its layout; the message is skipped, the session goes on."""


# Named tuples: to import dataclasses took a third of the time in which the client starts, and it starts once for each case of a test.
class Fixed(NamedTuple):
    name: str  # "_" when reserved
    size: int
    signed: bool = False
    raw: bool = False
    value: int = 0  # what to write into a reserved field


class Floating(NamedTuple):
    name: str
    tag: int
    type: str  # s x v a, or a number's size, signed with "-", packed with "[]"
    repeats: bool = False
    replaces: bool = False  # a second one in the same record replaces the first


class Layout:
    def __init__(self, id: int, name: str, fixed: list[Fixed] | None = None, by_tag: dict[int, Floating] | None = None,
                 by_name: dict[str, Floating] | None = None) -> None:
        self.id, self.name = id, name
        self.fixed = fixed or []
        self.by_tag = by_tag or {}
        self.by_name = by_name or {}


def read_layouts(path: Path, version: int) -> list[Layout]:
    """Read a layout file (its notation is explained in uccx.txt) as it applies to one protocol version."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    logical = re.sub(r"\n\s+", " ", "\n".join(lines)).splitlines()
    tags: dict[str, list[str]] = {}
    for entry in logical[0].split()[1:]:
        name, _, place = entry.partition("=")
        tags.setdefault(name, []).append(place)
    return [_layout(line, tags, version) for line in logical[1:]]


def _layout(line: str, tags: dict[str, list[str]], version: int) -> Layout:
    fixed, _, floating = line.partition(" |")
    number, name, *slots = fixed.split()
    layout = Layout(int(number), name)
    for slot in slots:
        match = re.fullmatch(r"(\w+):(-?)(\d+)(x?)(?:=(-?\d+))?(?:@(\d+))?(?:~(\d+))?", slot)
        assert match, f"{name}: {slot}"
        label, sign, size, raw, value, since, named = match.groups()
        if since and version < int(since):
            continue
        if named and version < int(named):
            label = "_"
        layout.fixed.append(Fixed(label, int(size), bool(sign), bool(raw), int(value or 0)))
    for word in re.sub(r"CallVariable1\.\.10", " ".join(f"CallVariable{n}" for n in range(1, 11)), floating).split():
        label, _, place = word.partition("=")
        repeats, label = label.endswith("*"), label.rstrip("*")
        for where in [place] if place else tags[label]:
            tag, kind = where.rstrip("!").split(":")
            entry = Floating(label, int(tag), kind, repeats, where.endswith("!"))
            layout.by_tag[entry.tag] = entry
            layout.by_name.setdefault(label, entry)
    return layout


class Codec:
    """Messages of one protocol version, from bytes to dictionaries of documented fields and back."""

    def __init__(self, protocol: str, version: int) -> None:
        layouts = read_layouts(LAYOUTS / f"{protocol}.txt", version)
        self.by_id = {layout.id: layout for layout in layouts}
        self.by_name = {layout.name: layout for layout in layouts}
        self.tag_size, self.length_size = self.floating_header(protocol, version)

    def floating_header(self, protocol: str, version: int) -> tuple[int, int]:
        """Bytes of a floating field's tag and of its length."""
        if protocol == "ged188":
            return (2, 2) if version >= 20 else (1, 1)
        return (2, 1) if version >= 18 else (1, 1)

    # ---------------------------------------------------------------- reading

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        """The documented fields of a message; None when the message is reserved or unknown."""
        layout = self.by_id.get(kind)
        if layout is None:
            return None
        values: dict[str, Any] = {}
        position = self.read_fixed(layout, body, values)
        self.read_floating(layout, body, position, values)
        return {"message": layout.name, **values}

    def read_fixed(self, layout: Layout, body: bytes, values: dict[str, Any]) -> int:
        position = 0
        for slot in layout.fixed:
            data = body[position : position + slot.size]
            if len(data) < slot.size:
                raise Malformed(f"{layout.name}: body ends inside {slot.name}")
            if slot.name != "_":
                values[slot.name] = data.hex() if slot.raw else self.number(data, slot.signed)
            position += self.fixed_size(slot)
        return position

    def fixed_size(self, slot: Fixed) -> int:
        return slot.size

    def read_floating(self, layout: Layout, body: bytes, position: int, values: dict[str, Any]) -> None:
        in_record: set[str] = set()
        for tag, data in self.floating_fields(body, position):
            entry = layout.by_tag.get(tag)
            if entry is None:
                continue  # reserved or unknown: skipped by its length
            if entry.name == "RecordType":
                in_record.clear()
            if entry.replaces and entry.name in in_record:
                values[entry.name].pop()
            in_record.add(entry.name)
            self.store(values, entry, self.value(entry.type, data))

    def floating_fields(self, body: bytes, position: int) -> Iterator[tuple[int, bytes]]:
        """Tag and data of each floating field; stops quietly where the bytes make no sense any more."""
        while position < len(body):
            start = position + self.tag_size + self.length_size
            tag = self.tag(body[position : position + self.tag_size])
            length = self.length(body[position + self.tag_size : start])
            if start + length > len(body):
                return
            yield tag, body[start : start + length]
            position = start + self.skip(tag, length)

    def tag(self, data: bytes) -> int:
        return int.from_bytes(data, "big")

    def length(self, data: bytes) -> int:
        return int.from_bytes(data, "big")

    def skip(self, tag: int, length: int) -> int:
        return length

    def store(self, values: dict[str, Any], entry: Floating, value: Any) -> None:
        """A field that repeats is a list, in the order of the wire; so is one that stands in the fixed part too."""
        if entry.repeats:
            present = values.setdefault(entry.name, [])
            values[entry.name] = (present if isinstance(present, list) else [present]) + [value]
        else:
            values[entry.name] = value

    def value(self, kind: str, data: bytes) -> Any:
        if kind == "s":
            return self.text(data)
        if kind == "x":
            return data.hex()
        if kind in "va":
            return self.named(kind, data)
        if kind.endswith("[]"):
            size = int(kind[:-2])
            return [self.number(data[at : at + size], False) for at in range(0, len(data), size)]
        return self.number(data, kind.startswith("-"))

    def number(self, data: bytes, signed: bool) -> int:
        return int.from_bytes(data, "big", signed=signed)  # the length tells the size

    def text(self, data: bytes) -> str:
        """UTF-8 up to the first NUL; a missing NUL and an empty field are fine."""
        return data.split(b"\0", 1)[0].decode("utf-8", "replace")

    def named(self, kind: str, data: bytes) -> dict[str, Any]:
        """Name NUL value NUL; an array element has an index byte in front."""
        index = {"index": data[0]} if kind == "a" and data else {}
        name, _, value = data[len(index) :].partition(b"\0")
        return {**index, "name": self.text(name), "value": self.text(value)}

    # ---------------------------------------------------------------- writing

    def encode(self, name: str, fields: dict[str, Any]) -> bytes:
        """A whole message. Fixed fields that are not given are 0, reserved ones get the guide's constant."""
        layout = self.by_name[name]
        fixed_names = {slot.name for slot in layout.fixed}
        body = b"".join(self.fixed_bytes(slot, fields) for slot in layout.fixed)
        if "_" in layout.by_name:
            body += self.floating_bytes(layout.by_name["_"], 0)
        for key, value in fields.items():
            if key in fixed_names:
                continue
            if key not in layout.by_name:
                raise Malformed(f"{name} has no field {key}")
            for one in value if isinstance(value, list) else [value]:
                body += self.floating_bytes(layout.by_name[key], one)
        return len(body).to_bytes(4, "big") + layout.id.to_bytes(4, "big") + body

    def fixed_bytes(self, slot: Fixed, fields: dict[str, Any]) -> bytes:
        if slot.name == "_":
            value = self.reserved(slot)
        elif slot.name in COUNTS:
            value = len(fields.get(COUNTS[slot.name], []))
        else:
            value = int(fields.get(slot.name, 0))
        return (value % (1 << 8 * slot.size)).to_bytes(slot.size, "big")

    def reserved(self, slot: Fixed) -> int:
        return slot.value

    def floating_bytes(self, entry: Floating, value: Any) -> bytes:
        data = self.data(entry.type, value)
        return entry.tag.to_bytes(self.tag_size, "big") + len(data).to_bytes(self.length_size, "big") + data

    def data(self, kind: str, value: Any) -> bytes:
        if kind == "s":
            return self.terminated(str(value))
        if kind == "x":
            return bytes.fromhex(value)
        if kind in "va":
            index = bytes([value["index"]]) if kind == "a" else b""
            return index + self.terminated(value["name"]) + self.terminated(value["value"])
        size = int(kind.lstrip("-").removesuffix("[]"))
        return (int(value) % (1 << 8 * size)).to_bytes(size, "big")

    def terminated(self, text: str) -> bytes:
        return text.encode("utf-8") + b"\0"


class Frames:
    """Cuts the byte stream into messages, however TCP has cut it into segments."""

    LIMIT = 65536  # a longer body is not taken seriously

    def __init__(self) -> None:
        self.buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        self.buffer += data
        while len(self.buffer) >= HEADER:
            length = int.from_bytes(self.buffer[:4], "big")
            if length > self.LIMIT:
                raise Malformed(f"a body of {length} bytes")
            if len(self.buffer) < HEADER + length:
                return
            body = bytes(self.buffer[HEADER : HEADER + length])
            kind = int.from_bytes(self.buffer[4:8], "big")
            del self.buffer[: HEADER + length]
            yield kind, body
