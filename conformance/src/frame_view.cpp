// Reading frames of the party under test.
#include "frame_view.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/walker/walk.hpp>

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include <map>
#include <set>

namespace ctikit::conformance {
namespace {

namespace json = boost::json;

std::uint32_t load_number(const Octets& frame, std::size_t offset) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4 && offset + i < frame.size(); ++i) {
        value = value << 8U | frame[offset + i];
    }
    return value;
}

std::string text_of(const json::object& object, std::string_view key) {
    const auto* value = object.if_contains(key);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

/// Puts named fields under their names; a second occurrence makes a list.
void collect(json::object& values, const json::array& fields) {
    for (const auto& each : fields) {
        const auto& field = each.get_object();
        const auto name = text_of(field, "name");
        if (name.empty() || name == "reserved" || !field.contains("value")) {
            continue;
        }
        auto* present = values.if_contains(name);
        if (present == nullptr) {
            values[name] = field.at("value");
        } else if (present->is_array()) {
            present->get_array().push_back(field.at("value"));
        } else {
            *present = json::array{*present, field.at("value")};
        }
    }
}

/// Where the named fields of a frame are.
struct FieldPlaces {
    const std::set<std::string_view>& names;
    std::vector<ByteRange> ranges = {};

    void on_fixed(const WalkedField& field) { add(field); }
    void on_floating(const WalkedField& field) { add(field); }

    void add(const WalkedField& field) {
        if (field.info != nullptr && !field.reserved && names.contains(field.info->name)) {
            ranges.push_back({field.offset, field.data_offset - field.offset + field.data.size()});
        }
    }
};

json::array list_of(const json::object& object, std::string_view key) {
    const auto* list = object.if_contains(key);
    return list != nullptr && list->is_array() ? list->get_array() : json::array{};
}

} // namespace

std::uint32_t FrameView::number(std::string_view field) const {
    const auto* value = values.if_contains(field);
    return value == nullptr || !value->is_number() ? 0 : static_cast<std::uint32_t>(value->to_number<std::int64_t>());
}

FrameView view_frame(const Protocol& protocol, unsigned version, Octets frame) {
    FrameView view;
    view.version = version;
    view.type = load_number(frame, 4);
    view.info = protocol.find(view.type, version);
    view.message = view.info == nullptr ? "type " + std::to_string(view.type) : std::string(view.info->name);
    format_json(view.json, protocol, version, frame);
    view.frame = std::move(frame);
    const auto parsed = json::parse(view.json).get_object();
    view.fixed = list_of(parsed, "fixed");
    view.floating = list_of(parsed, "floating");
    collect(view.values, view.fixed);
    collect(view.values, view.floating);
    for (const auto& each : list_of(parsed, "diagnostics")) {
        const auto& diagnostic = each.get_object();
        const auto* offset = diagnostic.if_contains("offset");
        view.diagnostics.push_back({text_of(diagnostic, "level"), text_of(diagnostic, "code"),
                                    offset == nullptr ? 0 : offset->to_number<std::size_t>(),
                                    text_of(diagnostic, "text")});
    }
    return view;
}

void mark_fields(const Protocol& protocol, std::vector<TranscriptEntry>& transcript,
                 const std::vector<Finding>& findings) {
    std::map<std::size_t, std::set<std::string_view>> fields;
    for (const auto& finding : findings) {
        if (finding.entry && !finding.field.empty()) {
            fields[*finding.entry].insert(finding.field);
        }
    }
    for (const auto& [at, names] : fields) {
        auto& entry = transcript.at(at);
        if (entry.marked.empty()) {
            FieldPlaces places{names};
            walk(protocol, entry.version, entry.frame, places);
            entry.marked = std::move(places.ranges);
        }
    }
}

unsigned stated_version(const Protocol& protocol, const Octets& frame, unsigned otherwise) {
    const auto type = load_number(frame, 4);
    for (const auto& field : protocol.version_fields) {
        if (field.message == type && frame.size() >= std::size_t{8} + field.offset + 4) {
            return load_number(frame, std::size_t{8} + field.offset);
        }
    }
    return otherwise;
}

} // namespace ctikit::conformance
