// The steps of the exchange.
#include <ctikit/session/config_exchange.hpp>

#include "client_core.hpp"
#include "config_block.hpp"
#include "put_away.hpp"

#include <ctikit/session/message_fields.hpp>

#include <algorithm>

namespace ctikit {

class ConfigExchange::Core final : public TimerUser, public std::enable_shared_from_this<Core> {
public:
    Core(Clock& clock, ConfigOptions its_options, ConfigHandlers handlers)
        : clock_(clock), options_(std::move(its_options)),
          handlers_(std::make_unique<ConfigHandlers>(std::move(handlers))) {}

    bool start(const ClientSession& session);
    void stop();
    bool apply(const EventView& event);
    void resynchronise();
    void on_timer() override;
    void forsake() {
        stop();
        if (timer_) { // else it was never started
            put_away(handlers_, executor_);
        }
    }

    State state = State::stopped;
    Configuration configuration;

private:
    void ask_for_keys();
    void ask_for(const ConfigKinds& kinds);
    void send(FrameBytes frame);
    void take_keys(const EventView& event);
    void take_begin(const EventView& event);
    void take_records(const ConfigKindInfo& kind, const EventView& event);
    void take_end(const EventView& event);
    void take_system(const EventView& event);
    [[nodiscard]] ConfigKinds differing(const ConfigKeys& keys) const;
    void commit();
    void apply_change(const ConfigBlock::Change& change);
    void finish();
    void fail(const std::string& why);
    void wait_for_answer();
    void wait_for_nothing_more();

    Clock& clock_;
    ConfigOptions options_;
    std::unique_ptr<ConfigHandlers> handlers_;
    const Dialect* dialect_ = nullptr;
    unsigned version_ = 0;
    std::weak_ptr<ClientSession::Core> session_;
    boost::asio::any_io_executor executor_; ///< of the session
    std::unique_ptr<Timer> timer_;
    ConfigKinds wanted_;
    ConfigKeys have_;                  ///< of what is in `configuration`
    ConfigKeys told_;                  ///< of the server, by its last CONFIG_KEY_EVENT
    ConfigKinds asked_;                ///< of the upload under way
    std::optional<ConfigBlock> block_; ///< between begin and end, and between the parts of an upload
    bool open_block_ = false;
    bool ignore_keys_ = false;
};

namespace {

[[nodiscard]] bool is_zero(const FrameBytes& key) noexcept {
    return std::ranges::all_of(key, [](std::uint8_t byte) { return byte == 0; });
}

} // namespace

bool ConfigExchange::Core::start(const ClientSession& session) {
    stop();
    session_ = session.core_;
    dialect_ = &session.dialect();
    version_ = session.version();
    executor_ = session.executor();
    timer_ = clock_.make_timer(executor_);
    const std::uint32_t needed = dialect_->value_of("CTIService", {"CTI_SERVICE_CONFIG_EVENTS"}, version_);
    if ((session.answer().services & needed) != needed) {
        if (handlers_->failed) {
            handlers_->failed("the server did not grant CTI_SERVICE_CONFIG_EVENTS");
        }
        return false;
    }
    wanted_.clear();
    for (const ConfigKindInfo& kind : dialect_->protocol.configuration.kinds) {
        if (options_.kinds.empty() || std::ranges::find(options_.kinds, kind.name) != options_.kinds.end()) {
            wanted_.insert(kind.name);
        }
    }
    if (session.online()) {
        ask_for_keys();
    } else {
        state = State::offline;
    }
    return true;
}

void ConfigExchange::Core::stop() {
    if (timer_) {
        timer_->cancel();
    }
    session_.reset();
    block_.reset();
    open_block_ = false;
    state = State::stopped;
}

void ConfigExchange::Core::resynchronise() {
    ignore_keys_ = true;
    if (state != State::stopped && state != State::offline) {
        ask_for_keys();
    }
}

void ConfigExchange::Core::send(FrameBytes frame) {
    if (const auto session = session_.lock()) {
        (void)session->send(std::move(frame));
    }
    wait_for_answer();
}

/// The wait after an error goes on whatever the server announces meanwhile.
void ConfigExchange::Core::wait_for_answer() {
    if (state != State::waiting) {
        timer_->expire_at(clock_.now() + options_.answer_timeout, shared_from_this());
    }
}

/// A change is here: what this side asked for is still due.
void ConfigExchange::Core::wait_for_nothing_more() {
    if (state == State::keys || state == State::upload) {
        wait_for_answer();
    } else if (state != State::waiting) {
        timer_->cancel();
    }
}

void ConfigExchange::Core::ask_for_keys() {
    block_.reset();
    open_block_ = false;
    state = State::keys;
    send(dialect_->codec.config_keys(version_));
}

/// Also when there is nothing to ask for: only then changes are announced.
void ConfigExchange::Core::ask_for(const ConfigKinds& kinds) {
    asked_ = kinds;
    state = State::upload;
    send(dialect_->codec.config_request(config_bits(*dialect_, version_, kinds),
                                        config_bits(*dialect_, version_, wanted_), version_));
    if (config_bits(*dialect_, version_, kinds) == 0) {
        finish();
    }
}

bool ConfigExchange::Core::apply(const EventView& event) {
    const MessageInfo* const message = event.message();
    if (message == nullptr || state == State::stopped) {
        return false;
    }
    if (event.type == dialect_->roles.system) {
        take_system(event);
        return false;
    }
    if (event.type == dialect_->roles.failure_event) {
        FailureAnswer failure;
        if (dialect_->codec.read_failure_event(event.frame, version_, failure) &&
            dialect_->name_of("StatusCode", failure.code, version_) == "E_CTI_AUTO_CONFIG_RESET") {
            ask_for_keys();
        }
        return false;
    }
    if (message->name == "CONFIG_KEY_EVENT") {
        take_keys(event);
    } else if (message->name == "CONFIG_BEGIN_EVENT") {
        take_begin(event);
    } else if (message->name == "CONFIG_END_EVENT") {
        take_end(event);
    } else if (const ConfigKindInfo* const kind = config_kind_of(event)) {
        take_records(*kind, event);
    } else {
        return false;
    }
    return true;
}

void ConfigExchange::Core::take_system(const EventView& event) {
    SystemNotice notice;
    if (!dialect_->codec.read_system(event.frame, version_, notice)) {
        return;
    }
    if (notice.online == SystemNotice::Online::offline) {
        timer_->cancel();
        block_.reset();
        open_block_ = false;
        state = State::offline;
    } else if (notice.online == SystemNotice::Online::online && state == State::offline) {
        ask_for_keys();
    }
}

ConfigKinds ConfigExchange::Core::differing(const ConfigKeys& keys) const {
    ConfigKinds kinds;
    for (const std::string_view kind : wanted_) {
        const auto told = keys.find(kind);
        const auto have = have_.find(kind);
        const bool same = told != keys.end() && have != have_.end() && told->second == have->second;
        if (!same || ignore_keys_ || is_zero(told->second)) {
            kinds.insert(kind);
        }
    }
    return kinds;
}

void ConfigExchange::Core::take_keys(const EventView& event) {
    if (state != State::keys) {
        return; // nobody asked
    }
    const MessageFields fields(event);
    const std::uint32_t status = fields.number("Status").value_or(0);
    const auto is = [&](std::initializer_list<std::string_view> names) {
        return status == dialect_->value_of("ConfigKeyStatus", names, version_, ~0U);
    };
    if (!is({"SUCCESS", "CONFIG_SUCCESS"}) && !is({"NO_KEY_SUPPORT", "CONFIG_NO_KEY_SUPPORT"})) {
        fail("the keys were refused with " + dialect_->describe("ConfigKeyStatus", status, version_));
        return;
    }
    told_ = config_keys_in(event);
    const ConfigKinds kinds = differing(told_);
    ignore_keys_ = false;
    ask_for(kinds);
}

void ConfigExchange::Core::take_begin(const EventView& event) {
    if (open_block_) {
        fail("CONFIG_BEGIN_EVENT inside a block");
        return;
    }
    open_block_ = true;
    if (block_) {
        block_->go_on(event);
    } else {
        block_.emplace().begin(event);
    }
    wait_for_answer();
}

void ConfigExchange::Core::take_records(const ConfigKindInfo& kind, const EventView& event) {
    if (!open_block_ || !block_) {
        fail(std::string(kind.message) + " outside of a block");
        return;
    }
    block_->add(kind, event);
    if (block_->records() + configuration.size() > options_.record_limit) {
        fail("more than " + std::to_string(options_.record_limit) + " records");
        return;
    }
    if (block_->bytes() + configuration.bytes() > options_.byte_limit) {
        fail("records of more than " + std::to_string(options_.byte_limit) + " bytes");
        return;
    }
    wait_for_answer();
}

void ConfigExchange::Core::take_end(const EventView& event) {
    const MessageFields fields(event);
    const std::uint32_t status = fields.number("Status").value_or(0);
    const auto is = [&](std::initializer_list<std::string_view> names) {
        return status == dialect_->value_of("ConfigEndStatus", names, version_, ~0U);
    };
    if (!block_ && state != State::upload) {
        return; // nobody asked
    }
    open_block_ = false;
    if (is({"PARTIAL", "CONFIGEND_PARTIAL"}) && block_) {
        wait_for_answer(); // the rest comes in further blocks
        return;
    }
    if (!is({"SUCCESS", "CONFIGEND_SUCCESS"}) && !is({"EMPTY", "CONFIGEND_EMPTY"})) {
        const std::string text = fields.text("Text");
        fail("the configuration was refused with " + dialect_->describe("ConfigEndStatus", status, version_) +
             (text.empty() ? "" : ": " + text));
        return;
    }
    commit();
}

/// What the block says counts from now on.
void ConfigExchange::Core::commit() {
    const bool upload = !block_ || block_->is_upload();
    const ConfigKinds replaced = block_ ? block_->kinds() : asked_; // nothing to send: without begin
    if (upload) {
        for (const std::string_view kind : replaced) {
            configuration.remove_all(kind);
            have_.erase(kind);
            if (const auto told = told_.find(kind); told != told_.end()) {
                have_.insert(*told);
            }
        }
    }
    if (block_) {
        for (const ConfigBlock::Change& change : block_->changes()) {
            apply_change(change);
        }
        for (const auto& [kind, key] : block_->keys()) {
            have_[kind] = key;
        }
        block_.reset();
    }
    if (upload && state == State::upload) {
        finish();
    } else {
        wait_for_nothing_more();
        if (handlers_->changed) {
            handlers_->changed();
        }
    }
}

void ConfigExchange::Core::apply_change(const ConfigBlock::Change& change) {
    if (change.is_delete) {
        configuration.remove(change.kind->name, change.key);
    } else if (change.is_change) {
        configuration.change(change.kind->name, change.key, change.former_key, change.record);
    } else {
        configuration.put(change.kind->name, change.key, change.record);
    }
}

void ConfigExchange::Core::finish() {
    timer_->cancel();
    state = State::complete;
    if (handlers_->complete) {
        handlers_->complete();
    }
}

void ConfigExchange::Core::fail(const std::string& why) {
    block_.reset();
    open_block_ = false;
    state = State::waiting;
    timer_->expire_at(clock_.now() + options_.retry_wait, shared_from_this());
    if (handlers_->failed) {
        handlers_->failed(why);
    }
}

void ConfigExchange::Core::on_timer() {
    if (state == State::waiting) {
        ask_for_keys();
    } else if (state != State::stopped && state != State::offline) {
        fail("no answer");
    }
}

ConfigExchange::ConfigExchange(Clock& clock, ConfigOptions options, ConfigHandlers handlers)
    : core_(std::make_shared<Core>(clock, std::move(options), std::move(handlers))) {}

ConfigExchange::~ConfigExchange() {
    core_->forsake();
}

bool ConfigExchange::start(const ClientSession& session) {
    const auto core = core_; // a handler may destroy this
    return core->start(session);
}

void ConfigExchange::stop() {
    core_->stop();
}

bool ConfigExchange::apply(const EventView& event) {
    const auto core = core_; // a handler may destroy this
    return core->apply(event);
}

void ConfigExchange::resynchronise() {
    const auto core = core_; // a handler may destroy this
    core->resynchronise();
}

ConfigExchange::State ConfigExchange::state() const noexcept {
    return core_->state;
}

const Configuration& ConfigExchange::configuration() const noexcept {
    return core_->configuration;
}

std::string_view to_string(ConfigExchange::State state) noexcept {
    switch (state) {
    case ConfigExchange::State::stopped:
        return "stopped";
    case ConfigExchange::State::offline:
        return "the server is offline";
    case ConfigExchange::State::keys:
        return "asking for keys";
    case ConfigExchange::State::upload:
        return "uploading";
    case ConfigExchange::State::complete:
        return "complete";
    case ConfigExchange::State::waiting:
        return "waiting after an error";
    }
    return "";
}

} // namespace ctikit
