// How this suite awaits what may fail: errors come as values.
#pragma once

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace ctikit::conformance {

inline constexpr auto no_throw = boost::asio::as_tuple(boost::asio::use_awaitable);

} // namespace ctikit::conformance
