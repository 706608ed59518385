// Where the fixed part of a body ends.
#include <ctikit/wire/fixed_part.hpp>

#include <ctikit/wire/floating.hpp>

namespace ctikit {
namespace {

/// How well a body fits a fixed part, from worst to best.
enum class Fit : std::uint8_t { too_short, leftovers, any_fields, own_fields };

Fit fit(const MessageInfo& message, std::size_t size, unsigned version, Bytes body, FloatingWidth width) noexcept {
    if (size > body.size()) {
        return Fit::too_short;
    }
    FloatingReader fields(body.subspan(size), width);
    bool own = true;
    for (FloatingField field; fields.next(field);) {
        own = own && message.find_floating(field.tag, version) != nullptr;
    }
    if (!fields.clean_end()) {
        return Fit::leftovers;
    }
    return own ? Fit::own_fields : Fit::any_fields;
}

} // namespace

FixedPart fixed_part(const MessageInfo& message, unsigned version, Bytes body, FloatingWidth width) noexcept {
    FixedPart part{0, message.fixed.size()};
    for (const FieldInfo& field : message.fixed) {
        part.size += field.versions.contains(version) ? field.size : 0U;
    }
    if (part.fields == 0 || !message.fixed.back().optional_tail) {
        return part;
    }
    FixedPart best = part;
    Fit best_fit = fit(message, part.size, version, body, width);
    while (part.fields > 0 && message.fixed[part.fields - 1].optional_tail) {
        const FieldInfo& last = message.fixed[--part.fields];
        part.size -= last.versions.contains(version) ? last.size : 0U;
        const Fit shorter = fit(message, part.size, version, body, width);
        if (shorter > best_fit || best_fit == Fit::too_short) {
            best = part;
            best_fit = shorter;
        }
    }
    return best;
}

} // namespace ctikit
