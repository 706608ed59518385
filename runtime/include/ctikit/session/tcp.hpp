// TCP under sessions: what the protocol runs on unless told otherwise.
#pragma once

#include <ctikit/session/transport.hpp>

#include <string_view>
#include <vector>

namespace ctikit {

/// Connects over TCP, trying every address that the host's name has. Delayed sending is off, as in the real server.
[[nodiscard]] std::unique_ptr<Connector> tcp_connector(const boost::asio::any_io_executor& executor);

/// Listens on an address; without a host on 127.0.0.1; port 0 takes a free one. Throws boost::system::system_error when
/// that is not possible.
[[nodiscard]] std::unique_ptr<Acceptor> tcp_acceptor(const boost::asio::any_io_executor& executor,
                                                     const Address& address);

/// Reads "HOST:PORT", "[IPV6]:PORT" or, with a default port, "HOST". Throws std::invalid_argument that says what is
/// wrong.
[[nodiscard]] Address parse_address(std::string_view text, std::uint16_t default_port = 0);
/// Reads a list of such addresses, separated by commas.
[[nodiscard]] std::vector<Address> parse_addresses(std::string_view list, std::uint16_t default_port = 0);

} // namespace ctikit
