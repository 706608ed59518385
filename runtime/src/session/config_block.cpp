// Reading records.
#include "config_block.hpp"

#include <ctikit/session/message_fields.hpp>
#include <ctikit/walker/walk.hpp>

#include <algorithm>

namespace ctikit {
namespace {

/// The records of one message.
struct RecordReader {
    std::vector<ConfigRecord> records;

    void on_floating(const WalkedField& field) {
        if (field.info == nullptr || field.reserved || field.record < 0) {
            return;
        }
        const auto number = static_cast<std::size_t>(field.record);
        if (number >= records.size()) {
            records.resize(number + 1);
        }
        records[number].add(*field.info, field.data);
    }
};

/// The keys of one message.
struct KeyReader {
    const Dialect& dialect;
    ConfigKeys keys;

    void on_floating(const WalkedField& field) {
        if (const ConfigKindInfo* const kind = dialect.config_kind_of_key(field.tag)) {
            keys[kind->name] = FrameBytes(field.data.begin(), field.data.end());
        }
    }
};

std::string key_of(const ConfigKindInfo& kind, const ConfigRecord& record) {
    std::string key;
    for (const std::string_view field : kind.record_key) {
        key += key.empty() ? "" : "/";
        const std::optional<std::int64_t> number = record.number(field);
        key += number ? std::to_string(*number) : record.text(field);
    }
    return key;
}

std::string former_key_of(const ConfigKindInfo& kind, const ConfigRecord& record) {
    const std::optional<std::int64_t> number = record.number(kind.former);
    return number ? std::to_string(*number) : record.text(kind.former);
}

} // namespace

ConfigKeys config_keys_in(const EventView& event) {
    KeyReader reader{event.dialect, {}};
    walk(event.dialect.protocol, event.version, event.frame, reader);
    return std::move(reader.keys);
}

const ConfigKindInfo* config_kind_of(const EventView& event) noexcept {
    const MessageInfo* const message = event.message();
    const auto kinds = event.dialect.protocol.configuration.kinds;
    const auto found =
        message == nullptr ? kinds.end() : std::ranges::find(kinds, message->name, &ConfigKindInfo::message);
    return found == kinds.end() ? nullptr : &*found;
}

std::uint32_t config_bits(const Dialect& dialect, unsigned version, const ConfigKinds& kinds) {
    std::uint32_t bits = 0;
    for (const ConfigKindInfo& kind : dialect.protocol.configuration.kinds) {
        if (kinds.contains(kind.name)) {
            bits |= dialect.config_bit(kind, version);
        }
    }
    return bits;
}

void ConfigBlock::begin(const EventView& event) {
    *this = ConfigBlock();
    const std::uint32_t solicited =
        event.dialect.value_of("ConfigType", {"INITIAL", "CONFIG_TYPE_SOLICITED"}, event.version);
    upload_ = MessageFields(event).number("ConfigType") == solicited;
    take_kinds(event);
}

void ConfigBlock::go_on(const EventView& event) {
    take_kinds(event);
}

void ConfigBlock::take_kinds(const EventView& event) {
    const std::uint32_t told = MessageFields(event).number("ConfigurationMask").value_or(0);
    for (const ConfigKindInfo& kind : event.dialect.protocol.configuration.kinds) {
        if ((told & event.dialect.config_bit(kind, event.version)) != 0) {
            kinds_.insert(kind.name);
        }
    }
    for (auto& [kind, key] : config_keys_in(event)) {
        keys_[kind] = key;
    }
}

void ConfigBlock::add(const ConfigKindInfo& kind, const EventView& event) {
    const auto type = [&](std::string_view name) {
        return event.dialect.value_of("ConfigRecordType", {name}, event.version);
    };
    RecordReader reader;
    walk(event.dialect.protocol, event.version, event.frame, reader);
    for (ConfigRecord& record : reader.records) {
        const std::int64_t what = record.number("RecordType").value_or(0);
        Change change{&kind, key_of(kind, record), former_key_of(kind, record), false, false, {}};
        change.is_delete = what == type("CONFIG_RECORD_DELETE");
        change.is_change = what == type("CONFIG_RECORD_CHANGE");
        change.record = std::move(record);
        bytes_ += sizeof(Change) + change.key.capacity() + change.former_key.capacity() + change.record.bytes();
        changes_.push_back(std::move(change));
    }
}

} // namespace ctikit
