// Filters over any message, by the roles that field names tell.
#include "filter.hpp"

#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/values.hpp>

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <array>

namespace cti {

namespace {

/// Ends of the names of fields that say which agent a message is about; both dialects spell them so.
constexpr std::array<std::string_view, 5> agent_fields{"AgentID", "AgentExtension", "AgentInstrument", "LoginID",
                                                       "Extension"};

[[nodiscard]] bool names_call(const ctikit::FieldInfo& field) {
    return field.name.ends_with("CallID");
}

[[nodiscard]] bool names_agent(const ctikit::FieldInfo& field) {
    return field.type == ctikit::FieldType::STRING &&
           std::ranges::any_of(agent_fields, [&](std::string_view end) { return field.name.ends_with(end); });
}

/// Looks for a call and an agent among the fields.
struct FieldVisitor {
    const std::vector<std::uint32_t>& calls;
    const std::vector<std::string>& agents;
    bool found_call = false;
    bool found_agent = false;

    void on_fixed(const ctikit::WalkedField& field) { look(field); }
    void on_floating(const ctikit::WalkedField& field) { look(field); }

    void look(const ctikit::WalkedField& field) {
        if (field.info == nullptr) {
            return;
        }
        if (const auto call = field.number(); call && !calls.empty() && names_call(*field.info)) {
            found_call = found_call || std::ranges::find(calls, static_cast<std::uint32_t>(*call)) != calls.end();
        }
        if (!agents.empty() && names_agent(*field.info)) {
            found_agent = found_agent || std::ranges::find(agents, ctikit::read_text(field.data)) != agents.end();
        }
    }
};

[[nodiscard]] const ctikit::MessageInfo* find_message(const ctikit::Protocol& protocol, unsigned version,
                                                      ctikit::Bytes frame) {
    const auto header = ctikit::FrameHeader::read(frame);
    return header ? protocol.find(header->type, version) : nullptr;
}

} // namespace

void MessageFilter::add_options(CLI::App& app) {
    app.add_option("--message", messages_, "Only messages whose name matches, e.g. 'CALL_*'; repeatable")
        ->type_name("GLOB")
        ->allow_extra_args(false);
    app.add_option("--call", calls_, "Only messages that name this call; repeatable")
        ->type_name("ID")
        ->allow_extra_args(false);
    app.add_option("--agent", agents_,
                   "Only messages that name this agent, by login, extension or instrument; repeatable")
        ->type_name("ID")
        ->allow_extra_args(false);
    app.add_option("--direction", direction_, "Only messages of one direction")
        ->type_name("DIRECTION")
        ->check(CLI::IsMember({"to-server", "to-client"}));
}

bool MessageFilter::accepts(const ctikit::Protocol& protocol, unsigned version,
                            const ctikit::InputRecord& record) const {
    return accepts_name(protocol, version, record.frame) && accepts_direction(protocol, version, record) &&
           accepts_fields(protocol, version, record.frame);
}

bool MessageFilter::accepts_name(const ctikit::Protocol& protocol, unsigned version, ctikit::Bytes frame) const {
    if (messages_.empty()) {
        return true;
    }
    const ctikit::MessageInfo* const message = find_message(protocol, version, frame);
    const std::string name = message == nullptr ? std::string() : std::string(message->name);
    return std::ranges::any_of(messages_,
                               [&](const std::string& glob) { return ::fnmatch(glob.c_str(), name.c_str(), 0) == 0; });
}

/// As the input says, else as the message's usual sender says; a message that both send passes.
bool MessageFilter::accepts_direction(const ctikit::Protocol& protocol, unsigned version,
                                      const ctikit::InputRecord& record) const {
    if (direction_.empty()) {
        return true;
    }
    const bool wants_server = direction_ == "to-server";
    if (record.direction != ctikit::Direction::unknown) {
        return wants_server == (record.direction == ctikit::Direction::to_server);
    }
    const ctikit::MessageInfo* const message = find_message(protocol, version, record.frame);
    return message != nullptr && message->sender != (wants_server ? ctikit::Sender::server : ctikit::Sender::client);
}

bool MessageFilter::accepts_fields(const ctikit::Protocol& protocol, unsigned version, ctikit::Bytes frame) const {
    if (calls_.empty() && agents_.empty()) {
        return true;
    }
    FieldVisitor visitor{calls_, agents_};
    ctikit::walk(protocol, version, frame, visitor);
    return (calls_.empty() || visitor.found_call) && (agents_.empty() || visitor.found_agent);
}

} // namespace cti
