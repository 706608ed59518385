// The verbs of scripts.
#include "open_checks.hpp"
#include "script.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <csignal>
#include <functional>
#include <map>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

using Result = asio::awaitable<bool>;
using Verb = Result (*)(Play& play, const json::value& settings, const Plan& plan);

std::chrono::milliseconds seconds_of(const json::value& value) {
    if (value.is_number()) {
        return std::chrono::milliseconds(static_cast<long>(value.to_number<double>() * 1000));
    }
    return value.is_string()
               ? std::chrono::milliseconds(static_cast<long>(std::stod(std::string(value.get_string())) * 1000))
               : 0ms;
}

json::value setting(const json::value& settings, std::string_view key, json::value otherwise = nullptr) {
    const auto* object = settings.if_object();
    const auto* value = object == nullptr ? nullptr : object->if_contains(key);
    return value == nullptr ? std::move(otherwise) : *value;
}

std::string text_of(const json::value& value, std::string_view otherwise = "") {
    return value.is_string() ? std::string(value.get_string()) : std::string(otherwise);
}

bool flag_of(const json::value& value) {
    return value.is_bool() && value.get_bool();
}

json::object object_of(const json::value& value) {
    return value.is_object() ? value.get_object() : json::object{};
}

/// Fields that this version of this dialect has: one script serves both dialects.
json::object known_fields(const Play& play, std::string_view message, const json::object& fields) {
    const auto* info = play.stage.protocol().find(message, play.version());
    json::object result;
    for (const auto& member : fields) {
        const auto named = [&](const FieldInfo& field) { return field.name == member.key(); };
        if (info != nullptr && (std::any_of(info->fixed.begin(), info->fixed.end(), named) ||
                                std::any_of(info->floating.begin(), info->floating.end(), named))) {
            result[member.key()] = member.value();
        }
    }
    return result;
}

std::size_t count_arrivals(const Play& play, std::string_view message, std::size_t from = 0) {
    return static_cast<std::size_t>(std::count_if(play.stage.arrivals.begin() + static_cast<std::ptrdiff_t>(from),
                                                  play.stage.arrivals.end(),
                                                  [&](const Arrival& each) { return each.view.message == message; }));
}

bool link_gone(Play& play) {
    return play.link() == nullptr || play.link()->ended_by_client || play.stage.client_gone();
}

Result open_request(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const bool asked = co_await play.expect_open();
    if (!asked) {
        co_return false;
    }
    for (const auto& check : settings.get_array()) {
        check_open_request(play, std::string_view(check.get_string()));
    }
    co_return true;
}

Result confirm_open(Play& play, const json::value& settings, const Plan& /*plan*/) {
    auto opened = play.open_confirmation();
    for (const auto& member : object_of(settings)) {
        if (auto* field = opened.find_fixed(std::string_view(member.key()))) {
            auto value = member.value();
            if (value.is_string() && value.get_string() == "mode-only") {
                const auto mode =
                    play.test.role.mode == "bridge" ? "CTI_SERVICE_ALL_EVENTS" : "CTI_SERVICE_CLIENT_EVENTS";
                value = mode;
            }
            field->data = encode_value(*field->info, value, play.version(), "OPEN_CONF");
            field->touched = true;
        }
    }
    co_await play.confirm_open(opened);
    co_return true;
}

Result open(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    co_return co_await play.open_session();
}

Result refuse_open(Play& play, const json::value& settings, const Plan& /*plan*/) {
    play.client_may_leave = true;
    const std::string status = text_of(settings);
    co_await play.send(play.refusal(status), Report::optional, "refuses the session");
    co_return true;
}

Result send(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto message = text_of(setting(settings, "message"));
    const auto fields = known_fields(play, message, object_of(setting(settings, "fields")));
    const bool optional = text_of(setting(settings, "report")) == "optional";
    const auto draft = make_draft(play.stage.protocol(), play.version(), message, fields);
    co_await play.send(draft, optional ? Report::optional : Report::required, text_of(setting(settings, "note")));
    co_return true;
}

/// The flow of this name, else the first of the plan: dialects have flows of their own.
const Flow& flow_of(const Plan& plan, const std::string& name) {
    for (const auto& flow : plan.flows) {
        if (flow->name == name) {
            return *flow;
        }
    }
    if (plan.flows.empty()) {
        throw DraftError("there is no flow to play");
    }
    return *plan.flows.front();
}

Scene scene_of(Play& play, const Plan& plan, const std::string& name) {
    const auto& flow = flow_of(plan, name);
    const auto role = std::find_if(flow.roles.begin(), flow.roles.end(),
                                   [&](const FlowRole& each) { return each.mode == play.test.role.mode; });
    return make_scene(flow, role == flow.roles.end() ? flow.roles.front() : *role, play.stage.protocol(),
                      play.version(), play.options.text);
}

Result play_flow(Play& play, const json::value& settings, const Plan& plan) {
    auto scene = scene_of(play, plan, text_of(setting(settings, "flow")));
    const auto part = text_of(setting(settings, "part"), "all");
    const auto middle = scene.deliveries.size() / 2;
    co_await play.play(scene, part == "second" ? middle : 0, part == "first" ? middle : scene.deliveries.size());
    co_return true;
}

Result settle(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    co_await play.settle();
    co_return true;
}

Result heartbeats(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto how = text_of(settings);
    play.stage.heartbeats = how == "ignore"   ? Heartbeats::ignore
                            : how == "refuse" ? Heartbeats::refuse
                                              : Heartbeats::answer;
    co_return true;
}

Result delay_heartbeats(Play& play, const json::value& settings, const Plan& /*plan*/) {
    play.stage.answer_delay = seconds_of(settings);
    co_return true;
}

/// How long a client may be silent: its own IdleTimeout, and for Unified CCX never more than 30 s. Nothing: it sends no
/// heartbeats.
std::optional<std::chrono::milliseconds> longest_silence(const Play& play) {
    const auto timeout = play.open_request().number("IdleTimeout");
    const bool uccx = play.stage.protocol().name == "uccx";
    if (timeout == 0 || timeout == 0xffffffffU) {
        return uccx ? std::optional<std::chrono::milliseconds>(32s) : std::nullopt;
    }
    const std::chrono::milliseconds own = std::chrono::seconds(timeout);
    return uccx ? std::min<std::chrono::milliseconds>(own, 32s) : own;
}

constexpr std::chrono::milliseconds too_long_to_wait = 100s;

/// No more than a few messages a second, whatever the interval.
void check_pace(Play& play) {
    std::vector<Clock::time_point> times;
    for (const auto& arrival : play.stage.arrivals) {
        if (arrival.view.message == session_message::heartbeat) {
            times.push_back(arrival.time);
        }
    }
    std::size_t most = 0;
    for (std::size_t first = 0, last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] > 1s) {
            ++first;
        }
        most = std::max(most, last - first + 1);
    }
    play.check(most <= 3, "heartbeats come at an interval of seconds", std::to_string(most) + " in one second");
}

/// Waits for a heartbeat; false with a finding or an outcome when none comes in time.
Result next_heartbeat(Play& play) {
    const auto limit = longest_silence(play);
    if (!limit || *limit > too_long_to_wait) {
        play.outcome.informational = !limit ? "the client announces that it sends no heartbeats (IdleTimeout)"
                                            : "the client's IdleTimeout is too long to wait for";
        co_return false;
    }
    const auto before = count_arrivals(play, session_message::heartbeat);
    const auto arrived = [&] { return count_arrivals(play, session_message::heartbeat) > before || link_gone(play); };
    while (!arrived()) {
        const auto last = play.link()->last_heard;
        co_await play.stage.wait([&] { return arrived() || play.link()->last_heard != last; }, last + *limit);
        if (!arrived() && play.link()->last_heard == last) {
            break;
        }
    }
    const bool came = count_arrivals(play, session_message::heartbeat) > before;
    const auto text = std::to_string(limit->count() / 1000);
    co_return play.check(came, "a message from the client at least every " + text + " s",
                         came ? "HEARTBEAT_REQ came" : "nothing for " + text + " s");
}

Result expect_heartbeat(Play& play, const json::value& settings, const Plan& plan) {
    const auto load = text_of(setting(settings, "under_load"));
    if (load.empty()) {
        const bool came = co_await next_heartbeat(play);
        if (!came) {
            co_return false;
        }
        co_await play.sleep(1200ms);
        check_pace(play);
        co_return true;
    }
    const auto limit = longest_silence(play);
    if (!limit || *limit > too_long_to_wait) {
        co_return co_await next_heartbeat(play);
    }
    const auto end = Clock::now() + *limit;
    while (count_arrivals(play, session_message::heartbeat) == 0 && Clock::now() < end && !link_gone(play)) {
        auto scene = scene_of(play, plan, load);
        co_await play.play(scene, 0, scene.deliveries.size());
        co_await play.wait([&] { return count_arrivals(play, session_message::heartbeat) != 0 || link_gone(play); },
                           500ms);
    }
    co_return play.check(count_arrivals(play, session_message::heartbeat) != 0,
                         "HEARTBEAT_REQ comes although messages keep coming",
                         count_arrivals(play, session_message::heartbeat) != 0
                             ? "it came"
                             : "none for " + std::to_string(limit->count() / 1000) + " s");
}

/// A refused heartbeat may end the session before anybody can look.
Result expect_heartbeat_or_close(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    play.client_may_leave = true;
    co_return co_await next_heartbeat(play);
}

Result expect_lost_session(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    play.client_may_leave = true;
    const bool came = co_await next_heartbeat(play);
    if (!came) {
        co_return false;
    }
    const auto first = Clock::now();
    const bool again = co_await next_heartbeat(play);
    if (!again) {
        if (link_gone(play)) {
            play.findings.clear();
            play.check(false, "the client waits for more than one heartbeat to stay unanswered",
                       "it gave the session up after the first");
        }
        co_return false;
    }
    const auto interval = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - first);
    if (4 * interval > too_long_to_wait) {
        play.outcome.informational = "the client's heartbeat interval of " + std::to_string(interval.count() / 1000) +
                                     " s is too long to wait for";
        co_return false;
    }
    const auto gave_up = [&] { return link_gone(play) || count_arrivals(play, session_message::heartbeat) > 5; };
    co_await play.wait(gave_up, 4 * interval + 2s);
    const auto unanswered = count_arrivals(play, session_message::heartbeat);
    if (!link_gone(play)) {
        play.check(false, "after three heartbeats without confirmation the client gives the session up",
                   "still connected after " + std::to_string(unanswered));
        co_return false;
    }
    play.check(true, "after three heartbeats without confirmation the client gives the session up",
               "gave up after " + std::to_string(unanswered));
    co_return true;
}

Result expect_close(Play& play, const json::value& settings, const Plan& /*plan*/) {
    play.client_may_leave = true;
    const auto limit = seconds_of(settings);
    co_await play.wait([&] { return link_gone(play); }, limit);
    co_return play.check(link_gone(play), "the client ends the connection",
                         link_gone(play) ? "it did"
                                         : "still there after " + std::to_string(limit.count() / 1000) + " s");
}

Result no_open(Play& play, const json::value& settings, const Plan& /*plan*/) {
    play.client_may_leave = true;
    const auto limit = seconds_of(setting(settings, "seconds"));
    const auto before = count_arrivals(play, session_message::open);
    auto* const first = play.link();
    co_await play.wait([&] { return count_arrivals(play, session_message::open) > before; }, limit);
    const bool quiet = count_arrivals(play, session_message::open) == before;
    const auto text = std::to_string(limit.count() / 1000) + " s";
    play.check(quiet, "no OPEN_REQ within " + text, quiet ? "none" : "OPEN_REQ came again",
               quiet ? std::nullopt : std::optional(play.stage.arrivals.back().entry),
               flag_of(setting(settings, "tolerated")));
    play.check(play.stage.connections() <= 8, "no storm of connections",
               std::to_string(play.stage.connections()) + " connections");
    if (flag_of(setting(settings, "closed")) && quiet) {
        const bool ended = first == nullptr || first->ended() || play.stage.client_gone();
        play.check(ended, "the client ends the refused connection", ended ? "it did" : "still open after " + text);
    }
    for (const auto& arrival : play.stage.arrivals) {
        const bool other =
            arrival.view.message != session_message::open && arrival.view.message != session_message::close;
        if (other && !play.session_open()) {
            play.check(false, "no other message without a session", arrival.view.message, arrival.entry);
            break;
        }
    }
    co_return quiet;
}

/// Nothing at all from the client for some seconds.
Result no_message(Play& play, const json::value& settings, const Plan& /*plan*/) {
    constexpr std::size_t before = 1; // OPEN_REQ itself; what came together with it is too early as well
    co_await play.wait([&] { return play.stage.arrivals.size() > before || link_gone(play); }, seconds_of(settings));
    const bool quiet = play.stage.arrivals.size() <= before;
    play.check(quiet, "no message before the answer to OPEN_REQ",
               quiet ? "none" : play.stage.arrivals[before].view.message,
               quiet ? std::nullopt : std::optional(play.stage.arrivals[before].entry));
    co_return true;
}

/// The client may come back as often as once a second.
Result no_storm(Play& play, const json::value& settings, const Plan& /*plan*/) {
    play.client_may_leave = true;
    const auto before = play.stage.connections();
    const auto limit = seconds_of(settings);
    co_await play.wait([&] { return play.stage.client_gone(); }, limit);
    const auto came = play.stage.connections() - before;
    const auto most = static_cast<std::size_t>(limit.count() / 1000) + 2;
    co_return play.check(came <= most,
                         "no more than " + std::to_string(most) + " new connections in " +
                             std::to_string(limit.count() / 1000) + " s",
                         std::to_string(came) + " came");
}

/// From now on every session ends as soon as it was confirmed; the present one at once.
Result close_each_session(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    play.client_may_leave = true;
    play.stage.close_on_open = true;
    if (play.link() != nullptr) {
        play.stage.close(*play.link(), false);
    }
    co_return true;
}

Result stay(Play& play, const json::value& settings, const Plan& /*plan*/) {
    co_await play.wait([&] { return link_gone(play); }, seconds_of(settings));
    co_return play.check(!link_gone(play), "the client keeps the session",
                         link_gone(play) ? "it ended the connection" : "it did");
}

Result end_connection(Play& play, bool reset) {
    if (play.options.observe) {
        co_await play.settle();
    }
    play.client_may_leave = true;
    if (play.link() != nullptr) {
        play.stage.close(*play.link(), reset);
    }
    co_return true;
}

Result close(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    co_return co_await end_connection(play, false);
}
Result reset(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    co_return co_await end_connection(play, true);
}

Result half_message(Play& play, const json::value& settings, const Plan& plan) {
    auto scene = scene_of(play, plan, text_of(settings));
    auto bytes = scene.deliveries.back().draft.encode();
    bytes.resize(bytes.size() / 2);
    play.stage.note_event("half of " + scene.deliveries.back().draft.name() + " sent",
                          play.link() == nullptr ? 0 : play.link()->number);
    if (play.link() != nullptr && !play.link()->ended()) {
        co_await play.stage.write(*play.link(), std::move(bytes));
    }
    co_return true;
}

Result reopen(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto connections = play.stage.connections();
    auto* const old = play.link();
    co_await play.wait([&] { return play.stage.pending(session_message::open) != nullptr || play.stage.client_gone(); },
                       seconds_of(settings));
    if (play.stage.pending(session_message::open) == nullptr) {
        play.outcome.informational = play.stage.client_gone()
                                         ? "the client ends with its session, and leaves connecting again to others"
                                         : "the client does not connect again within " +
                                               std::to_string(seconds_of(settings).count() / 1000) + " s";
        co_return false;
    }
    if (play.stage.connections() == connections && old != nullptr) {
        play.check(false, "the next session has a connection of its own", "OPEN_REQ came on the old one");
        co_return false;
    }
    const bool opened = co_await play.open_session();
    if (!opened) {
        co_return false;
    }
    if (old != nullptr) {
        co_await play.wait([&] { return old->ended_by_client || !old->socket.is_open() || old->read_ended; }, 2s);
        play.check(old->read_ended || !old->socket.is_open(), "the old connection is closed",
                   old->read_ended || !old->socket.is_open() ? "it is" : "still open beside the new one");
    }
    co_return true;
}

Result ask(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto message = text_of(setting(settings, "message"));
    json::object line;
    line["message"] = message;
    line["fields"] = known_fields(play, message, object_of(setting(settings, "fields")));
    play.stage.by_hand.insert(message);
    play.stage.note_event("client asked for " + json::serialize(line));
    play.stage.client()->write_line(json::serialize(line));
    co_return true;
}

Result expect(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto message = text_of(setting(settings, "message"));
    play.stage.by_hand.insert(message);
    co_return co_await play.expect_request(message,
                                           known_fields(play, message, object_of(setting(settings, "fields"))));
}

Result answer(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto message = text_of(setting(settings, "message"));
    const auto to = setting(settings, "to", std::int64_t(play.requests.size()));
    const auto index = to.is_number() ? static_cast<std::size_t>(to.to_number<std::int64_t>()) : play.requests.size();
    if (index == 0 || index > play.requests.size()) {
        throw DraftError("answer: there is no request number " + std::to_string(index));
    }
    auto fields = known_fields(play, message, object_of(setting(settings, "fields")));
    fields["InvokeID"] = play.requests[index - 1].number("InvokeID");
    const auto draft = make_draft(play.stage.protocol(), play.version(), message, fields);
    co_await play.send(draft, Report::required);
    co_return true;
}

Result answer_optional(Play& play, const json::value& settings, const Plan& plan) {
    const bool answered = co_await answer(play, settings, plan);
    play.sent.back().report = Report::optional;
    co_return answered;
}

Result distinct_requests(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    std::map<std::uint32_t, int> ids;
    for (const auto& request : play.requests) {
        ++ids[request.number("InvokeID")];
    }
    co_return play.check(ids.size() == play.requests.size(), "each pending request has an InvokeID of its own",
                         std::to_string(ids.size()) + " ids in " + std::to_string(play.requests.size()) + " requests");
}

Result no_request(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto message = text_of(setting(settings, "message"));
    const auto before = count_arrivals(play, message);
    co_await play.wait([&] { return count_arrivals(play, message) > before || link_gone(play); },
                       seconds_of(setting(settings, "seconds")));
    co_return play.check(count_arrivals(play, message) == before, message + " does not come again",
                         count_arrivals(play, message) == before ? "it does not" : "it came again");
}

/// SIGTERM is how the suite asks a client to leave; a client that lets the signal end it has no manners to judge.
Result terminate(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    play.client_may_leave = true;
    if (play.stage.client() == nullptr) {
        co_return true;
    }
    play.stage.by_hand.insert(std::string(session_message::close));
    play.stage.note_event("SIGTERM sent to the client");
    play.stage.client()->send_signal(SIGTERM);
    const auto said = [&] { return play.stage.pending(session_message::close) != nullptr; };
    co_await play.wait([&] { return said() || (play.stage.client_gone() && link_gone(play)); }, 2s);
    if (!said()) {
        if (play.stage.client_gone() && play.stage.client()->end().starts_with("signal")) {
            play.outcome.informational = "the client lets SIGTERM end it; how it closes a session was not seen";
        } else {
            play.check(false, "CLOSE_REQ before the connection ends",
                       link_gone(play) ? "the connection ended without it" : "no CLOSE_REQ within 2 s");
        }
        co_return false;
    }
    auto* const arrival = play.stage.pending(session_message::close);
    arrival->taken = true;
    play.check(arrival->view.has("Status"), "CLOSE_REQ has a Status",
               arrival->view.has("Status") ? "it has" : "missing", arrival->entry);
    const auto closing = arrival->view;
    co_await play.wait([&] { return link_gone(play); }, 400ms);
    if (!play.check(!play.link()->ended_by_client, "the client waits for CLOSE_CONF, up to 5 s",
                    play.link()->ended_by_client ? "it ended the connection at once" : "it waits", arrival->entry)) {
        co_return false;
    }
    json::object echo;
    echo["InvokeID"] = closing.number("InvokeID");
    const auto closed = make_draft(play.stage.protocol(), play.version(), session_message::closed, echo);
    co_await play.send(closed, Report::optional);
    co_await play.wait([&] { return link_gone(play); }, 5s);
    co_return play.check(link_gone(play), "the client ends the connection after CLOSE_CONF",
                         link_gone(play) ? "it did" : "still there after 5 s");
}

const std::map<std::string_view, Verb>& verbs() {
    static const std::map<std::string_view, Verb> table{
        {"open_request", open_request},
        {"confirm_open", confirm_open},
        {"open", open},
        {"refuse_open", refuse_open},
        {"send", send},
        {"play", play_flow},
        {"settle", settle},
        {"heartbeats", heartbeats},
        {"delay_heartbeats", delay_heartbeats},
        {"expect_heartbeat", expect_heartbeat},
        {"expect_lost_session", expect_lost_session},
        {"expect_close", expect_close},
        {"no_open", no_open},
        {"stay", stay},
        {"close", close},
        {"reset", reset},
        {"half_message", half_message},
        {"reopen", reopen},
        {"ask", ask},
        {"expect", expect},
        {"answer", answer},
        {"answer_optional", answer_optional},
        {"no_message", no_message},
        {"no_storm", no_storm},
        {"close_each_session", close_each_session},
        {"expect_heartbeat_or_close", expect_heartbeat_or_close},
        {"distinct_requests", distinct_requests},
        {"no_request", no_request},
        {"terminate", terminate},
    };
    return table;
}

} // namespace

bool is_verb(std::string_view verb) {
    return verbs().contains(verb);
}

asio::awaitable<bool> run_step(Play& play, const ScriptStep& step, const Plan& plan) {
    return verbs().at(step.verb)(play, step.settings, plan);
}

} // namespace ctikit::conformance
