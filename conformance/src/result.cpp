// Names and counts of a run's results.
#include <ctikit/conformance/result.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace ctikit::conformance {
namespace {

constexpr std::array<std::string_view, 7> verdicts{"passed",        "failed",  "non-strict", "informational",
                                                   "known-failure", "skipped", "error"};
constexpr std::array<std::string_view, 4> states{"matched", "mismatched", "unexpected", "ignored"};

} // namespace

std::string_view to_string(Verdict verdict) noexcept {
    return verdicts[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdict_from(std::string_view word) noexcept {
    const auto* const found = std::find(verdicts.begin(), verdicts.end(), word);
    if (found == verdicts.end()) {
        return std::nullopt;
    }
    return static_cast<Verdict>(found - verdicts.begin());
}

std::string_view to_string(ObservationState state) noexcept {
    return states[static_cast<std::size_t>(state)];
}

std::size_t RunResult::count(Verdict verdict) const noexcept {
    return static_cast<std::size_t>(
        std::count_if(cases.begin(), cases.end(), [&](const CaseResult& result) { return result.verdict == verdict; }));
}

bool RunResult::good() const noexcept {
    return count(Verdict::failed) == 0 && stale_known_failures.empty();
}

} // namespace ctikit::conformance
