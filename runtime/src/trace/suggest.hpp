// "Did you mean ...?": the known name that is nearest to one that does not exist.
#pragma once

#include <string>
#include <string_view>

namespace ctikit::trace {

/// Collects candidates and remembers the nearest, by the number of characters to insert, drop, replace or swap; case
/// counts nothing.
class Suggestion {
public:
    explicit Suggestion(std::string_view wanted) : wanted_(wanted), best_(limit() + 1) {}

    void consider(std::string_view candidate);

    /// " (did you mean X?)", or nothing when no candidate is near enough to be meant.
    [[nodiscard]] std::string text() const;

private:
    /// More edits than this are another word.
    [[nodiscard]] std::size_t limit() const noexcept { return wanted_.size() < 4 ? 1 : wanted_.size() / 3; }

    std::string_view wanted_;
    std::string_view nearest_;
    std::size_t best_;
};

} // namespace ctikit::trace
