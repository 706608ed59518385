"""The layouts of the reference clients are kept by hand, so that these share nothing with the suite that judges them; here both meet.

A difference is a mistake on one side. Which one, the guide has to say.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Iterator

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "python"))
from wire import Codec, Layout  # noqa: E402

MODEL = HERE.parents[1] / "generated" / "model"
# Left out, see ged188.txt: the clients skip them like any message that they do not know.
LEFT_OUT = {"QUERY_AGENT_STATISTICS_CONF", "QUERY_SKILL_GROUP_STATISTICS_CONF"}
# Fields of GED-188 that one part of the guide names and another does not; a client that does not know them skips them.
OTHER_NAMES = {("AGENT_STATE_EVENT", 3): "CTIClientSignature"}


def versions() -> Iterator[tuple[str, int]]:
    for protocol in ("uccx", "ged188"):
        first, last = model(protocol)["versions"]
        for version in range(first, last + 1):
            yield protocol, version


def model(protocol: str) -> dict[str, Any]:
    result: dict[str, Any] = json.loads((MODEL / f"{protocol}.json").read_text("utf-8"))
    return result


def applies(thing: dict[str, Any], version: int, key: str = "versions") -> bool:
    first, last = thing.get(key, (0, 255))
    return bool(first <= version <= last)


def known(protocol: str, version: int) -> Iterator[tuple[dict[str, Any], Layout]]:
    """Messages of the model with what the clients know of them."""
    codec = Codec(protocol, version)
    for message in model(protocol)["messages"]:
        if message["id"] is not None and message.get("documented") and applies(message, version) and message["name"] not in LEFT_OUT:
            assert message["id"] in codec.by_id, message["name"]
            yield message, codec.by_id[message["id"]]


@pytest.mark.parametrize("protocol, version", versions())
def test_fixed_parts_agree(protocol: str, version: int) -> None:
    types = model(protocol)["types"]
    for message, layout in known(protocol, version):
        wanted = [(field["name"] if not field.get("reserved") and applies(field, version, "named") else "_", field["size"],
                   bool(types[field["type"]].get("signed"))) for field in message["fixed"] if applies(field, version)]
        found = [(slot.name, slot.size, slot.signed) for slot in layout.fixed]
        assert layout.name == message["name"]
        assert [(name, size, signed if name != "_" else None) for name, size, signed in found] == \
            [(name, size, signed if name != "_" else None) for name, size, signed in wanted], message["name"]


@pytest.mark.parametrize("protocol, version", versions())
def test_floating_parts_do_not_contradict(protocol: str, version: int) -> None:
    for message, layout in known(protocol, version):
        for field in message["floating"]:
            if field.get("reserved") or field["tag"] is None or not applies(field, version):
                continue
            mine = layout.by_tag.get(field["tag"])
            if protocol == "uccx":
                assert mine, (message["name"], field["name"])
            if mine:
                assert mine.name in (field["name"], OTHER_NAMES.get((message["name"], field["tag"]))), message["name"]


@pytest.mark.parametrize("protocol, version", versions())
def test_floating_headers_are_as_wide(protocol: str, version: int) -> None:
    codec = Codec(protocol, version)
    (row,) = [row for row in model(protocol)["floating_header"] if applies(row, version)]
    assert (codec.tag_size, codec.length_size) == (row["tag"], row["length"])
