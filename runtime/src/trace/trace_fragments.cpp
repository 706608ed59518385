// Fragments of trace lines, by message.
#include "trace_fragments.hpp"

namespace ctikit::trace {

TraceFragments::TraceFragments(const MessageInfo& message, unsigned version, const Punctuation& marks) {
    for (const FieldInfo& field : message.fixed) {
        fixed_.add({marks.between_pairs, field.trace, marks.after_name});
    }
    for (const FieldInfo& field : message.floating) {
        floating_.add({marks.between_pairs, field.trace, marks.after_name});
        if (field.trace_absent && field.versions.contains(version)) {
            absent_.add({marks.between_pairs, field.trace, marks.after_name, "null"});
        } else {
            absent_.add({});
        }
    }
}

const TraceFragments& fragments_of(const MessageInfo& message, unsigned version, bool incoming) {
    thread_local PerMessage<TraceFragments> known[2];
    return known[incoming ? 1 : 0].of(message, version, incoming ? incoming_marks : outgoing_marks);
}

} // namespace ctikit::trace
