#include "layouts.hpp"

#include <ctikit/trace/protocols.hpp>
#include <ctikit/walker/walk.hpp>

namespace ctikit::conformance::report {

namespace json = boost::json;

namespace {

/// Where the walker finds the fields of a frame.
struct Spans {
    std::vector<std::size_t> fixed; ///< sizes
    std::size_t floating = 0;       ///< how many there are
    bool even = true;               ///< nothing is left over, and there is a layout

    void on_fixed(const WalkedField& field) { fixed.push_back(field.data.size()); }
    void on_floating(const WalkedField&) { ++floating; }
    void on_body(Bytes, std::uint32_t) { even = false; }
    void on_rest(Bytes, std::uint32_t) { even = false; }
};

const json::array* list_in(const json::object& decoded, std::string_view key) {
    const json::value* list = decoded.if_contains(key);
    return list == nullptr ? nullptr : list->if_array();
}

/// Whether the page can write the value from the bytes: there is one, not a list.
bool is_plain(const json::value& field) {
    const json::object* object = field.if_object();
    const json::value* value = object == nullptr ? nullptr : object->if_contains("value");
    return value != nullptr && !value->is_null() && !value->is_array();
}

bool all_plain(const json::array& fields) {
    for (const json::value& field : fields) {
        if (!is_plain(field)) return false;
    }
    return true;
}

std::string value_key(const json::value& value) {
    return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

} // namespace

/// A kind that differs in nothing is found again; a new symbol is added to it.
std::size_t Layouts::kind_of(const json::object& field, std::size_t fixed_size) {
    json::object kind = field;
    for (const std::string_view key : {"value", "symbol", "raw"})
        kind.erase(key);
    if (fixed_size != 0) kind["size"] = fixed_size;
    const auto [place, is_new] = kind_places_.try_emplace(json::serialize(kind), kinds_.size());
    if (is_new) kinds_.emplace_back(std::move(kind));
    if (const json::value* symbol = field.if_contains("symbol")) {
        json::value& symbols = kinds_[place->second].as_object()["symbols"];
        if (symbols.is_null()) symbols.emplace_object();
        symbols.as_object()[value_key(field.at("value"))] = *symbol;
    }
    return place->second;
}

std::optional<std::size_t> Layouts::explain(std::string_view protocol, const TranscriptEntry& entry,
                                            const json::object& decoded) {
    const Protocol* dialect = find_protocol(protocol);
    const json::array* fixed = list_in(decoded, "fixed");
    const json::array* floating = list_in(decoded, "floating");
    if (dialect == nullptr || fixed == nullptr || floating == nullptr) return std::nullopt;
    Spans spans;
    walk(*dialect, entry.version, entry.frame, spans);
    if (!spans.even || spans.fixed.size() != fixed->size() || spans.floating != floating->size()) return std::nullopt;
    if (!all_plain(*fixed) || !all_plain(*floating)) return std::nullopt;

    const FloatingWidth width = dialect->width(entry.version);
    Layout layout{.tag_size = width.tag, .length_size = width.length, .fixed = {}, .floating = {}};
    for (std::size_t at = 0; at < fixed->size(); ++at)
        layout.fixed.push_back(kind_of(fixed->at(at).get_object(), spans.fixed[at]));
    for (const json::value& field : *floating)
        layout.floating.insert_or_assign(field.at("tag").to_number<std::uint64_t>(), kind_of(field.get_object(), 0));
    const auto [place, is_new] = places_.try_emplace({entry.message, entry.type, entry.version}, layouts_.size());
    if (is_new) {
        layouts_.push_back(std::move(layout));
        return place->second;
    }
    Layout& known = layouts_[place->second];
    if (known.fixed != layout.fixed) return std::nullopt; // a fixed part may end early
    for (const auto& [tag, kind] : layout.floating) {
        if (known.floating.try_emplace(tag, kind).first->second != kind) return std::nullopt;
    }
    return place->second;
}

void Layouts::write(json::object& run) const {
    json::array layouts;
    for (const Layout& layout : layouts_) {
        json::object floating;
        for (const auto& [tag, kind] : layout.floating)
            floating[std::to_string(tag)] = kind;
        layouts.emplace_back(json::object{{"tag_size", layout.tag_size},
                                          {"length_size", layout.length_size},
                                          {"fixed", json::array(layout.fixed.begin(), layout.fixed.end())},
                                          {"floating", std::move(floating)}});
    }
    run["kinds"] = kinds_;
    run["layouts"] = std::move(layouts);
}

} // namespace ctikit::conformance::report
