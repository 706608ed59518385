// Verbs: connections and sessions end.
#include "steps.hpp"

#include <csignal>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

using Result = asio::awaitable<bool>;

Result expect_close(Play& play, const json::value& settings, const Plan& /*plan*/) {
    play.client_may_leave = true;
    const auto limit = seconds_of(settings);
    co_await play.wait([&] { return link_gone(play); }, limit);
    co_return play.check(Check::connection_ended, link_gone(play), "the client ends the connection",
                         link_gone(play) ? "it did"
                                         : "still there after " + std::to_string(limit.count() / 1000) + " s");
}

Result stay(Play& play, const json::value& settings, const Plan& /*plan*/) {
    co_await play.wait([&] { return link_gone(play); }, seconds_of(settings));
    co_return play.check(Check::client_keeps_session, !link_gone(play), "the client keeps the session",
                         link_gone(play) ? "it ended the connection" : "it did");
}

/// The rules disagree on whether what the client was sent ends the session.
Result may_leave(Play& play, const json::value& settings, const Plan& /*plan*/) {
    play.client_may_leave = true;
    co_await play.wait([&] { return link_gone(play); }, seconds_of(settings));
    play.client_may_leave = link_gone(play);
    if (play.client_may_leave) {
        play.outcome.informational = "the client leaves the server";
    }
    co_return !play.client_may_leave;
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

/// SIGTERM is how the suite asks a client to leave; a client that lets the signal end it has no manners to judge.
Result terminate(Play& play, const json::value& settings, const Plan& /*plan*/) {
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
            play.check(Check::close_request, false, "CLOSE_REQ before the connection ends",
                       link_gone(play) ? "the connection ended without it" : "no CLOSE_REQ within 2 s");
        }
        co_return false;
    }
    auto* const arrival = play.stage.pending(session_message::close);
    arrival->taken = true;
    const auto closing = arrival->view;
    co_await play.wait([&] { return link_gone(play); }, 400ms);
    if (!play.check(Check::close_waits, !play.link()->ended_by_client, "the client waits for CLOSE_CONF, up to 5 s",
                    play.link()->ended_by_client ? "it ended the connection at once" : "it waits", arrival->entry)) {
        co_return false;
    }
    const bool confirm = flag_of(setting(settings, "confirm"), true);
    if (confirm) {
        json::object echo;
        echo["InvokeID"] = closing.number("InvokeID");
        const auto closed = make_draft(play.stage.protocol(), play.version(), session_message::closed, echo);
        co_await play.send(closed, Report::optional);
    }
    const auto limit = patient(confirm ? 5s : 7s);
    co_await play.wait([&] { return link_gone(play); }, limit);
    co_return play.check(Check::close_ends, link_gone(play),
                         confirm ? "the client ends the connection after CLOSE_CONF"
                                 : "the client ends the connection when no CLOSE_CONF comes for 5 s",
                         link_gone(play) ? "it did"
                                         : "still there after " + std::to_string(limit.count() / 1000) + " s");
}

} // namespace

std::vector<Verb> ending_verbs() {
    return {
        {"expect_close", expect_close, Settings::value, {}},
        {"stay", stay, Settings::value, {}},
        {"may_leave", may_leave, Settings::value, {}},
        {"close", close, Settings::none, {}},
        {"reset", reset, Settings::none, {}},
        {"half_message", half_message, Settings::value, {}},
        {"terminate", terminate, Settings::map, {"confirm"}},
    };
}

} // namespace ctikit::conformance
