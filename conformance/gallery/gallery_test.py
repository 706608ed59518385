"""The suite has teeth: every defective client is caught by the case meant for it, and the correct ones are not."""

from __future__ import annotations

import fnmatch
import os
import shutil
from pathlib import Path

import pytest

import broken_server
from defects import DEFECTS
from gallery import (BAD, REFERENCES, Defect, Outcome, client_target, list_cases, list_checks, read_gallery, read_witnesses, run_all, run_suite, run_without,
                     simulator, table)

CTI = os.environ.get("CTI", "cti")
REFERENCE_CLIENT = os.environ.get("CTI_REFERENCE_CLIENT", "cti-reference-client")
GALLERY = read_gallery()
CHECKS = list_checks(CTI)
WITNESSES = read_witnesses()
TABLE = Path(__file__).resolve().parents[2] / "docs" / "conformance-defects.md"


@pytest.fixture(scope="session")
def outcomes() -> dict[str, Outcome]:
    return run_all(CTI, GALLERY)


@pytest.fixture(scope="session")
def outcomes_without() -> dict[str, Outcome]:
    return run_without(CTI, {check: one for check, name in WITNESSES.items() for one in GALLERY if one.name == name})


def test_the_list_names_every_defect_once() -> None:
    names = [one.name for one in GALLERY]
    assert len(names) == len(set(names)) >= 40
    assert set(names) == set(DEFECTS) | set(broken_server.DEFECTS)


@pytest.mark.parametrize("defect", GALLERY, ids=lambda one: one.name)
def test_is_caught_by_the_case_meant_for_it(outcomes: dict[str, Outcome], defect: Defect) -> None:
    outcome = outcomes[defect.name]
    assert outcome.failed(), f"{defect.what}: {outcome.verdicts or outcome.output}"
    assert all(outcome.reasons[case] for case in outcome.failed()), "a failure says why"


def test_every_check_has_a_witness() -> None:
    assert list(WITNESSES) == list(CHECKS)


@pytest.mark.parametrize("check", CHECKS)
def test_without_this_check_a_defect_goes_unnoticed(outcomes_without: dict[str, Outcome], check: str) -> None:
    outcome = outcomes_without[check]
    assert outcome.verdicts, outcome.output
    assert outcome.failed() == [], "another check sees this defect too: the witness proves nothing"


@pytest.mark.parametrize("language", REFERENCES)
def test_reference_client_passes_the_same_cases(language: str) -> None:
    command = REFERENCES[language]
    if shutil.which(command[0]) is None:
        pytest.skip(f"no {command[0]} on this machine")
    clients = [one for one in GALLERY if one.party == "client" and not one.second_node and "/maintenance" not in one.caught_by[0]]
    for protocol, drive in sorted({(one.protocol, one.drive) for one in clients}):
        cases = {case for one in clients if (one.protocol, one.drive) == (protocol, drive) for case in one.caught_by}
        outcome = run_suite(CTI, "client", protocol, sorted(cases), client_target(command, drive), timeout=20, jobs=4)
        assert shortcomings(outcome) == {}


def test_every_way_to_test_has_a_defect() -> None:
    """Each variation, and each case of a script, is what some defect is meant to be caught by."""
    caught_by = {glob.split("/", 1)[1] for one in GALLERY for glob in one.caught_by}
    variations = {glob.rsplit("/", 1)[1] for glob in caught_by}
    for party, protocol in (("client", "uccx/14"), ("server", "uccx/14")):
        for case in list_cases(CTI, party, protocol):
            area, topic, _, name = case.split("/")[1:5]
            if area in ("flows", "events") or topic == "configuration-update":
                assert name in variations or name.startswith("combined-"), f"no defect needs the variation {name}"
            elif area not in ("versions", "messages"):
                assert any(fnmatch.fnmatch(f"{area}/{topic}/agent/{name}", glob) or fnmatch.fnmatch(f"{area}/{topic}/bridge/{name}", glob)
                           for glob in caught_by), f"no defect needs {case}"


def test_pair_of_servers() -> None:
    """The reference client of this project walks through the list of its addresses."""
    cases = [glob for one in GALLERY if one.second_node for glob in one.caught_by]
    outcome = run_suite(CTI, "client", "uccx/14", cases, client_target([REFERENCE_CLIENT], drive=False, second_node=True), timeout=20, jobs=4)
    assert shortcomings(outcome) == {}


@pytest.mark.parametrize("protocol", ["uccx/14", "uccx/18", "ged188/14", "ged188/24"])
def test_simulator_passes_every_case_for_servers(protocol: str) -> None:
    with simulator(CTI, protocol) as address:
        outcome = run_suite(CTI, "server", protocol, [], ["--connect", address], timeout=20)
    assert shortcomings(outcome) == {}


def shortcomings(outcome: Outcome) -> dict[str, str]:
    """Why cases did not pass."""
    assert outcome.verdicts, outcome.output
    return {case: outcome.reasons[case] for case, verdict in outcome.verdicts.items() if verdict in BAD or verdict == "skipped"}


def test_the_table_in_the_docs_is_current(outcomes: dict[str, Outcome]) -> None:
    assert TABLE.read_text("utf-8") == table(GALLERY, outcomes, CHECKS, WITNESSES), "run conformance/gallery/gallery.py --write docs/conformance-defects.md"
