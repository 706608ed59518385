// Unified CCE CTI Server protocol (GED-188): decoders and encoders of the messages of class config.
// Written by `ctigen generate` from spec/ged188/messages.
#include "codec.hpp"

#include <ctikit/ged188/messages/config_request_key_event.hpp>
#include <ctikit/ged188/messages/config_key_event.hpp>
#include <ctikit/ged188/messages/config_request_event.hpp>
#include <ctikit/ged188/messages/config_begin_event.hpp>
#include <ctikit/ged188/messages/config_end_event.hpp>
#include <ctikit/ged188/messages/config_service_event.hpp>
#include <ctikit/ged188/messages/config_skill_group_event.hpp>
#include <ctikit/ged188/messages/config_agent_event.hpp>
#include <ctikit/ged188/messages/config_device_event.hpp>
#include <ctikit/ged188/messages/config_call_type_event.hpp>
#include <ctikit/ged188/messages/config_mrd_event.hpp>
#include <ctikit/ged188/messages/config_peripheral_event.hpp>
#include <ctikit/ged188/messages/config_agent_desk_settings_event.hpp>
#include <ctikit/ged188/messages/config_terminal_event.hpp>
#include <ctikit/ged188/messages/config_agent_service_event.hpp>

namespace ctikit::ged188 {

// CONFIG_REQUEST_KEY_EVENT

namespace {

constexpr FixedExtent config_request_key_event_extents[] = {
    {4, any},
};

void config_request_key_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<ConfigRequestKeyEvent*>(message);
    switch (field.tag()) {
    case 131: field.uint32(out.CustomerID); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_request_key_event_floating{
    .texts{},
    .other = &config_request_key_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigRequestKeyEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigRequestKeyEvent::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, message.PeripheralID);
    }
    frame.uint32(131, message.CustomerID, "CustomerID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigRequestKeyEvent& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.PeripheralID, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_request_key_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_request_key_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_request_key_event_floating, &out);
}

std::size_t encoded_size(const ConfigRequestKeyEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigRequestKeyEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_KEY_EVENT

namespace {

constexpr FixedExtent config_key_event_extents[] = {
    {4, any},
};

void config_key_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigKeyEvent*>(message);
    switch (field.tag()) {
    case 177: field.bytes(out.ServiceConfigKey); break;
    case 178: field.bytes(out.SkillGroupConfigKey); break;
    case 179: field.bytes(out.AgentConfigKey); break;
    case 180: field.bytes(out.DeviceConfigKey); break;
    case 209:
        field.in_version(version >= 11);
        field.bytes(out.CallTypeConfigKey);
        break;
    case 269:
        field.in_version(version >= 22);
        field.bytes(out.PeripheralConfigKey);
        break;
    case 270:
        field.in_version(version >= 22);
        field.bytes(out.AgentDeskSettingsConfigKey);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_key_event_floating{
    .texts{},
    .other = &config_key_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigKeyEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigKeyEvent::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, static_cast<std::uint32_t>(message.ConfigkeyStatus));
    }
    frame.bytes(177, message.ServiceConfigKey, 8, "ServiceConfigKey");
    frame.bytes(178, message.SkillGroupConfigKey, 8, "SkillGroupConfigKey");
    frame.bytes(179, message.AgentConfigKey, 8, "AgentConfigKey");
    frame.bytes(180, message.DeviceConfigKey, 8, "DeviceConfigKey");
    if (version >= 11) {
        frame.bytes(209, message.CallTypeConfigKey, 8, "CallTypeConfigKey");
    } else {
        frame.not_in_version(message.CallTypeConfigKey.has_value(), "CallTypeConfigKey");
    }
    if (version >= 22) {
        frame.bytes(269, message.PeripheralConfigKey, 8, "PeripheralConfigKey");
    } else {
        frame.not_in_version(message.PeripheralConfigKey.has_value(), "PeripheralConfigKey");
    }
    if (version >= 22) {
        frame.bytes(270, message.AgentDeskSettingsConfigKey, 8, "AgentDeskSettingsConfigKey");
    } else {
        frame.not_in_version(message.AgentDeskSettingsConfigKey.has_value(), "AgentDeskSettingsConfigKey");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigKeyEvent& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.ConfigkeyStatus, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_key_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_key_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_key_event_floating, &out);
}

std::size_t encoded_size(const ConfigKeyEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigKeyEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_REQUEST_EVENT

namespace {

constexpr FixedExtent config_request_event_extents[] = {
    {4, any}, {4, any},
};

void config_request_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<ConfigRequestEvent*>(message);
    switch (field.tag()) {
    case 131: field.uint32(out.CustomerID); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_request_event_floating{
    .texts{},
    .other = &config_request_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigRequestEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigRequestEvent::id);
    if (std::uint8_t* const at = frame.fixed(12U)) {
        store<std::uint32_t>(at, static_cast<std::uint32_t>(message.ConfigInformation));
        store<std::uint32_t>(at + 4, static_cast<std::uint32_t>(message.ConfigMsgMask.value_or(ged188::ConfigInformationMask{0U})));
        store<std::uint32_t>(at + 8, message.PeripheralID);
    }
    frame.uint32(131, message.CustomerID, "CustomerID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigRequestEvent& out) noexcept {
    static constexpr std::array<std::uint16_t, 1> own_tags{131};
    const bool whole = fixed_part_is_whole(body, 12U, 4, own_tags, version <= 19 ? width_1_1 : width_2_2);
    const std::size_t fixed_size = 12U - (whole ? 0U : 4U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.ConfigInformation, load<std::uint32_t>(at)},
          FixedField{out.ConfigMsgMask, whole ? std::optional<ged188::ConfigInformationMask>(static_cast<ged188::ConfigInformationMask>(load<std::uint32_t>(at + 4))) : std::optional<ged188::ConfigInformationMask>{}},
          FixedField{out.PeripheralID, load<std::uint32_t>(at + 4 + (whole ? 4 : 0))});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_request_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_request_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_request_event_floating, &out);
}

std::size_t encoded_size(const ConfigRequestEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigRequestEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_BEGIN_EVENT

namespace {

constexpr FixedExtent config_begin_event_extents[] = {
    {2, any}, {4, any},
};

void config_begin_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigBeginEvent*>(message);
    switch (field.tag()) {
    case 177: field.bytes(out.ServiceConfigKey); break;
    case 178: field.bytes(out.SkillGroupConfigKey); break;
    case 179: field.bytes(out.AgentConfigKey); break;
    case 180: field.bytes(out.DeviceConfigKey); break;
    case 209:
        field.in_version(version >= 11);
        field.bytes(out.CallTypeConfigKey);
        break;
    case 269:
        field.in_version(version >= 22);
        field.bytes(out.PeripheralConfigKey);
        break;
    case 270:
        field.in_version(version >= 22);
        field.bytes(out.AgentDeskSettingsConfigKey);
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_begin_event_floating{
    .texts{},
    .other = &config_begin_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigBeginEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigBeginEvent::id);
    if (std::uint8_t* const at = frame.fixed(6U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(message.ConfigType));
        store<std::uint32_t>(at + 2, static_cast<std::uint32_t>(message.ConfigInformation));
    }
    frame.bytes(177, message.ServiceConfigKey, 8, "ServiceConfigKey");
    frame.bytes(178, message.SkillGroupConfigKey, 8, "SkillGroupConfigKey");
    frame.bytes(179, message.AgentConfigKey, 8, "AgentConfigKey");
    frame.bytes(180, message.DeviceConfigKey, 8, "DeviceConfigKey");
    if (version >= 11) {
        frame.bytes(209, message.CallTypeConfigKey, 8, "CallTypeConfigKey");
    } else {
        frame.not_in_version(message.CallTypeConfigKey.has_value(), "CallTypeConfigKey");
    }
    if (version >= 22) {
        frame.bytes(269, message.PeripheralConfigKey, 8, "PeripheralConfigKey");
    } else {
        frame.not_in_version(message.PeripheralConfigKey.has_value(), "PeripheralConfigKey");
    }
    if (version >= 22) {
        frame.bytes(270, message.AgentDeskSettingsConfigKey, 8, "AgentDeskSettingsConfigKey");
    } else {
        frame.not_in_version(message.AgentDeskSettingsConfigKey.has_value(), "AgentDeskSettingsConfigKey");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigBeginEvent& out) noexcept {
    const std::size_t fixed_size = 6U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.ConfigType, load<std::uint16_t>(at)},
          FixedField{out.ConfigInformation, load<std::uint32_t>(at + 2)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_begin_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_begin_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_begin_event_floating, &out);
}

std::size_t encoded_size(const ConfigBeginEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigBeginEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_END_EVENT

namespace {

constexpr FixedExtent config_end_event_extents[] = {
    {4, any},
};

constexpr FloatingPart config_end_event_floating{
    .texts{
        {7, offsetof(ConfigEndEvent, Text)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, ConfigEndEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(7, out.Text);
    return fields.rest(version, config_end_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigEndEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigEndEvent::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, static_cast<std::uint32_t>(message.ConfigEndStatus));
    }
    frame.text(7, message.Text, 255, "Text");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigEndEvent& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.ConfigEndStatus, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_end_event_extents);
    }
    return version <= 19 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_2>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ConfigEndEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigEndEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_SERVICE_EVENT

namespace {

constexpr FixedExtent config_service_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_service_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigServiceEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 183, [&](const FloatingField& field) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 208: entry::number<std::uint32_t>(field.data, out.FltPeripheralID); break;
        case 184: entry::number<std::uint32_t>(field.data, out.PeripheralNumber); break;
        case 213: entry::number<std::uint32_t>(field.data, out.OldPeripheralNumber); break;
        case 129: entry::number<std::uint32_t>(field.data, out.MaxQueued); break;
        case 173: entry::text(field.data, out.Extension); break;
        case 132: entry::number<std::uint32_t>(field.data, out.ServiceSkillTargetID); break;
        case 133: entry::text(field.data, out.PeripheralName); break;
        case 134: entry::text(field.data, out.Description); break;
        case 174: entry::number<std::uint32_t>(field.data, out.ServiceLevelThreshold); break;
        case 175: entry::number<std::uint32_t>(field.data, out.ServiceLevelType); break;
        case 176: entry::text(field.data, out.ConfigParam); break;
        case 216: entry::number<std::uint32_t>(field.data, out.FltMRDomainID); break;
        case 186: entry::number<std::uint16_t>(field.data, out.NumServiceMembers); break;
        case 187: entry::packed(field.data, out.ServiceMember); break;
        case 188: entry::packed(field.data, out.ServicePriority); break;
        default: break;
        }
    });
}

void config_service_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigServiceEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_service_event_record, version);
        field.check_size(2);
        break;
    case 208: // record: FltPeripheralID
        field.in_version(version >= 11);
        field.check_size(4);
        break;
    case 184: field.check_size(4); break; // record: PeripheralNumber
    case 213: field.check_size(4); break; // record: OldPeripheralNumber
    case 129: field.check_size(4); break; // record: MaxQueued
    case 173: break; // record: Extension
    case 132: field.check_size(4); break; // record: ServiceSkillTargetID
    case 133: break; // record: PeripheralName
    case 134: break; // record: Description
    case 174: field.check_size(4); break; // record: ServiceLevelThreshold
    case 175: field.check_size(4); break; // record: ServiceLevelType
    case 176: break; // record: ConfigParam
    case 216: field.check_size(4); break; // record: FltMRDomainID
    case 186: field.check_size(2); break; // record: NumServiceMembers
    case 187: field.check_multiple(4); break; // record: ServiceMember
    case 188: field.check_multiple(2); break; // record: ServicePriority
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_service_event_floating{
    .texts{},
    .other = &config_service_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigServiceEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigServiceEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        if (version >= 11) {
            frame.uint32(208, entry.FltPeripheralID, "FltPeripheralID");
        } else {
            frame.not_in_version(entry.FltPeripheralID.has_value(), "FltPeripheralID");
        }
        frame.uint32(184, entry.PeripheralNumber, "PeripheralNumber");
        frame.uint32(213, entry.OldPeripheralNumber, "OldPeripheralNumber");
        frame.uint32(129, entry.MaxQueued, "MaxQueued");
        frame.text(173, entry.Extension, 16, "Extension");
        frame.uint32(132, entry.ServiceSkillTargetID, "ServiceSkillTargetID");
        frame.text(133, entry.PeripheralName, 64, "PeripheralName");
        frame.text(134, entry.Description, 128, "Description");
        frame.uint32(174, entry.ServiceLevelThreshold, "ServiceLevelThreshold");
        frame.uint32(175, entry.ServiceLevelType, "ServiceLevelType");
        frame.text(176, entry.ConfigParam, 255, "ConfigParam");
        frame.uint32(216, entry.FltMRDomainID, "FltMRDomainID");
        if (entry.NumServiceMembers.has_value() || packed_size(entry.ServiceMember) != 0 || packed_size(entry.ServicePriority) != 0) {
            frame.uint16(186, frame.count(std::max({packed_size(entry.ServiceMember), packed_size(entry.ServicePriority)}), 10, "NumServiceMembers"), "NumServiceMembers");
        }
        frame.packed(187, entry.ServiceMember, 40, "ServiceMember");
        frame.packed(188, entry.ServicePriority, 20, "ServicePriority");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigServiceEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_service_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_service_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_service_event_floating, &out);
}

std::size_t encoded_size(const ConfigServiceEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigServiceEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_SKILL_GROUP_EVENT

namespace {

constexpr FixedExtent config_skill_group_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_skill_group_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigSkillGroupEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 183, [&](const FloatingField& field) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 208: entry::number<std::uint32_t>(field.data, out.FltPeripheralID); break;
        case 184: entry::number<std::uint32_t>(field.data, out.PeripheralNumber); break;
        case 213: entry::number<std::uint32_t>(field.data, out.OldPeripheralNumber); break;
        case 64: entry::number<std::uint16_t>(field.data, out.FltSkillGroupPriority); break;
        case 192: entry::number<std::uint32_t>(field.data, out.SkillGroupSkillTargetID); break;
        case 185: entry::number<std::uint16_t>(field.data, out.AutoWork); break;
        case 173: entry::text(field.data, out.Extension); break;
        case 133: entry::text(field.data, out.PeripheralName); break;
        case 134: entry::text(field.data, out.Description); break;
        case 216: entry::number<std::uint32_t>(field.data, out.FltMRDomainID); break;
        case 264: entry::number<std::uint32_t>(field.data, out.FltPrecisionQueueID); break;
        case 265: entry::text(field.data, out.FltPrecisionQueueName); break;
        case 176: entry::text(field.data, out.ConfigParam); break;
        case 135: entry::bytes(field.data, out.ServiceMemberID); break;
        case 136: entry::bytes(field.data, out.ServiceMemberPriority); break;
        default: break;
        }
    });
}

void config_skill_group_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigSkillGroupEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_skill_group_event_record, version);
        field.check_size(2);
        break;
    case 208: field.check_size(4); break; // record: FltPeripheralID
    case 184: field.check_size(4); break; // record: PeripheralNumber
    case 213: field.check_size(4); break; // record: OldPeripheralNumber
    case 64: field.check_size(2); break; // record: FltSkillGroupPriority
    case 192: field.check_size(4); break; // record: SkillGroupSkillTargetID
    case 185: field.check_size(2); break; // record: AutoWork
    case 173: break; // record: Extension
    case 133: break; // record: PeripheralName
    case 134: break; // record: Description
    case 216: field.check_size(4); break; // record: FltMRDomainID
    case 264: // record: FltPrecisionQueueID
        field.in_version(version >= 22);
        field.check_size(4);
        break;
    case 265: field.in_version(version >= 22); break; // record: FltPrecisionQueueName
    case 176: break; // record: ConfigParam
    case 135: break; // record: ServiceMemberID
    case 136: break; // record: ServiceMemberPriority
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_skill_group_event_floating{
    .texts{},
    .other = &config_skill_group_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigSkillGroupEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigSkillGroupEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        frame.uint32(208, entry.FltPeripheralID, "FltPeripheralID");
        frame.uint32(184, entry.PeripheralNumber, "PeripheralNumber");
        frame.uint32(213, entry.OldPeripheralNumber, "OldPeripheralNumber");
        frame.uint16(64, entry.FltSkillGroupPriority, "FltSkillGroupPriority");
        frame.uint32(192, entry.SkillGroupSkillTargetID, "SkillGroupSkillTargetID");
        frame.uint16(185, entry.AutoWork, "AutoWork");
        frame.text(173, entry.Extension, 16, "Extension");
        frame.text(133, entry.PeripheralName, 64, "PeripheralName");
        frame.text(134, entry.Description, 128, "Description");
        frame.uint32(216, entry.FltMRDomainID, "FltMRDomainID");
        if (version >= 22) {
            frame.uint32(264, entry.FltPrecisionQueueID, "FltPrecisionQueueID");
        } else {
            frame.not_in_version(entry.FltPrecisionQueueID.has_value(), "FltPrecisionQueueID");
        }
        if (version >= 22) {
            frame.text(265, entry.FltPrecisionQueueName, 32, "FltPrecisionQueueName");
        } else {
            frame.not_in_version(entry.FltPrecisionQueueName.has_value(), "FltPrecisionQueueName");
        }
        frame.text(176, entry.ConfigParam, 255, "ConfigParam");
        frame.bytes(135, entry.ServiceMemberID, 0, "ServiceMemberID");
        frame.bytes(136, entry.ServiceMemberPriority, 0, "ServiceMemberPriority");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigSkillGroupEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_skill_group_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_skill_group_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_skill_group_event_floating, &out);
}

std::size_t encoded_size(const ConfigSkillGroupEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigSkillGroupEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 16)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_AGENT_EVENT

namespace {

constexpr FixedExtent config_agent_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_agent_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigAgentEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 183, [&](const FloatingField& field) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 208: entry::number<std::uint32_t>(field.data, out.FltPeripheralID); break;
        case 184: entry::number<std::uint32_t>(field.data, out.PeripheralNumber); break;
        case 303: entry::text(field.data, out.ActiveTerminal); break;
        case 189: entry::number<std::uint16_t>(field.data, out.AgentType); break;
        case 267: entry::number<std::uint32_t>(field.data, out.AgentDeskSettingsID); break;
        case 190: entry::text(field.data, out.LoginID); break;
        case 214: entry::text(field.data, out.OldLoginID); break;
        case 207: entry::text(field.data, out.LoginName); break;
        case 133: entry::text(field.data, out.PeripheralName); break;
        case 138: entry::text(field.data, out.LastName); break;
        case 137: entry::text(field.data, out.FirstName); break;
        case 173: entry::text(field.data, out.Extension); break;
        case 134: entry::text(field.data, out.Description); break;
        case 141: entry::number<std::uint32_t>(field.data, out.AgentSkillTargetID); break;
        case 191: entry::number<std::uint16_t>(field.data, out.NumSkills); break;
        case 257: entry::number<std::uint16_t>(field.data, out.SSOEnabled); break;
        case 261: entry::number<std::uint16_t>(field.data, out.NumMRDs); break;
        case 62: entry::packed(field.data, out.FltSkillGroupNumber); break;
        case 64: entry::packed(field.data, out.FltSkillGroupPriority); break;
        case 262: entry::packed(field.data, out.FltAgentMRDID); break;
        case 263: entry::packed(field.data, out.FltAgentMRDState); break;
        case 139: entry::bytes(field.data, out.SkillGroup); break;
        case 270: entry::bytes(field.data, out.AgentDeskSettingsConfigKey); break;
        default: break;
        }
    });
}

void config_agent_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigAgentEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_agent_event_record, version);
        field.check_size(2);
        break;
    case 208: field.check_size(4); break; // record: FltPeripheralID
    case 184: field.check_size(4); break; // record: PeripheralNumber
    case 303: field.in_version(version >= 20); break; // record: ActiveTerminal
    case 189: field.check_size(2); break; // record: AgentType
    case 267: // record: AgentDeskSettingsID
        field.in_version(version >= 22);
        field.check_size(4);
        break;
    case 190: break; // record: LoginID
    case 214: break; // record: OldLoginID
    case 207: break; // record: LoginName
    case 133: break; // record: PeripheralName
    case 138: break; // record: LastName
    case 137: break; // record: FirstName
    case 173: break; // record: Extension
    case 134: break; // record: Description
    case 141: field.check_size(4); break; // record: AgentSkillTargetID
    case 191: field.check_size(2); break; // record: NumSkills
    case 257: // record: SSOEnabled
        field.in_version(version >= 20);
        field.check_size(2);
        break;
    case 261: // record: NumMRDs
        field.in_version(version >= 21);
        field.check_size(2);
        break;
    case 62: field.check_multiple(4); break; // record: FltSkillGroupNumber
    case 64: field.check_multiple(2); break; // record: FltSkillGroupPriority
    case 262: // record: FltAgentMRDID
        field.in_version(version >= 21);
        field.check_multiple(4);
        break;
    case 263: // record: FltAgentMRDState
        field.in_version(version >= 21);
        field.check_multiple(2);
        break;
    case 139: break; // record: SkillGroup
    case 270: field.in_version(version >= 22); break; // record: AgentDeskSettingsConfigKey
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_agent_event_floating{
    .texts{},
    .other = &config_agent_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigAgentEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigAgentEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        frame.uint32(208, entry.FltPeripheralID, "FltPeripheralID");
        frame.uint32(184, entry.PeripheralNumber, "PeripheralNumber");
        if (version >= 20) {
            frame.text(303, entry.ActiveTerminal, 64, "ActiveTerminal");
        } else {
            frame.not_in_version(entry.ActiveTerminal.has_value(), "ActiveTerminal");
        }
        frame.uint16(189, entry.AgentType, "AgentType");
        if (version >= 22) {
            frame.uint32(267, entry.AgentDeskSettingsID, "AgentDeskSettingsID");
        } else {
            frame.not_in_version(entry.AgentDeskSettingsID.has_value(), "AgentDeskSettingsID");
        }
        frame.text(190, entry.LoginID, 64, "LoginID");
        frame.text(214, entry.OldLoginID, 64, "OldLoginID");
        if (version <= 19) {
            frame.text(207, entry.LoginName, 32, "LoginName");
        }
        if (version >= 20) {
            frame.text(207, entry.LoginName, 255, "LoginName");
        }
        frame.text(133, entry.PeripheralName, 64, "PeripheralName");
        frame.text(138, entry.LastName, 32, "LastName");
        frame.text(137, entry.FirstName, 32, "FirstName");
        frame.text(173, entry.Extension, 16, "Extension");
        frame.text(134, entry.Description, 128, "Description");
        frame.uint32(141, entry.AgentSkillTargetID, "AgentSkillTargetID");
        if (entry.NumSkills.has_value() || packed_size(entry.FltSkillGroupNumber) != 0 || packed_size(entry.FltSkillGroupPriority) != 0) {
            frame.uint16(191, frame.count(std::max({packed_size(entry.FltSkillGroupNumber), packed_size(entry.FltSkillGroupPriority)}), 100, "NumSkills"), "NumSkills");
        }
        if (version >= 20) {
            frame.uint16(257, entry.SSOEnabled, "SSOEnabled");
        } else {
            frame.not_in_version(entry.SSOEnabled.has_value(), "SSOEnabled");
        }
        if (version >= 21) {
            if (entry.NumMRDs.has_value() || packed_size(entry.FltAgentMRDID) != 0 || packed_size(entry.FltAgentMRDState) != 0) {
                frame.uint16(261, frame.count(std::max({packed_size(entry.FltAgentMRDID), packed_size(entry.FltAgentMRDState)}), 40, "NumMRDs"), "NumMRDs");
            }
        } else {
            frame.not_in_version(entry.NumMRDs.has_value(), "NumMRDs");
        }
        frame.packed(62, entry.FltSkillGroupNumber, 400, "FltSkillGroupNumber");
        frame.packed(64, entry.FltSkillGroupPriority, 200, "FltSkillGroupPriority");
        if (version >= 21) {
            frame.packed(262, entry.FltAgentMRDID, 160, "FltAgentMRDID");
        } else {
            frame.not_in_version(entry.FltAgentMRDID.has_value(), "FltAgentMRDID");
        }
        if (version >= 21) {
            frame.packed(263, entry.FltAgentMRDState, 80, "FltAgentMRDState");
        } else {
            frame.not_in_version(entry.FltAgentMRDState.has_value(), "FltAgentMRDState");
        }
        frame.bytes(139, entry.SkillGroup, 0, "SkillGroup");
        if (version >= 22) {
            frame.bytes(270, entry.AgentDeskSettingsConfigKey, 8, "AgentDeskSettingsConfigKey");
        } else {
            frame.not_in_version(entry.AgentDeskSettingsConfigKey.has_value(), "AgentDeskSettingsConfigKey");
        }
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigAgentEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_agent_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_agent_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_agent_event_floating, &out);
}

std::size_t encoded_size(const ConfigAgentEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigAgentEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 16)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_DEVICE_EVENT

namespace {

constexpr FixedExtent config_device_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_device_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigDeviceEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 183, [&](const FloatingField& field) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 208: entry::number<std::uint32_t>(field.data, out.FltPeripheralID); break;
        case 184: entry::number<std::uint32_t>(field.data, out.PeripheralNumber); break;
        case 195: entry::number<std::uint16_t>(field.data, out.DeviceType); break;
        case 129: entry::number<std::uint32_t>(field.data, out.MaxQueued); break;
        case 193: entry::number<std::uint32_t>(field.data, out.FltServiceID); break;
        case 11: entry::text(field.data, out.DialedNumber); break;
        case 10: entry::text(field.data, out.DNIS); break;
        case 173: entry::text(field.data, out.Extension); break;
        case 134: entry::text(field.data, out.Description); break;
        default: break;
        }
    });
}

void config_device_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigDeviceEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_device_event_record, version);
        field.check_size(2);
        break;
    case 208: field.check_size(4); break; // record: FltPeripheralID
    case 184: field.check_size(4); break; // record: PeripheralNumber
    case 195: field.check_size(2); break; // record: DeviceType
    case 129: field.check_size(4); break; // record: MaxQueued
    case 193: field.check_size(4); break; // record: FltServiceID
    case 11: break; // record: DialedNumber
    case 10: break; // record: DNIS
    case 173: break; // record: Extension
    case 134: break; // record: Description
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_device_event_floating{
    .texts{},
    .other = &config_device_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigDeviceEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigDeviceEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        frame.uint32(208, entry.FltPeripheralID, "FltPeripheralID");
        frame.uint32(184, entry.PeripheralNumber, "PeripheralNumber");
        frame.uint16(195, entry.DeviceType, "DeviceType");
        frame.uint32(129, entry.MaxQueued, "MaxQueued");
        frame.uint32(193, entry.FltServiceID, "FltServiceID");
        frame.text(11, entry.DialedNumber, 40, "DialedNumber");
        frame.text(10, entry.DNIS, 32, "DNIS");
        frame.text(173, entry.Extension, 16, "Extension");
        frame.text(134, entry.Description, 128, "Description");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigDeviceEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_device_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_device_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_device_event_floating, &out);
}

std::size_t encoded_size(const ConfigDeviceEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigDeviceEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 16)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_CALL_TYPE_EVENT

namespace {

constexpr FixedExtent config_call_type_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_call_type_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigCallTypeEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 183, [&](const FloatingField& field) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 210: entry::number<std::uint32_t>(field.data, out.FltCallTypeID); break;
        case 213: entry::number<std::uint32_t>(field.data, out.OldPeripheralNumber); break;
        case 211: entry::number<std::uint32_t>(field.data, out.CustomerDefinitionID); break;
        case 212: entry::text(field.data, out.EnterpriseName); break;
        case 134: entry::text(field.data, out.Description); break;
        case 174: entry::number<std::uint32_t>(field.data, out.ServiceLevelThreshold); break;
        case 175: entry::number<std::uint32_t>(field.data, out.ServiceLevelType); break;
        default: break;
        }
    });
}

void config_call_type_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigCallTypeEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_call_type_event_record, version);
        field.check_size(2);
        break;
    case 210: // record: FltCallTypeID
        field.in_version(version >= 11);
        field.check_size(4);
        break;
    case 213: field.check_size(4); break; // record: OldPeripheralNumber
    case 211: // record: CustomerDefinitionID
        field.in_version(version >= 11);
        field.check_size(4);
        break;
    case 212: field.in_version(version >= 11); break; // record: EnterpriseName
    case 134: break; // record: Description
    case 174: field.check_size(4); break; // record: ServiceLevelThreshold
    case 175: field.check_size(4); break; // record: ServiceLevelType
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_call_type_event_floating{
    .texts{},
    .other = &config_call_type_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigCallTypeEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigCallTypeEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        if (version >= 11) {
            frame.uint32(210, entry.FltCallTypeID, "FltCallTypeID");
        } else {
            frame.not_in_version(entry.FltCallTypeID.has_value(), "FltCallTypeID");
        }
        frame.uint32(213, entry.OldPeripheralNumber, "OldPeripheralNumber");
        if (version >= 11) {
            frame.uint32(211, entry.CustomerDefinitionID, "CustomerDefinitionID");
        } else {
            frame.not_in_version(entry.CustomerDefinitionID.has_value(), "CustomerDefinitionID");
        }
        if (version >= 11) {
            frame.text(212, entry.EnterpriseName, 32, "EnterpriseName");
        } else {
            frame.not_in_version(entry.EnterpriseName.has_value(), "EnterpriseName");
        }
        frame.text(134, entry.Description, 128, "Description");
        frame.uint32(174, entry.ServiceLevelThreshold, "ServiceLevelThreshold");
        frame.uint32(175, entry.ServiceLevelType, "ServiceLevelType");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigCallTypeEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_call_type_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_call_type_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_call_type_event_floating, &out);
}

std::size_t encoded_size(const ConfigCallTypeEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigCallTypeEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_MRD_EVENT

namespace {

constexpr FixedExtent config_mrd_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_mrd_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigMrdEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 183, [&](const FloatingField& field) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 216: entry::number<std::uint32_t>(field.data, out.FltMRDomainID); break;
        case 212: entry::text(field.data, out.FltEnterpriseName); break;
        case 134: entry::text(field.data, out.FltDescription); break;
        case 250: entry::number<std::uint32_t>(field.data, out.FltMaxTaskDuration); break;
        case 251: entry::number<std::uint16_t>(field.data, out.FltInterruptible); break;
        default: break;
        }
    });
}

void config_mrd_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigMrdEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_mrd_event_record, version);
        field.check_size(2);
        break;
    case 216: field.check_size(4); break; // record: FltMRDomainID
    case 212: break; // record: FltEnterpriseName
    case 134: break; // record: FltDescription
    case 250: field.check_size(4); break; // record: FltMaxTaskDuration
    case 251: field.check_size(2); break; // record: FltInterruptible
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_mrd_event_floating{
    .texts{},
    .other = &config_mrd_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigMrdEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigMrdEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        frame.uint32(216, entry.FltMRDomainID, "FltMRDomainID");
        frame.text(212, entry.FltEnterpriseName, 32, "FltEnterpriseName");
        frame.text(134, entry.FltDescription, 128, "FltDescription");
        frame.uint32(250, entry.FltMaxTaskDuration, "FltMaxTaskDuration");
        frame.uint16(251, entry.FltInterruptible, "FltInterruptible");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigMrdEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_mrd_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_mrd_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_mrd_event_floating, &out);
}

std::size_t encoded_size(const ConfigMrdEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigMrdEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 20)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_PERIPHERAL_EVENT

namespace {

constexpr FixedExtent config_peripheral_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_peripheral_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigPeripheralEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 183, [&](const FloatingField& field) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 271: entry::number<std::uint32_t>(field.data, out.ConfigPeripheralID); break;
        case 272: entry::number<std::uint32_t>(field.data, out.DefaultAgentDeskSettingsID); break;
        default: break;
        }
    });
}

void config_peripheral_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigPeripheralEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_peripheral_event_record, version);
        field.check_size(2);
        break;
    case 271: field.check_size(4); break; // record: ConfigPeripheralID
    case 272: field.check_size(4); break; // record: DefaultAgentDeskSettingsID
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_peripheral_event_floating{
    .texts{},
    .other = &config_peripheral_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigPeripheralEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigPeripheralEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        frame.uint32(271, entry.ConfigPeripheralID, "ConfigPeripheralID");
        frame.uint32(272, entry.DefaultAgentDeskSettingsID, "DefaultAgentDeskSettingsID");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigPeripheralEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_peripheral_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_peripheral_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_peripheral_event_floating, &out);
}

std::size_t encoded_size(const ConfigPeripheralEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigPeripheralEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 22)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_AGENT_DESK_SETTINGS_EVENT

namespace {

constexpr FixedExtent config_agent_desk_settings_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_agent_desk_settings_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigAgentDeskSettingsEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 183, [&](const FloatingField& field) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 267: entry::number<std::uint32_t>(field.data, out.AgentDeskSettingsID); break;
        case 273: entry::number<std::uint32_t>(field.data, out.FltDeskSettingsMask); break;
        case 274: entry::number<std::uint32_t>(field.data, out.FltWrapUpDataIncomingMode); break;
        case 275: entry::number<std::uint32_t>(field.data, out.FltWrapUpDataOutgoingMode); break;
        case 276: entry::number<std::uint32_t>(field.data, out.FltLogoutNonActivityTime); break;
        case 277: entry::number<std::uint32_t>(field.data, out.FltQualityRecordingRate); break;
        case 278: entry::number<std::uint32_t>(field.data, out.FltRingNoAnswerTime); break;
        case 279: entry::number<std::uint32_t>(field.data, out.FltSilentMonitorWarningMessage); break;
        case 280: entry::number<std::uint32_t>(field.data, out.FltSilentMonitorAudibleIndication); break;
        case 281: entry::number<std::uint32_t>(field.data, out.FltSupervisorAssistCallMethod); break;
        case 282: entry::number<std::uint32_t>(field.data, out.FltEmergencyCallMethod); break;
        case 283: entry::number<std::uint32_t>(field.data, out.FltAutoRecordOnEmergency); break;
        case 284: entry::number<std::uint32_t>(field.data, out.FltRecordingMode); break;
        case 285: entry::number<std::uint32_t>(field.data, out.FltWorkModeTimer); break;
        case 286: entry::number<std::uint32_t>(field.data, out.FltRingNoAnswerDnId); break;
        case 287: entry::text(field.data, out.FltDefaultDevicePortAddress); break;
        case 307: entry::number<std::uint32_t>(field.data, out.PlayZipTone); break;
        case 306: entry::number<std::uint32_t>(field.data, out.ACDSharedLineUsage); break;
        default: break;
        }
    });
}

void config_agent_desk_settings_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigAgentDeskSettingsEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_agent_desk_settings_event_record, version);
        field.check_size(2);
        break;
    case 267: field.check_size(4); break; // record: AgentDeskSettingsID
    case 273: field.check_size(4); break; // record: FltDeskSettingsMask
    case 274: field.check_size(4); break; // record: FltWrapUpDataIncomingMode
    case 275: field.check_size(4); break; // record: FltWrapUpDataOutgoingMode
    case 276: field.check_size(4); break; // record: FltLogoutNonActivityTime
    case 277: field.check_size(4); break; // record: FltQualityRecordingRate
    case 278: field.check_size(4); break; // record: FltRingNoAnswerTime
    case 279: field.check_size(4); break; // record: FltSilentMonitorWarningMessage
    case 280: field.check_size(4); break; // record: FltSilentMonitorAudibleIndication
    case 281: field.check_size(4); break; // record: FltSupervisorAssistCallMethod
    case 282: field.check_size(4); break; // record: FltEmergencyCallMethod
    case 283: field.check_size(4); break; // record: FltAutoRecordOnEmergency
    case 284: field.check_size(4); break; // record: FltRecordingMode
    case 285: field.check_size(4); break; // record: FltWorkModeTimer
    case 286: field.check_size(4); break; // record: FltRingNoAnswerDnId
    case 287: break; // record: FltDefaultDevicePortAddress
    case 307: field.check_size(4); break; // record: PlayZipTone
    case 306: field.check_size(4); break; // record: ACDSharedLineUsage
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_agent_desk_settings_event_floating{
    .texts{},
    .other = &config_agent_desk_settings_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigAgentDeskSettingsEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigAgentDeskSettingsEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        frame.uint32(267, entry.AgentDeskSettingsID, "AgentDeskSettingsID");
        frame.uint32(273, entry.FltDeskSettingsMask, "FltDeskSettingsMask");
        frame.uint32(274, entry.FltWrapUpDataIncomingMode, "FltWrapUpDataIncomingMode");
        frame.uint32(275, entry.FltWrapUpDataOutgoingMode, "FltWrapUpDataOutgoingMode");
        frame.uint32(276, entry.FltLogoutNonActivityTime, "FltLogoutNonActivityTime");
        frame.uint32(277, entry.FltQualityRecordingRate, "FltQualityRecordingRate");
        frame.uint32(278, entry.FltRingNoAnswerTime, "FltRingNoAnswerTime");
        frame.uint32(279, entry.FltSilentMonitorWarningMessage, "FltSilentMonitorWarningMessage");
        frame.uint32(280, entry.FltSilentMonitorAudibleIndication, "FltSilentMonitorAudibleIndication");
        frame.uint32(281, entry.FltSupervisorAssistCallMethod, "FltSupervisorAssistCallMethod");
        frame.uint32(282, entry.FltEmergencyCallMethod, "FltEmergencyCallMethod");
        frame.uint32(283, entry.FltAutoRecordOnEmergency, "FltAutoRecordOnEmergency");
        frame.uint32(284, entry.FltRecordingMode, "FltRecordingMode");
        frame.uint32(285, entry.FltWorkModeTimer, "FltWorkModeTimer");
        frame.uint32(286, entry.FltRingNoAnswerDnId, "FltRingNoAnswerDnId");
        frame.text(287, entry.FltDefaultDevicePortAddress, 4, "FltDefaultDevicePortAddress");
        frame.uint32(307, entry.PlayZipTone, "PlayZipTone");
        frame.uint32(306, entry.ACDSharedLineUsage, "ACDSharedLineUsage");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigAgentDeskSettingsEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_agent_desk_settings_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_agent_desk_settings_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_agent_desk_settings_event_floating, &out);
}

std::size_t encoded_size(const ConfigAgentDeskSettingsEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigAgentDeskSettingsEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 22)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_TERMINAL_EVENT

namespace {

constexpr FixedExtent config_terminal_event_extents[] = {
    {2, any},
};

/// The next record.
bool next_config_terminal_event_record(Bytes& fields, FloatingWidth width, unsigned version, ConfigTerminalEvent::Record& out) noexcept {
    Bytes record;
    if (!next_record(fields, width, 183, record)) {
        return false;
    }
    renew(out);
    FloatingReader inside(record, width);
    FloatingField field;
    for (Bytes rest = inside.rest(); inside.next(field); rest = inside.rest()) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 302: entry::number<std::uint16_t>(field.data, out.TerminalType); break;
        case 303: entry::text(field.data, out.TerminalDeviceName); break;
        case 304: entry::text(field.data, out.TerminalTypeName); break;
        case 305: entry::number<std::uint16_t>(field.data, out.NumInstruments); break;
        case 6: entry::group(out.Instrument, rest, width, version, &next_single<std::string_view, 6, entry::read_text_as>); break;
        default: break;
        }
    }
    return true;
}

void config_terminal_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigTerminalEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_terminal_event_record, version);
        field.check_size(2);
        break;
    case 302: field.check_size(2); break; // record: TerminalType
    case 303: break; // record: TerminalDeviceName
    case 304: break; // record: TerminalTypeName
    case 305: field.check_size(2); break; // record: NumInstruments
    case 6: break; // record: Instrument
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_terminal_event_floating{
    .texts{},
    .other = &config_terminal_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigTerminalEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigTerminalEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        frame.uint16(302, entry.TerminalType, "TerminalType");
        frame.text(303, entry.TerminalDeviceName, 64, "TerminalDeviceName");
        frame.text(304, entry.TerminalTypeName, 100, "TerminalTypeName");
        if (entry.NumInstruments.has_value() || !entry.Instrument.empty()) {
            frame.uint16(305, frame.count(entry.Instrument.size(), 10, "NumInstruments"), "NumInstruments");
        }
        for (const auto& value : entry.Instrument) {
            frame.text(6, value, 64, "Instrument");
        }
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigTerminalEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_terminal_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_terminal_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_terminal_event_floating, &out);
}

std::size_t encoded_size(const ConfigTerminalEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigTerminalEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 20)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

// CONFIG_AGENT_SERVICE_EVENT

namespace {

constexpr FixedExtent config_agent_service_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_agent_service_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigAgentServiceEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 141, [&](const FloatingField& field) {
        switch (field.tag) {
        case 141: entry::number<std::uint32_t>(field.data, out.AgentSkillTargetID); break;
        case 310: entry::number<std::uint16_t>(field.data, out.NumOfEnabledServices); break;
        case 309: entry::packed(field.data, out.FltEnabledServices); break;
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        default: break;
        }
    });
}

void config_agent_service_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigAgentServiceEvent*>(message);
    switch (field.tag()) {
    case 141: // record: AgentSkillTargetID
        field.group(out.record, &next_config_agent_service_event_record, version);
        field.check_size(4);
        break;
    case 310: field.check_size(2); break; // record: NumOfEnabledServices
    case 309: field.check_multiple(2); break; // record: FltEnabledServices
    case 183: field.check_size(2); break; // record: RecordType
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_agent_service_event_floating{
    .texts{},
    .other = &config_agent_service_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigAgentServiceEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigAgentServiceEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint32(141, entry.AgentSkillTargetID, "AgentSkillTargetID");
        if (entry.NumOfEnabledServices.has_value() || packed_size(entry.FltEnabledServices) != 0) {
            frame.uint16(310, frame.count(packed_size(entry.FltEnabledServices), 65535, "NumOfEnabledServices"), "NumOfEnabledServices");
        }
        frame.packed(309, entry.FltEnabledServices, 0, "FltEnabledServices");
        frame.uint16(183, entry.RecordType, "RecordType");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigAgentServiceEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_agent_service_event_extents);
    }
    return version <= 19 ? decode_floating<width_1_1>(body, fixed_size, version, config_agent_service_event_floating, &out)
                         : decode_floating<width_2_2>(body, fixed_size, version, config_agent_service_event_floating, &out);
}

std::size_t encoded_size(const ConfigAgentServiceEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigAgentServiceEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 24)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 19 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_2>(message, version, out);
}

} // namespace ctikit::ged188
