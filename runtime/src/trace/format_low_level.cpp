// The server's low-level trace of bytes.
#include <ctikit/trace/text.hpp>

#include "append.hpp"

namespace ctikit {

namespace {

constexpr std::size_t bytes_per_row = 16;

void append_characters(std::string& out, Bytes bytes) {
    for (const std::uint8_t byte : bytes) {
        out += byte >= 0x20 && byte < 0x7F ? static_cast<char>(byte) : '.';
    }
}

/// "0000: 00 00 00 04  ...." rows, separated by `separator`.
void append_rows(std::string& out, Bytes bytes, const Settle& settle) {
    std::size_t at = 0;
    do {
        const Bytes row = bytes.subspan(at, std::min(bytes_per_row, bytes.size() - at));
        out += at == 0 ? "" : "\n";
        trace::append_hex_number(out, at & 0xFFFF, 4); // has four digits, also behind 64 KiB
        out += ": ";
        trace::append_hex_pairs(out, row);
        out += "  ";
        append_characters(out, row);
        at += bytes_per_row;
        if (settle) {
            settle();
        }
    } while (at < bytes.size());
}

} // namespace

void format_low_level(std::string& out, Bytes frame, const Settle& settle) {
    const std::size_t header = std::min(frame.size(), header_size);
    out += "MHDR: ";
    append_rows(out, frame.first(header), settle);
    out += " MDATA: ";
    append_rows(out, frame.subspan(header), settle);
    out += '\n';
}

} // namespace ctikit
