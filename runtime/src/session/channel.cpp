// Reading, writing and timing of one connection.
#include "channel.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

namespace ctikit {
namespace {

/// Frames of one write: the operating system takes no more buffers at once anyway.
constexpr std::size_t frames_per_write = 64;

/// A timer that runs out later than this was not just waiting for its turn.
constexpr Duration oversleeping = std::chrono::seconds(2);
constexpr Duration after_oversleeping = std::chrono::seconds(5);

} // namespace

Channel::Channel(std::unique_ptr<Transport> transport, Clock& clock, Limits limits)
    : transport_(std::move(transport)), executor_(transport_->executor()), clock_(clock),
      timer_(clock.make_timer(executor_)), splitter_(limits.frame), buffer_(limits.read_buffer),
      queue_limit_(limits.queue) {}

Channel::~Channel() = default;

void Channel::start() {
    reschedule();
    read_more();
}

void Channel::read_more() {
    if (connected_ && !reading_ && !paused_) {
        reading_ = true;
        transport_->read(buffer_, shared_from_this());
    }
}

void Channel::on_read(ErrorCode error, std::size_t size) {
    reading_ = false;
    if (!connected_) {
        return;
    }
    if (error) {
        lose(error);
        return;
    }
    splitter_.feed(Bytes(buffer_).first(size));
    take_frames();
}

template <class Handling>
void Channel::hold(Handling handling) {
    holding_ = true;
    try {
        handling();
    } catch (...) {
        holding_ = false;
        boost::asio::post(executor_, [self = shared_from_this()] { self->go_on(); });
        throw; // to whoever runs the executor
    }
    holding_ = false;
}

void Channel::take_frames() {
    hold([this] { handle_frames(); });
    flush();
    reschedule();
    read_more();
}

void Channel::handle_frames() {
    Bytes frame;
    while (connected_ && !paused_) {
        const FrameSplitter::Status status = splitter_.next(frame);
        if (status == FrameSplitter::Status::frame) {
            on_frame(frame, splitter_.header());
            continue;
        }
        if (status == FrameSplitter::Status::oversized) {
            paused_ = true;
            on_oversized(splitter_.header());
        }
        break;
    }
}

void Channel::go_on() {
    if (!reading_ && !paused_) {
        take_frames(); // reading was resumed
    } else {
        flush();
        reschedule();
    }
}

void Channel::resume_reading() {
    if (paused_ && connected_) {
        paused_ = false;
        if (!holding_) {
            take_frames();
        }
    }
}

bool Channel::queue(SharedFrame frame) {
    if (!connected_ || closing_) {
        return true;
    }
    if (queued_ + frame->size() > queue_limit_) {
        return false;
    }
    queued_ += frame->size();
    queue_.push_back(std::move(frame));
    if (!holding_) {
        flush();
    }
    return true;
}

void Channel::flush() {
    if (!connected_ || !writing_.empty()) {
        return;
    }
    if (queue_.empty()) {
        if (closing_) {
            drop();
            on_closed();
        }
        return;
    }
    buffers_.clear();
    while (!queue_.empty() && writing_.size() < frames_per_write) {
        buffers_.emplace_back(*queue_.front());
        writing_.push_back(std::move(queue_.front()));
        queue_.pop_front();
    }
    transport_->write(buffers_, shared_from_this());
}

void Channel::on_written(ErrorCode error) {
    for (const SharedFrame& frame : writing_) {
        queued_ -= frame->size();
    }
    writing_.clear();
    if (!connected_) {
        return;
    }
    if (error) {
        lose(error);
        return;
    }
    flush();
    if (connected_ && queued_ == 0) {
        on_drained();
    }
}

void Channel::close_when_written() {
    closing_ = true;
    if (!holding_) {
        flush();
    }
}

void Channel::drop() noexcept {
    if (connected_) {
        connected_ = false;
        timer_->cancel();
        timer_set_.reset();
        if (closing_ && queue_.empty() && writing_.empty()) {
            transport_->close();
        } else {
            transport_->reset();
        }
        queue_.clear();
    }
}

void Channel::lose(ErrorCode error) {
    const bool cut = !splitter_.pending().empty();
    drop();
    on_lost(error, cut);
}

void Channel::reschedule() {
    const std::optional<TimePoint> deadline = connected_ ? next_deadline() : std::nullopt;
    if (deadline == timer_set_) {
        return;
    }
    // A timer that runs out early is cheaper than one that is moved with every message.
    if (deadline && timer_set_ && *timer_set_ < *deadline) {
        return;
    }
    timer_set_ = deadline;
    if (deadline) {
        timer_->expire_at(*deadline, shared_from_this());
    } else {
        timer_->cancel();
    }
}

void Channel::on_timer() {
    timer_set_.reset();
    if (!connected_) {
        return;
    }
    hold([this] {
        const std::optional<TimePoint> deadline = next_deadline();
        if (deadline && now() - *deadline > oversleeping) {
            on_overslept(now() + after_oversleeping);
        } else if (deadline && *deadline <= now()) {
            on_time(now());
        }
    });
    go_on();
}

} // namespace ctikit
