// The JSON report: complete, one case a line so that text tools can work with it, and read back for comparisons.
#include "ctikit/conformance/report.hpp"

#include "model.hpp"
#include "text.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace ctikit::conformance {

namespace json = boost::json;

namespace {

void write_inline(json::object& object, const TranscriptEntry& entry, const CaseResult& result) {
    object["frame"] = report::hex(entry.frame);
    if (result.verdict != Verdict::passed) object["decoded"] = report::decoded(entry);
}

/// Text member `key` of `object`; throws with `where` when it is missing or no text.
std::string text_at(const json::object& object, std::string_view key, std::string_view where) {
    const json::value* value = object.if_contains(key);
    if (value == nullptr || !value->is_string())
        throw std::runtime_error(fmt::format("{}: no text \"{}\"", where, key));
    return std::string(value->get_string());
}

CaseOutcome outcome_from(const json::value& value, std::size_t index) {
    const std::string where = fmt::format("cases[{}]", index);
    const json::object* object = value.if_object();
    if (object == nullptr) throw std::runtime_error(where + ": not an object");
    CaseOutcome outcome{.id = text_at(*object, "id", where), .reason = text_at(*object, "reason", where)};
    const std::string word = text_at(*object, "verdict", where);
    const std::optional<Verdict> verdict = verdict_from(word);
    if (!verdict) throw std::runtime_error(fmt::format("{}: \"{}\" is not a verdict", where, word));
    outcome.verdict = *verdict;
    return outcome;
}

} // namespace

std::string to_json(const RunResult& run) {
    json::object object = report::run_object(run, write_inline);
    const json::array cases = std::move(object["cases"].as_array());
    object.erase("cases");
    std::string text = json::serialize(object);
    text.back() = ','; // the closing brace
    text += "\"cases\":[";
    std::string_view separator = "\n";
    for (const json::value& one : cases) {
        text += separator;
        text += json::serialize(one);
        separator = ",\n";
    }
    return text + "\n]}\n";
}

ReportOutcome read_report(std::string_view text) {
    boost::system::error_code error;
    const json::value value = json::parse(text, error);
    if (error) throw std::runtime_error("not JSON: " + error.message());
    const json::object* object = value.if_object();
    if (object == nullptr || text_at(*object, "format", "report") != report::format_name) {
        throw std::runtime_error(fmt::format("not a report of format {}", report::format_name));
    }
    const json::value* cases = object->if_contains("cases");
    if (cases == nullptr || !cases->is_array()) throw std::runtime_error("report: no list \"cases\"");
    ReportOutcome outcome{.tool = text_at(*object, "tool", "report"),
                          .target = text_at(*object, "target", "report"),
                          .protocol = text_at(*object, "protocol", "report"),
                          .cases = {}};
    for (const json::value& one : cases->get_array())
        outcome.cases.push_back(outcome_from(one, outcome.cases.size()));
    return outcome;
}

} // namespace ctikit::conformance
