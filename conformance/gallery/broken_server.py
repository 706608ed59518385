#!/usr/bin/env python3
"""A server with one defect: broken_server.py --defect NAME --protocol uccx --version 14 UPSTREAM_HOST UPSTREAM_PORT (or --list).

It stands before a correct server and gets wrong what passes through it. Prints `listening HOST:PORT` when it is ready.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from pathlib import Path
from typing import Callable

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "clients" / "python"))

from wire import HEADER, Codec, Frames  # noqa: E402


class Ended(Exception):
    """The server ends this connection."""


class Connection:
    """One client's connection and the one behind it. A defect overrides as little of it as possible."""

    codec: Codec
    listens_on = True  # after the first message

    def __init__(self) -> None:
        self.requests = 0  # messages that the client sent
        self.kinds: list[str] = []  # their names

    def bytes_from_client(self, data: bytes) -> bytes:
        """Raises Ended to hang up."""
        return data

    def from_client(self, name: str) -> None:
        """A message of the client has passed."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        """What the client gets in place of a message of the server."""
        return frame

    def ends_after(self, name: str) -> bool:
        """Whether the server hangs up after this message of its own."""
        return False

    def keeps_open(self) -> bool:
        """Whether the client's connection outlives the server's."""
        return False


DEFECTS: dict[str, type[Connection]] = {}


def defect(name: str) -> Callable[[type[Connection]], type[Connection]]:
    def register(part: type[Connection]) -> type[Connection]:
        DEFECTS[name] = part
        return part

    return register


def _with_invoke_id(frame: bytes, change: int) -> bytes:
    number = int.from_bytes(frame[HEADER : HEADER + 4], "big") + change
    return frame[:HEADER] + (number % (1 << 32)).to_bytes(4, "big") + frame[HEADER + 4 :]


@defect("never-confirms-heartbeats")
class NeverConfirmsHeartbeats(Connection):
    def from_server(self, name: str, frame: bytes) -> bytes:
        return b"" if name == "HEARTBEAT_CONF" else frame


@defect("confirms-another-heartbeat")
class ConfirmsAnotherHeartbeat(Connection):
    def from_server(self, name: str, frame: bytes) -> bytes:
        return _with_invoke_id(frame, 1) if name == "HEARTBEAT_CONF" else frame


@defect("confirms-twice")
class ConfirmsTwice(Connection):
    def from_server(self, name: str, frame: bytes) -> bytes:
        return frame * 2 if name.endswith("_CONF") else frame


@defect("fails-heartbeats")
class FailsHeartbeats(Connection):
    def from_server(self, name: str, frame: bytes) -> bytes:
        if name != "HEARTBEAT_CONF":
            return frame
        return self.codec.encode("FAILURE_CONF", {"InvokeID": int.from_bytes(frame[HEADER : HEADER + 4], "big"), "Status": 1})


@defect("closes-without-a-word")
class ClosesWithoutAWord(Connection):
    def from_server(self, name: str, frame: bytes) -> bytes:
        return b"" if name == "CLOSE_CONF" else frame


@defect("confirms-another-open")
class ConfirmsAnotherOpen(Connection):
    def from_server(self, name: str, frame: bytes) -> bytes:
        return _with_invoke_id(frame, 7) if name == "OPEN_CONF" else frame


@defect("never-idle")
class NeverIdle(Connection):
    def keeps_open(self) -> bool:
        return True


@defect("opens-anything")
class OpensAnything(Connection):
    """Takes whatever OPEN_REQ asks for: versions that do not exist, no client, no agent."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        if name == "FAILURE_CONF" and self.kinds == ["OPEN_REQ"]:
            return self.codec.encode("OPEN_CONF", {"InvokeID": int.from_bytes(frame[HEADER : HEADER + 4], "big")})
        return frame


@defect("refuses-in-silence")
class RefusesInSilence(Connection):
    def from_server(self, name: str, frame: bytes) -> bytes:
        if name == "FAILURE_CONF":
            raise Ended
        return frame


@defect("serves-before-open")
class ServesBeforeOpen(Connection):
    def from_server(self, name: str, frame: bytes) -> bytes:
        if name == "FAILURE_CONF" and self.kinds[:1] == ["QUERY_AGENT_STATE_REQ"]:
            return self.codec.encode("QUERY_AGENT_STATE_CONF", {"InvokeID": int.from_bytes(frame[HEADER : HEADER + 4], "big")})
        return frame


@defect("opens-twice")
class OpensTwice(Connection):
    def from_server(self, name: str, frame: bytes) -> bytes:
        if name == "FAILURE_CONF" and self.kinds == ["OPEN_REQ", "OPEN_REQ"]:
            return self.codec.encode("OPEN_CONF", {"InvokeID": int.from_bytes(frame[HEADER : HEADER + 4], "big")})
        return frame


@defect("deaf-to-requests")
class DeafToRequests(Connection):
    def from_server(self, name: str, frame: bytes) -> bytes:
        return b"" if name.startswith(("QUERY_", "SET_", "CONTROL_FAILURE")) else frame


@defect("answers-out-of-nowhere")
class AnswersOutOfNowhere(Connection):
    """Confirms requests with an InvokeID of its own."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        return _with_invoke_id(frame, 1000) if name.startswith(("QUERY_", "SET_", "CONTROL_FAILURE")) else frame


@defect("one-message-per-read")
class OneMessagePerRead(Connection):
    def bytes_from_client(self, data: bytes) -> bytes:
        if len(data) < HEADER or int.from_bytes(data[:4], "big") + HEADER != len(data):
            return b""
        return data


@defect("believes-any-length")
class BelievesAnyLength(Connection):
    def keeps_open(self) -> bool:
        return self.requests == 0


@defect("falls-over-nonsense")
class FallsOverNonsense(Connection):
    """Nobody can connect any more after a client that spoke another protocol."""

    def bytes_from_client(self, data: bytes) -> bytes:
        if data.startswith(b"GET "):
            sys.exit(1)
        return data


@defect("falls-over-unknown-message")
class FallsOverUnknownMessage(Connection):
    def from_client(self, name: str) -> None:
        if name == "?":
            sys.exit(1)


@defect("falls-over-short-body")
class FallsOverShortBody(Connection):
    def bytes_from_client(self, data: bytes) -> bytes:
        if len(data) >= HEADER and int.from_bytes(data[:4], "big") == 2:
            sys.exit(1)
        return data


@defect("falls-over-half-message")
class FallsOverHalfMessage(Connection):
    """Nobody can connect any more after a client that left in the middle of a message."""

    def bytes_from_client(self, data: bytes) -> bytes:
        if HEADER < len(data) < HEADER + int.from_bytes(data[:4], "big"):
            sys.exit(1)
        return data


@defect("listens-once")
class ListensOnce(Connection):
    listens_on = False


@defect("one-session-for-ever")
class OneSessionForEver(Connection):
    """Answers the first client that it ever had."""

    served: list[Connection] = []

    def from_server(self, name: str, frame: bytes) -> bytes:
        if self.served and self.served[0] is not self:
            return b""
        self.served.append(self)
        return frame


@defect("ignores-old-versions")
class IgnoresOldVersions(Connection):
    """Neither opens nor refuses a session of an old version."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        return b"" if name in ("OPEN_CONF", "FAILURE_CONF") else frame


@defect("opens-with-any-timeout")
class OpensWithAnyTimeout(OpensAnything):
    """Takes every IdleTimeout."""


@defect("opens-with-any-reserved-field")
class OpensWithAnyReservedField(OpensAnything):
    """Does not look at reserved fields."""


@defect("opens-without-password")
class OpensWithoutPassword(OpensAnything):
    """Does not miss the password."""


@defect("confirms-heartbeats-before-open")
class ConfirmsHeartbeatsBeforeOpen(Connection):
    """Confirms heartbeats of clients that have no session."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        if name == "FAILURE_CONF" and self.kinds == ["HEARTBEAT_REQ"]:
            return self.codec.encode("HEARTBEAT_CONF", {"InvokeID": int.from_bytes(frame[HEADER : HEADER + 4], "big")})
        return frame


class ConfirmsRefused(Connection):
    """Confirms every request of one kind that was refused."""

    request: str
    refusals: tuple[str, ...]

    def from_server(self, name: str, frame: bytes) -> bytes:
        if name in self.refusals and self.kinds[-1:] == [self.request]:
            return self.codec.encode(self.request.removesuffix("_REQ") + "_CONF", {"InvokeID": int.from_bytes(frame[HEADER : HEADER + 4], "big")})
        return frame


class ConfirmsStates(ConfirmsRefused):
    request = "SET_AGENT_STATE_REQ"
    refusals = ("FAILURE_CONF", "CONTROL_FAILURE_CONF")


class ConfirmsQueries(ConfirmsRefused):
    request = "QUERY_AGENT_STATE_REQ"
    refusals = ("FAILURE_CONF",)


@defect("sets-nobody-ready")
class SetsNobodyReady(ConfirmsStates):
    """Confirms the state of an agent whom nobody named."""


@defect("takes-any-constant")
class TakesAnyConstant(ConfirmsStates):
    """Does not look at reserved fields of requests."""


@defect("reads-over-unknown-fields")
class ReadsOverUnknownFields(ConfirmsQueries):
    """Answers requests with fields that do not exist."""


@defect("takes-long-fields")
class TakesLongFields(ConfirmsQueries):
    """Answers requests with fields that are too long."""


@defect("confirms-everything")
class ConfirmsEverything(Connection):
    """Confirms requests that it cannot fulfil."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        if name == "CONTROL_FAILURE_CONF" and self.kinds[-1:] == ["ANSWER_CALL_REQ"]:
            return self.codec.encode("ANSWER_CALL_CONF", {"InvokeID": int.from_bytes(frame[HEADER : HEADER + 4], "big")})
        return frame


@defect("refuses-for-another-reason")
class RefusesForAnotherReason(Connection):
    """Has one status for all refusals."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        return frame[: HEADER + 4] + (17).to_bytes(4, "big") + frame[HEADER + 8 :] if name == "FAILURE_CONF" else frame


@defect("hangs-up-after-opening")
class HangsUpAfterOpening(Connection):
    """Ends the connection as soon as the session is open."""

    def ends_after(self, name: str) -> bool:
        return name == "OPEN_CONF"


@defect("open-conf-too-short")
class OpenConfTooShort(Connection):
    """Leaves the last fixed field out of OPEN_CONF."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        if name != "OPEN_CONF":
            return frame
        body = frame[HEADER : HEADER + 20]
        return len(body).to_bytes(4, "big") + frame[4:HEADER] + body


@defect("open-conf-with-a-stranger")
class OpenConfWithAStranger(Connection):
    """Adds a floating field to OPEN_CONF that belongs to another message."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        if name != "OPEN_CONF":
            return frame
        body = frame[HEADER:] + (25).to_bytes(self.codec.tag_size, "big") + (1).to_bytes(self.codec.length_size, "big") + b"\0"
        return len(body).to_bytes(4, "big") + frame[4:HEADER] + body


@defect("sends-heartbeats-of-its-own")
class SendsHeartbeatsOfItsOwn(Connection):
    """Answers a heartbeat with a heartbeat of its own, too."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        return self.codec.encode("HEARTBEAT_REQ", {"InvokeID": 77}) + frame if name == "HEARTBEAT_CONF" else frame


@defect("tells-events-before-open")
class TellsEventsBeforeOpen(Connection):
    """Sends SYSTEM_EVENT to clients whose session is not open yet."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        return self.codec.encode("SYSTEM_EVENT", {}) + frame if name == "OPEN_CONF" else frame


@defect("grants-more-than-asked")
class GrantsMoreThanAsked(Connection):
    """Grants every client all services."""

    def from_server(self, name: str, frame: bytes) -> bytes:
        return frame[: HEADER + 4] + (0x40017).to_bytes(4, "big") + frame[HEADER + 8 :] if name == "OPEN_CONF" else frame


class Proxy:
    def __init__(self, connection_class: type[Connection], codec: Codec, upstream: tuple[str, int]) -> None:
        self.connection_class, self.codec, self.upstream = connection_class, codec, upstream

    def name_of(self, kind: int) -> str:
        layout = self.codec.by_id.get(kind)
        return layout.name if layout else "?"

    async def serve(self) -> None:
        self.listener = await asyncio.start_server(self.accept, "127.0.0.1", 0)
        print("listening 127.0.0.1:%d" % self.listener.sockets[0].getsockname()[1], flush=True)
        await asyncio.Event().wait()

    async def accept(self, client: asyncio.StreamReader, answer: asyncio.StreamWriter) -> None:
        connection = self.connection_class()
        connection.codec = self.codec
        server, request = await asyncio.open_connection(*self.upstream)
        parts = {asyncio.create_task(self.to_server(connection, client, request)), asyncio.create_task(self.to_client(connection, server, answer))}
        try:
            for done in (await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED))[0]:
                done.result()
        except Ended:
            pass
        finally:
            for part in parts:
                part.cancel()
            answer.close()
            request.close()

    async def to_server(self, connection: Connection, client: asyncio.StreamReader, request: asyncio.StreamWriter) -> None:
        frames = Frames()
        frames.LIMIT = 1 << 32
        while data := await client.read(65536):
            if not connection.listens_on:
                self.listener.close()
            data = connection.bytes_from_client(data)
            for kind, _ in frames.feed(data):
                connection.requests += 1
                connection.kinds.append(self.name_of(kind))
                connection.from_client(self.name_of(kind))
            request.write(data)

    async def to_client(self, connection: Connection, server: asyncio.StreamReader, answer: asyncio.StreamWriter) -> None:
        frames = Frames()
        with contextlib.suppress(ConnectionError):
            while data := await server.read(65536):
                for kind, body in frames.feed(data):
                    frame = len(body).to_bytes(4, "big") + kind.to_bytes(4, "big") + body
                    answer.write(connection.from_server(self.name_of(kind), frame))
                    if connection.ends_after(self.name_of(kind)):
                        return
        if connection.keeps_open():
            await asyncio.Event().wait()


def main() -> None:
    if "--list" in sys.argv:
        print("\n".join(DEFECTS))
        return
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("--defect", required=True, choices=sorted(DEFECTS))
    parser.add_argument("--protocol", default="uccx")
    parser.add_argument("--version", type=int, default=14)
    options = parser.parse_args()
    codec = Codec(options.protocol, options.version)
    asyncio.run(Proxy(DEFECTS[options.defect], codec, (options.host, options.port)).serve())


if __name__ == "__main__":
    main()
