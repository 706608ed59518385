// A clock that stands still until somebody turns it: sessions of hours run in milliseconds, and the same way every
// time.
#pragma once

#include <ctikit/session/clock.hpp>

#include <boost/asio/io_context.hpp>

#include <map>

namespace ctikit {

/// For one io_context that is run by the calls below and by nobody else. Not thread-safe.
class VirtualClock final : public Clock {
public:
    explicit VirtualClock(boost::asio::io_context& context) noexcept : context_(context) {}
    ~VirtualClock() override;
    VirtualClock(const VirtualClock&) = delete;
    VirtualClock& operator=(const VirtualClock&) = delete;

    [[nodiscard]] TimePoint now() const noexcept override { return now_; }
    [[nodiscard]] std::unique_ptr<Timer> make_timer(const boost::asio::any_io_executor& executor) override;

    /// Runs everything that is ready, without moving time.
    void settle();
    /// Moves time on, stopping at every timer on the way and running what it sets off.
    void advance(Duration by);
    /// Moves time on in one go: timers on the way run out late, all at once, as after a machine slept.
    void jump(Duration by);

private:
    class VirtualTimer;
    using Pending = std::multimap<TimePoint, VirtualTimer*>;

    void run_due();

    boost::asio::io_context& context_;
    TimePoint now_{};
    Pending pending_; ///< by time, then by the order in which they were set
};

} // namespace ctikit
