// Printed fields to a frame.
#include <ctikit/trace/rebuild.hpp>

#include "encode_failure.hpp"
#include "lookup.hpp"
#include "message_builder.hpp"
#include "printed_value.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ctikit {

namespace {

using trace::Buffer;
using trace::EncodeFailure;
using trace::FieldScope;

constexpr std::int16_t whole_message = -1;
constexpr std::string_view call_context = "ExpandedCallContxt"; ///< as the guide spells the heading
constexpr int most_entries = 4096;                              ///< a printed index above this is a mistake, not a list

class Rebuild {
public:
    Rebuild(const Protocol& protocol, unsigned version, const MessageInfo& message)
        : protocol_(protocol), version_(message.layout_version(version)), message_(message),
          builder_(protocol, version, message) {
        builder_.tolerate_wrong_counts();
    }

    void add(const PrintedField& field);
    [[nodiscard]] Buffer finish() { return builder_.finish(); }
    [[nodiscard]] const std::string& note() const noexcept { return note_; }

private:
    [[nodiscard]] const FieldInfo* find(std::span<const FieldInfo> fields, const PrintedField& printed) const;
    bool take(const PrintedField& printed);
    void add_context(const PrintedField& printed);
    void put_fixed(const FieldInfo& field, const PrintedField& printed);
    void put_floating(const FieldInfo& field, const PrintedField& printed);
    [[nodiscard]] FieldScope& scope_for(const FieldInfo& field, const PrintedField& printed);
    [[nodiscard]] FieldScope& entry_of(FieldScope& outer, std::int16_t group, const FieldInfo& field, const int* index);
    void leave_out(const PrintedField& field, std::string_view why);

    const Protocol& protocol_;
    unsigned version_;
    const MessageInfo& message_;
    trace::MessageBuilder builder_;
    std::string note_;
    bool in_context_ = false; ///< behind the heading of the call context
};

[[nodiscard]] bool same_ignoring_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

/// Passwords: formats for people print ***, the server the identity of a Java array.
[[nodiscard]] bool is_hidden(std::string_view value) {
    return value == "***" || value.starts_with("[B@");
}

/// By the trace's name, then the guide's, then that of GED-188, then any of them in other letters; fields of this
/// version first.
const FieldInfo* Rebuild::find(std::span<const FieldInfo> fields, const PrintedField& printed) const {
    const FieldInfo* best = nullptr;
    int best_rank = 0;
    for (const FieldInfo& field : fields) {
        const std::string_view label = trace::label_of(field);
        const int rank = field.trace == printed.name                                                                ? 4
                         : label == printed.name                                                                    ? 3
                         : trace::goes_by(field, printed.name)                                                      ? 2
                         : same_ignoring_case(field.trace, printed.name) || same_ignoring_case(label, printed.name) ? 1
                                                                                                                    : 0;
        const bool repeats = field.group >= 0;
        const int weight = rank == 0 ? 0
                                     : rank * 8 + (field.versions.contains(version_) ? 4 : 0) +
                                           (repeats == !printed.place.empty() ? 2 : 0) +
                                           (field.reserved_in(version_) ? 0 : 1);
        if (weight > best_rank) {
            best = &field;
            best_rank = weight;
        }
    }
    return best;
}

void Rebuild::add(const PrintedField& printed) {
    if (printed.value == "null") {
        return;
    }
    if (in_context_) {
        add_context(printed);
        return;
    }
    if (printed.name == call_context) {
        in_context_ = true;
        return;
    }
    const std::string_view name = trace::name_behind(protocol_.printed_names, printed.name);
    if (!take(printed) && (name.empty() || !take({name, printed.place, printed.value}))) {
        leave_out(printed, "unknown");
    }
}

/// False when the message has no such field.
bool Rebuild::take(const PrintedField& printed) {
    const FieldInfo* const fixed = printed.place.empty() ? find(message_.fixed, printed) : nullptr;
    const FieldInfo* const field = fixed != nullptr ? fixed : find(message_.floating, printed);
    if (field == nullptr) {
        return false;
    }
    try {
        if (fixed != nullptr) {
            put_fixed(*field, printed);
        } else {
            put_floating(*field, printed);
        }
    } catch (const EncodeFailure& failure) {
        leave_out(printed, failure.what());
    }
    return true;
}

/// Below the heading, flows print named variables and arrays by their own names, to the end of the message.
void Rebuild::add_context(const PrintedField& printed) {
    const FieldType type = printed.place.empty() ? FieldType::NAMEDVAR : FieldType::NAMEDARRAY;
    const auto field = std::ranges::find(message_.floating, type, &FieldInfo::type);
    if (field == message_.floating.end()) {
        leave_out(printed, "the message has no named variables");
        return;
    }
    const std::string text = printed.place.empty()
                                 ? fmt::format("{}={}", printed.name, printed.value)
                                 : fmt::format("{}[{}]={}", printed.name, printed.place.front(), printed.value);
    put_floating(*field, {field->name, {}, text});
}

void Rebuild::put_fixed(const FieldInfo& field, const PrintedField& printed) {
    const auto index = static_cast<std::size_t>(&field - message_.fixed.data());
    if (builder_.has_fixed(index)) {
        return; // lines about incoming messages print the invoke id twice
    }
    Buffer data;
    trace::append_printed(data, field, printed.value, protocol_.printed_names);
    data.resize(field.size);
    builder_.set_fixed(index, std::move(data));
}

void Rebuild::put_floating(const FieldInfo& field, const PrintedField& printed) {
    const auto index = static_cast<std::size_t>(&field - message_.floating.data());
    Buffer data;
    if (field.type == FieldType::UNSPEC && printed.value == "N/A") {
        return; // absent
    }
    if (is_hidden(printed.value)) {
        leave_out(printed, "hidden, written as empty");
    } else {
        trace::append_printed(data, field, printed.value, protocol_.printed_names);
    }
    scope_for(field, printed).fields.insert_or_assign(index, std::move(data));
}

/// The message, or the entry (and record) that the printed indexes mean.
FieldScope& Rebuild::scope_for(const FieldInfo& field, const PrintedField& printed) {
    if (field.group == whole_message) {
        return builder_.floating();
    }
    const std::int16_t parent = message_.groups[static_cast<std::size_t>(field.group)].parent;
    const std::size_t levels = parent == whole_message ? 1 : 2;
    const int* index = printed.place.size() == levels ? printed.place.data() : nullptr;
    if (parent == whole_message) {
        return entry_of(builder_.floating(), field.group, field, index);
    }
    FieldScope& record = entry_of(builder_.floating(), parent, field, index);
    return entry_of(record, field.group, field, index == nullptr ? nullptr : index + 1);
}

/// The entry with this index; without one the last, or a new one when the last has the field already.
FieldScope& Rebuild::entry_of(FieldScope& outer, std::int16_t group, const FieldInfo& field, const int* index) {
    std::vector<FieldScope>& entries = outer.groups[group];
    if (index != nullptr) {
        if (*index < 0 || *index >= most_entries) {
            throw EncodeFailure("has an index that no list has");
        }
        entries.resize(std::max(entries.size(), static_cast<std::size_t>(*index) + 1));
        return entries[static_cast<std::size_t>(*index)];
    }
    const auto position = static_cast<std::size_t>(&field - message_.floating.data());
    if (entries.empty() || (field.group == group && entries.back().fields.contains(position))) {
        entries.emplace_back();
    }
    return entries.back();
}

void Rebuild::leave_out(const PrintedField& field, std::string_view why) {
    note_ += note_.empty() ? "not carried over: " : ", ";
    note_ += fmt::format("{} ({})", field.name, why);
}

} // namespace

namespace {

/// The name without what guides and logs write differently: case, underscores and what Markdown or a colon add.
[[nodiscard]] std::string letters_of(std::string_view name) {
    std::string letters;
    for (const char c : name) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
            letters += c;
        } else if (c >= 'a' && c <= 'z') {
            letters += static_cast<char>(c - 'a' + 'A');
        }
    }
    return letters;
}

/// By its name, else by its letters: flows also print "CallDequeuedEvent" and "CALL_DELIVERED_EVENT:".
[[nodiscard]] const MessageInfo* find_message(const Protocol& protocol, unsigned version, std::string_view name) {
    if (const MessageInfo* const message = protocol.find(name, version)) {
        return message;
    }
    const std::string letters = letters_of(name);
    const auto found = std::ranges::find_if(
        protocol.messages, [&](const MessageInfo& message) { return letters_of(message.name) == letters; });
    return found == protocol.messages.end() ? nullptr : protocol.find(found->name, version);
}

} // namespace

RebuiltFrame rebuild(const Protocol& protocol, unsigned version, std::string_view name,
                     std::span<const PrintedField> fields) {
    const MessageInfo* const message = find_message(protocol, version, name);
    if (message == nullptr) {
        return {{}, fmt::format("{}: {}", name, trace::unknown_message(protocol, name, std::nullopt)), {}};
    }
    if (!message->documented) {
        return {{}, fmt::format("{}: no source prints the layout of this message", name), {}};
    }
    Rebuild work(protocol, version, *message);
    for (const PrintedField& field : fields) {
        work.add(field);
    }
    try {
        return {work.finish(), {}, work.note()};
    } catch (const EncodeFailure& failure) {
        return {{}, fmt::format("{}: {}", name, failure.what()), {}};
    }
}

} // namespace ctikit
