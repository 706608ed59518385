"""Understanding the messages but not what they mean together."""

from __future__ import annotations

from typing import Any

from client import Client

from . import defect


class Remembering(Client):
    """Reports through `tell`, and knows what has come so far."""

    def __init__(self, options: Any) -> None:
        super().__init__(options)
        self.told: list[dict[str, Any]] = []

    def report(self, message: dict[str, Any]) -> None:
        for one in self.tell(message):
            super().report(one)
        self.told.append(message)

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        return [message]

    def seen(self, name: str) -> bool:
        return any(one["message"] == name for one in self.told)


@defect("tells-backwards")
class TellsBackwards(Client):
    """Keeps all messages until its session ends, and tells the last one first."""

    def __init__(self, options: Any) -> None:
        super().__init__(options)
        self.kept: list[dict[str, Any]] = []

    def report(self, message: dict[str, Any]) -> None:
        self.kept.append(message)

    def run(self) -> int:
        status = super().run()
        for message in reversed(self.kept):
            super().report(message)
        return status


@defect("needs-begin-first")
class NeedsBeginFirst(Remembering):
    """Ignores events of a call whose beginning it has not seen."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        call = message.get("CallID", message.get("PrimaryCallID"))
        known = {one.get("CallID") for one in self.told if one["message"] == "BEGIN_CALL_EVENT"}
        return [message] if call is None or message["message"] == "BEGIN_CALL_EVENT" or call in known else []


@defect("one-call-at-a-time")
class OneCallAtATime(Remembering):
    """Follows the first call and is deaf to the others."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        first = next((one["CallID"] for one in self.told if "CallID" in one), message.get("CallID"))
        return [message] if message.get("CallID", first) == first else []


@defect("merges-transfer-wrongly")
class MergesTransferWrongly(Remembering):
    """After a transfer gives the events of the surviving call the id of the call that is gone."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        for one in self.told:
            if one["message"] == "CALL_TRANSFERRED_EVENT" and message.get("CallID") == one["PrimaryCallID"]:
                return [{**message, "CallID": one["SecondaryCallID"]}]
        return [message]


@defect("drops-after-conference")
class DropsAfterConference(Remembering):
    """Thinks that both calls end when they are joined."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        return [message] if "CallID" not in message or not self.seen("CALL_CONFERENCED_EVENT") else []


@defect("repeats-on-reordering")
class RepeatsOnReordering(Remembering):
    """Tells an agent's state again when the call comes after it."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        late = message["message"] == "CALL_QUEUED_EVENT" and self.seen("AGENT_STATE_EVENT")
        return [message, *(one for one in self.told if late and one["message"] == "AGENT_STATE_EVENT")]


@defect("drops-equal-messages")
class DropsEqualMessages(Remembering):
    """Takes a message that equals the one before it for an echo."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        return [] if self.told and self.told[-1] == message else [message]


@defect("queue-before-delivery")
class QueueBeforeDelivery(Remembering):
    """Cannot place an agent's state that comes before a call is queued, and drops it."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        return [] if message["message"] == "AGENT_STATE_EVENT" and not self.seen("CALL_QUEUED_EVENT") else [message]


@defect("ends-calls-early")
class EndsCallsEarly(Remembering):
    """Takes a cleared connection for the end of the call."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        cleared = {one["CallID"] for one in self.told if one["message"] == "CALL_CONNECTION_CLEARED_EVENT"}
        return [] if message.get("CallID") in cleared else [message]


@defect("always-one-behind")
class AlwaysOneBehind(Remembering):
    """Handles a message when the next one comes, and forgets the last one in a pause."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        return [] if message["message"] == "HEARTBEAT_CONF" else self.told[-1:]


@defect("established-needs-delivered")
class EstablishedNeedsDelivered(Remembering):
    """Drops a CALL_ESTABLISHED_EVENT of a device at which no call was delivered yet."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        rang = {one["AlertingDeviceID"] for one in self.told if one["message"] == "CALL_DELIVERED_EVENT"}
        return [] if message["message"] == "CALL_ESTABLISHED_EVENT" and message["AnsweringDeviceID"] not in rang else [message]


@defect("cleared-is-final")
class ClearedIsFinal(Remembering):
    """Is deaf to a call after its CALL_CLEARED_EVENT, but for the end."""

    def tell(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        gone = {one["CallID"] for one in self.told if one["message"] == "CALL_CLEARED_EVENT"}
        return [] if message.get("CallID") in gone and message["message"] != "END_CALL_EVENT" else [message]
