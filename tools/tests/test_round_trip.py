"""`cti decode | cti encode` gives back the same bytes, for every well-framed input, in every dialect, version and header width."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

import pytest

from conftest import Cti, header, message_names

VERSIONS = ["uccx/10", "uccx/14", "uccx/17", "uccx/18", "ged188/9", "ged188/14", "ged188/19", "ged188/20", "ged188/25"]


def plain_frames(cti: Cti, protocol: str) -> list[bytes]:
    """Every message of the version with the spec's default values."""
    lines = "".join(
        json.dumps({"message": name, "fields": {}}) + "\n" for name in message_names(protocol.partition("/")[0])
    )
    result = cti("encode", "-p", protocol, stdin=lines)
    return [bytes.fromhex(line) for line in result.text.splitlines()]


def floating_bytes(rng: random.Random, protocol: str) -> bytes:
    """Floating fields with random tags and data that fit the version's width."""
    tag_size, length_size = {"uccx/18": (2, 1), "ged188/20": (2, 2), "ged188/25": (2, 2)}.get(protocol, (1, 1))
    fields = b""
    for _ in range(rng.randrange(6)):
        data = rng.choice([b"", b"2006\0", b"a\0b\0", b"\xff\xfe", "Zoë\0".encode(), b"no end", b"n\0v\0", b"\1n\0v\0", rng.randbytes(3)])
        tag = rng.randrange(1, 256 if tag_size == 1 else 400)
        fields += tag.to_bytes(tag_size, "big") + len(data).to_bytes(length_size, "big") + data
    return fields


def mutations(rng: random.Random, frame: bytes, protocol: str) -> Iterator[bytes]:
    type_id, body = int.from_bytes(frame[4:8], "big"), frame[8:]
    yield frame
    yield header(type_id, body + floating_bytes(rng, protocol))
    yield header(type_id, body[: rng.randrange(len(body) + 1)])
    yield header(type_id, body + rng.randbytes(rng.randrange(1, 5)))
    noisy = bytearray(body + floating_bytes(rng, protocol))
    for _ in range(rng.randrange(4)):
        if noisy:
            noisy[rng.randrange(len(noisy))] = rng.randrange(256)
    yield header(type_id, bytes(noisy))
    yield header(rng.randrange(400), rng.randbytes(rng.randrange(40)))


@pytest.mark.parametrize("protocol", VERSIONS)
def test_identity_for_every_message_and_its_mutations(cti: Cti, protocol: str) -> None:
    rng = random.Random(protocol)
    frames = [mutant for frame in plain_frames(cti, protocol) for mutant in mutations(rng, frame, protocol)]
    assert len(frames) > 300
    decoded = cti.decode(frames, "-p", protocol)
    assert decoded.status == 1, "some mutants are malformed"
    again = cti("encode", stdin=decoded.out)
    assert (again.status, again.error) == (0, "")
    for frame, line, result in zip(frames, decoded.out.splitlines(), again.text.splitlines(), strict=True):
        assert result == frame.hex(), line.decode()


def test_identity_of_frames_with_extreme_headers(cti: Cti) -> None:
    frames = [header(0, b""), header(0xFFFFFFFF, b"\0"), header(5, b"\0" * 65528), header(9999, bytes(range(256)) * 100)]
    decoded = cti.decode(frames)
    assert decoded.status == 0 or "trailing" in decoded.text or "rest" in decoded.text
    again = cti("encode", stdin=decoded.out)
    assert again.text.splitlines() == [frame.hex() for frame in frames]


def test_cut_frames_come_back_too(cti: Cti) -> None:
    whole = cti.frame("CALL_DELIVERED_EVENT", {"ConnectionDeviceID": "9019"})
    cuts = [whole[:size] for size in range(1, len(whole))]
    decoded = cti.decode(cuts, "-p", "uccx/14")
    assert decoded.status == 1
    assert all("truncated-frame" in [d["code"] for d in item["diagnostics"]] for item in decoded.objects)
    again = cti("encode", stdin=decoded.out)
    assert again.text.splitlines() == [cut.hex() for cut in cuts]


def test_raw_output_is_the_same_stream(cti: Cti) -> None:
    frames = [cti.frame(name) for name in message_names("uccx")[:20] if name not in {"OPEN_REQ"}]
    stream = b"".join(frames)
    decoded = cti("decode", "--input", "raw", "--format", "json", "-p", "uccx/14", stdin=stream)
    assert cti("encode", "--output", "raw", stdin=decoded.out).out == stream
