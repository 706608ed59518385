#include <ctikit/session/failover_client.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/trace/printable.hpp>
#include <ctikit/uccx/messages/agent_state_event.hpp>

#include <boost/asio/io_context.hpp>
#include <iostream>

int main(int argc, char** argv) {
    boost::asio::io_context context;
    ctikit::FailoverHandlers handlers;
    handlers.up = [](auto&, const auto& server) { std::cout << "open: " << server.to_string() << std::endl; };
    handlers.down = [](auto&, const auto& end, bool) { std::cout << ctikit::printable(end.to_string()) << std::endl; };
    handlers.session.on<ctikit::uccx::AgentStateEvent>([](const ctikit::uccx::AgentStateEvent& agent) {
        std::cout << ctikit::printable(agent.AgentID.value_or("?")) << " is in state " << int(agent.AgentState)
                  << std::endl;
    });
    ctikit::FailoverClient client(ctikit::uccx_dialect(), context.get_executor(),
                                  ctikit::parse_addresses(argc > 1 ? argv[1] : "uccx-a,uccx-b", 42027), {}, handlers);
    client.start();
    context.run();
}
