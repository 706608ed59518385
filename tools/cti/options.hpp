// Options that several subcommands share, so that they look and behave alike everywhere.
#pragma once

#include <ctikit/trace/protocols.hpp>

#include <CLI/CLI.hpp>

namespace cti {

/// -p, --protocol NAME[/VERSION]; `choice` gets the default (uccx, no version) until the user says otherwise.
CLI::Option* add_protocol_option(CLI::App& app, ctikit::ProtocolChoice& choice);

/// Like CLI::Range, which lets `nan` pass.
[[nodiscard]] CLI::Validator number_between(double lowest, double highest);

} // namespace cti
