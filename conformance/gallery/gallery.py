#!/usr/bin/env python3
"""Runs the suite against every defective client and server of gallery.yaml, and writes the table of what caught what.

    gallery.py --cti build/dev/bin/cti [--only GLOB] [--write docs/conformance-defects.md]
"""

from __future__ import annotations

import argparse
import contextlib
import fnmatch
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterable, Iterator

import yaml

HERE = Path(__file__).resolve().parent
CLIENT_ARGUMENTS = ["{host}", "{port}", "--protocol", "{protocol}", "--version", "{version}", "--mode", "{mode}", "--agent-id", "{agent_id}",
                    "--extension", "{extension}", "--instrument", "{instrument}"]
DEFECTIVE = [sys.executable, str(HERE / "broken_client.py")]
DEFECTIVE_SERVER = [sys.executable, str(HERE / "broken_server.py")]
REFERENCES = {
    "python": [sys.executable, str(HERE.parent / "clients" / "python" / "client.py")],
    "node": ["node", str(HERE.parent / "clients" / "node" / "client.mjs")],
}
BAD = ("failed", "error")
# Clients leave no bytecode beside their sources; tests say where else.
ENVIRONMENT = dict(os.environ) if "PYTHONPYCACHEPREFIX" in os.environ else {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}


@dataclass(frozen=True)
class Defect:
    party: str  # "client" or "server"
    name: str
    what: str
    caught_by: tuple[str, ...]
    protocol: str = "uccx/14"
    drive: bool = False
    second_node: bool = False
    strict: bool = False


@dataclass
class Outcome:
    """What a run of the suite found; `verdicts` and `reasons` by case id."""

    verdicts: dict[str, str] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    checks: set[str] = field(default_factory=set)  # that found something
    output: str = ""

    def failed(self) -> list[str]:
        return [case for case, verdict in self.verdicts.items() if verdict == "failed"]


def read_gallery(path: Path = HERE / "gallery.yaml") -> list[Defect]:
    def one(party: str, entry: dict[str, Any]) -> Defect:
        globs = entry.pop("caught_by")
        return Defect(party, **entry, caught_by=tuple(globs if isinstance(globs, list) else [globs]))

    lists = _load(path)
    return [one(party, entry) for party in ("client", "server") for entry in lists[f"{party}s"]]


def read_witnesses(path: Path = HERE / "gallery.yaml") -> dict[str, str]:
    """For each check of the suite a defect that goes unnoticed without it."""
    witnesses: dict[str, str] = _load(path)["checks"]
    return witnesses


def _load(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def list_checks(cti: str) -> dict[str, str]:
    """What each check of the suite sees to, by its id."""
    lines = subprocess.run([cti, "conformance", "checks"], capture_output=True, text=True, check=True).stdout.splitlines()
    return {check: what for check, what in (line.split(maxsplit=1) for line in lines)}


def list_cases(cti: str, party: str, protocol: str) -> list[str]:
    lines = subprocess.run([cti, "conformance", party, "--list", "--protocol", protocol], capture_output=True, text=True, check=True).stdout
    return [line for line in lines.splitlines() if line.startswith(protocol.split("/")[0] + "/")]


def run_suite(cti: str, party: str, protocol: str, cases: Iterable[str], target: list[str], timeout: float = 2, jobs: int = 1) -> Outcome:
    """`target` is what follows the options of every run: more options, and how the party under test is reached."""
    with tempfile.TemporaryDirectory(prefix="ctikit-gallery-") as directory:
        report = Path(directory) / "report.json"
        run = subprocess.run(
            [cti, "conformance", party, "--protocol", protocol, "--json", str(report), "--jobs", str(jobs), "--timeout", str(timeout),
             *(word for case in cases for word in ("--case", case)), *target],
            capture_output=True, text=True, timeout=600, env=ENVIRONMENT)
        outcome = Outcome(output=run.stdout + run.stderr)
        if report.exists():
            for case in json.loads(report.read_text("utf-8"))["cases"]:
                outcome.verdicts[case["id"]] = case["verdict"]
                outcome.reasons[case["id"]] = case["reason"]
                outcome.checks.update(finding["check"] for finding in case["findings"])
        return outcome


def client_target(command: list[str], drive: bool, second_node: bool = False) -> list[str]:
    second = ["CTI_SECOND_PORT={second_port}"] if second_node else []
    return [*(["--drive", "stdin"] if drive else []), "--", *(["env", *second] if second else []), *command, *CLIENT_ARGUMENTS]


@contextlib.contextmanager
def listening(command: list[str]) -> Iterator[str]:
    """Runs a server that says where it listens; gives HOST:PORT."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().removeprefix("listening ").strip()
        finally:
            process.kill()


def simulator(cti: str, protocol: str) -> contextlib.AbstractContextManager[str]:
    return listening([cti, "serve", "--listen", "127.0.0.1:0", "--protocol", protocol])


@contextlib.contextmanager
def broken_server(cti: str, defect: str, protocol: str) -> Iterator[str]:
    """The simulator behind a defect."""
    name, version = protocol.split("/")
    with simulator(cti, protocol) as upstream:
        with listening([*DEFECTIVE_SERVER, "--defect", defect, "--protocol", name, "--version", version, *upstream.split(":")]) as address:
            yield address


def run_defect(cti: str, defect: Defect, without: Iterable[str] = ()) -> Outcome:
    """The cases that are meant to catch it; `without` names checks that the suite leaves out."""
    options = [*(["--strict"] if defect.strict else []), *(word for check in without for word in ("--without-check", check))]
    if defect.party == "client":
        target = client_target([*DEFECTIVE, "--defect", defect.name], defect.drive, defect.second_node)
        return run_suite(cti, "client", defect.protocol, defect.caught_by, options + target)
    with broken_server(cti, defect.name, defect.protocol) as address:
        return run_suite(cti, "server", defect.protocol, defect.caught_by, [*options, "--connect", address])


def tell(defect: Defect, outcome: Outcome) -> None:
    caught = outcome.failed()
    if caught:
        print(f"caught  {defect.name}: {caught[0]}: {outcome.reasons[caught[0]]}", flush=True)
    else:
        print(f"MISSED  {defect.name}: {outcome.verdicts or outcome.output.strip()}", flush=True)


def runners() -> Executor:
    """Runs many suites at a time, because most of the time is spent waiting for what does not come."""
    return ThreadPoolExecutor(8 * (os.cpu_count() or 1))


def table(defects: list[Defect], outcomes: dict[str, Outcome], checks: dict[str, str], witnesses: dict[str, str]) -> str:
    """docs/conformance-defects.md: rows in the order of the lists."""
    def cell(text: str) -> str:
        return text.replace("|", "\\|")

    def rows(party: str) -> list[str]:
        caught = {one.name: "<br>".join(f"`{case}`" for case in sorted(outcomes[one.name].failed())) for one in defects}
        return [f"| `{one.name}` | {cell(one.what)} | {one.protocol} | {caught[one.name] or '**not caught**'} |" for one in defects if one.party == party]

    return "\n".join([
        "# What the conformance suite catches",
        "",
        "Each of these clients is the reference client with one defect (`conformance/gallery/`), each of these servers the simulator with one. The",
        "last column names the cases that failed, of those that are meant to catch it; the simulator passes all of its cases, the",
        "reference clients in Python and Node all but those of a second server, which `cti-reference-client` passes, and those of maintenance, which",
        "none of them is run with. Made by `conformance/gallery/gallery.py --write docs/conformance-defects.md`.",
        *(line for party in ("client", "server") for line in [
            "",
            f"## {party.capitalize()}s",
            "",
            f"| defect | what the {party} does wrong | protocol | caught by |",
            "|---|---|---|---|",
            *rows(party),
        ]),
        "",
        "## Checks",
        "",
        "The other direction: each check of the suite (`cti conformance checks`), and a defect that goes unnoticed when the suite leaves it out",
        "(`--without-check`). `conformance/gallery/gallery_test.py` leaves out each of them in turn.",
        "",
        "| check | what it sees to | unnoticed without it |",
        "|---|---|---|",
        *(f"| `{check}` | {cell(what)} | `{witnesses[check]}` |" for check, what in checks.items()),
        "",
    ])


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--cti", default=os.environ.get("CTI", "cti"), help="the cti program")
    parser.add_argument("--only", default="*", metavar="GLOB", help="only defects with these names")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the table of all defects")
    options = parser.parse_args()
    defects = [one for one in read_gallery() if fnmatch.fnmatch(one.name, options.only)]

    def run(defect: Defect) -> Outcome:
        outcome = run_defect(options.cti, defect)
        tell(defect, outcome)
        return outcome

    with runners() as pool:
        outcomes = dict(zip((one.name for one in defects), pool.map(run, defects)))
    missed = sum(not outcome.failed() for outcome in outcomes.values())
    if options.write:
        options.write.write_text(table(defects, outcomes, list_checks(options.cti), read_witnesses()), "utf-8")
    print(f"{len(defects) - missed} of {len(defects)} caught")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
