// Addresses as people write them.
#include <ctikit/session/tcp.hpp>

#include <charconv>
#include <stdexcept>

namespace ctikit {
namespace {

[[noreturn]] void refuse(std::string_view text, std::string_view why) {
    throw std::invalid_argument("address '" + std::string(text) + "': " + std::string(why) +
                                "; expected HOST:PORT or [IPV6]:PORT");
}

std::uint16_t parse_port(std::string_view text, std::string_view port) {
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    if (error != std::errc() || end != port.data() + port.size()) {
        refuse(text, "'" + std::string(port) + "' is not a port from 0 to 65535");
    }
    return number;
}

} // namespace

std::string Address::to_string() const {
    const std::string shown = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return shown + ":" + std::to_string(port);
}

Address parse_address(std::string_view text, std::uint16_t default_port) {
    std::string_view host = text;
    std::string_view rest;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == std::string_view::npos) {
            refuse(text, "']' is missing");
        }
        host = text.substr(1, end - 1);
        rest = text.substr(end + 1);
    } else if (const std::size_t colon = text.rfind(':'); colon != std::string_view::npos) {
        host = text.substr(0, colon);
        rest = text.substr(colon);
    }
    if (host.empty() || (host == text && host.find(':') != std::string_view::npos)) {
        refuse(text, "no host");
    }
    if (rest.empty()) {
        if (default_port == 0) {
            refuse(text, "no port");
        }
        return {std::string(host), default_port};
    }
    if (!rest.starts_with(':')) {
        refuse(text, "'" + std::string(rest) + "' after the host");
    }
    return {std::string(host), parse_port(text, rest.substr(1))};
}

} // namespace ctikit
