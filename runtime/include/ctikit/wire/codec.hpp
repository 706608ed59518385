// The outcome of decoding and encoding, frames, and the views that typed messages hold: what a program that works with
// any generated message needs, in one include.
#pragma once

#include <ctikit/wire/decode_result.hpp>
#include <ctikit/wire/encode_result.hpp>
#include <ctikit/wire/frame.hpp>
#include <ctikit/wire/model.hpp>
#include <ctikit/wire/optional_view.hpp>
#include <ctikit/wire/repeated.hpp>
#include <ctikit/wire/values.hpp>
