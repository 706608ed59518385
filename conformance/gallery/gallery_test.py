"""The suite has teeth: every defective client is caught by the case meant for it, and the correct ones are not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from defects import DEFECTS
from gallery import BAD, REFERENCES, Defect, Outcome, read_gallery, run_all, run_suite, table

CTI = os.environ.get("CTI", "cti")
GALLERY = read_gallery()
TABLE = Path(__file__).resolve().parents[2] / "docs" / "conformance-defects.md"


@pytest.fixture(scope="session")
def outcomes() -> dict[str, Outcome]:
    return run_all(CTI, GALLERY)


def test_the_list_names_every_defect_once() -> None:
    names = [one.name for one in GALLERY]
    assert len(names) == len(set(names)) >= 40
    assert set(names) == set(DEFECTS)


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
    settings = {(one.protocol, one.drive) for one in GALLERY}
    for protocol, drive in sorted(settings):
        cases = {case for one in GALLERY if (one.protocol, one.drive) == (protocol, drive) for case in one.caught_by}
        outcome = run_suite(CTI, command, protocol, sorted(cases), drive, timeout=20, jobs=4)
        assert outcome.verdicts, outcome.output
        bad = {case: outcome.reasons[case] for case, verdict in outcome.verdicts.items() if verdict in BAD or verdict == "skipped"}
        assert bad == {}


def test_the_table_in_the_docs_is_current(outcomes: dict[str, Outcome]) -> None:
    assert TABLE.read_text("utf-8") == table(GALLERY, outcomes), "run conformance/gallery/gallery.py --write docs/conformance-defects.md"
