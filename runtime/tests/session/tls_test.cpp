// Sessions over TLS: with a certificate that is trusted, and without.
#include <ctikit/session/client.hpp>
#include <ctikit/session/server.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/session/tls.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <filesystem>
#include <optional>

namespace ctikit {
namespace {

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
        options.certificate_file = shown.certificate_file();
        options.key_file = shown.key_file();
        options.client_ca_file = client_ca_file;
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
        while (!result && context.run_one() > 0) {
        }
        return result.value_or("no result");
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
