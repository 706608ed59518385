// A CRM screen pop: when a call rings at an agent, prints the address of the customer's page, found through the call
// variables.
//     example_screen_pop HOST:PORT EXTENSION [VARIABLE [URL_PREFIX]]
#include <ctikit/session/call_model.hpp>
#include <ctikit/session/failover_client.hpp>
#include <ctikit/session/tcp.hpp>
#include <ctikit/trace/printable.hpp>

#include <boost/asio/io_context.hpp>

#include <iostream>
#include <set>

namespace {

class ScreenPop {
public:
    ScreenPop(std::string extension, std::string variable, std::string prefix)
        : extension_(std::move(extension)), variable_(std::move(variable)), prefix_(std::move(prefix)) {}

    void take(const ctikit::EventView& event) {
        if (!model_.apply(event)) {
            return;
        }
        for (const ctikit::ModelCall* const call : model_.of_device(extension_)) {
            if (popped_.insert(call->id).second) {
                pop(*call);
            }
        }
    }

    /// Nothing is carried over from one session to the next.
    void start_anew() {
        model_.clear();
        popped_.clear();
    }

private:
    void pop(const ctikit::ModelCall& call) const {
        const auto customer = call.variables.find(variable_);
        const std::string caller = ctikit::printable(call.caller());
        std::cout << "call " << call.id << " from " << caller << ": ";
        if (customer != call.variables.end() && !customer->second.empty()) {
            std::cout << prefix_ << ctikit::printable(customer->second) << std::endl;
        } else {
            std::cout << prefix_ << "search?phone=" << caller << std::endl;
        }
    }

    std::string extension_;
    std::string variable_;
    std::string prefix_;
    ctikit::CallModel model_;
    std::set<std::uint32_t> popped_;
};

} // namespace

int main(int argc, char** argv) try {
    if (argc < 3 || argc > 5) {
        std::cerr << "usage: example_screen_pop HOST:PORT EXTENSION [VARIABLE [URL_PREFIX]]\n";
        return 2;
    }
    const ctikit::Dialect& dialect = ctikit::uccx_dialect();
    boost::asio::io_context context;
    ScreenPop pop(argv[2], argc > 3 ? argv[3] : "user.customer",
                  argc > 4 ? argv[4] : "https://crm.example.com/customers/");
    ctikit::FailoverHandlers handlers;
    handlers.session.event = [&pop](const ctikit::EventView& event) { pop.take(event); };
    handlers.up = [&pop](ctikit::ClientSession&, const ctikit::Address& server) {
        pop.start_anew();
        std::cerr << "connected to " << server.to_string() << '\n';
    };
    ctikit::ClientOptions options;
    options.client_id = "screen-pop";
    options.mode = ctikit::ClientMode::agent;
    options.agent.extension = argv[2];
    ctikit::FailoverClient client(dialect, context.get_executor(),
                                  ctikit::parse_addresses(argv[1], dialect.protocol.port), options, handlers);
    client.start();
    context.run();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
