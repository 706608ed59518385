// Counters for scrapers: Prometheus text over HTTP.
#pragma once

#include <ctikit/session/transport.hpp>

#include <functional>
#include <memory>
#include <string>

namespace cti {

/// Answers `GET` of any path with what `text` says at that moment; one request per connection. Everything happens on
/// the executor. Listens until it is destroyed.
class MetricsEndpoint {
public:
    /// Throws boost::system::system_error when listening is not possible.
    MetricsEndpoint(const boost::asio::any_io_executor& executor, const ctikit::Address& address,
                    std::function<std::string()> text);
    ~MetricsEndpoint();
    MetricsEndpoint(const MetricsEndpoint&) = delete;
    MetricsEndpoint& operator=(const MetricsEndpoint&) = delete;

    /// Where it listens, with the real port.
    [[nodiscard]] ctikit::Address address() const;

private:
    class Core;
    std::shared_ptr<Core> core_;
};

} // namespace cti
