"""`cti decode` against its contract: forms of input, the JSON of a message, versions, exit statuses."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
import yaml

from conftest import ROOT, Cti, header, peak_memory, peak_of_printing

HEARTBEAT = header(5, (7).to_bytes(4, "big"))


def unlisted_tag(dialect: str) -> int:
    """A tag that the dialect does not define."""
    table = yaml.safe_load((ROOT / "spec" / dialect / "tags.yaml").read_text())
    listed = {row["tag"] for row in table["tags"]}
    return next(tag for tag in range(255, 0, -1) if tag not in listed)


def codes(message: dict) -> list[str]:
    return [item["code"] for item in message["diagnostics"]]


# ---- the JSON of a message


def test_keys_stand_in_the_documented_order(cti: Cti) -> None:
    frame = cti.frame(
        "CALL_DELIVERED_EVENT",
        {"CallID": 16777507, "LocalConnectionState": 2, "ConnectionDeviceID": "9019",
         "NamedVariable": [{"name": "BAStatus", "value": "CO"}], "NamedArray": [{"index": 1, "name": "user.l", "value": "b"}]},
    )  # fmt: skip
    tag = unlisted_tag("uccx")
    unknown = bytes([tag, 2, 0, 255])
    frame = header(9, frame[8:] + unknown)
    line = cti.decode([frame], "-p", "uccx/14").out
    message = cti.decode([frame], "-p", "uccx/14").objects[0]
    assert list(message) == ["protocol", "version", "message", "type", "length", "fixed", "floating", "diagnostics"]
    assert (message["protocol"], message["version"], message["message"]) == ("uccx", 14, "CALL_DELIVERED_EVENT")
    assert (message["type"], message["length"]) == (9, len(frame) - 8)
    assert message["fixed"][0] == {"name": "reserved", "as": "MonitorID", "type": "UINT", "value": 0, "reserved": True}
    assert b'{"name":"reserved","as":"MonitorID","type":"UINT","value":0,"reserved":true}' in line
    assert b'{"name":"LocalConnectionState","type":"USHORT","value":2,"symbol":"LCS_ALERTING"}' in line
    assert message["floating"] == [
        {"tag": 25, "name": "ConnectionDeviceID", "type": "STRING", "value": "9019"},
        {"tag": 82, "name": "NamedVariable", "type": "NAMEDVAR", "value": {"name": "BAStatus", "value": "CO"}},
        {"tag": 83, "name": "NamedArray", "type": "NAMEDARRAY", "value": {"index": 1, "name": "user.l", "value": "b"}},
        {"tag": tag, "name": None, "type": "UNSPEC", "value": "00ff"},
    ]
    diagnostic = next(item for item in message["diagnostics"] if item["code"] == "unknown-field")
    assert list(diagnostic) == ["level", "code", "offset", "text"]
    assert (diagnostic["level"], diagnostic["offset"]) == ("info", len(frame) - 4)


def test_masks_have_a_list_of_symbols(cti: Cti) -> None:
    frame = cti.frame("OPEN_REQ", {"ClientID": "a", "ClientPassword": "", "ServicesRequested": 16})
    services = next(item for item in cti.decode([frame]).objects[0]["fixed"] if item["name"] == "ServicesRequested")
    assert isinstance(services["symbol"], list)


def test_unknown_messages_have_a_body_and_no_fields(cti: Cti) -> None:
    result = cti.decode([header(9999, b"\x01\xab")])
    message = result.objects[0]
    assert list(message) == ["protocol", "version", "message", "type", "length", "body", "diagnostics"]
    assert (message["message"], message["body"]) == (None, "01ab")
    assert codes(message) == ["unknown-message"]
    assert result.status == 0, "an unknown message is no error"


def test_a_cut_frame_shows_what_there_is_and_rest(cti: Cti) -> None:
    frame = cti.frame("BEGIN_CALL_EVENT", {"ConnectionDeviceID": "9019"})
    result = cti.decode([frame[:-2]], "-p", "uccx/14")
    message = result.objects[0]
    assert result.status == 1
    assert message["fixed"][-1]["name"] == "CalledPartyDisposition"
    assert message["rest"] == frame[-7:-2].hex()
    assert {"truncated-frame", "truncated-field"} <= set(codes(message))


def test_a_cut_fixed_part_is_located(cti: Cti) -> None:
    message = cti.decode([header(5, b"\0\0")]).objects[0]
    assert message["rest"] == "0000"
    assert message["diagnostics"][0]["code"] == "truncated-fixed-part"
    assert message["diagnostics"][0]["offset"] == 8


# ---- versions


def test_the_version_of_an_open_request_holds_for_all(cti: Cti) -> None:
    frames = [HEARTBEAT, cti.frame("OPEN_REQ", {"ClientID": "a", "ClientPassword": ""}, "uccx/12"), HEARTBEAT]
    result = cti.decode(frames)
    assert [message["version"] for message in result.objects] == [12, 12, 12]
    assert result.error == ""


def test_the_user_has_the_last_word_on_the_version(cti: Cti) -> None:
    frames = [cti.frame("OPEN_REQ", {"ClientID": "a", "ClientPassword": ""}, "uccx/12"), HEARTBEAT]
    assert [message["version"] for message in cti.decode(frames, "-p", "uccx/13").objects] == [13, 13]


@pytest.mark.parametrize(
    ("made", "option", "read"), [("uccx/14", [], 17), ("uccx/18", [], 18), ("ged188/15", ["-p", "ged188"], 19), ("ged188/24", ["-p", "ged188"], 25)]
)
def test_the_version_is_inferred_from_the_width_and_said(cti: Cti, made: str, option: list[str], read: int) -> None:
    frame = cti.frame("CALL_HELD_EVENT", {"ConnectionDeviceID": "9019", "HoldingDeviceID": "9019"}, made)
    result = cti.decode([frame], *option)
    assert result.objects[0]["version"] == read
    assert f"/{read}" in result.error


@pytest.mark.parametrize(("made", "asked", "read"), [("uccx/14", 99, 17), ("uccx/14", 9, 17), ("uccx/18", 99, 18)])
def test_a_version_that_does_not_exist_tells_nothing(cti: Cti, made: str, asked: int, read: int) -> None:
    request = cti.frame("OPEN_REQ", {"ClientID": "ann", "ClientPassword": "", "VersionNumber": asked}, made)
    event = cti.frame("CALL_HELD_EVENT", {"ConnectionDeviceID": "9019", "HoldingDeviceID": "9019"}, made)
    result = cti.decode([request, event])
    assert [message["version"] for message in result.objects] == [read, read]
    assert result.status == 0
    assert f"uccx has versions 10 to 18 and not {asked}, which a message states; read as uccx/{read}, the newest version whose" in result.error
    assert [message["version"] for message in cti.decode([request, event], "-p", "uccx/13").objects] == [13, 13]


def test_a_version_that_does_not_exist_is_said_when_nothing_tells_another(cti: Cti) -> None:
    result = cti.decode([header(3, (1).to_bytes(4, "big") + (99).to_bytes(4, "big") + bytes(36)), HEARTBEAT])
    assert [message["version"] for message in result.objects] == [18, 18]
    assert result.error.count("uccx has versions 10 to 18 and not 99, which a message states; read as uccx/18, the newest; ") == 1


def test_the_newest_version_when_nothing_tells(cti: Cti) -> None:
    assert cti.decode([HEARTBEAT]).objects[0]["version"] == 18


def test_names_are_those_of_the_dialect(cti: Cti) -> None:
    frame = cti.frame("CALL_HELD_EVENT", {}, "ged188/14")
    assert any(item["name"] == "ConnectionCallID" for item in cti.decode([frame], "-p", "ged188/14").objects[0]["fixed"])


# ---- inputs


def test_raw_and_hex_are_told_apart(cti: Cti) -> None:
    for data in (HEARTBEAT * 2, HEARTBEAT.hex() + HEARTBEAT.hex(" ") + "\n", "# two\n" + (HEARTBEAT.hex() + " # one\n\n") * 2):
        result = cti("decode", stdin=data)
        assert [message["message"] for message in result.objects] == ["HEARTBEAT_REQ"] * 2


def test_files_and_standard_input(cti: Cti, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(HEARTBEAT)
    (tmp_path / "b.hex").write_text(HEARTBEAT.hex())
    result = cti("decode", str(tmp_path / "a.bin"), "-", str(tmp_path / "b.hex"), stdin=HEARTBEAT * 2)
    assert len(result.objects) == 4


def test_nothing_in_nothing_out(cti: Cti) -> None:
    result = cti("decode", stdin=b"")
    assert (result.status, result.out, result.error) == (0, b"", "")


def test_json_is_the_default_when_nobody_watches(cti: Cti) -> None:
    assert cti("decode", stdin=HEARTBEAT).objects[0]["message"] == "HEARTBEAT_REQ"


# ---- exit statuses


@pytest.mark.parametrize(
    "arguments",
    [["--nonsense"], ["--format", "xml"], ["--input", "nonsense"], ["-p", "nonsense"], ["-p", "uccx/99"], ["/nonexistent/file"], ["/"]],
)
def test_wrong_usage_and_unreadable_input_give_2_and_a_reason(cti: Cti, arguments: list[str]) -> None:
    result = cti("decode", *arguments)
    assert (result.status, result.out) == (2, b"")
    assert result.error.startswith("cti: ")


def test_bad_hex_gives_2_names_the_line_and_decodes_the_others(cti: Cti) -> None:
    result = cti("decode", "--input", "hex", stdin=f"{HEARTBEAT.hex()}\nzz\n{HEARTBEAT.hex()}\n")
    assert result.status == 2
    assert len(result.objects) == 2
    assert "standard input:2: column 1" in result.error


def test_other_known_files_are_refused_with_advice(cti: Cti) -> None:
    assert "zcat" in cti("decode", stdin=b"\x1f\x8b\x08rest").error
    assert "cti encode" in cti("decode", stdin='{"message":"HEARTBEAT_REQ"}').error


def test_a_reader_that_goes_away_is_no_error(cti: Cti, tmp_path: Path) -> None:
    big = tmp_path / "big.bin"
    big.write_bytes(HEARTBEAT * 50_000)
    done = subprocess.run(f"{cti.binary} decode {big} | head -1; echo ${{PIPESTATUS[0]}}", shell=True, capture_output=True, text=True, executable="/bin/bash", timeout=60)
    assert done.stdout.splitlines()[-1] == "0"
    assert done.stderr == ""


def test_an_unreadable_file_takes_nothing_from_the_others(cti: Cti, tmp_path: Path) -> None:
    for name in ("a", "c"):
        (tmp_path / name).write_bytes(HEARTBEAT)
    (tmp_path / "b").write_bytes(b"\x0a\x0d\x0d\x0a no capture")
    result = cti("decode", *(str(tmp_path / name) for name in ("a", "b", "missing", "c")))
    assert (result.status, len(result.objects)) == (2, 2)
    assert [line.split(": ")[1] for line in result.error.splitlines()] == [str(tmp_path / "b"), str(tmp_path / "missing")]


# ---- filters


def session(cti: Cti) -> list[bytes]:
    return [
        cti.frame("OPEN_REQ", {"ClientID": "a", "ClientPassword": "", "AgentID": "jdoe"}),
        cti.frame("CALL_HELD_EVENT", {"CallID": 7, "ConnectionDeviceID": "1", "HoldingDeviceID": "1"}),
        cti.frame("CALL_RETRIEVED_EVENT", {"CallID": 8, "ConnectionDeviceID": "1", "RetrievingDeviceID": "1"}),
        cti.frame("AGENT_STATE_EVENT", {"AgentID": "jdoe"}),
        HEARTBEAT,
    ]


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["--message", "CALL_*"], ["CALL_HELD_EVENT", "CALL_RETRIEVED_EVENT"]),
        (["--message", "OPEN_REQ", "--message", "HEART*"], ["OPEN_REQ", "HEARTBEAT_REQ"]),
        (["--call", "7"], ["CALL_HELD_EVENT"]),
        (["--agent", "jdoe"], ["OPEN_REQ", "AGENT_STATE_EVENT"]),
        (["--direction", "to-server"], ["OPEN_REQ", "HEARTBEAT_REQ"]),
        (["--direction", "to-server", "--agent", "jdoe"], ["OPEN_REQ"]),
    ],
)
def test_filters(cti: Cti, arguments: list[str], names: list[str]) -> None:
    assert [message["message"] for message in cti.decode(session(cti), *arguments).objects] == names


# ---- formats for people


def test_passwords_are_hidden_in_formats_for_people(cti: Cti) -> None:
    frame = cti.frame("OPEN_REQ", {"ClientID": "a", "ClientPassword": b"hunter2".hex()})
    for form in ("text", "flow", "hex", "ladder", "svg"):
        hidden = cti("decode", "--format", form, stdin=frame)
        assert b"hunter2".hex() not in hidden.text.replace(" ", "").lower(), form
    shown = cti("decode", "--format", "text", "--show-secrets", stdin=frame)
    assert b"hunter2".hex() in shown.text


def test_colour_only_when_wanted(cti: Cti) -> None:
    assert b"\x1b[" not in cti("decode", "--format", "text", stdin=HEARTBEAT).out
    assert b"\x1b[" in cti("decode", "--format", "text", "--color", "always", stdin=HEARTBEAT).out


def test_diagnostics_stand_below_the_message(cti: Cti) -> None:
    result = cti("decode", "--format", "text", stdin=header(5, b"\0"))
    assert result.status == 1
    assert "error truncated-fixed-part at 8: " in result.text.splitlines()[1]


# ---- streams


@contextmanager
def following(cti: Cti, log: Path, *arguments: str) -> Iterator[IO[str]]:
    """The lines that come out while a file is followed."""
    command = [cti.binary, "decode", "--follow", "--format", "json", *arguments, str(log)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        watchdog = threading.Timer(60, process.kill)
        watchdog.start()
        assert process.stdout is not None
        yield process.stdout
        process.terminate()
        assert process.wait() == 0
        watchdog.cancel()


def test_follow_prints_what_is_appended(cti: Cti, tmp_path: Path) -> None:
    log = tmp_path / "growing.bin"
    log.write_bytes(HEARTBEAT)
    with following(cti, log) as lines:
        assert "HEARTBEAT_REQ" in lines.readline()
        with log.open("ab") as more:
            more.write(header(6, (8).to_bytes(4, "big")))
        assert "HEARTBEAT_CONF" in lines.readline()


@pytest.mark.parametrize("rotate", ["in place", "by a new file"])
def test_follow_goes_on_when_the_log_is_rotated(cti: Cti, tmp_path: Path, rotate: str) -> None:
    log = tmp_path / "rotated.bin"
    log.write_bytes(HEARTBEAT * 2)
    with following(cti, log) as lines:
        assert "HEARTBEAT_REQ" in lines.readline() and lines.readline()
        if rotate == "by a new file":
            log.rename(tmp_path / "rotated.bin.1")
        log.write_bytes(header(6, (8).to_bytes(4, "big")))
        assert "HEARTBEAT_CONF" in lines.readline()


def test_a_version_that_nothing_spoke_for_does_not_stick(cti: Cti, tmp_path: Path) -> None:
    log = tmp_path / "growing.bin"
    log.write_bytes(HEARTBEAT)
    with following(cti, log) as lines:
        assert json.loads(lines.readline())["version"] == 18
        with log.open("ab") as more:
            more.write(cti.frame("CALL_HELD_EVENT", {"ConnectionDeviceID": "9019", "HoldingDeviceID": "9019"}, "uccx/14"))
        assert json.loads(lines.readline())["version"] == 17


def test_what_a_pipe_has_said_does_not_wait_for_what_it_will_say(cti: Cti) -> None:
    command = [cti.binary, "decode", "--input", "raw", "-p", "uccx/14", "--format", "json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        watchdog = threading.Timer(60, process.kill)
        watchdog.start()
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(HEARTBEAT)
        process.stdin.flush()
        assert b"HEARTBEAT_REQ" in process.stdout.readline()
        process.stdin.close()
        assert process.wait() == 0
        watchdog.cancel()


def test_only_one_input_can_be_followed(cti: Cti) -> None:
    assert cti("decode", "--follow", "a", "b").status == 2


def test_memory_stays_the_same_however_long_the_input(cti: Cti) -> None:
    block = cti.frame("CALL_DELIVERED_EVENT", {"ConnectionDeviceID": "9019"}, "uccx/14") * 10_000
    little, much = peak_memory(cti, [block] * 10), peak_memory(cti, [block] * 40)
    assert much < little + 4096, f"{little} KiB, then {much} KiB for four times the input"


@pytest.mark.parametrize("form", ["json", "text", "flow", "hex", "lowlevel", "ladder", "svg"])
def test_memory_does_not_grow_with_what_is_printed_of_a_frame(cti: Cti, form: str) -> None:
    def frame(fields: int) -> bytes:
        return header(9, cti.frame("CALL_DELIVERED_EVENT")[8:] + bytes([unlisted_tag("uccx"), 0]) * fields)

    little, much = (peak_of_printing(cti, frame(fields), form) for fields in (0, 3 << 19))
    assert much < little + (24 << 10), f"{little} KiB, then {much} KiB for a frame of 3 MiB that consists of empty fields"


@pytest.mark.parametrize(
    ("level", "shown"), [("info", {"string-not-terminated", "unknown-field"}), ("warning", {"string-not-terminated"}), ("error", set())]
)
def test_findings_below_a_level_are_not_printed(cti: Cti, level: str, shown: set[str]) -> None:
    body = cti.frame("SYSTEM_EVENT", {"Text": "word"})[8:].replace(b"word\0", b"words") + bytes([unlisted_tag("uccx"), 0])
    text = cti("decode", "--input", "raw", "-p", "uccx/14", "--format", "text", "--level", level, stdin=header(31, body)).text
    assert {code for code in ("string-not-terminated", "unknown-field") if code in text} == shown
