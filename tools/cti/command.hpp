// What a subcommand of `cti` is. Each lives in a file of its own, <subcommand>.cpp, with one function that declares its
// options and returns what runs it; commands.cpp lists them. Help, completions and man pages come from the same
// declarations.
#pragma once

#include <CLI/CLI.hpp>

#include <functional>
#include <span>
#include <stdexcept>
#include <string_view>

namespace cti {

/// Exit statuses that every subcommand shares.
enum Exit : int {
    exit_ok = 0,
    exit_findings = 1,    ///< done, but the input had errors or something failed
    exit_usage = 2,       ///< wrong usage or unreadable input
    exit_environment = 3, ///< the environment does not allow it (address in use, no such program, ...)
};

/// A mistake of the user's, or an unreadable input, that shows only after the options have been read.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Runs a subcommand after its options have been read; returns the exit status. What it throws is printed as
/// "cti: <what>" on standard error and ends the program with exit_usage.
using Run = std::function<int()>;

struct Command {
    std::string_view name;
    std::string_view summary;     ///< one line, imperative, no full stop
    Run (*define)(CLI::App& app); ///< adds the options to the subcommand's app; may add subcommands of its own
};

/// All subcommands, in the order in which help lists them.
[[nodiscard]] std::span<const Command> commands() noexcept;

} // namespace cti
