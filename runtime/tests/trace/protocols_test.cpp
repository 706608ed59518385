// Dialects by name.
#include <ctikit/trace/protocols.hpp>

#include <gtest/gtest.h>

namespace {

TEST(Protocols, AreFoundByName) {
    for (const ctikit::Protocol* const protocol : ctikit::all_protocols()) {
        EXPECT_EQ(ctikit::find_protocol(protocol->name), protocol);
    }
    EXPECT_EQ(ctikit::find_protocol("nonsense"), nullptr);
}

TEST(ProtocolChoice, TakesANameWithOrWithoutVersion) {
    EXPECT_EQ(ctikit::parse_protocol_choice("uccx/14").choice.version, 14U);
    EXPECT_EQ(ctikit::parse_protocol_choice("uccx").choice.version, std::nullopt);
    EXPECT_EQ(ctikit::parse_protocol_choice("uccx").choice.version_or_newest(),
              ctikit::find_protocol("uccx")->versions.last);
}

TEST(ProtocolChoice, NamesWhatIsWrongAndWhatIsAllowed) {
    EXPECT_EQ(ctikit::parse_protocol_choice("ucx/14").error,
              "protocol 'ucx' does not exist (did you mean uccx?); known: uccx, ged188");
    for (const char* text : {"uccx/", "uccx/0", "uccx/14x", "uccx/99", "uccx/-1", "uccx/99999999999999999999"}) {
        EXPECT_NE(ctikit::parse_protocol_choice(text).error.find("uccx has no version"), std::string::npos) << text;
    }
}

} // namespace
