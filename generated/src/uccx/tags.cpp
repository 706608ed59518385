// Unified CCX CTI protocol: the set of all floating tags that the dialect defines.
// Written by `ctigen generate` from spec/uccx.
#include "codec.hpp"

namespace ctikit::uccx {

bool defined_tag(std::uint16_t tag) noexcept {
    // One bit per tag.
    static constexpr std::uint64_t known[] = {
        0xFFFFFFFFFFFFFFFE,
        0x680000018CAE2BCB,
        0xE39FE0000040267A,
        0x81C0001101FFF40F,
        0x0003C00000000000,
    };
    return tag / 64U < std::size(known) && ((known[tag / 64U] >> (tag % 64U)) & 1U) != 0;
}

void skip_field(ReceivedField& field, unsigned /*version*/, void* /*message*/) noexcept { field.skip(defined_tag(field.tag())); }

} // namespace ctikit::uccx
