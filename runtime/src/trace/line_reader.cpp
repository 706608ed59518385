// Lines out of bytes that come in any pieces.
#include "line_reader.hpp"

#include <fmt/format.h>

namespace ctikit::trace {

namespace {

constexpr std::size_t longest_line = 32 << 20; ///< a 16 MiB frame in hexadecimal digits; bounds memory

} // namespace

void LineReader::feed(Bytes bytes) {
    std::string_view text = as_text(bytes);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) {
            too_long_ = too_long_ || partial_.size() + text.size() > longest_line;
            partial_.append(too_long_ ? std::string_view() : text);
            return;
        }
        if (partial_.empty() && !too_long_) {
            complete(text.substr(0, end));
        } else {
            partial_.append(too_long_ ? std::string_view() : text.substr(0, end));
            complete(partial_);
            partial_.clear();
        }
        text.remove_prefix(end + 1);
    }
}

void LineReader::finish() {
    if (!partial_.empty() || too_long_) {
        complete(partial_);
        partial_.clear();
    }
    end();
}

void LineReader::left_out(std::string_view what, std::uint64_t line_number) {
    sink_.problem(line_number, fmt::format("the {} is longer than {} bytes and left out", what, longest_origin));
}

void LineReader::complete(std::string_view text) {
    ++number_;
    if (too_long_) {
        too_long_ = false;
        sink_.problem(number_, "the line is too long to be a message and is not read");
        return;
    }
    if (!text.empty() && text.back() == '\r') {
        text.remove_suffix(1);
    }
    line(text);
}

} // namespace ctikit::trace
