// The JSON form of a run, key by key in the order in which a reader wants them.
#include "model.hpp"

#include "text.hpp"

namespace ctikit::conformance::report {

namespace json = boost::json;

namespace {

constexpr std::string_view direction_name(Direction direction) {
    switch (direction) {
    case Direction::sent:
        return "sent";
    case Direction::received:
        return "received";
    case Direction::event:
        break;
    }
    return "event";
}

json::array text_array(const std::vector<std::string>& lines) {
    json::array result;
    for (const std::string& line : lines)
        result.emplace_back(text_value(line));
    return result;
}

json::value index_value(const std::optional<std::size_t>& index) {
    return index ? json::value(*index) : json::value(nullptr);
}

/// Sets `key` unless the text is empty: most transcript entries have neither note nor fault.
void set_text(json::object& object, std::string_view key, std::string_view text) {
    if (!text.empty()) object[key] = text_value(text);
}

/// Pairs of offset and length; ranges that touch become one.
json::array range_array(const std::vector<ByteRange>& ranges) {
    json::array result;
    ByteRange open;
    for (const ByteRange& range : ranges) {
        if (open.length != 0 && open.first + open.length == range.first) {
            open.length += range.length;
            result.back() = json::array{open.first, open.length};
        } else {
            open = range;
            result.emplace_back(json::array{open.first, open.length});
        }
    }
    return result;
}

json::object entry_object(const TranscriptEntry& entry, const CaseResult& result, const FrameWriter& write_frame) {
    json::object object{{"time_us", entry.time.count()},
                        {"direction", direction_name(entry.direction)},
                        {"connection", entry.connection}};
    if (entry.direction != Direction::event) {
        object["message"] = text_value(entry.message);
        object["type"] = entry.type;
        object["version"] = entry.version;
        object["length"] = entry.frame.size();
        write_frame(object, entry, result);
    }
    set_text(object, "note", entry.note);
    set_text(object, "fault", entry.fault);
    if (!entry.marked.empty()) object["marked"] = range_array(entry.marked);
    if (entry.flow) object["flow"] = true;
    return object;
}

json::object observation_object(const Observation& observation) {
    json::object object{{"time_us", observation.time.count()},
                        {"line", text_value(observation.line)},
                        {"message", text_value(observation.message)},
                        {"state", to_string(observation.state)},
                        {"entry", index_value(observation.entry)}};
    set_text(object, "fault", observation.fault);
    return object;
}

json::object finding_object(const Finding& finding) {
    json::object object{{"check", text_value(finding.check)},
                        {"what", text_value(finding.what)},
                        {"expected", text_value(finding.expected)},
                        {"actual", text_value(finding.actual)},
                        {"entry", index_value(finding.entry)},
                        {"tolerated", finding.tolerated}};
    set_text(object, "field", finding.field);
    return object;
}

json::object case_object(const CaseResult& result, const FrameWriter& write_frame) {
    json::array findings;
    for (const Finding& finding : result.findings)
        findings.emplace_back(finding_object(finding));
    json::array transcript;
    for (const TranscriptEntry& entry : result.transcript)
        transcript.emplace_back(entry_object(entry, result, write_frame));
    json::array observations;
    for (const Observation& observation : result.observations)
        observations.emplace_back(observation_object(observation));
    return {{"id", text_value(result.id)},
            {"verdict", to_string(result.verdict)},
            {"reason", text_value(result.reason)},
            {"description", text_value(result.description)},
            {"expectation", text_value(result.expectation)},
            {"rule", text_value(result.rule)},
            {"source", text_value(result.source)},
            {"protocol", text_value(result.protocol)},
            {"version", result.version},
            {"area", text_value(result.area)},
            {"flow", text_value(result.flow)},
            {"role", text_value(result.role)},
            {"variation", text_value(result.variation)},
            {"seed", result.seed},
            {"duration_us", result.duration.count()},
            {"findings", std::move(findings)},
            {"expected", text_array(result.expected)},
            {"actual", text_array(result.actual)},
            {"transcript", std::move(transcript)},
            {"observations", std::move(observations)},
            {"stderr", text_value(result.client_stderr)},
            {"exit", text_value(result.exit)},
            {"reproduce", text_value(result.reproduce)}};
}

} // namespace

json::string text_value(std::string_view text) {
    return json::string(valid_utf8(text));
}

json::value decoded(const TranscriptEntry& entry) {
    boost::system::error_code error;
    json::value value = json::parse(valid_utf8(entry.json), error);
    return !error && value.is_object() ? value : json::value(nullptr);
}

json::object run_object(const RunResult& run, const FrameWriter& write_frame) {
    json::object counts;
    for (const Verdict verdict : {Verdict::passed, Verdict::failed, Verdict::non_strict, Verdict::informational,
                                  Verdict::known_failure, Verdict::skipped, Verdict::error}) {
        counts[to_string(verdict)] = run.count(verdict);
    }
    json::array cases;
    for (const CaseResult& result : run.cases)
        cases.emplace_back(case_object(result, write_frame));
    return {{"format", format_name},
            {"tool", text_value(run.tool)},
            {"kind", text_value(run.kind)},
            {"protocol", text_value(run.protocol)},
            {"target", text_value(run.target)},
            {"started", text_value(run.started)},
            {"duration_us", run.duration.count()},
            {"seed", run.seed},
            {"jobs", run.jobs},
            {"strict", run.strict},
            {"observed", run.observed},
            {"driven", run.driven},
            {"good", run.good()},
            {"verdicts", std::move(counts)},
            {"stale_known_failures", text_array(run.stale_known_failures)},
            {"warnings", text_array(run.warnings)},
            {"cases", std::move(cases)}};
}

} // namespace ctikit::conformance::report
