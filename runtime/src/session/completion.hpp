// One value that somebody waits for in a coroutine: the bridge between the callbacks inside the session layer and its
// users' `co_await`.
#pragma once

#include "suspended.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <memory>
#include <type_traits>
#include <utility>

namespace ctikit {

/// A suspended coroutine that goes on when it is called, once, and is destroyed with this object otherwise, or before
/// that with its execution context. (Asio's any_completion_handler keeps what it holds alive; that of 1.81 also calls
/// itself without end when it is moved in some ways.)
template <class T>
class Completion {
public:
    Completion() noexcept = default;
    Completion(std::nullptr_t) noexcept {}
    template <class Handler>
        requires(!std::is_same_v<std::remove_cvref_t<Handler>, Completion>)
    explicit Completion(Handler handler) : slot_(boost::asio::get_associated_cancellation_slot(handler)) {
        const boost::asio::any_io_executor executor = boost::asio::get_associated_executor(handler);
        auto& suspended = boost::asio::use_service<SuspendedCoroutines>(
            boost::asio::query(executor, boost::asio::execution::context));
        const auto waiting = std::make_shared<Holder<Handler>>(suspended, std::move(handler));
        suspended.keep(waiting);
        waiting_ = waiting;
    }
    Completion(Completion&&) noexcept = default;
    Completion& operator=(Completion&& other) noexcept {
        (void)take();
        slot_ = other.slot_;
        waiting_ = std::move(other.waiting_);
        return *this;
    }
    ~Completion() { (void)take(); }

    [[nodiscard]] explicit operator bool() const noexcept { return !waiting_.expired(); }
    /// Where the coroutine's cancellation is announced, if it can be cancelled.
    [[nodiscard]] boost::asio::cancellation_slot slot() const noexcept { return slot_; }

    void operator()(T value) {
        if (const std::shared_ptr<Waiting> waiting = take()) {
            slot_.clear();
            waiting->go_on(std::move(value));
        }
    }

private:
    struct Waiting : SuspendedCoroutines::Coroutine {
        explicit Waiting(SuspendedCoroutines& keeper) : suspended(keeper) {}
        virtual void go_on(T value) = 0;
        SuspendedCoroutines& suspended;
    };
    template <class Handler>
    struct Holder final : Waiting {
        Holder(SuspendedCoroutines& keeper, Handler held) : Waiting(keeper), handler(std::move(held)) {}
        void go_on(T value) override { std::move(handler)(std::move(value)); }
        Handler handler;
    };

    /// From its context; null when that has gone.
    [[nodiscard]] std::shared_ptr<Waiting> take() noexcept {
        std::shared_ptr<Waiting> waiting = waiting_.lock();
        waiting_.reset();
        if (waiting) {
            waiting->suspended.release(*waiting);
        }
        return waiting;
    }

    boost::asio::cancellation_slot slot_;
    std::weak_ptr<Waiting> waiting_;
};

/// Suspends the calling coroutine and hands its continuation to `start`, which keeps it until complete(). `start`
/// captures references only: g++ 12 destroys arguments of awaited coroutines twice when a suspended coroutine is
/// destroyed.
template <class T, class Start>
requires std::is_trivially_destructible_v<Start>
[[nodiscard]] boost::asio::awaitable<T> wait_for(Start start) {
    co_return co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(T)>(
        [&start](auto handler) { start(Completion<T>(std::move(handler))); }, boost::asio::use_awaitable);
}

/// Lets the waiting coroutine go on with `value`, from the executor's queue: never inside the caller.
template <class T>
void complete(const boost::asio::any_io_executor& executor, Completion<T> completion, T value) {
    boost::asio::post(executor, [completion = std::move(completion), value = std::move(value)]() mutable {
        completion(std::move(value));
    });
}

} // namespace ctikit
