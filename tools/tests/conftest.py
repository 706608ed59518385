"""What the tests of the cti command share: the binary, and short ways to run it."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Result:
    """A finished run of cti."""

    status: int
    out: bytes
    error: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def objects(self) -> list[dict[str, Any]]:
        """Standard output as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]


class Cti:
    """Runs the binary under test."""

    def __init__(self, binary: str) -> None:
        self.binary = binary

    def __call__(self, *arguments: str, stdin: bytes | str = b"") -> Result:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run([self.binary, *arguments], input=data, capture_output=True, timeout=120)
        return Result(done.returncode, done.stdout, done.stderr.decode())

    def decode(self, frames: list[bytes], *arguments: str) -> Result:
        """Frames as hexadecimal text, one per line."""
        lines = "".join(frame.hex() + "\n" for frame in frames)
        return self("decode", "--input", "hex", "--format", "json", *arguments, stdin=lines)

    def encode(self, messages: list[dict[str, Any]], *arguments: str) -> Result:
        return self("encode", *arguments, stdin="".join(json.dumps(message) + "\n" for message in messages))

    def frame(self, message: str, fields: dict[str, Any] | None = None, protocol: str = "uccx/14") -> bytes:
        """One frame from the short form."""
        result = self.encode([{"message": message, "fields": fields or {}}], "-p", protocol)
        assert result.status == 0, result.error
        return bytes.fromhex(result.text)


@pytest.fixture(scope="session")
def cti() -> Cti:
    return Cti(os.environ.get("CTI", str(ROOT / "build" / "dev" / "bin" / "cti")))


def header(type_id: int, body: bytes) -> bytes:
    """A frame around a body."""
    return len(body).to_bytes(4, "big") + type_id.to_bytes(4, "big") + body


def message_names(dialect: str) -> list[str]:
    """Every message that the spec describes."""
    return sorted(path.stem for path in (ROOT / "spec" / dialect / "messages").glob("*.yaml"))


def peak_memory(cti: Cti, pieces: Iterable[bytes], *arguments: str) -> int:
    """KiB that decoding this much takes at most."""
    command = [cti.binary, "decode", "--message", "NONE", "--format", "json", *arguments]
    environment = {**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=1"}  # a sanitizer keeps what is freed
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment) as process:
        assert process.stdin is not None
        for piece in pieces:
            process.stdin.write(piece)
        process.stdin.flush()
        status = Path(f"/proc/{process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def peak_of_printing(cti: Cti, data: bytes, form: str) -> int:
    """KiB that printing this much takes at most, but no less than this process has: what a child is counted from."""
    command = [cti.binary, "decode", "--input", "raw", "-p", "uccx/14", "--format", form]
    environment = {**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=1"}  # a sanitizer keeps what is freed
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment) as process:
        assert process.stdin is not None
        process.stdin.write(data)
        process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (0, 1), f"ended with {process.returncode}"
    return usage.ru_maxrss
