// Which bit of a session's masks stands for which event. The tables pair them by name: CALL_HELD_EVENT and
// CALL_HELD_MASK.
#pragma once

#include <ctikit/session/dialect.hpp>

#include <unordered_map>

namespace ctikit {

class EventMasks {
public:
    explicit EventMasks(const Dialect& dialect);

    /// The bit of CallMsgMask that asks for messages of this type; 0: they do not depend on the mask.
    [[nodiscard]] std::uint32_t call_bit(std::uint32_t type) const noexcept;
    /// The bit of AgentStateMask that asks for changes to this state; 0: none does.
    [[nodiscard]] std::uint32_t agent_bit(std::uint16_t state) const noexcept;

private:
    std::unordered_map<std::uint32_t, std::uint32_t> call_bits_;
    std::uint16_t unknown_state_; ///< the one state in the middle of the list that has no bit
};

} // namespace ctikit
