// Makes a Dialect out of the generated messages that play its session roles. What only one dialect has is asked for
// with `requires`, so that one code path serves both.
#pragma once

#include <ctikit/session/dialect.hpp>
#include <ctikit/wire/codec.hpp>

#include <stdexcept>

namespace ctikit {

/// Encodes into a buffer of the right size; throws std::length_error that names the field.
template <class M>
[[nodiscard]] FrameBytes encoded_frame(const M& message, unsigned version) {
    FrameBytes frame(encoded_size(message, version));
    const EncodeResult result = encode(message, version, std::span<std::uint8_t>(frame));
    if (!result) {
        throw std::length_error(std::string(M::name) + ", field " + std::string(result.field) + ": " +
                                std::string(to_string(result.error)));
    }
    return frame;
}

/// `Roles` lists the generated structs: Open, Opened, Heartbeat, HeartbeatAnswer, Close, Closed, Failure,
/// ControlFailure, FailureEvent, System, ConfigKeys, ConfigRequest; where standby servers take sessions, StandbyActive,
/// MaintenanceQuestion, MaintenanceAnswer, MaintenanceDecision, StoppingRequests.
template <class Roles>
class DialectAdapter {
public:
    [[nodiscard]] static SessionCodec codec() noexcept {
        return {open,
                opened,
                plain<typename Roles::Heartbeat>,
                plain<typename Roles::HeartbeatAnswer>,
                close,
                plain<typename Roles::Closed>,
                failure,
                control_failure,
                failure_event,
                system,
                config_keys,
                config_request,
                standby_active,
                maintenance_answer,
                stopping_requests,
                read_maintenance_decision,
                read_open,
                read_opened,
                read_failure,
                read_control_failure,
                read_failure_event,
                read_close,
                read_system};
    }

    [[nodiscard]] static constexpr SessionRoles roles() noexcept {
        SessionRoles roles{
            Roles::Open::id,           Roles::Opened::id, Roles::Heartbeat::id, Roles::HeartbeatAnswer::id,
            Roles::Close::id,          Roles::Closed::id, Roles::Failure::id,   Roles::FailureEvent::id,
            Roles::ControlFailure::id, Roles::System::id};
        if constexpr (with_standby) {
            roles.standby_active = Roles::StandbyActive::id;
            roles.maintenance_question = Roles::MaintenanceQuestion::id;
            roles.maintenance_decision = Roles::MaintenanceDecision::id;
        }
        return roles;
    }

private:
    static constexpr bool with_standby = requires { typename Roles::StandbyActive; };

    /// An empty frame when the version does not have the message.
    template <class M>
    [[nodiscard]] static FrameBytes frame_if_any(const M& message, unsigned version) {
        return M::versions.contains(version) ? encoded_frame(message, version) : FrameBytes();
    }

    [[nodiscard]] static FrameBytes standby_active([[maybe_unused]] unsigned version) {
        if constexpr (with_standby) {
            return frame_if_any(typename Roles::StandbyActive(), version);
        } else {
            return {};
        }
    }

    [[nodiscard]] static FrameBytes maintenance_answer([[maybe_unused]] std::uint32_t invoke_id,
                                                       [[maybe_unused]] bool accepted,
                                                       [[maybe_unused]] unsigned version) {
        if constexpr (with_standby) {
            typename Roles::MaintenanceAnswer message;
            message.InvokeID = invoke_id;
            put(message.MaintenanceModeAccepted, accepted ? 1 : 0);
            return frame_if_any(message, version);
        } else {
            return {};
        }
    }

    [[nodiscard]] static FrameBytes stopping_requests([[maybe_unused]] unsigned version) {
        if constexpr (with_standby) {
            return frame_if_any(typename Roles::StoppingRequests(), version);
        } else {
            return {};
        }
    }

    [[nodiscard]] static bool read_maintenance_decision([[maybe_unused]] Bytes frame, [[maybe_unused]] unsigned version,
                                                        [[maybe_unused]] bool& goes_on) {
        if constexpr (with_standby) {
            typename Roles::MaintenanceDecision message;
            if (read(frame, version, message)) {
                goes_on = number(message.MaintenanceModeStatus) != 0;
                return true;
            }
        }
        return false;
    }

    /// Converts between a number and the member's type, which may be an enum or optional.
    template <class Member>
    static void put(Member& member, std::uint32_t value) noexcept {
        if constexpr (requires { typename Member::value_type; }) {
            member = static_cast<typename Member::value_type>(value);
        } else {
            member = static_cast<Member>(value);
        }
    }

    template <class Member>
    [[nodiscard]] static std::uint32_t number(const Member& member) noexcept {
        if constexpr (requires { typename Member::value_type; }) {
            return member ? static_cast<std::uint32_t>(*member) : 0;
        } else {
            return static_cast<std::uint32_t>(member);
        }
    }

    static void put_text(OptionalText& member, const std::string& text) noexcept {
        if (!text.empty()) {
            member = text;
        }
    }

    [[nodiscard]] static std::string text(OptionalText member) { return std::string(member.value_or("")); }

    /// The row of a floating field; null when the message has none of this name.
    [[nodiscard]] static const FieldInfo* floating(std::uint32_t message, std::string_view field) noexcept {
        for (const FieldInfo& info : Roles::protocol().find(message, Roles::protocol().versions.last)->floating) {
            if (info.name == field) {
                return &info;
            }
        }
        return nullptr;
    }

    /// As much of a text for people as the message's Text can hold.
    template <class M>
    static void put_clipped(OptionalText& member, std::string_view said) noexcept {
        if (!said.empty()) {
            member = said.substr(0, floating(M::id, "Text")->size - 1U);
        }
    }

    template <class M>
    static void put_agent(M& message, const AgentIdentity& agent) noexcept {
        put_text(message.AgentExtension, agent.extension);
        put_text(message.AgentInstrument, agent.instrument);
        if constexpr (requires { message.AgentIDLong; }) {
            // The short field is the one that every version has; what does not fit goes into the long one.
            put_text(agent.id.size() < floating(M::id, "AgentID")->size ? message.AgentID : message.AgentIDLong,
                     agent.id);
        } else {
            put_text(message.AgentID, agent.id);
        }
    }

    template <class M>
    [[nodiscard]] static AgentIdentity agent_of(const M& message) {
        std::string id = text(message.AgentID);
        if constexpr (requires { message.AgentIDLong; }) {
            id = id.empty() ? text(message.AgentIDLong) : id;
        }
        return {std::move(id), text(message.AgentExtension), text(message.AgentInstrument)};
    }

    template <class M>
    [[nodiscard]] static bool read(Bytes frame, unsigned version, M& message) noexcept {
        return frame.size() >= header_size && decode(frame.subspan(header_size), version, message);
    }

    template <class M>
    [[nodiscard]] static FrameBytes plain(std::uint32_t invoke_id, unsigned version) {
        M message;
        message.InvokeID = invoke_id;
        return encoded_frame(message, version);
    }

    [[nodiscard]] static FrameBytes open(const OpenRequest& request) {
        typename Roles::Open message;
        message.InvokeID = request.invoke_id;
        message.VersionNumber = request.version;
        message.IdleTimeout = request.idle_timeout;
        if constexpr (requires { message.PeripheralID; }) {
            message.PeripheralID = request.peripheral.value_or(Roles::no_peripheral);
        }
        put(message.ServicesRequested, request.services);
        put(message.CallMsgMask, request.call_mask);
        put(message.AgentStateMask, request.agent_mask);
        put(message.ConfigMsgMask, request.config_mask);
        message.ClientID = request.client_id;
        const auto* const password = reinterpret_cast<const std::uint8_t*>(request.client_password.data());
        message.ClientPassword = Bytes(password, request.client_password.size());
        put_text(message.ClientSignature, request.client_signature);
        put_agent(message, request.agent);
        return encoded_frame(message, request.version);
    }

    [[nodiscard]] static bool read_open(Bytes frame, OpenRequest& request) {
        typename Roles::Open message;
        const VersionField& field = Roles::protocol().version_fields.front();
        const std::size_t at = header_size + field.offset;
        if (frame.size() < at + sizeof(std::uint32_t) || !read(frame, load_u32(frame.data() + at), message)) {
            return false;
        }
        const Bytes password = message.ClientPassword.value_or(Bytes());
        request = {message.InvokeID,
                   message.VersionNumber,
                   message.IdleTimeout,
                   number(message.ServicesRequested),
                   number(message.CallMsgMask),
                   number(message.AgentStateMask),
                   number(message.ConfigMsgMask),
                   text(message.ClientID),
                   std::string(characters(password)),
                   text(message.ClientSignature),
                   agent_of(message),
                   std::nullopt};
        if constexpr (requires { message.PeripheralID; }) {
            if (message.PeripheralID != Roles::no_peripheral) {
                request.peripheral = message.PeripheralID;
            }
        }
        return true;
    }

    [[nodiscard]] static FrameBytes opened(const OpenAnswer& answer, unsigned version) {
        typename Roles::Opened message;
        message.InvokeID = answer.invoke_id;
        put(message.ServicesGranted, answer.services);
        put(message.AgentState, answer.agent_state);
        put_agent(message, answer.agent);
        if constexpr (requires { message.UnifiedCCXOnline; }) {
            put(message.UnifiedCCXOnline, answer.online ? 1 : 0);
        } else {
            message.PeripheralOnline = answer.online;
            put(message.PGStatus, answer.status);
        }
        if constexpr (requires { message.SessionType; }) {
            put(message.SessionType, answer.standby ? Roles::standby_session : Roles::active_session);
        }
        if constexpr (requires { message.ConfigMsgMaskGranted; }) {
            if (answer.config_mask && floating(Roles::Opened::id, "ConfigMsgMaskGranted")->versions.contains(version)) {
                put(message.ConfigMsgMaskGranted, *answer.config_mask);
            }
        }
        return encoded_frame(message, version);
    }

    [[nodiscard]] static bool read_opened(Bytes frame, unsigned version, OpenAnswer& answer) {
        typename Roles::Opened message;
        if (!read(frame, version, message)) {
            return false;
        }
        answer.invoke_id = message.InvokeID;
        answer.services = number(message.ServicesGranted);
        answer.agent_state = static_cast<std::uint16_t>(number(message.AgentState));
        answer.agent = agent_of(message);
        if constexpr (requires { message.UnifiedCCXOnline; }) {
            answer.online = number(message.UnifiedCCXOnline) != 0;
        } else {
            answer.online = message.PeripheralOnline;
            answer.status = number(message.PGStatus);
        }
        if constexpr (requires { message.SessionType; }) {
            answer.standby = number(message.SessionType) == Roles::standby_session;
        }
        if constexpr (requires { message.ConfigMsgMaskGranted; }) {
            if (message.ConfigMsgMaskGranted) {
                answer.config_mask = number(message.ConfigMsgMaskGranted);
            }
        }
        return true;
    }

    [[nodiscard]] static FrameBytes close(std::uint32_t invoke_id, std::uint32_t status, unsigned version) {
        typename Roles::Close message;
        message.InvokeID = invoke_id;
        put(message.Status, status);
        return encoded_frame(message, version);
    }

    [[nodiscard]] static bool read_close(Bytes frame, unsigned version, std::uint32_t& status) {
        typename Roles::Close message;
        if (!read(frame, version, message)) {
            return false;
        }
        status = number(message.Status);
        return true;
    }

    [[nodiscard]] static FrameBytes failure(const FailureAnswer& answer, unsigned version) {
        typename Roles::Failure message;
        message.InvokeID = answer.invoke_id;
        put(message.Status, answer.code);
        if constexpr (Roles::failures_have_text) {
            put_clipped<typename Roles::Failure>(message.Text, answer.text);
        }
        return encoded_frame(message, version);
    }

    [[nodiscard]] static bool read_failure(Bytes frame, unsigned version, FailureAnswer& answer) {
        typename Roles::Failure message;
        if (!read(frame, version, message)) {
            return false;
        }
        answer = {message.InvokeID, number(message.Status), 0, text(message.Text)};
        return true;
    }

    template <class M>
    [[nodiscard]] static auto& detail_of(M& message) noexcept {
        if constexpr (requires { message.UnifiedCCXErrorCode; }) {
            return message.UnifiedCCXErrorCode;
        } else {
            return message.PeripheralErrorCode;
        }
    }

    [[nodiscard]] static FrameBytes control_failure(const FailureAnswer& answer, unsigned version) {
        typename Roles::ControlFailure message;
        message.InvokeID = answer.invoke_id;
        put(message.FailureCode, answer.code);
        put(detail_of(message), answer.detail);
        if constexpr (requires { message.Text; }) {
            put_clipped<typename Roles::ControlFailure>(message.Text, answer.text);
        }
        return encoded_frame(message, version);
    }

    [[nodiscard]] static bool read_control_failure(Bytes frame, unsigned version, FailureAnswer& answer) {
        typename Roles::ControlFailure message;
        if (!read(frame, version, message)) {
            return false;
        }
        answer = {message.InvokeID, number(message.FailureCode), number(detail_of(message)), {}};
        if constexpr (requires { message.Text; }) {
            answer.text = text(message.Text);
        }
        return true;
    }

    [[nodiscard]] static FrameBytes failure_event(std::uint32_t status, std::string_view said, unsigned version) {
        typename Roles::FailureEvent message;
        put(message.Status, status);
        if constexpr (Roles::failures_have_text) {
            put_clipped<typename Roles::FailureEvent>(message.Text, said);
        }
        return encoded_frame(message, version);
    }

    [[nodiscard]] static bool read_failure_event(Bytes frame, unsigned version, FailureAnswer& answer) {
        typename Roles::FailureEvent message;
        if (!read(frame, version, message)) {
            return false;
        }
        answer = {0, number(message.Status), 0, text(message.Text)};
        return true;
    }

    template <class M>
    [[nodiscard]] static auto& status_of(M& message) noexcept {
        if constexpr (requires { message.CCXStatus; }) {
            return message.CCXStatus;
        } else {
            return message.PGStatus;
        }
    }

    template <class M>
    [[nodiscard]] static auto& time_of(M& message) noexcept {
        if constexpr (requires { message.CCXTime; }) {
            return message.CCXTime;
        } else {
            return message.ICMCentralControllerTime;
        }
    }

    [[nodiscard]] static FrameBytes system(const SystemNotice& notice, unsigned version) {
        typename Roles::System message;
        put(status_of(message), notice.status);
        time_of(message) = notice.time;
        put(message.SystemEventID, notice.event);
        put(message.EventDeviceType, notice.device_type);
        put_clipped<typename Roles::System>(message.Text, notice.text);
        put_text(message.EventDeviceID, notice.device);
        return encoded_frame(message, version);
    }

    [[nodiscard]] static FrameBytes config_keys(unsigned version) {
        typename Roles::ConfigKeys message;
        if constexpr (requires { message.PeripheralID; }) {
            message.PeripheralID = Roles::no_peripheral;
        }
        return encoded_frame(message, version);
    }

    [[nodiscard]] static FrameBytes config_request(std::uint32_t upload, std::uint32_t changes, unsigned version) {
        typename Roles::ConfigRequest message;
        if constexpr (requires { message.ConfigInformation; }) {
            put(message.ConfigInformation, upload);
            put(message.ConfigMsgMask, changes);
            message.PeripheralID = Roles::no_peripheral;
        } else {
            put(message.ConfigurationMask, upload); // OPEN_REQ has said which changes are to be told
        }
        return encoded_frame(message, version);
    }

    [[nodiscard]] static bool read_system(Bytes frame, unsigned version, SystemNotice& notice) {
        typename Roles::System message;
        if (!read(frame, version, message)) {
            return false;
        }
        notice.status = number(status_of(message));
        notice.time = time_of(message);
        notice.event = number(message.SystemEventID);
        notice.online = message.SystemEventID == Roles::now_online    ? SystemNotice::Online::online
                        : message.SystemEventID == Roles::now_offline ? SystemNotice::Online::offline
                                                                      : SystemNotice::Online::unchanged;
        notice.text = text(message.Text);
        notice.device_type = static_cast<std::uint16_t>(number(message.EventDeviceType));
        notice.device = text(message.EventDeviceID);
        return true;
    }
};

/// The guide's times, as far as the dialect's tables print them.
[[nodiscard]] inline SessionTimes session_times(const Protocol& protocol, const Dialect& dialect) noexcept {
    const unsigned newest = protocol.versions.last;
    const auto seconds = [&](std::string_view name, std::uint32_t otherwise) {
        return std::chrono::seconds(dialect.value_of("MessageLimit", {name}, newest, otherwise));
    };
    constexpr std::uint32_t unlimited = 0xFFFFFFFE; // the largest idle timeout that is one
    return {seconds("MIN_HEARTBEAT_SECONDS", 1), seconds("MAX_HEARTBEAT_SECONDS", unlimited),
            seconds("MIN_IDLE_TIMEOUT_SECONDS", 1),
            // "Below": the value itself is already too long.
            seconds("MAX_IDLE_TIMEOUT_SECONDS", unlimited) - std::chrono::seconds(1), seconds("CLOSE_WAIT_SECONDS", 5),
            seconds("RETRY_WAIT_SECONDS", 0),
            dialect.value_of("MessageLimit", {"MAX_UNCONFIRMED_HEARTBEATS"}, newest, 3)};
}

/// The dialect made of `Roles`.
template <class Roles>
[[nodiscard]] Dialect make_dialect() noexcept {
    const Protocol& protocol = Roles::protocol();
    const unsigned newest = protocol.versions.last;
    Dialect dialect{protocol,
                    DialectAdapter<Roles>::roles(),
                    {},
                    DialectAdapter<Roles>::codec(),
                    Roles::status_after_open,
                    Roles::busy_heartbeats,
                    0,
                    0};
    dialect.times = session_times(protocol, dialect);
    dialect.client_events = dialect.value_of("CTIService", {"CTI_SERVICE_CLIENT_EVENTS"}, newest);
    dialect.all_events = dialect.value_of("CTIService", {"CTI_SERVICE_ALL_EVENTS"}, newest);
    return dialect;
}

} // namespace ctikit
