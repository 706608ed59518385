// Ladder diagrams as SVG.
#include <ctikit/trace/ladder.hpp>

#include "append.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace ctikit {

namespace {

// Sizes in user units.
constexpr std::size_t row_height = 26;
constexpr std::size_t top = 56;
constexpr std::size_t character_width = 7;
constexpr std::size_t margin = 24;

constexpr std::string_view style = R"(<style>
svg{font:12px ui-monospace,Menlo,Consolas,monospace;background:#fff}
text{fill:#1b1f24}.time{fill:#57606a}.lane{stroke:#d0d7de}.name{font-weight:bold;text-anchor:middle}
.label{text-anchor:middle}.arrow{stroke:#0550ae;stroke-width:1.5}.head{fill:#0550ae}
.error .arrow{stroke:#cf222e;stroke-dasharray:6 3}.error .head{fill:#cf222e}.error text{fill:#cf222e}
@media (prefers-color-scheme:dark){svg{background:#0d1117}text{fill:#e6edf3}.time{fill:#8b949e}.lane{stroke:#30363d}
.arrow{stroke:#58a6ff}.head{fill:#58a6ff}.error .arrow{stroke:#ff7b72}.error .head{fill:#ff7b72}.error text{fill:#ff7b72}}
</style>
)";

/// Text with what XML does not allow replaced.
[[nodiscard]] std::string escaped(std::string_view text) {
    std::string printable;
    trace::append_printable(printable, text);
    std::string out;
    for (const char c : printable) {
        switch (c) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace

void Ladder::write_svg(std::string& out, const std::function<void()>& row_done) const {
    std::size_t gap = 260;
    for (const Row& row : rows_) {
        gap = std::max(gap, row.arrow.label.size() * character_width + 2 * margin);
    }
    const std::size_t left = std::max<std::size_t>(margin + time_width() * character_width, 0) + 100;
    const std::size_t width = left + (lanes_.empty() ? 0 : lanes_.size() - 1) * gap + 120;
    const std::size_t height = top + rows_.size() * row_height + margin;
    const auto x = [&](std::size_t lane) { return left + lane * gap; };
    const auto write = std::back_inserter(out);
    fmt::format_to(
        write,
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}" role="img">)"
        "\n",
        width, height);
    out += "<title>Messages in order of time</title>\n";
    out += style;
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane) {
        fmt::format_to(
            write,
            R"(<text class="name" x="{0}" y="24">{1}</text><line class="lane" x1="{0}" y1="34" x2="{0}" y2="{2}"/>)"
            "\n",
            x(lane), escaped(lanes_[lane]), height - margin / 2);
    }
    std::size_t y = top;
    for (const Row& row : rows_) {
        const bool right = row.to >= row.from;
        const std::size_t tip = x(row.to);
        fmt::format_to(write, R"(<g class="{}"><title>{}</title><text class="time" x="{}" y="{}">{}</text>)",
                       row.arrow.error ? "error" : "ok",
                       escaped(row.arrow.detail.empty() ? row.arrow.label : row.arrow.detail), margin / 2, y + 4,
                       escaped(row.arrow.time));
        fmt::format_to(
            write, R"(<line class="arrow" x1="{}" y1="{}" x2="{}" y2="{}"/><path class="head" d="M{} {}l{} -4v8z"/>)",
            x(row.from), y, tip, y, tip, y, right ? -8 : 8);
        fmt::format_to(write,
                       R"(<text class="label" x="{}" y="{}">{}{}</text></g>)"
                       "\n",
                       (x(row.from) + x(row.to)) / 2, y - 5, escaped(row.arrow.label), row.arrow.error ? " (!)" : "");
        y += row_height;
        row_done();
    }
    out += "</svg>\n";
}

} // namespace ctikit
