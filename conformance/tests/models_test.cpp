// The call and agent models of the runtime over the documented flows: whatever a role has been sent so far, in every
// order that the flow's rules allow, the models have come to the same state as in the printed order.
#include "support.hpp"

#include <ctikit/session/agent_model.hpp>
#include <ctikit/session/call_model.hpp>
#include <ctikit/trace/json.hpp>

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace ctikit::conformance::test {
namespace {

/// One message of a flow with what decides about its place.
struct Told {
    Event event;
    std::string name;
    std::vector<std::string> keys; ///< of each rule of the flow, "rule/value"
    std::string agent;             ///< of an agent's state: those of one agent keep their order
};

/// What a role is sent, in the printed order.
std::vector<Told> told_to(const Flow& flow, const FlowRole& role, const Dialect& dialect, unsigned version) {
    std::vector<Told> all;
    for (const FlowMessage* const row : flow.messages()) {
        if (std::ranges::find(row->to, role.name) == row->to.end()) {
            continue;
        }
        const boost::json::object form = short_form(*row, dialect.protocol, version);
        const JsonEncoding encoding = encode_json(dialect.protocol, version, form);
        EXPECT_TRUE(encoding) << flow.name << ": " << encoding.error;
        Told told{
            Event({dialect, version, encoding.frame, FrameHeader::read(encoding.frame)->type}), row->message, {}, {}};
        const boost::json::object& fields = form.at("fields").as_object();
        for (std::size_t rule = 0; rule < flow.order.size(); ++rule) {
            for (const std::string& field : flow.order[rule].per) {
                if (const boost::json::value* const value = fields.if_contains(field)) {
                    told.keys.push_back(std::to_string(rule) + "/" + serialize(*value));
                }
            }
        }
        if (row->message == "AGENT_STATE_EVENT") {
            told.agent = serialize(fields.at("AgentID"));
        }
        all.push_back(std::move(told));
    }
    return all;
}

/// Whether one must come before the other, of two of which `earlier` is printed first.
bool before(const Flow& flow, const Told& earlier, const Told& one, const Told& other) {
    if (!one.agent.empty() && one.agent == other.agent) {
        return &one == &earlier;
    }
    for (std::size_t rule = 0; rule < flow.order.size(); ++rule) {
        const bool first = one.name == flow.order[rule].first && other.name != one.name;
        const bool last = other.name == flow.order[rule].last && other.name != one.name;
        const std::string prefix = std::to_string(rule) + "/";
        const bool shared = std::ranges::any_of(one.keys, [&](const std::string& key) {
            return key.starts_with(prefix) && std::ranges::find(other.keys, key) != other.keys.end();
        });
        if ((first || last) && shared) {
            return true;
        }
    }
    return false;
}

/// Models, and what they have come to as one value.
struct Models {
    CallModel calls;
    AgentModel agents;

    void take(const Told& told) {
        const EventView view{*told.event.dialect, told.event.version, told.event.bytes, told.event.type};
        (void)calls.apply(view);
        (void)agents.apply(view);
    }
};

std::string shown(const CallModel& model) {
    std::string text;
    for (const auto& [id, call] : model.calls()) {
        text += std::to_string(id) + " device " + call.device + " type " + std::to_string(call.type) + " ani " +
                call.ani + " calling " + call.calling + " dialed " + call.dialed + (call.queued ? " queued" : "");
        for (const auto& [device, party] : call.parties) {
            text += ", " + device + " " + std::to_string(static_cast<int>(party.state()));
        }
        for (const auto& [name, value] : call.variables) {
            text += ", " + name + "=" + value;
        }
        text += "\n";
    }
    return text;
}

class Orders {
public:
    Orders(const Flow& flow, std::vector<Told> told) : told_(std::move(told)), needs_(told_.size()) {
        for (std::size_t a = 0; a < told_.size(); ++a) {
            for (std::size_t b = a + 1; b < told_.size(); ++b) {
                if (before(flow, told_[a], told_[a], told_[b])) {
                    needs_[b].push_back(a);
                }
                if (before(flow, told_[a], told_[b], told_[a])) {
                    needs_[a].push_back(b);
                }
            }
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return told_.size(); }

    [[nodiscard]] Models as_printed(std::size_t count) const {
        Models models;
        for (std::size_t i = 0; i < count; ++i) {
            models.take(told_[i]);
        }
        return models;
    }

    /// The first `count` messages in an order by chance; `shown` gets their names.
    [[nodiscard]] Models by_chance(std::size_t count, std::mt19937& random, std::string& shown) const {
        Models models;
        std::vector<std::size_t> left(count);
        std::iota(left.begin(), left.end(), std::size_t{0});
        while (!left.empty()) {
            std::vector<std::size_t> possible;
            std::ranges::copy_if(left, std::back_inserter(possible), [&](std::size_t one) {
                return std::ranges::none_of(
                    needs_[one], [&](std::size_t need) { return std::ranges::find(left, need) != left.end(); });
            });
            if (possible.empty()) {
                throw std::runtime_error("the rules of the flow contradict each other");
            }
            const std::size_t next = possible[random() % possible.size()];
            std::erase(left, next);
            models.take(told_[next]);
            shown += std::to_string(next) + " " + told_[next].name + "\n";
        }
        return models;
    }

private:
    std::vector<Told> told_;
    std::vector<std::vector<std::size_t>> needs_; ///< what must have come before
};

void check(const Flow& flow, const FlowRole& role, const Dialect& dialect, unsigned version) {
    const Orders orders(flow, told_to(flow, role, dialect, version));
    std::mt19937 random(1);
    for (std::size_t count = 1; count <= orders.size(); ++count) {
        const Models expected = orders.as_printed(count);
        for (int round = 0; round < 40; ++round) {
            std::string order;
            const Models models = orders.by_chance(count, random, order);
            ASSERT_TRUE(models.calls.calls() == expected.calls.calls())
                << shown(models.calls) << "and as printed\n"
                << shown(expected.calls) << flow.file << ", " << role.name << ", the first " << count
                << " messages in this order:\n"
                << order;
            ASSERT_EQ(models.agents.agents(), expected.agents.agents()) << flow.file << ", " << role.name << "\n"
                                                                        << order;
        }
    }
}

unsigned newest_of(const Flow& flow, const Dialect& dialect) {
    return std::min<unsigned>(flow.versions.last, dialect.protocol.versions.last);
}

class ModelsOverFlows : public testing::TestWithParam<const Dialect*> {};

TEST_P(ModelsOverFlows, ComeToTheSameInEveryOrder) {
    const Protocol& protocol = GetParam()->protocol;
    int checked = 0;
    for (const Flow& flow : flows_of(protocol.name)) {
        for (const FlowRole& role : flow.roles) {
            ASSERT_NO_FATAL_FAILURE(check(flow, role, *GetParam(), newest_of(flow, *GetParam())));
            ++checked;
        }
    }
    EXPECT_GE(checked, 8);
}

TEST_P(ModelsOverFlows, HaveNothingLeftAtTheEndOfACall) {
    for (const Flow& flow : flows_of(GetParam()->protocol.name)) {
        if (flow.name != "transferred" && flow.name != "conferenced" && flow.name != "queued-and-answered") {
            continue;
        }
        const Orders orders(flow, told_to(flow, *flow.role("bridge"), *GetParam(), newest_of(flow, *GetParam())));
        EXPECT_TRUE(orders.as_printed(orders.size()).calls.calls().empty()) << flow.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Dialects, ModelsOverFlows, testing::Values(&uccx_dialect(), &ged188_dialect()),
                         [](const auto& dialect) { return std::string(dialect.param->protocol.name); });

} // namespace
} // namespace ctikit::conformance::test
