// Hexadecimal listings: annotated, and the server's low-level form.
#include "support.hpp"

#include "../support/frame_builder.hpp"

#include <ctikit/trace/text.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <sstream>

namespace {

using trace_tests::Frame;
using trace_tests::frame_of;
using trace_tests::uccx;

std::string hex_of(const Frame& frame) {
    std::string out;
    format_hex(out, uccx(), 14, frame);
    return out;
}

TEST(FormatHex, TellsOffsetBytesAndMeaning) {
    EXPECT_EQ(hex_of(frame_of(uccx(), 14, R"({"message":"HEARTBEAT_REQ","fields":{"InvokeID":7}})")),
              "0000  00 00 00 04                          length 4\n"
              "0004  00 00 00 05                          type 5 HEARTBEAT_REQ\n"
              "0008  00 00 00 07                          InvokeID UINT = 7\n");
}

TEST(FormatHex, ShowsEveryByteOfAFrame) {
    const Frame frame = support::FrameBuilder(6).u32(1).field(251, "0123456789abcdef").u8(9).build();
    const std::string listing = hex_of(frame);
    std::istringstream lines(listing);
    std::size_t digits = 0;
    for (std::string line; std::getline(lines, line);) {
        for (std::size_t at = 6;
             at < std::min<std::size_t>(line.size(), 42) && std::isxdigit(static_cast<unsigned char>(line[at])) != 0;
             at += 3) {
            ++digits;
        }
    }
    EXPECT_EQ(digits, frame.size()) << listing;
}

TEST(FormatHex, HidesTheBytesOfPasswords) {
    const std::string listing =
        hex_of(frame_of(uccx(), 14, R"({"message":"OPEN_REQ","fields":{"ClientPassword":"736563726574"}})"));
    EXPECT_EQ(listing.find("73 65 63"), std::string::npos);
    EXPECT_NE(listing.find("02 06"), std::string::npos);
}

TEST(FormatLowLevel, IsTheServersForm) {
    std::string out;
    ctikit::format_low_level(out, frame_of(uccx(), 14, R"({"message":"HEARTBEAT_CONF","fields":{"InvokeID":12}})"));
    EXPECT_EQ(out, "MHDR: 0000: 00 00 00 04 00 00 00 06  ........ MDATA: 0000: 00 00 00 0C  ....\n");
}

TEST(FormatLowLevel, StartsARowEverySixteenBytes) {
    std::string out;
    ctikit::format_low_level(out, support::FrameBuilder(6).raw("0123456789abcdefgh").build());
    EXPECT_NE(
        out.find("MDATA: 0000: 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef\n0010: 67 68  gh\n"),
        std::string::npos)
        << out;
}

} // namespace
