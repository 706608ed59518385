// What a TextWriter does when its buffer is full.
#include "text_writer.hpp"

namespace ctikit::trace {

void TextWriter::append_long(const char* text, std::size_t size) {
    flush();
    if (size > capacity) {
        out_.append(text, size);
        flushed_ += size;
    } else {
        std::memcpy(buffer_, text, size);
        used_ = size;
    }
}

void TextWriter::flush() {
    out_.append(buffer_, used_);
    flushed_ += used_;
    used_ = 0;
}

} // namespace ctikit::trace
