// From a frame to a call with the typed message, for a chosen list of messages. Only the decoders of that list are
// linked in.
//
//     ctikit::dispatch<BeginCallEvent, EndCallEvent>(frame, version, overloaded{
//         [](const BeginCallEvent& event) { ... },
//         [](const EndCallEvent& event) { ... }});
#pragma once

#include <ctikit/wire/decode_result.hpp>
#include <ctikit/wire/frame.hpp>
#include <ctikit/wire/model.hpp>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace ctikit {

/// Message types as one type.
template <class... Messages>
struct MessageList {};

/// Whether a frame with the id of `Message` may be that in `version`: it may in versions that do not have the message,
/// but not where the id is that of another one.
template <class Message>
[[nodiscard]] constexpr bool may_be(unsigned version) noexcept {
    if constexpr (requires { Message::others; }) {
        return std::ranges::none_of(Message::others, [=](VersionRange range) { return range.contains(version); });
    }
    return true;
}

/// Decodes the frame if its type is among `Messages` and calls `visitor(const Message&)`, also when the decoder found
/// an error: the result tells. The message looks into the frame and is gone after the call. A type that is not in the
/// list: no call, `unknown_message`. A frame that is shorter than its header says: no call, `truncated_frame`.
template <class... Messages, class Visitor>
DecodeResult dispatch(Bytes frame, unsigned version, Visitor&& visitor) {
    DecodeResult result;
    const auto header = FrameHeader::read(frame);
    if (!header || frame.size() < header->frame_size()) {
        result.fail(DiagnosticCode::truncated_frame, frame.size());
        return result;
    }
    const Bytes body = frame.subspan(header_size, header->length);
    const auto visit = [&]<class Message>(std::type_identity<Message>) {
        Message message;
        result = decode(body, version, message);
        std::forward<Visitor>(visitor)(std::as_const(message));
        return true;
    };
    const bool found =
        ((header->type == Messages::id && may_be<Messages>(version) && visit(std::type_identity<Messages>{})) || ...);
    if (!found) {
        result.fail(DiagnosticCode::unknown_message, 4);
    }
    return result;
}

/// The same for a list, e.g. `uccx::AllMessages{}`.
template <class... Messages, class Visitor>
DecodeResult dispatch(MessageList<Messages...>, Bytes frame, unsigned version, Visitor&& visitor) {
    return dispatch<Messages...>(frame, version, std::forward<Visitor>(visitor));
}

} // namespace ctikit
