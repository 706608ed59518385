// Flattens the lossless form of a message into the form of an observation.
#include "observation.hpp"

#include <ctikit/trace/json.hpp>

#include <boost/json.hpp>

#include <algorithm>

namespace reference {

namespace json = boost::json;

namespace {

bool repeats(const ctikit::MessageInfo& message, std::uint64_t tag) {
    return std::ranges::any_of(message.floating,
                               [tag](const ctikit::FieldInfo& field) { return field.tag == tag && field.group >= 0; });
}

/// Adds a value. One that repeats, or that stands in the fixed part as well, becomes an array.
void add(json::object& flat, std::string_view name, const json::value& value, bool list) {
    if (const auto place = flat.find(name); place != flat.end()) {
        if (!place->value().is_array()) {
            place->value() = json::array{place->value()};
        }
        place->value().as_array().push_back(value);
    } else if (list) {
        flat.emplace(name, json::array{value});
    } else {
        flat.emplace(name, value);
    }
}

void add_fields(json::object& flat, const ctikit::MessageInfo& message, const json::array& fields) {
    for (const json::value& entry : fields) {
        const json::object& field = entry.as_object();
        if (field.contains("reserved") || field.at("name").is_null() || field.at("value").is_null()) {
            continue;
        }
        const json::value* const tag = field.if_contains("tag");
        add(flat, field.at("name").as_string(), field.at("value"),
            tag != nullptr && repeats(message, tag->to_number<std::uint64_t>()));
    }
}

} // namespace

std::string observation(const ctikit::EventView& event) {
    const ctikit::MessageInfo* const message = event.message();
    if (message == nullptr || !message->documented) {
        return {};
    }
    std::string text;
    ctikit::format_json(text, event.dialect.protocol, event.version, event.frame);
    const json::object whole = json::parse(text).as_object();
    json::object flat{{"message", message->name}};
    add_fields(flat, *message, whole.at("fixed").as_array());
    add_fields(flat, *message, whole.at("floating").as_array());
    return json::serialize(flat);
}

} // namespace reference
