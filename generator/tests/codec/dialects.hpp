// Both dialects, and every message type of both, for tests that hold for all of them.
#pragma once

#include <ctikit/ged188/messages.hpp>
#include <ctikit/ged188/protocol.hpp>
#include <ctikit/uccx/messages.hpp>
#include <ctikit/uccx/protocol.hpp>

namespace codec_test {

/// Calls `call(protocol, std::type_identity<Message>{})` for every message of the list.
template <class Call, class... Messages>
void for_each_message(const ctikit::Protocol& protocol, ctikit::MessageList<Messages...>, Call&& call) {
    (call(protocol, std::type_identity<Messages>{}), ...);
}

template <class Call>
void for_each_message(Call&& call) {
    for_each_message(ctikit::uccx::protocol, ctikit::uccx::AllMessages{}, call);
    for_each_message(ctikit::ged188::protocol, ctikit::ged188::AllMessages{}, call);
}

/// The same for every version of every message: `call(protocol, std::type_identity<Message>{}, version)`.
template <class Call>
void for_each_version(Call&& call) {
    for_each_message([&]<class Message>(const ctikit::Protocol& protocol, std::type_identity<Message> type) {
        for (unsigned version = Message::versions.first; version <= Message::versions.last; ++version) {
            call(protocol, type, version);
        }
    });
}

} // namespace codec_test
