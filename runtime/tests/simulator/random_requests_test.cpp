// The contact center against clients that send well-formed nonsense, many and for long: it answers every request once,
// what it sends is in order, what it keeps is bounded, and nothing is left when everybody has gone.
#include "session/world.hpp"
#include "simulator/random_request.hpp"

#include <ctikit/simulator/contact_center.hpp>
#include <ctikit/walker/describe.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>

namespace ctikit::test {
namespace {

/// What the center sends: calls that it speaks of, and what is wrong with the frame.
struct Inspection {
    std::vector<std::uint32_t> calls;
    std::vector<std::string> devices;
    std::size_t named_data = 0; ///< bytes, tags and lengths included
    std::string finding;

    void on_fixed(const WalkedField& field) {
        if (field.info->name.ends_with("CallID") && !field.reserved) {
            calls.push_back(static_cast<std::uint32_t>(field.number().value_or(0)));
        }
    }
    void on_floating(const WalkedField& field) {
        if (field.info != nullptr && field.info->name.ends_with("DeviceID")) {
            devices.emplace_back(read_text(field.data));
        }
        if (field.info != nullptr && field.info->type == FieldType::NAMEDVAR) {
            named_data += field.data_offset - field.offset + field.data.size();
        }
    }
    void on_diagnostic(const Diagnostic& diagnostic) {
        if (level_of(diagnostic.code) <= Level::warning) {
            finding = describe(diagnostic);
        }
    }
};

struct Client {
    std::shared_ptr<RawPeer> peer;
    unsigned version = 0;
    std::string phone; ///< of its agent; empty: a bridge
};

struct Weather {
    bool ged188;
    double reservations_per_minute;
    double calls_per_minute;
};

void PrintTo(const Weather& shown, std::ostream* out) {
    *out << (shown.ged188 ? "ged188" : "uccx") << ", " << shown.reservations_per_minute << " reservations and "
         << shown.calls_per_minute << " calls per minute";
}

class RandomRequestsTest : public testing::TestWithParam<Weather> {
protected:
    static constexpr unsigned agents = 3;
    static constexpr std::size_t clients_at_a_time = 4;
    static constexpr std::size_t most_calls = 25;

    RandomRequestsTest() {
        for (unsigned i = 0; i < agents; ++i) {
            topics.phones.push_back(std::to_string(2001 + i));
        }
        topics.numbers = topics.phones;
        topics.numbers.insert(topics.numbers.end(), {"7000", "9998", "9999"});
    }

    void start(std::uint32_t seed) {
        random.seed(seed);
        clients.clear();
        customers.clear();
        topics.calls.clear();
        topics.calls_of.clear();
        server.reset();
        CenterOptions options;
        options.agents = agents;
        options.calls = most_calls;
        options.reservations_per_minute = GetParam().reservations_per_minute;
        options.calls_per_minute = GetParam().calls_per_minute;
        options.seed = seed;
        ServerOptions limits;
        limits.messages_per_second = 0;
        center.emplace(dialect, world.executor(), world.clock, options);
        server.emplace(dialect, world.executor(), world.clock, limits, *center);
        center->attach(*server);
        clients.resize(clients_at_a_time);
    }

    /// Until everybody has gone home.
    void spend_day(std::uint32_t seed) {
        start(seed);
        for (int count = 0; count < 1000 && !HasFailure(); ++count) {
            step();
        }
        leave();
        const CenterStatus left = center->status();
        EXPECT_EQ(left.last_error, "") << "an event could not be made";
        // Customers who come by chance go on, and so do agents who work by themselves.
        const bool business = GetParam().calls_per_minute > 0;
        EXPECT_LE(left.calls, business ? most_calls - 1 : 0U);
        EXPECT_LE(left.agents_in, business ? agents : 0U);
    }

    /// Somebody comes, as an agent or as a bridge.
    void open(Client& client) {
        const VersionRange versions = dialect.protocol.versions;
        client.version = static_cast<unsigned>(versions.first + requests.below(versions.last - versions.first + 1U));
        OpenRequest request;
        request.invoke_id = ++invoke_id;
        request.version = client.version;
        request.client_id = "chance" + std::to_string(requests.below(3));
        request.idle_timeout = OpenRequest::no_idle_timeout;
        request.services = dialect.value_of("CTIService", {"CTI_SERVICE_CLIENT_CONTROL"}, client.version) |
                           dialect.value_of("CTIService", {"CTI_SERVICE_CALL_DATA_UPDATE"}, client.version);
        request.call_mask = dialect.all_bits("CallMsgMask", client.version);
        request.agent_mask = dialect.all_bits("AgentStateMask", client.version);
        client.phone = requests.below(2) == 0 ? "" : requests.any(topics.phones);
        request.services |= client.phone.empty() ? dialect.all_events : dialect.client_events;
        request.agent.extension = client.phone;
        MemoryPair pair = memory_pair(world.executor());
        server->take(std::move(pair.second));
        client.peer = RawPeer::on(std::move(pair.first));
        client.peer->send(dialect.codec.open(request));
        const std::vector<FrameBytes> answers = read_all(&client, request.invoke_id);
        if (answers.empty() || FrameHeader::read(answers.front())->type != dialect.roles.opened) {
            client.peer->reset(); // another client has this agent
        }
    }

    void ask(Client& client) {
        const MessageInfo* const message = requests.choose(client.version);
        if (message == nullptr) {
            return;
        }
        const std::string& device =
            client.phone.empty() || requests.below(8) == 0 ? requests.any(topics.phones) : client.phone;
        const std::uint32_t id = ++invoke_id;
        client.peer->send(requests.make(*message, client.version, id, device, topics));
        const std::vector<FrameBytes> answers = read_all(&client, id);
        if (message->invoke_id < 0) {
            return;
        }
        EXPECT_EQ(answers.size(), 1U) << message->name;
        FailureAnswer failure;
        for (const FrameBytes& answer : answers) {
            const std::uint32_t type = FrameHeader::read(answer)->type;
            if (type == dialect.roles.control_failure &&
                dialect.codec.read_control_failure(answer, client.version, failure) && failure.code == not_done) {
                requests.was_never_heard_of(message);
            } else if (dialect.protocol.find(type, client.version)->reply_to == message->id) {
                requests.was_done(message);
            }
        }
    }

    /// Looks at everything that has come. Returns the answers to this request of this client.
    std::vector<FrameBytes> read_all(const Client* asking = nullptr, std::uint32_t id = 0) {
        world.clock.settle();
        std::vector<FrameBytes> answers;
        for (Client& client : clients) {
            if (!client.peer) {
                continue;
            }
            for (FrameBytes& frame : client.peer->received) {
                inspect(frame, client.version);
                if (asking == &client && dialect.invoke_id(frame, client.version) == id) {
                    answers.push_back(std::move(frame));
                }
            }
            client.peer->received.clear();
        }
        return answers;
    }

    void inspect(const FrameBytes& frame, unsigned version) {
        Inspection seen;
        walk(dialect.protocol, version, frame, seen);
        const MessageInfo* const message = dialect.protocol.find(FrameHeader::read(frame)->type, version);
        EXPECT_EQ(seen.finding, "") << message->name << " in version " << version;
        EXPECT_LE(seen.named_data, dialect.protocol.named_data) << message->name;
        for (const std::uint32_t call : seen.calls) {
            remember(call, topics.calls);
            for (const std::string& device : seen.devices) {
                remember(call, topics.calls_of[device]);
            }
            if (message->name == "END_CALL_EVENT" && requests.below(8) != 0) {
                std::erase(topics.calls, call);
                for (auto& [device, calls] : topics.calls_of) {
                    std::erase(calls, call);
                }
            }
        }
    }

    static void remember(std::uint32_t call, std::vector<std::uint32_t>& calls) {
        std::erase(calls, call);
        calls.push_back(call);
        if (calls.size() > 6) {
            calls.erase(calls.begin());
        }
    }

    void step() {
        Client& client = clients[requests.below(clients.size())];
        const std::size_t what = requests.below(100);
        if (!client.peer || client.peer->ended() || what < 1) {
            if (client.peer) {
                client.peer->reset();
            }
            open(client);
        } else if (what < 8) {
            world.clock.advance(std::chrono::milliseconds(requests.below(5'000)));
        } else if (what < 9) {
            world.clock.jump(std::chrono::seconds(requests.below(300)));
        } else if (what < 10) {
            const std::string customer = "555" + std::to_string(requests.below(10));
            customers.emplace_back(center->customer_calls(customer), customer);
        } else if (what < 12 && !customers.empty()) {
            center->hang_up(customers.front().first, customers.front().second);
            customers.erase(customers.begin());
        } else if (what < 15 && GetParam().reservations_per_minute > 0) {
            (void)center->dialer_reserves(requests.any(topics.phones), "4022");
        } else {
            ask(client);
        }
        read_all();
        EXPECT_LE(center->status().calls, most_calls);
    }

    /// Customers hang up, clients vanish, and time passes.
    void leave() {
        for (const auto& [call, customer] : customers) {
            center->hang_up(call, customer);
        }
        for (Client& client : clients) {
            if (client.peer) {
                client.peer->reset();
            }
        }
        world.clock.advance(1h);
    }

    World world;
    const Dialect& dialect = GetParam().ged188 ? ged188_dialect() : uccx_dialect();
    const std::uint32_t not_done = dialect.value_of("ControlFailureCode", {"CF_GENERIC_OPERATION"}, 0);
    std::mt19937 random;
    RandomRequests requests{dialect, random};
    Topics topics;
    std::optional<ContactCenter> center;
    std::optional<Server> server;
    std::vector<Client> clients;
    std::vector<std::pair<std::uint32_t, std::string>> customers;
    std::uint32_t invoke_id = 0;
};

TEST_P(RandomRequestsTest, AreAnsweredOnceAndLeaveNothingBehind) {
    for (std::uint32_t seed = 1; seed <= 40 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        spend_day(seed);
    }
    for (const char* const request : {"TRANSFER_CALL_REQ", "CONFERENCE_CALL_REQ", "RECONNECT_CALL_REQ"}) {
        EXPECT_TRUE(requests.done().contains(request)) << request << ": chance does not come far";
    }
}

INSTANTIATE_TEST_SUITE_P(Weather, RandomRequestsTest,
                         testing::Values(Weather{false, 0, 0}, Weather{false, 6, 0}, Weather{false, 6, 10},
                                         Weather{true, 0, 0}, Weather{true, 6, 0}, Weather{true, 6, 10}));

} // namespace
} // namespace ctikit::test
