"""SECURITY.md: the tests by which it shows what holds are there."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from conftest import ROOT

NAMED = sorted(set(re.findall(r"`((?:fuzz|cti|ctigen|conformance|[A-Z]\w+)(?:\.\w+)+)`", (ROOT / "SECURITY.md").read_text())))


@cache
def written() -> set[str]:
    """Every `Suite.Test` of the sources."""
    files = [path for folder in ("runtime", "generator", "conformance", "tools") for path in (ROOT / folder).rglob("*_test.cpp")]
    return {".".join(found) for path in files for found in re.findall(r"\bTEST(?:_F|_P)?\(\s*(\w+),\s*(\w+)\)", path.read_text())}


def exists(name: str) -> bool:
    area, rest = name.split(".", 1)
    if area == "fuzz":
        return (ROOT / "fuzz" / f"{rest}.cpp").exists()
    if area == "cti":
        return (ROOT / "tools" / "tests" / f"test_{rest}.py").exists() or rest == "hardening"
    if area in ("ctigen", "conformance"):
        return rest in ("pytest", "suite") or rest in written()
    return name in written()


def test_the_page_names_tests() -> None:
    assert len(NAMED) > 30


@pytest.mark.parametrize("name", NAMED)
def test_what_the_page_names_exists(name: str) -> None:
    assert exists(name)


def test_python_files_that_the_page_names_exist() -> None:
    files = set(re.findall(r"`(test_\w+\.py)`", (ROOT / "SECURITY.md").read_text()))
    there = {path.name for folder in ("generator", "tools", "conformance") for path in Path(ROOT / folder).rglob("test_*.py")}
    assert files and files <= there
