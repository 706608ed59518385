#!/usr/bin/env python3
"""Counts the instructions of the hot paths with callgrind and compares them with instructions.json.

    check_instructions.py [--program build/release/bin/bench_instructions] [--update]

Exit status: 0 nothing got more than 3 % slower; 1 something did; 2 usage or no callgrind.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
STORED = HERE / "instructions.json"
TOLERANCE = 0.03


def count(program: Path, name: str) -> int:
    """Instructions of the second call of measure(): half of what both take, after what happens only once is through."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--dump-before=measure", "--toggle-collect=measure", str(program), name],
            capture_output=True, text=True)
        if run.returncode != 0:
            raise SystemExit(f"{program} {name}: {run.stderr}")
        last = max(Path(folder).iterdir(), key=lambda part: (int(part.suffix[1:]) if part.suffix[1:].isdigit() else 1 << 30))
        totals = [int(found) for found in re.findall(r"^(?:totals|summary): (\d+)", last.read_text(), re.M)]
        return max(totals)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--program", type=Path, default=HERE.parent / "build" / "release" / "bin" / "bench_instructions")
    parser.add_argument("--update", action="store_true", help="store the counts instead of comparing")
    options = parser.parse_args()
    if shutil.which("valgrind") is None or not options.program.exists():
        print(f"valgrind and {options.program} are needed: ./ctikit bench", file=sys.stderr)
        return 2
    names = subprocess.run([options.program], capture_output=True, text=True, check=True).stdout.split()
    now = {name: count(options.program, name) for name in names}
    if options.update:
        STORED.write_text(json.dumps(now, indent=2) + "\n")
        return 0
    before = json.loads(STORED.read_text())
    slower = 0
    for name in names:
        change = now[name] / before[name] - 1 if name in before else 0.0
        slower += change > TOLERANCE
        print(f"{name:20} {before.get(name, 0):>12,} -> {now[name]:>12,}  {change:+.1%}{'  SLOWER' if change > TOLERANCE else ''}")
    return 1 if slower else 0


if __name__ == "__main__":
    sys.exit(main())
