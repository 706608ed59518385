"""From a frame to the object that `cti decode --format json` prints."""

from __future__ import annotations

from typing import Any, Iterator

from ..model import Field, Message, Protocol
from .diagnostics import HEADER, Decoding
from .repetition import Repetition
from .values import value_of


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
    state = Decoding(protocol, version, layout, message)
    if version not in message.versions:
        state.diagnose("not-in-version", 4, f"{message.name} is not in version {version}")
    return result | _decode_body(state, frame)


def _decode_body(state: Decoding, frame: bytes) -> dict[str, Any]:
    repetition = Repetition(state)
    fixed, offset, whole = _decode_fixed(state, repetition, frame)
    result: dict[str, Any] = {"fixed": fixed, "floating": []}
    if whole:
        result["floating"], offset = _decode_floating(state, repetition, frame, offset)
        repetition.finish(len(frame))
    if frame[offset:]:
        result["rest"] = frame[offset:].hex()
    return result | {"diagnostics": state.diagnostics}


def _size(item: Field) -> int:
    assert item.size is not None
    return item.size


# -------------------------------------------------------------------------------------------------------------- fixed part


def _decode_fixed(state: Decoding, repetition: Repetition, frame: bytes) -> tuple[list[dict[str, Any]], int, bool]:
    """The fields, where they end, and whether all of them are there."""
    offset = HEADER
    items: list[dict[str, Any]] = []
    for item in _present(state, frame):
        data = frame[offset : offset + _size(item)]
        if len(data) < _size(item):
            state.diagnose("truncated-fixed-part", offset, f"{item.label} needs {item.size} bytes, {len(data)} are left")
            return items, offset, False
        items.append(_object(state, item, data, offset))
        repetition.fixed(item, offset, items[-1]["value"])
        offset += len(data)
    return items, offset, True


def _present(state: Decoding, frame: bytes) -> tuple[Field, ...]:
    """The fixed fields that are there: with the optional ones or without, whichever fits better."""
    every = state.message.fixed_in(state.version)
    agreed = tuple(item for item in every if not item.optional)
    if agreed == every:
        return every
    fit = _fit(state, frame, every)
    return every if fit and fit >= _fit(state, frame, agreed) else agreed


def _fit(state: Decoding, frame: bytes, present: tuple[Field, ...]) -> int:
    """How well the body fits these fixed fields: 0 too short, 1 bytes are left over, 2 any floating fields, 3 the message's own."""
    offset = HEADER + sum(_size(item) for item in present)
    if offset > len(frame):
        return 0
    own = {item.tag for item in state.message.floating}
    fields = list(_split(state, frame, offset))
    if (fields[-1][3] if fields else offset) != len(frame):
        return 1
    return 3 if all(tag in own for _, tag, _, _ in fields) else 2


# ----------------------------------------------------------------------------------------------------------- floating part


def _split(state: Decoding, frame: bytes, offset: int) -> Iterator[tuple[int, int, bytes, int]]:
    """offset, tag, data and end of every whole floating field."""
    header = state.protocol.header(state.session)
    while offset + header.tag + header.length <= len(frame):
        tag = int.from_bytes(frame[offset : offset + header.tag], "big")
        start = offset + header.tag + header.length
        end = start + int.from_bytes(frame[offset + header.tag : start], "big")
        if end > len(frame):
            return
        yield offset, tag, frame[start:end], end
        offset = end


def _decode_floating(state: Decoding, repetition: Repetition, frame: bytes, begin: int) -> tuple[list[dict[str, Any]], int]:
    """The fields, and where they end."""
    by_tag = {item.tag: item for item in reversed(state.message.floating) if item.known}
    by_tag |= {item.tag: item for item in reversed(state.message.floating_in(state.version))}
    items: list[dict[str, Any]] = []
    end = begin
    for offset, tag, data, end in _split(state, frame, begin):
        item = by_tag.get(tag)
        items.append(_unknown(state, tag, data, offset) if item is None else _known(state, repetition, item, data, offset))
    if end < len(frame):
        header = state.protocol.header(state.session)
        code = "truncated-field" if len(frame) - end >= header.tag + header.length else "trailing-bytes"
        state.diagnose(code, end, f"{len(frame) - end} bytes belong to no field")
    return items, end


def _unknown(state: Decoding, tag: int, data: bytes, offset: int) -> dict[str, Any]:
    defined = any(row.tag == tag for row in state.protocol.tags)
    code = "unexpected-field" if defined or _used_elsewhere(state.protocol, tag) else "unknown-field"
    state.diagnose(code, offset, f"tag {tag} is not defined for {state.message.name}; {len(data)} bytes skipped")
    return {"tag": tag, "name": None, "type": "UNSPEC", "value": data.hex()}


def _used_elsewhere(protocol: Protocol, tag: int) -> bool:
    return any(item.tag == tag for message in protocol.messages for item in message.floating)


def _known(state: Decoding, repetition: Repetition, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    repetition.reaching(item, offset)
    if state.version not in item.versions:
        state.diagnose("not-in-version", offset, f"{item.label} is not in version {state.version}")
    result = {"tag": item.tag} | _object(state, item, data, offset)
    repetition.met(item, offset, result["value"])
    return result


# ----------------------------------------------------------------------------------------------------------------- objects


def _object(state: Decoding, item: Field, data: bytes, offset: int) -> dict[str, Any]:
    """Everything about a field but its tag."""
    reserved = item.reserved_in(state.version)
    result: dict[str, Any] = {"name": "reserved" if reserved and not item.reserved else item.name}
    if reserved and item.reserved_name:
        result["as"] = item.reserved_name
    result["type"] = item.type.value
    result |= value_of(state, item, data, offset)
    if reserved:
        result["reserved"] = True
        if item.value is not None and isinstance(result["value"], int) and result["value"] != item.value:
            state.diagnose("reserved-value", offset, f"{item.label} is {result['value']}, documented is {item.value}")
    return result
