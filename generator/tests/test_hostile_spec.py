"""What a specification says in words stays words: no text of it becomes code, markup or a path in what is generated."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ctigen.generating import render_all
from ctigen.loader import read_spec
from ctigen.problems import Problems

from mini_spec import FILES, MiniSpec

# Ends a comment, a string, a tag, a line; each line of it would be code somewhere.
EVIL = "\\n#error pwned\\rpwned()\\n#error pwned\\n--[[ ]] os.execute('pwned') */ */ ]]> \\\"); pwned(); // <script>pwned()</script> {{ 7*7 }} \\u2028#error pwned \\\\"


@pytest.fixture()
def rendered(tmp_path: Path) -> dict[str, bytes]:
    mini = MiniSpec(tmp_path)
    for name, text in FILES.items():
        text = re.sub(r"^(purpose|source|title): .*$", lambda found: f'{found[1]}: "{EVIL}"', text, flags=re.MULTILINE)
        text = text.replace("note: final", f'note: "{EVIL}"')
        mini.write(name, text)
    problems = Problems()
    spec = read_spec(mini.root, problems)
    assert [str(problem) for problem in problems.found if not problem.warning] == []
    return render_all(spec)


def test_no_text_of_the_specification_becomes_a_line_of_code(rendered: dict[str, bytes]) -> None:
    seen = 0
    for path, content in rendered.items():
        if path.endswith((".hpp", ".cpp", ".lua", ".txt", ".dict")):
            for line in re.split(r"[\n\r\x0b\x0c]", content.decode()):
                seen += "pwned" in line
                comment = re.match(r"\s*#" if path.endswith((".txt", ".dict")) else r"\s*(//|--)", line)
                literal = re.match(r'.*[,(={] *"', line) and not re.search(r'(?<!\\)"\); pwned', line)
                assert "pwned" not in line or comment or literal, f"{path}: {line}"
                assert not line.rstrip().endswith("\\"), f"{path}: continues on the next line: {line}"
    assert seen > 0


def test_no_text_of_the_specification_becomes_markup(rendered: dict[str, bytes]) -> None:
    pages = {path: content.decode() for path, content in rendered.items() if path.endswith(".html")}
    assert any("pwned" in page for page in pages.values())
    assert [path for path, page in pages.items() if "<script>pwned" in page] == []


@pytest.mark.parametrize("name", ["../../etc/passwd", "A; #error", "class", "", "A\\nB", "A B", "1ST", "A" * 4000])
def test_a_name_that_is_no_name_is_an_error(tmp_path: Path, name: str) -> None:
    mini = MiniSpec(tmp_path)
    mini.write("messages/LIST_EVENT.yaml", FILES["messages/LIST_EVENT.yaml"].replace("name: NumItems", f'name: "{name}"'))
    assert [problem for problem in mini.problems() if not problem.warning] != []
