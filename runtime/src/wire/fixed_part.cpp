// Where the fixed part of a body ends.
#include <ctikit/wire/fixed_part.hpp>

#include <ctikit/wire/floating.hpp>

#include <algorithm>

namespace ctikit {
namespace {

/// How well a body fits a fixed part, from worst to best.
enum class Fit : std::uint8_t { too_short, leftovers, any_fields, own_fields };

/// Chooses among sizes that a fixed part may have. They are offered from the longest to the shortest.
template <class IsOwnTag>
class Choice {
public:
    Choice(Bytes body, FloatingWidth width, IsOwnTag is_own_tag) noexcept
        : body_(body), width_(width), is_own_tag_(is_own_tag) {}

    /// Whether this one is better than all before. As long as nothing fits, shorter is better.
    [[nodiscard]] bool offer(std::size_t size) noexcept {
        const Fit offered = fit(size);
        if (offered <= best_ && best_ != Fit::too_short) {
            return false;
        }
        best_ = offered;
        return true;
    }

private:
    [[nodiscard]] Fit fit(std::size_t size) const noexcept {
        if (size > body_.size()) {
            return Fit::too_short;
        }
        FloatingReader fields(body_.subspan(size), width_);
        bool own = true;
        for (FloatingField field; fields.next(field);) {
            own = own && is_own_tag_(field.tag);
        }
        if (!fields.clean_end()) {
            return Fit::leftovers;
        }
        return own ? Fit::own_fields : Fit::any_fields;
    }

    Bytes body_;
    FloatingWidth width_;
    IsOwnTag is_own_tag_;
    Fit best_ = Fit::too_short;
};

} // namespace

FixedPart fixed_part(const MessageInfo& message, unsigned version, Bytes body, FloatingWidth width) noexcept {
    FixedPart part{0, message.fixed.size()};
    for (const FieldInfo& field : message.fixed) {
        part.size += field.versions.contains(version) ? field.size : 0U;
    }
    if (part.fields == 0 || !message.fixed.back().optional_tail) {
        return part;
    }
    Choice choice(body, width, [&](std::uint16_t tag) { return message.find_floating(tag, version) != nullptr; });
    FixedPart best = part;
    (void)choice.offer(part.size);
    while (part.fields > 0 && message.fixed[part.fields - 1].optional_tail) {
        const FieldInfo& last = message.fixed[--part.fields];
        part.size -= last.versions.contains(version) ? last.size : 0U;
        if (choice.offer(part.size)) {
            best = part;
        }
    }
    return best;
}

std::size_t fixed_size_with_tail(Bytes body, std::size_t whole, std::span<const std::uint16_t> tail,
                                 std::span<const std::uint16_t> own_tags, FloatingWidth width) noexcept {
    Choice choice(body, width, [&](std::uint16_t tag) { return std::ranges::find(own_tags, tag) != own_tags.end(); });
    std::size_t best = whole;
    (void)choice.offer(whole);
    for (const std::uint16_t size : tail) {
        whole -= size;
        if (choice.offer(whole)) {
            best = whole;
        }
    }
    return best;
}

} // namespace ctikit
