// The parts of JSON objects that are the same for every message of a type: `,{"name":"CallID","type":"UINT","value":`
// and the like, put together once.
#pragma once

#include "pieces.hpp"

#include <ctikit/wire/model.hpp>

#include <string_view>

namespace ctikit::trace {

/// The parts of a message's objects, in one version. Fields go by their index in MessageInfo::fixed or ::floating.
class JsonFragments {
public:
    JsonFragments(const MessageInfo& message, unsigned version);

    /// `,{"name":"CallID","type":"UINT","value":`.
    [[nodiscard]] std::string_view fixed(std::size_t field) const noexcept { return fixed_.at(field); }
    /// `,{"tag":48,"name":"CallVariable1","type":"STRING","value":`.
    [[nodiscard]] std::string_view floating(std::size_t field) const noexcept { return floating_.at(field); }

private:
    Pieces fixed_;
    Pieces floating_;
};

/// The fragments of a message, made on first use in a thread.
[[nodiscard]] const JsonFragments& json_fragments_of(const MessageInfo& message, unsigned version);

} // namespace ctikit::trace
