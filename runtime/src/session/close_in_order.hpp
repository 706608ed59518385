// The end of a TCP stream that the peer reads to its end.
#pragma once

#include <boost/asio/ip/tcp.hpp>

#include <memory>

namespace ctikit {

/// Ends this side's direction and closes the socket when the peer has ended the other one. What the peer sends
/// meanwhile is thrown away: with a byte of it unread, or coming after the close, the operating system would reset the
/// connection and lose what the peer has not read yet. Nobody waits for a peer that goes on for long: then the socket
/// is closed all the same. Operations under way end with an error.
void close_in_order(const std::shared_ptr<boost::asio::ip::tcp::socket>& socket) noexcept;

} // namespace ctikit
