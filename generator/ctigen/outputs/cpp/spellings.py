"""What GED-188 calls the fields that another dialect names in another way: `ged188` of the spec, for code that serves both."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ...model import Protocol
from ...templating import environment
from .names import literal


@dataclass(frozen=True)
class _Spelling:
    name: str
    ged188: tuple[str, ...]  # the most common one first


def render_spellings(protocol: Protocol) -> dict[str, str]:
    """Nothing for a dialect whose names are those of GED-188."""
    found: dict[str, Counter[str]] = {}
    for message in protocol.messages:
        for field in message.fields:
            if field.ged188:
                found.setdefault(field.name, Counter())[field.ged188] += 1
    if not found:
        return {}
    rows = [_Spelling(name, tuple(sorted(names, key=lambda other: (-names[other], other)))) for name, names in sorted(found.items())]
    shared = {"protocol": protocol, "literal": literal, "spellings": rows}
    env = environment("cpp")
    return {
        f"include/ctikit/{protocol.name}/spellings.hpp": env.get_template("spellings.hpp.j2").render(shared),
        f"src/{protocol.name}/spellings.cpp": env.get_template("spellings.cpp.j2").render(shared),
    }
