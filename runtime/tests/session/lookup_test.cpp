// Names that the system looks up for ever.
#include <ctikit/session/tcp.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <condition_variable>
#include <dlfcn.h>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <string_view>

namespace ctikit::test {
namespace {

/// A name server that does not answer.
class SilentNameServer {
public:
    static constexpr const char* name = "stuck.example";

    SilentNameServer() { silent() = true; }
    ~SilentNameServer() {
        {
            const std::lock_guard lock(mutex());
            silent() = false;
        }
        spoken().notify_all();
    }
    SilentNameServer(const SilentNameServer&) = delete;
    SilentNameServer& operator=(const SilentNameServer&) = delete;

    static void ask() {
        std::unique_lock lock(mutex());
        spoken().wait(lock, [] { return !silent(); });
    }

private:
    [[nodiscard]] static std::mutex& mutex() {
        static std::mutex mutex;
        return mutex;
    }
    [[nodiscard]] static std::condition_variable& spoken() {
        static std::condition_variable spoken;
        return spoken;
    }
    [[nodiscard]] static bool& silent() {
        static bool silent = false;
        return silent;
    }
};

/// In which nothing happens: then nothing will.
constexpr auto patience = std::chrono::seconds(5);

TEST(Lookup, IsLeftAtOnceWhenCancelled) {
    boost::asio::io_context context;
    const SilentNameServer silence; // ends before the context, which waits for the look-up
    const auto connector = tcp_connector(context.get_executor());
    std::optional<ErrorCode> error;
    const auto keep = [&error](std::exception_ptr, Connected connected) { error = connected.error; };
    boost::asio::co_spawn(context, connector->connect({SilentNameServer::name, 1}), keep);
    context.poll();
    EXPECT_FALSE(error);
    connector->cancel();
    while (!error && context.run_one_for(patience) > 0) {
    }
    ASSERT_TRUE(error);
    EXPECT_EQ(*error, boost::asio::error::operation_aborted);

    const auto acceptor = tcp_acceptor(context.get_executor(), {"127.0.0.1", 0});
    error.reset();
    boost::asio::co_spawn(context, connector->connect(acceptor->address()), keep);
    while (!error && context.run_one_for(patience) > 0) {
    }
    ASSERT_TRUE(error) << "a number waits for no name";
    EXPECT_FALSE(*error) << error->message();
}

} // namespace
} // namespace ctikit::test

/// In the place of the system's.
extern "C" int getaddrinfo(const char* host, const char* port, const addrinfo* hints, addrinfo** found) {
    if (host != nullptr && std::string_view(host) == ctikit::test::SilentNameServer::name) {
        ctikit::test::SilentNameServer::ask();
        return EAI_AGAIN;
    }
    using Function = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
    static const auto system = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return system(host, port, hints, found);
}
