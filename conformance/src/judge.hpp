// Comparing what a client reported with what it was sent. Knows nothing of connections or processes.
#pragma once

#include "draft.hpp"

#include <ctikit/conformance/flow.hpp>
#include <ctikit/conformance/result.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ctikit::conformance {

/// How much a message that was sent must show in the client's report.
enum class Report : std::uint8_t {
    required, ///< a correct client reports it
    optional, ///< it may; what it says then must be right
    none,     ///< a client cannot understand it; it must not be taken for something else
};

/// A message that went to the client, as the judge needs it.
struct Sent {
    Draft draft;
    Report report = Report::required;
    std::size_t entry = 0; ///< index into the transcript
};

/// What a field may be reported as: more than one way when it occurs more than once.
using Acceptable = std::map<std::string, std::vector<boost::json::value>, std::less<>>;

/// The documented fields of a message, as clients report them. Reserved fields stand under their GED-188 names: nobody
/// has to report them, but who does must be right.
[[nodiscard]] Acceptable reportable(const Draft& draft);

/// What a client reported of each message in the undisturbed flow: fields that were there each time.
using Habits = std::map<std::string, std::set<std::string>, std::less<>>;

struct Judgement {
    std::vector<Finding> findings;
    std::vector<std::string> expected; ///< one line per message, in the order sent
    std::vector<std::string> actual;   ///< one line per message or report, beside them
    bool last_seen = false;            ///< the last message that must be reported was reported
    bool complete = false;             ///< every message that must be reported was reported, rightly or not
};

/// Matches reports with messages, best match first, and marks the observations. `habits` adds that a field which the
/// client reports in the undisturbed flow is reported here too, unless it is empty. `order` holds promises that reports
/// of one call keep as well, as far as the messages were sent so and the reports tell which call they are about.
[[nodiscard]] Judgement judge(const Protocol& protocol, const std::vector<Sent>& sent,
                              std::vector<Observation>& observations, const Habits* habits,
                              const std::vector<OrderRule>& order = {});

/// Keys of a message under an order rule: the values of the rule's fields in it.
[[nodiscard]] std::vector<std::uint32_t> order_keys(const Draft& draft, const OrderRule& rule);

/// The habits that matched observations show.
[[nodiscard]] Habits habits_of(const std::vector<Sent>& sent, const std::vector<Observation>& observations);

/// Parses one line of the client's output; an observation in state `ignored` when it is no object with a message name.
[[nodiscard]] Observation observe(const Protocol& protocol, std::string line);

} // namespace ctikit::conformance
