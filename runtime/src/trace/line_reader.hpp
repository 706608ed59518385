// The base of all readers of text: cuts the input into lines, of bounded length.
#pragma once

#include "append.hpp"

#include <ctikit/trace/input.hpp>

namespace ctikit::trace {

class LineReader : public InputReader {
public:
    explicit LineReader(InputSink& sink) : sink_(sink) {}

    void feed(Bytes bytes) final;
    void finish() final;

protected:
    /// One line without its line break; `number()` is its number.
    virtual void line(std::string_view text) = 0;
    /// The input has ended.
    virtual void end() {}

    /// Tells of a part of a line that is longer than longest_origin, e.g. "time".
    void left_out(std::string_view what, std::uint64_t line_number);

    [[nodiscard]] InputSink& sink() const noexcept { return sink_; }
    /// Number of the current line, from 1.
    [[nodiscard]] std::uint64_t number() const noexcept { return number_; }

private:
    void complete(std::string_view text);

    InputSink& sink_;
    std::string partial_; ///< start of a line whose end has not come yet
    std::uint64_t number_ = 0;
    bool too_long_ = false;
};

} // namespace ctikit::trace
