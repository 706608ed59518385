"""Captures: connections are put together again whatever the network and the capture did to them."""

from __future__ import annotations

import random
from typing import Any

import pytest

from conftest import Cti, header, peak_memory
from packets import FIN, LINKS, RST, SYN, Packet, Peer, client, pcap, pcapng, server


def numbered(first: int, count: int) -> list[bytes]:
    """Heartbeats that can be told apart."""
    return [header(5, number.to_bytes(4, "big")) for number in range(first, first + count)]


def decode(cti: Cti, data: bytes, *arguments: str) -> list[dict[str, Any]]:
    result = cti("decode", "--format", "json", *arguments, stdin=data)
    assert result.status in (0, 1), result.error
    return result.objects


def ids(messages: list[dict[str, Any]]) -> list[int]:
    return [message["fixed"][0]["value"] for message in messages]


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("address", ["10.1.1.9", "fd00::9"])
def test_every_link_layer_and_address_family(cti: Cti, link: str, address: str) -> None:
    peer = Peer((address, 50221), ("fd00::1" if ":" in address else "10.1.1.1", 42027))
    messages = decode(cti, pcap([peer.send(frame) for frame in numbered(0, 3)], link))
    assert ids(messages) == [0, 1, 2]
    assert messages[0]["from"] == (f"[{address}]:50221" if ":" in address else f"{address}:50221")


@pytest.mark.parametrize("order", ["<", ">"])
def test_both_byte_orders(cti: Cti, order: str) -> None:
    assert ids(decode(cti, pcap([client().send(numbered(7, 1)[0])], order=order))) == [7]


def test_pcapng(cti: Cti) -> None:
    assert ids(decode(cti, pcapng([client().send(numbered(7, 1)[0])]))) == [7]


def test_time_peers_and_direction_are_told(cti: Cti) -> None:
    reply = header(6, (7).to_bytes(4, "big"))
    messages = decode(cti, pcap([client().send(numbered(7, 1)[0]), server().send(reply)]))
    assert messages[0]["time"] == "2023-11-14T22:13:20.123456Z"
    assert (messages[0]["from"], messages[0]["to"], messages[0]["direction"]) == ("10.1.1.9:50221", "10.1.1.1:42027", "to-server")
    assert (messages[1]["from"], messages[1]["direction"]) == ("10.1.1.1:42027", "to-client")


@pytest.mark.parametrize(("seconds", "time"), [(253402300799, "9999-12-31T23:59:59.000000Z"), (253402300800, None), (2**62, None), (2**63, None)])
def test_a_time_that_has_no_date_is_not_told(cti: Cti, seconds: int, time: str | None) -> None:
    messages = decode(cti, pcapng([client().send(numbered(7, 1)[0])], seconds))
    assert [message.get("time") for message in messages] == [time]


@pytest.mark.parametrize("size", [1, 3, 7, 11, 1000])
def test_segments_of_every_size(cti: Cti, size: int) -> None:
    peer = client()
    assert ids(decode(cti, pcap([peer.send(flags=SYN), *peer.split(b"".join(numbered(0, 20)), size)]))) == list(range(20))


def test_retransmissions_and_packets_out_of_order(cti: Cti) -> None:
    peer, rng = client(2**32 - 100), random.Random(1)  # sequence numbers wrap around in the middle
    start = peer.send(flags=SYN)
    packets = peer.split(b"".join(numbered(0, 60)), 13)
    packets = packets + rng.sample(packets, 20)
    for at in range(0, len(packets) - 4, 4):
        shuffled = packets[at : at + 4]
        rng.shuffle(shuffled)
        packets[at : at + 4] = shuffled
    assert ids(decode(cti, pcap([start, *packets]))) == list(range(60))


def test_overlapping_segments(cti: Cti) -> None:
    stream = b"".join(numbered(0, 4))
    packets = [Packet(*_ends(), 1000 + at, stream[at : at + 20]) for at in range(0, len(stream), 10)]
    assert ids(decode(cti, pcap(packets))) == [0, 1, 2, 3]


def _ends() -> tuple[tuple[str, int], tuple[str, int]]:
    peer = client()
    return peer.source, peer.target


def test_connections_do_not_mix(cti: Cti) -> None:
    first, second = client(), Peer(("10.1.1.10", 50221), ("10.1.1.1", 42027))
    halves = [frame[:5] for frame in numbered(1, 2)], [frame[5:] for frame in numbered(1, 2)]
    packets = [first.send(halves[0][0]), second.send(halves[0][1]), first.send(halves[1][0]), second.send(halves[1][1])]
    messages = decode(cti, pcap(packets))
    assert [(message["from"], message["fixed"][0]["value"]) for message in messages] == [("10.1.1.9:50221", 1), ("10.1.1.10:50221", 2)]


def test_each_connection_has_its_own_version(cti: Cti) -> None:
    packets = []
    for number, version in enumerate((12, 18)):
        peer = Peer((f"10.1.1.{number}", 50000), ("10.1.1.1", 42027))
        packets.append(peer.send(cti.frame("OPEN_REQ", {"ClientID": "a", "ClientPassword": ""}, f"uccx/{version}")))
        packets.append(peer.send(numbered(0, 1)[0]))
    assert [message["version"] for message in decode(cti, pcap(packets))] == [12, 12, 18, 18]


def test_a_capture_that_starts_inside_a_message(cti: Cti) -> None:
    frames = [cti.frame("CALL_HELD_EVENT", {"CallID": number, "ConnectionDeviceID": "9019", "HoldingDeviceID": "1"}) for number in range(6)]
    stream = b"".join(frames)
    for cut in range(1, len(frames[0]), 5):
        peer = server()
        result = cti("decode", "--format", "json", "-p", "uccx/14", stdin=pcap(peer.split(stream[cut:], 33)))
        assert len(result.objects) == 5, cut
        assert "belong to no whole message" in result.error


def test_a_capture_of_nothing_but_the_start_of_a_message(cti: Cti) -> None:
    whole = header(24, (0).to_bytes(4, "big") + (1).to_bytes(4, "big") + bytes(15))  # after the header the numbers look like another one
    for size in range(8, len(whole)):
        result = cti("decode", "--format", "json", "-p", "uccx/14", stdin=pcap([server().send(whole[:size])]))
        (message,) = result.objects
        assert (message["message"], message["length"]) == ("END_CALL_EVENT", 23)
        assert message["diagnostics"][-1]["code"] == "truncated-frame"
        assert "belong to no whole message" not in result.error


def test_a_number_that_looks_like_a_header_does_not_hide_the_messages_behind_it(cti: Cti) -> None:
    stream = header(24, bytes(500))[:12] + b"".join(numbered(1, 3))
    assert ids(decode(cti, pcap([server().send(stream)]), "-p", "uccx/14")) == [1, 2, 3]


def test_a_lost_packet_costs_only_its_messages(cti: Cti) -> None:
    peer = client()
    packets = [peer.send(flags=SYN), *(peer.send(frame) for frame in numbered(0, 20))]
    del packets[11]
    result = cti("decode", "--format", "json", stdin=pcap(packets))
    assert ids(result.objects) == [*range(10), *range(11, 20)]
    assert "missing from the capture" in result.error


def test_a_lost_packet_in_a_long_capture_is_noticed_on_the_way(cti: Cti) -> None:
    frame = cti.frame("CALL_DELIVERED_EVENT", {"ConnectionDeviceID": "9019"})
    peer = server()
    packets = [peer.send(flags=SYN), *(peer.send(frame * 12) for _ in range(2000))]
    del packets[100]
    assert len(decode(cti, pcap(packets), "-p", "uccx/14")) == 1999 * 12


def test_packets_that_are_cut_by_the_capture(cti: Cti) -> None:
    peer = client()
    packets = [peer.send(frame) for frame in numbered(0, 3)] + [peer.send(header(9999, bytes(500)))] + [peer.send(frame) for frame in numbered(3, 3)]
    messages = decode(cti, pcap(packets, snap=200))
    assert [message["type"] for message in messages].count(5) == 6


def test_ports_that_are_used_again(cti: Cti) -> None:
    first, again = client(1000), client(500_000_000)
    packets = [first.send(flags=SYN), first.send(numbered(1, 1)[0][:6]), again.send(flags=SYN), again.send(numbered(2, 1)[0])]
    messages = decode(cti, pcap(packets))
    assert [message.get("rest", "") for message in messages][0] or messages[0]["message"] is None
    assert messages[-1]["fixed"][0]["value"] == 2


def test_a_handshake_that_is_sent_again_changes_nothing(cti: Cti) -> None:
    peer, other = client(), server()
    half, rest = numbered(7, 1)[0][:7], numbered(7, 1)[0][7:]
    packets = [peer.send(flags=SYN), other.send(flags=SYN), peer.send(half)]
    packets += [Packet(packet.source, packet.target, packet.sequence, flags=SYN) for packet in packets[:2]]
    assert ids(decode(cti, pcap([*packets, peer.send(rest)]))) == [7]


def test_a_connection_with_the_ports_of_an_older_one_has_its_own_version(cti: Cti) -> None:
    packets = []
    for start, version in ((1000, 12), (500_000_000, 18)):
        peer = client(start)
        packets += [peer.send(flags=SYN), peer.send(numbered(0, 1)[0]), peer.send(cti.frame("OPEN_REQ", {"ClientID": "a"}, f"uccx/{version}"))]
    assert [message["version"] for message in decode(cti, pcap(packets))] == [12, 12, 18, 18]


def test_a_header_that_cannot_be_true_is_shown_and_passed_over(cti: Cti) -> None:
    peer = client()
    lie = (2**32 - 1).to_bytes(4, "big") + (5).to_bytes(4, "big")
    result = cti("decode", "--format", "json", stdin=pcap([peer.send(flags=SYN), *(peer.send(data) for data in (numbered(1, 1)[0], lie, *numbered(2, 3)))]))
    assert result.status == 1
    assert "oversized-frame" in [item["code"] for item in result.objects[1]["diagnostics"]]
    assert ids([result.objects[0], *result.objects[2:]]) == [1, 2, 3, 4]


def test_very_many_holes_cost_no_more_than_their_number(cti: Cti) -> None:
    peer = client()
    start = peer.send(flags=SYN)
    holes = [Packet(peer.source, peer.target, peer.sequence + 2 * number + 1, b"\0") for number in range(100_000)]
    result = cti("decode", "--format", "json", stdin=pcap([start, *holes]))  # in quadratic time it takes minutes
    assert (result.status, result.out) == (0, b"")
    assert "100000 places" in result.error


def test_memory_does_not_grow_with_the_number_of_connections(cti: Cti) -> None:
    def peak(connections: int) -> int:
        frame = numbered(1, 1)[0]
        peers = (Peer((f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}", 50000)) for number in range(connections))
        packets = [packet for peer in peers for packet in (peer.send(flags=SYN), peer.send(frame + frame[:9]))]
        return peak_memory(cti, [pcap(packets)], "--input", "pcap")

    some, many = peak(15_000), peak(45_000)
    assert many < some + 8192, f"{some} KiB, then {many} KiB for three times the connections"


@pytest.mark.parametrize("flag", [FIN, RST])
def test_a_message_that_the_end_cuts(cti: Cti, flag: int) -> None:
    peer = client()
    result = cti("decode", "--format", "json", stdin=pcap([peer.send(flags=SYN), peer.send(numbered(1, 1)[0][:10]), peer.send(flags=flag)]))
    assert result.status == 1
    assert result.objects[0]["diagnostics"][-1]["code"] == "truncated-frame"


def test_the_port_is_the_users_choice(cti: Cti) -> None:
    peer = Peer(target=("10.1.1.1", 12028))
    data = pcap([peer.send(numbered(7, 1)[0])])
    assert ids(decode(cti, data, "--port", "12028")) == [7]
    result = cti("decode", stdin=data)
    assert result.status == 2
    assert "no TCP connection has port 42027 (seen: 12028)" in result.error


def test_a_capture_without_packets_is_empty_and_no_mistake(cti: Cti) -> None:
    result = cti("decode", stdin=pcap([]))
    assert (result.status, result.out) == (0, b"")
    assert "holds no TCP packets" in result.error


def test_fragments_of_ip_packets_are_counted(cti: Cti) -> None:
    data = bytearray(pcap([client().send(numbered(7, 1)[0]), server().send(numbered(8, 1)[0])], "raw"))
    data[24 + 16 + 6] = 0x20  # more fragments follow the first packet
    result = cti("decode", "--format", "json", stdin=bytes(data))
    assert ids(result.objects) == [8]
    assert "1 packets are IP fragments" in result.error


def test_ladder_of_a_capture(cti: Cti) -> None:
    data = pcap([client().send(numbered(7, 1)[0]), server().send(header(6, (7).to_bytes(4, "big")))])
    lines = cti("decode", "--format", "ladder", stdin=data).text.splitlines()
    assert "10.1.1.9:50221" in lines[0] and "10.1.1.1:42027" in lines[0]
    assert "-- HEARTBEAT_REQ #7 -" in lines[2] and lines[2].rstrip().endswith(">|")
    assert "- HEARTBEAT_CONF #7 --|" in lines[3]


def test_a_damaged_file_gives_what_it_has(cti: Cti) -> None:
    data = pcap([client().send(numbered(7, 1)[0])])
    result = cti("decode", "--format", "json", stdin=data + b"\1\2\3")
    assert result.status == 2
    assert ids(result.objects) == [7]
    assert "damaged or cut" in result.error
    assert cti("decode", stdin=data[:10]).status == 2


def test_noise_does_not_crash(cti: Cti) -> None:
    rng = random.Random(1)
    good = pcap(client().split(b"".join(numbered(0, 20)), 13))
    for _ in range(60):
        bad = bytearray(good)
        for _ in range(20):
            bad[rng.randrange(24, len(bad))] = rng.randrange(256)
        assert cti("decode", "--input", "pcap", stdin=bytes(bad)).status in (0, 1, 2)
