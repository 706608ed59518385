// A message under construction from named values: what the short JSON form and logs in words are made into frames with.
// Fills in what the user need not say: reserved values, counts and the canonical order.
#pragma once

#include "value_bytes.hpp"

#include <ctikit/wire/model.hpp>

#include <map>
#include <string>
#include <vector>

namespace ctikit::trace {

/// Floating fields of the message itself or of one entry of a group, and the groups inside it.
struct FieldScope {
    std::map<std::size_t, Buffer> fields;                   ///< index into MessageInfo::floating -> data
    std::map<std::int16_t, std::vector<FieldScope>> groups; ///< index into MessageInfo::groups -> entries
};

class MessageBuilder {
public:
    MessageBuilder(const Protocol& protocol, unsigned version, const MessageInfo& message);

    /// Data of a fixed field, exactly as long as the field; the index is that of MessageInfo::fixed.
    void set_fixed(std::size_t index, Buffer data) { fixed_[index] = std::move(data); }
    [[nodiscard]] bool has_fixed(std::size_t index) const { return fixed_.contains(index); }

    /// Counts are what they were set to, whatever entries there are.
    void tolerate_wrong_counts() noexcept { tolerant_ = true; }

    /// The floating part, to be filled by the caller.
    [[nodiscard]] FieldScope& floating() noexcept { return floating_; }

    /// The frame. Throws EncodeFailure when a count that was set disagrees with the entries, exceeds its limit, or data
    /// do not fit.
    [[nodiscard]] Buffer finish();

private:
    void settle_counts(FieldScope& scope, std::int16_t group);
    void settle_count(FieldScope& scope, const CountInfo& count, std::size_t entries, std::string_view what);
    void fill_reserved(FieldScope& scope, std::int16_t group) const;
    void append_fixed_part(Buffer& out) const;
    void append_scope(Buffer& out, const FieldScope& scope, std::int16_t group) const;

    const Protocol& protocol_;
    unsigned version_;        ///< of the session: decides the width of floating headers
    unsigned layout_version_; ///< whose fields the message has
    const MessageInfo& message_;
    std::map<std::size_t, Buffer> fixed_;
    FieldScope floating_;
    bool tolerant_ = false;
};

} // namespace ctikit::trace
