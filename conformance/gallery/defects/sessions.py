"""Keeping, losing and ending sessions, wrongly."""

from __future__ import annotations

import time
from typing import Any

from client import Client, SessionLost

from . import defect


@defect("no-heartbeats")
class NoHeartbeats(Client):
    """Never sends a heartbeat."""

    def on_time(self) -> None:
        if self.is_open:
            self.last_sent = time.monotonic()
        else:
            super().on_time()


@defect("heartbeats-too-rare")
class HeartbeatsTooRare(Client):
    """Takes the idle timeout for its heartbeat interval, and some more."""

    def due(self) -> float:
        return super().due() + (self.idle_timeout() if self.is_open and not self.closing else 0)


@defect("heartbeat-storm")
class HeartbeatStorm(Client):
    """Sends heartbeats in milliseconds where it means seconds."""

    def opened(self, message: dict[str, Any]) -> None:
        self.heartbeat /= 1000
        super().opened(message)


@defect("answers-heartbeat-confirmations")
class AnswersHeartbeatConfirmations(Client):
    """Answers a HEARTBEAT_CONF with a HEARTBEAT_REQ, for ever."""

    def on_message(self, message: dict[str, Any]) -> None:
        super().on_message(message)
        if message["message"] == "HEARTBEAT_CONF":
            self.request("HEARTBEAT_REQ", {})


@defect("keeps-lost-session")
class KeepsLostSession(Client):
    """Never gives a session up, however many heartbeats stay unanswered."""

    def on_time(self) -> None:
        self.heartbeats.clear()
        super().on_time()


@defect("gives-up-at-once")
class GivesUpAtOnce(Client):
    """Resets after one heartbeat without an answer."""

    def on_time(self) -> None:
        if self.is_open and self.heartbeats:
            raise SessionLost("a heartbeat without an answer")
        super().on_time()


@defect("ignores-heartbeat-failure")
class IgnoresHeartbeatFailure(Client):
    """Goes on when the server answers a heartbeat with a failure."""

    def failed(self, invoke_id: int | None, status: int) -> None:
        if invoke_id not in self.heartbeats:
            super().failed(invoke_id, status)


@defect("retries-at-once")
class RetriesAtOnce(Client):
    """Opens again right after a refusal."""

    def refused_pause(self) -> float:
        return 0.05


@defect("retries-on-refused-connection")
class RetriesOnRefusedConnection(Client):
    """Repeats OPEN_REQ on the connection on which it was refused."""

    def failed(self, invoke_id: int | None, status: int) -> None:
        if invoke_id == self.open_id and not self.is_open:
            self.open_id = self.request("OPEN_REQ", self.open_fields())


@defect("keeps-refused-connection")
class KeepsRefusedConnection(Client):
    """Leaves the connection open after a refusal, and does nothing more."""

    def failed(self, invoke_id: int | None, status: int) -> None:
        pass


@defect("leaks-connections")
class LeaksConnections(Client):
    """Opens a new connection after a refusal and keeps the old one."""

    leaked: list[Any] = []

    def failed(self, invoke_id: int | None, status: int) -> None:
        if invoke_id == self.open_id and not self.is_open:
            self.leaked.append(self.socket.dup())
        super().failed(invoke_id, status)


@defect("reconnects-in-a-storm")
class ReconnectsInAStorm(Client):
    """Comes back at once, again and again, when its session is lost."""

    def __init__(self, options: Any) -> None:
        options.reconnect, options.reconnect_pause = True, 0.001
        super().__init__(options)


@defect("close-without-status")
class CloseWithoutStatus(Client):
    """Leaves the status out of CLOSE_REQ."""

    def close(self) -> None:
        self.codec.by_name["CLOSE_REQ"].fixed = self.codec.by_name["CLOSE_REQ"].fixed[:1]
        super().close()


@defect("close-without-waiting")
class CloseWithoutWaiting(Client):
    """Does not wait for CLOSE_CONF."""

    def close(self) -> None:
        super().close()
        raise SessionLost("closed")


@defect("hangs-up-without-close")
class HangsUpWithoutClose(Client):
    """Just drops the connection when it is done."""

    def close(self) -> None:
        self.stopping = True
        raise SessionLost("hung up")


@defect("closes-on-system-event")
class ClosesOnSystemEvent(Client):
    """Takes every SYSTEM_EVENT for the end of the server."""

    def on_message(self, message: dict[str, Any]) -> None:
        super().on_message(message)
        if message["message"] == "SYSTEM_EVENT":
            raise SessionLost("system event")


@defect("ignores-refusal")
class IgnoresRefusal(Client):
    """Takes the refusal for a confirmation and carries on."""

    def failed(self, invoke_id: int | None, status: int) -> None:
        if invoke_id == self.open_id and not self.is_open:
            self.opened({})
            self.request("HEARTBEAT_REQ", {})


@defect("needs-all-services")
class NeedsAllServices(Client):
    """Gives up when the server grants less than it asked for."""

    def opened(self, message: dict[str, Any]) -> None:
        wanted = self.open_fields()["ServicesRequested"]
        if message["ServicesGranted"] != wanted:
            raise SessionLost("not all services were granted")
        super().opened(message)
