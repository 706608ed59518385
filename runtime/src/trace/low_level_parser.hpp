// The server's low-level dumps back to bytes: "MHDR: 0000: <bytes> <characters> MDATA: 0000: ...", on one line or many.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <functional>
#include <string_view>
#include <vector>

namespace ctikit::trace {

class LowLevelParser {
public:
    /// `frame` is called with each dump's bytes: whole, or cut when the dump is.
    explicit LowLevelParser(std::function<void(Bytes)> frame) : frame_(std::move(frame)) {}

    /// More text of the log that may hold rows of a dump.
    void text(std::string_view text);
    /// Hands over a dump whose end is missing.
    void finish();

    /// Whether a line, without the blanks around it, is the row that the dump at hand lacks next.
    [[nodiscard]] bool continues(std::string_view line) const noexcept;
    /// A dump has begun and is not complete.
    [[nodiscard]] bool is_open() const noexcept { return part_ != Part::none; }

private:
    enum class Part { none, header, body };

    [[nodiscard]] std::string_view row(std::string_view text);
    [[nodiscard]] std::size_t wanted() const;
    [[nodiscard]] std::size_t next_offset() const noexcept;
    void advance();

    std::function<void(Bytes)> frame_;
    std::vector<std::uint8_t> bytes_;
    Part part_ = Part::none;
};

} // namespace ctikit::trace
