// A buffer on the stack in front of the caller's string. Trace lines and JSON objects are made of dozens of tiny
// pieces; collecting them here costs a few instructions a piece, and the string grows once per line.
#pragma once

#include <ctikit/trace/settle.hpp>

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace ctikit::trace {

/// See TextWriter::append_padded.
inline constexpr std::size_t padded_block = 32;

class TextWriter {
public:
    /// `settle` is called whenever the string has grown, but for what is left at the end.
    explicit TextWriter(std::string& out, const Settle& settle = nothing_to_settle) noexcept
        : out_(out), settle_(settle) {}
    TextWriter(const TextWriter&) = delete;
    TextWriter& operator=(const TextWriter&) = delete;
    ~TextWriter() { hand_over(); }

    void append(const char* text, std::size_t size) {
        if (size > capacity - used_) [[unlikely]] {
            append_long(text, size);
            return;
        }
        copy_small(buffer_ + used_, text, size);
        used_ += size;
    }

    /// A piece behind which at least padded_block bytes may be read: whole blocks are copied, without looking at its
    /// size for each.
    void append_padded(std::string_view text) {
        if (text.size() > capacity - used_) [[unlikely]] {
            append_long(text.data(), text.size());
            return;
        }
        char* const to = buffer_ + used_;
        used_ += text.size();
        std::size_t done = 0;
        do {
            std::memcpy(to + done, text.data() + done, padded_block);
            done += padded_block;
        } while (done < text.size());
    }

    TextWriter& operator+=(std::string_view text) {
        append(text.data(), text.size());
        return *this;
    }

    TextWriter& operator+=(char c) {
        if (used_ == capacity) {
            flush();
        }
        buffer_[used_++] = c;
        return *this;
    }

    /// Room for `size` characters, at most as many as the buffer has. taken() then says how many of them there are.
    [[nodiscard]] char* room(std::size_t size) {
        if (size > capacity - used_) {
            flush();
        }
        return buffer_ + used_;
    }
    void taken(std::size_t size) noexcept { used_ += size; }

    /// Characters so far, of this writer only.
    [[nodiscard]] std::size_t size() const noexcept { return flushed_ + used_; }

private:
    static constexpr std::size_t capacity = 2048;
    static const Settle nothing_to_settle;

    // Rare, and kept out of the way of the rest, which is to be small enough to be inlined.
    void append_long(const char* text, std::size_t size);
    void flush();
    void hand_over();
    void settle() const;

    /// Most pieces are shorter than 33 characters: two overlapping moves instead of a call.
    static void copy_small(char* to, const char* from, std::size_t size) noexcept {
        if (size > 2 * sizeof(Sixteen)) {
            std::memcpy(to, from, size);
        } else if (size >= sizeof(Sixteen)) {
            move<Sixteen>(to, from, size);
        } else if (size >= 8) {
            move<std::uint64_t>(to, from, size);
        } else if (size >= 4) {
            move<std::uint32_t>(to, from, size);
        } else {
            for (std::size_t i = 0; i < size; ++i) {
                to[i] = from[i];
            }
        }
    }

    struct Sixteen {
        std::uint64_t words[2];
    };

    /// The first and the last word of the piece; together they are all of it.
    template <class Word>
    static void move(char* to, const char* from, std::size_t size) noexcept {
        Word first;
        Word last;
        std::memcpy(&first, from, sizeof first);
        std::memcpy(&last, from + size - sizeof last, sizeof last);
        std::memcpy(to, &first, sizeof first);
        std::memcpy(to + size - sizeof last, &last, sizeof last);
    }

    std::string& out_;
    const Settle& settle_;
    std::size_t used_ = 0;
    std::size_t flushed_ = 0;
    char buffer_[capacity + padded_block];
};

} // namespace ctikit::trace
