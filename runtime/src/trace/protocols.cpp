// The list of dialects: the one place that names them.
#include <ctikit/trace/protocols.hpp>

#include <ctikit/ged188/protocol.hpp>
#include <ctikit/uccx/protocol.hpp>

#include "suggest.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>

namespace ctikit {

namespace {

constexpr std::array<const Protocol*, 2> dialects{&uccx::protocol, &ged188::protocol};

[[nodiscard]] std::string unknown_dialect(std::string_view name) {
    trace::Suggestion suggestion(name);
    std::string known;
    for (const Protocol* const dialect : dialects) {
        suggestion.consider(dialect->name);
        known += known.empty() ? "" : ", ";
        known += dialect->name;
    }
    return fmt::format("protocol '{}' does not exist{}; known: {}", name, suggestion.text(), known);
}

} // namespace

std::span<const Protocol* const> all_protocols() noexcept {
    return dialects;
}

const Protocol* find_protocol(std::string_view name) noexcept {
    for (const Protocol* const dialect : dialects) {
        if (dialect->name == name) {
            return dialect;
        }
    }
    return nullptr;
}

ProtocolChoiceResult parse_protocol_choice(std::string_view text) {
    const std::size_t slash = text.find('/');
    const std::string_view name = text.substr(0, slash);
    ProtocolChoiceResult result;
    result.choice.protocol = find_protocol(name);
    if (result.choice.protocol == nullptr) {
        result.error = unknown_dialect(name);
        return result;
    }
    if (slash == std::string_view::npos) {
        return result;
    }
    const std::string_view digits = text.substr(slash + 1);
    const VersionRange known = result.choice.protocol->versions;
    unsigned version = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
    if (failure != std::errc{} || end != digits.data() + digits.size() || !known.contains(version)) {
        result.error = fmt::format("{} has no version '{}'; known: {} to {}", name, digits, known.first, known.last);
        return result;
    }
    result.choice.version = version;
    return result;
}

} // namespace ctikit
