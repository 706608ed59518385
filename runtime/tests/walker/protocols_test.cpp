// The walker on the real dialects: their tables keep what the walker relies on, and any bytes in any message and
// version are shown completely.
#include "walker/record.hpp"

#include <ctikit/ged188/protocol.hpp>
#include <ctikit/uccx/protocol.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace {

using ctikit::FieldInfo;
using ctikit::MessageInfo;
using ctikit::Protocol;
using Frame = std::vector<std::uint8_t>;

class Dialect : public testing::TestWithParam<const Protocol*> {
protected:
    [[nodiscard]] static const Protocol& protocol() { return *GetParam(); }
};

INSTANTIATE_TEST_SUITE_P(Protocols, Dialect, testing::Values(&ctikit::uccx::protocol, &ctikit::ged188::protocol),
                         [](const auto& dialect) { return std::string(dialect.param->name); });

TEST_P(Dialect, IsOrderedAsTheSearchesNeedIt) {
    EXPECT_FALSE(protocol().messages.empty());
    EXPECT_TRUE(std::ranges::is_sorted(protocol().messages, {}, &MessageInfo::id));
    EXPECT_TRUE(std::ranges::is_sorted(protocol().tags, {}, &ctikit::TagInfo::tag));
    for (const MessageInfo& message : protocol().messages) {
        EXPECT_TRUE(std::ranges::is_sorted(message.by_tag, {}, [&](std::uint16_t index) {
            return message.floating[index].tag;
        })) << message.name;
        EXPECT_EQ(protocol().find(message.id, message.versions.last), &message) << message.name;
        EXPECT_EQ(protocol().find(message.name, message.versions.last), &message) << message.name;
    }
}

TEST_P(Dialect, KnowsEveryTagThatAMessageHas) {
    for (const MessageInfo& message : protocol().messages) {
        for (const std::uint16_t index : message.by_tag) {
            EXPECT_NE(protocol().find_tag(message.floating[index].tag), nullptr)
                << message.name << ' ' << message.floating[index].name;
        }
    }
}

TEST_P(Dialect, FitsTheWalkersMemory) {
    for (const MessageInfo& message : protocol().messages) {
        EXPECT_LE(message.floating.size(), ctikit::watched_fields) << message.name;
        EXPECT_LE(message.groups.size(), ctikit::watched_groups) << message.name;
        EXPECT_LE(message.counts.size(), ctikit::watched_counts) << message.name;
    }
}

TEST_P(Dialect, RefersOnlyToRowsThatExist) {
    for (const MessageInfo& message : protocol().messages) {
        const auto below = [](std::int16_t index, std::size_t size) { return index < static_cast<std::int16_t>(size); };
        for (const FieldInfo& field : message.floating) {
            EXPECT_TRUE(below(field.group, message.groups.size()) && below(field.count, message.counts.size()))
                << message.name;
        }
        for (const ctikit::GroupInfo& group : message.groups) {
            EXPECT_TRUE(below(group.parent, message.groups.size()) && below(group.count, message.counts.size()))
                << message.name;
        }
        for (const ctikit::CountInfo& count : message.counts) {
            EXPECT_LT(count.field, count.floating ? message.floating.size() : message.fixed.size()) << message.name;
        }
        for (const FieldInfo& field : message.fixed) {
            EXPECT_GT(field.size, 0) << message.name << ' ' << field.name;
        }
    }
}

/// A body for a message: random fixed part, then fields with tags that it mostly has, in sizes that mostly fit.
Frame random_frame(const Protocol& protocol, const MessageInfo& message, unsigned version, std::mt19937& random) {
    const auto below = [&random](std::size_t limit) { return static_cast<std::uint32_t>(random() % limit); };
    const ctikit::FloatingWidth width = protocol.width(version);
    Frame frame(8);
    const auto put = [&frame](std::uint32_t value, unsigned size) {
        for (unsigned byte = size; byte-- > 0;) {
            frame.push_back(static_cast<std::uint8_t>(value >> (8 * byte)));
        }
    };
    for (const FieldInfo& field : message.fixed) {
        for (unsigned i = 0; field.versions.contains(message.layout_version(version)) && i < field.size; ++i) {
            put(below(3) == 0 ? below(256) : 0, 1);
        }
    }
    for (std::uint32_t count = below(12); count > 0; --count) {
        const FieldInfo* const field =
            message.floating.empty() ? nullptr : &message.floating[below(message.floating.size())];
        const bool own = field != nullptr && below(8) != 0;
        const std::uint32_t size =
            own && field->size != 0 && below(4) != 0 ? std::min<std::uint32_t>(field->size, below(40)) : below(6);
        put(own ? field->tag : below(400), width.tag);
        put(size, width.length);
        for (std::uint32_t i = 0; i < size; ++i) {
            put(i + 1 == size ? 0 : below(5) == 0 ? below(256) : 'a' + below(20), 1);
        }
    }
    if (below(4) == 0) {
        frame.resize(8 + below(frame.size() - 7));
    }
    ctikit::store_u32(frame.data(), static_cast<std::uint32_t>(frame.size() - 8));
    ctikit::store_u32(frame.data() + 4, message.id);
    frame.shrink_to_fit();
    return frame;
}

TEST_P(Dialect, ShowsEveryByteOfEveryMessageInEveryVersion) {
    std::mt19937 random(4711);
    for (const MessageInfo& message : protocol().messages) {
        for (unsigned version = protocol().versions.first; version <= protocol().versions.last; ++version) {
            for (int round = 0; round < 8; ++round) {
                const Frame frame = random_frame(protocol(), message, version, random);
                const support::WalkRecord record = support::record_walk(protocol(), version, frame);
                ASSERT_EQ(record.bytes, frame) << message.name << " in version " << version;
                ASSERT_TRUE(record.in_place) << message.name << " in version " << version;
            }
        }
    }
}

} // namespace
