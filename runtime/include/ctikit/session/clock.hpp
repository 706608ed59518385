// Time as sessions see it: a clock and one-shot timers. Sessions never ask the system for the time, so that tests run
// them on a clock that they turn by hand (virtual_clock.hpp).
#pragma once

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstdint>
#include <memory>

namespace ctikit {

using Duration = std::chrono::steady_clock::duration;
using TimePoint = std::chrono::steady_clock::time_point;

/// Who is told that a timer has run out.
class TimerUser {
public:
    virtual void on_timer() = 0;

protected:
    ~TimerUser() = default;
};

/// Runs out once. Not thread-safe: used on the executor that it was made for, on which it also reports.
class Timer {
public:
    virtual ~Timer() = default;
    /// Replaces what was set before. `user` is kept alive until the timer has run out, or is replaced or cancelled; it
    /// is never called inside this call.
    virtual void expire_at(TimePoint when, std::shared_ptr<TimerUser> user) = 0;
    /// After this the user is not called any more.
    virtual void cancel() noexcept = 0;
};

/// Source of time. Must outlive the timers it made.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const noexcept = 0;
    [[nodiscard]] virtual std::unique_ptr<Timer> make_timer(const boost::asio::any_io_executor& executor) = 0;
};

/// The machine's steady clock: it does not jump when the wall clock is set.
[[nodiscard]] Clock& steady_clock() noexcept;

} // namespace ctikit
