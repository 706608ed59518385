// A wallboard for the terminal: how many agents are in which state, how many calls wait. Bridge mode, reconnects by
// itself.
//     example_wallboard HOST:PORT[,HOST:PORT]
#include <ctikit/session/agent_model.hpp>
#include <ctikit/session/call_model.hpp>
#include <ctikit/session/failover_client.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/trace/printable.hpp>

#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <iostream>

namespace {

class Wallboard {
public:
    explicit Wallboard(const ctikit::Dialect& dialect) : dialect_(dialect) {}

    void take(const ctikit::EventView& event) {
        const bool about_agents = agents_.apply(event);
        const bool about_calls = calls_.apply(event);
        if (about_agents || about_calls) {
            show(event.version);
        }
    }

    /// Nothing is carried over from one session to the next.
    void start_anew() {
        agents_.clear();
        calls_.clear();
    }

private:
    void show(unsigned version) const {
        std::map<std::uint16_t, int> in_state;
        for (const auto& [id, agent] : agents_.agents()) {
            ++in_state[agent.state];
        }
        const auto waiting =
            std::ranges::count_if(calls_.calls(), [](const auto& entry) { return entry.second.queued; });
        std::cout << "calls " << calls_.calls().size() << ", waiting " << waiting;
        for (const auto& [state, count] : in_state) {
            std::cout << ", " << dialect_.describe("AgentState", state, version) << " " << count;
        }
        std::cout << std::endl;
    }

    const ctikit::Dialect& dialect_;
    ctikit::AgentModel agents_;
    ctikit::CallModel calls_;
};

} // namespace

int main(int argc, char** argv) try {
    if (argc != 2) {
        std::cerr << "usage: example_wallboard HOST:PORT[,HOST:PORT]\n";
        return 2;
    }
    boost::asio::io_context context;
    const ctikit::Dialect& dialect = ctikit::uccx_dialect();
    Wallboard board(dialect);
    ctikit::FailoverHandlers handlers;
    handlers.session.event = [&board](const ctikit::EventView& event) { board.take(event); };
    handlers.up = [&board](ctikit::ClientSession&, const ctikit::Address& server) {
        board.start_anew();
        std::cout << "connected to " << server.to_string() << std::endl;
    };
    handlers.down = [](const ctikit::Address& server, const ctikit::SessionEnd& end, bool) {
        std::cerr << server.to_string() << ": " << ctikit::printable(end.to_string()) << '\n';
    };
    ctikit::ClientOptions options;
    options.client_id = "wallboard";
    ctikit::FailoverClient client(dialect, context.get_executor(),
                                  ctikit::parse_addresses(argv[1], dialect.protocol.port), options, handlers);
    client.start();
    context.run();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
