// Members of JSON objects that nobody reads: annotations may stand there, but nothing that was meant to be read.
#pragma once

#include <boost/json/object.hpp>

#include <span>
#include <string_view>

namespace ctikit::trace {

/// Throws EncodeFailure at a member of another name than those in `read` and `ignored` that looks like content: a list
/// or an object, or a name that is nearly one of `read`.
void refuse_lost_members(const boost::json::object& object, std::span<const std::string_view> read,
                         std::span<const std::string_view> ignored);

/// The same for objects that say nothing yet: any other member must have been meant to.
void refuse_all_other_members(const boost::json::object& object, std::span<const std::string_view> read,
                              std::span<const std::string_view> ignored);

} // namespace ctikit::trace
