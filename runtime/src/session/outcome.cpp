// Outcomes as lines for people.
#include <ctikit/session/outcome.hpp>

namespace ctikit {
namespace {

std::string numbered(std::string_view name, std::uint32_t number) {
    return name.empty() ? std::to_string(number) : std::string(name) + " (" + std::to_string(number) + ")";
}

void append(std::string& line, std::string_view text) {
    if (!text.empty()) {
        line.append(": ").append(text);
    }
}

} // namespace

std::string RequestError::to_string() const {
    std::string line;
    switch (kind) {
    case Kind::none:
        return "confirmed";
    case Kind::failure:
        line = "refused with " + numbered(code_name, code);
        break;
    case Kind::control_failure:
        line = "refused with " + numbered(code_name, code);
        if (detail != 0) {
            line += ", detail " + numbered(detail_name, detail);
        }
        break;
    case Kind::timeout:
        line = "not answered in time";
        break;
    case Kind::cancelled:
        line = "cancelled";
        break;
    case Kind::session_ended:
        line = "the session ended before the answer came";
        break;
    case Kind::not_open:
        line = "not sent, the session is not open";
        break;
    case Kind::not_encodable:
        line = "not sent, the request cannot be encoded";
        break;
    case Kind::wrong_answer:
        line = "answered with something else";
        break;
    }
    append(line, text);
    return line;
}

std::string_view to_string(SessionEnd::Why why) noexcept {
    switch (why) {
    case SessionEnd::Why::closed:
        return "closed";
    case SessionEnd::Why::close_timeout:
        return "the close was not confirmed in time";
    case SessionEnd::Why::refused:
        return "the server refused the session";
    case SessionEnd::Why::no_answer:
        return "the server did not answer the open request";
    case SessionEnd::Why::dead:
        return "the server no longer confirms heartbeats";
    case SessionEnd::Why::offline:
        return "the server answered a heartbeat with a failure";
    case SessionEnd::Why::told:
        return "the server ended the session";
    case SessionEnd::Why::lost:
        return "the connection was lost";
    case SessionEnd::Why::slow:
        return "the server does not read";
    case SessionEnd::Why::malformed:
        return "the server sent what cannot be read";
    case SessionEnd::Why::aborted:
        return "aborted";
    case SessionEnd::Why::not_connected:
        return "no connection";
    }
    return "";
}

std::string SessionEnd::to_string() const {
    std::string line(ctikit::to_string(why));
    if (status != 0) {
        line += ", " + numbered(status_name, status);
    }
    append(line, text);
    return line;
}

} // namespace ctikit
