// The HTML page: the run as compressed JSON inside the page of templates/, which renders it, and what failed as plain
// text for readers that cannot. Only base64 and escaped text are put in.
#include "ctikit/conformance/report.hpp"

#include "page.hpp"
#include "page_object.hpp"
#include "text.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include <map>
#include <new>

namespace ctikit::conformance {

namespace {

/// RFC 1950.
std::string compressed(const std::string& text) {
    std::string result(compressBound(text.size()), '\0');
    uLongf size = result.size();
    const int status = compress2(reinterpret_cast<Bytef*>(result.data()), &size,
                                 reinterpret_cast<const Bytef*>(text.data()), text.size(), Z_BEST_COMPRESSION);
    if (status != Z_OK) throw std::bad_alloc(); // the only way to fail when the bound is kept
    result.resize(size);
    return result;
}

std::string base64(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::string_view group = bytes.substr(at, 3);
        std::uint32_t bits = 0;
        for (std::size_t place = 0; place < 3; ++place)
            bits = bits << 8U | (place < group.size() ? static_cast<unsigned char>(group[place]) : 0U);
        for (std::size_t place = 0; place < 4; ++place)
            text += place <= group.size() ? digits[bits >> (18 - 6 * place) & 0x3FU] : '=';
    }
    return text;
}

std::string headline(const RunResult& run) {
    const std::size_t bad = run.count(Verdict::failed) + run.count(Verdict::error);
    if (bad != 0) return fmt::format("{} of {} cases failed", bad, run.cases.size());
    return run.cases.empty() ? "No case was run" : "No case failed";
}

/// What failed, for readers without scripts: mail scanners, text browsers, CI servers that switch scripts off.
std::string plain_failures(const RunResult& run, std::size_t limit) {
    std::string items;
    std::size_t count = 0;
    for (const CaseResult& result : run.cases) {
        if (result.verdict != Verdict::failed && result.verdict != Verdict::error) continue;
        if (count++ >= limit) continue;
        items += fmt::format("<li><code>{}</code><br>{}: {}</li>\n", report::markup(result.id),
                             to_string(result.verdict), report::markup(result.reason));
    }
    if (count > limit) items += fmt::format("<li>and {} more</li>\n", count - limit);
    return count == 0 ? std::string() : "<ul>\n" + items + "</ul>";
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
    const std::string title = report::markup(fmt::format("{}: {}", headline(run), run.protocol));
    const std::string data = base64(compressed(boost::json::serialize(report::page_object(run, options))));
    const std::string failures = plain_failures(run, options.plain_failures);
    return fill(report::page, {{"title", title},
                               {"style", report::style},
                               {"script", report::script},
                               {"failures", failures},
                               {"data", data}});
}

} // namespace ctikit::conformance
