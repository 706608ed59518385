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


class Asking(Client):
    """Changes what it is asked to send."""

    def perform(self, request: dict[str, Any]) -> None:
        super().perform({"message": request["message"], "fields": self.changed(request["message"], request.get("fields", {}))})

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return fields


@defect("no-reason-code")
class NoReasonCode(Asking):
    """Sets agents Not Ready without the reason that it was given."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "EventReasonCode": 0} if "EventReasonCode" in fields else fields


@defect("no-password")
class NoPassword(Asking):
    """Logs agents in without their password."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return {field: value for field, value in fields.items() if field != "AgentPassword"}


@defect("logout-without-agent")
class LogoutWithoutAgent(Asking):
    """Logs agents out by their instrument alone."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        logout = name == "SET_AGENT_STATE_REQ" and fields.get("AgentState") == 1
        return {field: value for field, value in fields.items() if not logout or field != "AgentID"}


@defect("call-id-of-two-bytes")
class CallIdOfTwoBytes(Asking):
    """Keeps call ids in two bytes."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return {field: value & 0xFFFF if field == "CallID" else value for field, value in fields.items()}


@defect("hangs-up-without-device")
class HangsUpWithoutDevice(Asking):
    """Names the call to hang up, and not whose connection."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        drop = name == "CLEAR_CONNECTION_REQ"
        return {field: value for field, value in fields.items() if not drop or field != "ConnectionDeviceID"}


@defect("clears-connection-for-call")
class ClearsConnectionForCall(Asking):
    """Hangs up where it should end the call for all."""

    def perform(self, request: dict[str, Any]) -> None:
        name = request["message"].replace("CLEAR_CALL_REQ", "CLEAR_CONNECTION_REQ")
        super().perform({**request, "message": name})


@defect("consults-nobody")
class ConsultsNobody(Asking):
    """Leaves the number out of a consultation."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return {field: value for field, value in fields.items() if name != "CONSULT_CALL_REQ" or field != "DialedNumber"}


def _swapped(fields: dict[str, Any]) -> dict[str, Any]:
    other = {"ActiveCallID": "HeldCallID", "HeldCallID": "ActiveCallID"}
    return {other.get(field, field): value for field, value in fields.items()}


@defect("transfers-the-wrong-way")
class TransfersTheWrongWay(Asking):
    """Writes the held call before the active one in TRANSFER_CALL_REQ, as CONFERENCE_CALL_REQ has it."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return _swapped(fields) if name == "TRANSFER_CALL_REQ" else fields


@defect("conferences-the-wrong-way")
class ConferencesTheWrongWay(Asking):
    """Writes the active call before the held one in CONFERENCE_CALL_REQ, as TRANSFER_CALL_REQ has it."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return _swapped(fields) if name == "CONFERENCE_CALL_REQ" else fields


@defect("reconnects-the-wrong-call")
class ReconnectsTheWrongCall(Asking):
    """Leaves the held call for the active one."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return _swapped(fields) if name == "RECONNECT_CALL_REQ" else fields


@defect("pause-of-two-bytes")
class PauseOfTwoBytes(Asking):
    """Takes PauseDuration for two bytes, as ToneDuration is."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return {field: value & 0xFFFF if field == "PauseDuration" else value for field, value in fields.items()}


class Pending(Client):
    """Knows which of its requests are not answered yet."""

    def __init__(self, options: Any) -> None:
        super().__init__(options)
        self.pending: dict[int, dict[str, Any]] = {}

    def perform(self, request: dict[str, Any]) -> None:
        super().perform(request)
        self.pending[self.invoke_id] = request

    def on_message(self, message: dict[str, Any]) -> None:
        super().on_message(message)
        if message["message"].endswith("_CONF"):
            self.pending.pop(message.get("InvokeID", 0), None)


@defect("one-request-at-a-time")
class OneRequestAtATime(Pending):
    """Drops a request while another one is not answered."""

    def perform(self, request: dict[str, Any]) -> None:
        if not self.pending:
            super().perform(request)


@defect("repeats-unanswered-requests")
class RepeatsUnansweredRequests(Pending):
    """Sends a request again with the first heartbeat after it."""

    def on_time(self) -> None:
        super().on_time()
        for request in list(self.pending.values()):
            self.perform(request)


@defect("crashes-on-stray-answer")
class CrashesOnStrayAnswer(Pending):
    """Looks up the request of every answer without asking whether there is one."""

    def on_message(self, message: dict[str, Any]) -> None:
        if message["message"].startswith("SET_"):
            del self.pending[message["InvokeID"]]
        super().on_message(message)


@defect("deaf-while-waiting")
class DeafWhileWaiting(Pending):
    """Throws events away while it waits for an answer."""

    def report(self, message: dict[str, Any]) -> None:
        if not self.pending or message["message"].endswith("_CONF"):
            super().report(message)


@defect("repeats-refused-requests")
class RepeatsRefusedRequests(Pending):
    """Sends a request again when it is refused."""

    def on_message(self, message: dict[str, Any]) -> None:
        again = self.pending.get(message.get("InvokeID", 0)) if message["message"] == "CONTROL_FAILURE_CONF" else None
        super().on_message(message)
        if again:
            self.perform(again)


@defect("other-bits-for-kinds")
class OtherBitsForKinds(Asking):
    """Numbers the kinds of configuration as ConfigMsgMask does, where ConfigurationMask is asked for."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        mask = fields.get("ConfigurationMask", 0)
        swapped = mask & ~5 | (mask & 1) << 2 | (mask & 4) >> 2
        return {**fields, "ConfigurationMask": swapped} if mask else fields


@defect("asks-until-there-is-something")
class AsksUntilThereIsSomething(Client):
    """Asks for configuration again as soon as it hears that there is none."""

    def on_message(self, message: dict[str, Any]) -> None:
        super().on_message(message)
        if message["message"] == "CONFIG_END_EVENT" and message["Status"] == 4:
            self.request("CONFIG_REQUEST_EVENT", {"ConfigurationMask": 4})


@defect("request-when-asked")
class RequestWhenAsked(Client):
    """Sends a request when it is asked for one, session or not."""

    def early(self) -> bool:
        return True


@defect("silent-about-maintenance")
class SilentAboutMaintenance(Client):
    """Asks for a standby server's service and knows nothing of maintenance mode."""

    def open_fields(self) -> dict[str, Any]:
        fields = super().open_fields()
        return {**fields, "ServicesRequested": fields["ServicesRequested"] | 0x2000000}


@defect("maintenance-out-of-nowhere")
class MaintenanceOutOfNowhere(SilentAboutMaintenance):
    """Agrees to maintenance mode with an InvokeID of its own."""

    def on_message(self, message: dict[str, Any]) -> None:
        super().on_message(message)
        if message["message"] == "ACTIVE_MAINTENANCE_REQ":
            self.request("ACTIVE_MAINTENANCE_RESP", {"MaintenanceModeAccepted": 1})


@defect("works-on-in-maintenance")
class WorksOnInMaintenance(SilentAboutMaintenance):
    """Agrees to maintenance mode, and goes on when it is decided."""

    def on_message(self, message: dict[str, Any]) -> None:
        super().on_message(message)
        if message["message"] == "ACTIVE_MAINTENANCE_REQ":
            self.request("ACTIVE_MAINTENANCE_RESP", {"InvokeID": message["InvokeID"], "MaintenanceModeAccepted": 1})


@defect("keys-of-no-peripheral")
class KeysOfNoPeripheral(Asking):
    """Asks for configuration keys of peripheral 0, whatever it was told."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "PeripheralID": 0} if name == "CONFIG_REQUEST_KEY_EVENT" else fields


@defect("queries-another-agent")
class QueriesAnotherAgent(Asking):
    """Queries the state of the agent that it was compiled with."""

    def changed(self, name: str, fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "AgentInstrument": "9999"} if name == "QUERY_AGENT_STATE_REQ" else fields
