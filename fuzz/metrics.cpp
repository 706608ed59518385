// The endpoint for scrapers of counters, against many who send anything, slowly, in pieces, and do not read: each gets
// one answer to one request or none, within ten seconds and 8 KiB, sixteen have places at a time, and who asks in order
// gets the counters of that moment. Input: a byte for the segment size of connections, then steps (see Play::step).
#include "input.hpp"
#include "script.hpp"
#include "session_world.hpp"
#include "stream_end.hpp"

#include <cti/metrics_endpoint.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace {

using namespace ctikit;
using namespace std::chrono_literals;

using enum fuzz::Operand;
/// What the steps of Play::step need.
constexpr std::array steps{none, block, byte, pair, byte, byte, none, none, none, none};

constexpr std::size_t most_scrapers = 16;
constexpr auto patience = 10s;
constexpr std::size_t longest_request = 8U << 10;
constexpr std::size_t one_read = 1U << 10; ///< comes with the last byte that is wanted
constexpr std::string_view request_in_order = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";

class Play {
public:
    explicit Play(Bytes input) : input_(input), script_(input) {
        network_.link.segment = std::max<std::size_t>(script_.byte(), 1);
        network_.link.window = 256; // who does not read an answer is noticed
        endpoint_.emplace(world_.executor(), network_.listen(address_), world_.clock,
                          [this] { return *told_.insert(text()); });
    }

    void run() {
        connect();
        for (int count = 0; count < 200 && !script_.done(); ++count) {
            ++now_;
            step(script_.step(steps));
            world_.clock.settle();
            check_all();
        }
        world_.clock.advance(patience);
        for (Scraper& each : scrapers_) {
            hold(each, false);
        }
        world_.clock.settle();
        check_all();
        check(present() == 0, "a scraper has ten seconds");
        ask_in_order();
    }

private:
    struct Scraper {
        std::shared_ptr<fuzz::StreamEnd> end;
        TimePoint since;
        bool held = false; ///< it does not read
        bool was_checked = false;
    };

    [[nodiscard]] std::string text() const { return "steps " + std::to_string(now_) + std::string(600, '.') + '\n'; }

    void connect() {
        world_.spawn(connecting());
        world_.clock.settle();
    }
    [[nodiscard]] boost::asio::awaitable<void> connecting() {
        boost::asio::awaitable<Connected> attempt = connector_->connect(address_);
        Connected connected = co_await std::move(attempt);
        if (!connected.error) {
            turn_ = scrapers_.size();
            scrapers_.push_back({fuzz::StreamEnd::on(std::move(connected.transport)), world_.clock.now()});
        }
    }

    static void hold(Scraper& scraper, bool on) {
        scraper.held = on;
        scraper.end->hold(on);
    }

    void step(const fuzz::Step& step) {
        Scraper& scraper = scrapers_[turn_];
        switch (step.number) {
        case 0:
            connect();
            break;
        case fuzz::common_step::send:
            scraper.end->send(step.block);
            break;
        case fuzz::common_step::advance:
            world_.clock.advance(std::chrono::seconds(step.value % 16));
            break;
        case fuzz::common_step::jump:
            world_.clock.jump(std::chrono::seconds(step.value));
            break;
        case 4:
            turn_ = step.value % scrapers_.size();
            break;
        case 5:
            hold(scraper, step.value % 2 == 0);
            break;
        case fuzz::common_step::close:
            scraper.end->close();
            break;
        case 7:
            ask_in_order();
            break;
        case 8:
            endpoint_.reset();
            break;
        default:
            scraper.end->reset();
            break;
        }
    }

    /// Those that may have a place.
    [[nodiscard]] std::size_t present() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(scrapers_, [](const Scraper& each) { return !each.end->ended; }));
    }

    void ask_in_order() {
        const std::size_t before = present();
        const std::size_t asked = scrapers_.size();
        connect();
        if (scrapers_.size() == asked) {
            check(!endpoint_, "the endpoint listens until it is gone");
            return;
        }
        scrapers_.back().end->send(bytes_of(request_in_order));
        world_.clock.settle();
        const bool is_answered = status(scrapers_.back()) == " 200 " && body(scrapers_.back()) == text();
        check(is_answered || !endpoint_ || before >= most_scrapers,
              "who asks in order gets the counters of the moment");
        check_all();
    }

    [[nodiscard]] static Bytes bytes_of(std::string_view text) {
        return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
    }
    [[nodiscard]] static std::string_view answer(const Scraper& scraper) {
        return {reinterpret_cast<const char*>(scraper.end->received.data()), scraper.end->received.size()};
    }
    [[nodiscard]] static std::string_view status(const Scraper& scraper) {
        const std::string_view all = answer(scraper);
        return all.starts_with("HTTP/1.") ? all.substr(8, std::string_view(" 200 ").size()) : std::string_view();
    }
    [[nodiscard]] static std::string_view body(const Scraper& scraper) {
        const std::string_view all = answer(scraper);
        const std::size_t end = all.find("\r\n\r\n");
        return end == std::string_view::npos ? std::string_view() : all.substr(end + 4);
    }

    void check_all() {
        std::size_t here = 0;
        for (Scraper& each : scrapers_) {
            const bool gone = each.end->ended;
            here += gone || each.held ? 0 : 1;
            check(gone || each.held || world_.clock.now() - each.since < patience, "a scraper has ten seconds");
            check(gone || each.held || each.end->sent.size() <= longest_request + one_read, "a scraper may send 8 KiB");
            if (each.end->in_order && !each.end->left && !std::exchange(each.was_checked, true)) {
                check_answer(each);
            }
        }
        check(here <= most_scrapers, "sixteen have places at a time");
    }

    /// Of a connection that the endpoint has ended in order.
    void check_answer(const Scraper& scraper) {
        if (status(scraper) == " 200 ") {
            const auto told = told_.find(std::string(body(scraper)));
            check(told != told_.end(), "an answer is what the counters were, whole and once");
            told_.erase(told);
        } else {
            check(answer(scraper).empty() || (status(scraper) == " 405 " && body(scraper).empty()),
                  "an answer is whole");
        }
    }

    void check(bool kept, std::string_view text) const {
        if (!kept) {
            fuzz::broken(text, std::string_view(reinterpret_cast<const char*>(input_.data()), input_.size()));
        }
    }

    Bytes input_;
    fuzz::Script script_;
    fuzz::World world_;
    const Address address_{"metrics", 1};
    MemoryNetwork network_{world_.executor()};
    std::unique_ptr<Connector> connector_ = network_.connector();
    std::vector<Scraper> scrapers_;
    std::size_t turn_ = 0;            ///< number of the scraper whose steps come
    unsigned now_ = 0;                ///< number of the step
    std::multiset<std::string> told_; ///< to whom it has not come yet
    std::optional<cti::MetricsEndpoint> endpoint_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 0) {
        Play({data, size}).run();
    }
    return 0;
}
