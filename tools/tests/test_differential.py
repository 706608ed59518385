"""The C++ tools against the oracle: the same fields, values, diagnostics and bytes for every message, version and dialect.

Random frames and short forms go through the real `cti` in batches, one process per dialect and version.
"""

from __future__ import annotations

import json
from typing import Any

from conftest import Cti
from ctigen import oracle, short_sampling
from ctigen.model import Message, Protocol
from random_frames import ROUNDS, every_version, frames_of, random_for


def without_words(decoded: dict[str, Any]) -> dict[str, Any]:
    """What diagnostics say is for people; only level, code and place are compared."""
    found = [(item["level"], item["code"], item["offset"]) for item in decoded["diagnostics"]]
    return decoded | {"diagnostics": found}


@every_version
def test_decoding_agrees_and_encoding_gives_the_bytes_back(protocol: Protocol, version: int, cti: Cti) -> None:
    frames = frames_of(protocol, version)
    name = f"{protocol.name}/{version}"
    decoded = cti.decode(frames, "-p", name)
    assert decoded.status == 1, decoded.error  # some are damaged
    lines = decoded.out.splitlines()
    for frame, line in zip(frames, lines, strict=True):
        actual, expected = json.loads(line), oracle.decode(protocol, version, frame)
        assert list(actual) == list(expected), frame.hex()
        assert without_words(actual) == without_words(expected), frame.hex()
    encoded = cti("encode", "-p", name, stdin=decoded.out)
    assert encoded.text.split() == [frame.hex() for frame in frames]


def short_forms(protocol: Protocol, version: int) -> list[tuple[Message, dict[str, Any]]]:
    rng = random_for(protocol, version, "short forms")
    messages = [message for message in protocol.by_id if message.documented and version in message.versions]
    return [(message, short_sampling.short_form(message, version, rng, wrong=0.3)) for message in messages for _ in range(2 * ROUNDS)]


def expected_frame(protocol: Protocol, version: int, message: Message, fields: dict[str, Any]) -> tuple[str, str]:
    """The frame as hexadecimal text, or the name of the field that is to blame."""
    try:
        return oracle.encode(protocol, version, {"message": message.name, "fields": fields}).hex(), ""
    except oracle.OracleError as error:
        return "", error.field


@every_version
def test_short_forms_agree_on_bytes_and_on_the_field_to_blame(protocol: Protocol, version: int, cti: Cti) -> None:
    forms = short_forms(protocol, version)
    encoded = cti.encode([{"message": message.name, "fields": fields} for message, fields in forms], "-p", f"{protocol.name}/{version}")
    assert encoded.status == 2  # some are wrong
    frames, complaints = iter(encoded.text.split()), iter(encoded.error.splitlines())
    for message, fields in forms:
        frame, field = expected_frame(protocol, version, message, fields)
        if frame:
            assert next(frames) == frame, (message.name, fields)
        else:
            assert field and f" {field}" in next(complaints), (message.name, fields)
    assert (list(frames), list(complaints)) == ([], [])
