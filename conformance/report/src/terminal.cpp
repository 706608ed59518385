// The report on a terminal. Words first, colour second: everything can be read without escape sequences.
#include "ctikit/conformance/report.hpp"

#include "departures.hpp"
#include "text.hpp"

#include <ctikit/trace/printable.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <ostream>
#include <utility>

namespace ctikit::conformance {

namespace {

constexpr std::string_view reset = "\x1b[0m";
constexpr std::string_view undisturbed_variation = "as-documented";
constexpr std::size_t line_limit = 600;  // bytes of one line from outside
constexpr std::size_t example_limit = 5; // ids named under a heading before "and N more"

struct Look {
    std::string_view sign;
    std::string_view color;
};

Look look(Verdict verdict) {
    switch (verdict) {
    case Verdict::passed:
        return {"✓", "\x1b[32m"};
    case Verdict::failed:
        return {"✗", "\x1b[1;31m"};
    case Verdict::error:
        return {"!", "\x1b[1;35m"};
    case Verdict::non_strict:
        return {"~", "\x1b[33m"};
    case Verdict::informational:
        return {"i", "\x1b[36m"};
    case Verdict::known_failure:
        return {"k", "\x1b[33m"};
    case Verdict::skipped:
        break;
    }
    return {"-", "\x1b[2m"};
}

bool is_bad(Verdict verdict) {
    return verdict == Verdict::failed || verdict == Verdict::error;
}

/// One line of text that is too long for anybody to read says how long it is.
std::string shortened(std::string_view text) {
    if (text.size() <= line_limit) return std::string(text);
    return fmt::format("{}... ({} bytes)", text.substr(0, line_limit), text.size());
}

/// Builds lines; knows whether colours are wanted.
class Page {
public:
    explicit Page(bool color) : color_(color) {}

    [[nodiscard]] std::string paint(std::string_view color, std::string_view text) const {
        return color_ ? fmt::format("{}{}{}", color, text, reset) : std::string(text);
    }

    void line(std::string_view text = {}) {
        text_ += text;
        text_ += '\n';
    }

    /// `label` in a column, then text that may have several lines.
    void labelled(std::string_view label, std::string_view text) {
        while (text.ends_with('\n'))
            text.remove_suffix(1);
        std::string indent = fmt::format("    {:<12}", label);
        for (std::size_t start = 0; start <= text.size();) {
            const std::size_t end = std::min(text.find('\n', start), text.size());
            line(indent + printable(shortened(text.substr(start, end - start))));
            indent.assign(16, ' ');
            start = end + 1;
        }
    }

    void heading(std::string_view text) {
        line();
        line(paint("\x1b[1m", text));
    }

    [[nodiscard]] bool color() const { return color_; }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    bool color_;
    std::string text_;
};

std::string title(const Page& page, const CaseResult& result) {
    const Look how = look(result.verdict);
    return page.paint(how.color, fmt::format("{} {}", how.sign, to_string(result.verdict))) + "  " +
           printable(result.id);
}

void add_failure(Page& page, const CaseResult& result) {
    page.line();
    page.line(title(page, result));
    page.labelled("case", result.description);
    page.labelled("rule", result.rule);
    page.labelled("source", result.source);
    const report::Marks marks = page.color() ? report::Marks{"\x1b[1;31m[", "]\x1b[0m"} : report::Marks{};
    for (const report::Paragraph& paragraph : report::departures(result, marks)) {
        page.labelled(paragraph.label, paragraph.text);
        for (const std::string& line : paragraph.dump)
            page.line("                " + line);
    }
    if (!result.client_stderr.empty()) page.labelled("stderr", result.client_stderr);
    if (!result.exit.empty()) page.labelled("process", result.exit);
    page.labelled("reproduce", result.reproduce);
}

/// A flow in one role.
std::string scene_of(const CaseResult& result) {
    return result.id.substr(0, result.id.rfind('/'));
}

/// Failures in the order of the run. Variations of a flow that fails undisturbed say nothing new: they are counted
/// only.
struct Failures {
    std::vector<std::vector<const CaseResult*>> by_rule;        ///< and by verdict
    std::vector<std::pair<std::string, std::size_t>> followers; ///< by scene

    explicit Failures(const RunResult& run) {
        std::map<std::string, std::size_t> undisturbed; // place in `followers`
        for (const CaseResult& result : run.cases) {
            if (!is_bad(result.verdict) || result.variation != undisturbed_variation) continue;
            undisturbed.emplace(scene_of(result), followers.size());
            followers.emplace_back(scene_of(result), 0);
        }
        std::map<std::pair<Verdict, std::string_view>, std::size_t> places;
        for (const CaseResult& result : run.cases) {
            if (!is_bad(result.verdict)) continue;
            const auto scene = undisturbed.find(scene_of(result));
            if (scene != undisturbed.end() && result.variation != undisturbed_variation) {
                ++followers[scene->second].second;
                continue;
            }
            const auto [place, is_new] = places.try_emplace({result.verdict, result.rule}, by_rule.size());
            if (is_new) by_rule.emplace_back();
            by_rule[place->second].push_back(&result);
        }
    }
};

/// One case of each rule in full, because what breaks a rule once mostly breaks it everywhere; the others by name.
void add_failures(Page& page, const Failures& failures, std::size_t detailed) {
    for (const std::vector<const CaseResult*>& group : failures.by_rule) {
        std::size_t named = 0;
        if (detailed != 0) {
            add_failure(page, *group[named++]);
            --detailed;
        }
        const std::size_t end = std::min(group.size(), named + example_limit);
        for (; named < end; ++named)
            page.line(title(page, *group[named]) + ": " + printable(group[named]->reason));
        if (named < group.size()) page.line(fmt::format("  and {} more of the same rule", group.size() - named));
    }
    for (const auto& [scene, count] : failures.followers) {
        if (count == 0) continue;
        page.line();
        page.line(fmt::format("{} of {} failed as well: look at {} first",
                              count == 1 ? "1 variation" : fmt::format("{} variations", count), printable(scene),
                              undisturbed_variation));
    }
}

/// Cases of one verdict, grouped by their reason.
void add_group(Page& page, const RunResult& run, Verdict verdict, std::string_view heading) {
    std::map<std::string, std::vector<std::string>> by_reason;
    for (const CaseResult& result : run.cases) {
        if (result.verdict == verdict) by_reason[printable(result.reason)].push_back(printable(result.id));
    }
    if (by_reason.empty()) return;
    page.heading(heading);
    for (const auto& [reason, ids] : by_reason) {
        page.line(fmt::format("  {} ({})", reason.empty() ? "no reason given" : reason, ids.size()));
        for (const std::string& id :
             std::vector(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), example_limit)))) {
            page.line("      " + id);
        }
        if (ids.size() > example_limit) page.line(fmt::format("      and {} more", ids.size() - example_limit));
    }
}

/// The rules that something departed from, with how many cases.
void add_rules(Page& page, const Failures& failures) {
    if (failures.by_rule.empty()) return;
    auto groups = failures.by_rule;
    std::ranges::stable_sort(groups, [](const auto& one, const auto& two) { return one.size() > two.size(); });
    page.heading("Rules with failures");
    for (const auto& group : groups)
        page.line(fmt::format("  {:>4}  {}", group.size(), printable(group.front()->rule)));
}

void add_list(Page& page, std::string_view heading, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    page.heading(heading);
    for (const std::string& line : lines)
        page.line("  " + printable(line));
}

void add_totals(Page& page, const RunResult& run) {
    constexpr std::array order{Verdict::passed,        Verdict::failed,        Verdict::error,  Verdict::non_strict,
                               Verdict::informational, Verdict::known_failure, Verdict::skipped};
    std::string line;
    for (const Verdict verdict : order) {
        const std::size_t count = run.count(verdict);
        if (count == 0 && verdict != Verdict::passed && verdict != Verdict::failed) continue;
        const Look how = look(verdict);
        line += (line.empty() ? "" : "   ") + page.paint(count == 0 ? "\x1b[2m" : how.color,
                                                         fmt::format("{} {} {}", how.sign, count, to_string(verdict)));
    }
    page.line();
    page.line(line);
    page.line(fmt::format("{} case{} of {} in {}, seed {}, {}{}", run.cases.size(), run.cases.size() == 1 ? "" : "s",
                          run.protocol, report::readable(run.duration), run.seed, run.strict ? "strict, " : "",
                          printable(run.target)));
    if (!run.observed)
        page.line("Nothing was observed of what the client understood: only the wire was judged (--observe none).");
}

} // namespace

TerminalReport::TerminalReport(std::ostream& out, const TerminalOptions& options, std::size_t planned)
    : out_(out), options_(options), planned_(planned) {}

void TerminalReport::case_ended(const CaseResult& result) {
    ++ended_;
    if (is_bad(result.verdict)) {
        ++failed_;
        if (options_.live) out_ << "\r\x1b[K";
        out_ << title(Page(options_.color), result) << ": " << printable(result.reason) << '\n';
    }
    progress(result);
    out_.flush();
}

void TerminalReport::progress(const CaseResult& latest) {
    if (!options_.live) return;
    const std::string id = printable(latest.id);
    std::string line = fmt::format("[{}/{}] {} failed  {}", ended_, planned_, failed_, id);
    if (line.size() >= options_.width && options_.width > 4) line.replace(options_.width - 4, std::string::npos, "...");
    out_ << "\r\x1b[K" << line;
}

void TerminalReport::run_ended(const RunResult& run) {
    Page page(options_.color);
    const Failures failures(run);
    add_failures(page, failures, options_.detailed);
    add_list(page, "Known failures that passed: the list is stale", run.stale_known_failures);
    add_group(page, run, Verdict::non_strict, "Tolerated deviations");
    add_group(page, run, Verdict::informational, "Worth knowing");
    add_group(page, run, Verdict::known_failure, "Known failures");
    add_group(page, run, Verdict::skipped, "Skipped");
    add_rules(page, failures);
    add_list(page, "Warnings", run.warnings);
    add_totals(page, run);
    if (options_.live) out_ << "\r\x1b[K";
    out_ << page.text();
    out_.flush();
}

} // namespace ctikit::conformance
