// TLS streams behind the Transport interface.
#include <ctikit/session/tls.hpp>

#include "close_in_order.hpp"
#include "completion.hpp"
#include "local_endpoint.hpp"
#include "lookup.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <chrono>
#include <deque>
#include <vector>

namespace ctikit {
namespace {

namespace asio = boost::asio;
namespace ssl = boost::asio::ssl;
using asio::ip::tcp;
using Stream = ssl::stream<tcp::socket>;

constexpr auto with_error = asio::as_tuple(asio::use_awaitable);

class TlsTransport final : public Transport {
public:
    /// After the handshake.
    TlsTransport(std::shared_ptr<ssl::context> context, std::unique_ptr<Stream> stream)
        : context_(std::move(context)), stream_(std::move(stream)) {
        ErrorCode ignored; // all are wishes: a connection without them works
        stream_->lowest_layer().set_option(tcp::no_delay(true), ignored);
        stream_->lowest_layer().set_option(asio::socket_base::keep_alive(true), ignored);
        peer_ = stream_->lowest_layer().remote_endpoint(ignored);
    }

    [[nodiscard]] asio::any_io_executor executor() const override { return stream_->get_executor(); }

    void read(std::span<std::uint8_t> into, std::shared_ptr<TransportUser> user) override {
        stream_->async_read_some(
            asio::buffer(into.data(), into.size()), [user = std::move(user)](ErrorCode error, std::size_t size) {
                // Many peers end without the closing handshake; frames tell whether anything is missing.
                user->on_read(error == ssl::error::stream_truncated ? ErrorCode(asio::error::eof) : error, size);
            });
    }

    void write(std::span<const Bytes> buffers, std::shared_ptr<TransportUser> user) override {
        // One record for all of it: TLS would make a record of every buffer.
        joined_.clear();
        for (const Bytes bytes : buffers) {
            joined_.insert(joined_.end(), bytes.begin(), bytes.end());
        }
        asio::async_write(*stream_, asio::buffer(joined_),
                          [user = std::move(user)](ErrorCode error, std::size_t) { user->on_written(error); });
    }

    void close() noexcept override { close_in_order({stream_, &stream_->next_layer()}); }

    void reset() noexcept override {
        ErrorCode ignored;
        stream_->lowest_layer().set_option(asio::socket_base::linger(true, 0), ignored);
        stream_->lowest_layer().close(ignored);
    }

    [[nodiscard]] std::string peer_host() const override { return peer_.address().to_string(); }
    [[nodiscard]] std::string peer() const override { return Address{peer_host(), peer_.port()}.to_string(); }

private:
    std::shared_ptr<ssl::context> context_;
    std::shared_ptr<Stream> stream_; ///< shared with the rest of a stream that ends in order
    tcp::endpoint peer_;
    std::vector<std::uint8_t> joined_;
};

[[nodiscard]] std::shared_ptr<ssl::context> make_context(ssl::context::method method) {
    auto context = std::make_shared<ssl::context>(method);
    context->set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3 |
                         ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1);
    return context;
}

void use_certificate(ssl::context& context, const std::string& certificate, const std::string& key) {
    context.use_certificate_chain_file(certificate);
    context.use_private_key_file(key, ssl::context::pem);
}

class TlsConnector final : public Connector {
public:
    TlsConnector(const asio::any_io_executor& executor, const TlsClientOptions& options)
        : options_(options), context_(make_context(ssl::context::tls_client)), lookup_(executor) {
        if (options.ca_file.empty()) {
            context_->set_default_verify_paths();
        } else {
            context_->load_verify_file(options.ca_file);
        }
        context_->set_verify_mode(options.check_certificate ? ssl::verify_peer : ssl::verify_none);
        if (!options.certificate_file.empty()) {
            use_certificate(*context_, options.certificate_file, options.key_file);
        }
    }

    [[nodiscard]] asio::awaitable<Connected> connect(Address address) override {
        cancelled_ = false;
        auto [not_found, endpoints] = co_await lookup_.find(address);
        if (not_found || cancelled_) {
            co_return failed(not_found);
        }
        stream_ = std::make_unique<Stream>(lookup_.executor(), *context_);
        auto [error, endpoint] = co_await asio::async_connect(stream_->lowest_layer(), endpoints, with_error);
        if (error || cancelled_) {
            co_return failed(error);
        }
        const std::string name = options_.server_name.empty() ? address.host : options_.server_name;
        SSL_set_tlsext_host_name(stream_->native_handle(), name.c_str());
        if (options_.check_certificate) {
            stream_->set_verify_callback(ssl::host_name_verification(name));
        }
        auto [refused] = co_await stream_->async_handshake(ssl::stream_base::client, with_error);
        if (refused || cancelled_) {
            co_return failed(refused);
        }
        co_return Connected{{}, std::make_unique<TlsTransport>(context_, std::move(stream_))};
    }

    void cancel() noexcept override {
        cancelled_ = true;
        lookup_.cancel();
        if (stream_) {
            ErrorCode ignored;
            stream_->lowest_layer().close(ignored);
        }
    }

private:
    [[nodiscard]] Connected failed(ErrorCode error) {
        stream_.reset();
        return {cancelled_ ? ErrorCode(asio::error::operation_aborted) : error, nullptr};
    }

    TlsClientOptions options_;
    std::shared_ptr<ssl::context> context_;
    Lookup lookup_;
    std::unique_ptr<Stream> stream_; ///< of the attempt under way
    bool cancelled_ = false;
};

/// A connection that has no TLS yet.
struct Handshake {
    Handshake(tcp::socket socket, ssl::context& context)
        : host(host_of(socket)), began(std::chrono::steady_clock::now()),
          stream(std::make_unique<Stream>(std::move(socket), context)) {}

    [[nodiscard]] static asio::ip::address host_of(const tcp::socket& socket) {
        ErrorCode ignored; // it may be gone again
        return socket.remote_endpoint(ignored).address();
    }

    const asio::ip::address host;
    const std::chrono::steady_clock::time_point began;
    std::unique_ptr<Stream> stream;
};

/// What handshakes and the acceptor share; handshakes may outlive the acceptor.
struct Reception {
    explicit Reception(const TlsServerOptions& given)
        : options(given), context(make_context(ssl::context::tls_server)) {
        use_certificate(*context, given.certificate_file, given.key_file);
        if (!given.client_ca_file.empty()) {
            context->load_verify_file(given.client_ca_file);
            context->set_verify_mode(ssl::verify_peer | ssl::verify_fail_if_no_peer_cert);
        }
    }

    void deliver(const asio::any_io_executor& executor, Connected connected) {
        if (waiting) {
            complete(executor, std::exchange(waiting, nullptr), std::move(connected));
        } else if (!closed) {
            ready.push_back(std::move(connected));
        }
    }

    [[nodiscard]] bool full() const noexcept {
        return under_way.size() >= std::max<std::size_t>(options.handshakes, 1);
    }

    [[nodiscard]] bool stalled(const Handshake& handshake) const {
        return std::chrono::steady_clock::now() - handshake.began >= options.stalled_after;
    }

    /// Whether one more may come from this host: it has places, or its oldest handshake has stalled and gives way.
    [[nodiscard]] bool admits(const asio::ip::address& host) {
        const auto of_host = [&](const std::shared_ptr<Handshake>& one) { return one->host == host; };
        const auto count = static_cast<std::size_t>(std::ranges::count_if(under_way, of_host));
        if (count < options.handshakes_per_host) {
            return true;
        }
        const auto oldest = std::ranges::find_if(under_way, of_host);
        if (oldest == under_way.end() || !stalled(**oldest)) {
            return false;
        }
        give_up(std::shared_ptr(*oldest));
        return true;
    }

    /// The handshake is no longer under way. False when it has not been for a while: it was given up.
    bool remove(const std::shared_ptr<Handshake>& handshake) {
        if (std::erase(under_way, handshake) == 0) {
            return false;
        }
        if (place) {
            complete(asio::any_io_executor(handshake->stream->get_executor()), std::exchange(place, nullptr), true);
        }
        return true;
    }

    void give_up(const std::shared_ptr<Handshake>& handshake) {
        if (remove(handshake)) {
            ErrorCode ignored;
            handshake->stream->lowest_layer().close(ignored);
        }
    }

    TlsServerOptions options;
    std::shared_ptr<ssl::context> context;
    std::deque<Connected> ready;
    Completion<Connected> waiting;
    Completion<bool> place;                           ///< of the accepting loop, when too many handshakes are under way
    std::deque<std::shared_ptr<Handshake>> under_way; ///< oldest first
    bool closed = false;
};

asio::awaitable<void> shake_hands(std::shared_ptr<Reception> reception, std::shared_ptr<Handshake> handshake) {
    const asio::any_io_executor executor = handshake->stream->get_executor();
    asio::steady_timer timer(executor, reception->options.handshake_timeout);
    timer.async_wait([reception, weak = std::weak_ptr(handshake)](ErrorCode error) {
        if (const auto late = weak.lock(); late && !error) {
            reception->give_up(late);
        }
    });
    auto [error] = co_await handshake->stream->async_handshake(ssl::stream_base::server, with_error);
    timer.cancel();
    const bool in_time = reception->remove(handshake);
    if (!error && in_time && !reception->closed) {
        reception->deliver(executor,
                           {{}, std::make_unique<TlsTransport>(reception->context, std::move(handshake->stream))});
    }
}

/// Waits until a handshake is over. The oldest gives way when it has stalled.
asio::awaitable<void> a_place(std::shared_ptr<Reception> reception, asio::any_io_executor executor) {
    const std::shared_ptr<Handshake> oldest = reception->under_way.front();
    asio::steady_timer patience(executor, oldest->began + reception->options.stalled_after);
    patience.async_wait([reception, oldest](ErrorCode error) {
        if (!error) {
            reception->give_up(oldest);
        }
    });
    co_await wait_for<bool>([&reception](Completion<bool> place) { reception->place = std::move(place); });
}

asio::awaitable<void> receive(std::shared_ptr<Reception> reception, std::shared_ptr<tcp::acceptor> acceptor) {
    const asio::any_io_executor executor = acceptor->get_executor();
    while (!reception->closed) {
        auto [error, socket] = co_await acceptor->async_accept(executor, with_error);
        if (error) {
            reception->deliver(executor, {error, nullptr});
            co_return;
        }
        if (!reception->admits(Handshake::host_of(socket))) {
            continue;
        }
        while (reception->full()) {
            asio::awaitable<void> place = a_place(reception, executor);
            co_await std::move(place); // apart: see wait_for()
        }
        if (!reception->closed) {
            const auto handshake = std::make_shared<Handshake>(std::move(socket), *reception->context);
            reception->under_way.push_back(handshake);
            asio::co_spawn(executor, shake_hands(reception, handshake), asio::detached);
        }
    }
}

class TlsAcceptor final : public Acceptor {
public:
    TlsAcceptor(const asio::any_io_executor& executor, const Address& address, const TlsServerOptions& options)
        : reception_(std::make_shared<Reception>(options)),
          acceptor_(std::make_shared<tcp::acceptor>(executor, local_endpoint(executor, address))) {}
    ~TlsAcceptor() override { close(); }

    [[nodiscard]] asio::awaitable<Connected> accept() override {
        if (!receiving_) {
            receiving_ = true;
            asio::co_spawn(acceptor_->get_executor(), receive(reception_, acceptor_), asio::detached);
        }
        if (!reception_->ready.empty()) {
            Connected next = std::move(reception_->ready.front());
            reception_->ready.pop_front();
            // An accept error ended the loop: the next call starts it anew.
            receiving_ = !next.error;
            co_return next;
        }
        if (reception_->closed) {
            co_return Connected{asio::error::operation_aborted, nullptr};
        }
        const std::shared_ptr<Reception> reception = reception_;
        Connected next = co_await wait_for<Connected>(
            [&reception](Completion<Connected> waiting) { reception->waiting = std::move(waiting); });
        if (!reception->closed) {
            receiving_ = !next.error;
        }
        co_return next;
    }

    [[nodiscard]] Address address() const override {
        const tcp::endpoint endpoint = acceptor_->local_endpoint();
        return {endpoint.address().to_string(), endpoint.port()};
    }

    void close() noexcept override {
        ErrorCode ignored;
        acceptor_->close(ignored);
        reception_->closed = true;
        reception_->ready.clear();
        while (!reception_->under_way.empty()) {
            reception_->give_up(std::shared_ptr(reception_->under_way.front()));
        }
        if (reception_->waiting) {
            complete(asio::any_io_executor(acceptor_->get_executor()), std::exchange(reception_->waiting, nullptr),
                     Connected{asio::error::operation_aborted, nullptr});
        }
    }

private:
    std::shared_ptr<Reception> reception_;
    std::shared_ptr<tcp::acceptor> acceptor_;
    bool receiving_ = false;
};

} // namespace

std::unique_ptr<Connector> tls_connector(const asio::any_io_executor& executor, const TlsClientOptions& options) {
    return std::make_unique<TlsConnector>(executor, options);
}

std::unique_ptr<Acceptor> tls_acceptor(const asio::any_io_executor& executor, const Address& address,
                                       const TlsServerOptions& options) {
    return std::make_unique<TlsAcceptor>(executor, address, options);
}

} // namespace ctikit
