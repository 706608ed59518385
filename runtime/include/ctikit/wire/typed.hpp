// What generated decoders and encoders are made of. Nobody else needs this file.
//
// A decoder checks once that the fixed part is there and loads its fields from known offsets; the floating part is read
// by a loop that all messages share:
//     renew(out, FixedField{out.CallID, load<std::uint32_t>(at + 4)});
//     decode_floating<Width>(body, fixed_size, version, begin_call_event_floating, &out)
// with a table of the message's texts and a function for all other fields. Of events, canonical_fields.hpp reads before
// the loop what comes in canonical order.
// Decoders are [[gnu::flatten]]: otherwise compilers call a function for the stores that renew a message.
// An encoder claims the fixed part, stores into it, and appends floating fields in canonical order:
//     FrameEncoder<Width> frame(out, id);
//     if (std::uint8_t* const at = frame.fixed(62)) { store<std::uint32_t>(at + 4, message.CallID); ... }
//     frame.text(25, message.ConnectionDeviceID, 64, "ConnectionDeviceID");
// The width of the floating header is a template argument: one instance per width that the dialect has.
#pragma once

#include <ctikit/wire/decode_result.hpp>
#include <ctikit/wire/encode_result.hpp>
#include <ctikit/wire/fixed_part.hpp>
#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/optional_view.hpp>
#include <ctikit/wire/repeated.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <new>
#include <optional>
#include <type_traits>

namespace ctikit {

/// Puts a message or entry into its initial state. Unlike `value = {}` this writes what the initial state consists of
/// and not the room for values that are absent, which is most of a large message.
template <class T>
void renew(T& value) noexcept {
    static_assert(std::is_trivially_destructible_v<T>);
    ::new (static_cast<void*>(&value)) T;
}

/// A member of a message, and the value of its fixed field: a number as it is on the wire.
template <class Member, class Value>
struct FixedField {
    Member& member;
    Value value;
};
template <class Member, class Value>
FixedField(Member&, Value) -> FixedField<Member, Value>;

/// The initial state with the fixed part. All of it was loaded before anything is stored, so that compilers can load
/// neighbours together and leave out what would be overwritten.
template <class T, class... Fields>
void renew(T& message, const Fields&... fixed) noexcept {
    renew(message);
    ((fixed.member = static_cast<std::remove_reference_t<decltype(fixed.member)>>(fixed.value)), ...);
}

/// Bytes that a fixed field takes, and when.
struct FixedExtent {
    std::uint16_t size;
    VersionRange versions;
};

/// The result for a body that ends inside its fixed part: the offset is that of the first field that does not fit.
[[nodiscard]] DecodeResult truncated_fixed_part(Bytes body, unsigned version,
                                                std::span<const FixedExtent> fields) noexcept;

/// A number of another size than its type's; nothing when it cannot be read. Rare, and kept out of the decoders.
template <WireInteger Wire>
[[nodiscard, gnu::noinline]] std::optional<Wire> read_odd_number(Bytes data) noexcept {
    Wire value{};
    return read_number(data, value) ? std::optional(value) : std::nullopt;
}

/// Where a message keeps the texts of its floating part: the member of each tag. Texts are most of what is received;
/// one loop reads them for all messages, without a branch that depends on which text it is.
class TextMembers {
public:
    struct Row {
        std::uint16_t tag;  ///< at most 255; texts with larger tags are among the other fields
        std::size_t offset; ///< of the member in the message, an OptionalText
    };

    consteval TextMembers(std::initializer_list<Row> rows) {
        places_.fill(none);
        for (const Row& row : rows) {
            if (row.offset % unit != 0 || row.offset / unit >= none) {
                throw "the table cannot say where this member is";
            }
            places_.at(row.tag) = static_cast<std::uint8_t>(row.offset / unit);
        }
    }

    /// Where the member of a tag is, `none` when the message has no such text.
    static constexpr std::uint8_t none = 0xff;
    [[nodiscard]] std::uint8_t place_of(std::uint16_t tag) const noexcept {
        return tag < places_.size() ? places_[tag] : none;
    }

    /// The member at a place.
    [[nodiscard]] static OptionalText& member(void* message, std::uint8_t place) noexcept {
        return *reinterpret_cast<OptionalText*>(static_cast<std::uint8_t*>(message) + place * unit);
    }

private:
    static constexpr std::size_t unit = alignof(OptionalText);
    std::array<std::uint8_t, 256> places_{};
};

/// The floating fields of a message that is being decoded, one after the other, for the generated code that knows where
/// they belong. The first value of a field counts; what comes again is counted as unexpected.
class ReceivedField {
public:
    ReceivedField(Bytes body, FloatingWidth width) noexcept : body_(body), width_(width) {}

    /// Becomes the field that starts at `at` and has `size` bytes of data, inside of the body.
    void move_to(std::uint16_t tag, const std::uint8_t* at, std::size_t size) noexcept {
        at_ = at;
        size_ = size;
        tag_ = tag;
    }

    [[nodiscard]] std::uint16_t tag() const noexcept { return tag_; }

    /// A number, in a member of the same or of an enum type. `other`: a size besides the type's own that is documented,
    /// too.
    template <class T>
    void int8(std::optional<T>& member, std::size_t other = 0) noexcept {
        number<std::int8_t>(member, other);
    }
    template <class T>
    void uint8(std::optional<T>& member, std::size_t other = 0) noexcept {
        number<std::uint8_t>(member, other);
    }
    template <class T>
    void int16(std::optional<T>& member, std::size_t other = 0) noexcept {
        number<std::int16_t>(member, other);
    }
    template <class T>
    void uint16(std::optional<T>& member, std::size_t other = 0) noexcept {
        number<std::uint16_t>(member, other);
    }
    template <class T>
    void int32(std::optional<T>& member, std::size_t other = 0) noexcept {
        number<std::int32_t>(member, other);
    }
    template <class T>
    void uint32(std::optional<T>& member, std::size_t other = 0) noexcept {
        number<std::uint32_t>(member, other);
    }

    void text(OptionalText& member) noexcept {
        if (first(member)) {
            member = read_text(data());
        }
    }

    void bytes(OptionalBytes& member) noexcept {
        if (first(member)) {
            member = data();
        }
    }

    template <WireInteger T>
    void packed(std::optional<Packed<T>>& member) noexcept {
        check_multiple(sizeof(T));
        if (first(member)) {
            member = Packed<T>::received(data());
        }
    }

    /// The first field of a group's entry. The entries are read when somebody iterates.
    template <class T>
    void group(Repeated<T>& member, EntryDecoder<T> decode, unsigned version) noexcept {
        if (!member.received()) {
            member = Repeated<T>(body_.subspan(position()), width_, version, decode);
        }
    }

    /// The same where nothing is to be done for the fields of further entries.
    template <class T>
    void only_group(Repeated<T>& member, EntryDecoder<T> decode, unsigned version) noexcept {
        group(member, decode, version);
        settled_ = tag_;
    }
    /// Whether nothing is to be done for the fields that still come under a tag.
    [[nodiscard]] bool settled(std::uint16_t tag) const noexcept { return tag == settled_; }

    /// A number inside a group: its size is checked here, its value is read later.
    void check_size(std::size_t size, std::size_t other = 0) noexcept {
        if (size_ != size && (other == 0 || size_ != other)) [[unlikely]] {
            fail(DiagnosticCode::wrong_field_size, at_);
        }
    }

    /// The same for packed elements.
    void check_multiple(std::size_t size) noexcept {
        if (size_ % size != 0) [[unlikely]] {
            fail(DiagnosticCode::wrong_field_size, at_);
        }
    }

    /// Counts a field that is of another version when `expected` is false.
    void in_version(bool expected) noexcept {
        if (!expected) {
            DecodeResult::count(result_.not_in_version);
        }
    }
    /// Counts a field whose member has a value.
    void again() noexcept { DecodeResult::count(result_.unexpected); }
    /// Counts a reserved field.
    void reserved() noexcept { DecodeResult::count(result_.reserved); }
    /// Counts a field that this message does not have; `defined`: another one has.
    void skip(bool defined) noexcept { DecodeResult::count(defined ? result_.unexpected : result_.unknown); }
    /// Notes what is wrong at a place of the body.
    void fail(DiagnosticCode code, const std::uint8_t* at) noexcept {
        result_.fail(code, header_size + static_cast<std::size_t>(at - body_.data()));
    }

    /// What was found so far, in all fields.
    [[nodiscard]] const DecodeResult& result() const noexcept { return result_; }

private:
    template <WireInteger Wire, class T>
    void number(std::optional<T>& member, std::size_t other) noexcept {
        check_size(sizeof(Wire), other);
        if (!first(member)) {
            return;
        }
        if (size_ == sizeof(Wire)) [[likely]] {
            member = static_cast<T>(load<Wire>(data().data()));
        } else if (const auto value = read_odd_number<Wire>(data())) {
            member = static_cast<T>(*value);
        }
    }

    /// Whether the member has no value yet; counts the field as unexpected when it has.
    template <class Optional>
    [[nodiscard]] bool first(const Optional& member) noexcept {
        if (member.has_value()) [[unlikely]] {
            again();
            return false;
        }
        return true;
    }

    [[nodiscard]] Bytes data() const noexcept { return {at_ + width_.tag + width_.length, size_}; }
    [[nodiscard]] std::size_t position() const noexcept { return static_cast<std::size_t>(at_ - body_.data()); }

    Bytes body_;
    DecodeResult result_;
    FloatingWidth width_;
    std::uint32_t settled_ = ~0U; ///< no tag
    std::uint16_t tag_;           // these three since move_to
    const std::uint8_t* at_;
    std::size_t size_;
};

/// Tag of the floating field that begins at `at`.
template <FloatingWidth Width>
[[nodiscard]] std::uint16_t load_tag(const std::uint8_t* at) noexcept {
    return Width.tag == 1 ? load_u8(at) : load_u16(at);
}

/// Length of a floating field, at its own place behind the tag.
template <FloatingWidth Width>
[[nodiscard]] std::ptrdiff_t load_length(const std::uint8_t* place) noexcept {
    return Width.length == 1 ? load_u8(place) : load_u16(place);
}

/// Longest text of which only_last_is_nul can be asked, in a floating part that begins at `from`: the block that ends
/// with the first text must not begin before the body. Bytes; -1 when there is none.
[[nodiscard]] constexpr std::ptrdiff_t longest_short_text(std::size_t from, FloatingWidth width) noexcept {
    return from + width.tag + width.length >= text_block ? std::ptrdiff_t{text_block} : -1;
}

/// What only_last_is_nul says, of a text that is longer than a block. Apart: texts of one block are most.
[[nodiscard]] bool only_last_of_long_is_nul(const std::uint8_t* at, std::size_t size) noexcept;

/// Whether the only NUL of a text is its last byte, as it nearly always is. False, too, for the few that cannot be
/// asked.
[[nodiscard]] inline bool is_usual_text(const std::uint8_t* at, std::ptrdiff_t size,
                                        std::ptrdiff_t short_text) noexcept {
    if (size <= short_text) [[likely]] {
        return only_last_is_nul(at, static_cast<std::size_t>(size));
    }
    return size > std::ptrdiff_t{text_block} && only_last_of_long_is_nul(at, static_cast<std::size_t>(size));
}

/// What is to be known of a message's floating part: where its texts belong, and what to do with all other fields.
struct FloatingPart {
    TextMembers texts;
    void (*other)(ReceivedField& field, unsigned version, void* message) noexcept;
};

/// Decodes the floating part, which begins at `from` and not beyond the body, into a message in its initial state.
template <FloatingWidth Width>
[[nodiscard]] DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, const FloatingPart& part,
                                           void* message) noexcept;

/// Reading the fields of a group's entry, in any width; what cannot be read leaves the member as it is. Of a field that
/// comes twice the last value counts.
namespace entry {

template <WireInteger Wire, class T>
void number(Bytes data, T& member) noexcept {
    Wire value{};
    if (read_number(data, value)) {
        member = static_cast<T>(value);
    }
}

template <WireInteger Wire, class T>
void number(Bytes data, std::optional<T>& member) noexcept {
    Wire value{};
    if (read_number(data, value)) {
        member = static_cast<T>(value);
    }
}

/// `member`: a text or an optional one.
template <class Member>
void text(Bytes data, Member& member) noexcept {
    member = read_text(data);
}

/// `member`: bytes or optional ones.
template <class Member>
void bytes(Bytes data, Member& member) noexcept {
    member = data;
}

template <WireInteger T>
void packed(Bytes data, std::optional<Packed<T>>& member) noexcept {
    member = Packed<T>::received(data);
}

/// A group inside a record. `rest`: the record from the current field on.
template <class T>
void group(Repeated<T>& member, Bytes rest, FloatingWidth width, unsigned version, EntryDecoder<T> decode) noexcept {
    if (!member.received()) {
        member = Repeated<T>(rest, width, version, decode);
    }
}

/// As a function with one name for all types: the `Read` of next_single.
template <WireInteger Wire, class T>
bool read_number_as(Bytes data, T& value) noexcept {
    value = T{};
    number<Wire>(data, value);
    return true;
}

inline bool read_text_as(Bytes data, std::string_view& value) noexcept {
    value = read_text(data);
    return true;
}

inline bool read_bytes_as(Bytes data, Bytes& value) noexcept {
    value = data;
    return true;
}

} // namespace entry

/// Number of elements; 0 when the field is absent.
template <WireInteger T>
[[nodiscard]] std::size_t packed_size(const std::optional<Packed<T>>& elements) noexcept {
    return elements.has_value() ? elements->size() : 0;
}

/// Largest parts of a named variable or array, with NUL, bytes.
struct NamedLimits {
    std::size_t name;
    std::size_t value;
};

/// Copies a text and tells whether there is a NUL in it. Texts are short: overlapping words do it without a call or a
/// loop over bytes.
[[nodiscard]] inline bool copy_text(std::uint8_t* to, std::string_view text) noexcept {
    const auto* const from = reinterpret_cast<const std::uint8_t*>(text.data());
    const std::size_t size = text.size();
    if (size >= 8) {
        std::uint64_t zeros = 0;
        const auto copy_eight = [&](std::size_t at) {
            std::uint64_t word = 0;
            std::memcpy(&word, from + at, sizeof word);
            std::memcpy(to + at, &word, sizeof word);
            zeros |= zero_bytes(word);
        };
        for (std::size_t at = 0; at + 8 < size; at += 8) {
            copy_eight(at);
        }
        copy_eight(size - 8);
        return zeros != 0;
    }
    if (size >= 4) {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::memcpy(&first, from, sizeof first);
        std::memcpy(&last, from + size - 4, sizeof last);
        std::memcpy(to, &first, sizeof first);
        std::memcpy(to + size - 4, &last, sizeof last);
        return zero_bytes(std::uint64_t{first} << 32 | last) != 0;
    }
    bool nul = false;
    for (std::size_t at = 0; at < size; ++at) {
        to[at] = from[at];
        nul |= from[at] == 0;
    }
    return nul;
}

/// Builds one frame in a buffer of the caller. What does not fit is counted but not stored, so that the result tells
/// the size that is needed; the first thing that cannot be said at all is the error, with the field's name.
template <FloatingWidth Width>
class FrameEncoder {
public:
    static constexpr std::size_t prefix_size = std::size_t{Width.tag} + Width.length;
    static constexpr std::size_t largest_field = Width.length == 1 ? 0xff : 0xffff;

    FrameEncoder(std::span<std::uint8_t> out, std::uint32_t type) noexcept : data_(out.data()), capacity_(out.size()) {
        if (std::uint8_t* const header = claim(header_size)) {
            store<std::uint32_t>(header + 4, type);
        }
    }

    /// The place of the fixed part; null when it does not fit.
    [[nodiscard]] std::uint8_t* fixed(std::size_t size) noexcept { return claim(size); }

    /// A number, from a value of the same or of an enum type; nothing when it is an optional without a value.
    template <class T>
    void int8(std::uint16_t tag, const T& value, std::string_view name) noexcept {
        number<std::int8_t>(tag, value, name);
    }
    template <class T>
    void uint8(std::uint16_t tag, const T& value, std::string_view name) noexcept {
        number<std::uint8_t>(tag, value, name);
    }
    template <class T>
    void int16(std::uint16_t tag, const T& value, std::string_view name) noexcept {
        number<std::int16_t>(tag, value, name);
    }
    template <class T>
    void uint16(std::uint16_t tag, const T& value, std::string_view name) noexcept {
        number<std::uint16_t>(tag, value, name);
    }
    template <class T>
    void int32(std::uint16_t tag, const T& value, std::string_view name) noexcept {
        number<std::int32_t>(tag, value, name);
    }
    template <class T>
    void uint32(std::uint16_t tag, const T& value, std::string_view name) noexcept {
        number<std::uint32_t>(tag, value, name);
    }

    /// `max`: largest number of data bytes, NUL included; 0: only what the length can say.
    void text(std::uint16_t tag, OptionalText value, std::size_t max, std::string_view name) noexcept {
        if (value.has_value()) {
            text(tag, *value, max, name);
        }
    }

    void text(std::uint16_t tag, std::string_view value, std::size_t max, std::string_view name) noexcept {
        if (std::uint8_t* const at = floating(tag, value.size() + 1, max, name)) {
            put_text(at, value, name);
        }
    }

    void bytes(std::uint16_t tag, OptionalBytes value, std::size_t max, std::string_view name) noexcept {
        if (value.has_value()) {
            bytes(tag, *value, max, name);
        }
    }

    void bytes(std::uint16_t tag, Bytes value, std::size_t max, std::string_view name) noexcept {
        std::uint8_t* const at = floating(tag, value.size(), max, name);
        if (at != nullptr && !value.empty()) {
            std::memcpy(at, value.data(), value.size());
        }
    }

    template <WireInteger T>
    void packed(std::uint16_t tag, const std::optional<Packed<T>>& value, std::size_t max,
                std::string_view name) noexcept {
        if (!value.has_value()) {
            return;
        }
        if (std::uint8_t* at = floating(tag, value->size() * sizeof(T), max, name)) {
            for (const T element : *value) {
                store<T>(at, element);
                at += sizeof(T);
            }
        }
    }

    void named_variable(std::uint16_t tag, const NamedVariable& variable, NamedLimits limits,
                        std::string_view name) noexcept {
        if (!fits(variable.name, variable.value, limits, name)) {
            return;
        }
        if (std::uint8_t* const at = floating(tag, variable.name.size() + variable.value.size() + 2, 0, name)) {
            put_text(put_text(at, variable.name, name), variable.value, name);
        }
    }

    void named_array(std::uint16_t tag, const NamedArray& element, NamedLimits limits, std::string_view name) noexcept {
        if (!fits(element.name, element.value, limits, name)) {
            return;
        }
        if (std::uint8_t* const at = floating(tag, element.name.size() + element.value.size() + 3, 0, name)) {
            store_u8(at, element.index);
            put_text(put_text(at + 1, element.name, name), element.value, name);
        }
    }

    /// The value of a count field: `entries`, an error when there are more than `limit` of them.
    [[nodiscard]] std::uint32_t count(std::size_t entries, std::size_t limit, std::string_view name) noexcept {
        if (entries > limit) [[unlikely]] {
            fail(EncodeError::too_many_entries, name);
        }
        return static_cast<std::uint32_t>(entries);
    }

    /// A text of the fixed part: NUL and zeros behind it.
    void fixed_text(std::uint8_t* at, std::string_view value, std::size_t size, std::string_view name) noexcept {
        if (contains_nul(value)) [[unlikely]] {
            fail(EncodeError::embedded_nul, name);
        }
        fixed_bytes(at, Bytes(reinterpret_cast<const std::uint8_t*>(value.data()), value.size()), size, name);
    }

    /// Bytes of the fixed part, zeros behind them.
    void fixed_bytes(std::uint8_t* at, Bytes value, std::size_t size, std::string_view name) noexcept {
        std::memset(at, 0, size);
        if (value.size() > size) [[unlikely]] {
            fail(EncodeError::field_too_long, name);
        } else if (!value.empty()) {
            std::memcpy(at, value.data(), value.size());
        }
    }

    /// Notes a field that has a value although the version does not have the field.
    void not_in_version(bool present, std::string_view name) noexcept {
        if (present) [[unlikely]] {
            fail(EncodeError::not_in_version, name);
        }
    }

    /// Patches the header's length and tells how it went.
    [[nodiscard]] EncodeResult finish() noexcept {
        if (error_ != EncodeError::none) {
            return {size_, error_, field_};
        }
        if (size_ > capacity_) {
            return {size_, EncodeError::buffer_too_small, {}};
        }
        store<std::uint32_t>(data_, static_cast<std::uint32_t>(size_ - header_size));
        return {size_, EncodeError::none, {}};
    }

private:
    template <WireInteger Wire, class T>
    void number(std::uint16_t tag, const std::optional<T>& value, std::string_view name) noexcept {
        if (value.has_value()) {
            number<Wire>(tag, *value, name);
        }
    }

    template <WireInteger Wire, class T>
    void number(std::uint16_t tag, const T& value, std::string_view name) noexcept {
        if (std::uint8_t* const at = floating(tag, sizeof(Wire), 0, name)) {
            store<Wire>(at, static_cast<Wire>(value));
        }
    }

    /// The place for `size` more bytes; null when they do not fit. They count in either case.
    [[nodiscard]] std::uint8_t* claim(std::size_t size) noexcept {
        const std::size_t at = size_;
        size_ += size;
        return size_ <= capacity_ ? data_ + at : nullptr;
    }

    /// Puts tag and length; the place of the data, or null.
    [[nodiscard]] std::uint8_t* floating(std::uint16_t tag, std::size_t size, std::size_t max,
                                         std::string_view name) noexcept {
        if (size > largest_field || (max != 0 && size > max)) [[unlikely]] {
            fail(EncodeError::field_too_long, name);
            return nullptr;
        }
        if (Width.tag == 1 && tag > 0xff) [[unlikely]] {
            fail(EncodeError::tag_too_large, name);
            return nullptr;
        }
        std::uint8_t* const at = claim(prefix_size + size);
        if (at == nullptr) {
            return nullptr;
        }
        if constexpr (Width.tag == 1) {
            store_u8(at, static_cast<std::uint8_t>(tag));
        } else {
            store_u16(at, tag);
        }
        if constexpr (Width.length == 1) {
            store_u8(at + Width.tag, static_cast<std::uint8_t>(size));
        } else {
            store_u16(at + Width.tag, static_cast<std::uint16_t>(size));
        }
        return at + prefix_size;
    }

    /// Text and NUL; the place behind them.
    std::uint8_t* put_text(std::uint8_t* at, std::string_view text, std::string_view name) noexcept {
        if (copy_text(at, text)) [[unlikely]] {
            fail(EncodeError::embedded_nul, name);
        }
        at[text.size()] = 0;
        return at + text.size() + 1;
    }

    [[nodiscard]] bool fits(std::string_view first, std::string_view second, NamedLimits limits,
                            std::string_view name) noexcept {
        if (first.size() >= limits.name || second.size() >= limits.value) [[unlikely]] {
            fail(EncodeError::field_too_long, name);
            return false;
        }
        return true;
    }

    void fail(EncodeError error, std::string_view name) noexcept {
        if (error_ == EncodeError::none) {
            error_ = error;
            field_ = name;
        }
    }

    std::uint8_t* data_;
    std::size_t capacity_;
    std::size_t size_ = 0;
    EncodeError error_ = EncodeError::none;
    std::string_view field_;
};

} // namespace ctikit
