// cti explain: finds what a word means in the specification and prints all of it.
#include "command.hpp"
#include "explain_print.hpp"
#include "options.hpp"
#include "output.hpp"
#include "spec_model.hpp"

#include <ctikit/trace/suggest.hpp>

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <iterator>
#include <memory>
#include <optional>

namespace cti {

namespace {

namespace json = boost::json;

struct ExplainOptions {
    std::string topic;
    std::string format = "text";
    ctikit::ProtocolChoice protocol;
    bool protocol_given = false;
};

[[nodiscard]] bool same(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y));
    });
}

[[nodiscard]] std::optional<std::int64_t> parse_number(std::string_view text) {
    const bool hex = text.starts_with("0x");
    text.remove_prefix(hex ? 2 : 0);
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number, hex ? 16 : 10);
    return failure == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

[[nodiscard]] bool has_number(const json::object& item, std::string_view key, std::int64_t number) {
    const json::value* const value = item.if_contains(key);
    return value != nullptr && value->is_int64() && value->get_int64() == number;
}

[[nodiscard]] bool has_name(const json::object& item, std::string_view name) {
    const json::value* const own = item.if_contains("name");
    const json::value* const other = item.if_contains("as");
    const json::value* const aliases = item.if_contains("aliases");
    return (own != nullptr && same(own->get_string(), name)) || (other != nullptr && same(other->get_string(), name)) ||
           (aliases != nullptr && std::ranges::any_of(aliases->get_array(), [&](const json::value& alias) {
                return same(alias.get_string(), name);
            }));
}

/// What the user asks for: a word or number, and of which kind it is when that is said.
struct Topic {
    std::string kind; ///< lower case; empty: any
    std::string_view word;
    std::string_view enumeration; ///< of "EventCause=22"
    std::optional<std::int64_t> number;

    [[nodiscard]] bool may_be(std::string_view a_kind) const { return kind.empty() || kind == a_kind; }
};

constexpr std::array<std::string_view, 7> kinds{"message", "type", "field", "tag", "enum", "value", "protocol"};

[[nodiscard]] Topic parse_topic(std::string_view text) {
    Topic topic;
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
        std::ranges::transform(text.substr(0, colon), std::back_inserter(topic.kind),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (std::ranges::find(kinds, topic.kind) == kinds.end()) {
            throw UsageError(fmt::format("'{}' is no kind of topic; known: {}", topic.kind, fmt::join(kinds, ", ")));
        }
        text.remove_prefix(colon + 1);
    }
    if (const std::size_t equals = text.find('='); equals != std::string_view::npos) {
        topic.enumeration = text.substr(0, equals);
        text.remove_prefix(equals + 1);
    }
    topic.word = text;
    topic.number = parse_number(text);
    return topic;
}

/// Searches one dialect for a topic; every meaning that it has is printed.
class Search {
public:
    Search(const json::object& model, std::optional<unsigned> version, bool as_json, std::string& out)
        : model_(model), version_(version), as_json_(as_json), out_(out) {}

    /// Whether anything was found.
    [[nodiscard]] bool find(const Topic& topic);

    /// Every word that a topic can be, for suggestions.
    [[nodiscard]] std::vector<std::string> words() const;

private:
    void find_number(const Topic& topic, std::int64_t number);
    void find_word(const Topic& topic);
    [[nodiscard]] const json::array& list(std::string_view name) const { return model_.at(name).as_array(); }
    void protocol(std::string_view name);
    void messages(std::string_view name, std::optional<std::int64_t> id);
    void enums(std::string_view name);
    void values(std::string_view name);
    void numbers(std::string_view enumeration, std::int64_t number);
    void tags(std::int64_t tag);
    void fields(std::string_view name);
    void found(const json::object& item, void (*print)(std::string&, const ExplainContext&, const json::object&));

    const json::object& model_;
    std::optional<unsigned> version_;
    bool as_json_;
    std::string& out_;
    bool any_ = false;
};

bool Search::find(const Topic& topic) {
    if (topic.number) {
        find_number(topic, *topic.number);
    } else {
        find_word(topic);
    }
    return any_;
}

void Search::find_number(const Topic& topic, std::int64_t number) {
    const bool is_value = !topic.enumeration.empty();
    if (!is_value && (topic.may_be("type") || topic.kind == "message")) {
        messages({}, number);
    }
    if (!is_value && topic.may_be("tag")) {
        tags(number);
    }
    if (topic.may_be("value")) {
        numbers(topic.enumeration, number);
    }
}

void Search::find_word(const Topic& topic) {
    if (topic.may_be("protocol")) {
        protocol(topic.word);
    }
    if (topic.may_be("message")) {
        messages(topic.word, {});
    }
    if (topic.may_be("enum")) {
        enums(topic.word);
    }
    if (topic.may_be("value")) {
        values(topic.word);
    }
    if (topic.kind == "field" || (topic.kind.empty() && !any_)) {
        fields(topic.word);
    }
}

void Search::found(const json::object& item, void (*print)(std::string&, const ExplainContext&, const json::object&)) {
    if (as_json_) {
        out_ += json::serialize(item);
        out_ += '\n';
    } else {
        out_ += any_ ? "\n" : "";
        print(out_, {model_, version_}, item);
    }
    any_ = true;
}

/// The model without the lists, whose rows are topics of their own.
void Search::protocol(std::string_view name) {
    if (!same(model_.at("protocol").as_string(), name)) {
        return;
    }
    constexpr std::array<std::string_view, 6> others{"format", "types", "enums", "tags", "foreign_tags", "messages"};
    json::object whole;
    for (const auto& [key, value] : model_) {
        if (std::ranges::find(others, std::string_view(key)) == others.end()) {
            whole.emplace(key, value);
        }
    }
    found(whole, print_protocol);
}

void Search::messages(std::string_view name, std::optional<std::int64_t> id) {
    for (const json::value& item : list("messages")) {
        const json::object& message = item.as_object();
        if (id ? has_number(message, "id", *id) : has_name(message, name)) {
            found(message, print_message);
        }
    }
}

void Search::enums(std::string_view name) {
    for (const json::value& item : list("enums")) {
        if (has_name(item.as_object(), name)) {
            found(item.as_object(), print_enum);
        }
    }
}

void Search::values(std::string_view name) {
    for (const json::value& item : list("enums")) {
        for (const json::value& row : item.as_object().at("values").as_array()) {
            if (has_name(row.as_object(), name)) {
                json::object value = row.as_object();
                value["enum"] = item.as_object().at("name");
                found(value, print_value);
            }
        }
    }
}

/// What a number means as a value of one enum, or of any: of a mask, its bits.
void Search::numbers(std::string_view enumeration, std::int64_t number) {
    json::array rows;
    bool is_enum = false;
    for (const json::value& item : list("enums")) {
        const json::object& candidate = item.as_object();
        const bool chosen = has_name(candidate, enumeration);
        if (!chosen && !enumeration.empty()) {
            continue;
        }
        is_enum = is_enum || chosen;
        const bool by_bits = chosen && candidate.contains("mask");
        for (const json::value& row : candidate.at("values").as_array()) {
            const json::value& value = row.as_object().at("value");
            const bool has_bits = by_bits && value.is_int64() && value.get_int64() != 0 &&
                                  (number & value.get_int64()) == value.get_int64();
            if (has_bits || has_number(row.as_object(), "value", number)) {
                json::object named = row.as_object();
                named["enum"] = candidate.at("name");
                rows.push_back(std::move(named));
            }
        }
    }
    if (is_enum || !rows.empty()) {
        found(json::object{{"number", number}, {"enum", enumeration}, {"values", std::move(rows)}}, print_number);
    }
}

void Search::tags(std::int64_t tag) {
    json::object result{{"tag", tag}};
    for (const std::string_view table : {"foreign_tags", "tags"}) {
        for (const json::value& item : list(table)) {
            if (has_number(item.as_object(), "tag", tag)) {
                result = item.as_object();
            }
        }
    }
    json::array uses;
    for (const json::value& item : list("messages")) {
        for (const json::value& field : item.as_object().at("floating").as_array()) {
            if (has_number(field.as_object(), "tag", tag)) {
                uses.push_back(json::object{{"message", item.as_object().at("name")}, {"field", field}});
            }
        }
    }
    if (!uses.empty() || result.contains("name")) {
        result["messages"] = std::move(uses);
        found(result, print_tag);
    }
}

void Search::fields(std::string_view name) {
    json::array uses;
    for (const json::value& item : list("messages")) {
        for (const std::string_view part : {"fixed", "floating"}) {
            for (const json::value& field : item.as_object().at(part).as_array()) {
                if (has_name(field.as_object(), name)) {
                    uses.push_back(
                        json::object{{"message", item.as_object().at("name")}, {"part", part}, {"field", field}});
                }
            }
        }
    }
    if (!uses.empty()) {
        found(json::object{{"name", name}, {"messages", std::move(uses)}}, print_field);
    }
}

std::vector<std::string> Search::words() const {
    std::vector<std::string> words{std::string(model_.at("protocol").as_string())};
    for (const std::string_view kind : {"messages", "enums"}) {
        for (const json::value& item : list(kind)) {
            words.emplace_back(item.as_object().at("name").as_string());
            const json::value* const values = item.as_object().if_contains("values");
            for (const json::value& row : values == nullptr ? json::array() : values->as_array()) {
                words.emplace_back(row.as_object().at("name").as_string());
            }
        }
    }
    return words;
}

[[nodiscard]] std::string not_found(const ExplainOptions& options, const std::vector<std::string>& words) {
    return fmt::format("'{}' is no protocol, and no message, field, tag, enum or value of {}{}", options.topic,
                       options.protocol_given ? std::string(options.protocol.protocol->name) : "any protocol",
                       ctikit::did_you_mean(options.topic, words));
}

int explain(const ExplainOptions& options) {
    const Topic topic = parse_topic(options.topic);
    Output output;
    std::vector<std::string> words;
    for (const std::string_view name : spec_model_names()) {
        const bool chosen = name == options.protocol.protocol->name;
        if (options.protocol_given && !chosen) {
            continue;
        }
        Search search(*find_spec_model(name), chosen ? options.protocol.version : std::nullopt,
                      options.format == "json", output.buffer());
        if (search.find(topic)) {
            output.flush();
            return exit_ok; // the default protocol comes first; the others only have what it lacks
        }
        std::ranges::move(search.words(), std::back_inserter(words));
    }
    throw UsageError(not_found(options, words));
}

} // namespace

Run define_explain(CLI::App& app) {
    const auto options = std::make_shared<ExplainOptions>();
    app.add_option("TOPIC", options->topic,
                   "A message, field, enum or value by name or number, or a protocol by name; to be precise message:, "
                   "type:, field:, tag:, enum:, value: or protocol: and it, or ENUM=NUMBER")
        ->type_name("TOPIC")
        ->required();
    CLI::Option* const protocol = add_protocol_option(app, options->protocol);
    app.add_option("--format", options->format, "How to print")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    app.footer(
        R"(With a version the layout is that of this version, with offsets; without one it shows in which versions each field exists.
A topic that the default protocol does not have is looked up in the others. Of a protocol it tells what holds for every message: header widths, limits,
roles of messages, configuration, and what is doubtful about all of it.

Examples:
  cti explain CALL_DELIVERED_EVENT -p uccx/14
  cti explain EventCause
  cti explain LCS_ALERTING
  cti explain StatusCode=36 -p ged188
  cti explain tag:82
  cti explain ged188)");
    return [options, protocol] {
        options->protocol_given = protocol->count() > 0;
        return explain(*options);
    };
}

} // namespace cti
