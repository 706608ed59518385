// A small world for session tests: one thread, a network in memory, a clock that is turned by hand.
#pragma once

#include <ctikit/session/client.hpp>
#include <ctikit/session/memory_network.hpp>
#include <ctikit/session/server.hpp>
#include <ctikit/session/virtual_clock.hpp>

#include <boost/asio/co_spawn.hpp>
#include <gtest/gtest.h>

#include <deque>
#include <exception>
#include <optional>

namespace ctikit::test {

using namespace std::chrono_literals;

class World {
public:
    boost::asio::io_context context{1};
    VirtualClock clock{context};
    MemoryNetwork network{context.get_executor()};

    [[nodiscard]] boost::asio::any_io_executor executor() { return context.get_executor(); }

    /// Lets a coroutine run beside the test. What it throws is thrown from the next clock movement.
    template <class T>
    void spawn(boost::asio::awaitable<T> work) {
        boost::asio::co_spawn(context, std::move(work), [](std::exception_ptr failed, auto&&...) { rethrow(failed); });
    }

    /// Turns the clock, second by second, until the coroutine has ended, and gives its result.
    template <class T>
    [[nodiscard]] T result_of(boost::asio::awaitable<T> work, Duration within = 1h) {
        std::optional<T> result;
        boost::asio::co_spawn(context, std::move(work), [&](std::exception_ptr failed, T value) {
            rethrow(failed);
            result = std::move(value);
        });
        clock.settle();
        for (Duration passed{}; !result && passed < within; passed += 1s) {
            clock.advance(1s);
        }
        if (!result) {
            throw std::runtime_error("the coroutine did not end in time");
        }
        return std::move(*result);
    }

private:
    static void rethrow(std::exception_ptr failed) {
        if (failed) {
            std::rethrow_exception(failed);
        }
    }
};

/// A frame of any generated message.
template <class M>
[[nodiscard]] FrameBytes frame_of(const M& message, unsigned version) {
    FrameBytes frame(encoded_size(message, version));
    const EncodeResult result = encode(message, version, std::span<std::uint8_t>(frame));
    if (!result) {
        throw std::runtime_error("test message cannot be encoded: " + std::string(result.field));
    }
    return frame;
}

/// The other end of a connection, played byte by byte: sends what it is told and keeps what comes.
class RawPeer : public TransportUser, public std::enable_shared_from_this<RawPeer> {
public:
    explicit RawPeer(std::unique_ptr<Transport> transport) : transport_(std::move(transport)) {}

    [[nodiscard]] static std::shared_ptr<RawPeer> on(std::unique_ptr<Transport> transport) {
        auto peer = std::make_shared<RawPeer>(std::move(transport));
        peer->transport_->read(peer->buffer_, peer);
        return peer;
    }

    void send(FrameBytes bytes) {
        waiting_.push_back(std::move(bytes));
        write_next();
    }
    void close() { transport_->close(); }
    void reset() { transport_->reset(); }
    /// Stops reading after what is under way.
    void stop_reading() { reading_ = false; }

    [[nodiscard]] bool ended() const noexcept { return error_.has_value(); }
    [[nodiscard]] ErrorCode error() const { return error_.value_or(ErrorCode()); }

    /// Frames that have come and were not taken yet.
    std::deque<FrameBytes> received;
    /// The next frame's type; 0 when there is none.
    [[nodiscard]] std::uint32_t next_type() const {
        return received.empty() ? 0 : FrameHeader::read(received.front())->type;
    }
    /// Takes the next frame as this message.
    template <class M>
    [[nodiscard]] std::optional<M> take(unsigned version) {
        if (next_type() != M::id) {
            return std::nullopt;
        }
        taken_ = std::move(received.front());
        received.pop_front();
        M message;
        return decode(Bytes(taken_).subspan(header_size), version, message) ? std::optional(message) : std::nullopt;
    }

private:
    void on_read(ErrorCode error, std::size_t size) override {
        if (error) {
            error_ = error;
            return;
        }
        splitter_.feed(Bytes(buffer_).first(size));
        Bytes frame;
        while (splitter_.next(frame) == FrameSplitter::Status::frame) {
            received.emplace_back(frame.begin(), frame.end());
        }
        if (reading_) {
            transport_->read(buffer_, shared_from_this());
        }
    }
    void on_written(ErrorCode) override {
        waiting_.pop_front();
        writing_ = false;
        write_next();
    }
    void write_next() {
        if (!writing_ && !waiting_.empty()) {
            writing_ = true;
            const Bytes bytes = waiting_.front();
            transport_->write({&bytes, 1}, shared_from_this());
        }
    }

    std::unique_ptr<Transport> transport_;
    FrameBytes buffer_ = FrameBytes(4096);
    FrameSplitter splitter_{1U << 20};
    std::deque<FrameBytes> waiting_;
    FrameBytes taken_;
    std::optional<ErrorCode> error_;
    bool reading_ = true;
    bool writing_ = false;
};

/// A service that notes what it is asked and lets everything pass.
class NotingService : public Service {
public:
    OpenDecision decision;
    std::vector<OpenRequest> opens;
    std::vector<Event> requests;
    std::vector<SessionOver> closings;
    std::vector<std::string> refusals;
    std::vector<std::uint64_t> sessions; ///< numbers of opened sessions
    std::function<void(ServerSession&, const EventView&)> on_request;
    std::function<void()> on_open;
    std::function<void(ServerSession&)> on_opened;
    std::function<void(ServerSession&)> on_refused;
    std::function<void()> on_closed;

    OpenDecision open(const OpenRequest& request, std::string_view) override {
        opens.push_back(request);
        if (on_open) {
            on_open();
        }
        return decision;
    }
    void opened(ServerSession& session) override {
        sessions.push_back(session.number());
        if (on_opened) {
            on_opened(session);
        }
    }
    void request(ServerSession& session, const EventView& request) override {
        requests.emplace_back(request);
        if (on_request) {
            on_request(session, request);
        }
    }
    void closed(ServerSession&, SessionOver why) override {
        closings.push_back(why);
        if (on_closed) {
            on_closed();
        }
    }
    void refused(ServerSession& session, Bytes, std::uint32_t, std::string_view why) override {
        refusals.emplace_back(why);
        if (on_refused) {
            on_refused(session);
        }
    }
};

} // namespace ctikit::test
