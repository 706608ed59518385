"""The promise of the specification: a new protocol version is an edit of spec files, and everything else follows.

A fictional ged188 version with a new message, a new floating field, a grown fixed part, a new enum value and a new kind of configuration
is written into a copy of
the specification (fictional.py). Nothing but those files is touched; C++, dissector, oracle, manual, JSON model, corpus and diff must know
it, and so must the cti command: the build links one in which only what the generator wrote is another, and here it decodes, encodes,
explains and tests clients in that version.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import fictional
from captures import Capture
from ctigen import oracle
from ctigen.cli import main
from ctigen.diffing import compare
from ctigen.generating import render_all
from ctigen.loader import DEFAULT_SPEC, load_spec
from ctigen.model import Protocol, Spec
from ctigen.naming import find_edition
from fictional import DIALECT

REPOSITORY = DEFAULT_SPEC.parent
CTI = Path(os.environ.get("CTI_FICTIONAL", REPOSITORY / "build" / "dev" / "bin" / "cti_fictional"))

needs_cti = pytest.mark.skipif(not CTI.exists(), reason="cti_fictional is not built")

@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fictional") / "spec"


@pytest.fixture(scope="module")
def version(root: Path) -> int:
    return fictional.write_spec(root)


@pytest.fixture(scope="module")
def spec(root: Path, version: int) -> Spec:
    return load_spec(root)


@pytest.fixture(scope="module")
def protocol(spec: Spec) -> Protocol:
    return spec.protocol(DIALECT)


@pytest.fixture(scope="module")
def generated(spec: Spec, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All outputs on disk."""
    folder = tmp_path_factory.mktemp("generated")
    for path, content in render_all(spec).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def notice(protocol: Protocol, version: int) -> bytes:
    fields = {"NoticeID": 7, "SessionType": 3, "NoticeText": "maintenance at noon " * 15}
    return oracle.encode(protocol, version, {"message": "NOTICE_EVENT", "fields": fields})


@pytest.fixture(scope="module")
def open_conf(protocol: Protocol, version: int) -> bytes:
    fields = {"InvokeID": 1, "SessionType": 3, "RegionNumber": 12, "AgentExtension": "2006", "RegionName": "north"}
    return oracle.encode(protocol, version, {"message": "OPEN_CONF", "fields": fields})


def test_lint_accepts_it(root: Path, version: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(root)]) == 0, capsys.readouterr()


def test_diff_names_all_changes(spec: Spec, version: int) -> None:
    changes = compare(find_edition(spec, f"{DIALECT}/{version - 1}"), find_edition(spec, f"{DIALECT}/{version}"))
    assert {(change.kind, change.subject, change.name) for change in changes if change.subject != "tags"} == {
        ("message-added", "NOTICE_EVENT", ""),
        ("message-added", "CONFIG_REGION_EVENT", ""),
        ("floating-field-added", "CONFIG_KEY_EVENT", "RegionConfigKey"),
        ("floating-field-added", "CONFIG_BEGIN_EVENT", "RegionConfigKey"),
        ("value-added", "ConfigInformationMask", "REGION"),
        ("value-added", "ConfigMsgMask", "CONFIG_MSG_REGION_MASK"),
        ("fixed-size", "OPEN_CONF", ""),
        ("fixed-field-added", "OPEN_CONF", "RegionNumber"),
        ("floating-field-added", "OPEN_CONF", "RegionName"),
        ("fixed-size", "CALL_DELIVERED_EVENT", ""),
        ("fixed-field-added", "CALL_DELIVERED_EVENT", "RegionNumber"),
        ("floating-field-added", "CALL_DELIVERED_EVENT", "RegionName"),
        ("value-added", "SessionType", "SESSION_TYPE_OBSERVER"),
    }


def _item(decoded: dict[str, Any], name: str) -> dict[str, Any]:
    return next(item for item in decoded["fixed"] + decoded["floating"] if item["name"] == name)


def test_oracle_reads_it(protocol: Protocol, version: int, notice: bytes, open_conf: bytes) -> None:
    decoded = oracle.decode(protocol, version, notice)
    assert _item(decoded, "SessionType")["symbol"] == "SESSION_TYPE_OBSERVER"
    assert _item(oracle.decode(protocol, version, open_conf), "RegionNumber")["value"] == 12
    former = oracle.decode(protocol, version - 1, notice)
    assert "not-in-version" in {one["code"] for one in former["diagnostics"]}


@pytest.mark.skipif(shutil.which("tshark") is None, reason="tshark is not installed")
def test_dissector_shows_it(spec: Spec, generated: Path, version: int, notice: bytes, open_conf: bytes, tmp_path: Path) -> None:
    capture = Capture()
    request = {"VersionNumber": version, "InvokeID": 1, "ClientID": "", "ClientPassword": ""}
    capture.client(oracle.encode(spec.protocol(DIALECT), version, {"message": "OPEN_REQ", "fields": request}))
    capture.server(open_conf)
    capture.server(notice)
    fields = ("message", "RegionNumber", "RegionName", "SessionType", "NoticeID")
    command = ["tshark", "-X", f"lua_script:{generated / 'wireshark' / 'ctikit.lua'}", "-r", str(capture.write(tmp_path / "test.pcap")), "-T"]
    command += ["fields", *(option for field in fields for option in ("-e", f"{DIALECT}.{field}"))]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [line.split("\t") for line in lines[1:]] == [["OPEN_CONF", "12", "north", "3", ""], ["NOTICE_EVENT", "", "", "3", "7"]]


def test_manual_model_and_corpus_have_it(generated: Path, version: int, notice: bytes) -> None:
    page = (generated / "manual" / DIALECT / "OPEN_CONF.html").read_text(encoding="utf-8")
    assert "RegionNumber" in page and "RegionName" in page and f"{version}+" in page
    assert "NoticeText" in (generated / "manual" / DIALECT / "NOTICE_EVENT.html").read_text(encoding="utf-8")
    model = json.loads((generated / "model" / f"{DIALECT}.json").read_text(encoding="utf-8"))
    assert any(message["name"] == "NOTICE_EVENT" and message["versions"] == [version, version] for message in model["messages"])
    seed = (generated / "fuzz" / "corpus" / DIALECT / str(version) / "NOTICE_EVENT.bin").read_bytes()
    assert seed[4:8] == notice[4:8]


PROGRAM = """\
// Decodes the two frames that came in hexadecimal, checks the new fields and writes what encoding gives.
#include <ctikit/{dialect}/messages/notice_event.hpp>
#include <ctikit/{dialect}/messages/open_conf.hpp>

#include <cstdio>
#include <string>
#include <vector>

namespace {{

std::vector<std::uint8_t> from_hex(const std::string& digits) {{
    std::vector<std::uint8_t> bytes;
    for (std::size_t at = 0; at < digits.size(); at += 2) {{
        bytes.push_back(static_cast<std::uint8_t>(std::stoi(digits.substr(at, 2), nullptr, 16)));
    }}
    return bytes;
}}

template <typename Message>
Message again(const std::vector<std::uint8_t>& frame) {{
    Message message;
    if (!decode(ctikit::Bytes(frame).subspan(8), {version}, message)) {{
        std::puts("cannot decode");
    }}
    std::vector<std::uint8_t> out(encoded_size(message, {version}));
    if (!encode(message, {version}, out)) {{
        std::puts("cannot encode");
    }}
    for (const std::uint8_t byte : out) {{
        std::printf("%02x", byte);
    }}
    std::puts("");
    return message;
}}

}} // namespace

int main(int, char** arguments) {{
    using namespace ctikit::{dialect};
    const std::vector<std::uint8_t> notice_frame = from_hex(arguments[1]);
    const std::vector<std::uint8_t> open_frame = from_hex(arguments[2]);
    const NoticeEvent notice = again<NoticeEvent>(notice_frame);
    const bool observer = notice.SessionType == SessionType::SESSION_TYPE_OBSERVER && notice.NoticeID == 7;
    const OpenConf open = again<OpenConf>(open_frame);
    return observer && open.RegionNumber == 12U && open.SessionType == notice.SessionType ? 0 : 1;
}}
"""


@pytest.mark.skipif(shutil.which("g++") is None, reason="no C++ compiler")
def test_codecs_compile_and_round_trip(generated: Path, version: int, notice: bytes, open_conf: bytes, tmp_path: Path) -> None:
    program = tmp_path / "main.cpp"
    program.write_text(PROGRAM.format(dialect=DIALECT, version=version), encoding="utf-8")
    runtime = REPOSITORY / "runtime"
    sources = [program, *(generated / "src" / DIALECT / name for name in ("codec_session.cpp", "tags.cpp", "enums.cpp"))]
    sources += sorted((runtime / "src" / "wire").glob("*.cpp"))
    unit = tmp_path / "unit.cpp"  # all in one, as in a unity build: what they include is compiled once
    unit.write_text("".join(f'#include "{source}"\n' for source in sources), encoding="utf-8")
    includes = [f"-I{generated / 'include'}", f"-I{runtime / 'include'}"]
    command = ["g++", "-std=c++20", "-O0", *includes, str(unit), "-o", str(tmp_path / "program")]
    compiled = subprocess.run(command, capture_output=True, text=True, check=False)
    assert compiled.returncode == 0, compiled.stderr[-3000:]
    result = subprocess.run([str(tmp_path / "program"), notice.hex(), open_conf.hex()], capture_output=True, text=True, check=False)
    assert (result.stdout.split(), result.returncode) == ([notice.hex(), open_conf.hex()], 0)


# ------------------------------------------------------------------------------------------------------------ the cti command


def cti(*arguments: str, stdin: str = "") -> str:
    """Standard output of the command that speaks the fictional version."""
    done = subprocess.run([str(CTI), *arguments], input=stdin, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@needs_cti
def test_cti_decodes_as_the_oracle_does_and_encodes_again(protocol: Protocol, version: int, notice: bytes, open_conf: bytes) -> None:
    name = f"{DIALECT}/{version}"
    lines = cti("decode", "-p", name, "--input", "hex", "--format", "json", stdin=f"{notice.hex()}\n{open_conf.hex()}\n")
    assert [json.loads(line) for line in lines.splitlines()] == [oracle.decode(protocol, version, frame) for frame in (notice, open_conf)]
    assert cti("encode", "-p", name, stdin=lines).split() == [notice.hex(), open_conf.hex()]


@needs_cti
def test_cti_explains_it(version: int) -> None:
    shown = cti("explain", "NOTICE_EVENT", "-p", f"{DIALECT}/{version}")
    assert "NoticeText" in shown and "the server has something to say" in shown
    assert "RegionNumber" in cti("explain", "OPEN_CONF", "-p", f"{DIALECT}/{version}")


@needs_cti
def test_cti_serve_exchanges_the_new_kind_of_configuration(protocol: Protocol, version: int) -> None:
    def bits(enum: str, *names: str) -> int:
        rows = protocol.find_enum(enum)
        assert rows is not None
        return sum(row.value for row in rows.values if row.name in names and isinstance(row.value, int))

    region = bits("ConfigInformationMask", "REGION")
    services = bits("CTIService", "CTI_SERVICE_ALL_EVENTS", "CTI_SERVICE_CONFIG_EVENTS")
    opening = {"InvokeID": 1, "VersionNumber": version, "IdleTimeout": 60, "PeripheralID": 0xFFFFFFFF, "ServicesRequested": services}
    requests = [
        ("OPEN_REQ", opening | {"ConfigMsgMask": bits("ConfigMsgMask", "CONFIG_MSG_REGION_MASK"), "ClientID": "", "ClientPassword": ""}),
        ("CONFIG_REQUEST_KEY_EVENT", {"PeripheralID": 0xFFFFFFFF}),
        ("CONFIG_REQUEST_EVENT", {"ConfigInformation": region, "ConfigMsgMask": region, "PeripheralID": 0xFFFFFFFF}),
    ]
    command = [str(CTI), "serve", "--listen", "127.0.0.1:0", "-p", f"{DIALECT}/{version}", "--once", "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        host, _, port = server.stdout.readline().removeprefix("listening ").strip().rpartition(":")
        with socket.create_connection((host, int(port)), timeout=60) as connection:
            for message, fields in requests:
                connection.sendall(oracle.encode(protocol, version, {"message": message, "fields": fields}))
            received = _frames_until(connection, protocol, version, "CONFIG_END_EVENT")
    assert any(_item(received["CONFIG_KEY_EVENT"], "RegionConfigKey")["value"])
    assert _item(received["CONFIG_BEGIN_EVENT"], "ConfigInformation")["symbol"] == ["REGION"]
    assert _item(received["CONFIG_END_EVENT"], "ConfigEndStatus")["symbol"] == "CONFIGEND_SUCCESS"


def _frames_until(connection: socket.socket, protocol: Protocol, version: int, last: str) -> dict[str, dict[str, Any]]:
    """The frames that come up to this message, by message."""
    received: dict[str, dict[str, Any]] = {}
    with connection.makefile("rb") as stream:
        while last not in received:
            header = stream.read(8)
            frame = header + stream.read(int.from_bytes(header[:4], "big"))
            decoded = oracle.decode(protocol, version, frame)
            received[decoded["message"]] = decoded
    return received


# A flow is data of the suite; what NOTICE_EVENT looks like, it has from the specification.
FLOW = """flow: notice
protocol: {dialect}
versions: {version}+
title: A notice
purpose: The server says something to everybody.
source: fictional
roles:
  bridge: {{mode: bridge}}
steps:
  - step: 1
    title: The server speaks.
    messages:
      - message: NOTICE_EVENT
        to: [bridge]
        fields: {{NoticeID: 7, SessionType: SESSION_TYPE_OBSERVER, NoticeText: maintenance at noon}}
"""

# A client of the fictional version: `cti monitor`, whose objects become what the suite asks for, fields by name.
CLIENT = """import json, subprocess, sys

monitor = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, text=True)
for line in monitor.stdout:
    frame = json.loads(line)
    if "fixed" in frame:
        told = {"message": frame["message"]}
        for field in frame["fixed"] + frame["floating"]:
            if field["name"] and "reserved" not in field:
                told.setdefault(field["name"], []).append(field["value"])
        print(json.dumps({name: value[0] if len(value) == 1 else value for name, value in told.items()}), flush=True)
"""

FLOW_CASE = f"{DIALECT}/flows/queued-and-answered/bridge/"
CONNECTION = ("--protocol", "{protocol}", "--version", "{version}", "--mode", "{mode}")


@pytest.fixture
def client(tmp_path: Path) -> list[str]:
    script = tmp_path / "client.py"
    script.write_text(CLIENT, encoding="utf-8")
    monitor = [str(CTI), "monitor", "--connect", "{host}:{port}", "-p", "{protocol}/{version}", "--mode", "{mode}", "--format", "json"]
    return [sys.executable, str(script), *monitor]


def conformance(version: int, client: list[str], report: Path, *options: str) -> dict[str, Any]:
    """What the suite says of the client: cases by the last part of their id."""
    command = [str(CTI), "conformance", "client", "-p", f"{DIALECT}/{version}", "--quiet", "--json", str(report), *options, "--", *client]
    subprocess.run(command, capture_output=True, check=False, timeout=120)
    return {case["variation"]: case for case in json.loads(report.read_text(encoding="utf-8"))["cases"]}


def frames_sent(case: dict[str, Any], message: str) -> list[bytes]:
    return [bytes.fromhex(entry["frame"]) for entry in case["transcript"] if entry.get("message") == message]


@needs_cti
def test_conformance_suite_tests_clients_in_it(protocol: Protocol, version: int, client: list[str], tmp_path: Path) -> None:
    wanted = ("as-documented", "optional-fields-present", "strings-longest", "numbers-largest")
    patterns = [option for name in wanted for option in ("--case", FLOW_CASE + name)]
    cases = conformance(version, client, tmp_path / "report.json", *patterns)
    assert {name: (case["verdict"], case["findings"]) for name, case in cases.items()} == {name: ("passed", []) for name in wanted}
    for message in fictional.GROWN:  # the fixed part that grew is sent, of OPEN_CONF, too
        for frame in frames_sent(cases["as-documented"], message):
            assert _item(oracle.decode(protocol, version, frame), "RegionNumber")
    (delivered, *_) = frames_sent(cases["optional-fields-present"], "CALL_DELIVERED_EVENT")
    assert _item(oracle.decode(protocol, version, delivered), "RegionName")


@needs_cti
def test_conformance_suite_varies_the_new_message(protocol: Protocol, version: int, client: list[str], tmp_path: Path) -> None:
    (tmp_path / "flows" / DIALECT).mkdir(parents=True)
    (tmp_path / "flows" / DIALECT / "notice.yaml").write_text(FLOW.format(dialect=DIALECT, version=version), encoding="utf-8")
    cases = conformance(version, client, tmp_path / "report.json", "--flows", str(tmp_path / "flows"))
    assert {case["verdict"] for name, case in cases.items() if name != "reserved-message"} <= {"passed", "skipped"}
    sent = {name: [oracle.decode(protocol, version, frame) for frame in frames_sent(case, "NOTICE_EVENT")] for name, case in cases.items()}
    assert _item(sent["as-documented"][0], "SessionType")["symbol"] == "SESSION_TYPE_OBSERVER"
    assert len(_item(sent["strings-longest"][0], "NoticeText")["value"]) == 499  # and the NUL
    assert "symbol" not in _item(sent["enum-value-unlisted"][0], "SessionType")


@needs_cti
def test_conformance_suite_catches_a_client_that_knows_former_versions(version: int, tmp_path: Path) -> None:
    old = [sys.executable, str(REPOSITORY / "conformance" / "clients" / "python" / "client.py"), "{host}", "{port}", *CONNECTION]
    for asked, verdict in ((version - 1, "passed"), (version, "failed")):
        cases = conformance(asked, old, tmp_path / "report.json", "--case", FLOW_CASE + "numbers-largest")
        assert cases["numbers-largest"]["verdict"] == verdict, cases["numbers-largest"]["findings"]
