"""`ctigen generate`: deterministic, complete, current, and careful with other people's files."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ctigen.cli import main
from ctigen.generating import DEFAULT_OUT, render_all
from ctigen.loader import DEFAULT_SPEC, load_spec

from mini_spec import MiniSpec

GENERATOR = Path(__file__).resolve().parents[1]


def _generate(mini: MiniSpec, out: Path, *options: str) -> int:
    return main(["generate", "--spec", str(mini.root), "--out", str(out), "--only", "cpp", *options])


def _whole(mini: MiniSpec, out: Path, *options: str) -> int:
    return main(["generate", "--spec", str(mini.root), "--out", str(out), *options])


@pytest.fixture
def mini(tmp_path: Path) -> MiniSpec:
    return MiniSpec(tmp_path)


def _files(out: Path) -> dict[str, bytes]:
    return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}


def test_what_is_checked_in_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--check"]) == 0, capsys.readouterr().err


def test_same_spec_same_bytes_whatever_the_hash_seed() -> None:
    code = (
        "import hashlib; from ctigen.generating import render_all; from ctigen.loader import load_spec;"
        "print(hashlib.sha256(repr(sorted(render_all(load_spec()).items())).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONPATH": str(GENERATOR), "PYTHONHASHSEED": seed},
            check=True, capture_output=True, text=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(digests) == 1


def test_whole_spec_in_under_five_seconds_of_processor_time() -> None:
    start = time.process_time()
    render_all(load_spec(DEFAULT_SPEC))
    assert time.process_time() - start < 5


def test_generated_texts_are_tidy() -> None:
    for path, content in render_all(load_spec(), ["cpp"]).items():
        text = content.decode("utf-8")
        assert text.endswith("\n") and not text.endswith("\n\n"), path
        assert "\n\n\n" not in text and " \n" not in text and "\t" not in text, path


def test_check_tells_what_differs_is_missing_or_stale(mini: MiniSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert _whole(mini, out, "--check") == 1
    assert _whole(mini, out) == 0
    assert _whole(mini, out, "--check") == 0
    (out / "src/mini/tags.cpp").write_text("int x;\n")
    (out / "src/mini/enums.cpp").unlink()
    capsys.readouterr()
    assert _whole(mini, out, "--check") == 1
    told = capsys.readouterr().err
    assert "src/mini/tags.cpp: differs" in told and "src/mini/enums.cpp: missing" in told
    assert _whole(mini, out) == 0
    assert _whole(mini, out, "--check") == 0


def test_a_message_that_is_gone_takes_its_files_along_and_no_others(mini: MiniSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert _whole(mini, out) == 0
    (out / "notes.txt").write_text("mine\n")
    header = out / "include/ctikit/mini/messages/open_conf.hpp"
    assert header.exists()
    (mini.root / "mini/messages/OPEN_CONF.yaml").unlink()
    protocol = mini.root / "mini/protocol.yaml"
    kept = [line for line in protocol.read_text().splitlines(keepends=True) if "kind: thing" not in line]  # it is of this message
    protocol.write_text("".join(kept).replace("OPEN_CONF", "OPEN_REQ"))
    capsys.readouterr()
    assert _whole(mini, out, "--check") == 1
    assert "open_conf.hpp: no longer generated" in capsys.readouterr().err
    assert header.exists(), "a check changes nothing"
    assert _whole(mini, out) == 0
    assert not header.exists()
    assert (out / "notes.txt").read_text() == "mine\n"


def test_files_that_are_current_are_not_written_again(mini: MiniSpec, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert _generate(mini, out) == 0
    for path in out.rglob("*.cpp"):
        os.utime(path, (1, 1))
    assert _generate(mini, out) == 0
    assert {path.stat().st_mtime for path in out.rglob("*.cpp")} == {1}


def test_manifest_cannot_make_it_remove_files_elsewhere(mini: MiniSpec, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    precious = [tmp_path / "above", tmp_path / "elsewhere"]
    for file in precious:
        file.write_text("x")
    (out / "MANIFEST").write_text(f"../above\n{tmp_path}/elsewhere\n/{tmp_path}/elsewhere\n")
    assert _whole(mini, out) == 0
    assert [file for file in precious if not file.exists()] == []


def test_a_spec_with_mistakes_writes_nothing(mini: MiniSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    mini.replace("messages/OPEN_REQ.yaml", "tag: 2,", "tag: 1,")
    assert _whole(mini, out) == 1
    assert "OPEN_REQ.yaml:16: error: tag 1 stands twice" in capsys.readouterr().err
    assert not out.exists()


def test_unknown_ids_and_tags_are_told_but_not_encoded(mini: MiniSpec, tmp_path: Path) -> None:
    out = tmp_path / "out"
    mini.replace("messages/OPEN_REQ.yaml", "name: State, tag: 2", "name: State, tag: unknown")
    mini.replace("messages/LIST_EVENT.yaml", "id: 9", "id: unknown")
    assert _generate(mini, out) == 0
    files = _files(out)
    assert "include/ctikit/mini/messages/list_event.hpp" not in files
    assert b"no source prints their ids: LIST_EVENT." in files["include/ctikit/mini/messages.hpp"]
    header = files["include/ctikit/mini/messages/open_req.hpp"]
    assert b"No source prints the tag of State." in header and b"mini::State" not in header


def test_comments_of_the_spec_cannot_leave_their_comment(mini: MiniSpec, tmp_path: Path) -> None:
    """A hostile or careless text in the spec stays text in C++."""
    out = tmp_path / "out"
    mini.replace("messages/OPEN_REQ.yaml", "purpose: ask for a session", 'purpose: "ask */ #error out \\\\"')
    assert _generate(mini, out) == 0
    for path, content in _files(out).items():
        assert not any(line.lstrip().startswith("#error") for line in content.decode().splitlines()), path
        assert not any("//" in line and line.endswith("\\") for line in content.decode().splitlines()), path
