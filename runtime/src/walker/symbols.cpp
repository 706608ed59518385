// Numbers of enums and masks in words.
#include <ctikit/walker/symbols.hpp>

#include <algorithm>

namespace ctikit {

bool lists(const EnumInfo& enumeration, std::uint32_t number) noexcept {
    if (enumeration.values.empty()) {
        return true;
    }
    if (!enumeration.mask) {
        return std::ranges::find(enumeration.values, number, &EnumValue::value) != enumeration.values.end();
    }
    std::uint32_t uncovered = number;
    for (const EnumValue& row : enumeration.values) {
        if ((row.value & number) == row.value) {
            uncovered &= ~row.value;
        }
    }
    return uncovered == 0;
}

} // namespace ctikit
