"""`cti explain`, help and manual pages."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Iterator

import pytest

from conftest import ROOT, Cti, message_names


def test_a_message_is_shown_with_offsets_of_its_version(cti: Cti) -> None:
    text = cti("explain", "CALL_DELIVERED_EVENT", "-p", "uccx/14").text
    assert "type 9, sent by the server" in text
    assert re.search(r"^ +8 +4 +UINT +reserved \(MonitorID\) +always 0$", text, re.M)
    assert re.search(r"^ +25 +64 +STRING +ConnectionDeviceID", text, re.M)
    assert "unsure" in text.lower()


def test_versions_are_told_when_none_is_chosen(cti: Cti) -> None:
    assert re.search(r"LineType.*named in 14\+", cti("explain", "CALL_DELIVERED_EVENT").text, re.S)


@pytest.mark.parametrize(
    ("topic", "expected"),
    [
        ("EventCause", "CEC_NONE"),
        ("LCS_ALERTING", "LCS_ALERTING = 2 (0x2), a value of LocalConnectionState"),
        ("tag:82", "NamedVariable"),
        ("type:9", "CALL_DELIVERED_EVENT"),
        ("ConnectionDeviceID", "CALL_DELIVERED_EVENT"),
        ("call_delivered_event", "CALL_DELIVERED_EVENT"),
        ("9", "CALL_DELIVERED_EVENT"),
        ("TAG:82", "NamedVariable"),
        ("value:2", "LCS_ALERTING"),
        ("LocalConnectionState=2", "LCS_ALERTING"),
        ("CTIService=0x12", "CTI_SERVICE_ALL_EVENTS"),
        ("EventCause=9999", "No source lists it"),
        ("uccx", "uccx  (Unified CCX CTI protocol, versions 10-18)"),
        ("protocol:GED188", "ged188  (Unified CCE CTI Server protocol (GED-188), versions 9-25)"),
    ],
)
def test_every_kind_of_topic(cti: Cti, topic: str, expected: str) -> None:
    result = cti("explain", topic)
    assert result.status == 0, result.error
    assert expected in result.text


@pytest.mark.parametrize(
    ("topic", "expected"),
    [
        ("ConfigInformationMask", "AGENT_SERVICES"),
        ("AgentTeamConfigOperation", "ADD_AGENT"),
        ("TeamConfigOperation", "also called TeamConfigOperation"),
        ("AgentTeamFlags", "TEMPORARY_AGENT"),
        ("MediaDirection", "RTPDirection"),
        ("BIDIRECTIONAL", "BIDIRECTIONAL = 2 (0x2), a value of RTPDirection"),
        ("SessionStatusCode", "E_CTI_SERVER_NOT_MASTER"),
        ("SessionStatusCode=92", "E_CTI_SERVER_NOT_MASTER"),
        ("ACTIVE_MAINTENANCE_REQ_MSG", "also called ACTIVE_MAINTENANCE_REQ_MSG"),
        ("message:standby_active_event_msg", "STANDBY_ACTIVE_EVENT  (ged188, versions 24+)"),
    ],
)
def test_other_names_of_the_sources_are_known(cti: Cti, topic: str, expected: str) -> None:
    result = cti("explain", topic, "-p", "ged188")
    assert result.status == 0, result.error
    assert expected in result.text


def test_a_kind_that_does_not_exist_is_wrong_usage(cti: Cti) -> None:
    result = cti("explain", "status:2")
    assert (result.status, result.out) == (2, b"")
    assert "known: message, type, field, tag, enum, value, protocol" in result.error


def test_what_the_version_does_not_have_is_marked(cti: Cti) -> None:
    assert "not in this version" in cti("explain", "tag:226", "-p", "ged188/19").text
    assert "not in this version" not in cti("explain", "tag:226", "-p", "ged188/15").text


def test_the_other_dialect_is_asked_when_the_default_does_not_know(cti: Cti) -> None:
    assert "(ged188" in cti("explain", "MONITOR_AGENT_TEAM_START_REQ").text
    assert cti("explain", "MONITOR_AGENT_TEAM_START_REQ", "-p", "uccx").status == 2


def test_a_topic_that_does_not_exist_gets_a_suggestion(cti: Cti) -> None:
    result = cti("explain", "CALL_DELIVRED_EVENT")
    assert (result.status, result.out) == (2, b"")
    assert "did you mean CALL_DELIVERED_EVENT?" in result.error
    result = cti("explain", "ucx")
    assert (result.status, result.out) == (2, b"")
    assert "is no protocol, and no message, field, tag, enum or value of any protocol (did you mean uccx?)" in result.error


@pytest.mark.parametrize("dialect", ["uccx", "ged188"])
def test_every_message_can_be_explained(cti: Cti, dialect: str) -> None:
    for name in message_names(dialect)[::7]:
        assert name in cti("explain", name, "-p", dialect).text


# ---- nothing that the specification says for people is kept from them


def _model(dialect: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((ROOT / "generated" / "model" / f"{dialect}.json").read_text(encoding="utf-8"))
    return loaded


def _texts(item: Any) -> Iterator[str]:
    """Sources, doubts and notes, wherever they stand."""
    if isinstance(item, dict):
        for key, value in item.items():
            if key in ("source", "from", "note", "notes", "unsure", "purpose", "title"):
                yield from [value] if isinstance(value, str) else value
            else:
                yield from _texts(value)
    elif isinstance(item, list):
        for value in item:
            yield from _texts(value)


def _missing(item: Any, shown: str) -> list[str]:
    words = " ".join(shown.split())
    return [text for text in _texts(item) if " ".join(text.split()) not in words]


_LISTS = ("types", "enums", "tags", "foreign_tags", "messages")  # topics of their own


@pytest.mark.parametrize("dialect", ["uccx", "ged188"])
def test_a_protocol_is_told_with_its_doubts(cti: Cti, dialect: str) -> None:
    whole = {key: value for key, value in _model(dialect).items() if key not in _LISTS}
    shown = cti("explain", dialect, "-p", dialect).text
    assert whole["unsure"] and whole["about_tags"]["unsure"] and _missing(whole, shown) == []
    for row in whole["floating_header"]:
        first, last = row["versions"]
        versions = first if first == last else f"{first}-{last}"
        assert re.search(rf"versions {versions} +tag {row['tag']}, length {row['length']} bytes", shown)
    words = [*whole["limits"], *map(str, whole["limits"].values()), *whole["roles"].values(), *whole["printed_names"]]
    words += [word for kind in whole["configuration"]["kinds"] for word in (kind["message"], kind["bit"], *kind["record"])]
    assert [word for word in [str(whole["port"]), whole["encoding"], *words] if word not in shown] == []


@pytest.mark.parametrize("dialect", ["uccx", "ged188"])
def test_a_protocol_as_json_is_the_model_without_its_lists(cti: Cti, dialect: str) -> None:
    (told,) = cti("explain", f"protocol:{dialect}", "-p", dialect, "--format", "json").objects
    assert told == {key: value for key, value in _model(dialect).items() if key not in ("format", *_LISTS)}


def test_a_version_of_a_protocol_has_one_header(cti: Cti) -> None:
    newest = _model("uccx")["floating_header"][-1]
    shown = cti("explain", "uccx", "-p", f"uccx/{newest['versions'][1]}").text
    assert len(re.findall("^  versions ", shown, re.M)) == 1 and _missing(newest, shown) == []


@pytest.mark.parametrize("dialect", ["uccx", "ged188"])
def test_every_text_for_people_is_told(cti: Cti, dialect: str) -> None:
    model = _model(dialect)
    topics = [("message", item["name"], item) for item in model["messages"][::9]]
    topics += [("enum", item["name"], item) for item in model["enums"][::9]]
    topics += [("tag", item["tag"], item) for item in model["tags"][::25] + model["foreign_tags"][::25]]
    for kind, name, item in topics:
        assert _missing(item, cti("explain", f"{kind}:{name}", "-p", dialect).text) == [], name


def test_an_empty_text_is_a_constant(cti: Cti) -> None:
    shown = cti("explain", "CONFIG_CSQ_EVENT").text
    assert re.search(r'reserved \(ConfigParam\) +always ""', shown)
    assert re.search(r'Description +usually ""', shown)


def test_help_of_every_subcommand(cti: Cti) -> None:
    listed = re.findall(r"^  ([a-z]+) {2,}", cti("--help").text.partition("Subcommands:")[2], re.M)
    assert {"decode", "encode", "explain", "completion", "man"} <= set(listed)
    for subcommand in listed:
        result = cti(subcommand, "--help")
        assert result.status == 0
        assert max(len(line) for line in result.text.splitlines()) <= 100, subcommand


def test_help_names_values_in_full(cti: Cti) -> None:
    assert "--connect HOST:PORT,... " in cti("monitor", "--help").text
    assert "--timeout SECONDS " in cti("conformance", "client", "--help").text, "not what its check appends"
    assert "\\fIHOST:PORT,...\\fR" in cti("man", "monitor").text


def test_no_subcommand_is_wrong_usage(cti: Cti) -> None:
    assert cti().status == 2
    assert cti("nonsense").status == 2


def test_manual_pages(cti: Cti, tmp_path: Path) -> None:
    assert cti("man", "--directory", str(tmp_path)).status == 0
    pages = {page.name: page.read_text() for page in tmp_path.iterdir()}
    assert {"cti.1", "cti-decode.1", "cti-encode.1", "cti-explain.1"} <= set(pages)
    for name, page in pages.items():
        assert page.startswith(".TH "), name
        assert ".SH SYNOPSIS" in page
    assert "\\-\\-format" in pages["cti-decode.1"]
    assert [line for line in pages["cti-decode.1"].splitlines() if line.startswith(".SH")] == [".SH NAME", ".SH SYNOPSIS", ".SH OPTIONS", ".SH NOTES", ".SH EXAMPLES"]
    assert cti("man", "decode").text == pages["cti-decode.1"]
    assert cti("man", "nonsense").status == 2
