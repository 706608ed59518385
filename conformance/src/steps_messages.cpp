// Verbs: messages of the server that nobody asked for.
#include "steps.hpp"

#include <algorithm>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

using Result = asio::awaitable<bool>;

Result send(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const bool optional = text_of(setting(settings, "report")) == "optional";
    const auto draft = draft_of(play.stage.protocol(), play.version(), settings);
    co_await play.send(draft, optional ? Report::optional : Report::required, text_of(setting(settings, "note")));
    co_return true;
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

} // namespace

std::vector<Verb> message_verbs() {
    return {
        {"send", send, Settings::map, {"message", "fields", "report", "note"}, draft_of},
        {"play", play_flow, Settings::map, {"flow", "part"}},
        {"settle", settle, Settings::none, {}},
    };
}

} // namespace ctikit::conformance
