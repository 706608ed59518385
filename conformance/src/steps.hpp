// The verbs that scripts are made of. Each room has its own: steps_opening.cpp, steps_heartbeats.cpp, steps_ending.cpp,
// steps_messages.cpp, steps_requests.cpp. docs/flow-format.md describes them for those who write scripts.
#pragma once

#include "plan.hpp"
#include "play.hpp"
#include "yaml.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ctikit::conformance {

/// What stands behind a verb in the file.
enum class Settings : std::uint8_t {
    none, ///< {}
    value,
    list,
    map,    ///< with the verb's keys
    fields, ///< a map of fields of OPEN_CONF, and the verb's keys
};

struct Verb {
    using Run = boost::asio::awaitable<bool> (*)(Play& play, const boost::json::value& settings, const Plan& plan);
    using Prepare = Draft (*)(const Protocol& protocol, unsigned version, const boost::json::value& settings);

    std::string_view name;
    Run run; ///< false ends the case
    Settings settings = Settings::none;
    std::vector<std::string_view> keys{};
    Prepare prepare = nullptr; ///< what the step sends or waits for, as far as its settings tell; null: no message
};

[[nodiscard]] std::vector<Verb> opening_verbs();
[[nodiscard]] std::vector<Verb> heartbeat_verbs();
[[nodiscard]] std::vector<Verb> ending_verbs();
[[nodiscard]] std::vector<Verb> message_verbs();
[[nodiscard]] std::vector<Verb> request_verbs();

/// Null: there is no such verb.
[[nodiscard]] const Verb* find_verb(std::string_view name);
[[nodiscard]] std::vector<std::string_view> verb_names();

// What loaders of scripts share. They fail with file and line.
/// The protocols of a case; without `protocols` all. Fails for one that does not exist.
[[nodiscard]] std::vector<std::string> protocols_of(const YamlNode& test);
/// For a verb that is none of these.
[[noreturn]] void fail_verb(const YamlNode& step, const std::string& verb, const std::vector<std::string_view>& verbs);
/// Fails when settings are not what the verb takes, or name a message or field that none of the protocols has.
void check_settings(const YamlNode& settings, std::string_view verb, Settings kind,
                    const std::vector<std::string_view>& keys, const std::vector<std::string>& protocols);

/// What verbs do with their settings.
[[nodiscard]] std::chrono::milliseconds seconds_of(const boost::json::value& value);
[[nodiscard]] boost::json::value setting(const boost::json::value& settings, std::string_view key,
                                         boost::json::value otherwise = nullptr);
[[nodiscard]] std::string text_of(const boost::json::value& value, std::string_view otherwise = "");
[[nodiscard]] bool flag_of(const boost::json::value& value, bool otherwise = false);
[[nodiscard]] boost::json::object object_of(const boost::json::value& value);
/// Whether the message has a field or list of that name in some version.
[[nodiscard]] bool has_name(const MessageInfo& message, std::string_view name);
/// The fields of the settings that the message has in this dialect and version: one script serves all of them.
[[nodiscard]] boost::json::object known_fields(const Protocol& protocol, unsigned version,
                                               const boost::json::value& settings);
[[nodiscard]] boost::json::object known_fields(const Play& play, const boost::json::value& settings);
/// The message of the settings with those fields.
[[nodiscard]] Draft draft_of(const Protocol& protocol, unsigned version, const boost::json::value& settings);
/// The flow of this name, else the first of the plan, as the role of the case sees it.
[[nodiscard]] Scene scene_of(Play& play, const Plan& plan, const std::string& name);

/// Messages of this type that came, from the given arrival on.
[[nodiscard]] std::size_t count_arrivals(const Play& play, std::string_view message, std::size_t from = 0);
/// Whether the client has ended its connection, or itself.
[[nodiscard]] bool link_gone(Play& play);

} // namespace ctikit::conformance
