"""Capture files for tests: TCP conversations with frames as payload, written without any library."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import Path

_ETHERNET = 1
_CLIENT, _SERVER = (bytes([10, 0, 0, 1]), 51000), (bytes([10, 0, 0, 2]), 42027)


@dataclass
class Capture:
    """Packets one second apart. Each stream is a connection of its own, told apart by the client's port."""

    server_port: int = _SERVER[1]
    packets: list[bytes] = field(default_factory=list)
    _next: dict[tuple[int, bool], int] = field(default_factory=dict)

    def client(self, payload: bytes, stream: int = 0) -> int:
        """A segment from client to server; returns its frame number as Wireshark counts."""
        return self._add(payload, stream, from_client=True)

    def server(self, payload: bytes, stream: int = 0) -> int:
        return self._add(payload, stream, from_client=False)

    def _add(self, payload: bytes, stream: int, from_client: bool) -> int:
        client, server = (_CLIENT[0], _CLIENT[1] + stream), (_SERVER[0], self.server_port)
        source, target = (client, server) if from_client else (server, client)
        sequence = self._next.get((stream, from_client), 1)
        self._next[stream, from_client] = sequence + len(payload)
        tcp = struct.pack(">HHIIBBHHH", source[1], target[1], sequence, 1, 0x50, 0x18, 65535, 0, 0) + payload
        ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(tcp), 0, 0, 64, 6, 0, source[0], target[0])
        self.packets.append(bytes(12) + b"\x08\x00" + ip + tcp)
        return len(self.packets)

    def write(self, path: Path) -> Path:
        with path.open("wb") as out:
            out.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 1 << 18, _ETHERNET))
            for second, packet in enumerate(self.packets):
                out.write(struct.pack("<IIII", 1_000_000 + second, 0, len(packet), len(packet)) + packet)
        return path
