// Finding messages, fields, values, tags and header widths in a protocol's tables.
#include <ctikit/wire/model.hpp>

#include <algorithm>

namespace ctikit {
namespace {

/// Of several layouts of one message the one of this version; else the last.
const MessageInfo* choose(const MessageInfo* first, const MessageInfo* last, unsigned version) noexcept {
    for (const MessageInfo* message = first; message != last; ++message) {
        if (message->versions.contains(version)) {
            return message;
        }
    }
    return first == last ? nullptr : last - 1;
}

/// How far a version is outside of a range.
unsigned distance(VersionRange range, unsigned version) noexcept {
    if (version < range.first) {
        return range.first - version;
    }
    return version > range.last ? version - range.last : 0;
}

} // namespace

const EnumValue* EnumInfo::find(std::uint32_t number, unsigned version) const noexcept {
    const EnumValue* other = nullptr;
    for (const EnumValue& row : values) {
        if (row.value != number) {
            continue;
        }
        if (row.versions.contains(version)) {
            return &row;
        }
        if (other == nullptr) {
            other = &row;
        }
    }
    return other;
}

const FieldInfo* MessageInfo::find_floating(std::uint16_t tag, unsigned version) const noexcept {
    const auto tag_of = [this](std::uint16_t index) { return floating[index].tag; };
    const FieldInfo* other = nullptr;
    for (auto at = std::ranges::lower_bound(by_tag, tag, {}, tag_of); at != by_tag.end() && tag_of(*at) == tag; ++at) {
        const FieldInfo& field = floating[*at];
        if (field.versions.contains(version)) {
            return &field;
        }
        if (other == nullptr) {
            other = &field;
        }
    }
    return other;
}

const FieldInfo* MessageInfo::find_floating(std::uint16_t tag, unsigned version, const FieldInfo* last) const noexcept {
    constexpr std::ptrdiff_t neighbours = 16; // so many fields may be left out before searching pays
    const FieldInfo* const end = floating.data() + floating.size();
    const FieldInfo* const from = last == nullptr ? floating.data() : last;
    for (const FieldInfo* field = from; field != end && field - from < neighbours; ++field) {
        if (field->tag == tag && field->versions.contains(version)) {
            return field;
        }
    }
    return find_floating(tag, version);
}

const MessageInfo* Protocol::find(std::uint32_t id, unsigned version) const noexcept {
    const auto found = std::ranges::equal_range(messages, id, {}, &MessageInfo::id);
    const MessageInfo* const first = messages.data() + (found.begin() - messages.begin());
    return choose(first, first + found.size(), version);
}

const MessageInfo* Protocol::find(std::string_view message, unsigned version) const noexcept {
    const MessageInfo* last_seen = nullptr;
    for (const MessageInfo& candidate : messages) {
        if (candidate.name != message) {
            continue;
        }
        if (candidate.versions.contains(version)) {
            return &candidate;
        }
        last_seen = &candidate;
    }
    return last_seen;
}

const TagInfo* Protocol::find_tag(std::uint16_t tag) const noexcept {
    const auto found = std::ranges::lower_bound(tags, tag, {}, &TagInfo::tag);
    return found != tags.end() && found->tag == tag ? &*found : nullptr;
}

FloatingWidth Protocol::width(unsigned version) const noexcept {
    const auto nearest = std::ranges::min_element(
        floating_headers, {}, [version](const FloatingHeader& header) { return distance(header.versions, version); });
    return nearest == floating_headers.end() ? FloatingWidth{1, 1} : nearest->width;
}

} // namespace ctikit
