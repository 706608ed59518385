// Counters for scrapers: Prometheus text over HTTP.
#pragma once

#include <ctikit/session/clock.hpp>
#include <ctikit/session/transport.hpp>

#include <functional>
#include <memory>
#include <string>

namespace cti {

/// Answers `GET` of any path with what `text` says at that moment; one request per connection. A scraper gets ten
/// seconds for all of it and may send 8 KiB; beyond sixteen at a time connections are reset. Everything happens on the
/// executor. Listens until it is destroyed.
class MetricsEndpoint {
public:
    /// The clock must outlive it.
    MetricsEndpoint(const boost::asio::any_io_executor& executor, std::unique_ptr<ctikit::Acceptor> acceptor,
                    ctikit::Clock& clock, std::function<std::string()> text);
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
