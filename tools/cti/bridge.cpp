// The two directions of a connection through the proxy.
#include "bridge.hpp"

#include <ctikit/walker/infer.hpp>
#include <ctikit/wire/frame.hpp>

#include <string>

namespace cti {

namespace {

/// One client and its connection to the server.
class Bridge final : public std::enable_shared_from_this<Bridge> {
public:
    Bridge(Traffic& traffic, std::uint64_t number, std::unique_ptr<ctikit::Transport> client,
           std::unique_ptr<ctikit::Transport> server)
        : traffic_(traffic), number_(number), version_(traffic.version), client_(std::move(client)),
          server_(std::move(server)) {}

    void start();

private:
    /// Reads on one side, writes on the other.
    class Pump final : public ctikit::TransportUser {
    public:
        Pump(Bridge& bridge, ctikit::Transport& from, ctikit::Transport& to, ctikit::Direction direction)
            : bridge_(bridge), from_(from), to_(to), direction_(direction),
              splitter_(bridge.traffic_.protocol.frame_limit) {}

        void read() { from_.read(buffer_, user()); }

    private:
        void on_read(ctikit::ErrorCode error, std::size_t size) override;
        void on_written(ctikit::ErrorCode error) override;
        void take(ctikit::Bytes bytes);
        void write_next();
        [[nodiscard]] bool varies() const noexcept { return direction_ == ctikit::Direction::to_client; }
        [[nodiscard]] std::shared_ptr<ctikit::TransportUser> user() { return {bridge_.shared_from_this(), this}; }

        Bridge& bridge_;
        ctikit::Transport& from_;
        ctikit::Transport& to_;
        ctikit::Direction direction_;
        ctikit::FrameSplitter splitter_;
        bool lost_track_ = false; ///< no frames any more: bytes are passed on as they are
        ctikit::FrameBytes buffer_ = ctikit::FrameBytes(64U << 10);
        ctikit::FrameBytes outgoing_;
        std::size_t written_ = 0;
        ctikit::Bytes segment_;
    };

    void show(ctikit::Bytes frame, ctikit::Direction direction);
    void end();

    Traffic& traffic_;
    std::uint64_t number_;
    unsigned version_;
    std::unique_ptr<ctikit::Transport> client_;
    std::unique_ptr<ctikit::Transport> server_;
    Pump to_server_{*this, *client_, *server_, ctikit::Direction::to_server};
    Pump to_client_{*this, *server_, *client_, ctikit::Direction::to_client};
    bool over_ = false;
};

void Bridge::start() {
    to_server_.read();
    to_client_.read();
}

void Bridge::end() {
    if (!over_) {
        over_ = true;
        client_->close();
        server_->close();
        traffic_.on_end();
    }
}

void Bridge::show(ctikit::Bytes frame, ctikit::Direction direction) {
    if (const auto number = ctikit::stated_number(traffic_.protocol, frame)) {
        version_ = *number; // the client says what everything is from now on
    }
    ctikit::InputRecord record;
    record.frame = frame;
    record.direction = direction;
    record.connection = number_;
    traffic_.show(version_, record);
}

void Bridge::Pump::on_read(ctikit::ErrorCode error, std::size_t size) {
    if (error || bridge_.over_) {
        bridge_.end();
        return;
    }
    take(ctikit::Bytes(buffer_).first(size));
    write_next();
}

void Bridge::Pump::take(ctikit::Bytes bytes) {
    Traffic& traffic = bridge_.traffic_;
    const bool changes = varies() && traffic.variations.changes_frames();
    if (!changes || lost_track_) {
        outgoing_.insert(outgoing_.end(), bytes.begin(), bytes.end());
    }
    if (lost_track_) {
        return;
    }
    splitter_.feed(bytes);
    ctikit::Bytes frame;
    ctikit::FrameSplitter::Status status{};
    while ((status = splitter_.next(frame)) == ctikit::FrameSplitter::Status::frame) {
        bridge_.show(frame, direction_);
        if (changes) {
            const ctikit::FrameBytes changed =
                varied(traffic.protocol, bridge_.version_, frame, traffic.variations, traffic.random);
            outgoing_.insert(outgoing_.end(), changed.begin(), changed.end());
        }
    }
    if (status == ctikit::FrameSplitter::Status::oversized) {
        traffic.tell("a message of " + std::to_string(splitter_.header().frame_size()) +
                     " bytes; from here on bytes are passed on unread");
        lost_track_ = true;
        if (changes) {
            // The header is in the one or in the other.
            for (const ctikit::Bytes part : {splitter_.pending(), splitter_.unread()}) {
                outgoing_.insert(outgoing_.end(), part.begin(), part.end());
            }
        }
    }
}

void Bridge::Pump::write_next() {
    if (bridge_.over_) {
        return;
    }
    if (written_ == outgoing_.size()) {
        outgoing_.clear();
        written_ = 0;
        read();
        return;
    }
    const std::size_t left = outgoing_.size() - written_;
    const std::size_t size = varies() && bridge_.traffic_.variations.split ? 1 : left;
    segment_ = ctikit::Bytes(outgoing_).subspan(written_, size);
    written_ += size;
    to_.write({&segment_, 1}, user());
}

void Bridge::Pump::on_written(ctikit::ErrorCode error) {
    if (error || bridge_.over_) {
        bridge_.end();
        return;
    }
    write_next();
}

} // namespace

void bridge(Traffic& traffic, std::uint64_t number, std::unique_ptr<ctikit::Transport> client,
            std::unique_ptr<ctikit::Transport> server) {
    std::make_shared<Bridge>(traffic, number, std::move(client), std::move(server))->start();
}

} // namespace cti
