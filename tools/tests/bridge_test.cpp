// What the proxy passes on: in memory, against streams that cannot be followed and messages that repeat themselves.
#include "bridge.hpp"

#include <ctikit/session/dialect.hpp>
#include <ctikit/session/memory_network.hpp>

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace {

using ctikit::FrameBytes;

/// One end of a connection: keeps what comes.
class End final : public ctikit::TransportUser, public std::enable_shared_from_this<End> {
public:
    explicit End(std::unique_ptr<ctikit::Transport> transport) : transport_(std::move(transport)) {}

    void read() { transport_->read(buffer_, shared_from_this()); }
    void send(ctikit::Bytes bytes) { transport_->write({&bytes, 1}, shared_from_this()); }
    void close() { transport_->close(); }

    FrameBytes received;

private:
    void on_read(ctikit::ErrorCode error, std::size_t size) override {
        if (!error) {
            received.insert(received.end(), buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(size));
            read();
        }
    }
    void on_written(ctikit::ErrorCode) override {}

    std::unique_ptr<ctikit::Transport> transport_;
    std::array<std::uint8_t, 4096> buffer_{};
};

class BridgeTest : public testing::Test {
protected:
    ~BridgeTest() override {
        if (client) {
            client->close(); // else the two keep each other
        }
        context.restart();
        context.poll();
    }

    void start(const cti::Variations& variations) {
        traffic.variations = variations;
        ctikit::MemoryPair at_client = ctikit::memory_pair(context.get_executor());
        ctikit::MemoryPair at_server = ctikit::memory_pair(context.get_executor());
        client = std::make_shared<End>(std::move(at_client.first));
        server = std::make_shared<End>(std::move(at_server.second));
        client->read();
        server->read();
        cti::bridge(traffic, 1, std::move(at_client.second), std::move(at_server.first));
    }

    void server_sends(ctikit::Bytes bytes) {
        server->send(bytes);
        context.restart();
        context.poll();
    }

    boost::asio::io_context context{1};
    cti::Traffic traffic{ctikit::ged188_dialect().protocol,
                         17,
                         {},
                         std::mt19937_64(1),
                         [this](unsigned, const ctikit::InputRecord&) { ++shown; },
                         [this](std::string_view text) { told = text; },
                         [] {}};
    std::shared_ptr<End> client;
    std::shared_ptr<End> server;
    unsigned shown = 0;
    std::string told;
};

/// However the header that is too large comes.
TEST_F(BridgeTest, PassesOnAStreamThatCannotBeFollowedAsItIs) {
    const FrameBytes stream{0, 0, 0, 0, 0, 0, 0, 9, 0x7f, 0, 0, 0, 0, 0, 0, 5, 1, 2, 3};
    for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
        SCOPED_TRACE(cut);
        start({.reserved = true, .order = true, .split = false});
        server_sends(ctikit::Bytes(stream).first(cut));
        server_sends(ctikit::Bytes(stream).subspan(cut));
        EXPECT_EQ(client->received, stream);
        EXPECT_NE(told, "");
        client->close();
        server_sends({});
    }
}

/// Of a field that comes twice clients take the first.
TEST_F(BridgeTest, KeepsFieldsOfOneTagInTheirOrder) {
    const FrameBytes first{25, 1, 'a', 5, 1, 'x', 25, 1, 'b'};
    FrameBytes frame{0, 0, 0, 23, 0, 0, 0, 139, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1};
    frame.insert(frame.end(), first.begin(), first.end());
    std::mt19937_64 random(1);
    bool varies = false;
    for (int count = 0; count < 30; ++count) {
        const FrameBytes changed =
            cti::varied(traffic.protocol, 17, frame, {.reserved = false, .order = true, .split = false}, random);
        const auto a = std::ranges::find(changed.begin() + 22, changed.end(), 'a');
        const auto b = std::ranges::find(changed.begin() + 22, changed.end(), 'b');
        EXPECT_LT(a, b);
        varies |= changed != frame;
    }
    EXPECT_TRUE(varies);
}

} // namespace
