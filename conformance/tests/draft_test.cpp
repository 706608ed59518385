// Drafts against the library's own encoder: two makers of frames that share no code must agree on every row of every
// flow.
#include "support.hpp"

#include <ctikit/trace/json.hpp>

#include <gtest/gtest.h>

namespace ctikit::conformance {
namespace {

TEST(Draft, agrees_with_the_encoder_on_every_row_of_every_flow) {
    for (const auto* protocol : all_protocols()) {
        for (const auto& flow : test::flows_of(protocol->name)) {
            for (const auto* message : flow.messages()) {
                for (unsigned version = protocol->versions.first; version <= protocol->versions.last; ++version) {
                    const auto object = short_form(*message, *protocol, version);
                    const auto draft =
                        make_draft(*protocol, version, message->message, object.at("fields").get_object());
                    const auto encoded = encode_json(*protocol, version, object);
                    ASSERT_TRUE(encoded) << flow.name << ": " << encoded.error;
                    ASSERT_EQ(draft.encode(), encoded.frame)
                        << flow.name << " " << message->message << " version " << version;
                }
            }
        }
    }
}

TEST(Draft, names_message_and_field_that_do_not_exist) {
    try {
        static_cast<void>(make_draft(test::uccx(), 14, "END_CALL_EVENT", {{"CallId", 1}}));
        FAIL();
    } catch (const DraftError& error) {
        EXPECT_STREQ(error.what(), "END_CALL_EVENT has no field 'CallId' in version 14");
    }
    EXPECT_THROW(static_cast<void>(make_draft(test::uccx(), 14, "NO_SUCH_EVENT", {})), DraftError);
}

TEST(Draft, takes_minus_one_as_all_bits_set_and_refuses_what_does_not_fit) {
    const auto draft = make_draft(test::uccx(), 14, "AGENT_STATE_EVENT", {{"CSQState", -1}, {"StateDuration", -1}});
    EXPECT_EQ(reportable(draft).at("CSQState").front(), boost::json::value(65535U));
    EXPECT_EQ(reportable(draft).at("StateDuration").front(), boost::json::value(4294967295U));
    EXPECT_THROW(static_cast<void>(make_draft(test::uccx(), 14, "AGENT_STATE_EVENT", {{"CSQState", 65536}})),
                 DraftError);
}

TEST(Draft, marks_touched_fields_where_they_stand_in_the_frame) {
    auto draft =
        make_draft(test::uccx(), 14, "END_CALL_EVENT", {{"CallID", 0x01020304}, {"ConnectionDeviceID", "2006"}});
    draft.find_fixed("CallID")->touched = true;
    draft.floating.front().touched = true;
    const auto frame = draft.encode();
    const auto places = draft.touched();
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(Octets(frame.begin() + static_cast<long>(places[0].first),
                     frame.begin() + static_cast<long>(places[0].first + 4)),
              (Octets{1, 2, 3, 4}));
    EXPECT_EQ(places[1].first + places[1].second, frame.size());
}

} // namespace
} // namespace ctikit::conformance
