// What the session targets share: a network in memory, a clock that is turned by hand, a peer that sends what the input
// says, and the steps that let time pass and the network do its worst.
#pragma once

#include "mutator.hpp"

#include <ctikit/session/memory_network.hpp>
#include <ctikit/session/virtual_clock.hpp>
#include <ctikit/wire/frame.hpp>

#include <boost/asio/co_spawn.hpp>

#include <deque>
#include <exception>

namespace ctikit::fuzz {

/// The other end of a connection. Reads what comes and follows its frames.
class Peer final : public TransportUser, public std::enable_shared_from_this<Peer> {
public:
    explicit Peer(std::unique_ptr<Transport> transport) : transport_(std::move(transport)) {}

    [[nodiscard]] static std::shared_ptr<Peer> on(std::unique_ptr<Transport> transport) {
        auto peer = std::make_shared<Peer>(std::move(transport));
        peer->transport_->read(peer->buffer_, peer);
        return peer;
    }

    void send(Bytes bytes) {
        waiting_.emplace_back(bytes.begin(), bytes.end());
        write_next();
    }
    void close() { transport_->close(); }
    void reset() { transport_->reset(); }
    /// What came was cut into frames that no side may send.
    [[nodiscard]] bool cheated() const noexcept { return cheated_; }
    [[nodiscard]] bool ended() const noexcept { return ended_; }
    /// The last frame that came; empty: none.
    [[nodiscard]] Bytes last_frame() const noexcept { return last_; }

private:
    void on_read(ErrorCode error, std::size_t size) override {
        ended_ = bool(error);
        if (ended_) {
            return;
        }
        splitter_.feed(Bytes(buffer_).first(size));
        Bytes frame;
        auto status = FrameSplitter::Status::frame;
        while ((status = splitter_.next(frame)) == FrameSplitter::Status::frame) {
            last_.assign(frame.begin(), frame.end());
        }
        cheated_ |= status == FrameSplitter::Status::oversized;
        transport_->read(buffer_, shared_from_this());
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
    std::vector<std::uint8_t> buffer_ = std::vector<std::uint8_t>(4096);
    FrameSplitter splitter_{1U << 20};
    std::deque<std::vector<std::uint8_t>> waiting_;
    std::vector<std::uint8_t> last_;
    bool writing_ = false;
    bool ended_ = false;
    bool cheated_ = false;
};

/// Steps that all session targets have, by their numbers.
namespace common_step {
constexpr std::uint8_t send = 1;    ///< a block: the peer sends it
constexpr std::uint8_t advance = 2; ///< a byte: so many seconds pass
constexpr std::uint8_t jump = 3;    ///< a pair: the clock jumps by so many seconds
constexpr std::uint8_t close = 6;   ///< the peer closes its connection
constexpr std::uint8_t reset = 9;   ///< the peer resets its connection
} // namespace common_step

/// Time and network of one run.
struct World {
    boost::asio::io_context context{1};
    VirtualClock clock{context};

    [[nodiscard]] boost::asio::any_io_executor executor() { return context.get_executor(); }

    /// Runs beside the script; nothing may be thrown out of it.
    template <class T>
    void spawn(boost::asio::awaitable<T> work) {
        boost::asio::co_spawn(context, std::move(work), [](const std::exception_ptr& failed, auto&&...) {
            if (failed) {
                std::terminate();
            }
        });
    }

    /// Does one of the common steps; false when it is one of the target's own.
    [[nodiscard]] bool take_common(const Step& step, Peer& peer) {
        switch (step.number) {
        case common_step::send:
            peer.send(step.block);
            return true;
        case common_step::advance:
            clock.advance(std::chrono::seconds(step.value));
            return true;
        case common_step::jump:
            clock.jump(std::chrono::seconds(step.value));
            return true;
        case common_step::close:
            peer.close();
            return true;
        case common_step::reset:
            peer.reset();
            return true;
        default:
            return false;
        }
    }

    /// Segments of this many bytes; 0: unlimited.
    [[nodiscard]] MemoryPair connection(std::uint8_t segment) {
        MemoryLink link;
        link.segment = segment == 0 ? SIZE_MAX : segment;
        return memory_pair(executor(), link);
    }
};

} // namespace ctikit::fuzz
