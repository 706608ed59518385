// Reading the data of one field: numbers, texts, named variables. Lenient where the guides are: a number may come in another
// size, a text without its NUL. Everything stays where it is; results are views into the frame.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <string_view>

namespace ctikit {

/// Part of the call context: a name with a value. Without their NULs.
struct NamedVariable {
    std::string_view name;
    std::string_view value;
    friend bool operator==(const NamedVariable&, const NamedVariable&) = default;
};

/// The same, one element of an array.
struct NamedArray {
    std::uint8_t index = 0;
    std::string_view name;
    std::string_view value;
    friend bool operator==(const NamedArray&, const NamedArray&) = default;
};

/// A floating number: T's own size, or 1, 2 or 4 bytes that are widened or cut to it (sizes in the guides are not always the
/// type's). False, and `value` untouched, for any other size.
template <WireInteger T>
[[nodiscard]] constexpr bool read_number(Bytes data, T& value) noexcept {
    if (data.size() == sizeof(T)) {
        value = load<T>(data.data());
        return true;
    }
    constexpr bool negative = std::is_signed_v<T>;
    switch (data.size()) {
    case 1: value = static_cast<T>(negative ? static_cast<std::int8_t>(data[0]) : data[0]); return true;
    case 2: value = static_cast<T>(negative ? load<std::int16_t>(data.data()) : load_u16(data.data())); return true;
    case 4: value = static_cast<T>(load_u32(data.data())); return true;
    default: return false;
    }
}

/// The bytes as characters.
[[nodiscard]] inline std::string_view characters(Bytes data) noexcept {
    return {reinterpret_cast<const char*>(data.data()), data.size()};
}

/// A text: up to its first NUL, or all of it when there is none.
[[nodiscard]] inline std::string_view read_text(Bytes data) noexcept {
    if (data.empty()) {
        return {};
    }
    const void* const nul = std::memchr(data.data(), 0, data.size());
    const std::string_view all = characters(data);
    return nul == nullptr ? all : all.substr(0, static_cast<std::size_t>(static_cast<const std::uint8_t*>(nul) - data.data()));
}

/// name NUL value NUL. False when there is no NUL behind the name; then all of it is the name. A last NUL that is
/// missing is forgiven.
[[nodiscard]] inline bool read_named_variable(Bytes data, NamedVariable& variable) noexcept {
    variable.name = read_text(data);
    const bool separated = variable.name.size() < data.size();
    variable.value = separated ? read_text(data.subspan(variable.name.size() + 1)) : std::string_view();
    return separated;
}

/// index name NUL value NUL.
[[nodiscard]] inline bool read_named_array(Bytes data, NamedArray& element) noexcept {
    if (data.empty()) {
        element = {};
        return false;
    }
    NamedVariable pair;
    const bool separated = read_named_variable(data.subspan(1), pair);
    element = {data[0], pair.name, pair.value};
    return separated;
}

} // namespace ctikit
