// Records between CONFIG_BEGIN_EVENT and CONFIG_END_EVENT, until it is known whether they count.
#pragma once

#include <ctikit/session/configuration.hpp>
#include <ctikit/session/event.hpp>

#include <map>
#include <set>

namespace ctikit {

/// Names of kinds, those of the dialect's table.
using ConfigKinds = std::set<std::string_view>;
/// The 8-byte keys by which client and server know whether they have the same data, by kind.
using ConfigKeys = std::map<std::string_view, FrameBytes>;

/// Those keys that the message has.
[[nodiscard]] ConfigKeys config_keys_in(const EventView& event);
/// The kind whose records this message carries; null when it carries none.
[[nodiscard]] const ConfigKindInfo* config_kind_of(const EventView& event) noexcept;
/// Bits of these kinds in the dialect's mask.
[[nodiscard]] std::uint32_t config_bits(const Dialect& dialect, unsigned version, const ConfigKinds& kinds);

class ConfigBlock {
public:
    /// A block of an upload takes the place of all that was known of the kinds that its CONFIG_BEGIN_EVENT names.
    void begin(const EventView& event);
    /// CONFIG_BEGIN_EVENT of what follows a part.
    void go_on(const EventView& event);
    void add(const ConfigKindInfo& kind, const EventView& event);

    [[nodiscard]] bool is_upload() const noexcept { return upload_; }
    [[nodiscard]] std::size_t records() const noexcept { return changes_.size(); }
    /// What the records take in memory, about.
    [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }
    [[nodiscard]] const ConfigKeys& keys() const noexcept { return keys_; }
    [[nodiscard]] const ConfigKinds& kinds() const noexcept { return kinds_; }

    /// One record with what it says is to be done.
    struct Change {
        const ConfigKindInfo* kind;
        std::string key;
        std::string former_key; ///< empty: the same
        bool is_delete;
        bool is_change;
        ConfigRecord record;
    };
    [[nodiscard]] const std::vector<Change>& changes() const noexcept { return changes_; }

private:
    void take_kinds(const EventView& event);

    bool upload_ = false;
    ConfigKinds kinds_;
    ConfigKeys keys_;
    std::vector<Change> changes_;
    std::size_t bytes_ = 0;
};

} // namespace ctikit
