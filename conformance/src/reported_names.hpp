// What a client's reports name, over a whole run. No case judges it, so nothing else would tell of a misspelt name.
#pragma once

#include "judge.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ctikit::conformance {

/// What was never judged: names of messages and fields that the protocol does not have, and required floating fields
/// that the client never reports.
class ReportedNames {
public:
    explicit ReportedNames(const Protocol& protocol) : protocol_(protocol) {}

    /// Takes the lines of one case, after judge().
    void note(const std::vector<Sent>& sent, const std::vector<Observation>& observations);
    /// A line for each name that does not exist, with what may be meant, and how many names more there are; a line with
    /// all fields that are missing, unless the client reports no fields at all.
    [[nodiscard]] std::vector<std::string> warnings() const;

private:
    using Place = std::pair<std::string, std::string>; ///< message and field; no field: the message itself

    void note_names(const std::string& message, const boost::json::object& report);
    void note_fields(const Draft& draft, const boost::json::object& report);
    void count(Place place);
    [[nodiscard]] std::string text_of(const Place& place, std::size_t times) const;
    [[nodiscard]] std::string message_like(const std::string& name) const;
    [[nodiscard]] std::string field_like(const Place& place) const;

    const Protocol& protocol_;
    std::map<Place, std::size_t> unknown_;        ///< and how often it was reported
    std::size_t more_ = 0;                        ///< reports of further names
    std::set<std::string, std::less<>> reported_; ///< required floating fields of the messages that were reported
    std::set<std::string, std::less<>> left_out_; ///< at least once
    bool has_fields_ = false;                     ///< some report has a field
};

} // namespace ctikit::conformance
