// Packet captures (pcap and pcapng): the TCP connections in them, put together again and cut into frames. Copes with
// retransmissions, packets out of order, lost packets and sessions that began before the capture.
#pragma once

#include <ctikit/trace/input.hpp>

#include <functional>
#include <vector>

namespace cti {

struct CaptureOptions {
    const ctikit::Protocol* protocol = nullptr;
    std::vector<std::uint16_t> ports; ///< TCP ports of servers; empty: the protocol's default port
};

/// Reads a capture from `read`, which gives the next bytes and none at the end, and hands the frames of all connections
/// to `sink` in the order in which they were complete. Throws std::runtime_error when the input is no capture.
void read_capture(const std::function<ctikit::Bytes()>& read, const CaptureOptions& options, ctikit::InputSink& sink);

} // namespace cti
