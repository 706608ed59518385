// --format ladder and svg: collects the messages and draws who sent what to whom.
#pragma once

#include "printer.hpp"

namespace cti {

[[nodiscard]] std::unique_ptr<Printer> make_ladder_printer(bool as_svg, const PrinterOptions& options, Output& output);

} // namespace cti
