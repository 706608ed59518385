// Pairing of events and mask bits.
#include "event_masks.hpp"

namespace ctikit {

EventMasks::EventMasks(const Dialect& dialect) {
    const unsigned newest = dialect.protocol.versions.last;
    constexpr std::string_view suffix = "_EVENT";
    for (const MessageInfo& message : dialect.protocol.messages) {
        if (message.name.ends_with(suffix)) {
            const std::string mask = std::string(message.name.substr(0, message.name.size() - suffix.size())) + "_MASK";
            if (const std::uint32_t bit = dialect.value_of("CallMsgMask", {mask}, newest)) {
                call_bits_[message.id] = bit;
            }
        }
    }
    unknown_state_ = static_cast<std::uint16_t>(dialect.value_of("AgentState", {"AGENT_STATE_UNKNOWN"}, newest));
}

std::uint32_t EventMasks::call_bit(std::uint32_t type) const noexcept {
    const auto found = call_bits_.find(type);
    return found == call_bits_.end() ? 0 : found->second;
}

std::uint32_t EventMasks::agent_bit(std::uint16_t state) const noexcept {
    // The masks follow the order of the states; UNKNOWN has no bit, so those behind it move down by one.
    const unsigned position = state > unknown_state_ ? state - 1U : state;
    return state == unknown_state_ || position > 31 ? 0 : 1U << position;
}

} // namespace ctikit
