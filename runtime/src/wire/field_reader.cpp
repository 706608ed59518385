// Finding one field of a frame.
#include <ctikit/wire/field_reader.hpp>

#include <ctikit/wire/field_type.hpp>
#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/frame.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace ctikit {

FieldReader::FieldReader(const Protocol& protocol, unsigned version, std::string_view message, std::string_view field)
    : message_(protocol.find(message, version)), version_(version), width_(protocol.width(version)) {
    if (message_ == nullptr || !message_->documented || protocol.find(message_->id, version) != message_) {
        throw std::invalid_argument(std::string(protocol.name) + " has no layout of a message " + std::string(message) +
                                    " in version " + std::to_string(version));
    }
    version_ = message_->layout_version(version);
    if (std::ranges::none_of(message_->fixed, &FieldInfo::optional)) {
        fixed_part_ = fixed_part(*message_, version_, {}, width_);
    }
    const auto is_field = [&](const FieldInfo& info) {
        return info.name == field && info.versions.contains(version_) && !info.reserved_in(version_);
    };
    for (const FieldInfo& info : message_->fixed) {
        if (is_field(info)) {
            field_ = &info;
            return;
        }
        const std::size_t size = info.versions.contains(version_) ? info.size : 0U;
        offset_ += size;
        optional_before_ += info.optional ? size : 0U;
    }
    const auto found = std::ranges::find_if(message_->floating, is_field);
    if (found == message_->floating.end()) {
        throw std::invalid_argument(std::string(message) + " has no field " + std::string(field) + " in version " +
                                    std::to_string(version_));
    }
    field_ = &*found;
}

std::optional<Bytes> FieldReader::data(Bytes frame) const noexcept {
    const auto header = FrameHeader::read(frame);
    if (!header || header->type != message_->id) {
        return std::nullopt;
    }
    const Bytes body = frame.subspan(header_size, std::min<std::size_t>(header->length, frame.size() - header_size));
    const FixedPart part = fixed_part_ ? *fixed_part_ : fixed_part(*message_, version_, body, width_);
    return field_->tag == 0 ? fixed(body, part) : floating(body, part.size);
}

std::optional<Bytes> FieldReader::fixed(Bytes body, const FixedPart& part) const noexcept {
    const std::size_t offset = offset_ - (part.whole ? 0U : optional_before_);
    if (!part.has(*field_, version_) || offset + field_->size > body.size()) {
        return std::nullopt;
    }
    return body.subspan(offset, field_->size);
}

/// `from`: where the floating part begins, if the body reaches so far.
std::optional<Bytes> FieldReader::floating(Bytes body, std::size_t from) const noexcept {
    if (from > body.size()) {
        return std::nullopt;
    }
    FloatingReader fields(body.subspan(from), width_);
    for (FloatingField field; fields.next(field);) {
        if (field.tag == field_->tag) {
            return field.data;
        }
    }
    return std::nullopt;
}

std::optional<std::string_view> FieldReader::text(Bytes frame) const noexcept {
    const auto found = data(frame);
    return found ? std::optional(read_text(*found)) : std::nullopt;
}

std::optional<std::int64_t> FieldReader::number(Bytes frame) const noexcept {
    const auto found = data(frame);
    return found && !field_->array ? number_in(field_->type, *found) : std::nullopt;
}

} // namespace ctikit
