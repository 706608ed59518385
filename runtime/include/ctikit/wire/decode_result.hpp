// The outcome of decoding one frame into a typed message: a value, not an exception. Content that is not known, not
// expected or reserved never fails a decode; it is counted. The walker shows it in full. Of a body that is cut in its
// fixed part nothing is in the message: its numbers are 0, all else is absent or empty. The counters stop at 65,535: a
// frame within its protocol's limit has fewer fields, one that somebody takes beyond it may have more.
#pragma once

#include <ctikit/wire/diagnostic.hpp>

namespace ctikit {

struct DecodeResult {
    DiagnosticCode error = DiagnosticCode::none; ///< the first error-level finding; what was readable is in the message
    std::uint32_t offset = 0;                    ///< of the error, from the first header byte
    std::uint16_t unknown = 0;                   ///< floating fields whose tag the dialect does not define
    std::uint16_t unexpected = 0;     ///< floating fields of other messages, or whose member of the message had a value
    std::uint16_t reserved = 0;       ///< reserved floating fields
    std::uint16_t not_in_version = 0; ///< floating fields of other versions

    /// One more in one of the counters.
    static constexpr void count(std::uint16_t& counter) noexcept {
        counter = static_cast<std::uint16_t>(counter + (counter < UINT16_MAX ? 1 : 0));
    }

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return error == DiagnosticCode::none; }

    /// Notes an error; the first one counts.
    constexpr void fail(DiagnosticCode code, std::size_t at) noexcept {
        if (error == DiagnosticCode::none) {
            error = code;
            offset = static_cast<std::uint32_t>(at);
        }
    }
};

} // namespace ctikit
