// Capture files for the target of capture readers and its seeds: the packets of one direction of a TCP connection in a
// classic pcap file, link layer raw IP.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <cstdint>
#include <vector>

namespace ctikit::fuzz {

class PacketWriter {
public:
    // Where things stand in what it writes. Offsets in a packet count from its record.
    static constexpr std::size_t file_header = 24;
    static constexpr std::size_t record_header = 16;
    static constexpr std::size_t ip_header = 20;
    static constexpr std::size_t tcp_header = 20;
    static constexpr std::size_t length_at = 8; ///< bytes behind the record header
    static constexpr std::size_t sequence_at = record_header + ip_header + 4;
    static constexpr std::size_t payload_at = record_header + ip_header + tcp_header;

    /// Packets come from this port, where a server listens.
    explicit PacketWriter(std::uint16_t server_port);

    /// The packet that begins the connection; the first byte of the stream has the number behind this one.
    void begin(std::uint32_t sequence) { add(sequence, flag_syn, {}); }
    /// Some bytes of the stream, at most 65,000.
    void data(std::uint32_t sequence, Bytes payload) { add(sequence, flag_ack, payload); }

    [[nodiscard]] const std::vector<std::uint8_t>& file() const noexcept { return file_; }

private:
    static constexpr std::uint8_t flag_syn = 2;
    static constexpr std::uint8_t flag_ack = 16;

    void add(std::uint32_t sequence, std::uint8_t flags, Bytes payload);
    void put(std::uint64_t value, std::size_t size);

    std::vector<std::uint8_t> file_;
    std::uint16_t server_port_;
};

} // namespace ctikit::fuzz
