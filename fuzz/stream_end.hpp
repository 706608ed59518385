// The other end of a connection that is no session: sends what the input says and keeps everything that comes.
#pragma once

#include <ctikit/session/transport.hpp>

#include <boost/asio/error.hpp>

#include <memory>
#include <vector>

namespace ctikit::fuzz {

class StreamEnd final : public TransportUser, public std::enable_shared_from_this<StreamEnd> {
public:
    explicit StreamEnd(std::unique_ptr<Transport> transport) : transport_(std::move(transport)) {}

    [[nodiscard]] static std::shared_ptr<StreamEnd> on(std::unique_ptr<Transport> transport) {
        auto end = std::make_shared<StreamEnd>(std::move(transport));
        end->read();
        return end;
    }

    void send(Bytes bytes) {
        if (left) {
            return;
        }
        sent.insert(sent.end(), bytes.begin(), bytes.end());
        waiting_.insert(waiting_.end(), bytes.begin(), bytes.end());
        write_next();
    }
    /// Behind all that was sent.
    void close() {
        left = true;
        write_next();
    }
    void reset() {
        left = true;
        waiting_.clear();
        transport_->reset();
    }
    /// Nothing more is read until this is called again.
    void hold(bool on) {
        holds_ = on;
        read();
    }

    std::vector<std::uint8_t> sent;
    std::vector<std::uint8_t> received;
    bool left = false;     ///< by this side
    bool ended = false;    ///< nothing more will come
    bool in_order = false; ///< the end came behind all that was sent

private:
    void on_read(ErrorCode error, std::size_t size) override {
        reading_ = false;
        ended = bool(error);
        in_order = error == boost::asio::error::eof;
        received.insert(received.end(), buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(size));
        read();
    }
    void on_written(ErrorCode) override {
        writing_.clear();
        write_next();
    }
    void read() {
        if (!reading_ && !holds_ && !ended) {
            reading_ = true;
            transport_->read(buffer_, shared_from_this());
        }
    }
    void write_next() {
        if (writing_.empty() && !waiting_.empty()) {
            writing_.swap(waiting_);
            const Bytes bytes = writing_;
            transport_->write({&bytes, 1}, shared_from_this());
        } else if (writing_.empty() && left) {
            transport_->close();
        }
    }

    std::unique_ptr<Transport> transport_;
    std::vector<std::uint8_t> buffer_ = std::vector<std::uint8_t>(4096);
    std::vector<std::uint8_t> waiting_;
    std::vector<std::uint8_t> writing_;
    bool reading_ = false;
    bool holds_ = false;
};

} // namespace ctikit::fuzz
