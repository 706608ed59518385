// Printing messages that are too large to be kept as text: a frame of 16 MiB can make a gigabyte of it.
#pragma once

#include <functional>

namespace ctikit {

/// What a format calls each time that it has appended a little more: what is in `out` by then may be written out and
/// cleared. May throw, which ends the printing. Empty: the whole text is wanted in one. A format that settles walks
/// over the frame twice instead of keeping what it has to print last.
using Settle = std::function<void()>;

} // namespace ctikit
