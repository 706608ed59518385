// The vocabulary in which the generator describes a protocol to the hand-written code: plain constant tables, made at
// compile time, without constructors or heap. The walker, the formatters and the JSON encoder know messages only
// through these types.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace ctikit {

/// Protocol versions in which something exists, both ends included.
struct VersionRange {
    std::uint8_t first = 0;
    std::uint8_t last = 255;

    [[nodiscard]] constexpr bool contains(unsigned version) const noexcept {
        return first <= version && version <= last;
    }
};

/// Data types as the guides name them. All numbers are big-endian; STRING and UNSPEC have no size of their own.
enum class FieldType : std::uint8_t {
    CHAR,       ///< 1 byte, signed
    UCHAR,      ///< 1 byte, unsigned
    SHORT,      ///< 2 bytes, signed
    USHORT,     ///< 2 bytes, unsigned
    INT,        ///< 4 bytes, signed
    UINT,       ///< 4 bytes, unsigned
    BOOL,       ///< 2 bytes, 0 or 1
    TIME,       ///< 4 bytes, seconds since 1970-01-01 UTC
    STRING,     ///< text that ends with NUL
    UNSPEC,     ///< raw bytes
    NAMEDVAR,   ///< name NUL value NUL; floating only
    NAMEDARRAY, ///< index (1 byte) name NUL value NUL; floating only
};

/// One row of an enum or mask.
struct EnumValue {
    std::string_view name;
    std::uint32_t value;
    VersionRange versions;
};

/// An enum (one value) or a mask (a set of bits), as the guides list it. Lists are open: a value that is not in it is
/// legal.
struct EnumInfo {
    std::string_view name;
    bool mask;
    std::span<const EnumValue> values; ///< in the guide's order

    /// The row of a number (of a mask: of exactly this combination), preferably one of this version; null: not listed.
    [[nodiscard]] const EnumValue* find(std::uint32_t number, unsigned version) const noexcept;
};

/// One field of a message, in the fixed or in the floating part.
struct FieldInfo {
    std::string_view name;    ///< the guide's spelling; "reserved" or "Reserved1" of a reserved field
    std::string_view as{};    ///< its GED-188 name, of a field that is reserved in some version; empty when not known
    std::string_view trace{}; ///< the name in the server's high-level trace
    FieldType type = FieldType::UINT;
    bool reserved = false;     ///< reserved in every version
    bool required = false;     ///< floating: the guide requires it
    bool optional = false;     ///< fixed: some peers leave it out, and all others so marked with it
    bool trace_absent = false; ///< floating: the trace prints `null` when the field is absent
    bool unsure = false;       ///< the sources leave a fact about the field in doubt
    bool has_value = false;    ///< `value` is the documented constant (reserved) or usual value (named)
    VersionRange versions{};   ///< on the wire in these versions
    VersionRange named{};      ///< carries its name in these versions, reserved in the others
    std::uint16_t tag = 0;     ///< floating: FieldDataID; 0 in the fixed part
    std::uint16_t size = 0;    ///< fixed: bytes on the wire. Floating: largest number of data bytes, 0 = not documented
    std::int16_t count =
        -1; ///< floating: index into MessageInfo::counts of the count it repeats with or is an array of; -1: none
    std::int16_t group = -1;               ///< floating: index into MessageInfo::groups; -1: does not repeat
    bool array = false;                    ///< floating: the data are packed elements of `type`
    std::int64_t value = 0;                ///< see has_value
    const EnumInfo* enumeration = nullptr; ///< null: none
    std::int64_t low = 0;                  ///< documented range of legal values; none when low > high
    std::int64_t high = -1;

    /// Whether a peer of this version calls the field reserved. In a version that does not have the field it keeps its
    /// name.
    [[nodiscard]] constexpr bool reserved_in(unsigned version) const noexcept {
        return reserved || (versions.contains(version) && !named.contains(version));
    }
};

/// Floating fields that repeat together, entry by entry. Its first field starts an entry.
struct GroupInfo {
    std::string_view name;       ///< "csq"; a group inside each record: "record.csq"
    std::int16_t count = -1;     ///< index into MessageInfo::counts; -1: none
    std::int16_t parent = -1;    ///< index into MessageInfo::groups of the enclosing record; -1: none
    std::uint16_t first_tag = 0; ///< tag that starts an entry
};

/// A field that says how many entries a group has or how many elements an array has.
struct CountInfo {
    std::string_view name;
    bool floating = false;   ///< the count is itself a floating field
    std::uint16_t field = 0; ///< index into MessageInfo::fixed or ::floating
    std::uint32_t limit = 0; ///< largest legal value; 0 = not documented
};

/// Who sends a message.
enum class Sender : std::uint8_t { server, client, both };

/// One message type. Messages without a published layout have `documented == false` and no fields.
struct MessageInfo {
    std::string_view name; ///< as the guides spell it, e.g. "CALL_DELIVERED_EVENT"
    std::uint32_t id = 0;  ///< MessageTypeID
    VersionRange versions{};
    Sender sender = Sender::both;
    bool documented = true;
    std::uint32_t reply_to = 0;              ///< id of the request that this message answers; 0: none
    std::int16_t invoke_id = -1;             ///< index into `fixed` of InvokeID; -1: none
    std::span<const FieldInfo> fixed{};      ///< wire order, all versions
    std::span<const FieldInfo> floating{};   ///< canonical order, all versions
    std::span<const std::uint16_t> by_tag{}; ///< indexes into `floating`, ordered by tag
    std::span<const GroupInfo> groups{};
    std::span<const CountInfo> counts{};

    /// The floating field with this tag, preferably one of this version; null: the message has none.
    [[nodiscard]] const FieldInfo* find_floating(std::uint16_t tag, unsigned version) const noexcept;
    /// The same, faster for fields in canonical order. `last`: the field that was found last; null: none.
    [[nodiscard]] const FieldInfo* find_floating(std::uint16_t tag, unsigned version,
                                                 const FieldInfo* last) const noexcept;
    /// The version whose layout a peer of `version` may assume: the nearest in which the message exists.
    [[nodiscard]] constexpr unsigned layout_version(unsigned version) const noexcept {
        return version < versions.first ? versions.first : version > versions.last ? versions.last : version;
    }
};

/// A row of the dialect's global tag table.
struct TagInfo {
    std::uint16_t tag;
    std::string_view name;
    VersionRange versions;
};

/// Bytes that the tag and the length of a floating field take.
struct FloatingWidth {
    std::uint8_t tag;
    std::uint8_t length;
    friend constexpr bool operator==(FloatingWidth, FloatingWidth) = default;
};

/// The floating header of a range of versions.
struct FloatingHeader {
    VersionRange versions;
    FloatingWidth width;
};

/// A field that states the version of the session, e.g. VersionNumber of OPEN_REQ.
struct VersionField {
    std::uint32_t message; ///< id
    std::uint16_t offset;  ///< bytes from the start of the body; a UINT
};

/// What the guide's flows and the logs print instead of the name of a field or of an enum's value.
struct PrintedName {
    std::string_view printed;
    std::string_view name;
};

/// A kind of configuration records: agents, queues and so on.
struct ConfigKindInfo {
    std::string_view name;     ///< "agent", "queue": the same thing has the same name in every dialect
    std::string_view message;  ///< that carries the records
    std::string_view bit;      ///< value of ConfigurationInfo::mask
    std::string_view open_bit; ///< value of ConfigurationInfo::open_mask
    std::string_view key;      ///< in the table of tags, of the key that changes with the records; empty: none
    std::span<const std::string_view> record_key; ///< fields that together name a record
    std::string_view former; ///< field of a change record with the key that the record had before; empty: none
};

/// What a server tells of its configuration.
struct ConfigurationInfo {
    std::string_view mask;      ///< enum of the kinds in CONFIG_REQUEST_EVENT and CONFIG_BEGIN_EVENT; empty: none
    std::string_view open_mask; ///< enum of the kinds that OPEN_REQ asks for; only those are sent
    std::span<const ConfigKindInfo> kinds;
};

/// A dialect: everything that the generic code needs to know.
struct Protocol {
    std::string_view name; ///< "uccx", "ged188"
    std::string_view title;
    VersionRange versions;
    std::uint16_t port;        ///< default TCP port
    std::uint32_t frame_limit; ///< default ceiling for header + body, bytes
    std::uint16_t named_data;  ///< all named variables and arrays of a message together, bytes
    std::uint16_t named_name;  ///< name of a named variable with NUL, bytes
    std::uint16_t named_value; ///< value of a named variable with NUL, bytes
    std::span<const FloatingHeader> floating_headers;
    std::span<const VersionField> version_fields;
    std::span<const MessageInfo> messages;  ///< ordered by id, then by first version
    std::span<const EnumInfo* const> enums; ///< ordered by name
    std::span<const TagInfo> tags;          ///< ordered by tag
    ConfigurationInfo configuration{};
    std::span<const PrintedName> printed_names{};

    /// The message with this id in this version; else one of another version (the last); else null.
    [[nodiscard]] const MessageInfo* find(std::uint32_t id, unsigned version) const noexcept;
    /// The same by name.
    [[nodiscard]] const MessageInfo* find(std::string_view message, unsigned version) const noexcept;
    /// Row of the global tag table; null when the tag is not known to the dialect.
    [[nodiscard]] const TagInfo* find_tag(std::uint16_t tag) const noexcept;
    /// Floating header width; versions outside the range get that of the nearest version.
    [[nodiscard]] FloatingWidth width(unsigned version) const noexcept;
};

} // namespace ctikit
