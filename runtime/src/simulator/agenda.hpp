// Things to do later, on one session clock.
#pragma once

#include <ctikit/session/clock.hpp>

#include <functional>
#include <map>

namespace ctikit {

class Agenda final : public TimerUser, public std::enable_shared_from_this<Agenda> {
public:
    Agenda(Clock& clock, const boost::asio::any_io_executor& executor)
        : clock_(clock), timer_(clock.make_timer(executor)) {}

    void after(Duration wait, std::function<void()> task) {
        tasks_.emplace(clock_.now() + wait, std::move(task));
        set();
    }
    [[nodiscard]] TimePoint now() const noexcept { return clock_.now(); }
    void clear() {
        tasks_.clear();
        timer_->cancel();
    }

private:
    void on_timer() override {
        while (!tasks_.empty() && tasks_.begin()->first <= clock_.now()) {
            const std::function<void()> task = std::move(tasks_.begin()->second);
            tasks_.erase(tasks_.begin());
            task();
        }
        set();
    }
    void set() {
        if (!tasks_.empty()) {
            timer_->expire_at(tasks_.begin()->first, shared_from_this());
        }
    }

    Clock& clock_;
    std::unique_ptr<Timer> timer_;
    std::multimap<TimePoint, std::function<void()>> tasks_;
};

} // namespace ctikit
