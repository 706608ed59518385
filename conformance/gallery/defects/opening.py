"""OPEN_REQ, wrongly."""

from __future__ import annotations

from typing import Any

from client import ALL_EVENTS, CLIENT_EVENTS, Client
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
