// The typed codec and the walker read the same message from the same bytes: what the codec decodes and encodes again
// shows the walker the same named fields, and both find the same first error.
#include "dialects.hpp"
#include "random_frame.hpp"

#include <ctikit/walker/walk.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace {

using codec_test::Frame;
using ctikit::Bytes;

/// A field with its data, as the walker shows it.
struct Shown {
    std::uint16_t tag;
    std::int32_t record;
    std::int32_t entry;
    std::string name;
    Frame data;
    friend bool operator==(const Shown&, const Shown&) = default;
};

void PrintTo(const Shown& shown, std::ostream* out) {
    *out << shown.name << '(' << shown.tag << ")[" << shown.record << '.' << shown.entry << "] " << shown.data.size()
         << " bytes";
}

/// What typed code can see of a frame: named fields, and the first error.
struct View {
    std::vector<Shown> fields;
    std::optional<ctikit::Diagnostic> error;

    void on_fixed(const ctikit::WalkedField& field) { add(field); }
    void on_floating(const ctikit::WalkedField& field) { add(field); }
    void on_diagnostic(const ctikit::Diagnostic& diagnostic) {
        if (level_of(diagnostic.code) == ctikit::Level::error && (!error || diagnostic.offset < error->offset)) {
            error = diagnostic;
        }
    }

private:
    void add(const ctikit::WalkedField& field) {
        if (field.info != nullptr && !field.reserved) {
            fields.push_back({field.tag, field.record, field.entry, std::string(field.info->name),
                              Frame(field.data.begin(), field.data.end())});
        }
    }
};

View view(const ctikit::Protocol& protocol, unsigned version, Bytes frame) {
    View result;
    ctikit::walk(protocol, version, frame, result);
    std::ranges::stable_sort(result.fields, {}, &Shown::tag);
    return result;
}

template <class Message>
std::string where(unsigned version, int round) {
    return std::string(Message::name) + " version " + std::to_string(version) + " round " + std::to_string(round);
}

constexpr int rounds = 20;

TEST(CodecAndWalker, SeeTheSameFieldsInLegalFrames) {
    codec_test::RandomFrames random(3);
    codec_test::for_each_version([&]<class Message>(const ctikit::Protocol& protocol, std::type_identity<Message>,
                                                    unsigned version) {
        const ctikit::MessageInfo& info = *protocol.find(Message::id, version);
        for (int round = 0; round < rounds; ++round) {
            const Frame frame = random.legal(protocol, info, version);
            Message message;
            const ctikit::DecodeResult decoded = decode(Bytes(frame).subspan(ctikit::header_size), version, message);
            ASSERT_TRUE(decoded) << where<Message>(version, round) << ": " << to_string(decoded.error) << " at "
                                 << decoded.offset;
            ASSERT_EQ(decoded.unexpected + decoded.not_in_version, 0) << where<Message>(version, round);
            Frame again(encoded_size(message, version));
            const ctikit::EncodeResult written = encode(message, version, again);
            ASSERT_TRUE(written) << where<Message>(version, round) << ": " << to_string(written.error) << ' '
                                 << written.field;
            ASSERT_EQ(view(protocol, version, again).fields, view(protocol, version, frame).fields)
                << where<Message>(version, round);
        }
    });
}

TEST(CodecAndWalker, FindTheSameFirstErrorInDamagedFrames) {
    codec_test::RandomFrames random(4);
    std::size_t errors = 0;
    codec_test::for_each_version([&]<class Message>(const ctikit::Protocol& protocol, std::type_identity<Message>,
                                                    unsigned version) {
        const ctikit::MessageInfo& info = *protocol.find(Message::id, version);
        for (int round = 0; round < rounds; ++round) {
            const Frame frame = random.damaged(random.legal(protocol, info, version));
            Message message;
            const ctikit::DecodeResult decoded = decode(Bytes(frame).subspan(ctikit::header_size), version, message);
            const View walked = view(protocol, version, frame);
            const auto code = walked.error ? walked.error->code : ctikit::DiagnosticCode::none;
            ASSERT_EQ(to_string(decoded.error), to_string(code)) << where<Message>(version, round);
            ASSERT_EQ(decoded.offset, walked.error ? walked.error->offset : 0U) << where<Message>(version, round);
            errors += walked.error ? 1 : 0;
            (void)encode(message, version, {});
        }
    });
    EXPECT_GT(errors, 1000U);
}

} // namespace
