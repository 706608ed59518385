// The configuration exchange: asks for keys, uploads what differs, and follows the changes that the server announces
// afterwards. A set of records counts when its CONFIG_END_EVENT says so, never half of it.
#pragma once

#include <ctikit/session/client.hpp>
#include <ctikit/session/clock.hpp>
#include <ctikit/session/configuration.hpp>

#include <memory>

namespace ctikit {

struct ConfigOptions {
    std::vector<std::string> kinds;          ///< to ask for, by ConfigKindInfo::name; empty: all that the dialect has
    std::chrono::seconds answer_timeout{60}; ///< between two messages of an exchange
    std::chrono::seconds retry_wait{10};     ///< after an error, before it begins anew; the guide: at least 10 s
    std::size_t record_limit = 200'000;      ///< more records than this are an error
    std::size_t byte_limit = 256U << 20;     ///< so are records that take more memory than this, about, in bytes
};

/// Called while a message or a timer is handled. Handlers may use the exchange.
struct ConfigHandlers {
    std::function<void()> complete; ///< what was asked for is here, or was here already: the keys were equal
    std::function<void()> changed;  ///< the server announced changes, and they have been applied
    std::function<void(std::string_view why)> failed; ///< it begins anew after ConfigOptions::retry_wait
};

/// Outlives sessions: with the keys of the last one a new session uploads only what changed meanwhile.
///
/// The session must have asked for CTI_SERVICE_CONFIG_EVENTS and for ClientOptions::config_mask. Everything is used on
/// the session's executor.
class ConfigExchange {
public:
    enum class State : std::uint8_t {
        stopped,
        offline, ///< the server is; the exchange begins when a SYSTEM_EVENT says otherwise
        keys,    ///< asked for
        upload,  ///< asked for, or coming
        complete,
        waiting, ///< after an error
    };

    explicit ConfigExchange(Clock& clock, ConfigOptions options = {}, ConfigHandlers handlers = {});
    ~ConfigExchange();
    ConfigExchange(const ConfigExchange&) = delete;
    ConfigExchange& operator=(const ConfigExchange&) = delete;

    /// To be called when a session is open. False, and `failed` is called, when the server did not grant configuration
    /// events.
    bool start(const ClientSession& session);
    /// The session is over, or nobody wants to follow changes any more. What is there stays.
    void stop();
    /// To be called with every event. True when it was about configuration.
    bool apply(const EventView& event);
    /// Uploads everything anew, whatever the keys say. The guide wants people to be offered this.
    void resynchronise();

    [[nodiscard]] State state() const noexcept;
    /// As of the last CONFIG_END_EVENT.
    [[nodiscard]] const Configuration& configuration() const noexcept;

private:
    class Core;
    std::shared_ptr<Core> core_;
};

[[nodiscard]] std::string_view to_string(ConfigExchange::State state) noexcept;

} // namespace ctikit
