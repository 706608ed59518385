// Writing floating fields: tag, length, data, in the width of the session's version. The first thing that cannot be written is
// kept as the encode error, with the field's name; sizes go on being counted.
#pragma once

#include <ctikit/wire/encode_result.hpp>
#include <ctikit/wire/model.hpp>
#include <ctikit/wire/values.hpp>
#include <ctikit/wire/writer.hpp>

namespace ctikit {

class FloatingWriter {
public:
    /// Appends to `out`; both must outlive the writer.
    FloatingWriter(Writer& out, FloatingWidth width) noexcept : out_(out), width_(width) {}

    /// `name` and `max` (largest number of data bytes, NULs included; 0: only what the length can say) are the field's.
    template <WireInteger T>
    void number(std::uint16_t tag, T value, std::string_view name) noexcept {
        if (prefix(tag, sizeof(T), 0, name)) {
            out_.put(value);
        }
    }

    /// A STRING; its NUL is added.
    void text(std::uint16_t tag, std::string_view value, std::size_t max, std::string_view name) noexcept {
        if (value.find('\0') != std::string_view::npos) {
            fail(EncodeError::embedded_nul, name);
        } else if (prefix(tag, value.size() + 1, max, name)) {
            put_terminated(value);
        }
    }

    /// An UNSPEC.
    void bytes(std::uint16_t tag, Bytes value, std::size_t max, std::string_view name) noexcept {
        if (prefix(tag, value.size(), max, name)) {
            out_.put(value);
        }
    }

    void named_variable(std::uint16_t tag, const NamedVariable& variable, std::size_t max, std::string_view name) noexcept {
        if (check_pair(variable.name, variable.value, name) &&
            prefix(tag, variable.name.size() + variable.value.size() + 2, max, name)) {
            put_terminated(variable.name);
            put_terminated(variable.value);
        }
    }

    void named_array(std::uint16_t tag, const NamedArray& element, std::size_t max, std::string_view name) noexcept {
        if (check_pair(element.name, element.value, name) &&
            prefix(tag, element.name.size() + element.value.size() + 3, max, name)) {
            out_.put(element.index);
            put_terminated(element.name);
            put_terminated(element.value);
        }
    }

    /// One field with packed elements (see codec.hpp, Packed).
    template <class Elements>
    void packed(std::uint16_t tag, const Elements& elements, std::size_t max, std::string_view name) noexcept {
        if (prefix(tag, elements.size() * Elements::element_size, max, name)) {
            for (const auto element : elements) {
                out_.put(element);
            }
        }
    }

    /// Notes an error that the caller found; the first one counts.
    void fail(EncodeError error, std::string_view name) noexcept {
        if (error_ == EncodeError::none) {
            error_ = error;
            field_ = name;
        }
    }

    [[nodiscard]] EncodeError error() const noexcept { return error_; }
    [[nodiscard]] std::string_view field() const noexcept { return field_; }

private:
    [[nodiscard]] bool prefix(std::uint16_t tag, std::size_t length, std::size_t max, std::string_view name) noexcept {
        const std::size_t expressible = width_.length == 1 ? 0xff : 0xffff;
        if (length > expressible || (max != 0 && length > max)) {
            fail(EncodeError::field_too_long, name);
            return false;
        }
        if (width_.tag == 1) {
            if (tag > 0xff) {
                fail(EncodeError::tag_too_large, name);
                return false;
            }
            out_.put(static_cast<std::uint8_t>(tag));
        } else {
            out_.put(tag);
        }
        if (width_.length == 1) {
            out_.put(static_cast<std::uint8_t>(length));
        } else {
            out_.put(static_cast<std::uint16_t>(length));
        }
        return true;
    }

    [[nodiscard]] bool check_pair(std::string_view first, std::string_view second, std::string_view name) noexcept {
        if (first.find('\0') == std::string_view::npos && second.find('\0') == std::string_view::npos) {
            return true;
        }
        fail(EncodeError::embedded_nul, name);
        return false;
    }

    void put_terminated(std::string_view text) noexcept {
        out_.put(text.data(), text.size());
        out_.put(std::uint8_t{0});
    }

    Writer& out_;
    FloatingWidth width_;
    EncodeError error_ = EncodeError::none;
    std::string_view field_;
};

} // namespace ctikit
