"""`cti explain`, help and manual pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import Cti, message_names


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
    ],
)
def test_every_kind_of_topic(cti: Cti, topic: str, expected: str) -> None:
    result = cti("explain", topic)
    assert result.status == 0, result.error
    assert expected in result.text


def test_a_kind_that_does_not_exist_is_wrong_usage(cti: Cti) -> None:
    result = cti("explain", "status:2")
    assert (result.status, result.out) == (2, b"")
    assert "known: message, type, field, tag, enum, value" in result.error


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


@pytest.mark.parametrize("dialect", ["uccx", "ged188"])
def test_every_message_can_be_explained(cti: Cti, dialect: str) -> None:
    for name in message_names(dialect)[::7]:
        assert name in cti("explain", name, "-p", dialect).text


def test_help_of_every_subcommand(cti: Cti) -> None:
    listed = re.findall(r"^  ([a-z]+) {2,}", cti("--help").text.partition("Subcommands:")[2], re.M)
    assert {"decode", "encode", "explain", "completion", "man"} <= set(listed)
    for subcommand in listed:
        result = cti(subcommand, "--help")
        assert result.status == 0
        assert max(len(line) for line in result.text.splitlines()) <= 100, subcommand


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
