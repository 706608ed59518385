"""The independent oracle: decodes and encodes messages by interpreting the specification directly.

It shares nothing with the templates or the C++ runtime, is written for clarity instead of speed, and returns the same objects that
`cti decode --format json` prints. Differential tests hold the two against each other; where they differ, one of them is wrong.

The rules it follows are those of docs/decoding.md.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Iterator

from .model import Enum, Field, FieldType, Group, Message, Protocol

HEADER = 8

LEVELS = {
    "truncated-frame": "error", "oversized-frame": "error", "truncated-fixed-part": "error", "truncated-field": "error",
    "trailing-bytes": "error", "wrong-field-size": "error",
    "field-too-long": "warning", "count-mismatch": "warning", "missing-required-field": "warning",
    "unexpected-field": "warning", "not-in-version": "warning", "string-not-terminated": "warning",
    "invalid-utf8": "warning", "reserved-value": "warning", "value-out-of-range": "warning",
    "unknown-message": "info", "unknown-field": "info", "unknown-value": "info",
}  # fmt: skip


class OracleError(ValueError):
    """An object that cannot be encoded."""


# ---------------------------------------------------------------------------------------------------------------- decoding


@dataclass
class _Decoding:
    protocol: Protocol
    session: int  # the session's version, which decides the width of the floating header
    version: int  # the version whose layout is used: that, or the nearest that has the message
    message: Message
    diagnostics: list[dict[str, Any]] = field(default_factory=list)
    numbers: dict[str, tuple[int, int]] = field(default_factory=dict)  # fixed count field -> value, offset

    def diagnose(self, code: str, offset: int, text: str) -> None:
        self.diagnostics.append({"level": LEVELS[code], "code": code, "offset": offset, "text": text})


def find_message(protocol: Protocol, type_id: int, version: int) -> Message | None:
    """The message with this id in this version, else the last one of another version."""
    candidates = [message for message in protocol.by_id if message.id == type_id]
    return next((m for m in candidates if version in m.versions), candidates[-1] if candidates else None)


def decode(protocol: Protocol, version: int, frame: bytes) -> dict[str, Any]:
    """One frame, header included, exactly as long as its header says."""
    length, type_id = int.from_bytes(frame[0:4], "big"), int.from_bytes(frame[4:8], "big")
    assert len(frame) == HEADER + length, "the oracle takes whole frames"
    message = find_message(protocol, type_id, version)
    result: dict[str, Any] = {"protocol": protocol.name, "version": version}
    result |= {"message": message.name if message else None, "type": type_id, "length": length}
    if message is None or not message.documented:
        diagnostic = {"level": "info", "code": "unknown-message", "offset": 4, "text": f"message type {type_id} has no layout"}
        return result | {"body": frame[HEADER:].hex(), "diagnostics": [diagnostic]}
    layout = min(max(version, message.versions.first), message.versions.last)
    state = _Decoding(protocol, version, layout, message)
    if version not in message.versions:
        state.diagnose("not-in-version", 4, f"{message.name} is not in version {version}")
    fixed, offset = _decode_fixed(state, frame)
    result["fixed"] = fixed
    if offset is None:
        result["floating"] = []
        cut = HEADER + sum(_fixed_size(item) for item in state.message.fixed_in(state.version)[: len(fixed)])
        if frame[cut:]:
            result["rest"] = frame[cut:].hex()
    else:
        floating, rest = _decode_floating(state, frame, offset)
        result["floating"] = floating
        if rest:
            result["rest"] = rest.hex()
    result["diagnostics"] = state.diagnostics
    return result


def _fixed_size(item: Field) -> int:
    assert item.size is not None
    return item.size


def _decode_fixed(state: _Decoding, frame: bytes) -> tuple[list[dict[str, Any]], int | None]:
    offset = HEADER
    items: list[dict[str, Any]] = []
    for item in _present(state, frame):
        data = frame[offset : offset + _fixed_size(item)]
        if len(data) < _fixed_size(item):
            state.diagnose("truncated-fixed-part", offset, f"{item.label} needs {item.size} bytes, {len(data)} are left")
            return items, None
        items.append(_field_object(state, item, data, offset, fixed=True))
        offset += len(data)
    return items, offset


def _present(state: _Decoding, frame: bytes) -> tuple[Field, ...]:
    """The fixed fields that are there, when some at the end may be missing."""
    candidate = best = state.message.fixed_in(state.version)
    best_fit = _fit(state, frame, best)
    while candidate and candidate[-1].optional_tail:
        candidate = candidate[:-1]
        fit = _fit(state, frame, candidate)
        if fit > best_fit or best_fit == 0:
            best, best_fit = candidate, fit
    return best


def _fit(state: _Decoding, frame: bytes, present: tuple[Field, ...]) -> int:
    """How well the body fits these fixed fields: 0 too short, 1 bytes are left over, 2 any floating fields, 3 the message's own."""
    header = state.protocol.header(state.session)
    offset = HEADER + sum(_fixed_size(item) for item in present)
    if offset > len(frame):
        return 0
    own = {item.tag for item in state.message.floating}
    fields = list(_split(frame, offset, header.tag, header.length))
    if (fields[-1][3] if fields else offset) != len(frame):
        return 1
    return 3 if all(tag in own for _, tag, _, _ in fields) else 2


def _split(frame: bytes, offset: int, tag_size: int, length_size: int) -> Iterator[tuple[int, int, bytes, int]]:
    """offset, tag, data and end of every whole floating field."""
    while offset + tag_size + length_size <= len(frame):
        tag = int.from_bytes(frame[offset : offset + tag_size], "big")
        start = offset + tag_size + length_size
        end = start + int.from_bytes(frame[offset + tag_size : start], "big")
        if end > len(frame):
            return
        yield offset, tag, frame[start:end], end
        offset = end


def _decode_floating(state: _Decoding, frame: bytes, offset: int) -> tuple[list[dict[str, Any]], bytes]:
    header = state.protocol.header(state.session)
    by_tag = {item.tag: item for item in reversed(state.message.floating) if item.known}
    by_tag |= {item.tag: item for item in reversed(state.message.floating_in(state.version))}
    items: list[dict[str, Any]] = []
    repetition = _Repetition(state)
    for at, tag, data, offset in _split(frame, offset, header.tag, header.length):
        item = by_tag.get(tag)
        if item is None:
            items.append({"tag": tag, "name": None, "type": "UNSPEC", "value": data.hex()})
            known = any(row.tag == tag for row in state.protocol.tags)
            code = "unexpected-field" if known else "unknown-field"
            state.diagnose(code, at, f"tag {tag} is not defined for {state.message.name}; {len(data)} bytes skipped")
            continue
        repetition.reaching(item, at)
        if state.version not in item.versions:
            state.diagnose("not-in-version", at, f"{item.label} is not in version {state.version}")
        value = _field_object(state, item, data, at, fixed=False)
        items.append(value)
        repetition.met(item, at, value["value"])
    rest = frame[offset:]
    if rest:
        whole_header = len(rest) >= header.tag + header.length
        state.diagnose("truncated-field" if whole_header else "trailing-bytes", offset, f"{len(rest)} bytes belong to no field")
    repetition.finish(len(frame))
    return items, rest


def _field_object(state: _Decoding, item: Field, data: bytes, offset: int, fixed: bool) -> dict[str, Any]:
    result: dict[str, Any] = {} if fixed else {"tag": item.tag}
    reserved = item.reserved_in(state.version)
    result["name"] = "reserved" if reserved and not item.reserved else item.name
    if reserved and item.reserved_name:
        result["as"] = item.reserved_name
    result["type"] = item.type.value
    result |= _value(state, item, data, offset)
    if reserved:
        result["reserved"] = True
        if item.value is not None and isinstance(result["value"], int) and result["value"] != item.value:
            state.diagnose("reserved-value", offset, f"{item.label} is {result['value']}, documented is {item.value}")
    if fixed:
        state.numbers[item.name] = (result["value"], offset) if isinstance(result["value"], int) else (0, offset)
    return result


def _value(state: _Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    if item.array:
        return _array(state, item, data, offset)
    if item.type.is_number:
        return _number(state, item, data, offset)
    if item.max is not None and item.floating and len(data) > item.max:
        state.diagnose("field-too-long", offset, f"{item.label} has {len(data)} bytes, {item.max} are allowed")
    if item.type is FieldType.UNSPEC:
        return {"value": data.hex()}
    if item.type is FieldType.STRING:
        return _string(state, item, data, offset)
    return _named(state, item, data, offset)


def _number(state: _Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    size = item.type.size
    wrong = len(data) != size and len(data) != (item.max if item.floating else size)
    if wrong:
        state.diagnose("wrong-field-size", offset, f"{item.label} has {len(data)} bytes, {size} are right")
    if len(data) not in (1, 2, 4):
        return {"value": None, "raw": data.hex()}
    number = int.from_bytes(data, "big", signed=item.type.signed)
    result: dict[str, Any] = {"value": number}
    result |= _symbols(state, item, number, offset)
    if item.range and not item.range[0] <= number <= item.range[1]:
        state.diagnose("value-out-of-range", offset, f"{item.label} is {number}, {item.range[0]}..{item.range[1]} is legal")
    elif item.limit is not None and number > item.limit:
        state.diagnose("value-out-of-range", offset, f"{item.label} is {number}, at most {item.limit} is legal")
    elif item.type is FieldType.BOOL and number > 1 and item.enum is None:
        state.diagnose("value-out-of-range", offset, f"{item.label} is {number}, 0 or 1 is legal")
    if len(data) != size:
        result["raw"] = data.hex()
    return result


def _symbols(state: _Decoding, item: Field, number: int, offset: int) -> dict[str, Any]:
    if item.enum is None or item.reserved_in(state.version):
        return {}
    bits = number & (2 ** (8 * (item.type.size or 4)) - 1)
    symbol, known = symbol_of(item.enum, bits, state.version)
    if not known:
        state.diagnose("unknown-value", offset, f"{item.label} is {number}, which {item.enum.name} does not list")
    return {} if symbol is None else {"symbol": symbol}


def symbol_of(enum: Enum, number: int, version: int) -> tuple[str | list[str] | None, bool]:
    """The symbol of a number, preferring rows of this version, and whether the enum covers all of it."""
    rows = sorted(enum.values, key=lambda row: version not in row.versions)  # stable: the guide's order otherwise
    if not enum.mask:
        row = next((row for row in rows if row.value == number), None)
        return (row.name, True) if row else (None, not enum.values)
    names, covered, seen = [], 0, set()
    chosen = {row.value: row for row in reversed(rows)}
    for row in enum.values:
        if row.value and row.value & number == row.value and chosen[row.value] is row and row.value not in seen:
            names.append(row.name)
            covered |= row.value
            seen.add(row.value)
    return names, covered == number or not enum.values


def _array(state: _Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    size = item.type.size or 1
    if item.max is not None and len(data) > item.max:
        state.diagnose("field-too-long", offset, f"{item.label} has {len(data)} bytes, {item.max} are allowed")
    whole = len(data) // size
    values = [int.from_bytes(data[i * size : (i + 1) * size], "big", signed=item.type.signed) for i in range(whole)]
    result: dict[str, Any] = {"value": values}
    if len(data) % size:
        state.diagnose("wrong-field-size", offset, f"{item.label} has {len(data)} bytes, which is no multiple of {size}")
        result["raw"] = data.hex()
    return result


def _text(state: _Decoding, item: Field, data: bytes, offset: int) -> tuple[str, bool]:
    """The text and whether encoding it again gives the same bytes."""
    try:
        return data.decode("utf-8"), True
    except UnicodeDecodeError:
        state.diagnose("invalid-utf8", offset, f"{item.label} is not UTF-8")
        return data.decode("utf-8", "replace"), False


def _string(state: _Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    if data and data[-1] != 0:
        state.diagnose("string-not-terminated", offset, f"{item.label} has no final NUL")
    text, clean = _text(state, item, data.split(b"\0", 1)[0], offset)
    exact = clean and data == text.encode() + b"\0"
    return {"value": text} if exact else {"value": text, "raw": data.hex()}


def _named(state: _Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    body = data
    if item.type is FieldType.NAMEDARRAY:
        value["index"] = data[0] if data else 0
        body = data[1:]
    if not body or body[-1] != 0 or body.count(0) < 2:
        state.diagnose("string-not-terminated", offset, f"{item.label} has no two NUL-ended parts")
    name, _, rest = body.partition(b"\0")
    text = rest.split(b"\0", 1)[0]
    value["name"], clean_name = _text(state, item, name, offset)
    value["value"], clean_value = _text(state, item, text, offset) if clean_name else (text.decode("utf-8", "replace"), False)
    exact = clean_name and clean_value and body == name + b"\0" + text + b"\0" and len(data) >= len(body)
    return {"value": value} if exact else {"value": value, "raw": data.hex()}


@dataclass
class _Scope:
    """The message as a whole or one record of it: what occurred, and what its counts say."""

    groups: list[Group]  # whose entries are counted here
    fields: list[Field]  # that occur at most once here
    start: int
    seen: Counter[int] = field(default_factory=Counter)
    numbers: dict[str, tuple[int, int]] = field(default_factory=dict)  # of floating counts: value, offset
    arrays: list[tuple[Field, int]] = field(default_factory=list)


class _Repetition:
    """Follows groups and records through the floating part, and says what is missing, doubled or miscounted."""

    def __init__(self, state: _Decoding) -> None:
        self.state = state
        top = [group for group in state.message.groups if not group.parent_name]
        single = [item for item in state.message.floating_in(state.version) if state.message.group_of(item) is None]
        self.message = _Scope(top, single, HEADER)
        self.record: _Scope | None = None

    def reaching(self, item: Field, offset: int) -> None:
        """The first field of a record ends the record before it."""
        group = self.state.message.group_of(item)
        if group is not None and _is_record(group) and item is group.first:
            self._close(self.record, offset)
            self.record = None

    def met(self, item: Field, offset: int, value: Any) -> None:
        group = self.state.message.group_of(item)
        scope = self._scope(group, offset)
        tag = item.tag or 0
        if scope.seen[tag] and (group is None or (scope is self.record and _is_record(group))):
            self.state.diagnose("unexpected-field", offset, f"{item.label} occurs twice")
        scope.seen[tag] += 1
        if group is not None and _is_record(group) and item is group.first:
            self.message.seen[tag] += 1
        if isinstance(value, int):
            scope.numbers.setdefault(item.name, (value, offset))
        if item.array and isinstance(value, list):
            scope.arrays.append((item, len(value)))

    def _scope(self, group: Group | None, offset: int) -> _Scope:
        record = group if group is None or _is_record(group) else self._parent(group)
        if record is None or not _is_record(record):
            return self.message
        if self.record is None:
            self.record = _Scope(list(record.groups), list(record.fields), offset)
        return self.record

    def _parent(self, group: Group) -> Group | None:
        return next((outer for outer in self.state.message.groups if group in outer.groups), None)

    def finish(self, end: int) -> None:
        self._close(self.record, end)
        self._close(self.message, end)

    def _close(self, scope: _Scope | None, end: int) -> None:
        if scope is None:
            return
        for group in scope.groups:
            self._compare(scope, group.count.name, scope.seen[group.first.tag or 0], group.name)
        for item, elements in scope.arrays:
            self._compare(scope, item.array, elements, item.name)
        for item in scope.fields:
            if item.required and item.known and self.state.version in item.versions and not scope.seen[item.tag or 0]:
                self.state.diagnose("missing-required-field", end, f"{item.label} is required")

    def _compare(self, scope: _Scope, count: str, entries: int, what: str) -> None:
        said = scope.numbers.get(count) or self.message.numbers.get(count) or self.state.numbers.get(count)
        if said is not None and said[0] != entries:
            self.state.diagnose("count-mismatch", said[1], f"{count} says {said[0]}, {entries} {what} follow")


def _is_record(group: Group) -> bool:
    return group.name == "record"


# ---------------------------------------------------------------------------------------------------------------- encoding


def encode(protocol: Protocol, version: int, source: dict[str, Any]) -> bytes:
    """The frame of an object that `decode` made, or of a short form {"message": NAME, "fields": {...}}."""
    if "fields" in source:
        return _encode_short(protocol, version, source)
    if source.get("message") is None:
        return _frame(source["type"], bytes.fromhex(source.get("body", "")))
    header = protocol.header(version)
    body = b"".join(_data(item) for item in source["fixed"])
    for item in source["floating"]:
        body += _floating(header.tag, header.length, item["tag"], _data(item), item.get("name"))
    return _frame(source["type"], body + bytes.fromhex(source.get("rest", "")))


def _frame(type_id: int, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + type_id.to_bytes(4, "big") + body


def _floating(tag_size: int, length_size: int, tag: int, data: bytes, name: str | None) -> bytes:
    if len(data) >= 1 << (8 * length_size):
        raise OracleError(f"{name}: {len(data)} bytes do not fit the {length_size}-byte length")
    return tag.to_bytes(tag_size, "big") + len(data).to_bytes(length_size, "big") + data


def _data(item: dict[str, Any]) -> bytes:
    if "raw" in item:
        return bytes.fromhex(item["raw"])
    return pack(FieldType(item["type"]), item["value"])


def pack(type_: FieldType, value: Any) -> bytes:
    """The data bytes of a value; lists are packed elements."""
    if isinstance(value, list):
        return b"".join(pack(type_, element) for element in value)
    if type_.is_number:
        low, high = type_.limits
        if not isinstance(value, int) or not low <= value <= high:
            raise OracleError(f"{value!r} is no {type_.value} ({low}..{high})")
        return value.to_bytes(type_.size or 0, "big", signed=type_.signed)
    if type_ is FieldType.UNSPEC:
        return bytes.fromhex(value)
    if type_ is FieldType.STRING:
        return value.encode() + b"\0"
    parts = value["name"].encode() + b"\0" + value["value"].encode() + b"\0"
    return bytes([value["index"]]) + parts if type_ is FieldType.NAMEDARRAY else parts


def _encode_short(protocol: Protocol, version: int, source: dict[str, Any]) -> bytes:
    message = protocol.message(source["message"])
    if message.id is None:
        raise OracleError(f"{message.name}: no source prints its id")
    fields = dict(source["fields"])
    floating = b"".join(_short_floating(protocol, version, message, fields))
    counts = {count.name: _entries(message, count.name, fields) for count in message.counts}
    body = b""
    for item in message.fixed_in(version):
        value = fields.pop(item.name, None) if not item.reserved_in(version) else None
        if value is None:
            value = counts.get(item.name, item.value or 0)
        body += pack(item.type, value) if item.type.is_number else bytes.fromhex(value or "").ljust(_fixed_size(item), b"\0")
    return _frame(message.id, body + floating)


def _entries(message: Message, count: str, fields: dict[str, Any]) -> int:
    lists = [item.name for item in message.floating if count in (item.repeats, item.array)]
    return max((len(fields[name]) for name in lists if isinstance(fields.get(name), list)), default=0)


def _short_floating(protocol: Protocol, version: int, message: Message, fields: dict[str, Any]) -> Iterator[bytes]:
    header = protocol.header(version)
    fixed_names = {item.name for item in message.fixed_in(version)}
    for member in message.layout:
        if isinstance(member, Group):
            members = [item for item in member.fields if isinstance(fields.get(item.name), list)]
            for entry in range(max((len(fields[item.name]) for item in members), default=0)):
                for item in members:
                    if entry < len(fields[item.name]):
                        data = pack(item.type, fields[item.name][entry])
                        yield _floating(header.tag, header.length, item.tag or 0, data, item.name)
        elif member.known and member.name in fields and member.name not in fixed_names:
            data = pack(member.type, fields[member.name])
            yield _floating(header.tag, header.length, member.tag or 0, data, member.name)
