"""The generated Wireshark dissector, as tshark runs it: fields, filters, reassembly, versions, links, diagnostics, hostile input."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any, Iterator

import pytest

from captures import Capture
from ctigen import oracle, sampling
from ctigen.loader import load_spec
from ctigen.model import Protocol, Spec
from ctigen.outputs import wireshark

pytestmark = pytest.mark.skipif(shutil.which("tshark") is None, reason="tshark is not installed")

UCCX, GED188 = "uccx", "ged188"
DISSECTOR = "ctikit.lua"
EXPERT_ERROR = 0x00800000  # Wireshark's number for the severity


@pytest.fixture(scope="module")
def spec() -> Spec:
    return load_spec()


@pytest.fixture(scope="module")
def script(spec: Spec, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("wireshark") / DISSECTOR
    path.write_text(wireshark.render(spec)[f"wireshark/{DISSECTOR}"], encoding="utf-8")
    return path


class Tshark:
    """Runs tshark on captures; every run must be free of Lua errors."""

    def __init__(self, script: Path, folder: Path) -> None:
        self.script, self.folder = script, folder

    def run(self, capture: Capture, *options: str) -> str:
        file = capture.write(self.folder / "test.pcap")
        command = ["tshark", "-X", f"lua_script:{self.script}", "-r", str(file), *options]
        result = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=120, check=False)
        assert "Lua Error" not in result.stdout + result.stderr, result.stdout[-2000:] + result.stderr
        assert ".lua:" not in result.stderr, result.stderr
        assert result.returncode == 0, result.stderr
        return result.stdout

    def column(self, capture: Capture, field: str, *options: str) -> list[str]:
        """The field's values, one line per packet; several in a packet are joined by commas."""
        return self.run(capture, "-T", "fields", "-e", field, *options).splitlines()

    def matching(self, capture: Capture, display_filter: str) -> list[int]:
        return [int(line) for line in self.column(capture, "frame.number", "-Y", display_filter)]

    def trees(self, capture: Capture, *options: str) -> list[dict[str, list[str]]]:
        """Of every packet all fields of the dialects, by name."""
        packets = json.loads(self.run(capture, "-T", "json", "--no-duplicate-keys", *options))
        return [_collect(packet["_source"]["layers"]) for packet in packets]


def _collect(layers: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}

    def walk(node: Any) -> None:
        for key, value in node.items():
            values = value if isinstance(value, list) else [value]
            for one in values:
                if isinstance(one, dict):
                    walk(one)
                elif key.startswith((f"{UCCX}.", f"{GED188}.")):
                    found.setdefault(key, []).append(one)

    walk(layers)
    return found


@pytest.fixture
def tshark(script: Path, tmp_path: Path) -> Tshark:
    return Tshark(script, tmp_path)


def frame(spec: Spec, protocol: str, version: int, message: str, **fields: Any) -> bytes:
    return oracle.encode(spec.protocol(protocol), version, {"message": message, "fields": fields})


def open_req(spec: Spec, protocol: str, version: int, **fields: Any) -> bytes:
    given = {"InvokeID": 1, "VersionNumber": version, "IdleTimeout": 120, "ClientID": "ann", "ClientPassword": ""} | fields
    return frame(spec, protocol, version, "OPEN_REQ", **given)


# ------------------------------------------------------------------------------------------------------------------ fields


def test_fields_can_be_read_and_filtered(spec: Spec, tshark: Tshark) -> None:
    capture = Capture()
    capture.client(open_req(spec, UCCX, 14))
    event = capture.server(
        frame(spec, UCCX, 14, "CALL_DELIVERED_EVENT", CallID=16777507, LocalConnectionState=2, EventCause=22, ConnectionDeviceID="9019",
              NamedVariable=[{"name": "BAStatus", "value": "CO"}])
    )  # fmt: skip
    tree = tshark.trees(capture)[event - 1]
    assert tree["uccx.CallID"] == ["16777507"]
    assert tree["uccx.ConnectionDeviceID"] == ["9019"]
    assert tree["uccx.NamedVariable.name"] == ["BAStatus"] and tree["uccx.NamedVariable.value"] == ["CO"]
    assert tree["uccx.reserved.PeripheralType"] == ["21"]
    assert "uccx.diagnostic" not in tree
    filters = [
        "uccx.CallID == 16777507",
        'uccx.ConnectionDeviceID == "9019"',
        'uccx.LocalConnectionState == "LCS_ALERTING"',
        'uccx.message == "CALL_DELIVERED_EVENT"',
        'uccx.NamedVariable.name == "BAStatus"',
        "uccx.tag == 82",
    ]
    assert tshark.matching(capture, " && ".join(filters)) == [event]
    assert tshark.matching(capture, " || ".join(filters)) == [event]


def test_every_byte_is_shown_reserved_and_unknown_included(spec: Spec, tshark: Tshark) -> None:
    tag = _unknown_tag(spec.protocol(UCCX))
    body = frame(spec, UCCX, 14, "HEARTBEAT_REQ", InvokeID=7)[8:] + bytes([tag, 2, 0, 255])
    capture = Capture()
    capture.client(open_req(spec, UCCX, 14))
    capture.client(len(body).to_bytes(4, "big") + (5).to_bytes(4, "big") + body)
    capture.client((3).to_bytes(4, "big") + (64999).to_bytes(4, "big") + b"abc")
    _, heartbeat, unknown = tshark.trees(capture)
    assert heartbeat["uccx.unknown_field"] == ["00:ff"] and heartbeat["uccx.tag"] == [str(tag)]
    assert heartbeat["uccx.diagnostic"] == ["unknown-field"]
    assert unknown["uccx.body"] == ["61:62:63"] and unknown["uccx.diagnostic"] == ["unknown-message"]


def _unknown_tag(protocol: Protocol) -> int:
    known = {row.tag for row in protocol.tags} | {item.tag for message in protocol.messages for item in message.floating}
    return next(tag for tag in range(255, 0, -1) if tag not in known)


def test_slots_are_reserved_until_the_version_that_names_them(spec: Spec, tshark: Tshark) -> None:
    capture = Capture()
    for stream, version in enumerate((13, 14)):
        capture.client(open_req(spec, UCCX, version), stream)
        capture.server(frame(spec, UCCX, version, "CALL_DELIVERED_EVENT", CallID=1, ConnectionDeviceID="1"), stream)
    trees = tshark.trees(capture)
    assert "uccx.LineType" not in trees[1] and trees[1]["uccx.reserved.LineType"] == ["3"]
    assert trees[3]["uccx.LineType"] == ["3"]


# --------------------------------------------------------------------------------------------------------------- transport


def test_frames_are_reassembled_from_any_segments(spec: Spec, tshark: Tshark) -> None:
    stream = open_req(spec, UCCX, 14) + frame(spec, UCCX, 14, "HEARTBEAT_REQ", InvokeID=2) + frame(spec, UCCX, 14, "CLOSE_REQ", InvokeID=3)
    for size in (1, 3, 11, len(stream)):
        capture = Capture()
        for at in range(0, len(stream), size):
            capture.client(stream[at : at + size])
        shown = [name for line in tshark.column(capture, "uccx.message") if line for name in line.split(",")]
        assert shown == ["OPEN_REQ", "HEARTBEAT_REQ", "CLOSE_REQ"], f"segments of {size} bytes"


def test_port_can_be_set(spec: Spec, tshark: Tshark) -> None:
    capture = Capture(server_port=43111)
    capture.client(open_req(spec, UCCX, 14))
    assert tshark.column(capture, "uccx.message") == [""]
    assert tshark.column(capture, "uccx.message", "-o", "ctikit.ports:43111") == ["OPEN_REQ"]
    assert tshark.column(capture, "ged188.message", "-d", "tcp.port==43111,ged188") == ["OPEN_REQ"]


# ---------------------------------------------------------------------------------------------------------------- versions


@pytest.mark.parametrize(("protocol", "version"), [(UCCX, 17), (UCCX, 18), (GED188, 20), (GED188, 25)])
def test_version_comes_from_the_open_request(spec: Spec, tshark: Tshark, protocol: str, version: int) -> None:
    capture = Capture()
    capture.client(open_req(spec, protocol, version))
    capture.server(frame(spec, protocol, version, "FAILURE_EVENT", Status=3))
    assert tshark.column(capture, f"{protocol}.version") == [str(version)] * 2
    assert tshark.column(capture, f"{protocol}.diagnostic") == ["", ""]


@pytest.mark.parametrize(("protocol", "sent", "shown"), [(UCCX, 14, 17), (UCCX, 18, 18), (GED188, 22, 25)])
def test_version_is_concluded_from_the_bytes(spec: Spec, tshark: Tshark, protocol: str, sent: int, shown: int) -> None:
    capture = Capture()
    capture.server(
        frame(spec, protocol, sent, "CALL_DATA_UPDATE_EVENT", NumNamedVariables=0, ANI="5551000", DNIS="9000", CallVariable1="gold")
    )
    assert tshark.column(capture, f"{protocol}.version") == [str(shown)]
    assert tshark.column(capture, f"{protocol}.CallVariable1") == ["gold"]


def test_version_and_dialect_can_be_preferred(spec: Spec, tshark: Tshark) -> None:
    capture = Capture()
    capture.server(frame(spec, GED188, 12, "HEARTBEAT_CONF", InvokeID=1))
    preferences = ("-o", "ctikit.dialect:ged188: " + spec.protocol(GED188).title, "-o", "ctikit.version:12")
    assert tshark.column(capture, "ged188.version", *preferences) == ["12"]


# ------------------------------------------------------------------------------------------------------------------- links


def test_answers_are_linked_to_their_requests(spec: Spec, tshark: Tshark) -> None:
    capture = Capture()
    opened = capture.client(open_req(spec, UCCX, 14))
    first = capture.client(frame(spec, UCCX, 14, "HEARTBEAT_REQ", InvokeID=7))
    capture.client(frame(spec, UCCX, 14, "HEARTBEAT_REQ", InvokeID=7), stream=1)
    failed = capture.server(frame(spec, UCCX, 14, "FAILURE_CONF", InvokeID=7, Status=3))
    wrong = capture.server(frame(spec, UCCX, 14, "CLOSE_CONF", InvokeID=1))
    confirmed = capture.server(frame(spec, UCCX, 14, "OPEN_CONF", InvokeID=1))
    trees = tshark.trees(capture, "-2")
    assert trees[opened - 1]["uccx.response_in"] == [str(confirmed)]
    assert trees[first - 1]["uccx.response_in"] == [str(failed)]
    assert trees[failed - 1]["uccx.response_to"] == [str(first)]
    assert trees[confirmed - 1]["uccx.response_to"] == [str(opened)]
    assert float(trees[confirmed - 1]["uccx.time"][0]) == pytest.approx(confirmed - opened)
    assert "uccx.response_to" not in trees[wrong - 1]
    assert "uccx.response_in" not in trees[2]


# ------------------------------------------------------------------------------------------------------------- diagnostics


def _raw(message_type: int, body: bytes, length: int | None = None) -> bytes:
    return (len(body) if length is None else length).to_bytes(4, "big") + message_type.to_bytes(4, "big") + body


@pytest.mark.parametrize(
    ("data", "code", "options"),
    [
        (_raw(5, b"\0\0"), "truncated-fixed-part", ()),
        (_raw(5, b"\0\0\0\7" + b"\x19"), "trailing-bytes", ()),
        (_raw(5, b"\0\0\0\7" + b"\x19\x09abc"), "truncated-field", ()),
        (_raw(5, b"\0\0\0\7", length=0x7FFFFFFF), "oversized-frame", ()),
        (_raw(5, b"\0\0", length=4), "truncated-frame", ("-o", "ctikit.desegment:FALSE")),
        (_raw(30, bytes(58) + b"\x96\x03abc"), "wrong-field-size", ()),
    ],
)
def test_error_level_diagnostics_are_expert_errors(tshark: Tshark, data: bytes, code: str, options: tuple[str, ...]) -> None:
    capture = Capture()
    capture.server(data)
    wanted = ("-Y", f"uccx.expert.{code.replace('-', '_')}", "-e", "uccx.diagnostic", "-o", "ctikit.version:14", *options)
    (shown,) = tshark.column(capture, "_ws.expert.severity", *wanted)
    severities, codes = shown.split("\t")
    assert code in codes.split(",") and str(EXPERT_ERROR) in severities.split(",")


# ------------------------------------------------------------------------------------------------------------ differential


def _mutated(data: bytes, rng: random.Random) -> bytes:
    """The same frame with bytes of its body changed, cut off or added; the header stays true."""
    body = bytearray(data[8:])
    for _ in range(rng.randrange(1, 4)):
        if body:
            body[rng.randrange(len(body))] = rng.choice((0, 1, 255, rng.randrange(256)))
    if rng.random() < 0.3:
        body = body[: rng.randrange(len(body) + 1)]
    return len(body).to_bytes(4, "big") + data[4:8] + bytes(body)


def _samples(protocol: Protocol, version: int, seed: int) -> Iterator[bytes]:
    rng = random.Random(f"{protocol.name}/{version}/{seed}")
    for message in protocol.by_id:
        if message.documented:
            layout = min(max(version, message.versions.first), message.versions.last)  # of another version: by the nearest layout
            whole = sampling.frame(protocol, message, layout, rng)
            yield whole
            yield _mutated(whole, rng)
            yield sampling.disordered_frame(protocol, message, layout, rng)


def _values(shown: dict[str, Any], name: str, protocol: str) -> list[str]:
    return sorted(shown.get(f"{protocol}.{name}", []))


def _expected(decoded: dict[str, Any]) -> dict[str, list[str]]:
    """Named numbers and texts by name, arrays element by element."""
    result: dict[str, list[str]] = {}
    broken = {item["name"] for item in decoded.get("floating", []) if item["type"] == "STRING" and "raw" in item}
    for item in decoded.get("fixed", []) + decoded.get("floating", []):
        name, value = item["name"], item["value"]
        plain = item["type"] == "STRING" or (isinstance(value, (int, list)) and item["type"] != "TIME")
        if plain and "reserved" not in item and name is not None and name not in broken:
            result.setdefault(name, []).extend(str(one) for one in (value if isinstance(value, list) else [value]))
    return {name: sorted(values) for name, values in result.items()}


@pytest.mark.parametrize(("protocol_name", "version"), [(UCCX, 10), (UCCX, 14), (UCCX, 18), (GED188, 9), (GED188, 19), (GED188, 25)])
def test_dissector_and_oracle_agree(spec: Spec, tshark: Tshark, protocol_name: str, version: int) -> None:
    protocol = spec.protocol(protocol_name)
    capture = Capture()
    samples = [data for data in _samples(protocol, version, seed=1) if int.from_bytes(data[4:8], "big") not in _stating_ids(protocol)]
    for stream, data in enumerate(samples):
        capture.server(data, stream % 10000)
    preferences = ("-o", f"ctikit.dialect:{protocol.name}: {protocol.title}", "-o", f"ctikit.version:{version}")
    split_by_kind = {name.split(".")[1] for name in _split_filters(spec, protocol)}
    for data, shown in zip(samples, tshark.trees(capture, *preferences), strict=True):
        decoded = oracle.decode(protocol, version, data)
        codes = Counter(one["code"] for one in decoded["diagnostics"])
        assert Counter(shown.get(f"{protocol_name}.diagnostic", [])) == codes, (decoded, shown)
        for name, values in _expected(decoded).items():
            if name not in split_by_kind:
                assert _values(shown, name, protocol_name) == values, (name, data.hex())


def _stating_ids(protocol: Protocol) -> set[int]:
    """Messages that would change the version of their stream."""
    return {message.id or 0 for message, _ in protocol.version_fields}


def _split_filters(spec: Spec, protocol: Protocol) -> Iterator[str]:
    """Names that mean numbers in one message and text in another; they have a suffix in one of them."""
    kinds: dict[str, set[bool]] = {}
    for message in protocol.messages:
        for item in message.fields:
            kinds.setdefault(item.name, set()).add(item.type.is_number)
    return (f"{protocol.name}.{name}" for name, found in kinds.items() if len(found) > 1)


def test_random_bytes_never_break_it(tshark: Tshark) -> None:
    rng = random.Random(7)
    capture = Capture()
    for stream in range(300):
        body = rng.randbytes(rng.randrange(300))
        capture.server(_raw(rng.choice((3, 5, 9, 30, 37, 83, 237, rng.randrange(300))), body), stream)
        capture.client(rng.randbytes(rng.randrange(1, 40)), stream)
    tshark.run(capture, "-V")
