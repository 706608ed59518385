// Sessions at scale, over the machine's own TCP: memory of 10,000 idle sessions, one event to 1,000 bridge clients
// beside bare Asio, events per second through one client, times from request to answer, and an hour of a busy contact
// center.
//
// Servers that are weighed and clients that are not measured are processes of their own: this program again, with a
// role as its first argument.
#include "content.hpp"
#include "reading.hpp"
#include "session_roles.hpp"

#include <ctikit/session/call_model.hpp>
#include <ctikit/session/client.hpp>
#include <ctikit/session/memory_network.hpp>
#include <ctikit/session/server.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/session/virtual_clock.hpp>
#include <ctikit/simulator/contact_center.hpp>
#include <ctikit/uccx/messages/agent_state_event.hpp>
#include <ctikit/uccx/messages/call_delivered_event.hpp>
#include <ctikit/uccx/messages/query_agent_state_conf.hpp>
#include <ctikit/uccx/messages/query_agent_state_req.hpp>

#include <benchmark/benchmark.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/connect_pair.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/write.hpp>

#include <malloc.h>

#include <algorithm>
#include <ctime>
#include <thread>

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using asio::ip::tcp;

constexpr unsigned version = bench::session_version;

/// What this thread has computed, whatever the other threads and processes of the machine did meanwhile.
[[nodiscard]] double thread_seconds() {
    timespec now{};
    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

void report_percentiles(benchmark::State& state, std::vector<double> seconds) {
    std::ranges::sort(seconds);
    const auto at = [&](double part) {
        return 1e6 * seconds[static_cast<std::size_t>(part * static_cast<double>(seconds.size() - 1))];
    };
    state.counters["p50_us"] = at(0.5);
    state.counters["p99_us"] = at(0.99);
    state.counters["p999_us"] = at(0.999);
}

/// The bar: 10,000 open sessions in one process under 200 MB. Time is that of a heartbeat through one of them.
void idle_sessions(benchmark::State& state) {
    const auto count = static_cast<std::size_t>(state.range(0));
    bench::Role server("--serve");
    const double empty = server.resident_megabytes();
    asio::io_context context;
    std::vector<tcp::socket> clients = bench::open_sessions(context, server.port(), count);
    const double full = server.resident_megabytes();
    std::vector<double> times;
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        bench::heartbeat(clients[(times.size() * 7919) % clients.size()]);
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    state.counters["resident_MB"] = full;
    state.counters["bytes_per_session"] = (full - empty) * 1e6 / static_cast<double>(count);
    report_percentiles(state, std::move(times));
}
BENCHMARK(idle_sessions)->Arg(1'000)->Arg(10'000)->Iterations(5'000)->UseRealTime()->Unit(benchmark::kMicrosecond);

/// 1,000 connections without any of this toolkit, to which the same bytes are written.
class BareServer {
public:
    explicit BareServer(asio::io_context& context) : context_(context), acceptor_(context, {tcp::v4(), 0}) {}
    [[nodiscard]] std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

    void accept(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            sockets_.push_back(acceptor_.accept());
            sockets_.back().set_option(tcp::no_delay(true));
        }
    }

    void write_to_all(const bench::Frame& frame) {
        std::size_t written = 0;
        for (tcp::socket& socket : sockets_) {
            asio::async_write(socket, asio::buffer(frame), [&written](ctikit::ErrorCode error, std::size_t) {
                if (error) {
                    throw std::runtime_error("bare server: " + error.message());
                }
                ++written;
            });
        }
        while (written < sockets_.size()) {
            context_.restart();
            context_.run_one();
        }
    }

private:
    asio::io_context& context_;
    tcp::acceptor acceptor_;
    std::vector<tcp::socket> sockets_;
};

/// The same through sessions that are open.
class SessionServer {
public:
    explicit SessionServer(asio::io_context& context)
        : context_(context),
          server_(ctikit::uccx_dialect(), context.get_executor(), ctikit::steady_clock(), {}, service_),
          acceptor_(ctikit::tcp_acceptor(context.get_executor(), {"127.0.0.1", 0})) {
        asio::co_spawn(context, server_.serve(*acceptor_), asio::detached);
    }
    [[nodiscard]] std::uint16_t port() const { return acceptor_->address().port; }

    void accept(std::size_t count) {
        while (server_.counters().sessions_opened < count) {
            context_.run_one();
        }
    }

    void write_to_all(const bench::Frame& frame) {
        ctikit::VersionedFrame event(ctikit::uccx::CallDeliveredEvent::id, "CALL_DELIVERED_EVENT",
                                     [&frame](unsigned) { return frame; });
        (void)server_.publish(event, {});
        do { // every write ends with a handler of its own
            context_.restart();
        } while (context_.poll() != 0);
    }

private:
    asio::io_context& context_;
    bench::QuietService service_;
    ctikit::Server server_;
    std::unique_ptr<ctikit::Acceptor> acceptor_;
};

template <class Server>
[[nodiscard]] double seconds_of(Server& server, const bench::Frame& frame, int times) {
    const double begun = thread_seconds();
    for (int i = 0; i < times; ++i) {
        server.write_to_all(frame);
    }
    return thread_seconds() - begun;
}

/// The frames of one event for 1,000 clients in three versions: made for each client, or once for each version.
void frames_for_clients(benchmark::State& state, bool for_each) {
    constexpr std::size_t clients = 1000;
    constexpr unsigned spoken[] = {10, 14, 18};
    const bench::Frame received = bench::typical(bench::narrow);
    ctikit::uccx::CallDeliveredEvent message;
    (void)decode(ctikit::Bytes(received).subspan(ctikit::header_size), bench::narrow.version, message);
    for (auto _ : state) {
        ctikit::VersionedFrame event(message);
        for (std::size_t i = 0; i < clients; ++i) {
            const unsigned its_own = spoken[i % std::size(spoken)];
            if (for_each) {
                ctikit::FrameBytes frame(encoded_size(message, its_own));
                benchmark::DoNotOptimize(encode(message, its_own, std::span<std::uint8_t>(frame)).size);
            } else {
                benchmark::DoNotOptimize(event.of(its_own));
            }
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(clients));
}
BENCHMARK_CAPTURE(frames_for_clients, encoded_for_each, true);
BENCHMARK_CAPTURE(frames_for_clients, encoded_once_per_version, false);

/// The bar: within 1.3 of bare Asio. Both in turn, many times, in one run; the ratio is that of the medians.
void fan_out(benchmark::State& state) {
    const auto count = static_cast<std::size_t>(state.range(0));
    asio::io_context context{1};
    SessionServer sessions(context);
    BareServer bare(context);
    const bench::Role session_readers("--drain-sessions", sessions.port(), count);
    const bench::Role bare_readers("--drain", bare.port(), count);
    bare.accept(count);
    sessions.accept(count);
    const bench::Frame frame = bench::typical(bench::narrow);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (auto _ : state) {
        theirs.push_back(seconds_of(bare, frame, 1));
        ours.push_back(seconds_of(sessions, frame, 1));
        state.SetIterationTime(ours.back());
    }
    const auto median = [](std::vector<double>& values) {
        std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
        return values[values.size() / 2];
    };
    state.counters["sessions_us"] = median(ours) * 1e6;
    state.counters["bare_asio_us"] = median(theirs) * 1e6;
    state.counters["ratio"] = median(ours) / median(theirs);
}
BENCHMARK(fan_out)->Arg(1'000)->Iterations(300)->UseManualTime()->Unit(benchmark::kMicrosecond);

/// A connection that needs no network: one end of a socket pair.
class LocalTransport final : public ctikit::Transport {
public:
    using Socket = asio::local::stream_protocol::socket;

    explicit LocalTransport(Socket socket) : socket_(std::move(socket)) {}
    [[nodiscard]] asio::any_io_executor executor() const override {
        return const_cast<Socket&>(socket_).get_executor();
    }
    void read(std::span<std::uint8_t> into, std::shared_ptr<ctikit::TransportUser> user) override {
        socket_.async_read_some(asio::buffer(into.data(), into.size()),
                                [user](ctikit::ErrorCode error, std::size_t size) { user->on_read(error, size); });
    }
    void write(std::span<const ctikit::Bytes> buffers, std::shared_ptr<ctikit::TransportUser> user) override {
        std::vector<asio::const_buffer> all;
        for (const ctikit::Bytes bytes : buffers) {
            all.emplace_back(bytes.data(), bytes.size());
        }
        asio::async_write(socket_, all, [user](ctikit::ErrorCode error, std::size_t) { user->on_written(error); });
    }
    void close() noexcept override { reset(); }
    void reset() noexcept override {
        ctikit::ErrorCode ignored;
        socket_.close(ignored);
    }
    [[nodiscard]] std::string peer_host() const override { return "local"; }
    [[nodiscard]] std::string peer() const override { return "local"; }

private:
    Socket socket_;
};

/// Opens the session that is asked for and then sends events without end.
void send_events(LocalTransport::Socket& socket, const bench::Frame& events) {
    bench::Frame request(4096);
    socket.read_some(asio::buffer(request));
    ctikit::OpenAnswer answer;
    answer.invoke_id = ctikit::uccx_dialect().invoke_id(request, version).value_or(0);
    ctikit::ErrorCode error;
    asio::write(socket, asio::buffer(ctikit::uccx_dialect().codec.opened(answer, version)), error);
    while (!error) {
        asio::write(socket, asio::buffer(events), error);
    }
}

/// CALL_DELIVERED_EVENTs, and an AGENT_STATE_EVENT after every third of them.
[[nodiscard]] bench::Frame events() {
    const bench::Frame state = bench::frame_of(
        bench::narrow,
        {{"message", "AGENT_STATE_EVENT"},
         {"fields",
          {{"AgentState", 4}, {"AgentID", "agt2006"}, {"AgentExtension", "2006"}, {"AgentInstrument", "2006"}}}});
    bench::Frame bytes;
    std::size_t count = 0;
    for (const bench::Frame& frame : bench::call_delivered_mix(bench::narrow, 3UL * 256)) {
        bytes.insert(bytes.end(), frame.begin(), frame.end());
        if (++count % 3 == 0) {
            bytes.insert(bytes.end(), state.begin(), state.end());
        }
    }
    return bytes;
}

/// The bar: a client decodes and dispatches a million events per second that come through a socket pair. Every field is
/// read. `per_cpu_second` leaves out what the thread waited for the sender and for the machine's other work.
void client_events(benchmark::State& state) {
    asio::io_context context{1};
    LocalTransport::Socket near(context);
    LocalTransport::Socket far(context);
    asio::local::connect_pair(near, far);
    std::thread server([&far, bytes = events()] { send_events(far, bytes); });
    std::uint64_t count = 0;
    ctikit::ClientHandlers handlers;
    handlers.event = [&count](const ctikit::EventView& event) {
        count += ctikit::visit<ctikit::uccx::CallDeliveredEvent, ctikit::uccx::AgentStateEvent>(
                     event,
                     [](const auto& message) {
                         if constexpr (requires { message.AlertingDeviceID; }) {
                             benchmark::DoNotOptimize(bench::read_all(message));
                         } else {
                             benchmark::DoNotOptimize(message.AgentState);
                             benchmark::DoNotOptimize(message.AgentID);
                         }
                     })
                     ? 1
                     : 0;
    };
    ctikit::ClientOptions options;
    options.version = version;
    options.heartbeat = 0s;
    ctikit::ClientSession session(ctikit::uccx_dialect(), std::make_unique<LocalTransport>(std::move(near)),
                                  ctikit::steady_clock(), options, handlers);
    asio::co_spawn(context, session.open(), asio::detached);
    double cpu = 0;
    std::uint64_t counted = 0;
    for (auto _ : state) {
        const double begun = thread_seconds();
        const std::uint64_t before = count;
        while (count < before + 100'000) {
            context.run_one();
        }
        cpu += thread_seconds() - begun;
        counted += count - before;
    }
    session.abort();
    server.join();
    state.counters["per_second"] = benchmark::Counter(static_cast<double>(counted), benchmark::Counter::kIsRate);
    state.counters["per_cpu_second"] = static_cast<double>(counted) / cpu;
}
BENCHMARK(client_events)->Iterations(50)->UseRealTime()->Unit(benchmark::kMillisecond);

asio::awaitable<void> open_session(ctikit::Connector& connector, std::uint16_t port,
                                   std::unique_ptr<ctikit::ClientSession>& session) {
    ctikit::Connected connected = co_await connector.connect({"127.0.0.1", port});
    session = std::make_unique<ctikit::ClientSession>(ctikit::uccx_dialect(), std::move(connected.transport),
                                                      ctikit::steady_clock(), ctikit::ClientOptions());
    (void)co_await session->open();
}

asio::awaitable<void> ask(ctikit::ClientSession& session) {
    ctikit::uccx::QueryAgentStateReq request;
    request.AgentInstrument = "2006";
    const auto outcome = co_await session.request(request);
    benchmark::DoNotOptimize(outcome.error().code);
}

void run_to_its_end(asio::io_context& context, asio::awaitable<void> work) {
    bool done = false;
    asio::co_spawn(context, std::move(work), [&done](const std::exception_ptr&) { done = true; });
    while (!done) {
        context.restart();
        context.run_one();
    }
}

/// From `co_await session.request()` to its answer, both sides of this toolkit, over TCP.
void request_and_answer(benchmark::State& state) {
    const bench::Role server("--serve");
    asio::io_context context{1};
    const auto connector = ctikit::tcp_connector(context.get_executor());
    std::unique_ptr<ctikit::ClientSession> session;
    run_to_its_end(context, open_session(*connector, server.port(), session));
    std::vector<double> times;
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        run_to_its_end(context, ask(*session));
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    report_percentiles(state, std::move(times));
}
BENCHMARK(request_and_answer)->Iterations(5'000)->UseRealTime()->Unit(benchmark::kMicrosecond);

/// A center with 500 agents and 1,000 calls a minute, and clients that keep a model of its calls, on a clock that is
/// turned. The bar: memory in use after an hour is that after ten minutes.
void hour_of_calls(benchmark::State& state) {
    constexpr int clients = 5;
    asio::io_context context{1};
    ctikit::VirtualClock clock(context);
    const auto executor = context.get_executor();
    ctikit::CenterOptions options;
    options.agents = 500;
    options.calls_per_minute = 1000;
    options.seed = 1;
    ctikit::ContactCenter center(ctikit::uccx_dialect(), executor, clock, options);
    ctikit::Server server(ctikit::uccx_dialect(), executor, clock, {}, center);
    center.attach(server);
    std::vector<ctikit::CallModel> models(clients);
    std::vector<ctikit::ClientSession> sessions;
    for (ctikit::CallModel& model : models) {
        ctikit::MemoryPair pair = ctikit::memory_pair(executor);
        server.take(std::move(pair.second));
        ctikit::ClientHandlers handlers;
        handlers.event = [&model](const ctikit::EventView& event) { (void)model.apply(event); };
        sessions.emplace_back(ctikit::uccx_dialect(), std::move(pair.first), clock, ctikit::ClientOptions(), handlers);
        asio::co_spawn(context, sessions.back().open(), asio::detached);
    }
    const auto megabytes = [] { return static_cast<double>(mallinfo2().uordblks) / 1e6; };
    for (auto _ : state) {
        clock.advance(10min);
        state.counters["MB_after_10_min"] = megabytes();
        clock.advance(50min);
        state.counters["MB_after_60_min"] = megabytes();
    }
    state.counters["calls"] = static_cast<double>(center.status().calls_so_far);
    state.counters["events"] = static_cast<double>(server.counters().sent.messages);
    state.counters["calls_open"] = static_cast<double>(center.status().calls);
    sessions.clear();
    clock.settle();
}
BENCHMARK(hour_of_calls)->Iterations(1)->Unit(benchmark::kSecond);

} // namespace

int main(int argc, char** argv) {
    if (const std::optional<int> status = bench::play_role(argc, argv)) {
        return *status;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    benchmark::RunSpecifiedBenchmarks();
}
