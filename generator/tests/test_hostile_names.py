"""Names that the format allows and that mean something else where they would stand: words and macros of C and C++, words and
variables of Lua, types and functions of our own library, members that generated code has besides the fields, names that are told apart in the specification
and not in code.

Every word is given to everything that has a name. Either it is refused, with an error at a line that has it, or all that is generated is as
good as before: it compiles behind the headers that define the macros, as ISO C++ and as GNU C++, and Wireshark loads it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import pytest

from captures import Capture
from ctigen import keys
from ctigen.generating import render_all
from ctigen.linting import lint
from ctigen.loader import load_spec, read_spec
from ctigen.outputs.cpp.names import LIBRARY_NAMES, LIBRARY_TYPES, is_identifier
from ctigen.problems import Problem, Problems

from mini_spec import FILES, MiniSpec

RUNTIME = Path(__file__).resolve().parents[2] / "runtime" / "include"

WORDS = {
    "macros": "NULL EOF I errno assert stdin BIG_ENDIAN EINVAL SIGINT INT32_MAX PRIu32 linux unix si_value",
    "c++": "and and_ template int std final Int",
    "lua": "end local nil repeat math type Proto DIALECTS UINT",
    "python": "None True lambda self",
    "library": "ctikit wire session boost Bytes bytes Repeated OptionalText optional_text NAMED_VARIABLE NamedVariable FixedField "
    "EnumInfo PROTOCOL load entry",
    "generated": "id name others Request decode tables protocol messages all zeros ALL_MESSAGES SKIP NO skip_field open_req_fixed OPEN_REQ OpenReq "
    "Record StateValues out version",
    "wireshark": "length tag expert response_in index reserved1 tcp data",
}  # fmt: skip
ALL_WORDS = sorted({word for words in WORDS.values() for word in words.split()})

HEADERS = (
    "cassert", "cerrno", "cfenv", "cfloat", "cinttypes", "climits", "clocale", "cmath", "complex.h", "csetjmp", "csignal", "cstdarg", "cstddef",
    "cstdint", "cstdio", "cstdlib", "cstring", "ctime", "cwchar", "cwctype", "sys/types.h", "sys/stat.h", "sys/sysmacros.h", "sys/socket.h",
    "netinet/in.h", "netdb.h", "unistd.h", "endian.h",
)  # fmt: skip

Files = dict[str, str]


def _renamed(files: Files, old: str, new: str) -> Files:
    """The name everywhere: in names of files, as a whole word in their lines."""
    return {name.replace(f"/{old}.yaml", f"/{new}.yaml"): re.sub(rf"\b{old}\b", new, text) for name, text in files.items()}


def _replaced(files: Files, old: str, new: str) -> Files:
    return {name: text.replace(old, new) for name, text in files.items()}


# What has a name, by the name that it has before.
PLACES: dict[str, tuple[keys.Form, Callable[[Files, str], Files]]] = {
    "dialect": (keys.SMALL_NAME, lambda files, word: _replaced(files, "protocol: mini", f"protocol: {word}")),
    "message": (keys.MESSAGE_NAME, lambda files, word: _renamed(files, "OPEN_CONF", word)),
    "class": (keys.CLASS_NAME, lambda files, word: _replaced(files, "class: config", f"class: {word}")),
    "fixed field": (keys.NAME, lambda files, word: _renamed(files, "Weight", word)),
    "fixed field with an enum": (keys.NAME, lambda files, word: _renamed(files, "Wanted", word)),
    "floating text": (keys.NAME, lambda files, word: _renamed(files, "ClientID", word)),
    "floating number": (keys.NAME, lambda files, word: _renamed(files, "Extra", word)),
    "first field of a record": (keys.NAME, lambda files, word: _renamed(files, "RecordType", word)),
    "field of an entry": (keys.NAME, lambda files, word: _renamed(files, "ItemName", word)),
    "array": (keys.NAME, lambda files, word: _renamed(files, "Levels", word)),
    "count": (keys.NAME, lambda files, word: _renamed(files, "NumRecords", word)),
    "field that repeats alone": (keys.NAME, lambda files, word: _renamed(files, "NamedVariable", word)),
    "name in generated code": (keys.NAME, lambda files, word: _replaced(files, "InvokeID, type", f"InvokeID, member: {word}, type")),
    "record": (keys.SMALL_NAME, lambda files, word: _replaced(files, "group: record", f"group: {word}")),
    "group in a record": (keys.SMALL_NAME, lambda files, word: _inner_group(files, word)),
    "enum": (keys.ENUM_NAME, lambda files, word: _renamed(files, "Bits", word)),
    "value": (keys.NAME, lambda files, word: _renamed(files, "STATE_GONE", word)),
    "value with a past": (keys.NAME, lambda files, word: _renamed(files, "STATE_BUSY", word)),
    "list of constants": (keys.ENUM_NAME, lambda files, word: _renamed(files, "Limits", word)),
    "constant": (keys.NAME, lambda files, word: _renamed(files, "LIMIT_ONE", word)),
    "kind of configuration": (keys.SMALL_NAME, lambda files, word: _replaced(files, "kind: thing", f"kind: {word}")),
    "reserved field": (keys.NAME, lambda files, word: _renamed(files, "MonitorID", word)),
}


def _inner_group(files: Files, word: str) -> Files:
    return {name: re.sub(r"group: (\w+)\.item", rf"group: \1.{word}", text) for name, text in files.items()}


LIMITS = "# Limits: numbers\nenum: Limits\nkind: value\nconstants: true\nvalues:\n  - {name: LIMIT_ONE, value: 1}\n  - {name: LIMIT_TWO, value: 2}\n"
FILES_BEFORE = FILES | {"enums/Limits.yaml": LIMITS}


def _dialect(files: Files) -> str:
    return files["protocol.yaml"].split("protocol: ", 1)[1].split("\n", 1)[0]


def _errors(root: Path, files: Files) -> list[Problem]:
    shutil.rmtree(root, ignore_errors=True)
    _write(root, files)
    problems = Problems()
    spec = read_spec(root, problems)
    return [problem for problem in sorted({*problems.found, *lint(spec)}) if not problem.warning]


def _write(root: Path, files: Files) -> None:
    for file, text in files.items():
        path = root / _dialect(files) / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@dataclass
class Named:
    """A dialect that has another word at every place, but for those that are refused there."""

    words: dict[str, str]  # by place
    files: Files = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)  # words by place

    def drop_refused(self, root: Path, number: int) -> None:
        while True:
            self.files = FILES_BEFORE
            for place, (_, rename) in PLACES.items():
                if place in self.words:
                    self.files = rename(self.files, self.words[place])
            self.files = _replaced(self.files, "protocol: mini", f"protocol: d{number}")
            self.files = _replaced(self.files, "title: Mini protocol", f"title: Mini protocol {number}")
            errors = _errors(root, self.files)
            if not errors:
                return
            before = dict(self.words)
            for problem in errors:
                self._drop(problem, before)
            assert self.words != before, [str(problem) for problem in errors]

    def _drop(self, problem: Problem, words: dict[str, str]) -> None:
        """The error names a line that has the word, and the word, and says what is allowed."""
        path = problem.where.file.split(f"/{_dialect(self.files)}/")[1]
        line = self.files[path].splitlines()[problem.where.line - 1]
        guilty = [place for place, word in words.items() if re.search(rf"\b{word}\b", line) and re.search(rf"\b{word}\b", problem.text)]
        guilty = guilty or [place for place, word in words.items() if re.search(rf"\b{word}\b", problem.hint)]  # that it stands against
        assert guilty and problem.hint, f"{problem}: {line}"
        for place in guilty:
            self.refused[place] = words[place]
            self.words.pop(place, None)


def _may_be(place: str, word: str) -> bool:
    """Whether the word has the form of names there, and is not that of another file."""
    form, rename = PLACES[place]
    return form.fits(word) and len(rename(FILES_BEFORE, word)) == len(FILES_BEFORE)


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> list[Named]:
    """Every word at every place that takes names of its form, and where it does not stand for something already."""
    root = tmp_path_factory.mktemp("named") / "spec"
    result: list[Named] = []
    for number in range(len(ALL_WORDS)):
        words = {place: ALL_WORDS[(number + index) % len(ALL_WORDS)] for index, place in enumerate(PLACES)}
        result.append(Named({place: word for place, word in words.items() if _may_be(place, word)}))
        result[-1].drop_refused(root, number)
    return result


@pytest.fixture(scope="module")
def rendered(named: list[Named], tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    root = tmp_path_factory.mktemp("all") / "spec"
    for one in named:
        _write(root, one.files)
    return render_all(load_spec(root))


@pytest.fixture(scope="module")
def folder(rendered: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("generated")
    for path, content in rendered.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    return root


def _compiles(folder: Path, sources: list[str], standard: str) -> None:
    compiler = shutil.which("g++") or shutil.which("c++")
    if compiler is None:
        pytest.skip("no C++ compiler")
    unit = folder / "unit.cpp"
    headers = [f"#if __has_include(<{name}>)\n#include <{name}>\n#endif\n" for name in HEADERS]
    unit.write_text("".join([*headers, *(f'#include "{path}"\n' for path in sources)]), encoding="utf-8")
    command = [compiler, f"-std={standard}", "-fsyntax-only", "-Werror", f"-I{RUNTIME}", f"-I{folder}/include", unit.name]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", timeout=600, check=False)
    assert result.returncode == 0, "\n".join(line for line in result.stderr.splitlines() if "error" in line)[:6000]


def test_everything_compiles_behind_the_headers_that_define_macros(rendered: dict[str, bytes], folder: Path) -> None:
    sources = sorted(path for path in rendered if path.endswith((".hpp", ".cpp")))
    for apart in (False, True):  # protocol.cpp opens a namespace of names that other files have, too
        _compiles(folder, [path for path in sources if path.endswith("/protocol.cpp") == apart], "gnu++20")


def test_wireshark_loads_everything(folder: Path) -> None:
    if shutil.which("tshark") is None:
        pytest.skip("tshark is not installed")
    capture = Capture()
    capture.client(bytes.fromhex("0000000400000009") + bytes(4))
    file = capture.write(folder / "test.pcap")
    command = ["tshark", "-X", f"lua_script:{folder}/wireshark/ctikit.lua", "-r", str(file)]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", timeout=300, check=False)
    assert result.returncode == 0 and "Lua" not in result.stderr, result.stderr[:3000]


def test_a_dialect_that_is_named_like_a_protocol_of_wireshark_has_another_name_there(folder: Path) -> None:
    if shutil.which("tshark") is None:
        pytest.skip("tshark is not installed")
    command = ["tshark", "-G", "protocols", "-X", f"lua_script:{folder}/wireshark/ctikit.lua"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", timeout=300, check=False)
    assert {"tcp", "cti_tcp", "math"} <= {line.split("\t")[2] for line in result.stdout.splitlines() if line.count("\t") > 1}


# ------------------------------------------------------------------------------------------------------------- what is refused

REFUSED = {
    "dialect": "and assert boost bytes ctikit end entry errno int linux load local nil repeat session si_value std stdin template unix wire all",
    "message": "ALL_MESSAGES I NAMED_VARIABLE NO PROTOCOL SKIP",
    "fixed field": "Bytes OpenReq OptionalText Repeated Request id name others",
    "field of an entry": "Bytes OptionalText Record Repeated id name",
    "field that repeats alone": "Bytes OptionalText Repeated Request id name others",
    "name in generated code": "Bytes OpenReq OptionalText Repeated Request id name others",
    "record": "id name others",
    "enum": "Bytes EnumInfo FixedField I NamedVariable OpenReq OptionalText Repeated",
}


@pytest.mark.parametrize("place", REFUSED)
def test_names_are_refused_where_a_mark_behind_them_would_not_help(named: list[Named], place: str) -> None:
    refused = {one.refused[place] for one in named if place in one.refused}
    assert set(REFUSED[place].split()) <= refused
    assert not {"EOF", "EINVAL", "None", "UINT"} & refused or place == "enum"


@dataclass(frozen=True)
class Twins:
    """Two names that are one in generated code."""

    file: str
    line: str  # of the file, once there
    lines: str  # what stands there instead
    said: str  # in the error
    at: int = 1  # which of the lines the error names


OPEN, LIST, STATE = "messages/OPEN_REQ.yaml", "messages/LIST_EVENT.yaml", "enums/State.yaml"
TWINS = {
    "a word and one with a mark": Twins(
        OPEN, "  - {name: Weight, type: CHAR, value: 7}", "  - {name: and, type: CHAR}\n  - {name: and_, type: CHAR}", "'and_' is called and_ in generated"
    ),
    "a macro and one with a mark": Twins(
        STATE, "  - {name: STATE_GONE, value: 2, note: final}", "  - {name: EOF, value: 2}\n  - {name: EOF_, value: 3}", "EOF_ of State is called EOF_"
    ),
    "an old value and one that is called so": Twins(
        STATE, "  - {name: STATE_GONE, value: 2, note: final}", "  - {name: STATE_GONE, value: 2, versions: -14}\n  - {name: STATE_GONE, value: 3, versions: 15+}\n"
        "  - {name: STATE_GONE_until_14, value: 4}", "STATE_GONE_until_14 of State is called STATE_GONE_until_14", 2,
    ),
    "a floating field and a fixed one": Twins(
        OPEN, "  - {name: State, tag: 2, type: USHORT, enum: State}",
        "  - {name: Weight, tag: 2, type: USHORT, enum: State}\n  - {name: FloatingWeight, tag: 10, type: USHORT}", "'FloatingWeight' is called FloatingWeight",
    ),
    "entries": Twins(
        LIST, "  - {name: Levels, tag: 13, type: USHORT, max: 20, array: NumItems, repeats: NumRecords, group: record}",
        "  - {name: Extra, tag: 1, type: STRING, max: 32, repeats: NumItems, group: record.item_}\n"
        "  - {name: More, tag: 82, type: STRING, max: 32, repeats: NumItems, group: record.item_}\n"
        "  - {name: Levels, tag: 13, type: USHORT, max: 20, array: NumItems, repeats: NumRecords, group: record}", "'Item' stands twice", 0,
    ),
    "messages": Twins("messages/OPEN_CONF.yaml", "message: OPEN_CONF", "message: OPEN__REQ", "cannot be named 'OPEN__REQ'", 0),
}  # fmt: skip


@pytest.mark.parametrize("case", TWINS)
def test_two_names_that_are_one_in_generated_code_are_refused(tmp_path: Path, case: str) -> None:
    twins, mini = TWINS[case], MiniSpec(tmp_path)
    line = mini.replace(twins.file, twins.line, twins.lines) + twins.at
    if case == "messages":
        mini.write("protocol.yaml", FILES["protocol.yaml"].replace("OPEN_CONF", "OPEN__REQ"))
        (mini.root / "mini" / twins.file).rename(mini.root / "mini" / "messages" / "OPEN__REQ.yaml")
    told = [problem for problem in mini.problems() if not problem.warning]
    assert [problem.where.line for problem in told] == [line] and twins.said in told[0].text, [str(problem) for problem in told]


def test_two_dialects_have_two_titles(tmp_path: Path) -> None:
    mini = MiniSpec(tmp_path)
    for file, text in FILES.items():
        mini.write(f"../other/{file}", text.replace("protocol: mini", "protocol: other"))
    assert ["the title 'Mini protocol' is that of mini, too"] == [problem.text for problem in mini.problems() if not problem.warning]


# --------------------------------------------------------------------------------------------------------------- the lists


def test_the_macros_of_iso_c_get_a_mark() -> None:
    compiler = shutil.which("gcc")
    if compiler is None:
        pytest.skip("no compiler that lists macros")
    names = "assert complex ctype errno fenv float inttypes limits locale math setjmp signal stdarg stdatomic stddef stdint stdio stdlib string time uchar wchar wctype"
    unit = "".join(f"#include <{name}.h>\n" for name in names.split())
    listed = subprocess.run([compiler, "-std=c17", "-dM", "-E", "-"], input=unit, capture_output=True, text=True, timeout=60, check=True).stdout
    macros = set(re.findall(r"^#define ([A-Za-z]\w*) ", listed, re.MULTILINE)) - {"complex"}  # which C++ does not have
    assert len(macros) > 300 and sorted(name for name in macros if is_identifier(name)) == []


def test_the_names_of_the_library_are_known() -> None:
    types: set[str] = set()
    names: set[str] = set()
    for path in sorted((RUNTIME / "ctikit" / "wire").glob("*.hpp")):
        text = path.read_text(encoding="utf-8")
        found = re.findall(r"^(?:struct|class|enum class|concept|using) (\w+)(?=[ ;]|$)", text, re.MULTILINE)
        found += re.findall(r"^(?!using|return|struct|class|concept|#|//|})[^\s].*?\b(\w+)(?:<\w+>)?(?:\(|\{| = |;)", text, re.MULTILINE)
        found += re.findall(r"^namespace (?:ctikit::)?(\w+)", text, re.MULTILINE)
        types |= {name for name in found if name[0].isupper()}
        names |= {name for name in found if name[0].islower()}
    assert types == LIBRARY_TYPES and sorted(names - LIBRARY_NAMES) == []
