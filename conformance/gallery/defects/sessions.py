"""Keeping, losing and ending sessions, wrongly."""

from __future__ import annotations

import os
import socket
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
@defect("waits-on-refused-connection")
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
        options.reconnect, options.reconnect_pause = True, 0.02
        super().__init__(options)


@defect("close-without-status")
class CloseWithoutStatus(Client):
    """Leaves the status out of CLOSE_REQ."""

    def close(self) -> None:
        self.codec.by_name["CLOSE_REQ"].fixed = self.codec.by_name["CLOSE_REQ"].fixed[:1]
        super().close()

    def request(self, name: str, fields: dict[str, Any]) -> int:
        return super().request(name, {} if name == "CLOSE_REQ" else fields)


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


@defect("heartbeat-with-a-note")
class HeartbeatWithANote(Client):
    """Puts the time of day behind the InvokeID of a heartbeat."""

    def send(self, data: bytes) -> None:
        if data[4:8] == (5).to_bytes(4, "big"):
            data = (8).to_bytes(4, "big") + data[4:] + b"\0\7\0\7"
        super().send(data)


@defect("busy-is-alive")
class BusyIsAlive(Client):
    """Starts the heartbeat interval anew with every message that it receives."""

    def receive(self) -> None:
        super().receive()
        self.last_sent = time.monotonic()


@defect("counts-heartbeats-for-ever")
class CountsHeartbeatsForEver(Client):
    """Gives the session up after three unanswered heartbeats, in a row or not."""

    def on_message(self, message: dict[str, Any]) -> None:
        if message["message"] == "HEARTBEAT_CONF":
            self.heartbeats.discard(message["InvokeID"])
        else:
            super().on_message(message)


@defect("idle-timeout-below-heartbeat")
class IdleTimeoutBelowHeartbeat(Client):
    """Announces an idle timeout of 20 seconds and sends a heartbeat every 15."""

    def __init__(self, options: Any) -> None:
        options.heartbeat = 15
        super().__init__(options)

    def idle_timeout(self) -> int:
        return 20


@defect("second-for-a-heartbeat")
class SecondForAHeartbeat(Client):
    """Gives the server one second to confirm a heartbeat."""

    def due(self) -> float:
        return self.last_sent + 1 if self.heartbeats else super().due()

    def on_time(self) -> None:
        if self.heartbeats:
            raise SessionLost("a heartbeat without an answer")
        super().on_time()


@defect("needs-events")
class NeedsEvents(Client):
    """Takes ten seconds without an event for a dead server, though heartbeats are answered."""

    heard = 0.0

    def opened(self, message: dict[str, Any]) -> None:
        self.heard = time.monotonic()
        super().opened(message)

    def report(self, message: dict[str, Any]) -> None:
        if message["message"].endswith("_EVENT"):
            self.heard = time.monotonic()
        super().report(message)

    def on_time(self) -> None:
        if self.is_open and time.monotonic() - self.heard > 9:
            raise SessionLost("no event for ten seconds")
        super().on_time()


@defect("any-failure-is-mine")
class AnyFailureIsMine(Client):
    """Ends the session for a FAILURE_CONF of which it knows no request."""

    def failed(self, invoke_id: int | None, status: int) -> None:
        raise SessionLost("something failed")


@defect("stray-heartbeat-is-fatal")
class StrayHeartbeatIsFatal(Client):
    """Ends the session for a HEARTBEAT_CONF of which it knows no heartbeat."""

    def on_message(self, message: dict[str, Any]) -> None:
        if message["message"] == "HEARTBEAT_CONF" and message["InvokeID"] not in self.heartbeats:
            raise SessionLost("whose heartbeat is this?")
        super().on_message(message)


@defect("waits-for-ever-for-close-conf")
class WaitsForEverForCloseConf(Client):
    """Does not leave before CLOSE_CONF has come."""

    def close(self) -> None:
        super().close()
        self.deadline += 3600


@defect("goes-down-versions")
class GoesDownVersions(Client):
    """Asks for the next lower version at once when one is refused."""

    def refused_pause(self) -> float:
        self.options.version -= 1
        self.codec = self.codec_class(self.options.protocol, self.options.version)
        return 0


@defect("takes-the-device")
class TakesTheDevice(Client):
    """Asks for a device that is in use until it gets it."""

    def failed(self, invoke_id: int | None, status: int) -> None:
        self.busy = status == 10
        super().failed(invoke_id, status)

    def refused_pause(self) -> float:
        return 1 if self.busy else super().refused_pause()


@defect("heartbeat-after-refusal")
class HeartbeatAfterRefusal(Client):
    """Sends a heartbeat before it looks at the refusal."""

    def failed(self, invoke_id: int | None, status: int) -> None:
        self.request("HEARTBEAT_REQ", {})
        super().failed(invoke_id, status)


@defect("hammers-the-standby")
class HammersTheStandby(Client):
    """Asks the standby server once a second whether it serves yet."""

    def refused_pause(self) -> float:
        return 1


@defect("crashes-on-reset")
class CrashesOnReset(Client):
    """Has never been told what a reset connection looks like."""

    def receive(self) -> None:
        try:
            super().receive()
        except ConnectionResetError:
            os.abort()


class Returning(Client):
    """Opens a new session when one is lost."""

    def __init__(self, options: Any) -> None:
        options.reconnect, options.reconnect_pause = True, 0.5
        super().__init__(options)
        self.told: list[dict[str, Any]] = []

    def report(self, message: dict[str, Any]) -> None:
        self.told.append(message)
        super().report(message)


@defect("replays-after-reconnect")
class ReplaysAfterReconnect(Returning):
    """Tells everything once more when its session is back."""

    def opened(self, message: dict[str, Any]) -> None:
        super().opened(message)
        for one in self.told[:-1]:
            super().report(one)


@defect("deaf-after-reconnect")
class DeafAfterReconnect(Returning):
    """Forgets to listen when its session is back."""

    sessions = 0

    def opened(self, message: dict[str, Any]) -> None:
        self.sessions += 1
        super().opened(message)

    def report(self, message: dict[str, Any]) -> None:
        if self.sessions < 2:
            super().report(message)


@defect("keeps-half-message")
class KeepsHalfMessage(Returning):
    """Has one receive buffer for all of its sessions."""

    def on_connected(self) -> None:
        self.kept = getattr(self, "kept", self.frames)
        self.frames = self.kept


@defect("storms-after-failure-event")
class StormsAfterFailureEvent(Returning):
    """Comes back at once, again and again, when a FAILURE_EVENT ended its session."""

    def on_message(self, message: dict[str, Any]) -> None:
        super().on_message(message)
        if message["message"] == "FAILURE_EVENT":
            self.options.reconnect_pause = 0.01


@defect("opens-again-on-dead-connection")
class OpensAgainOnDeadConnection(Client):
    """Sends OPEN_REQ on the connection that the server has closed."""

    def receive(self) -> None:
        if self.socket.recv(1, socket.MSG_PEEK):
            super().receive()
        elif self.is_open:
            self.is_open = False
            self.open_id = self.request("OPEN_REQ", self.open_fields())
            self.pause(5)


@defect("keeps-dead-connection")
class KeepsDeadConnection(Returning):
    """Opens a new connection and never closes the one that the server has closed."""

    dead: list[socket.socket] = []

    def receive(self) -> None:
        if not self.socket.recv(1, socket.MSG_PEEK):
            self.dead.append(self.socket.dup())
        super().receive()


@defect("heartbeat-with-a-field")
class HeartbeatWithAField(Client):
    """Adds a floating field to HEARTBEAT_REQ that no message has."""

    def send(self, data: bytes) -> None:
        if data[4:8] == (5).to_bytes(4, "big"):
            field = bytes(self.codec.tag_size + self.codec.length_size)
            data = (4 + len(field)).to_bytes(4, "big") + data[4:] + field
        super().send(data)


@defect("heartbeat-every-second")
class HeartbeatEverySecond(Client):
    """Sends five times the heartbeats that a server has to take."""

    def __init__(self, options: Any) -> None:
        options.heartbeat = 1
        super().__init__(options)


@defect("second-connection")
class SecondConnection(Client):
    """Opens a second connection and forgets it."""

    def opened(self, message: dict[str, Any]) -> None:
        self.forgotten = socket.create_connection((self.options.host, self.options.port))
        super().opened(message)


@defect("deaf-after-offline")
class DeafAfterOffline(Client):
    """Stays with an offline server and does not notice that it comes back."""

    offline = False

    def report(self, message: dict[str, Any]) -> None:
        if not self.offline:
            super().report(message)
        self.offline = self.offline or message.get("SystemEventID") == 4


@defect("stops-reading")
class StopsReading(Client):
    """Is busy with the first event of a call, and reads nothing any more."""

    def report(self, message: dict[str, Any]) -> None:
        super().report(message)
        if message["message"] == "BEGIN_CALL_EVENT":
            time.sleep(120)
