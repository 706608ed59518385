// Sessions over TLS: with a certificate that is trusted, and without.
#include <ctikit/session/client.hpp>
#include <ctikit/session/server.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/session/tls.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <gtest/gtest.h>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <vector>

namespace ctikit {
namespace {

using boost::asio::ip::tcp;

/// A key and a certificate for "localhost" that it signed itself, in a folder of its own. Valid from an hour ago for
/// so many seconds from now.
class Certificate {
public:
    explicit Certificate(const std::string& name, long valid_for = 3600)
        : folder_(std::filesystem::path(testing::TempDir()) / ("ctikit_tls_" + name)) {
        std::filesystem::create_directories(folder_);
        EVP_PKEY* const key = EVP_EC_gen("P-256");
        X509* const certificate = X509_new();
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
        X509_gmtime_adj(X509_getm_notAfter(certificate), valid_for);
        X509_set_pubkey(certificate, key);
        X509_NAME* const subject = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1,
                                   -1, 0);
        X509_set_issuer_name(certificate, subject);
        X509_EXTENSION* const names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost");
        X509_add_ext(certificate, names, -1);
        X509_sign(certificate, key, EVP_sha256());
        std::FILE* file = std::fopen(certificate_file().c_str(), "w");
        PEM_write_X509(file, certificate);
        std::fclose(file);
        file = std::fopen(key_file().c_str(), "w");
        PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
        std::fclose(file);
        X509_EXTENSION_free(names);
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
    ~Certificate() { std::filesystem::remove_all(folder_); }
    Certificate(const Certificate&) = delete;
    Certificate& operator=(const Certificate&) = delete;

    [[nodiscard]] std::string certificate_file() const { return (folder_ / "certificate.pem").string(); }
    [[nodiscard]] std::string key_file() const { return (folder_ / "key.pem").string(); }

private:
    std::filesystem::path folder_;
};

class PlainService final : public Service {
public:
    OpenDecision open(const OpenRequest&, std::string_view) override { return {}; }
    void request(ServerSession&, const EventView&) override {}
};

class TlsTest : public testing::Test {
protected:
    TlsTest() { listen(certificate); }

    void listen(const Certificate& shown, const std::string& client_ca_file = {}) {
        TlsServerOptions options;
        options.client_ca_file = client_ca_file;
        listen(shown, options);
    }

    void listen(const Certificate& shown, TlsServerOptions options) {
        options.certificate_file = shown.certificate_file();
        options.key_file = shown.key_file();
        acceptors.push_back(tls_acceptor(context.get_executor(), {}, options));
        acceptor = acceptors.back().get();
        boost::asio::co_spawn(context, server.serve(*acceptor), [](std::exception_ptr) {});
    }

    /// Connects, opens and closes; what went wrong, or nothing.
    [[nodiscard]] std::string visit(TlsClientOptions options) {
        std::optional<std::string> result;
        const auto connector = tls_connector(context.get_executor(), options);
        boost::asio::co_spawn(
            context,
            [](Connector& dialing, Address address) -> boost::asio::awaitable<std::string> {
                Connected connected = co_await dialing.connect(address);
                if (connected.error) {
                    co_return connected.error.message();
                }
                ClientSession session(uccx_dialect(), std::move(connected.transport), steady_clock(), {});
                const OpenOutcome outcome = co_await session.open();
                const SessionEnd end = co_await session.close();
                co_return outcome&& end.why == SessionEnd::Why::closed ? "" : end.to_string();
            }(*connector, acceptor->address()),
            [&](std::exception_ptr, std::string text) { result = std::move(text); });
        while (!result && context.run_one_for(patience) > 0) {
        }
        connector->cancel();
        return result.value_or("no result");
    }

    /// A client at this address of the loopback network that connects and says nothing.
    [[nodiscard]] tcp::socket silent(const char* host) {
        tcp::socket socket(context);
        socket.open(tcp::v4());
        socket.bind({boost::asio::ip::make_address_v4(host), 0});
        socket.connect({boost::asio::ip::make_address_v4("127.0.0.1"), acceptor->address().port});
        return socket;
    }

    /// Lets the acceptor do what it can do now.
    void settle() {
        while (context.poll() > 0) {
        }
    }

    /// The other side has closed or reset the connection.
    [[nodiscard]] static bool dropped(tcp::socket& socket) {
        std::array<char, 1> byte{};
        boost::system::error_code error;
        socket.non_blocking(true);
        (void)socket.read_some(boost::asio::buffer(byte), error);
        return error && error != boost::asio::error::would_block;
    }

    /// In which nothing happens: then nothing will.
    static constexpr auto patience = std::chrono::seconds(5);

    [[nodiscard]] static TlsClientOptions unchecked() {
        TlsClientOptions options;
        options.check_certificate = false;
        return options;
    }

    boost::asio::io_context context{1};
    [[nodiscard]] static std::string name(const std::string& of) {
        return testing::UnitTest::GetInstance()->current_test_info()->name() + of;
    }

    Certificate certificate{name("")};
    PlainService service;
    Server server{uccx_dialect(), context.get_executor(), steady_clock(), {}, service};
    std::vector<std::unique_ptr<Acceptor>> acceptors;
    Acceptor* acceptor = nullptr; ///< the last one
};

TEST_F(TlsTest, CarriesASession) {
    TlsClientOptions options;
    options.ca_file = certificate.certificate_file();
    options.server_name = "localhost";
    EXPECT_EQ(visit(options), "");
    EXPECT_EQ(server.counters().sessions_opened, 1U);
}

TEST_F(TlsTest, RefusesAServerThatNobodyVouchesFor) {
    TlsClientOptions options;
    options.server_name = "localhost";
    EXPECT_NE(visit(options).find("certificate"), std::string::npos);
    EXPECT_EQ(server.counters().sessions_opened, 0U);
}

TEST_F(TlsTest, RefusesACertificateOfAnotherHost) {
    TlsClientOptions options;
    options.ca_file = certificate.certificate_file();
    options.server_name = "cti.example.com";
    EXPECT_NE(visit(options).find("certificate"), std::string::npos);
}

TEST_F(TlsTest, RefusesACertificateOfAnotherAuthority) {
    const Certificate other(name("_other"));
    TlsClientOptions options;
    options.ca_file = other.certificate_file();
    options.server_name = "localhost";
    EXPECT_NE(visit(options).find("certificate"), std::string::npos);
    EXPECT_EQ(server.counters().sessions_opened, 0U);
}

TEST_F(TlsTest, RefusesACertificateThatHasExpired) {
    const Certificate expired(name("_expired"), -60);
    listen(expired);
    TlsClientOptions options;
    options.ca_file = expired.certificate_file();
    options.server_name = "localhost";
    EXPECT_NE(visit(options).find("certificate"), std::string::npos);
    EXPECT_EQ(server.counters().sessions_opened, 0U);
}

TEST_F(TlsTest, ServersCheckTheCertificatesOfTheirClients) {
    listen(certificate, certificate.certificate_file());
    TlsClientOptions options;
    options.ca_file = certificate.certificate_file();
    options.server_name = "localhost";
    EXPECT_NE(visit(options), "") << "it shows none";
    options.certificate_file = certificate.certificate_file();
    options.key_file = certificate.key_file();
    EXPECT_EQ(visit(options), "");
}

TEST_F(TlsTest, ChecksNothingWhenTold) {
    TlsClientOptions options;
    options.check_certificate = false;
    EXPECT_EQ(visit(options), "");
}

TEST_F(TlsTest, AClientThatStallsDelaysNobody) {
    const auto silent = tcp_connector(context.get_executor());
    Connected stalled;
    boost::asio::co_spawn(context, silent->connect(acceptor->address()),
                          [&](std::exception_ptr, Connected connected) { stalled = std::move(connected); });
    TlsClientOptions options;
    options.check_certificate = false;
    EXPECT_EQ(visit(options), "");
    EXPECT_TRUE(stalled.transport);
}

TEST_F(TlsTest, AHandshakeThatHasStalledGivesWay) {
    TlsServerOptions options;
    options.handshakes = 3;
    options.handshake_timeout = std::chrono::hours(1);
    options.stalled_after = std::chrono::milliseconds(0);
    listen(certificate, options);
    std::vector<tcp::socket> stalled;
    for (const char* const host : {"127.0.0.2", "127.0.0.3", "127.0.0.4"}) {
        stalled.push_back(silent(host));
        settle();
    }
    EXPECT_EQ(visit(unchecked()), "");
    EXPECT_TRUE(dropped(stalled[0])) << "the oldest";
    EXPECT_FALSE(dropped(stalled[1]) || dropped(stalled[2])) << "no more than are in the way";
}

TEST_F(TlsTest, AHandshakeThatIsQuickEnoughStays) {
    TlsServerOptions options;
    options.handshakes = 1;
    options.handshake_timeout = std::chrono::hours(1);
    options.stalled_after = std::chrono::hours(1);
    listen(certificate, options);
    tcp::socket first = silent("127.0.0.2");
    settle();
    tcp::socket second = silent("127.0.0.3");
    settle();
    EXPECT_FALSE(dropped(first));
    EXPECT_FALSE(dropped(second)) << "waits";
    first.close();
    settle();
    EXPECT_FALSE(dropped(second));
}

TEST_F(TlsTest, OneHostMayNotHaveAllHandshakes) {
    TlsServerOptions options;
    options.handshakes = 3;
    options.handshakes_per_host = 2;
    options.handshake_timeout = std::chrono::hours(1);
    options.stalled_after = std::chrono::hours(1);
    listen(certificate, options);
    std::vector<tcp::socket> greedy;
    for (int i = 0; i < 3; ++i) {
        greedy.push_back(silent("127.0.0.2"));
        settle();
    }
    EXPECT_TRUE(dropped(greedy[2])) << "one too many";
    EXPECT_FALSE(dropped(greedy[0]) || dropped(greedy[1]));
    EXPECT_EQ(visit(unchecked()), "") << "another host";
}

TEST_F(TlsTest, AHostsStalledHandshakeGivesWayToItsNext) {
    TlsServerOptions options;
    options.handshakes_per_host = 2;
    options.handshake_timeout = std::chrono::hours(1);
    options.stalled_after = std::chrono::milliseconds(0);
    listen(certificate, options);
    tcp::socket other = silent("127.0.0.2");
    tcp::socket first = silent("127.0.0.1");
    tcp::socket second = silent("127.0.0.1");
    settle();
    EXPECT_EQ(visit(unchecked()), "");
    EXPECT_TRUE(dropped(first));
    EXPECT_FALSE(dropped(second) || dropped(other));
}

TEST_F(TlsTest, AHandshakeThatTakesTooLongEnds) {
    TlsServerOptions options;
    options.handshake_timeout = std::chrono::seconds(0);
    listen(certificate, options);
    tcp::socket stalled = silent("127.0.0.1");
    settle();
    EXPECT_TRUE(dropped(stalled));
}

TEST_F(TlsTest, ClosingEndsHandshakesThatAreUnderWay) {
    TlsServerOptions options;
    options.handshakes = 1;
    options.handshake_timeout = std::chrono::hours(1);
    options.stalled_after = std::chrono::hours(1);
    listen(certificate, options);
    tcp::socket first = silent("127.0.0.2");
    settle();
    tcp::socket second = silent("127.0.0.3"); // waits for its place
    settle();
    for (const auto& each : acceptors) {
        each->close();
    }
    settle();
    EXPECT_TRUE(dropped(first) && dropped(second));
    EXPECT_TRUE(context.stopped()) << "nothing is left to wait for";
}

TEST(TlsOptions, NameTheFileThatCannotBeUsed) {
    boost::asio::io_context context;
    TlsServerOptions options;
    options.certificate_file = "/nonexistent.pem";
    EXPECT_THROW((void)tls_acceptor(context.get_executor(), {"127.0.0.1", 0}, options), boost::system::system_error);
}

TEST_F(TlsTest, ListensOnLoopbackUnlessToldOtherwise) {
    EXPECT_EQ(acceptor->address().host, "127.0.0.1");
}

} // namespace
} // namespace ctikit
