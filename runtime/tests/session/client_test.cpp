// A client session against a peer that is played frame by frame.
#include "world.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include <array>

#include <ctikit/ged188/messages/active_maintenance_req.hpp>
#include <ctikit/ged188/messages/active_maintenance_resp.hpp>
#include <ctikit/ged188/messages/query_agent_state_conf.hpp>
#include <ctikit/ged188/messages/query_agent_state_req.hpp>
#include <ctikit/session/config_exchange.hpp>
#include <ctikit/uccx/messages/agent_state_event.hpp>
#include <ctikit/uccx/messages/close_conf.hpp>
#include <ctikit/uccx/messages/close_req.hpp>
#include <ctikit/uccx/messages/control_failure_conf.hpp>
#include <ctikit/uccx/messages/failure_conf.hpp>
#include <ctikit/uccx/messages/failure_event.hpp>
#include <ctikit/uccx/messages/heartbeat_conf.hpp>
#include <ctikit/uccx/messages/heartbeat_req.hpp>
#include <ctikit/uccx/messages/open_conf.hpp>
#include <ctikit/uccx/messages/open_req.hpp>
#include <ctikit/uccx/messages/query_agent_state_conf.hpp>
#include <ctikit/uccx/messages/query_agent_state_req.hpp>
#include <ctikit/uccx/messages/set_agent_state_conf.hpp>
#include <ctikit/uccx/messages/set_agent_state_req.hpp>
#include <ctikit/uccx/messages/system_event.hpp>

namespace ctikit::test {
namespace {

/// A connection that says whether it still stands, whatever its peer sees.
class WatchedTransport final : public Transport {
public:
    WatchedTransport(std::unique_ptr<Transport> transport, bool& stands)
        : transport_(std::move(transport)), stands_(stands) {
        stands_ = true;
    }

    [[nodiscard]] boost::asio::any_io_executor executor() const override { return transport_->executor(); }
    void read(std::span<std::uint8_t> into, std::shared_ptr<TransportUser> user) override {
        transport_->read(into, std::move(user));
    }
    void write(std::span<const Bytes> buffers, std::shared_ptr<TransportUser> user) override {
        transport_->write(buffers, std::move(user));
    }
    void close() noexcept override {
        stands_ = false;
        transport_->close();
    }
    void reset() noexcept override {
        stands_ = false;
        transport_->reset();
    }
    [[nodiscard]] std::string peer_host() const override { return transport_->peer_host(); }
    [[nodiscard]] std::string peer() const override { return transport_->peer(); }

private:
    std::unique_ptr<Transport> transport_;
    bool& stands_;
};

class ClientTest : public testing::Test {
protected:
    static constexpr unsigned version = 14;

    ClientTest() {
        options.version = version;
        options.client_id = "test";
        options.client_password = "secret";
    }

    /// A session whose peer is `peer`.
    [[nodiscard]] ClientSession connect(const Dialect& dialect = uccx_dialect()) {
        MemoryPair pair = memory_pair(world.executor(), link);
        peer = RawPeer::on(std::move(pair.second));
        return ClientSession(dialect, std::make_unique<WatchedTransport>(std::move(pair.first), connected), world.clock,
                             options, handlers);
    }

    /// Lets a session of GED-188 open, of which there are more messages that the server asks.
    [[nodiscard]] bool open_ged188(ClientSession& session) {
        std::optional<OpenOutcome> outcome;
        world.spawn(keep(session.open(), outcome));
        world.clock.settle();
        OpenAnswer answer;
        answer.invoke_id = ged188_dialect().invoke_id(peer->received.front(), options.version).value_or(0);
        answer.online = true;
        peer->received.clear();
        peer->send(ged188_dialect().codec.opened(answer, options.version));
        world.clock.settle();
        return outcome && outcome->opened;
    }

    /// So many messages that nobody has asked for.
    void send_events(int count) {
        for (int i = 0; i < count; ++i) {
            peer->send(frame_of(uccx::AgentStateEvent(), version));
        }
        world.clock.settle();
    }

    /// Lets the session open; the peer says yes.
    [[nodiscard]] bool open(ClientSession& session) {
        std::optional<OpenOutcome> outcome;
        world.spawn(keep(session.open(), outcome));
        world.clock.settle();
        const auto request = peer->take<uccx::OpenReq>(version);
        if (!request) {
            return false;
        }
        uccx::OpenConf confirmation;
        confirmation.InvokeID = request->InvokeID;
        confirmation.ServicesGranted = request->ServicesRequested;
        confirmation.UnifiedCCXOnline = uccx::UnifiedCCXOnline::ONLINE;
        peer->send(frame_of(confirmation, version));
        world.clock.settle();
        return outcome && outcome->opened;
    }

    template <class T>
    [[nodiscard]] static boost::asio::awaitable<void> keep(boost::asio::awaitable<T> work, std::optional<T>& result) {
        result = co_await std::move(work);
    }

    void answer_heartbeat() {
        const auto heartbeat = peer->take<uccx::HeartbeatReq>(version);
        ASSERT_TRUE(heartbeat);
        uccx::HeartbeatConf confirmation;
        confirmation.InvokeID = heartbeat->InvokeID;
        peer->send(frame_of(confirmation, version));
        world.clock.settle();
    }

    World world;
    MemoryLink link;
    ClientOptions options;
    ClientHandlers handlers;
    std::shared_ptr<RawPeer> peer;
    bool connected = false; ///< the session has not ended the connection of its own accord
};

TEST_F(ClientTest, OpensInBridgeMode) {
    options.services = static_cast<std::uint32_t>(uccx::CTIService::CTI_SERVICE_CLIENT_CONTROL);
    ClientSession session = connect();
    std::optional<OpenOutcome> outcome;
    world.spawn(keep(session.open(), outcome));
    world.clock.settle();

    const auto request = peer->take<uccx::OpenReq>(version);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->VersionNumber, version);
    EXPECT_EQ(request->IdleTimeout, 40U) << "four heartbeat intervals";
    EXPECT_EQ(request->ServicesRequested,
              uccx::CTIService::CTI_SERVICE_ALL_EVENTS | uccx::CTIService::CTI_SERVICE_CLIENT_CONTROL);
    EXPECT_EQ(static_cast<std::uint32_t>(request->CallMsgMask), uccx_dialect().all_bits("CallMsgMask", version));
    EXPECT_EQ(request->ClientID, "test");
    EXPECT_FALSE(request->AgentID || request->AgentExtension || request->AgentInstrument)
        << "bridge mode leaves them out";
    EXPECT_FALSE(outcome);

    uccx::OpenConf confirmation;
    confirmation.InvokeID = request->InvokeID;
    confirmation.ServicesGranted = uccx::CTIService::CTI_SERVICE_ALL_EVENTS;
    confirmation.UnifiedCCXOnline = uccx::UnifiedCCXOnline::ONLINE;
    peer->send(frame_of(confirmation, version));
    world.clock.settle();
    ASSERT_TRUE(outcome && outcome->opened);
    EXPECT_EQ(session.state(), ClientSession::State::open);
    EXPECT_TRUE(session.online());
    EXPECT_EQ(session.answer().services, static_cast<std::uint32_t>(uccx::CTIService::CTI_SERVICE_ALL_EVENTS));
}

TEST_F(ClientTest, OpensInAgentMode) {
    options.mode = ClientMode::agent;
    options.agent = {"agt2006", "2006", ""};
    ClientSession session = connect();
    world.spawn([](ClientSession& opening) -> boost::asio::awaitable<void> { (void)co_await opening.open(); }(session));
    world.clock.settle();
    const auto request = peer->take<uccx::OpenReq>(version);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->ServicesRequested, uccx::CTIService::CTI_SERVICE_CLIENT_EVENTS);
    EXPECT_EQ(request->AgentID, "agt2006");
    EXPECT_EQ(request->AgentExtension, "2006");
    EXPECT_FALSE(request->AgentInstrument);
    session.abort();
    world.clock.settle();
}

TEST_F(ClientTest, RefusesContradictoryOptions) {
    const auto refused = [&](auto change, std::string_view word) {
        ClientOptions changed = options;
        change(changed);
        MemoryPair pair = memory_pair(world.executor());
        try {
            const ClientSession session(uccx_dialect(), std::move(pair.first), world.clock, changed);
            ADD_FAILURE() << word;
        } catch (const std::invalid_argument& why) {
            EXPECT_NE(std::string(why.what()).find(word), std::string::npos) << why.what();
        }
    };
    refused([](ClientOptions& o) { o.mode = ClientMode::agent; }, "agent id");
    refused([](ClientOptions& o) { o.agent.id = "agt"; }, "bridge mode");
    refused([](ClientOptions& o) { o.services = uccx_dialect().client_events; }, "one mode");
    refused([](ClientOptions& o) { o.version = 9; }, "10 to 18");
    refused([](ClientOptions& o) { o.heartbeat = 4s; }, "at least 5 s");
    refused([](ClientOptions& o) { o.heartbeat = 31s; }, "at most 30 s");
    refused([](ClientOptions& o) { o.idle_timeout = 19s; }, "less than 20 s");
}

TEST_F(ClientTest, TellsWhyItWasRefused) {
    ClientSession session = connect();
    std::optional<OpenOutcome> outcome;
    world.spawn(keep(session.open(), outcome));
    world.clock.settle();
    uccx::FailureConf refusal;
    refusal.InvokeID = peer->take<uccx::OpenReq>(version)->InvokeID;
    refusal.Status = uccx::StatusCode::E_CTI_SERVER_NOT_MASTER;
    refusal.Text = "standby";
    peer->send(frame_of(refusal, version));
    world.clock.settle();
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->opened);
    EXPECT_EQ(outcome->end.why, SessionEnd::Why::refused);
    EXPECT_EQ(outcome->end.status_name, "E_CTI_SERVER_NOT_MASTER");
    EXPECT_EQ(outcome->end.to_string(), "the server refused the session, E_CTI_SERVER_NOT_MASTER (92): standby");
    EXPECT_EQ(session.state(), ClientSession::State::ended);
    EXPECT_TRUE(peer->ended()) << "the connection is reset after a refusal";
}

TEST_F(ClientTest, GivesUpOnAServerThatNeverAnswers) {
    ClientSession session = connect();
    std::optional<OpenOutcome> outcome;
    world.spawn(keep(session.open(), outcome));
    world.clock.advance(options.open_timeout - 1s);
    EXPECT_FALSE(outcome);
    world.clock.advance(1s);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->end.why, SessionEnd::Why::no_answer);
}

TEST_F(ClientTest, BeatsAtItsIntervalAndMeasuresTheWay) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    world.clock.advance(options.heartbeat - 1s);
    EXPECT_TRUE(peer->received.empty());
    world.clock.advance(1s);
    const auto heartbeat = peer->take<uccx::HeartbeatReq>(version);
    ASSERT_TRUE(heartbeat);
    world.clock.advance(2s);
    uccx::HeartbeatConf confirmation;
    confirmation.InvokeID = heartbeat->InvokeID;
    peer->send(frame_of(confirmation, version));
    world.clock.settle();
    EXPECT_EQ(session.counters().heartbeats.count, 1U);
    EXPECT_EQ(session.counters().heartbeats.mean(), Duration(2s));
}

TEST_F(ClientTest, TakesAServerForDeadAfterThreeHeartbeats) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::optional<SessionEnd> ended;
    world.spawn(keep(session.ended(), ended));
    world.clock.advance(3 * options.heartbeat);
    EXPECT_EQ(peer->received.size(), 3U);
    EXPECT_FALSE(ended);
    world.clock.advance(options.heartbeat);
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::dead);
    EXPECT_EQ(peer->received.size(), 3U) << "no fourth heartbeat";
}

TEST_F(ClientTest, AnyConfirmationIsASignOfLife) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    for (int i = 0; i < 20; ++i) {
        world.clock.advance(2 * options.heartbeat);
        answer_heartbeat();
        peer->received.clear(); // the second one stays unanswered
    }
    EXPECT_EQ(session.state(), ClientSession::State::open);
}

TEST_F(ClientTest, AJumpOfTheClockCausesOneHeartbeat) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    world.clock.jump(24h);
    EXPECT_EQ(peer->received.size(), 1U);
    answer_heartbeat();
    EXPECT_EQ(session.state(), ClientSession::State::open);
}

TEST_F(ClientTest, AFailureToAHeartbeatEndsTheSession) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::optional<SessionEnd> ended;
    world.spawn(keep(session.ended(), ended));
    world.clock.advance(options.heartbeat);
    uccx::FailureConf failure;
    failure.InvokeID = peer->take<uccx::HeartbeatReq>(version)->InvokeID;
    failure.Status = uccx::StatusCode::E_CTI_UNSPECIFIED_FAILURE;
    peer->send(frame_of(failure, version));
    world.clock.settle();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::offline);
}

TEST_F(ClientTest, MatchesAnswersThatOvertakeEachOther) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::optional<Outcome<uccx::QueryAgentStateConf>> first;
    std::optional<Outcome<uccx::SetAgentStateConf>> second;
    uccx::QueryAgentStateReq query;
    query.AgentInstrument = "2006";
    uccx::SetAgentStateReq set;
    set.AgentInstrument = "2006";
    world.spawn(keep(session.request(query), first));
    world.spawn(keep(session.request(set), second));
    world.clock.settle();
    const auto sent_query = peer->take<uccx::QueryAgentStateReq>(version);
    ASSERT_TRUE(sent_query);
    const auto sent_set = peer->take<uccx::SetAgentStateReq>(version);
    ASSERT_TRUE(sent_set);
    EXPECT_NE(sent_query->InvokeID, sent_set->InvokeID);

    uccx::SetAgentStateConf done;
    done.InvokeID = sent_set->InvokeID;
    peer->send(frame_of(done, version));
    uccx::QueryAgentStateConf state;
    state.InvokeID = sent_query->InvokeID;
    state.AgentState = uccx::AgentState::AGENT_STATE_READY;
    state.AgentID = "agt2006";
    peer->send(frame_of(state, version));
    world.clock.settle();
    ASSERT_TRUE(first && *first);
    ASSERT_TRUE(second && *second);
    EXPECT_EQ((*first)->AgentState, uccx::AgentState::AGENT_STATE_READY);
    EXPECT_EQ((*first)->AgentID, "agt2006") << "texts live as long as the outcome";
}

TEST_F(ClientTest, GivesControlFailuresTheirNames) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    uccx::SetAgentStateReq set;
    set.AgentInstrument = "2006";
    std::optional<Outcome<uccx::SetAgentStateConf>> outcome;
    world.spawn(keep(session.request(set), outcome));
    world.clock.settle();
    uccx::ControlFailureConf failure;
    failure.InvokeID = peer->take<uccx::SetAgentStateReq>(version)->InvokeID;
    failure.FailureCode = uccx::ControlFailureCode::CF_INVALID_OBJECT_STATE;
    failure.Text = "not now";
    peer->send(frame_of(failure, version));
    world.clock.settle();
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(*outcome);
    EXPECT_EQ(outcome->error().kind, RequestError::Kind::control_failure);
    EXPECT_EQ(outcome->error().code_name, "CF_INVALID_OBJECT_STATE");
    EXPECT_EQ(outcome->error().text, "not now");
}

TEST_F(ClientTest, TypedRequestsMayCallBack) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::vector<std::string> outcomes;
    const auto keep_state = [&outcomes](Outcome<uccx::QueryAgentStateConf> outcome) {
        outcomes.push_back(outcome ? std::string(outcome->AgentID.value_or("")) : outcome.error().to_string());
    };
    uccx::QueryAgentStateReq request;
    request.AgentInstrument = "2006";
    session.request(request, keep_state);
    world.clock.settle();
    uccx::QueryAgentStateConf confirmation;
    confirmation.InvokeID = peer->take<uccx::QueryAgentStateReq>(version)->InvokeID;
    confirmation.AgentID = "agt2006";
    peer->send(frame_of(confirmation, version));
    world.clock.settle();
    EXPECT_EQ(outcomes, std::vector<std::string>{"agt2006"});

    session.request(request, keep_state, 3s);
    const std::string long_name(300, 'x');
    request.AgentInstrument = long_name;
    session.request(request, keep_state);
    EXPECT_EQ(outcomes.size(), 1U) << "never inside the call";
    world.clock.advance(3s);
    ASSERT_EQ(outcomes.size(), 3U);
    EXPECT_NE(outcomes[1].find("AgentInstrument"), std::string::npos) << outcomes[1];
    EXPECT_NE(outcomes[2], "");
}

TEST_F(ClientTest, ARequestThatIsNotAnsweredTimesOutAndALateAnswerIsCounted) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    uccx::SetAgentStateReq set;
    set.AgentInstrument = "2006";
    std::optional<Outcome<uccx::SetAgentStateConf>> outcome;
    world.spawn(keep(session.request(set, 3s), outcome));
    world.clock.advance(2s);
    EXPECT_FALSE(outcome);
    world.clock.advance(1s);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->error().kind, RequestError::Kind::timeout);

    uccx::SetAgentStateConf done;
    done.InvokeID = peer->take<uccx::SetAgentStateReq>(version)->InvokeID;
    peer->send(frame_of(done, version));
    world.clock.settle();
    EXPECT_EQ(session.counters().late_answers, 1U);
    EXPECT_EQ(session.state(), ClientSession::State::open);
}

TEST_F(ClientTest, ARequestCanBeCancelled) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    uccx::SetAgentStateReq set;
    set.AgentInstrument = "2006";
    std::optional<RequestError::Kind> kind;
    boost::asio::cancellation_signal cancel;
    boost::asio::co_spawn(
        world.context,
        [](ClientSession& asking, uccx::SetAgentStateReq request,
           std::optional<RequestError::Kind>& how) -> boost::asio::awaitable<void> {
            co_await boost::asio::this_coro::throw_if_cancelled(false);
            const auto outcome = co_await asking.request(request);
            how = outcome.error().kind;
        }(session, set, kind),
        boost::asio::bind_cancellation_slot(cancel.slot(), [](std::exception_ptr) {}));
    world.clock.settle();
    EXPECT_FALSE(kind);
    cancel.emit(boost::asio::cancellation_type::terminal);
    world.clock.settle();
    EXPECT_EQ(kind, RequestError::Kind::cancelled);
    EXPECT_EQ(session.state(), ClientSession::State::open);
}

TEST_F(ClientTest, WaitingRequestsEndWithTheSession) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    uccx::SetAgentStateReq set;
    set.AgentInstrument = "2006";
    std::optional<Outcome<uccx::SetAgentStateConf>> outcome;
    world.spawn(keep(session.request(set), outcome));
    world.clock.settle();
    peer->reset();
    world.clock.settle();
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->error().kind, RequestError::Kind::session_ended);
}

TEST_F(ClientTest, ARequestThatCannotBeEncodedNamesItsField) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    const std::string long_text(64, 'x');
    uccx::SetAgentStateReq set;
    set.AgentInstrument = long_text;
    const auto outcome = world.result_of([](auto work) -> boost::asio::awaitable<RequestError> {
        const auto got = co_await std::move(work);
        co_return got.error();
    }(session.request(set)));
    EXPECT_EQ(outcome.kind, RequestError::Kind::not_encodable);
    EXPECT_NE(outcome.text.find("AgentInstrument"), std::string::npos);
    EXPECT_TRUE(peer->received.empty());
}

TEST_F(ClientTest, HandsEventsToHandlersAndToTheStream) {
    int handled = 0;
    handlers.event = [&](const EventView& event) { handled += event.type == uccx::AgentStateEvent::id ? 1 : 0; };
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::vector<std::string> ids;
    world.spawn([](ClientSession& listening, std::vector<std::string>& seen) -> boost::asio::awaitable<void> {
        while (true) {
            const std::optional<Event> event =
                co_await listening.next_event(); // g++ 12 miscompiles an await in the condition
            if (!event) {
                break;
            }
            (void)visit<uccx::SystemEvent, uccx::AgentStateEvent>(*event, [&](const auto& message) {
                if constexpr (requires { message.AgentID; }) {
                    seen.emplace_back(message.AgentID.value_or(""));
                }
            });
        }
        seen.emplace_back("end");
    }(session, ids));
    world.clock.settle();
    for (const char* const id : {"a", "b", "c"}) {
        uccx::AgentStateEvent event;
        event.AgentID = id;
        peer->send(frame_of(event, version));
    }
    world.clock.settle();
    EXPECT_EQ(handled, 3);
    peer->close();
    world.clock.settle();
    EXPECT_EQ(ids, (std::vector<std::string>{"a", "b", "c", "end"}));
}

TEST_F(ClientTest, AStreamThatNobodyReadsStopsTheServerInsteadOfGrowing) {
    options.event_queue = 4096;
    link.window = 4096;
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::size_t taken = 0;
    const auto take_one = [](ClientSession& listening, std::size_t& count) -> boost::asio::awaitable<void> {
        count += (co_await listening.next_event()).has_value() ? 1 : 0;
    };
    world.spawn(take_one(session, taken)); // starts the queue
    uccx::AgentStateEvent event;
    event.AgentID = "agt2006";
    constexpr std::size_t sent = 5000;
    for (std::size_t i = 0; i < sent; ++i) {
        peer->send(frame_of(event, version));
    }
    world.clock.settle();
    const std::uint64_t received = session.counters().received.messages;
    EXPECT_LT(received, sent);
    world.clock.advance(10 * options.heartbeat);
    EXPECT_EQ(session.state(), ClientSession::State::open) << "our own slowness is not the server's death";
    for (std::size_t i = 1; i < sent; ++i) {
        world.spawn(take_one(session, taken));
        world.clock.settle();
    }
    EXPECT_EQ(taken, sent) << "nothing is lost";
}

TEST_F(ClientTest, LeavesAServerThatAsksWithoutEndAndDoesNotRead) {
    options.version = 24;
    options.queue_limit = 16'384;
    link.window = 4096;
    ClientSession session = connect(ged188_dialect());
    std::optional<OpenOutcome> outcome;
    world.spawn(keep(session.open(), outcome));
    world.clock.settle();
    OpenAnswer answer;
    answer.invoke_id = ged188_dialect().invoke_id(peer->received.front(), options.version).value_or(0);
    answer.online = true;
    peer->send(ged188_dialect().codec.opened(answer, options.version));
    world.clock.settle();
    ASSERT_TRUE(outcome && outcome->opened);
    std::optional<SessionEnd> ended;
    world.spawn(keep(session.ended(), ended));

    const FrameBytes question = frame_of(ged188::ActiveMaintenanceReq(), options.version);
    peer->received.clear();
    for (int i = 0; i < 5000; ++i) {
        peer->send(question);
    }
    world.clock.settle();
    EXPECT_FALSE(ended) << "a server that reads may ask as much as it likes";
    EXPECT_EQ(peer->received.size(), 5000U);

    peer->stop_reading();
    for (int i = 0; i < 5000; ++i) {
        peer->send(question);
    }
    world.clock.settle();
    EXPECT_LE(session.counters().deepest_queue, options.queue_limit);
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::slow);
    EXPECT_EQ(ended->to_string(), "the server does not read: 16384 bytes may wait for it, a message of 14 is too much");
    EXPECT_EQ(session.counters().slow_readers, 1U);
}

TEST_F(ClientTest, LeavesAServerThatResetsItsConfigurationWithoutEndAndDoesNotRead) {
    options.queue_limit = 16'384;
    options.services = static_cast<std::uint32_t>(uccx::CTIService::CTI_SERVICE_CONFIG_EVENTS);
    link.window = 4096;
    ConfigExchange exchange(world.clock);
    handlers.event = [&](const EventView& event) { (void)exchange.apply(event); };
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    ASSERT_TRUE(exchange.start(session));
    std::optional<SessionEnd> ended;
    world.spawn(keep(session.ended(), ended));
    peer->stop_reading();
    uccx::FailureEvent reset;
    reset.Status = uccx::StatusCode::E_CTI_AUTO_CONFIG_RESET;
    for (int i = 0; i < 5000; ++i) {
        peer->send(frame_of(reset, version));
    }
    world.clock.settle();
    EXPECT_LE(session.counters().deepest_queue, options.queue_limit);
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::slow);
}

TEST_F(ClientTest, ARequestForWhichThereIsNoRoomEndsTheSession) {
    options.queue_limit = 200;
    link.window = 16;
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    peer->stop_reading();
    uccx::QueryAgentStateReq query;
    query.AgentInstrument = "2006";
    std::vector<RequestError::Kind> outcomes;
    for (int i = 0; i < 20; ++i) {
        session.request(query, [&](const Outcome<uccx::QueryAgentStateConf>& outcome) {
            outcomes.push_back(outcome.error().kind);
        });
    }
    EXPECT_FALSE(session.send(query)) << "the session is over";
    world.clock.settle();
    ASSERT_EQ(outcomes.size(), 20U) << "every request gets an outcome";
    EXPECT_EQ(outcomes.front(), RequestError::Kind::session_ended);
    EXPECT_EQ(outcomes.back(), RequestError::Kind::not_open);
}

TEST_F(ClientTest, FollowsTheServerOfflineAndOnline) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    uccx::SystemEvent event;
    event.SystemEventID = uccx::SystemEventID::SYS_CCX_OFFLINE;
    peer->send(frame_of(event, version));
    world.clock.settle();
    EXPECT_FALSE(session.online());
    EXPECT_EQ(session.state(), ClientSession::State::open) << "the session stays";
    event.SystemEventID = uccx::SystemEventID::SYS_CCX_ONLINE;
    peer->send(frame_of(event, version));
    world.clock.settle();
    EXPECT_TRUE(session.online());
}

TEST_F(ClientTest, AFailureEventEndsTheSessionOnlyWhenItSaysSo) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    uccx::FailureEvent event;
    event.Status = uccx::StatusCode::E_CTI_AUTO_CONFIG_RESET;
    peer->send(frame_of(event, version));
    world.clock.settle();
    EXPECT_EQ(session.state(), ClientSession::State::open);
    event.Status = uccx::StatusCode::E_CTI_NEW_SESSION_OPENED;
    peer->send(frame_of(event, version));
    world.clock.settle();
    EXPECT_EQ(session.state(), ClientSession::State::ended);
    EXPECT_TRUE(peer->take<uccx::CloseReq>(version)) << "the client closes";
}

TEST_F(ClientTest, ClosesInOrder) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::optional<SessionEnd> ended;
    world.spawn(keep(session.close(), ended));
    world.clock.settle();
    const auto request = peer->take<uccx::CloseReq>(version);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->Status, uccx::StatusCode::E_CTI_NO_ERROR);
    EXPECT_FALSE(ended);
    uccx::CloseConf confirmation;
    confirmation.InvokeID = request->InvokeID;
    peer->send(frame_of(confirmation, version));
    world.clock.settle();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::closed);
    EXPECT_TRUE(peer->ended());
}

TEST_F(ClientTest, WaitsFiveSecondsForTheCloseAndNoLonger) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::optional<SessionEnd> ended;
    world.spawn(keep(session.close(), ended));
    world.clock.advance(4999ms);
    EXPECT_FALSE(ended);
    world.clock.advance(1ms);
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::close_timeout);
    EXPECT_TRUE(peer->ended());
}

TEST_F(ClientTest, RefusesFramesBeyondItsLimit) {
    options.frame_limit = 4096;
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::optional<SessionEnd> ended;
    world.spawn(keep(session.ended(), ended));
    FrameBytes hostile(header_size);
    store_u32(hostile.data(), 0xFFFFFFFF);
    store_u32(hostile.data() + 4, uccx::AgentStateEvent::id);
    peer->send(hostile);
    world.clock.settle();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::malformed);
}

TEST_F(ClientTest, LivesWithUnknownMessages) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    for (std::uint32_t type = 5000; type < 15'000; ++type) {
        FrameBytes frame(header_size);
        store_u32(frame.data() + 4, type);
        peer->send(frame);
    }
    world.clock.settle();
    EXPECT_EQ(session.counters().received.other, 10'000U);
    EXPECT_EQ(session.state(), ClientSession::State::open);
}

TEST_F(ClientTest, GoesAwayQuietlyWhenDestroyed) {
    {
        ClientSession session = connect();
        ASSERT_TRUE(open(session));
    }
    world.clock.settle();
    EXPECT_TRUE(peer->ended());
}

TEST_F(ClientTest, LeavesAServerThatEndsTheSessionAndDoesNotReadTheRest) {
    options.version = 24;
    link.window = 4096;
    for (const bool destroyed : {false, true}) {
        SCOPED_TRACE(destroyed);
        auto session = std::make_optional(connect(ged188_dialect()));
        ASSERT_TRUE(open_ged188(*session));
        peer->stop_reading();
        for (int i = 0; i < 1000; ++i) {
            peer->send(frame_of(ged188::ActiveMaintenanceReq(), options.version));
        }
        const std::uint32_t offline = ged188_dialect().status({"E_CTI_CTI_SERVER_OFFLINE"}, options.version);
        peer->send(ged188_dialect().codec.failure_event(offline, {}, options.version));
        world.clock.settle();
        ASSERT_EQ(session->state(), ClientSession::State::ended);
        EXPECT_TRUE(connected) << "the server may still read what is left";
        if (destroyed) {
            session.reset();
        }
        world.clock.advance(ged188_dialect().times.close_wait);
        EXPECT_FALSE(connected);
    }
}

TEST_F(ClientTest, AnAbortDoesNotWaitForAServerThatDoesNotRead) {
    options.version = 24;
    link.window = 4096;
    ClientSession session = connect(ged188_dialect());
    ASSERT_TRUE(open_ged188(session));
    peer->stop_reading();
    for (int i = 0; i < 1000; ++i) {
        peer->send(frame_of(ged188::ActiveMaintenanceReq(), options.version));
    }
    const std::uint32_t offline = ged188_dialect().status({"E_CTI_CTI_SERVER_OFFLINE"}, options.version);
    peer->send(ged188_dialect().codec.failure_event(offline, {}, options.version));
    world.clock.settle();
    ASSERT_TRUE(connected);
    session.abort();
    EXPECT_FALSE(connected);
}

TEST_F(ClientTest, AHandlerMayDestroyItsSession) {
    std::optional<ClientSession> session;
    const std::string text(100, 'x');
    std::vector<std::string> seen;
    handlers.on<uccx::AgentStateEvent>([&](const auto&) { session.reset(); });
    handlers.on<uccx::AgentStateEvent>([text, &seen](const auto&) { seen.push_back(text); });
    session.emplace(connect());
    handlers = {};
    ASSERT_TRUE(open(*session));
    send_events(1);
    EXPECT_FALSE(session);
    EXPECT_EQ(seen, std::vector{text}) << "the one that was running runs to its end";
    EXPECT_TRUE(peer->ended());
}

TEST_F(ClientTest, AHandlerMayDestroyItsConfigExchange) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::optional<ConfigExchange> exchange;
    const std::string text(100, 'x');
    std::string seen;
    ConfigHandlers following;
    following.failed = [&, text](std::string_view) {
        exchange.reset();
        seen = text;
    };
    exchange.emplace(world.clock, ConfigOptions(), following);
    following = {};
    EXPECT_FALSE(exchange->start(session)) << "the service was not granted";
    EXPECT_EQ(seen, text);
}

TEST_F(ClientTest, AHandlerMayThrowAndTheSessionGoesOn) {
    int events = 0;
    handlers.event = [&](const EventView&) {
        if (++events == 1) {
            throw std::runtime_error("once");
        }
    };
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    FrameBytes three;
    for (int i = 0; i < 3; ++i) {
        const FrameBytes one = frame_of(uccx::AgentStateEvent(), version);
        three.insert(three.end(), one.begin(), one.end());
    }
    peer->send(three);
    EXPECT_THROW(world.clock.settle(), std::runtime_error);
    world.clock.settle();
    EXPECT_EQ(events, 3) << "what came in one piece";
    send_events(2);
    EXPECT_EQ(events, 5);
    world.clock.advance(options.heartbeat);
    EXPECT_EQ(peer->next_type(), uccx::HeartbeatReq::id);
}

TEST_F(ClientTest, AHandlerThatThrowsAtAHeartbeatDoesNotStopTheNext) {
    bool thrown = false;
    handlers.sent = [&](const EventView& sent) {
        if (sent.type == uccx::HeartbeatReq::id && !std::exchange(thrown, true)) {
            throw std::runtime_error("once");
        }
    };
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    EXPECT_THROW(world.clock.advance(options.heartbeat), std::runtime_error);
    world.clock.advance(2 * options.heartbeat);
    EXPECT_EQ(peer->received.size(), 3U) << "with the one that was queued before";
    send_events(1);
    EXPECT_EQ(session.counters().received.messages, 2U);
}

/// GED-188 asks for heartbeats in silence only; a server that answers nothing is found dead all the same.
TEST_F(ClientTest, ABusyClientNoticesADeadServer) {
    options.version = 24;
    ClientSession session = connect(ged188_dialect());
    ASSERT_TRUE(open_ged188(session));
    std::optional<SessionEnd> ended;
    world.spawn(keep(session.ended(), ended));
    ged188::QueryAgentStateReq query;
    query.AgentInstrument = "2001";
    for (int i = 0; i < 12 && !ended; ++i) {
        session.request(query, [](const auto&) {});
        world.clock.advance(5s);
    }
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, SessionEnd::Why::dead);
}

TEST_F(ClientTest, ABusyClientDoesNotBeatWhileItIsAnswered) {
    options.version = 24;
    ClientSession session = connect(ged188_dialect());
    ASSERT_TRUE(open_ged188(session));
    ged188::QueryAgentStateReq query;
    query.AgentInstrument = "2001";
    for (int i = 0; i < 20; ++i) {
        session.request(query, [](const auto&) {});
        world.clock.settle();
        FailureAnswer refusal;
        refusal.invoke_id = ged188_dialect().invoke_id(peer->received.back(), options.version).value_or(0);
        peer->send(ged188_dialect().codec.control_failure(refusal, options.version));
        world.clock.advance(options.heartbeat - 1s);
    }
    EXPECT_EQ(peer->received.size(), 20U) << "requests";
}

TEST_F(ClientTest, ARequestMayWaitForEver) {
    options.open_timeout = options.request_timeout = std::chrono::seconds::max();
    world.clock.advance(1h);
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    int outcomes = 0;
    uccx::QueryAgentStateReq query;
    query.AgentInstrument = "2006";
    session.request(query, [&](const auto&) { ++outcomes; }, Duration::max());
    session.request(query, [&](const auto&) { ++outcomes; });
    world.clock.advance(1s);
    EXPECT_EQ(outcomes, 0);
    session.abort();
    world.clock.settle();
    EXPECT_EQ(outcomes, 2);
}

TEST_F(ClientTest, ASecondOpenIsRefusedAndTheFirstGoesOn) {
    ClientSession session = connect();
    std::optional<OpenOutcome> first;
    std::optional<OpenOutcome> second;
    world.spawn(keep(session.open(), first));
    world.clock.settle();
    world.spawn(keep(session.open(), second));
    world.clock.settle();
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->opened);
    EXPECT_NE(second->end.text, "");
    EXPECT_FALSE(first);
    uccx::OpenConf confirmation;
    confirmation.InvokeID = peer->take<uccx::OpenReq>(version)->InvokeID;
    peer->send(frame_of(confirmation, version));
    world.clock.settle();
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->opened);
    EXPECT_EQ(session.state(), ClientSession::State::open);
}

TEST_F(ClientTest, SeveralMayWaitForEvents) {
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::array<std::optional<std::optional<Event>>, 3> events;
    for (std::optional<std::optional<Event>>& event : events) {
        world.spawn(keep(session.next_event(), event));
    }
    world.clock.settle();
    send_events(1);
    EXPECT_TRUE(events[0] && *events[0]);
    EXPECT_FALSE(events[1]);
    send_events(1);
    EXPECT_TRUE(events[1] && *events[1]);
    session.abort();
    world.clock.settle();
    ASSERT_TRUE(events[2]);
    EXPECT_FALSE(*events[2]) << "the end";
}

TEST_F(ClientTest, TheEventQueueCountsWhatSmallEventsTake) {
    options.event_queue = 64U << 10;
    link.window = 4096;
    ClientSession session = connect();
    ASSERT_TRUE(open(session));
    std::optional<std::optional<Event>> first;
    world.spawn(keep(session.next_event(), first)); // starts the queue
    FrameBytes unknown(header_size * 20'000);
    for (std::size_t i = 0; i < unknown.size(); i += header_size) {
        store_u32(unknown.data() + i + 4, 999);
    }
    peer->send(std::move(unknown));
    world.clock.settle();
    ASSERT_TRUE(first);
    EXPECT_LE((session.counters().received.messages - 2) * sizeof(Event), options.event_queue);
}

/// The other end of a program: the context goes while a session is up.
TEST(ClientOfAContext, GoesWithItsContext) {
    const auto freed = std::make_shared<int>();
    {
        World world;
        MemoryPair pair = memory_pair(world.executor());
        const auto peer = RawPeer::on(std::move(pair.second));
        auto program = [](std::unique_ptr<Transport> transport, Clock& clock,
                          std::shared_ptr<int>) -> boost::asio::awaitable<void> {
            ClientSession session(uccx_dialect(), std::move(transport), clock, {});
            (void)co_await session.open();
        };
        world.spawn(program(std::move(pair.first), world.clock, freed));
        world.clock.settle();
        EXPECT_FALSE(peer->received.empty());
        EXPECT_GT(freed.use_count(), 1);
    }
    EXPECT_EQ(freed.use_count(), 1);
}

} // namespace
} // namespace ctikit::test
