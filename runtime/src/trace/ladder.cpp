// Collecting the rows of a ladder, and drawing them as text.
#include <ctikit/trace/ladder.hpp>

#include "append.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ctikit {

namespace {

constexpr std::size_t label_margin = 8; ///< room for the arrow around a label

/// One column for each character: what is above ASCII is shown by its bytes, each of which alone is no character.
[[nodiscard]] std::string ascii(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        trace::append_printable(out, text.substr(at, 1));
    }
    return out;
}

/// A line of characters to draw on.
class Canvas {
public:
    explicit Canvas(std::size_t width) : line_(width, ' ') {}

    void put(std::size_t column, std::string_view text) {
        if (line_.size() < column + text.size()) {
            line_.resize(column + text.size(), ' ');
        }
        std::ranges::copy(text, line_.begin() + static_cast<std::ptrdiff_t>(column));
    }

    void write(std::string& out) {
        line_.erase(line_.find_last_not_of(' ') + 1);
        out += line_;
        out += '\n';
    }

private:
    std::string line_;
};

} // namespace

std::size_t Ladder::lane_of(std::string_view name) {
    const auto found = std::ranges::find(lanes_, name);
    if (found != lanes_.end()) {
        return static_cast<std::size_t>(found - lanes_.begin());
    }
    lanes_.emplace_back(name);
    return lanes_.size() - 1;
}

void Ladder::add(Arrow arrow) {
    const std::size_t from = lane_of(arrow.from);
    const std::size_t to = lane_of(arrow.to);
    rows_.push_back({std::move(arrow), from, to});
}

std::size_t Ladder::time_width() const {
    std::size_t width = 0;
    for (const Row& row : rows_) {
        width = std::max(width, ascii(row.arrow.time).size());
    }
    return width;
}

void Ladder::write_text(std::string& out, const std::function<void()>& row_done) const {
    std::size_t gap = 40; // between lifelines
    for (const Row& row : rows_) {
        const std::size_t lanes = row.from > row.to ? row.from - row.to : row.to - row.from;
        gap = std::max(gap, (ascii(row.arrow.label).size() + label_margin) / std::max<std::size_t>(lanes, 1));
    }
    const std::size_t first = time_width() + 12; // room for half of the first name
    const auto column = [&](std::size_t lane) { return first + lane * gap; };
    const auto lifelines = [&] {
        Canvas line(column(lanes_.size()));
        for (std::size_t lane = 0; lane < lanes_.size(); ++lane) {
            line.put(column(lane), "|");
        }
        return line;
    };
    Canvas names(column(lanes_.size()));
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane) {
        const std::string name = ascii(lanes_[lane]);
        names.put(column(lane) - std::min(name.size() / 2, column(lane)), name);
    }
    names.write(out);
    lifelines().write(out);
    for (const Row& row : rows_) {
        Canvas line = lifelines();
        line.put(0, ascii(row.arrow.time));
        const std::size_t left = column(std::min(row.from, row.to));
        const std::size_t right = column(std::max(row.from, row.to));
        const std::size_t inner = right > left ? right - left - 1 : 0;
        std::string shaft(inner, '-');
        const std::string label = fmt::format(" {}{} ", ascii(row.arrow.label), row.arrow.error ? " (!)" : "");
        if (inner > label.size() + 2) {
            const std::size_t at = row.from < row.to ? 2 : inner - label.size() - 2;
            std::ranges::copy(label, shaft.begin() + static_cast<std::ptrdiff_t>(at));
        }
        if (!shaft.empty()) {
            (row.from < row.to ? shaft.back() : shaft.front()) = row.from < row.to ? '>' : '<';
        }
        line.put(left + 1, row.from == row.to ? label : shaft);
        line.write(out);
        row_done();
    }
}

} // namespace ctikit
