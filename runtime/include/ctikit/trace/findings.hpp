// How many diagnostics of each level a frame has: what every format gives back beside its text.
#pragma once

#include <ctikit/wire/diagnostic.hpp>

namespace ctikit {

struct Findings {
    unsigned errors = 0;
    unsigned warnings = 0;
    unsigned infos = 0;

    constexpr void add(Level level) noexcept {
        ++(level == Level::error ? errors : level == Level::warning ? warnings : infos);
    }
};

} // namespace ctikit
