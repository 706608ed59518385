"""What clients of `cti serve` can do in its contact center, over TCP, in both dialects: frames come from and go to the oracle."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from conftest import Cti
from ctigen import oracle
from ctigen.loader import load_spec
from ctigen.model import Protocol

SPEC = load_spec()
LIMIT = 60  # seconds until an answer that does not come is a failure
CUSTOMER = "5551234"


@dataclass(frozen=True)
class Speech:
    """How a dialect says it."""

    protocol: str
    version: int
    call_id: str
    consult: str
    upload: str

    @property
    def model(self) -> Protocol:
        return SPEC.protocol(self.protocol)

    def bits(self, enum: str, *names: str) -> int:
        """The sum of these bits, or of all."""
        rows = self.model.find_enum(enum)
        assert rows is not None
        return sum({int(row.value) for row in rows.values if self.version in row.versions and (not names or row.name in names)})

    def call(self, number: int, device: str, prefix: str = "") -> dict[str, Any]:
        return {prefix + self.call_id: number, f"{prefix}ConnectionDeviceID": device}


SPEECHES = [Speech("uccx", version, "CallID", "CONSULT_CALL_REQ", "ConfigurationMask") for version in (10, 14, 18)]
SPEECHES += [Speech("ged188", version, "ConnectionCallID", "CONSULTATION_CALL_REQ", "ConfigInformation") for version in (9, 19, 25)]


class Peer:
    """A client that does what the test says and keeps what it is sent."""

    def __init__(self, speech: Speech, address: str, extension: str = "") -> None:
        host, _, port = address.rpartition(":")
        self.speech = speech
        self.socket = socket.create_connection((host, int(port)), timeout=LIMIT)
        self.stream = self.socket.makefile("rb")
        self.events: list[dict[str, Any]] = []
        self.invoke_id = 0
        mode = "CTI_SERVICE_CLIENT_EVENTS" if extension else "CTI_SERVICE_ALL_EVENTS"
        services = (mode, "CTI_SERVICE_CLIENT_CONTROL", "CTI_SERVICE_CALL_DATA_UPDATE", "CTI_SERVICE_CONFIG_EVENTS")
        fields = {
            "VersionNumber": speech.version,
            "IdleTimeout": 600,
            "ServicesRequested": speech.bits("CTIService", *services),
            "ClientID": f"test{extension}",
            "ClientPassword": "",
        }
        fields |= {mask: speech.bits(mask) for mask in ("CallMsgMask", "AgentStateMask", "ConfigMsgMask")}
        self.opened = self.ask("OPEN_REQ", fields | ({"AgentExtension": extension} if extension else {}))

    def send(self, message: str, fields: dict[str, Any]) -> None:
        self.socket.sendall(oracle.encode(self.speech.model, self.speech.version, {"message": message, "fields": fields}))

    def receive(self) -> dict[str, Any]:
        header = self.stream.read(8)
        assert len(header) == 8, "the server ended the session"
        frame = header + self.stream.read(int.from_bytes(header[:4], "big"))
        decoded = oracle.decode(self.speech.model, self.speech.version, frame)
        findings = [finding for finding in decoded["diagnostics"] if finding["level"] != "info"]
        assert findings == [], decoded
        return decoded

    def ask(self, message: str, fields: dict[str, Any]) -> dict[str, Any]:
        """The answer to a request; events on the way to it are kept."""
        self.invoke_id += 1
        self.send(message, {"InvokeID": self.invoke_id, **fields})
        while True:
            received = self.receive()
            if "InvokeID" in names_of(received) and received["message"] not in ("HEARTBEAT_CONF",):
                assert value(received, "InvokeID") == self.invoke_id
                return received
            self.events.append(received)

    def act(self, message: str, fields: dict[str, Any]) -> dict[str, Any]:
        """The same, of a request that must succeed."""
        answer = self.ask(message, fields)
        assert answer["message"] == message.removesuffix("_REQ") + "_CONF", answer
        return answer

    def until(self, message: str, **fields: Any) -> dict[str, Any]:
        """The first event of this kind with these values, from those kept on; it and all before it are forgotten."""
        while True:
            event = self.events.pop(0) if self.events else self.receive()
            if event["message"] == message and all(value(event, name) == wanted for name, wanted in fields.items()):
                return event

    def state(self, extension: str, state: int) -> None:
        self.act("SET_AGENT_STATE_REQ", {"AgentState": state, "AgentInstrument": extension, "AgentID": f"agt{extension}"})


def names_of(message: dict[str, Any]) -> set[str]:
    return {field["name"] for field in message["fixed"] + message["floating"]}


def value(message: dict[str, Any], name: str) -> Any:
    """Of the first field of this name; None when there is none."""
    return next((field["value"] for field in message["fixed"] + message["floating"] if field["name"] == name), None)


LOGIN, NOT_READY, READY, TALKING = 0, 2, 3, 4


@pytest.fixture(params=SPEECHES, ids=lambda speech: f"{speech.protocol}-{speech.version}")
def speech(request: pytest.FixtureRequest) -> Speech:
    chosen: Speech = request.param
    return chosen


Opener = Callable[..., Peer]


@pytest.fixture
def enter(cti: Cti, speech: Speech, request: pytest.FixtureRequest) -> Iterator[Opener]:
    """Opens sessions with one server: in bridge mode, or for the agent at an extension. Parameters are options of the server."""
    peers: list[Peer] = []
    command = [cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", f"{speech.protocol}/{speech.version}", "--quiet"]
    command += getattr(request, "param", [])
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        address = server.stdout.readline().removeprefix("listening ").strip()

        def open_one(extension: str = "") -> Peer:
            peers.append(Peer(speech, address, extension))
            assert peers[-1].opened["message"] == "OPEN_CONF"
            return peers[-1]

        yield open_one
        for peer in peers:
            peer.stream.close()
            peer.socket.close()
        server.terminate()


def test_an_agent_logs_in_and_works(enter: Opener) -> None:
    bridge, agent = enter(), enter("2006")
    for state in (LOGIN, READY, NOT_READY, READY):
        agent.state("2006", state)
        shown = NOT_READY if state == LOGIN else state
        for peer in (bridge, agent):
            peer.until("AGENT_STATE_EVENT", AgentState=shown)
    assert value(bridge.act("QUERY_AGENT_STATE_REQ", {"AgentInstrument": "2006"}), "AgentState") == READY


@dataclass
class OnCall:
    """2006 talks to a caller who came through the queue; 2007 is logged in, too."""

    bridge: Peer
    agent: Peer
    colleague: Peer
    call: int


@pytest.fixture
def on_call(enter: Opener, speech: Speech) -> OnCall:
    bridge, agent, colleague, caller = enter(), enter("2006"), enter("2007"), enter("2008")
    caller.state("2008", LOGIN)
    colleague.state("2007", LOGIN)
    made = caller.act("MAKE_CALL_REQ", {"AgentInstrument": "2008", "DialedNumber": "7000"})
    call = value(made, "NewCallID") or value(made, "NewConnectionCallID")
    bridge.until("CALL_QUEUED_EVENT", **{speech.call_id: call})
    agent.state("2006", LOGIN)
    agent.state("2006", READY)
    agent.until("CALL_DELIVERED_EVENT", **{speech.call_id: call})
    bridge.until("CALL_DELIVERED_EVENT", AlertingDeviceID="2006")
    agent.act("ANSWER_CALL_REQ", speech.call(call, "2008") | {"AgentInstrument": "2006"})
    bridge.until("CALL_ESTABLISHED_EVENT", **{speech.call_id: call})
    bridge.until("AGENT_STATE_EVENT", AgentState=TALKING)
    return OnCall(bridge, agent, colleague, call)


def test_a_call_is_queued_answered_held_and_retrieved(on_call: OnCall, speech: Speech) -> None:
    device = {"AgentInstrument": "2006"}
    on_call.agent.act("HOLD_CALL_REQ", speech.call(on_call.call, "2008") | device)
    on_call.bridge.until("CALL_HELD_EVENT")
    on_call.agent.act("RETRIEVE_CALL_REQ", speech.call(on_call.call, "2008", "Held") | device)
    on_call.bridge.until("CALL_RETRIEVED_EVENT")
    on_call.agent.act("CLEAR_CONNECTION_REQ", speech.call(on_call.call, "2008") | device)
    on_call.bridge.until("END_CALL_EVENT", **{speech.call_id: on_call.call})


@pytest.mark.parametrize(("request_name", "event"), [("TRANSFER_CALL_REQ", "CALL_TRANSFERRED_EVENT"), ("CONFERENCE_CALL_REQ", "CALL_CONFERENCED_EVENT")])
def test_a_consulted_colleague_gets_the_call(on_call: OnCall, speech: Speech, request_name: str, event: str) -> None:
    device = {"AgentInstrument": "2006"}
    consult = on_call.agent.act(speech.consult, speech.call(on_call.call, "2008", "Active") | device | {"DialedNumber": "2007"})
    second = value(consult, "NewCallID") or value(consult, "NewConnectionCallID")
    on_call.colleague.until("CALL_DELIVERED_EVENT", **{speech.call_id: second})
    on_call.colleague.act("ANSWER_CALL_REQ", speech.call(second, "2006") | {"AgentInstrument": "2007"})
    on_call.agent.act(request_name, speech.call(second, "2006", "Active") | speech.call(on_call.call, "2008", "Held") | device)
    for peer in (on_call.bridge, on_call.agent, on_call.colleague):
        peer.until(event)


def test_calls_devices_and_statistics_are_told(on_call: OnCall, speech: Speech) -> None:
    snapshot = on_call.bridge.act("SNAPSHOT_CALL_REQ", speech.call(on_call.call, "2008"))
    devices = [field["value"] for field in snapshot["floating"] if field["name"] == "CallDeviceID"]
    assert {"2006", "2008"} <= set(devices)
    device = on_call.bridge.act("SNAPSHOT_DEVICE_REQ", {"AgentInstrument": "2006"})
    assert on_call.call in [field["value"] for field in device["floating"]]
    on_call.bridge.act("QUERY_DEVICE_INFO_REQ", {"AgentInstrument": "2006"})
    if speech.protocol == "ged188":  # no source prints the ids of Unified CCX's statistics
        assert value(on_call.bridge.act("QUERY_AGENT_STATISTICS_REQ", {"AgentInstrument": "2006"}), "AgentID") == "agt2006"
        assert value(on_call.bridge.act("QUERY_SKILL_GROUP_STATISTICS_REQ", {"SkillGroupNumber": 1}), "AgentsLoggedOn") == 3


def test_call_data_is_changed(on_call: OnCall, speech: Speech) -> None:
    on_call.agent.act("SET_CALL_DATA_REQ", speech.call(on_call.call, "2008") | {"CallVariable3": "gold"})
    on_call.bridge.until("CALL_DATA_UPDATE_EVENT", CallVariable3="gold")


def test_the_configuration_is_exchanged(enter: Opener, speech: Speech) -> None:
    bridge = enter()
    bridge.send("CONFIG_REQUEST_KEY_EVENT", {})
    keys = {field["tag"]: field["value"] for field in bridge.until("CONFIG_KEY_EVENT")["floating"]}
    assert keys and all(any(bytes.fromhex(key)) for key in keys.values()), "a key of zeros matches nothing"
    kinds = speech.model.configuration
    wanted = speech.bits(kinds.mask, *(kind.bit for kind in kinds.kinds if kind.name in ("agent", "queue")))
    bridge.send("CONFIG_REQUEST_EVENT", {speech.upload: wanted})
    if speech.version not in speech.model.message("CONFIG_AGENT_EVENT").versions:
        assert value(bridge.until("CONFIG_END_EVENT"), "ConfigEndStatus") == 4, "nothing that this version could say"
        return
    begin = bridge.until("CONFIG_BEGIN_EVENT")
    assert value(begin, speech.upload) == wanted
    assert {field["tag"]: field["value"] for field in begin["floating"]} == keys
    assert value(bridge.until("CONFIG_AGENT_EVENT"), "NumRecords") == 10
    assert value(bridge.until("CONFIG_END_EVENT"), "Status" if speech.protocol == "uccx" else "ConfigEndStatus") == 0


@pytest.mark.parametrize("enter", [["--reservations-per-minute", "6000"]], indirect=True, ids=["dialer"])
@pytest.mark.parametrize(("response", "event", "state"), [("Accept", "CALL_ORIGINATED_EVENT", TALKING), ("Skip", "END_CALL_EVENT", READY), ("Reject", "END_CALL_EVENT", READY)])
def test_a_reservation_is_answered(enter: Opener, speech: Speech, response: str, event: str, state: int) -> None:
    agent = enter("2006")
    agent.state("2006", LOGIN)
    agent.state("2006", READY)
    call = value(agent.until("BEGIN_CALL_EVENT"), speech.call_id)
    agent.until("CALL_DELIVERED_EVENT", **{speech.call_id: call})
    agent.act("SET_CALL_DATA_REQ", speech.call(call, "2006") | {"NamedVariable": [{"name": "BAResponse", "value": response}]})
    agent.until("CALL_DATA_UPDATE_EVENT", **{speech.call_id: call})
    agent.until(event)
    agent.until("AGENT_STATE_EVENT", AgentState=state)


@pytest.mark.parametrize("enter", [["--agents", "500", "--calls-per-minute", "1000", "--seed", "1"]], indirect=True, ids=["busy"])
def test_a_busy_center_runs_by_itself(enter: Opener) -> None:
    bridge = enter()
    for event in ("BEGIN_CALL_EVENT", "CALL_QUEUED_EVENT", "CALL_DELIVERED_EVENT", "CALL_ESTABLISHED_EVENT") * 5:
        bridge.until(event)
