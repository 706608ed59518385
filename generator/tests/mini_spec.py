"""A small invented dialect, complete and without findings, that tests spoil in one place at a time."""

from __future__ import annotations

from pathlib import Path

from ctigen.linting import lint, lint_style
from ctigen.loader import read_spec
from ctigen.problems import Problem, Problems

FILES = {
    "protocol.yaml": """\
# An invented dialect
protocol: mini
title: Mini protocol
versions: 10-18
port: 4000
encoding: UTF-8
floating_header:
  - {versions: 10-17, tag: 1, length: 1}
  - {versions: 18+, tag: 2, length: 1}
limits:
  frame: 65536
  named_data: 2000
  named_name: 33
  named_value: 211
version_fields: {OPEN_REQ: VersionNumber}
roles:
  open: OPEN_REQ
  opened: OPEN_CONF
  heartbeat: OPEN_REQ
  heartbeat_answer: OPEN_CONF
  close: OPEN_REQ
  closed: OPEN_CONF
  failure: OPEN_CONF
  failure_event: LIST_EVENT
  control_failure: OPEN_CONF
  system: LIST_EVENT
configuration:
  mask: Bits
  kinds:
    - {kind: item, message: LIST_EVENT, bit: BIT_ONE, key: Extra, record: [ItemID], former: Levels}
    - {kind: thing, message: OPEN_CONF, bit: BIT_TWO, record: [NamedVariable]}
printed_names: {StateIdle: STATE_IDLE}
""",
    "tags.yaml": """\
# Tags of the invented dialect
tags:
  - {tag: 1, name: ClientID, type: STRING, max: 64}
  - {tag: 2, name: State, type: USHORT}
  - {tag: 10, name: RecordType, type: USHORT}
  - {tag: 11, name: ItemID, type: UINT}
  - {tag: 12, name: ItemName, type: STRING, max: 32}
  - {tag: 13, name: Levels, type: USHORT, max: 20}
  - {tag: 82, name: NamedVariable, type: NAMEDVAR, max: 251}
  - {tag: 300, name: Extra, type: UINT, versions: 18+}
""",
    "enums/State.yaml": """\
# State: what something is doing
enum: State
underlying: USHORT
kind: value
source: page state
reserved: ["5-7"]
values:
  - {name: STATE_IDLE, value: 0}
  - {name: STATE_BUSY, value: 1, versions: -14}
  - {name: STATE_WORK, value: 1, versions: 15+}
  - {name: STATE_GONE, value: 2, note: final}
""",
    "enums/Bits.yaml": """\
# Bits: what somebody wants
enum: Bits
underlying: UINT
kind: mask
source: page bits
values:
  - {name: BIT_ONE, value: 0x1}
  - {name: BIT_TWO, value: 0x2}
""",
    "messages/OPEN_REQ.yaml": """\
# OPEN_REQ, id 3
message: OPEN_REQ
id: 3
class: session
sender: client
purpose: ask for a session
source: page open_req
fixed:
  - {name: InvokeID, type: UINT}
  - {name: VersionNumber, type: UINT, range: [10, 18]}
  - {name: reserved, as: MonitorID, type: UINT, value: 1}
  - {name: Wanted, type: UINT, enum: Bits}
  - {name: Weight, type: CHAR, value: 7}
floating:
  - {name: ClientID, tag: 1, type: STRING, max: 64, required: true}
  - {name: State, tag: 2, type: USHORT, enum: State}
  - {name: Extra, tag: 300, type: UINT, versions: 18+}
""",
    "messages/OPEN_CONF.yaml": """\
# OPEN_CONF, id 4
message: OPEN_CONF
id: 4
class: session
sender: server
reply_to: OPEN_REQ
purpose: the session is open
source: page open_conf
fixed:
  - {name: InvokeID, type: UINT}
  - {name: NumNamedVariables, type: USHORT}
floating:
  - {name: NamedVariable, tag: 82, type: NAMEDVAR, max: 251, repeats: NumNamedVariables}
""",
    "messages/LIST_EVENT.yaml": """\
# LIST_EVENT, id 9
message: LIST_EVENT
id: 9
class: config
sender: server
purpose: a list of records
source: page list_event
fixed:
  - {name: NumRecords, type: USHORT, limit: 10}
floating:
  - {name: RecordType, tag: 10, type: USHORT, repeats: NumRecords, group: record}
  - {name: NumItems, tag: 2, type: USHORT, repeats: NumRecords, group: record, limit: 10}
  - {name: ItemID, tag: 11, type: UINT, repeats: NumItems, group: record.item}
  - {name: ItemName, tag: 12, type: STRING, max: 32, repeats: NumItems, group: record.item}
  - {name: Levels, tag: 13, type: USHORT, max: 20, array: NumItems, repeats: NumRecords, group: record}
""",
    "undocumented.yaml": """\
# Known by name only
messages:
  - {name: SECRET_EVENT, id: 77, sender: server}
""",
}


class MiniSpec:
    """The dialect in a folder."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "spec"
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        path = self.root / "mini" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> int:
        """Replaces a text that stands in the file once; the number of the line where it begins."""
        path = self.root / "mini" / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    def problems(self) -> list[Problem]:
        """What loader and linter say."""
        problems = Problems()
        spec = read_spec(self.root, problems)
        return sorted({*problems.found, *lint(spec), *lint_style(self.root, spec.root)})
