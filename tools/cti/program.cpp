// Builds the command line from the list of subcommands and turns every failure into a message and an exit status.
#include "program.hpp"

#include "help.hpp"
#include "output.hpp"
#include "standard_error.hpp"

#include <cstdio>
#include <exception>

namespace cti {

namespace {

constexpr const char* description =
    "cti - read, write, speak and test Cisco's CTI protocol (Unified CCX CTI and GED-188)";

constexpr const char* footer = R"(Examples:
  cti decode session.pcap                 what was said, message by message
  cti explain CALL_DELIVERED_EVENT        layout and meaning of a message
  cti serve --listen 127.0.0.1:42027      a small contact center to talk to
  cti conformance client -- ./my-client {host} {port}
'cti SUBCOMMAND --help' tells everything about a subcommand, 'man cti-SUBCOMMAND' as well.)";

} // namespace

Program::Program() : app_(description, "cti") {
    app_.formatter(std::make_shared<HelpFormatter>());
    app_.footer(footer);
    app_.set_version_flag("--version", "cti " CTIKIT_VERSION, "Print the version and exit");
    app_.set_help_flag("-h,--help", "Print this help and exit");
    app_.require_subcommand(0, 1);
    for (const Command& command : commands()) {
        CLI::App* const subcommand = app_.add_subcommand(std::string(command.name), std::string(command.summary));
        subcommands_.push_back({subcommand, command.define(*subcommand)});
    }
}

int Program::run_selected() const {
    for (const Subcommand& subcommand : subcommands_) {
        if (subcommand.app->parsed()) {
            return subcommand.run();
        }
    }
    std::fputs(app_.help().c_str(), stderr);
    return exit_usage;
}

int Program::run(int argc, const char* const* argv) {
    try {
        app_.parse(argc, argv);
        return run_selected();
    } catch (const CLI::Success& asked) { // --help and --version
        return app_.exit(asked);
    } catch (const CLI::ParseError& mistake) {
        tell(mistake.what());
        std::fputs("Try 'cti --help' or 'cti SUBCOMMAND --help'.\n", stderr);
        return exit_usage;
    } catch (const OutputClosed&) {
        return exit_ok; // nobody wants the rest
    } catch (const std::exception& failure) {
        tell(failure.what());
        return exit_usage;
    }
}

} // namespace cti
