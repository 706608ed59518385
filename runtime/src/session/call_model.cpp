// How events change what is known of calls.
#include <ctikit/session/call_model.hpp>

#include <ctikit/session/message_fields.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace ctikit {
namespace {

constexpr std::size_t remembered_ends = 4096;
/// Of one call. Calls are renamed once or twice; each event may have to look at all of them.
constexpr std::size_t remembered_names = 16;
/// What an entry of a map takes beside its texts: the node, and what the allocator needs.
constexpr std::size_t entry_bytes = 128;

constexpr std::array variable_fields = {"CallVariable1", "CallVariable2",  "CallVariable3", "CallVariable4",
                                        "CallVariable5", "CallVariable6",  "CallVariable7", "CallVariable8",
                                        "CallVariable9", "CallVariable10", "CallWrapupData"};

/// Events name the device of the connection that they are about: which of them comes first must not matter.
void guess_device(std::string& known, const std::string& device) {
    if (!device.empty() && (known.empty() || device < known)) {
        known = device;
    }
}

/// Texts keep the room of longer ones that they were before: that counts.
std::size_t room_of(std::initializer_list<const std::string*> texts) noexcept {
    std::size_t bytes = 0;
    for (const std::string* const text : texts) {
        bytes += text->capacity();
    }
    return bytes;
}

} // namespace

CallParty::State CallParty::state() const noexcept {
    // Offers that were not answered do not add up: an agent may have been offered the same call before.
    const unsigned answered = std::max(established_, seen_ ? 1U : 0U);
    const unsigned joined = answered > 0 ? answered : std::min(offered_, 1U);
    if (joined <= left_) {
        return State::gone;
    }
    if (held_ > retrieved_) {
        return State::held;
    }
    return answered > 0 ? State::connected : State::alerting;
}

void CallParty::add(const CallParty& other) noexcept {
    offered_ += other.offered_;
    established_ += other.established_;
    held_ += other.held_;
    retrieved_ += other.retrieved_;
    left_ += other.left_;
    seen_ = seen_ || other.seen_;
}

std::vector<std::string> ModelCall::present() const {
    std::vector<std::string> devices;
    for (const auto& [party_device, party] : parties) {
        if (party.state() != CallParty::State::gone) {
            devices.push_back(party_device);
        }
    }
    return devices;
}

bool CallModel::apply(const EventView& event) {
    static const std::map<std::string_view, Handler> handlers{
        {"CALL_DELIVERED_EVENT", &CallModel::delivered},
        {"CALL_ESTABLISHED_EVENT", &CallModel::established},
        {"CALL_SERVICE_INITIATED_EVENT", &CallModel::originated},
        {"CALL_ORIGINATED_EVENT", &CallModel::originated},
        {"CALL_QUEUED_EVENT", &CallModel::queued},
        {"CALL_DEQUEUED_EVENT", &CallModel::dequeued},
        {"CALL_HELD_EVENT", &CallModel::held},
        {"CALL_RETRIEVED_EVENT", &CallModel::retrieved},
        {"CALL_CONNECTION_CLEARED_EVENT", &CallModel::connection_cleared},
    };
    const MessageInfo* const message = event.message();
    if (message == nullptr) {
        return false;
    }
    party_update_ = event.dialect.value_of("EventCause", {"CEC_CALL_PARTY_UPDATE_IND"}, event.version);
    no_call_ = event.dialect.value_of("SpecialValue", {"NULL_CALL_ID"}, event.version);
    const auto found = handlers.find(message->name);
    if (found != handlers.end()) {
        const MessageFields fields(event);
        if (ModelCall* const call = call_of(fields)) {
            (this->*found->second)(*call, fields);
            weigh(*call);
        }
        return true;
    }
    if (message->name == "BEGIN_CALL_EVENT") {
        begin(MessageFields(event));
    } else if (message->name == "CALL_DATA_UPDATE_EVENT") {
        update(MessageFields(event));
    } else if (message->name == "CALL_TRANSFERRED_EVENT") {
        merge(MessageFields(event), "TransferringDeviceID");
    } else if (message->name == "CALL_CONFERENCED_EVENT") {
        merge(MessageFields(event), {});
    } else if (message->name == "CALL_CLEARED_EVENT" || message->name == "END_CALL_EVENT") {
        end(MessageFields(event).number("CallID").value_or(0));
    } else {
        return false;
    }
    return true;
}

void CallModel::clear() {
    *this = CallModel(limits_);
}

std::uint32_t CallModel::current(std::uint32_t id) const {
    const auto found = renamed_.find(id);
    return found == renamed_.end() ? id : found->second;
}

const ModelCall* CallModel::find(std::uint32_t id) const {
    const auto found = calls_.find(current(id));
    return found == calls_.end() ? nullptr : &found->second;
}

std::vector<const ModelCall*> CallModel::of_device(std::string_view device) const {
    std::vector<const ModelCall*> found;
    for (const auto& [id, call] : calls_) {
        const auto party = call.parties.find(std::string(device));
        if (party != call.parties.end() && party->second.state() != CallParty::State::gone) {
            found.push_back(&call);
        }
    }
    return found;
}

/// The call that an event is about; a call that appears in the middle is made. Null when it is over, or one too many.
ModelCall* CallModel::call_of(const MessageFields& fields, std::string_view id_field) {
    const std::optional<std::uint32_t> told = fields.number(id_field);
    if (!told || over_.contains(current(*told)) ||
        (calls_.size() >= limits_.calls && !calls_.contains(current(*told)))) {
        return nullptr;
    }
    ModelCall& call = calls_[current(*told)];
    call.id = current(*told);
    if (!call.named_) {
        guess_device(call.device, fields.text("ConnectionDeviceID"));
    }
    return &call;
}

void CallModel::take_data(ModelCall& call, const MessageFields& fields, bool is_update) {
    const auto put = [&](const std::string& name, const std::string& value) {
        if (is_update) {
            call.updated_.insert(name);
        }
        if (is_update || !call.updated_.contains(name)) {
            call.variables[name] = value;
        }
    };
    for (const char* const name : variable_fields) {
        if (fields.has(name)) {
            put(name, fields.text(name));
        }
    }
    for (const auto& [name, value] : fields.variables()) {
        put(name, value);
    }
    const auto first_told = [&fields](std::string& known, std::string_view field) {
        if (known.empty()) {
            known = fields.text(field);
        }
    };
    first_told(call.ani, "ANI");
    first_told(call.calling, "CallingDeviceID");
    first_told(call.dialed, "DialedNumber");
    const std::optional<std::uint32_t> type = fields.number("CallType");
    if (type && (is_update || call.type == 0)) {
        call.type = static_cast<std::uint16_t>(*type);
    }
}

/// By BEGIN_CALL_EVENT or an update: no longer a guess.
void CallModel::name(ModelCall& call, const std::string& device) {
    if (!device.empty()) {
        call.device = device;
        call.named_ = true;
    }
}

void CallModel::begin(const MessageFields& fields) {
    const std::uint32_t id = fields.number("CallID").value_or(0);
    over_.erase(id); // it comes before all other events of a call: the id is used again
    forget_former(id);
    if (ModelCall* const call = call_of(fields)) {
        name(*call, fields.text("ConnectionDeviceID"));
        take_data(*call, fields, false);
        weigh(*call);
    }
}

void CallModel::update(const MessageFields& fields) {
    ModelCall* call = call_of(fields);
    if (call == nullptr) {
        return;
    }
    const std::uint32_t renamed = fields.number("NewCallID").value_or(0);
    if (renamed != 0 && renamed != call->id && renamed != no_call_ && !over_.contains(renamed)) {
        call = &rename(*call, renamed);
    }
    name(*call, fields.text("NewConnectionDeviceID"));
    take_data(*call, fields, true);
    weigh(*call);
}

/// The call goes on under another id. What was told under that id before is about the same call.
ModelCall& CallModel::rename(ModelCall& call, std::uint32_t id) {
    const std::uint32_t former = call.id;
    ModelCall& kept = calls_[id];
    kept.id = id;
    kept.named_ = kept.named_ || call.named_;
    kept.dequeued_ = kept.dequeued_ || call.dequeued_;
    kept.queued = (kept.queued || call.queued) && !kept.dequeued_;
    kept.type = kept.type == 0 ? call.type : kept.type;
    kept.device = kept.device.empty() ? call.device : kept.device;
    kept.ani = kept.ani.empty() ? call.ani : kept.ani;
    kept.calling = kept.calling.empty() ? call.calling : kept.calling;
    kept.dialed = kept.dialed.empty() ? call.dialed : kept.dialed;
    for (const auto& [device, party] : call.parties) {
        kept.parties[device].add(party);
    }
    for (const auto& [variable, value] : call.variables) {
        if (!kept.updated_.contains(variable)) {
            kept.variables[variable] = value;
        }
    }
    kept.updated_.merge(call.updated_);
    forget_former(id); // no circles
    for (const std::uint32_t older : call.former_) {
        add_former(kept, older);
    }
    add_former(kept, former);
    call.former_.clear();
    erase(former);
    return kept;
}

void CallModel::add_former(ModelCall& call, std::uint32_t id) {
    renamed_[id] = call.id;
    call.former_.push_back(id);
    if (call.former_.size() > remembered_names) {
        renamed_.erase(call.former_.front());
        call.former_.erase(call.former_.begin());
    }
}

/// The id is not, or no longer, a former one of any call.
void CallModel::forget_former(std::uint32_t id) {
    if (const auto found = renamed_.find(id); found != renamed_.end()) {
        std::erase(calls_.at(found->second).former_, id);
        renamed_.erase(found);
    }
}

/// Counts what the call takes now. One that there is no room for is not followed any further.
void CallModel::weigh(ModelCall& call) {
    std::size_t bytes =
        sizeof(ModelCall) + room_of({&call.device, &call.ani, &call.calling, &call.dialed}) +
        entry_bytes * (1 + call.parties.size() + call.variables.size() + call.updated_.size() + call.former_.size());
    for (const auto& [device, party] : call.parties) {
        bytes += room_of({&device});
    }
    for (const auto& [variable, value] : call.variables) {
        bytes += room_of({&variable, &value});
    }
    for (const std::string& variable : call.updated_) {
        bytes += room_of({&variable});
    }
    bytes_ += bytes - call.bytes_;
    call.bytes_ = bytes;
    if (bytes > limits_.call_bytes || bytes_ > limits_.bytes) {
        end(call.id);
    }
}

/// With its former ids.
void CallModel::erase(std::uint32_t id) {
    const auto found = calls_.find(id);
    if (found == calls_.end()) {
        return;
    }
    for (const std::uint32_t former : found->second.former_) {
        renamed_.erase(former);
    }
    bytes_ -= found->second.bytes_;
    calls_.erase(found);
}

/// Transfer and conference: the second call's id is over, and the parties are those that the event lists.
void CallModel::merge(const MessageFields& fields, std::string_view leaving) {
    const std::uint32_t second = fields.number("SecondaryCallID").value_or(0);
    if (ModelCall* const call = call_of(fields, "PrimaryCallID")) {
        if (!call->named_) {
            guess_device(call->device, fields.text("PrimaryDeviceID"));
        }
        for (const std::string& device : fields.texts("ConnectedPartyDeviceID")) {
            call->parties[device].seen_ = true;
        }
        if (!leaving.empty()) {
            ++call->parties[fields.text(leaving)].left_;
        }
        call->queued = false;
        call->dequeued_ = true;
        weigh(*call);
    }
    end(second);
}

void CallModel::end(std::uint32_t told) {
    const std::uint32_t id = current(told);
    erase(id);
    if (over_.insert(id).second) {
        over_order_.push_back(id);
        if (over_order_.size() > remembered_ends) {
            over_.erase(over_order_.front());
            over_order_.pop_front();
        }
    }
}

/// Servers say again who is in a call after the other one of their pair took over.
bool CallModel::repeats(const MessageFields& fields) const {
    return party_update_ != 0 && fields.number("EventCause") == party_update_;
}

void CallModel::delivered(ModelCall& call, const MessageFields& fields) {
    take_data(call, fields, false);
    CallParty& party = call.parties[fields.text("AlertingDeviceID")];
    party.offered_ += repeats(fields) && party.offered_ > 0 ? 0U : 1U;
}

void CallModel::established(ModelCall& call, const MessageFields& fields) {
    take_data(call, fields, false);
    CallParty& party = call.parties[fields.text("AnsweringDeviceID")];
    if (repeats(fields)) {
        party.seen_ = true;
    } else {
        ++party.established_;
    }
}

void CallModel::originated(ModelCall& call, const MessageFields& fields) {
    take_data(call, fields, false);
    call.parties[fields.text("CallingDeviceID")].seen_ = true;
}

void CallModel::queued(ModelCall& call, const MessageFields& fields) {
    take_data(call, fields, false);
    call.queued = !call.dequeued_;
}

void CallModel::dequeued(ModelCall& call, const MessageFields&) {
    call.queued = false;
    call.dequeued_ = true;
}

void CallModel::held(ModelCall& call, const MessageFields& fields) {
    CallParty& party = call.parties[fields.text("HoldingDeviceID")];
    ++party.held_;
    party.seen_ = true;
}

void CallModel::retrieved(ModelCall& call, const MessageFields& fields) {
    CallParty& party = call.parties[fields.text("RetrievingDeviceID")];
    ++party.retrieved_;
    party.seen_ = true;
}

void CallModel::connection_cleared(ModelCall& call, const MessageFields& fields) {
    ++call.parties[fields.text("ReleasingDeviceID")].left_;
}

} // namespace ctikit
