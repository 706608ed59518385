// What a server that tells without end can make the models of calls and agents keep.
#include "world.hpp"

#include <ctikit/session/agent_model.hpp>
#include <ctikit/session/call_model.hpp>
#include <ctikit/uccx/messages/agent_state_event.hpp>
#include <ctikit/uccx/messages/begin_call_event.hpp>
#include <ctikit/uccx/messages/call_data_update_event.hpp>
#include <ctikit/uccx/messages/call_held_event.hpp>
#include <ctikit/uccx/messages/end_call_event.hpp>

#include <array>

namespace ctikit::test {
namespace {

constexpr unsigned told_version = 14;

template <class Model, class M>
void tell(Model& model, const M& message) {
    const FrameBytes frame = frame_of(message, told_version);
    (void)model.apply({uccx_dialect(), told_version, frame, M::id});
}

void tell_held(CallModel& model, std::uint32_t call, const std::string& device) {
    uccx::CallHeldEvent event;
    event.CallID = call;
    event.ConnectionDeviceID = "1";
    event.HoldingDeviceID = device;
    tell(model, event);
}

void tell_variable(CallModel& model, std::uint32_t call, const std::string& name, const std::string& value) {
    const std::array variables{NamedVariable{name, value}};
    uccx::CallDataUpdateEvent event;
    event.CallID = call;
    event.NewCallID = call;
    event.NumNamedVariables = 1;
    event.ConnectionDeviceID = event.NewConnectionDeviceID = "1";
    event.NamedVariable = variables;
    tell(model, event);
}

void tell_renamed(CallModel& model, std::uint32_t call, std::uint32_t renamed) {
    uccx::CallDataUpdateEvent event;
    event.CallID = call;
    event.NewCallID = renamed;
    event.ConnectionDeviceID = event.NewConnectionDeviceID = "1";
    tell(model, event);
}

void tell_begin(CallModel& model, std::uint32_t call) {
    uccx::BeginCallEvent event;
    event.CallID = call;
    event.ConnectionDeviceID = "1";
    tell(model, event);
}

std::size_t parties_of(const CallModel& model) {
    std::size_t all = 0;
    for (const auto& [id, call] : model.calls()) {
        all += call.parties.size() + call.variables.size();
    }
    return all;
}

TEST(CallModelLimits, ACallOfTooManyPartiesIsNotFollowed) {
    CallModel model({.call_bytes = 8192});
    tell_held(model, 2, "2006");
    for (int device = 0; device < 1000; ++device) {
        tell_held(model, 1, std::to_string(device));
        ASSERT_LE(parties_of(model), 100U);
    }
    EXPECT_EQ(model.find(1), nullptr);
    EXPECT_NE(model.find(2), nullptr) << "others are";
    tell_begin(model, 1);
    EXPECT_NE(model.find(1), nullptr) << "another call with its id is";
}

TEST(CallModelLimits, ACallOfTooManyVariablesIsNotFollowed) {
    CallModel model({.call_bytes = 8192});
    const std::string value(200, 'x');
    for (int name = 0; name < 1000; ++name) {
        tell_variable(model, 1, "user.v" + std::to_string(name), value);
        ASSERT_LE(parties_of(model), 41U);
    }
    EXPECT_EQ(model.find(1), nullptr);
}

TEST(CallModelLimits, WhatAVariableWasBeforeDoesNotCount) {
    CallModel model({.call_bytes = 8192});
    for (int round = 0; round < 1000; ++round) {
        tell_variable(model, 1, "user.v", std::to_string(round));
        tell_held(model, 1, "2006");
    }
    ASSERT_NE(model.find(1), nullptr);
    EXPECT_EQ(model.find(1)->variables.at("user.v"), "999");
}

TEST(CallModelLimits, AllCallsTogetherAreLimited) {
    CallModel model({.bytes = 64U << 10});
    for (std::uint32_t call = 1; call < 1000; ++call) {
        tell_held(model, call, "2006");
    }
    const std::size_t kept = model.calls().size();
    EXPECT_GT(kept, 10U);
    EXPECT_LT(kept, (64U << 10) / sizeof(ModelCall));
    for (std::uint32_t call = 1; call < 1000; ++call) {
        uccx::EndCallEvent event;
        event.CallID = call;
        event.ConnectionDeviceID = "1";
        tell(model, event);
    }
    EXPECT_TRUE(model.calls().empty());
    for (std::uint32_t call = 2001; call < 3000; ++call) {
        tell_held(model, call, "2006");
    }
    EXPECT_EQ(model.calls().size(), kept) << "those that are over do not count";
}

TEST(CallModelLimits, RenamedCallsCountOnce) {
    CallModel model({.bytes = 64U << 10});
    for (std::uint32_t call = 1; call < 1000; ++call) {
        tell_renamed(model, call, call + 1);
    }
    EXPECT_EQ(model.calls().size(), 1U);
    EXPECT_NE(model.find(1000), nullptr);
}

/// A walk over all former ids with each event would take time without end, and so would a call of endless names.
TEST(CallModelLimits, ACallIsKnownByItsLastSixteenFormerIds) {
    CallModel model;
    for (std::uint32_t call = 1; call <= 100; ++call) {
        tell_renamed(model, call, call + 1);
    }
    EXPECT_EQ(model.calls().size(), 1U);
    for (std::uint32_t call = 1; call <= 84; ++call) {
        ASSERT_EQ(model.find(call), nullptr) << call;
    }
    for (std::uint32_t call = 85; call <= 101; ++call) {
        ASSERT_NE(model.find(call), nullptr) << call;
    }
}

TEST(CallModelLimits, FormerIdsFollowTheirCall) {
    CallModel model;
    tell_renamed(model, 1, 2);
    tell_renamed(model, 3, 4);
    tell_renamed(model, 4, 2); // both are one
    ASSERT_EQ(model.calls().size(), 1U);
    for (std::uint32_t call = 1; call <= 4; ++call) {
        EXPECT_EQ(model.find(call), model.find(2)) << call;
    }
    tell_renamed(model, 2, 1); // back to the first id
    for (std::uint32_t call = 1; call <= 4; ++call) {
        ASSERT_NE(model.find(call), nullptr) << call;
        EXPECT_EQ(model.find(call)->id, 1U) << call;
    }
    tell_begin(model, 3); // a new call takes a former id
    EXPECT_EQ(model.find(3)->id, 3U);
    uccx::EndCallEvent event;
    event.CallID = 1;
    event.ConnectionDeviceID = "1";
    tell(model, event);
    EXPECT_EQ(model.find(4), nullptr);
    EXPECT_NE(model.find(3), nullptr);
}

TEST(AgentModelLimits, AgentsForWhomThereIsNoRoomAreNotFollowed) {
    AgentModel model(64U << 10);
    uccx::AgentStateEvent event;
    for (int number = 0; number < 1000; ++number) {
        const std::string id = "agt" + std::to_string(number);
        event.AgentID = id;
        event.AgentExtension = "2006";
        event.AgentState = uccx::AgentState::AGENT_STATE_NOT_READY;
        tell(model, event);
    }
    EXPECT_LT(model.agents().size(), 1000U);
    ASSERT_NE(model.find("agt0"), nullptr);
    event.AgentID = "agt0";
    event.AgentState = uccx::AgentState::AGENT_STATE_READY;
    tell(model, event);
    ASSERT_NE(model.find("agt0"), nullptr);
    EXPECT_EQ(model.find("agt0")->state, static_cast<std::uint16_t>(uccx::AgentState::AGENT_STATE_READY))
        << "those who are there stay up to date";
    model.clear();
    tell(model, event);
    EXPECT_NE(model.find("agt0"), nullptr);
}

TEST(AgentModelLimits, AnAgentOfTooManyQueuesIsNotFollowed) {
    AgentModel model(8192);
    uccx::AgentStateEvent event;
    event.AgentID = "agt2006";
    for (std::uint32_t queue = 0; queue < 1000; ++queue) {
        event.CSQID = queue;
        tell(model, event);
        const ModelAgent* const agent = model.find("agt2006");
        ASSERT_LE(agent == nullptr ? 0 : agent->queue_states.size(), 200U);
    }
}

TEST(AgentModelNumbers, NothingIsPendingWhereTheServerSaysSo) {
    AgentModel model;
    uccx::AgentStateEvent event;
    event.AgentID = "agt2006";
    tell(model, event);
    EXPECT_EQ(model.find("agt2006")->next_state, std::nullopt) << "it does not say anything";
    event.NextAgentState = uccx::AgentState::AGENT_STATE_NOT_READY;
    tell(model, event);
    EXPECT_EQ(model.find("agt2006")->next_state, static_cast<std::uint16_t>(uccx::AgentState::AGENT_STATE_NOT_READY));
    event.NextAgentState = uccx::AgentState::AGENT_STATE_NONE;
    tell(model, event);
    EXPECT_EQ(model.find("agt2006")->next_state, std::nullopt);
}

} // namespace
} // namespace ctikit::test
