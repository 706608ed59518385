// A mutator that knows the protocols: it takes an input apart into selector, fixed part and floating fields, changes it
// the way peers get messages wrong, and puts it together again with lengths that fit, or that lie on purpose. What it
// knows, it knows from the tables.
#pragma once

#include "input.hpp"

#include <random>

namespace ctikit::fuzz {

using Random = std::minstd_rand;

/// One floating field of a draft.
struct DraftField {
    std::uint16_t tag = 0;
    std::vector<std::uint8_t> data;
};

/// An input taken apart.
struct Draft {
    const Protocol* protocol = nullptr;
    unsigned version = 0;
    std::uint32_t type = 0;
    std::vector<std::uint8_t> fixed; ///< the body, when the type has no layout
    std::vector<DraftField> floating;
    std::vector<std::uint8_t> rest;     ///< bytes behind the last whole field
    std::int64_t length_lie = 0;        ///< added to the header's length
    std::size_t lying_field = SIZE_MAX; ///< whose length is one more than it has

    /// Null when the type is not defined.
    [[nodiscard]] const MessageInfo* message() const noexcept { return protocol->find(type, version); }
};

/// Any bytes can be taken apart.
[[nodiscard]] Draft take_apart(Bytes input);
[[nodiscard]] std::vector<std::uint8_t> put_together(const Draft& draft);

/// A message as the tables describe it, fields and entries there or not.
[[nodiscard]] Draft make_draft(const Protocol& protocol, unsigned version, const MessageInfo& message, Random& random);

/// One random change.
void change(Draft& draft, Random& random);

/// The same on bytes, as fuzzing engines call it; the new size, at most `capacity`.
[[nodiscard]] std::size_t mutate_frame(std::uint8_t* data, std::size_t size, std::size_t capacity, unsigned seed);

} // namespace ctikit::fuzz
