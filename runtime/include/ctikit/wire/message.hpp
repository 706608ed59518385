// What the header of a generated message needs: results, optional values, texts and entries.
#pragma once

#include <ctikit/wire/decode_result.hpp>
#include <ctikit/wire/encode_result.hpp>
#include <ctikit/wire/model.hpp>
#include <ctikit/wire/optional_view.hpp>
#include <ctikit/wire/repeated.hpp>
#include <ctikit/wire/values.hpp>

#include <array>
#include <optional>
