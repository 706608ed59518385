// Which protocol version recorded bytes are in.
#include <ctikit/walker/infer.hpp>

#include <ctikit/wire/fixed_part.hpp>
#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/frame.hpp>

#include <algorithm>

namespace ctikit {

std::optional<std::uint32_t> stated_number(const Protocol& protocol, Bytes frame) noexcept {
    const std::optional<FrameHeader> header = FrameHeader::read(frame);
    if (!header) {
        return std::nullopt;
    }
    for (const VersionField& field : protocol.version_fields) {
        const std::size_t at = header_size + field.offset;
        if (field.message == header->type && at + sizeof(std::uint32_t) <= frame.size()) {
            return load_u32(frame.data() + at);
        }
    }
    return std::nullopt;
}

std::optional<unsigned> stated_version(const Protocol& protocol, Bytes frame) noexcept {
    const std::optional<std::uint32_t> number = stated_number(protocol, frame);
    return number && protocol.versions.contains(*number) ? number : std::nullopt;
}

VersionInference::VersionInference(const Protocol& protocol)
    : protocol_(&protocol), scores_(protocol.versions.last - protocol.versions.first + 1U) {}

void VersionInference::add(Bytes frame) noexcept {
    const std::optional<FrameHeader> header = FrameHeader::read(frame);
    if (!header || header->frame_size() != frame.size()) {
        return;
    }
    if (const std::optional<unsigned> stated = stated_version(*protocol_, frame)) {
        stated_ = stated;
    }
    unsigned version = protocol_->versions.first;
    for (Score& score : scores_) {
        const MessageInfo* const message = protocol_->find(header->type, version);
        if (message != nullptr && message->documented) {
            judge(*message, frame, version, score);
        }
        ++version;
    }
}

void VersionInference::judge(const MessageInfo& message, Bytes frame, unsigned version, Score& score) const noexcept {
    const Bytes body = frame.subspan(header_size);
    const FloatingWidth width = protocol_->width(version);
    const FixedPart fixed = fixed_part(message, message.layout_version(version), body, width);
    if (fixed.size > body.size()) {
        return;
    }
    FloatingReader fields(body.subspan(fixed.size), width);
    std::uint32_t known = 0;
    for (FloatingField field; fields.next(field);) {
        known += message.find_floating(field.tag, version) != nullptr ? 1U : 0U;
    }
    if (fields.clean_end()) {
        ++score.clean_frames;
        score.known_fields += known;
    }
}

InferredVersion VersionInference::result() const noexcept {
    using Source = InferredVersion::Source;
    if (stated_) {
        return {*stated_, Source::stated};
    }
    const auto best = std::ranges::max_element(scores_);
    if (std::ranges::all_of(scores_, [best](const Score& score) { return score == *best; })) {
        return {protocol_->versions.last, Source::newest};
    }
    const auto newest_best = std::find(scores_.rbegin(), scores_.rend(), *best);
    return {protocol_->versions.last - static_cast<unsigned>(newest_best - scores_.rbegin()), Source::parse};
}

} // namespace ctikit
