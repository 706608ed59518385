// cti conformance: runs the suite against a client or a server, compares reports, checks flow files.
#include "command.hpp"
#include "endpoint_options.hpp"
#include "options.hpp"
#include "output.hpp"
#include "standard_error.hpp"

#include <ctikit/conformance/flow.hpp>
#include <ctikit/conformance/report.hpp>
#include <ctikit/conformance/suite.hpp>
#include <ctikit/trace/printable.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <thread>
#include <unistd.h>

namespace cti {

namespace {

namespace suite = ctikit::conformance;

/// What client and server runs have in common, as given on the command line.
struct RunOptions {
    ctikit::ProtocolChoice protocol;
    std::string flows;
    std::vector<std::string> patterns;
    std::uint64_t seed = 1;
    std::string known_failing;
    bool strict = false;
    std::vector<std::string> without;
    bool list = false;
    bool quiet = false;
    unsigned jobs = std::max(2U, std::thread::hardware_concurrency());
    double timeout = 5;
    std::string json;
    std::string junit;
    std::string html;
};

struct ClientOptions : RunOptions {
    std::vector<std::string> command;
    std::string observe = "stdout";
    std::string drive = "none";
    std::string listen;
    bool as_printed = false;
};

std::set<std::string> check_ids() {
    std::set<std::string> ids;
    for (const auto& each : suite::list_checks()) {
        ids.emplace(each.id);
    }
    return ids;
}

void add_run_options(CLI::App& app, RunOptions& options) {
    add_protocol_option(app, options.protocol);
    app.add_option("--case", options.patterns, "Only cases whose id matches; * and ? as in a shell")
        ->type_name("GLOB")
        ->allow_extra_args(false);
    app.add_flag("--list", options.list, "Print the ids and descriptions of the cases and exit");
    app.add_option("--seed", options.seed,
                   "What the sampled variations are made from; the same seed gives the same run")
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--known-failing", options.known_failing,
                   "File with ids of cases that are known to fail, one a line")
        ->type_name("FILE");
    app.add_flag("--strict", options.strict, "Tolerated deviations are failures");
    app.add_option("--jobs", options.jobs, "Cases at a time")
        ->type_name("N")
        ->check(CLI::Range(1, 256))
        ->capture_default_str();
    app.add_option("--timeout", options.timeout, "How long to wait for the next sign of life")
        ->type_name("SECONDS")
        ->check(number_between(0.1, 3600))
        ->capture_default_str();
    app.add_option("--json", options.json, "Write the report as JSON")->type_name("FILE");
    app.add_option("--junit", options.junit, "Write the report as JUnit XML")->type_name("FILE");
    app.add_option("--html", options.html, "Write the report as one HTML page")->type_name("FILE");
    app.add_option("--flows", options.flows, "Folder of flow files to use instead of the built-in one")
        ->type_name("DIR");
    app.add_option("--without-check", options.without,
                   "Leave a check out ('cti conformance checks' lists them): shows what would go unnoticed without it")
        ->type_name("ID")
        ->allow_extra_args(false)
        ->check(CLI::IsMember(check_ids()));
    app.add_flag("-q,--quiet", options.quiet, "No report on the terminal");
}

/// Ids of a file, one a line; blanks and # comments are skipped.
std::set<std::string> read_ids(const std::string& file) {
    std::set<std::string> ids;
    if (file.empty()) {
        return ids;
    }
    std::ifstream input(file);
    if (!input) {
        throw UsageError(file + ": cannot be read");
    }
    for (std::string line; std::getline(input, line);) {
        line = line.substr(0, line.find('#'));
        line.erase(line.find_last_not_of(" \t\r") + 1);
        line.erase(0, line.find_first_not_of(" \t"));
        if (!line.empty()) {
            ids.insert(line);
        }
    }
    return ids;
}

/// A pattern that begins with a dialect chooses it, where --protocol does not.
const ctikit::Protocol* protocol_of(const RunOptions& options, bool given) {
    if (!given && !options.patterns.empty()) {
        const auto& first = options.patterns.front();
        if (const auto* named = ctikit::find_protocol(first.substr(0, first.find('/')))) {
            return named;
        }
    }
    return options.protocol.protocol;
}

void fill(suite::SuiteOptions& target, const RunOptions& options, const ctikit::Protocol* protocol) {
    target.protocol = protocol;
    target.version = options.protocol.version;
    target.flows = options.flows.empty() ? suite::default_flows() : std::filesystem::path(options.flows);
    target.patterns = options.patterns;
    target.seed = options.seed;
    target.known_failing = read_ids(options.known_failing);
    target.strict = options.strict;
    target.without.insert(options.without.begin(), options.without.end());
    target.jobs = options.jobs;
    target.timeout = std::chrono::milliseconds(static_cast<long>(options.timeout * 1000));
}

int print_list(const std::vector<suite::CaseInfo>& cases) {
    for (const auto& each : cases) {
        std::printf("%s\n    %s\n    rule: %s (%s)%s%s\n", ctikit::printable(each.id).c_str(),
                    ctikit::printable(each.description).c_str(), ctikit::printable(each.rule).c_str(),
                    ctikit::printable(each.source).c_str(), each.needs.empty() ? "" : "\n    needs ",
                    ctikit::printable(each.needs).c_str());
    }
    return exit_ok;
}

void write_file(const std::string& file, const std::string& text) {
    if (file.empty()) {
        return;
    }
    std::ofstream output(file, std::ios::binary);
    output << text;
    if (!output.flush()) {
        throw UsageError(file + ": cannot be written");
    }
}

/// A run takes minutes: what cannot be written is told before it. Nothing is created yet.
void check_writable(const std::string& file) {
    if (file.empty()) {
        return;
    }
    std::error_code ignored;
    const std::filesystem::path path(file);
    const auto folder = path.parent_path().empty() ? std::filesystem::path(".") : path.parent_path();
    const bool exists = std::filesystem::exists(path, ignored);
    if (std::filesystem::is_directory(path, ignored) || ::access((exists ? path : folder).c_str(), W_OK) != 0) {
        throw UsageError(file + ": cannot be written");
    }
}

int conclude(const suite::RunResult& run, const RunOptions& options) {
    write_file(options.json, options.json.empty() ? "" : suite::to_json(run));
    write_file(options.junit, options.junit.empty() ? "" : suite::to_junit(run));
    write_file(options.html, options.html.empty() ? "" : suite::to_html(run));
    if (!run.good()) {
        return exit_findings;
    }
    return run.count(suite::Verdict::error) != 0 ? exit_environment : exit_ok;
}

/// Lists or runs; `list` and `run` are those of clients or of servers.
template <typename Options, typename List, typename Run>
int perform(Options& target, const RunOptions& options, List list, Run run) {
    try {
        if (options.list) {
            return print_list(list(target));
        }
        for (const auto* file : {&options.json, &options.junit, &options.html}) {
            check_writable(*file);
        }
        suite::TerminalOptions terminal;
        terminal.color = ::isatty(STDOUT_FILENO) == 1 && std::getenv("NO_COLOR") == nullptr;
        terminal.live = ::isatty(STDOUT_FILENO) == 1;
        std::unique_ptr<suite::TerminalReport> report;
        if (!options.quiet) {
            target.on_start = [&](std::size_t cases) {
                report = std::make_unique<suite::TerminalReport>(std::cout, terminal, cases);
            };
            target.on_case = [&](const suite::CaseResult& result) { report->case_ended(result); };
        }
        const auto result = run(target);
        if (report) {
            report->run_ended(result);
        }
        return conclude(result, options);
    } catch (const suite::SuiteEnvironmentError& trouble) {
        tell(trouble.what());
        return exit_environment;
    }
}

int run_client(const ClientOptions& options, bool protocol_given) {
    if (!options.list && options.command.empty() && options.listen.empty()) {
        throw UsageError("which client? Write -- COMMAND..., or --listen HOST:PORT for one that is started by hand");
    }
    suite::ClientSuiteOptions target;
    fill(target, options, protocol_of(options, protocol_given));
    target.text = options.as_printed ? suite::Text::as_printed : suite::Text::corrected;
    target.command = options.command;
    target.observe = options.observe != "none" && options.listen.empty();
    target.drive = options.drive == "stdin" && options.listen.empty();
    if (!options.listen.empty()) {
        const auto address = parse_endpoint(options.listen, *target.protocol);
        target.listen = {address.host, address.port};
        target.on_listening = [](const std::string& where, const suite::CaseInfo& test) {
            std::fprintf(stderr, "listening %s for the client of %s\n", where.c_str(),
                         ctikit::printable(test.id).c_str());
        };
    }
    return perform(target, options, suite::list_client_cases, suite::run_client_suite);
}

Run define_client(CLI::App& app) {
    const auto options = std::make_shared<ClientOptions>();
    add_run_options(app, *options);
    app.add_option("--observe", options->observe, "Where the client reports what it understood")
        ->check(CLI::IsMember({"stdout", "none"}))
        ->capture_default_str();
    app.add_option("--drive", options->drive, "How the client is asked to act")
        ->check(CLI::IsMember({"stdin", "none"}))
        ->capture_default_str();
    app.add_option("--listen", options->listen, "Wait here for clients that are started by hand")
        ->type_name("HOST:PORT");
    app.add_flag("--as-printed", options->as_printed, "Play the values as the guide prints them, mistakes included");
    app.add_option("COMMAND", options->command,
                   "The client, after --; {host} {port} {protocol} {version} {mode} {agent_id} {extension} "
                   "{instrument} are filled in, and {second_host} {second_port} where a case has a second server");
    app.footer("Exit status: 0 nothing failed; 1 something failed, or a known failure passed; 2 wrong usage; 3 the "
               "environment.");
    auto* const protocol = app.get_option("--protocol");
    return [options, protocol] { return run_client(*options, protocol->count() != 0); };
}

struct ServerOptions : RunOptions {
    std::string connect;
    std::string agent_id = "agt2006";
    std::string extension = "2006";
    std::string instrument = "2006";
    std::uint32_t peripheral = 5000;
};

int run_server(const ServerOptions& options, bool protocol_given) {
    suite::ServerSuiteOptions target;
    fill(target, options, protocol_of(options, protocol_given));
    target.command_name = "cti conformance server";
    if (!options.list && options.connect.empty()) {
        throw UsageError("which server? Write --connect HOST:PORT");
    }
    if (!options.connect.empty()) {
        const auto address = parse_endpoint(options.connect, *target.protocol);
        target.host = address.host;
        target.port = address.port;
    }
    target.agent_id = options.agent_id;
    target.extension = options.extension;
    target.instrument = options.instrument;
    target.peripheral = options.peripheral;
    return perform(target, options, suite::list_server_cases, suite::run_server_suite);
}

Run define_server(CLI::App& app) {
    const auto options = std::make_shared<ServerOptions>();
    add_run_options(app, *options);
    app.add_option("--connect", options->connect, "The server")->type_name("HOST:PORT");
    app.add_option("--agent-id", options->agent_id, "An agent that the server knows")
        ->type_name("ID")
        ->capture_default_str();
    app.add_option("--extension", options->extension, "The agent's extension")->type_name("N")->capture_default_str();
    app.add_option("--instrument", options->instrument, "The agent's instrument")
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--peripheral", options->peripheral, "The agent's PeripheralID (ged188)")
        ->type_name("N")
        ->capture_default_str();
    app.footer("Exit status: 0 nothing failed; 1 something failed, or a known failure passed; 2 wrong usage; 3 the "
               "environment.");
    auto* const protocol = app.get_option("--protocol");
    return [options, protocol] { return run_server(*options, protocol->count() != 0); };
}

std::string read_file(const std::string& file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) {
        throw UsageError(file + ": cannot be read");
    }
    std::ostringstream text;
    text << input.rdbuf();
    return text.str();
}

Run define_diff(CLI::App& app) {
    struct Options {
        std::string before;
        std::string after;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("OLD", options->before, "Report written with --json")->required();
    app.add_option("NEW", options->after, "Report written with --json")->required();
    app.add_flag("--json", options->json, "Print the comparison as JSON");
    app.footer("Exit status: 0 nothing got worse; 1 something did; 2 unreadable input.");
    return [options] {
        const auto diff = suite::compare(suite::read_report(read_file(options->before)),
                                         suite::read_report(read_file(options->after)));
        const int status = diff.good() ? exit_ok : exit_findings;
        try {
            Output::write(options->json ? suite::to_json(diff) : suite::to_text(diff, Output::is_terminal()));
        } catch (const OutputClosed&) {
            return status; // who reads only the beginning may still ask for it
        }
        return status;
    };
}

Run define_lint(CLI::App& app) {
    const auto files = std::make_shared<std::vector<std::string>>();
    app.add_option("FILE", *files, "Flow files")->required();
    app.footer("Exit status: 0 all well; 1 something is wrong, told as FILE:LINE.");
    return [files] {
        bool good = true;
        for (const auto& file : *files) {
            for (const auto& fault : suite::lint_file(file)) {
                std::printf("%s\n", ctikit::printable(fault).c_str());
                good = false;
            }
        }
        return good ? exit_ok : exit_findings;
    };
}

Run define_checks(CLI::App& app) {
    app.footer("Every finding of a report names the check that made it.");
    return [] {
        for (const auto& each : suite::list_checks()) {
            std::printf("%-28s %s\n", std::string(each.id).c_str(), std::string(each.what).c_str());
        }
        return exit_ok;
    };
}

} // namespace

Run define_conformance(CLI::App& app) {
    struct Part {
        CLI::App* app;
        Run run;
    };
    const auto parts = std::make_shared<std::vector<Part>>();
    const auto add = [&](const char* name, const char* summary, Run (*define)(CLI::App&)) {
        auto* const part = app.add_subcommand(name, summary);
        part->formatter(app.get_formatter());
        parts->push_back({part, define(*part)});
    };
    add("client", "Test a client program: this is the server that it talks to", define_client);
    add("server", "Test a server or simulator: this is the client that talks to it", define_server);
    add("diff", "Compare two reports", define_diff);
    add("lint", "Check flow files", define_lint);
    add("checks", "List what the suite checks", define_checks);
    app.require_subcommand(1);
    return [parts]() -> int {
        for (const auto& part : *parts) {
            if (part.app->parsed()) {
                return part.run();
            }
        }
        return exit_usage;
    };
}

} // namespace cti
