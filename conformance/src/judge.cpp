// Comparing what a client reported with what it was sent.
#include "judge.hpp"

#include "checks.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <functional>

namespace ctikit::conformance {
namespace {

namespace json = boost::json;

/// Equal as JSON, with integers compared by value and 1 == true.
bool same(const json::value& a, const json::value& b) {
    if (a.is_bool() || b.is_bool()) {
        const auto number = [](const json::value& value) {
            return value.is_bool() ? json::value(std::int64_t{value.get_bool()}) : value;
        };
        return a.is_bool() && b.is_bool() ? a == b : same(number(a), number(b));
    }
    if (a.is_number() && b.is_number()) {
        return a.to_number<double>() == b.to_number<double>();
    }
    if (a.is_array() && b.is_array()) {
        return std::equal(a.get_array().begin(), a.get_array().end(), b.get_array().begin(), b.get_array().end(), same);
    }
    if (a.is_object() && b.is_object()) {
        return a.get_object().size() == b.get_object().size() &&
               std::all_of(a.get_object().begin(), a.get_object().end(), [&](const auto& member) {
                   const auto* other = b.get_object().if_contains(member.key());
                   return other != nullptr && same(member.value(), *other);
               });
    }
    return a == b;
}

bool empty(const json::value& value) {
    return value.is_null() || (value.is_string() && value.get_string().empty()) ||
           (value.is_array() && value.get_array().empty());
}

/// Values that clients may take for "nothing to tell": besides empty ones, 0 and the guide's -1 in either width.
bool says_nothing(const json::value& value) {
    if (!value.is_number()) {
        return empty(value);
    }
    const auto number = value.to_number<double>();
    return number == 0 || number == -1 || number == 0xffff || number == 0xffffffff;
}

std::string shown(const json::value& value) {
    return json::serialize(value);
}

std::string shown(const std::vector<json::value>& options) {
    return options.empty() ? "not sent" : shown(options.front());
}

bool documented_anywhere(const Protocol& protocol, std::string_view field) {
    const auto has_name = [&](const FieldInfo& info) { return info.name == field && !info.reserved; };
    return std::any_of(protocol.messages.begin(), protocol.messages.end(), [&](const MessageInfo& message) {
        return std::any_of(message.fixed.begin(), message.fixed.end(), has_name) ||
               std::any_of(message.floating.begin(), message.floating.end(), has_name);
    });
}

struct Difference {
    std::string field;
    std::string reported;
    std::string sent;
};

/// Where a report departs from the message; empty when it agrees.
std::vector<Difference> differences(const Protocol& protocol, const Acceptable& sent, const json::object& report) {
    std::vector<Difference> result;
    for (const auto& member : report) {
        const std::string name(member.key());
        if (name == "message") {
            continue;
        }
        const auto found = sent.find(name);
        if (found == sent.end()) {
            if (!empty(member.value()) || member.value().is_string()) {
                if (documented_anywhere(protocol, name)) {
                    result.push_back({name, shown(member.value()), "not sent"});
                }
            }
            continue;
        }
        const auto& options = found->second;
        if (!options.empty() && std::none_of(options.begin(), options.end(),
                                             [&](const auto& option) { return same(option, member.value()); })) {
            result.push_back({name, shown(member.value()), shown(options)});
        }
    }
    return result;
}

/// Fields that this client reports otherwise, that were sent here, not empty, and are missing from the report.
std::vector<Difference> omissions(const Habits* habits, const std::string& message, const Acceptable& sent,
                                  const json::object& report) {
    std::vector<Difference> result;
    const auto habit = habits == nullptr ? Habits::const_iterator{} : habits->find(message);
    if (habits == nullptr || habit == habits->end()) {
        return result;
    }
    for (const auto& field : habit->second) {
        const auto found = sent.find(field);
        if (found != sent.end() && !found->second.empty() && !says_nothing(found->second.front()) &&
            !report.contains(field)) {
            result.push_back({field, "not reported", shown(found->second)});
        }
    }
    return result;
}

json::object parse_report(const Observation& observation) {
    json::error_code error;
    auto value = json::parse(observation.line, error);
    return error || !value.is_object() ? json::object{} : std::move(value.get_object());
}

/// A report and its candidates; matching by augmenting paths, so that no report takes a message which another needs.
class Matching {
public:
    Matching(const Protocol& protocol, const std::vector<Sent>& sent, std::vector<Observation>& observations,
             const Habits* habits)
        : protocol_(protocol), sent_(sent), observations_(observations), habits_(habits), taken_(sent.size()) {
        for (const auto& message : sent_) {
            fields_.push_back(reportable(message.draft));
        }
        for (const auto& observation : observations_) {
            reports_.push_back(parse_report(observation));
        }
    }

    Judgement run(const std::vector<OrderRule>& order) {
        for (const bool complete : {true, false}) {
            for (std::size_t i = 0; i < observations_.size(); ++i) {
                if (counts(i) && !matched(i)) {
                    std::vector<bool> seen(sent_.size());
                    place(i, seen, complete);
                }
            }
        }
        uncross();
        for (const auto& rule : order) {
            check_order(rule);
        }
        for (std::size_t i = 0; i < sent_.size(); ++i) {
            if (const auto owner = taken_[i]) {
                settle(*owner, i);
            }
        }
        pair_mismatches();
        return conclude();
    }

private:
    [[nodiscard]] bool counts(std::size_t report) const { return !observations_[report].message.empty(); }
    [[nodiscard]] bool matched(std::size_t report) const {
        return std::any_of(taken_.begin(), taken_.end(), [&](const auto& owner) { return owner == report; });
    }

    /// `complete` also wants nothing to be left out that the client usually reports.
    [[nodiscard]] bool fits(std::size_t report, std::size_t message, bool complete) const {
        if (sent_[message].draft.name() != observations_[report].message) {
            return false;
        }
        return differences(protocol_, fields_[message], reports_[report]).empty() &&
               (!complete ||
                omissions(habits_, observations_[report].message, fields_[message], reports_[report]).empty());
    }

    bool place(std::size_t report, std::vector<bool>& seen, bool complete) {
        for (std::size_t message = 0; message < sent_.size(); ++message) {
            if (seen[message] || !fits(report, message, complete)) {
                continue;
            }
            seen[message] = true;
            const auto owner = taken_[message];
            if (!owner || place(*owner, seen, complete)) {
                taken_[message] = report;
                return true;
            }
        }
        return false;
    }

    /// Of reports that fit each other's messages as well, the earlier one is of the earlier message.
    void uncross() {
        for (std::size_t early = 0; early < sent_.size(); ++early) {
            for (std::size_t late = early + 1; late < sent_.size(); ++late) {
                auto& first = taken_[early];
                auto& second = taken_[late];
                if (first && second && *first > *second && fits(*first, late, true) && fits(*second, early, true)) {
                    std::swap(first, second);
                }
            }
        }
    }

    /// The call that a message is about: of one that names several, the first. Under a rule without fields all messages
    /// belong together.
    [[nodiscard]] std::optional<std::uint32_t> call_of(std::size_t message, const OrderRule& rule) const {
        if (rule.per.empty()) {
            return sent_[message].draft.info == nullptr ? std::nullopt : std::optional(0U);
        }
        const auto keys = sent_[message].draft.info == nullptr ? std::vector<std::uint32_t>{}
                                                               : order_keys(sent_[message].draft, rule);
        return keys.empty() ? std::nullopt : std::optional(keys.front());
    }

    /// A message, and the report that is matched with it.
    struct Told {
        std::size_t message;
        std::size_t report;
    };

    /// The call that the report is about; nothing when it could as well be another one.
    [[nodiscard]] std::optional<std::uint32_t> reported_call(const Told& told, const OrderRule& rule) const {
        const auto call = call_of(told.message, rule);
        for (std::size_t other = 0; call && other < sent_.size(); ++other) {
            if (other != told.message && call_of(other, rule) != call && fits(told.report, other, false)) {
                return std::nullopt;
            }
        }
        return call;
    }

    /// Of each call, the first message that the rule puts first (the last one that it puts last), and the first report
    /// that is on the wrong side of it though its message was not.
    void check_order(const OrderRule& rule) {
        const bool first = !rule.first.empty();
        const auto& name = first ? rule.first : rule.last;
        std::map<std::uint32_t, std::vector<Told>> calls; // in the order sent
        for (std::size_t message = 0; message < sent_.size(); ++message) {
            if (const auto report = taken_[message]) {
                const Told told{message, *report};
                if (const auto call = reported_call(told, rule)) {
                    calls[*call].push_back(told);
                }
            }
        }
        for (auto& [call, all] : calls) {
            if (!first) {
                std::ranges::reverse(all);
            }
            const auto marked = [&](const Told& told) { return sent_[told.message].draft.name() == name; };
            const auto edge = std::ranges::find_if(all, marked);
            if (edge == all.end()) {
                continue;
            }
            auto report = edge->report;
            for (const Told& told : all) {
                report = !marked(told) ? report : first ? std::min(report, told.report) : std::max(report, told.report);
            }
            const auto wrong = std::find_if(edge, all.end(), [&](const Told& told) {
                return !marked(told) && (first ? told.report < report : told.report > report);
            });
            if (wrong != all.end()) {
                add_wrong_order(rule, name, *wrong);
            }
        }
    }

    void add_wrong_order(const OrderRule& rule, const std::string& name, const Told& told) {
        const bool first = !rule.first.empty();
        const auto other = sent_[told.message].draft.name();
        const std::string of_call = rule.per.empty() ? "" : " of the same call";
        wrong_order_.push_back(
            {other + " is reported " + (first ? "before " : "after ") + name + of_call,
             name + (first ? " first, as it was sent (" : " last, as it was sent (") + rule.source + ")",
             observations_[told.report].line + (first ? " came before it" : " came after it"),
             sent_[told.message].entry, false, std::string(id_of(Check::report_order))});
    }

    void settle(std::size_t report, std::size_t message) {
        auto& observation = observations_[report];
        observation.state = ObservationState::matched;
        observation.entry = sent_[message].entry;
        for (const auto& missing : omissions(habits_, observation.message, fields_[message], reports_[report])) {
            observation.state = ObservationState::mismatched;
            add(observation, message, missing, "; the client reports it in the undisturbed flow");
        }
    }

    void add(Observation& observation, std::size_t message, const Difference& difference,
             const std::string& more = "") {
        const auto name = observation.message;
        observation.fault += (observation.fault.empty() ? "" : "; ") + difference.field + ": " + difference.reported +
                             (difference.reported == "not reported" ? ", " : " reported, ") + difference.sent +
                             (difference.sent == "not sent" ? "" : " sent");
        result_.findings.push_back(
            {name + ": " + difference.field + (difference.reported == "not reported" ? " is left out" : " differs"),
             difference.field + " " + difference.sent + more, difference.field + " " + difference.reported,
             sent_[message].entry, false,
             std::string(id_of(difference.reported == "not reported" ? Check::report_left_out : Check::report_value)),
             difference.field});
    }

    /// Reports without a match go with the first message of the same name that nobody reported rightly.
    void pair_mismatches() {
        for (std::size_t i = 0; i < observations_.size(); ++i) {
            if (!counts(i) || matched(i)) {
                continue;
            }
            auto& observation = observations_[i];
            const auto message = best_partner(i);
            if (!message) {
                observation.state = ObservationState::unexpected;
                observation.fault = "no such message was sent (any more)";
                result_.findings.push_back(
                    {observation.message + (was_sent(observation.message) ? " reported more often than it was sent"
                                                                          : " reported, but not sent"),
                     "no such report", observation.line, std::nullopt, false,
                     std::string(id_of(Check::report_unsent))});
                continue;
            }
            taken_[*message] = i;
            observation.state = ObservationState::mismatched;
            observation.entry = sent_[*message].entry;
            for (const auto& difference : differences(protocol_, fields_[*message], reports_[i])) {
                add(observation, *message, difference);
            }
        }
    }

    [[nodiscard]] bool was_sent(std::string_view message) const {
        return std::any_of(sent_.begin(), sent_.end(), [&](const auto& sent) { return sent.draft.name() == message; });
    }

    [[nodiscard]] std::optional<std::size_t> best_partner(std::size_t report) const {
        std::optional<std::size_t> best;
        std::size_t fewest = 0;
        for (std::size_t message = 0; message < sent_.size(); ++message) {
            if (taken_[message] || sent_[message].draft.name() != observations_[report].message) {
                continue;
            }
            const auto count = differences(protocol_, fields_[message], reports_[report]).size();
            if (!best || count < fewest) {
                best = message;
                fewest = count;
            }
        }
        return best;
    }

    Judgement conclude() {
        result_.complete = true;
        result_.last_seen = true;
        for (std::size_t i = 0; i < sent_.size(); ++i) {
            const auto name = sent_[i].draft.name();
            if (sent_[i].report == Report::required) {
                result_.last_seen = taken_[i].has_value();
            }
            if (sent_[i].report == Report::required && !taken_[i]) {
                result_.complete = false;
                result_.findings.push_back({name + " was sent and not reported", name, "no report", sent_[i].entry,
                                            false, std::string(id_of(Check::report_missing))});
            }
            if (sent_[i].report != Report::none) {
                result_.expected.push_back(line(i) +
                                           (sent_[i].report == Report::optional ? "  (may be reported)" : ""));
                result_.actual.push_back(taken_[i] ? observations_[*taken_[i]].line : "-");
            }
        }
        for (const auto& observation : observations_) {
            if (observation.state == ObservationState::unexpected) {
                result_.expected.push_back("-");
                result_.actual.push_back(observation.line);
            }
        }
        result_.findings.insert(result_.findings.end(), wrong_order_.begin(), wrong_order_.end());
        return std::move(result_);
    }

    /// The message with those fields that the client reported of it; all of them when it reported none.
    [[nodiscard]] std::string line(std::size_t message) const {
        json::object object{{"message", sent_[message].draft.name()}};
        const auto owner = taken_[message];
        for (const auto& [name, options] : fields_[message]) {
            if (!options.empty() && (!owner || reports_[*owner].contains(name))) {
                object[name] = options.front();
            }
        }
        return json::serialize(object);
    }

    const Protocol& protocol_;
    const std::vector<Sent>& sent_;
    std::vector<Observation>& observations_;
    const Habits* habits_;
    std::vector<Acceptable> fields_;
    std::vector<json::object> reports_;
    std::vector<std::optional<std::size_t>> taken_;
    std::vector<Finding> wrong_order_; ///< told last: what is missing or wrong comes first
    Judgement result_;
};

/// The names under which a client may report a field: its own, also in versions in which it is reserved, and of a
/// reserved field its GED-188 name, unless the version gives that name to another field of the message. Where two
/// reserved fields have a name, either value is right.
std::set<std::string_view> reported_names(const Draft& draft, const DraftField& field) {
    std::set<std::string_view> names;
    if (!field.info->reserved) {
        names.insert(field.info->name);
    }
    const auto taken = [&](const FieldInfo& other) {
        return other.name == field.info->as && !other.reserved_in(draft.version);
    };
    const bool other_has_it = std::any_of(draft.info->fixed.begin(), draft.info->fixed.end(), taken) ||
                              std::any_of(draft.info->floating.begin(), draft.info->floating.end(), taken);
    if (!draft.named(field) && !field.info->as.empty() && !other_has_it) {
        names.insert(field.info->as);
    }
    return names;
}

void add_floating(const Draft& draft, Acceptable& result) {
    std::map<std::string, json::array, std::less<>> lists;
    for (const auto& field : draft.floating) {
        if (field.info == nullptr) {
            if (const auto* tag = draft.protocol->find_tag(field.tag)) {
                result.try_emplace(
                    std::string(tag->name)); // no options: whatever a client makes of it is its own affair
            }
            continue;
        }
        for (const auto name : reported_names(draft, field)) {
            lists[std::string(name)].push_back(decode_value(*field.info, field.data));
        }
    }
    for (auto& [name, list] : lists) {
        auto& options = result[name];
        const bool repeats =
            std::any_of(draft.floating.begin(), draft.floating.end(), [&, &key = name](const DraftField& field) {
                return field.info != nullptr && field.info->name == key && field.info->group >= 0;
            });
        if (repeats && !options.empty()) { // a fixed field has the name too, as CSQID of AGENT_STATE_EVENT
            json::array both{options.front()};
            both.insert(both.end(), list.begin(), list.end());
            options.emplace_back(std::move(both));
        }
        if (!repeats || list.size() == 1) {
            options.insert(options.end(), list.begin(), list.end());
        }
        options.insert(repeats ? options.begin() : options.end(), json::value(list));
    }
}

} // namespace

Acceptable reportable(const Draft& draft) {
    Acceptable result;
    for (const auto& field : draft.fixed) {
        for (const auto name : reported_names(draft, field)) {
            result[std::string(name)].push_back(decode_value(*field.info, field.data));
        }
    }
    add_floating(draft, result);
    return result;
}

std::vector<std::uint32_t> order_keys(const Draft& draft, const OrderRule& rule) {
    std::vector<std::uint32_t> keys;
    for (const auto& field : draft.fixed) {
        if (draft.named(field) && std::find(rule.per.begin(), rule.per.end(), field.info->name) != rule.per.end()) {
            std::uint32_t key = 0;
            for (const auto byte : field.data) {
                key = key << 8U | byte;
            }
            keys.push_back(key);
        }
    }
    return keys;
}

Judgement judge(const Protocol& protocol, const std::vector<Sent>& sent, std::vector<Observation>& observations,
                const Habits* habits, const std::vector<OrderRule>& order) {
    for (auto& observation : observations) {
        observation.state = ObservationState::ignored;
        observation.entry.reset();
        observation.fault.clear();
    }
    return Matching(protocol, sent, observations, habits).run(order);
}

Habits habits_of(const std::vector<Sent>& sent, const std::vector<Observation>& observations) {
    Habits reported;
    Habits omitted;
    for (const auto& observation : observations) {
        const auto message =
            std::find_if(sent.begin(), sent.end(), [&](const Sent& each) { return observation.entry == each.entry; });
        if (observation.state != ObservationState::matched || message == sent.end()) {
            continue;
        }
        const auto report = parse_report(observation);
        for (const auto& [field, options] : reportable(message->draft)) {
            // A field that was empty here says nothing about the habit.
            if (!options.empty() && !says_nothing(options.front())) {
                (report.contains(field) ? reported : omitted)[observation.message].insert(field);
            }
        }
    }
    for (auto& [message, fields] : reported) {
        std::erase_if(fields, [&, &name = message](const std::string& field) { return omitted[name].contains(field); });
    }
    return reported;
}

Observation observe(const Protocol& protocol, std::string line) {
    Observation observation;
    json::error_code error;
    const auto value = json::parse(line, error);
    if (!error && value.is_object()) {
        const auto* name = value.get_object().if_contains("message");
        const auto* message = name == nullptr || !name->is_string()
                                  ? nullptr
                                  : protocol.find(std::string_view(name->get_string()), protocol.versions.last);
        if (message != nullptr && message->sender != Sender::client) { // what it sent itself is nobody's business
            observation.message = std::string(name->get_string());
        }
    }
    observation.line = std::move(line);
    return observation;
}

} // namespace ctikit::conformance
