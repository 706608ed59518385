"""`cti encode` against its contract: output forms, short form, complaints."""

from __future__ import annotations

import json

import pytest

from conftest import Cti, header


def test_hex_is_one_frame_per_line_and_raw_is_bytes(cti: Cti) -> None:
    messages = [{"message": "HEARTBEAT_REQ", "fields": {"InvokeID": 7}}] * 2
    assert cti.encode(messages).text == "000000040000000500000007\n" * 2
    assert cti.encode(messages, "--output", "raw").out == header(5, (7).to_bytes(4, "big")) * 2


def test_lists_are_arrays(cti: Cti) -> None:
    frame = cti.frame("CALL_QUEUED_EVENT", {"CSQID": [1, 2]})
    decoded = cti.decode([frame], "-p", "uccx/14").objects[0]
    assert [item["value"] for item in decoded["floating"]] == [1, 2]
    assert next(item["value"] for item in decoded["fixed"] if item["name"] == "NumCSQs") == 2


def test_the_version_of_the_line_counts_unless_the_user_says_otherwise(cti: Cti) -> None:
    line = {"message": "BEGIN_CALL_EVENT", "protocol": "uccx", "version": 14, "fields": {"ANI": "5"}}
    narrow = cti.encode([line]).text
    wide = cti.encode([line], "-p", "uccx/18").text
    assert narrow.strip().endswith("08023500")
    assert wide.strip().endswith("0008023500")


def test_an_open_request_says_its_version_and_that_of_what_follows(cti: Cti) -> None:
    lines = cti.encode(
        [{"message": "OPEN_REQ", "fields": {"VersionNumber": 14, "ClientID": "a"}}, {"message": "BEGIN_CALL_EVENT", "fields": {"ANI": "5"}}]
    ).text.split()
    assert lines[0].endswith("01026100")
    assert lines[1].endswith("08023500")


def test_a_message_alone_is_one_of_defaults(cti: Cti) -> None:
    assert cti.encode([{"message": "HEARTBEAT_REQ"}]).text == "000000040000000500000000\n"


def test_members_of_other_tools_do_no_harm(cti: Cti) -> None:
    line = {"message": "HEARTBEAT_REQ", "type": 5, "time": "10:15", "note": "first", "fields": {"InvokeID": 7}}
    assert cti.encode([line]).text == "000000040000000500000007\n"


def test_objects_in_each_other_may_have_members_of_one_name(cti: Cti) -> None:
    variables = [{"name": "BAStatus", "value": "CO"}, {"name": "BACampaign", "value": "CO"}]
    line = {"message": "BEGIN_CALL_EVENT", "fields": {"NamedVariable": variables}}
    assert [item["value"] for item in cti.decode([bytes.fromhex(cti.encode([line], "-p", "uccx/14").text)], "-p", "uccx/14").objects[0]["floating"]] == variables


def test_what_a_decoder_writes_beside_a_message_is_passed_over(cti: Cti) -> None:
    decoded = cti.decode([header(5, (7).to_bytes(4, "big"))]).objects[0]
    beside = {"time": "10:15", "from": "a:1", "to": "b:2", "direction": "to-server", "note": "x", "rebuilt": True}
    assert cti.encode([{**decoded, **beside}]).text == "000000040000000500000007\n"
    assert cti.encode([{key: value for key, value in decoded.items() if key not in ("fixed", "floating")}]).text == "000000040000000500000000\n"


def test_blank_lines_are_passed_over(cti: Cti) -> None:
    assert cti("encode", stdin='\n  \n{"message":"HEARTBEAT_REQ","fields":{}}\n\n').text == "000000040000000500000000\n"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('{"message":"HEARTBEAT_RQ","fields":{}}', "did you mean HEARTBEAT_REQ?"),
        ('{"message":"HEARTBEAT_REQ","fields":{"InvokeId":7}}', "HEARTBEAT_REQ: field InvokeId: "),
        ('{"message":"HEARTBEAT_REQ","fields":{"InvokeID":-1}}', "-1 is not a UINT (0 to 4294967295)"),
        ('{"message":"HEARTBEAT_REQ","fields":{"InvokeID":4294967296}}', "4294967296 is not a UINT"),
        ('{"message":"HEARTBEAT_REQ","fields":{"InvokeID":"seven"}}', "InvokeID"),
        ('{"message":"HEARTBEAT_REQ","fields":{"InvokeID":1.5}}', "InvokeID"),
        ('{"message":"CALL_HELD_EVENT","fields":{"LocalConnectionState":"LCS_HOLDING"}}', "LCS_HOLD"),
        ('{"message":"BEGIN_CALL_EVENT","fields":{"ANI":"%s"}}' % ("5" * 40), "at most 40"),
        ('{"message":"HEARTBEAT_REQ","fields":[]}', "fields"),
        ('{"message":"HEARTBEAT_REQ","InvokeID":7}', 'field InvokeID: belongs into "fields"'),
        ('{"message":"HEARTBEAT_REQ","type":6,"fields":{"InvokeID":7}}', "has type 5, not 6"),
        ('{"message":"HEARTBEAT_REQ","fields":{},"floating":[]}', "give one of them"),
        ('{"protocol":7,"message":"HEARTBEAT_REQ","fields":{}}', "7"),
        ('{"message":7,"fields":{}}', "message"),
        ('{"protocol":"nonsense","message":"HEARTBEAT_REQ","fields":{}}', "nonsense"),
        ('{"version":99,"message":"HEARTBEAT_REQ","fields":{}}', "99"),
        ("[]", "object"),
        ("nonsense", "no JSON: syntax error at byte 0"),
        ('{"message":"HEARTBEAT_REQ"} {}', "extra data"),
        ('{"message":"HEARTBEAT_REQ","fields":{"InvokeID":7,"InvokeID":8}}', '"InvokeID" stands twice in one object'),
        ('{"message":"HEARTBEAT_REQ","message":"HEARTBEAT_CONF"}', '"message" stands twice in one object'),
        ('{"message":"HEARTBEAT_REQ","fields":{"InvokeID":7},"fi\\u0065lds":{}}', '"fields" stands twice in one object'),
        ('{"message":"HEARTBEAT_REQ","\\u0066ields":{"InvokeID":7},"\\u006eote":"","fields":{}}', '"fields" stands twice in one object'),
        ('{"message":"HEARTBEAT_REQ","field":{"InvokeID":7}}', '"field" is not known here and would be lost (did you mean fields?)'),
        ('{"message":"HEARTBEAT_REQ","InvokeNumber":7}', '"InvokeNumber" is not known here and would be lost'),
        ('{"message":"HEARTBEAT_REQ","fields":{},"values":{"InvokeID":7}}', '"values" is not known here'),
        ('{"message":"HEARTBEAT_REQ","fields":{},"verison":14}', "did you mean version?"),
        ('{"message":"HEARTBEAT_REQ","fixed":[{"name":"InvokeID","value":7}],"flaoting":[]}', "did you mean floating?"),
        ('{"message":"HEARTBEAT_REQ","fixed":[{"name":"InvokeID","value":7,"rwa":"00000008"}]}', "did you mean raw?"),
        ('{"message":"HEARTBEAT_REQ","fixed":[{"name":"InvokeID","value":7}],"body":"00000008"}', '"body" is all of the content'),
    ],
)
def test_what_does_not_exist_or_fit_is_named_and_nothing_written(cti: Cti, line: str, complaint: str) -> None:
    good = json.dumps({"message": "HEARTBEAT_REQ", "fields": {}})
    result = cti("encode", stdin=f"{good}\n{line}\n{good}\n")
    assert result.status == 2
    assert complaint in result.error
    assert "standard input:2: " in result.error
    assert result.text == "000000040000000500000000\n" * 2, "the other lines are written"


def test_deep_nesting_does_not_crash(cti: Cti) -> None:
    result = cti("encode", stdin='{"a":' * 100_000)
    assert result.status == 2
