"""The typed C++ codecs against the oracle: what they decode, and encode again, is what the oracle sees in the frame.

Their errors and counts are the oracle's; every named field that they know survives with its value, in the entry and the record it
stood in; what they write is in order; what they refuse to write is too long or of another version.
"""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

import pytest

from conftest import ROOT
from ctigen import oracle
from ctigen.model import Field, FieldType, Message, Protocol
from random_frames import every_version, frames_of

RECODE = Path(os.environ.get("RECODE_FRAMES", ROOT / "build" / "dev" / "bin" / "recode_frames"))

TOO_LONG = "longer than documented or than the length of this version can say"
TOO_MANY = "more entries than the count field allows"
FOREIGN = "does not exist in this version"


@dataclass(frozen=True)
class Recoded:
    """What the typed codec says about a frame."""

    error: str
    offset: int
    counts: tuple[int, ...]  # unknown, unexpected, reserved, not in this version
    frame: bytes  # encoded again; empty: refused
    refusal: str
    field: str  # that is refused


def recode(protocol: Protocol, version: int, frames: list[bytes]) -> list[Recoded]:
    lines = "".join(frame.hex() + "\n" for frame in frames)
    done = subprocess.run([str(RECODE), protocol.name, str(version)], input=lines, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    results = []
    for line in done.stdout.splitlines():
        error, offset, *counts, again = line.split(" ", 6)
        refusal, colon, field = again.partition(": ")
        frame = b"" if colon else bytes.fromhex(again)
        results.append(Recoded(error, int(offset), tuple(map(int, counts)), frame, refusal if colon else "", field))
    return results


# -------------------------------------------------------------------------------------------------------- errors and counts


def expected_error(decoded: dict[str, Any]) -> tuple[str, int]:
    fatal = [item for item in decoded["diagnostics"] if item["level"] == "error" or item["code"] == "unknown-message"]
    offset, code = min(((item["offset"], item["code"]) for item in fatal), default=(0, "none"))
    return code, offset


def expected_counts(message: Message | None, version: int, decoded: dict[str, Any]) -> tuple[int, ...]:
    """As the oracle diagnoses, but of what comes twice only fields outside of groups whose member has a value already."""
    codes = Counter(item["code"] for item in decoded["diagnostics"] if item["offset"] > 4)
    reserved = sum("reserved" in item for item in decoded.get("floating", ()))
    foreign_tags = [item for item in decoded.get("floating", ()) if item["name"] is None]
    unexpected = len(foreign_tags) - codes["unknown-field"]
    have_value: set[int] = set()
    for item in decoded.get("floating", ()):
        field = field_of(message, version, item["tag"]) if message else None
        if field is not None and not field.group and "reserved" not in item:
            unexpected += item["tag"] in have_value
            if item["value"] is not None:
                have_value.add(item["tag"])
    return codes["unknown-field"], unexpected, reserved, codes["not-in-version"]


def field_of(message: Message, version: int, tag: int) -> Field | None:
    """The field that the tag means: of this version, else of another."""
    candidates = [field for field in message.floating if field.tag == tag]
    return next((field for field in candidates if version in field.versions), candidates[0] if candidates else None)


# ------------------------------------------------------------------------------------------------------------------- values


class Values:
    """Values of the named fields of a decoded message by place: name, tag, record and entry."""

    def __init__(self, message: Message, version: int, decoded: dict[str, Any]) -> None:
        self._message, self._version = message, version
        self.found: dict[tuple[str, int, int, int], Any] = {}
        fixed = message.fixed_in(version)
        if len(decoded["fixed"]) < len(fixed):  # some peers leave these out
            fixed = tuple(field for field in fixed if not field.optional)
        for item, field in zip(decoded["fixed"], fixed):
            self._add(field, item, (0, 0))
        for field, item, place in self._floating(decoded):
            self._add(field, item, place)

    def _floating(self, decoded: dict[str, Any]) -> Iterator[tuple[Field, dict[str, Any], tuple[int, int]]]:
        """Fields with the record and the entry that they stand in, counted from 1. Those before their first entry are in none."""
        record, entries = 0, Counter[str]()
        for item in decoded["floating"]:
            field = field_of(self._message, self._version, item["tag"])
            group = self._message.group_of(field) if field else None
            if field is None:
                continue
            if group is not None and field is group.first and group.name == "record":
                record, entries = record + 1, Counter()
            elif group is not None and field is group.first:
                entries[group.name] += 1
            in_record = group is not None and "record" in (group.name, group.parent_name)
            inside = group is None or group.name == "record" or entries[group.name]
            if inside and (record or not in_record):
                yield field, item, (record if in_record else 0, entries[group.name] if group else 0)

    def _add(self, field: Field, item: dict[str, Any], place: tuple[int, int]) -> None:
        """The first value of a field counts, in the entries of groups the last. Codecs write counts themselves."""
        if field.reserved_in(self._version) or any(count.field is field for count in self._message.counts):
            return
        if item["value"] is not None:
            value = bool(item["value"]) if field.type is FieldType.BOOL and field.enum is None else item["value"]
            key = (field.name, field.tag or 0, *place)
            self.found[key] = value if field.group else self.found.get(key, value)


def check_frame(message: Message, again: dict[str, Any]) -> None:
    """What a codec writes may hold odd values, but nothing that a decoder has to put up with."""
    values = {"unknown-value", "value-out-of-range", "reserved-value", "field-too-long", "invalid-utf8", "missing-required-field"}
    counts = [field.array for field in message.floating if field.array]
    unequal_lists = {"count-mismatch"} if len(counts) > len(set(counts)) else set()  # of one count, which cannot be true for both
    assert codes_of(again) <= values | unequal_lists


def check_refusal(recoded: Recoded, protocol: Protocol, message: Message, version: int, decoded: dict[str, Any]) -> None:
    known = [(item, field) for item in decoded["floating"] if (field := field_of(message, version, item["tag"])) is not None]
    known = [(item, field) for item, field in known if recoded.field in (field.name, *field.group.split("."))]
    if recoded.refusal == TOO_LONG:
        sizes = [(len(item.get("raw", "")) // 2 + 1, field.max or 255) for item, field in known]
        long_parts = any(has_long_part(protocol, item["value"]) for item, _ in known if isinstance(item["value"], dict))
        assert long_parts or any(size > largest for size, largest in sizes) or "field-too-long" in codes_of(decoded)
    elif recoded.refusal == TOO_MANY:
        limits = {count.name: count.limit for count in message.counts}
        assert len(decoded["floating"]) > (limits.get(recoded.field) or 255)
    else:
        assert recoded.refusal == FOREIGN and "not-in-version" in codes_of(decoded)
        assert not recoded.field or any(version not in field.versions for _, field in known)


def has_long_part(protocol: Protocol, named: dict[str, Any]) -> bool:
    """Whether the name or the value of a named variable or array, with its NUL, is longer than documented."""
    return len(named["name"]) >= protocol.limits.named_name or len(named["value"]) >= protocol.limits.named_value


def codes_of(decoded: dict[str, Any]) -> set[str]:
    return {item["code"] for item in decoded["diagnostics"]}


@every_version
def test_typed_codecs_see_and_keep_what_the_oracle_sees(protocol: Protocol, version: int) -> None:
    frames = frames_of(protocol, version)
    for frame, recoded in zip(frames, recode(protocol, version, frames), strict=True):
        decoded = oracle.decode(protocol, version, frame)
        message = oracle.find_message(protocol, decoded["type"], version)
        if message is not None and not message.documented and has_other_layout(protocol, message):
            continue  # a list of messages with layouts cannot know that this version has another one under the id
        try:
            check(protocol, version, message if message and message.documented else None, decoded, recoded)
        except AssertionError as error:
            pytest.fail(f"{decoded['message']} {frame.hex()} became {recoded}: {error}")


def has_other_layout(protocol: Protocol, message: Message) -> bool:
    return any(other.id == message.id and other.documented for other in protocol.by_id)


def check(protocol: Protocol, version: int, message: Message | None, decoded: dict[str, Any], recoded: Recoded) -> None:
    assert (recoded.error, recoded.offset) == expected_error(decoded)
    if message is None:
        assert recoded.refusal == "no such message"
        return
    layout = min(max(version, message.versions.first), message.versions.last)
    assert recoded.counts == expected_counts(message, layout, decoded)
    if recoded.refusal:
        check_refusal(recoded, protocol, message, layout, decoded)
        return
    again = oracle.decode(protocol, version, recoded.frame)
    check_frame(message, again)
    before, after = Values(message, version, decoded).found, Values(message, version, again).found
    if recoded.error in ("none", "trailing-bytes", "truncated-field"):
        written_anyway = {(field.name, 0, 0, 0) for field in message.fixed if field.optional}
        assert {place: value for place, value in after.items() if place in before or place not in written_anyway} == before
