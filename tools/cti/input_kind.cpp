// Telling captures, logs, hexadecimal text and raw bytes apart.
#include "input_kind.hpp"

#include "command.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace cti {

namespace {

constexpr std::array<std::pair<std::string_view, InputKind>, 6> names{{
    {"auto", InputKind::automatic},
    {"raw", InputKind::raw},
    {"hex", InputKind::hex},
    {"pcap", InputKind::capture},
    {"mivr", InputKind::mivr},
    {"ctisvr", InputKind::ctisvr},
}};

/// First four bytes of pcap (both byte orders, micro- and nanoseconds) and pcapng.
constexpr std::array<std::uint32_t, 5> capture_magics{0xA1B2C3D4, 0xD4C3B2A1, 0xA1B23C4D, 0x4D3CB2A1, 0x0A0D0D0A};

[[nodiscard]] bool is_capture(ctikit::Bytes start) {
    return start.size() >= 4 &&
           std::ranges::find(capture_magics, ctikit::load_u32(start.data())) != capture_magics.end();
}

[[nodiscard]] bool is_text(std::string_view start) {
    return std::ranges::none_of(start, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v';
    });
}

[[nodiscard]] bool contains_any(std::string_view text, std::initializer_list<std::string_view> needles) {
    return std::ranges::any_of(needles,
                               [text](std::string_view needle) { return text.find(needle) != std::string_view::npos; });
}

[[nodiscard]] InputKind detect_text(std::string_view start, std::string_view name) {
    if (contains_any(start, {"-ctisvr ", "[pname=ctisvr]", "MsgType:", "Events from "})) {
        return InputKind::ctisvr;
    }
    if (contains_any(start, {"%MIVR-", "MHDR:", "MDATA:", "Msg is {", "length="})) {
        return InputKind::mivr;
    }
    const std::size_t first = start.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && start[first] == '{') {
        throw UsageError(std::string(name) + ": this looks like JSON; 'cti encode' reads that");
    }
    return InputKind::hex;
}

} // namespace

std::vector<std::string> input_kind_names() {
    std::vector<std::string> all;
    all.reserve(names.size());
    for (const auto& [name, kind] : names) {
        all.emplace_back(name);
    }
    return all;
}

InputKind parse_input_kind(std::string_view name) {
    const auto found = std::ranges::find(names, name, &std::pair<std::string_view, InputKind>::first);
    return found == names.end() ? InputKind::automatic : found->second;
}

InputKind detect_input(ctikit::Bytes start, std::string_view name) {
    if (is_capture(start)) {
        return InputKind::capture;
    }
    if (start.size() >= 2 && start[0] == 0x1F && start[1] == 0x8B) {
        throw UsageError(std::string(name) + ": is compressed; pipe it through 'zcat'");
    }
    const std::string_view text(reinterpret_cast<const char*>(start.data()), start.size());
    return !text.empty() && is_text(text) ? detect_text(text, name) : InputKind::raw;
}

} // namespace cti
