"""`ctigen diff`: what changed between versions, dialects and specifications."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path

import pytest

from ctigen.cli import main
from ctigen.diffing import Change, compare
from ctigen.loader import DEFAULT_SPEC, load_spec
from ctigen.naming import find_edition

_load = cache(load_spec)  # a test that edits a specification does so before it is read


def _compare(old: str, new: str, old_root: Path = DEFAULT_SPEC, new_root: Path = DEFAULT_SPEC) -> tuple[Change, ...]:
    return compare(find_edition(_load(old_root), old), find_edition(_load(new_root), new))


def _kinds(changes: tuple[Change, ...]) -> set[tuple[str, str, str]]:
    return {(change.kind, change.subject, change.name) for change in changes}


def test_every_version_equals_itself() -> None:
    spec = _load()
    for protocol in spec.protocols:
        for version in protocol.versions:
            edition = find_edition(spec, f"{protocol.name}/{version}")
            assert compare(edition, edition) == ()


def test_wider_floating_headers_break_every_client() -> None:
    for old, new in (("uccx/17", "uccx/18"), ("ged188/19", "ged188/20")):
        (width,) = [change for change in _compare(old, new) if change.kind == "header-width"]
        assert width.impact == "breaking" and width.subject == ""
        edition = find_edition(_load(), new)
        assert width.unsure == edition.protocol.header(edition.version).unsure


def test_grown_fixed_part_names_the_field_and_its_offset() -> None:
    changes = _compare("ged188/18", "ged188/19")
    assert ("fixed-field-added", "OPEN_CONF", "DepartmentID") in _kinds(changes)
    (size,) = [change for change in changes if change.subject == "OPEN_CONF" and change.kind == "fixed-size"]
    assert size.text.startswith("fixed part is 30 bytes, was 26") and size.impact == "breaking"


def test_a_slot_that_gets_a_name_moves_nothing() -> None:
    (named,) = [change for change in _compare("uccx/13", "uccx/14") if change.subject == "CALL_DELIVERED_EVENT"]
    assert (named.kind, named.name, named.impact) == ("slot-named", "LineType", "named")


def test_a_message_that_moves_to_another_id_breaks_clients() -> None:
    assert ("message-id", "TEAM_CONFIG_EVENT", "") in _kinds(_compare("ged188/15", "ged188/16"))


def test_backwards_turns_new_into_removed() -> None:
    forth, back = _compare("uccx/17", "uccx/18"), _compare("uccx/18", "uccx/17")
    added = {change.subject for change in forth if change.kind == "message-added"}
    assert added and added == {change.subject for change in back if change.kind == "message-removed"}


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DEFAULT_SPEC, tmp_path / "spec"))


@pytest.mark.parametrize(
    ("file", "old", "new", "kind"),
    [
        ("messages/HEARTBEAT_REQ.yaml", "id: 5", "id: 5000", "message-id"),
        ("messages/OPEN_CONF.yaml", "tag: 194", "tag: 5194", "tag"),
        ("messages/OPEN_CONF.yaml", "MonitorID, type: UINT", "MonitorID, type: INT", "type"),
        ("messages/OPEN_REQ.yaml", "max: 64, required: true}", "max: 63, required: true}", "max"),
        ("messages/OPEN_REQ.yaml", "required: true", "required: false", "required"),
        ("enums/StatusCode.yaml", "value: 3", "value: 3003", "value-changed"),
        ("messages/CONFIG_CSQ_EVENT.yaml", 'value: ""', "value: none", "value"),
        ("protocol.yaml", "named_data: 2000", "named_data: 2001", "limit"),
    ],
)
def test_two_specifications_are_compared(edited: Path, file: str, old: str, new: str, kind: str) -> None:
    path = edited / "uccx" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    changes = _compare("uccx", "uccx", new_root=edited)
    assert kind in {change.kind for change in changes}, changes


def test_formats_tell_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "uccx/13", "uccx/14", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["old"], told["new"]) == ("uccx/13", "uccx/14")
    assert len(told["changes"]) == len(_compare("uccx/13", "uccx/14"))
    for form in ("text", "markdown"):
        assert main(["diff", "uccx/13", "uccx/14", "--format", form]) == 0
        shown = capsys.readouterr().out
        assert all(change["text"].replace("|", "\\|") in shown for change in told["changes"])


@pytest.mark.parametrize("name", ["ucx/14", "uccx/9", "uccx/x", "uccx/", "uccx/99999999999999999999"])
def test_unknown_versions_are_named(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "uccx/14", name]) == 2
    assert name.partition("/")[0] in capsys.readouterr().err
