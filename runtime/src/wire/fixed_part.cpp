// Where the fixed part of a body ends.
#include <ctikit/wire/fixed_part.hpp>

#include <ctikit/wire/floating.hpp>

#include <algorithm>

namespace ctikit {
namespace {

/// How well a body fits a fixed part, from worst to best.
enum class Fit : std::uint8_t { too_short, leftovers, any_fields, own_fields };

template <class IsOwnTag>
[[nodiscard]] Fit fit(Bytes body, std::size_t size, FloatingWidth width, IsOwnTag is_own_tag) noexcept {
    if (size > body.size()) {
        return Fit::too_short;
    }
    FloatingReader fields(body.subspan(size), width);
    bool own = true;
    for (FloatingField field; fields.next(field);) {
        own = own && is_own_tag(field.tag);
    }
    if (!fields.clean_end()) {
        return Fit::leftovers;
    }
    return own ? Fit::own_fields : Fit::any_fields;
}

template <class IsOwnTag>
[[nodiscard]] bool is_whole(Bytes body, std::size_t size, std::size_t optional, FloatingWidth width,
                            IsOwnTag is_own_tag) noexcept {
    const Fit longer = fit(body, size, width, is_own_tag);
    return longer != Fit::too_short && longer >= fit(body, size - optional, width, is_own_tag);
}

} // namespace

FixedPart fixed_part(const MessageInfo& message, unsigned version, Bytes body, FloatingWidth width) noexcept {
    FixedPart part;
    std::size_t optional = 0;
    for (const FieldInfo& field : message.fixed) {
        const std::size_t size = field.versions.contains(version) ? field.size : 0U;
        part.size += size;
        optional += field.optional ? size : 0U;
    }
    const auto is_own = [&](std::uint16_t tag) { return message.find_floating(tag, version) != nullptr; };
    if (optional != 0 && !is_whole(body, part.size, optional, width, is_own)) {
        return {part.size - optional, false};
    }
    return part;
}

bool fixed_part_is_whole(Bytes body, std::size_t size, std::size_t optional, std::span<const std::uint16_t> own_tags,
                         FloatingWidth width) noexcept {
    return is_whole(body, size, optional, width,
                    [&](std::uint16_t tag) { return std::ranges::find(own_tags, tag) != own_tags.end(); });
}

} // namespace ctikit
