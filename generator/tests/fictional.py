"""A ged188 version that no guide describes, written as a maintainer would: by edits of spec files and nothing else.

It has new messages, a new enum value, fixed parts that grow, new floating fields and a new kind of configuration. As a program, it writes the edited specification,
all that is generated from it, and the model that `cti explain` carries, for the build of a `cti` that speaks it:

    fictional.py DIRECTORY
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from ctigen.cli import main
from ctigen.loader import DEFAULT_SPEC, load_spec

DIALECT = "ged188"
GROWN = ("OPEN_CONF", "CALL_DELIVERED_EVENT")  # messages with a longer fixed part and a new floating field

MESSAGE = """\
# NOTICE_EVENT, id 990
message: NOTICE_EVENT
id: 990
versions: {version}+
class: session
sender: server
purpose: the server has something to say
source: fictional
fixed:
  - {{name: NoticeID, type: UINT}}
  - {{name: SessionType, type: USHORT, enum: SessionType}}
floating:
  - {{name: NoticeText, tag: 400, type: STRING, max: 500, required: true}}
"""

RECORDS = """\
# CONFIG_REGION_EVENT, id 991
message: CONFIG_REGION_EVENT
id: 991
versions: {version}+
class: config
sender: server
purpose: region records
source: fictional
fixed:
  - {{name: NumRecords, type: USHORT, limit: 10}}
floating:
  - {{name: RecordType, tag: 183, type: USHORT, enum: ConfigRecordType, repeats: NumRecords, group: record}}
  - {{name: RegionName, tag: 401, type: STRING, max: 300, repeats: NumRecords, group: record}}
"""
KIND = "    - {kind: region, message: CONFIG_REGION_EVENT, bit: REGION, open_bit: CONFIG_MSG_REGION_MASK, key: RegionConfigKey, record: [RegionName]}"


def write_spec(root: Path) -> int:
    """Copies the specification to `root`, which must not exist, and adds a version to it; returns that version."""
    shutil.copytree(DEFAULT_SPEC, root)
    version = load_spec(root).protocol(DIALECT).versions.last + 1
    assert main(["new-version", DIALECT, str(version), "--spec", str(root)]) == 0
    folder = root / DIALECT
    (folder / "messages" / "NOTICE_EVENT.yaml").write_text(MESSAGE.format(version=version), encoding="utf-8")
    (folder / "messages" / "CONFIG_REGION_EVENT.yaml").write_text(RECORDS.format(version=version), encoding="utf-8")
    for name in GROWN:
        message = folder / "messages" / f"{name}.yaml"
        _insert(message, "floating:", f"  - {{name: RegionNumber, type: UINT, versions: {version}+}}")
        _insert(message, "notes:", f"  - {{name: RegionName, tag: 401, type: STRING, max: 300, required: false, versions: {version}+}}")
    _append(folder / "enums" / "SessionType.yaml", f"  - {{name: SESSION_TYPE_OBSERVER, value: 3, versions: {version}+}}")
    for enum, name in (("ConfigInformationMask", "REGION"), ("ConfigMsgMask", "CONFIG_MSG_REGION_MASK")):
        _insert(folder / "enums" / f"{enum}.yaml", "notes:", f"  - {{name: {name}, value: 0x400, versions: {version}+}}")
    key = f"  - {{name: RegionConfigKey, tag: 402, type: UNSPEC, max: 8, versions: {version}+}}"
    for name in ("CONFIG_KEY_EVENT", "CONFIG_BEGIN_EVENT"):
        _insert(folder / "messages" / f"{name}.yaml", "notes:", key)
    _append(folder / "tags.yaml", f"  - {{tag: 402, name: RegionConfigKey, type: UNSPEC, max: 8, versions: {version}+}}")
    _insert(folder / "protocol.yaml", "source:", KIND)
    for tag, name, size in ((400, "NoticeText", 500), (401, "RegionName", 300)):
        _append(folder / "tags.yaml", f"  - {{tag: {tag}, name: {name}, type: STRING, max: {size}, versions: {version}+}}")
    return version


def _insert(file: Path, before: str, line: str) -> None:
    """Adds a line before the first one that starts with `before`, or at the end of the file when there is none."""
    head, separator, tail = file.read_text(encoding="utf-8").partition(f"\n{before}")
    file.write_text(head.rstrip("\n") + f"\n{line}" + (separator + tail or "\n"), encoding="utf-8")


def _append(file: Path, line: str) -> None:
    file.write_text(file.read_text(encoding="utf-8").rstrip("\n") + f"\n{line}\n", encoding="utf-8")


def _write_model_source(folder: Path) -> None:
    """What tools/CMakeLists.txt makes of the model for `cti explain`."""
    text = (DEFAULT_SPEC.parent / "tools" / "cti" / "spec_model.cpp.in").read_text(encoding="utf-8")
    for model in (folder / "generated" / "model").glob("*.json"):
        text = text.replace(f"@CTIKIT_MODEL_{model.stem.upper()}@", model.read_text(encoding="utf-8"))
    (folder / "spec_model.cpp").write_text(text, encoding="utf-8")


def write_everything(folder: Path) -> None:
    """Specification, generated files and model source below `folder`."""
    shutil.rmtree(folder / "spec", ignore_errors=True)
    write_spec(folder / "spec")
    assert main(["generate", "--spec", str(folder / "spec"), "--out", str(folder / "generated")]) == 0
    _write_model_source(folder)


if __name__ == "__main__":
    write_everything(Path(sys.argv[1]))
