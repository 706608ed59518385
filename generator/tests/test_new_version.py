"""`ctigen new-version`: room for the next version, by edits that keep the files' own words."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest

from ctigen.cli import main
from ctigen.loader import DEFAULT_SPEC, load_spec


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DEFAULT_SPEC, tmp_path / "spec"))


def _texts(root: Path) -> dict[str, str]:
    return {str(path.relative_to(root)): path.read_text(encoding="utf-8") for path in root.rglob("*.yaml")}


def _changed_lines(before: dict[str, str], after: dict[str, str]) -> int:
    pairs = ((text.split("\n"), after[name].split("\n")) for name, text in before.items())
    return sum(line.startswith("+ ") for old, new in pairs for line in difflib.ndiff(old, new))


@pytest.mark.parametrize("name", [protocol.name for protocol in load_spec().protocols])
def test_adds_the_next_version_and_changes_nothing_else(root: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    before, newest = _texts(root), load_spec(root).protocol(name).versions.last
    assert main(["new-version", name, str(newest + 1), "--spec", str(root)]) == 0
    protocol = load_spec(root).protocol(name)
    assert protocol.versions.last == newest + 1
    assert protocol.header(newest + 1) == protocol.header(newest)
    for _, field in protocol.version_fields:
        assert field.range is not None and field.range[1] == newest + 1
    assert _changed_lines(before, _texts(root)) == 2
    assert main(["diff", f"{name}/{newest}", f"{name}/{newest + 1}", "--spec", str(root)]) == 0
    assert "no differences" in capsys.readouterr().out


def test_rows_that_end_at_the_former_version_are_listed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    newest = load_spec(root).protocol("uccx").versions.last
    file = root / "uccx" / "messages" / "HEARTBEAT_REQ.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("class:", f"versions: -{newest}\nclass:", 1), encoding="utf-8")
    assert main(["new-version", "uccx", str(newest + 1), "--spec", str(root)]) == 0
    assert f"HEARTBEAT_REQ.yaml:4: versions: -{newest}" in capsys.readouterr().out


def test_headers_of_exactly_one_version_are_widened(root: Path) -> None:
    newest = load_spec(root).protocol("uccx").versions.last
    file = root / "uccx" / "protocol.yaml"
    text = file.read_text(encoding="utf-8")
    assert f"versions: {newest}+" in text
    file.write_text(text.replace(f"versions: {newest}+", f"versions: {newest}"), encoding="utf-8")
    assert main(["new-version", "uccx", str(newest + 1), "--spec", str(root)]) == 0
    assert load_spec(root).protocol("uccx").header(newest + 1).versions.last == newest + 1


def test_dry_run_writes_nothing(root: Path) -> None:
    before = _texts(root)
    assert main(["new-version", "ged188", str(load_spec(root).protocol("ged188").versions.last + 1), "--dry-run", "--spec", str(root)]) == 0
    assert _texts(root) == before


@pytest.mark.parametrize(("name", "step"), [("uccx", 0), ("uccx", 2), ("uccx", -1), ("nosuch", 1)])
def test_other_versions_are_refused_and_nothing_is_written(
    root: Path, name: str, step: int, capsys: pytest.CaptureFixture[str]
) -> None:
    before, newest = _texts(root), load_spec(root).protocol("uccx").versions.last
    assert main(["new-version", name, str(newest + step), "--spec", str(root)]) == 2
    assert _texts(root) == before
    assert capsys.readouterr().err.startswith("ctigen new-version: ")
