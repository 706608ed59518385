// Diagnostics as lines for people.
#include <ctikit/trace/text.hpp>

#include "append.hpp"
#include "walk_whole.hpp"

#include <ctikit/walker/describe.hpp>

namespace ctikit {

namespace {

struct FindingsVisitor {
    std::string& out;
    std::string_view indent;
    Level least;
    const Settle& settle;
    Findings findings = {};

    void on_diagnostic(const Diagnostic& diagnostic) {
        const Level level = level_of(diagnostic.code);
        findings.add(level);
        if (level > least) { // levels are listed from the most serious on
            return;
        }
        out += indent;
        out += to_string(level);
        out += ' ';
        out += to_string(diagnostic.code);
        out += " at ";
        trace::append_number(out, diagnostic.offset);
        out += ": ";
        trace::append_printable(out, describe(diagnostic));
        out += '\n';
        if (settle) {
            settle();
        }
    }
};

} // namespace

Findings format_findings(std::string& out, const Protocol& protocol, unsigned version, Bytes frame,
                         std::string_view indent, Level least, const Settle& settle) {
    FindingsVisitor visitor{out, indent, least, settle};
    trace::walk_whole(protocol, version, frame, visitor);
    return visitor.findings;
}

} // namespace ctikit
