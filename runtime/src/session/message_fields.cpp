// Fields by name.
#include <ctikit/session/message_fields.hpp>

#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>
#include <array>

namespace ctikit {
namespace {

struct Synonym {
    std::string_view ours;
    std::string_view theirs;
};

/// Where GED-188 spells a field in another way.
constexpr std::array synonyms{
    Synonym{"CallID", "ConnectionCallID"},
    Synonym{"ConnectionDeviceType", "ConnectionDeviceIDType"},
    Synonym{"NewCallID", "NewConnectionCallID"},
    Synonym{"NewConnectionDeviceType", "NewConnectionDeviceIDType"},
    Synonym{"ActiveCallID", "ActiveConnectionCallID"},
    Synonym{"HeldCallID", "HeldConnectionCallID"},
    Synonym{"OtherCallID", "OtherConnectionCallID"},
    Synonym{"PrimaryDeviceType", "PrimaryDeviceIDType"},
    Synonym{"SecondaryDeviceType", "SecondaryDeviceIDType"},
    Synonym{"ConnectedPartyDeviceType", "ConnectedPartyDeviceIDType"},
    Synonym{"CallConnectionDeviceType", "CallConnectionDeviceIDType"},
    Synonym{"CallDeviceConnectionState", "CallState"},
    Synonym{"CSQState", "SkillGroupState"},
    Synonym{"CSQID", "SkillGroupNumber"},
    Synonym{"ConfigurationMask", "ConfigInformation"},
};

} // namespace

std::string_view ged188_spelling(std::string_view field) noexcept {
    const auto found = std::ranges::find(synonyms, field, &Synonym::ours);
    return found == synonyms.end() ? field : found->theirs;
}

/// Collects what a walk shows.
class MessageFields::Reader {
public:
    explicit Reader(MessageFields& fields) noexcept : fields_(fields) {}

    void on_fixed(const WalkedField& field) { take(field); }
    void on_floating(const WalkedField& field) { take(field); }

private:
    void take(const WalkedField& field) {
        if (field.info == nullptr) {
            return;
        }
        if (field.info->type == FieldType::NAMEDVAR) {
            NamedVariable variable;
            (void)read_named_variable(field.data, variable);
            fields_.variables_.emplace_back(variable.name, variable.value);
            return;
        }
        const bool nameless = field.reserved && field.info->name == "reserved";
        fields_.values_.push_back(
            {nameless ? field.info->as : field.info->name, field.number(), std::string(read_text(field.data))});
    }

    MessageFields& fields_;
};

MessageFields::MessageFields(const Protocol& protocol, unsigned version, Bytes frame)
    : type_(FrameHeader::read(frame).value_or(FrameHeader()).type) {
    Reader reader(*this);
    walk(protocol, version, frame, reader);
}

const MessageFields::Value* MessageFields::find(std::string_view field) const noexcept {
    const std::string_view other = ged188_spelling(field);
    const auto found =
        std::ranges::find_if(values_, [&](const Value& value) { return value.name == field || value.name == other; });
    return found == values_.end() ? nullptr : &*found;
}

std::optional<std::uint32_t> MessageFields::number(std::string_view field) const noexcept {
    const Value* const value = find(field);
    return value == nullptr || !value->number ? std::nullopt
                                              : std::optional(static_cast<std::uint32_t>(*value->number));
}

std::string MessageFields::text(std::string_view field) const {
    const Value* const value = find(field);
    return value == nullptr ? std::string() : value->text;
}

std::vector<std::string> MessageFields::texts(std::string_view field) const {
    const std::string_view other = ged188_spelling(field);
    std::vector<std::string> all;
    for (const Value& value : values_) {
        if (value.name == field || value.name == other) {
            all.push_back(value.text);
        }
    }
    return all;
}

} // namespace ctikit
