// Servers and readers in processes of their own.
#include "session_roles.hpp"

#include "content.hpp"

#include <ctikit/session/tcp.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <string>
#include <system_error>

namespace bench {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

int serve() {
    asio::io_context context{1};
    QuietService service;
    ctikit::ServerOptions options;
    options.messages_per_second = 0; // else a client that asks without end measures the limit
    ctikit::Server server(ctikit::uccx_dialect(), context.get_executor(), ctikit::steady_clock(), options, service);
    const auto acceptor = ctikit::tcp_acceptor(context.get_executor(), {"127.0.0.1", 0});
    asio::co_spawn(context, server.serve(*acceptor), asio::detached);
    std::printf("%u\n", acceptor->address().port);
    if (std::fflush(stdout) != 0) {
        return 1; // nobody learns the port
    }
    context.run();
    return 0;
}

/// Reads and forgets, until the other side ends.
void drain(tcp::socket& socket, std::vector<std::uint8_t>& buffer) {
    socket.async_read_some(asio::buffer(buffer), [&](boost::system::error_code error, std::size_t) {
        if (!error) {
            drain(socket, buffer);
        }
    });
}

int drain_all(std::uint16_t port, std::size_t count, bool with_sessions) {
    asio::io_context context{1};
    std::vector<tcp::socket> sockets;
    if (with_sessions) {
        sockets = open_sessions(context, port, count);
    } else {
        for (std::size_t i = 0; i < count; ++i) {
            sockets.emplace_back(context).connect({asio::ip::address_v4::loopback(), port});
        }
    }
    std::vector<std::uint8_t> buffer(65536);
    for (tcp::socket& socket : sockets) {
        drain(socket, buffer);
    }
    context.run();
    return 0;
}

Frame read_frame(tcp::socket& socket) {
    Frame frame(ctikit::header_size);
    asio::read(socket, asio::buffer(frame));
    frame.resize(static_cast<std::size_t>(ctikit::FrameHeader::read(frame).value().frame_size()));
    asio::read(socket, asio::buffer(frame) + ctikit::header_size);
    return frame;
}

/// Sends a request and reads its answer, which must be of this type.
void exchange(tcp::socket& socket, const Frame& request, std::uint32_t answer) {
    asio::write(socket, asio::buffer(request));
    if (ctikit::FrameHeader::read(read_frame(socket)).value().type != answer) {
        throw std::runtime_error("another answer than expected");
    }
}

} // namespace

std::optional<int> play_role(int argc, char** argv) {
    const std::string_view role = argc == 4 ? argv[1] : "";
    if (role == "--serve") {
        return serve();
    }
    if (role == "--drain" || role == "--drain-sessions") {
        const auto port = static_cast<std::uint16_t>(std::stoul(argv[2]));
        return drain_all(port, std::stoul(argv[3]), role == "--drain-sessions");
    }
    return std::nullopt;
}

Role::Role(const char* role, std::uint16_t port, std::size_t connections) {
    const std::array words{std::to_string(port), std::to_string(connections)};
    std::array<int, 2> ends{};
    process_ = pipe(ends.data()) == 0 ? fork() : -1;
    if (process_ < 0) {
        throw std::system_error(errno, std::generic_category(), "cannot start another process");
    }
    if (process_ == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        dup2(ends[1], STDOUT_FILENO);
        execl("/proc/self/exe", "bench_sessions", role, words[0].c_str(), words[1].c_str(), nullptr);
        _exit(127);
    }
    close(ends[1]);
    if (port == 0) { // a server says where it is
        std::array<char, 8> text{};
        const ssize_t size = read(ends[0], text.data(), text.size() - 1);
        port_ = size > 0 ? static_cast<std::uint16_t>(std::stoul(text.data())) : 0;
    }
    close(ends[0]);
}

Role::~Role() {
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
}

double Role::resident_megabytes() const {
    std::ifstream status("/proc/" + std::to_string(process_) + "/status");
    for (std::string word; status >> word;) {
        if (word == "VmRSS:") {
            double kibibytes = 0;
            status >> kibibytes;
            return kibibytes * 1024 / 1e6;
        }
    }
    throw std::runtime_error("cannot read the server's memory");
}

std::vector<tcp::socket> open_sessions(asio::io_context& context, std::uint16_t port, std::size_t count) {
    const ctikit::Dialect& dialect = ctikit::uccx_dialect();
    ctikit::OpenRequest request;
    request.version = session_version;
    request.idle_timeout = ctikit::OpenRequest::no_idle_timeout;
    request.services = dialect.all_events;
    request.call_mask = dialect.all_bits("CallMsgMask", session_version);
    request.client_id = "bench";
    const Frame open = dialect.codec.open(request);
    std::vector<tcp::socket> sessions;
    for (std::size_t i = 0; i < count; ++i) {
        tcp::socket& session = sessions.emplace_back(context);
        session.connect({asio::ip::address_v4::loopback(), port});
        session.set_option(tcp::no_delay(true));
        exchange(session, open, dialect.roles.opened);
    }
    return sessions;
}

void heartbeat(tcp::socket& session) {
    static const Frame request = ctikit::uccx_dialect().codec.heartbeat(1, session_version);
    exchange(session, request, ctikit::uccx_dialect().roles.heartbeat_answer);
}

} // namespace bench
