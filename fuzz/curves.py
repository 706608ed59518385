#!/usr/bin/python3
"""Does the mutator that knows the protocols earn its place? Runs targets with it and with the engine's own changes alone, from the seeds and from
nothing, and prints coverage (edges of the instrumented code) by the number of inputs tried. Counting inputs and not seconds, the numbers do not
depend on how busy the machine is; what an input costs in each way stands below the table.

    python3 fuzz/curves.py [--runs 262144] [--build build/fuzz] [TARGET...]
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGETS = ["walker", "typed_decode", "typed_vs_walker", "capture", "session_server", "session_client"]
WAYS = [(start, mutator) for start in ("nothing", "seeds") for mutator in ("bytes only", "with tables")]

_PULSE = re.compile(r"^#(\d+)\s+\w+\s+cov: (\d+) ", re.MULTILINE)
_RATE = re.compile(r"average_exec_per_sec:\s+(\d+)")


@dataclass
class Curve:
    points: dict[int, int]  # inputs tried: edges covered
    per_second: int

    def at(self, runs: int) -> int:
        return max((covered for tried, covered in self.points.items() if tried <= runs), default=0)


def draw(build: Path, target: str, start: str, mutator: str, runs: int) -> Curve:
    environment = dict(os.environ)
    if mutator == "bytes only":
        environment["CTIKIT_FUZZ_PLAIN"] = "1"
    targets = {name: about for name, *about in map(str.split, (build / "fuzz/targets.txt").read_text().splitlines())}
    form, dictionary, _ = targets[target]
    with tempfile.TemporaryDirectory() as found:
        folders = [found] + ([str(build / "fuzz/seeds" / form)] if start == "seeds" else [])
        command = [str(build / f"bin/fuzz_{target}"), *folders, f"-runs={runs}", "-seed=1", "-max_len=1024", "-len_control=0", "-print_final_stats=1",
                   f"-dict={build / 'fuzz/seeds' / dictionary}.dict"]
        run = subprocess.run(command, env=environment, capture_output=True, text=True, errors="replace", cwd=found)
    if run.returncode != 0:
        raise SystemExit(f"{target} stopped: see\n{run.stderr[-2000:]}")
    points = {int(tried): int(covered) for tried, covered in _PULSE.findall(run.stderr)}
    rate = _RATE.search(run.stderr)
    return Curve(points, int(rate[1]) if rate else 0)


def table(target: str, curves: list[Curve], runs: int) -> str:
    rows = [runs >> shift for shift in range(12, -1, -2)]
    head = " | ".join(f"{start}, {mutator}" for start, mutator in WAYS)
    lines = [f"`{target}`", "", f"| inputs tried | {head} |", "|---:" * (len(WAYS) + 1) + "|"]
    lines += [f"| {count:,} | " + " | ".join(f"{curve.at(count):,}" for curve in curves) + " |" for count in rows]
    return "\n".join([*lines, "| inputs per second | " + " | ".join(f"{curve.per_second:,}" for curve in curves) + " |", ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=1 << 18)
    parser.add_argument("--build", type=Path, default=ROOT / "build/fuzz")
    parser.add_argument("targets", nargs="*", metavar="TARGET", default=TARGETS)
    options = parser.parse_args()
    build = options.build.resolve()
    if not (build / "fuzz/seeds/bytes.dict").exists():
        print("no seeds: run fuzz/run.sh once", file=sys.stderr)
        return 2
    for target in options.targets or TARGETS:
        print(table(target, [draw(build, target, *way, options.runs) for way in WAYS], options.runs), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
