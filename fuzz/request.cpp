// From choices to requests.
#include "request.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/fixed_part.hpp>
#include <ctikit/wire/values.hpp>

#include <boost/json/object.hpp>

#include <algorithm>
#include <array>

namespace ctikit::fuzz {

namespace {

constexpr std::uint8_t first_raw = 0x80;
constexpr std::uint8_t left_out = 0xff;
/// So much is known of each kind; older things are forgotten.
constexpr std::size_t memory = 16;

/// The values with which agents answer a dialer: no event has them.
constexpr std::array<std::string_view, 4> answers{"Accept", "Skip", "Reject", ""};

[[nodiscard]] bool is_call(const FieldInfo& field) noexcept {
    return field.size == 4 && field.name.ends_with("CallID");
}
[[nodiscard]] bool is_agent(const FieldInfo& field) noexcept {
    return field.name.ends_with("AgentID");
}
[[nodiscard]] bool is_device(const FieldInfo& field) noexcept {
    return field.name.ends_with("DeviceID") || field.name.ends_with("Extension") || field.name.ends_with("Instrument");
}

template <class T>
void remember(std::vector<T>& known, T value) {
    if (std::ranges::find(known, value) != known.end()) {
        return;
    }
    if (known.size() == memory) {
        known.erase(known.begin() + memory / 2); // what was there to begin with stays
    }
    known.push_back(std::move(value));
}

/// Fields that take a choice: not the InvokeID, counts and what repeats.
[[nodiscard]] std::vector<const FieldInfo*> chosen_fields(const MessageInfo& message, unsigned version) {
    std::vector<const FieldInfo*> fields;
    const auto add = [&](const FieldInfo& field) {
        const bool counts = std::ranges::any_of(message.counts, [&](const CountInfo& count) {
            return &(count.floating ? message.floating : message.fixed)[count.field] == &field;
        });
        const bool is_id =
            message.invoke_id >= 0 && &field == &message.fixed[static_cast<std::size_t>(message.invoke_id)];
        const bool repeats = field.array || (field.group >= 0 && field.type != FieldType::NAMEDVAR);
        const bool is_known = field.type != FieldType::UNSPEC && field.type != FieldType::NAMEDARRAY;
        const bool is_new =
            std::ranges::none_of(fields, [&](const FieldInfo* other) { return other->name == field.name; });
        if (field.versions.contains(version) && !field.reserved_in(version) && !counts && !is_id && !repeats &&
            is_known && is_new) {
            fields.push_back(&field);
        }
    };
    std::ranges::for_each(message.fixed, add);
    std::ranges::for_each(message.floating, add);
    return fields;
}

/// Fills one message.
class Maker {
public:
    Maker(Bytes choices, const Knowledge& known, std::size_t own) : choices_(choices), known_(known), own_(own) {}

    [[nodiscard]] std::uint8_t next() noexcept {
        const std::uint8_t choice = choices_.empty() ? std::uint8_t{0} : choices_[0];
        choices_ = choices_.subspan(choices_.empty() ? 0 : 1);
        return choice;
    }

    void fill(boost::json::object& fields, const FieldInfo& field) {
        const std::uint8_t choice = next();
        if (choice == left_out || (choice == 0 && field.type == FieldType::NAMEDVAR)) {
            return;
        }
        if (field.type == FieldType::NAMEDVAR) {
            fields[field.name] = {
                {{"name", known_.variable(choice - 1U)}, {"value", answers[next() % answers.size()]}}};
        } else if (is_number(field.type)) {
            fields[field.name] = number(field, choice);
        } else {
            std::string text = choice < first_raw ? known_.text(field, choice, own_) : raw(choice - first_raw);
            if (field.size != 0) { // with its NUL
                text.resize(std::min<std::size_t>(text.size(), field.size - 1U));
            }
            fields[field.name] = text;
        }
    }

private:
    [[nodiscard]] std::int64_t number(const FieldInfo& field, std::uint8_t choice) {
        if (choice >= first_raw) {
            std::uint32_t value = 0;
            for (std::size_t left = std::min<std::size_t>(size_of(field.type), 4); left > 0; --left) {
                value = value << 8 | next();
            }
            return value;
        }
        if (is_call(field)) {
            return known_.call(choice);
        }
        const bool listed = field.enumeration != nullptr && !field.enumeration->values.empty();
        return listed ? field.enumeration->values[choice % field.enumeration->values.size()].value : choice;
    }
    [[nodiscard]] std::string raw(std::size_t size) {
        std::string text(std::min(size, choices_.size()), '\0');
        std::ranges::generate(text, [&] { return static_cast<char>(next()); });
        return text;
    }

    Bytes choices_;
    const Knowledge& known_;
    std::size_t own_;
};

} // namespace

std::vector<const MessageInfo*> requests_of(const Selected& selected) {
    std::vector<const MessageInfo*> requests;
    for (const MessageInfo& message : selected.protocol->messages) {
        if (message.sender != Sender::server && message.documented && message.versions.contains(selected.version)) {
            requests.push_back(&message);
        }
    }
    return requests;
}

const MessageInfo* answer_to(const Selected& selected, const MessageInfo& request) noexcept {
    const auto& messages = selected.protocol->messages;
    const auto found = std::ranges::find_if(messages, [&](const MessageInfo& message) {
        return message.reply_to == request.id && message.documented && message.versions.contains(selected.version);
    });
    return found == messages.end() ? nullptr : &*found;
}

std::vector<std::uint8_t> plain_frame(const Selected& selected, const MessageInfo& message) {
    const FloatingWidth width = selected.protocol->width(selected.version);
    const std::size_t size = fixed_part(message, selected.version, {}, width).size;
    std::vector<std::uint8_t> frame(header_size + size);
    store_u32(frame.data(), static_cast<std::uint32_t>(size));
    store_u32(frame.data() + 4, message.id);
    return frame;
}

Knowledge::Knowledge(std::vector<std::string> devices, std::vector<std::string> agents)
    : calls_{0}, devices_(std::move(devices)), agents_(std::move(agents)), variables_{"BAResponse"} {}

void Knowledge::learn(const Selected& selected, Bytes frame) {
    struct Listener {
        Knowledge& known;
        void on_fixed(const WalkedField& field) const { take(field); }
        void on_floating(const WalkedField& field) const { take(field); }
        void take(const WalkedField& field) const {
            if (field.info == nullptr || field.reserved) {
                return;
            }
            if (const auto number = field.number(); number && is_call(*field.info)) {
                remember(known.calls_, static_cast<std::uint32_t>(*number));
            } else if (field.info->type == FieldType::NAMEDVAR) {
                NamedVariable variable;
                (void)read_named_variable(field.data, variable);
                remember(known.variables_, std::string(variable.name));
            } else if (field.info->type == FieldType::STRING && (is_agent(*field.info) || is_device(*field.info))) {
                remember(is_agent(*field.info) ? known.agents_ : known.devices_, std::string(read_text(field.data)));
            }
        }
    };
    Listener listener{*this};
    walk(*selected.protocol, selected.version, frame, listener);
}

std::uint32_t Knowledge::call(std::size_t choice) const noexcept {
    return calls_[calls_.size() - 1 - choice % calls_.size()];
}

const std::string& Knowledge::text(const FieldInfo& field, std::size_t choice, std::size_t own) const noexcept {
    const std::vector<std::string>& known = is_agent(field) ? agents_ : devices_;
    return known[(own + choice) % known.size()];
}

const std::string& Knowledge::variable(std::size_t choice) const noexcept {
    return variables_[choice % variables_.size()];
}

std::vector<std::uint8_t> make_request(const Selected& selected, Bytes choices, const Knowledge& known,
                                       std::size_t own) {
    const std::vector<const MessageInfo*> requests = requests_of(selected);
    Maker maker(choices, known, own);
    const MessageInfo& message = *requests[maker.next() % requests.size()];
    boost::json::object fields;
    for (const FieldInfo* const field : chosen_fields(message, selected.version)) {
        maker.fill(fields, *field);
    }
    return encode_json(*selected.protocol, selected.version, {{"message", message.name}, {"fields", fields}}).frame;
}

std::vector<std::uint8_t> choices_for(const Selected& selected, std::string_view message,
                                      const std::vector<std::pair<std::string_view, std::uint8_t>>& fields) {
    const std::vector<const MessageInfo*> requests = requests_of(selected);
    const auto found = std::ranges::find(requests, message, &MessageInfo::name);
    if (found == requests.end()) {
        return {};
    }
    std::vector<std::uint8_t> choices{static_cast<std::uint8_t>(found - requests.begin())};
    const MessageInfo& info = **found;
    for (const FieldInfo* const field : chosen_fields(info, selected.version)) {
        const auto given = std::ranges::find(fields, field->name, &std::pair<std::string_view, std::uint8_t>::first);
        choices.push_back(given == fields.end() ? std::uint8_t{0} : given->second);
    }
    return choices;
}

} // namespace ctikit::fuzz
