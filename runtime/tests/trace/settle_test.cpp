// A message need not be in memory as a whole: formats that settle print the same as those that do not.
#include "support.hpp"

#include <ctikit/trace/text.hpp>

#include <algorithm>
#include <functional>
#include <ostream>
#include <utility>

namespace {

using ctikit::Settle;
using trace_tests::Frame;
using trace_tests::frame_of;
using trace_tests::uccx;

struct Format {
    const char* name;
    std::function<void(std::string& out, ctikit::Bytes frame, const Settle& settle)> print;
};

void PrintTo(const Format& format, std::ostream* out) {
    *out << format.name;
}

const Format formats[] = {
    {"json",
     [](auto& out, auto frame, auto& settle) { format_json(out, uccx(), 14, frame, R"("time":"10:15")", settle); }},
    {"text", [](auto& out, auto frame, auto& settle) { format_text(out, uccx(), 14, frame, {}, settle); }},
    {"flow", [](auto& out, auto frame, auto& settle) { format_flow(out, uccx(), 14, frame, {}, settle); }},
    {"hex", [](auto& out, auto frame, auto& settle) { format_hex(out, uccx(), 14, frame, {}, settle); }},
    {"lowlevel", [](auto& out, auto frame, auto& settle) { ctikit::format_low_level(out, frame, settle); }},
    {"findings",
     [](auto& out, auto frame, auto& settle) {
         (void)format_findings(out, uccx(), 14, frame, "  ", ctikit::Level::info, settle);
     }},
};

/// A delivered call with `count` floating fields more, each with the next of these tags and nothing in it.
Frame with_empty_fields(std::size_t count, const std::vector<std::uint8_t>& tags) {
    Frame frame = frame_of(uccx(), 14,
                           R"({"message":"CALL_DELIVERED_EVENT","fields":{"ConnectionDeviceID":"9019","ANI":"2005",
                           "NamedVariable":[{"name":"BAStatus","value":"CO"}]}})");
    for (std::size_t i = 0; i < count; ++i) {
        frame.insert(frame.end(), {tags[i % tags.size()], 0});
    }
    ctikit::store_u32(frame.data(), static_cast<std::uint32_t>(frame.size() - ctikit::header_size));
    return frame;
}

class Settling : public ::testing::TestWithParam<Format> {};

INSTANTIATE_TEST_SUITE_P(Formats, Settling, ::testing::ValuesIn(formats),
                         [](const auto& format) { return std::string(format.param.name); });

TEST_P(Settling, ChangesNothing) {
    Frame unknown = with_empty_fields(5000, {0});
    ctikit::store_u32(unknown.data() + 4, 9999);
    Frame cut = with_empty_fields(3, {82});
    cut.resize(cut.size() - 3);
    // Many more fields than a writer's buffer takes, known ones, in no order (25 comes before 82), and unknown ones.
    const Frame frames[] = {with_empty_fields(0, {}),
                            with_empty_fields(1, {25}),
                            with_empty_fields(9000, {82, 25, 251}),
                            with_empty_fields(40'000, {251}),
                            std::move(unknown),
                            std::move(cut),
                            Frame(5),
                            Frame()};
    for (const Frame& frame : frames) {
        std::string whole;
        GetParam().print(whole, frame, {});
        std::string piece;
        std::string written;
        GetParam().print(piece, frame, [&] { written += std::exchange(piece, {}); });
        EXPECT_EQ(written + piece, whole);
    }
}

TEST_P(Settling, KeepsLittle) {
    const Frame frame = with_empty_fields(40'000, {82, 25, 251});
    std::string piece;
    std::size_t largest = 0;
    GetParam().print(piece, frame, [&] {
        largest = std::max(largest, piece.size());
        piece.clear();
    });
    EXPECT_LT(std::max(largest, piece.size()), 8192U);
}

TEST_P(Settling, MayBeWhereItEnds) {
    struct Closed {};
    std::string piece;
    EXPECT_THROW(GetParam().print(piece, with_empty_fields(40'000, {251}), [] { throw Closed(); }), Closed);
}

} // namespace
