// The whole command line of `cti` as one CLI11 program: parsed by main, walked through by `cti completion` and `cti
// man`.
#pragma once

#include "command.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <vector>

namespace cti {

class Program {
public:
    Program();

    /// Parses the arguments and runs the subcommand; returns the exit status. Nothing is thrown.
    [[nodiscard]] int run(int argc, const char* const* argv);

    [[nodiscard]] const CLI::App& app() const noexcept { return app_; }

private:
    struct Subcommand {
        CLI::App* app;
        Run run;
    };

    [[nodiscard]] int run_selected() const;

    CLI::App app_;
    std::vector<Subcommand> subcommands_;
};

} // namespace cti
