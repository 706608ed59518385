// Buffered standard output.
#include "output.hpp"

#include "command.hpp"

#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace cti {

namespace {

constexpr std::size_t buffer_size = 64 << 10;

} // namespace

void Output::write(std::string text) {
    Output output;
    output.buffer_ = std::move(text);
    output.flush();
}

bool Output::is_terminal() noexcept {
    static const bool terminal = ::isatty(STDOUT_FILENO) == 1;
    return terminal;
}

void Output::settle() {
    if (buffer_.size() >= buffer_size || is_terminal()) {
        flush();
    }
}

void Output::flush() {
    std::size_t written = 0;
    while (written < buffer_.size()) {
        const ssize_t count = ::write(STDOUT_FILENO, buffer_.data() + written, buffer_.size() - written);
        if (count >= 0) {
            written += static_cast<std::size_t>(count);
        } else if (errno == EPIPE) {
            throw OutputClosed{};
        } else if (errno != EINTR) {
            throw UsageError("standard output: " + std::generic_category().message(errno));
        }
    }
    buffer_.clear();
}

} // namespace cti
