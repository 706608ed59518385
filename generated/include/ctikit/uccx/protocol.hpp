// Unified CCX CTI protocol: the tables that describe every message, field, enum and tag to generic code.
// Written by `ctigen generate` from spec/uccx.
#pragma once

#include <ctikit/wire/model.hpp>

namespace ctikit::uccx {

/// The dialect, versions 10 to 18.
extern const Protocol protocol;

} // namespace ctikit::uccx
