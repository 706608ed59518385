// Addresses as people write them.
#include <ctikit/session/tcp.hpp>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <stdexcept>

namespace ctikit {
namespace {

/// One text of several. (In optimised code g++ 12 warns of what is not there when such texts are made with `+`.)
std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        text += part;
    }
    return text;
}

[[noreturn]] void refuse(std::string_view text, std::string_view why) {
    throw std::invalid_argument(joined({"address '", text, "': ", why, "; expected HOST:PORT or [IPV6]:PORT"}));
}

std::uint16_t parse_port(std::string_view text, std::string_view port) {
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    if (error != std::errc() || end != port.data() + port.size()) {
        refuse(text, joined({"'", port, "' is not a port from 0 to 65535"}));
    }
    return number;
}

} // namespace

std::string Address::to_string() const {
    const bool ipv6 = host.find(':') != std::string::npos;
    return joined({ipv6 ? "[" : "", host, ipv6 ? "]:" : ":", std::to_string(port)});
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
    const bool is_number = std::ranges::all_of(host, [](char c) { return '0' <= c && c <= '9'; }); // a port, or nothing
    if (is_number || (host == text && host.find(':') != std::string_view::npos)) {
        refuse(text, "no host");
    }
    if (rest.empty()) {
        if (default_port == 0) {
            refuse(text, "no port");
        }
        return {std::string(host), default_port};
    }
    if (!rest.starts_with(':')) {
        refuse(text, joined({"'", rest, "' after the host"}));
    }
    return {std::string(host), parse_port(text, rest.substr(1))};
}

std::vector<Address> parse_addresses(std::string_view list, std::uint16_t default_port) {
    std::vector<Address> addresses;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        addresses.push_back(parse_address(list.substr(begin, end - begin), default_port));
        begin = end + 1;
    }
    return addresses;
}

} // namespace ctikit
