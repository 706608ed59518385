// The rare paths of generated decoders.
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

} // namespace ctikit
