// Unified CCE CTI Server protocol (GED-188): the set of all floating tags that the dialect defines.
// Written by `ctigen generate` from spec/ged188.
#include "codec.hpp"

namespace ctikit::ged188 {

bool defined_tag(std::uint16_t tag) noexcept {
    // One bit per tag.
    static constexpr std::uint64_t known[] = {
        0xFFFFFFFFFFFFFFFE,
        0x7E00403BFFFFFFFF,
        0xFF9FFFFFFFFFEFFE,
        0xFFF807FFFFFFFFCF,
        0x03EFDFFFFFFFFFFE,
    };
    return tag / 64U < std::size(known) && ((known[tag / 64U] >> (tag % 64U)) & 1U) != 0;
}

void skip_field(ReceivedField& field, unsigned /*version*/, void* /*message*/) noexcept { field.skip(defined_tag(field.tag())); }

} // namespace ctikit::ged188
