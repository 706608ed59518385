// From the type of a frame to the generated struct, for targets that go through all of them.
#pragma once

#include "input.hpp"

#include <ctikit/ged188/messages.hpp>
#include <ctikit/ged188/protocol.hpp>
#include <ctikit/uccx/messages.hpp>
#include <ctikit/uccx/protocol.hpp>

#include <type_traits>

namespace ctikit::fuzz {

template <class... Messages, class Call>
bool with_message(MessageList<Messages...>, std::uint32_t type, unsigned version, Call&& call) {
    const auto visit = [&]<class Message>(std::type_identity<Message> message) {
        call(message);
        return true;
    };
    return ((type == Messages::id && Messages::versions.contains(version) && visit(std::type_identity<Messages>{})) ||
            ...) ||
           ((type == Messages::id && visit(std::type_identity<Messages>{})) || ...);
}

/// Calls `call(std::type_identity<Message>{})` for the message that the input's frame says it is; nothing when there is
/// none.
template <class Call>
void with_message(const FrameInput& input, Call&& call) {
    const auto header = FrameHeader::read(input.frame);
    if (!header) {
        return;
    }
    if (input.protocol == &uccx::protocol) {
        with_message(uccx::AllMessages{}, header->type, input.version, call);
    } else {
        with_message(ged188::AllMessages{}, header->type, input.version, call);
    }
}

} // namespace ctikit::fuzz
