// Reading in canonical order is a shorter way to what the loop over fields finds: the same message and the same result,
// whatever comes in whatever order.
#include <ctikit/wire/canonical_fields.hpp>

#include "support/frame_builder.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace {

using ctikit::Bytes;
using ctikit::DecodeResult;
using ctikit::FloatingPart;
using ctikit::FloatingWidth;
using ctikit::OptionalText;
using ctikit::ReceivedField;
using ctikit::Repeated;

struct Event {
    OptionalText first;
    std::optional<std::uint8_t> small;
    OptionalText second;
    std::optional<std::int32_t> large;
    Repeated<std::string_view> entries;
    OptionalText last;
};

constexpr auto read_entry = &ctikit::next_single<std::string_view, 5, ctikit::entry::read_text_as>;

void read_other(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<Event*>(message);
    switch (field.tag()) {
    case 2:
        field.uint8(out.small);
        break;
    case 4:
        field.int32(out.large);
        break;
    case 5:
        field.only_group(out.entries, read_entry, version);
        break;
    default:
        field.skip(field.tag() == 8);
        break;
    }
}

constexpr FloatingPart event_floating{
    .texts{{1, offsetof(Event, first)}, {3, offsetof(Event, second)}, {6, offsetof(Event, last)}},
    .other = &read_other,
};

template <FloatingWidth Width>
DecodeResult in_canonical_order(Bytes body, std::size_t fixed_size, Event& out) {
    ctikit::CanonicalFields<Width> fields(body, fixed_size);
    fields.text(1, out.first);
    fields.uint8(2, out.small);
    fields.text(3, out.second);
    fields.int32(4, out.large);
    fields.group(5, out.entries, read_entry, 14);
    fields.text(6, out.last);
    return fields.rest(14, event_floating, &out);
}

/// All of a message, with the places of its texts.
auto contents(const Event& message) {
    const auto place = [](const OptionalText& text) { return std::pair(text->data(), text->size()); };
    std::vector<std::string> entries;
    for (const std::string_view entry : message.entries) {
        entries.emplace_back(entry);
    }
    return std::tuple(place(message.first), message.small, place(message.second), message.large, entries,
                      place(message.last));
}

auto findings(const DecodeResult& result) {
    return std::tuple(result.error, result.offset, result.unknown, result.unexpected, result.reserved,
                      result.not_in_version);
}

/// Fields by chance, most of them in order, most of them as they should be.
template <FloatingWidth Width>
class RandomBodies {
public:
    /// A body whose fixed part has so many bytes.
    std::vector<std::uint8_t> next(std::size_t fixed_size) {
        support::FrameBuilder frame(5, Width);
        for (std::size_t i = 0; i < fixed_size; ++i) {
            frame.u8(0);
        }
        for (std::uint32_t tag = 1; tag <= 6; ++tag) {
            for (std::uint32_t times = tag == 5 ? below(4) : below(2); times != 0; --times) {
                put(frame, below(12) == 0 ? 1 + below(9) : tag);
            }
        }
        std::vector<std::uint8_t> body = frame.build();
        body.erase(body.begin(), body.begin() + 8);
        if (below(8) == 0 && !body.empty()) {
            body.resize(fixed_size + below(static_cast<std::uint32_t>(body.size() - fixed_size + 1)));
        }
        body.shrink_to_fit(); // a sanitizer sees the byte behind
        return body;
    }

private:
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(random_() % limit); }

    void put(support::FrameBuilder& frame, std::uint32_t tag) {
        const bool usual = below(10) != 0;
        if (tag == 2 || tag == 4) {
            frame.number(tag, below(256), usual ? (tag == 2 ? 1 : 4) : 2);
            return;
        }
        std::string text(below(2) == 0 ? below(40) : below(12), 'x');
        if (!usual && !text.empty()) {
            text[below(static_cast<std::uint32_t>(text.size()))] = '\0';
        }
        below(20) == 0 ? frame.field(tag, text) : frame.text(tag, text);
    }

    std::mt19937 random_{7};
};

template <class Width>
class CanonicalFields : public testing::Test {};

template <FloatingWidth Width>
using Header = std::integral_constant<FloatingWidth, Width>;
using Headers = testing::Types<Header<FloatingWidth{1, 1}>, Header<FloatingWidth{2, 1}>, Header<FloatingWidth{2, 2}>>;
TYPED_TEST_SUITE(CanonicalFields, Headers, );

TYPED_TEST(CanonicalFields, FindWhatTheLoopFinds) {
    constexpr FloatingWidth width = TypeParam::value;
    RandomBodies<width> bodies;
    std::size_t clean = 0;
    std::size_t errors = 0;
    for (int round = 0; round < 60'000; ++round) {
        const std::size_t fixed_size = round % 2 == 0 ? 20 : static_cast<std::size_t>(round / 2 % 16);
        const std::vector<std::uint8_t> body = bodies.next(fixed_size);
        Event expected;
        Event message;
        const DecodeResult loop = ctikit::decode_floating<width>(body, fixed_size, 14, event_floating, &expected);
        const DecodeResult result = in_canonical_order<width>(body, fixed_size, message);
        ASSERT_EQ(findings(result), findings(loop)) << round;
        ASSERT_EQ(contents(message), contents(expected)) << round;
        clean += findings(loop) == findings(DecodeResult()) ? 1 : 0;
        errors += loop ? 0 : 1;
    }
    EXPECT_GT(clean, 10'000U);
    EXPECT_GT(errors, 2'000U);
}

} // namespace
