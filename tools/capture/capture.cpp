// Connections of a capture: one reassembly and one search for frames per direction.
#include "capture.hpp"

#include "packet_file.hpp"
#include "tcp_stream.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <iterator>
#include <list>
#include <optional>
#include <set>
#include <unordered_map>

namespace cti {

namespace {

using ctikit::Bytes;
using ctikit::Direction;
using ctikit::InputRecord;

// What is remembered of all connections together; beyond it the quietest are given up.
constexpr std::size_t most_connections = 10'000;
constexpr std::size_t most_held_bytes = 64 << 20;

constexpr std::size_t most_listed_ports = 16;

/// One TCP connection. Its streams are known by their sender: [0] the client's, [1] the server's.
struct Connection {
    std::uint64_t number = 0;
    std::string client;
    std::string server;
    std::optional<TcpStream> streams[2];
    std::size_t held = 0; ///< bytes of memory in its streams
};

/// By what a connection is found.
[[nodiscard]] std::string key_of(const std::string& client, const std::string& server) {
    return client + " " + server;
}

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
    using Place = std::list<Connection>::iterator;

    [[nodiscard]] Place connection_of(const Segment& segment, bool from_server);
    [[nodiscard]] FrameFinder::Frame hand_over(const Connection& connection, std::size_t side);
    void take(Connection& connection, std::size_t side, const Segment& segment);
    void update_held(Connection& connection);
    void close_streams(Connection& connection);
    void forget(Place place);
    void note_time(const Segment& segment);

    CaptureOptions options_;
    ctikit::InputSink& sink_;
    std::list<Connection> connections_; ///< the quietest first
    std::unordered_map<std::string, Place> places_;
    std::size_t held_ = 0;                ///< bytes of memory in all connections
    std::set<std::uint16_t> other_ports_; ///< lower ports of connections that are passed over
    std::string time_;
    std::uint64_t packet_ = 0;
    std::uint64_t opened_ = 0;
    std::uint64_t skipped_ = 0;
    std::uint64_t holes_ = 0;
};

void Capture::note_time(const Segment& segment) {
    const std::time_t seconds = segment.seconds;
    std::tm parts{};
    time_.clear();
    // A file can say any number of seconds; what has no date with a year of four digits is left out.
    if (::gmtime_r(&seconds, &parts) == nullptr || parts.tm_year < -1900 || parts.tm_year > 9999 - 1900) {
        return;
    }
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
    note_time(segment);
    const Place place = connection_of(segment, from_server);
    take(*place, from_server ? 1 : 0, segment);
    const bool both_ended =
        std::ranges::all_of(place->streams, [](const auto& stream) { return stream && stream->ended; });
    if (segment.reset || both_ended) {
        forget(place);
    }
    while (connections_.size() > most_connections || (held_ > most_held_bytes && connections_.size() > 1)) {
        forget(connections_.begin());
    }
}

void Capture::take(Connection& connection, std::size_t side, const Segment& segment) {
    std::optional<TcpStream>& stream = connection.streams[side];
    if (segment.syn && stream && !stream->starts_at(segment.sequence)) { // the ports are used again
        close_streams(connection);
        sink_.connection_ended(connection.number);
        connection.number = ++opened_;
    }
    if (!stream && (segment.syn || !segment.payload.empty())) {
        stream.emplace(*options_.protocol, segment);
    }
    if (stream && !segment.payload.empty()) {
        stream->feed(segment, hand_over(connection, side));
        update_held(connection);
    }
    if (stream && segment.fin) {
        stream->ended = true;
    }
}

/// The connection of a segment, which is now the least quiet of all.
Capture::Place Capture::connection_of(const Segment& segment, bool from_server) {
    const std::string& client = from_server ? segment.to : segment.from;
    const std::string& server = from_server ? segment.from : segment.to;
    const auto [found, is_new] = places_.try_emplace(key_of(client, server));
    if (is_new) {
        Connection& connection = connections_.emplace_back();
        connection.number = ++opened_;
        connection.client = client;
        connection.server = server;
        found->second = std::prev(connections_.end());
    } else {
        connections_.splice(connections_.end(), connections_, found->second);
    }
    return found->second;
}

void Capture::update_held(Connection& connection) {
    held_ -= connection.held;
    connection.held = 0;
    for (const std::optional<TcpStream>& stream : connection.streams) {
        connection.held += stream ? stream->held() : 0;
    }
    held_ += connection.held;
}

/// Hands over what is left of both directions.
void Capture::close_streams(Connection& connection) {
    for (std::size_t side = 0; side < 2; ++side) {
        if (std::optional<TcpStream>& stream = connection.streams[side]; stream) {
            stream->finish(hand_over(connection, side));
            skipped_ += stream->skipped();
            holes_ += stream->holes();
            stream.reset();
        }
    }
    update_held(connection);
}

void Capture::forget(Place place) {
    close_streams(*place);
    sink_.connection_ended(place->number);
    places_.erase(key_of(place->client, place->server));
    connections_.erase(place);
}

FrameFinder::Frame Capture::hand_over(const Connection& connection, std::size_t side) {
    return [this, &connection, side](Bytes frame, std::string_view note) {
        InputRecord record;
        record.frame = frame;
        record.time = time_;
        record.from = side == 0 ? connection.client : connection.server;
        record.to = side == 0 ? connection.server : connection.client;
        record.direction = side == 0 ? Direction::to_server : Direction::to_client;
        record.connection = connection.number;
        record.position = packet_;
        record.note = note;
        sink_.record(record);
    };
}

void Capture::finish() {
    while (!connections_.empty()) {
        forget(connections_.begin());
    }
    if (holes_ > 0) {
        sink_.remark(fmt::format("packets are missing from the capture in {} place{}; messages in them are lost",
                                 holes_, holes_ == 1 ? "" : "s"));
    }
    if (skipped_ > 0) {
        sink_.remark(fmt::format(
            "{} bytes belong to no whole message and are not shown (captures that start in mid-session begin so)",
            skipped_));
    }
    if (packet_ == 0) {
        sink_.remark("the capture holds no TCP packets");
    } else if (opened_ == 0) {
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
    if (file.fragments() > 0) {
        sink.remark(fmt::format("{} packets are IP fragments, which are not put together; messages in them are lost",
                                file.fragments()));
    }
    if (!file.error().empty()) {
        sink.problem(0, fmt::format("the capture is damaged or cut: {}", file.error()));
    }
}

} // namespace cti
