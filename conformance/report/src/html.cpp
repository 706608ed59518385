// The HTML page: the run as JSON inside the page of templates/, which renders it. Only JSON and escaped text are put
// in.
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

/// How many bytes of detail may still go into the page.
class Budget {
public:
    explicit Budget(std::size_t bytes) : left_(bytes) {}

    /// Takes `bytes`; false, and nothing taken, when there is not so much left.
    bool take(std::size_t bytes) {
        if (bytes > left_) return false;
        left_ -= bytes;
        return true;
    }

private:
    std::size_t left_;
};

struct Budgets {
    Budget passed;
    Budget other;

    Budget& of(Verdict verdict) { return verdict == Verdict::passed ? passed : other; }
};

/// Frames of all cases, each different one once: variations of a flow send mostly the same bytes.
class FrameTable {
public:
    explicit FrameTable(Budgets& budgets) : budgets_(budgets) {}

    /// Refers to the frame of `entry`, unless there is no room for it.
    void write(json::object& object, const TranscriptEntry& entry, const CaseResult& result) {
        const Key key{entry.version, entry.direction, std::string(entry.frame.begin(), entry.frame.end())};
        auto place = places_.find(key);
        if (place == places_.end()) {
            if (!budgets_.of(result.verdict).take(2 * entry.frame.size() + entry.json.size())) return;
            place = places_.emplace(key, frames_.size()).first;
            frames_.emplace_back(json::array{report::hex(entry.frame), report::decoded(entry)});
        }
        object["frame"] = place->second;
    }

    [[nodiscard]] json::array take() { return std::move(frames_); }

private:
    using Key = std::tuple<unsigned, Direction, std::string>;

    Budgets& budgets_;
    std::map<Key, std::size_t> places_;
    json::array frames_;
};

/// In a passed case the ladder tells what the two lists of expectations would repeat; what it printed is kept while
/// there is room.
void shorten_passed(json::object& one, Budget& budget) {
    one["expected"] = json::array();
    one["actual"] = json::array();
    for (json::value& observation : one["observations"].as_array()) {
        json::string& line = observation.as_object()["line"].as_string();
        if (!budget.take(line.size())) line.clear();
    }
}

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
    Budgets budgets{Budget(options.passed_detail_limit), Budget(options.other_detail_limit)};
    FrameTable frames(budgets);
    json::object object =
        report::run_object(run, [&](json::object& entry_object, const TranscriptEntry& entry,
                                    const CaseResult& result) { frames.write(entry_object, entry, result); });
    object["frames"] = frames.take();
    for (std::size_t at = 0; at < run.cases.size(); ++at) {
        if (run.cases[at].verdict == Verdict::passed)
            shorten_passed(object["cases"].as_array()[at].as_object(), budgets.passed);
    }
    const std::string title = report::markup(fmt::format("{}: {}", headline(run), run.protocol));
    const std::string data = script_data(object);
    return fill(report::page, {{"title", title}, {"style", report::style}, {"script", report::script}, {"data", data}});
}

} // namespace ctikit::conformance
