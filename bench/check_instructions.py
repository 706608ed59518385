#!/usr/bin/env python3
"""Counts the instructions of the hot paths with callgrind and compares them with instructions.json.

    check_instructions.py [--program build/release/bin/bench_instructions] [--update]

Counted is what the program itself executes inside of measure(); what libraries of the system do is left out, so that another machine counts the
same. Another compiler makes other code: then nothing is compared.

Exit status: 0 no path takes 3 % more or less than stored; 1 one does; 2 usage; 77 nothing to compare (no valgrind, another compiler).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
STORED = HERE / "instructions.json"
TOLERANCE = 0.03
SKIPPED = 77

_COST = re.compile(r"(?:\+|-|\*|\d)\S* (\d+)$")


def own_cost(profile: str, program: Path) -> int:
    """Instructions in the program's own functions, from a callgrind profile with uncompressed names."""
    total, own, is_call = 0, False, False
    for line in profile.splitlines():
        if line.startswith("ob="):
            own = line[3:] == str(program)
        elif line.startswith("calls="):
            is_call = True  # the next line is the callee's cost, which is counted there
        elif cost := _COST.match(line):
            total += 0 if is_call or not own else int(cost.group(1))
            is_call = False
    return total


def count(program: Path, name: str) -> int:
    """Instructions of the second call of measure(): the first one goes through what happens only once."""
    with tempfile.TemporaryDirectory() as folder:
        options = ["--tool=callgrind", f"--callgrind-out-file={folder}/out", "--dump-before=measure", "--toggle-collect=measure",
                   "--compress-strings=no", "--compress-pos=no"]
        run = subprocess.run(["valgrind", *options, str(program), name], capture_output=True, text=True)
        if run.returncode != 0:
            raise SystemExit(f"{program} {name}: {run.stderr}")
        return own_cost((Path(folder) / "out").read_text(), program)  # parts before a dump have a number behind their name


def counts_of(program: Path) -> dict[str, float]:
    """Instructions per message of each path; empty without valgrind."""
    program = program.resolve()
    if shutil.which("valgrind") is None:
        return {}
    paths = [line.split() for line in subprocess.run([program], capture_output=True, text=True, check=True).stdout.splitlines()]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        counts = pool.map(lambda path: count(program, path[0]), paths)
        return {name: round(total / int(messages), 1) for (name, messages), total in zip(paths, counts)}


def compiler() -> str:
    return subprocess.run(["c++", "-dumpfullversion"], capture_output=True, text=True, check=True).stdout.strip()


def compare(before: dict[str, float], now: dict[str, float]) -> int:
    """Prints each path; the number of those that are not what they were."""
    changed = 0
    for name, instructions in now.items():
        if name not in before:
            changed += 1
            print(f"{name:20} {'':>10} -> {instructions:>10,.1f}  new: --update")
            continue
        change = instructions / before[name] - 1
        changed += abs(change) > TOLERANCE
        note = "" if abs(change) <= TOLERANCE else "  SLOWER" if change > 0 else "  faster: --update"
        print(f"{name:20} {before[name]:>10,.1f} -> {instructions:>10,.1f}  {change:+.1%}{note}")
    return changed


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--program", type=Path, default=HERE.parent / "build" / "release" / "bin" / "bench_instructions")
    parser.add_argument("--update", action="store_true", help="store the counts instead of comparing")
    options = parser.parse_args()
    if not options.program.exists():
        print(f"{options.program} is not built: ./ctikit bench", file=sys.stderr)
        return 2
    stored = {} if options.update else json.loads(STORED.read_text())
    if shutil.which("valgrind") is None or stored.get("compiler", compiler()) != compiler():
        print(f"nothing to compare: this needs valgrind and compiler {stored.get('compiler', compiler())}, here is {compiler()}", file=sys.stderr)
        return SKIPPED
    now = counts_of(options.program)
    if options.update:
        STORED.write_text(json.dumps({"compiler": compiler(), "per_message": now}, indent=2) + "\n")
        return 0
    return 1 if compare(stored["per_message"], now) else 0


if __name__ == "__main__":
    sys.exit(main())
