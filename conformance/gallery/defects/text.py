"""Strings, wrongly."""

from __future__ import annotations

from typing import Any

from wire import Codec, Floating, Malformed

from . import defect


@defect("keeps-nul")
class KeepsNul(Codec):
    """Takes the final NUL for a part of the text."""

    def text(self, data: bytes) -> str:
        return data.decode("utf-8", "replace")


@defect("cuts-last-character")
class CutsLastCharacter(Codec):
    """Drops the last byte without looking whether it is a NUL."""

    def text(self, data: bytes) -> str:
        return super().text(data[:-1])


@defect("needs-nul")
class NeedsNul(Codec):
    """Drops a message with a string that lacks its NUL."""

    def value(self, kind: str, data: bytes) -> Any:
        if kind == "s" and b"\0" not in data:
            raise Malformed("string without NUL")
        return super().value(kind, data)


@defect("reads-beyond-field")
class ReadsBeyondField(Codec):
    """Looks for the NUL beyond the end of the field, as strlen would."""

    body = b""

    def decode(self, kind: int, body: bytes) -> dict[str, Any] | None:
        self.body = body
        return super().decode(kind, body)

    def value(self, kind: str, data: bytes) -> Any:
        if kind == "s" and data and b"\0" not in data:
            data = self.body[self.body.index(data) :]
        return super().value(kind, data)


@defect("empty-string-is-an-error")
class EmptyStringIsAnError(Codec):
    """Drops a message whose connection has no device id."""

    def store(self, values: dict[str, Any], entry: Floating, value: Any) -> None:
        if entry.name == "ConnectionDeviceID" and value == "":
            raise Malformed("no ConnectionDeviceID")
        super().store(values, entry, value)


@defect("empty-string-as-null")
class EmptyStringAsNull(Codec):
    """Reports an empty string as no value."""

    def value(self, kind: str, data: bytes) -> Any:
        value = super().value(kind, data)
        return None if value == "" else value


@defect("crashes-on-zero-length")
class CrashesOnZeroLength(Codec):
    """Looks at the last byte of every string, also of one that has no byte."""

    def text(self, data: bytes) -> str:
        return super().text(data[:-1] if data[-1] == 0 else data)


@defect("ascii-only")
class AsciiOnly(Codec):
    """Replaces what is not ASCII."""

    def text(self, data: bytes) -> str:
        return data.split(b"\0", 1)[0].decode("ascii", "replace")


@defect("latin-1")
class Latin1(Codec):
    """Reads UTF-8 as if every byte were a character."""

    def text(self, data: bytes) -> str:
        return data.split(b"\0", 1)[0].decode("latin-1")


@defect("short-strings")
class ShortStrings(Codec):
    """Keeps 32 bytes of every string."""

    def text(self, data: bytes) -> str:
        return super().text(data[:32])


@defect("cuts-inside-characters")
class CutsInsideCharacters(Codec):
    """Keeps the first 30 bytes of every string, and so half of a character."""

    def text(self, data: bytes) -> str:
        return super().text(data if data.isascii() else data[:30])


@defect("numbers-for-digits")
class NumbersForDigits(Codec):
    """Makes a number of a string of digits, and text of it again: leading zeros are lost."""

    def text(self, data: bytes) -> str:
        value = super().text(data)
        return str(int(value)) if value.isdigit() else value
