"""Bytes of values, of floating fields and of frames."""

from __future__ import annotations

from typing import Any

from ..model import FieldType, FloatingHeader


class OracleError(ValueError):
    """An object that cannot be encoded. `field` is the name that is to blame, "" when it is none."""

    def __init__(self, text: str, field: str = "") -> None:
        super().__init__(f"{field}: {text}" if field else text)
        self.field = field


def frame_of(type_id: int, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + type_id.to_bytes(4, "big") + body


def floating_of(header: FloatingHeader, tag: int, data: bytes, name: str) -> bytes:
    if len(data) >= 1 << (8 * header.length):
        raise OracleError(f"{len(data)} bytes do not fit the {header.length}-byte length", name)
    return tag.to_bytes(header.tag, "big") + len(data).to_bytes(header.length, "big") + data


def pack(type_: FieldType, value: Any) -> bytes:
    """The data bytes of a value; lists are packed elements."""
    if isinstance(value, list):
        return b"".join(pack(type_, element) for element in value)
    if type_.is_number:
        return _pack_number(type_, value)
    if type_ is FieldType.UNSPEC:
        return _pack_hex(value)
    if type_ is FieldType.STRING:
        return _pack_text(value)
    return _pack_named(type_, value)


def _pack_number(type_: FieldType, value: Any) -> bytes:
    low, high = type_.limits
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise OracleError(f"{value!r} is no {type_.value} ({low}..{high})")
    return value.to_bytes(type_.size or 0, "big", signed=type_.signed)


def _pack_hex(value: Any) -> bytes:
    try:
        return bytes.fromhex(value)
    except (TypeError, ValueError):
        raise OracleError(f"{value!r} is no hexadecimal text") from None


def _pack_text(value: Any) -> bytes:
    if not isinstance(value, str) or "\0" in value:
        raise OracleError(f"{value!r} is no text without NUL")
    return value.encode() + b"\0"


def _pack_named(type_: FieldType, value: Any) -> bytes:
    members = {"name", "value"} | ({"index"} if type_ is FieldType.NAMEDARRAY else set())
    if not isinstance(value, dict) or set(value) != members:
        raise OracleError(f"{value!r} has not exactly the members {', '.join(sorted(members))}")
    index = _pack_number(FieldType.UCHAR, value["index"]) if "index" in members else b""
    return index + _pack_text(value["name"]) + _pack_text(value["value"])
