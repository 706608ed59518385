"""Nothing that a specification file may say is lost: every key that the loader accepts reaches the model JSON, and every text for people the manual."""

from __future__ import annotations

import copy
import json
from itertools import count
from pathlib import Path
from typing import Any, Iterator

import pytest
import yaml

from ctigen import keys
from ctigen.loader import load_spec, read_spec
from ctigen.outputs import manual, model_json
from ctigen.problems import Problems

from mini_spec import FILES

Mapping = dict[str, Any]

# Keys that the small dialect does without, together with it every key that is no text for people.
MORE = {
    "enums/Texts.yaml": """\
enum: Texts
underlying: STRING
kind: value
constants: true
values:
  - {name: TEXT_A, value: "a"}
  - {name: TEXT_B, value: "a", versions: 12+, alias: true}
""",
    "enums/OpenBits.yaml": """\
enum: OpenBits
aliases: [OpeningBits]
kind: mask
reserved: ["0x8"]
values:
  - {name: OPEN_ONE, value: 0x1}
""",
    "messages/WHOLE_EVENT.yaml": """\
message: WHOLE_EVENT
aliases: [WHOLE_EVENT_MSG]
id: 20
versions: 11+
class: other
sender: server
reply_to: OPEN_REQ
purpose: has every key
source: page whole_event
fixed:
  - {name: InvokeID, type: UINT, trace: invocation}
  - {name: reserved, as: MonitorID, type: UINT, value: 1}
  - {name: Bytes, member: ManyBytes, ged188: Blob, type: UNSPEC, size: 8, value: 0}
  - {name: Choice, type: USHORT, enum: State, named: 14+, limit: 5, range: [0, 9]}
  - {name: Late, type: UINT, versions: 15+}
  - {name: Left, type: UINT, optional: true}
floating:
  - {name: Name, member: OwnName, ged188: FullName, tag: 20, type: STRING, max: 32, value: "", versions: 12+, named: 14+, trace: full}
  - {name: reserved, as: Former, tag: 21, type: UINT, enum: Bits, required: false}
  - {name: Size, tag: 22, type: USHORT, limit: 9}
  - {name: Part, tag: 23, type: UINT, max: 36, array: Size}
  - {name: Packed, tag: 26, type: UNSPEC, max: 36, array: Size}
  - {name: First, tag: 24, type: UINT, repeats: Size, group: pair, trace: one}
  - {name: Second, tag: 25, type: UINT, repeats: Size, group: pair}
""",
}
TAG_ROWS = [
    {"tag": 30, "name": "Wide", "as": "Broad", "type": "UINT", "max": 4, "versions": "12+", "aliases": ["Large"], "reserved": True},
    {"tag": 31, "name": "Plain", "type": "UINT"},
]

KINDS = {name: kind for name, kind in vars(keys).items() if isinstance(kind, keys.Keys)}
FILE_KINDS = {
    "protocol.yaml": keys.PROTOCOL,
    "tags.yaml": keys.TAGS,
    "undocumented.yaml": keys.UNDOCUMENTED,
    "enums": keys.ENUM,
    "messages": keys.MESSAGE,
}
INNER_KINDS = {
    (keys.PROTOCOL, "floating_header"): keys.FLOATING_HEADER,
    (keys.PROTOCOL, "limits"): keys.LIMITS,
    (keys.PROTOCOL, "roles"): keys.ROLES,
    (keys.PROTOCOL, "configuration"): keys.CONFIGURATION,
    (keys.CONFIGURATION, "kinds"): keys.CONFIG_KIND,
    (keys.TAGS, "tags"): keys.TAG,
    (keys.TAGS, "elsewhere"): keys.TAG,
    (keys.UNDOCUMENTED, "messages"): keys.UNDOCUMENTED_MESSAGE,
    (keys.ENUM, "values"): keys.ENUM_VALUE,
    (keys.MESSAGE, "fixed"): keys.FIXED_FIELD,
    (keys.MESSAGE, "floating"): keys.FLOATING_FIELD,
}

# Texts for people.
TEXT_KEYS = ("title", "purpose", "source", "from", "unsure", "note", "notes")

# Another value that is allowed, where a word or a reference stands.
OTHERS = {"sender": ("both", "client"), "kind": ("mask", "value"), "type": ("INT", "UINT"), "versions": ("13+", "14+")}


def _has_list(kind: keys.Keys, key: str) -> bool:
    """Whether a mapping takes a list of texts; rows take one line."""
    return key == "notes" or (key == "unsure" and "notes" in kind.order)


def _mappings(kind: keys.Keys, mapping: Mapping) -> Iterator[tuple[keys.Keys, Mapping]]:
    """The mapping and all mappings inside it, each with its kind."""
    yield kind, mapping
    for key, value in mapping.items():
        inner = INNER_KINDS.get((kind, key))
        for item in () if inner is None else value if isinstance(value, list) else [value]:
            yield from _mappings(inner, item)  # type: ignore[arg-type]


def _all_mappings(files: dict[str, Mapping]) -> Iterator[tuple[keys.Keys, Mapping]]:
    for name, mapping in files.items():
        yield from _mappings(FILE_KINDS[name.partition("/")[0]], mapping)


def _whole() -> tuple[dict[str, Mapping], list[str]]:
    """Files in which every key of every kind stands, with a text of its own wherever one for people may stand; and these texts."""
    files: dict[str, Mapping] = {name: yaml.safe_load(text) for name, text in (FILES | MORE).items()}
    files["tags.yaml"]["elsewhere"] = [{"tag": 40, "name": "Foreign", "type": "UINT"}]
    files["tags.yaml"]["tags"] += TAG_ROWS
    files["undocumented.yaml"]["messages"].append({"name": "LATE_EVENT", "id": 78, "versions": "12+", "sender": "server"})
    files["protocol.yaml"]["configuration"]["open_mask"] = "OpenBits"
    for row in files["protocol.yaml"]["configuration"]["kinds"]:
        row["open_bit"] = "OPEN_ONE"
    numbers, markers = count(), []
    for kind, mapping in _all_mappings(files):
        for key in kind.order:
            if key not in TEXT_KEYS:
                continue
            texts = [f"text{next(numbers)}of{kind.what.replace(' ', '')}{key}." for _ in range(2 if _has_list(kind, key) else 1)]
            mapping[key] = texts if _has_list(kind, key) else texts[0]
            markers += texts
    return files, markers


WHOLE, MARKERS = _whole()


def _write(files: dict[str, Mapping], folder: Path) -> Path:
    for name, mapping in files.items():
        path = folder / "spec" / "mini" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(mapping), encoding="utf-8")  # which is YAML, and several times faster to write
    return folder / "spec"


def _model(files: dict[str, Mapping], folder: Path) -> Mapping:
    """The model JSON, as far as the files can be understood."""
    (protocol,) = read_spec(_write(files, folder), Problems()).protocols
    return model_json.describe(protocol)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Mapping:
    return _model(WHOLE, tmp_path_factory.mktemp("model"))


def _other(key: str, value: Any) -> Any:
    """A value that says something else."""
    if isinstance(value, list):
        return []
    if isinstance(value, dict):
        return {name: _other(name, item) for name, item in list(value.items())[:1]}
    if isinstance(value, int):
        return value + 1
    return next(other for other in OTHERS.get(key, (f"{value}9",)) if other != value)


@pytest.mark.parametrize(("kind", "key"), [(name, key) for name, kind in KINDS.items() for key in kind.order])
def test_every_key_reaches_the_model(kind: str, key: str, model: Mapping, tmp_path: Path) -> None:
    """Wherever the key is taken away, or has another value where it has to stand, the model JSON is another one."""
    files = copy.deepcopy(WHOLE)
    places = [mapping for found, mapping in _all_mappings(files) if found is KINDS[kind] and key in mapping]
    assert places, "the files of this test lack it"
    for mapping in places:
        before = dict(mapping)
        if key in KINDS[kind].required:
            mapping[key] = _other(key, mapping[key])
        else:
            del mapping[key]
        assert _model(files, tmp_path) != model, f"{key} of {before}"
        mapping.clear()
        mapping.update(before)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _write(WHOLE, tmp_path_factory.mktemp("whole"))


def _missing(text: str) -> list[str]:
    return [marker for marker in MARKERS if marker not in text]


def test_every_text_reaches_the_model(model: Mapping) -> None:
    assert _missing(json.dumps(model)) == []


@pytest.mark.parametrize("form", ["html", "md"])
def test_every_text_reaches_the_manual(whole: Path, form: str) -> None:
    pages = manual.render(load_spec(whole))
    assert _missing("\n".join(page for path, page in pages.items() if path.endswith(f".{form}"))) == []
