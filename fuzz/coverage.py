#!/usr/bin/python3
"""How many lines of the generated code and of the wire layer do the fuzz targets reach? Runs the targets of frames and events in the build of preset
`fuzz-coverage` on the stored inputs, the seeds, what earlier runs found (build/fuzz/fuzz/found), and a number of new inputs, always the same ones.

    cmake --preset fuzz-coverage && cmake --build --preset fuzz-coverage && python3 fuzz/coverage.py

Prints a table, the lines that were not reached, and, for those that no input can reach, the reason from unreachable.txt. Exit status: 0 at least
95 % of the lines that can be reached were, in each part, 1 fewer, 2 there is no build, LLVM's tools are missing, or an entry of unreachable.txt
fits no line (any more).
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGETS = ["framing", "walker", "typed_decode", "typed_vs_walker", "json_roundtrip", "json_in", "models"]
PARTS = {
    "generated decoders and encoders": ["generated/src/*/codec_*.cpp"],
    "wire": ["runtime/src/wire/*", "runtime/include/ctikit/wire/*"],
}
ENOUGH = 95.0


class Trouble(Exception):
    """The environment does not allow a run."""


@dataclass(frozen=True)
class Unreachable:
    """Lines of some files, by what they read, that no input can reach."""

    files: str  # glob below the repository
    function: str  # what stands where the function begins, so that no other one is excused
    text: re.Pattern[str]
    reason: str

    def lines_of(self, source: list[str]) -> set[int]:
        """Numbers of the lines of one of its files that it excuses, from 1."""
        return {number for number in functions(source, self.function) if self.text.search(source[number - 1])}


class Stale(Trouble):
    """No line of code fits an entry."""

    def __init__(self, entry: Unreachable) -> None:
        super().__init__(f"unreachable.txt: no line fits\n  {entry.files}\n  {entry.function}\n  {entry.text.pattern}")


def functions(source: list[str], beginning: str) -> list[int]:
    """Numbers of the lines, from 1, of the functions that begin with this text: each up to the brace that closes it."""
    numbers: list[int] = []
    depth = None
    for number, line in enumerate(source, 1):
        if depth is None and beginning in line:
            depth = 0
        if depth is not None:
            numbers.append(number)
            opened = depth > 0 or "{" in line
            depth += line.count("{") - line.count("}")
            if opened and depth <= 0:
                depth = None
    return numbers


@dataclass
class Part:
    lines: int = 0
    reached: int = 0
    excused: Counter[str] = field(default_factory=Counter)  # reason: lines
    missed: list[str] = field(default_factory=list)

    @property
    def percent(self) -> float:
        """Of the lines that can be reached."""
        reachable = self.lines - sum(self.excused.values())
        return 100.0 * self.reached / reachable if reachable else 0.0


def read_unreachable(path: Path) -> list[Unreachable]:
    """Blocks of four lines: files, function, text, reason; '#' begins a comment."""
    lines = [line.strip() for line in path.read_text().splitlines() if line.strip() and not line.startswith("#")]
    if len(lines) % 4 != 0:
        raise Trouble(f"{path}: entries have four lines: files, function, text, reason")
    return [Unreachable(lines[at], lines[at + 1], re.compile(lines[at + 2]), lines[at + 3]) for at in range(0, len(lines), 4)]


def need(tool: str) -> None:
    if shutil.which(tool) is None:
        raise Trouble(f"{tool} is missing: apt-get install llvm-19")


def check(unreachable: list[Unreachable]) -> None:
    """Every entry still fits a line of its files."""
    for entry in unreachable:
        if not any(entry.lines_of(file.read_text().splitlines()) for file in ROOT.glob(entry.files)):
            raise Stale(entry)


def run_target(build: Path, found: Path, target: str, runs: int) -> Path:
    targets = {name: about for name, *about in map(str.split, (build / "fuzz/targets.txt").read_text().splitlines())}
    form, _, longest = targets[target]
    profile = build / f"fuzz/{target}.profraw"
    new = build / f"fuzz/coverage/{target}"
    new.mkdir(parents=True, exist_ok=True)
    folders = [new, ROOT / "fuzz/corpus" / target, build / "fuzz/seeds" / form, found / target]
    command = [str(build / f"bin/fuzz_{target}"), *(str(folder) for folder in folders if folder.is_dir()), f"-runs={runs}", "-seed=1", f"-max_len={longest}"]
    run = subprocess.run(command, env={**os.environ, "LLVM_PROFILE_FILE": str(profile)}, capture_output=True, text=True, errors="replace", cwd=new)
    if run.returncode != 0:
        raise Trouble(f"fuzz_{target} stopped:\n{run.stderr[-1500:]}")
    return profile


def measure(build: Path, targets: list[str], profiles: list[Path]) -> dict[Path, dict[int, int]]:
    """How often each line of each file was run."""
    merged = build / "fuzz/merged.profdata"
    subprocess.run(["llvm-profdata-19", "merge", "-sparse", *map(str, profiles), "-o", str(merged)], check=True)
    programs = [str(build / f"bin/fuzz_{target}") for target in targets]
    objects = [programs[0], *(f"--object={program}" for program in programs[1:])]
    report = subprocess.run(["llvm-cov-19", "export", "-format=lcov", f"-instr-profile={merged}", *objects], check=True, capture_output=True, text=True)
    counts: dict[Path, dict[int, int]] = {}
    for line in report.stdout.splitlines():
        if line.startswith("SF:"):
            lines = counts.setdefault(Path(os.path.normpath(line[3:])), {})
        elif line.startswith("DA:"):
            number, count = line[3:].split(",")[:2]
            lines[int(number)] = max(int(count), lines.get(int(number), 0))
    return counts


def part_of(path: str) -> str | None:
    return next((part for part, globs in PARTS.items() if any(fnmatch(path, glob) for glob in globs)), None)


def judge(counts: dict[Path, dict[int, int]], unreachable: list[Unreachable]) -> dict[str, Part]:
    parts = {name: Part() for name in PARTS}
    used: set[Unreachable] = set()
    for file, lines in sorted(counts.items()):
        if not file.is_relative_to(ROOT):
            continue
        path = str(file.relative_to(ROOT))
        name = part_of(path)
        if name is None:
            continue
        source = file.read_text().splitlines()
        excused = {number: each for each in unreachable if fnmatch(path, each.files) for number in each.lines_of(source)}
        for number, count in sorted(lines.items()):
            text = source[number - 1]
            entry = excused.get(number)
            if entry is not None:
                used.add(entry)
            part = parts[name]
            part.lines += 1
            if count > 0:
                part.reached += 1
            elif entry is not None:
                part.excused[entry.reason] += 1
            else:
                part.missed.append(f"{path}:{number}: {text.strip()}")
    for each in unreachable:
        if each not in used:  # its line is no code
            raise Stale(each)
    return parts


def report(parts: dict[str, Part], listed: int) -> bool:
    print(f"{'':34}{'lines':>8}{'reached':>9}{'':>9}{'unreachable':>13}{'missed':>8}")
    for name, part in parts.items():
        excused = sum(part.excused.values())
        print(f"{name:34}{part.lines:8}{part.reached:9}{part.percent:8.2f}%{excused:13}{len(part.missed):8}")
    for name, part in parts.items():
        for reason, count in part.excused.most_common():
            print(f"\nunreachable: {count} lines of {name}: {reason}", end="")
        for line in part.missed[:listed]:
            print(f"\nmissed: {line}", end="")
        if len(part.missed) > listed:
            print(f"\nmissed: {len(part.missed) - listed} more lines of {name} (--list)", end="")
    print()
    return all(part.percent >= ENOUGH for part in parts.values())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=200_000, help="new inputs per target")
    parser.add_argument("--build", type=Path, default=ROOT / "build/fuzz-coverage")
    parser.add_argument("--found", type=Path, default=ROOT / "build/fuzz/fuzz/found", help="what earlier runs found, one folder per target")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--targets", nargs="+", default=TARGETS, metavar="TARGET", choices=TARGETS)
    parser.add_argument("--check", action="store_true", help="only see whether every entry of unreachable.txt still fits a line")
    parser.add_argument("--list", type=int, default=20, metavar="N", help="how many missed lines to show of each part")
    options = parser.parse_args()
    build = options.build.resolve()
    try:
        unreachable = read_unreachable(ROOT / "fuzz/unreachable.txt")
        check(unreachable)
        if options.check:
            return 0
        if not (build / "bin/fuzz_seeds").exists():
            raise Trouble(f"no build in {build}: cmake --preset fuzz-coverage && cmake --build --preset fuzz-coverage")
        need("llvm-profdata-19")
        need("llvm-cov-19")
        subprocess.run([build / "bin/fuzz_seeds", ROOT, build / "fuzz/seeds"], check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "LLVM_PROFILE_FILE": "/dev/null"})
        with ThreadPoolExecutor(options.jobs) as pool:
            profiles = list(pool.map(lambda target: run_target(build, options.found, target, options.runs), options.targets))
        parts = judge(measure(build, options.targets, profiles), unreachable)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 2
    return 0 if report(parts, options.list) else 1


if __name__ == "__main__":
    sys.exit(main())
