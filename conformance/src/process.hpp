// The client under test as a child process: started in a process group of its own, read line by line, and gone at the
// end whatever it does.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ctikit::conformance {

/// What the process has to say is told through these; none is called after close().
struct ProcessEvents {
    std::function<void(std::string line)> line; ///< of standard output, without its end
    std::function<void()> output_end;           ///< end of standard output
    std::function<void()> exited;
};

class Process : public std::enable_shared_from_this<Process> {
public:
    Process(boost::asio::io_context& io, ProcessEvents events);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// Starts the command; `environment` is added to that of the suite. Throws std::system_error, e.g. when there is no
    /// such program.
    void start(const std::vector<std::string>& command, const std::map<std::string, std::string>& environment);

    /// Writes a line to the standard input of the process; lost when the process does not read any more.
    void write_line(const std::string& line);

    /// SIGTERM to the group; SIGKILL when it has not ended after `grace`. Returns when it is gone.
    [[nodiscard]] boost::asio::awaitable<void> terminate(std::chrono::milliseconds grace);
    /// To the process group; nothing when it has ended.
    void send_signal(int signal) const;
    /// Stops reading and telling.
    void close();

    [[nodiscard]] bool running() const noexcept { return pid_ > 0 && !ended_; }
    /// "exit status 0", "signal 11 (Segmentation fault)"; "ended by the suite" after terminate() had to act.
    [[nodiscard]] const std::string& end() const noexcept { return end_; }
    /// Ended after terminate() had to act, and not by a crash.
    [[nodiscard]] bool ended_by_suite() const noexcept { return ended_by_suite_; }
    /// Ended by a signal that says that the program is broken (SIGSEGV, SIGABRT, ...), not that somebody wanted it to
    /// end.
    [[nodiscard]] bool crashed() const noexcept { return crashed_; }
    [[nodiscard]] bool ignored_sigterm() const noexcept { return killed_; }
    /// Last 16 KiB of standard error.
    [[nodiscard]] const std::string& errors() const noexcept { return errors_; }

private:
    [[nodiscard]] boost::asio::awaitable<void> read_output();
    [[nodiscard]] boost::asio::awaitable<void> read_errors();
    [[nodiscard]] boost::asio::awaitable<void> watch();
    [[nodiscard]] boost::asio::awaitable<void> write_pending();
    void take_output(std::string_view chunk);
    void note_end();

    boost::asio::io_context& io_;
    ProcessEvents events_;
    boost::asio::posix::stream_descriptor input_;
    boost::asio::posix::stream_descriptor output_;
    boost::asio::posix::stream_descriptor error_;
    boost::asio::posix::stream_descriptor handle_; ///< pidfd: readable when the process has ended
    int pid_ = -1;
    bool ended_ = false;
    bool stopping_ = false;
    bool killed_ = false;
    bool crashed_ = false;
    bool ended_by_suite_ = false;
    bool writing_ = false;
    std::string end_;
    std::string partial_;
    std::string errors_;
    std::string to_write_;
};

} // namespace ctikit::conformance
