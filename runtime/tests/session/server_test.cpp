// A server against clients that are played frame by frame: what it answers to each kind of bad request, who gets which
// event, and what it does about clients that are slow, silent or too many.
#include "world.hpp"

#include <ctikit/ged188/messages/agent_greeting_control_req.hpp>
#include <ctikit/ged188/messages/failure_conf.hpp>
#include <ctikit/ged188/messages/open_conf.hpp>
#include <ctikit/ged188/messages/open_req.hpp>
#include <ctikit/ged188/messages/query_device_info_req.hpp>
#include <ctikit/ged188/messages/set_call_data_req.hpp>
#include <ctikit/ged188/messages/snapshot_device_req.hpp>
#include <ctikit/ged188/messages/standby_active_event.hpp>
#include <ctikit/ged188/messages/start_recording_req.hpp>
#include <ctikit/ged188/messages/stopping_requests_to_this_side_ind.hpp>
#include <ctikit/uccx/messages/agent_state_event.hpp>
#include <ctikit/uccx/messages/call_cleared_event.hpp>
#include <ctikit/uccx/messages/close_conf.hpp>
#include <ctikit/uccx/messages/close_req.hpp>
#include <ctikit/uccx/messages/failure_conf.hpp>
#include <ctikit/uccx/messages/failure_event.hpp>
#include <ctikit/uccx/messages/heartbeat_conf.hpp>
#include <ctikit/uccx/messages/heartbeat_req.hpp>
#include <ctikit/uccx/messages/open_conf.hpp>
#include <ctikit/uccx/messages/open_req.hpp>
#include <ctikit/uccx/messages/set_agent_state_conf.hpp>
#include <ctikit/uccx/messages/set_agent_state_req.hpp>
#include <ctikit/uccx/messages/system_event.hpp>

#include <algorithm>

namespace ctikit::test {
namespace {

using uccx::StatusCode;

class ServerTest : public testing::Test {
protected:
    static constexpr unsigned version = 14;

    void start(const Dialect& dialect = uccx_dialect()) {
        server.emplace(dialect, world.executor(), world.clock, options, service);
    }

    [[nodiscard]] std::shared_ptr<RawPeer> connect() {
        MemoryPair pair = memory_pair(world.executor(), link);
        server->take(std::move(pair.second));
        return RawPeer::on(std::move(pair.first));
    }

    [[nodiscard]] static uccx::OpenReq bridge_request() {
        uccx::OpenReq request;
        request.InvokeID = 77;
        request.VersionNumber = version;
        request.IdleTimeout = 40;
        request.ServicesRequested = uccx::CTIService::CTI_SERVICE_ALL_EVENTS;
        request.CallMsgMask = static_cast<uccx::CallMsgMask>(uccx_dialect().all_bits("CallMsgMask", version));
        request.AgentStateMask = static_cast<uccx::AgentStateMask>(0x3FFF);
        request.ClientID = "test";
        request.ClientPassword = Bytes();
        return request;
    }

    [[nodiscard]] static uccx::OpenReq agent_request(std::string_view extension) {
        uccx::OpenReq request = bridge_request();
        request.ServicesRequested = uccx::CTIService::CTI_SERVICE_CLIENT_EVENTS;
        request.AgentExtension = extension;
        return request;
    }

    [[nodiscard]] std::shared_ptr<RawPeer> opened(const uccx::OpenReq& request = bridge_request()) {
        auto peer = connect();
        peer->send(frame_of(request, request.VersionNumber));
        world.clock.settle();
        EXPECT_TRUE(peer->take<uccx::OpenConf>(request.VersionNumber));
        return peer;
    }

    /// What the server answers to one frame: the status of its FAILURE_CONF.
    [[nodiscard]] std::optional<StatusCode> refusal_of(RawPeer& peer, FrameBytes frame) {
        peer.send(std::move(frame));
        world.clock.settle();
        const auto failure = peer.take<uccx::FailureConf>(version);
        return failure ? std::optional(failure->Status) : std::nullopt;
    }

    [[nodiscard]] std::optional<StatusCode> refusal_of_open(const uccx::OpenReq& request) {
        return refusal_of(*connect(), frame_of(request, std::clamp(request.VersionNumber, 10U, 18U)));
    }

    std::size_t publish_cleared(std::vector<std::string_view> devices) {
        uccx::CallClearedEvent event;
        event.ConnectionDeviceID = "2006";
        VersionedFrame frame(event);
        Audience audience;
        audience.devices = std::move(devices);
        return server->publish(frame, audience);
    }

    World world;
    MemoryLink link;
    ServerOptions options;
    NotingService service;
    std::optional<Server> server;
};

TEST_F(ServerTest, OpensASession) {
    start();
    const auto peer = connect();
    uccx::OpenReq request = bridge_request();
    request.ServicesRequested |= uccx::CTIService::CTI_SERVICE_SUPERVISOR;
    service.decision.services = ~static_cast<std::uint32_t>(uccx::CTIService::CTI_SERVICE_SUPERVISOR);
    peer->send(frame_of(request, version));
    world.clock.settle();
    const auto confirmation = peer->take<uccx::OpenConf>(version);
    ASSERT_TRUE(confirmation);
    EXPECT_EQ(confirmation->InvokeID, 77U);
    EXPECT_EQ(confirmation->ServicesGranted, uccx::CTIService::CTI_SERVICE_ALL_EVENTS) << "fewer than asked for";
    EXPECT_EQ(confirmation->UnifiedCCXOnline, uccx::UnifiedCCXOnline::ONLINE);
    ASSERT_EQ(service.sessions.size(), 1U);
    EXPECT_TRUE(server->find(service.sessions[0])->bridge());
}

TEST_F(ServerTest, GivesThePasswordToTheServiceOnly) {
    start();
    uccx::OpenReq request = bridge_request();
    const std::string_view password = "secret";
    request.ClientPassword = Bytes(reinterpret_cast<const std::uint8_t*>(password.data()), password.size());
    const auto peer = opened(request);
    EXPECT_EQ(service.opens.at(0).client_password, "secret");
    EXPECT_EQ(server->find(service.sessions.at(0))->request().client_password, "") << "not kept";
}

TEST_F(ServerTest, KeepsThePasswordOfNoRequestThatItRefuses) {
    start();
    std::vector<std::string> passwords;
    service.on_refused = [&](ServerSession& session) { passwords.push_back(session.request().client_password); };
    uccx::OpenReq request = bridge_request();
    const std::string_view password = "secret";
    request.ClientPassword = Bytes(reinterpret_cast<const std::uint8_t*>(password.data()), password.size());
    request.IdleTimeout = 1;
    EXPECT_EQ(refusal_of_open(request), StatusCode::E_CTI_INVALID_TIMEOUT);
    EXPECT_EQ(passwords, std::vector<std::string>{""});
}

TEST_F(ServerTest, RefusesWhatTheServiceRefuses) {
    start();
    service.decision.refusal = static_cast<std::uint32_t>(StatusCode::E_CTI_INCONSISTENT_AGENT_DATA);
    EXPECT_EQ(refusal_of_open(agent_request("2006")), StatusCode::E_CTI_INCONSISTENT_AGENT_DATA);
}

TEST_F(ServerTest, RefusesBadOpenRequestsEachWithItsCode) {
    start();
    const auto changed = [&](auto change) {
        uccx::OpenReq request = bridge_request();
        change(request);
        return refusal_of_open(request);
    };
    EXPECT_EQ(changed([](auto& r) { r.VersionNumber = 9; }), StatusCode::E_CTI_INVALID_VERSION);
    EXPECT_EQ(changed([](auto& r) { r.VersionNumber = 19; }), StatusCode::E_CTI_INVALID_VERSION);
    EXPECT_EQ(changed([](auto& r) { r.IdleTimeout = 19; }), StatusCode::E_CTI_INVALID_TIMEOUT);
    EXPECT_EQ(changed([](auto& r) { r.ClientID.reset(); }), StatusCode::E_CTI_REQUIRED_DATA_MISSING);
    EXPECT_EQ(changed([](auto& r) { r.ClientPassword.reset(); }), StatusCode::E_CTI_REQUIRED_DATA_MISSING);
    EXPECT_EQ(changed([](auto& r) { r.ServicesRequested = uccx::CTIService::CTI_SERVICE_CLIENT_EVENTS; }),
              StatusCode::E_CTI_REQUIRED_DATA_MISSING);
    EXPECT_EQ(changed([](auto& r) {
                  r.ServicesRequested |= uccx::CTIService::CTI_SERVICE_CLIENT_EVENTS;
                  r.AgentID = "agt";
              }),
              StatusCode::E_CTI_UNSPECIFIED_FAILURE);
    EXPECT_TRUE(service.opens.empty());
}

TEST_F(ServerTest, ACorrectedOpenRequestMayFollow) {
    start();
    const auto peer = connect();
    uccx::OpenReq request = bridge_request();
    request.IdleTimeout = 1;
    EXPECT_EQ(refusal_of(*peer, frame_of(request, version)), StatusCode::E_CTI_INVALID_TIMEOUT);
    peer->send(frame_of(bridge_request(), version));
    world.clock.settle();
    EXPECT_TRUE(peer->take<uccx::OpenConf>(version));
}

TEST_F(ServerTest, RefusesMalformedMessagesEachWithItsCode) {
    start();
    const auto peer = opened();
    const auto frame = [](std::uint32_t type, FrameBytes body) {
        FrameBytes bytes(header_size + body.size());
        store_u32(bytes.data(), static_cast<std::uint32_t>(body.size()));
        store_u32(bytes.data() + 4, type);
        std::ranges::copy(body, bytes.begin() + header_size);
        return bytes;
    };
    const auto appended = [&](FrameBytes bytes, FrameBytes more) {
        bytes.insert(bytes.end(), more.begin(), more.end());
        store_u32(bytes.data(), static_cast<std::uint32_t>(bytes.size() - header_size));
        return bytes;
    };
    uccx::SetAgentStateReq request;
    request.InvokeID = 5;
    request.AgentInstrument = "2006";
    const FrameBytes good = frame_of(request, version);
    FrameBytes bad_reserved = good;
    bad_reserved[header_size + 7] = 9;
    FrameBytes long_field(67, 0x78); // a password of one byte too many
    long_field[0] = 49;
    long_field[1] = 65;
    uccx::SetAgentStateReq incomplete = request;
    incomplete.AgentInstrument.reset();

    EXPECT_EQ(refusal_of(*peer, frame(60'000, {0, 0, 0, 9})), StatusCode::E_CTI_INVALID_MESSAGE_TYPE);
    EXPECT_EQ(refusal_of(*peer, frame_of(uccx::AgentStateEvent(), version)), StatusCode::E_CTI_INVALID_MESSAGE_TYPE);
    EXPECT_EQ(refusal_of(*peer, frame_of(bridge_request(), version)), StatusCode::E_CTI_SESSION_ALREADY_OPEN);
    EXPECT_EQ(refusal_of(*peer, frame(uccx::SetAgentStateReq::id, {0, 0, 0, 5, 0, 0})),
              StatusCode::E_CTI_UNSPECIFIED_FAILURE);
    EXPECT_EQ(refusal_of(*peer, appended(good, {251, 2, 0, 0})), StatusCode::E_CTI_INVALID_FIELD);
    EXPECT_EQ(refusal_of(*peer, appended(good, {8, 2, 'x', 0})), StatusCode::E_CTI_INVALID_FIELD) << "ANI";
    EXPECT_EQ(refusal_of(*peer, appended(good, long_field)), StatusCode::E_CTI_INVALID_FIELD_LENGTH);
    EXPECT_EQ(refusal_of(*peer, bad_reserved), StatusCode::E_CTI_INVALID_PERIPHERAL_ID);
    EXPECT_EQ(refusal_of(*peer, frame_of(incomplete, version)), StatusCode::E_CTI_REQUIRED_DATA_MISSING);
    EXPECT_TRUE(service.requests.empty()) << "none of them reaches the service";
    EXPECT_EQ(service.refusals.size(), 9U) << "all of them reach its log";

    peer->send(good);
    world.clock.settle();
    EXPECT_EQ(service.requests.size(), 1U) << "the session goes on";
}

TEST_F(ServerTest, RefusesRequestsBeforeTheOpen) {
    start();
    uccx::HeartbeatReq heartbeat;
    heartbeat.InvokeID = 3;
    const auto peer = connect();
    peer->send(frame_of(heartbeat, version));
    world.clock.settle();
    const auto failure = peer->take<uccx::FailureConf>(version);
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->InvokeID, 3U);
    EXPECT_EQ(failure->Status, StatusCode::E_CTI_SESSION_NOT_OPEN);
}

TEST_F(ServerTest, Ged188ChecksUnusedMaskBits) {
    start(ged188_dialect());
    const auto status_of = [&](auto change) {
        ged188::OpenReq request;
        request.InvokeID = 1;
        request.VersionNumber = 24;
        request.IdleTimeout = 40;
        request.ServicesRequested = ged188::CTIService::CTI_SERVICE_ALL_EVENTS;
        request.ClientID = "test";
        request.ClientPassword = Bytes();
        change(request);
        const auto peer = connect();
        peer->send(frame_of(request, request.VersionNumber));
        world.clock.settle();
        const auto failure = peer->take<ged188::FailureConf>(24);
        return failure ? std::optional(failure->Status) : std::nullopt;
    };
    EXPECT_EQ(status_of([](auto&) {}), std::nullopt);
    EXPECT_EQ(status_of([](auto& r) { r.IdleTimeout = 19; }), ged188::StatusCode::E_CTI_INVALID_TIMEOUT);
    EXPECT_EQ(status_of([](auto& r) { r.ServicesRequested |= static_cast<ged188::CTIService>(0x4000); }),
              ged188::StatusCode::E_CTI_INVALID_SERVICE_MASK);
    EXPECT_EQ(status_of([](auto& r) { r.AgentStateMask = static_cast<ged188::AgentStateMask>(0x80000000); }),
              ged188::StatusCode::E_CTI_INVALID_AGENT_STATE_MASK);
    EXPECT_EQ(ged188_dialect().all_bits("CallMsgMask", 24), 0xFFFFFFFF) << "no bit is left to refuse";
    EXPECT_EQ(status_of([](auto& r) { r.ConfigMsgMask = static_cast<ged188::ConfigMsgMask>(0x80000000); }),
              ged188::StatusCode::E_CTI_INVALID_CONFIG_MSG_MASK);
    EXPECT_EQ(status_of([](auto& r) { r.ServicesRequested |= ged188::CTIService::CTI_SERVICE_CLIENT_EVENTS; }),
              ged188::StatusCode::E_CTI_INVALID_SERVICE_MASK)
        << "both modes";
}

TEST_F(ServerTest, Ged188RefusesMalformedMessagesEachWithItsCode) {
    start(ged188_dialect());
    const auto peer = connect();
    ged188::OpenReq open;
    open.VersionNumber = 19;
    open.IdleTimeout = 40;
    open.ServicesRequested = ged188::CTIService::CTI_SERVICE_ALL_EVENTS;
    open.ClientID = "test";
    open.ClientPassword = Bytes();
    peer->send(frame_of(open, 19));
    world.clock.settle();
    peer->received.clear();
    const auto status_of = [&](FrameBytes frame) {
        peer->send(std::move(frame));
        world.clock.settle();
        const auto failure = peer->take<ged188::FailureConf>(19);
        return failure ? std::string(
                             ged188_dialect().name_of("StatusCode", static_cast<std::uint32_t>(failure->Status), 19))
                       : std::string("no failure");
    };
    const auto appended = [](FrameBytes bytes, std::initializer_list<std::uint8_t> more) {
        bytes.insert(bytes.end(), more);
        store_u32(bytes.data(), static_cast<std::uint32_t>(bytes.size() - header_size));
        return bytes;
    };
    ged188::SnapshotDeviceReq good;
    good.InvokeID = 5;
    good.AgentInstrument = "2006";
    const FrameBytes frame = frame_of(good, 19);
    FrameBytes cut = frame;
    cut.resize(header_size + 6);
    store_u32(cut.data(), 6);
    FrameBytes wrong_length = frame;
    wrong_length.push_back(0); // half of a floating header
    store_u32(wrong_length.data(), static_cast<std::uint32_t>(wrong_length.size() - header_size));
    EXPECT_EQ(status_of(cut), "E_CTI_INVALID_MESSAGE_LENGTH");
    EXPECT_EQ(status_of(wrong_length), "E_CTI_INVALID_MESSAGE_LENGTH");
    EXPECT_EQ(status_of(appended(frame, {235, 2, 0, 0})), "E_CTI_INVALID_FIELD_TAG") << "no such tag";
    EXPECT_EQ(status_of(appended(frame, {8, 2, 'x', 0})), "E_CTI_INVALID_TAG_FOR_MSG_TYPE") << "ANI";
    EXPECT_EQ(status_of(frame_of(ged188::AgentGreetingControlReq(), 19)), "E_CTI_REQUIRED_DATA_MISSING") << "AgentID";
    const std::string longest(64, '6'); // without the NUL
    FrameBytes too_long = frame_of(ged188::SnapshotDeviceReq(), 19);
    too_long.insert(too_long.end(), {6, 65});
    too_long.insert(too_long.end(), longest.begin(), longest.end());
    EXPECT_EQ(status_of(appended(too_long, {0})), "E_CTI_INVALID_FIELD_LENGTH");
    ged188::QueryDeviceInfoReq query;
    query.AgentInstrument = "2006";
    FrameBytes bad_reserved = frame_of(query, 19);
    bad_reserved[header_size + 9] = 9;
    EXPECT_EQ(status_of(bad_reserved), "E_CTI_INVALID_RESERVED_FIELD");
    EXPECT_EQ(status_of(appended(frame_of(ged188::StartRecordingReq(), 19), {226, 2, 'x', 0})),
              "E_CTI_INVALID_TAG_FOR_VERSION")
        << "ClientAddressIPV6 ended with 18";
    ged188::SetCallDataReq data;
    data.ConnectionDeviceID = "2006";
    FrameBytes variables = frame_of(data, 19);
    FrameBytes arrays = variables;
    variables[header_size + 15] = 1; // and none follows
    arrays[header_size + 17] = 1;
    EXPECT_EQ(status_of(variables), "E_CTI_INVALID_NUM_NAMED_VARIABLES");
    EXPECT_EQ(status_of(arrays), "E_CTI_INVALID_NUM_NAMED_ARRAYS");
    EXPECT_EQ(status_of(frame_of(open, 19)), "E_CTI_SESSION_ALREADY_OPEN");
    EXPECT_EQ(status_of(frame_of(ged188::FailureConf(), 19)), "E_CTI_INVALID_MSG_TYPE_FOR_VERSION") << "of servers";
    EXPECT_EQ(status_of(frame_of(ged188::StoppingRequestsToThisSideInd(), 24)), "E_CTI_INVALID_MSG_TYPE_FOR_VERSION");
    EXPECT_TRUE(service.requests.empty()) << "none of them reaches the service";
}

TEST_F(ServerTest, TellsBridgesOfGed188HowItIsAfterTheOpen) {
    start(ged188_dialect());
    const auto peer = connect();
    ged188::OpenReq request;
    request.VersionNumber = 24;
    request.IdleTimeout = 40;
    request.ServicesRequested = ged188::CTIService::CTI_SERVICE_ALL_EVENTS;
    request.ClientID = "test";
    request.ClientPassword = Bytes();
    peer->send(frame_of(request, 24));
    world.clock.settle();
    EXPECT_TRUE(peer->take<ged188::OpenConf>(24));
    EXPECT_EQ(peer->next_type(), uccx::SystemEvent::id);
}

TEST_F(ServerTest, AnswersHeartbeatsUntilItIsOffline) {
    start();
    const auto peer = opened();
    uccx::HeartbeatReq heartbeat;
    heartbeat.InvokeID = 8;
    peer->send(frame_of(heartbeat, version));
    world.clock.settle();
    const auto confirmation = peer->take<uccx::HeartbeatConf>(version);
    ASSERT_TRUE(confirmation);
    EXPECT_EQ(confirmation->InvokeID, 8U);

    server->set_online(false);
    world.clock.settle();
    const auto event = peer->take<uccx::SystemEvent>(version);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->SystemEventID, uccx::SystemEventID::SYS_CCX_OFFLINE);
    EXPECT_NE(refusal_of(*peer, frame_of(heartbeat, version)), std::nullopt);
}

TEST_F(ServerTest, DropsSilentClientsAfterTheirIdleTimeout) {
    start();
    const auto peer = opened();
    world.clock.advance(30s);
    uccx::HeartbeatReq heartbeat;
    peer->send(frame_of(heartbeat, version));
    world.clock.advance(39s);
    EXPECT_FALSE(peer->ended()) << "any message is a sign of life";
    world.clock.advance(2s);
    EXPECT_TRUE(peer->ended());
    EXPECT_EQ(service.closings, std::vector{SessionOver::idle});
}

TEST_F(ServerTest, DropsClientsThatNeverOpen) {
    start();
    const auto peer = connect();
    world.clock.advance(options.open_timeout - 1s);
    EXPECT_FALSE(peer->ended());
    world.clock.advance(1s);
    EXPECT_TRUE(peer->ended());
    EXPECT_EQ(service.closings, std::vector{SessionOver::never_opened});
    EXPECT_EQ(server->connections(), 0U);
}

TEST_F(ServerTest, ClosesInOrder) {
    start();
    const auto peer = opened();
    uccx::CloseReq request;
    request.InvokeID = 4;
    peer->send(frame_of(request, version));
    world.clock.settle();
    const auto confirmation = peer->take<uccx::CloseConf>(version);
    ASSERT_TRUE(confirmation);
    EXPECT_EQ(confirmation->InvokeID, 4U);
    peer->close();
    world.clock.settle();
    EXPECT_EQ(service.closings, std::vector{SessionOver::closed});
}

TEST_F(ServerTest, DoesNotWaitForeverForAClientToLeave) {
    start();
    const auto peer = opened();
    peer->send(frame_of(uccx::CloseReq(), version));
    world.clock.advance(5s);
    EXPECT_TRUE(peer->ended());
}

TEST_F(ServerTest, RoutesEventsByModeMaskAndDevice) {
    start();
    const auto bridge = opened();
    uccx::OpenReq deaf_request = bridge_request();
    deaf_request.CallMsgMask = uccx::CallMsgMask::BEGIN_CALL_MASK;
    const auto deaf = opened(deaf_request);
    const auto agent = opened(agent_request("2006"));
    const auto other = opened(agent_request("2007"));

    EXPECT_EQ(publish_cleared({"2006", "2006"}), 2U);
    world.clock.settle();
    EXPECT_EQ(bridge->received.size(), 1U);
    EXPECT_EQ(deaf->received.size(), 0U) << "did not ask for it";
    EXPECT_EQ(agent->received.size(), 1U) << "once, however often it is concerned";
    EXPECT_EQ(other->received.size(), 0U);
}

TEST_F(ServerTest, FiltersAgentStates) {
    start();
    uccx::OpenReq request = bridge_request();
    request.AgentStateMask = uccx::AgentStateMask::AGENT_RESERVED_MASK;
    const auto peer = opened(request);
    for (const auto state : {uccx::AgentState::AGENT_STATE_READY, uccx::AgentState::AGENT_STATE_RESERVED}) {
        uccx::AgentStateEvent event;
        event.AgentState = state;
        VersionedFrame frame(event);
        Audience audience;
        audience.agent_state = static_cast<std::uint16_t>(state);
        (void)server->publish(frame, audience);
    }
    world.clock.settle();
    ASSERT_EQ(peer->received.size(), 1U);
    EXPECT_EQ(peer->take<uccx::AgentStateEvent>(version)->AgentState, uccx::AgentState::AGENT_STATE_RESERVED);
}

TEST_F(ServerTest, SpeaksTheVersionOfEachSession) {
    start();
    uccx::OpenReq old = bridge_request();
    old.VersionNumber = 10;
    uccx::OpenReq recent = bridge_request();
    recent.VersionNumber = 18;
    const auto old_peer = opened(old);
    const auto recent_peer = opened(recent);
    EXPECT_EQ(publish_cleared({}), 2U);
    world.clock.settle();
    EXPECT_EQ(old_peer->take<uccx::CallClearedEvent>(10)->ConnectionDeviceID, "2006");
    EXPECT_EQ(recent_peer->take<uccx::CallClearedEvent>(18)->ConnectionDeviceID, "2006");
}

TEST_F(ServerTest, ADeviceBelongsToOneClient) {
    start();
    const auto first = opened(agent_request("2006"));
    uccx::OpenReq stranger = agent_request("2006");
    stranger.ClientID = "stranger";
    EXPECT_EQ(refusal_of_open(stranger), StatusCode::E_CTI_DEVICE_IN_USE);
    EXPECT_FALSE(first->ended());

    const auto second = opened(agent_request("2006"));
    const auto farewell = first->take<uccx::FailureEvent>(version);
    ASSERT_TRUE(farewell);
    EXPECT_EQ(farewell->Status, StatusCode::E_CTI_NEW_SESSION_OPENED);
    EXPECT_TRUE(first->ended());
    EXPECT_EQ(publish_cleared({"2006"}), 1U);
}

TEST_F(ServerTest, WhoIsRefusedOneDeviceTakesNoOther) {
    start();
    uccx::OpenReq request = agent_request("2001");
    request.ClientID = "mine";
    const auto mine = opened(request);
    request = agent_request("2002");
    request.AgentInstrument = "2002";
    const auto other = opened(request);
    request.ClientID = "mine";
    request.AgentExtension = "2001";
    EXPECT_EQ(refusal_of_open(request), StatusCode::E_CTI_DEVICE_IN_USE);
    EXPECT_FALSE(mine->ended() || other->ended());
    EXPECT_TRUE(service.closings.empty());
}

TEST_F(ServerTest, StandbyServersSayNo) {
    start();
    server->set_standby(true);
    EXPECT_EQ(refusal_of_open(bridge_request()), StatusCode::E_CTI_SERVER_NOT_MASTER);
}

TEST_F(ServerTest, AGed188StandbyServerTakesClientsThatCanWait) {
    start(ged188_dialect());
    server->set_standby(true);
    const auto open = [&](unsigned asked, ged188::CTIService services) {
        ged188::OpenReq request;
        request.VersionNumber = asked;
        request.IdleTimeout = 40;
        request.ServicesRequested = ged188::CTIService::CTI_SERVICE_ALL_EVENTS | services;
        request.ClientID = "test";
        request.ClientPassword = Bytes();
        auto peer = connect();
        peer->send(frame_of(request, asked));
        world.clock.settle();
        return peer;
    };
    const auto status = [](RawPeer& peer, unsigned asked) { return peer.take<ged188::FailureConf>(asked)->Status; };
    EXPECT_EQ(status(*open(23, {}), 23), ged188::StatusCode::E_CTI_CTI_SERVER_OFFLINE);
    EXPECT_EQ(status(*open(24, {}), 24), ged188::StatusCode::E_CTI_INVALID_CLIENT_FOR_STANDBY);
    const auto waiting = open(24, ged188::CTIService::CTI_SERVICE_ACTIVE_STANDBY);
    EXPECT_EQ(waiting->take<ged188::OpenConf>(24)->SessionType, ged188::SessionType::SESSION_TYPE_STANDBY);
    waiting->received.clear();
    ged188::SnapshotDeviceReq request;
    request.AgentInstrument = "2006";
    waiting->send(frame_of(request, 24));
    world.clock.settle();
    EXPECT_TRUE(waiting->take<ged188::FailureConf>(24)) << "understands only open, heartbeat and close";
    server->set_standby(false);
    world.clock.settle();
    EXPECT_EQ(waiting->next_type(), ged188::StandbyActiveEvent::id);
}

TEST_F(ServerTest, DisconnectsClientsThatDoNotRead) {
    options.queue_limit = 16'384;
    link.window = 4096;
    start();
    const auto slow = opened();
    const auto good = opened();
    slow->stop_reading();
    for (int i = 0; i < 2000; ++i) {
        (void)publish_cleared({});
        world.clock.settle();
    }
    EXPECT_EQ(service.closings, std::vector{SessionOver::slow});
    EXPECT_EQ(server->counters().slow_readers, 1U);
    EXPECT_LE(server->counters().deepest_queue, options.queue_limit);
    EXPECT_EQ(good->received.size(), 2000U) << "others are not affected";
}

TEST_F(ServerTest, OrLeavesEventsOut) {
    options.queue_limit = 16'384;
    options.slow_reader = SlowReader::drop_events;
    link.window = 4096;
    start();
    const auto slow = opened();
    slow->stop_reading();
    for (int i = 0; i < 2000; ++i) {
        (void)publish_cleared({});
        world.clock.settle();
    }
    EXPECT_TRUE(service.closings.empty());
    EXPECT_GT(server->counters().dropped, 0U);
    EXPECT_LE(server->counters().deepest_queue, options.queue_limit);
}

TEST_F(ServerTest, LeavesNothingOutForClientsThatHaveReadEverything) {
    options.queue_limit = 100;
    options.slow_reader = SlowReader::drop_events;
    start();
    const auto peer = opened();
    uccx::CallClearedEvent large;
    const std::string device(60, '2');
    large.ConnectionDeviceID = device;
    VersionedFrame frame(large);
    (void)server->publish(frame, Audience());
    world.clock.settle();
    EXPECT_EQ(server->counters().dropped, 1U) << "takes more than half of the room";
    for (int i = 0; i < 10; ++i) {
        (void)publish_cleared({});
        world.clock.settle();
    }
    EXPECT_EQ(peer->received.size(), 10U);
    EXPECT_EQ(server->counters().dropped, 1U);
}

TEST_F(ServerTest, ReadsGreedyClientsMoreSlowly) {
    options.messages_per_second = 10;
    start();
    const auto greedy = opened();
    for (int i = 0; i < 100; ++i) {
        greedy->send(frame_of(uccx::HeartbeatReq(), version));
    }
    world.clock.settle();
    EXPECT_LE(greedy->received.size(), 11U);
    world.clock.advance(20s);
    EXPECT_EQ(greedy->received.size(), 100U) << "all are answered in the end";
}

TEST_F(ServerTest, LimitsConnections) {
    options.sessions_per_host = 2;
    start();
    const auto first = connect();
    const auto second = connect();
    const auto third = connect();
    world.clock.settle();
    EXPECT_TRUE(third->ended());
    EXPECT_FALSE(first->ended() || second->ended());
    first->close();
    world.clock.settle();
    const auto fourth = connect();
    world.clock.settle();
    EXPECT_FALSE(fourth->ended()) << "a place became free";
    EXPECT_EQ(server->counters().connections_refused, 1U);
}

/// A connection that seems to come from another host.
class From final : public Transport {
public:
    From(std::string host, std::unique_ptr<Transport> transport)
        : host_(std::move(host)), transport_(std::move(transport)) {}

    [[nodiscard]] boost::asio::any_io_executor executor() const override { return transport_->executor(); }
    void read(std::span<std::uint8_t> into, std::shared_ptr<TransportUser> user) override {
        transport_->read(into, std::move(user));
    }
    void write(std::span<const Bytes> buffers, std::shared_ptr<TransportUser> user) override {
        transport_->write(buffers, std::move(user));
    }
    void close() noexcept override { transport_->close(); }
    void reset() noexcept override { transport_->reset(); }
    [[nodiscard]] std::string peer_host() const override { return host_; }
    [[nodiscard]] std::string peer() const override { return host_; }

private:
    std::string host_;
    std::unique_ptr<Transport> transport_;
};

TEST_F(ServerTest, ForgetsTheHostsOfConnectionsThatItRefuses) {
    options.sessions = 1;
    start();
    const auto from = [&](const std::string& host) {
        MemoryPair pair = memory_pair(world.executor());
        server->take(std::make_unique<From>(host, std::move(pair.second)));
        return RawPeer::on(std::move(pair.first));
    };
    const auto first = from("2001:db8::1");
    for (int host = 2; host < 100; ++host) {
        (void)from("2001:db8::" + std::to_string(host));
    }
    EXPECT_EQ(server->hosts(), 1U);
    EXPECT_EQ(server->counters().connections_refused, 98U);
    first->close();
    world.clock.settle();
    EXPECT_EQ(server->hosts(), 0U);
}

TEST_F(ServerTest, RefusesFramesBeyondItsLimit) {
    options.frame_limit = 1024;
    start();
    const auto peer = opened();
    FrameBytes hostile(header_size);
    store_u32(hostile.data(), 1025);
    peer->send(hostile);
    world.clock.advance(6s);
    EXPECT_TRUE(peer->ended());
    EXPECT_EQ(service.closings, std::vector{SessionOver::malformed});
}

TEST_F(ServerTest, StopsGracefully) {
    start();
    const auto peer = opened();
    world.spawn([](Server& stopping) -> boost::asio::awaitable<void> { co_await stopping.stop(5s); }(*server));
    world.clock.settle();
    EXPECT_TRUE(peer->take<uccx::FailureEvent>(version));
    EXPECT_TRUE(peer->ended());
    const auto late = connect();
    world.clock.settle();
    EXPECT_TRUE(late->ended()) << "takes no more connections";
}

TEST_F(ServerTest, StopsEvenIfAClientNeverReads) {
    link.window = 16;
    start();
    const auto peer = opened();
    peer->stop_reading();
    for (int i = 0; i < 10; ++i) {
        (void)publish_cleared({});
    }
    bool stopped = false;
    world.spawn([](Server& stopping, bool& done) -> boost::asio::awaitable<void> {
        co_await stopping.stop(3s);
        done = true;
    }(*server, stopped));
    world.clock.advance(2s);
    EXPECT_FALSE(stopped);
    world.clock.advance(1s);
    EXPECT_TRUE(stopped);
    EXPECT_EQ(service.closings, std::vector{SessionOver::ended}) << "the service is told of each";
    EXPECT_EQ(server->counters().sessions_ended, 1U);
    EXPECT_EQ(server->hosts(), 0U);
}

TEST_F(ServerTest, StopsInNoHurryWhenTold) {
    link.window = 16;
    start();
    const auto peer = opened();
    peer->stop_reading();
    (void)publish_cleared({});
    world.clock.advance(1s);
    bool stopped = false;
    world.spawn([](Server& stopping, bool& done) -> boost::asio::awaitable<void> {
        co_await stopping.stop(Duration::max());
        done = true;
    }(*server, stopped));
    world.clock.advance(1s);
    EXPECT_FALSE(stopped);
    peer->close();
    world.clock.settle();
    EXPECT_TRUE(stopped);
}

TEST_F(ServerTest, AServiceMayDestroyItsServer) {
    enum class When { asked, opened, requested, refused, closed };
    for (const When when : {When::asked, When::opened, When::requested, When::refused, When::closed}) {
        service = NotingService();
        start();
        const auto destroy = [&](When now) {
            if (now == when) {
                server.reset();
            }
        };
        service.on_open = [&] { destroy(When::asked); };
        service.on_opened = [&](ServerSession& session) {
            destroy(When::opened);
            session.fail(1, 1);
        };
        service.on_request = [&](ServerSession& session, const EventView&) {
            destroy(When::requested);
            session.fail_control(1, 1);
        };
        service.on_refused = [&](ServerSession&) { destroy(When::refused); };
        service.on_closed = [&] { destroy(When::closed); };
        const auto peer = connect();
        peer->send(frame_of(bridge_request(), version));
        uccx::SetAgentStateReq request;
        request.AgentInstrument = "2006";
        peer->send(frame_of(request, version));
        peer->send(frame_of(bridge_request(), version)); // once is enough
        peer->send(frame_of(uccx::CloseReq(), version));
        world.clock.advance(10s);
        EXPECT_TRUE(peer->ended());
        EXPECT_FALSE(server) << static_cast<int>(when);
    }
}

} // namespace
} // namespace ctikit::test
