// Sleeping on a session clock.
#include "pause.hpp"

namespace ctikit {
namespace {

class Sleeper final : public TimerUser, public std::enable_shared_from_this<Sleeper> {
public:
    Sleeper(Clock& clock, boost::asio::any_io_executor executor, Completion<bool> waiting)
        : executor_(std::move(executor)), timer_(clock.make_timer(executor_)), waiting_(std::move(waiting)) {}

    void start(TimePoint when) {
        auto slot = waiting_.slot();
        if (slot.is_connected()) {
            slot.assign([weak = weak_from_this()](boost::asio::cancellation_type) {
                if (const auto alive = weak.lock()) {
                    alive->timer_->cancel();
                    alive->wake(false);
                }
            });
        }
        timer_->expire_at(when, shared_from_this());
    }

    void on_timer() override { wake(true); }

private:
    void wake(bool slept) {
        if (waiting_) {
            complete(executor_, std::exchange(waiting_, nullptr), slept);
        }
    }

    boost::asio::any_io_executor executor_;
    std::unique_ptr<Timer> timer_;
    Completion<bool> waiting_;
};

} // namespace

boost::asio::awaitable<bool> sleep_until(Clock& clock, boost::asio::any_io_executor executor, TimePoint when) {
    co_return co_await wait_for<bool>(
        [&](Completion<bool> waiting) { std::make_shared<Sleeper>(clock, executor, std::move(waiting))->start(when); });
}

} // namespace ctikit
