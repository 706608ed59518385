"""The editors' JSON Schemas of flow files and scripts agree with the loader: on the keys of every mapping, on what is required, on the verbs,
and on the files that come with the suite. What the loader accepts it says itself, in its complaints about keys and verbs that it does not know."""

from __future__ import annotations

import copy
import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

CTI = os.environ.get("CTI", "cti")
ROOT = Path(__file__).resolve().parents[1]
FOLDERS = {"flow": ("uccx", "ged188"), "script": ("session",), "server": ("server",)}
STRANGER = "stranger"

FLOW: dict[str, Any] = {
    "flow": "sample", "protocol": "uccx", "versions": "14+", "area": "flows", "place": 7, "title": "A", "purpose": "B", "source": "C",
    "roles": {"one": {"mode": "agent", "agent_id": "agt1", "extension": "1", "instrument": "1", "column": "One"}},
    "printed_names": {"WORK": "AGENT_STATE_WORK"},
    "order": [{"first": "BEGIN_CALL_EVENT", "per": ["CallID"], "source": "D"}],
    "steps": [{
        "step": 1, "title": "E",
        "request": {"message": "HOLD_CALL_REQ", "fields": {"CallID": 1}, "answer": "HOLD_CALL_CONF", "roles": ["one"]},
        "messages": [{"message": "SYSTEM_EVENT", "to": {"value": ["one"], "printed": [], "reason": "F"}, "note": "G", "printed": "H", "fields": {}}],
    }, {"title": "I", "messages": [{"message": "SYSTEM_EVENT", "to": ["one"]}]}],
}  # fmt: skip
CASE = {"name": "a", "description": "b", "expectation": "c", "rule": "d", "source": "e", "protocols": ["uccx"], "versions": "14+", "waits": False}
SCRIPT = {"script": "sample", "area": "session", "title": "A", "cases": [{**CASE, "roles": ["bridge"], "second_node": False, "steps": [{"open": {}}]}]}
SERVER = {"server": "sample", "title": "A", "cases": [{**CASE, "modes": ["bridge"], "steps": [{"connect": {}}]}]}
SAMPLES = {"flow": FLOW, "script": SCRIPT, "server": SERVER}
Path_ = tuple[Any, ...]


def schema(kind: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((ROOT / "schema" / f"{kind}.schema.json").read_text())
    return loaded


def lint(document: Any, folder: Path) -> str:
    """What the loader says; empty: nothing."""
    file = folder / "sample.yaml"
    file.write_text(yaml.safe_dump(document, sort_keys=False))
    return subprocess.run([CTI, "conformance", "lint", str(file)], capture_output=True, text=True, timeout=60).stdout


def allowed(complaint: str) -> set[str] | None:
    found = re.search(r"allowed here: (.*)$", complaint, re.M)
    return set(found[1].split(", ")) - {""} if found else None


def at(document: Any, path: Path_) -> Any:
    for step in path:
        document = document[step]
    return document


def changed(document: Any, path: Path_, key: str, value: Any = None) -> Any:
    """A copy with one key of a mapping set, or with None removed."""
    result = copy.deepcopy(document)
    if value is None:
        del at(result, path)[key]
    else:
        at(result, path)[key] = value
    return result


def mappings(node: dict[str, Any], instance: Any, defs: dict[str, Any], path: Path_ = ()) -> list[tuple[Path_, dict[str, Any]]]:
    """The mappings of a sample that have fixed keys, each with its schema. What verbs take is another test's matter."""
    if "$ref" in node:
        node = defs[node["$ref"].rpartition("/")[2]]
    if "anyOf" in node:
        node = next(choice for choice in node["anyOf"] if jsonschema.Draft202012Validator({**choice, "$defs": defs}).is_valid(instance))
        return mappings(node, instance, defs, path)
    found: list[tuple[Path_, dict[str, Any]]] = []
    if isinstance(instance, dict) and node.get("maxProperties") != 1:
        if node.get("additionalProperties") is False:
            found.append((path, node))
        for key, value in instance.items():
            inner = node.get("properties", {}).get(key, node.get("additionalProperties"))
            found += mappings(inner, value, defs, (*path, key)) if isinstance(inner, dict) else []
    elif isinstance(instance, list) and "items" in node:
        found += mappings(node["items"], instance[0], defs, (*path, 0)) if instance else []
    return found


@pytest.mark.parametrize("kind", SAMPLES)
def test_schemas_are_valid_and_the_files_of_the_suite_conform(kind: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(kind))
    validator = jsonschema.Draft202012Validator(schema(kind))
    files = [file for folder in FOLDERS[kind] for file in sorted((ROOT / "flows" / folder).glob("*.yaml"))]
    assert files
    for file in files:
        errors = [f"{list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(yaml.safe_load(file.read_text()))]
        assert errors == [], file


@pytest.mark.parametrize("kind", SAMPLES)
def test_schema_and_loader_accept_the_same_keys(kind: str, tmp_path: Path) -> None:
    sample, definition = SAMPLES[kind], schema(kind)
    assert lint(sample, tmp_path) == ""
    found = mappings(definition, sample, definition["$defs"])
    assert len(found) >= 2
    for path, node in found:
        assert allowed(lint(changed(sample, path, STRANGER, 1), tmp_path)) == set(node["properties"]), path


@pytest.mark.parametrize("kind", SAMPLES)
def test_schema_and_loader_miss_the_same_keys(kind: str, tmp_path: Path) -> None:
    sample, definition = SAMPLES[kind], schema(kind)
    validator = jsonschema.Draft202012Validator(definition)
    assert validator.is_valid(sample)
    for path, node in mappings(definition, sample, definition["$defs"]):
        for key in at(sample, path):
            without = changed(sample, path, key)
            if key not in ("first", "last", "reason"):  # one of two, and what makes a departure one: beyond a schema
                assert validator.is_valid(without) == (lint(without, tmp_path) == ""), f"{path} without {key}"


@pytest.mark.parametrize("kind", ["script", "server"])
def test_schema_and_loader_know_the_same_verbs(kind: str, tmp_path: Path) -> None:
    def complaint(step: dict[str, Any]) -> str:
        return lint(changed(SAMPLES[kind], ("cases", 0), "steps", [step]), tmp_path)

    verbs = schema(kind)["$defs"]["step"]["properties"]
    known = re.search(r"there are: (.*)$", complaint({STRANGER: {}}), re.M)
    assert known and set(known[1].split(", ")) == set(verbs)
    for verb, settings in verbs.items():
        keys = allowed(complaint({verb: {STRANGER: 1}}))
        if keys is not None:
            assert settings.get("type") == "object" and set(settings["properties"]) == keys, verb
        elif settings.get("type") != "object":  # confirm_open takes any field, and a misspelt one is the case's own fault
            takes = "a list" if settings.get("type") == "array" else "one value"
            assert f"'{verb}' takes {takes}" in complaint({verb: {STRANGER: 1}})
