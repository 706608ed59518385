"""Clients that are wrong on purpose, one defect each: small overrides of the reference client.

A defect is a class with the name under which ../gallery.yaml lists it. It derives from Codec, Frames or Client and changes
as little as possible, so that a reader sees what a whole class of programs gets wrong.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Callable, TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "clients" / "python"))

from client import Client  # noqa: E402
from wire import Codec, Frames  # noqa: E402

Part = TypeVar("Part", bound=type)
DEFECTS: dict[str, type] = {}


def defect(name: str) -> Callable[[Part], Part]:
    def register(part: Part) -> Part:
        assert name not in DEFECTS, name
        DEFECTS[name] = part
        return part

    return register


def broken_client(name: str) -> type[Client]:
    """The reference client with one part exchanged for the defective one."""
    part = DEFECTS[name]
    if issubclass(part, Client):
        return part
    place = "codec_class" if issubclass(part, Codec) else "frames_class"
    return type("BrokenClient", (Client,), {place: part})


from . import delivery, failover, fixed_part, floating_part, framing, lists, opening, requests, sessions, text  # noqa: E402,F401
