"""The promise of the specification: a new protocol version is an edit of spec files, and everything else follows.

A fictional ged188 version with a new message, a new floating field, a grown fixed part and a new enum value is written into a copy of
the specification. Nothing but those files is touched; C++, dissector, oracle, manual, JSON model, corpus and diff must know it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from captures import Capture
from ctigen import oracle
from ctigen.cli import main
from ctigen.diffing import compare
from ctigen.generating import render_all
from ctigen.loader import DEFAULT_SPEC, load_spec
from ctigen.model import Protocol, Spec
from ctigen.naming import find_edition

REPOSITORY = DEFAULT_SPEC.parent
DIALECT = "ged188"

MESSAGE = """\
# NOTICE_EVENT, id 990
message: NOTICE_EVENT
id: 990
versions: {version}+
class: session
sender: server
purpose: the server has something to say
source: fictional
fixed:
  - {{name: NoticeID, type: UINT}}
  - {{name: SessionType, type: USHORT, enum: SessionType}}
floating:
  - {{name: NoticeText, tag: 400, type: STRING, max: 500, required: true}}
"""


def _insert(file: Path, before: str, line: str) -> None:
    """Adds a line before the first one that starts with `before`."""
    text = file.read_text(encoding="utf-8")
    assert f"\n{before}" in text, f"{file}: no line starts with {before}"
    file.write_text(text.replace(f"\n{before}", f"\n{line}\n{before}", 1), encoding="utf-8")


def _append(file: Path, line: str) -> None:
    file.write_text(file.read_text(encoding="utf-8").rstrip("\n") + f"\n{line}\n", encoding="utf-8")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(DEFAULT_SPEC, tmp_path_factory.mktemp("fictional") / "spec"))


@pytest.fixture(scope="module")
def version(root: Path) -> int:
    """Makes the new version; what a maintainer would do by hand."""
    version = load_spec(root).protocol(DIALECT).versions.last + 1
    assert main(["new-version", DIALECT, str(version), "--spec", str(root)]) == 0
    folder = root / DIALECT
    (folder / "messages" / "NOTICE_EVENT.yaml").write_text(MESSAGE.format(version=version), encoding="utf-8")
    open_conf = folder / "messages" / "OPEN_CONF.yaml"
    _insert(open_conf, "floating:", f"  - {{name: RegionNumber, type: UINT, versions: {version}+}}")
    _insert(open_conf, "notes:", f"  - {{name: RegionName, tag: 401, type: STRING, max: 300, versions: {version}+}}")
    _append(folder / "enums" / "SessionType.yaml", f"  - {{name: SESSION_TYPE_OBSERVER, value: 3, versions: {version}+}}")
    for tag, name, size in ((400, "NoticeText", 500), (401, "RegionName", 300)):
        _append(folder / "tags.yaml", f"  - {{tag: {tag}, name: {name}, type: STRING, max: {size}, versions: {version}+}}")
    return version


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


def test_diff_names_all_four_changes(spec: Spec, version: int) -> None:
    changes = compare(find_edition(spec, f"{DIALECT}/{version - 1}"), find_edition(spec, f"{DIALECT}/{version}"))
    assert {(change.kind, change.subject, change.name) for change in changes if change.subject != "tags"} == {
        ("message-added", "NOTICE_EVENT", ""),
        ("fixed-size", "OPEN_CONF", ""),
        ("fixed-field-added", "OPEN_CONF", "RegionNumber"),
        ("floating-field-added", "OPEN_CONF", "RegionName"),
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
    includes = [f"-I{generated / 'include'}", f"-I{runtime / 'include'}"]
    command = ["g++", "-std=c++20", "-O0", *includes, *map(str, sources), "-o", str(tmp_path / "program")]
    compiled = subprocess.run(command, capture_output=True, text=True, check=False)
    assert compiled.returncode == 0, compiled.stderr[-3000:]
    result = subprocess.run([str(tmp_path / "program"), notice.hex(), open_conf.hex()], capture_output=True, text=True, check=False)
    assert (result.stdout.split(), result.returncode) == ([notice.hex(), open_conf.hex()], 0)
