// The parts of trace lines that are the same for every message of a type: ", callVar1: null" and the like, put together
// once.
#pragma once

#include <ctikit/wire/model.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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

/// For each field of a message its separator, name and delimiter.
class TraceFragments {
public:
    TraceFragments(const MessageInfo& message, const Punctuation& marks);

    /// ", callVar1: " of a field of this message.
    [[nodiscard]] std::string_view name_of(const FieldInfo& field) const noexcept {
        const std::string_view all = absent(field);
        return all.substr(0, all.size() - null.size());
    }
    /// ", callVar1: null".
    [[nodiscard]] std::string_view absent(const FieldInfo& field) const noexcept { return absent(field, field); }
    /// The same for neighbours, from the first to the last: they stand side by side here, too.
    [[nodiscard]] std::string_view absent(const FieldInfo& first, const FieldInfo& last) const noexcept {
        const std::size_t begin = ends_[index_of(first)];
        return std::string_view(text_).substr(begin, ends_[index_of(last) + 1] - begin);
    }

private:
    static constexpr std::string_view null = "null";

    void add(const FieldInfo& field, const Punctuation& marks);
    /// Floating fields come behind the fixed ones.
    [[nodiscard]] std::size_t index_of(const FieldInfo& field) const noexcept {
        return field.tag == 0 ? static_cast<std::size_t>(&field - message_.fixed.data())
                              : message_.fixed.size() + static_cast<std::size_t>(&field - message_.floating.data());
    }

    const MessageInfo& message_;
    std::string text_;
    std::vector<std::uint32_t> ends_{0}; ///< where each field's text ends, and the next one's begins
};

/// The fragments of a message, made on first use in a thread. Tables of messages are constants: their addresses are
/// their names.
[[nodiscard]] const TraceFragments& fragments_of(const MessageInfo& message, bool incoming);

} // namespace ctikit::trace
