// Addresses as people write them.
#include <ctikit/session/tcp.hpp>

#include <boost/asio/io_context.hpp>

#include <gtest/gtest.h>

#include <stdexcept>

namespace ctikit {
namespace {

TEST(Address, ReadsHostAndPort) {
    EXPECT_EQ(parse_address("cti.example.com:42027"), (Address{"cti.example.com", 42027}));
    EXPECT_EQ(parse_address("127.0.0.1:0"), (Address{"127.0.0.1", 0}));
    EXPECT_EQ(parse_address("[::1]:42027"), (Address{"::1", 42027}));
    EXPECT_EQ(parse_address("host", 42027), (Address{"host", 42027}));
    EXPECT_EQ(parse_address("[fe80::1]", 12028), (Address{"fe80::1", 12028}));
}

TEST(Address, ReadsLists) {
    EXPECT_EQ(parse_addresses("a,b:7,[::1]", 42027), (std::vector<Address>{{"a", 42027}, {"b", 7}, {"::1", 42027}}));
    EXPECT_THROW((void)parse_addresses("a:1,"), std::invalid_argument);
    EXPECT_THROW((void)parse_addresses(""), std::invalid_argument);
}

TEST(Address, WritesWhatItReads) {
    for (const char* const text : {"host:1", "[::1]:42027", "10.0.0.1:65535"}) {
        EXPECT_EQ(parse_address(text).to_string(), text);
    }
}

TEST(Address, WithoutAHostIsLoopbackForListeners) {
    boost::asio::io_context context;
    const auto acceptor = tcp_acceptor(context.get_executor(), {});
    EXPECT_EQ(acceptor->address().host, "127.0.0.1");
    EXPECT_NE(acceptor->address().port, 0);
}

TEST(Address, RefusesWithAReason) {
    for (const char* const text :
         {"", ":1", "host:", "host:65536", "host:-1", "host:1x", "[::1", "[::1]1", "host", "0", "42027"}) {
        try {
            (void)parse_address(text);
            ADD_FAILURE() << text;
        } catch (const std::invalid_argument& refused) {
            EXPECT_NE(std::string(refused.what()).find(std::string("'") + text + "'"), std::string::npos)
                << refused.what();
        }
    }
}

} // namespace
} // namespace ctikit
