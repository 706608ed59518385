// Writing into a buffer that the caller owns. A writer never overruns: what does not fit is counted but not stored, so
// that after one pass `size()` is the size that a buffer needs, whether this one was large enough or not.
#pragma once

#include <ctikit/wire/bytes.hpp>

namespace ctikit {

class Writer {
public:
    constexpr Writer() noexcept = default;
    constexpr explicit Writer(std::span<std::uint8_t> buffer) noexcept
        : data_(buffer.data()), capacity_(buffer.size()) {}

    /// Bytes put so far, stored or not: the size that a large enough buffer has.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    /// Everything put so far is in the buffer.
    [[nodiscard]] constexpr bool fits() const noexcept { return size_ <= capacity_; }
    /// What has been written; empty when it did not fit.
    [[nodiscard]] constexpr Bytes written() const noexcept { return fits() ? Bytes(data_, size_) : Bytes(); }

    template <WireInteger T>
    constexpr void put(T value) noexcept {
        if (std::uint8_t* const at = claim(sizeof(T))) {
            store<T>(at, value);
        }
    }

    constexpr void put(Bytes bytes) noexcept {
        std::uint8_t* const at = claim(bytes.size());
        if (at == nullptr || bytes.empty()) {
            return;
        }
        if (std::is_constant_evaluated()) {
            for (std::size_t i = 0; i < bytes.size(); ++i) {
                at[i] = bytes[i];
            }
        } else {
            std::memcpy(at, bytes.data(), bytes.size());
        }
    }

    /// The same for characters (texts).
    void put(const char* text, std::size_t size) noexcept {
        std::uint8_t* const at = claim(size);
        if (at != nullptr && size != 0) {
            std::memcpy(at, text, size);
        }
    }

    constexpr void put_zeros(std::size_t count) noexcept {
        if (std::uint8_t* const at = claim(count)) {
            for (std::size_t i = 0; i < count; ++i) {
                at[i] = 0;
            }
        }
    }

    /// Overwrites a number that was put earlier (a length or count that is known only afterwards).
    template <WireInteger T>
    constexpr void patch(std::size_t position, T value) noexcept {
        if (position + sizeof(T) <= capacity_) {
            store<T>(data_ + position, value);
        }
    }

private:
    /// The place for `size` more bytes; null when they do not fit. They count in either case.
    [[nodiscard]] constexpr std::uint8_t* claim(std::size_t size) noexcept {
        const std::size_t at = size_;
        size_ += size;
        return size_ <= capacity_ ? data_ + at : nullptr;
    }

    std::uint8_t* data_ = nullptr;
    std::size_t capacity_ = 0;
    std::size_t size_ = 0;
};

} // namespace ctikit
