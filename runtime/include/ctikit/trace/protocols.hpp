// The dialects that this library was built with, by name, and the way users name one: NAME[/VERSION].
#pragma once

#include <ctikit/wire/model.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ctikit {

/// Every dialect. A new one is added in src/trace/protocols.cpp and nowhere else.
[[nodiscard]] std::span<const Protocol* const> all_protocols() noexcept;

/// The dialect of this name ("uccx", "ged188"); null when there is none.
[[nodiscard]] const Protocol* find_protocol(std::string_view name) noexcept;

/// A dialect and perhaps one of its versions.
struct ProtocolChoice {
    const Protocol* protocol = nullptr;
    std::optional<unsigned> version; ///< empty: to be found out from the input, else the newest

    /// The version to use when nothing better is known: the chosen one, else the newest.
    [[nodiscard]] unsigned version_or_newest() const noexcept { return version.value_or(protocol->versions.last); }
};

/// A choice, or why the text is none.
struct ProtocolChoiceResult {
    ProtocolChoice choice;
    std::string error; ///< empty: fine. Else what was found and what is allowed

    [[nodiscard]] explicit operator bool() const noexcept { return error.empty(); }
};

/// Reads "uccx", "uccx/14" or "ged188/24".
[[nodiscard]] ProtocolChoiceResult parse_protocol_choice(std::string_view text);

} // namespace ctikit
