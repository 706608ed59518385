// Versions by connection, with a bounded look ahead.
#include "version_resolver.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace cti {

namespace {

using ctikit::InputRecord;

// How far to look ahead: an inference from this many frames will not change, and memory stays bounded.
constexpr std::size_t most_waiting_frames = 1000;
constexpr std::size_t most_waiting_bytes = 4 << 20; ///< with the texts of their records
/// Connections remembered. Only a log has more, whose messages bring their versions with them.
constexpr std::size_t most_connections = 65'536;

/// Why a version had to be inferred.
[[nodiscard]] std::string describe_need(const ctikit::Protocol& protocol, std::optional<std::uint32_t> unknown) {
    return unknown ? fmt::format("{} has versions {} to {} and not {}, which a message states", protocol.name,
                                 protocol.versions.first, protocol.versions.last, *unknown)
                   : "no message states the version";
}

[[nodiscard]] std::string describe_inference(const ctikit::Protocol& protocol,
                                             const ctikit::InferredVersion& inferred) {
    const ctikit::FloatingWidth width = protocol.width(inferred.version);
    const std::string why = inferred.source == ctikit::InferredVersion::Source::parse
                                ? fmt::format(" version whose floating fields fit (tag {}, length {} byte{})",
                                              width.tag, width.length, width.length == 1 ? "" : "s")
                                : std::string();
    return fmt::format("read as {}/{}, the newest{}; --protocol chooses another", protocol.name, inferred.version, why);
}

} // namespace

VersionResolver::VersionResolver(ctikit::ProtocolChoice choice, Callbacks callbacks)
    : choice_(choice), callbacks_(std::move(callbacks)) {}

void VersionResolver::problem(std::uint64_t position, std::string_view text) {
    callbacks_.problem(position, text);
}

void VersionResolver::remark(std::string_view text) {
    callbacks_.notice(std::string(text));
}

/// Forgets the connection once nothing of it waits: an input may have any number of them.
void VersionResolver::connection_ended(std::uint64_t number) {
    const auto found = connections_.find(number);
    if (found == connections_.end()) {
        return;
    }
    Connection& connection = found->second;
    if (connection.waiting == 0) {
        connections_.erase(found);
        return;
    }
    connection.ended = true;
    decide(connection);
    release();
}

void VersionResolver::record(const InputRecord& record) {
    if (choice_.version) {
        callbacks_.record(record, *choice_.version);
        return;
    }
    Connection& connection = connection_of(record);
    learn(connection, record);
    const std::optional<unsigned> version = version_of(record, connection);
    if (queue_.empty() && version) {
        callbacks_.record(record, *version);
        return;
    }
    ++connection.waiting;
    wait(record);
    if (!connection.version && connection.waiting >= most_waiting_frames) {
        decide(connection);
    }
    release();
    while (queued_bytes_ > most_waiting_bytes) {
        decide(connections_.at(queue_.front().record.connection));
        release();
    }
}

VersionResolver::Connection& VersionResolver::connection_of(const InputRecord& record) {
    const auto [place, is_new] = connections_.try_emplace(record.connection, *choice_.protocol);
    if (is_new && !record.from.empty()) {
        place->second.name = fmt::format("{} and {}", record.from, record.to);
    }
    if (connections_.size() > most_connections) {
        forget_oldest(record.connection);
    }
    return place->second;
}

/// Of those of which nothing waits; readers number connections in the order in which they meet them.
void VersionResolver::forget_oldest(std::uint64_t but) {
    const auto oldest = std::ranges::find_if(
        connections_, [&](const auto& entry) { return entry.second.waiting == 0 && entry.first != but; });
    if (oldest != connections_.end()) {
        connections_.erase(oldest);
    }
}

/// A frame that states the version settles it for itself and for everything behind it; the first also for what waits.
void VersionResolver::learn(Connection& connection, const InputRecord& record) {
    const std::optional<unsigned> stated = ctikit::stated_version(*choice_.protocol, record.frame);
    if (stated) {
        if (connection.version) {
            release();
        }
        connection.version = stated;
        connection.guessed = false;
    } else if (!connection.version && !record.rebuilt) {
        connection.inference.add(record.frame);
        if (const auto unknown = ctikit::stated_number(*choice_.protocol, record.frame)) {
            connection.unknown = unknown;
        }
    }
}

/// What a record says itself (a frame made from text), else what is known of its connection.
std::optional<unsigned> VersionResolver::version_of(const InputRecord& record, const Connection& connection) {
    return record.version ? record.version : connection.version;
}

void VersionResolver::wait(const InputRecord& record) {
    Waiting& copy = queue_.emplace_back();
    copy.frame.assign(record.frame.begin(), record.frame.end());
    copy.time = record.time;
    copy.from = record.from;
    copy.to = record.to;
    copy.note = record.note;
    copy.record = record;
    copy.record.frame = copy.frame;
    copy.record.time = copy.time;
    copy.record.from = copy.from;
    copy.record.to = copy.to;
    copy.record.note = copy.note;
    queued_bytes_ += copy.bytes();
}

std::size_t VersionResolver::Waiting::bytes() const noexcept {
    return sizeof(Waiting) + frame.size() + time.size() + from.size() + to.size() + note.size();
}

void VersionResolver::decide(Connection& connection) {
    if (connection.version) {
        return;
    }
    const ctikit::InferredVersion inferred = connection.inference.result();
    connection.version = inferred.version;
    connection.guessed = inferred.source == ctikit::InferredVersion::Source::newest;
    const std::optional<std::uint32_t> unknown = std::exchange(connection.unknown, std::nullopt);
    if (inferred.source == ctikit::InferredVersion::Source::parse || unknown) {
        callbacks_.notice(fmt::format("{}{}; {}", connection.name.empty() ? "" : connection.name + ": ",
                                      describe_need(*choice_.protocol, unknown),
                                      describe_inference(*choice_.protocol, inferred)));
    }
}

/// A version that nothing spoke for holds for what waited: what comes later may tell.
void VersionResolver::forget_guess(Connection& connection) {
    if (connection.guessed) {
        connection.guessed = false;
        connection.version.reset();
    }
}

/// Hands over what waits at the front, as far as versions are known.
void VersionResolver::release() {
    while (!queue_.empty()) {
        Connection& connection = connections_.at(queue_.front().record.connection);
        const Waiting& front = queue_.front();
        const std::optional<unsigned> version = version_of(front.record, connection);
        if (!version) {
            return;
        }
        callbacks_.record(front.record,
                          ctikit::stated_version(*choice_.protocol, front.record.frame).value_or(*version));
        queued_bytes_ -= front.bytes();
        --connection.waiting;
        if (connection.waiting == 0) {
            forget_guess(connection);
        }
        if (connection.waiting == 0 && connection.ended) {
            connections_.erase(front.record.connection);
        }
        queue_.pop_front();
    }
}

void VersionResolver::flush() {
    for (auto& [number, connection] : connections_) {
        if (connection.waiting > 0) {
            decide(connection);
        }
    }
    release();
}

} // namespace cti
