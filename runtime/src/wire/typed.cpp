// What generated decoders share: the loop over floating fields, and the rare paths.
#include <ctikit/wire/typed.hpp>

namespace ctikit {

DecodeResult truncated_fixed_part(Bytes body, unsigned version, std::span<const FixedExtent> fields) noexcept {
    std::size_t offset = 0;
    for (const FixedExtent& field : fields) {
        const std::size_t size = field.versions.contains(version) ? field.size : 0;
        if (body.size() - offset < size) {
            break;
        }
        offset += size;
    }
    DecodeResult result;
    result.fail(DiagnosticCode::truncated_fixed_part, header_size + offset);
    return result;
}

bool only_last_of_long_is_nul(const std::uint8_t* at, std::size_t size) noexcept {
    const std::uint8_t* const last = at + size - text_block;
    std::uint32_t zeros = 0;
    for (; at < last; at += text_block) {
        zeros |= zero_bits(at);
    }
    // The last block overlaps the one before it, which has no NUL if the text is as it should be.
    return zeros == 0 && zero_bits(last) == 1U << (text_block - 1);
}

namespace {

/// A text that has a NUL before its last byte, or no NUL there. Apart from the loop, whose registers it would take.
[[gnu::cold, gnu::noinline]] void store_odd_text(OptionalText& text, const std::uint8_t* data,
                                                 std::size_t size) noexcept {
    text = read_text(Bytes(data, size));
}

} // namespace

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, const FloatingPart& part,
                             void* message) noexcept {
    constexpr std::ptrdiff_t prefix_size = Width.tag + Width.length;
    ReceivedField field(body, Width);
    const std::uint8_t* at = body.data() + from;
    const std::ptrdiff_t short_text = longest_short_text(from, Width);
    std::ptrdiff_t room =
        static_cast<std::ptrdiff_t>(body.size() - from) - prefix_size; // for the data of a field at `at`
    for (std::ptrdiff_t size = room >= 0 ? load_length<Width>(at + Width.tag) : 0; room >= 0;) {
        if (size > room) [[unlikely]] {
            field.fail(DiagnosticCode::truncated_field, at);
            return field.result();
        }
        const std::uint16_t tag = load_tag<Width>(at);
        const std::uint8_t* const data = at + prefix_size;
        const auto bytes = static_cast<std::size_t>(size);
        if (const std::uint8_t place = part.texts.place_of(tag); place == TextMembers::none) {
            if (!field.settled(tag)) {
                field.move_to(tag, at, bytes);
                part.other(field, version, message);
            }
        } else if (OptionalText& text = TextMembers::member(message, place); text.has_value()) [[unlikely]] {
            field.again();
        } else if (is_usual_text(data, size, short_text)) [[likely]] {
            text = characters(Bytes(data, bytes - 1));
        } else {
            store_odd_text(text, data, bytes);
        }
        at = data + size;
        room -= prefix_size + size;
        if (room < 0) {
            break;
        }
        // Each length waits for the one before it: where it is comes from the load itself, a cycle before `at`.
        size = load_length<Width>(&data[size + Width.tag]);
    }
    if (room != -prefix_size) [[unlikely]] {
        field.fail(DiagnosticCode::trailing_bytes, at);
    }
    return field.result();
}

template DecodeResult decode_floating<FloatingWidth{1, 1}>(Bytes, std::size_t, unsigned, const FloatingPart&,
                                                           void*) noexcept;
template DecodeResult decode_floating<FloatingWidth{2, 1}>(Bytes, std::size_t, unsigned, const FloatingPart&,
                                                           void*) noexcept;
template DecodeResult decode_floating<FloatingWidth{2, 2}>(Bytes, std::size_t, unsigned, const FloatingPart&,
                                                           void*) noexcept;

} // namespace ctikit
