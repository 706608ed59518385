"""The C++ tools against the oracle: the same fields, values and diagnostics for every message, version and dialect.

Random well-formed frames and damaged ones go through the real `cti` in batches, one process per dialect and version.
"""

from __future__ import annotations

import json
import random
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from ctigen import oracle, sampling
from ctigen.loader import load_spec
from ctigen.model import Protocol

SPEC = load_spec()
VERSIONS = [(protocol, version) for protocol in SPEC.protocols for version in protocol.versions]
ROUNDS = 8  # frames of each kind per message and version; 2 kinds x 8 rounds x about 3200 layouts = 51,000 frames


def frames_of(protocol: Protocol, version: int, seed: int) -> list[bytes]:
    rng = random.Random(f"{protocol.name}/{version}/{seed}")
    frames = []
    for message in protocol.by_id:
        if not message.documented:
            continue
        for _ in range(ROUNDS):
            frame = sampling.frame(protocol, message, version, rng)
            frames += [frame, sampling.mutate(frame, rng)]
    return frames


def run(cti: Path, arguments: list[str], given: str) -> str:
    result = subprocess.run([str(cti), *arguments], input=given, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stderr
    return result.stdout


def comparable(decoded: dict[str, Any]) -> dict[str, Any]:
    """Diagnostics in any order and without their words."""
    found = Counter((item["level"], item["code"], item["offset"]) for item in decoded["diagnostics"])
    return decoded | {"diagnostics": sorted(found.items())}


@pytest.mark.parametrize(("protocol", "version"), VERSIONS, ids=[f"{p.name}-{v}" for p, v in VERSIONS])
def test_cti_agrees_with_the_oracle(protocol: Protocol, version: int, cti: Path) -> None:
    frames = frames_of(protocol, version, seed=1)
    name = f"{protocol.name}/{version}"
    printed = run(cti, ["decode", "-p", name, "--input", "hex", "--format", "json"], "\n".join(f.hex() for f in frames))
    lines = printed.splitlines()
    assert len(lines) == len(frames)
    for frame, line in zip(frames, lines):
        actual, expected = json.loads(line), oracle.decode(protocol, version, frame)
        assert list(actual) == list(expected), frame.hex()
        assert comparable(actual) == comparable(expected), frame.hex()
    assert run(cti, ["encode", "-p", name], printed).split() == [frame.hex() for frame in frames]
