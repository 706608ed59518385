// The typed codecs as a filter, for the differential tests: frames as hexadecimal text in, one per line; out, for each
// of them, the first error, its offset, the counts of unknown, unexpected, reserved and foreign fields, and the frame
// encoded again, or why not.
//     recode_frames uccx 14 < frames
#include <ctikit/ged188/messages.hpp>
#include <ctikit/uccx/messages.hpp>

#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using ctikit::Bytes;
using Frame = std::vector<std::uint8_t>;

[[nodiscard]] Frame from_hex(std::string_view text) {
    Frame frame(text.size() / 2);
    for (std::size_t i = 0; i < frame.size(); ++i) {
        frame[i] = static_cast<std::uint8_t>(std::stoul(std::string(text.substr(2 * i, 2)), nullptr, 16));
    }
    return frame;
}

[[nodiscard]] std::string to_hex(Bytes bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

template <class Message>
[[nodiscard]] std::string encoded(const Message& message, unsigned version) {
    Frame frame(encoded_size(message, version)); // exactly so large: a sanitizer sees a byte more
    const ctikit::EncodeResult result = encode(message, version, frame);
    return result ? to_hex(Bytes(frame).first(result.size))
                  : std::string(to_string(result.error)) + ": " + std::string(result.field);
}

template <class Messages>
void recode(Messages messages, unsigned version) {
    for (std::string line; std::getline(std::cin, line);) {
        std::string again = "no such message: ";
        const Frame frame = from_hex(line);
        const ctikit::DecodeResult result =
            ctikit::dispatch(messages, frame, version, [&](const auto& message) { again = encoded(message, version); });
        std::cout << to_string(result.error) << ' ' << result.offset << ' ' << result.unknown << ' '
                  << result.unexpected << ' ' << result.reserved << ' ' << result.not_in_version << ' ' << again
                  << '\n';
    }
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view dialect = argc == 3 ? argv[1] : "";
    const auto version = static_cast<unsigned>(argc == 3 ? std::atoi(argv[2]) : 0);
    if (dialect == "uccx") {
        recode(ctikit::uccx::AllMessages{}, version);
    } else if (dialect == "ged188") {
        recode(ctikit::ged188::AllMessages{}, version);
    } else {
        std::cerr << "usage: recode_frames uccx|ged188 VERSION < FRAMES\n";
        return 2;
    }
    return 0;
}
