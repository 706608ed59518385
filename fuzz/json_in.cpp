// JSON from anybody: either a frame comes of it, which then goes through JSON and back unchanged, or an error that says
// why not. Input: selector, JSON text.
#include "input.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/wire/frame.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ctikit;
    if (size < fuzz::selector_size) {
        return 0;
    }
    const auto [protocol, version] = fuzz::select({data, size});
    const std::string_view text(reinterpret_cast<const char*>(data) + fuzz::selector_size, size - fuzz::selector_size);
    const JsonText message = parse_json(text);
    if (!message) {
        return 0;
    }
    const JsonEncoding encoded = encode_json(*protocol, version, message.object);
    const fuzz::FrameInput made{protocol, version, encoded.frame};
    fuzz::promise(bool(encoded) != encoded.frame.empty() || bool(encoded), "an error comes without a frame", made,
                  text);
    const auto header = FrameHeader::read(encoded.frame);
    if (!encoded || !header || header->frame_size() != encoded.frame.size()) {
        return 0; // the long form may state a length that is not the frame's: such frames exist
    }
    std::string formatted;
    (void)format_json(formatted, *protocol, version, encoded.frame);
    const JsonEncoding again = encode_json(*protocol, version, parse_json(formatted).object);
    fuzz::promise(bool(again) && again.frame == encoded.frame, "a frame from JSON goes through JSON unchanged", made,
                  formatted);
    return 0;
}
