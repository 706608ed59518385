// What is wrong with a request, as the status code with which a server refuses it.
#pragma once

#include <ctikit/session/dialect.hpp>

namespace ctikit {

struct Refusal {
    std::uint32_t status = 0; ///< StatusCode; 0: nothing is wrong
    std::string why;

    [[nodiscard]] explicit operator bool() const noexcept { return status != 0; }
};

/// Form only: sizes, tags, required and reserved fields. The frame is complete and its type is known to the dialect.
[[nodiscard]] Refusal check_form(const Dialect& dialect, unsigned version, Bytes frame);

/// The version that an open request asks for; nothing when it ends before that.
[[nodiscard]] std::optional<unsigned> asked_version(const Dialect& dialect, Bytes frame) noexcept;

/// What an open request asks for: idle timeout, masks, mode.
[[nodiscard]] Refusal check_open(const Dialect& dialect, const OpenRequest& request);

} // namespace ctikit
