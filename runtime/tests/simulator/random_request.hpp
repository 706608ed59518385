// Requests by chance: well-formed as the tables describe them, and otherwise without sense.
#pragma once

#include <ctikit/session/dialect.hpp>
#include <ctikit/trace/json.hpp>
#include <ctikit/wire/field_type.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace ctikit::test {

/// What requests may speak of.
struct Topics {
    std::vector<std::string> phones;  ///< of agents
    std::vector<std::string> numbers; ///< that can be dialed
    std::vector<std::uint32_t> calls;
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> calls_of; ///< where a phone was seen in
};

/// Makes requests of one dialect. The same choices every time for the same state of `random`.
class RandomRequests {
public:
    RandomRequests(const Dialect& dialect, std::mt19937& random)
        : protocol_(dialect.protocol), random_(random),
          states_{
              dialect.value_of("AgentState", {"AGENT_STATE_LOGIN"}, protocol_.versions.last),
              dialect.value_of("AgentState", {"AGENT_STATE_READY", "AGENT_STATE_AVAILABLE"}, protocol_.versions.last)} {
        for (const MessageInfo& message : protocol_.messages) {
            const bool session = message.id == dialect.roles.open || message.id == dialect.roles.close;
            if (message.documented && message.sender != Sender::server && message.reply_to == 0 && !session) {
                (speaks_of_calls(message) ? promising_ : others_).push_back(&message);
            }
        }
    }

    /// Of this version; mostly about calls and states. Null when the version does not have what chance chose.
    [[nodiscard]] const MessageInfo* choose(unsigned version) {
        const MessageInfo* const message = any(below(16) == 0 ? others_ : promising_);
        const bool ends = message->name.starts_with("CLEAR_"); // what is over too soon leads nowhere
        return message->versions.contains(version) && (!ends || below(4) == 0) ? message : nullptr;
    }

    void was_done(const MessageInfo* message) { ++done_[message->name]; }
    /// How often, by name.
    [[nodiscard]] const std::map<std::string_view, unsigned>& done() const noexcept { return done_; }

    /// The server never does this: it is asked for more seldom from now on.
    void was_never_heard_of(const MessageInfo* message) {
        if (std::erase(promising_, message) != 0) {
            others_.push_back(message);
        }
    }

    /// About this device, mostly.
    [[nodiscard]] FrameBytes make(const MessageInfo& message, unsigned version, std::uint32_t invoke_id,
                                  const std::string& device, const Topics& topics) {
        boost::json::object fields;
        for (const FieldInfo& field : message.fixed) {
            if (field.versions.contains(version) && !field.reserved_in(version) && !counts(message, field)) {
                fields[field.name] = number(field, device, topics);
            }
        }
        for (const FieldInfo& field : message.floating) {
            if (!field.versions.contains(version) || field.reserved_in(version)) {
                continue;
            }
            if (field.type == FieldType::NAMEDVAR) {
                fields[field.name] = variables();
            } else if (field.group < 0 && field.count < 0 && (field.required || wanted(field))) {
                fields[field.name] = field.type == FieldType::STRING ? boost::json::value(text(field, device, topics))
                                     : field.type == FieldType::UNSPEC
                                         ? boost::json::value("00")
                                         : boost::json::value(number(field, device, topics));
            }
        }
        if (message.invoke_id >= 0) {
            fields["InvokeID"] = invoke_id;
        }
        JsonEncoding encoding = encode_json(protocol_, version, {{"message", message.name}, {"fields", fields}});
        EXPECT_TRUE(encoding) << encoding.error;
        return std::move(encoding.frame);
    }

    [[nodiscard]] std::size_t below(std::size_t limit) { return random_() % limit; }

    template <class T>
    [[nodiscard]] const T& any(const std::vector<T>& from) {
        return from[below(from.size())];
    }

private:
    static bool speaks_of_calls(const MessageInfo& message) {
        const auto speaks = [](const FieldInfo& field) {
            return field.name.ends_with("CallID") || field.name == "AgentState" || field.name == "DialedNumber";
        };
        return std::ranges::any_of(message.fixed, speaks) || std::ranges::any_of(message.floating, speaks);
    }

    static bool counts(const MessageInfo& message, const FieldInfo& field) {
        return std::ranges::any_of(message.counts, [&](const CountInfo& count) {
            return !count.floating && &message.fixed[count.field] == &field;
        });
    }

    static bool names_device(std::string_view name) {
        return name.ends_with("DeviceID") || name == "AgentInstrument" || name == "AgentExtension" ||
               name == "DialedNumber";
    }

    /// Requests that leave out what they are about come to nothing.
    bool wanted(const FieldInfo& field) {
        const bool needed = names_device(field.name) || field.name == "AgentID";
        return needed ? below(8) != 0 : below(8) == 0;
    }

    std::int64_t number(const FieldInfo& field, const std::string& device, const Topics& topics) {
        if (field.name.ends_with("CallID") && !topics.calls.empty() && below(16) != 0) {
            const auto own = topics.calls_of.find(device);
            return own != topics.calls_of.end() && !own->second.empty() && below(8) != 0 ? any(own->second)
                                                                                         : any(topics.calls);
        }
        if (field.name == "AgentState" && below(4) != 0) {
            return any(states_);
        }
        if (field.enumeration != nullptr && !field.enumeration->values.empty()) {
            const EnumValue& value = field.enumeration->values[below(field.enumeration->values.size())];
            const std::size_t bytes = size_of(field.type);
            return bytes < sizeof(std::uint32_t) ? value.value & ((1U << 8 * bytes) - 1) : value.value;
        }
        return field.type == FieldType::BOOL ? static_cast<std::int64_t>(below(2))
                                             : static_cast<std::int64_t>(below(100));
    }

    std::string text(const FieldInfo& field, const std::string& device, const Topics& topics) {
        if (field.name == "AgentID" && below(8) != 0) {
            return "agt" + device;
        }
        if (names_device(field.name) && below(16) != 0) {
            return field.name == "DialedNumber" ? any(topics.numbers) : device;
        }
        const std::size_t most = field.size == 0 ? 20 : field.size - 1U;
        return std::string(below(2) == 0 ? most : below(most + 1), 'x');
    }

    /// Mostly few; now and then as many as no message may carry.
    boost::json::array variables() {
        static const std::vector<std::string> names{"BAResponse", "BACustomerNumber", "user.a", "user.b"};
        static const std::vector<std::string> values{"Accept", "Skip", "Reject", "2001", "", std::string(200, 'v')};
        boost::json::array all;
        if (below(4) == 0) {
            all.push_back({{"name", any(names)}, {"value", any(values)}});
        }
        for (std::size_t more = below(16) == 0 ? below(40) : 0; more > 0; --more) {
            all.push_back({{"name", "user." + std::to_string(below(100))}, {"value", any(values)}});
        }
        return all;
    }

    const Protocol& protocol_;
    std::mt19937& random_;
    std::vector<std::uint32_t> states_; ///< that lead somewhere
    std::vector<const MessageInfo*> promising_;
    std::vector<const MessageInfo*> others_;
    std::map<std::string_view, unsigned> done_;
};

} // namespace ctikit::test
