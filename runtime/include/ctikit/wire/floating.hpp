// The floating part: tag, length, data, one after the other until the body ends. The reader works in place, for every
// header width, and stops at the first field that does not fit.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

namespace ctikit {

/// One floating field where it lies in the frame.
struct FloatingField {
    std::uint16_t tag = 0;
    Bytes data;
};

class FloatingReader {
public:
    constexpr FloatingReader() noexcept = default;

    /// `floating` is the part of the body behind the fixed fields, `width` that of the session's version.
    constexpr FloatingReader(Bytes floating, FloatingWidth width) noexcept
        : begin_(floating.data()), at_(begin_), end_(begin_ + floating.size()), width_(width) {}

    /// The next field; false at the end and at a field that is cut. `clean_end()` tells one from the other.
    [[nodiscard]] constexpr bool next(FloatingField& field) noexcept {
        const std::size_t left = remaining();
        const std::size_t prefix = prefix_size();
        if (left < prefix) {
            return false;
        }
        std::size_t length = 0;
        if (width_.tag == 1) {
            field.tag = at_[0];
            length = at_[1];
        } else {
            field.tag = load_u16(at_);
            length = width_.length == 1 ? at_[2] : load_u16(at_ + 2);
        }
        if (left - prefix < length) {
            return false;
        }
        field.data = Bytes(at_ + prefix, length);
        at_ = field.data.data() + length;
        return true;
    }

    /// The next field without consuming it.
    [[nodiscard]] constexpr bool peek(FloatingField& field) const noexcept {
        FloatingReader copy = *this;
        return copy.next(field);
    }

    /// No byte is left.
    [[nodiscard]] constexpr bool clean_end() const noexcept { return at_ == end_; }
    /// Bytes consumed, from the start of the floating part.
    [[nodiscard]] constexpr std::size_t position() const noexcept { return static_cast<std::size_t>(at_ - begin_); }
    [[nodiscard]] constexpr std::size_t remaining() const noexcept { return static_cast<std::size_t>(end_ - at_); }
    /// Everything not yet consumed.
    [[nodiscard]] constexpr Bytes rest() const noexcept { return {at_, remaining()}; }
    [[nodiscard]] constexpr FloatingWidth width() const noexcept { return width_; }
    /// Bytes before the data of each field.
    [[nodiscard]] constexpr std::size_t prefix_size() const noexcept {
        return static_cast<std::size_t>(width_.tag) + width_.length;
    }

private:
    const std::uint8_t* begin_ = nullptr;
    const std::uint8_t* at_ = nullptr;
    const std::uint8_t* end_ = nullptr;
    FloatingWidth width_{1, 1};
};

/// Whether the bytes are nothing but complete floating fields of this width.
[[nodiscard]] constexpr bool parses_cleanly(Bytes floating, FloatingWidth width) noexcept {
    FloatingReader reader(floating, width);
    FloatingField field;
    while (reader.next(field)) {
    }
    return reader.clean_end();
}

} // namespace ctikit
