// Coroutines that wait for something inside the session layer. They belong to the execution context on which they run,
// as those do that wait for sockets and timers of Asio: when it goes, so do they. What they wait for often belongs to
// them in turn, and neither would ever be freed.
#pragma once

#include <boost/asio/execution_context.hpp>

#include <list>
#include <memory>
#include <mutex>

namespace ctikit {

class SuspendedCoroutines final : public boost::asio::execution_context::service {
public:
    using key_type = SuspendedCoroutines;
    // NOLINTNEXTLINE(cert-err58-cpp): Asio wants it so, and its constructor does nothing
    inline static boost::asio::execution_context::id id;

    class Coroutine {
    public:
        Coroutine() = default;
        Coroutine(const Coroutine&) = delete;
        Coroutine& operator=(const Coroutine&) = delete;
        virtual ~Coroutine() = default;

    private:
        friend class SuspendedCoroutines;
        std::list<std::shared_ptr<Coroutine>>::iterator place_;
    };

    explicit SuspendedCoroutines(boost::asio::execution_context& context)
        : boost::asio::execution_context::service(context) {}

    void keep(const std::shared_ptr<Coroutine>& coroutine) {
        const std::lock_guard lock(mutex_);
        coroutine->place_ = coroutines_.insert(coroutines_.end(), coroutine);
    }

    /// The coroutine is the caller's from now on. Only while it is kept, as whoever can lock a weak pointer to it
    /// knows.
    void release(const Coroutine& coroutine) {
        const std::lock_guard lock(mutex_);
        coroutines_.erase(coroutine.place_);
    }

private:
    void shutdown() override {
        while (const std::shared_ptr<Coroutine> coroutine = take()) {
            // Destroyed outside of the lock: it may release others.
        }
    }

    [[nodiscard]] std::shared_ptr<Coroutine> take() {
        const std::lock_guard lock(mutex_);
        if (coroutines_.empty()) {
            return nullptr;
        }
        std::shared_ptr<Coroutine> coroutine = std::move(coroutines_.front());
        coroutines_.pop_front();
        return coroutine;
    }

    std::mutex mutex_;
    std::list<std::shared_ptr<Coroutine>> coroutines_;
};

} // namespace ctikit
