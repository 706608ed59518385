// Where the fixed part of a body ends.
#include <ctikit/walker/layout.hpp>

#include <ctikit/wire/floating.hpp>

namespace ctikit {

FixedPart fixed_part(const MessageInfo& message, unsigned version, Bytes body, FloatingWidth width) noexcept {
    FixedPart part{0, message.fixed.size()};
    for (const FieldInfo& field : message.fixed) {
        part.size += field.versions.contains(version) ? field.size : 0U;
    }
    const auto fits = [&] { return part.size <= body.size() && parses_cleanly(body.subspan(part.size), width); };
    while (part.fields > 0) {
        const FieldInfo& last = message.fixed[part.fields - 1];
        const bool present = last.versions.contains(version);
        if (present && (!last.optional_tail || fits())) {
            break;
        }
        part.size -= present ? last.size : 0U;
        --part.fields;
    }
    return part;
}

} // namespace ctikit
