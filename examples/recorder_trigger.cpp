// A recorder's trigger: says when a conversation of an agent begins, pauses on hold, goes on and ends, one JSON object
// per line.
//     example_recorder_trigger HOST:PORT
#include <ctikit/session/call_model.hpp>
#include <ctikit/session/failover_client.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/trace/printable.hpp>

#include <boost/asio/io_context.hpp>

#include <iostream>
#include <map>

namespace {

/// Compares the calls before and after each event, so that the order of events does not matter.
class Trigger {
public:
    void take(const ctikit::EventView& event) {
        if (!model_.apply(event)) {
            return;
        }
        std::map<Leg, ctikit::CallParty::State> now;
        for (const auto& [id, call] : model_.calls()) {
            for (const auto& [device, party] : call.parties) {
                const ctikit::CallParty::State state = party.state();
                if (state == ctikit::CallParty::State::connected || state == ctikit::CallParty::State::held) {
                    now[{id, device}] = state;
                }
            }
        }
        report(now);
        legs_ = std::move(now);
    }

    void start_anew() {
        model_.clear();
        report({});
        legs_.clear();
    }

private:
    using Leg = std::pair<std::uint32_t, std::string>;
    using Legs = std::map<Leg, ctikit::CallParty::State>;

    void report(const Legs& now) const {
        for (const auto& [leg, state] : legs_) {
            if (!now.contains(leg)) {
                say("stop", leg);
            }
        }
        for (const auto& [leg, state] : now) {
            const auto before = legs_.find(leg);
            if (before == legs_.end()) {
                say("start", leg);
            } else if (before->second != state) {
                say(state == ctikit::CallParty::State::held ? "pause" : "resume", leg);
            }
        }
    }

    static void say(std::string_view what, const Leg& leg) {
        std::string device;
        ctikit::append_json_string(device, leg.second);
        std::cout << R"({"do":")" << what << R"(","call":)" << leg.first << R"(,"device":)" << device << '}'
                  << std::endl;
    }

    ctikit::CallModel model_;
    Legs legs_;
};

} // namespace

int main(int argc, char** argv) try {
    if (argc != 2) {
        std::cerr << "usage: example_recorder_trigger HOST:PORT\n";
        return 2;
    }
    const ctikit::Dialect& dialect = ctikit::uccx_dialect();
    boost::asio::io_context context;
    Trigger trigger;
    ctikit::FailoverHandlers handlers;
    handlers.session.event = [&trigger](const ctikit::EventView& event) { trigger.take(event); };
    handlers.up = [&trigger](ctikit::ClientSession&, const ctikit::Address& server) {
        trigger.start_anew();
        std::cerr << "connected to " << server.to_string() << '\n';
    };
    ctikit::ClientOptions options;
    options.client_id = "recorder";
    ctikit::FailoverClient client(dialect, context.get_executor(),
                                  ctikit::parse_addresses(argv[1], dialect.protocol.port), options, handlers);
    client.start();
    context.run();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
