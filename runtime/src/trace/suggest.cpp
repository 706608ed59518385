// The nearest name by edit distance.
#include "suggest.hpp"

#include <ctikit/trace/suggest.hpp>

#include <algorithm>
#include <vector>

namespace ctikit::trace {

namespace {

[[nodiscard]] constexpr char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Edits from a to b (optimal string alignment).
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        above[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0U : 1U)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1])) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

} // namespace

void Suggestion::consider(std::string_view candidate) {
    constexpr std::size_t longest_name = 128; // hostile input must not cost quadratic time
    if (candidate.empty() || wanted_.size() > longest_name || candidate.size() > longest_name) {
        return;
    }
    const std::size_t edits = distance(wanted_, candidate);
    if (edits < best_) {
        best_ = edits;
        nearest_ = candidate;
    }
}

std::string Suggestion::text() const {
    return nearest_.empty() ? std::string() : " (did you mean " + std::string(nearest_) + "?)";
}

} // namespace ctikit::trace

std::string ctikit::did_you_mean(std::string_view wanted, std::span<const std::string> known) {
    trace::Suggestion suggestion(wanted);
    for (const std::string& name : known) {
        suggestion.consider(name);
    }
    return suggestion.text();
}
