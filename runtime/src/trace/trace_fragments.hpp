// The parts of trace lines that are the same for every message of a type: ", callVar1: null" and the like, put together
// once.
#pragma once

#include "pieces.hpp"

#include <ctikit/wire/model.hpp>

#include <string_view>

namespace ctikit::trace {

/// What separates the parts of a line in one of its two forms.
struct Punctuation {
    std::string_view open;
    std::string_view between_pairs;
    std::string_view after_name;
    std::string_view close;
};

inline constexpr Punctuation outgoing_marks{"{ ", ", ", ": ", " }"};
inline constexpr Punctuation incoming_marks{"{", ",", "=", "}"};

/// The parts of a message's lines, in one version. Fields go by their index in MessageInfo::fixed or ::floating.
class TraceFragments {
public:
    TraceFragments(const MessageInfo& message, unsigned version, const Punctuation& marks);

    /// ", callID: ".
    [[nodiscard]] std::string_view fixed(std::size_t field) const noexcept { return fixed_.at(field); }
    /// ", callVar1: ".
    [[nodiscard]] std::string_view floating(std::size_t field) const noexcept { return floating_.at(field); }
    /// ", callVar1: null"; empty for a field that the trace leaves out when it is absent.
    [[nodiscard]] std::string_view absent(std::size_t field) const noexcept { return absent_.at(field); }
    /// The same for neighbours, from `first` to the one before `end`.
    [[nodiscard]] std::string_view absent(std::size_t first, std::size_t end) const noexcept {
        return absent_.range(first, end);
    }

private:
    Pieces fixed_;
    Pieces floating_;
    Pieces absent_;
};

/// The fragments of a message, made on first use in a thread.
[[nodiscard]] const TraceFragments& fragments_of(const MessageInfo& message, unsigned version, bool incoming);

} // namespace ctikit::trace
