// Verbs: requests that the client is asked for, and their answers.
#include "steps.hpp"

#include <boost/json/serialize.hpp>

#include <map>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

using Result = asio::awaitable<bool>;

Result ask(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto message = text_of(setting(settings, "message"));
    json::object line;
    line["message"] = message;
    line["fields"] = known_fields(play, settings);
    play.stage.by_hand.insert(message);
    play.stage.note_event("client asked for " + json::serialize(line));
    play.stage.client()->write_line(json::serialize(line));
    co_return true;
}

Result expect(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto message = text_of(setting(settings, "message"));
    play.stage.by_hand.insert(message);
    co_return co_await play.expect_request(message, known_fields(play, settings));
}

Result expect_reply(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto message = text_of(setting(settings, "message"));
    co_return co_await play.expect_reply(message, known_fields(play, settings),
                                         patient(seconds_of(setting(settings, "within"))));
}

Result answer(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto message = text_of(setting(settings, "message"));
    const auto to = setting(settings, "to", std::int64_t(play.requests.size()));
    const auto index = to.is_number() ? static_cast<std::size_t>(to.to_number<std::int64_t>()) : play.requests.size();
    if (index == 0 || index > play.requests.size()) {
        throw DraftError("answer: there is no request number " + std::to_string(index));
    }
    auto fields = known_fields(play, settings);
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
    co_return play.check(Check::request_invoke_ids, ids.size() == play.requests.size(),
                         "each pending request has an InvokeID of its own",
                         std::to_string(ids.size()) + " ids in " + std::to_string(play.requests.size()) + " requests");
}

Result no_request(Play& play, const json::value& settings, const Plan& /*plan*/) {
    const auto message = text_of(setting(settings, "message"));
    const auto before = count_arrivals(play, message);
    co_await play.wait([&] { return count_arrivals(play, message) > before || link_gone(play); },
                       seconds_of(setting(settings, "seconds")));
    co_return play.check(Check::request_once, count_arrivals(play, message) == before, message + " does not come again",
                         count_arrivals(play, message) == before ? "it does not" : "it came again");
}

} // namespace

std::vector<Verb> request_verbs() {
    return {
        {"ask", ask, Settings::map, {"message", "fields"}, draft_of},
        {"expect", expect, Settings::map, {"message", "fields"}, draft_of},
        {"expect_reply", expect_reply, Settings::map, {"message", "fields", "within"}, draft_of},
        {"answer", answer, Settings::map, {"message", "fields", "to"}, draft_of},
        {"answer_optional", answer_optional, Settings::map, {"message", "fields", "to"}, draft_of},
        {"distinct_requests", distinct_requests, Settings::none, {}},
        {"no_request", no_request, Settings::map, {"message", "seconds"}},
    };
}

} // namespace ctikit::conformance
