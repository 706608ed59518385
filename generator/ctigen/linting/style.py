"""The form of the files: what a reviewer of diffs relies on."""

from __future__ import annotations

from pathlib import Path

from ..model import Location
from ..problems import Problems

LONGEST_LINE = 160


def check_style(root: Path, shown: str, problems: Problems) -> None:
    for path in sorted(root.rglob("*.yaml")):
        name = f"{shown}/{path.relative_to(root).as_posix()}"
        text = path.read_text(encoding="utf-8", errors="replace")
        for number, line in enumerate(text.split("\n"), 1):
            where = Location(name, number)
            if len(line) > LONGEST_LINE:
                problems.warn(where, f"line of {len(line)} columns", f"at most {LONGEST_LINE}")
            if line != line.rstrip():
                problems.warn(where, "blanks at the end of the line", "remove them")
            if "\t" in line:
                problems.warn(where, "tab", "indent with blanks")
        if text and not text.endswith("\n"):
            problems.warn(Location(name, text.count("\n") + 1), "no line break at the end of the file", "add one")
        if not text.startswith("#"):
            problems.warn(Location(name, 1), "the first line is no comment that says what the file holds", "begin with '# NAME, ...'")
