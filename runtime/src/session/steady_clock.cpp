// The real clock: Asio's steady timers behind the interface.
#include <ctikit/session/clock.hpp>

#include <boost/asio/steady_timer.hpp>

namespace ctikit {
namespace {

class SteadyTimer final : public Timer {
public:
    explicit SteadyTimer(const boost::asio::any_io_executor& executor) : timer_(executor) {}

    void expire_at(TimePoint when, std::shared_ptr<TimerUser> user) override {
        timer_.expires_at(when);
        timer_.async_wait(
            [state = state_, setting = ++state_->setting, user = std::move(user)](boost::system::error_code error) {
                // A wait that had already ended when the timer was set anew is no longer meant, though its error says
                // success.
                if (!error && state->setting == setting) {
                    user->on_timer();
                }
            });
    }

    void cancel() noexcept override {
        ++state_->setting;
        boost::system::error_code ignored;
        timer_.cancel(ignored);
    }

    ~SteadyTimer() override { ++state_->setting; }

private:
    struct State {
        std::uint64_t setting = 0;
    };

    boost::asio::steady_timer timer_;
    std::shared_ptr<State> state_ = std::make_shared<State>();
};

class SteadyClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const noexcept override { return std::chrono::steady_clock::now(); }
    [[nodiscard]] std::unique_ptr<Timer> make_timer(const boost::asio::any_io_executor& executor) override {
        return std::make_unique<SteadyTimer>(executor);
    }
};

} // namespace

Clock& steady_clock() noexcept {
    static SteadyClock clock;
    return clock;
}

} // namespace ctikit
