// Ladder diagrams.
#include <ctikit/trace/ladder.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace {

ctikit::Ladder small() {
    ctikit::Ladder ladder;
    ladder.add({"10:00", "client", "server", "OPEN_REQ #1", "", false});
    ladder.add({"10:01", "server", "client", "OPEN_CONF #1", "", true});
    return ladder;
}

TEST(Ladder, DrawsArrowsBetweenLifelines) {
    std::string text;
    small().write_text(text);
    EXPECT_EQ(text, "              client                                  server\n"
                    "                 |                                       |\n"
                    "10:00            |-- OPEN_REQ #1 ----------------------->|\n"
                    "10:01            |<------------------ OPEN_CONF #1 (!) --|\n");
}

TEST(Ladder, MakesRoomForLongLabels) {
    ctikit::Ladder ladder;
    const std::string label(80, 'x');
    ladder.add({"", "a", "b", label, "", false});
    std::string text;
    ladder.write_text(text);
    EXPECT_NE(text.find(label), std::string::npos);
}

TEST(Ladder, EscapesWhatXmlDoesNotAllow) {
    ctikit::Ladder ladder;
    ladder.add({"", "<a>", "b&c", "l\"\x01", "d", false});
    std::string svg;
    ladder.write_svg(svg);
    EXPECT_TRUE(svg.starts_with("<svg "));
    EXPECT_NE(svg.find("&lt;a&gt;"), std::string::npos);
    EXPECT_NE(svg.find("b&amp;c"), std::string::npos);
    EXPECT_EQ(svg.find('\x01'), std::string::npos);
}

/// A time and names come from a log: whatever they hold, a row is a row, and columns stay where they are.
TEST(Ladder, KeepsToPlainAscii) {
    ctikit::Ladder ladder;
    ladder.add({"\x1b[31m10:00", "\u00e9\u009b2J", "b\nc", "HEARTBEAT_REQ #1", "", false});
    std::string text;
    ladder.write_text(text);
    EXPECT_EQ(text.find_first_not_of(" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`"
                                     "abcdefghijklmnopqrstuvwxyz{|}~\n"),
              std::string::npos)
        << text;
    EXPECT_TRUE(text.starts_with(R"(                \xc3\xa9\xc2\x9b2J)")) << text;
    EXPECT_NE(text.find(R"(b\x0ac)"), std::string::npos) << text;
    EXPECT_NE(text.find("\n\\x1b[31m10:00            |-- HEARTBEAT_REQ #1"), std::string::npos) << text;
    EXPECT_EQ(std::ranges::count(text, '\n'), 3);
}

/// A diagram need not be in memory as a whole.
TEST(Ladder, LetsItsRowsBeWrittenOutOneByOne) {
    const ctikit::Ladder ladder = small();
    for (const auto write : {&ctikit::Ladder::write_text, &ctikit::Ladder::write_svg}) {
        std::string whole;
        (ladder.*write)(whole, [] {});
        std::string row;
        std::vector<std::string> written;
        (ladder.*write)(row, [&] { written.push_back(std::exchange(row, {})); });
        ASSERT_EQ(written.size(), 2U);
        EXPECT_EQ(written[0] + written[1] + row, whole);
    }
}

TEST(Ladder, DrawsNothingOfNothing) {
    std::string out;
    ctikit::Ladder().write_text(out);
    ctikit::Ladder().write_svg(out);
    EXPECT_NE(out.find("</svg>"), std::string::npos);
}

} // namespace
