// Standard output for subcommands that print much: one buffer, written in large pieces, and at once when somebody is
// watching.
#pragma once

#include <string>

namespace cti {

/// Thrown when nobody reads any more (`cti decode | head`): the program ends quietly.
struct OutputClosed {};

class Output {
public:
    /// Where to append; call `settle()` after each whole piece.
    [[nodiscard]] std::string& buffer() noexcept { return buffer_; }

    /// Writes the buffer when it is large or the output is a terminal. Throws OutputClosed or UsageError.
    void settle();
    /// Writes what there is.
    void flush();

    /// Writes one text that is all there is.
    static void write(std::string text);

    /// Whether standard output is a terminal.
    [[nodiscard]] static bool is_terminal() noexcept;

private:
    std::string buffer_;
};

} // namespace cti
