// Once their string has grown, the formats for people and JSON allocate nothing per message.
#include "../support/allocations.hpp"
#include "support.hpp"

#include <ctikit/trace/text.hpp>

#include <gtest/gtest.h>

namespace {

using trace_tests::frame_of;
using trace_tests::uccx;

/// Allocations of `print(out)` when `out` is large enough already.
template <class Print>
std::size_t allocations_of(Print&& print) {
    std::string out;
    print(out);
    out.clear();
    const std::size_t before = support::allocations();
    print(out);
    return support::allocations() - before;
}

TEST(Formats, AllocateNothingPerMessage) {
    const auto frame = frame_of(
        uccx(), 14, R"({"message":"CALL_DELIVERED_EVENT","fields":{"CallID":16777507,"ConnectionDeviceID":"9019",
        "CallingDeviceID":"2005","ANI":"2005","DNIS":"7000","NamedVariable":[{"name":"BAStatus","value":"CO"}]}})");
    EXPECT_EQ(allocations_of([&](std::string& out) { format_text(out, uccx(), 14, frame); }), 0U);
    EXPECT_EQ(allocations_of([&](std::string& out) { format_flow(out, uccx(), 14, frame); }), 0U);
    EXPECT_EQ(allocations_of([&](std::string& out) { ctikit::format_low_level(out, frame); }), 0U);
    // Fields in another order than the canonical one: the line is printed twice.
    const auto ani = frame_of(uccx(), 14, R"({"message":"BEGIN_CALL_EVENT","fields":{"ANI":"2005"}})");
    auto swapped = frame_of(uccx(), 14, R"({"message":"BEGIN_CALL_EVENT","fields":{"DNIS":"7000"}})");
    swapped.insert(swapped.end(), ani.end() - 7, ani.end());
    swapped[3] = static_cast<std::uint8_t>(swapped.size() - ctikit::header_size);
    EXPECT_EQ(allocations_of([&](std::string& out) { format_text(out, uccx(), 14, swapped); }), 0U);
    // JSON allocates for diagnostics only.
    const auto clean = frame_of(uccx(), 14, R"({"message":"BEGIN_CALL_EVENT","fields":{"CallType":1,"CallID":16777488,
        "ConnectionDeviceID":"9026","ANI":"2006","DNIS":"7000"}})");
    EXPECT_EQ(allocations_of([&](std::string& out) { format_json(out, uccx(), 14, clean); }), 0U);
}

} // namespace
