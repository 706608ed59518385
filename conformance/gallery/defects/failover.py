"""Two servers, one after the other, wrongly. The clients take the address of the second one from CTI_SECOND_PORT."""

from __future__ import annotations

import os
from typing import Any

from client import Client, SessionLost

from . import defect


class Pair(Client):
    """Walks through its list of addresses: a lost or refused session sends it on to the next one."""

    def __init__(self, options: Any) -> None:
        options.reconnect, options.reconnect_pause = True, 0.3
        super().__init__(options)
        self.ports = [options.port, int(os.environ["CTI_SECOND_PORT"])]

    def session(self) -> None:
        try:
            super().session()
        finally:
            self.go_on()

    def go_on(self) -> None:
        self.ports.reverse()
        self.options.port = self.ports[0]

    def refused_pause(self) -> float:
        return 0.3


@defect("one-address-only")
class OneAddressOnly(Pair):
    """Goes on asking the server that has refused it."""

    def go_on(self) -> None:
        pass

    def refused_pause(self) -> float:
        return 10.5


@defect("deaf-on-second-server")
class DeafOnSecondServer(Pair):
    """Opens a session with the second server and goes on listening to the first one."""

    def report(self, message: dict[str, Any]) -> None:
        if self.options.port != int(os.environ["CTI_SECOND_PORT"]):
            super().report(message)


@defect("half-message-to-second-server")
class HalfMessageToSecondServer(Pair):
    """Takes the receive buffer of the first server along to the second one."""

    def on_connected(self) -> None:
        self.kept = getattr(self, "kept", self.frames)
        self.frames = self.kept


@defect("waits-for-failed-server")
class WaitsForFailedServer(Pair):
    """Waits for a server that has said FAILURE_EVENT to come back."""

    failure = False

    def on_message(self, message: dict[str, Any]) -> None:
        super().on_message(message)
        self.failure = self.failure or message["message"] == "FAILURE_EVENT"

    def go_on(self) -> None:
        if not self.failure:
            super().go_on()


@defect("stays-with-silent-server")
class StaysWithSilentServer(Pair):
    """Opens a new session with the server that does not answer any more."""

    silent = False

    def on_time(self) -> None:
        try:
            super().on_time()
        except SessionLost:
            self.silent = True
            raise

    def go_on(self) -> None:
        if not self.silent:
            super().go_on()
