// Runs against a server: the cases of the server scripts, a few at a time.
#include "run_common.hpp"
#include "server_script.hpp"
#include "workers.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <deque>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;

std::vector<ServerCase> all_cases(const ServerSuiteOptions& options) {
    const auto folder = options.flows / "server";
    if (!std::filesystem::is_directory(folder)) {
        throw FlowError(folder.string() + ": no such folder of server scripts");
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".yaml") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<ServerCase> cases;
    const auto version = options.version.value_or(options.protocol->versions.last);
    for (const auto& file : files) {
        for (auto& test : parse_server_script(read_text(file), file, *options.protocol, version)) {
            cases.push_back(std::move(test));
        }
    }
    return cases;
}

class ServerRunner {
public:
    explicit ServerRunner(const ServerSuiteOptions& options)
        : options_(options), version_(options.version.value_or(options.protocol->versions.last)),
          cases_(all_cases(options)), results_(cases_.size()) {}

    RunResult run() {
        auto run = describe_run(options_, "server");
        run.target = options_.host + ":" + std::to_string(options_.port);
        const auto start = Clock::now();
        for (std::size_t i = 0; i < cases_.size(); ++i) {
            ids_.insert(cases_[i].info.id);
            if (chosen(cases_[i].info.id, options_.patterns)) {
                queue_of(cases_[i]).push_back(i);
            }
        }
        if (order_.empty() && waiting_.empty() && agent_.empty()) {
            throw SuiteUsageError("no case matches " + shell_line(options_.patterns) + "; --list shows them all");
        }
        look_for_server();
        if (options_.on_start) {
            options_.on_start(order_.size() + waiting_.size() + agent_.size());
        }
        start_workers(order_, std::max(1U, options_.jobs));
        start_workers(waiting_, 8);
        start_workers(agent_, 1);
        if (const int signal = workers_.run(); signal != 0) {
            note_all_interrupted(signal);
        }
        for (auto& result : results_) {
            if (result) {
                run.cases.push_back(std::move(*result));
            }
        }
        run.duration = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
        note_known_failing(run, options_, ids_);
        return run;
    }

private:
    /// Nobody there is a matter of the environment and says nothing about a server.
    void look_for_server() {
        boost::asio::ip::tcp::resolver resolver(io_);
        boost::asio::ip::tcp::socket socket(io_);
        boost::system::error_code error;
        const auto places = resolver.resolve(options_.host, std::to_string(options_.port), error);
        if (!error) {
            asio::connect(socket, places, error);
        }
        if (error) {
            throw SuiteEnvironmentError("no connection to " + options_.host + ":" + std::to_string(options_.port) +
                                        ": " + error.message());
        }
    }

    /// A server ends the session of an agent who opens another one: such cases run one after the other.
    std::deque<std::size_t>& queue_of(const ServerCase& test) {
        return test.mode == "agent" ? agent_ : test.waits ? waiting_ : order_;
    }

    void start_workers(std::deque<std::size_t>& queue, unsigned workers) {
        for (unsigned i = 0; i < workers; ++i) {
            workers_.start([this, &queue] { return work(queue); });
        }
    }

    asio::awaitable<void> work(std::deque<std::size_t>& queue) {
        while (!queue.empty()) {
            const auto index = queue.front();
            queue.pop_front();
            auto result = co_await run_case(cases_[index]);
            apply_known_failing(result, options_);
            if (options_.on_case) {
                options_.on_case(result);
            }
            results_[index] = std::move(result);
        }
    }

    asio::awaitable<CaseResult> run_case(const ServerCase& test) {
        auto stage = std::make_shared<Stage>(io_, *options_.protocol, version_);
        ServerPlay play(*stage, test, options_, version_);
        std::string trouble;
        try {
            co_await play.run();
        } catch (const std::exception& error) {
            trouble = error.what();
        }
        co_await stage->finish(std::chrono::milliseconds(0));
        auto result = describe(test);
        finish(result, play, trouble);
        co_return result;
    }

    /// Cases that have no result yet get one.
    void note_all_interrupted(int signal) {
        for (std::size_t i = 0; i < cases_.size(); ++i) {
            if (!results_[i] && chosen(cases_[i].info.id, options_.patterns)) {
                const auto& queue = queue_of(cases_[i]);
                auto& result = results_[i].emplace(describe(cases_[i]));
                note_interrupted(result, signal, std::find(queue.begin(), queue.end(), i) == queue.end());
            }
        }
    }

    CaseResult describe(const ServerCase& test) const {
        CaseResult result;
        result.id = test.info.id;
        result.description = test.info.description;
        result.expectation = test.info.expectation;
        result.rule = test.info.rule;
        result.source = test.info.source;
        result.protocol = options_.protocol->name;
        result.version = version_;
        result.area = "server";
        result.flow = test.topic;
        result.role = test.mode;
        result.variation = test.name;
        result.seed = options_.seed;
        result.reproduce = options_.command_name + reproduce_options(options_, test.info.id) + " --connect " +
                           options_.host + ":" + std::to_string(options_.port);
        return result;
    }

    void finish(CaseResult& result, ServerPlay& play, const std::string& trouble) const {
        result.findings = std::move(play.findings);
        result.expected = std::move(play.conditions);
        result.actual = std::move(play.results);
        result.duration = play.stage.now();
        result.transcript = std::move(play.stage.transcript);
        conclude(result, options_, "", "");
        if (!trouble.empty()) {
            result.verdict = Verdict::error;
            result.reason = trouble;
        }
    }

    const ServerSuiteOptions& options_;
    unsigned version_;
    std::vector<ServerCase> cases_;
    std::vector<std::optional<CaseResult>> results_;
    std::set<std::string> ids_;
    std::deque<std::size_t> order_;
    std::deque<std::size_t> waiting_;
    std::deque<std::size_t> agent_;
    asio::io_context io_;
    Workers workers_{io_};
};

} // namespace

std::vector<CaseInfo> list_server_cases(const ServerSuiteOptions& options) {
    std::vector<CaseInfo> list;
    for (const auto& test : all_cases(options)) {
        if (chosen(test.info.id, options.patterns)) {
            list.push_back(test.info);
        }
    }
    return list;
}

RunResult run_server_suite(const ServerSuiteOptions& options) {
    return ServerRunner(options).run();
}

} // namespace ctikit::conformance
