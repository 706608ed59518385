// The messages that are measured, built through the tables.
#include "content.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/wire/fixed_part.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <random>
#include <stdexcept>

namespace bench {

namespace json = boost::json;

namespace {

std::string number_text(std::mt19937& random, int digits) {
    std::string text;
    while (digits-- > 0) {
        text += static_cast<char>('0' + random() % 10);
    }
    return text;
}

/// The dialects name one field differently.
std::string_view call_id_name(const Edition& edition) {
    return edition.protocol == "uccx" ? "CallID" : "ConnectionCallID";
}

/// What every CALL_DELIVERED_EVENT of the guide's flows carries: a call to `device`.
json::object delivery(const Edition& edition, std::mt19937& random, const std::string& calling,
                      const std::string& called, const std::string& device, std::uint64_t secondary_call) {
    return {{call_id_name(edition), 16777216 + random() % 100000},
            {"LocalConnectionState", 2},
            {"EventCause", 22},
            {"ConnectionDeviceID", device},
            {"AlertingDeviceID", device},
            {"CallingDeviceID", calling},
            {"CalledDeviceID", called},
            {"LastRedirectDeviceID", ""},
            {"SecondaryConnectionCallID", secondary_call}};
}

/// An extension, or somebody outside: ten or eleven digits, with or without a plus.
std::string caller(std::mt19937& random) {
    switch (random() % 4) {
    case 0:
        return number_text(random, 4);
    case 1:
        return number_text(random, 10);
    case 2:
        return number_text(random, 11);
    default:
        return number_text(random, 11).insert(0, 1, '+');
    }
}

/// The call arrives at a CTI port of the trigger that was dialed.
json::object at_port(const Edition& edition, std::mt19937& random) {
    const std::string calling = caller(random);
    const std::string port = number_text(random, 4);
    const std::string trigger = number_text(random, 4);
    json::object fields = delivery(edition, random, calling, port, port, 0);
    fields["ANI"] = calling;
    fields["DNIS"] = trigger;
    fields["DialedNumber"] = trigger;
    return fields;
}

/// The phone of the chosen agent rings.
json::object at_agent(const Edition& edition, std::mt19937& random) {
    const std::string calling = caller(random);
    const std::string agent = number_text(random, 4);
    const std::uint64_t secondary_call = 16777216 + random() % 100000;
    return delivery(edition, random, calling, agent, agent, secondary_call);
}

/// One agent calls another.
json::object at_consulted_agent(const Edition& edition, std::mt19937& random) {
    const std::string calling = number_text(random, 4);
    const std::string agent = number_text(random, 4);
    return delivery(edition, random, calling, agent, agent, 0);
}

/// Puts call data into a delivery: what the caller entered, so many call variables, so many named ones.
void add_call_data(json::object& fields, std::mt19937& random, std::size_t variables, std::size_t named) {
    fields["CallerEnteredDigits"] = number_text(random, 6);
    for (std::size_t i = 1; i <= variables; ++i) {
        fields["CallVariable" + std::to_string(i)] = number_text(random, static_cast<int>(1 + random() % 24));
    }
    json::array list;
    for (std::size_t i = 0; i < named; ++i) {
        const std::string name = i == 0 ? "user.layout" : "user.variable" + number_text(random, 2);
        list.push_back(
            json::object{{"name", name}, {"value", number_text(random, static_cast<int>(4 + random() % 12))}});
    }
    fields["NamedVariable"] = std::move(list);
}

json::object event(json::object fields) {
    return {{"message", "CALL_DELIVERED_EVENT"}, {"fields", std::move(fields)}};
}

/// Of twenty deliveries in a center that queues calls and shows agents data about the caller: nine at ports, nine at
/// agents, four of these with call data, two from agent to agent.
json::object any_delivery(const Edition& edition, std::mt19937& random) {
    const auto share = random() % 20;
    if (share < 9) {
        return event(at_port(edition, random));
    }
    if (share < 11) {
        return event(at_consulted_agent(edition, random));
    }
    json::object fields = at_agent(edition, random);
    if (share < 15) {
        add_call_data(fields, random, 2 + random() % 9, 1 + random() % 4);
    }
    return event(std::move(fields));
}

} // namespace

Frame frame_of(const Edition& edition, const json::object& message) {
    auto encoding = ctikit::encode_json(edition.tables(), edition.version, message);
    if (!encoding) {
        throw std::invalid_argument(encoding.error);
    }
    return std::move(encoding.frame);
}

std::vector<Frame> call_delivered_mix(const Edition& edition, std::size_t count) {
    std::mt19937 random(1);
    std::vector<Frame> frames;
    frames.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        frames.push_back(frame_of(edition, any_delivery(edition, random)));
    }
    return frames;
}

Frame smallest(const Edition& edition) {
    return frame_of(edition, {{"message", "HEARTBEAT_CONF"}, {"fields", {{"InvokeID", 7}}}});
}

Frame typical(const Edition& edition) {
    std::mt19937 random(1);
    return frame_of(edition, event(at_port(edition, random)));
}

Frame largest(const Edition& edition) {
    std::mt19937 random(1);
    json::object fields = at_agent(edition, random);
    add_call_data(fields, random, 10, 60);
    return frame_of(edition, event(std::move(fields)));
}

std::vector<Frame> frames_of(const Edition& edition, std::string_view size) {
    if (size == "mix") {
        return call_delivered_mix(edition);
    }
    return {size == "smallest" ? smallest(edition) : size == "typical" ? typical(edition) : largest(edition)};
}

std::size_t floating_begin(const Edition& edition, const Frame& frame) {
    const auto& message = *edition.tables().find(ctikit::FrameHeader::read(frame).value().type, edition.version);
    const ctikit::Bytes body = ctikit::Bytes(frame).subspan(ctikit::header_size);
    return ctikit::header_size +
           ctikit::fixed_part(message, edition.version, body, edition.tables().width(edition.version)).size;
}

Frame stream(const Edition& edition, std::size_t count) {
    const std::vector<Frame> mix = call_delivered_mix(edition);
    const Frame heartbeat = smallest(edition);
    Frame bytes;
    for (std::size_t i = 0; i < count; ++i) {
        const Frame& frame = i % 8 == 7 ? heartbeat : mix[i % mix.size()];
        bytes.insert(bytes.end(), frame.begin(), frame.end());
    }
    return bytes;
}

std::size_t bytes_of(const std::vector<Frame>& frames) {
    std::size_t bytes = 0;
    for (const Frame& frame : frames) {
        bytes += frame.size();
    }
    return bytes;
}

} // namespace bench
