"""Cutting the byte stream into messages, wrongly."""

from __future__ import annotations

import time
from typing import Any, Iterator

from client import Client, SessionLost
from wire import HEADER, Frames

from . import defect


@defect("one-frame-per-read")
class OneFramePerRead(Frames):
    """Takes what one read returns for one message."""

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        for frame in super().feed(data):
            self.buffer.clear()
            yield frame


@defect("loses-split-header")
class LosesSplitHeader(Frames):
    """Throws away a piece that is shorter than a header."""

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        yield from super().feed(data)
        if len(self.buffer) < HEADER:
            self.buffer.clear()


@defect("loses-split-body")
class LosesSplitBody(Frames):
    """Expects the whole body together with its header."""

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        yield from super().feed(data)
        if len(self.buffer) >= HEADER:
            self.buffer.clear()


@defect("body-limit-256")
class BodyLimit256(Frames):
    """Believes the sentence of an old guide that a body has at most 256 bytes."""

    LIMIT = 256


@defect("one-fixed-buffer")
class OneFixedBuffer(Frames):
    """Receives into a buffer of 4096 bytes and cuts what does not fit."""

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        room = 4096 - len(self.buffer)
        yield from super().feed(data[:room])


@defect("length-counts-header")
class LengthCountsHeader(Frames):
    """Takes the length for that of header and body."""

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        self.buffer += data
        while len(self.buffer) >= HEADER:
            length = max(HEADER, int.from_bytes(self.buffer[:4], "big"))
            if len(self.buffer) < length:
                return
            frame = int.from_bytes(self.buffer[4:8], "big"), bytes(self.buffer[HEADER:length])
            del self.buffer[:length]
            yield frame


@defect("little-endian-header")
class LittleEndianHeader(Frames):
    """Reads the header in the byte order of its own machine."""

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        for kind, body in super().feed(data):
            yield int.from_bytes(kind.to_bytes(4, "big"), "little"), body


@defect("unknown-body-not-skipped")
class UnknownBodyNotSkipped(Client):
    """Ignores an unknown message but reads on right after its header."""

    def on_unknown(self, kind: int, body: bytes) -> None:
        self.frames.buffer[:0] = body


@defect("unknown-body-one-short")
class UnknownBodyOneShort(Client):
    """Skips an unknown message one byte short."""

    def on_unknown(self, kind: int, body: bytes) -> None:
        self.frames.buffer[:0] = body[-1:]


@defect("closes-on-unknown-message")
class ClosesOnUnknownMessage(Client):
    """Drops the connection when it meets a message that it does not know."""

    def on_unknown(self, kind: int, body: bytes) -> None:
        raise SessionLost(f"unknown message {kind}")


@defect("deaf-after-unknown-message")
class DeafAfterUnknownMessage(Client):
    """Goes on after an unknown message, but reports nothing any more."""

    def on_unknown(self, kind: int, body: bytes) -> None:
        self.codec.by_id.clear()


@defect("reports-unknown-as-failure")
class ReportsUnknownAsFailure(Client):
    """Tells its user that the server failed when a reserved message comes."""

    def on_unknown(self, kind: int, body: bytes) -> None:
        self.report({"message": "FAILURE_EVENT", "Status": 2})


@defect("answers-unknown-message")
class AnswersUnknownMessage(Client):
    """Complains to the server about messages that it does not know."""

    def on_unknown(self, kind: int, body: bytes) -> None:
        self.send((8).to_bytes(4, "big") + (1).to_bytes(4, "big") + (0).to_bytes(4, "big") + (2).to_bytes(4, "big"))


@defect("crashes-on-large-unknown")
class CrashesOnLargeUnknown(Client):
    """Has no room for an unknown message of more than 1000 bytes."""

    def on_unknown(self, kind: int, body: bytes) -> None:
        if len(body) > 1000:
            raise MemoryError(f"{len(body)} bytes")


@defect("unknown-body-modulo-256")
class UnknownBodyModulo256(Client):
    """Keeps the length of an unknown body in one byte, and only finds out when nothing is left to skip."""

    def on_unknown(self, kind: int, body: bytes) -> None:
        if body and len(body) % 256 == 0:
            raise SessionLost("an unknown message without body that is not empty")


@defect("newer-message-ends-session")
class NewerMessageEndsSession(Client):
    """Takes a message of a newer version for a server that it cannot talk to."""

    def report(self, message: dict[str, Any]) -> None:
        if message["message"] == "CONFIG_TERMINAL_EVENT" and self.options.version < 18:
            raise SessionLost("a server of version 18")
        super().report(message)


@defect("header-within-milliseconds")
class HeaderWithinMilliseconds(Client):
    """Gives the connection up when a header does not come in one go."""

    began: float | None = None

    def receive(self) -> None:
        if self.began is not None and time.monotonic() - self.began > 0.008:
            raise SessionLost("a header took too long")
        super().receive()
        self.began = time.monotonic() if 0 < len(self.frames.buffer) < HEADER else None
