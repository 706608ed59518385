// Connections in memory. Each direction is a pipe of bytes with at most one waiting reader and one waiting writer;
// whoever makes progress possible posts the other's completion.
#include <ctikit/session/memory_network.hpp>

#include "completion.hpp"

#include <boost/asio/error.hpp>

#include <algorithm>
#include <array>
#include <deque>
#include <vector>

namespace ctikit {
namespace {

namespace asio = boost::asio;

/// One direction of a connection.
class Pipe {
public:
    Pipe(asio::any_io_executor executor, const MemoryLink& link) : executor_(std::move(executor)), link_(link) {}

    void read(std::span<std::uint8_t> into, std::shared_ptr<TransportUser> user) {
        into_ = into;
        reader_ = std::move(user);
        serve();
    }

    /// Takes a copy: the writer is told at once unless the window is full.
    void write(std::span<const Bytes> buffers, std::shared_ptr<TransportUser> user) {
        for (const Bytes bytes : buffers) {
            under_way_.insert(under_way_.end(), bytes.begin(), bytes.end());
        }
        writer_ = std::move(user);
        serve();
    }

    /// No more bytes: what is under way still arrives.
    void end() {
        ended_ = true;
        serve();
    }

    /// Both sides are told, and what was under way is lost.
    void fail(ErrorCode at_reader, ErrorCode at_writer) {
        if (!failed_) {
            failed_ = true;
            at_reader_ = at_reader;
            at_writer_ = at_writer;
            under_way_.clear();
        }
        serve();
    }

    [[nodiscard]] std::size_t carried() const noexcept { return carried_; }
    [[nodiscard]] std::size_t waiting() const noexcept { return under_way_.size(); }
    /// Most bytes that may still be carried; the connection's fault injection.
    std::size_t allowance = SIZE_MAX;

private:
    void serve() {
        serve_reader();
        serve_writer();
    }

    void serve_reader() {
        if (!reader_) {
            return;
        }
        if (failed_) {
            tell_reader(at_reader_, 0);
        } else if (!under_way_.empty() && allowance > 0) {
            const std::size_t size = std::min({into_.size(), under_way_.size(), link_.segment, allowance});
            const auto end = under_way_.begin() + static_cast<std::ptrdiff_t>(size);
            std::copy(under_way_.begin(), end, into_.begin());
            under_way_.erase(under_way_.begin(), end);
            carried_ += size;
            allowance -= allowance == SIZE_MAX ? 0 : size;
            tell_reader({}, size);
        } else if (ended_ && under_way_.empty()) {
            tell_reader(asio::error::eof, 0);
        }
    }

    void serve_writer() {
        if (writer_ && (failed_ || ended_ || under_way_.size() <= link_.window)) {
            const ErrorCode error = failed_ ? at_writer_ : ended_ ? ErrorCode(asio::error::broken_pipe) : ErrorCode();
            asio::post(executor_, [user = std::move(writer_), error] { user->on_written(error); });
            writer_ = nullptr;
        }
    }

    void tell_reader(ErrorCode error, std::size_t size) {
        asio::post(executor_, [user = std::move(reader_), error, size] { user->on_read(error, size); });
        reader_ = nullptr;
    }

    asio::any_io_executor executor_;
    MemoryLink link_;
    std::deque<std::uint8_t> under_way_;
    std::span<std::uint8_t> into_;
    std::shared_ptr<TransportUser> reader_;
    std::shared_ptr<TransportUser> writer_;
    std::size_t carried_ = 0;
    ErrorCode at_reader_;
    ErrorCode at_writer_;
    bool ended_ = false;
    bool failed_ = false;
};

/// Both directions: pipe i carries what side i writes.
struct Wire {
    Wire(const asio::any_io_executor& executor, const MemoryLink& memory_link)
        : pipes{Pipe(executor, memory_link), Pipe(executor, memory_link)}, link(memory_link) {}

    [[nodiscard]] bool lost() const noexcept { return pipes[0].carried() + pipes[1].carried() >= link.lose_after; }

    void limit() {
        if (link.lose_after != SIZE_MAX) {
            const std::size_t left =
                link.lose_after - std::min(link.lose_after, pipes[0].carried() + pipes[1].carried());
            pipes[0].allowance = pipes[1].allowance = left;
        }
    }

    void cut() {
        for (Pipe& pipe : pipes) {
            pipe.fail(asio::error::connection_reset, asio::error::connection_reset);
        }
    }

    std::array<Pipe, 2> pipes;
    MemoryLink link;
};

class MemoryTransport final : public Transport {
public:
    MemoryTransport(asio::any_io_executor executor, std::shared_ptr<Wire> wire, std::size_t side)
        : executor_(std::move(executor)), wire_(std::move(wire)), side_(side) {}
    ~MemoryTransport() override { close(); }

    [[nodiscard]] asio::any_io_executor executor() const override { return executor_; }

    void read(std::span<std::uint8_t> into, std::shared_ptr<TransportUser> user) override {
        wire_->limit();
        in().read(into, std::move(user));
        lose_if_due();
    }

    void write(std::span<const Bytes> buffers, std::shared_ptr<TransportUser> user) override {
        wire_->limit();
        out().write(buffers, std::move(user));
        lose_if_due();
    }

    void close() noexcept override {
        if (!closed_) {
            closed_ = true;
            out().end();
            in().fail(asio::error::operation_aborted, asio::error::connection_reset);
        }
    }

    void reset() noexcept override {
        if (!closed_) {
            closed_ = true;
            in().fail(asio::error::operation_aborted, asio::error::connection_reset);
            out().fail(asio::error::connection_reset, asio::error::operation_aborted);
        }
    }

    [[nodiscard]] std::string peer_host() const override { return "memory"; }
    [[nodiscard]] std::string peer() const override { return "memory"; }

private:
    [[nodiscard]] Pipe& in() noexcept { return wire_->pipes[1 - side_]; }
    [[nodiscard]] Pipe& out() noexcept { return wire_->pipes[side_]; }

    void lose_if_due() {
        if (wire_->lost()) {
            wire_->cut();
        }
    }

    asio::any_io_executor executor_;
    std::shared_ptr<Wire> wire_;
    std::size_t side_;
    bool closed_ = false;
};

} // namespace

MemoryPair memory_pair(const asio::any_io_executor& executor, MemoryLink link) {
    const auto wire = std::make_shared<Wire>(executor, link);
    return {std::make_unique<MemoryTransport>(executor, wire, 0), std::make_unique<MemoryTransport>(executor, wire, 1)};
}

class MemoryNetwork::Listener final : public Acceptor {
public:
    Listener(MemoryNetwork& network, Address address) : network_(network), address_(std::move(address)) {
        network_.listeners_[address_.to_string()] = this;
    }
    ~Listener() override { close(); }

    [[nodiscard]] asio::awaitable<Connected> accept() override {
        if (!backlog_.empty()) {
            Connected next{{}, std::move(backlog_.front())};
            backlog_.pop_front();
            co_return next;
        }
        if (closed_) {
            co_return Connected{asio::error::operation_aborted, nullptr};
        }
        co_return co_await wait_for<Connected>(
            [this](Completion<Connected> waiting) { waiting_ = std::move(waiting); });
    }

    [[nodiscard]] Address address() const override { return address_; }

    void close() noexcept override {
        if (!closed_) {
            closed_ = true;
            network_.listeners_.erase(address_.to_string());
            backlog_.clear();
            answer({asio::error::operation_aborted, nullptr});
        }
    }

    void take(std::unique_ptr<Transport> transport) {
        if (waiting_) {
            answer({{}, std::move(transport)});
        } else {
            backlog_.push_back(std::move(transport));
        }
    }

private:
    void answer(Connected connected) {
        if (waiting_) {
            complete(network_.executor_, std::exchange(waiting_, nullptr), std::move(connected));
        }
    }

    MemoryNetwork& network_;
    Address address_;
    std::deque<std::unique_ptr<Transport>> backlog_;
    Completion<Connected> waiting_;
    bool closed_ = false;
};

class MemoryNetwork::Dialer final : public Connector {
public:
    explicit Dialer(MemoryNetwork& network) : network_(network) {}

    [[nodiscard]] asio::awaitable<Connected> connect(Address address) override {
        ++network_.attempts_;
        cancelled_ = false;
        co_await asio::post(network_.executor_, asio::use_awaitable);
        if (cancelled_) {
            co_return Connected{asio::error::operation_aborted, nullptr};
        }
        if (network_.swallowed_[address.to_string()]) {
            co_return co_await wait_for<Connected>(
                [this](Completion<Connected> waiting) { waiting_ = std::move(waiting); });
        }
        const auto listener = network_.listeners_.find(address.to_string());
        if (listener == network_.listeners_.end()) {
            co_return Connected{asio::error::connection_refused, nullptr};
        }
        MemoryPair pair = memory_pair(network_.executor_, network_.link);
        listener->second->take(std::move(pair.second));
        co_return Connected{{}, std::move(pair.first)};
    }

    void cancel() noexcept override {
        cancelled_ = true;
        if (waiting_) {
            complete(network_.executor_, std::exchange(waiting_, nullptr),
                     Connected{asio::error::operation_aborted, nullptr});
        }
    }

private:
    MemoryNetwork& network_;
    Completion<Connected> waiting_; ///< for an answer that never comes
    bool cancelled_ = false;
};

std::unique_ptr<Acceptor> MemoryNetwork::listen(const Address& address) {
    return std::make_unique<Listener>(*this, address);
}

std::unique_ptr<Connector> MemoryNetwork::connector() {
    return std::make_unique<Dialer>(*this);
}

void MemoryNetwork::swallow(const Address& address, bool on) {
    swallowed_[address.to_string()] = on;
}

} // namespace ctikit
