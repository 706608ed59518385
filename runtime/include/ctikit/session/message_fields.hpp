// The fields of one message by name, in either dialect's spelling: for code that serves both dialects and does not need
// the speed of the generated structs.
#pragma once

#include <ctikit/session/event.hpp>
#include <ctikit/uccx/spellings.hpp>

#include <algorithm>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ctikit {

/// The first name of a field that `has` says yes to: its own, then those that GED-188 has for it; nothing: none.
template <std::predicate<std::string_view> Has>
[[nodiscard]] std::optional<std::string_view> spelling_of(std::string_view field, const Has& has) {
    if (has(field)) {
        return field;
    }
    const auto others = uccx::ged188_names(field);
    const auto other = std::ranges::find_if(others, has);
    return other == others.end() ? std::nullopt : std::optional(*other);
}

/// Reads a message once. Fields are asked for by their Unified CCX names; reserved ones by their GED-188 names.
class MessageFields {
public:
    explicit MessageFields(const EventView& event)
        : MessageFields(event.dialect.protocol, event.version, event.frame) {}
    MessageFields(const Protocol& protocol, unsigned version, Bytes frame);

    [[nodiscard]] bool has(std::string_view field) const noexcept { return find(field) != nullptr; }
    /// The first field of this name, if it is there and a number.
    [[nodiscard]] std::optional<std::uint32_t> number(std::string_view field) const noexcept;
    /// The first field of this name; empty when it is absent.
    [[nodiscard]] std::string text(std::string_view field) const;
    /// All fields of this name, in the order of the message.
    [[nodiscard]] std::vector<std::string> texts(std::string_view field) const;
    /// Named variables, in the order of the message.
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& variables() const noexcept {
        return variables_;
    }
    [[nodiscard]] std::uint32_t type() const noexcept { return type_; }

private:
    struct Value {
        std::string_view name;
        std::optional<std::int64_t> number;
        std::string text;
    };
    class Reader;

    [[nodiscard]] std::string_view spelled(std::string_view field) const noexcept;
    [[nodiscard]] const Value* find(std::string_view field) const noexcept;

    std::uint32_t type_;
    std::vector<Value> values_;
    std::vector<std::pair<std::string, std::string>> variables_;
};

} // namespace ctikit
