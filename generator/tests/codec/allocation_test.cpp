// Decoding, encoding, walking and reading one field allocate nothing: counted for every message of both dialects, in
// legal and damaged frames.
#include "../../../runtime/tests/support/allocations.hpp"
#include "dialects.hpp"
#include "random_frame.hpp"

#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/field_reader.hpp>

#include <gtest/gtest.h>

#include <cstdlib>

namespace {

using codec_test::Frame;
using ctikit::Bytes;

template <class Call>
std::size_t allocations_of(Call&& call) {
    const std::size_t before = support::allocations();
    call();
    return support::allocations() - before;
}

struct Counter {
    std::size_t fields = 0;
    void on_fixed(const ctikit::WalkedField&) { ++fields; }
    void on_floating(const ctikit::WalkedField&) { ++fields; }
    void on_diagnostic(const ctikit::Diagnostic&) { ++fields; }
};

TEST(Allocations, AreCounted) {
    EXPECT_EQ(allocations_of([] { std::free(std::malloc(1)); }), 0U) << "only those of C++";
    EXPECT_EQ(allocations_of([] { (void)std::string(100, 'x').size(); }), 1U);
}

TEST(Allocations, CodecsAndWalkerHaveNone) {
    codec_test::RandomFrames random(7);
    codec_test::for_each_version([&]<class Message>(const ctikit::Protocol& protocol, std::type_identity<Message>,
                                                    unsigned version) {
        const ctikit::MessageInfo& info = *protocol.find(Message::id, version);
        const Frame legal = random.legal(protocol, info, version);
        const Frame damaged = random.damaged(legal);
        Frame buffer(65536);
        for (const Bytes frame : {Bytes(legal), Bytes(damaged)}) {
            Message message;
            Counter counter;
            EXPECT_EQ(allocations_of([&] { (void)decode(frame.subspan(ctikit::header_size), version, message); }), 0U)
                << "decode " << Message::name << ' ' << version;
            EXPECT_EQ(allocations_of([&] { (void)encode(message, version, buffer); }), 0U)
                << "encode " << Message::name << ' ' << version;
            EXPECT_EQ(allocations_of([&] { (void)encoded_size(message, version); }), 0U)
                << "encoded_size " << Message::name << ' ' << version;
            EXPECT_EQ(allocations_of([&] { ctikit::walk(protocol, version, frame, counter); }), 0U)
                << "walk " << Message::name << ' ' << version;
        }
    });
}

TEST(Allocations, FieldReadersHaveNoneAfterConstruction) {
    const ctikit::FieldReader reader(ctikit::uccx::protocol, 14, "CALL_DELIVERED_EVENT", "ANI");
    ctikit::uccx::CallDeliveredEvent event;
    event.ANI = "2005";
    Frame frame(encoded_size(event, 14));
    ASSERT_TRUE(encode(event, 14, frame));
    EXPECT_EQ(allocations_of([&] { EXPECT_EQ(reader.text(frame), "2005"); }), 0U);
}

} // namespace
