// Click to dial: logs an agent in, calls a number from the agent's phone and waits until somebody answers.
//     example_click_to_dial HOST:PORT AGENT_ID EXTENSION NUMBER
#include <ctikit/session/client.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/trace/printable.hpp>
#include <ctikit/uccx/messages/call_established_event.hpp>
#include <ctikit/uccx/messages/make_call_conf.hpp>
#include <ctikit/uccx/messages/make_call_req.hpp>
#include <ctikit/uccx/messages/set_agent_state_conf.hpp>
#include <ctikit/uccx/messages/set_agent_state_req.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <iostream>

namespace uccx = ctikit::uccx;
using boost::asio::awaitable;

namespace {

struct Wish {
    ctikit::Address server;
    std::string agent_id;
    std::string extension;
    std::string number;
};

ctikit::ClientOptions options_for(const Wish& wish) {
    ctikit::ClientOptions options;
    options.client_id = "click-to-dial";
    options.mode = ctikit::ClientMode::agent;
    options.agent.extension = wish.extension;
    options.services = static_cast<std::uint32_t>(uccx::CTIService::CTI_SERVICE_CLIENT_CONTROL);
    return options;
}

/// Waits until the other side of this call answers; false when the session ends before.
awaitable<bool> answered(ctikit::ClientSession& session, std::uint32_t call) {
    for (bool done = false; !done;) {
        const std::optional<ctikit::Event> event = co_await session.next_event();
        if (!event) {
            co_return false;
        }
        (void)ctikit::visit<uccx::CallEstablishedEvent>(
            *event, [&](const auto& established) { done = established.CallID == call; });
    }
    co_return true;
}

awaitable<int> dial(ctikit::Connector& connector, const Wish& wish) {
    ctikit::Connected connected = co_await connector.connect(wish.server);
    if (connected.error) {
        std::cerr << wish.server.to_string() << ": " << connected.error.message() << '\n';
        co_return 1;
    }
    ctikit::ClientSession session(ctikit::uccx_dialect(), std::move(connected.transport), ctikit::steady_clock(),
                                  options_for(wish));
    const ctikit::OpenOutcome open = co_await session.open();
    if (!open) {
        std::cerr << ctikit::printable(open.end.to_string()) << '\n';
        co_return 1;
    }
    uccx::SetAgentStateReq login;
    login.AgentState = uccx::AgentState::AGENT_STATE_LOGIN;
    login.AgentInstrument = wish.extension;
    login.AgentID = wish.agent_id;
    const auto logged_in = co_await session.request(login);
    if (!logged_in) {
        std::cerr << "login: " << ctikit::printable(logged_in.error().to_string()) << '\n';
        co_return 1;
    }
    uccx::MakeCallReq call;
    call.AgentInstrument = wish.extension;
    call.DialedNumber = wish.number;
    const auto made = co_await session.request(call);
    if (!made) {
        std::cerr << "call: " << ctikit::printable(made.error().to_string()) << '\n';
        co_return 1;
    }
    std::cout << "calling " << wish.number << ", call " << made->NewCallID << std::endl;
    const bool talks = co_await answered(session, made->NewCallID);
    std::cout << (talks ? "answered" : "the session ended") << std::endl;
    (void)co_await session.close();
    co_return talks ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) try {
    if (argc != 5) {
        std::cerr << "usage: example_click_to_dial HOST:PORT AGENT_ID EXTENSION NUMBER\n";
        return 2;
    }
    const Wish wish{ctikit::parse_address(argv[1], ctikit::uccx_dialect().protocol.port), argv[2], argv[3], argv[4]};
    boost::asio::io_context context;
    const auto connector = ctikit::tcp_connector(context.get_executor());
    int status = 1;
    boost::asio::co_spawn(context, dial(*connector, wish), [&status](const std::exception_ptr& failed, int result) {
        if (failed) {
            std::rethrow_exception(failed);
        }
        status = result;
    });
    context.run();
    return status;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
