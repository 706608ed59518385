// Handlers that are not to be called any more, by sessions that one of them may be ending.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/post.hpp>

#include <memory>
#include <utility>

namespace ctikit {

/// Leaves none that could be called. What was there is destroyed later, on the executor: one of them may be running.
template <class Handlers>
void put_away(std::unique_ptr<Handlers>& handlers, const boost::asio::any_io_executor& executor) {
    auto former = std::exchange(handlers, std::make_unique<Handlers>());
    boost::asio::post(executor, [former = std::move(former)] {});
}

} // namespace ctikit
