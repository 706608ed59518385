// What a server tells of its configuration: applications or services, CSQs or skill groups, agents, devices and so on,
// as records of fields. config_exchange.hpp keeps it up to date.
#pragma once

#include <ctikit/session/session_messages.hpp>
#include <ctikit/wire/field_type.hpp>
#include <ctikit/wire/model.hpp>

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit {

/// Kinds of records. Each dialect has some of them.
enum class ConfigKind : std::uint8_t {
    application, ///< in GED-188: service
    queue,       ///< CSQ; in GED-188: skill group
    agent,
    device,
    terminal,
    call_type,
    routing_domain, ///< media routing domain
    peripheral,
    desk_settings,
    agent_service,
};
inline constexpr std::size_t config_kinds = 10;

[[nodiscard]] std::string_view to_string(ConfigKind kind) noexcept;

/// How a dialect spells a kind. Names that are empty do not exist.
struct ConfigKindInfo {
    ConfigKind kind;
    std::string_view message; ///< that carries the records
    std::string_view bit;     ///< in SessionConfig::mask
    std::string_view key;     ///< field of CONFIG_KEY_EVENT
    /// Fields that together name a record, "two records with the same ... are one record". Of devices the guides do not
    /// say it.
    std::array<std::string_view, 3> record_key;
    std::string_view former; ///< field of a change record with the key that the record had before
};

/// How a dialect exchanges configuration.
struct SessionConfig {
    std::string_view mask; ///< enum of the kinds in CONFIG_REQUEST_EVENT and CONFIG_BEGIN_EVENT
    std::span<const ConfigKindInfo> kinds;
};

/// One field of a record.
struct ConfigField {
    const FieldInfo* info;
    FrameBytes bytes;

    friend bool operator==(const ConfigField&, const ConfigField&) = default;
};

/// One record. Fields are asked for by the names of the server's dialect; reserved ones are left out.
class ConfigRecord {
public:
    [[nodiscard]] bool has(std::string_view field) const noexcept;
    /// Of the first field of this name, if it is there and a number.
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view field) const noexcept;
    /// All numbers of this name: fields that repeat, and arrays inside one field.
    [[nodiscard]] std::vector<std::int64_t> numbers(std::string_view field) const;
    /// Of the first field of this name; empty when it is absent.
    [[nodiscard]] std::string text(std::string_view field) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view field) const;
    /// In the order of the message.
    [[nodiscard]] const std::vector<ConfigField>& fields() const noexcept { return fields_; }

    void add(const FieldInfo& info, Bytes bytes) { fields_.push_back({&info, {bytes.begin(), bytes.end()}}); }
    /// Takes over the fields that a change record has; the others stay.
    void change(const ConfigRecord& changes);

    friend bool operator==(const ConfigRecord&, const ConfigRecord&) = default;

private:
    [[nodiscard]] const ConfigField* find(std::string_view field) const noexcept;

    std::vector<ConfigField> fields_;
};

/// All records that a client has.
class Configuration {
public:
    using Records = std::map<std::string, ConfigRecord, std::less<>>;

    /// By record key: the LoginID of an agent, the number of a queue. The parts of a key of several fields stand
    /// between slashes.
    [[nodiscard]] const Records& of(ConfigKind kind) const noexcept { return kinds_[index(kind)]; }
    /// Null when there is none of this key.
    [[nodiscard]] const ConfigRecord* find(ConfigKind kind, std::string_view key) const;
    [[nodiscard]] std::size_t size() const noexcept;

    friend bool operator==(const Configuration&, const Configuration&) = default;

private:
    friend class ConfigExchange;
    [[nodiscard]] static std::size_t index(ConfigKind kind) noexcept { return static_cast<std::size_t>(kind); }

    std::array<Records, config_kinds> kinds_;
};

} // namespace ctikit
