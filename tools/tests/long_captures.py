#!/usr/bin/env python3
"""Does `cti decode` need more memory for a longer capture? Captures are made on the way; none ever stands on a disk.

    long_captures.py [--cti build/release/bin/cti] [--gigabytes 0.1 1 10] [--format json]

Prints for each size how long it took and the peak of the program's memory. Exit status 1 when the longest capture needs a quarter more memory than
the shortest. The test suite compares small sizes only (test_decode.py); ten gigabytes take minutes.
"""

from __future__ import annotations

import argparse
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from packets import SYN, pcap, server

ROOT = Path(__file__).resolve().parents[2]
GIGABYTE = 10**9
EVENTS = """
{"message":"CALL_DELIVERED_EVENT","fields":{"CallID":16777507,"LocalConnectionState":2,"EventCause":22,"ConnectionDeviceID":"9019","CallingDeviceID":"+14085551234","CalledDeviceID":"9019","CallVariable1":"gold","NamedVariable":[{"name":"user.layout","value":"service"}]}}
{"message":"AGENT_STATE_EVENT","fields":{"AgentState":3,"AgentID":"agent7","AgentExtension":"2006"}}
{"message":"HEARTBEAT_CONF","fields":{"InvokeID":7}}
"""
FILE_HEAD = 24
SEQUENCE = 16 + 14 + 20 + 4  # where a packet has its number: behind the heads of packet, Ethernet and IPv4, and the ports


def frames(cti: Path) -> bytes:
    return subprocess.run([cti, "encode", "-p", "uccx/14", "--output", "raw"], input=EVENTS.encode(), capture_output=True, check=True).stdout


def pieces(data: bytes, size: float) -> Iterator[bytes]:
    """A capture of at least so many bytes: what one server sends over one connection."""
    peer = server()
    yield pcap([peer.send(flags=SYN)])
    segments = 1000
    piece = bytearray(pcap([peer.send(data) for _ in range(segments)])[FILE_HEAD:])
    length = len(piece) // segments
    sequence = peer.sequence - segments * len(data)
    for _ in range(int(size / len(piece)) + 1):
        for index in range(segments):
            struct.pack_into(">I", piece, index * length + SEQUENCE, sequence % 2**32)
            sequence += len(data)
        yield bytes(piece)


def measure(cti: Path, data: bytes, size: float, form: str) -> int:
    """Prints a line; gives the peak of memory, KiB."""
    command = [cti, "decode", "--input", "pcap", "-p", "uccx/14", "--format", form]
    start, sent = time.monotonic(), 0
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
        assert process.stdin is not None
        for piece in pieces(data, size):
            process.stdin.write(piece)
            sent += len(piece)
        process.stdin.flush()
        status = Path(f"/proc/{process.pid}/status").read_text()
    if process.returncode != 0:
        raise SystemExit(f"{cti} ended with {process.returncode}")
    peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    seconds = time.monotonic() - start
    print(f"{sent / GIGABYTE:6.2f} GB as {form}: {seconds:7.1f} s, {sent / seconds / 1e6:6.1f} MB/s, {peak / 1024:5.1f} MiB at most", flush=True)
    return peak


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--cti", type=Path, default=ROOT / "build" / "release" / "bin" / "cti")
    parser.add_argument("--gigabytes", type=float, nargs="+", default=[0.1, 1, 10])
    parser.add_argument("--format", default="json", help="as cti decode has it")
    options = parser.parse_args()
    data = frames(options.cti) * 5
    peaks = [measure(options.cti, data, size * GIGABYTE, options.format) for size in sorted(options.gigabytes)]
    return 0 if peaks[-1] <= 1.25 * peaks[0] else 1


if __name__ == "__main__":
    sys.exit(main())
