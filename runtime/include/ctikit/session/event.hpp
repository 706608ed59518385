// A message as a session hands it to its user: bytes plus what is needed to read them.
#pragma once

#include <ctikit/session/dialect.hpp>
#include <ctikit/wire/dispatch.hpp>

#include <utility>

namespace ctikit {

/// A received frame while it is being handled: valid during the call only.
struct EventView {
    const Dialect& dialect;
    unsigned version; ///< of the session
    Bytes frame;      ///< header included
    std::uint32_t type;

    /// Null when the dialect does not define the type.
    [[nodiscard]] const MessageInfo* message() const noexcept { return dialect.protocol.find(type, version); }
};

/// A received frame to keep.
struct Event {
    const Dialect* dialect = nullptr;
    unsigned version = 0;
    FrameBytes bytes; ///< header included
    std::uint32_t type = 0;

    Event() = default;
    explicit Event(const EventView& view)
        : dialect(&view.dialect), version(view.version), bytes(view.frame.begin(), view.frame.end()), type(view.type) {}

    [[nodiscard]] Bytes frame() const noexcept { return bytes; }
    [[nodiscard]] const MessageInfo* message() const noexcept { return dialect->protocol.find(type, version); }
};

/// Calls `visitor(message)` with the frame as the one of these generated structs that it is. False when it is none of
/// them, or cannot be read:
///     visit<uccx::CallDeliveredEvent, uccx::AgentStateEvent>(event, overloaded{...});
template <class... Messages, class AnyEvent, class Visitor>
bool visit(const AnyEvent& event, Visitor&& visitor) {
    const Bytes frame = [&] {
        if constexpr (requires { event.bytes; }) {
            return event.frame();
        } else {
            return event.frame;
        }
    }();
    const auto attempt = [&]<class M>(M message) {
        if (event.type != M::id || !may_be<M>(event.version) ||
            !decode(frame.subspan(header_size), event.version, message)) {
            return false;
        }
        visitor(std::as_const(message));
        return true;
    };
    return (attempt(Messages{}) || ...);
}

} // namespace ctikit
