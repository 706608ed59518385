// Reading every documented field of a CALL_DELIVERED_EVENT or a HEARTBEAT_CONF, so that nothing that a decoder produces
// may be left out by the compiler. Texts count with their size and last character: who reads a text touches it.
#pragma once

#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/values.hpp>

#include <cstdint>
#include <string_view>

namespace bench {

class Sum {
public:
    void add(std::uint64_t number) noexcept { value_ += number; }
    void add(std::string_view text) noexcept {
        value_ += text.size();
        if (!text.empty()) [[likely]] {
            value_ += static_cast<unsigned char>(text.back());
        }
    }
    template <class Optional>
    requires requires(const Optional& value) { value.has_value(); }
    void add(const Optional& value) noexcept {
        if (value.has_value()) {
            add(*value);
        }
    }
    [[nodiscard]] std::uint64_t value() const noexcept { return value_; }

private:
    std::uint64_t value_ = 0;
};

template <class Heartbeat>
requires requires(const Heartbeat& heartbeat) {
    heartbeat.InvokeID;
}
std::uint64_t read_all(const Heartbeat& heartbeat) {
    return heartbeat.InvokeID;
}

/// Works for both dialects: each calls the same things by names of its own.
template <class Event>
std::uint64_t read_all(const Event& event) {
    Sum sum;
    const auto number = [&](auto value) { sum.add(static_cast<std::uint64_t>(value)); };
    if constexpr (requires { event.CallID; }) {
        number(event.CallID);
        number(event.ConnectionDeviceType);
        number(event.ApplicationID);
        number(event.CSQID);
    } else {
        number(event.ConnectionCallID);
        number(event.ConnectionDeviceIDType);
        number(event.ServiceNumber);
        number(event.SkillGroupNumber);
    }
    number(event.LineType);
    number(event.AlertingDeviceType);
    number(event.CallingDeviceType);
    number(event.CalledDeviceType);
    number(event.LastRedirectDeviceType);
    number(event.LocalConnectionState);
    number(event.EventCause);
    sum.add(event.ConnectionDeviceID);
    sum.add(event.AlertingDeviceID);
    sum.add(event.CallingDeviceID);
    sum.add(event.CalledDeviceID);
    sum.add(event.LastRedirectDeviceID);
    sum.add(event.SecondaryConnectionCallID);
    sum.add(event.ANI);
    sum.add(event.DNIS);
    sum.add(event.DialedNumber);
    sum.add(event.CallerEnteredDigits);
    sum.add(event.CallVariable1);
    sum.add(event.CallVariable2);
    sum.add(event.CallVariable3);
    sum.add(event.CallVariable4);
    sum.add(event.CallVariable5);
    sum.add(event.CallVariable6);
    sum.add(event.CallVariable7);
    sum.add(event.CallVariable8);
    sum.add(event.CallVariable9);
    sum.add(event.CallVariable10);
    sum.add(event.CallWrapupData);
    for (const auto& variable : event.NamedVariable) {
        sum.add(variable.name);
        sum.add(variable.value);
    }
    return sum.value();
}

/// The least that any decoder has to do: looks at every tag and length, with bounds, and touches the data.
inline std::uint64_t read_tags(ctikit::FloatingReader fields) {
    Sum sum;
    for (ctikit::FloatingField field; fields.next(field);) {
        sum.add(field.tag);
        sum.add(ctikit::characters(field.data));
    }
    return sum.value();
}

} // namespace bench
