// Where listeners bind.
#pragma once

#include <ctikit/session/transport.hpp>

#include <boost/asio/ip/tcp.hpp>

namespace ctikit {

/// Looks the host up; without one it is 127.0.0.1, so that nobody serves the world by leaving something out. Throws
/// boost::system::system_error.
[[nodiscard]] boost::asio::ip::tcp::endpoint local_endpoint(const boost::asio::any_io_executor& executor,
                                                            const Address& address);

} // namespace ctikit
