// Comparison of two reports: what got worse, what got better, what came and went.
#include "ctikit/conformance/report.hpp"

#include "model.hpp"

#include <ctikit/trace/printable.hpp>

#include <fmt/format.h>

#include <unordered_map>

namespace ctikit::conformance {

namespace json = boost::json;

namespace {

bool is_bad(Verdict verdict) {
    return verdict == Verdict::failed || verdict == Verdict::error;
}

json::object change_object(const OutcomeChange& change) {
    return {{"id", report::text_value(change.after.id)},
            {"before", to_string(change.before.verdict)},
            {"after", to_string(change.after.verdict)},
            {"reason_before", report::text_value(change.before.reason)},
            {"reason", report::text_value(change.after.reason)}};
}

json::object outcome_object(const CaseOutcome& outcome) {
    return {{"id", report::text_value(outcome.id)},
            {"verdict", to_string(outcome.verdict)},
            {"reason", report::text_value(outcome.reason)}};
}

template <typename List, typename Function>
json::array array_of(const List& list, Function function) {
    json::array result;
    for (const auto& one : list)
        result.emplace_back(function(one));
    return result;
}

std::string change_lines(const OutcomeChange& change) {
    std::string text = fmt::format("  {}\n      {} -> {}\n", printable(change.after.id),
                                   to_string(change.before.verdict), to_string(change.after.verdict));
    const std::string& reason = change.after.reason.empty() ? change.before.reason : change.after.reason;
    if (!reason.empty()) text += fmt::format("      {}\n", printable(reason));
    return text;
}

std::string outcome_lines(const CaseOutcome& outcome) {
    std::string text = fmt::format("  {} ({})\n", printable(outcome.id), to_string(outcome.verdict));
    if (is_bad(outcome.verdict)) text += fmt::format("      {}\n", printable(outcome.reason));
    return text;
}

/// A titled list; nothing when it is empty.
template <typename List, typename Function>
std::string section(std::string_view title, const List& list, std::string_view color, Function lines) {
    if (list.empty()) return {};
    std::string text = fmt::format("{}{} ({}){}\n", color, title, list.size(), color.empty() ? "" : "\x1b[0m");
    for (const auto& one : list)
        text += lines(one);
    return text + "\n";
}

} // namespace

bool ReportDiff::good() const noexcept {
    for (const CaseOutcome& outcome : added) {
        if (is_bad(outcome.verdict)) return false;
    }
    return worse.empty();
}

ReportDiff compare(ReportOutcome before, ReportOutcome after) {
    ReportDiff diff;
    std::unordered_map<std::string_view, const CaseOutcome*> old;
    for (const CaseOutcome& outcome : before.cases)
        old.emplace(outcome.id, &outcome);
    for (const CaseOutcome& now : after.cases) {
        const auto found = old.find(now.id);
        if (found == old.end()) {
            diff.added.push_back(now);
            continue;
        }
        const CaseOutcome& then = *found->second;
        old.erase(found);
        if (is_bad(now.verdict) != is_bad(then.verdict)) {
            (is_bad(now.verdict) ? diff.worse : diff.better).push_back({then, now});
        } else if (now.verdict != then.verdict || (is_bad(now.verdict) && now.reason != then.reason)) {
            diff.other.push_back({then, now});
        }
    }
    for (const CaseOutcome& outcome : before.cases) {
        if (old.contains(outcome.id)) diff.removed.push_back(outcome);
    }
    diff.before = std::move(before);
    diff.after = std::move(after);
    return diff;
}

std::string to_text(const ReportDiff& diff, bool color) {
    const auto paint = [&](std::string_view code) { return color ? code : std::string_view(); };
    std::string text = fmt::format("before  {}  {}\nafter   {}  {}\n\n", printable(diff.before.protocol),
                                   printable(diff.before.target), printable(diff.after.protocol),
                                   printable(diff.after.target));
    text += section("Worse: fails now", diff.worse, paint("\x1b[1;31m"), change_lines);
    text += section("Better: fails no more", diff.better, paint("\x1b[1;32m"), change_lines);
    text += section("Changed otherwise", diff.other, paint("\x1b[1;33m"), change_lines);
    text += section("Only in the newer report", diff.added, paint("\x1b[1m"), outcome_lines);
    text += section("Only in the older report", diff.removed, paint("\x1b[1m"), outcome_lines);
    return text + fmt::format("{} worse, {} better, {} changed otherwise, {} new, {} gone, of {} cases\n",
                              diff.worse.size(), diff.better.size(), diff.other.size(), diff.added.size(),
                              diff.removed.size(), diff.after.cases.size());
}

std::string to_json(const ReportDiff& diff) {
    const json::object object{{"good", diff.good()},
                              {"worse", array_of(diff.worse, change_object)},
                              {"better", array_of(diff.better, change_object)},
                              {"other", array_of(diff.other, change_object)},
                              {"added", array_of(diff.added, outcome_object)},
                              {"removed", array_of(diff.removed, outcome_object)}};
    return json::serialize(object) + "\n";
}

} // namespace ctikit::conformance
