// Unified CCE CTI Server protocol (GED-188): from a frame to a call with the typed message. `dispatch<A, B>(frame, version, visitor)` looks for the
// messages A and B only; `dispatch(AllMessages{}, frame, version, visitor)` (see messages.hpp) for all.
// Written by `ctigen generate` from spec/ged188.
#pragma once

#include <ctikit/wire/dispatch.hpp>

namespace ctikit::ged188 {

using ctikit::dispatch;

} // namespace ctikit::ged188
