// Running cases: jobs, order, verdicts.
#include "plan.hpp"
#include "reported_names.hpp"
#include "run_common.hpp"
#include "workers.hpp"

#include <ctikit/conformance/suite.hpp>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <map>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using namespace std::chrono_literals;

constexpr std::string_view second_port_mark = "{second_port}";

/// Whether the command line tells the client of a second server.
bool takes_second_node(const std::vector<std::string>& command) {
    return std::any_of(command.begin(), command.end(),
                       [](const std::string& word) { return word.find(second_port_mark) != std::string::npos; });
}

/// The values of {placeholders} and CTI_* variables for a case. `second` is the port of the second server; 0: none.
std::map<std::string, std::string> placeholders(const Case& test, const std::string& host, std::uint16_t port,
                                                std::uint16_t second) {
    const auto or_dash = [](const std::string& value) { return value.empty() ? std::string("-") : value; };
    return {{"host", host},
            {"port", std::to_string(port)},
            {"second_host", second == 0 ? "-" : host},
            {"second_port", second == 0 ? "-" : std::to_string(second)},
            {"protocol", std::string(test.protocol->name)},
            {"version", std::to_string(test.version)},
            {"mode", test.role.mode},
            {"agent_id", or_dash(test.role.agent_id)},
            {"extension", or_dash(test.role.extension)},
            {"instrument", or_dash(test.role.instrument)}};
}

std::vector<std::string> fill_in(std::vector<std::string> command, const std::map<std::string, std::string>& values) {
    for (auto& word : command) {
        for (const auto& [name, value] : values) {
            const auto mark = "{" + name + "}";
            for (auto at = word.find(mark); at != std::string::npos; at = word.find(mark, at + value.size())) {
                word.replace(at, mark.size(), value);
            }
        }
    }
    return command;
}

std::map<std::string, std::string> variables(const std::map<std::string, std::string>& values) {
    std::map<std::string, std::string> result;
    for (const auto& [name, value] : values) {
        std::string upper = "CTI_" + name;
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](char each) { return each >= 'a' && each <= 'z' ? static_cast<char>(each - 32) : each; });
        result[upper] = value;
    }
    return result;
}

std::string reproduce(const Case& test, const ClientSuiteOptions& options) {
    std::string line = options.command_name + reproduce_options(options, test.info.id);
    line += options.text == Text::as_printed ? " --as-printed" : "";
    line += options.drive ? " --drive stdin" : "";
    line += options.observe || options.listen ? "" : " --observe none";
    return options.listen ? line + " --listen " + options.listen->first + ":" + std::to_string(options.listen->second)
                          : line + " -- " + shell_line(options.command);
}

CaseResult describe(const Case& test, const ClientSuiteOptions& options) {
    CaseResult result;
    result.id = test.info.id;
    result.description = test.info.description;
    result.expectation = test.info.expectation;
    result.rule = test.info.rule;
    result.source = test.info.source;
    result.protocol = test.protocol->name;
    result.version = test.version;
    result.area = test.area;
    result.flow = test.flow;
    result.role = test.role_name;
    result.variation = test.variation;
    result.seed = options.seed;
    result.reproduce = reproduce(test, options);
    return result;
}

/// One run of the suite: the queue, what is known of baselines, and the results by case.
class Runner {
public:
    Runner(const ClientSuiteOptions& options, Plan& plan) : options_(options), plan_(plan), names_(*options.protocol) {}

    RunResult run() {
        choose();
        if (options_.on_start) {
            options_.on_start(static_cast<std::size_t>(std::ranges::count(wanted_, true)));
        }
        const auto start = Clock::now();
        RunResult run = describe_all();
        if (options_.listen) {
            start_worker(order_);
        } else {
            start_workers();
        }
        const int signal = workers_.run();
        if (!environment_error_.empty()) {
            throw SuiteEnvironmentError(environment_error_);
        }
        if (signal != 0) {
            note_all_interrupted(signal);
        }
        for (auto& [index, result] : results_) {
            if (wanted_[index]) {
                run.cases.push_back(std::move(result));
            }
        }
        run.duration = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
        note_known_failing(run, options_, ids_);
        const auto warnings = names_.warnings();
        run.warnings.insert(run.warnings.end(), warnings.begin(), warnings.end());
        return run;
    }

private:
    void choose() {
        for (std::size_t i = 0; i < plan_.cases.size(); ++i) {
            by_id_[plan_.cases[i].info.id] = i;
            ids_.insert(plan_.cases[i].info.id);
            wanted_.push_back(chosen(plan_.cases[i].info.id, options_.patterns));
        }
        if (std::none_of(wanted_.begin(), wanted_.end(), [](bool each) { return each; })) {
            throw SuiteUsageError("no case matches " + shell_line(options_.patterns) + "; --list shows them all");
        }
        std::vector<bool> needed = wanted_;
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            if (wanted_[i] && options_.observe && !plan_.cases[i].baseline.empty()) {
                needed[by_id_.at(plan_.cases[i].baseline)] = true;
            }
        }
        // Baselines first: the others are judged by what they show.
        for (const bool baseline : {true, false}) {
            for (std::size_t i = 0; i < needed.size(); ++i) {
                if (needed[i] && plan_.cases[i].baseline.empty() == baseline) {
                    queue_of(i).push_back(i);
                }
            }
        }
    }

    /// Cases that wait for seconds are run beside the others, many at a time.
    std::deque<std::size_t>& queue_of(std::size_t test) {
        return plan_.cases[test].waits && !options_.listen ? waiting_ : order_;
    }

    RunResult describe_all() const {
        auto run = describe_run(options_, "client");
        run.target = options_.listen ? options_.listen->first + ":" + std::to_string(options_.listen->second)
                                     : shell_line(options_.command);
        run.observed = options_.observe;
        run.driven = options_.drive;
        return run;
    }

    void start_worker(std::deque<std::size_t>& queue) {
        workers_.start([this, &queue] { return work(queue); });
    }

    void start_workers() {
        constexpr unsigned waiting_jobs = 12;
        for (unsigned i = 0; i < waiting_jobs; ++i) {
            start_worker(waiting_);
        }
        for (unsigned i = 0; i < std::max(1U, options_.jobs); ++i) {
            start_worker(order_);
        }
    }

    asio::awaitable<void> work(std::deque<std::size_t>& queue) {
        while (!queue.empty() && environment_error_.empty()) {
            const auto index = queue.front();
            queue.pop_front();
            const auto& test = plan_.cases[index];
            co_await end_of_baseline(test);
            auto result = co_await run_case(test);
            if (wanted_[index] && options_.on_case && environment_error_.empty()) {
                apply_known_failing(result, options_);
                options_.on_case(result);
            }
            results_.emplace(index, std::move(result));
            case_ended_.cancel();
        }
    }

    /// Cases that have no result yet get one.
    void note_all_interrupted(int signal) {
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            if (wanted_[i] && !results_.contains(i)) {
                const auto& queue = queue_of(i);
                auto& result = results_.emplace(i, describe(plan_.cases[i], options_)).first->second;
                note_interrupted(result, signal, std::find(queue.begin(), queue.end(), i) == queue.end());
            }
        }
    }

    /// Another worker may still be running the case that says what this client reports at all.
    asio::awaitable<void> end_of_baseline(const Case& test) {
        while (options_.observe && !test.baseline.empty() && !results_.contains(by_id_.at(test.baseline)) &&
               environment_error_.empty()) {
            co_await case_ended_.async_wait(asio::as_tuple(asio::use_awaitable));
        }
    }

    asio::awaitable<CaseResult> run_case(const Case& test) {
        auto result = describe(test, options_);
        if (test.needs_drive && !options_.drive) {
            result.reason = "needs a request from the client: --drive stdin";
            co_return result;
        }
        if (test.second_node && !takes_second_node(options_.command)) {
            result.reason = "needs a client that takes a second address: {second_host} {second_port}";
            co_return result;
        }
        auto stage = std::make_shared<Stage>(io_, *test.protocol, test.version);
        Play play(*stage, test, options_, options_.observe ? habits_of_baseline(test) : nullptr, &pace_);
        std::string trouble;
        try {
            start(*stage, test);
            co_await test.script(play);
            check_manners(play);
        } catch (const std::exception& error) {
            trouble = error.what();
        }
        // Some print what they hold when their connection ends.
        const bool waiting = options_.observe && play.judged && !play.sent.empty() && !play.judgement.complete;
        co_await stage->finish(waiting ? patient(1s) : 60ms);
        finish(result, play, trouble);
        co_return result;
    }

    void start(Stage& stage, const Case& test) {
        const auto address =
            options_.listen ? tcp::endpoint(asio::ip::make_address(options_.listen->first), options_.listen->second)
                            : tcp::endpoint(asio::ip::address_v4::loopback(), 0);
        try {
            stage.listen(address);
            if (options_.listen) {
                if (options_.on_listening) {
                    options_.on_listening(options_.listen->first + ':' + std::to_string(stage.port()), test.info);
                }
            } else {
                if (test.second_node) {
                    stage.listen(address, Node::second);
                }
                const auto values = placeholders(test, "127.0.0.1", stage.port(),
                                                 test.second_node ? stage.port(Node::second) : std::uint16_t{0});
                stage.start_client(fill_in(options_.command, values), variables(values));
            }
        } catch (const std::system_error& error) {
            environment_error_ = error.what();
            throw;
        }
    }

    void learn_pace(const Stage& stage) {
        for (const auto& observation : stage.observations) {
            if (observation.state == ObservationState::matched && observation.entry) {
                ++pace_.reports;
                pace_.slowest = std::max(pace_.slowest, observation.time - stage.transcript[*observation.entry].time);
            }
        }
    }

    const Habits* habits_of_baseline(const Case& test) const {
        const auto found = habits_.find(test.baseline);
        return found == habits_.end() ? nullptr : &found->second;
    }

    void finish(CaseResult& result, Play& play, const std::string& trouble) {
        auto& stage = play.stage;
        result.version = play.version();
        check_flood(play);
        if (options_.observe && play.judged) {
            for (std::size_t i = 0; i < stage.answered.size(); ++i) {
                play.sent.push_back({stage.answered_drafts[i], Report::optional, stage.answered[i]});
            }
            play.judge_now();
            if (play.test.baseline.empty()) {
                habits_[play.test.info.id] = habits_of(play.sent, stage.observations);
                learn_pace(stage);
            }
            names_.note(play.sent, stage.observations);
            for (auto& finding : play.judgement.findings) {
                play.find(std::move(finding));
            }
            result.expected = play.judgement.expected;
            result.actual = play.judgement.actual;
        }
        check_end(play);
        result.expected.insert(result.expected.begin(), play.conditions.begin(), play.conditions.end());
        result.actual.insert(result.actual.begin(), play.condition_results.begin(), play.condition_results.end());
        mark_fields(*options_.protocol, stage.transcript, play.findings);
        result.findings = std::move(play.findings);
        result.duration = stage.now();
        result.transcript = std::move(stage.transcript);
        result.observations = std::move(stage.observations);
        if (stage.client() != nullptr) {
            result.client_stderr = stage.client()->errors();
            result.exit = stage.client()->end();
        }
        conclude(result, options_, play.outcome.skipped, play.outcome.informational);
        if (!trouble.empty()) {
            result.verdict = Verdict::error;
            result.reason = trouble;
        }
    }

    const ClientSuiteOptions& options_;
    Plan& plan_;
    asio::io_context io_;
    Workers workers_{io_};
    asio::steady_timer case_ended_{
        io_, Clock::time_point::max()}; ///< cancelled as each case ends, for those who wait for it
    std::map<std::size_t, CaseResult> results_; ///< of cases that have ended
    std::map<std::string, std::size_t> by_id_;
    std::set<std::string> ids_;
    std::vector<bool> wanted_;
    std::deque<std::size_t> order_;
    std::deque<std::size_t> waiting_;
    std::map<std::string, Habits> habits_;
    Pace pace_;
    ReportedNames names_;
    std::string environment_error_;
};

} // namespace

std::vector<CaseInfo> list_client_cases(const ClientSuiteOptions& options) {
    std::vector<CaseInfo> list;
    const auto plan = make_plan(options);
    for (const auto& test : plan->cases) {
        if (chosen(test.info.id, options.patterns)) {
            list.push_back(test.info);
        }
    }
    return list;
}

RunResult run_client_suite(const ClientSuiteOptions& options) {
    const auto plan = make_plan(options);
    return Runner(options, *plan).run();
}

std::filesystem::path default_flows() {
    if (const char* chosen_folder = std::getenv("CTIKIT_FLOWS")) {
        return chosen_folder;
    }
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const auto installed = program.parent_path().parent_path() / "share" / "ctikit" / "flows";
    return std::filesystem::is_directory(installed, ignored) ? installed : std::filesystem::path(CTIKIT_SOURCE_FLOWS);
}

} // namespace ctikit::conformance
