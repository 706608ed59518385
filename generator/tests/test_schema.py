"""The editors' JSON Schemas and the loader agree: on the keys of every mapping, on its names, and on the specification itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from ctigen import keys
from ctigen.loader import DEFAULT_SPEC

from mini_spec import FILES

SCHEMAS = Path(__file__).resolve().parents[1] / "schema"
FILES_OF = {
    "message": "*/messages/*.yaml",
    "enum": "*/enums/*.yaml",
    "tags": "*/tags.yaml",
    "protocol": "*/protocol.yaml",
    "undocumented": "*/undocumented.yaml",
}
MAPPINGS = [
    ("message", (), keys.MESSAGE),
    ("message", ("$defs", "fixed_field"), keys.FIXED_FIELD),
    ("message", ("$defs", "floating_field"), keys.FLOATING_FIELD),
    ("enum", (), keys.ENUM),
    ("enum", ("$defs", "value"), keys.ENUM_VALUE),
    ("tags", (), keys.TAGS),
    ("tags", ("$defs", "tag"), keys.TAG),
    ("protocol", (), keys.PROTOCOL),
    ("protocol", ("$defs", "floating_header"), keys.FLOATING_HEADER),
    ("protocol", ("properties", "limits"), keys.LIMITS),
    ("protocol", ("properties", "roles"), keys.ROLES),
    ("protocol", ("properties", "configuration"), keys.CONFIGURATION),
    ("protocol", ("$defs", "config_kind"), keys.CONFIG_KIND),
    ("undocumented", (), keys.UNDOCUMENTED),
    ("undocumented", ("$defs", "message"), keys.UNDOCUMENTED_MESSAGE),
]


def _schema(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    return loaded


@pytest.mark.parametrize(("name", "path", "accepted"), MAPPINGS, ids=[f"{name}-{'.'.join(path)}" for name, path, _ in MAPPINGS])
def test_schema_and_loader_accept_the_same_keys(name: str, path: tuple[str, ...], accepted: keys.Keys) -> None:
    node = _schema(name)
    for step in path:
        node = node[step]
    assert tuple(node["properties"]) == accepted.order
    assert sorted(node["required"]) == sorted(accepted.required)
    assert node["additionalProperties"] is False


@pytest.mark.parametrize(("name", "path", "accepted"), MAPPINGS, ids=[f"{name}-{'.'.join(path)}" for name, path, _ in MAPPINGS])
def test_schema_and_loader_accept_the_same_names(name: str, path: tuple[str, ...], accepted: keys.Keys) -> None:
    node = _schema(name)
    for step in path:
        node = node[step]
    for key, form in accepted.forms.items():
        said = node["properties"][key]
        said = said.get("propertyNames") or said.get("items") or said
        assert said["pattern"] == f"^{form.pattern}$", key


@pytest.mark.parametrize("name", FILES_OF)
def test_schemas_are_valid_and_the_specification_conforms(name: str) -> None:
    schema = _schema(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    files = sorted(DEFAULT_SPEC.glob(FILES_OF[name]))
    assert files
    for file in files:
        errors = [error.message for error in validator.iter_errors(yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))]
        assert errors == [], f"{file}: {errors}"


def test_schema_refuses_what_the_loader_refuses() -> None:
    message = yaml.safe_load(FILES["messages/OPEN_REQ.yaml"])
    validator = jsonschema.Draft202012Validator(_schema("message"))
    assert validator.is_valid(message)
    for key, value in [("id", "three"), ("sender", "nobody"), ("versions", "newest"), ("fixed", {}), ("colour", "red")]:
        assert not validator.is_valid({**message, key: value}), key
