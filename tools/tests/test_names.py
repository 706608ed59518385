"""What fields are called in JSON: one name for two fields, reserved fields, fields of other versions; and sizes that a guide prints oddly."""

from __future__ import annotations

from typing import Any

import pytest

from conftest import Cti, header


def floating(cti: Cti, frame: bytes, protocol: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = cti.decode([frame], "-p", protocol).objects[0]["floating"]
    return items


@pytest.mark.parametrize(("agent", "tag"), [("2006", 5), ("x" * 11, 5), ("x" * 12, 194), ("ä" * 6, 194), ("x" * 128, 194)])
def test_of_two_fields_with_one_name_the_first_that_is_long_enough_is_written(cti: Cti, agent: str, tag: int) -> None:
    frame = cti.frame("SET_AGENT_STATE_REQ", {"AgentID": agent}, "ged188/24")
    assert floating(cti, frame, "ged188/24") == [{"tag": tag, "name": "AgentID", "type": "STRING", "value": agent}]


def test_a_value_that_neither_of_them_holds_is_an_error(cti: Cti) -> None:
    result = cti.encode([{"message": "SET_AGENT_STATE_REQ", "fields": {"AgentID": "x" * 129}}], "-p", "ged188/24")
    assert (result.status, result.out) == (2, b"")
    assert "AgentID" in result.error and "129" in result.error


def test_a_reserved_field_does_not_take_the_value_meant_for_its_namesake(cti: Cti) -> None:
    frame = cti.frame("AGENT_STATE_EVENT", {"AgentID": "2006"}, "uccx/14")
    assert [item["tag"] for item in floating(cti, frame, "uccx/14")] == [194]


@pytest.mark.parametrize(
    ("message", "version", "names"),
    [
        ("CALL_DELIVERED_EVENT", 13, [("reserved", "LineType"), ("reserved", "SkillGroupPriority")]),
        ("CALL_DELIVERED_EVENT", 14, [("LineType", None), ("reserved", "SkillGroupPriority")]),
        ("CALL_SERVICE_INITIATED_EVENT", 13, [("reserved", "LineType"), ("reserved", "SkillGroupPriority")]),
        ("CALL_SERVICE_INITIATED_EVENT", 14, [("reserved", "LineType"), ("LineType", None)]),
    ],
)
def test_a_field_that_only_later_versions_name_is_reserved_before(cti: Cti, message: str, version: int, names: list[Any]) -> None:
    protocol = f"uccx/{version}"
    fixed = cti.decode([cti.frame(message, {}, protocol)], "-p", protocol).objects[0]["fixed"]
    found = [(item["name"], item.get("as")) for item in fixed]
    assert [pair for pair in found if set(pair) & {"LineType", "SkillGroupPriority"}] == names


def test_a_reserved_field_that_the_guide_numbers_keeps_its_name(cti: Cti) -> None:
    fixed = cti.decode([cti.frame("OPEN_REQ", {}, "ged188/24")], "-p", "ged188").objects[0]["fixed"]
    assert {"name": "Reserved1", "type": "UINT", "value": 0, "reserved": True} in fixed


@pytest.mark.parametrize(
    ("message", "field", "symbol", "number", "other"),
    [
        ("CONFIG_REQUEST_EVENT", "ConfigInformation", ["SERVICE", "MEDIA_ROUTING_DOMAIN"], 0x21, ["CONFIG_MSG_SERVICE_MASK", "CONFIG_MSG_MRD_MASK"]),
        ("CONFIG_REQUEST_EVENT", "ConfigMsgMask", ["AGENT_SERVICES"], 0x200, ["CONFIG_MSG_AGENT_SERVICE_MASK"]),
        ("OPEN_REQ", "ConfigMsgMask", ["CONFIG_MSG_SERVICE_MASK"], 1, ["CONFIG_MSG_SERVICE_MASK"]),
        ("AGENT_TEAM_CONFIG_EVENT", "ConfigOperation", "ADD_AGENT", 1, "TEAM_CONFIG_ADD_AGENT"),
        ("AGENT_TEAM_CONFIG_EVENT", "AgentFlags", ["SUPERVISOR"], 4, ["AGENT_FLAG_SUPERVISOR"]),
        ("RTP_STARTED_EVENT", "Direction", "RTP_DIRECTION_OUTPUT", 1, "OUTPUT"),
    ],
)
def test_of_two_names_of_a_value_one_is_shown_and_both_are_understood(
    cti: Cti, message: str, field: str, symbol: Any, number: int, other: Any
) -> None:
    agents = {"agent": [{"AtcAgentID": "7", "AgentFlags": symbol}]}, {"agent": [{"AtcAgentID": "7", "AgentFlags": other}]}
    wholes = agents if field == "AgentFlags" else ({field: symbol}, {field: other})
    frames = [cti.frame(message, fields, "ged188/25") for fields in wholes]
    assert frames[0] == frames[1]
    (decoded,) = cti.decode(frames[:1], "-p", "ged188/25").objects
    shown = next(item for item in decoded["fixed"] + decoded["floating"] if item["name"] == field)
    assert (shown["value"], shown["symbol"]) == (number, symbol)


def test_a_field_of_another_version_keeps_its_name(cti: Cti) -> None:
    frame = cti.frame("OPEN_CONF", {"NumPeripherals": 0}, "uccx/14")
    decoded = cti.decode([frame], "-p", "uccx/13").objects[0]
    assert decoded["floating"] == [{"tag": 228, "name": "NumPeripherals", "type": "USHORT", "value": 0}]
    assert [item["code"] for item in decoded["diagnostics"]] == ["not-in-version"]


@pytest.mark.parametrize(
    ("protocol", "level", "code"), [("uccx/14", "info", "unknown-field"), ("ged188/14", "warning", "unexpected-field")]
)
def test_a_number_that_only_the_other_dialect_has_is_unknown(cti: Cti, protocol: str, level: str, code: str) -> None:
    frame = header(5, bytes.fromhex("00000007 fb0200ff"))
    (found,) = cti.decode([frame], "-p", protocol).objects[0]["diagnostics"]
    assert (found["level"], found["code"], found["offset"]) == (level, code, 12)


def auto_work(data: str) -> bytes:
    """A CONFIG_CSQ_EVENT with one record and this AutoWork."""
    length = len(data) // 2
    return header(236, bytes.fromhex("0001" + "b7020000" + "b80400000001" + f"b9{length:02x}{data}"))


@pytest.mark.parametrize(("data", "errors"), [("0001", 0), ("00000001", 0), ("01", 1)])
def test_a_number_is_right_in_its_own_size_and_in_the_printed_one(cti: Cti, data: str, errors: int) -> None:
    decoded = cti.decode([auto_work(data)], "-p", "uccx/14")
    found = {item["name"]: item["value"] for item in decoded.objects[0]["floating"]}
    assert (decoded.status, found["AutoWork"]) == (errors, 1)
    assert cti("encode", "-p", "uccx/14", stdin=decoded.out).text.strip() == auto_work(data).hex()


def mrd_id(data: str) -> bytes:
    """A CONFIG_AGENT_EVENT with one record and this MRD_ID, whose size no page that could be read prints."""
    length = len(data) // 2
    return header(237, bytes.fromhex("0001" + "b7020000" + f"f6{length:02x}{data}"))


@pytest.mark.parametrize(("data", "errors"), [("0007", 0), ("00000007", 0), ("07", 1)])
def test_a_number_whose_size_is_a_guess_may_have_another(cti: Cti, data: str, errors: int) -> None:
    decoded = cti.decode([mrd_id(data)], "-p", "uccx/17")
    found = {item["name"]: item["value"] for item in decoded.objects[0]["floating"]}
    assert (decoded.status, found["MRD_ID"]) == (errors, 7)
    assert cti("encode", "-p", "uccx/17", stdin=decoded.out).text.strip() == mrd_id(data).hex()


def test_the_csq_of_a_record_is_the_last_of_two(cti: Cti) -> None:
    """The page of CONFIG_CSQ_EVENT prints the tag of CSQID, 184, for the reserved field before it, too."""
    frame = header(236, bytes.fromhex("0001" + "b7020000" + "b80400000000" + "b80400000005"))
    decoded = cti.decode([frame], "-p", "uccx/14")
    assert [item["code"] for item in decoded.objects[0]["diagnostics"]] == ["unexpected-field"]
    assert decoded.status == 0
    assert cti("encode", "-p", "uccx/14", stdin=decoded.out).text.strip() == frame.hex()


def test_a_number_is_written_in_its_own_size(cti: Cti) -> None:
    frame = cti.frame("CONFIG_CSQ_EVENT", {"record": [{"RecordType": 0, "AutoWork": True}]}, "uccx/14")
    assert frame.endswith(bytes.fromhex("b9020001"))


def test_a_frame_is_one_line_to_every_reader_of_lines(cti: Cti) -> None:
    text = "a\x85b\u2028c\u2029d\x0be\x1cf"
    decoded = cti.decode([cti.frame("SYSTEM_EVENT", {"Text": text})], "-p", "uccx/14")
    (line,) = decoded.text.splitlines()
    assert text in [item["value"] for item in decoded.objects[0]["floating"]]


@pytest.mark.parametrize(
    ("data", "text"), [(b"a\xe2\x82(", "a\ufffd("), (b"\xf0\x9f\x98", "\ufffd"), (b"\xed\xa0\x80", "\ufffd" * 3), (b"\xc3", "\ufffd")]
)
def test_broken_text_is_shown_as_browsers_show_it(cti: Cti, data: bytes, text: str) -> None:
    frame = cti.frame("SYSTEM_EVENT", {"Text": "x" * len(data)}).replace(b"x" * len(data), data)
    assert [item["value"] for item in floating(cti, frame, "uccx/14")] == [text]
