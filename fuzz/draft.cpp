// The changes that the mutator makes to a frame.
#include "draft.hpp"

#include <ctikit/trace/protocols.hpp>
#include <ctikit/wire/field_type.hpp>
#include <ctikit/wire/fixed_part.hpp>
#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/frame.hpp>

#include <algorithm>
#include <array>

namespace ctikit::fuzz {

namespace {

using Data = std::vector<std::uint8_t>;

/// The low bytes of a number, most significant first.
void append_number(Data& out, std::uint64_t value, std::size_t size) {
    while (size-- > 0) {
        out.push_back(static_cast<std::uint8_t>(value >> (8 * std::min<std::size_t>(size, 7))));
    }
}

/// A number at which code is likely to change its mind: its enum's values, its limits, the ends of its type.
[[nodiscard]] std::uint32_t telling_number(Random& random, const FieldInfo& field) {
    switch (below(random, 6)) {
    case 0:
        return static_cast<std::uint32_t>(field.value);
    case 1:
        return static_cast<std::uint32_t>(field.low + below(random, 3)) - 1U;
    case 2:
        return static_cast<std::uint32_t>(field.high + below(random, 3)) - 1U;
    case 3:
        return any_of(random, std::array{0U, 1U, 2U, 0x7fU, 0x80U, 0xffU, 0x7fffU, 0x8000U, 0xffffU, 0x7fffffffU,
                                         0x80000000U, 0xffffffffU});
    case 4:
        if (field.enumeration != nullptr && !field.enumeration->values.empty()) {
            return any_of(random, field.enumeration->values).value;
        }
        return below(random, 5);
    default:
        return static_cast<std::uint32_t>(random());
    }
}

/// Sizes around the documented one.
[[nodiscard]] std::size_t telling_size(Random& random, std::size_t documented) {
    switch (below(random, 5)) {
    case 0:
        return 0;
    case 1:
        return documented;
    case 2:
        return documented + 1;
    default:
        return below(random, std::min<std::size_t>(documented + 2, 48));
    }
}

/// Text with its NUL; now and then without it, with a second one, or not UTF-8.
[[nodiscard]] Data text(Random& random, std::size_t documented) {
    Data result(telling_size(random, documented));
    std::ranges::generate(result, [&] { return static_cast<std::uint8_t>('0' + below(random, 75)); });
    if (!result.empty() && below(random, 8) != 0) {
        result.back() = 0;
    }
    if (!result.empty() && below(random, 10) == 0) {
        any_of(random, result) = any_of(random, std::array<std::uint8_t, 6>{0, 0x80, 0xc3, 0xe2, 0xf0, 0xff});
    }
    return result;
}

[[nodiscard]] Data named_pair(Random& random, const Protocol& protocol) {
    Data result = text(random, protocol.named_name);
    const Data value = text(random, protocol.named_value);
    result.insert(result.end(), value.begin(), value.end());
    return result;
}

/// Data as a field of this type may have them, mostly legal.
[[nodiscard]] Data data_for(Random& random, const Protocol& protocol, const FieldInfo& field) {
    Data result;
    if (is_number(field.type)) {
        std::size_t elements = field.array ? below(random, 5) : 1;
        const std::size_t size = below(random, 12) == 0 ? below(random, 6) : size_of(field.type);
        for (; elements > 0; --elements) {
            append_number(result, telling_number(random, field), size);
        }
    } else if (field.type == FieldType::NAMEDVAR) {
        result = named_pair(random, protocol);
    } else if (field.type == FieldType::NAMEDARRAY) {
        result = named_pair(random, protocol);
        result.insert(result.begin(), static_cast<std::uint8_t>(random()));
    } else {
        result = text(random, field.size == 0 ? 40 : field.size);
    }
    return result;
}

[[nodiscard]] DraftField field_for(Random& random, const Draft& draft, const FieldInfo& info) {
    return {info.tag, data_for(random, *draft.protocol, info)};
}

/// Where a fixed field lies in the fixed part of this version.
[[nodiscard]] std::size_t fixed_offset(const MessageInfo& message, unsigned version, const FieldInfo& field) {
    std::size_t offset = 0;
    for (const FieldInfo& other : message.fixed) {
        if (&other == &field) {
            break;
        }
        offset += other.versions.contains(version) ? other.size : 0U;
    }
    return offset;
}

void set_fixed(Draft& draft, const FieldInfo& field, std::uint32_t value) {
    const std::size_t at = fixed_offset(*draft.message(), draft.version, field);
    if (at + field.size > draft.fixed.size()) {
        return;
    }
    Data bytes;
    append_number(bytes, value, field.size);
    std::ranges::copy(bytes, draft.fixed.begin() + static_cast<std::ptrdiff_t>(at));
}

void change_fixed(Draft& draft, const MessageInfo& message, Random& random) {
    if (!message.fixed.empty()) {
        const FieldInfo& field = any_of(random, message.fixed);
        set_fixed(draft, field, telling_number(random, field));
    }
}

/// A count that is right, nearly right, or absurd.
void change_count(Draft& draft, const MessageInfo& message, Random& random) {
    if (message.counts.empty()) {
        return;
    }
    const CountInfo& count = any_of(random, message.counts);
    const std::uint32_t value =
        any_of(random, std::array{0U, 1U, below(random, 8), count.limit, count.limit + 1, 0xffffU, 0xffffffffU});
    if (!count.floating) {
        set_fixed(draft, message.fixed[count.field], value);
        return;
    }
    const FieldInfo& info = message.floating[count.field];
    for (DraftField& field : draft.floating) {
        if (field.tag == info.tag) {
            field.data.clear();
            append_number(field.data, value, size_of(info.type));
        }
    }
}

void insert_own(Draft& draft, const MessageInfo& message, Random& random) {
    if (!message.floating.empty()) {
        draft.floating.insert(place(random, draft.floating),
                              field_for(random, draft, any_of(random, message.floating)));
    }
}

/// A tag of the dialect that may well be another message's, or any tag at all.
void insert_foreign(Draft& draft, Random& random) {
    DraftField field{static_cast<std::uint16_t>(random()), text(random, 20)};
    if (!draft.protocol->tags.empty() && below(random, 2) == 0) {
        field.tag = any_of(random, draft.protocol->tags).tag;
    }
    draft.floating.insert(place(random, draft.floating), std::move(field));
}

/// All fields of a group, some times over, at the end.
void append_entries(Draft& draft, const MessageInfo& message, Random& random) {
    if (message.groups.empty()) {
        return;
    }
    const auto group = static_cast<std::int16_t>(below(random, message.groups.size()));
    for (std::uint32_t left = 1 + below(random, 4); left > 0; --left) {
        for (const FieldInfo& info : message.floating) {
            if (info.group == group &&
                (info.tag == message.groups[static_cast<std::size_t>(group)].first_tag || below(random, 3) != 0)) {
                draft.floating.push_back(field_for(random, draft, info));
            }
        }
    }
}

/// New data for a field that is there.
void change_data(Draft& draft, const MessageInfo& message, Random& random) {
    if (draft.floating.empty()) {
        return;
    }
    DraftField& field = any_of(random, draft.floating);
    if (const FieldInfo* const info = message.find_floating(field.tag, draft.version)) {
        field.data = data_for(random, *draft.protocol, *info);
    }
}

/// Lengths that lie, bytes that are missing or too many.
void damage(Draft& draft, Random& random) {
    switch (below(random, 5)) {
    case 0:
        draft.length_lie = any_of(random, std::array<std::int64_t, 6>{1, -1, 4, -8, 0x7fffffff, -0x7fffffff});
        break;
    case 1:
        draft.lying_field = below(random, draft.floating.size());
        break;
    case 2: // the body ends in the fixed part, or just there
        draft.fixed.resize(draft.fixed.size() -
                           below(random, std::min<std::size_t>(draft.fixed.size() + 1, 1U << below(random, 6))));
        draft.floating.clear();
        draft.rest.clear();
        break;
    case 3:
        draft.rest = Data(below(random, 5), static_cast<std::uint8_t>(random()));
        break;
    default:
        draft.rest.clear();
        break;
    }
}

/// The same content in another version, so that the floating header changes its width and fields come and go.
void change_version(Draft& draft, Random& random) {
    const VersionRange versions = draft.protocol->versions;
    draft.version = versions.first + below(random, versions.last - versions.first + 1U);
}

[[nodiscard]] Draft empty_draft(const Selected& selected, std::uint32_t type = 0) {
    Draft draft;
    draft.protocol = selected.protocol;
    draft.version = selected.version;
    draft.type = type;
    return draft;
}

void start_over(Draft& draft, Random& random) {
    if (below(random, 4) == 0) {
        draft.protocol = any_of(random, all_protocols());
        change_version(draft, random);
    }
    draft = make_draft({draft.protocol, draft.version}, random);
}

} // namespace

Draft take_apart(const Selected& selected, Bytes frame) {
    Draft draft = empty_draft(selected);
    const auto header = FrameHeader::read(frame);
    if (!header) {
        draft.fixed.assign(frame.begin(), frame.end());
        return draft;
    }
    draft.type = header->type;
    const Bytes body = frame.subspan(header_size);
    const MessageInfo* const message = draft.message();
    if (message == nullptr || !message->documented) {
        draft.fixed.assign(body.begin(), body.end());
        return draft;
    }
    const FloatingWidth width = selected.protocol->width(selected.version);
    const std::size_t fixed =
        std::min(body.size(), fixed_part(*message, message->layout_version(selected.version), body, width).size);
    draft.fixed.assign(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(fixed));
    FloatingReader reader(body.subspan(fixed), width);
    for (FloatingField field; reader.next(field);) {
        draft.floating.push_back({field.tag, Data(field.data.begin(), field.data.end())});
    }
    draft.rest.assign(reader.rest().begin(), reader.rest().end());
    return draft;
}

std::vector<std::uint8_t> put_together(const Draft& draft) {
    Data out(4);
    append_number(out, draft.type, 4);
    out.insert(out.end(), draft.fixed.begin(), draft.fixed.end());
    const FloatingWidth width = draft.protocol->width(draft.version);
    const std::size_t longest = width.length == 1 ? 0xff : 0xffff;
    for (std::size_t index = 0; index < draft.floating.size(); ++index) {
        const DraftField& field = draft.floating[index];
        const std::size_t size = std::min(field.data.size(), longest);
        append_number(out, field.tag, width.tag);
        append_number(out, size + (index == draft.lying_field ? 1U : 0U), width.length);
        out.insert(out.end(), field.data.begin(), field.data.begin() + static_cast<std::ptrdiff_t>(size));
    }
    out.insert(out.end(), draft.rest.begin(), draft.rest.end());
    const auto length = static_cast<std::int64_t>(out.size() - header_size) + draft.length_lie;
    store_u32(out.data(), static_cast<std::uint32_t>(length));
    return out;
}

Draft make_draft(const Selected& selected, Random& random) {
    const MessageInfo& message = any_of(random, selected.protocol->messages);
    const unsigned version = selected.version;
    Draft draft = empty_draft(selected, message.id);
    for (const FieldInfo& field : message.floating) {
        if (field.group < 0 && field.versions.contains(version) && below(random, 3) != 0) {
            draft.floating.push_back(field_for(random, draft, field));
        }
    }
    for (const FieldInfo& field : message.fixed) {
        if (field.versions.contains(version)) {
            append_number(draft.fixed, is_number(field.type) ? telling_number(random, field) : 0U, field.size);
        }
    }
    append_entries(draft, message, random);
    return draft;
}

void change(Draft& draft, Random& random) {
    const MessageInfo* const message = draft.message();
    if (message == nullptr) {
        start_over(draft, random);
        return;
    }
    switch (below(random, 12)) {
    case 0:
        change_fixed(draft, *message, random);
        break;
    case 1:
        change_count(draft, *message, random);
        break;
    case 2:
    case 3:
        insert_own(draft, *message, random);
        break;
    case 4:
        insert_foreign(draft, random);
        break;
    case 5:
        append_entries(draft, *message, random);
        break;
    case 6:
    case 7:
        change_data(draft, *message, random);
        break;
    case 8:
        rearrange(random, draft.floating);
        break;
    case 9:
        damage(draft, random);
        break;
    case 10:
        change_version(draft, random);
        break;
    default:
        start_over(draft, random);
        break;
    }
}

} // namespace ctikit::fuzz
