// Unified CCE CTI Server protocol (GED-188): the tables that describe every message, field, enum and tag to generic code.
// Written by `ctigen generate` from spec/ged188.
#pragma once

#include <ctikit/wire/model.hpp>

namespace ctikit::ged188 {

/// The dialect, versions 9 to 25.
extern const Protocol protocol;

} // namespace ctikit::ged188
