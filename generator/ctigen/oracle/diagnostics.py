"""What can be wrong with a frame, and the state of a decoding in which it is written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..model import Message, Protocol

HEADER = 8

LEVELS = {
    "truncated-frame": "error", "oversized-frame": "error", "truncated-fixed-part": "error", "truncated-field": "error",
    "trailing-bytes": "error", "wrong-field-size": "error",
    "field-too-long": "warning", "count-mismatch": "warning", "missing-required-field": "warning",
    "unexpected-field": "warning", "not-in-version": "warning", "string-not-terminated": "warning",
    "invalid-utf8": "warning", "reserved-value": "warning", "value-out-of-range": "warning",
    "unknown-message": "info", "unknown-field": "info", "unknown-value": "info",
}  # fmt: skip


@dataclass
class Decoding:
    """A frame being decoded."""

    protocol: Protocol
    session: int  # the session's version, which decides the width of the floating header
    version: int  # the version whose layout is used: that, or the nearest that has the message
    message: Message
    diagnostics: list[dict[str, Any]] = field(default_factory=list)

    def diagnose(self, code: str, offset: int, text: str) -> None:
        self.diagnostics.append({"level": LEVELS[code], "code": code, "offset": offset, "text": text})
