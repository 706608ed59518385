// One connection of a session, client or server: reads and cuts frames, queues and writes frames, keeps one timer. What
// the frames mean is up to the class that derives from it. Everything happens on the transport's executor.
#pragma once

#include <ctikit/session/clock.hpp>
#include <ctikit/session/counters.hpp>
#include <ctikit/session/session_messages.hpp>
#include <ctikit/session/transport.hpp>
#include <ctikit/wire/frame.hpp>

#include <deque>
#include <optional>

namespace ctikit {

/// Frames are shared between the queues of all sessions that they go to.
using SharedFrame = std::shared_ptr<const FrameBytes>;

class Channel : public TransportUser, public TimerUser, public std::enable_shared_from_this<Channel> {
public:
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    [[nodiscard]] boost::asio::any_io_executor executor() const { return executor_; }
    [[nodiscard]] const Transport& transport() const noexcept { return *transport_; }
    /// Bytes that wait to be written.
    [[nodiscard]] std::size_t queued() const noexcept { return queued_; }
    /// The connection still stands as far as this side knows.
    [[nodiscard]] bool connected() const noexcept { return connected_; }

protected:
    struct Limits {
        std::uint32_t frame;     ///< largest frame accepted, bytes
        std::size_t read_buffer; ///< bytes read at a time
        std::size_t queue;       ///< bytes that may wait to be written
    };

    Channel(std::unique_ptr<Transport> transport, Clock& clock, Limits limits);
    ~Channel();

    /// Begins to read. Not for the constructor: needs shared_from_this().
    void start();
    /// Queues a frame; written at the end of the current reading or at once. False, and nothing is queued, when more
    /// bytes would wait than may: the peer does not read. Silently nothing when the connection ends or has ended.
    [[nodiscard]] bool queue(SharedFrame frame);
    /// Stops and resumes reading: how a slow consumer slows the peer down.
    void pause_reading() noexcept { paused_ = true; }
    void resume_reading();
    [[nodiscard]] bool reading_paused() const noexcept { return paused_; }
    /// Closes after everything that is queued has been written.
    void close_when_written();
    /// Ends the connection now. on_lost() is not called.
    void drop() noexcept;
    /// Sets the timer to next_deadline(); to be called when that may have moved.
    void reschedule();
    [[nodiscard]] TimePoint now() const noexcept { return clock_.now(); }

    /// A frame has come. May drop() the connection.
    virtual void on_frame(Bytes frame, FrameHeader header) = 0;
    /// A header announces more than the limit; nothing after it can be read.
    virtual void on_oversized(FrameHeader header) = 0;
    /// The connection has ended without this side's doing; called once. `cut`: in the middle of a frame.
    virtual void on_lost(ErrorCode error, bool cut) = 0;
    /// When on_time() is due next; nothing: never.
    [[nodiscard]] virtual std::optional<TimePoint> next_deadline() const = 0;
    virtual void on_time(TimePoint now) = 0;
    /// The same, but the timer runs out much too late: the machine has slept or was busy, and nobody could have been
    /// heard. What is due is to be put off until `until`, so that what came meanwhile is read first.
    virtual void on_overslept(TimePoint until) = 0;
    /// Everything that was queued has been written.
    virtual void on_drained() {}
    /// close_when_written() has come to its end.
    virtual void on_closed() {}

private:
    void on_read(ErrorCode error, std::size_t size) override;
    void on_written(ErrorCode error) override;
    void on_timer() override;
    void read_more();
    /// Calls what may call handlers. After one of them has thrown, the rest is handled from the executor's queue.
    template <class Handling>
    void hold(Handling handling);
    void take_frames();
    void handle_frames();
    void go_on();
    void flush();
    void lose(ErrorCode error);

    std::unique_ptr<Transport> transport_;
    boost::asio::any_io_executor executor_;
    Clock& clock_;
    std::unique_ptr<Timer> timer_;
    std::optional<TimePoint> timer_set_;
    FrameSplitter splitter_;
    FrameBytes buffer_;
    std::deque<SharedFrame> queue_;
    std::vector<SharedFrame> writing_;
    std::vector<Bytes> buffers_; ///< of `writing_`; kept to reuse its memory
    const std::size_t queue_limit_;
    std::size_t queued_ = 0;
    bool connected_ = true;
    bool reading_ = false;
    bool paused_ = false;
    bool holding_ = false; ///< frames are being handled: answers to them go out together
    bool closing_ = false;
};

} // namespace ctikit
