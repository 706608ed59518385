// An agent desktop for the terminal: login, ready, answer, hold, retrieve and the like as commands, one a line; events
// as they come.
//     example_agent_desktop HOST:PORT AGENT_ID EXTENSION
#include <ctikit/session/agent_model.hpp>
#include <ctikit/session/call_model.hpp>
#include <ctikit/session/client.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/trace/printable.hpp>
#include <ctikit/uccx/messages/answer_call_conf.hpp>
#include <ctikit/uccx/messages/answer_call_req.hpp>
#include <ctikit/uccx/messages/clear_connection_conf.hpp>
#include <ctikit/uccx/messages/clear_connection_req.hpp>
#include <ctikit/uccx/messages/hold_call_conf.hpp>
#include <ctikit/uccx/messages/hold_call_req.hpp>
#include <ctikit/uccx/messages/make_call_conf.hpp>
#include <ctikit/uccx/messages/make_call_req.hpp>
#include <ctikit/uccx/messages/retrieve_call_conf.hpp>
#include <ctikit/uccx/messages/retrieve_call_req.hpp>
#include <ctikit/uccx/messages/set_agent_state_conf.hpp>
#include <ctikit/uccx/messages/set_agent_state_req.hpp>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <iostream>
#include <sstream>
#include <unistd.h>

namespace uccx = ctikit::uccx;
using boost::asio::awaitable;

namespace {

constexpr std::string_view help =
    "login, logout, ready, notready, work, call NUMBER, answer, hold, retrieve, hangup, quit";

class Desktop {
public:
    Desktop(std::unique_ptr<ctikit::Transport> transport, std::string agent_id, std::string extension)
        : agent_id_(std::move(agent_id)), extension_(std::move(extension)),
          input_(transport->executor(), ::dup(STDIN_FILENO)),
          session_(ctikit::uccx_dialect(), std::move(transport), ctikit::steady_clock(), options(), handlers()) {}

    awaitable<int> run() {
        const ctikit::OpenOutcome open = co_await session_.open();
        if (!open) {
            std::cerr << ctikit::printable(open.end.to_string()) << '\n';
            co_return 1;
        }
        std::cout << "session open; " << help << std::endl;
        std::string typed;
        while (session_.state() == ctikit::ClientSession::State::open) {
            auto [error, size] = co_await boost::asio::async_read_until(
                input_, boost::asio::dynamic_buffer(typed), '\n', boost::asio::as_tuple(boost::asio::use_awaitable));
            if (error) {
                break;
            }
            std::istringstream line(typed.substr(0, size));
            typed.erase(0, size);
            std::string word;
            std::string argument;
            line >> word >> argument;
            if (word == "quit") {
                break;
            }
            const std::string result = co_await carry_out(word, argument);
            std::cout << word << ": " << ctikit::printable(result) << std::endl; // "confirmed", or why not
        }
        const ctikit::SessionEnd end = co_await session_.close();
        std::cout << ctikit::printable(end.to_string()) << std::endl;
        co_return 0;
    }

private:
    [[nodiscard]] ctikit::ClientOptions options() const {
        ctikit::ClientOptions result;
        result.client_id = "agent-desktop";
        result.mode = ctikit::ClientMode::agent;
        result.agent.extension = extension_;
        result.services = static_cast<std::uint32_t>(uccx::CTIService::CTI_SERVICE_CLIENT_CONTROL);
        return result;
    }

    [[nodiscard]] ctikit::ClientHandlers handlers() {
        ctikit::ClientHandlers result;
        result.event = [this](const ctikit::EventView& event) {
            if (agents_.apply(event)) {
                if (const ctikit::ModelAgent* const me = agents_.at(extension_)) {
                    std::cout << "* " << event.dialect.describe("AgentState", me->state, event.version) << std::endl;
                }
            } else if (calls_.apply(event)) {
                std::cout << "* " << event.message()->name << std::endl;
            }
        };
        return result;
    }

    /// The agent's call in this state; null when there is none.
    [[nodiscard]] const ctikit::ModelCall* call_in(ctikit::CallParty::State state) const {
        for (const ctikit::ModelCall* const call : calls_.of_device(extension_)) {
            if (call->parties.at(extension_).state() == state) {
                return call;
            }
        }
        return nullptr;
    }

    awaitable<std::string> carry_out(const std::string& word, const std::string& argument) {
        using State = ctikit::CallParty::State;
        if (word == "login" || word == "logout" || word == "ready" || word == "notready" || word == "work") {
            co_return co_await set_state(word);
        }
        if (word == "call") {
            uccx::MakeCallReq request;
            request.AgentInstrument = extension_;
            request.DialedNumber = argument;
            const auto outcome = co_await session_.request(request);
            co_return outcome.error().to_string();
        }
        if (word != "answer" && word != "hold" && word != "retrieve" && word != "hangup") {
            co_return std::string(help);
        }
        const State wanted = word == "answer" ? State::alerting : word == "retrieve" ? State::held : State::connected;
        const ctikit::ModelCall* const call = call_in(wanted);
        if (call == nullptr) {
            co_return "no such call";
        }
        if (word == "retrieve") {
            uccx::RetrieveCallReq request;
            request.HeldCallID = call->id;
            request.HeldConnectionDeviceID = call->device;
            request.AgentInstrument = extension_;
            const auto outcome = co_await session_.request(request);
            co_return outcome.error().to_string();
        }
        if (word == "answer") {
            co_return co_await control(uccx::AnswerCallReq(), *call);
        }
        if (word == "hold") {
            co_return co_await control(uccx::HoldCallReq(), *call);
        }
        co_return co_await control(uccx::ClearConnectionReq(), *call);
    }

    awaitable<std::string> set_state(const std::string& word) {
        using uccx::AgentState;
        uccx::SetAgentStateReq request;
        request.AgentInstrument = extension_;
        request.AgentID = agent_id_;
        request.AgentState = word == "login"      ? AgentState::AGENT_STATE_LOGIN
                             : word == "logout"   ? AgentState::AGENT_STATE_LOGOUT
                             : word == "ready"    ? AgentState::AGENT_STATE_READY
                             : word == "notready" ? AgentState::AGENT_STATE_NOT_READY
                                                  : AgentState::AGENT_STATE_WORK;
        const auto outcome = co_await session_.request(request);
        co_return outcome.error().to_string();
    }

    /// Requests that name one call and the agent's phone.
    template <class Request>
    awaitable<std::string> control(Request request, const ctikit::ModelCall& call) {
        request.CallID = call.id;
        request.ConnectionDeviceID = call.device;
        request.AgentInstrument = extension_;
        const auto outcome = co_await session_.request(request);
        co_return outcome.error().to_string();
    }

    std::string agent_id_;
    std::string extension_;
    boost::asio::posix::stream_descriptor input_;
    ctikit::AgentModel agents_;
    ctikit::CallModel calls_;
    ctikit::ClientSession session_;
};

awaitable<int> work(ctikit::Connector& connector, const ctikit::Address& server, const char* agent_id,
                    const char* extension) {
    ctikit::Connected connected = co_await connector.connect(server);
    if (connected.error) {
        std::cerr << server.to_string() << ": " << connected.error.message() << '\n';
        co_return 1;
    }
    Desktop desktop(std::move(connected.transport), agent_id, extension);
    co_return co_await desktop.run();
}

} // namespace

int main(int argc, char** argv) try {
    if (argc != 4) {
        std::cerr << "usage: example_agent_desktop HOST:PORT AGENT_ID EXTENSION\n";
        return 2;
    }
    boost::asio::io_context context;
    const auto connector = ctikit::tcp_connector(context.get_executor());
    const ctikit::Address server = ctikit::parse_address(argv[1], ctikit::uccx_dialect().protocol.port);
    int status = 1;
    boost::asio::co_spawn(context, work(*connector, server, argv[2], argv[3]),
                          [&](const std::exception_ptr& failed, int result) {
                              status = failed ? 1 : result;
                              context.stop();
                          });
    context.run();
    return status;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
