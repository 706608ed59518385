// Control-C as a wish to finish tidily: what was read is still printed, and the exit status is the normal one.
#pragma once

namespace cti {

/// From now on SIGINT and SIGTERM set a flag instead of ending the program; a second one ends it.
void catch_interrupts();

[[nodiscard]] bool interrupted() noexcept;

} // namespace cti
