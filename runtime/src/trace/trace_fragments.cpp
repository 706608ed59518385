// Fragments of trace lines, by message.
#include "trace_fragments.hpp"

#include <unordered_map>

namespace ctikit::trace {

TraceFragments::TraceFragments(const MessageInfo& message, const Punctuation& marks) : message_(message) {
    for (const FieldInfo& field : message.fixed) {
        add(field, marks);
    }
    for (const FieldInfo& field : message.floating) {
        add(field, marks);
    }
}

void TraceFragments::add(const FieldInfo& field, const Punctuation& marks) {
    text_ += marks.between_pairs;
    text_ += field.trace;
    text_ += marks.after_name;
    text_ += null;
    ends_.push_back(static_cast<std::uint32_t>(text_.size()));
}

const TraceFragments& fragments_of(const MessageInfo& message, bool incoming) {
    thread_local std::unordered_map<const MessageInfo*, TraceFragments> known[2];
    return known[incoming ? 1 : 0]
        .try_emplace(&message, message, incoming ? incoming_marks : outgoing_marks)
        .first->second;
}

} // namespace ctikit::trace
