// One field read alone is the field that the walker shows first: of every message, in every version, in legal and
// damaged frames.
#include "dialects.hpp"
#include "random_frame.hpp"

#include <ctikit/uccx/protocol.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/field_reader.hpp>

#include <gtest/gtest.h>

#include <map>
#include <stdexcept>

namespace {

using codec_test::Frame;
using ctikit::Bytes;
using ctikit::FieldReader;

/// Where the walker shows each named field for the first time.
struct FirstShown {
    std::map<const ctikit::FieldInfo*, Bytes> data;

    void on_fixed(const ctikit::WalkedField& field) { data.try_emplace(field.info, field.data); }
    void on_floating(const ctikit::WalkedField& field) {
        if (field.info != nullptr) {
            data.try_emplace(field.info, field.data);
        }
    }
};

/// Names that the message has once in this version and does not call reserved: those that can be asked for.
std::vector<const ctikit::FieldInfo*> askable(const ctikit::MessageInfo& message, unsigned version) {
    std::map<std::string_view, const ctikit::FieldInfo*> first;
    for (const auto& fields : {message.fixed, message.floating}) {
        for (const ctikit::FieldInfo& field : fields) {
            if (field.versions.contains(version) && !field.reserved_in(version)) {
                first.try_emplace(field.name, &field);
            }
        }
    }
    std::vector<const ctikit::FieldInfo*> result;
    for (const auto& [name, field] : first) {
        if (field->tag == 0 || message.find_floating(field->tag, version) == field) {
            result.push_back(field);
        }
    }
    return result;
}

void expect_as_walked(const ctikit::Protocol& protocol, const ctikit::MessageInfo& message, unsigned version,
                      const Frame& frame) {
    FirstShown walked;
    ctikit::walk(protocol, version, frame, walked);
    for (const ctikit::FieldInfo* const field : askable(message, version)) {
        const auto shown = walked.data.find(field);
        const auto read = FieldReader(protocol, version, message.name, field->name).data(frame);
        ASSERT_EQ(read.has_value(), shown != walked.data.end()) << message.name << ' ' << field->name << ' ' << version;
        if (read) {
            ASSERT_EQ(read->data(), shown->second.data()) << message.name << ' ' << field->name << ' ' << version;
            ASSERT_EQ(read->size(), shown->second.size()) << message.name << ' ' << field->name << ' ' << version;
        }
    }
}

TEST(FieldReader, ReadsWhatTheWalkerShows) {
    codec_test::RandomFrames random(5);
    codec_test::for_each_version(
        [&]<class Message>(const ctikit::Protocol& protocol, std::type_identity<Message>, unsigned version) {
            const ctikit::MessageInfo& info = *protocol.find(Message::id, version);
            const Frame frame = random.legal(protocol, info, version);
            expect_as_walked(protocol, info, version, frame);
            expect_as_walked(protocol, info, version, random.damaged(frame));
        });
}

TEST(FieldReader, GivesTextsAndNumbers) {
    ctikit::uccx::CallDeliveredEvent event;
    event.CallID = 16777507;
    event.CSQID = 0xffffffff;
    event.ANI = "2005";
    Frame frame(encoded_size(event, 14));
    ASSERT_TRUE(encode(event, 14, frame));
    const auto reader = [](std::string_view field) {
        return FieldReader(ctikit::uccx::protocol, 14, "CALL_DELIVERED_EVENT", field);
    };
    EXPECT_EQ(reader("ANI").text(frame), "2005");
    EXPECT_EQ(reader("ANI").number(frame), std::nullopt);
    EXPECT_EQ(reader("CallID").number(frame), 16777507);
    EXPECT_EQ(reader("DNIS").text(frame), std::nullopt);
    EXPECT_EQ(FieldReader(ctikit::uccx::protocol, 14, "CALL_HELD_EVENT", "CallID").number(frame), std::nullopt)
        << "another message";
    EXPECT_EQ(reader("CallID").number(Bytes(frame).first(12)), std::nullopt) << "cut before the field";
    EXPECT_EQ(reader("CallID").number({}), std::nullopt);
}

TEST(FieldReader, RefusesWhatDoesNotExist) {
    const auto refusal = [](std::string_view message, std::string_view field) {
        try {
            (void)FieldReader(ctikit::uccx::protocol, 10, message, field);
        } catch (const std::invalid_argument& error) {
            return std::string(error.what());
        }
        return std::string("none");
    };
    EXPECT_EQ(refusal("CALL_LOST_EVENT", "CallID"), "uccx has no layout of a message CALL_LOST_EVENT in version 10");
    EXPECT_EQ(refusal("CALL_DELIVERED_EVENT", "Colour"), "CALL_DELIVERED_EVENT has no field Colour in version 10");
    EXPECT_EQ(refusal("CALL_DELIVERED_EVENT", "LineType"), "CALL_DELIVERED_EVENT has no field LineType in version 10")
        << "reserved before version 14";
}

} // namespace
