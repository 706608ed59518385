#include "departures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace ctikit::conformance::report {

namespace {

constexpr std::size_t full_limit = 6;  // findings of the first message with expected and actual
constexpr std::size_t more_limit = 8;  // other findings, by name only
constexpr std::size_t dump_limit = 16; // lines of bytes

Paragraph bytes_of(const TranscriptEntry& entry, Marks marks) {
    std::vector<std::string> dump = hex_dump(entry.frame, entry.marked, marks);
    if (dump.size() > dump_limit) {
        dump.resize(dump_limit);
        dump.emplace_back("...");
    }
    return {
        entry.direction == Direction::sent ? "sent" : "received",
        fmt::format("{}, {} bytes{}{}", entry.message, entry.frame.size(), entry.note.empty() ? "" : ": ", entry.note),
        std::move(dump)};
}

void add_in_full(std::vector<Paragraph>& texts, const Finding& finding) {
    texts.push_back({"finding", finding.what});
    if (!finding.expected.empty()) texts.push_back({"  expected", finding.expected});
    if (!finding.actual.empty()) texts.push_back({"  actual", finding.actual});
}

} // namespace

std::vector<Paragraph> departures(const CaseResult& result, const Marks& marks) {
    const std::vector<Finding>& findings = result.findings;
    if (findings.empty()) return {{"reason", result.reason}};
    std::vector<Paragraph> texts;
    const auto others =
        std::ranges::find_if(findings, [&](const Finding& finding) { return finding.entry != findings.front().entry; });
    const auto in_full =
        std::min(others, findings.begin() + static_cast<std::ptrdiff_t>(std::min(full_limit, findings.size())));
    std::for_each(findings.begin(), in_full, [&](const Finding& finding) { add_in_full(texts, finding); });
    if (const auto entry = findings.front().entry; entry && *entry < result.transcript.size()) {
        if (!result.transcript[*entry].frame.empty()) texts.push_back(bytes_of(result.transcript[*entry], marks));
    }
    std::string more;
    const auto named = in_full + std::min<std::ptrdiff_t>(more_limit, findings.end() - in_full);
    std::for_each(in_full, named, [&](const Finding& finding) { more += finding.what + "\n"; });
    if (named != findings.end()) more += fmt::format("and {} more\n", findings.end() - named);
    if (!more.empty()) texts.push_back({"also", more});
    return texts;
}

} // namespace ctikit::conformance::report
