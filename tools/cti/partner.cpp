// Watching is what any client does: a session, heartbeats, an end.
#include "partner.hpp"

#include <boost/asio/co_spawn.hpp>

namespace cti {

namespace {

[[nodiscard]] ctikit::ClientOptions quiet_options(const ctikit::Dialect& dialect) {
    ctikit::ClientOptions options;
    options.client_id = "standby";
    options.heartbeat = dialect.times.least_heartbeat;
    options.call_mask = 0;
    options.agent_mask = 0;
    return options;
}

} // namespace

Partner::Partner(const ctikit::Dialect& dialect, const boost::asio::any_io_executor& executor,
                 const ctikit::Address& active, std::function<void()> gone)
    : executor_(executor), gone_(std::move(gone)), client_(dialect, executor, {active}, quiet_options(dialect), [this] {
          ctikit::FailoverHandlers handlers;
          handlers.down = [this](const ctikit::Address&, const ctikit::SessionEnd&, bool) { client_.stop(); };
          return handlers;
      }()) {}

void Partner::watch() {
    boost::asio::co_spawn(executor_, client_.run(), [this](const std::exception_ptr&, const ctikit::SessionEnd&) {
        if (gone_) {
            gone_();
        }
    });
}

void Partner::stop() {
    gone_ = nullptr;
    client_.stop();
}

} // namespace cti
