"""What a specification says in words stays words: no text of it becomes code, markup or a path in what is generated, and what becomes a
name there is a name.

Every key of every kind of mapping gets every hostile text. Either the text is refused, with an error at the key's line, or everything is
generated, and what reads it (compiler, Wireshark, parsers of JSON, HTML, Markdown and dictionaries) sees only words.
"""

from __future__ import annotations

import copy
import json
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Iterator

import pytest
import yaml

from captures import Capture
from ctigen import keys
from ctigen.commands.diff import markdown as diff_as_markdown
from ctigen.diffing import compare
from ctigen.generating import render_all
from ctigen.linting import lint
from ctigen.loader import read_spec
from ctigen.model import Spec
from ctigen.naming import Edition
from ctigen.problems import Problem, Problems

from mini_spec import FILES, MiniSpec

RUNTIME = Path(__file__).resolve().parents[2] / "runtime" / "include"

# One line each, and printable: they may be words.
PRINTABLE = {
    "lua_code": """x"] = os.execute('touch PWNED'), ["y""",
    "lua_long_bracket": "]] os.execute('touch PWNED') --[[ ]==]",
    "lua_comment": "-- --[[ os.execute('touch PWNED')",
    "cpp_comment": "*/ static_assert(false, \"pwned\"); /*",
    "cpp_string": '"); static_assert(false, "pwned"); ("',
    "cpp_raw_string": ')" )model" static_assert(false); R"model(',
    "backslash": "pwned \\",
    "backslashes_and_blank": "pwned \\\\ \\ ",
    "trigraph": "pwned ??/",
    "script": "</b></script><script>pwned()</script><img src=x onerror=pwned()>",
    "attribute": "\"'><b onmouseover=pwned()>\" onmouseover=\"pwned()",
    "entity": "&lt;script&gt;pwned()&lt;/script&gt; &#60;b&#62;",
    "backticks": "``` `pwned` ~~~",
    "pipes": "pwned | b \\| c \\\\| d |",
    "link": "[pwned](javascript:pwned()) ![x](http://pwned) [y]: z",
    "emphasis": "*pwned* __pwned__ ~~pwned~~ _x_",
    "heading": "### pwned",
    "fence": "~~~ pwned",
    "item": "- pwned",
    "template": "{{ 7*7 }} {% raw %} ${PWNED} @PWNED@ $(touch PWNED) `touch PWNED`",
    "path": "../../pwned",
    "blank": "pwned pwned",
    "digit": "1st. pwned",
    "very_long": "pwned \\ " * 3000,
    "very_long_name": "P" * 4000,
}  # fmt: skip
UNPRINTABLE = {
    "name_and_line_break": "PWNED\n",
    "line_break": "x\n#error pwned\nos.execute('touch PWNED')",
    "carriage_return": "x\r#error pwned",
    "next_line": "x\x85#error pwned",
    "line_separator": "x\u2028#error pwned",
    "nul": "x\0pwned",
    "terminal": "\x1b[31mpwned\x1b]0;pwned\x07",
    "direction": "x\u202epwned",
}
TEXTS = PRINTABLE | UNPRINTABLE

# Keys whose text is for readers; `value` is one where the value is a text. All others are names (keys.Keys.forms), numbers or one of some words.
WORDS = ("title", "purpose", "source", "unsure", "note", "notes", "from")
STRUCTURE = (
    "fixed", "floating", "values", "tags", "elsewhere", "messages", "floating_header", "limits", "roles", "configuration", "kinds",
    "version_fields", "printed_names",
)  # fmt: skip
LISTS = {("unsure", "message"), ("unsure", "enum"), ("unsure", "tag table"), ("unsure", "protocol"), ("unsure", "list of undocumented messages")}

OPEN, LIST = "messages/OPEN_REQ.yaml", "messages/LIST_EVENT.yaml"
Path_ = tuple[Any, ...]  # keys and indexes that lead to a value of a file


@dataclass(frozen=True)
class Place:
    """A mapping of the dialect."""

    kind: keys.Keys
    file: str
    path: Path_ = ()


PLACES = (
    Place(keys.MESSAGE, OPEN),
    Place(keys.FIXED_FIELD, OPEN, ("fixed", 2)),  # reserved
    Place(keys.FIXED_FIELD, OPEN, ("fixed", 4)),
    Place(keys.FLOATING_FIELD, OPEN, ("floating", 0)),
    Place(keys.FLOATING_FIELD, OPEN, ("floating", 3)),  # reserved, with a constant text
    Place(keys.FLOATING_FIELD, LIST, ("floating", 4)),  # in a group inside a record
    Place(keys.ENUM, "enums/State.yaml"),
    Place(keys.ENUM_VALUE, "enums/State.yaml", ("values", 3)),
    Place(keys.ENUM_VALUE, "enums/Word.yaml", ("values", 0)),  # a text
    Place(keys.TAGS, "tags.yaml"),
    Place(keys.TAG, "tags.yaml", ("tags", 0)),
    Place(keys.TAG, "tags.yaml", ("elsewhere", 0)),
    Place(keys.PROTOCOL, "protocol.yaml"),
    Place(keys.FLOATING_HEADER, "protocol.yaml", ("floating_header", 0)),
    Place(keys.LIMITS, "protocol.yaml", ("limits",)),
    Place(keys.ROLES, "protocol.yaml", ("roles",)),
    Place(keys.CONFIGURATION, "protocol.yaml", ("configuration",)),
    Place(keys.CONFIG_KIND, "protocol.yaml", ("configuration", "kinds", 0)),
    Place(keys.UNDOCUMENTED, "undocumented.yaml"),
    Place(keys.UNDOCUMENTED_MESSAGE, "undocumented.yaml", ("messages", 0)),
)


def _is_words(place: Place, key: str) -> bool:
    return key in WORDS or (key == "value" and (place.file, *place.path[:1]) in (("enums/Word.yaml", "values"), (OPEN, "floating")))


def _documents() -> dict[str, Any]:
    """The small dialect as data, with what it lacks: a list of texts, a constant text, a tag of elsewhere, a message of later versions."""
    files = {name: yaml.safe_load(text) for name, text in FILES.items()}
    files["enums/Word.yaml"] = {
        "enum": "Word", "underlying": "STRING", "kind": "value", "constants": True, "values": [{"name": "WORD_YES", "value": "yes"}],
    }  # fmt: skip
    files[OPEN]["floating"].append({"name": "reserved", "as": "Secret", "tag": 20, "type": "STRING", "max": 16, "value": "x", "required": True})
    files["tags.yaml"]["elsewhere"] = [{"tag": 21, "name": "Elsewhere"}]
    files["messages/LATER_EVENT.yaml"] = {
        "message": "LATER_EVENT", "id": 10, "versions": "18+", "class": "config", "sender": "server", "purpose": "new",
        "source": "page later_event", "fixed": [{"name": "reserved", "type": "UINT"}], "floating": [],
    }  # fmt: skip
    return files


@dataclass
class Hostile:
    """A dialect that has one hostile text wherever nobody objects to it."""

    text: str
    files: dict[str, str] = field(default_factory=dict)
    refused: dict[tuple[Place, str], list[Problem]] = field(default_factory=dict)
    accepted: set[tuple[Place, str]] = field(default_factory=set)


def _at(document: Any, path: Path_) -> Any:
    for step in path:
        document = document[step]
    return document


def _spoiled(place: Place, key: str, original: Any, text: str) -> Any:
    """The key's value with the text in it, in the shape that the key has."""
    if key == "version_fields":
        return {text: "VersionNumber"}
    if key == "printed_names":
        return {text: "STATE_IDLE"}
    if isinstance(original, list) or key in ("notes", "aliases", "record") or (key, place.kind.what) in LISTS:
        return [text]
    return text


def _lines(value: Any, path: Path_, found: dict[int, Path_], indent: str = "") -> Iterator[str]:
    """The mapping as YAML with one key per line; `found` gets the path to the value of each line."""
    for key, entry in value.items():
        if re.fullmatch(r"\w{1,100}", key):
            yield f"{indent}{key}:"
        else:  # as long as it likes
            yield f"{indent}? {json.dumps(key)}"
            found[len(found)] = (*path, key)
            yield f"{indent}:"
        found[len(found)] = (*path, key)
        if isinstance(entry, dict):
            yield from _lines(entry, (*path, key), found, indent + "  ")
        elif isinstance(entry, list) and any(isinstance(item, dict) for item in entry):
            for index, item in enumerate(entry):
                yield f"{indent}  -"
                found[len(found)] = (*path, key, index)
                yield from _lines(item, (*path, key, index), found, indent + "    ")
        else:
            yield f"{indent}  {json.dumps(entry)}"
            found[len(found)] = (*path, key)


def _judged(folder: Path, name: str, documents: dict[str, Any]) -> tuple[dict[str, str], dict[tuple[str, Path_], list[Problem]]]:
    """The dialect's files, and what is wrong with them by file and path."""
    texts: dict[str, str] = {}
    places: dict[str, dict[int, Path_]] = {}
    for file, document in documents.items():
        ordered = {key: document[key] for key in sorted(document, key=list(document).index)}
        places[file] = {}
        texts[file] = "\n".join(_lines(ordered, (), places[file])) + "\n"
        path = folder / "spec" / name / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(texts[file], encoding="utf-8")
    problems = Problems()
    spec = read_spec(folder / "spec", problems)
    found: dict[tuple[str, Path_], list[Problem]] = {}
    for problem in {*problems.found, *lint(spec)}:
        assert str(problem).isprintable() and len(str(problem)) < 1500
        if not problem.warning:
            assert f"/{name}/" in problem.where.file, f"names no file of the dialect: {problem}"
            file = problem.where.file.split(f"/{name}/")[1]
            found.setdefault((file, places[file][problem.where.line - 1]), []).append(problem)
    return texts, found


def _spoil(folder: Path, name: str, text: str, structure: bool) -> Hostile:
    """The text under every key at once (those that hold other mappings apart from the rest), but for those where it is refused."""
    hostile = Hostile(text)
    every = {(place, key) for place in PLACES for key in place.kind.order if (key in STRUCTURE and key not in place.kind.forms) == structure}
    names = {(place, key) for place, key in every if key == "name"}  # what is allowed beside it depends on it: after all others
    for some in (every - names, names):
        hostile.accepted |= some
        _drop_refused(folder, name, hostile, some)
    return hostile


def _drop_refused(folder: Path, name: str, hostile: Hostile, latest: set[tuple[Place, str]]) -> None:
    """Takes the text away from those of the latest keys where it is refused, until nobody objects any more."""
    text = hostile.text
    while True:
        documents = copy.deepcopy(_documents())
        documents["protocol.yaml"] |= {"protocol": name, "title": f"Mini protocol of {name}"}
        for place, key in sorted(hostile.accepted, key=lambda one: -len(one[0].path)):  # inner ones first: outer ones may replace them
            mapping = _at(documents[place.file], place.path)
            mapping[key] = _spoiled(place, key, mapping.get(key), text)
        hostile.files, found = _judged(folder, name, documents)
        if not found:
            return
        told = {(place, key): reasons for place, key in hostile.accepted & latest if (reasons := list(_reasons(place, key, found)))}
        assert told, f"{text[:60]!a} is refused, but at no line that has it: {[str(one) for some in found.values() for one in some][:5]}"
        hostile.refused |= told
        hostile.accepted -= set(told)


def _reasons(place: Place, key: str, found: dict[tuple[str, Path_], list[Problem]]) -> Iterator[Problem]:
    """The errors at the key's line, and those at the line where its mapping begins that name it."""
    for (file, path), problems in found.items():
        if file == place.file and path[: len(place.path)] == place.path:
            rest = path[len(place.path) :]
            begins = rest in ((), (place.kind.order[0],))
            yield from (problem for problem in problems if rest[:1] == (key,) or (begins and re.search(rf"\b{key}\b", problem.text)))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Hostile]:
    return {name: _spoil(tmp_path_factory.mktemp(name), f"evil_{name}", text, structure=False) for name, text in TEXTS.items()}


def test_every_kind_of_mapping_is_spoiled() -> None:
    kinds = {value.what for value in vars(keys).values() if isinstance(value, keys.Keys)}
    assert {place.kind.what for place in PLACES} == kinds


@pytest.mark.parametrize("name", TEXTS)
def test_a_name_that_is_no_name_is_refused_at_its_line(hostile: dict[str, Hostile], name: str) -> None:
    one = hostile[name]
    names = {(place, key) for place in PLACES for key in place.kind.forms}
    missed = [f"{key} of {place.kind.what} in {place.file}" for place, key in names
              if not any(place.kind.forms[key].what in problem.text for problem in one.refused.get((place, key), []))]  # fmt: skip
    assert sorted(missed) == []


@pytest.mark.parametrize("name", TEXTS)
def test_words_are_taken_and_all_else_is_refused(hostile: dict[str, Hostile], name: str) -> None:
    words = {(place, key) for place in PLACES for key in place.kind.order if _is_words(place, key)}
    assert hostile[name].accepted == (words if name in PRINTABLE else set())


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_instead_of_a_list_or_mapping_is_refused(tmp_path: Path, name: str) -> None:
    assert _spoil(tmp_path, f"evil_{name}", TEXTS[name], structure=True).accepted == set()


# ---------------------------------------------------------------------------------------------------------- what is generated


@pytest.fixture(scope="module")
def spec(hostile: dict[str, Hostile], tmp_path_factory: pytest.TempPathFactory) -> Spec:
    """All hostile dialects as one specification."""
    root = tmp_path_factory.mktemp("all") / "spec"
    for name, one in hostile.items():
        for file, text in one.files.items():
            path = root / f"evil_{name}" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    problems = Problems()
    spec = read_spec(root, problems)
    assert [str(problem) for problem in [*problems.found, *lint(spec)] if not problem.warning] == []
    return spec


@pytest.fixture(scope="module")
def rendered(spec: Spec) -> dict[str, bytes]:
    return render_all(spec)


@pytest.fixture(scope="module")
def folder(rendered: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("generated")
    for path, content in rendered.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    return root


def _texts(rendered: dict[str, bytes], *endings: str) -> Iterator[tuple[str, str]]:
    found = {path: content.decode() for path, content in rendered.items() if path.endswith(endings)}
    assert found
    return iter(found.items())


def test_paths_are_made_of_names(rendered: dict[str, bytes]) -> None:
    assert [path for path in rendered if not re.fullmatch(r"(?:[\w-]+/)*[\w.-]+", path)] == []


def test_no_text_becomes_a_line_of_code(rendered: dict[str, bytes]) -> None:
    for path, text in _texts(rendered, ".hpp", ".cpp", ".lua", ".txt", ".dict"):
        for line in text.splitlines():
            comment = re.match(r"\s*#" if path.endswith((".txt", ".dict")) else r"\s*(//|--)|.* ///< |.*; // ", line)
            literal = re.match(r'.*[,(={] *"', line)
            assert not re.search("pwned", line, re.IGNORECASE) or "evil_" in line or comment or literal, f"{path}: {line}"
            assert not line.rstrip().endswith(("\\", "??/")), f"{path}: continues on the next line: {line[-200:]}"


def test_the_compiler_sees_no_text(rendered: dict[str, bytes], folder: Path) -> None:
    compiler = shutil.which("g++") or shutil.which("c++")
    if compiler is None:
        pytest.skip("no C++ compiler")
    flags = ["-std=c++20", "-fsyntax-only", "-Wcomment", "-Wtrigraphs", "-Werror", f"-I{RUNTIME}", f"-I{folder}/include"]
    sources = sorted(path for path in rendered if path.endswith((".hpp", ".cpp")))
    for apart in (False, True):  # protocol.cpp opens a namespace of names that other files have, too
        unit = folder / f"unit{apart:d}.cpp"
        unit.write_text("".join(f'#include "{path}"\n' for path in sources if path.endswith("/protocol.cpp") == apart), encoding="utf-8")
        command = [compiler, *flags, unit.name]
        result = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", timeout=300, check=False)
        assert result.returncode == 0, result.stderr[:3000]


def test_wireshark_runs_no_text(folder: Path) -> None:
    if shutil.which("tshark") is None:
        pytest.skip("tshark is not installed")
    capture = Capture()
    capture.client(bytes.fromhex("0000000400000009") + bytes(4))
    file = capture.write(folder / "test.pcap")
    command = ["tshark", "-X", f"lua_script:{folder}/wireshark/ctikit.lua", "-r", str(file)]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", timeout=300, check=False)
    assert not (folder / "PWNED").exists()
    assert "Lua" not in result.stderr and ".lua" not in result.stderr, result.stderr[:3000]
    assert result.returncode == 0, result.stderr[:3000]


def test_dictionaries_have_the_form_that_fuzzers_read(rendered: dict[str, bytes]) -> None:
    entry = re.compile(r'\w{1,300}="(?:[ !#-\[\]-~]|\\x[0-9a-f]{2}|\\\\|\\"){1,128}"')
    for path, text in _texts(rendered, ".dict"):
        assert [line for line in text.split("\n") if line and not line.startswith("#") and not entry.fullmatch(line)] == [], path


def test_json_holds_the_texts_as_they_are(rendered: dict[str, bytes], hostile: dict[str, Hostile]) -> None:
    for path, text in _texts(rendered, ".json"):
        model = json.loads(text)
        name = path.removeprefix("model/evil_").removesuffix(".json")
        if name in PRINTABLE:
            assert model["title"] == hostile[name].text
    index = rendered["manual/search-index.js"].decode()
    assert json.loads("[" + index.split("SEARCH_INDEX = [", 1)[1].rsplit("]", 1)[0] + "]")


class _Elements(HTMLParser):
    """The elements and attributes of a page that ours do not have."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.strange: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        script = [value for key, value in attrs if key == "src"]
        if tag == "img" or (tag == "script" and script not in (["search-index.js"], ["manual.js"], ["../search-index.js"], ["../manual.js"])):
            self.strange.append(tag)
        self.strange += [key for key, value in attrs if key.startswith("on") or "pwned" in f"{key} {value}".lower()]


def test_pages_hold_no_markup_but_ours(rendered: dict[str, bytes]) -> None:
    for path, page in _texts(rendered, ".html"):
        assert _Elements(page).strange == [], path
        assert "&lt;script&gt;pwned()&lt;/script&gt; &#60;" not in page, f"{path}: an entity of the specification is one of the page"


def _columns(row: str) -> int:
    return len(re.findall(r"(?:\\.|[^|\\])*\|", row))


def _check_markdown(path: str, text: str) -> None:
    columns, fenced = 0, False
    for line in text.split("\n"):
        if re.fullmatch("```", line):
            fenced = not fenced
            continue
        if fenced:
            assert re.fullmatch("[0-9a-f]*", line), f"{path}: {line}"
            continue
        bare = re.sub(r"\\[!-/:-@\[-`{-~]", "", line)  # without what is escaped
        columns = _columns(line) if line.startswith("|") and not columns else columns if line.startswith("|") else 0
        assert not columns or _columns(line) == columns, f"{path}: other columns than the row before: {line[:300]}"
        assert columns or "|" not in bare, f"{path}: {line[:300]}"
        assert "`" not in bare and "~~" not in bare, f"{path}: code: {line[:300]}"
        assert not re.search(r"<(?!br>)|&(?!lt;|amp;|nbsp;)#?\w+;", bare), f"{path}: markup: {line[:300]}"
        assert not re.search(r"\]\((?!(?:\.\./)?[\w/.]*(?:#\w+)?\))|\]:|\]\[", bare), f"{path}: a link: {line[:300]}"
        assert not re.search(r"pwned *\*(?!\*)|__|(?<!\w)_x_", bare), f"{path}: emphasis: {line[:300]}"
        assert not re.match(r"(- )?### |~~~|- - |(- )?\d+[.)] ", line), f"{path}: a block: {line[:300]}"
    assert not fenced, path


def test_markdown_holds_no_markup_but_ours(rendered: dict[str, bytes]) -> None:
    for path, text in _texts(rendered, ".md"):
        _check_markdown(path, text)


def test_differences_of_versions_hold_no_markup_but_ours(spec: Spec) -> None:
    for protocol in spec.protocols:
        old, new = Edition(protocol, 10), Edition(protocol, 18)
        changes = compare(old, new)
        assert any(change.kind == "message-added" for change in changes)
        _check_markdown(protocol.name, "\n".join(diff_as_markdown(old, new, changes)))


# --------------------------------------------------------------------------------------------------------------------- numbers


@pytest.mark.parametrize("versions", ["10-400000000", "10-99999999999999999999", "256+", "10\\n-18", "\\u0661\\u0660-18"])
def test_versions_without_end_are_refused_at_once(tmp_path: Path, versions: str) -> None:
    mini = MiniSpec(tmp_path)
    line = mini.replace("protocol.yaml", "versions: 10-18", f'versions: "{versions}"')
    assert any(problem.where.line == line and "is not a version range" in problem.text for problem in mini.problems())
