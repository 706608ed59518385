"""Every kind of mistake in a specification is found, at its line, with a helpful word. One mistake per case, in a spec that has
no other finding."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from ctigen.cli import main
from ctigen.loader import DEFAULT_SPEC, read_spec
from ctigen.linting import lint, lint_style
from ctigen.problems import Problems

from mini_spec import FILES, MiniSpec


@dataclass(frozen=True)
class Mistake:
    """A text that is replaced, and what must be said about it."""

    kind: str
    file: str
    old: str
    new: str
    says: str
    hint: str = ""
    line: int = 0  # where it is reported, counted from the line of the replaced text
    warning: bool = False
    at: str = ""  # where it is reported, when that is another file


OPEN = "messages/OPEN_REQ.yaml"
CONF = "messages/OPEN_CONF.yaml"
LIST = "messages/LIST_EVENT.yaml"
STATE = "enums/State.yaml"

MISTAKES = [
    # Form
    Mistake("unknown key of a message", OPEN, "purpose:", "purposes:", "unknown key 'purposes' of a message", "did you mean 'purpose'?"),
    Mistake("unknown key of a field", OPEN, "enum: Bits", "enun: Bits", "unknown key 'enun' of a fixed field", "did you mean 'enum'?"),
    Mistake("unknown key of an enum", STATE, "underlying:", "underlaying:", "unknown key 'underlaying' of an enum", "did you mean 'underlying'?"),
    Mistake("unknown key of a value", STATE, "note: final", "notes: final", "unknown key 'notes' of an enum value", "did you mean 'note'?"),
    Mistake("unknown key of a tag", "tags.yaml", "type: STRING, max: 64", "typ: STRING, max: 64", "unknown key 'typ' of a tag", "'type'"),
    Mistake("unknown key of the protocol", "protocol.yaml", "encoding:", "encodeing:", "unknown key 'encodeing' of a protocol", "'encoding'"),
    Mistake("printed name of nothing", "protocol.yaml", "StateIdle: STATE_IDLE", "StateIdle: STATE_IDEL", "no field or enum value is called 'STATE_IDEL'", "STATE_IDLE"),
    Mistake("unknown role", "protocol.yaml", "  opened:", "  openend:", "unknown key 'openend' of a list of roles", "did you mean 'opened'?"),
    Mistake("unknown key of a kind", "protocol.yaml", "former: Levels", "formerly: Levels", "unknown key 'formerly' of a kind of configuration", "'former'"),
    Mistake("configuration of no enum", "protocol.yaml", "mask: Bits", "mask: Bit", "enum 'Bit' does not exist", "did you mean 'Bits'?"),
    Mistake("configuration in no message", "protocol.yaml", "message: LIST_EVENT", "message: LIST_EVENTS", "no message is called 'LIST_EVENTS'", "'LIST_EVENT'"),
    Mistake("configuration without bit", "protocol.yaml", "bit: BIT_ONE", "bit: BIT_ON", "no value of Bits is called 'BIT_ON'", "'BIT_ONE'"),
    Mistake("configuration without bit of the open mask", "protocol.yaml", "bit: BIT_ONE", "bit: BIT_ONE, open_bit: BIT_TOW", "no value of Bits is called 'BIT_TOW'", "'BIT_TWO'"),
    Mistake("configuration key of no tag", "protocol.yaml", "key: Extra", "key: Extras", "no row of the tag table is called 'Extras'", "'Extra'"),
    Mistake("record key of no field", "protocol.yaml", "record: [ItemID]", "record: [ItmID]", "no floating field of LIST_EVENT is called 'ItmID'", "'ItemID'"),
    Mistake("former key of no field", "protocol.yaml", "former: Levels", "former: Level", "no floating field of LIST_EVENT is called 'Level'", "'Levels'"),
    Mistake("kind with a number for a name", "protocol.yaml", "kind: thing", "kind: 7", "'kind: 7' is not a name", "letters"),
    Mistake("two kinds of one name", "protocol.yaml", "kind: thing", "kind: item", "two kinds of configuration have the name 'item'; first on line 30"),
    Mistake("two kinds with one bit", "protocol.yaml", "BIT_TWO", "BIT_ONE", "two kinds of configuration have the bit 'BIT_ONE'"),
    Mistake("missing key", OPEN, "class: session\n", "", "a message needs 'class'", line=-2),
    Mistake("missing key of a field", OPEN, "tag: 1, ", "", "a floating field needs 'tag'"),
    Mistake("empty value", OPEN, "purpose: ask for a session", "purpose:", "'purpose' is empty"),
    Mistake("duplicate key", OPEN, "sender: client", "sender: client\nsender: server", "key 'sender' stands twice; first on line 5", line=1),
    Mistake("duplicate key of a field", OPEN, "type: CHAR,", "type: CHAR, type: INT,", "key 'type' stands twice"),
    Mistake("list expected", OPEN, "fixed:\n", "fixed: none\nfloating2:\n", "'fixed' is 'none'; expected a list"),
    Mistake("mapping expected", OPEN, "{name: InvokeID, type: UINT}", "InvokeID", "'InvokeID' where a fixed field is expected"),
    Mistake("broken YAML", OPEN, "{name: InvokeID, type: UINT}", "{name: InvokeID, type: UINT", "not valid YAML", line=1),
    Mistake("alias", OPEN, "{name: InvokeID, type: UINT}", "&a {name: InvokeID, type: UINT}\n  - *a", "aliases are not used"),
    Mistake("empty file", "enums/Bits.yaml", FILES["enums/Bits.yaml"], "# nothing\n", "empty file where an enum is expected"),
    Mistake("file name", OPEN, "message: OPEN_REQ", "message: OPEN_REQUEST", "'OPEN_REQUEST' stands in a file named OPEN_REQ.yaml", "name the file"),
    Mistake("enum file name", STATE, "enum: State", "enum: States", "'States' stands in a file named State.yaml"),
    Mistake("protocol name", "protocol.yaml", "protocol: mini", "protocol: maxi", "protocol 'maxi' stands in the folder mini"),
    Mistake("order of keys", OPEN, "tag: 1, type: STRING", "type: STRING, tag: 1", "stands before 'type' elsewhere", warning=True),
    Mistake("long line", OPEN, "purpose: ask", f"purpose: {'x' * 160} ask", "at most 160", warning=True),
    Mistake("trailing blank", OPEN, "id: 3\n", "id: 3 \n", "blanks at the end", warning=True),
    Mistake("no comment", OPEN, "# OPEN_REQ, id 3\n", "", "the first line is no comment", warning=True),
    # Numbers and words
    Mistake("not a number", OPEN, "id: 3\n", "id: three\n", "'id: three' is not a number"),
    Mistake("negative id", OPEN, "id: 3\n", "id: -3\n", "'id: -3' is out of range"),
    Mistake("tag too large", OPEN, "tag: 300", "tag: 70000", "'tag: 70000' is out of range; allowed: 0 to 65535"),
    Mistake("huge number", OPEN, "id: 3\n", f"id: {'9' * 10_000}\n", "'id: 9999"),
    Mistake("number with a point", OPEN, "id: 3\n", "id: 3.0\n", "'id: 3.0' is not a number"),
    Mistake("number in quotes", OPEN, "id: 3\n", "id: '3'\n", "'id: 3' is not a number"),
    Mistake("huge size", OPEN, "type: CHAR, value: 7", "type: UNSPEC, size: 99999999999", "'size: 99999999999' is out of range; allowed: 1 to 65535"),
    Mistake("huge version", OPEN, "versions: 18+", "versions: 14-99999999999999999999", "is not a version range"),
    Mistake("not a boolean", OPEN, "required: true", "required: maybe", "must be true or false"),
    Mistake("unknown type", OPEN, "type: CHAR", "type: CHARS", "'type: CHARS' is not known", "did you mean 'CHAR'?"),
    Mistake("unknown sender", OPEN, "sender: client", "sender: clients", "'sender: clients' is not known", "did you mean 'client'?"),
    Mistake("unknown kind", STATE, "kind: value", "kind: values", "'kind: values' is not known", "did you mean 'value'?"),
    Mistake("not a message name", "undocumented.yaml", "SECRET_EVENT", "Secret", "'name: Secret' is not a message name"),
    Mistake("not a field name", OPEN, "name: Weight", "name: My-Weight", "'name: My-Weight' is not a name"),
    Mistake("taken field name", OPEN, "name: Weight", "name: id", "a field cannot be named 'id'"),
    # Versions
    Mistake("not a range", OPEN, "versions: 18+", "versions: newest", "'newest' is not a version range", "write 14+"),
    Mistake("backward range", OPEN, "versions: 18+", "versions: 18-17", "ends before it begins"),
    Mistake("field outside of the protocol", OPEN, "versions: 18+", "versions: 19+", "versions 19+ reach outside of 10-18", "leave 'versions' out"),
    Mistake("value outside of the protocol", STATE, "versions: -14", "versions: 3-14", "versions 3-14 reach outside of 10-18"),
    Mistake("message outside of the protocol", OPEN, "class:", "versions: 19-20\nclass:", "versions 19-20 reach outside of 10-18"),
    Mistake("tag outside of the protocol", "tags.yaml", "versions: 18+", "versions: 18-30", "versions 18-30 reach outside of 10-18", "the most is 18"),
    Mistake("named outside of versions", OPEN, "versions: 18+", "versions: 18+, named: 14+", "named 14+ reach outside of 18"),
    Mistake("header outside of the protocol", "protocol.yaml", "versions: 18+, tag", "versions: 18-19, tag", "reach outside of 10-18"),
    Mistake("open protocol", "protocol.yaml", "versions: 10-18", "versions: 10+", "need both ends", "for example 10-18"),
    Mistake("version without header", "protocol.yaml", "10-17, tag", "10-16, tag", "version 17 has no floating_header", line=-6),
    Mistake("version with two headers", "protocol.yaml", "18+, tag", "17+, tag", "version 17 has two floating headers"),
    # Ids, names, references
    Mistake("duplicate id", CONF, "id: 4", "id: 3", "id 3 of OPEN_REQ is already that of OPEN_CONF", "disjoint 'versions'", at="messages/OPEN_REQ.yaml:2"),
    Mistake("duplicate id of an undocumented message", "undocumented.yaml", "id: 77", "id: 9", "id 9 of SECRET_EVENT is already that of LIST_EVENT"),
    Mistake("duplicate message", "undocumented.yaml", "SECRET_EVENT", "OPEN_REQ", "message OPEN_REQ is already defined"),
    Mistake("unknown enum", OPEN, "enum: Bits", "enum: Bitz", "enum 'Bitz' does not exist", "did you mean 'Bits'?"),
    Mistake("unknown request", CONF, "reply_to: OPEN_REQ", "reply_to: OPEN_RQ", "answers 'OPEN_RQ', which does not exist", "'OPEN_REQ'", line=-4),
    Mistake("answer to itself", CONF, "reply_to: OPEN_REQ", "reply_to: OPEN_CONF", "OPEN_CONF answers itself", line=-4),
    Mistake("both from one side", CONF, "sender: server", "sender: client", "are both sent by the client", line=-3),
    Mistake("answer without InvokeID", CONF, "name: InvokeID", "name: CallID", "OPEN_CONF has no InvokeID", line=-8),
    Mistake("unknown role message", "protocol.yaml", "opened: OPEN_CONF", "opened: OPEN_CNF", "message 'OPEN_CNF' does not exist", "'OPEN_CONF'"),
    Mistake("unknown version message", "protocol.yaml", "{OPEN_REQ:", "{OPEN_RQ:", "message 'OPEN_RQ' does not exist", "'OPEN_REQ'"),
    Mistake("unknown version field", "protocol.yaml", "VersionNumber}", "VersionNumbr}", "has no fixed field 'VersionNumbr'", "'VersionNumber'"),
    Mistake("version field of another type", OPEN, "VersionNumber, type: UINT", "VersionNumber, type: USHORT", "states the version, but is USHORT"),
    # Fields
    Mistake("duplicate tag", OPEN, "tag: 2,", "tag: 1,", "tag 1 stands twice in OPEN_REQ: ClientID (line 15) and State", "disjoint 'versions'"),
    Mistake("tag too wide", OPEN, "type: UINT, versions: 18+", "type: UINT", "tag 300 does not fit the 1-byte tag of versions 10-17", "versions: 18+"),
    Mistake("duplicate field", OPEN, "name: Wanted", "name: InvokeID", "InvokeID stands twice in the fixed part; first on line 9"),
    Mistake("duplicate floating field", OPEN, "name: State, tag", "name: ClientID, tag", "ClientID stands twice in the floating part"),
    Mistake("size of a number", OPEN, "type: CHAR, value", "type: CHAR, size: 2, value", "size 2 of a CHAR, which takes 1", "leave 'size' out"),
    Mistake("no room", OPEN, "max: 64", "max: 0", "'max: 0' is out of range; allowed: 1 to 65535"),
    Mistake("no size", OPEN, "type: CHAR, value: 7", "type: UNSPEC", "a fixed UNSPEC needs 'size'"),
    Mistake("max of a number", OPEN, "tag: 2, type: USHORT", "tag: 2, type: USHORT, max: 3", "max 3 of a USHORT, which takes 2", "leave 'max' out"),
    Mistake("named variable in the fixed part", OPEN, "type: CHAR, value: 7", "type: NAMEDVAR", "stands only in the floating part"),
    Mistake("value too large", OPEN, "value: 7", "value: 200", "value 200 of Weight does not fit CHAR (-128 to 127)", "write -56"),
    Mistake("value negative", OPEN, "type: UINT, value: 1", "type: UINT, value: -1", "value -1 of MonitorID does not fit UINT", "write 4294967295"),
    Mistake("limit of no count", OPEN, "type: CHAR, value: 7", "type: CHAR, limit: 9", "'limit' of Weight, which counts nothing", "range: [0, 9]"),
    Mistake("limit too large", LIST, "limit: 10}\nfloating", "limit: 70000}\nfloating", "limit 70000 of NumRecords does not fit USHORT"),
    Mistake("backward limits", OPEN, "range: [10, 18]", "range: [18, 10]", "range [18, 10] ends before it begins"),
    Mistake("limits of one number", OPEN, "range: [10, 18]", "range: [18]", "'range' is no list of 2 numbers; for example [0, 1]"),
    Mistake("limits too large", OPEN, "Weight, type: CHAR, value: 7", "Weight, type: CHAR, range: [0, 300]", "range 300 of Weight does not fit CHAR"),
    Mistake("value outside of limits", OPEN, "range: [10, 18]", "value: 9, range: [10, 18]", "value 9 of VersionNumber lies outside of its range"),
    Mistake("value of raw bytes", OPEN, "type: CHAR, value: 7", "type: UNSPEC, size: 4, value: 7", "value 7 of an UNSPEC", "only 'value: 0'"),
    Mistake("as of a named field", OPEN, "{name: Weight,", "{name: Weight, as: Mass,", "'as' stands beside the name Weight", "'ged188'"),
    Mistake("ged188 of a reserved field", OPEN, "as: MonitorID", "ged188: MonitorID", "'ged188' of a reserved field", "use 'as'"),
    Mistake("named of a reserved field", OPEN, "type: UINT, value: 1", "type: UINT, value: 1, named: 14+", "reserved in every version", "its name"),
    Mistake("optional in some versions", OPEN, "enum: Bits", "enum: Bits, optional: true, versions: 14+", "Wanted is 'optional' and not in every version"),
    Mistake("longer than the length", OPEN, "max: 64", "max: 500", "cannot be said with the 1-byte length", "say in a 'note'", warning=True),
    Mistake("tag not in the table", "tags.yaml", "  - {tag: 11, name: ItemID, type: UINT}\n", "", "tag 11 of ItemID is not in the tag table", warning=True,
            at="messages/LIST_EVENT.yaml:13"),
    Mistake("tag that only GED-188 is said to have", "tags.yaml", "  - {tag: 300,", "elsewhere:\n  - {tag: 300,",
            "tag 300 of Extra stands under 'elsewhere' in the tag table", "move line 11 of it to 'tags'", at="messages/OPEN_REQ.yaml:17"),
    Mistake("duplicate row of the tag table", "tags.yaml", "tag: 12", "tag: 11", "tag 11 stands twice in the tag table; first on line 6", "'aliases'"),
    Mistake("alias that is a name", OPEN, "message: OPEN_REQ", "message: OPEN_REQ\naliases: [OPEN_CONF]", "message OPEN_REQ is also called 'OPEN_CONF', which is taken",
            "leave it out of 'aliases'"),
    # Repetition
    Mistake("unknown count", CONF, "repeats: NumNamedVariables", "repeats: NumNamedVariable", "count field 'NumNamedVariable' does not exist", "'NumNamedVariables'"),
    Mistake("unknown count of an array", LIST, "array: NumItems", "array: NumLevels", "count field 'NumLevels' does not exist in LIST_EVENT"),
    Mistake("count that is a text", CONF, "type: USHORT}", "type: STRING, size: 4}", "counts entries, but is STRING"),
    Mistake("group in two parts", LIST, "type: STRING, max: 32, repeats: NumItems, group: record.item",
            "type: STRING, max: 32", "group 'record' goes on here, but other fields stand between", "line 13", line=1),
    Mistake("nested group in two parts", LIST, "max: 20, array: NumItems, repeats: NumRecords, group: record}",
            "max: 20, array: NumItems, repeats: NumRecords, group: record}\n  - {name: More, tag: 1, type: UINT, repeats: NumItems, group: record.item}",
            "group 'record.item' goes on here, but other fields stand between", line=1),
    Mistake("group without count", LIST, "repeats: NumItems, group: record.item}\n  - {name: ItemName", "group: record.item}\n  - {name: ItemName",
            "field ItemID of group 'record.item' does not say 'repeats'"),
    Mistake("two counts of a group", LIST, "max: 32, repeats: NumItems", "max: 32, repeats: NumRecords", "of group 'record.item' repeats NumRecords"),
    Mistake("group without its record", LIST, "tag: 10, type: USHORT, repeats: NumRecords, group: record}",
            "tag: 10, type: USHORT, repeats: NumRecords, group: record.x}", "begins before its record"),
    Mistake("nested too deeply", LIST, "max: 32, repeats: NumItems, group: record.item", "max: 32, repeats: NumItems, group: record.item.x",
            "group 'record.item.x' is nested too deeply"),
    Mistake("named variable alone", CONF, ", repeats: NumNamedVariables", "", "a NAMEDVAR repeats alone", "say 'repeats'"),
    Mistake("array of texts", LIST, "type: USHORT, max: 20, array", "type: STRING, max: 20, array", "an array of STRING", "only numbers"),
    Mistake("array of half elements", LIST, "max: 20, array", "max: 21, array", "max 21 of Levels is no multiple of 2"),
    Mistake("array and limit", LIST, "max: 20, array", "max: 40, array", "max 40 of Levels is not 10 (the limit of NumItems) times 2", warning=True),
    Mistake("entry starts later than it is used", LIST, "tag: 11, type: UINT,", "tag: 11, type: UINT, versions: 15+,",
            "which starts each entry of 'record.item', only in 15-18", line=1),
    Mistake("entry starts with an unknown tag", LIST, "tag: 11,", "tag: unknown,", "ItemID starts each entry of 'record.item', but its tag is unknown"),
    Mistake("group named like a field", LIST, "{name: NumRecords, type: USHORT, limit: 10}", "{name: NumRecords, type: USHORT, limit: 10}\n  - {name: record, type: UINT}",
            "group 'record' has the name of a field", line=3),
    # Enums
    Mistake("value twice", STATE, "value: 2, note", "value: 0, note", "STATE_GONE and STATE_IDLE (line 8) of State are both 0", "alias: true"),
    Mistake("values overlap in versions", STATE, "versions: 15+", "versions: 14+", "STATE_WORK and STATE_BUSY (line 9) of State are both 1"),
    Mistake("name twice", STATE, "name: STATE_GONE", "name: STATE_IDLE", "value STATE_IDLE of State stands twice; first on line 8"),
    Mistake("reserved number", STATE, "value: 2, note", "value: 6, note", "which the list of reserved numbers holds", "shorten 'reserved'"),
    Mistake("reserved is no number", STATE, '["5-7"]', '["five"]', "'five' is not a number or a range of numbers"),
    Mistake("value too large for the enum", STATE, "value: 2, note", "value: 70000, note", "does not fit USHORT (0 to 65535)", "'underlying'"),
    Mistake("enum of a text", OPEN, "type: STRING, max: 64, required", "type: STRING, max: 64, enum: State, required", "only numbers have an enum"),
    Mistake("constants as an enum", STATE, "kind: value", "kind: value\nconstants: true", "no field can have it as its enum", at="messages/OPEN_REQ.yaml:16"),
    Mistake("texts that are no constants", "enums/Bits.yaml", "underlying: UINT", "underlying: STRING", "Bits is a list of texts", "constants: true", line=-1),
    Mistake("unused enum", OPEN, ", enum: Bits", "", "no field uses Bits", "constants: true", warning=True, at="enums/Bits.yaml:2"),
]  # fmt: skip


@pytest.fixture
def mini(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MiniSpec:
    monkeypatch.chdir(tmp_path)
    return MiniSpec(tmp_path)


def test_the_unspoiled_spec_has_no_findings(mini: MiniSpec) -> None:
    assert [str(problem) for problem in mini.problems()] == []


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.kind)
def test_mistake_is_found(mini: MiniSpec, mistake: Mistake) -> None:
    line = mini.replace(mistake.file, mistake.old, mistake.new) + mistake.line
    found = mini.problems()
    told = [problem for problem in found if mistake.says in f"{problem.text}; {problem.hint}"]
    assert told, f"expected '{mistake.says}' among:\n" + "\n".join(map(str, found))
    assert told[0].hint and mistake.hint in told[0].hint
    assert told[0].warning == mistake.warning
    assert str(told[0].where) == f"spec/mini/{mistake.at or f'{mistake.file}:{line}'}"


def test_kinds_are_distinct() -> None:
    kinds = [mistake.kind for mistake in MISTAKES]
    assert len(kinds) == len(set(kinds))


def test_command_prints_file_and_line_and_fails(mini: MiniSpec, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(mini.root)]) == 0
    line = mini.replace(OPEN, "enum: Bits", "enum: Bitz")
    assert main(["lint", "--spec", str(mini.root)]) == 1
    assert f"spec/mini/messages/OPEN_REQ.yaml:{line}: error: enum 'Bitz' does not exist; did you mean 'Bits'?" in capsys.readouterr().out


def test_warnings_fail_only_when_strict(mini: MiniSpec, capsys: pytest.CaptureFixture[str]) -> None:
    mini.replace(OPEN, "max: 64", "max: 500")
    assert main(["lint", "--spec", str(mini.root)]) == 0
    assert main(["lint", "--strict", "--spec", str(mini.root)]) == 1
    capsys.readouterr()
    assert main(["lint", "--quiet", "--spec", str(mini.root)]) == 0
    assert "cannot be said" not in capsys.readouterr().out


def test_all_mistakes_of_a_file_are_told_at_once(mini: MiniSpec) -> None:
    mini.replace(OPEN, "enum: Bits", "enum: Bitz")
    mini.replace(OPEN, "type: CHAR", "type: CHARS")
    mini.replace(CONF, "reply_to: OPEN_REQ", "reply_to: OPEN")
    assert len([problem for problem in mini.problems() if not problem.warning]) == 3


@pytest.mark.parametrize(("name", "hint"), [("messagez/A.yaml", "did you mean 'messages'?"), ("tag.yaml", "did you mean 'tags.yaml'?")])
def test_files_that_nobody_reads_are_mistakes(mini: MiniSpec, name: str, hint: str) -> None:
    path = mini.root / "mini" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("# A\n", encoding="utf-8")
    stray = name.partition("/")[0]
    assert f"spec/mini/{stray}:1: error: '{stray}' is no part of a dialect; {hint}" in map(str, mini.problems())


def test_folder_without_dialects(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(tmp_path)]) == 1
    assert "holds no dialect" in capsys.readouterr().out


HOSTILE = {
    "no UTF-8": (b"message: OPEN\xe9CONF\n", ":1: error: not UTF-8: byte 13 is 0xe9"),
    "UTF-16": ("message: OPEN_CONF\n".encode("utf-16"), ":1: error: not UTF-8"),
    "NUL": (b"message: OPEN\0CONF\n", ":1: error: not valid YAML"),
    "empty": (b"", ":1: error: empty file where a message is expected"),
    "two documents": (b"message: OPEN_CONF\n---\nid: 4\n", ":2: error: not valid YAML: but found another document"),
    "unknown directive": (b"%YAML 9\n---\n", ": error: not valid YAML"),
    "deep lists": (b"fixed: " + b"[" * 2_000_000, ":1: error: nested more than 16 levels deep"),
    "deep items": (b"- " * 2_000_000, ":1: error: nested more than 16 levels deep"),
    "deep mappings": (b"\n".join(b" " * level + b"a:" for level in range(2000)), ":17: error: nested more than 16 levels deep"),
    "too large": (b"# " + b"x" * (5 << 20), ":1: error: larger than"),
    "alias of itself": (b"fixed: &a [*a]\n", ": error: YAML aliases are not used"),
    "alias bomb": (b"fixed: &a [x, x]\nfloating: &b [*a, *a]\nnotes: [*b, *b]\n", ":1: error: YAML aliases are not used"),
    "merge key": (b"<<: {id: 4}\n", ":1: error: unknown key '<<' of a message"),
    "key that is a list": (b"? [x]\n: y\n", ":1: error: a key is a list; it must be a plain word"),
    "Python object": (b"message: !!python/object/apply:os.abort []\n", ":1: error: 'message' is a list; expected a text"),
    "control characters": (b'message: "OPEN\\e[31m\\nCONF"\n', r":1: error: 'OPEN\x1b[31m\nCONF' stands in a file named"),
}


@pytest.mark.parametrize(("content", "says"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_reported_each_on_a_line(mini: MiniSpec, content: bytes, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    (mini.root / "mini" / "messages" / "OPEN_CONF.yaml").write_bytes(content)
    assert main(["lint", "--spec", str(mini.root)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("spec/mini/messages/OPEN_CONF.yaml:") and says in line for line in lines), lines
    assert all(line.startswith("spec/mini/") and len(line) < 1000 for line in lines[:-1]), lines


def test_the_specification_has_no_errors() -> None:
    problems = Problems()
    spec = read_spec(DEFAULT_SPEC, problems)
    found = [*problems.found, *lint(spec), *lint_style(DEFAULT_SPEC, spec.root)]
    assert [str(problem) for problem in found if not problem.warning] == []
