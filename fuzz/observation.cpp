// What a client under test prints: any lines are judged, each to one verdict, the same every time; and a client that
// reports exactly what it was sent is never blamed. Input: selector, then lines: one JSON object in the short form of
// `cti encode` per message that is sent, an empty line, and the lines that the client prints.
#include "input.hpp"

#include "judge.hpp"

#include <ctikit/wire/frame.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <set>

namespace {

using namespace ctikit;
using namespace ctikit::conformance;

constexpr std::size_t most_messages = 32;

class Case {
public:
    explicit Case(Bytes input) : selected_(fuzz::select(input)) {
        input = input.subspan(fuzz::selector_size);
        text_ = {reinterpret_cast<const char*>(input.data()), input.size()};
        std::string_view left = text_;
        bool printed = false;
        while (!left.empty()) {
            const std::string_view line = left.substr(0, left.find('\n'));
            left.remove_prefix(std::min(left.size(), line.size() + 1));
            if (printed) {
                lines_.emplace_back(line);
            } else if (line.empty()) {
                printed = true;
            } else if (sent_.size() < most_messages) {
                send(line);
            }
        }
    }

    void run() const {
        check_any_report();
        check_honest_report();
    }

private:
    void send(std::string_view line) {
        boost::system::error_code failure;
        const boost::json::value value = boost::json::parse(line, failure);
        const boost::json::object* const object = failure ? nullptr : value.if_object();
        const boost::json::value* const name = object == nullptr ? nullptr : object->if_contains("message");
        const boost::json::value* const fields = object == nullptr ? nullptr : object->if_contains("fields");
        if (name == nullptr || !name->is_string() || fields == nullptr || !fields->is_object()) {
            return;
        }
        try {
            Sent sent;
            sent.draft = make_draft(*selected_.protocol, selected_.version, std::string_view(name->get_string()),
                                    fields->get_object());
            if (sent.draft.info == nullptr || sent.draft.info->sender == Sender::client) {
                return; // what the client itself sends is no message that it could report
            }
            sent.entry = sent_.size();
            const Octets frame = sent.draft.encode();
            const auto header = FrameHeader::read(frame);
            check(header && header->frame_size() == frame.size(), "what is sent is a frame");
            sent_.push_back(std::move(sent));
        } catch (const DraftError& error) {
            check(*error.what() != '\0', "a message that cannot be made says why");
        }
    }

    void check_any_report() const {
        std::vector<Observation> once;
        once.reserve(lines_.size());
        for (const std::string& line : lines_) {
            once.push_back(observe(*selected_.protocol, line));
        }
        std::vector<Observation> twice = once;
        const Judgement first = judge(*selected_.protocol, sent_, once, nullptr);
        const Judgement second = judge(*selected_.protocol, sent_, twice, nullptr);
        check(first.findings.size() == second.findings.size() && first.actual == second.actual &&
                  first.expected == second.expected,
              "the same reports are judged the same");
        std::set<std::size_t> matched;
        for (const Observation& each : once) {
            const bool paired = each.state == ObservationState::matched || each.state == ObservationState::mismatched;
            check(paired == each.entry.has_value(), "a report belongs to a message, or to none");
            check(!each.entry || *each.entry < sent_.size(), "a report belongs to a message that was sent");
            check(each.message.empty() == (each.state == ObservationState::ignored), "no report is passed over");
            check(each.state != ObservationState::matched || !each.entry || matched.insert(*each.entry).second,
                  "a message is reported once");
        }
    }

    void check_honest_report() const {
        std::vector<Observation> reports;
        for (const Sent& sent : sent_) {
            boost::json::object report{{"message", sent.draft.name()}};
            for (const auto& [field, options] : reportable(sent.draft)) {
                if (!options.empty()) {
                    report[field] = options.front();
                }
            }
            reports.push_back(observe(*selected_.protocol, boost::json::serialize(report)));
        }
        const Judgement judgement = judge(*selected_.protocol, sent_, reports, nullptr);
        check(judgement.findings.empty() && judgement.complete, "who reports what was sent is not blamed",
              judgement.findings.empty() ? "" : judgement.findings.front().what);
    }

    void check(bool kept, std::string_view promise, std::string_view details = {}) const {
        if (!kept) {
            fuzz::broken(promise, text_, details);
        }
    }

    fuzz::Selected selected_;
    std::string_view text_;
    std::vector<Sent> sent_;
    std::vector<std::string> lines_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > fuzz::selector_size) {
        Case({data, size}).run();
    }
    return 0;
}
