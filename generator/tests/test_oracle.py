"""The oracle on its own: known bytes, and properties over every message, version and dialect."""

from __future__ import annotations

import random

import pytest

from ctigen import oracle, sampling
from ctigen.loader import load_spec
from ctigen.model import Message, Protocol

SPEC = load_spec()
MESSAGES = [(protocol, message) for protocol in SPEC.protocols for message in protocol.by_id if message.documented]
IDS = [f"{protocol.name}-{message.name}" for protocol, message in MESSAGES]


def test_heartbeat_is_the_guide_s_example() -> None:
    frame = bytes.fromhex("00000004 00000005 00000007")
    decoded = oracle.decode(SPEC.protocol("ged188"), 14, frame)
    assert decoded["message"] == "HEARTBEAT_REQ"
    assert decoded["fixed"] == [{"name": "InvokeID", "type": "UINT", "value": 7}]
    assert decoded["diagnostics"] == []
    assert oracle.encode(SPEC.protocol("ged188"), 14, {"message": "HEARTBEAT_REQ", "fields": {"InvokeID": 7}}) == frame


@pytest.mark.parametrize(
    ("version", "text"),
    [
        (14, "520a757365722e7800343200"),
        (24, "0052000a757365722e7800343200"),
    ],
)
def test_named_variable_in_both_widths(version: int, text: str) -> None:
    protocol = SPEC.protocol("ged188")
    short = {"message": "SET_CALL_DATA_REQ", "fields": {"NamedVariable": [{"name": "user.x", "value": "42"}]}}
    frame = oracle.encode(protocol, version, short)
    assert frame.endswith(bytes.fromhex(text))
    counted = {item["name"]: item["value"] for item in oracle.decode(protocol, version, frame)["fixed"]}
    assert counted["NumNamedVariables"] == 1


@pytest.mark.parametrize(("protocol", "message"), MESSAGES, ids=IDS)
def test_well_formed_frames_decode_without_complaint_and_come_back(protocol: Protocol, message: Message) -> None:
    rng = random.Random(message.name)
    for version in message.versions:
        frame = sampling.frame(protocol, message, version, rng)
        decoded = oracle.decode(protocol, version, frame)
        serious = {"reserved-value", "value-out-of-range", "unknown-value"}  # what random numbers may be
        assert {item["code"] for item in decoded["diagnostics"]} <= serious
        assert oracle.encode(protocol, version, decoded) == frame


@pytest.mark.parametrize(("protocol", "message"), MESSAGES, ids=IDS)
def test_damaged_frames_come_back(protocol: Protocol, message: Message) -> None:
    rng = random.Random(message.name)
    for version in message.versions:
        frame = sampling.mutate(sampling.frame(protocol, message, version, rng), rng)
        assert oracle.encode(protocol, version, oracle.decode(protocol, version, frame)) == frame
