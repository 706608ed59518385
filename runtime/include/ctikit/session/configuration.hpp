// What a server tells of its configuration: applications or services, CSQs or skill groups, agents, devices and so on,
// as records of fields. config_exchange.hpp keeps it up to date.
#pragma once

#include <ctikit/session/session_messages.hpp>
#include <ctikit/wire/field_type.hpp>
#include <ctikit/wire/model.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit {

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
    /// What the record takes in memory, about.
    [[nodiscard]] std::size_t bytes() const noexcept;

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
    /// between slashes. Kinds have the names of ConfigKindInfo; of one that the dialect does not have there is nothing.
    [[nodiscard]] const Records& of(std::string_view kind) const;
    /// Null when there is none of this key.
    [[nodiscard]] const ConfigRecord* find(std::string_view kind, std::string_view key) const;
    [[nodiscard]] std::size_t size() const noexcept;
    /// What the records take in memory, about.
    [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }

    friend bool operator==(const Configuration& a, const Configuration& b) { return a.kinds_ == b.kinds_; }

private:
    friend class ConfigExchange;

    void put(std::string_view kind, const std::string& key, ConfigRecord record);
    /// Without a record of this key the change is one. A former key that differs has it become this one.
    void change(std::string_view kind, const std::string& key, const std::string& former_key,
                const ConfigRecord& changes);
    void remove(std::string_view kind, std::string_view key);
    void remove_all(std::string_view kind);

    std::map<std::string, Records, std::less<>> kinds_; ///< those of which there are records
    std::size_t bytes_ = 0;
};

} // namespace ctikit
