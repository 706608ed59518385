// Ladder diagrams: who sent what to whom, top to bottom. Rows are collected, then drawn as text or as SVG.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit {

class Ladder {
public:
    struct Arrow {
        std::string time; ///< shown at the left; may be empty
        std::string from; ///< participants appear in the order in which they are first named
        std::string to;
        std::string label;  ///< e.g. "CALL_DELIVERED_EVENT call 16777507"
        std::string detail; ///< shown by the SVG when pointed at; may be empty
        bool error = false; ///< the message had error-level diagnostics
    };

    /// Names a participant before its first arrow, so that it stands further left.
    void add_participant(std::string_view name) { (void)lane_of(name); }
    void add(Arrow arrow);

    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
    /// Names of the participants from left to right. Each row of text is as wide as all of them need: who draws what
    /// others send limits them.
    [[nodiscard]] const std::vector<std::string>& participants() const noexcept { return lanes_; }

    /// Lines of plain ASCII. `row_done` is called behind each row; it may write out and empty `out`.
    void write_text(std::string& out, const std::function<void()>& row_done = [] {}) const;
    /// A self-contained SVG document that follows the reader's light or dark mode. `row_done` as above.
    void write_svg(std::string& out, const std::function<void()>& row_done = [] {}) const;

private:
    struct Row {
        Arrow arrow;
        std::size_t from;
        std::size_t to;
    };

    [[nodiscard]] std::size_t lane_of(std::string_view name);
    [[nodiscard]] std::size_t time_width() const;

    std::vector<std::string> lanes_;
    std::vector<Row> rows_;
};

} // namespace ctikit
