// The calls of a contact center as a client sees them, made from events. Events may come in any order that the guides
// allow, and from the middle of a call: the state at the end is the same.
#pragma once

#include <ctikit/session/event.hpp>

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace ctikit {

class MessageFields;

/// A device in a call. What it does follows from what has been counted, so that it does not matter in which order
/// events came.
class CallParty {
public:
    enum class State : std::uint8_t { alerting, connected, held, gone };

    [[nodiscard]] State state() const noexcept;
    friend bool operator==(const CallParty& a, const CallParty& b) noexcept { return a.state() == b.state(); }

private:
    friend class CallModel;
    void add(const CallParty& other) noexcept;
    unsigned offered_ = 0; ///< delivered, or began to call
    unsigned established_ = 0;
    unsigned held_ = 0;
    unsigned retrieved_ = 0;
    unsigned left_ = 0;
    bool seen_ = false; ///< known to have been in the call: it holds, retrieves, dials, or is listed by a transfer
};

class ModelCall {
public:
    std::uint32_t id = 0;
    /// ConnectionDeviceID: with the id it names the call. By BEGIN_CALL_EVENT or the last update; of a call that began
    /// unseen the first in alphabetical order of those that its events named.
    std::string device;
    std::uint16_t type = 0; ///< CallType; 0: not told yet
    std::string ani;
    std::string calling; ///< CallingDeviceID
    std::string dialed;
    bool queued = false;                          ///< waits in a queue, and nobody has answered
    std::map<std::string, CallParty> parties;     ///< by device, those that left included
    std::map<std::string, std::string> variables; ///< named variables, CallVariable1 ... 10 and CallWrapupData

    /// Who calls: the ANI, or the calling device when it is empty.
    [[nodiscard]] const std::string& caller() const noexcept { return ani.empty() ? calling : ani; }
    /// Devices that are in the call now.
    [[nodiscard]] std::vector<std::string> present() const;
    /// What users see; not by which events it came to that.
    friend bool operator==(const ModelCall& a, const ModelCall& b) noexcept {
        const auto told = [](const ModelCall& call) {
            return std::tie(call.id, call.device, call.type, call.ani, call.calling, call.dialed, call.queued,
                            call.parties, call.variables);
        };
        return told(a) == told(b);
    }

private:
    friend class CallModel;
    std::set<std::string> updated_;     ///< variables that an update has told, which outranks other events
    std::vector<std::uint32_t> former_; ///< ids that it had before, the last ones
    std::size_t bytes_ = 0;             ///< what the model has counted for it
    bool named_ = false;                ///< BEGIN_CALL_EVENT or an update has told the device
    bool dequeued_ = false;             ///< answered, or taken off its queue
};

/// So that a server cannot make a model grow without end. A call for which there is no room is not followed (any
/// further), as if it were over. Bytes are those that calls take in memory, about: an ordinary one takes 1 to 4 KiB.
struct CallModelLimits {
    std::size_t calls = 100'000;        ///< at a time
    std::size_t call_bytes = 64U << 10; ///< of one call: its parties, variables and texts
    std::size_t bytes = 256U << 20;     ///< of all calls together
};

/// Feed it every event. Start anew (clear()) when a new session is opened: nothing is carried over.
class CallModel {
public:
    explicit CallModel(CallModelLimits limits = {}) noexcept : limits_(limits) {}

    /// True when the event was about a call.
    bool apply(const EventView& event);
    void clear();

    /// Null when there is no such call, or it is over. Also by ids that the call had before, the last sixteen.
    [[nodiscard]] const ModelCall* find(std::uint32_t id) const;
    /// Calls that this device is in.
    [[nodiscard]] std::vector<const ModelCall*> of_device(std::string_view device) const;
    [[nodiscard]] const std::map<std::uint32_t, ModelCall>& calls() const noexcept { return calls_; }

private:
    using Handler = void (CallModel::*)(ModelCall&, const MessageFields&);

    [[nodiscard]] ModelCall* call_of(const MessageFields& fields, std::string_view id_field = "CallID");
    [[nodiscard]] std::uint32_t current(std::uint32_t id) const;
    void take_data(ModelCall& call, const MessageFields& fields, bool update);
    static void name(ModelCall& call, const std::string& device);
    ModelCall& rename(ModelCall& call, std::uint32_t id);
    void add_former(ModelCall& call, std::uint32_t id);
    void forget_former(std::uint32_t id);
    void weigh(ModelCall& call);
    void erase(std::uint32_t id);
    void begin(const MessageFields& fields);
    void update(const MessageFields& fields);
    void merge(const MessageFields& fields, std::string_view leaving);
    void end(std::uint32_t id);

    [[nodiscard]] bool repeats(const MessageFields& fields) const;
    void delivered(ModelCall& call, const MessageFields& fields);
    void established(ModelCall& call, const MessageFields& fields);
    void originated(ModelCall& call, const MessageFields& fields);
    void queued(ModelCall& call, const MessageFields& fields);
    void dequeued(ModelCall& call, const MessageFields& fields);
    void held(ModelCall& call, const MessageFields& fields);
    void retrieved(ModelCall& call, const MessageFields& fields);
    void connection_cleared(ModelCall& call, const MessageFields& fields);

    CallModelLimits limits_;
    std::map<std::uint32_t, ModelCall> calls_;
    std::size_t bytes_ = 0;                          ///< of calls_
    std::map<std::uint32_t, std::uint32_t> renamed_; ///< ModelCall::former_ -> id
    std::set<std::uint32_t> over_;                   ///< calls whose late events mean nothing any more
    std::deque<std::uint32_t> over_order_;           ///< oldest first: the set stays small
    std::uint32_t party_update_ = 0;                 ///< EventCause of what is only said again; 0: the dialect has none
    std::uint32_t no_call_ = 0;                      ///< the dialect's id of no call
};

} // namespace ctikit
