// Cases against a server: lists of steps in YAML, played by the suite as a client.
//
// - connect: {}: a new connection; the ones before stay open
// - open: {mode, fields, omit, reserved, wait}: OPEN_REQ with sensible fields, changed as told; `wait: true` expects
//   OPEN_CONF
// - send: {message, fields, omit, reserved, unknown, too_long, pieces}: `unknown: HEX` adds a floating field that the
//   dialect does not have, `too_long: FIELD` makes one a byte longer than documented, `pieces: bytes` sends one byte at
//   a time
// - send_type: {type, body}: a message of any type, body in hexadecimal; `type: unknown` is an id that nobody uses
// - raw: HEX: bytes as they stand
// - expect: {any, tolerated, fields, within, status}: one of these messages, with the InvokeID of the last request if
//   it has one; one of `tolerated` is a tolerated deviation
// - expect_close: SECONDS: the server ends the connection
// - quiet: SECONDS: the server keeps the session; what comes by itself in that time is well-formed
// - close: {}: the suite ends the connection
// - alive: {}: a new session can be opened
#pragma once

#include "checks.hpp"
#include "stage.hpp"
#include "steps.hpp"
#include "yaml.hpp"

#include <ctikit/conformance/suite.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ctikit::conformance {

struct ServerStep {
    std::string verb;
    boost::json::value settings;
    int line = 0;
};

struct ServerCase {
    CaseInfo info;
    std::string topic;
    std::string name;
    std::string mode; ///< bridge or agent
    bool waits = false;
    std::vector<ServerStep> steps;
};

[[nodiscard]] bool is_server_script(const YamlNode& root);
/// Cases of a file that fit the protocol and version; throws FlowError.
[[nodiscard]] std::vector<ServerCase> parse_server_script(const std::string& text, const std::filesystem::path& file,
                                                          const Protocol& protocol, unsigned version);

/// One case being played against a server.
class ServerPlay {
public:
    ServerPlay(Stage& stage_, const ServerCase& what, const ServerSuiteOptions& options_, unsigned version);

    [[nodiscard]] boost::asio::awaitable<void> run();

    Stage& stage;
    const ServerCase& test;
    const ServerSuiteOptions& options;
    unsigned version;
    std::vector<Finding> findings;
    std::vector<std::string> conditions;
    std::vector<std::string> results;

    /// Throws FlowError that names file and line when the verb does not exist or takes other settings.
    static void check_step(const YamlNode& step, const std::string& name, const YamlNode& settings,
                           const std::vector<std::string>& protocols);

    bool check(Check check, bool holds, const std::string& condition, std::string actual,
               std::optional<std::size_t> entry = {}, bool tolerated = false);

private:
    struct Verb {
        boost::asio::awaitable<bool> (ServerPlay::*play)(const boost::json::value& settings); ///< false ends the case
        Settings settings = Settings::none;
        std::vector<std::string_view> keys{};
    };
    [[nodiscard]] static const std::map<std::string_view, Verb>& verbs();

    [[nodiscard]] boost::asio::awaitable<bool> connect(const boost::json::value& settings);
    [[nodiscard]] boost::asio::awaitable<bool> open(const boost::json::value& settings);
    [[nodiscard]] boost::asio::awaitable<bool> send(const boost::json::value& settings);
    [[nodiscard]] boost::asio::awaitable<bool> send_type(const boost::json::value& settings);
    [[nodiscard]] boost::asio::awaitable<bool> raw(const boost::json::value& settings);
    [[nodiscard]] boost::asio::awaitable<bool> expect(const boost::json::value& settings);
    [[nodiscard]] boost::asio::awaitable<bool> expect_close(const boost::json::value& settings);
    [[nodiscard]] boost::asio::awaitable<bool> quiet(const boost::json::value& settings);
    [[nodiscard]] boost::asio::awaitable<bool> close(const boost::json::value& settings);
    [[nodiscard]] boost::asio::awaitable<bool> alive(const boost::json::value& settings);

    [[nodiscard]] boost::asio::awaitable<void> post(const Draft& draft, std::string note, bool bytewise);
    void spoil(Draft& draft, const boost::json::value& settings) const;
    [[nodiscard]] Draft prepare(const std::string& message, boost::json::object fields,
                                const boost::json::value& settings) const;
    [[nodiscard]] boost::json::object open_fields(const std::string& mode) const;
    [[nodiscard]] Arrival* answer_to_last();
    void note_request();
    void check_frames();
    void check_sessions();
    [[nodiscard]] std::uint32_t may_grant(std::uint32_t asked) const;
    void check_answers();

    std::map<unsigned, std::uint32_t> asked_; ///< ServicesRequested by connection
    std::uint32_t invoke_id_ = 0; ///< of the last request; 0: it has none
    std::size_t seen_ = 0;        ///< arrivals before the last request
    std::map<std::pair<unsigned, std::uint32_t>, std::size_t> requests_; ///< how many had a connection and InvokeID
};

} // namespace ctikit::conformance
