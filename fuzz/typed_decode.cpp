// Generated codecs, every message of every dialect and version: any body can be decoded; what was decoded can be
// encoded, or the encoder says why not, in exactly encoded_size() bytes; and decoding that gives the same message
// again.
#include "messages.hpp"
#include "mutator.hpp"

namespace {

using namespace ctikit;
using Frame = std::vector<std::uint8_t>;

template <class Message>
class Check {
public:
    explicit Check(const fuzz::FrameInput& input) : input_(input) {}

    void run() const {
        // In a block of its own: a byte behind the body is a byte too many.
        const Frame body(input_.frame.begin() + header_size, input_.frame.end());
        Message message;
        const DecodeResult decoded = decode(body, input_.version, message);
        check(decoded.offset <= header_size + body.size(), "an error lies in the frame");
        check(bool(decoded) || level_of(decoded.error) == Level::error, "only errors fail a decode");
        const std::size_t size = encoded_size(message, input_.version);
        Frame frame(size);
        const EncodeResult encoded = encode(message, input_.version, frame);
        check(encoded.size == size, "encoded_size() is the size");
        check(!to_string(encoded.error).empty(), "a refusal can be told");
        if (encoded) {
            check_frame(frame, message);
        } else {
            check_refusal(encoded, decoded);
        }
    }

private:
    void check(bool kept, std::string_view text, std::string_view details = {}) const {
        fuzz::promise(kept, text, input_, details);
    }

    void check_frame(const Frame& frame, const Message& message) const {
        const auto header = FrameHeader::read(frame);
        check(header && header->type == Message::id && header->frame_size() == frame.size(),
              "an encoded frame has its header");
        Message again;
        const DecodeResult decoded = decode(Bytes(frame).subspan(header_size), input_.version, again);
        check(bool(decoded) && decoded.unknown == 0 && decoded.unexpected == 0 && decoded.not_in_version == 0,
              "what was encoded is well-formed", to_string(decoded.error));
        Frame second(encoded_size(again, input_.version));
        check(bool(encode(again, input_.version, second)) && second == frame,
              "decoding what was encoded gives the same message");
        Frame small(frame.size() - 1);
        check(encode(message, input_.version, small).error == EncodeError::buffer_too_small, "a small buffer is told");
    }

    /// A message that was decoded can only be refused because of what its sender did wrong.
    void check_refusal(const EncodeResult& encoded, const DecodeResult& decoded) const {
        check(encoded.error != EncodeError::buffer_too_small, "encoded_size() is enough");
        check(encoded.error != EncodeError::embedded_nul, "decoded texts end at their NUL", encoded.field);
        check(encoded.error != EncodeError::tag_too_large, "decoded tags fit", encoded.field);
        check(encoded.error != EncodeError::not_in_version || decoded.not_in_version != 0 ||
                  !Message::versions.contains(input_.version),
              "decoded fields are of the version", encoded.field);
    }

    const fuzz::FrameInput& input_;
};

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_frame(input, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::FrameInput input = fuzz::read_frame_input({data, size});
    fuzz::with_message(input, [&]<class Message>(std::type_identity<Message>) { Check<Message>(input).run(); });
    return 0;
}
