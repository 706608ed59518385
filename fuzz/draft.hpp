// A frame taken apart into fixed part and floating fields, to be changed the way peers get messages wrong, and put
// together again with lengths that fit, or that lie on purpose. What is known of messages is known from the tables.
#pragma once

#include "choice.hpp"
#include "input.hpp"

namespace ctikit::fuzz {

/// One floating field of a draft.
struct DraftField {
    std::uint16_t tag = 0;
    std::vector<std::uint8_t> data;
};

/// A frame taken apart, and the version that it is of.
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
[[nodiscard]] Draft take_apart(const Selected& selected, Bytes frame);
[[nodiscard]] std::vector<std::uint8_t> put_together(const Draft& draft);

/// Any message as the tables describe it, fields and entries there or not.
[[nodiscard]] Draft make_draft(const Selected& selected, Random& random);

/// One random change.
void change(Draft& draft, Random& random);

} // namespace ctikit::fuzz
