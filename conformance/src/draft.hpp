// A message that can still be changed: its fixed and floating fields as lists of bytes. Variations work on drafts, the
// wire gets what encode() makes of them, and reported values are compared with what values() says.
#pragma once

#include <ctikit/wire/model.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit::conformance {

using Octets = std::vector<std::uint8_t>;

/// A message or field that the spec does not have, or a value that does not fit. Names message, field, value and what
/// is allowed.
struct DraftError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct DraftField {
    const FieldInfo* info = nullptr; ///< null: not a field of this message
    std::uint16_t tag = 0;           ///< of a floating field
    Octets data;
    bool touched = false; ///< a variation changed or added it
};

struct Draft {
    const Protocol* protocol = nullptr;
    unsigned version = 0;
    const MessageInfo* info = nullptr; ///< null: a message that is not defined
    std::uint32_t type = 0;
    std::vector<DraftField> fixed;    ///< wire order
    std::vector<DraftField> floating; ///< wire order
    Octets body;                      ///< of a message without layout

    /// Header and body.
    [[nodiscard]] Octets encode() const;
    /// Where fixed[index] or floating[index] (its header too) stands in encode().
    [[nodiscard]] std::size_t fixed_offset(std::size_t index) const;
    [[nodiscard]] std::size_t floating_offset(std::size_t index) const;
    /// Places of the touched fields in encode(): first byte and length.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> touched() const;
    [[nodiscard]] std::string name() const;
    /// First fixed field of this name; null when there is none in this version.
    [[nodiscard]] DraftField* find_fixed(std::string_view field);
    /// Whether a documented name belongs to the field in this version.
    [[nodiscard]] bool named(const DraftField& field) const;
};

/// Whether a message of this version has a documented field or list of that name.
[[nodiscard]] bool has_field(const MessageInfo& message, std::string_view name, unsigned version);

/// Fills a message from values by documented name; what is not given comes from the spec: reserved values, counts,
/// zero. Repeated fields are arrays; entries of groups and records may be objects under the group's name.
[[nodiscard]] Draft make_draft(const Protocol& protocol, unsigned version, std::string_view message,
                               const boost::json::object& fields);
/// A message of any type with any body.
[[nodiscard]] Draft raw_draft(const Protocol& protocol, unsigned version, std::uint32_t type, Octets body);

/// The bytes of a value as the field's type has it on the wire. `where` starts the text of a DraftError.
[[nodiscard]] Octets encode_value(const FieldInfo& field, const boost::json::value& value, unsigned version,
                                  const std::string& where);
/// A field's bytes as a client reports them: number, text, lower-case hex, or {"name","value"}.
[[nodiscard]] boost::json::value decode_value(const FieldInfo& field, const Octets& data);
/// The number that a value means: itself, an enum's name, or -1 for "all bits set" of an unsigned field.
[[nodiscard]] std::uint32_t number_of(const FieldInfo& field, const boost::json::value& value, unsigned version,
                                      const std::string& where);
/// Bytes of a number of this type; 0 for types that are no numbers.
[[nodiscard]] std::size_t number_size(FieldType type) noexcept;
[[nodiscard]] Octets big_endian(std::uint32_t value, std::size_t size);

} // namespace ctikit::conformance
