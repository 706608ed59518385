// How random frames are put together.
#include "random_frame.hpp"

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/field_type.hpp>

#include <algorithm>
#include <map>

namespace codec_test {

using ctikit::FieldInfo;
using ctikit::FieldType;

/// Builds one frame.
class RandomFrames::Builder {
public:
    Builder(RandomFrames& random, const ctikit::Protocol& protocol, const ctikit::MessageInfo& message,
            unsigned version)
        : random_(random), message_(message), version_(version), width_(protocol.width(version)),
          unknown_tag_(unknown_tag(protocol)) {}

    [[nodiscard]] Frame build() {
        Frame floating;
        for (std::size_t index = 0; index < message_.floating.size(); ++index) {
            const FieldInfo& field = message_.floating[index];
            if (field.group < 0) {
                alone(floating, field);
            } else if (starts(index, message_.groups[static_cast<std::size_t>(field.group)].parent < 0)) {
                entries(floating, field.group);
            }
        }
        Frame frame(ctikit::header_size);
        for (const FieldInfo& field : message_.fixed) {
            fixed(frame, field);
        }
        frame.insert(frame.end(), floating.begin(), floating.end());
        ctikit::store_u32(frame.data(), static_cast<std::uint32_t>(frame.size() - ctikit::header_size));
        ctikit::store_u32(frame.data() + 4, message_.id);
        return frame;
    }

private:
    /// A tag that fits every width and that neither the tag table nor any message has.
    [[nodiscard]] static std::uint16_t unknown_tag(const ctikit::Protocol& protocol) {
        std::uint16_t tag = 255;
        const auto has = [&](const ctikit::MessageInfo& message) { return message.find_floating(tag, 0) != nullptr; };
        while (protocol.find_tag(tag) != nullptr || std::ranges::any_of(protocol.messages, has)) {
            --tag;
        }
        return tag;
    }

    [[nodiscard]] bool exists(const FieldInfo& field) const { return field.versions.contains(version_); }

    /// Whether the field is the first of its top-level group.
    [[nodiscard]] bool starts(std::size_t index, bool top_level) const {
        const auto group = message_.floating[index].group;
        const auto before = message_.floating.first(index);
        return top_level && std::ranges::none_of(before, [&](const FieldInfo& other) { return other.group == group; });
    }

    [[nodiscard]] bool is_count(const FieldInfo& field) const {
        return std::ranges::any_of(message_.counts, [&](const ctikit::CountInfo& count) {
            return count.floating && &message_.floating[count.field] == &field;
        });
    }

    [[nodiscard]] std::uint32_t limit(std::int16_t count) const {
        const std::uint32_t stated = count < 0 ? 0 : message_.counts[static_cast<std::size_t>(count)].limit;
        return stated == 0 ? 4U : std::min(stated, 4U);
    }

    /// A field that does not repeat: there or not, a foreign one before it now and then.
    void alone(Frame& out, const FieldInfo& field) {
        if (random_.below(16) == 0) {
            put(out, unknown_tag_, bytes(random_.below(6)));
        }
        if (!exists(field)) {
            return;
        }
        if (is_count(field)) {
            floating_count(out, field);
        } else if (present(field)) {
            put(out, field.tag, data(field));
        }
    }

    void entries(Frame& out, std::int16_t group) {
        const ctikit::GroupInfo& info = message_.groups[static_cast<std::size_t>(group)];
        const FieldInfo& first = *std::ranges::find(message_.floating, group, &FieldInfo::group);
        if (!exists(first)) {
            return;
        }
        if (!counted_.contains(info.count)) {
            counted_[info.count] = random_.below(limit(info.count) + 1);
        }
        for (std::uint32_t left = counted_[info.count]; left > 0; --left) {
            one_entry(out, group);
        }
    }

    void one_entry(Frame& out, std::int16_t group) {
        const std::uint16_t first_tag = message_.groups[static_cast<std::size_t>(group)].first_tag;
        std::vector<std::int16_t> inner_done;
        for (const FieldInfo& field : message_.floating) {
            if (field.group == group && exists(field)) {
                if (is_count(field)) {
                    floating_count(out, field);
                } else if (field.tag == first_tag || present(field)) {
                    put(out, field.tag, data(field));
                }
            } else if (field.group >= 0 && message_.groups[static_cast<std::size_t>(field.group)].parent == group &&
                       std::ranges::find(inner_done, field.group) == inner_done.end()) {
                inner_done.push_back(field.group);
                inner_entries(out, field.group);
            }
        }
    }

    /// A group inside a record: as many entries as the count said that stands before it.
    void inner_entries(Frame& out, std::int16_t group) {
        for (std::uint32_t left = counted_[message_.groups[static_cast<std::size_t>(group)].count]; left > 0; --left) {
            one_entry(out, group);
        }
    }

    /// A count that is a floating field. It stands before what it counts, in a record as in the message.
    void floating_count(Frame& out, const FieldInfo& field) {
        const auto own = std::ranges::find_if(message_.counts, [&](const ctikit::CountInfo& count) {
            return count.floating && &message_.floating[count.field] == &field;
        });
        const auto index = static_cast<std::int16_t>(own - message_.counts.begin());
        counted_[index] = random_.below(limit(index) + 1);
        if (counted_[index] != 0 || random_.below(2) == 0) {
            put(out, field.tag, number(field.type, counted_[index]));
        }
    }

    /// Elements of an array are there when there are any, other fields by chance.
    [[nodiscard]] bool present(const FieldInfo& field) {
        return field.array ? counted_[field.count] != 0 : random_.below(4) != 0;
    }

    void fixed(Frame& out, const FieldInfo& field) {
        if (!exists(field)) {
            return;
        }
        for (std::size_t index = 0; index < message_.counts.size(); ++index) {
            const ctikit::CountInfo& count = message_.counts[index];
            if (!count.floating && &message_.fixed[count.field] == &field) {
                append(out, number(field.type, counted_[static_cast<std::int16_t>(index)]));
                return;
            }
        }
        append(out, ctikit::size_of(field.type) != 0 ? number(field.type, value(field)) : bytes(field.size));
    }

    [[nodiscard]] std::uint32_t value(const FieldInfo& field) {
        return field.type == FieldType::BOOL ? random_.below(2) : static_cast<std::uint32_t>(random_.below(0xffffffff));
    }

    [[nodiscard]] static Frame number(FieldType type, std::uint32_t value) {
        Frame bytes(4);
        ctikit::store_u32(bytes.data(), value);
        return {bytes.end() - static_cast<std::ptrdiff_t>(ctikit::size_of(type)), bytes.end()};
    }

    [[nodiscard]] Frame bytes(std::uint32_t size) {
        Frame result(size);
        for (std::uint8_t& byte : result) {
            byte = static_cast<std::uint8_t>(random_.below(256));
        }
        return result;
    }

    [[nodiscard]] Frame text(std::uint32_t longest) {
        Frame result(longest == 0 ? 1 : 1 + random_.below(longest));
        for (std::uint8_t& byte : result) {
            byte = static_cast<std::uint8_t>('a' + random_.below(26));
        }
        result.back() = 0;
        return result;
    }

    [[nodiscard]] Frame data(const FieldInfo& field) {
        const std::uint32_t longest =
            std::min<std::uint32_t>(field.size == 0 ? 40U : field.size, width_.length == 1 ? 255U : 2000U);
        switch (field.type) {
        case FieldType::STRING:
            return text(longest);
        case FieldType::UNSPEC:
            return bytes(random_.below(longest + 1));
        case FieldType::NAMEDVAR:
            return joined({}, text(33), text(100));
        case FieldType::NAMEDARRAY:
            return joined(bytes(1), text(33), text(100));
        default:
            break;
        }
        if (!field.array) {
            return number(field.type, value(field));
        }
        Frame elements;
        for (std::uint32_t left = counted_[field.count]; left > 0; --left) {
            append(elements, number(field.type, value(field)));
        }
        return elements;
    }

    [[nodiscard]] static Frame joined(Frame first, const Frame& second, const Frame& third) {
        append(first, second);
        append(first, third);
        return first;
    }

    static void append(Frame& out, const Frame& more) { out.insert(out.end(), more.begin(), more.end()); }

    void put(Frame& out, std::uint16_t tag, const Frame& data) {
        append(out, number(width_.tag == 1 ? FieldType::UCHAR : FieldType::USHORT, tag));
        append(out, number(width_.length == 1 ? FieldType::UCHAR : FieldType::USHORT,
                           static_cast<std::uint32_t>(data.size())));
        append(out, data);
    }

    RandomFrames& random_;
    const ctikit::MessageInfo& message_;
    unsigned version_;
    ctikit::FloatingWidth width_;
    std::uint16_t unknown_tag_;
    std::map<std::int16_t, std::uint32_t> counted_; ///< entries by count
};

Frame RandomFrames::legal(const ctikit::Protocol& protocol, const ctikit::MessageInfo& message, unsigned version) {
    return Builder(*this, protocol, message, version).build();
}

Frame RandomFrames::damaged(Frame frame) {
    for (std::uint32_t changes = below(4); changes > 0 && frame.size() > ctikit::header_size; --changes) {
        const std::size_t at =
            ctikit::header_size + below(static_cast<std::uint32_t>(frame.size() - ctikit::header_size));
        frame[at] = static_cast<std::uint8_t>(below(3) == 0 ? below(256) : below(8));
    }
    if (below(3) == 0) {
        frame.resize(
            std::max<std::size_t>(ctikit::header_size, frame.size() - below(static_cast<std::uint32_t>(frame.size()))));
    }
    if (below(6) == 0) {
        frame.insert(frame.end(), below(4), std::uint8_t{0});
    }
    ctikit::store_u32(frame.data(), static_cast<std::uint32_t>(frame.size() - ctikit::header_size));
    frame.shrink_to_fit(); // nothing behind the end that a sanitizer would not see
    return frame;
}

} // namespace codec_test
