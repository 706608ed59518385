// What client options have to obey, and what they mean in OPEN_REQ.
#include "client_options.hpp"

#include "bounded.hpp"

#include <algorithm>
#include <stdexcept>

namespace ctikit {
namespace {

[[noreturn]] void refuse(const std::string& what) {
    throw std::invalid_argument("client options: " + what);
}

void check_mode(const Dialect& dialect, const ClientOptions& options) {
    if (options.mode == ClientMode::agent && options.agent.empty()) {
        refuse("agent mode needs an agent id, extension or instrument");
    }
    if (options.mode == ClientMode::bridge && !options.agent.empty()) {
        refuse("bridge mode is not about one agent: leave id, extension and instrument empty");
    }
    const std::uint32_t other = options.mode == ClientMode::agent ? dialect.all_events : dialect.client_events;
    if ((options.services & other) != 0) {
        refuse("the services hold the bit of the other mode; a session has one mode");
    }
}

void check_times(const Dialect& dialect, const ClientOptions& options) {
    const SessionTimes& times = dialect.times;
    if (options.heartbeat.count() != 0 &&
        (options.heartbeat < times.least_heartbeat || options.heartbeat > times.most_heartbeat)) {
        std::string allowed = "at least " + std::to_string(times.least_heartbeat.count()) + " s";
        if (times.most_heartbeat != std::chrono::seconds::max()) {
            allowed += " and at most " + std::to_string(times.most_heartbeat.count()) + " s";
        }
        refuse("a heartbeat every " + std::to_string(options.heartbeat.count()) + " s; " + allowed + ", or 0 for none");
    }
    if (options.idle_timeout.count() != 0 && options.idle_timeout < times.least_idle_timeout) {
        refuse("an idle timeout of " + std::to_string(options.idle_timeout.count()) + " s; servers refuse less than " +
               std::to_string(times.least_idle_timeout.count()) + " s");
    }
}

std::uint32_t idle_timeout(const Dialect& dialect, const ClientOptions& options) {
    constexpr std::chrono::seconds none(OpenRequest::no_idle_timeout);
    if (options.idle_timeout.count() != 0) {
        return static_cast<std::uint32_t>(std::min(options.idle_timeout, none).count());
    }
    if (options.heartbeat.count() == 0) {
        return OpenRequest::no_idle_timeout;
    }
    const auto advised = std::min(4 * options.heartbeat, dialect.times.most_idle_timeout);
    return static_cast<std::uint32_t>(std::clamp(advised, dialect.times.least_idle_timeout, none).count());
}

} // namespace

ClientOptions checked(const Dialect& dialect, ClientOptions options) {
    const VersionRange versions = dialect.protocol.versions;
    if (options.version == 0) {
        options.version = versions.last;
    }
    if (!versions.contains(options.version)) {
        refuse("version " + std::to_string(options.version) + "; " + std::string(dialect.protocol.name) + " has " +
               std::to_string(versions.first) + " to " + std::to_string(versions.last));
    }
    check_mode(dialect, options);
    check_times(dialect, options);
    for (std::chrono::seconds* const time : {&options.heartbeat, &options.open_timeout, &options.request_timeout}) {
        *time = bounded(*time);
    }
    if (options.frame_limit == 0) {
        options.frame_limit = dialect.protocol.frame_limit;
    }
    return options;
}

OpenRequest open_request(const Dialect& dialect, const ClientOptions& options) {
    const auto offered = [&](std::string_view mask, std::uint32_t bits) {
        return bits & dialect.all_bits(mask, options.version);
    };
    OpenRequest request;
    request.version = options.version;
    request.idle_timeout = idle_timeout(dialect, options);
    request.services =
        options.services | (options.mode == ClientMode::agent ? dialect.client_events : dialect.all_events);
    request.call_mask = offered("CallMsgMask", options.call_mask);
    request.agent_mask = offered("AgentStateMask", options.agent_mask);
    request.config_mask = offered("ConfigMsgMask", options.config_mask);
    request.client_id = options.client_id;
    request.client_password = options.client_password;
    request.client_signature = options.client_signature;
    request.agent = options.agent;
    request.peripheral = options.peripheral;
    return request;
}

} // namespace ctikit
