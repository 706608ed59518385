// Hexadecimal text: one or more frames per line.
#include "line_reader.hpp"

#include <ctikit/wire/frame.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace ctikit {

namespace {

class HexReader final : public trace::LineReader {
public:
    using LineReader::LineReader;

private:
    void line(std::string_view text) override;
    [[nodiscard]] bool read_digits(std::string_view text);
    void hand_over_frames();

    std::vector<std::uint8_t> bytes_;
};

[[nodiscard]] constexpr int digit_value(char c) noexcept {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

[[nodiscard]] constexpr bool is_blank(char c) noexcept {
    return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

void HexReader::line(std::string_view text) {
    if (read_digits(text.substr(0, text.find('#')))) {
        hand_over_frames();
    }
}

/// Fills `bytes_`; on a mistake says where and what it is.
bool HexReader::read_digits(std::string_view text) {
    bytes_.clear();
    int high = -1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_blank(text[i])) {
            continue;
        }
        const int digit = digit_value(text[i]);
        if (digit < 0) {
            std::string found;
            trace::append_printable(found,
                                    text.substr(i, std::max<std::size_t>(1, trace::utf8_length(text.substr(i)))));
            sink().problem(number(), fmt::format("column {}: '{}' is not a hexadecimal digit", i + 1, found));
            return false;
        }
        if (high < 0) {
            high = digit;
        } else {
            bytes_.push_back(static_cast<std::uint8_t>(high * 16 + digit));
            high = -1;
        }
    }
    if (high >= 0) {
        sink().problem(number(), "the number of hexadecimal digits is odd");
    }
    return high < 0;
}

void HexReader::hand_over_frames() {
    InputRecord record;
    record.position = number();
    for (Bytes left = bytes_; !left.empty(); left = left.subspan(record.frame.size())) {
        const std::optional<FrameHeader> header = FrameHeader::read(left);
        const std::uint64_t size = header ? header->frame_size() : left.size();
        record.frame = left.first(static_cast<std::size_t>(std::min<std::uint64_t>(size, left.size())));
        sink().record(record);
    }
}

} // namespace

std::unique_ptr<InputReader> make_hex_reader(InputSink& sink) {
    return std::make_unique<HexReader>(sink);
}

} // namespace ctikit
