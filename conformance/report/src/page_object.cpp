#include "page_object.hpp"

#include "layouts.hpp"
#include "model.hpp"
#include "text.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>
#include <utility>

namespace ctikit::conformance::report {

namespace json = boost::json;

namespace {

constexpr std::int64_t time_step = 100;         // us: what the page shows
constexpr std::size_t passed_frame_limit = 512; // bytes of a frame that only passed cases show
constexpr std::size_t opaque_limit = 24;        // the same, of a message that nobody can decode
constexpr std::size_t frame_limit = 16U << 10U; // bytes of any frame

std::size_t limit_of(const TranscriptEntry& entry, const CaseResult& result) {
    if (result.verdict != Verdict::passed) return frame_limit;
    return entry.message.starts_with("type ") ? opaque_limit : passed_frame_limit;
}

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

    /// Makes `object`, which is `entry` of `result`, refer to the frame.
    void move_out(json::object& object, const TranscriptEntry& entry, const CaseResult& result) {
        const Key key{entry.version, entry.direction, std::string(entry.frame.begin(), entry.frame.end())};
        const auto [place, is_new] = places_.try_emplace(key, frames_.size());
        if (is_new) frames_.emplace_back(head_of(object));
        for (const auto& [name, value] : frames_[place->second].get_object())
            object.erase(name);
        object["frame"] = place->second;
        add_detail(frames_[place->second].get_object(), entry, result);
    }

    void write(json::object& run) {
        layouts_.write(run);
        run["frames"] = std::move(frames_);
        run["remarks"] = std::move(remarks_);
    }

private:
    using Key = std::tuple<unsigned, Direction, std::string>;

    static json::object head_of(const json::object& entry) {
        json::object head;
        for (const std::string_view name : {"direction", "message", "type", "version", "length"})
            head[name] = entry.at(name);
        return head;
    }

    /// Bytes, as many as the verdict of the case earns them, and their meaning.
    void add_detail(json::object& frame, const TranscriptEntry& entry, const CaseResult& result) {
        const std::size_t shown = std::min(entry.frame.size(), limit_of(entry, result));
        const json::value* present = frame.if_contains("hex");
        const std::size_t before = present == nullptr ? 0 : present->get_string().size() / 2;
        if (shown <= before || !budgets_.of(result.verdict).take(2 * shown)) return;
        frame["hex"] = hex(std::span(entry.frame).first(shown));
        if (present == nullptr) add_meaning(frame, entry, result);
    }

    void add_meaning(json::object& frame, const TranscriptEntry& entry, const CaseResult& result) {
        const json::value decoded = report::decoded(entry);
        const json::object* object = decoded.if_object();
        if (object == nullptr) return;
        const auto layout = layouts_.explain(result.protocol, entry, *object);
        if (layout) frame["layout"] = *layout;
        if (layout || object->contains("body")) { // the bytes say it all but the diagnostics
            add_diagnostics(frame, *object);
        } else if (budgets_.of(result.verdict).take(entry.json.size())) {
            frame["decoded"] = decoded;
        }
    }

    /// Pairs of offset and place in the table of remarks.
    void add_diagnostics(json::object& frame, const json::object& decoded) {
        const json::value* list = decoded.if_contains("diagnostics");
        if (list == nullptr || !list->is_array() || list->get_array().empty()) return;
        json::array pairs;
        for (json::value diagnostic : list->get_array()) {
            const json::value offset = diagnostic.as_object()["offset"];
            diagnostic.as_object().erase("offset");
            const auto [place, is_new] = remark_places_.try_emplace(json::serialize(diagnostic), remarks_.size());
            if (is_new) remarks_.emplace_back(std::move(diagnostic));
            pairs.emplace_back(json::array{offset, place->second});
        }
        frame["diagnostics"] = std::move(pairs);
    }

    Budgets& budgets_;
    Layouts layouts_;
    std::map<Key, std::size_t> places_;
    json::array frames_;
    std::map<std::string, std::size_t> remark_places_;
    json::array remarks_;
};

/// Lines of all clients, each different one once.
class LineTable {
public:
    explicit LineTable(Budgets& budgets) : budgets_(budgets) {}

    /// Replaces the line by its place; removes it when there is no room. What an entry says is not repeated.
    void move_out(json::object& observation, const CaseResult& result) {
        const std::string line(observation["line"].as_string());
        auto place = places_.find(line);
        if (place == places_.end() && budgets_.of(result.verdict).take(line.size())) {
            place = places_.emplace(line, lines_.size()).first;
            lines_.emplace_back(line);
        }
        observation["line"] = place == places_.end() ? json::value(nullptr) : json::value(place->second);
    }

    [[nodiscard]] json::array take() { return std::move(lines_); }

private:
    Budgets& budgets_;
    std::map<std::string, std::size_t> places_;
    json::array lines_;
};

void round_time(json::object& object) {
    json::value& time = object["time_us"];
    time = time.to_number<std::int64_t>() / time_step * time_step;
}

} // namespace

json::object page_object(const RunResult& run, const HtmlOptions& options) {
    Budgets budgets{Budget(options.passed_detail_limit), Budget(options.other_detail_limit)};
    FrameTable frames(budgets);
    LineTable lines(budgets);
    json::object object =
        run_object(run, [&](json::object& entry_object, const TranscriptEntry& entry, const CaseResult& result) {
            frames.move_out(entry_object, entry, result);
        });
    json::array& cases = object["cases"].as_array();
    for (std::size_t at = 0; at < run.cases.size(); ++at) {
        json::object& one = cases[at].as_object();
        for (json::value& entry : one["transcript"].as_array())
            round_time(entry.as_object());
        for (json::value& observation : one["observations"].as_array()) {
            round_time(observation.as_object());
            lines.move_out(observation.as_object(), run.cases[at]);
        }
        if (run.cases[at].verdict == Verdict::passed) { // the ladder tells what these lists would repeat
            one["expected"] = json::array();
            one["actual"] = json::array();
        }
    }
    frames.write(object);
    object["lines"] = lines.take();
    return object;
}

} // namespace ctikit::conformance::report
