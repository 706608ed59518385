// Connections of a capture: one reassembly and one search for frames per direction.
#include "capture.hpp"

#include "frame_finder.hpp"
#include "packet_file.hpp"

#include <tins/tcp_ip/data_tracker.h>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <map>
#include <set>
#include <stdexcept>

namespace cti {

namespace {

using ctikit::Bytes;
using ctikit::Direction;
using ctikit::InputRecord;

constexpr std::size_t most_connections = 10'000;    ///< followed at the same time; the quietest is given up first
constexpr std::size_t most_waiting_bytes = 1 << 20; ///< behind a hole, before it is taken for lost packets
constexpr std::size_t most_listed_ports = 16;

/// One direction of a connection.
struct Flow {
    Flow(const ctikit::Protocol& protocol, const Segment& first)
        : tracker(first.sequence), finder(protocol, first.syn) {}

    Tins::TCPIP::DataTracker tracker;
    FrameFinder finder;
    bool ended = false;
};

/// One TCP connection. Its flows are known by their sender: [0] the client's, [1] the server's.
struct Connection {
    std::uint64_t number = 0;
    std::uint64_t last_packet = 0; ///< number of the latest packet
    std::string client;
    std::string server;
    std::optional<Flow> flows[2];
};

class Capture {
public:
    Capture(const CaptureOptions& options, ctikit::InputSink& sink) : options_(options), sink_(sink) {
        if (options_.ports.empty()) {
            options_.ports.push_back(options_.protocol->port);
        }
    }

    void add(const Segment& segment);
    void finish();

private:
    [[nodiscard]] bool is_server_port(std::uint16_t port) const {
        return std::ranges::find(options_.ports, port) != options_.ports.end();
    }
    [[nodiscard]] Connection& connection_of(const Segment& segment, bool from_server);
    void feed(Connection& connection, std::size_t side);
    void cross_hole(Connection& connection, std::size_t side);
    void close(Connection& connection);
    void give_up_quietest();
    void hand_over(const Connection& connection, std::size_t side, Bytes frame);
    void note_time(const Segment& segment);

    CaptureOptions options_;
    ctikit::InputSink& sink_;
    std::map<std::string, Connection> connections_; ///< by client and server
    std::set<std::uint16_t> other_ports_;           ///< lower ports of connections that are passed over
    std::string time_;
    std::uint64_t packet_ = 0;
    std::uint64_t opened_ = 0;
    std::uint64_t skipped_ = 0;
    std::uint64_t holes_ = 0;
};

void Capture::note_time(const Segment& segment) {
    const std::time_t seconds = segment.seconds;
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    time_.clear();
    fmt::format_to(std::back_inserter(time_), "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}Z", parts.tm_year + 1900,
                   parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec, segment.microseconds);
}

void Capture::add(const Segment& segment) {
    ++packet_;
    const bool from_server = is_server_port(segment.from_port);
    if (!from_server && !is_server_port(segment.to_port)) {
        if (other_ports_.size() < most_listed_ports) {
            other_ports_.insert(std::min(segment.from_port, segment.to_port));
        }
        return;
    }
    Connection& connection = connection_of(segment, from_server);
    connection.last_packet = packet_;
    const std::size_t side = from_server ? 1 : 0;
    std::optional<Flow>& flow = connection.flows[side];
    if (segment.syn && flow) {
        close(connection); // the ports are used again
    }
    if (!flow && (segment.syn || !segment.payload.empty())) {
        flow.emplace(*options_.protocol, segment);
    }
    note_time(segment);
    if (flow && !segment.payload.empty()) {
        flow->tracker.process_payload(segment.sequence, {segment.payload.begin(), segment.payload.end()});
        feed(connection, side);
    }
    if (flow && segment.fin) {
        flow->ended = true;
    }
    const bool both_ended = std::ranges::all_of(connection.flows, [](const auto& each) { return each && each->ended; });
    if (segment.reset || both_ended) {
        close(connection);
        connections_.erase(connection.client + " " + connection.server);
    }
}

Connection& Capture::connection_of(const Segment& segment, bool from_server) {
    const std::string& client = from_server ? segment.to : segment.from;
    const std::string& server = from_server ? segment.from : segment.to;
    const auto [place, is_new] = connections_.try_emplace(client + " " + server);
    if (is_new) {
        place->second.number = ++opened_;
        place->second.client = client;
        place->second.server = server;
        place->second.last_packet = packet_;
        if (connections_.size() > most_connections) {
            give_up_quietest();
        }
    }
    return place->second;
}

/// Takes what is in order; crosses a hole when so much waits behind it that the packet in between was surely not
/// captured.
void Capture::feed(Connection& connection, std::size_t side) {
    Flow& flow = *connection.flows[side];
    const auto take = [&] {
        auto& payload = flow.tracker.payload();
        flow.finder.feed(payload, [&](Bytes frame) { hand_over(connection, side, frame); });
        payload.clear();
    };
    take();
    if (flow.tracker.total_buffered_bytes() > most_waiting_bytes) {
        cross_hole(connection, side);
    }
}

void Capture::cross_hole(Connection& connection, std::size_t side) {
    Flow& flow = *connection.flows[side];
    const std::uint32_t here = flow.tracker.sequence_number();
    const auto& waiting = flow.tracker.buffered_payload();
    // The next fragment in the order of sequence numbers, which wrap around.
    const auto nearest =
        std::ranges::min_element(waiting, {}, [here](const auto& fragment) { return fragment.first - here; });
    if (nearest == waiting.end()) {
        return;
    }
    ++holes_;
    const std::uint32_t sequence = nearest->first;
    flow.tracker.sequence_number(sequence);
    flow.tracker.process_payload(sequence, {}); // takes what is in order now
    flow.finder.hole();
    auto& payload = flow.tracker.payload();
    flow.finder.feed(payload, [&](Bytes frame) { hand_over(connection, side, frame); });
    payload.clear();
}

/// Hands over what is left of both directions.
void Capture::close(Connection& connection) {
    for (std::size_t side = 0; side < 2; ++side) {
        std::optional<Flow>& flow = connection.flows[side];
        if (!flow) {
            continue;
        }
        while (!flow->tracker.buffered_payload().empty()) {
            const std::size_t before = flow->tracker.buffered_payload().size();
            cross_hole(connection, side);
            if (flow->tracker.buffered_payload().size() >= before) {
                break;
            }
        }
        flow->finder.finish([&](Bytes frame) { hand_over(connection, side, frame); });
        skipped_ += flow->finder.skipped();
        flow.reset();
    }
}

void Capture::give_up_quietest() {
    const auto quietest =
        std::ranges::min_element(connections_, {}, [](const auto& each) { return each.second.last_packet; });
    close(quietest->second);
    connections_.erase(quietest);
}

void Capture::hand_over(const Connection& connection, std::size_t side, Bytes frame) {
    InputRecord record;
    record.frame = frame;
    record.time = time_;
    record.from = side == 0 ? connection.client : connection.server;
    record.to = side == 0 ? connection.server : connection.client;
    record.direction = side == 0 ? Direction::to_server : Direction::to_client;
    record.connection = connection.number;
    record.position = packet_;
    sink_.record(record);
}

void Capture::finish() {
    for (auto& [name, connection] : connections_) {
        close(connection);
    }
    connections_.clear();
    if (holes_ > 0) {
        sink_.remark(fmt::format("packets are missing from the capture in {} place{}; messages in them are lost",
                                 holes_, holes_ == 1 ? "" : "s"));
    }
    if (skipped_ > 0) {
        sink_.remark(fmt::format(
            "{} bytes belong to no whole message and are not shown (captures that start in mid-session begin so)",
            skipped_));
    }
    if (opened_ == 0) {
        sink_.problem(
            0, fmt::format("no TCP connection has port {}{}; choose with --port", fmt::join(options_.ports, " or "),
                           other_ports_.empty() ? "" : fmt::format(" (seen: {})", fmt::join(other_ports_, ", "))));
    }
}

} // namespace

void read_capture(const std::function<Bytes()>& read, const CaptureOptions& options, ctikit::InputSink& sink) {
    PacketFile file(read);
    Capture capture(options, sink);
    for (Segment segment; file.next(segment);) {
        capture.add(segment);
    }
    capture.finish();
    if (!file.error().empty()) {
        sink.problem(0, fmt::format("the capture is damaged or cut: {}", file.error()));
    }
}

} // namespace cti
