// Taking connections, one after the other, for as long as somebody wants them.
#pragma once

#include <ctikit/session/clock.hpp>
#include <ctikit/session/transport.hpp>

#include <functional>

namespace ctikit {

/// What becomes of a connection; false: no more are wanted.
using TakeConnection = std::function<bool(std::unique_ptr<Transport>)>;

/// Hands each new connection to `take` until the acceptor is closed or `take` wants no more. Connections that cannot be
/// taken, because the process has no descriptors left or the like, wait: after each failure for a tenth of a second.
[[nodiscard]] boost::asio::awaitable<void> accept_each(Acceptor& acceptor, Clock& clock, TakeConnection take);

} // namespace ctikit
