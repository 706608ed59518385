// How the JSON encoder gives up: thrown anywhere inside it, caught in encode_json(), never seen outside.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace ctikit::trace {

class EncodeFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Runs `encode` and puts the place in front of the text of its failure, e.g. "field " and "ANI".
template <class Encode>
void within(std::string_view kind, std::string_view name, Encode&& encode) {
    try {
        encode();
    } catch (const EncodeFailure& failure) {
        throw EncodeFailure(std::string(kind).append(name) + ": " + failure.what());
    }
}

template <class Encode>
void within(std::string_view place, Encode&& encode) {
    within(place, {}, std::forward<Encode>(encode));
}

} // namespace ctikit::trace
