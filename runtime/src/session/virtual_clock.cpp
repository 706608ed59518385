// The clock that is turned by hand.
#include <ctikit/session/virtual_clock.hpp>

#include <boost/asio/post.hpp>

namespace ctikit {

class VirtualClock::VirtualTimer final : public Timer {
public:
    VirtualTimer(VirtualClock& clock, boost::asio::any_io_executor executor)
        : clock_(clock), executor_(std::move(executor)) {}
    ~VirtualTimer() override { cancel(); }

    void expire_at(TimePoint when, std::shared_ptr<TimerUser> user) override {
        cancel();
        waiting_ = std::make_shared<std::shared_ptr<TimerUser>>(std::move(user));
        place_ = clock_.pending_.emplace(when, this);
        placed_ = true;
    }

    void cancel() noexcept override {
        if (placed_) {
            clock_.pending_.erase(place_);
            placed_ = false;
        }
        if (waiting_) {
            // The posted call, if any, finds nobody.
            const std::shared_ptr<TimerUser> user = std::move(*waiting_);
            waiting_.reset();
        }
    }

    /// Called by the clock, which has already taken it off its list.
    void run_out() {
        placed_ = false;
        boost::asio::post(executor_, [waiting = waiting_] {
            if (const std::shared_ptr<TimerUser> user = std::move(*waiting)) {
                user->on_timer();
            }
        });
    }

private:
    VirtualClock& clock_;
    boost::asio::any_io_executor executor_;
    std::shared_ptr<std::shared_ptr<TimerUser>> waiting_;
    Pending::iterator place_;
    bool placed_ = false;
};

VirtualClock::~VirtualClock() {
    while (!pending_.empty()) {
        pending_.begin()->second->cancel();
    }
}

std::unique_ptr<Timer> VirtualClock::make_timer(const boost::asio::any_io_executor& executor) {
    return std::make_unique<VirtualTimer>(*this, executor);
}

void VirtualClock::settle() {
    context_.restart();
    context_.poll();
}

void VirtualClock::run_due() {
    while (!pending_.empty() && pending_.begin()->first <= now_) {
        VirtualTimer* const timer = pending_.begin()->second;
        pending_.erase(pending_.begin());
        timer->run_out();
    }
    settle();
}

void VirtualClock::advance(Duration by) {
    const TimePoint end = now_ + by;
    settle();
    while (!pending_.empty() && pending_.begin()->first <= end) {
        now_ = std::max(now_, pending_.begin()->first);
        run_due();
    }
    now_ = end;
}

void VirtualClock::jump(Duration by) {
    now_ += by;
    run_due();
}

} // namespace ctikit
