// Frames: the 8-byte header, and cutting a TCP stream into frames.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <optional>
#include <vector>

namespace ctikit {

/// On the wire the length comes first. It counts the body, not the header.
struct FrameHeader {
    std::uint32_t length = 0;
    std::uint32_t type = 0;

    /// From the first bytes of a frame; nothing when there are fewer than 8.
    [[nodiscard]] static constexpr std::optional<FrameHeader> read(Bytes frame) noexcept {
        if (frame.size() < header_size) {
            return std::nullopt;
        }
        return FrameHeader{load_u32(frame.data()), load_u32(frame.data() + 4)};
    }

    /// Header and body. 64 bits wide: the length of a hostile header does not wrap.
    [[nodiscard]] constexpr std::uint64_t frame_size() const noexcept { return header_size + std::uint64_t{length}; }

    friend constexpr bool operator==(const FrameHeader&, const FrameHeader&) = default;
};

/// Cuts a stream into frames, however the network split or coalesced it. A frame that lies whole in the input is given
/// in place; only one that spans inputs is collected in a buffer, which grows with the bytes that have come (never with
/// what a header promises) and never beyond the limit.
///
///     splitter.feed(input);
///     while (splitter.next(frame) == FrameSplitter::Status::frame) { ... }
class FrameSplitter {
public:
    enum class Status : std::uint8_t {
        frame,     ///< here is one
        need_more, ///< the input is used up
        oversized, ///< header() announces more than the limit; the stream cannot be followed any further
    };

    /// `limit`: largest frame to accept, header included, bytes.
    explicit FrameSplitter(std::uint32_t limit) noexcept : limit_(limit) {}

    /// More of the stream. Must stay in place until next() has said `need_more`, which is also when the next feed() is
    /// due.
    void feed(Bytes input) noexcept { input_ = input; }

    /// The next whole frame, header included; it stays valid until the next call of next() or feed().
    [[nodiscard]] Status next(Bytes& frame);

    /// The header of the last frame, or of the oversized one.
    [[nodiscard]] FrameHeader header() const noexcept { return header_; }
    /// Start of a frame whose end has not come yet. What is here when a stream ends was cut.
    [[nodiscard]] Bytes pending() const noexcept { return pending_delivered_ ? Bytes() : Bytes(pending_); }
    /// Input that next() has not taken. From an oversized header on the stream is what is pending and then this: the
    /// header itself is in one of them.
    [[nodiscard]] Bytes unread() const noexcept { return input_; }

    /// Memory held for frames that span inputs, bytes. Small once such a frame is done with, however large it was.
    [[nodiscard]] std::size_t held_memory() const noexcept { return pending_.capacity(); }

private:
    [[nodiscard]] Status next_in_place(Bytes& frame);
    [[nodiscard]] Status next_pending(Bytes& frame);
    [[nodiscard]] bool collect(std::size_t size);
    [[nodiscard]] bool accept_header(Bytes bytes) noexcept;
    void drop_delivered() noexcept;

    std::uint32_t limit_;
    FrameHeader header_;
    Bytes input_;
    std::vector<std::uint8_t> pending_;
    bool pending_delivered_ = false;
    bool oversized_ = false;
};

} // namespace ctikit
