// Verbs: sessions are kept alive, or not.
#include "steps.hpp"

#include <algorithm>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

using Result = asio::awaitable<bool>;

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

/// Heartbeats that get no answer, counted from 1.
Result skip_heartbeats(Play& play, const json::value& settings, const Plan& /*plan*/) {
    for (const auto& number : settings.get_array()) {
        play.stage.skipped_heartbeats.insert(number.to_number<std::size_t>());
    }
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
    play.check(Check::heartbeat_pace, most <= 3, "heartbeats come at an interval of seconds",
               std::to_string(most) + " in one second");
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
    co_return play.check(Check::heartbeat_in_time, came, "a message from the client at least every " + text + " s",
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
    co_return play.check(Check::heartbeat_under_load, count_arrivals(play, session_message::heartbeat) != 0,
                         "HEARTBEAT_REQ comes although messages keep coming",
                         count_arrivals(play, session_message::heartbeat) != 0
                             ? "it came"
                             : "none for " + std::to_string(limit->count() / 1000) + " s");
}

/// So many heartbeats, one after the other, in a session that goes on.
Result expect_heartbeats(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto wanted = settings.to_number<std::size_t>();
    for (std::size_t i = 0; i < wanted; ++i) {
        const auto before = Clock::now();
        const bool came = co_await next_heartbeat(play);
        if (!came) {
            co_return false;
        }
        const auto interval = Clock::now() - before;
        if (i == 1 && interval * static_cast<int>(wanted - 2) > too_long_to_wait) {
            play.outcome.informational = "the client's heartbeat interval is too long to wait for";
            co_return false;
        }
    }
    co_return true;
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
            std::erase_if(play.findings,
                          [](const Finding& each) { return each.check == id_of(Check::heartbeat_in_time); });
            play.check(Check::lost_session_patience, false,
                       "the client waits for more than one heartbeat to stay unanswered",
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
        play.check(Check::lost_session_given_up, false,
                   "after three heartbeats without confirmation the client gives the session up",
                   "still connected after " + std::to_string(unanswered));
        co_return false;
    }
    play.check(Check::lost_session_given_up, true,
               "after three heartbeats without confirmation the client gives the session up",
               "gave up after " + std::to_string(unanswered));
    co_return true;
}

/// The IdleTimeout that the client announced against the interval that it keeps.
Result measure_heartbeats(Play& play, const json::value& /*settings*/, const Plan& /*plan*/) {
    const bool came = co_await next_heartbeat(play);
    const auto first = Clock::now();
    const bool again = came && co_await next_heartbeat(play);
    if (!again) {
        co_return false;
    }
    const auto interval = std::chrono::duration<double>(Clock::now() - first).count();
    constexpr double least = 4; // the guides say 5; clocks are not exact
    play.check(Check::heartbeat_interval, interval >= least, "heartbeats come no more often than every 5 s",
               "one after " + std::to_string(static_cast<long>(interval)) + " s", std::nullopt, true);
    const auto timeout = play.open_request().number("IdleTimeout");
    const bool enough = static_cast<double>(timeout) >= 1.9 * interval; // clocks are not exact
    co_return play.check(Check::idle_timeout_heartbeats, enough, "IdleTimeout is at least twice the heartbeat interval",
                         "IdleTimeout " + std::to_string(timeout) + " s, a heartbeat after " +
                             std::to_string(static_cast<long>(interval)) + " s",
                         std::nullopt, true);
}

} // namespace

std::vector<Verb> heartbeat_verbs() {
    return {
        {"heartbeats", heartbeats, Settings::value, {}},
        {"delay_heartbeats", delay_heartbeats, Settings::value, {}},
        {"skip_heartbeats", skip_heartbeats, Settings::list, {}},
        {"expect_heartbeat", expect_heartbeat, Settings::map, {"under_load"}},
        {"expect_heartbeats", expect_heartbeats, Settings::value, {}},
        {"expect_heartbeat_or_close", expect_heartbeat_or_close, Settings::none, {}},
        {"expect_lost_session", expect_lost_session, Settings::none, {}},
        {"measure_heartbeats", measure_heartbeats, Settings::none, {}},
    };
}

} // namespace ctikit::conformance
