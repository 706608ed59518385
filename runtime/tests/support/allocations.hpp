// Counting what a program allocates: link allocations.cpp into it.
#pragma once

#include <cstddef>

namespace support {

/// How often operator new was called so far; malloc does not count.
[[nodiscard]] std::size_t allocations() noexcept;

} // namespace support
