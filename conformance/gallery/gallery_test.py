"""The suite has teeth: every defective client is caught by the case meant for it, and the correct ones are not."""

from __future__ import annotations

import fnmatch
import os
import shutil
from pathlib import Path
from typing import Iterator

import pytest

import broken_server
from defects import DEFECTS
from gallery import (BAD, REFERENCES, Defect, Outcome, client_target, list_cases, list_checks, read_gallery, read_witnesses, run_defect, run_suite, runners,
                     simulator, table)

CTI = os.environ.get("CTI", "cti")
REFERENCE_CLIENT = os.environ.get("CTI_REFERENCE_CLIENT", "cti-reference-client")
GALLERY = read_gallery()
CHECKS = list_checks(CTI)
WITNESSES = read_witnesses()
SIMULATED = ("uccx/14", "uccx/18", "ged188/14", "ged188/24")
TABLE = Path(__file__).resolve().parents[2] / "docs" / "conformance-defects.md"


class Runs:
    """All runs of the suite, begun together; those come first in which some case waits long for what does not come."""

    def __init__(self) -> None:
        self.pool = runners()
        defects = {one.name: one for one in GALLERY}
        self.simulated = {protocol: self.pool.submit(run_simulator, protocol) for protocol in SIMULATED}
        self.pair = self.pool.submit(run_pair)
        self.references = {language: [self.pool.submit(run_reference, language, *key) for key in sorted(REFERENCE_CASES)]
                           for language, command in REFERENCES.items() if shutil.which(command[0])}
        self.defective = {one.name: self.pool.submit(run_defect, CTI, one) for one in GALLERY}
        self.without = {check: self.pool.submit(run_defect, CTI, defects[name], without=[check]) for check, name in WITNESSES.items()}


@pytest.fixture(scope="session")
def runs() -> Iterator[Runs]:
    begun = Runs()
    yield begun
    begun.pool.shutdown(cancel_futures=True)


def reference_cases() -> dict[tuple[str, bool], set[str]]:
    """Globs of the cases that are meant to catch some client, by its protocol and whether it is told what to request."""
    cases: dict[tuple[str, bool], set[str]] = {}
    for one in GALLERY:
        if one.party == "client" and not one.second_node and "/maintenance" not in one.caught_by[0]:
            cases.setdefault((one.protocol, one.drive), set()).update(one.caught_by)
    return cases


REFERENCE_CASES = reference_cases()


def run_reference(language: str, protocol: str, drive: bool) -> Outcome:
    return run_suite(CTI, "client", protocol, sorted(REFERENCE_CASES[protocol, drive]), client_target(REFERENCES[language], drive), timeout=20, jobs=4)


def run_pair() -> Outcome:
    cases = [glob for one in GALLERY if one.second_node for glob in one.caught_by]
    return run_suite(CTI, "client", "uccx/14", cases, client_target([REFERENCE_CLIENT], drive=False, second_node=True), timeout=20, jobs=4)


def run_simulator(protocol: str) -> Outcome:
    with simulator(CTI, protocol) as address:
        return run_suite(CTI, "server", protocol, [], ["--connect", address], timeout=20)


def test_the_list_names_every_defect_once() -> None:
    names = [one.name for one in GALLERY]
    assert len(names) == len(set(names)) >= 40
    assert set(names) == set(DEFECTS) | set(broken_server.DEFECTS)


@pytest.mark.parametrize("defect", GALLERY, ids=lambda one: one.name)
def test_is_caught_by_the_case_meant_for_it(runs: Runs, defect: Defect) -> None:
    outcome = runs.defective[defect.name].result()
    assert outcome.failed(), f"{defect.what}: {outcome.verdicts or outcome.output}"
    assert all(outcome.reasons[case] for case in outcome.failed()), "a failure says why"


def test_every_check_has_a_witness() -> None:
    assert list(WITNESSES) == list(CHECKS)


@pytest.mark.parametrize("check", CHECKS)
def test_without_this_check_a_defect_goes_unnoticed(runs: Runs, check: str) -> None:
    outcome = runs.without[check].result()
    assert outcome.verdicts, outcome.output
    assert outcome.failed() == [], "another check sees this defect too: the witness proves nothing"


@pytest.mark.parametrize("language", REFERENCES)
def test_reference_client_passes_the_same_cases(runs: Runs, language: str) -> None:
    if language not in runs.references:
        pytest.skip(f"no {REFERENCES[language][0]} on this machine")
    for run in runs.references[language]:
        assert shortcomings(run.result()) == {}


def test_every_way_to_test_has_a_defect() -> None:
    """Each variation, and each case of a script, is what some defect is meant to be caught by."""
    caught_by = {glob.split("/", 1)[1] for one in GALLERY for glob in one.caught_by}
    variations = {glob.rsplit("/", 1)[1] for glob in caught_by}
    for party, protocol in (("client", "uccx/14"), ("client", "ged188/14"), ("client", "ged188/24"), ("server", "uccx/14")):
        for case in list_cases(CTI, party, protocol):
            area, topic, _, name = case.split("/")[1:5]
            if area in ("flows", "events") or topic == "configuration-update":
                assert name in variations or name.startswith("combined-"), f"no defect needs the variation {name}"
            elif area not in ("versions", "messages"):
                assert any(fnmatch.fnmatch(f"{area}/{topic}/agent/{name}", glob) or fnmatch.fnmatch(f"{area}/{topic}/bridge/{name}", glob)
                           for glob in caught_by), f"no defect needs {case}"


def test_pair_of_servers(runs: Runs) -> None:
    """The reference client of this project walks through the list of its addresses."""
    assert shortcomings(runs.pair.result()) == {}


@pytest.mark.parametrize("protocol", SIMULATED)
def test_simulator_passes_every_case_for_servers(runs: Runs, protocol: str) -> None:
    assert shortcomings(runs.simulated[protocol].result()) == {}


def shortcomings(outcome: Outcome) -> dict[str, str]:
    """Why cases did not pass."""
    assert outcome.verdicts, outcome.output
    return {case: outcome.reasons[case] for case, verdict in outcome.verdicts.items() if verdict in BAD or verdict == "skipped"}


def test_the_table_in_the_docs_is_current(runs: Runs) -> None:
    outcomes = {name: run.result() for name, run in runs.defective.items()}
    assert TABLE.read_text("utf-8") == table(GALLERY, outcomes, CHECKS, WITNESSES), "run conformance/gallery/gallery.py --write docs/conformance-defects.md"
