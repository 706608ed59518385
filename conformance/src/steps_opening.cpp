// Verbs: sessions open, are refused, and come back.
#include "open_checks.hpp"
#include "steps.hpp"

#include <algorithm>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

using Result = asio::awaitable<bool>;

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

/// OPEN_CONF under variations of messages: it is a message like any other.
Draft varied_confirmation(Draft opened, const json::value& settings, Random& random) {
    Scene scene;
    scene.protocol = opened.protocol;
    scene.version = opened.version;
    scene.deliveries.push_back({std::move(opened), Report::optional, "", nullptr, nullptr});
    const auto names = setting(settings, "vary", json::array{});
    for (const auto& name : names.get_array()) {
        const auto* variation = find_variation(std::string_view(name.get_string()));
        if (variation == nullptr) {
            throw DraftError("confirm_open: there is no variation " + std::string(name.get_string()));
        }
        variation->apply(scene, random);
    }
    return std::move(scene.deliveries.front().draft);
}

/// The fields of OPEN_CONF that the settings name and the version has.
json::object confirmed_fields(const Protocol& protocol, unsigned version, const json::value& settings, bool bridge) {
    auto fields = known_fields(protocol, version, {{"message", session_message::opened}, {"fields", settings}});
    if (auto* services = fields.if_contains("ServicesGranted"); services != nullptr && *services == "mode-only") {
        *services = bridge ? "CTI_SERVICE_ALL_EVENTS" : "CTI_SERVICE_CLIENT_EVENTS";
    }
    return fields;
}

Draft prepare_confirmation(const Protocol& protocol, unsigned version, const json::value& settings) {
    Random random(1);
    const auto fields = confirmed_fields(protocol, version, settings, true);
    return varied_confirmation(make_draft(protocol, version, session_message::opened, fields), settings, random);
}

Result confirm_open(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto fields =
        confirmed_fields(play.stage.protocol(), play.version(), settings, play.test.role.mode == "bridge");
    const auto opened = varied_confirmation(play.open_confirmation(fields), settings, play.random);
    co_await play.confirm_open(opened);
    co_return true;
}

/// Of CTIService; the case makes no sense for a client that does not ask for it.
Result needs_service(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto* info = play.stage.protocol().find(session_message::open, play.version());
    const auto services = std::find_if(info->fixed.begin(), info->fixed.end(),
                                       [](const FieldInfo& each) { return each.name == "ServicesRequested"; });
    const auto bit = number_of(*services, settings, play.version(), "needs_service");
    const bool asked = (play.open_request().number("ServicesRequested") & bit) != 0;
    if (!asked) {
        play.outcome.skipped = "the client does not ask for " + text_of(settings);
    }
    co_return asked;
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

Result no_open(Play& play, const json::value& settings, const Plan& /*plan*/) {
    play.client_may_leave = true;
    const auto limit = seconds_of(setting(settings, "seconds"));
    const auto before = count_arrivals(play, session_message::open);
    auto* const first = play.link();
    co_await play.wait([&] { return count_arrivals(play, session_message::open) > before; }, limit);
    const bool quiet = count_arrivals(play, session_message::open) == before;
    const auto text = std::to_string(limit.count() / 1000) + " s";
    play.check(Check::refusal_pause, quiet, "no OPEN_REQ within " + text, quiet ? "none" : "OPEN_REQ came again",
               quiet ? std::nullopt : std::optional(play.stage.arrivals.back().entry),
               flag_of(setting(settings, "tolerated")));
    play.check(Check::connection_storm, play.stage.connections() <= 8, "no storm of connections",
               std::to_string(play.stage.connections()) + " connections");
    if (flag_of(setting(settings, "closed")) && quiet) {
        const bool ended = first == nullptr || first->ended() || play.stage.client_gone();
        play.check(Check::refusal_ends_connection, ended, "the client ends the refused connection",
                   ended ? "it did" : "still open after " + text);
    }
    for (const auto& arrival : play.stage.arrivals) {
        const bool other =
            arrival.view.message != session_message::open && arrival.view.message != session_message::close;
        if (other && !play.session_open()) {
            play.check(Check::no_message_without_session, false, "no other message without a session",
                       arrival.view.message, arrival.entry);
            break;
        }
    }
    co_return quiet;
}

/// Nothing at all from the client for some seconds.
Result no_message(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto& arrivals = play.stage.arrivals;
    const auto open = std::find_if(arrivals.begin(), arrivals.end(),
                                   [](const Arrival& each) { return each.view.message == session_message::open; });
    // What came together with OPEN_REQ is too early as well.
    const auto before = static_cast<std::size_t>(open - arrivals.begin()) + 1;
    co_await play.wait([&] { return play.stage.arrivals.size() > before || link_gone(play); }, seconds_of(settings));
    const bool quiet = play.stage.arrivals.size() <= before;
    play.check(Check::open_waits, quiet, "no message before the answer to OPEN_REQ",
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
    co_return play.check(Check::connection_storm, came <= most,
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
    if (play.stage.connections() == connections && old != nullptr) { // check_repeats() tells
        co_return false;
    }
    const bool opened = co_await play.open_session();
    if (!opened) {
        co_return false;
    }
    if (old != nullptr) {
        co_await play.wait([&] { return old->ended_by_client || !old->socket.is_open() || old->read_ended; }, 2s);
        play.check(Check::old_connection_closed, old->read_ended || !old->socket.is_open(),
                   "the old connection is closed",
                   old->read_ended || !old->socket.is_open() ? "it is" : "still open beside the new one");
    }
    co_return true;
}

/// The first node of a pair goes down: connections are reset, and nobody listens there any more.
Result node_down(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    co_await play.settle();
    play.client_may_leave = true;
    play.stage.stop_listening(Node::first);
    play.stage.note_event("the first node goes down");
    if (play.link() != nullptr) {
        play.stage.close(*play.link(), true);
    }
    co_return true;
}

/// The client goes on to the second node by itself, and opens a session there.
Result second_node(Play& play, const json::value& settings, const Plan& /*plan*/) {
    play.client_may_leave = true;
    const auto limit = patient(seconds_of(settings));
    const auto there = [&] {
        const auto* arrival = play.stage.pending(session_message::open);
        return arrival != nullptr && play.stage.link(arrival->connection)->node == Node::second;
    };
    co_await play.wait([&] { return there() || play.stage.client_gone(); }, limit);
    const bool came = play.check(Check::failover, there(), "the client opens a session with the second node",
                                 there() ? "it does"
                                 : play.stage.client_gone()
                                     ? "the client ended: " + play.stage.client()->end()
                                     : "no OPEN_REQ there within " + std::to_string(limit.count() / 1000) + " s");
    if (!came || !there()) {
        co_return false;
    }
    play.client_may_leave = false;
    co_return co_await play.open_session();
}

} // namespace

std::vector<Verb> opening_verbs() {
    return {
        {"open_request", open_request, Settings::list, {}},
        {"confirm_open", confirm_open, Settings::fields, {"vary"}, prepare_confirmation},
        {"needs_service", needs_service, Settings::value, {}},
        {"open", open, Settings::none, {}},
        {"refuse_open", refuse_open, Settings::value, {}},
        {"no_open", no_open, Settings::map, {"seconds", "closed", "tolerated"}},
        {"no_message", no_message, Settings::value, {}},
        {"no_storm", no_storm, Settings::value, {}},
        {"close_each_session", close_each_session, Settings::none, {}},
        {"reopen", reopen, Settings::value, {}},
        {"node_down", node_down, Settings::none, {}},
        {"second_node", second_node, Settings::value, {}},
    };
}

} // namespace ctikit::conformance
