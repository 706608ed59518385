// What a TextWriter does when its buffer is full.
#include "text_writer.hpp"

namespace ctikit::trace {

const Settle TextWriter::nothing_to_settle;

void TextWriter::append_long(const char* text, std::size_t size) {
    flush();
    if (size > capacity) {
        out_.append(text, size);
        flushed_ += size;
        settle();
    } else {
        std::memcpy(buffer_, text, size);
        used_ = size;
    }
}

void TextWriter::flush() {
    hand_over();
    settle();
}

void TextWriter::hand_over() {
    out_.append(buffer_, used_);
    flushed_ += used_;
    used_ = 0;
}

void TextWriter::settle() const {
    if (settle_) {
        settle_();
    }
}

} // namespace ctikit::trace
