"""The suite has teeth: every defective client is caught by the case meant for it, and the correct ones are not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

import broken_server
from defects import DEFECTS
from gallery import BAD, REFERENCES, Defect, Outcome, client_target, read_gallery, run_all, run_suite, simulator, table

CTI = os.environ.get("CTI", "cti")
GALLERY = read_gallery()
TABLE = Path(__file__).resolve().parents[2] / "docs" / "conformance-defects.md"


@pytest.fixture(scope="session")
def outcomes() -> dict[str, Outcome]:
    return run_all(CTI, GALLERY)


def test_the_list_names_every_defect_once() -> None:
    names = [one.name for one in GALLERY]
    assert len(names) == len(set(names)) >= 40
    assert set(names) == set(DEFECTS) | set(broken_server.DEFECTS)


@pytest.mark.parametrize("defect", GALLERY, ids=lambda one: one.name)
def test_is_caught_by_the_case_meant_for_it(outcomes: dict[str, Outcome], defect: Defect) -> None:
    outcome = outcomes[defect.name]
    assert outcome.failed(), f"{defect.what}: {outcome.verdicts or outcome.output}"
    assert all(outcome.reasons[case] for case in outcome.failed()), "a failure says why"


@pytest.mark.parametrize("language", REFERENCES)
def test_reference_client_passes_the_same_cases(language: str) -> None:
    command = REFERENCES[language]
    if shutil.which(command[0]) is None:
        pytest.skip(f"no {command[0]} on this machine")
    clients = [one for one in GALLERY if one.party == "client"]
    for protocol, drive in sorted({(one.protocol, one.drive) for one in clients}):
        cases = {case for one in clients if (one.protocol, one.drive) == (protocol, drive) for case in one.caught_by}
        outcome = run_suite(CTI, "client", protocol, sorted(cases), client_target(command, drive), timeout=20, jobs=4)
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
    assert TABLE.read_text("utf-8") == table(GALLERY, outcomes), "run conformance/gallery/gallery.py --write docs/conformance-defects.md"
