// What repeats: records, entries of groups, counts, and fields that must or must not come (again).
#include "repetition.hpp"

#include "check.hpp"

#include <ctikit/wire/floating.hpp>

#include <algorithm>

namespace ctikit {
namespace {

/// The spec's name for a group whose entries are whole records.
constexpr std::string_view record_list = "record";

} // namespace

Repetition::Repetition(const WalkedMessage& message, WalkSink& sink) noexcept
    : message_(message), info_(*message.info), sink_(sink) {
    for (std::size_t i = 0; i < std::min(info_.groups.size(), watched_groups); ++i) {
        if (info_.groups[i].name == record_list) {
            record_group_ = static_cast<std::int16_t>(i);
        }
    }
    for (const CountInfo& count : info_.counts.first(std::min(info_.counts.size(), watched_counts))) {
        counts_[counts_size_++] = count.floating ? &info_.floating[count.field] : &info_.fixed[count.field];
    }
}

std::size_t Repetition::index_of(const FieldInfo& info) const noexcept {
    return static_cast<std::size_t>(&info - info_.floating.data());
}

/// The record list that a field belongs to, directly or through a group inside it; -1: none.
std::int16_t Repetition::record_of(const FieldInfo& info) const noexcept {
    if (info.group < 0 || record_group_ < 0) {
        return -1;
    }
    const bool inside =
        info.group == record_group_ || info_.groups[static_cast<std::size_t>(info.group)].parent == record_group_;
    return inside ? record_group_ : std::int16_t{-1};
}

bool Repetition::starts(const FieldInfo& info, std::int16_t group) const noexcept {
    return group >= 0 && info.group == group && info_.groups[static_cast<std::size_t>(group)].first_tag == info.tag;
}

void Repetition::number(WalkedField& field) {
    const FieldInfo& info = *field.info;
    if (starts(info, record_group_)) {
        if (in_record_) {
            close(record_, record_group_, field.offset);
        }
        open_record(field);
    } else if (record_of(info) >= 0 && !in_record_) {
        record_ = Scope{};
        record_.begin = field.offset;
        in_record_ = true;
    }
    if (info.group >= static_cast<std::int16_t>(watched_groups)) {
        return;
    }
    Scope& scope = scope_of(field);
    const auto group = static_cast<std::size_t>(info.group);
    if (info.group != record_group_ && starts(info, info.group)) {
        ++scope.entries[group];
    }
    field.record = &scope == &record_ ? scope.number : -1;
    field.entry = info.group == record_group_ ? field.record : scope.entries[group] - 1;
}

void Repetition::open_record(const WalkedField& field) noexcept {
    std::int32_t& records = whole_.entries[static_cast<std::size_t>(record_group_)];
    record_ = Scope{};
    record_.begin = field.offset;
    record_.number = records++;
    in_record_ = true;
}

Repetition::Scope& Repetition::scope_of(const WalkedField& field) noexcept {
    return record_of(*field.info) >= 0 ? record_ : whole_;
}

void Repetition::met_floating(const WalkedField& field) {
    const FieldInfo& info = *field.info;
    met_array_ = met_array_ || info.array;
    const std::size_t index = index_of(info);
    if (index >= watched_fields) {
        return;
    }
    Scope& scope = scope_of(field);
    if (info.group >= 0 && info.group != record_group_ && starts(info, info.group)) {
        forget_entry(scope, index);
    }
    if (scope.seen[index]) {
        report_twice(field);
    }
    scope.seen.set(index);
    note_count(scope, field);
}

[[gnu::cold, gnu::noinline]] void Repetition::report_twice(const WalkedField& field) {
    sink_.diagnostic(about(DiagnosticCode::unexpected_field, field));
}

/// A new entry may have what the one before it had. `first`: index of the field that starts it; its group's other
/// fields stand behind it.
void Repetition::forget_entry(Scope& scope, std::size_t first) noexcept {
    const std::int16_t group = info_.floating[first].group;
    for (std::size_t i = first; i < std::min(info_.floating.size(), watched_fields) && info_.floating[i].group == group;
         ++i) {
        scope.seen.reset(i);
    }
}

/// The first occurrence of a count speaks.
void Repetition::note_count(Said& said, const WalkedField& field) noexcept {
    if (said.there) {
        return;
    }
    if (const std::optional<std::int64_t> value = field.number()) {
        said = {*value, field.offset, true};
    }
}

/// What a count says in a scope: there, else in the message as a whole; null when it is absent.
const Repetition::Said* Repetition::said(const Scope& scope, std::int16_t count) const noexcept {
    if (count < 0 || count >= static_cast<std::int16_t>(watched_counts)) {
        return nullptr;
    }
    const auto index = static_cast<std::size_t>(count);
    const Said& own = scope.counts[index].there ? scope.counts[index] : whole_.counts[index];
    return own.there ? &own : nullptr;
}

void Repetition::finish(std::uint32_t begin, std::uint32_t end) {
    if (in_record_) {
        close(record_, record_group_, end);
    }
    whole_.begin = begin;
    close(whole_, -1, end);
}

void Repetition::close(const Scope& scope, std::int16_t record, std::uint32_t end) {
    compare_groups(scope, record);
    compare_arrays(scope, record, end);
    require(scope, record, end);
}

void Repetition::compare_groups(const Scope& scope, std::int16_t record) {
    for (std::size_t i = 0; i < std::min(info_.groups.size(), watched_groups); ++i) {
        const GroupInfo& group = info_.groups[i];
        if (group.parent == record) {
            compare(scope, group.count, scope.entries[i], group.name);
        }
    }
}

/// Arrays are rare, and their count may come behind them: their fields are looked up again once all counts are known.
void Repetition::compare_arrays(const Scope& scope, std::int16_t record, std::uint32_t end) {
    if (!met_array_) {
        return;
    }
    FloatingReader fields(message_.frame.subspan(scope.begin, end - scope.begin), message_.width);
    for (FloatingField field; fields.next(field);) {
        const FieldInfo* const info = info_.find_floating(field.tag, message_.layout_version);
        if (info != nullptr && info->array && record_of(*info) == record) {
            const std::size_t element = std::max<std::size_t>(size_of(info->type), 1);
            compare(scope, info->count, static_cast<std::int64_t>(field.data.size() / element), info->name);
        }
    }
}

void Repetition::compare(const Scope& scope, std::int16_t count, std::int64_t found, std::string_view what) {
    const Said* const said_here = said(scope, count);
    if (said_here == nullptr || said_here->value == found) {
        return;
    }
    const CountInfo& info = info_.counts[static_cast<std::size_t>(count)];
    Diagnostic diagnostic;
    diagnostic.code = DiagnosticCode::count_mismatch;
    diagnostic.offset = said_here->offset;
    diagnostic.message = &info_;
    diagnostic.field = info.floating ? &info_.floating[info.field] : &info_.fixed[info.field];
    diagnostic.name = what;
    diagnostic.id = diagnostic.field->tag;
    diagnostic.version = message_.layout_version;
    diagnostic.found = found;
    diagnostic.low = diagnostic.high = said_here->value;
    sink_.diagnostic(diagnostic);
}

/// Only fields that are to come once: of entries in a group the guide requires nothing.
void Repetition::require(const Scope& scope, std::int16_t record, std::uint32_t end) {
    for (const FieldInfo& field : info_.floating) {
        const std::size_t index = index_of(field);
        if (!field.required || field.group != record || field.tag == 0 || index >= watched_fields ||
            scope.seen[index] || !field.versions.contains(message_.layout_version)) {
            continue;
        }
        Diagnostic diagnostic;
        diagnostic.code = DiagnosticCode::missing_required_field;
        diagnostic.offset = end;
        diagnostic.message = &info_;
        diagnostic.field = &field;
        diagnostic.id = field.tag;
        diagnostic.version = message_.layout_version;
        diagnostic.found = scope.number;
        sink_.diagnostic(diagnostic);
    }
}

} // namespace ctikit
