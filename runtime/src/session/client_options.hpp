// What client options have to obey, and what they mean in OPEN_REQ.
#pragma once

#include <ctikit/session/client.hpp>

namespace ctikit {

/// The options with their defaults filled in; throws std::invalid_argument that says what is wrong and what is allowed.
[[nodiscard]] ClientOptions checked(const Dialect& dialect, ClientOptions options);

/// Without InvokeID. `options` are checked.
[[nodiscard]] OpenRequest open_request(const Dialect& dialect, const ClientOptions& options);

} // namespace ctikit
