// libpcap reads the file, libtins takes the packets apart.
#include "packet_file.hpp"

#include <pcap/pcap.h>
#include <tins/ethernetII.h>
#include <tins/exceptions.h>
#include <tins/ip.h>
#include <tins/ipv6.h>
#include <tins/rawpdu.h>
#include <tins/sll.h>
#include <tins/tcp.h>

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace cti {

namespace {

using ctikit::Bytes;

constexpr std::size_t loopback_header = 4;   ///< address family, in numbers that differ between systems
constexpr std::size_t cooked_v2_header = 20; ///< of Linux "any" captures, second version

/// The file that libpcap sees: reads what the caller's function gives.
class Stream {
public:
    explicit Stream(std::function<Bytes()> read) : read_(std::move(read)) {}

    /// A FILE that reads from this object; closed by its owner.
    [[nodiscard]] FILE* open() {
        cookie_io_functions_t functions{};
        functions.read = [](void* self, char* to, std::size_t size) -> ssize_t {
            return static_cast<Stream*>(self)->copy(to, size);
        };
        return ::fopencookie(this, "rb", functions);
    }

private:
    [[nodiscard]] ssize_t copy(char* to, std::size_t size) {
        if (left_.empty()) {
            left_ = read_();
        }
        const std::size_t count = std::min(size, left_.size());
        std::ranges::copy(left_.first(count), to);
        left_ = left_.subspan(count);
        return static_cast<ssize_t>(count);
    }

    std::function<Bytes()> read_;
    Bytes left_;
};

[[nodiscard]] std::unique_ptr<Tins::PDU> parse_network_layer(Bytes packet) {
    const auto size = static_cast<std::uint32_t>(packet.size());
    if (packet.empty()) {
        return nullptr;
    }
    switch (packet[0] >> 4) {
    case 4:
        return std::make_unique<Tins::IP>(packet.data(), size);
    case 6:
        return std::make_unique<Tins::IPv6>(packet.data(), size);
    default:
        return nullptr;
    }
}

/// Takes a packet apart from its link layer on; null when it is of no kind that carries IP.
[[nodiscard]] std::unique_ptr<Tins::PDU> parse_packet(int link_type, Bytes packet) {
    const auto size = static_cast<std::uint32_t>(packet.size());
    switch (link_type) {
    case DLT_EN10MB:
        return std::make_unique<Tins::EthernetII>(packet.data(), size);
    case DLT_LINUX_SLL:
        return std::make_unique<Tins::SLL>(packet.data(), size);
    case DLT_NULL:
    case DLT_LOOP:
        return parse_network_layer(packet.subspan(std::min(packet.size(), loopback_header)));
    case DLT_LINUX_SLL2:
        return parse_network_layer(packet.subspan(std::min(packet.size(), cooked_v2_header)));
    case DLT_RAW:
    case DLT_IPV4:
    case DLT_IPV6:
        return parse_network_layer(packet);
    default:
        return nullptr;
    }
}

[[nodiscard]] bool is_known_link(int link_type) {
    switch (link_type) {
    case DLT_EN10MB:
    case DLT_LINUX_SLL:
    case DLT_NULL:
    case DLT_LOOP:
    case DLT_LINUX_SLL2:
    case DLT_RAW:
    case DLT_IPV4:
    case DLT_IPV6:
        return true;
    default:
        return false;
    }
}

} // namespace

struct PacketFile::Handle {
    Stream stream;
    pcap_t* pcap = nullptr;
    int link_type = 0;
    std::unique_ptr<Tins::PDU> packet; ///< owns the payload of the segment at hand
    std::string error;
    std::uint64_t fragments = 0;

    explicit Handle(std::function<Bytes()> read) : stream(std::move(read)) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (pcap != nullptr) {
            pcap_close(pcap); // closes the FILE as well
        }
    }

    [[nodiscard]] bool fill(Segment& segment);
};

PacketFile::PacketFile(std::function<Bytes()> read) : handle_(std::make_unique<Handle>(std::move(read))) {
    char reason[PCAP_ERRBUF_SIZE] = "";
    FILE* const file = handle_->stream.open();
    handle_->pcap = file == nullptr ? nullptr : pcap_fopen_offline(file, reason);
    if (handle_->pcap == nullptr) {
        if (file != nullptr) {
            (void)std::fclose(file); // it was only read
        }
        throw std::runtime_error(fmt::format("no readable capture: {}", reason));
    }
    handle_->link_type = pcap_datalink(handle_->pcap);
    if (!is_known_link(handle_->link_type)) {
        const char* const name = pcap_datalink_val_to_name(handle_->link_type);
        throw std::runtime_error(
            fmt::format("captures of link type {} are not supported", name == nullptr ? "unknown" : name));
    }
}

PacketFile::~PacketFile() = default;

std::uint64_t PacketFile::fragments() const noexcept {
    return handle_->fragments;
}

const std::string& PacketFile::error() const noexcept {
    return handle_->error;
}

/// False when the packet at hand has no TCP segment.
bool PacketFile::Handle::fill(Segment& segment) {
    const Tins::IP* const outer = packet == nullptr ? nullptr : packet->find_pdu<Tins::IP>();
    fragments += outer != nullptr && outer->is_fragmented() ? 1U : 0U;
    const Tins::TCP* const tcp = packet == nullptr ? nullptr : packet->find_pdu<Tins::TCP>();
    if (tcp == nullptr) {
        return false;
    }
    const Tins::IP* const ip = packet->find_pdu<Tins::IP>();
    const Tins::IPv6* const ipv6 = packet->find_pdu<Tins::IPv6>();
    if (ip == nullptr && ipv6 == nullptr) {
        return false;
    }
    segment.from_port = tcp->sport();
    segment.to_port = tcp->dport();
    segment.from = ip != nullptr ? fmt::format("{}:{}", ip->src_addr().to_string(), tcp->sport())
                                 : fmt::format("[{}]:{}", ipv6->src_addr().to_string(), tcp->sport());
    segment.to = ip != nullptr ? fmt::format("{}:{}", ip->dst_addr().to_string(), tcp->dport())
                               : fmt::format("[{}]:{}", ipv6->dst_addr().to_string(), tcp->dport());
    segment.syn = tcp->get_flag(Tins::TCP::SYN) != 0;
    segment.fin = tcp->get_flag(Tins::TCP::FIN) != 0;
    segment.reset = tcp->get_flag(Tins::TCP::RST) != 0;
    segment.sequence = tcp->seq() + (segment.syn ? 1U : 0U);
    const Tins::RawPDU* const raw = packet->find_pdu<Tins::RawPDU>();
    segment.payload = raw == nullptr ? Bytes() : Bytes(raw->payload());
    return true;
}

bool PacketFile::next(Segment& segment) {
    pcap_pkthdr* header = nullptr;
    const u_char* data = nullptr;
    while (true) {
        const int status = pcap_next_ex(handle_->pcap, &header, &data);
        if (status == PCAP_ERROR) {
            handle_->error = pcap_geterr(handle_->pcap);
        }
        if (status != 1) {
            return false;
        }
        try {
            handle_->packet = parse_packet(handle_->link_type, Bytes(data, header->caplen));
        } catch (const Tins::exception_base&) {
            continue; // a packet that is cut or no packet at all
        }
        if (handle_->fill(segment)) {
            segment.seconds = header->ts.tv_sec;
            segment.microseconds = static_cast<std::int32_t>(header->ts.tv_usec);
            return true;
        }
    }
}

} // namespace cti
