"""From an object to a frame.."""

from __future__ import annotations

from typing import Any

from ..model import FieldType, FloatingHeader, Protocol
from .short_form import encode_short
from .writing import floating_of, frame_of, pack


def encode(protocol: Protocol, version: int, source: dict[str, Any]) -> bytes:
    """The frame of an object that `decode` made, or of a short form {"message": NAME, "fields": {...}}."""
    if "fields" in source:
        return encode_short(protocol, version, source["message"], source["fields"])
    if source.get("message") is None or "body" in source:
        return frame_of(source["type"], bytes.fromhex(source.get("body", "")))
    header = protocol.header(version)
    body = b"".join(_data(item) for item in source["fixed"])
    body += b"".join(_floating(header, item) for item in source["floating"])
    return frame_of(source["type"], body + bytes.fromhex(source.get("rest", "")))


def _floating(header: FloatingHeader, item: dict[str, Any]) -> bytes:
    return floating_of(header, item["tag"], _data(item), item["name"] or f"tag {item['tag']}")


def _data(item: dict[str, Any]) -> bytes:
    return bytes.fromhex(item["raw"]) if "raw" in item else pack(FieldType(item["type"]), item["value"])
