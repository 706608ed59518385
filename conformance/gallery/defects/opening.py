"""OPEN_REQ, wrongly."""

from __future__ import annotations

import socket
import time
from typing import Any

from client import ALL_EVENTS, CLIENT_EVENTS, Client, SessionLost
from wire import Codec, Fixed

from . import defect


class Opening(Client):
    """Changes the fields of OPEN_REQ."""

    def open_fields(self) -> dict[str, Any]:
        return self.changed(super().open_fields())

    def changed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return fields


@defect("both-modes")
class BothModes(Opening):
    """Asks for bridge and agent mode at once."""

    def changed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "ServicesRequested": fields["ServicesRequested"] | ALL_EVENTS | CLIENT_EVENTS, "AgentExtension": "2006"}


@defect("no-mode")
class NoMode(Opening):
    """Asks for neither mode."""

    def changed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "ServicesRequested": fields["ServicesRequested"] & ~(ALL_EVENTS | CLIENT_EVENTS)}


@defect("unknown-service")
class UnknownService(Opening):
    """Sets every service bit, to be on the safe side."""

    def changed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "ServicesRequested": fields["ServicesRequested"] | 0x7F000000}


@defect("unknown-call-mask")
class UnknownCallMask(Opening):
    """Asks for all call events with all bits set."""

    def changed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "CallMsgMask": 0xFFFFFFFF}


@defect("no-client-id")
class NoClientId(Opening):
    """Leaves ClientID out because nobody checks it."""

    def changed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in fields.items() if name != "ClientID"}


@defect("no-client-password")
class NoClientPassword(Opening):
    """Leaves ClientPassword out because it has none."""

    def changed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in fields.items() if name != "ClientPassword"}


@defect("agent-fields-in-bridge-mode")
class AgentFieldsInBridgeMode(Opening):
    """Gives an agent's extension in bridge mode."""

    def changed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "AgentExtension": "2006"}


@defect("no-agent-field")
class NoAgentField(Client):
    """Opens an agent session for no agent."""

    def agent_fields(self) -> dict[str, str]:
        return {}


@defect("idle-timeout-too-short")
class IdleTimeoutTooShort(Client):
    """Asks for an idle timeout below 20 seconds."""

    def idle_timeout(self) -> int:
        return 8


@defect("idle-timeout-too-long")
class IdleTimeoutTooLong(Client):
    """Asks for ten minutes."""

    def idle_timeout(self) -> int:
        return 600


@defect("idle-timeout-in-milliseconds")
class IdleTimeoutInMilliseconds(Client):
    """Gives the idle timeout in milliseconds."""

    def idle_timeout(self) -> int:
        return 20000


@defect("version-out-of-range")
class VersionOutOfRange(Opening):
    """Asks for a protocol version that does not exist."""

    def changed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "VersionNumber": 9}


@defect("reserved-not-zero")
class ReservedNotZero(Codec):
    """Fills reserved fields with whatever was in memory."""

    def reserved(self, slot: Fixed) -> int:
        return 0xCCCCCCCC


@defect("client-id-without-nul")
class ClientIdWithoutNul(Codec):
    """Writes strings without their NUL."""

    def terminated(self, text: str) -> bytes:
        return text.encode("utf-8")


@defect("little-endian-open")
class LittleEndianOpen(Codec):
    """Writes numbers in the order of its own machine."""

    def fixed_bytes(self, slot: Fixed, fields: dict[str, Any]) -> bytes:
        return super().fixed_bytes(slot, fields)[::-1]


@defect("version-of-its-own")
class VersionOfItsOwn(Opening):
    """Asks for version 12, whatever it is told."""

    def __init__(self, options: Any) -> None:
        options.version = 12
        super().__init__(options)


@defect("another-agent")
class AnotherAgent(Client):
    """Opens the session of an agent that nobody named."""

    def agent_fields(self) -> dict[str, str]:
        return {"AgentExtension": "9999"}


@defect("asks-for-nothing")
class AsksForNothing(Opening):
    """Opens a session with empty masks."""

    def changed(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "CallMsgMask": 0, "AgentStateMask": 0, "ConfigMsgMask": 0}


@defect("open-field-of-tomorrow")
class OpenFieldOfTomorrow(Client):
    """Adds a floating field to OPEN_REQ that the message does not have."""

    def send(self, data: bytes) -> None:
        if data[4:8] == (3).to_bytes(4, "big"):
            body = data[8:] + (25).to_bytes(self.codec.tag_size, "big") + (5).to_bytes(self.codec.length_size, "big") + b"host\0"
            data = len(body).to_bytes(4, "big") + data[4:8] + body
        super().send(data)


@defect("heartbeat-first")
class HeartbeatFirst(Client):
    """Tries the connection with a heartbeat before it opens the session."""

    def open_fields(self) -> dict[str, Any]:
        self.request("HEARTBEAT_REQ", {})
        return super().open_fields()


@defect("never-connects")
class NeverConnects(Client):
    """Resolves the host, and that is all."""

    def session(self) -> None:
        self.pause(30)


@defect("leaves-offline-server")
class LeavesOfflineServer(Client):
    """Gives up on a server that is not online yet."""

    def opened(self, message: dict[str, Any]) -> None:
        super().opened(message)
        if not message["UnifiedCCXOnline"]:
            raise SessionLost("the server is offline")


@defect("impatient-opening")
class ImpatientOpening(Client):
    """Gives the server two seconds to answer OPEN_REQ."""

    def on_connected(self) -> None:
        self.deadline = time.monotonic() + 2


@defect("asks-again")
class AsksAgain(Client):
    """Sends OPEN_REQ once more when the answer does not come within a second and a half."""

    def on_connected(self) -> None:
        self.deadline = time.monotonic() + 1.5

    def on_time(self) -> None:
        if self.is_open:
            super().on_time()
        else:
            self.deadline += 30
            self.open_id = self.request("OPEN_REQ", self.open_fields())


@defect("open-conf-to-the-letter")
class OpenConfToTheLetter(Client):
    """Refuses an OPEN_CONF whose reserved field does not hold 0."""

    def receive(self) -> None:
        data = self.socket.recv(8 + 30, socket.MSG_PEEK)
        if data[4:8] == (4).to_bytes(4, "big") and any(data[16:24]):
            raise SessionLost("this is no OPEN_CONF")
        super().receive()


@defect("query-storm")
class QueryStorm(Client):
    """Asks for the state of every extension that there could be. What it asks may reach the server after all that it reports."""

    def opened(self, message: dict[str, Any]) -> None:
        super().opened(message)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
        for extension in range(2000, 3000):
            self.request("QUERY_AGENT_STATE_REQ", {"AgentInstrument": str(extension)})


@defect("open-conf-of-version-10")
class OpenConfOfVersion10(Client):
    """Ends the session when OPEN_CONF tells of peripherals, which version 10 did not."""

    def opened(self, message: dict[str, Any]) -> None:
        super().opened(message)
        if "NumPeripherals" in message:
            raise SessionLost("what are peripherals?")
