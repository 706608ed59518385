// Headers of pcap, IPv4 and TCP, most significant byte first.
#include "packets.hpp"

namespace ctikit::fuzz {

namespace {

constexpr std::uint16_t client_port = 50221;
constexpr std::uint32_t client_address = 0x0a010109; // 10.1.1.9
constexpr std::uint32_t server_address = 0x0a010101;

} // namespace

PacketWriter::PacketWriter(std::uint16_t server_port) : server_port_(server_port) {
    put(0xa1b2c3d4, 4); // pcap, microseconds
    put(0x00020004, 4); // version 2.4
    put(0, 8);
    put(0x40000, 4); // longest packet
    put(101, 4);     // raw IP
}

void PacketWriter::put(std::uint64_t value, std::size_t size) {
    while (size-- > 0) {
        file_.push_back(static_cast<std::uint8_t>(value >> (8 * size)));
    }
}

void PacketWriter::add(std::uint32_t sequence, std::uint8_t flags, Bytes payload) {
    const std::size_t size = ip_header + tcp_header + payload.size();
    put(1'700'000'000, 4); // time
    put(0, 4);
    put(size, 4); // in the file, on the wire
    put(size, 4);
    put(0x4500, 2); // IPv4, five words
    put(size, 2);
    put(0, 4);
    put(0x4006, 2); // 64 hops, TCP
    put(0, 2);
    put(server_address, 4);
    put(client_address, 4);
    put(server_port_, 2);
    put(client_port, 2);
    put(sequence, 4);
    put(0, 4);
    put(0x50, 1); // five words
    put(flags, 1);
    put(0xffff, 2); // window
    put(0, 4);
    file_.insert(file_.end(), payload.begin(), payload.end());
}

} // namespace ctikit::fuzz
