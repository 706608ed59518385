// Fields by name.
#include <ctikit/session/message_fields.hpp>

#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>

namespace ctikit {
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

/// The field's name in this message.
std::string_view MessageFields::spelled(std::string_view field) const noexcept {
    const auto has = [this](std::string_view name) {
        return std::ranges::find(values_, name, &Value::name) != values_.end();
    };
    return spelling_of(field, has).value_or(field);
}

const MessageFields::Value* MessageFields::find(std::string_view field) const noexcept {
    const std::string_view name = spelled(field);
    const auto found = std::ranges::find(values_, name, &Value::name);
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
    const std::string_view name = spelled(field);
    std::vector<std::string> all;
    for (const Value& value : values_) {
        if (value.name == name) {
            all.push_back(value.text);
        }
    }
    return all;
}

} // namespace ctikit
