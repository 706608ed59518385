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
void with_message(MessageList<Messages...>, const MessageInfo& info, Call&& call) {
    const auto visit = [&]<class Message>(std::type_identity<Message> message) {
        call(message);
        return true;
    };
    (void)((info.id == Messages::id && info.name == Messages::name && visit(std::type_identity<Messages>{})) || ...);
}

/// Calls `call(std::type_identity<Message>{})` for the message that the input's frame is in its version, or in the
/// nearest that has it; nothing when there is none.
template <class Call>
void with_message(const FrameInput& input, Call&& call) {
    const auto header = FrameHeader::read(input.frame);
    const MessageInfo* const info = header ? input.protocol->find(header->type, input.version) : nullptr;
    if (info == nullptr) {
        return;
    }
    if (input.protocol == &uccx::protocol) {
        with_message(uccx::AllMessages{}, *info, call);
    } else {
        with_message(ged188::AllMessages{}, *info, call);
    }
}

} // namespace ctikit::fuzz
