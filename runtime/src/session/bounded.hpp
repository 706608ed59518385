// Times that people mean as "for ever".
#pragma once

#include <ctikit/session/clock.hpp>

#include <algorithm>
#include <chrono>

namespace ctikit {

/// Longer than anybody waits, and short enough to be added to a TimePoint.
constexpr Duration for_ever = std::chrono::hours(24 * 365 * 100);

/// At most `for_ever`, whatever the time is.
template <class Rep, class Period>
[[nodiscard]] constexpr std::chrono::duration<Rep, Period> bounded(std::chrono::duration<Rep, Period> time) noexcept {
    return std::min(time, std::chrono::duration_cast<std::chrono::duration<Rep, Period>>(for_ever));
}

} // namespace ctikit
