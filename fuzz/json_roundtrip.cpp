// JSON of frames: whatever the frame, format_json() writes one object in valid JSON, and encode_json() makes the same
// bytes of it.
#include "mutator.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/wire/frame.hpp>

#include <boost/json/parse.hpp>

#include <algorithm>

std::vector<std::uint8_t> ctikit::fuzz::change_input(Bytes input, Random& random) {
    return change_frame(input, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ctikit;
    fuzz::FrameInput input = fuzz::read_frame_input({data, size});
    if (input.frame.empty()) {
        return 0; // no bytes are no frame
    }
    // Bytes behind a frame are not of the frame.
    if (const auto header = FrameHeader::read(input.frame)) {
        input.frame.resize(static_cast<std::size_t>(std::min<std::uint64_t>(input.frame.size(), header->frame_size())));
    }
    std::string text;
    const Findings findings = format_json(text, *input.protocol, input.version, input.frame);
    boost::system::error_code failure;
    const boost::json::value value = boost::json::parse(text, failure);
    fuzz::promise(!failure && value.is_object(), "one JSON object", input, text);
    fuzz::promise(text.find('\n') == std::string::npos, "one line", input, text);
    const boost::json::value* const diagnostics = value.get_object().if_contains("diagnostics");
    const std::size_t told = diagnostics == nullptr ? 0 : diagnostics->as_array().size();
    fuzz::promise(told == findings.errors + findings.warnings + findings.infos, "findings are counted as told", input,
                  text);
    const JsonEncoding encoded = encode_json(*input.protocol, input.version, value.get_object());
    fuzz::promise(bool(encoded), "what was formatted can be encoded", input, encoded.error + "\n  " + text);
    fuzz::promise(encoded.frame == input.frame, "encoding gives back the bytes", input, text);
    return 0;
}
