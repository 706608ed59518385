// A bounds-checked cursor over received bytes. It never reads past the end: a read that does not fit fails, leaves the
// cursor where it is and tells so.
#pragma once

#include <ctikit/wire/bytes.hpp>

namespace ctikit {

class Reader {
public:
    constexpr Reader() noexcept = default;
    constexpr explicit Reader(Bytes bytes) noexcept : bytes_(bytes) {}

    /// Bytes consumed so far.
    [[nodiscard]] constexpr std::size_t position() const noexcept { return position_; }
    [[nodiscard]] constexpr std::size_t remaining() const noexcept { return bytes_.size() - position_; }
    [[nodiscard]] constexpr bool has(std::size_t size) const noexcept { return size <= remaining(); }
    [[nodiscard]] constexpr Bytes rest() const noexcept { return bytes_.subspan(position_); }

    /// The next number; false when fewer bytes are left than it takes.
    template <WireInteger T>
    [[nodiscard]] constexpr bool read(T& value) noexcept {
        if (!has(sizeof(T))) {
            return false;
        }
        value = load<T>(bytes_.data() + position_);
        position_ += sizeof(T);
        return true;
    }

    /// The next `size` bytes, in place; false when fewer are left.
    [[nodiscard]] constexpr bool read(Bytes& bytes, std::size_t size) noexcept {
        if (!has(size)) {
            return false;
        }
        bytes = bytes_.subspan(position_, size);
        position_ += size;
        return true;
    }

    [[nodiscard]] constexpr bool skip(std::size_t size) noexcept {
        if (!has(size)) {
            return false;
        }
        position_ += size;
        return true;
    }

private:
    Bytes bytes_;
    std::size_t position_ = 0;
};

} // namespace ctikit
