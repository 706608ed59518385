"""What the differential tests try: every dialect and version, and random frames of all their messages.

CTI_SEED=N tries other frames, CTI_ROUNDS=N more of them.
"""

from __future__ import annotations

import os
import random

import pytest

from conftest import header
from ctigen import sampling
from ctigen.loader import load_spec
from ctigen.model import Protocol

SPEC = load_spec()
SEED = os.environ.get("CTI_SEED", "1")
ROUNDS = int(os.environ.get("CTI_ROUNDS", "2"))  # frames of each kind per message and version

_VERSIONS = [(protocol, version) for protocol in SPEC.protocols for version in protocol.versions]
every_version = pytest.mark.parametrize(("protocol", "version"), _VERSIONS, ids=[f"{p.name}-{v}" for p, v in _VERSIONS])


def random_for(protocol: Protocol, version: int, what: str) -> random.Random:
    return random.Random(f"{protocol.name}/{version}/{what}/{SEED}")


def frames_of(protocol: Protocol, version: int) -> list[bytes]:
    """Well-formed frames, disordered and damaged ones, and noise under the header of every message."""
    rng = random_for(protocol, version, "frames")
    frames = []
    for message in protocol.by_id:
        frames.append(header(message.id or 0, rng.randbytes(rng.randrange(200))))
        for _ in range(ROUNDS if message.documented else 0):
            frame = sampling.frame(protocol, message, version, rng)
            frames += [frame, sampling.mutate(frame, rng), sampling.disordered_frame(protocol, message, version, rng)]
    return frames
