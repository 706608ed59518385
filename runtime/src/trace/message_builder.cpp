// Named values into a frame: defaults, counts, canonical order.
#include "message_builder.hpp"

#include "frame_bytes.hpp"
#include "lookup.hpp"

#include <ctikit/wire/field_type.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace ctikit::trace {

namespace {

constexpr std::int16_t whole_message = -1;

/// Whether the field is the first of a group that lies directly in `outer`: the place of all the group's entries.
[[nodiscard]] bool starts_child(const MessageInfo& message, std::size_t index, std::int16_t outer) {
    const std::int16_t group = message.floating[index].group;
    const auto first = std::ranges::find(message.floating, group, &FieldInfo::group);
    return group >= 0 && message.groups[static_cast<std::size_t>(group)].parent == outer &&
           first == message.floating.begin() + static_cast<std::ptrdiff_t>(index);
}

/// The number in a count field's data.
[[nodiscard]] std::uint64_t number_of(const Buffer& data) {
    std::uint64_t number = 0;
    for (const std::uint8_t byte : data) {
        number = number << 8 | byte;
    }
    return number;
}

[[nodiscard]] Buffer number_data(const FieldInfo& field, std::uint64_t number) {
    Buffer data;
    append_big_endian(data, number, size_of(field.type));
    return data;
}

/// What a field that nobody set holds: its documented value, else zeros.
[[nodiscard]] Buffer default_data(const FieldInfo& field) {
    if (is_number(field.type) && field.has_value) {
        return number_data(field, static_cast<std::uint64_t>(field.value));
    }
    return is_number(field.type) ? number_data(field, 0) : Buffer(field.size);
}

/// Whether the field at this place of the body says the session's version.
[[nodiscard]] bool states_version(const Protocol& protocol, const MessageInfo& message, std::size_t offset) {
    return std::ranges::any_of(protocol.version_fields, [&](const VersionField& field) {
        return field.message == message.id && field.offset == offset;
    });
}

} // namespace

MessageBuilder::MessageBuilder(const Protocol& protocol, unsigned version, const MessageInfo& message)
    : protocol_(protocol), version_(version), layout_version_(message.layout_version(version)), message_(message) {}

Buffer MessageBuilder::finish() {
    settle_counts(floating_, whole_message);
    fill_reserved(floating_, whole_message);
    Buffer frame = start_frame();
    append_fixed_part(frame);
    append_scope(frame, floating_, whole_message);
    finish_frame(frame, message_.id, static_cast<std::uint32_t>(frame.size() - header_size));
    return frame;
}

void MessageBuilder::settle_counts(FieldScope& scope, std::int16_t group) {
    for (auto& [inner, entries] : scope.groups) {
        const GroupInfo& info = message_.groups[static_cast<std::size_t>(inner)];
        if (info.count >= 0) {
            settle_count(scope, message_.counts[static_cast<std::size_t>(info.count)], entries.size(), info.name);
        }
        for (FieldScope& entry : entries) {
            settle_counts(entry, inner);
        }
    }
    for (std::size_t i = 0; i < message_.floating.size(); ++i) {
        const FieldInfo& field = message_.floating[i];
        const auto found = scope.fields.find(i);
        if (field.array && field.group == group && field.count >= 0 && found != scope.fields.end()) {
            const std::size_t elements = found->second.size() / size_of(field.type);
            settle_count(scope, message_.counts[static_cast<std::size_t>(field.count)], elements, field.name);
        }
    }
}

/// Writes the count beside the entries, or compares it when it is already there (given, or settled by a list beside
/// this one).
void MessageBuilder::settle_count(FieldScope& scope, const CountInfo& count, std::size_t entries,
                                  std::string_view what) {
    if (!tolerant_ && count.limit != 0 && entries > count.limit) {
        throw EncodeFailure(
            fmt::format("field {}: {} entries of {}; at most {} are allowed", count.name, entries, what, count.limit));
    }
    std::map<std::size_t, Buffer>& fields = count.floating ? scope.fields : fixed_;
    const FieldInfo& field = count.floating ? message_.floating[count.field] : message_.fixed[count.field];
    const auto [place, is_new] = fields.try_emplace(count.field, number_data(field, entries));
    if (!tolerant_ && !is_new && number_of(place->second) != entries) {
        throw EncodeFailure(fmt::format(
            "field {}: says {}, but {} entries of {} are given; leave it out to have it filled in, or use the "
            "long form to send a wrong count",
            count.name, number_of(place->second), entries, what));
    }
}

/// Reserved floating fields that the guide requires; the optional ones stay away.
void MessageBuilder::fill_reserved(FieldScope& scope, std::int16_t group) const {
    for (std::size_t i = 0; i < message_.floating.size(); ++i) {
        const FieldInfo& field = message_.floating[i];
        if (field.reserved && field.required && field.group == group && field.tag != 0 &&
            field.versions.contains(layout_version_)) {
            scope.fields.try_emplace(i, is_number(field.type) ? default_data(field) : Buffer());
        }
    }
    for (auto& [inner, entries] : scope.groups) {
        for (FieldScope& entry : entries) {
            fill_reserved(entry, inner);
        }
    }
}

void MessageBuilder::append_fixed_part(Buffer& out) const {
    for (std::size_t i = 0; i < message_.fixed.size(); ++i) {
        const FieldInfo& field = message_.fixed[i];
        if (!field.versions.contains(layout_version_)) {
            continue;
        }
        const auto found = fixed_.find(i);
        const bool is_version = states_version(protocol_, message_, out.size() - header_size);
        const Buffer data = found != fixed_.end() ? found->second
                            : is_version          ? number_data(field, version_)
                                                  : default_data(field);
        out.insert(out.end(), data.begin(), data.end());
    }
}

/// Fields and groups in canonical order; a group stands where its first field does, entry after entry.
void MessageBuilder::append_scope(Buffer& out, const FieldScope& scope, std::int16_t group) const {
    for (std::size_t i = 0; i < message_.floating.size(); ++i) {
        const FieldInfo& field = message_.floating[i];
        if (field.group == group) {
            if (const auto found = scope.fields.find(i); found != scope.fields.end()) {
                within("field ", label_of(field),
                       [&] { append_floating(out, protocol_.width(version_), field.tag, found->second); });
            }
        } else if (starts_child(message_, i, group) && scope.groups.contains(field.group)) {
            for (const FieldScope& entry : scope.groups.at(field.group)) {
                append_scope(out, entry, field.group);
            }
        }
    }
}

} // namespace ctikit::trace
