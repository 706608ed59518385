// The configuration of the center: keys, uploads, and changes as they happen.
#include "center_core.hpp"

#include <algorithm>
#include <cstdio>

namespace ctikit {
namespace {

/// Records of one CONFIG_*_EVENT, as the guides limit them.
constexpr std::size_t records_per_event = 10;
/// What is behind the trigger.
constexpr std::uint32_t application_id = 1;

std::string key_text(std::uint64_t generation) {
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(generation));
    return text;
}

} // namespace

/// A key for each kind that has one; it changes with every change of that kind.
Fields ContactCenter::Core::config_keys_now() const {
    Fields keys;
    for (const ConfigKindInfo& kind : dialect.config.kinds) {
        if (!kind.key.empty()) {
            keys[kind.key] = key_text(generations_.at(static_cast<std::size_t>(kind.kind)));
        }
    }
    return keys;
}

bool ContactCenter::Core::may_configure(const ServerSession& session) const {
    const std::uint32_t service = dialect.value_of("CTIService", {"CTI_SERVICE_CONFIG_EVENTS"}, session.version());
    return (session.services() & service) == service;
}

ContactCenter::Core::Failure ContactCenter::Core::config_keys(Request& request) {
    if (may_configure(request.session)) {
        vocabulary.reply(request.session, "CONFIG_KEY_EVENT", config_keys_now());
    } else {
        refuse_config(request.session);
    }
    return {};
}

/// The answer to a request that cannot be answered with a failure: it has no InvokeID.
void ContactCenter::Core::refuse_config(ServerSession& session) {
    const std::uint32_t error = dialect.value_of("ConfigEndStatus", {"ERROR", "CONFIGEND_INVALID"}, session.version());
    vocabulary.reply(session, "CONFIG_END_EVENT",
                     {{"Status", error}, {"Text", "CTI_SERVICE_CONFIG_EVENTS was not granted"}});
}

ContactCenter::Core::Failure ContactCenter::Core::config_upload(Request& request) {
    ServerSession& session = request.session;
    if (!may_configure(session)) {
        refuse_config(session);
        return {};
    }
    const std::uint32_t wanted = request.fields.number("ConfigurationMask").value_or(0);
    if (wanted == 0) {
        return {}; // changes only, as they happen
    }
    Fields begin = config_keys_now();
    begin["ConfigType"] = codes.config_upload;
    begin["ConfigurationMask"] = wanted;
    vocabulary.reply(session, "CONFIG_BEGIN_EVENT", begin);
    for (const ConfigKindInfo& kind : dialect.config.kinds) {
        if ((wanted & dialect.value_of(dialect.config.mask, {kind.bit}, session.version())) != 0) {
            send_records(session, kind);
        }
    }
    vocabulary.reply(session, "CONFIG_END_EVENT", {{"Status", codes.config_success}});
    return {};
}

void ContactCenter::Core::send_records(ServerSession& session, const ConfigKindInfo& kind) {
    const std::vector<Fields> all = records_of(kind.kind);
    for (std::size_t first = 0; first < all.size(); first += records_per_event) {
        boost::json::array records;
        for (std::size_t i = first; i < std::min(all.size(), first + records_per_event); ++i) {
            records.emplace_back(all[i]);
        }
        vocabulary.reply(session, kind.message, {{"record", std::move(records)}});
    }
}

/// In the words of both dialects: those of the other one are left out when a message is made.
std::vector<Fields> ContactCenter::Core::records_of(ConfigKind kind) const {
    switch (kind) {
    case ConfigKind::queue:
        return {{{"RecordType", codes.record_add},
                 {"CSQID", options.queue},
                 {"PeripheralNumber", options.queue},
                 {"AutoWork", 0},
                 {"CSQName", options.queue_name},
                 {"PeripheralName", options.queue_name},
                 {"MRDomainID", 0},
                 {"FltMRDomainID", 0}}};
    case ConfigKind::application:
        return {{{"RecordType", codes.record_add},
                 {"ApplicationID", application_id},
                 {"PeripheralNumber", application_id},
                 {"MaxQueued", 0},
                 {"ApplicationName", options.queue_name},
                 {"PeripheralName", options.queue_name}}};
    case ConfigKind::agent: {
        std::vector<Fields> records;
        for (const Agent& agent : agents_) {
            records.push_back(record_of(agent, codes.record_add));
        }
        return records;
    }
    default:
        return {}; // the center has none
    }
}

Fields ContactCenter::Core::record_of(const Agent& agent, std::uint32_t type) const {
    return {{"RecordType", type},
            {"AgentType", 1},
            {"LoginID", agent.id},
            {"LastName", agent.name},
            {"FirstName", "Agent"},
            {"Extension", agent.extension},
            {"agentState", agent.state},
            {"CSQID", boost::json::array{options.queue}},
            {"FltSkillGroupNumber", boost::json::array{options.queue}}};
}

/// All clients that follow changes are told.
void ContactCenter::Core::rename_agent(const std::string& id, const std::string& last_name) {
    Agent* const agent = agent_called(id);
    if (agent == nullptr) {
        return;
    }
    agent->name = last_name;
    ++generations_.at(static_cast<std::size_t>(ConfigKind::agent));
    const unsigned newest = dialect.protocol.versions.last;
    const auto kind = std::ranges::find(dialect.config.kinds, ConfigKind::agent, &ConfigKindInfo::kind);
    Audience audience;
    audience.everyone = true;
    audience.services = dialect.value_of("CTIService", {"CTI_SERVICE_CONFIG_EVENTS"}, newest);
    Fields begin{{kind->key, key_text(generations_.at(static_cast<std::size_t>(ConfigKind::agent)))},
                 {"ConfigType", codes.config_change},
                 {"ConfigurationMask", dialect.value_of(dialect.config.mask, {kind->bit}, newest)}};
    announce_to("CONFIG_BEGIN_EVENT", std::move(begin), audience);
    announce_to(kind->message, {{"record", boost::json::array{record_of(*agent, codes.record_change)}}}, audience);
    announce_to("CONFIG_END_EVENT", {{"Status", codes.config_success}}, audience);
}

} // namespace ctikit
