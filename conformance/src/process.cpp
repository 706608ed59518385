// The client under test as a child process.
#include "process.hpp"

#include "no_throw.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

extern char** environ; // NOLINT: declared nowhere else

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
constexpr std::size_t kept_errors = 16UL * 1024;
constexpr std::size_t longest_line = 1024UL * 1024;
constexpr std::size_t most_unwritten = 1024UL * 1024;

struct Pipe {
    int read_end = -1;
    int write_end = -1;

    Pipe() {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
            throw std::system_error(errno, std::generic_category(), "pipe");
        }
        read_end = ends[0];
        write_end = ends[1];
    }
};

std::vector<char*> pointers(std::vector<std::string>& strings) {
    std::vector<char*> result;
    result.reserve(strings.size() + 1);
    for (auto& each : strings) {
        result.push_back(each.data());
    }
    result.push_back(nullptr);
    return result;
}

std::vector<std::string> merged_environment(const std::map<std::string, std::string>& added) {
    std::vector<std::string> result;
    for (char** each = environ; *each != nullptr; ++each) {
        const std::string_view entry(*each);
        if (!added.contains(std::string(entry.substr(0, entry.find('='))))) {
            result.emplace_back(entry);
        }
    }
    for (const auto& [name, value] : added) {
        result.emplace_back(name).append("=").append(value);
    }
    return result;
}

int spawn(const std::vector<std::string>& command, const std::map<std::string, std::string>& environment,
          const Pipe& in, const Pipe& out, const Pipe& err) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.read_end, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out.write_end, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err.write_end, STDERR_FILENO);
    // Nothing else is handed down: a client that held another case's connection open would hide its end.
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    sigset_t signals;
    sigfillset(&signals);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes, &signals);
    auto arguments = command;
    auto variables = merged_environment(environment);
    int pid = -1;
    const int error = ::posix_spawnp(&pid, arguments.front().c_str(), &actions, &attributes, pointers(arguments).data(),
                                     pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    for (const int end : {in.read_end, out.write_end, err.write_end}) {
        ::close(end);
    }
    if (error != 0) {
        for (const int end : {in.write_end, out.read_end, err.read_end}) {
            ::close(end);
        }
        throw std::system_error(error, std::generic_category(), "cannot start " + command.front());
    }
    return pid;
}

std::string describe_end(const siginfo_t& info) {
    if (info.si_code == CLD_EXITED) {
        return "exit status " + std::to_string(info.si_status);
    }
    const char* description = ::sigdescr_np(info.si_status); // null: a real-time signal
    return "signal " + std::to_string(info.si_status) + " (" + (description == nullptr ? "real-time" : description) +
           ")";
}

} // namespace

Process::Process(asio::io_context& io, ProcessEvents events)
    : io_(io), events_(std::move(events)), input_(io), output_(io), error_(io), handle_(io) {}

Process::~Process() {
    if (pid_ > 0) {
        send_signal(SIGKILL);
        ::waitpid(pid_, nullptr, 0);
    }
}

void Process::start(const std::vector<std::string>& command, const std::map<std::string, std::string>& environment) {
    const Pipe in;
    const Pipe out;
    const Pipe err;
    pid_ = spawn(command, environment, in, out, err);
    input_.assign(in.write_end);
    output_.assign(out.read_end);
    error_.assign(err.read_end);
    const auto handle = static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0));
    if (handle < 0) {
        throw std::system_error(errno, std::generic_category(), "pidfd_open");
    }
    ::fcntl(handle, F_SETFD, FD_CLOEXEC);
    handle_.assign(handle);
    const auto self = shared_from_this();
    asio::co_spawn(
        io_, [self] { return self->read_output(); }, asio::detached);
    asio::co_spawn(
        io_, [self] { return self->read_errors(); }, asio::detached);
    asio::co_spawn(
        io_, [self] { return self->watch(); }, asio::detached);
}

asio::awaitable<void> Process::read_output() {
    std::vector<char> chunk(64UL * 1024);
    for (;;) {
        const auto [error, size] = co_await output_.async_read_some(asio::buffer(chunk), no_throw);
        if (error) {
            break;
        }
        take_output({chunk.data(), size});
    }
    if (!partial_.empty() && events_.line) {
        events_.line(std::move(partial_));
        partial_.clear();
    }
    if (events_.output_end) {
        events_.output_end();
    }
}

void Process::take_output(std::string_view chunk) {
    while (!chunk.empty()) {
        const auto end = chunk.find('\n');
        if (partial_.size() < longest_line) {
            partial_ += chunk.substr(0, std::min(end, longest_line));
        }
        if (end == std::string_view::npos) {
            return;
        }
        if (partial_.ends_with('\r')) {
            partial_.pop_back();
        }
        if (events_.line) {
            events_.line(std::move(partial_));
        }
        partial_.clear();
        chunk.remove_prefix(end + 1);
    }
}

asio::awaitable<void> Process::read_errors() {
    std::vector<char> chunk(16UL * 1024);
    for (;;) {
        const auto [error, size] = co_await error_.async_read_some(asio::buffer(chunk), no_throw);
        if (error) {
            co_return;
        }
        errors_.append(chunk.data(), size);
        if (errors_.size() > kept_errors) {
            errors_.erase(0, errors_.size() - kept_errors);
        }
    }
}

asio::awaitable<void> Process::watch() {
    const auto [error] = co_await handle_.async_wait(asio::posix::descriptor_base::wait_read, no_throw);
    if (error) {
        co_return;
    }
    note_end();
    if (events_.exited) {
        events_.exited();
    }
}

/// Looks whether the process has ended, without collecting it: until the destructor does, nothing else can get its
/// number, so a signal to its group hits nobody else.
void Process::note_end() {
    siginfo_t info{};
    if (ended_ || pid_ < 0 || ::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT) != 0 ||
        info.si_pid != pid_) {
        return;
    }
    ended_ = true;
    const std::array crashes{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSYS, SIGTRAP};
    crashed_ = info.si_code != CLD_EXITED && std::find(crashes.begin(), crashes.end(), info.si_status) != crashes.end();
    ended_by_suite_ = stopping_ && !crashed_;
    end_ = ended_by_suite_ ? "ended by the suite" : describe_end(info);
}

void Process::send_signal(int signal) const {
    if (pid_ > 0) {
        ::kill(-pid_, signal);
    }
}

void Process::write_line(const std::string& line) {
    if (to_write_.size() > most_unwritten || !input_.is_open()) {
        return;
    }
    to_write_ += line + "\n";
    if (!writing_) {
        writing_ = true;
        asio::co_spawn(
            io_, [self = shared_from_this()] { return self->write_pending(); }, asio::detached);
    }
}

asio::awaitable<void> Process::write_pending() {
    while (!to_write_.empty()) {
        const std::string out = std::exchange(to_write_, {});
        const auto [error, size] = co_await asio::async_write(input_, asio::buffer(out), no_throw);
        if (error) {
            break;
        }
    }
    writing_ = false;
}

asio::awaitable<void> Process::terminate(std::chrono::milliseconds grace) {
    if (pid_ < 0) {
        co_return;
    }
    stopping_ = true;
    send_signal(SIGTERM);
    const auto deadline = std::chrono::steady_clock::now() + grace;
    asio::steady_timer timer(io_);
    std::chrono::milliseconds pause{1};
    while (!ended_) {
        if (!killed_ && std::chrono::steady_clock::now() >= deadline) {
            killed_ = true;
            send_signal(SIGKILL);
        }
        timer.expires_after(pause);
        co_await timer.async_wait(no_throw);
        pause = std::min(pause * 2, std::chrono::milliseconds(20));
        note_end();
    }
    send_signal(SIGKILL); // what the client itself started and left behind
}

void Process::close() {
    events_ = {};
    boost::system::error_code ignored;
    for (auto* stream : {&input_, &output_, &error_, &handle_}) {
        stream->close(ignored);
    }
}

} // namespace ctikit::conformance
