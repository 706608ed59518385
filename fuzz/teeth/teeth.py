#!/usr/bin/python3
"""Do the fuzzers find bugs? Puts each bug of bugs.py into a copy of its source file, builds that one file with the bug, links the fuzz target
with it, and runs the target, from the stored inputs and the seeds, until it stops or its time is over. Nothing in the tree is changed.

    python3 fuzz/teeth/teeth.py [--seconds 120] [--build build/fuzz] [BUG...]
    python3 fuzz/teeth/teeth.py --check       only see whether every bug still has its line

Exit status: 0 every bug was found, 1 one was not, 2 a bug could not be put in (its line is gone: bugs.py is stale).
"""

from __future__ import annotations

import argparse
import json
import shlex
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bugs import BUGS, Bug

ROOT = Path(__file__).resolve().parents[2]


class Stale(Exception):
    """The line that a bug changes is not there, or does not compile when it is changed."""


@dataclass
class Found:
    seconds: float
    how: str  # the line in which the target says why it stopped; empty: it did not stop


def overlay(bug: Bug, place: Path) -> Path:
    """A copy of the bug's file, with the bug."""
    text = (ROOT / bug.file).read_text()
    if text.count(bug.good) < 1:
        raise Stale(f"{bug.file}: no line reads: {bug.good}")
    copy = place / bug.file
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text(text.replace(bug.good, bug.bad))  # as a template would have it: in every message
    return copy


def compile_command(build: Path, source: Path) -> list[str]:
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if Path(entry["file"]) == source:
            return shlex.split(entry["command"])
    raise Stale(f"{source} is not compiled in {build}")


def compile_with_bug(bug: Bug, build: Path, place: Path) -> list[str]:
    """Object files of what the bug's file is compiled into."""
    copy = overlay(bug, place)
    objects = []
    for name in bug.compiled:
        source = ROOT / name
        command = compile_command(build, source)
        out = place / (source.name + ".o")
        command[command.index("-o") + 1] = str(out)
        command[command.index("-c") + 1] = str(copy if name == bug.file else source)
        # Headers with the bug come first; those beside the source are still found.
        first = next(index for index, word in enumerate(command) if word.startswith("-"))
        command[first:first] = [f"-I{place / 'runtime/include'}", f"-iquote{source.parent}"]
        if subprocess.run(command, cwd=build).returncode != 0:
            raise Stale(f"{bug.file}: does not compile with the bug")
        objects.append(str(out))
    return objects


def link(bug: Bug, build: Path, place: Path, objects: list[str]) -> Path:
    """The target, with the objects before all that has the same without the bug: of an inline function the linker takes the first."""
    name = f"bin/fuzz_{bug.target}"
    lines = subprocess.run(["ninja", "-t", "commands", name], cwd=build, check=True, capture_output=True, text=True).stdout.splitlines()
    words = lines[-1].replace(f"-o {name}", f"-o {place / f'fuzz_{bug.target}'}").split(" ")
    first = next(index for index, word in enumerate(words) if word.endswith(".o"))
    subprocess.run(" ".join([*words[:first], *map(shlex.quote, objects), *words[first:]]), cwd=build, shell=True, check=True)
    return place / f"fuzz_{bug.target}"


def hunt(bug: Bug, build: Path, place: Path, program: Path, seconds: int) -> Found:
    targets = {name: about for name, *about in map(str.split, (build / "fuzz/targets.txt").read_text().splitlines())}
    form, _, longest = targets[bug.target]
    folders = [place / "found", ROOT / "fuzz/corpus" / bug.target, build / "fuzz/seeds" / form]
    folders[0].mkdir()
    command = [str(program), *map(str, folders), f"-max_total_time={seconds}", "-timeout=10", f"-max_len={longest}", "-seed=1",
               f"-artifact_prefix={place}/"]
    begin = time.monotonic()
    run = subprocess.run(command, capture_output=True, text=True, errors="replace")
    took = time.monotonic() - begin
    if run.returncode == 0:
        return Found(took, "")
    marks = ("broken:", "ERROR:", "runtime error:")
    how = next((line.strip() for line in run.stderr.splitlines() if any(mark in line for mark in marks)), f"exit status {run.returncode}")
    return Found(took, how)


def try_bug(bug: Bug, build: Path, seconds: int) -> Found:
    place = build / "teeth" / bug.name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    program = link(bug, build, place, compile_with_bug(bug, build, place))
    return hunt(bug, build, place, program, seconds)


def check(bugs: list[Bug]) -> int:
    """Whether the lines are there that the bugs change."""
    stale = [bug for bug in bugs if bug.good not in (ROOT / bug.file).read_text()]
    for bug in stale:
        print(f"stale: {bug.name}: no line of {bug.file} reads: {bug.good}\n  give the bug in fuzz/teeth/bugs.py the line that does its work now")
    print(f"{len(bugs)} bugs, {len(stale)} stale")
    return 2 if stale else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=120)
    parser.add_argument("--build", type=Path, default=ROOT / "build/fuzz")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("bugs", nargs="*", metavar="BUG")
    options = parser.parse_args()
    bugs = [bug for bug in BUGS if not options.bugs or bug.name in options.bugs]
    if options.check:
        return check(bugs)
    build = options.build.resolve()
    subprocess.run([build / "bin/fuzz_seeds", ROOT, build / "fuzz/seeds"], check=True, stdout=subprocess.DEVNULL)
    status = 0
    print("| bug | target | found after | by |\n|---|---|---:|---|", flush=True)
    for bug in bugs:
        try:
            found = try_bug(bug, build, options.seconds)
        except Stale as stale:
            print(f"| {bug.name} | `{bug.target}` | stale | {stale} |", flush=True)
            status = 2
            continue
        status = status or (0 if found.how else 1)
        after = f"{found.seconds:.1f} s" if found.how else "**missed**"
        print(f"| {bug.name} | `{bug.target}` | {after} | {found.how[:100]} |", flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
