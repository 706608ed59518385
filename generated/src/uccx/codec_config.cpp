// Unified CCX CTI protocol: decoders and encoders of the messages of class config.
// Written by `ctigen generate` from spec/uccx/messages.
#include "codec.hpp"

#include <ctikit/uccx/messages/config_request_key_event.hpp>
#include <ctikit/uccx/messages/config_key_event.hpp>
#include <ctikit/uccx/messages/config_request_event.hpp>
#include <ctikit/uccx/messages/config_begin_event.hpp>
#include <ctikit/uccx/messages/config_end_event.hpp>
#include <ctikit/uccx/messages/config_application_event.hpp>
#include <ctikit/uccx/messages/config_csq_event.hpp>
#include <ctikit/uccx/messages/config_agent_event.hpp>
#include <ctikit/uccx/messages/config_device_event.hpp>
#include <ctikit/uccx/messages/team_config_req.hpp>
#include <ctikit/uccx/messages/team_config_event.hpp>
#include <ctikit/uccx/messages/team_config_conf.hpp>
#include <ctikit/uccx/messages/config_terminal_event.hpp>

namespace ctikit::uccx {

// CONFIG_REQUEST_KEY_EVENT

namespace {

constexpr FixedExtent config_request_key_event_extents[] = {
    {4, {11, 255}},
};

void config_request_key_event_field(ReceivedField& field, unsigned /*version*/, void* /*message*/) noexcept {
    switch (field.tag()) {
    case 131: // CustomerID
        field.check_size(4);
        field.reserved();
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_request_key_event_floating{
    .texts{},
    .other = &config_request_key_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigRequestKeyEvent& /*message*/, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigRequestKeyEvent::id);
    if (std::uint8_t* const at = frame.fixed(version >= 11 ? 4U : 0U)) {
        if (version >= 11) {
            store<std::uint32_t>(at, 0U); // reserved PeripheralID
        }
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigRequestKeyEvent& out) noexcept {
    const std::size_t fixed_size = version >= 11 ? 4U : 0U;
    const bool cut = body.size() < fixed_size;
    renew(out);
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_request_key_event_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, config_request_key_event_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, config_request_key_event_floating, &out);
}

std::size_t encoded_size(const ConfigRequestKeyEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigRequestKeyEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CONFIG_KEY_EVENT

namespace {

constexpr FixedExtent config_key_event_extents[] = {
    {4, any},
};

void config_key_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<ConfigKeyEvent*>(message);
    switch (field.tag()) {
    case 177: field.bytes(out.ApplicationConfigKey); break;
    case 178: field.bytes(out.CSQConfigKey); break;
    case 179: field.bytes(out.AgentConfigKey); break;
    case 180: field.bytes(out.DeviceConfigKey); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_key_event_floating{
    .texts{},
    .other = &config_key_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigKeyEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigKeyEvent::id);
    if (std::uint8_t* const at = frame.fixed(4U)) {
        store<std::uint32_t>(at, static_cast<std::uint32_t>(message.Status));
    }
    frame.bytes(177, message.ApplicationConfigKey, 8, "ApplicationConfigKey");
    frame.bytes(178, message.CSQConfigKey, 8, "CSQConfigKey");
    frame.bytes(179, message.AgentConfigKey, 8, "AgentConfigKey");
    frame.bytes(180, message.DeviceConfigKey, 8, "DeviceConfigKey");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigKeyEvent& out) noexcept {
    const std::size_t fixed_size = 4U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.Status, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_key_event_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, config_key_event_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, config_key_event_floating, &out);
}

std::size_t encoded_size(const ConfigKeyEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigKeyEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CONFIG_REQUEST_EVENT

namespace {

constexpr FixedExtent config_request_event_extents[] = {
    {4, any}, {4, {11, 255}},
};

void config_request_event_field(ReceivedField& field, unsigned /*version*/, void* /*message*/) noexcept {
    switch (field.tag()) {
    case 131: // CustomerID
        field.check_size(4);
        field.reserved();
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_request_event_floating{
    .texts{},
    .other = &config_request_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigRequestEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigRequestEvent::id);
    if (std::uint8_t* const at = frame.fixed(4U + (version >= 11 ? 4U : 0U))) {
        store<std::uint32_t>(at, static_cast<std::uint32_t>(message.ConfigurationMask));
        if (version >= 11) {
            store<std::uint32_t>(at + 4, 0U); // reserved PeripheralID
        }
    }
    frame.uint32(131, std::uint32_t{0U}, "CustomerID");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigRequestEvent& out) noexcept {
    const std::size_t fixed_size = 4U + (version >= 11 ? 4U : 0U);
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.ConfigurationMask, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_request_event_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, config_request_event_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, config_request_event_floating, &out);
}

std::size_t encoded_size(const ConfigRequestEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigRequestEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CONFIG_BEGIN_EVENT

namespace {

constexpr FixedExtent config_begin_event_extents[] = {
    {2, any}, {4, any},
};

void config_begin_event_field(ReceivedField& field, unsigned /*version*/, void* message) noexcept {
    auto& out = *static_cast<ConfigBeginEvent*>(message);
    switch (field.tag()) {
    case 177: field.bytes(out.ApplicationConfigKey); break;
    case 178: field.bytes(out.CSQueueConfigKey); break;
    case 179: field.bytes(out.AgentConfigKey); break;
    case 180: field.bytes(out.DeviceConfigKey); break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_begin_event_floating{
    .texts{},
    .other = &config_begin_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigBeginEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigBeginEvent::id);
    if (std::uint8_t* const at = frame.fixed(6U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(message.ConfigType));
        store<std::uint32_t>(at + 2, static_cast<std::uint32_t>(message.ConfigurationMask));
    }
    frame.bytes(177, message.ApplicationConfigKey, 8, "ApplicationConfigKey");
    frame.bytes(178, message.CSQueueConfigKey, 8, "CSQueueConfigKey");
    frame.bytes(179, message.AgentConfigKey, 8, "AgentConfigKey");
    frame.bytes(180, message.DeviceConfigKey, 8, "DeviceConfigKey");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigBeginEvent& out) noexcept {
    const std::size_t fixed_size = 6U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.ConfigType, load<std::uint16_t>(at)},
          FixedField{out.ConfigurationMask, load<std::uint32_t>(at + 2)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_begin_event_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, config_begin_event_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, config_begin_event_floating, &out);
}

std::size_t encoded_size(const ConfigBeginEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigBeginEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
        store<std::uint32_t>(at, static_cast<std::uint32_t>(message.Status));
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
          FixedField{out.Status, load<std::uint32_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_end_event_extents);
    }
    return version <= 17 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_1>(body, fixed_size, version, out);
}

std::size_t encoded_size(const ConfigEndEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigEndEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CONFIG_APPLICATION_EVENT

namespace {

constexpr FixedExtent config_application_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_application_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigApplicationEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 183, [&](const FloatingField& field) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 184: entry::number<std::uint32_t>(field.data, out.ApplicationID); break;
        case 129: entry::number<std::uint32_t>(field.data, out.MaxQueued); break;
        case 132: entry::number<std::uint32_t>(field.data, out.PreviousApplicationID); break;
        case 133: entry::text(field.data, out.ApplicationName); break;
        case 134: entry::text(field.data, out.Description); break;
        default: break;
        }
    });
}

void config_application_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigApplicationEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_application_event_record, version);
        field.check_size(2);
        break;
    case 208: // record: FltPeripheralID
        field.in_version(version >= 11);
        field.check_size(4);
        field.reserved();
        break;
    case 184: field.check_size(4); break; // record: ApplicationID
    case 213: // record: OldPeripheralNumber
        field.in_version(version >= 11);
        field.check_size(4);
        field.reserved();
        break;
    case 129: field.check_size(4); break; // record: MaxQueued
    case 173: field.reserved(); break; // record: Extension
    case 132: field.check_size(4); break; // record: PreviousApplicationID
    case 133: break; // record: ApplicationName
    case 134: break; // record: Description
    case 174: // record: ServiceLevelThreshold
        field.check_size(4);
        field.reserved();
        break;
    case 175: // record: ServiceLevelType
        field.check_size(4);
        field.reserved();
        break;
    case 176: field.reserved(); break; // record: ConfigParam
    case 216: // record: FltMRDomainID
        field.in_version(version >= 11);
        field.check_size(4);
        field.reserved();
        break;
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_application_event_floating{
    .texts{},
    .other = &config_application_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigApplicationEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigApplicationEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        frame.uint32(184, entry.ApplicationID, "ApplicationID");
        frame.uint32(129, entry.MaxQueued, "MaxQueued");
        frame.uint32(132, entry.PreviousApplicationID, "PreviousApplicationID");
        frame.text(133, entry.ApplicationName, 64, "ApplicationName");
        frame.text(134, entry.Description, 128, "Description");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigApplicationEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_application_event_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, config_application_event_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, config_application_event_floating, &out);
}

std::size_t encoded_size(const ConfigApplicationEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigApplicationEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CONFIG_CSQ_EVENT

namespace {

constexpr FixedExtent config_csq_event_extents[] = {
    {2, any},
};

/// The next entry of record.
bool next_config_csq_event_record(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigCsqEvent::Record& out) noexcept {
    renew(out);
    return next_entry(fields, width, 183, [&](const FloatingField& field) {
        switch (field.tag) {
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 184: entry::number<std::uint32_t>(field.data, out.CSQID); break;
        case 185: entry::number<std::uint16_t>(field.data, out.AutoWork); break;
        case 133: entry::text(field.data, out.CSQName); break;
        case 134: entry::text(field.data, out.Description); break;
        case 216: entry::number<std::uint32_t>(field.data, out.MRDomainID); break;
        default: break;
        }
    });
}

void config_csq_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigCsqEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_csq_event_record, version);
        field.check_size(2);
        break;
    case 208: // record: FltPeripheralID
        field.in_version(version >= 11);
        field.check_size(4);
        field.reserved();
        break;
    case 184: field.check_size(4); break; // record: CSQID
    case 213: // record: OldPeripheralNumber
        field.in_version(version >= 11);
        field.check_size(4);
        field.reserved();
        break;
    case 64: // record: FltSkillGroupPriority
        field.check_size(2);
        field.reserved();
        break;
    case 192: // record: SkillGroupSkillTargetID
        field.check_size(4);
        field.reserved();
        break;
    case 185: field.check_size(2, 4); break; // record: AutoWork
    case 173: field.reserved(); break; // record: Extension
    case 133: break; // record: CSQName
    case 134: break; // record: Description
    case 216: // record: MRDomainID
        field.in_version(version >= 11);
        field.check_size(4);
        break;
    case 176: field.reserved(); break; // record: ConfigParam
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart config_csq_event_floating{
    .texts{},
    .other = &config_csq_event_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const ConfigCsqEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, ConfigCsqEvent::id);
    if (std::uint8_t* const at = frame.fixed(2U)) {
        store<std::uint16_t>(at, static_cast<std::uint16_t>(frame.count(message.record.size(), 10, "NumRecords")));
    }
    for (const auto& entry : message.record) {
        frame.uint16(183, entry.RecordType, "RecordType");
        frame.uint32(184, entry.CSQID, "CSQID");
        frame.uint16(185, entry.AutoWork, "AutoWork");
        frame.text(133, entry.CSQName, 64, "CSQName");
        frame.text(134, entry.Description, 128, "Description");
        if (version >= 11) {
            frame.uint32(216, entry.MRDomainID, "MRDomainID");
        } else {
            frame.not_in_version(entry.MRDomainID.has_value(), "MRDomainID");
        }
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, ConfigCsqEvent& out) noexcept {
    const std::size_t fixed_size = 2U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.NumRecords, load<std::uint16_t>(at)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, config_csq_event_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, config_csq_event_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, config_csq_event_floating, &out);
}

std::size_t encoded_size(const ConfigCsqEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigCsqEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// CONFIG_AGENT_EVENT

namespace {

constexpr FixedExtent config_agent_event_extents[] = {
    {2, any},
};

/// The next entry of record.csq.
bool next_config_agent_event_record_csq(Bytes& fields, FloatingWidth width, unsigned /*version*/, ConfigAgentEvent::Record::Csq& out) noexcept {
    renew(out);
    return next_entry(fields, width, 62, [&](const FloatingField& field) {
        switch (field.tag) {
        case 62: entry::number<std::uint32_t>(field.data, out.CSQID); break;
        default: break;
        }
    });
}

/// The next record.
bool next_config_agent_event_record(Bytes& fields, FloatingWidth width, unsigned version, ConfigAgentEvent::Record& out) noexcept {
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
        case 189: entry::number<std::uint16_t>(field.data, out.AgentType); break;
        case 190: entry::text(field.data, out.LoginID); break;
        case 138: entry::text(field.data, out.LastName); break;
        case 137: entry::text(field.data, out.FirstName); break;
        case 173: entry::text(field.data, out.Extension); break;
        case 134: entry::text(field.data, out.Description); break;
        case 191: entry::number<std::uint16_t>(field.data, out.NumCSQ); break;
        case 62: entry::group(out.csq, rest, width, version, &next_config_agent_event_record_csq); break;
        case 247: entry::number<std::uint16_t>(field.data, out.agentState); break;
        case 246: entry::number<std::uint32_t>(field.data, out.MRD_ID); break;
        case 303: entry::text(field.data, out.ActiveTerminal); break;
        default: break;
        }
    }
    return true;
}

void config_agent_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<ConfigAgentEvent*>(message);
    switch (field.tag()) {
    case 183: // record: RecordType
        field.group(out.record, &next_config_agent_event_record, version);
        field.check_size(2);
        break;
    case 208: // record: FltPeripheralID
        field.in_version(version >= 11);
        field.check_size(4);
        field.reserved();
        break;
    case 189: field.check_size(2); break; // record: AgentType
    case 190: break; // record: LoginID
    case 214: // record: OldLoginID
        field.in_version(version >= 11);
        field.reserved();
        break;
    case 207: // record: LoginName
        field.in_version(version >= 11);
        field.reserved();
        break;
    case 138: break; // record: LastName
    case 137: break; // record: FirstName
    case 173: break; // record: Extension
    case 134: break; // record: Description
    case 141: // record: AgentSkillTargetID
        field.check_size(4);
        field.reserved();
        break;
    case 191: field.check_size(2); break; // record: NumCSQ
    case 62: field.check_size(4); break; // record: CSQID
    case 64: // record: FltSkillGroupPriority
        field.check_size(2);
        field.reserved();
        break;
    case 247: field.check_size(2); break; // record: agentState
    case 246: // record: MRD_ID
        field.in_version(version >= 17);
        field.check_size(4, 2);
        break;
    case 303: field.in_version(version >= 18); break; // record: ActiveTerminal
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
        frame.uint16(189, entry.AgentType, "AgentType");
        frame.text(190, entry.LoginID, 129, "LoginID");
        frame.text(138, entry.LastName, 32, "LastName");
        frame.text(137, entry.FirstName, 32, "FirstName");
        frame.text(173, entry.Extension, 16, "Extension");
        frame.text(134, entry.Description, 128, "Description");
        if (entry.NumCSQ.has_value() || !entry.csq.empty()) {
            frame.uint16(191, frame.count(entry.csq.size(), 25, "NumCSQ"), "NumCSQ");
        }
        for (const auto& item : entry.csq) {
            frame.uint32(62, item.CSQID, "CSQID");
        }
        frame.uint16(247, entry.agentState, "agentState");
        if (version >= 17) {
            frame.uint32(246, entry.MRD_ID, "MRD_ID");
        } else {
            frame.not_in_version(entry.MRD_ID.has_value(), "MRD_ID");
        }
        if (version >= 18) {
            frame.text(303, entry.ActiveTerminal, 64, "ActiveTerminal");
        } else {
            frame.not_in_version(entry.ActiveTerminal.has_value(), "ActiveTerminal");
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, config_agent_event_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, config_agent_event_floating, &out);
}

std::size_t encoded_size(const ConfigAgentEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigAgentEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
        case 184: entry::number<std::uint32_t>(field.data, out.DeviceField0); break;
        case 195: entry::number<std::uint16_t>(field.data, out.DeviceType); break;
        case 129: entry::number<std::uint32_t>(field.data, out.MaxQueued); break;
        case 193: entry::number<std::uint32_t>(field.data, out.DeviceField1); break;
        case 11: entry::text(field.data, out.DeviceField2); break;
        case 173: entry::text(field.data, out.DeviceField4); break;
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
    case 208: // record: FltPeripheralID
        field.in_version(version >= 11);
        field.check_size(4);
        field.reserved();
        break;
    case 184: field.check_size(4); break; // record: DeviceField0
    case 195: field.check_size(2); break; // record: DeviceType
    case 129: field.check_size(4); break; // record: MaxQueued
    case 193: field.check_size(4); break; // record: DeviceField1
    case 11: break; // record: DeviceField2
    case 10: field.reserved(); break; // record: DNIS
    case 173: break; // record: DeviceField4
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
        frame.uint32(184, entry.DeviceField0, "DeviceField0");
        frame.uint16(195, entry.DeviceType, "DeviceType");
        frame.uint32(129, entry.MaxQueued, "MaxQueued");
        frame.uint32(193, entry.DeviceField1, "DeviceField1");
        frame.text(11, entry.DeviceField2, 129, "DeviceField2");
        frame.text(173, entry.DeviceField4, 16, "DeviceField4");
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, config_device_event_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, config_device_event_floating, &out);
}

std::size_t encoded_size(const ConfigDeviceEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigDeviceEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// TEAM_CONFIG_REQ

namespace {

constexpr FixedExtent team_config_req_extents[] = {
    {4, any}, {2, any}, {8, any},
};

template <FloatingWidth Width>
EncodeResult encode_as(const TeamConfigReq& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, TeamConfigReq::id);
    if (std::uint8_t* const at = frame.fixed(14U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(message.ConfigParam));
        std::memset(at + 6, 0, 8); // reserved
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, TeamConfigReq& out) noexcept {
    const std::size_t fixed_size = 14U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.ConfigParam, load<std::uint16_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, team_config_req_extents);
    }
    if (body.size() == fixed_size) {
        return {};
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, no_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, no_floating, &out);
}

std::size_t encoded_size(const TeamConfigReq& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const TeamConfigReq& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// TEAM_CONFIG_EVENT

namespace {

constexpr FixedExtent team_config_event_extents[] = {
    {4, any}, {2, any}, {2, any}, {8, any},
};

/// The next entry of member.
bool next_team_config_event_member(Bytes& fields, FloatingWidth width, unsigned /*version*/, TeamConfigEvent::Member& out) noexcept {
    renew(out);
    return next_entry(fields, width, 194, [&](const FloatingField& field) {
        switch (field.tag) {
        case 194: entry::text(field.data, out.AgentID); break;
        case 87: entry::number<std::uint16_t>(field.data, out.AgentFlags); break;
        case 183: entry::number<std::uint16_t>(field.data, out.RecordType); break;
        case 205: entry::number<std::uint16_t>(field.data, out.MemberType); break;
        default: break;
        }
    });
}

void team_config_event_field(ReceivedField& field, unsigned version, void* message) noexcept {
    auto& out = *static_cast<TeamConfigEvent*>(message);
    switch (field.tag()) {
    case 194: field.only_group(out.member, &next_team_config_event_member, version); break; // member: AgentID
    case 87: field.check_size(2); break; // member: AgentFlags
    case 183: field.check_size(2); break; // member: RecordType
    case 205: field.check_size(2); break; // member: MemberType
    default: field.skip(defined_tag(field.tag())); break;
    }
}

constexpr FloatingPart team_config_event_floating{
    .texts{
        {204, offsetof(TeamConfigEvent, TeamName)},
    },
    .other = &team_config_event_field,
};

template <FloatingWidth Width>
DecodeResult decode_fields(Bytes body, std::size_t fixed_size, unsigned version, TeamConfigEvent& out) noexcept {
    CanonicalFields<Width> fields(body, fixed_size);
    fields.text(204, out.TeamName);
    return fields.rest(version, team_config_event_floating, &out);
}

template <FloatingWidth Width>
EncodeResult encode_as(const TeamConfigEvent& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, TeamConfigEvent::id);
    if (std::uint8_t* const at = frame.fixed(16U)) {
        store<std::uint32_t>(at, message.TeamID);
        store<std::uint16_t>(at + 4, static_cast<std::uint16_t>(frame.count(message.member.size(), 64, "NumRecords")));
        store<std::uint16_t>(at + 6, static_cast<std::uint16_t>(message.Operation));
        std::memset(at + 8, 0, 8); // reserved
    }
    frame.text(204, message.TeamName, 50, "TeamName");
    for (const auto& entry : message.member) {
        frame.text(194, entry.AgentID, 129, "AgentID");
        frame.uint16(87, entry.AgentFlags, "AgentFlags");
        frame.uint16(183, entry.RecordType, "RecordType");
        frame.uint16(205, entry.MemberType, "MemberType");
    }
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, TeamConfigEvent& out) noexcept {
    const std::size_t fixed_size = 16U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.TeamID, load<std::uint32_t>(at)},
          FixedField{out.NumRecords, load<std::uint16_t>(at + 4)},
          FixedField{out.Operation, load<std::uint16_t>(at + 6)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, team_config_event_extents);
    }
    return version <= 17 ? decode_fields<width_1_1>(body, fixed_size, version, out)
                         : decode_fields<width_2_1>(body, fixed_size, version, out);
}

std::size_t encoded_size(const TeamConfigEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const TeamConfigEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

// TEAM_CONFIG_CONF

namespace {

constexpr FixedExtent team_config_conf_extents[] = {
    {4, any}, {4, any},
};

constexpr FloatingPart team_config_conf_floating{
    .texts{
        {7, offsetof(TeamConfigConf, Text)},
    },
    .other = &skip_field,
};

template <FloatingWidth Width>
EncodeResult encode_as(const TeamConfigConf& message, unsigned /*version*/, std::span<std::uint8_t> out) noexcept {
    FrameEncoder<Width> frame(out, TeamConfigConf::id);
    if (std::uint8_t* const at = frame.fixed(8U)) {
        store<std::uint32_t>(at, message.InvokeID);
        store<std::uint32_t>(at + 4, static_cast<std::uint32_t>(message.Status));
    }
    frame.text(7, message.Text, 128, "Text");
    return frame.finish();
}

} // namespace

[[gnu::flatten]] DecodeResult decode(Bytes body, unsigned version, TeamConfigConf& out) noexcept {
    const std::size_t fixed_size = 8U;
    const bool cut = body.size() < fixed_size;
    const std::uint8_t* const at = cut ? zeros.data() : body.data();
    renew(out,
          FixedField{out.InvokeID, load<std::uint32_t>(at)},
          FixedField{out.Status, load<std::uint32_t>(at + 4)});
    if (cut) [[unlikely]] {
        return truncated_fixed_part(body, version, team_config_conf_extents);
    }
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, team_config_conf_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, team_config_conf_floating, &out);
}

std::size_t encoded_size(const TeamConfigConf& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const TeamConfigConf& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
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
    return version <= 17 ? decode_floating<width_1_1>(body, fixed_size, version, config_terminal_event_floating, &out)
                         : decode_floating<width_2_1>(body, fixed_size, version, config_terminal_event_floating, &out);
}

std::size_t encoded_size(const ConfigTerminalEvent& message, unsigned version) noexcept { return encode(message, version, {}).size; }

EncodeResult encode(const ConfigTerminalEvent& message, unsigned version, std::span<std::uint8_t> out) noexcept {
    if (!(version >= 18)) {
        return {0, EncodeError::not_in_version, {}};
    }
    return version <= 17 ? encode_as<width_1_1>(message, version, out)
                         : encode_as<width_2_1>(message, version, out);
}

} // namespace ctikit::uccx
