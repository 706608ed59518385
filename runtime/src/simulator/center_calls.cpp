// The life of calls, and the events that tell of it.
#include "center_core.hpp"

#include <algorithm>

namespace ctikit {

Party* Call::find(std::string_view wanted) noexcept {
    const auto found = std::ranges::find(parties, wanted, &Party::device);
    return found == parties.end() ? nullptr : &*found;
}

Call* ContactCenter::Core::find_call(std::uint32_t id) noexcept {
    const auto found = calls_.find(id);
    return found == calls_.end() ? nullptr : &found->second;
}

std::string_view ContactCenter::Core::device_type(std::string_view device) const noexcept {
    return device.empty() ? "DEVID_NONE" : device == options.trigger ? "DEVID_CTI_PORT" : "DEVID_AGENT_DEVICE";
}

/// What every event of a call begins with.
Fields ContactCenter::Core::about(const Call& call) const {
    return {{"ConnectionDeviceType", "CONNECTION_ID_STATIC"}, {"CallID", call.id}, {"ConnectionDeviceID", call.device}};
}

/// ANI, variables and the like, as BEGIN_CALL_EVENT and its relatives carry them.
Fields ContactCenter::Core::data_of(const Call& call) const {
    Fields fields{{"ANI", call.ani}, {"DialedNumber", call.dialed}, {"DNIS", call.dialed}};
    for (const auto& [name, value] : call.fields) {
        fields[name] = value;
    }
    if (!call.variables.empty()) {
        boost::json::array variables;
        for (const auto& [name, value] : call.variables) {
            variables.push_back({{"name", name}, {"value", value}});
        }
        fields["NamedVariable"] = std::move(variables);
    }
    return fields;
}

void ContactCenter::Core::announce_to(std::string_view message, Fields fields, const Audience& audience) {
    if (server != nullptr) {
        VersionedFrame event = vocabulary.event(message, std::move(fields));
        (void)server->publish(event, audience);
    }
}

/// To bridges and to the agents in the call.
void ContactCenter::Core::announce(std::string_view message, const Call& call, const Fields& fields) {
    Fields all = about(call);
    for (const auto& [name, value] : fields) {
        all[name] = value;
    }
    Audience audience;
    for (const Party& party : call.parties) {
        audience.devices.emplace_back(party.device);
    }
    announce_to(message, std::move(all), audience);
}

/// BEGIN_CALL_EVENT to an agent who has not had it: an agent sees a call from the moment its device joins it.
void ContactCenter::Core::introduce(Call& call, const std::string& device) {
    if (agent_at(device) == nullptr || !call.introduced.insert(device).second) {
        return;
    }
    Fields fields = data_of(call);
    fields["CallType"] = call.type;
    for (const auto& [name, value] : about(call)) {
        fields[name] = value;
    }
    Audience only_this;
    only_this.bridges = false;
    only_this.devices = {device};
    announce_to("BEGIN_CALL_EVENT", std::move(fields), only_this);
}

Call& ContactCenter::Core::new_call(std::uint16_t type, const std::string& from, const std::string& dialed) {
    const std::uint32_t id = ++last_call_;
    Call& call = calls_[id];
    call.id = id;
    call.began = agenda->now();
    call.type = type;
    call.device = from;
    call.ani = from;
    call.dialed = dialed;
    ++calls_so_far_;
    return call;
}

void ContactCenter::Core::join(Call& call, const std::string& device, Party::State state) {
    call.parties.push_back({device, state});
    if (Agent* const agent = agent_at(device)) {
        agent->calls.insert(call.id);
    }
}

void ContactCenter::Core::remove(Call& call, const std::string& device) {
    std::erase_if(call.parties, [&](const Party& party) { return party.device == device; });
    if (Agent* const agent = agent_at(device)) {
        agent->calls.erase(call.id);
    }
}

std::uint32_t ContactCenter::Core::customer_calls(const std::string& from, Variables variables) {
    if (full()) {
        return 0;
    }
    Call& call = new_call(codes.inbound, from, options.trigger);
    call.variables = std::move(variables);
    join(call, from, Party::State::connected);
    join(call, options.trigger, Party::State::alerting);
    call.queued = true;
    Fields begin = data_of(call);
    begin["CallType"] = call.type;
    announce("BEGIN_CALL_EVENT", call, begin);
    if (agent_at(from) != nullptr) {
        call.introduced.insert(from);
    }
    const Fields ends{{"CallingDeviceType", device_type(from)},       {"CallingDeviceID", from},
                      {"CalledDeviceType", device_type(call.dialed)}, {"CalledDeviceID", call.dialed},
                      {"LastRedirectDeviceType", "DEVID_NONE"},       {"EventCause", "CEC_NEW_CALL"}};
    Fields delivered = ends;
    delivered["AlertingDeviceType"] = device_type(options.trigger);
    delivered["AlertingDeviceID"] = options.trigger;
    delivered["LocalConnectionState"] = "LCS_ALERTING";
    announce("CALL_DELIVERED_EVENT", call, delivered);
    Fields established = ends;
    established["AnsweringDeviceType"] = device_type(options.trigger);
    established["AnsweringDeviceID"] = options.trigger;
    established["LocalConnectionState"] = "LCS_CONNECT";
    announce("CALL_ESTABLISHED_EVENT", call, established);
    Fields queued = ends;
    queued["QueueDeviceType"] = "DEVID_QUEUE";
    queued["QueueDeviceID"] = options.queue_name;
    queued["LocalConnectionState"] = "LCS_QUEUED";
    queued["CSQID"] = boost::json::array{options.queue};
    announce("CALL_QUEUED_EVENT", call, queued);
    call.find(options.trigger)->state = Party::State::queued;
    queue_.push_back(call.id);
    const std::uint32_t id = call.id;
    route();
    return id;
}

void ContactCenter::Core::route() {
    for (std::size_t tried = 0; !queue_.empty() && tried < agents_.size(); ++tried) {
        Agent& agent = agents_[next_agent_];
        next_agent_ = (next_agent_ + 1) % agents_.size();
        if (agent.state == codes.ready && !busy(agent)) {
            Call& call = calls_.at(queue_.front());
            queue_.pop_front();
            offer(call, agent);
            tried = 0;
        }
    }
}

void ContactCenter::Core::offer(Call& call, Agent& agent) {
    change_state(agent, codes.reserved, 0);
    join(call, agent.extension, Party::State::alerting);
    call.offer = ++offers_;
    introduce(call, agent.extension);
    Fields fields = data_of(call);
    fields["AlertingDeviceType"] = "DEVID_AGENT_DEVICE";
    fields["AlertingDeviceID"] = agent.extension;
    fields["CallingDeviceType"] = device_type(call.ani);
    fields["CallingDeviceID"] = call.ani;
    fields["CalledDeviceType"] = device_type(call.dialed);
    fields["CalledDeviceID"] = call.dialed;
    fields["LastRedirectDeviceType"] = device_type(options.trigger);
    fields["LastRedirectDeviceID"] = options.trigger;
    fields["LocalConnectionState"] = "LCS_ALERTING";
    fields["EventCause"] = "CEC_NEW_CALL";
    fields["CSQID"] = options.queue;
    announce("CALL_DELIVERED_EVENT", call, fields);
    if (agent.automatic) {
        work_on(call, agent);
    } else {
        let_ring(call, agent);
    }
}

void ContactCenter::Core::let_ring(const Call& call, const Agent& agent) {
    agenda->after(options.ring_time,
                  [weak = weak_from_this(), id = call.id, extension = agent.extension, number = call.offer] {
                      if (const auto core = weak.lock()) {
                          core->ring_out(id, extension, number);
                      }
                  });
}

/// The agent did not answer: not ready with the guide's reason.
void ContactCenter::Core::ring_out(std::uint32_t call_id, const std::string& extension, std::uint64_t offer_number) {
    Call* const call = find_call(call_id);
    Party* const party = call == nullptr ? nullptr : call->find(extension);
    if (party == nullptr || call->offer != offer_number || party->state != Party::State::alerting) {
        return;
    }
    change_state(*agent_at(extension), codes.not_ready, codes.reason_no_answer);
    take_back(*call, extension);
}

/// What was offered goes back to the head of the queue; a reservation is over.
void ContactCenter::Core::take_back(Call& call, const std::string& extension) {
    remove(call, extension);
    if (call.reserved_for) {
        finish(call);
        return;
    }
    queue_.push_front(call.id);
    route();
}

void ContactCenter::Core::answer(Call& call, Agent& agent) {
    call.find(agent.extension)->state = Party::State::connected;
    if (call.queued) {
        call.queued = false;
        remove(call, options.trigger);
        call.last_redirect = options.trigger;
    }
    announce("CALL_ESTABLISHED_EVENT", call,
             {{"AnsweringDeviceType", "DEVID_AGENT_DEVICE"},
              {"AnsweringDeviceID", agent.extension},
              {"CallingDeviceType", device_type(call.ani)},
              {"CallingDeviceID", call.ani},
              {"CalledDeviceType", device_type(call.dialed)},
              {"CalledDeviceID", call.dialed},
              {"LastRedirectDeviceType", device_type(call.last_redirect)},
              {"LastRedirectDeviceID", call.last_redirect},
              {"LocalConnectionState", "LCS_CONNECT"},
              {"EventCause", "CEC_NONE"},
              {"CSQID", options.queue}});
    if (!call.last_redirect.empty()) {
        announce("CALL_DEQUEUED_EVENT", call,
                 {{"QueueDeviceType", "DEVID_QUEUE"},
                  {"QueueDeviceID", options.queue_name},
                  {"LocalConnectionState", "LCS_NONE"},
                  {"EventCause", "CEC_NONE"}});
    }
    for (const Party& party : call.parties) {
        Agent* const member = agent_at(party.device);
        if (member != nullptr && party.state == Party::State::connected && member->state != codes.talking &&
            member->state != codes.logout) {
            change_state(*member, codes.talking, 0);
        }
    }
}

/// An agent's own call: the phone goes off the hook, dials, and the other side rings.
void ContactCenter::Core::dial(Call& call, Agent& from) {
    join(call, from.extension, Party::State::initiated);
    introduce(call, from.extension);
    Fields begin = data_of(call);
    begin["CallType"] = call.type;
    Fields all = about(call);
    for (const auto& [name, value] : begin) {
        all[name] = value;
    }
    announce_to("BEGIN_CALL_EVENT", std::move(all), Audience());
    announce("CALL_SERVICE_INITIATED_EVENT", call,
             {{"CallingDeviceType", "DEVID_AGENT_DEVICE"},
              {"CallingDeviceID", from.extension},
              {"LocalConnectionState", "LCS_INITIATE"},
              {"EventCause", "CEC_NONE"}});
    const Fields ends{{"CallingDeviceType", "DEVID_AGENT_DEVICE"},
                      {"CallingDeviceID", from.extension},
                      {"CalledDeviceType", device_type(call.dialed)},
                      {"CalledDeviceID", call.dialed},
                      {"EventCause", "CEC_NEW_CALL"}};
    call.find(from.extension)->state = Party::State::connected;
    Fields originated = ends;
    originated["LocalConnectionState"] = "LCS_INITIATE";
    announce("CALL_ORIGINATED_EVENT", call, originated);
    join(call, call.dialed, Party::State::alerting);
    introduce(call, call.dialed);
    Fields delivered = ends;
    delivered["AlertingDeviceType"] = device_type(call.dialed);
    delivered["AlertingDeviceID"] = call.dialed;
    delivered["LastRedirectDeviceType"] = "DEVID_NONE";
    delivered["LocalConnectionState"] = "LCS_ALERTING";
    announce("CALL_DELIVERED_EVENT", call, delivered);
    let_answer(call, call.dialed);
}

/// Who rings and has no client to answer: an agent that works by itself, or somebody outside.
void ContactCenter::Core::let_answer(Call& call, const std::string& device) {
    Agent* const agent = agent_at(device);
    if (agent != nullptr && agent->automatic) {
        work_on(call, *agent);
    } else if (agent == nullptr) {
        agenda->after(std::chrono::seconds(2), [weak = weak_from_this(), id = call.id, device] {
            const auto core = weak.lock();
            Call* const ringing = core ? core->find_call(id) : nullptr;
            Party* const party = ringing == nullptr ? nullptr : ringing->find(device);
            if (party != nullptr && party->state == Party::State::alerting) {
                core->answer_outside(*ringing, *party);
            }
        });
    }
}

void ContactCenter::Core::answer_outside(Call& call, Party& party) {
    party.state = Party::State::connected;
    announce("CALL_ESTABLISHED_EVENT", call,
             {{"AnsweringDeviceType", device_type(party.device)},
              {"AnsweringDeviceID", party.device},
              {"CallingDeviceType", "DEVID_AGENT_DEVICE"},
              {"CallingDeviceID", call.ani},
              {"CalledDeviceType", device_type(party.device)},
              {"CalledDeviceID", party.device},
              {"LastRedirectDeviceType", "DEVID_NONE"},
              {"LocalConnectionState", "LCS_CONNECT"},
              {"EventCause", "CEC_NONE"}});
}

void ContactCenter::Core::hold(Call& call, const std::string& device) {
    call.find(device)->state = Party::State::held;
    announce("CALL_HELD_EVENT", call,
             {{"HoldingDeviceType", "DEVID_AGENT_DEVICE"},
              {"HoldingDeviceID", device},
              {"LocalConnectionState", "LCS_HOLD"},
              {"EventCause", "CEC_NONE"}});
}

void ContactCenter::Core::retrieve(Call& call, const std::string& device) {
    call.find(device)->state = Party::State::connected;
    announce("CALL_RETRIEVED_EVENT", call,
             {{"RetrievingDeviceType", "DEVID_AGENT_DEVICE"},
              {"RetrievingDeviceID", device},
              {"LocalConnectionState", "LCS_CONNECT"},
              {"EventCause", "CEC_NONE"}});
}

void ContactCenter::Core::leave(Call& call, const std::string& device) {
    if (call.find(device) == nullptr) {
        return;
    }
    announce("CALL_CONNECTION_CLEARED_EVENT", call,
             {{"ReleasingDeviceType", device_type(device)},
              {"ReleasingDeviceID", device},
              {"LocalConnectionState", "LCS_NONE"},
              {"EventCause", "CEC_NONE"}});
    remove(call, device);
}

/// Everybody leaves, and the call is over.
void ContactCenter::Core::finish(Call& call) {
    std::vector<std::string> devices;
    devices.reserve(call.parties.size());
    for (const Party& party : call.parties) {
        devices.push_back(party.device);
    }
    Audience audience;
    audience.devices.assign(devices.begin(), devices.end());
    for (const std::string& device : devices) {
        leave(call, device);
    }
    Fields cleared = about(call);
    cleared["LocalConnectionState"] = "LCS_NULL";
    cleared["EventCause"] = "CEC_NONE";
    announce_to("CALL_CLEARED_EVENT", std::move(cleared), audience);
    announce_to("END_CALL_EVENT", about(call), audience);
    std::erase(queue_, call.id);
    abandoned_ += call.queued ? 1 : 0;
    calls_.erase(call.id);
    for (const std::string& device : devices) {
        if (Agent* const agent = agent_at(device)) {
            after_call(*agent);
        }
    }
}

void ContactCenter::Core::hang_up(std::uint32_t call_id, const std::string& device) {
    Call* const call = find_call(call_id);
    if (call == nullptr || call->find(device) == nullptr) {
        return;
    }
    const auto people =
        std::ranges::count_if(call->parties, [&](const Party& party) { return party.device != options.trigger; });
    if (people > 2) {
        leave(*call, device);
        look_after(*call);
        if (Agent* const agent = agent_at(device)) {
            after_call(*agent);
        }
    } else {
        finish(*call);
    }
}

/// Transfer and conference: the parties of the active call join the held one, whose id survives.
void ContactCenter::Core::merge(Call& held, Call& active, Agent& by, bool stays) {
    std::string added;
    for (const Party& party : active.parties) {
        if (party.device != by.extension) {
            added = party.device;
            join(held, party.device, party.state);
            introduce(held, party.device);
            let_answer(held, party.device);
        }
    }
    std::vector<std::string> told; // also who is about to leave
    told.reserve(held.parties.size());
    for (const Party& party : held.parties) {
        told.push_back(party.device);
    }
    if (stays) {
        held.find(by.extension)->state = Party::State::connected;
    } else {
        remove(held, by.extension);
    }
    boost::json::array calls;
    boost::json::array types;
    boost::json::array devices;
    for (const Party& party : held.parties) {
        calls.emplace_back(held.id);
        types.emplace_back("DEVID_DEVICE_IDENTIFIER");
        devices.emplace_back(party.device);
    }
    Fields fields{{"PrimaryDeviceType", codes.static_id},
                  {"PrimaryCallID", held.id},
                  {"PrimaryDeviceID", held.device},
                  {"SecondaryDeviceType", codes.static_id},
                  {"SecondaryCallID", active.id},
                  {"SecondaryDeviceID", active.device},
                  {"LocalConnectionState", "LCS_CONNECT"},
                  {"ConnectedPartyCallID", std::move(calls)},
                  {"ConnectedPartyDeviceType", std::move(types)},
                  {"ConnectedPartyDeviceID", std::move(devices)}};
    const std::string first = stays ? "Controller" : "Transferring";
    const std::string second = stays ? "AddedParty" : "Transferred";
    fields[first + "DeviceType"] = "DEVID_AGENT_DEVICE";
    fields[first + "DeviceID"] = by.extension;
    fields[second + "DeviceType"] = device_type(added);
    fields[second + "DeviceID"] = added;
    fields["EventCause"] = "CEC_NONE";
    Audience audience;
    audience.devices.assign(told.begin(), told.end());
    announce_to(stays ? "CALL_CONFERENCED_EVENT" : "CALL_TRANSFERRED_EVENT", std::move(fields), audience);
    if (stays) {
        held.type = codes.conference;
    }
    finish(active);
    if (!stays) {
        look_after(held);
        after_call(by);
    }
}

bool ContactCenter::Core::dialer_reserves(const std::string& extension, const std::string& customer) {
    Agent* const agent = agent_at(extension);
    if (agent == nullptr || agent->state != codes.ready || busy(*agent) || full()) {
        return false;
    }
    change_state(*agent, codes.reserved, codes.reason_reserved_outbound);
    Call& call = new_call(codes.reservation, extension, extension);
    call.reserved_for = customer;
    call.offer = ++offers_;
    join(call, extension, Party::State::alerting);
    call.variables = {
        {"BAStatus", "DO"}, {"BAResponse", ""}, {"BACustomerNumber", customer}, {"user.layout", "OODefault"}};
    call.introduced.insert(extension);
    Fields begin = data_of(call);
    begin["CallType"] = call.type;
    announce("BEGIN_CALL_EVENT", call, begin);
    announce("CALL_DELIVERED_EVENT", call,
             {{"AlertingDeviceType", "DEVID_AGENT_DEVICE"},
              {"AlertingDeviceID", extension},
              {"CalledDeviceType", "DEVID_AGENT_DEVICE"},
              {"CalledDeviceID", extension},
              {"CallingDeviceType", "DEVID_NONE"},
              {"LastRedirectDeviceType", "DEVID_NONE"},
              {"LocalConnectionState", "LCS_ALERTING"},
              {"EventCause", "CEC_NEW_CALL"}});
    let_ring(call, *agent);
    return true;
}

/// The agent's answer to a reservation for a customer, given as the call variable BAResponse.
void ContactCenter::Core::settle_reservation(Call& call, Agent& agent, const std::string& customer,
                                             std::string_view response) {
    if (response == "Accept") {
        Variables variables = call.variables;
        finish(call);
        Call& outbound = new_call(codes.preview, agent.extension, customer);
        outbound.variables = std::move(variables);
        dial(outbound, agent);
        change_state(agent, codes.talking, 0);
    } else if (response == "Skip" || response.starts_with("Reject")) {
        agent.next_state = codes.ready;
        finish(call);
    }
}

} // namespace ctikit
