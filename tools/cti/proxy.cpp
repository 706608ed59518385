// cti proxy: stands between a client and a server, prints what they say, and varies on the way what a correct client
// must not notice.
#include "command.hpp"
#include "endpoint_options.hpp"
#include "options.hpp"
#include "output.hpp"
#include "printer.hpp"
#include "standard_error.hpp"
#include "traffic_variation.hpp"

#include <ctikit/session/accept.hpp>
#include <ctikit/session/dialect.hpp>
#include <ctikit/session/tcp.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <csignal>
#include <cstdio>
#include <memory>

namespace cti {

namespace {

constexpr std::size_t most_connections = 1000;      ///< at a time; more are reset
constexpr auto patience = std::chrono::seconds(10); ///< with a server that does not answer

struct ProxyOptions {
    std::string listen = "127.0.0.1";
    std::string connect;
    ctikit::ProtocolChoice protocol;
    std::string format;
    std::vector<std::string> vary;
    std::uint64_t seed = 1;
    bool once = false;
};

/// What both directions of all connections share.
struct Shared {
    explicit Shared(const ProxyOptions& given)
        : options(given), printer(make_printer(given.format, {}, output)), random(given.seed) {
        for (const std::string& name : given.vary) {
            variations.reserved |= name == "reserved";
            variations.order |= name == "order";
            variations.split |= name == "split";
        }
    }

    const ProxyOptions& options;
    Output output;
    std::unique_ptr<Printer> printer;
    Variations variations;
    std::mt19937_64 random;
    std::size_t connections = 0;  ///< of clients
    std::function<void()> on_end; ///< a connection is over
};

/// One client and its connection to the server.
class Bridge : public std::enable_shared_from_this<Bridge> {
public:
    Bridge(Shared& shared, std::uint64_t number, std::unique_ptr<ctikit::Transport> client,
           std::unique_ptr<ctikit::Transport> server)
        : shared_(shared), number_(number), version_(shared.options.protocol.version_or_newest()),
          client_(std::move(client)), server_(std::move(server)) {}

    void start();

private:
    /// Reads on one side, writes on the other.
    class Pump final : public ctikit::TransportUser {
    public:
        Pump(Bridge& bridge, ctikit::Transport& from, ctikit::Transport& to, ctikit::Direction direction)
            : bridge_(bridge), from_(from), to_(to), direction_(direction),
              splitter_(bridge.shared_.options.protocol.protocol->frame_limit) {}

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

    Shared& shared_;
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
        --shared_.connections;
        shared_.on_end();
    }
}

void Bridge::show(ctikit::Bytes frame, ctikit::Direction direction) {
    const ctikit::Protocol& protocol = *shared_.options.protocol.protocol;
    for (const ctikit::VersionField& field : protocol.version_fields) {
        const std::size_t at = ctikit::header_size + field.offset;
        if (ctikit::load_u32(frame.data() + 4) == field.message && frame.size() >= at + sizeof(std::uint32_t)) {
            version_ = ctikit::load_u32(frame.data() + at); // the client says what everything is from now on
        }
    }
    ctikit::InputRecord record;
    record.frame = frame;
    record.direction = direction;
    record.connection = number_;
    shared_.printer->print(protocol, version_, record);
    shared_.output.flush();
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
    const Shared& shared = bridge_.shared_;
    const bool changes = varies() && shared.variations.changes_frames();
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
            const ctikit::FrameBytes changed = varied(*shared.options.protocol.protocol, bridge_.version_, frame,
                                                      shared.variations, bridge_.shared_.random);
            outgoing_.insert(outgoing_.end(), changed.begin(), changed.end());
        }
    }
    if (status == ctikit::FrameSplitter::Status::oversized) {
        tell("a message of " + std::to_string(splitter_.header().frame_size()) +
             " bytes; from here on bytes are passed on unread");
        lost_track_ = true;
        if (changes) {
            std::uint8_t header[ctikit::header_size];
            ctikit::store_u32(header, splitter_.header().length);
            ctikit::store_u32(header + 4, splitter_.header().type);
            outgoing_.insert(outgoing_.end(), header, header + ctikit::header_size);
            outgoing_.insert(outgoing_.end(), splitter_.unread().begin(), splitter_.unread().end());
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
    const std::size_t size = varies() && bridge_.shared_.variations.split ? 1 : left;
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

class Proxy {
public:
    explicit Proxy(const ProxyOptions& options)
        : options_(options), servers_(parse_servers(options.connect, *options.protocol.protocol)), shared_(options),
          signals_(context_, SIGINT, SIGTERM) {
        shared_.on_end = [this] {
            if (options_.once) {
                stop();
            }
        };
    }

    [[nodiscard]] int run();

private:
    void take(std::unique_ptr<ctikit::Transport> client);
    [[nodiscard]] boost::asio::awaitable<void> bridge(std::unique_ptr<ctikit::Transport> client);
    [[nodiscard]] boost::asio::awaitable<ctikit::Connected> connect();
    void stop();

    const ProxyOptions& options_;
    std::vector<ctikit::Address> servers_;
    Shared shared_;
    boost::asio::io_context context_{1};
    boost::asio::signal_set signals_;
    std::unique_ptr<ctikit::Acceptor> acceptor_;
    std::uint64_t last_number_ = 0;
};

/// The first server that answers.
boost::asio::awaitable<ctikit::Connected> Proxy::connect() {
    const std::shared_ptr<ctikit::Connector> connector = ctikit::tcp_connector(context_.get_executor());
    ctikit::Connected connected;
    for (const ctikit::Address& server : servers_) {
        boost::asio::steady_timer limit(context_, patience);
        limit.async_wait([connector](boost::system::error_code error) {
            if (!error) {
                connector->cancel();
            }
        });
        connected = co_await connector->connect(server);
        if (!connected.error) {
            break;
        }
        tell(server.to_string() + ": " + connected.error.message());
    }
    co_return connected;
}

boost::asio::awaitable<void> Proxy::bridge(std::unique_ptr<ctikit::Transport> client) {
    ctikit::Connected server = co_await connect();
    if (server.error) {
        client->reset();
        --shared_.connections;
        co_return;
    }
    std::make_shared<Bridge>(shared_, ++last_number_, std::move(client), std::move(server.transport))->start();
}

void Proxy::take(std::unique_ptr<ctikit::Transport> client) {
    if (shared_.connections >= most_connections) {
        client->reset();
        return;
    }
    ++shared_.connections;
    boost::asio::co_spawn(context_, bridge(std::move(client)), boost::asio::detached);
}

void Proxy::stop() {
    signals_.cancel();
    context_.stop();
}

int Proxy::run() {
    try {
        acceptor_ =
            ctikit::tcp_acceptor(context_.get_executor(), parse_endpoint(options_.listen, *options_.protocol.protocol));
    } catch (const boost::system::system_error& error) {
        tell("cannot listen on " + options_.listen + ": " + error.code().message());
        return exit_environment;
    }
    std::fprintf(stderr, "listening %s\n", acceptor_->address().to_string().c_str());
    signals_.async_wait([this](boost::system::error_code error, int) {
        if (!error) {
            stop();
        }
    });
    const auto take_each = [this](std::unique_ptr<ctikit::Transport> client) {
        take(std::move(client));
        return true;
    };
    boost::asio::co_spawn(context_, ctikit::accept_each(*acceptor_, ctikit::steady_clock(), take_each),
                          boost::asio::detached);
    context_.run();
    shared_.printer->finish();
    shared_.output.flush();
    return exit_ok;
}

} // namespace

Run define_proxy(CLI::App& app) {
    const auto options = std::make_shared<ProxyOptions>();
    app.add_option("--listen", options->listen, "Where clients connect; port 0 takes a free one")
        ->type_name("HOST:PORT")
        ->capture_default_str();
    app.add_option("--connect", options->connect, "The server, or servers to try in turn")
        ->type_name("HOST:PORT,...")
        ->required();
    add_protocol_option(app, options->protocol);
    app.add_option(
           "--vary", options->vary,
           "Change on the way to the client: values of reserved fields, order of floating fields, one byte per segment")
        ->type_name("WHAT,...")
        ->delimiter(',')
        ->check(CLI::IsMember({"reserved", "order", "split"}));
    app.add_option("--seed", options->seed, "What the variations are made from")->type_name("N")->capture_default_str();
    app.add_option("--format", options->format, "How to print (default: text on a terminal, json otherwise)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember(printer_names()));
    app.add_flag("--once", options->once, "End after the first connection");
    app.footer("What was sent is printed, before any variation. 'listening HOST:PORT' goes to standard error.\nExit "
               "status: 0 ended as asked; "
               "2 wrong usage; 3 cannot listen.");
    return [options] {
        if (options->format.empty()) {
            options->format = Output::is_terminal() ? "text" : "json";
        }
        try {
            return Proxy(*options).run();
        } catch (const std::invalid_argument& error) {
            throw UsageError(error.what());
        }
    };
}

} // namespace cti
