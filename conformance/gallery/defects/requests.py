"""Requests that the suite asks for, wrongly."""

from __future__ import annotations

from typing import Any

from client import Client
from wire import COUNTS, Codec, Fixed

from . import defect


@defect("request-before-open")
class RequestBeforeOpen(Client):
    """Does not wait for OPEN_CONF."""

    def on_connected(self) -> None:
        self.request("QUERY_AGENT_STATE_REQ", {"AgentExtension": "2006"})


@defect("open-twice")
class OpenTwice(Client):
    """Sends OPEN_REQ again on an open session."""

    def opened(self, message: dict[str, Any]) -> None:
        super().opened(message)
        self.request("OPEN_REQ", self.open_fields())


@defect("reserved-constants-forgotten")
class ReservedConstantsForgotten(Codec):
    """Writes 0 into reserved fields for which the guide prints another constant."""

    def reserved(self, slot: Fixed) -> int:
        return 0


@defect("count-forgotten")
class CountForgotten(Codec):
    """Sends named variables and leaves their count at 0."""

    def fixed_bytes(self, slot: Fixed, fields: dict[str, Any]) -> bytes:
        return bytes(slot.size) if slot.name in COUNTS else super().fixed_bytes(slot, fields)


@defect("request-padded")
class RequestPadded(Codec):
    """Sends a compiler's structure, with its padding."""

    def encode(self, name: str, fields: dict[str, Any]) -> bytes:
        data = super().encode(name, fields)
        if name == "SET_AGENT_STATE_REQ":
            body = data[8:25] + bytes(3) + data[25:]
            return len(body).to_bytes(4, "big") + data[4:8] + body
        return data


@defect("requests-of-version-10")
class RequestsOfVersion10(Codec):
    """Writes SET_AGENT_STATE_REQ as it was in version 10, without AgentCapacity."""

    def encode(self, name: str, fields: dict[str, Any]) -> bytes:
        if name == "SET_AGENT_STATE_REQ":
            self.by_name[name].fixed = [slot for slot in self.by_name[name].fixed if slot.name != "AgentCapacity"]
        return super().encode(name, fields)


@defect("wrong-response")
class WrongResponse(Client):
    """Answers every preview call with Reject."""

    def perform(self, request: dict[str, Any]) -> None:
        fields = request.get("fields", {})
        for one in fields.get("NamedVariable", []):
            one["value"] = "Reject" if one["name"] == "BAResponse" and one["value"] != "Reject" else "Accept"
        super().perform(request)


@defect("same-invoke-id")
class SameInvokeId(Client):
    """Gives every request the same InvokeID."""

    def request(self, name: str, fields: dict[str, Any]) -> int:
        self.invoke_id = 0
        return super().request(name, fields)


@defect("request-twice")
class RequestTwice(Client):
    """Sends a request again because the answer does not come at once."""

    def perform(self, request: dict[str, Any]) -> None:
        super().perform(request)
        super().perform(request)


@defect("forgets-request")
class ForgetsRequest(Client):
    """Never sends what it is asked for."""

    def perform(self, request: dict[str, Any]) -> None:
        pass


@defect("wrong-length")
class WrongLength(Codec):
    """Counts the header in the length of its requests."""

    def encode(self, name: str, fields: dict[str, Any]) -> bytes:
        data = super().encode(name, fields)
        if name == "OPEN_REQ":
            return data
        return (len(data)).to_bytes(4, "big") + data[4:]
