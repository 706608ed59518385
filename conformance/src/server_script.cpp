// Cases against a server: loading and playing them.
#include "server_script.hpp"

#include "play.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

std::chrono::milliseconds seconds_of(const json::value& value, std::chrono::milliseconds otherwise) {
    if (value.is_string()) {
        return std::chrono::milliseconds(static_cast<long>(std::stod(text_of(value)) * 1000));
    }
    return value.is_number() ? std::chrono::milliseconds(static_cast<long>(value.to_number<double>() * 1000))
                             : otherwise;
}

json::array list_of(const json::value& value) {
    return value.is_array() ? value.get_array() : json::array{};
}

std::uint32_t all_bits(const Protocol& protocol, std::string_view enumeration, unsigned version) {
    std::uint32_t bits = 0;
    for (const auto* each : protocol.enums) {
        for (const auto& row : each->name == enumeration ? each->values : std::span<const EnumValue>{}) {
            bits |= row.versions.contains(version) ? row.value : 0;
        }
    }
    return bits;
}

Octets bytes_of_hex(const json::value& text, const std::string& where) {
    FieldInfo bytes{};
    bytes.type = FieldType::UNSPEC;
    return encode_value(bytes, text, 0, where);
}

std::string shown(const Arrival& arrival) {
    return arrival.view.message + " " + json::serialize(arrival.view.values);
}

ServerStep read_server_step(const YamlNode& node, const std::vector<std::string>& protocols) {
    const auto members = node.members();
    if (members.size() != 1) {
        node.fail("a step is one verb with its settings");
    }
    const auto& [name, settings] = members.front();
    ServerPlay::check_step(node, name, settings, protocols);
    return {name, settings.json(), node.line()};
}

} // namespace

bool is_server_script(const YamlNode& root) {
    return root.has("server");
}

std::vector<ServerCase> parse_server_script(const std::string& text, const std::filesystem::path& file,
                                            const Protocol& protocol, unsigned version) {
    const auto root = YamlNode::load(text, file.string());
    root.allow({"server", "title", "cases"});
    std::vector<ServerCase> result;
    for (const auto& node : root.at("cases").items()) {
        node.allow({"name", "description", "expectation", "rule", "source", "modes", "protocols", "versions", "waits",
                    "steps"});
        ServerCase test;
        test.topic = root.text("server");
        test.name = node.text("name");
        test.waits = node.text("waits", "false") == "true";
        const auto protocols = protocols_of(node);
        for (const auto& step : node.at("steps").items()) {
            test.steps.push_back(read_server_step(step, protocols));
        }
        const auto versions = node.has("versions") ? version_range(node.at("versions")) : VersionRange{};
        if (std::find(protocols.begin(), protocols.end(), protocol.name) == protocols.end() ||
            !versions.contains(version)) {
            continue;
        }
        for (const auto& mode : node.has("modes") ? node.at("modes").texts() : std::vector<std::string>{"bridge"}) {
            test.mode = mode;
            test.info = {std::string(protocol.name) + "/server/" + test.topic + "/" + mode + "/" + test.name,
                         node.text("description"),
                         node.text("expectation"),
                         node.text("rule"),
                         node.text("source"),
                         ""};
            result.push_back(test);
        }
    }
    return result;
}

ServerPlay::ServerPlay(Stage& stage_, const ServerCase& what, const ServerSuiteOptions& options_, unsigned version_)
    : stage(stage_), test(what), options(options_), version(version_) {}

const std::map<std::string_view, ServerPlay::Verb>& ServerPlay::verbs() {
    static const std::map<std::string_view, Verb> table{
        {"connect", {&ServerPlay::connect}},
        {"open", {&ServerPlay::open, Settings::map, {"mode", "fields", "omit", "reserved", "wait"}}},
        {"send",
         {&ServerPlay::send,
          Settings::map,
          {"message", "fields", "omit", "reserved", "unknown", "too_long", "pieces"}}},
        {"send_type", {&ServerPlay::send_type, Settings::map, {"type", "body"}}},
        {"raw", {&ServerPlay::raw, Settings::value}},
        {"expect", {&ServerPlay::expect, Settings::map, {"any", "tolerated", "fields", "within", "status"}}},
        {"expect_close", {&ServerPlay::expect_close, Settings::value}},
        {"quiet", {&ServerPlay::quiet, Settings::value}},
        {"close", {&ServerPlay::close}},
        {"alive", {&ServerPlay::alive}},
    };
    return table;
}

void ServerPlay::check_step(const YamlNode& step, const std::string& name, const YamlNode& settings,
                            const std::vector<std::string>& protocols) {
    const auto found = verbs().find(name);
    if (found == verbs().end()) {
        std::vector<std::string_view> known;
        for (const auto& [verb, ways] : verbs()) {
            known.push_back(verb);
        }
        fail_verb(step, name, known);
    }
    check_settings(settings, name, found->second.settings, found->second.keys, protocols);
}

asio::awaitable<void> ServerPlay::run() {
    for (const auto& step : test.steps) {
        const auto play = verbs().at(step.verb).play;
        const bool go_on = co_await (this->*play)(step.settings);
        if (!go_on) {
            break;
        }
    }
    check_frames();
    check_sessions();
    check_answers();
}

bool ServerPlay::check(Check check, bool holds, const std::string& condition, std::string actual,
                       std::optional<std::size_t> entry, bool tolerated) {
    conditions.push_back(condition);
    results.push_back(actual);
    const bool left_out = options.without.contains(id_of(check));
    if (!holds && !left_out) {
        if (entry && !tolerated) {
            stage.transcript[*entry].fault = "not so: " + condition;
        }
        findings.push_back(
            {"not so: " + condition, condition, std::move(actual), entry, tolerated, std::string(id_of(check))});
    }
    return holds || left_out;
}

asio::awaitable<bool> ServerPlay::connect(const json::value& /*settings*/) {
    const bool connected = co_await stage.connect(options.host, options.port, options.timeout);
    check(Check::server_accepts, connected, "the server takes the connection",
          connected ? "it does" : "no connection to " + options.host + ":" + std::to_string(options.port));
    co_return connected;
}

json::object ServerPlay::open_fields(const std::string& mode) const {
    const auto& protocol = stage.protocol();
    const bool bridge = mode != "agent";
    json::object fields;
    fields["VersionNumber"] = version;
    fields["IdleTimeout"] = 60;
    fields["ServicesRequested"] = bridge ? "CTI_SERVICE_ALL_EVENTS" : "CTI_SERVICE_CLIENT_EVENTS";
    for (const auto* mask : {"CallMsgMask", "AgentStateMask"}) {
        fields[mask] = all_bits(protocol, mask, version);
    }
    fields["ClientID"] = "ctikit";
    fields["ClientPassword"] = "";
    const auto* info = protocol.find(session_message::open, version);
    if (has_field(*info, "PeripheralID", version)) {
        fields["PeripheralID"] = bridge ? 0xffffffffU : options.peripheral;
    }
    if (!bridge) {
        fields["AgentExtension"] = options.extension;
        fields["AgentInstrument"] = options.instrument;
        fields["AgentID"] = options.agent_id;
    }
    return fields;
}

Draft ServerPlay::prepare(const std::string& message, json::object fields, const json::value& settings) const {
    const auto* info = stage.protocol().find(message, version);
    const auto changes = setting(settings, "fields");
    for (const auto& member : changes.is_object() ? changes.get_object() : json::object{}) {
        if (info != nullptr && has_field(*info, std::string_view(member.key()), version)) {
            fields[member.key()] = member.value();
        }
    }
    for (const auto& name : list_of(setting(settings, "omit"))) {
        fields.erase(std::string_view(name.get_string()));
    }
    auto draft = make_draft(stage.protocol(), version, message, fields);
    const auto asked = stated_version(stage.protocol(), draft.encode(), version);
    if (asked != version && stage.protocol().versions.contains(asked)) { // is laid out as the version that it asks for
        draft = make_draft(stage.protocol(), asked, message, fields);
    }
    const auto reserved = setting(settings, "reserved");
    for (auto& field : draft.fixed) {
        if (reserved.is_number() && !draft.named(field)) {
            field.data = big_endian(static_cast<std::uint32_t>(reserved.to_number<std::int64_t>()), field.data.size());
            field.touched = true;
        }
    }
    spoil(draft, settings);
    return draft;
}

/// Adds a floating field that the dialect does not have, or makes one longer than documented.
void ServerPlay::spoil(Draft& draft, const json::value& settings) const {
    if (const auto unknown = setting(settings, "unknown"); unknown.is_string()) {
        std::uint16_t tag = 0xff; // the largest that fits every width
        while (stage.protocol().find_tag(tag) != nullptr) {
            --tag;
        }
        draft.floating.push_back({nullptr, tag, bytes_of_hex(unknown, "unknown"), true});
    }
    const auto too_long = text_of(setting(settings, "too_long"));
    if (too_long.empty()) {
        return;
    }
    const auto field = std::ranges::find_if(
        draft.floating, [&](const DraftField& each) { return each.info != nullptr && each.info->name == too_long; });
    if (field == draft.floating.end() || field->data.size() > field->info->size) {
        throw DraftError(draft.name() + ": 'too_long: " + too_long + "' is none of its floating fields");
    }
    field->data.insert(field->data.begin(), field->info->size + 1U - field->data.size(), '6');
    field->touched = true;
}

asio::awaitable<void> ServerPlay::post(const Draft& draft, std::string note, bool bytewise) {
    seen_ = stage.arrivals.size();
    if (stage.link() == nullptr || stage.link()->ended()) {
        co_return;
    }
    std::vector<ByteRange> marked;
    for (const auto& [begin, size] : draft.touched()) {
        marked.push_back({begin, size});
    }
    static_cast<void>(stage.note_sent(*stage.link(), draft, std::move(note), std::move(marked)));
    auto bytes = draft.encode();
    std::vector<Chunk> chunks;
    if (bytewise) {
        chunks.assign(bytes.size(), Chunk{1, 1ms});
    }
    co_await stage.write(*stage.link(), std::move(bytes), std::move(chunks));
}

asio::awaitable<bool> ServerPlay::open(const json::value& settings) {
    const auto mode = text_of(setting(settings, "mode"));
    auto fields = open_fields(mode.empty() ? test.mode : mode);
    invoke_id_ = 0x80000001U; // clients choose any number
    fields["InvokeID"] = invoke_id_;
    note_request();
    auto draft = prepare(std::string(session_message::open), std::move(fields), settings);
    if (const auto* services = draft.find_fixed("ServicesRequested"); services != nullptr && stage.link() != nullptr) {
        asked_[stage.link()->number] |= decode_value(*services->info, services->data).to_number<std::uint32_t>();
    }
    co_await post(draft, "", false);
    const auto wait = setting(settings, "wait");
    if (!wait.is_bool() || !wait.get_bool()) {
        co_return true;
    }
    json::value expected(json::object{});
    expected.get_object()["any"] = json::array{"OPEN_CONF"};
    co_return co_await expect(expected);
}

asio::awaitable<bool> ServerPlay::send(const json::value& settings) {
    const auto message = text_of(setting(settings, "message"));
    const auto* info = stage.protocol().find(message, version);
    json::object fields;
    if (info != nullptr && info->invoke_id >= 0) {
        fields["InvokeID"] = ++invoke_id_;
        note_request();
    }
    const auto draft = prepare(message, std::move(fields), settings);
    co_await post(draft, "", text_of(setting(settings, "pieces")) == "bytes");
    co_return true;
}

asio::awaitable<bool> ServerPlay::send_type(const json::value& settings) {
    const auto type = setting(settings, "type");
    const auto body = text_of(setting(settings, "body"));
    const auto id = type.is_number() ? static_cast<std::uint32_t>(type.to_number<std::int64_t>())
                                     : stage.protocol().messages.back().id + 77;
    const auto draft = raw_draft(stage.protocol(), version, id, bytes_of_hex(json::value(body), "send_type"));
    co_await post(draft, "", false);
    co_return true;
}

asio::awaitable<bool> ServerPlay::raw(const json::value& settings) {
    auto data = bytes_of_hex(settings, "raw");
    seen_ = stage.arrivals.size();
    stage.note_event("raw bytes sent: " + text_of(settings), stage.link() == nullptr ? 0 : stage.link()->number);
    if (stage.link() != nullptr && !stage.link()->ended()) {
        co_await stage.write(*stage.link(), std::move(data));
    }
    co_return true;
}

Arrival* ServerPlay::answer_to_last() {
    for (auto i = seen_; i < stage.arrivals.size(); ++i) {
        auto& arrival = stage.arrivals[i];
        if (!arrival.taken && arrival.view.has("InvokeID") && arrival.view.number("InvokeID") == invoke_id_) {
            return &arrival;
        }
    }
    return nullptr;
}

asio::awaitable<bool> ServerPlay::expect(const json::value& settings) {
    const auto names = list_of(setting(settings, "any"));
    const auto tolerated = list_of(setting(settings, "tolerated"));
    const auto among = [](const json::array& list, const Arrival& arrival) {
        return std::ranges::any_of(list, [&](const auto& name) { return name.get_string() == arrival.view.message; });
    };
    const auto wanted = [&](const Arrival& arrival) {
        const bool echo = !arrival.view.has("InvokeID") || arrival.view.number("InvokeID") == invoke_id_;
        return !arrival.taken && echo && (among(names, arrival) || among(tolerated, arrival));
    };
    const auto find = [&]() -> Arrival* {
        for (auto i = seen_; i < stage.arrivals.size(); ++i) {
            if (wanted(stage.arrivals[i])) {
                return &stage.arrivals[i];
            }
        }
        return nullptr;
    };
    const auto limit = seconds_of(setting(settings, "within"), options.timeout);
    co_await stage.wait([&] { return find() != nullptr || stage.link() == nullptr || stage.link()->ended(); },
                        Clock::now() + limit);
    auto* const arrival = find();
    std::string list;
    for (const auto& name : names) {
        list += (list.empty() ? "" : " or ") + std::string(name.get_string());
    }
    auto* const other = answer_to_last();
    check(Check::server_answers, arrival != nullptr && among(names, *arrival),
          list + " with the InvokeID of the request",
          arrival != nullptr      ? shown(*arrival)
          : other != nullptr      ? shown(*other)
          : stage.link()->ended() ? "the server ended the connection"
                                  : "nothing",
          other == nullptr ? std::nullopt : std::optional(other->entry), arrival != nullptr);
    if (arrival == nullptr) {
        co_return false;
    }
    arrival->taken = true;
    const auto fields = setting(settings, "fields");
    for (const auto& member : fields.is_object() ? fields.get_object() : json::object{}) {
        const auto* value = arrival->view.values.if_contains(member.key());
        const bool equal = value != nullptr && json::serialize(*value) == json::serialize(member.value());
        check(Check::server_answers, equal,
              arrival->view.message + " has " + std::string(member.key()) + " " + json::serialize(member.value()),
              value == nullptr ? "not there" : json::serialize(*value), arrival->entry);
    }
    // Which status a server chooses is not always what the guide names: a difference is worth telling, no more.
    const auto statuses = list_of(setting(settings, "status"));
    if (!statuses.empty() && arrival->view.has("Status")) {
        const auto status = arrival->view.number("Status");
        const bool named = std::any_of(statuses.begin(), statuses.end(), [&](const json::value& each) {
            return each.to_number<std::uint32_t>() == status;
        });
        check(Check::server_status, named, "Status is one of " + json::serialize(statuses), std::to_string(status),
              arrival->entry, true);
    }
    co_return true;
}

asio::awaitable<bool> ServerPlay::expect_close(const json::value& settings) {
    const auto limit = seconds_of(settings, options.timeout);
    co_await stage.wait([&] { return stage.link()->ended(); }, Clock::now() + limit);
    co_return check(Check::server_ends_connection, stage.link()->ended(), "the server ends the connection",
                    stage.link()->ended() ? "it did"
                                          : "still there after " + std::to_string(limit.count() / 1000) + " s");
}

asio::awaitable<bool> ServerPlay::quiet(const json::value& settings) {
    co_await stage.wait([&] { return stage.link()->ended(); }, Clock::now() + seconds_of(settings, 1s));
    co_return check(Check::server_keeps_session, !stage.link()->ended(), "the server keeps the session",
                    stage.link()->ended() ? "it ended the connection" : "it did");
}

asio::awaitable<bool> ServerPlay::close(const json::value& /*settings*/) {
    if (stage.link() != nullptr) {
        stage.close(*stage.link(), false);
    }
    co_return true;
}

asio::awaitable<bool> ServerPlay::alive(const json::value& settings) {
    const bool connected = co_await connect(settings);
    if (!connected) {
        co_return false;
    }
    json::value how(json::object{});
    how.get_object()["wait"] = true;
    how.get_object()["mode"] = "bridge";
    co_return co_await open(how);
}

void ServerPlay::note_request() {
    if (stage.link() != nullptr) {
        ++requests_[{stage.link()->number, invoke_id_}];
    }
}

void ServerPlay::check_answers() {
    for (const auto& arrival : stage.arrivals) {
        if (!arrival.view.has("InvokeID")) {
            continue;
        }
        const auto request = requests_.find({arrival.connection, arrival.view.number("InvokeID")});
        if (request != requests_.end() && request->second-- == 0) {
            check(Check::server_answers_once, false, "a request is answered once", "once more: " + shown(arrival),
                  arrival.entry);
            requests_.erase(request);
        }
    }
}

/// Services are granted in full or in part; the control of agent states alone may stand for the control of a phone.
std::uint32_t ServerPlay::may_grant(std::uint32_t asked) const {
    const auto bit = [&](std::string_view name) { return value_of(stage.protocol(), "CTIService", name).value_or(0); };
    const bool control = (asked & bit("CTI_SERVICE_CLIENT_CONTROL")) != 0;
    return asked | (control ? bit("CTI_AGENT_STATE_CONTROL_ONLY") : 0);
}

/// What a session begins with: its confirmation, which grants no more than was asked for.
void ServerPlay::check_sessions() {
    std::set<unsigned> opened;
    std::set<unsigned> early;
    for (const auto& arrival : stage.arrivals) {
        const auto& view = arrival.view;
        if (view.message == session_message::opened) {
            opened.insert(arrival.connection);
            const auto granted = view.number("ServicesGranted");
            const auto asked = asked_[arrival.connection];
            if ((granted & ~may_grant(asked)) != 0) {
                check(Check::server_services, false, "OPEN_CONF grants services of ServicesRequested only",
                      "ServicesGranted " + std::to_string(granted) + " for ServicesRequested " + std::to_string(asked),
                      arrival.entry);
            }
        } else if (view.info != nullptr && view.info->invoke_id < 0 && view.message != session_message::failure_event &&
                   !opened.contains(arrival.connection) && early.insert(arrival.connection).second) {
            check(Check::server_events, false, "no event comes before OPEN_CONF", view.message, arrival.entry);
        }
    }
}

void ServerPlay::check_frames() {
    std::size_t told = 0;
    for (const auto& arrival : stage.arrivals) {
        for (const auto& diagnostic : arrival.view.diagnostics) {
            if (diagnostic.level != "info" && told++ < 8) {
                stage.transcript[arrival.entry].marked.push_back({diagnostic.offset, 1});
                check(diagnostic.level == "warning" ? Check::server_frame_values : Check::server_frames, false,
                      arrival.view.message + " is as the guide has it",
                      diagnostic.text + " (offset " + std::to_string(diagnostic.offset) + ")", arrival.entry,
                      diagnostic.level == "warning");
            }
        }
        const auto* info = arrival.view.info;
        if (info != nullptr && info->sender == Sender::client && told++ < 8) {
            check(Check::server_messages, false, "a server sends messages of servers", arrival.view.message,
                  arrival.entry);
        }
    }
}

} // namespace ctikit::conformance
