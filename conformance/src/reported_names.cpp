// Names in reports that the protocol does not have, and names that no report has.
#include "reported_names.hpp"

#include <ctikit/trace/suggest.hpp>

#include <boost/json/parse.hpp>

#include <algorithm>

namespace ctikit::conformance {
namespace {

namespace json = boost::json;

// A client prints as much as it likes.
constexpr std::size_t most_names = 20;
constexpr std::size_t longest_shown = 64;

/// Whether a field of any message has the name, by its own right or as GED-188 has it, or a tag of the dialect.
bool is_field(const Protocol& protocol, std::string_view name) {
    const auto has_name = [&](const FieldInfo& field) { return field.name == name || field.as == name; };
    const auto in_message = [&](const MessageInfo& message) {
        return std::ranges::any_of(message.fixed, has_name) || std::ranges::any_of(message.floating, has_name);
    };
    return std::ranges::any_of(protocol.messages, in_message) ||
           std::ranges::any_of(protocol.tags, [&](const TagInfo& tag) { return tag.name == name; });
}

std::string quoted_name(const std::string& name) {
    return "'" + (name.size() > longest_shown ? name.substr(0, longest_shown) + "..." : name) + "'";
}

std::string reports_of(std::size_t times) {
    return times == 1 ? "one report" : std::to_string(times) + " reports";
}

} // namespace

void ReportedNames::note(const std::vector<Sent>& sent, const std::vector<Observation>& observations) {
    for (const auto& observation : observations) {
        json::error_code error;
        const auto value = json::parse(observation.line, error);
        const auto* report = error ? nullptr : value.if_object();
        const auto* message = report == nullptr ? nullptr : report->if_contains("message");
        if (message == nullptr || !message->is_string()) {
            continue;
        }
        note_names(std::string(message->get_string()), *report);
        const auto match =
            std::ranges::find_if(sent, [&](const Sent& each) { return observation.entry == each.entry; });
        if (match != sent.end() && observation.state == ObservationState::matched) {
            note_fields(match->draft, *report);
        }
    }
}

void ReportedNames::note_names(const std::string& message, const json::object& report) {
    const auto* info = protocol_.find(std::string_view(message), protocol_.versions.last);
    if (info == nullptr) {
        count({message, ""});
    } else if (info->sender != Sender::client) {
        for (const auto& member : report) {
            if (member.key() != "message" && !is_field(protocol_, member.key())) {
                count({message, std::string(member.key())});
            }
        }
    }
}

void ReportedNames::note_fields(const Draft& draft, const json::object& report) {
    has_fields_ = has_fields_ || report.size() > 1;
    for (const auto& field : draft.floating) {
        if (field.info != nullptr && field.info->required && draft.named(field)) {
            (report.contains(field.info->name) ? reported_ : left_out_).emplace(field.info->name);
        }
    }
}

void ReportedNames::count(Place place) {
    if (unknown_.size() < most_names || unknown_.contains(place)) {
        ++unknown_[std::move(place)];
    } else {
        ++more_;
    }
}

std::vector<std::string> ReportedNames::warnings() const {
    std::vector<std::string> lines;
    lines.reserve(unknown_.size() + 2);
    for (const auto& [place, times] : unknown_) {
        lines.push_back(text_of(place, times));
    }
    if (more_ != 0) {
        lines.push_back(reports_of(more_) + " with more names that the protocol does not have");
    }
    std::string missing;
    for (const auto& field : left_out_) {
        missing += reported_.contains(field) ? "" : (missing.empty() ? "" : ", ") + field;
    }
    if (has_fields_ && !missing.empty()) {
        lines.push_back("not judged: required fields that were sent and that no report has: " + missing);
    }
    return lines;
}

std::string ReportedNames::text_of(const Place& place, std::size_t times) const {
    const auto& [message, field] = place;
    if (field.empty()) {
        return "not judged: " + reports_of(times) + " of a message " + quoted_name(message) + ", which " +
               std::string(protocol_.name) + " does not have" + message_like(message);
    }
    return "not judged: field " + quoted_name(field) + " in " + reports_of(times) + " of " + message + ": " +
           std::string(protocol_.name) + " has no such field" + field_like(place);
}

std::string ReportedNames::message_like(const std::string& name) const {
    std::vector<std::string> names;
    for (const auto& message : protocol_.messages) {
        if (message.documented) {
            names.emplace_back(message.name);
        }
    }
    const auto beginning = std::ranges::find_if(
        names, [&](const std::string& each) { return !name.empty() && each.starts_with(name + "_"); });
    return beginning == names.end() ? did_you_mean(name, names) : " (did you mean " + *beginning + "?)";
}

/// Fields of the message alone: those are the ones that a client meant.
std::string ReportedNames::field_like(const Place& place) const {
    const auto* message = protocol_.find(std::string_view(place.first), protocol_.versions.last);
    std::vector<std::string> names;
    for (const auto& fields : {message->fixed, message->floating}) {
        for (const auto& field : fields) {
            if (!field.reserved) {
                names.emplace_back(field.name);
            }
        }
    }
    return did_you_mean(place.second, names);
}

} // namespace ctikit::conformance
