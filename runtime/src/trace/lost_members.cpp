// Members of JSON objects that nobody reads.
#include "lost_members.hpp"

#include "encode_failure.hpp"
#include "suggest.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ctikit::trace {

namespace {

using Names = std::span<const std::string_view>;

[[nodiscard]] std::string nearest(std::string_view name, Names known) {
    Suggestion suggestion(name);
    std::ranges::for_each(known, [&](std::string_view candidate) { suggestion.consider(candidate); });
    return suggestion.text();
}

/// `is_meant(value, suggestion)` says whether a member was meant to be read.
template <class IsMeant>
void refuse(const boost::json::object& object, Names read, Names ignored, IsMeant&& is_meant) {
    for (const auto& member : object) {
        const std::string_view name = member.key();
        if (std::ranges::count(read, name) != 0 || std::ranges::count(ignored, name) != 0) {
            continue;
        }
        const std::string suggestion = nearest(name, read);
        if (is_meant(member.value(), suggestion)) {
            throw EncodeFailure(fmt::format("\"{}\" is not known here and would be lost{}", name, suggestion));
        }
    }
}

} // namespace

void refuse_lost_members(const boost::json::object& object, Names read, Names ignored) {
    refuse(object, read, ignored, [](const boost::json::value& value, const std::string& suggestion) {
        return value.is_structured() || !suggestion.empty();
    });
}

void refuse_all_other_members(const boost::json::object& object, Names read, Names ignored) {
    refuse(object, read, ignored, [](const boost::json::value&, const std::string&) { return true; });
}

} // namespace ctikit::trace
