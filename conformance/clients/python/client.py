#!/usr/bin/env python3
"""A small CTI client for Unified CCX (uccx) and CTI Server (ged188): standard library only, one thread, plain sockets.

It opens a session, keeps it alive, prints every message that it understands as one JSON object a line, and sends what
it is told to on standard input: {"message": "SET_AGENT_STATE_REQ", "fields": {"AgentState": 3, ...}}.

    client.py HOST PORT --protocol uccx --version 14 --mode agent --extension 2006

Copy it as the start of your own client, or as the adapter that connects your client to `cti conformance client`.
"""

from __future__ import annotations

import argparse
import json
import os
import select
import signal
import socket
import sys
import time
from typing import Any

from wire import Codec, Frames, Malformed

OPEN_ANSWER = 30.0  # seconds to wait for the answer to OPEN_REQ
REFUSED_PAUSE = 10.5  # the guide asks for at least 10 s between a refusal and the next OPEN_REQ
CLOSE_ANSWER = 5.0  # seconds to wait for CLOSE_CONF
LOST_HEARTBEATS = 3  # so many without an answer: the session is lost

CLIENT_EVENTS, DATA_UPDATE, CONTROL, ALL_EVENTS, SUPERVISOR, CONFIG_EVENTS = 0x1, 0x2, 0x4, 0x10, 0x80, 0x40000
CALL_EVENTS = {"uccx": 0x65EFFF, "ged188": 0x67FFFF}
AGENT_STATES = {"uccx": 0x1FF, "ged188": 0x3FFF}
ALL_PERIPHERALS = 0xFFFFFFFF


class SessionLost(Exception):
    """The connection is of no use any more; the argument says why."""


class Refused(SessionLost):
    """The server answered OPEN_REQ with a failure."""


class Client:
    codec_class, frames_class = Codec, Frames

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.codec = self.codec_class(options.protocol, options.version)
        self.heartbeat: float = options.heartbeat
        self.input = bytearray()
        self.input_open = options.drive == "stdin"
        self.stopping = False
        self.signals, self.wake = os.pipe()
        os.set_blocking(self.wake, False)
        signal.set_wakeup_fd(self.wake)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.stop)

    # ---------------------------------------------------------------- life

    def run(self) -> int:
        """Sessions one after another; without --reconnect the end of the first one is the end."""
        while not self.stopping:
            try:
                self.session()
            except Refused as reason:
                note(f"refused: {reason}")
                self.pause(self.refused_pause())
                continue
            except (SessionLost, OSError) as reason:
                note(f"session lost: {reason}")
            if not self.options.reconnect:
                break
            self.pause(self.options.reconnect_pause)
        return 0

    def session(self) -> None:
        """One connection, from connecting to its end."""
        with socket.create_connection((self.options.host, self.options.port), timeout=OPEN_ANSWER) as self.socket:
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.frames = self.frames_class()
            self.invoke_id = 0
            self.is_open = self.closing = False
            self.heartbeats: set[int] = set()
            self.waiting: list[dict[str, Any]] = []
            self.open_id = self.request("OPEN_REQ", self.open_fields())
            self.deadline = time.monotonic() + OPEN_ANSWER
            self.on_connected()
            while not (self.closing and time.monotonic() >= self.deadline):
                self.wait()
                if self.stopping and not self.closing:
                    self.close()

    def on_connected(self) -> None:
        """A place for subclasses."""

    def wait(self) -> None:
        """Wait for bytes, input, a signal, or the time for the next heartbeat; handle whatever comes."""
        sources = [self.socket, self.signals] + ([sys.stdin] if self.input_open else [])
        ready, _, _ = select.select(sources, [], [], max(0.0, self.due() - time.monotonic()))
        if self.signals in ready:
            os.read(self.signals, 64)
        if self.socket in ready:
            self.receive()
        if sys.stdin in ready:
            self.read_input()
        if time.monotonic() >= self.due():
            self.on_time()

    def due(self) -> float:
        return self.last_sent + self.heartbeat if self.is_open and not self.closing else self.deadline

    def on_time(self) -> None:
        if self.closing:
            return
        if not self.is_open:
            raise SessionLost("no answer to OPEN_REQ")
        if len(self.heartbeats) >= LOST_HEARTBEATS:
            raise SessionLost(f"{LOST_HEARTBEATS} heartbeats without an answer")
        self.heartbeats.add(self.request("HEARTBEAT_REQ", {}))

    def close(self) -> None:
        """Say goodbye; the answer has to come within CLOSE_ANSWER seconds."""
        self.closing = True
        self.deadline = time.monotonic() + (CLOSE_ANSWER if self.is_open else 0)
        if self.is_open:
            self.request("CLOSE_REQ", {"Status": 0})

    def stop(self, *_: object) -> None:
        self.stopping = True

    def pause(self, seconds: float) -> None:
        select.select([self.signals], [], [], seconds)

    def refused_pause(self) -> float:
        return REFUSED_PAUSE

    # ---------------------------------------------------------------- receiving

    def receive(self) -> None:
        data = self.socket.recv(65536)
        if not data:
            raise SessionLost("closed by the server")
        try:
            for kind, body in self.frames.feed(data):
                self.on_frame(kind, body)
        except Malformed as reason:  # the stream itself: where the next message begins is anybody's guess
            raise SessionLost(str(reason)) from reason

    def on_frame(self, kind: int, body: bytes) -> None:
        try:
            message = self.codec.decode(kind, body)
        except Malformed as reason:
            note(str(reason))  # one message: the next one may be fine
            return
        if message is None:
            self.on_unknown(kind, body)
        else:
            self.report(message)
            self.on_message(message)

    def on_unknown(self, kind: int, body: bytes) -> None:
        """A reserved or unknown message: nothing happens, the body has been skipped."""

    def report(self, message: dict[str, Any]) -> None:
        print(json.dumps(message, ensure_ascii=False), flush=True)

    def on_message(self, message: dict[str, Any]) -> None:
        """What concerns the session; everything else has been reported and that is all."""
        name, invoke_id = message["message"], message.get("InvokeID")
        if name == "OPEN_CONF" and invoke_id == self.open_id:
            self.opened(message)
        elif name == "HEARTBEAT_CONF":
            self.heartbeats.clear()
        elif name == "FAILURE_CONF":
            self.failed(invoke_id, message["Status"])
        elif name == "CLOSE_CONF" and self.closing:
            self.stopping = True
            self.deadline = time.monotonic()

    def opened(self, message: dict[str, Any]) -> None:
        self.is_open = True
        for request in self.waiting:
            self.perform(request)
        self.waiting.clear()

    def failed(self, invoke_id: int | None, status: int) -> None:
        if invoke_id == self.open_id and not self.is_open:
            raise Refused(f"status {status}")
        if invoke_id in self.heartbeats:
            raise SessionLost(f"heartbeat failed with status {status}")

    # ---------------------------------------------------------------- sending

    def request(self, name: str, fields: dict[str, Any]) -> int:
        self.invoke_id += 1
        self.send(self.codec.encode(name, {"InvokeID": self.invoke_id, **fields}
                                    if self.has_invoke_id(name) else fields))
        return self.invoke_id

    def has_invoke_id(self, name: str) -> bool:
        return self.codec.by_name[name].fixed[:1] != [] and self.codec.by_name[name].fixed[0].name == "InvokeID"

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)
        self.last_sent = time.monotonic()

    def open_fields(self) -> dict[str, Any]:
        """OPEN_REQ: everything in bridge mode, the agent's own events in agent mode; never both."""
        agent = self.options.mode == "agent"
        services = CONTROL | DATA_UPDATE | (CLIENT_EVENTS if agent else ALL_EVENTS | CONFIG_EVENTS)
        fields: dict[str, Any] = {
            "VersionNumber": self.options.version,
            "IdleTimeout": self.idle_timeout(),
            "ServicesRequested": services,
            "CallMsgMask": CALL_EVENTS[self.options.protocol],
            "AgentStateMask": AGENT_STATES[self.options.protocol],
            "ConfigMsgMask": 0 if agent else 0xF,
            "ClientID": "reference",  # both must be there, their content does not matter
            "ClientPassword": "",
        }
        if self.options.protocol == "ged188":
            fields["PeripheralID"] = self.options.peripheral if agent else ALL_PERIPHERALS
        return fields | (self.agent_fields() if agent else {})

    def idle_timeout(self) -> int:
        return max(20, int(4 * self.heartbeat))  # four heartbeats; the server refuses less than 20 s

    def agent_fields(self) -> dict[str, str]:
        """At least one of the three has to be there in agent mode."""
        given = {"AgentExtension": self.options.extension, "AgentInstrument": self.options.instrument,
                 "AgentID": self.options.agent_id}
        return {name: value for name, value in given.items() if value}

    # ---------------------------------------------------------------- being driven

    def read_input(self) -> None:
        data = os.read(sys.stdin.fileno(), 65536)
        self.input_open = bool(data)
        self.input += data
        while b"\n" in self.input:
            line, _, rest = self.input.partition(b"\n")
            self.input = rest
            if line.strip():
                self.drive(line)

    def drive(self, line: bytes) -> None:
        try:
            request = json.loads(line)
            if self.is_open or self.early():
                self.perform(request)
            else:
                self.waiting.append(request)
        except (ValueError, TypeError, KeyError, Malformed) as reason:
            note(f"cannot do {line!r}: {reason}")

    def early(self) -> bool:
        return False  # requests wait for OPEN_CONF

    def perform(self, request: dict[str, Any]) -> None:
        if request["message"] == "CLOSE_REQ":
            self.close()
        else:
            self.request(request["message"], request.get("fields", {}))


def note(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def arguments() -> argparse.ArgumentParser:
    """Options; each has a CTI_... environment variable as its default, and "-" means not given."""
    def env(name: str, default: str | None = None) -> str | None:
        return text(os.environ.get(f"CTI_{name}", default or "-"))

    def text(value: str) -> str | None:
        return None if value == "-" else value

    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("host", nargs="?", default=env("HOST", "127.0.0.1"))
    parser.add_argument("port", nargs="?", type=int, default=env("PORT", "42027"))
    parser.add_argument("--protocol", choices=("uccx", "ged188"), default=env("PROTOCOL", "uccx"))
    parser.add_argument("--version", type=int, default=env("VERSION", "14"))
    parser.add_argument("--mode", choices=("bridge", "agent"), default=env("MODE", "bridge"))
    parser.add_argument("--agent-id", type=text, default=env("AGENT_ID"))
    parser.add_argument("--extension", type=text, default=env("EXTENSION"))
    parser.add_argument("--instrument", type=text, default=env("INSTRUMENT"))
    parser.add_argument("--peripheral", type=int, default=1, help="PeripheralID of agent sessions (ged188)")
    parser.add_argument("--heartbeat", type=float, default=5, metavar="SECONDS")
    parser.add_argument("--drive", choices=("stdin", "none"), default="stdin")
    parser.add_argument("--reconnect", action="store_true", help="open a new session when one is lost")
    parser.add_argument("--reconnect-pause", type=float, default=2, metavar="SECONDS")
    return parser


if __name__ == "__main__":
    try:
        sys.exit(Client(arguments().parse_args()).run())
    except BrokenPipeError:
        sys.exit(0)
