"""Capture files for tests, packet by packet: any order, link layer and file format, without a library."""

from __future__ import annotations

import ipaddress
import struct
from dataclasses import dataclass

FIN, SYN, RST, ACK = 1, 2, 4, 16

CLIENT, SERVER = ("10.1.1.9", 50221), ("10.1.1.1", 42027)


@dataclass(frozen=True)
class Packet:
    """A TCP segment."""

    source: tuple[str, int]
    target: tuple[str, int]
    sequence: int
    payload: bytes = b""
    flags: int = ACK

    def ip(self) -> bytes:
        tcp = struct.pack(">HHIIBBHHH", self.source[1], self.target[1], self.sequence % 2**32, 0, 0x50, self.flags, 65535, 0, 0) + self.payload
        source, target = ipaddress.ip_address(self.source[0]), ipaddress.ip_address(self.target[0])
        if source.version == 6:
            return struct.pack(">IHBB", 6 << 28, len(tcp), 6, 64) + source.packed + target.packed + tcp
        return struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(tcp), 0, 0, 64, 6, 0) + source.packed + target.packed + tcp

    def ether_type(self) -> bytes:
        return b"\x86\xdd" if ":" in self.source[0] else b"\x08\x00"


class Peer:
    """One direction of a connection: packets with running sequence numbers."""

    def __init__(self, source: tuple[str, int] = CLIENT, target: tuple[str, int] = SERVER, sequence: int = 1000) -> None:
        self.source, self.target, self.sequence = source, target, sequence

    def send(self, payload: bytes = b"", flags: int = ACK) -> Packet:
        packet = Packet(self.source, self.target, self.sequence, payload, flags)
        self.sequence += len(payload) + (1 if flags & (SYN | FIN) else 0)
        return packet

    def split(self, payload: bytes, size: int) -> list[Packet]:
        return [self.send(payload[at : at + size]) for at in range(0, len(payload), size)]


def client(sequence: int = 1000) -> Peer:
    return Peer(CLIENT, SERVER, sequence)


def server(sequence: int = 9000) -> Peer:
    return Peer(SERVER, CLIENT, sequence)


# Link layers: number in the file, bytes before the IP packet.
LINKS = {
    "ethernet": (1, lambda packet: bytes(12) + packet.ether_type()),
    "vlan": (1, lambda packet: bytes(12) + b"\x81\x00\x00\x05" + packet.ether_type()),
    "raw": (101, lambda packet: b""),
    "loopback": (0, lambda packet: struct.pack("<I", 30 if ":" in packet.source[0] else 2)),
    "cooked": (113, lambda packet: bytes(14) + packet.ether_type()),
    "cooked-v2": (276, lambda packet: packet.ether_type() + bytes(18)),
}


def pcap(packets: list[Packet], link: str = "ethernet", order: str = "<", snap: int = 65535) -> bytes:
    number, head = LINKS[link]
    data = [struct.pack(order + "IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, snap, number)]
    for index, packet in enumerate(packets):
        frame = head(packet) + packet.ip()
        data += struct.pack(order + "IIII", 1_700_000_000 + index, 123456, min(len(frame), snap), len(frame)), frame[:snap]
    return b"".join(data)


def pcapng(packets: list[Packet], seconds: int | None = None) -> bytes:
    """With `seconds`, of any size, as the time of each packet."""

    def block(kind: int, body: bytes) -> bytes:
        size = 12 + len(body)
        return struct.pack("<II", kind, size) + body + struct.pack("<I", size)

    number, head = LINKS["ethernet"]
    resolution = b"" if seconds is None else struct.pack("<HHB3xHH", 9, 1, 0, 0, 0)
    high, low = divmod(5 if seconds is None else seconds, 2**32)
    data = block(0x0A0D0D0A, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1)) + block(1, struct.pack("<HHI", number, 0, 0) + resolution)
    for packet in packets:
        frame = head(packet) + packet.ip()
        data += block(6, struct.pack("<IIIII", 0, high, low, len(frame), len(frame)) + frame + bytes(-len(frame) % 4))
    return data
