// The floating part of events, read in canonical order: one step for each field that may come, without a loop.
//     CanonicalFields<Width> fields(body, fixed_size);
//     fields.text(25, out.ConnectionDeviceID);
//     fields.uint32(202, out.SecondaryConnectionCallID);
//     return fields.rest(version, part, &out);
// A step reads its field when that is the next one, and otherwise leaves its member as it is. That way each branch
// belongs to one field, and processors foresee from the fields that came which ones come, and where the message ends.
// Whatever a step does not know, a field out of order, an odd text, a number of another size, a field that is cut, ends
// the steps; `rest` then reads from there on what is left, in any order.
#pragma once

#include <ctikit/wire/typed.hpp>

namespace ctikit {

template <FloatingWidth Width>
class CanonicalFields {
public:
    /// The floating part begins at `from` and not beyond the body.
    [[gnu::always_inline]] CanonicalFields(Bytes body, std::size_t from) noexcept
        : body_(body), at_(body.data() + from), room_(static_cast<std::ptrdiff_t>(body.size() - from) - prefix_size),
          short_text_(longest_short_text(from, Width)) {
        if (room_ >= 0) {
            tag_ = load_tag<Width>(at_);
            size_ = load_length<Width>(at_ + Width.tag);
        }
    }

    /// Numbers, in members of the same or of an enum type.
    template <class T>
    [[gnu::always_inline]] void int8(std::uint16_t tag, std::optional<T>& member) noexcept {
        number<std::int8_t>(tag, member);
    }
    template <class T>
    [[gnu::always_inline]] void uint8(std::uint16_t tag, std::optional<T>& member) noexcept {
        number<std::uint8_t>(tag, member);
    }
    template <class T>
    [[gnu::always_inline]] void int16(std::uint16_t tag, std::optional<T>& member) noexcept {
        number<std::int16_t>(tag, member);
    }
    template <class T>
    [[gnu::always_inline]] void uint16(std::uint16_t tag, std::optional<T>& member) noexcept {
        number<std::uint16_t>(tag, member);
    }
    template <class T>
    [[gnu::always_inline]] void int32(std::uint16_t tag, std::optional<T>& member) noexcept {
        number<std::int32_t>(tag, member);
    }
    template <class T>
    [[gnu::always_inline]] void uint32(std::uint16_t tag, std::optional<T>& member) noexcept {
        number<std::uint32_t>(tag, member);
    }

    [[gnu::always_inline]] void text(std::uint16_t tag, OptionalText& member) noexcept {
        if (tag_ != tag) {
            return;
        }
        const std::uint8_t* const data = at_ + prefix_size;
        if (size_ <= room_ && is_usual_text(data, size_, short_text_)) [[likely]] {
            member = characters(Bytes(data, static_cast<std::size_t>(size_) - 1));
            advance();
        } else {
            tag_ = none;
        }
    }

    /// A group of one field, with all entries that follow each other.
    template <class T>
    [[gnu::always_inline]] void group(std::uint16_t tag, Repeated<T>& member, EntryDecoder<T> decode,
                                      unsigned version) noexcept {
        if (tag_ != tag || size_ > room_) {
            return;
        }
        member = Repeated<T>(body_.subspan(position()), Width, version, decode);
        do {
            advance();
        } while (tag_ == tag && size_ <= room_);
    }

    /// Everything that the steps did not read.
    [[nodiscard, gnu::always_inline]] DecodeResult rest(unsigned version, const FloatingPart& part,
                                                        void* message) const noexcept {
        if (room_ == -prefix_size) [[likely]] {
            return {};
        }
        return decode_floating<Width>(body_, position(), version, part, message);
    }

private:
    static constexpr std::ptrdiff_t prefix_size = Width.tag + Width.length;
    static constexpr std::uint32_t none = ~0U; ///< no tag: nothing is left, or nothing that a step knows

    [[nodiscard]] std::size_t position() const noexcept { return static_cast<std::size_t>(at_ - body_.data()); }

    template <WireInteger Wire, class T>
    [[gnu::always_inline]] void number(std::uint16_t tag, std::optional<T>& member) noexcept {
        if (tag_ != tag) {
            return;
        }
        if (size_ <= room_ && size_ == sizeof(Wire)) [[likely]] {
            member = static_cast<T>(load<Wire>(at_ + prefix_size));
            advance();
        } else {
            tag_ = none;
        }
    }

    /// To the next field. Its length waits for this one's: where it is comes from the load itself.
    [[gnu::always_inline]] void advance() noexcept {
        const std::uint8_t* const data = at_ + prefix_size;
        room_ -= prefix_size + size_;
        at_ = data + size_;
        if (room_ < 0) {
            tag_ = none;
            return;
        }
        tag_ = load_tag<Width>(at_);
        size_ = load_length<Width>(&data[size_ + Width.tag]);
    }

    Bytes body_;
    const std::uint8_t* at_;
    std::ptrdiff_t room_; ///< for the data of a field at `at_`
    std::ptrdiff_t short_text_;
    std::ptrdiff_t size_ = 0;
    std::uint32_t tag_ = none;
};

} // namespace ctikit
