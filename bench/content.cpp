// The messages that are measured, built through the tables.
#include "content.hpp"

#include <ctikit/trace/json.hpp>

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

json::object call_delivered(const Edition& edition, std::mt19937& random, std::size_t variables, std::size_t named) {
    const auto maybe = [&] { return random() % 2 == 0; };
    json::object fields;
    fields[call_id_name(edition)] = 16777216 + random() % 100000;
    fields["LocalConnectionState"] = 2;
    fields["EventCause"] = 22;
    fields["ConnectionDeviceID"] = number_text(random, 4);
    fields["AlertingDeviceID"] = number_text(random, 4);
    fields["CallingDeviceID"] = number_text(random, maybe() ? 4 : 11);
    fields["CalledDeviceID"] = number_text(random, 4);
    fields["ANI"] = number_text(random, maybe() ? 4 : 11);
    fields["DNIS"] = number_text(random, 4);
    if (maybe()) {
        fields["LastRedirectDeviceID"] = number_text(random, 4);
    }
    if (maybe()) {
        fields["DialedNumber"] = number_text(random, 4);
    }
    if (maybe()) {
        fields["SecondaryConnectionCallID"] = random() % 100000;
    }
    if (random() % 4 == 0) {
        fields["CallerEnteredDigits"] = number_text(random, 6);
    }
    for (std::size_t i = 1; i <= variables; ++i) {
        fields["CallVariable" + std::to_string(i)] =
            "value " + number_text(random, static_cast<int>(4 + random() % 20));
    }
    json::array list;
    for (std::size_t i = 0; i < named; ++i) {
        list.push_back(
            json::object{{"name", "user.variable" + number_text(random, 2)}, {"value", number_text(random, 12)}});
    }
    fields["NamedVariable"] = std::move(list);
    return {{"message", "CALL_DELIVERED_EVENT"}, {"fields", std::move(fields)}};
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
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t variables = random() % 4 == 0 ? 1 + random() % 3 : 0;
        const std::size_t named = random() % 8 == 0 ? 1 : 0;
        frames.push_back(frame_of(edition, call_delivered(edition, random, variables, named)));
    }
    return frames;
}

Frame smallest(const Edition& edition) {
    return frame_of(edition, {{"message", "HEARTBEAT_CONF"}, {"fields", {{"InvokeID", 7}}}});
}

Frame typical(const Edition& edition) {
    return call_delivered_mix(edition, 1).front();
}

Frame largest(const Edition& edition) {
    std::mt19937 random(1);
    return frame_of(edition, call_delivered(edition, random, 10, 60));
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
