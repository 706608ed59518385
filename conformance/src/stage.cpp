// The port, the connections, the client's process and the transcript of one case.
#include "stage.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/wire/frame.hpp>

#include "judge.hpp"
#include "no_throw.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <fcntl.h>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
constexpr std::size_t most_arrivals = 20'000;
constexpr std::size_t most_connections = 1000;
constexpr std::chrono::seconds longest_write{30};
constexpr std::size_t most_observed_bytes = 8UL * 1024 * 1024;
constexpr std::size_t most_observations = 20'000;

template <typename Socket>
void close_on_exec(Socket& socket) {
    ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
}

/// The message that answers a request in the good case; null when the spec names none.
const MessageInfo* confirmation_of(const Protocol& protocol, const MessageInfo& request, unsigned version) {
    const auto found = std::find_if(protocol.messages.begin(), protocol.messages.end(), [&](const MessageInfo& each) {
        return each.documented && each.reply_to == request.id && each.reply_to != 0 && each.versions.contains(version);
    });
    return found == protocol.messages.end() ? nullptr : &*found;
}

boost::json::object echo_of(const FrameView& request) {
    boost::json::object fields;
    if (const auto* id = request.values.if_contains("InvokeID")) {
        fields["InvokeID"] = *id;
    }
    return fields;
}

/// Clients exchange configuration on their own account, too. They are told that there is none.
std::optional<Draft> configuration_answer(const Protocol& protocol, const MessageInfo& request, unsigned version) {
    if (request.name == session_message::configuration_keys) {
        return make_draft(protocol, version, session_message::configuration_keys_answer, {});
    }
    if (request.name != session_message::configuration) {
        return std::nullopt;
    }
    auto end = make_draft(protocol, version, session_message::configuration_end, {});
    auto& status = end.fixed.front();
    for (const auto& row : status.info->enumeration->values) {
        if (row.name.ends_with("EMPTY")) {
            status.data = big_endian(row.value, status.data.size());
        }
    }
    return end;
}

} // namespace

Stage::Stage(asio::io_context& io, const Protocol& protocol, unsigned version)
    : io_(io), protocol_(protocol), version_(version), acceptors_{tcp::acceptor(io), tcp::acceptor(io)}, changed_(io) {}

void Stage::listen(const tcp::endpoint& endpoint, Node node) {
    auto& acceptor = acceptors_.at(static_cast<std::size_t>(node));
    acceptor.open(endpoint.protocol());
    close_on_exec(acceptor);
    acceptor.set_option(tcp::acceptor::reuse_address(true));
    acceptor.bind(endpoint);
    acceptor.listen();
    asio::co_spawn(
        io_, [self = shared_from_this(), node] { return self->accept(node); }, asio::detached);
}

std::uint16_t Stage::port(Node node) const {
    return acceptors_.at(static_cast<std::size_t>(node)).local_endpoint().port();
}

void Stage::stop_listening(Node node) {
    boost::system::error_code ignored;
    acceptors_.at(static_cast<std::size_t>(node)).close(ignored);
}

void Stage::start_client(const std::vector<std::string>& command,
                         const std::map<std::string, std::string>& environment) {
    ProcessEvents events;
    events.line = [this](std::string line) { take_line(std::move(line)); };
    events.output_end = [this] {
        output_ended_ = true;
        notify();
    };
    events.exited = [this] {
        note_event("client ended: " + client_->end());
        notify();
    };
    client_ = std::make_shared<Process>(io_, std::move(events));
    client_->start(command, environment);
    note_event("client started");
}

Link* Stage::link() noexcept {
    if (links_.empty()) {
        return nullptr;
    }
    return session_ != 0 ? links_[session_ - 1].get() : links_.back().get();
}

std::size_t Stage::silent_connections() const noexcept {
    return static_cast<std::size_t>(std::count_if(links_.begin(), links_.end(), [&](const auto& link) {
        const auto from_it = [&](const Arrival& each) { return each.connection == link->number; };
        return !link->ended() && std::none_of(arrivals.begin(), arrivals.end(), from_it);
    }));
}

std::chrono::microseconds Stage::now() const {
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start_);
}

void Stage::notify() {
    changed_.cancel();
}

asio::awaitable<bool> Stage::wait(std::function<bool()> condition, Clock::time_point deadline) {
    while (!condition()) {
        if (Clock::now() >= deadline) {
            co_return false;
        }
        changed_.expires_at(deadline);
        co_await changed_.async_wait(no_throw);
    }
    co_return true;
}

asio::awaitable<void> Stage::accept(Node node) {
    const auto self = shared_from_this();
    auto& acceptor = acceptors_.at(static_cast<std::size_t>(node));
    for (;;) {
        auto [error, socket] = co_await acceptor.async_accept(no_throw);
        if (error || finished_) {
            co_return;
        }
        if (links_.size() >= most_connections) {
            flooded = true;
            notify();
            co_return;
        }
        close_on_exec(socket);
        boost::system::error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        auto link = std::make_shared<Link>(std::move(socket), static_cast<unsigned>(links_.size() + 1), node);
        link->version = version_;
        links_.push_back(link);
        note_event(node == Node::first ? "connection accepted" : "connection accepted by the second node",
                   link->number);
        asio::co_spawn(
            io_, [self, link] { return self->read(link); }, asio::detached);
        notify();
    }
}

asio::awaitable<bool> Stage::connect(std::string host, std::uint16_t port, std::chrono::milliseconds patience) {
    const auto self = shared_from_this();
    as_client_ = true;
    tcp::resolver resolver(io_);
    const auto [unknown, places] = co_await resolver.async_resolve(host, std::to_string(port), no_throw);
    auto link = std::make_shared<Link>(tcp::socket(io_), static_cast<unsigned>(links_.size() + 1), Node::first);
    link->version = version_;
    if (unknown) {
        co_return false;
    }
    asio::steady_timer limit(io_, patience);
    limit.async_wait([link](const boost::system::error_code& error) {
        boost::system::error_code ignored;
        if (!error) {
            link->socket.close(ignored);
        }
    });
    const auto [error, place] = co_await asio::async_connect(link->socket, places, no_throw);
    limit.cancel();
    if (error || finished_) {
        co_return false;
    }
    close_on_exec(link->socket);
    boost::system::error_code ignored;
    link->socket.set_option(tcp::no_delay(true), ignored);
    links_.push_back(link);
    note_event("connected", link->number);
    asio::co_spawn(
        io_, [self, link] { return self->read(link); }, asio::detached);
    co_return true;
}

asio::awaitable<void> Stage::read(std::shared_ptr<Link> link) {
    const auto self = shared_from_this();
    FrameSplitter splitter(protocol_.frame_limit);
    std::vector<std::uint8_t> input(16UL * 1024);
    for (;;) {
        const auto [error, size] = co_await link->socket.async_read_some(asio::buffer(input), no_throw);
        if (finished_) {
            co_return;
        }
        if (error) {
            break;
        }
        link->last_heard = Clock::now();
        splitter.feed(Bytes(input.data(), size));
        Bytes frame;
        auto status = splitter.next(frame);
        for (; status == FrameSplitter::Status::frame; status = splitter.next(frame)) {
            take_frame(link, Octets(frame.begin(), frame.end()));
        }
        if (status == FrameSplitter::Status::oversized) {
            const auto entry = note_event("a header announces a body of " + std::to_string(splitter.header().length) +
                                              " bytes: the stream cannot be followed any further",
                                          link->number);
            transcript[entry].fault = "oversized frame";
            close(*link, true);
            break;
        }
    }
    link->read_ended = true;
    if (!link->ended_by_suite) {
        link->ended_by_client = true;
        note_event(as_client_ ? "connection closed by the server" : "connection closed by the client", link->number);
    }
    notify();
}

/// What follows an OPEN_REQ, whoever sends it, is of the version that it asks for.
void Stage::learn_version(Link& link, const Octets& frame) const {
    const auto version = stated_version(protocol_, frame, link.version);
    if (protocol_.versions.contains(version)) {
        link.version = version;
    }
}

void Stage::take_frame(const std::shared_ptr<Link>& link, Octets frame) {
    if (arrivals.size() >= most_arrivals) {
        flooded = true;
        close(*link, true);
        return;
    }
    learn_version(*link, frame);
    Arrival arrival{view_frame(protocol_, link->version, std::move(frame)), link->number, Clock::now(),
                    transcript.size(), false};
    TranscriptEntry entry;
    entry.time = now();
    entry.direction = Direction::received;
    entry.connection = link->number;
    entry.message = arrival.view.message;
    entry.type = arrival.view.type;
    entry.version = link->version;
    entry.frame = arrival.view.frame;
    entry.json = arrival.view.json;
    transcript.push_back(std::move(entry));
    arrivals.push_back(std::move(arrival));
    answer(link, arrivals.back());
    if (close_on_open && arrivals.back().view.message == session_message::open) {
        close(*link, false);
    }
    notify();
}

void Stage::answer(const std::shared_ptr<Link>& link, const Arrival& arrival) {
    const auto& view = arrival.view;
    if (as_client_ || view.info == nullptr || by_hand.contains(view.message) || link->ended()) {
        return;
    }
    const bool heartbeat = view.message == session_message::heartbeat;
    heartbeats_ += heartbeat ? 1 : 0;
    if (heartbeat && (heartbeats == Heartbeats::ignore || skipped_heartbeats.contains(heartbeats_))) {
        return;
    }
    if (heartbeat && heartbeats == Heartbeats::refuse) {
        post(link, make_draft(protocol_, link->version, session_message::failure, echo_of(view)));
        return;
    }
    if (const auto configuration = configuration_answer(protocol_, *view.info, link->version)) {
        post(link, *configuration);
    } else if (const auto* reply = confirmation_of(protocol_, *view.info, link->version)) {
        auto fields = reply->invoke_id >= 0 ? echo_of(view) : boost::json::object{};
        post(link, make_draft(protocol_, link->version, reply->name, fields),
             heartbeat ? answer_delay : std::chrono::milliseconds{0});
    }
}

void Stage::post(const std::shared_ptr<Link>& link, const Draft& draft, std::chrono::milliseconds delay) {
    answered.push_back(note_sent(*link, draft, "", {}));
    answered_drafts.push_back(draft);
    link->answers.push_back(draft.encode());
    if (!link->writing) {
        asio::co_spawn(
            io_, [self = shared_from_this(), link, delay] { return self->flush(link, delay); }, asio::detached);
    }
}

asio::awaitable<void> Stage::flush(std::shared_ptr<Link> link, std::chrono::milliseconds delay) {
    if (delay.count() > 0) {
        asio::steady_timer timer(io_, delay);
        co_await timer.async_wait(no_throw);
    }
    while (!link->writing && !link->answers.empty() && !link->ended()) {
        const Octets bytes = std::move(link->answers.front());
        link->answers.pop_front();
        co_await write(*link, bytes);
    }
}

asio::awaitable<bool> Stage::write(Link& link, Octets bytes, std::vector<Chunk> chunks) {
    const auto self = shared_from_this();
    if (chunks.empty()) {
        chunks.push_back({bytes.size(), {}});
    }
    while (link.writing && !link.ended()) {
        co_await wait([&] { return !link.writing || link.ended(); }, Clock::now() + std::chrono::seconds(1));
    }
    link.writing = true;
    std::size_t offset = 0;
    bool good = !link.ended();
    asio::steady_timer timer(io_);
    asio::steady_timer limit(io_, longest_write); // of a client that does not read
    limit.async_wait([this, self, &link](const boost::system::error_code& error) {
        if (!error) {
            transcript[note_event("the client does not read: its connection is given up", link.number)].fault =
                "the client does not read";
            close(link, true);
        }
    });
    for (auto chunk = chunks.begin(); good && chunk != chunks.end() && offset < bytes.size(); ++chunk) {
        const auto size = std::min(chunk->size, bytes.size() - offset);
        const auto [error, written] =
            co_await asio::async_write(link.socket, asio::buffer(bytes.data() + offset, size), no_throw);
        offset += size;
        good = !error && !link.ended();
        if (good && chunk->pause.count() > 0) {
            timer.expires_after(chunk->pause);
            co_await timer.async_wait(no_throw);
        }
    }
    if (good && offset < bytes.size()) {
        const auto [error, written] = co_await asio::async_write(
            link.socket, asio::buffer(bytes.data() + offset, bytes.size() - offset), no_throw);
        good = !error;
    }
    link.writing = false;
    limit.cancel();
    changed_.cancel();
    const auto same = std::find_if(links_.begin(), links_.end(), [&](const auto& each) { return each.get() == &link; });
    if (same != links_.end() && !link.answers.empty()) {
        asio::co_spawn(
            io_, [self, kept = *same] { return self->flush(kept, {}); }, asio::detached);
    }
    co_return good;
}

asio::awaitable<std::size_t> Stage::send(Link& link, const Draft& draft, std::string note) {
    const auto entry = note_sent(link, draft, std::move(note), {});
    co_await write(link, draft.encode());
    co_return entry;
}

std::size_t Stage::note_sent(Link& link, const Draft& draft, std::string note, std::vector<ByteRange> marked) {
    TranscriptEntry entry;
    entry.time = now();
    entry.direction = Direction::sent;
    entry.connection = link.number;
    entry.type = draft.type;
    entry.frame = draft.encode();
    learn_version(link, entry.frame);
    entry.version = link.version;
    const auto* info = protocol_.find(draft.type, link.version);
    entry.message = info == nullptr ? draft.name() : std::string(info->name);
    format_json(entry.json, protocol_, link.version, entry.frame);
    entry.note = std::move(note);
    entry.marked = std::move(marked);
    transcript.push_back(std::move(entry));
    return transcript.size() - 1;
}

std::size_t Stage::note_event(std::string what, unsigned connection) {
    TranscriptEntry entry;
    entry.time = now();
    entry.connection = connection;
    entry.note = std::move(what);
    transcript.push_back(std::move(entry));
    return transcript.size() - 1;
}

void Stage::take_line(std::string line) {
    observed_bytes_ += line.size();
    if (observed_bytes_ > most_observed_bytes || observations.size() >= most_observations) {
        flooded = true;
        notify();
        return;
    }
    auto observation = observe(protocol_, std::move(line));
    observation.time = now();
    observations.push_back(std::move(observation));
    notify();
}

Arrival* Stage::pending(std::string_view message) {
    const auto found = std::find_if(arrivals.begin(), arrivals.end(),
                                    [&](const Arrival& each) { return !each.taken && each.view.message == message; });
    return found == arrivals.end() ? nullptr : &*found;
}

void Stage::close(Link& link, bool reset) {
    if (link.ended()) {
        return;
    }
    link.ended_by_suite = true;
    note_event(reset ? "connection reset by the suite" : "connection closed by the suite", link.number);
    boost::system::error_code ignored;
    if (reset) {
        link.socket.set_option(asio::socket_base::linger(true, 0), ignored);
    } else {
        link.socket.shutdown(tcp::socket::shutdown_send, ignored);
        return; // what the client still sends is read and dropped, so that our FIN does not become a reset
    }
    link.socket.close(ignored);
}

asio::awaitable<void> Stage::finish(std::chrono::milliseconds grace) {
    stop_listening(Node::first);
    stop_listening(Node::second);
    for (const auto& link : links_) {
        close(*link, false);
    }
    if (client_) {
        // A client that ends by itself on a closed connection gets the time to print what it still holds.
        co_await wait([&] { return output_ended_ && client_gone(); }, Clock::now() + grace);
        co_await client_->terminate(std::chrono::milliseconds(1000));
        // What it wrote may come later than the news of its end.
        const auto all_read = [&] {
            return output_ended_ && std::ranges::all_of(links_, [](const auto& link) { return link->read_ended; });
        };
        co_await wait(all_read, Clock::now() + std::chrono::milliseconds(200));
        if (client_->ignored_sigterm()) {
            note_event("client did not end on SIGTERM within a second; killed");
        }
        client_->close();
    }
    finished_ = true;
    for (const auto& link : links_) {
        boost::system::error_code ignored;
        link->socket.close(ignored);
    }
    changed_.cancel();
}

} // namespace ctikit::conformance
