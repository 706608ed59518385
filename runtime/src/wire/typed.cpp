// What generated decoders share: the rare paths, and reading texts.
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

std::string_view read_floating_text(const std::uint8_t* at, std::size_t size) noexcept {
    return read_text(Bytes(at, size));
}

std::string_view read_floating_text_behind(const std::uint8_t* at, std::size_t size) noexcept {
    return read_text_behind(at, size);
}

} // namespace ctikit
