// The other processes of the session benchmarks, so that what is measured has its process, its memory and its time for
// itself.
#pragma once

#include <ctikit/session/server.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace bench {

inline constexpr unsigned session_version = 14; ///< of `uccx`

/// Does what a first argument asks for until the process is killed; nothing when it asks for no role.
[[nodiscard]] std::optional<int> play_role(int argc, char** argv);

/// This program again, in a role; killed at the end. Throws std::system_error when it cannot be started.
class Role {
public:
    /// `--serve`: a server on a free port. `--drain`, `--drain-sessions`: so many connections to a port, on which
    /// everything is read; with open sessions, or as they are.
    explicit Role(const char* role, std::uint16_t port = 0, std::size_t connections = 0);
    ~Role();
    Role(const Role&) = delete;
    Role& operator=(const Role&) = delete;

    /// Of a server.
    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
    /// Memory that it has now, in millions of bytes.
    [[nodiscard]] double resident_megabytes() const;

private:
    int process_ = -1;
    std::uint16_t port_ = 0;
};

/// Lets everybody in and refuses every request.
class QuietService final : public ctikit::Service {
public:
    ctikit::OpenDecision open(const ctikit::OpenRequest&, std::string_view) override { return {}; }
    void request(ctikit::ServerSession& session, const ctikit::EventView& request) override {
        session.fail_control(session.dialect().invoke_id(request.frame, request.version).value_or(0), 1);
    }
};

/// Opens sessions in bridge mode by hand.
[[nodiscard]] std::vector<boost::asio::ip::tcp::socket> open_sessions(boost::asio::io_context& context,
                                                                      std::uint16_t port, std::size_t count);
/// One heartbeat, there and back.
void heartbeat(boost::asio::ip::tcp::socket& session);

} // namespace bench
