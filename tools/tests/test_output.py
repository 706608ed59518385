"""Standard output that takes nothing: a full disk is told, a reader that leaves is no mistake."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from conftest import Cti

COMMANDS = [["completion", "bash"], ["man", "decode"], ["explain", "HEARTBEAT_REQ"], ["decode"], ["encode"]]
INPUT = {"decode": b"0000000400000005 00000007\n", "encode": b'{"message":"HEARTBEAT_REQ","fields":{"InvokeID":7}}\n'}


def run(cti: Cti, command: list[str], out: int) -> tuple[int, str]:
    done = subprocess.run([cti.binary, *command], input=INPUT.get(command[0], b""), stdout=out, stderr=subprocess.PIPE, timeout=60)
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_full_disk_is_told(cti: Cti, command: list[str]) -> None:
    out = os.open("/dev/full", os.O_WRONLY)
    try:
        assert run(cti, command, out) == (2, "cti: standard output: No space left on device\n")
    finally:
        os.close(out)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_reader_that_leaves_is_no_mistake(cti: Cti, command: list[str]) -> None:
    reader, out = os.pipe()
    os.close(reader)
    try:
        assert run(cti, command, out) == (0, "")
    finally:
        os.close(out)


def test_a_comparison_of_reports_that_goes_nowhere_is_told(cti: Cti, tmp_path: Path) -> None:
    report = str(tmp_path / "report.json")
    case = "uccx/flows/queued-and-answered/bridge/as-documented"
    cti("conformance", "client", "-p", "uccx/14", "--case", case, "--timeout", "0.1", "--quiet", "--json", report, "--", "true")
    test_a_full_disk_is_told(cti, ["conformance", "diff", report, report])
    test_a_reader_that_leaves_is_no_mistake(cti, ["conformance", "diff", report, report])
