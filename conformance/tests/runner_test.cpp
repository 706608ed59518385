// Whole runs of the suite, as programs use it that have the library and no command.
#include "support.hpp"

#include <ctikit/conformance/suite.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <stdexcept>

namespace ctikit::conformance {
namespace {

struct DiskFull : std::runtime_error {
    DiskFull() : std::runtime_error("the disk is full") {}
};

/// Who follows a run and fails at its first case.
template <class Options>
Options failing_follower() {
    Options options;
    options.protocol = &test::uccx();
    options.flows = CTIKIT_SOURCE_FLOWS;
    options.jobs = 1;
    options.timeout = std::chrono::milliseconds(50);
    options.on_case = [](const CaseResult&) { throw DiskFull(); };
    return options;
}

TEST(ClientRun, ends_with_what_on_case_throws) {
    auto options = failing_follower<ClientSuiteOptions>();
    options.command = {"true"};
    options.patterns = {"uccx/flows/queued-and-answered/*"};
    ASSERT_GT(list_client_cases(options).size(), 1U);
    EXPECT_THROW((void)run_client_suite(options), DiskFull);
}

TEST(ClientRun, begins_with_the_number_of_cases_that_it_tells) {
    ClientSuiteOptions options;
    options.protocol = &test::uccx();
    options.flows = CTIKIT_SOURCE_FLOWS;
    options.command = {"false"};
    options.patterns = {"uccx/flows/queued-and-answered/bridge/numbers-*"};
    std::size_t planned = 0;
    std::size_t told = 0;
    options.on_start = [&](std::size_t cases) { planned = cases; };
    options.on_case = [&](const CaseResult&) {
        EXPECT_NE(planned, 0U);
        ++told;
    };
    EXPECT_EQ(run_client_suite(options).cases.size(), told);
    EXPECT_EQ(planned, told);
}

TEST(ServerRun, ends_with_what_on_case_throws) {
    namespace asio = boost::asio;
    asio::io_context io;
    const asio::ip::tcp::acceptor silent(io, {asio::ip::address_v4::loopback(), 0});
    auto options = failing_follower<ServerSuiteOptions>();
    options.host = "127.0.0.1";
    options.port = silent.local_endpoint().port();
    options.patterns = {list_server_cases(options).front().id};
    EXPECT_THROW((void)run_server_suite(options), DiskFull);
}

} // namespace
} // namespace ctikit::conformance
