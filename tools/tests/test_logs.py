"""Logs as people paste them: the engine's MIVR log, CTI Server logs as dumplog prints them, the guide's message flows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from conftest import Cti, peak_memory

BEGIN_CALL = """\
7091923: Nov 20 10:43:59.435 EDT %MIVR-ICD_CTI-7-UNK:
CSOutboundMsgProcessor: got an event message:
{ length=-1 type=BEGIN_CALL_EVENT, monitorID: 0, peripheralID: 1,
peripheralType: 21, numCTIClients: 0, numNamedVars: 0,
numNamedArrays: 0, callType: 1, ConnectionDeviceType: 0,
connectionCallID: 16777488, calledPartyDisposition: 0,
connectionDeviceID: 9026, ani<sup>1</sup>: 2006, dnis: 7000, dialedNumber: null,
callerEnteredDigits: null, callVar1: null, wrapupData: null }
"""


def decode(cti: Cti, text: str, *arguments: str) -> list[dict[str, Any]]:
    result = cti("decode", "--format", "json", *arguments, stdin=text)
    assert result.status == 0, result.error
    return result.objects


def fields(message: dict[str, Any]) -> dict[str, Any]:
    return {item.get("as") or item["name"]: item["value"] for item in message["fixed"] + message["floating"]}


# ---- MIVR


def test_the_guides_high_level_excerpt_as_it_is_printed(cti: Cti) -> None:
    (message,) = decode(cti, BEGIN_CALL)
    assert (message["message"], message["time"], message["direction"]) == ("BEGIN_CALL_EVENT", "Nov 20 10:43:59.435 EDT", "to-client")
    assert fields(message).items() >= {"CallID": 16777488, "CallType": 1, "ConnectionDeviceID": "9026", "ANI": "2006", "DNIS": "7000"}.items()
    assert message["rebuilt"] is True and "note" not in message


def test_an_incoming_message_tells_its_client(cti: Cti) -> None:
    line = "40714: Feb 09 10:15:01.207 CET %MIVR-ICD_CTI-7-UNK:[MIVR_ICD_CTI_CLIENTPOOL-4-client_thread_2] ClientConn: ClientConnMgr: Processing msg on socket:Socket[addr=/10.1.1.9,port=50221,localport=12028] Msg is {length=4 type=HEARTBEAT_REQ,invokeId=12,invokeId=12}\n"
    (message,) = decode(cti, line)
    assert (message["message"], message["from"], message["direction"], fields(message)) == ("HEARTBEAT_REQ", "10.1.1.9:50221", "to-server", {"InvokeID": 12})


@pytest.mark.parametrize(
    "dump",
    [
        "writing... MHDR: 0000: 00 00 00 04 00 00 00 06  ........ MDATA: 0000: 00 00 00 0C  ....",
        "writing...\nMHDR:\n0000: 00 00 00 04 00 00 00 06  ........\nMDATA:\n0000: 00 00 00 0C  ....",
        "writing... MHDR: 0000: 00 00 00 04 00 00 00 06  AB CD 01 MDATA: 0000: 00 00 00 0C  0A 0B",
    ],
)
def test_low_level_bytes_in_one_line_or_rows(cti: Cti, dump: str) -> None:
    (message,) = decode(cti, f"40715: Feb 09 10:15:01.207 CET %MIVR-ICD_CTI-7-UNK:{dump}\n")
    assert (message["message"], fields(message)) == ("HEARTBEAT_CONF", {"InvokeID": 12})
    assert "rebuilt" not in message, "these are the bytes that were on the wire"


DUMP = b"reading... MHDR: 0000: 00 00 00 04 00 00 00 05  ........ MDATA: 0000: 00 00 00 0C  ....\n"


def test_a_time_of_any_length_is_not_kept_for_each_message(cti: Cti) -> None:
    """Messages wait until their version is known, each with its time."""
    time = b"A" * (4 << 20) + b" %MIVR-ICD_CTI-7-UNK:x\n"
    rest = b"\n" * (1 << 20)  # which is read when the messages are
    little, much = (peak_memory(cti, [time, DUMP * count, rest], "--input", "mivr") for count in (1, 50))
    assert much < little + 8192, f"{little} KiB, then {much} KiB for 50 messages with one time"
    result = cti("decode", "--input", "mivr", "--format", "json", stdin=time + DUMP)
    assert result.status == 2 and result.error == "cti: standard input:1: the time is longer than 256 bytes and left out\n"
    assert ["time" in message for message in result.objects] == [False]


def test_notes_count_among_what_waits(cti: Cti) -> None:
    message = b"%MIVR-ICD_CTI-7-UNK: Msg is {length=4, type=HEARTBEAT_REQ, " + b"x" * 900_000 + b": 1}\n"
    little, much = (peak_memory(cti, [DUMP, *[message] * count], "--input", "mivr") for count in (20, 100))
    assert much < little + 8192, f"{little} KiB, then {much} KiB for five times the messages"


def test_a_diagram_has_as_many_participants_as_anybody_can_look_at(cti: Cti) -> None:
    line = "10:15 %MIVR-ICD_CTI-7-UNK: Socket[addr=/10.1.{}.{},port=1,localport=2] Msg is {{length=4, type=HEARTBEAT_REQ, invokeID: 1}}\n"
    log = "".join(line.format(client // 200, client % 200) for client in range(1000))
    for form, shown in (("ladder", b"HEARTBEAT_REQ"), ("svg", b'<g class="ok">')):
        result = cti("decode", "--format", form, stdin=log)
        assert result.status == 2
        assert result.error == "cti: 937 messages do not fit a diagram of at most 100000 messages and 64 participants; narrow them down with --call, --agent or --message\n"
        assert result.out.count(shown) == 63, "what fits is drawn: 63 clients and their server"
        assert len(result.out) < 400_000


# ---- CTI Server

STANDARD = """\
Events from February 9, 2026
10:15:01:207 cg1a-ctisvr SESSION 4: MsgType:QUERY_AGENT_STATE_CONF (InvokeID:0x1a2 AgentState:NOT_READY NumSkillGroups:0
10:15:01:207 cg1a-ctisvr SESSION 5: MsgType:OPEN_REQ (InvokeID:0x1 VersionNumber:24 ClientPassword:N/A
10:15:01:207 cg1a-ctisvr SESSION 4:  AgentExtension:"5001" )
10:15:01:208 cg1a-ctisvr Trace: ProcessX - sessionID 4
10:15:01:209 cg1a-ctisvr SESSION 5:  ClientID:"desk: InvokeID:7" )
"""

CISCO = """\
7: host1: Feb 09 2026 10:15:01.207 +0000: %ICM_CTI-6-1: [comp=CG1A][pname=ctisvr][iid=1][mid=2][sev=info]: SESSION 4: MsgType:QUERY_AGENT_STATE_CONF (InvokeID:0x1a2
8: host1: Feb 09 2026 10:15:01.207 +0000: %ICM_CTI-6-1: [comp=CG1A][pname=ctisvr][iid=1][mid=2][sev=info]: SESSION 4:  AgentExtension:"5001" )
"""


def test_dumplog_text_of_sessions_at_the_same_time(cti: Cti) -> None:
    answer, request = decode(cti, STANDARD)
    assert (answer["protocol"], answer["message"], answer["time"], answer["to"]) == ("ged188", "QUERY_AGENT_STATE_CONF", "2026-02-09 10:15:01:207", "session 4")
    assert fields(answer).items() >= {"InvokeID": 0x1A2, "AgentState": 2, "AgentExtension": "5001"}.items()
    assert (request["version"], request["from"], request["direction"]) == (24, "session 5", "to-server")
    assert fields(request).items() >= {"InvokeID": 1, "ClientID": "desk: InvokeID:7"}.items(), "what stands between quotes is a value"
    assert "note" not in request, "N/A is nothing that could be carried over"


def test_dumplog_text_in_ciscos_own_form(cti: Cti) -> None:
    (message,) = decode(cti, CISCO)
    assert (message["message"], message["time"], message["to"]) == ("QUERY_AGENT_STATE_CONF", "Feb 09 2026 10:15:01.207 +0000", "session 4")
    assert fields(message).items() >= {"InvokeID": 0x1A2, "AgentExtension": "5001"}.items()


def test_blanks_without_end_cost_no_more_than_their_number(cti: Cti) -> None:
    line = f"10:15:01:207 cg1a-ctisvr SESSION 4: MsgType:SYSTEM_EVENT (a:{' ' * 500_000}b)\n"  # in quadratic time it takes minutes
    assert [message["message"] for message in decode(cti, line)] == ["SYSTEM_EVENT"]


def test_memory_stays_the_same_however_many_sessions_a_log_has(cti: Cti) -> None:
    def log(sessions: int) -> Iterator[bytes]:
        for session in range(1, sessions, 1000):
            yield b"".join(b"10:15:01:207 cg1a-ctisvr SESSION %d: MsgType:HEARTBEAT_REQ (InvokeID:1)\n" % number for number in range(session, session + 1000))

    little, much = (peak_memory(cti, log(sessions), "--input", "ctisvr") for sessions in (80_000, 200_000))
    assert much < little + 8192, f"{little} KiB, then {much} KiB for more sessions"


# ---- flows of the guide


@pytest.mark.parametrize(
    ("flow", "expected"),
    [
        ("CALL_CONNECTION_CLEARED_EVENT ConnectionDeviceType: 0 CallID: 16777507 ReleasingingDeviceType: 73 ReleasingDeviceID: 9019", {"CallID": 16777507, "ReleasingDeviceType": 73, "ReleasingDeviceID": "9019"}),
        ("CALL_DELIVERED_EVENT CallID: 16777507 LastRedirectedDeviceType: 65535 LastRedirectedDeviceID: SecondaryCallID: 7 ANI <sup>2</sup> : 2005", {"LastRedirectDeviceType": 65535, "LastRedirectDeviceID": "", "SecondaryConnectionCallID": 7, "ANI": "2005"}),
        ("CALL_DELIVERED_EVENT: CallID: 7 LocalConnectionState: LCS_ALERTING AlertingDevice: 4020", {"CallID": 7, "LocalConnectionState": 2, "AlertingDeviceID": "4020"}),
        ("CallDequeuedEvent CallID: 7 NumQueued: 0 NumCSQs: 0", {"CallID": 7}),
        (r"END\_CALL\_EVENT ConnectionCallID: 7", {"CallID": 7}),
        ("AGENT_STATE_EVENT CSQState: WORK_NOT_READY AgentState: AVAILABLE CSQID: N/A", {"CSQState": 5, "AgentState": 3, "CSQID": 2**32 - 1}),
        ("CALL_CLEARED_EVENT ConnectionDeviceType: 0 CallID: 7", {"ConnectionDeviceIDType": 0, "CallID": 7}),
    ],
)  # fmt: skip
def test_names_that_only_flows_print_mean_what_they_stand_for(cti: Cti, flow: str, expected: dict[str, Any]) -> None:
    (message,) = decode(cti, f"MsgType: {flow}\n", "--input", "ctisvr", "-p", "uccx/14")
    assert fields(message).items() >= expected.items()
    assert "note" not in message
