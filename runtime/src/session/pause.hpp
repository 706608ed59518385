// Sleeping on a session clock.
#pragma once

#include "completion.hpp"

#include <ctikit/session/clock.hpp>

namespace ctikit {

/// Suspends until `when`; earlier, with false, when the coroutine is cancelled.
[[nodiscard]] boost::asio::awaitable<bool> sleep_until(Clock& clock, boost::asio::any_io_executor executor,
                                                       TimePoint when);

} // namespace ctikit
