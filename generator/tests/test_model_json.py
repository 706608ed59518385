"""The machine-readable model: it fits its schema, leaves nothing out, and is enough to read real frames with."""

from __future__ import annotations

import json
import random
from typing import Any

import jsonschema
import pytest

from ctigen import oracle, sampling
from ctigen.loader import load_spec
from ctigen.model import Spec
from ctigen.outputs import model_json


@pytest.fixture(scope="module")
def spec() -> Spec:
    return load_spec()


@pytest.fixture(scope="module")
def files(spec: Spec) -> dict[str, Any]:
    return {path: json.loads(text) for path, text in model_json.render(spec).items()}


def test_models_fit_the_schema(files: dict[str, Any]) -> None:
    schema = files.pop("model/model.schema.json")
    validator = jsonschema.Draft202012Validator(schema)
    for path, model in files.items():
        errors = [f"{path}: {'/'.join(map(str, error.path))}: {error.message}" for error in validator.iter_errors(model)]
        assert not errors, errors[:5]
        files_without_port = {key: value for key, value in model.items() if key != "port"}
        assert list(validator.iter_errors(files_without_port)), "the schema accepts anything"


def test_nothing_is_left_out(spec: Spec, files: dict[str, Any]) -> None:
    for protocol in spec.protocols:
        model = files[f"model/{protocol.name}.json"]
        assert len(model["messages"]) == len(protocol.messages)
        assert sum(len(m["fixed"]) + len(m["floating"]) for m in model["messages"]) == sum(len(m.fields) for m in protocol.messages)
        assert sum(len(enum["values"]) for enum in model["enums"]) == sum(len(enum.values) for enum in protocol.enums)
        assert len(model["tags"]) == len(protocol.tags)


def _read_fixed(model: dict[str, Any], version: int, frame: bytes) -> list[tuple[str, int]]:
    """What a program in any language would do with the file: the numbers of the fixed part."""
    message = next(
        m for m in model["messages"]
        if m["id"] == int.from_bytes(frame[4:8], "big") and m["versions"][0] <= version <= m["versions"][1]
    )  # fmt: skip
    result, offset = [], 8
    for field in message["fixed"]:
        if field["versions"][0] <= version <= field["versions"][1]:
            signed = model["types"][field["type"]].get("signed", False)
            result.append((field["name"], int.from_bytes(frame[offset : offset + field["size"]], "big", signed=signed)))
            offset += field["size"]
    return result


def test_the_model_alone_is_enough_to_read_a_fixed_part(spec: Spec, files: dict[str, Any]) -> None:
    rng = random.Random(3)
    for protocol in spec.protocols:
        model = files[f"model/{protocol.name}.json"]
        for message in protocol.by_id:
            if not message.documented or any(not field.type.is_number or field.optional for field in message.fixed):
                continue
            version = rng.choice(list(message.versions))
            frame = sampling.frame(protocol, message, version, rng)
            decoded = oracle.decode(protocol, version, frame)["fixed"]
            expected = [item["value"] for item in decoded]
            assert [value for _, value in _read_fixed(model, version, frame)] == expected, message.name
