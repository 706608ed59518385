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

template <FloatingWidth Width>
DecodeResult decode_floating(Bytes body, std::size_t from, unsigned version, const FloatingPart& part,
                             void* message) noexcept {
    constexpr std::ptrdiff_t prefix_size = Width.tag + Width.length;
    DecodeResult result;
    const std::uint8_t* at = body.data() + from;
    const std::uint8_t* const end = body.data() + body.size();
    const std::size_t long_text = from + prefix_size >= text_block ? text_block + 1 : 0; // what read_short_text cannot
    std::ptrdiff_t left = end - at;
    while (left >= prefix_size) {
        const std::size_t size = Width.length == 1 ? load_u8(at + Width.tag) : load_u16(at + Width.tag);
        const std::uint8_t* const next = at + prefix_size + size;
        left = end - next;
        if (left < 0) [[unlikely]] {
            result.fail(DiagnosticCode::truncated_field, header_size + static_cast<std::size_t>(at - body.data()));
            return result;
        }
        const std::uint16_t tag = Width.tag == 1 ? load_u8(at) : load_u16(at);
        if (const std::uint8_t place = part.texts.place_of(tag); place != TextMembers::none) [[likely]] {
            OptionalText& text = TextMembers::member(message, place);
            if (text.has_value()) [[unlikely]] {
                DecodeResult::count(result.unexpected);
            } else {
                const std::uint8_t* const data = at + prefix_size;
                text = size < long_text ? read_short_text(data, size) : read_text(Bytes(data, size));
            }
        } else {
            ReceivedField other(body, Width, tag, at, size, result);
            part.other(other, version, message);
        }
        at = next;
    }
    if (left != 0) [[unlikely]] {
        result.fail(DiagnosticCode::trailing_bytes, header_size + static_cast<std::size_t>(at - body.data()));
    }
    return result;
}

template DecodeResult decode_floating<FloatingWidth{1, 1}>(Bytes, std::size_t, unsigned, const FloatingPart&,
                                                           void*) noexcept;
template DecodeResult decode_floating<FloatingWidth{2, 1}>(Bytes, std::size_t, unsigned, const FloatingPart&,
                                                           void*) noexcept;
template DecodeResult decode_floating<FloatingWidth{2, 2}>(Bytes, std::size_t, unsigned, const FloatingPart&,
                                                           void*) noexcept;

} // namespace ctikit
