// What client options have to obey, and what they mean in OPEN_REQ.
#pragma once

#include <ctikit/session/client.hpp>
#include <ctikit/session/clock.hpp>

#include <algorithm>
#include <chrono>

namespace ctikit {

/// Longer than anybody waits, and short enough to be added to a TimePoint.
constexpr Duration for_ever = std::chrono::hours(24 * 365 * 100);

/// At most `for_ever`, whatever the seconds are.
[[nodiscard]] constexpr std::chrono::seconds bounded(std::chrono::seconds time) noexcept {
    return std::min(time, std::chrono::duration_cast<std::chrono::seconds>(for_ever));
}

/// The options with their defaults filled in; throws std::invalid_argument that says what is wrong and what is allowed.
[[nodiscard]] ClientOptions checked(const Dialect& dialect, ClientOptions options);

/// Without InvokeID. `options` are checked.
[[nodiscard]] OpenRequest open_request(const Dialect& dialect, const ClientOptions& options);

} // namespace ctikit
