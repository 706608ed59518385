// Reading inputs and reporting broken promises.
#include "input.hpp"

#include <ctikit/trace/protocols.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace ctikit::fuzz {

Selected select(Bytes input) noexcept {
    const auto protocols = all_protocols();
    const Protocol& protocol = *protocols[input.empty() ? 0 : input[0] % protocols.size()];
    const unsigned wanted = input.size() < 2 ? protocol.versions.last : input[1];
    const unsigned count = protocol.versions.last - protocol.versions.first + 1U;
    return {&protocol, protocol.versions.contains(wanted) ? wanted : protocol.versions.first + wanted % count};
}

std::vector<std::uint8_t> selector(const Protocol& protocol, unsigned version) {
    const auto protocols = all_protocols();
    const auto at = std::ranges::find(protocols, &protocol) - protocols.begin();
    return {static_cast<std::uint8_t>(at), static_cast<std::uint8_t>(version)};
}

FrameInput read_frame_input(Bytes input) {
    const auto [protocol, version] = select(input);
    FrameInput result{protocol, version, {}};
    if (input.size() > selector_size) {
        const Bytes frame = input.subspan(selector_size);
        result.frame.assign(frame.begin(), frame.end());
    }
    return result;
}

void broken(std::string_view promise, const Selected& selected, Bytes frame, std::string_view details) {
    std::fprintf(stderr, "broken: %.*s\n  %.*s/%u, %zu bytes: ", static_cast<int>(promise.size()), promise.data(),
                 static_cast<int>(selected.protocol->name.size()), selected.protocol->name.data(), selected.version,
                 frame.size());
    for (const std::uint8_t byte : frame) {
        std::fprintf(stderr, "%02x", byte);
    }
    std::fprintf(stderr, "\n  %.*s\n", static_cast<int>(details.size()), details.data());
    std::abort();
}

void broken(std::string_view promise, std::string_view input, std::string_view details) {
    std::fprintf(stderr, "broken: %.*s\n  %.*s\n  %.*s\n", static_cast<int>(promise.size()), promise.data(),
                 static_cast<int>(input.size()), input.data(), static_cast<int>(details.size()), details.data());
    std::abort();
}

} // namespace ctikit::fuzz
