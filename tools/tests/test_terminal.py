"""What a log, a capture, a file or a peer says in words is shown and not obeyed: no terminal gets a control character of theirs."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import unicodedata
from pathlib import Path

import pytest

from conftest import Cti, header
from test_network import LIMIT, address_of, running

# Sequences of a terminal in both forms, ends of lines of all kinds, marks of direction, bytes that are no UTF-8.
HOSTILE = [
    b"\x1b[31m", b"\x1b]0;owned\x07", "\u009b31m".encode(), "\u0085".encode(), b"\x9b31m", b"\r", b"\n", b"\x0b", b"\x0c", b"\x08", b"\x7f", b"\x00",
    "\u2028".encode(), "\u202e".encode(), b"\xff\xfe", b"\xc3", b"\xed\xa0\x80", b'"', b"\\",
]  # fmt: skip
FORMATS = ["json", "text", "flow", "hex", "lowlevel", "ladder", "svg"]

# @ is where a log says something in words.
LOGS = {
    "mivr": [
        "1: @ %MIVR-ICD_CTI-7-UNK: Msg is {length=4, type=HEARTBEAT_REQ, invokeID: 1}",
        "1: Jan 01: %MIVR-@ICD_CTI-7-UNK:@ reading MHDR: 0000: 00 00 00 04 00 00 00 05  @ MDATA: 0000: 00 00 00 01  @",
        "1: @ %MIVR-ICD_CTI-7-UNK:x reading MHDR: 0000: 00 00 00 04 00 00 00 05  ........ MDATA: 0000: 00 00 00 01  ....",
        "1: x %MIVR-ICD_CTI-7-UNK: Socket[addr=/@,port=1,localport=2] Msg is {length=4, type=HEARTBEAT_REQ, invokeID: 1}",
        "1: x %MIVR-ICD_CTI-7-UNK: Socket[addr=/10.1.1.9,port=@,localport=2] Msg is {length=4, type=HEARTBEAT_REQ, invokeID: 1}",
        "1: x %MIVR-ICD_CTI-7-UNK: Msg is {length=@, type=HEARTBEAT_REQ, invokeID: 1}",
        "1: x %MIVR-ICD_CTI-7-UNK: Msg is {length=4, type=HEART@BEAT, invokeID: 1}",
        "1: x %MIVR-ICD_CTI-7-UNK: Msg is {length=4, type=HEARTBEAT_REQ, foo@bar: 1}",
        "1: x %MIVR-ICD_CTI-7-UNK: Msg is {length=4, type=HEARTBEAT_REQ, invokeID: @1}",
        "1: x %MIVR-ICD_CTI-7-UNK: Msg is {length=4, type=BEGIN_CALL_EVENT, ani: 2@3, connectionDeviceID: @}",
        "1: x %MIVR-ICD_CTI-7-UNK: Msg is {length=4, type=BEGIN_CALL_EVENT, ani: 2@",
    ],
    "ctisvr": [
        "10:15:01:@207 cg1a-ctisvr SESSION 4: MsgType:HEARTBEAT_REQ (InvokeID:1)",
        "10:15:01:207 cg1a-ctisvr SESSION @4: MsgType:HEARTBEAT_REQ (InvokeID:1)",
        "10:15:01:207 cg1a-ctisvr SESSION 4: MsgType:HEART@BEAT_REQ (InvokeID:1)",
        "10:15:01:207 cg1a-ctisvr SESSION 4: MsgType:HEARTBEAT_REQ (InvokeID:@abc Foo@Bar:1)",
        '10:15:01:207 cg1a-ctisvr SESSION 4: MsgType:BEGIN_CALL_EVENT (ANI:"2@3" NamedVariable:"a@b=c@d")',
        "7: host1: Feb @ 2026 10:15:01.207 +0000: %ICM_CTI-6-1: [comp=CG1A][pname=ctisvr][iid=@]: SESSION 4: MsgType:HEARTBEAT_REQ (InvokeID:1)",
        "Events from @ 9, 2026",
        "MsgType: BEGIN_CALL_EVENT ANI: 2@3 Fo@o: 1 ExpandedCallContxt: na@me: va@lue",
    ],
    "hex": ["0000000400000005 0000@0007", "0000000400000005 00000007 # @"],
}  # fmt: skip


def unsafe(text: str) -> set[str]:
    """Characters that are no part of a line for a person."""
    return {char for char in text if (unicodedata.category(char) == "Cc" and char != "\n") or char in "\u2028\u2029\u202e"}


def assert_safe(out: bytes, error: str) -> None:
    assert unsafe(out.decode()) == set()
    assert unsafe(error) == set()


def logs(kind: str) -> bytes:
    lines = [line.encode().replace(b"@", text) for line in LOGS[kind] for text in HOSTILE]
    return b"\n\n".join(lines) + b"\n"


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("kind", LOGS)
def test_no_control_characters_of_a_log(cti: Cti, kind: str, form: str) -> None:
    result = cti("decode", "--input", kind, "--format", form, stdin=logs(kind))
    assert len(result.out) > 100
    assert_safe(result.out, result.error)
    if form == "json":
        assert all(result.objects), "each line is an object"


@pytest.mark.parametrize("form", FORMATS)
def test_no_control_characters_of_a_message(cti: Cti, form: str) -> None:
    def texts(text: bytes) -> bytes:
        body = cti.frame("BEGIN_CALL_EVENT", {"ANI": "A" * 9, "NamedVariable": [{"name": "B" * 9, "value": "C" * 9}]})[8:]
        for letter in (b"A", b"B", b"C"):
            body = body.replace(letter * 9, text[:9].ljust(9, b"."))
        return header(23, body)

    frames = b"".join(texts(text) for text in HOSTILE)
    result = cti("decode", "--input", "raw", "-p", "uccx/14", "--format", form, stdin=frames)
    assert result.status == 0
    assert_safe(result.out, result.error)


def test_json_of_a_log_says_what_the_log_says(cti: Cti) -> None:
    line = "1: \u009b31m\u00e9 %MIVR-ICD_CTI-7-UNK: Socket[addr=/\u202e\x1b,port=1,localport=2] Msg is {length=4, type=HEARTBEAT_REQ, invokeID: f\x07}\n"
    (message,) = cti("decode", "--input", "mivr", "--format", "json", stdin=line).objects
    assert (message["time"], message["from"]) == ("\u009b31m\u00e9", "\u202e\x1b:1")
    assert "\x07" in message["note"]


def test_no_control_characters_of_names_and_json(cti: Cti, tmp_path: Path) -> None:
    name = tmp_path / "a\x1b[31m\u009bb"
    for command in ("decode", "encode"):
        result = cti(command, str(name))
        assert result.status == 2
        assert_safe(result.out, result.error)
    for text in HOSTILE:
        word = text.decode(errors="replace")
        for message in (
            {"message": word}, {word: 1, "message": "HEARTBEAT_REQ"}, {"message": "HEARTBEAT_REQ", "fields": {word: 1}},
            {"message": "HEARTBEAT_REQ", "fields": {"InvokeID": word}}, {"protocol": word, "message": "HEARTBEAT_REQ"}, {"version": word, "message": "HEARTBEAT_REQ"},
        ):  # fmt: skip
            result = cti("encode", stdin=json.dumps(message) + "\n")
            assert result.status == 2
            assert_safe(result.out, result.error)
        assert_safe(b"", cti("encode", stdin=b'{"' + text + b'":' + text + b"}\n").error)


def test_no_control_characters_of_flow_files(cti: Cti, tmp_path: Path) -> None:
    flow = tmp_path / "flow.yaml"
    head = "flow: f\nprotocol: uccx\ntitle: t\npurpose: p\nsource: s\nroles:\n  bridge: {mode: bridge}\n"
    steps = 'steps:\n  - {step: 1, title: t, messages: [{message: END_CALL_EVENT, to: [bridge], fields: {"@": 1}}]}\n'
    for word in (r"\e[31m", r"\N31m", r"\u009b31m", r"\n", r"\r", r"\u202e"):
        for text in (head + steps.replace("@", word), head + f'"{word}": 1\n', head + f'place: "{word}"\n'):
            flow.write_text(text)
            lint = cti("conformance", "lint", str(flow))
            assert lint.status == 1 and lint.out.count(b"\n") == 1
            assert_safe(lint.out, lint.error)
        refused = cti("serve", "--listen", "127.0.0.1:0", "--flow", str(flow))
        assert refused.status == 2
        assert_safe(refused.out, refused.error)


def test_no_control_characters_of_a_client(cti: Cti) -> None:
    with running(cti.binary, "serve", "--listen", "127.0.0.1:0", "-p", "uccx/14") as server:
        host, port = address_of(server).split(":")
        opening = {"InvokeID": 1, "VersionNumber": 14, "IdleTimeout": 0xFFFFFFFF, "ServicesRequested": 1, "ClientID": "c", "ClientPassword": "", "AgentID": "\x1b]0;owned\x07\u009b"}
        with socket.create_connection((host, int(port))) as client:
            client.sendall(cti.frame("OPEN_REQ", opening))
            assert client.recv(100)
        server.send_signal(signal.SIGTERM)
        log = server.communicate(timeout=LIMIT)[1]
    assert r"\x1b]0;owned\x07\u009b" in log
    assert unsafe(log) == set()


@pytest.mark.parametrize("form", FORMATS)
def test_no_control_characters_of_a_server(cti: Cti, form: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = "{}:{}".format(*server.getsockname())
        command = [cti.binary, "monitor", "--connect", address, "-p", "ged188/24", "--format", form]
        with running(*command) as monitor:
            client, _ = server.accept()
            with client:
                invoke_id = int.from_bytes(client.recv(1000)[8:12], "big")
                answer = {"InvokeID": invoke_id, "Status": 4, "Text": "\x1b]0;owned\x07\u009b"}
                client.sendall(cti.frame("FAILURE_CONF", answer, "ged188/24"))
                out, error = monitor.communicate(timeout=LIMIT)
    assert r"\x1b]0;owned\x07\u009b" in error
    assert unsafe(out) | unsafe(error) == set()


def test_no_control_characters_of_a_list_of_cases(cti: Cti, tmp_path: Path) -> None:
    (tmp_path / "uccx").mkdir()
    head = 'flow: f\nprotocol: uccx\ntitle: "t\\e[31m"\npurpose: "p\\n\\e[31m"\nsource: "s\\e"\nroles:\n  bridge: {mode: bridge}\n'
    steps = "steps:\n  - {step: 1, title: t, messages: [{message: END_CALL_EVENT, to: [bridge], fields: {CallID: 1}}]}\n"
    (tmp_path / "uccx" / "f.yaml").write_text(head + steps)
    done = subprocess.run([cti.binary, "conformance", "client", "--list", "--flows", str(tmp_path), "-p", "uccx/14"], capture_output=True, timeout=LIMIT)
    assert done.returncode == 0 and b"/f/" in done.stdout
    assert_safe(done.stdout, done.stderr.decode())
