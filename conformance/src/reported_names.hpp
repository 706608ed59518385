// What a client's reports name, over a whole run. No case judges it, so nothing else would tell of a misspelt name.
#pragma once

#include "judge.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ctikit::conformance {

/// Names of messages and fields that the protocol does not have: what stands there was never judged.
class ReportedNames {
public:
    explicit ReportedNames(const Protocol& protocol) : protocol_(protocol) {}

    /// Takes the lines of one case.
    void note(const std::vector<Observation>& observations);
    /// A line for each name, with what may be meant; and how many names more there are.
    [[nodiscard]] std::vector<std::string> warnings() const;

private:
    using Place = std::pair<std::string, std::string>; ///< message and field; no field: the message itself

    void count(Place place);
    [[nodiscard]] std::string text_of(const Place& place, std::size_t times) const;
    [[nodiscard]] std::string message_like(const std::string& name) const;
    [[nodiscard]] std::string field_like(const Place& place) const;

    const Protocol& protocol_;
    std::map<Place, std::size_t> unknown_; ///< and how often it was reported
    std::size_t more_ = 0;                 ///< reports of further names
};

} // namespace ctikit::conformance
