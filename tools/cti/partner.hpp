// The other server of a pair, watched by the one on standby.
#pragma once

#include <ctikit/session/failover_client.hpp>

#include <functional>

namespace cti {

/// Holds a session with the active server. When there is none, or not any more, `gone` is called, once: the standby
/// server takes over, and nobody gives back what was taken over.
class Partner {
public:
    Partner(const ctikit::Dialect& dialect, const boost::asio::any_io_executor& executor, const ctikit::Address& active,
            std::function<void()> gone);

    void watch();
    /// Without a call of `gone`.
    void stop();

private:
    boost::asio::any_io_executor executor_;
    std::function<void()> gone_;
    ctikit::FailoverClient client_;
};

} // namespace cti
