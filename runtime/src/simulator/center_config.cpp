// The configuration of the center: keys, uploads, and changes as they happen.
#include "center_core.hpp"

#include <algorithm>
#include <cstdio>

namespace ctikit {
namespace {

/// What is behind the trigger.
constexpr std::uint32_t application_id = 1;
/// The kind of configuration that can change here.
constexpr std::string_view agent_kind = "agent";

std::string key_text(std::uint64_t generation) {
    char text[17];
    (void)std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(generation));
    return text;
}

/// The most records that one message of the kind may carry.
std::size_t records_per_event(const Protocol& protocol, const ConfigKindInfo& kind) noexcept {
    const MessageInfo* const message = protocol.find(kind.message, protocol.versions.last);
    const auto count = std::ranges::find_if(
        message->groups, [](const GroupInfo& group) { return group.parent < 0 && group.count >= 0; });
    const std::uint32_t limit =
        count == message->groups.end() ? 0 : message->counts[static_cast<std::size_t>(count->count)].limit;
    return limit == 0 ? 1 : limit;
}

} // namespace

/// A key for each kind that has one, by the names that this message has for their tags; it changes with every change of
/// that kind.
Fields ContactCenter::Core::config_keys_for(std::string_view message) const {
    Fields keys;
    for (const FieldInfo& field : dialect.protocol.find(message, dialect.protocol.versions.last)->floating) {
        if (const ConfigKindInfo* const kind = dialect.config_kind_of_key(field.tag)) {
            keys[field.name] = key_of(*kind);
        }
    }
    return keys;
}

/// Never all zero: such a key matches nothing.
std::string ContactCenter::Core::key_of(const ConfigKindInfo& kind) const {
    const auto changes = changes_.find(kind.name);
    return key_text(1 + (changes == changes_.end() ? 0 : changes->second));
}

bool ContactCenter::Core::may_configure(const ServerSession& session) const {
    const std::uint32_t service = dialect.value_of("CTIService", {"CTI_SERVICE_CONFIG_EVENTS"}, session.version());
    return (session.services() & service) == service;
}

ContactCenter::Core::Failure ContactCenter::Core::config_keys(Request& request) {
    if (may_configure(request.session)) {
        vocabulary.reply(request.session, "CONFIG_KEY_EVENT", config_keys_for("CONFIG_KEY_EVENT"));
    } else {
        refuse_config(request.session);
    }
    return {};
}

/// Whether its open request asked for this kind: what it did not ask for it is not told.
bool ContactCenter::Core::follows(const ServerSession& session, const ConfigKindInfo& kind) const {
    return (session.request().config_mask & dialect.config_open_bit(kind, session.version())) != 0;
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
    std::uint32_t sent = 0;
    std::vector<const ConfigKindInfo*> kinds;
    for (const ConfigKindInfo& kind : dialect.protocol.configuration.kinds) {
        const std::uint32_t bit = dialect.config_bit(kind, session.version());
        if ((wanted & bit) != 0 && follows(session, kind)) {
            sent |= bit;
            kinds.push_back(&kind);
        }
    }
    if (kinds.empty()) {
        vocabulary.reply(session, "CONFIG_END_EVENT", {{"Status", codes.config_empty}});
        return {};
    }
    Fields begin = config_keys_for("CONFIG_BEGIN_EVENT");
    begin["ConfigType"] = codes.config_upload;
    begin["ConfigurationMask"] = sent;
    vocabulary.reply(session, "CONFIG_BEGIN_EVENT", begin);
    for (const ConfigKindInfo* const kind : kinds) {
        send_records(session, *kind);
    }
    vocabulary.reply(session, "CONFIG_END_EVENT", {{"Status", codes.config_success}});
    return {};
}

void ContactCenter::Core::send_records(ServerSession& session, const ConfigKindInfo& kind) {
    const std::vector<Fields> all = records_of(kind.name);
    const std::size_t most = records_per_event(dialect.protocol, kind);
    for (std::size_t first = 0; first < all.size(); first += most) {
        boost::json::array records;
        for (std::size_t i = first; i < std::min(all.size(), first + most); ++i) {
            records.emplace_back(all[i]);
        }
        vocabulary.reply(session, kind.message, {{"record", std::move(records)}});
    }
}

/// In the words of both dialects: those of the other one are left out when a message is made.
std::vector<Fields> ContactCenter::Core::records_of(std::string_view kind) const {
    if (kind == "queue") {
        return {{{"RecordType", codes.record_add},
                 {"CSQID", options.queue},
                 {"PeripheralNumber", options.queue},
                 {"AutoWork", 0},
                 {"CSQName", options.queue_name},
                 {"PeripheralName", options.queue_name},
                 {"MRDomainID", 0},
                 {"FltMRDomainID", 0}}};
    }
    if (kind == "application") {
        return {{{"RecordType", codes.record_add},
                 {"ApplicationID", application_id},
                 {"PeripheralNumber", application_id},
                 {"MaxQueued", 0},
                 {"ApplicationName", options.queue_name},
                 {"PeripheralName", options.queue_name}}};
    }
    std::vector<Fields> records;
    if (kind == agent_kind) {
        for (const Agent& agent : agents_) {
            records.push_back(record_of(agent, codes.record_add));
        }
    }
    return records; // of other kinds the center has none
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
    ++changes_[agent_kind];
    const unsigned newest = dialect.protocol.versions.last;
    const auto kind = std::ranges::find(dialect.protocol.configuration.kinds, agent_kind, &ConfigKindInfo::name);
    Audience audience;
    audience.everyone = true;
    audience.services = dialect.value_of("CTIService", {"CTI_SERVICE_CONFIG_EVENTS"}, newest);
    audience.configuration = dialect.config_open_bit(*kind, newest);
    Fields begin{{kind->key, key_of(*kind)},
                 {"ConfigType", codes.config_change},
                 {"ConfigurationMask", dialect.config_bit(*kind, newest)}};
    announce_to("CONFIG_BEGIN_EVENT", std::move(begin), audience);
    announce_to(kind->message, {{"record", boost::json::array{record_of(*agent, codes.record_change)}}}, audience);
    announce_to("CONFIG_END_EVENT", {{"Status", codes.config_success}}, audience);
}

} // namespace ctikit
