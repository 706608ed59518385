// The HTML page: the run as JSON inside the page of templates/, which renders it. Only JSON and escaped text are put in.
#include "ctikit/conformance/report.hpp"

#include "model.hpp"
#include "page.hpp"
#include "text.hpp"

#include <fmt/format.h>

#include <map>
#include <tuple>
#include <utility>

namespace ctikit::conformance {

namespace json = boost::json;

namespace {

/// Frames of all cases, each different one once: variations of a flow send mostly the same bytes.
class FrameTable {
public:
    explicit FrameTable(std::size_t passed_limit) : passed_left_(passed_limit) {}

    void write(json::object& object, const TranscriptEntry& entry, const CaseResult& result) {
        const auto [place, added] = places_.try_emplace({entry.version, entry.direction, std::string(entry.frame.begin(), entry.frame.end())}, 0);
        if (added) place->second = add(entry, result.verdict == Verdict::passed);
        if (place->second < frames_.size()) {
            object["frame"] = place->second;
        } else {
            places_.erase(place); // a case that did not pass may have the same frame
        }
    }

    [[nodiscard]] json::array take() { return std::move(frames_); }

private:
    /// The new frame's place; one past the end when it had to be left out.
    std::size_t add(const TranscriptEntry& entry, bool passed) {
        const std::size_t cost = 2 * entry.frame.size() + entry.json.size();
        if (passed && cost > passed_left_) return frames_.size();
        if (passed) passed_left_ -= cost;
        frames_.emplace_back(json::array{report::hex(entry.frame), report::decoded(entry)});
        return frames_.size() - 1;
    }

    std::map<std::tuple<unsigned, Direction, std::string>, std::size_t> places_;
    json::array frames_;
    std::size_t passed_left_;
};

/// JSON that can stand inside <script>: no "<", which occurs within JSON texts only.
std::string script_data(const json::object& object) {
    std::string text;
    for (const char character : json::serialize(object)) {
        if (character == '<') {
            text += "\\u003c";
        } else {
            text += character;
        }
    }
    return text;
}

std::string headline(const RunResult& run) {
    const std::size_t bad = run.count(Verdict::failed) + run.count(Verdict::error);
    if (bad != 0) return fmt::format("{} of {} cases failed", bad, run.cases.size());
    return run.cases.empty() ? "No case was run" : "No case failed";
}

/// Fills `{{name}}` in one pass over the template, so that values are never searched for names.
std::string fill(std::string_view page, const std::map<std::string_view, std::string_view>& values) {
    std::string result;
    while (true) {
        const std::size_t start = page.find("{{");
        const std::size_t end = start == page.npos ? page.npos : page.find("}}", start);
        if (end == page.npos) return result.append(page);
        result.append(page.substr(0, start));
        result.append(values.at(page.substr(start + 2, end - start - 2)));
        page.remove_prefix(end + 2);
    }
}

} // namespace

std::string to_html(const RunResult& run, const HtmlOptions& options) {
    FrameTable frames(options.passed_detail_limit);
    json::object object = report::run_object(
        run, [&](json::object& entry_object, const TranscriptEntry& entry, const CaseResult& result) { frames.write(entry_object, entry, result); });
    object["frames"] = frames.take();
    const std::string title = report::markup(fmt::format("{}: {}", headline(run), run.protocol));
    const std::string data = script_data(object);
    return fill(report::page, {{"title", title}, {"style", report::style}, {"script", report::script}, {"data", data}});
}

} // namespace ctikit::conformance
