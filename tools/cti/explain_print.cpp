// Pages of `cti explain`.
#include "explain_print.hpp"

#include "help.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <iterator>
#include <string_view>

namespace cti {

namespace {

namespace json = boost::json;

constexpr std::size_t line_width = 110;

[[nodiscard]] std::string_view text(const json::object& item, std::string_view key) {
    const json::value* const value = item.if_contains(key);
    return value == nullptr || !value->is_string() ? std::string_view() : std::string_view(value->get_string());
}

[[nodiscard]] bool flag(const json::object& item, std::string_view key) {
    const json::value* const value = item.if_contains(key);
    return value != nullptr && value->is_bool() && value->get_bool();
}

[[nodiscard]] std::optional<std::int64_t> number(const json::object& item, std::string_view key) {
    const json::value* const value = item.if_contains(key);
    return value == nullptr || !value->is_int64() ? std::nullopt : std::optional(value->get_int64());
}

/// First and last version of something.
struct Range {
    std::int64_t first = 0;
    std::int64_t last = 0;

    [[nodiscard]] bool contains(unsigned version) const { return first <= version && version <= last; }
};

[[nodiscard]] Range range_of(const json::object& item, std::string_view key = "versions") {
    const json::array& ends = item.at(key).as_array();
    return {ends.at(0).as_int64(), ends.at(1).as_int64()};
}

/// "14", "12-15".
[[nodiscard]] std::string both_ends(Range range) {
    return range.first == range.last ? std::to_string(range.first) : fmt::format("{}-{}", range.first, range.last);
}

/// "14+", "-17", "14", "12-15"; empty when it is all of `outer`.
[[nodiscard]] std::string describe(Range range, Range outer) {
    if (range.first <= outer.first && range.last >= outer.last) {
        return {};
    }
    if (range.first != range.last && range.last >= outer.last) {
        return fmt::format("{}+", range.first);
    }
    if (range.first != range.last && range.first <= outer.first) {
        return fmt::format("-{}", range.last);
    }
    return both_ends(range);
}

[[nodiscard]] Range versions_of(const ExplainContext& context) {
    return range_of(context.model);
}

/// "uccx" or "uccx/14".
[[nodiscard]] std::string protocol_name(const ExplainContext& context) {
    const std::string name(text(context.model, "protocol"));
    return context.version ? fmt::format("{}/{}", name, *context.version) : name;
}

[[nodiscard]] bool is_shown(const ExplainContext& context, const json::object& item) {
    return !context.version || range_of(item).contains(*context.version);
}

void append_list(std::string& out, std::string_view heading, const json::object& item, std::string_view key) {
    const json::value* const list = item.if_contains(key);
    if (list == nullptr) {
        return;
    }
    fmt::format_to(std::back_inserter(out), "\n{}\n", heading);
    for (const json::value& line : list->as_array()) {
        fmt::format_to(std::back_inserter(out), "  - {}\n", wrap(line.as_string(), line_width - 4, 4));
    }
}

void append_source(std::string& out, const json::object& item) {
    if (const std::string_view source = text(item, "source"); !source.empty()) {
        fmt::format_to(std::back_inserter(out), "\nSource: {}\n", wrap(source, line_width - 8, 8));
    }
}

// ---- fields

[[nodiscard]] bool is_reserved(const ExplainContext& context, const json::object& field) {
    const bool unnamed =
        context.version && field.contains("named") && !range_of(field, "named").contains(*context.version);
    return flag(field, "reserved") || unnamed;
}

[[nodiscard]] std::string field_name(const ExplainContext& context, const json::object& field) {
    if (!is_reserved(context, field)) {
        return std::string(text(field, "name"));
    }
    const std::string_view alias = flag(field, "reserved") ? text(field, "as") : text(field, "name");
    return alias.empty() ? "reserved" : fmt::format("reserved ({})", alias);
}

void add_remark(std::string& remarks, const std::string& remark) {
    if (!remark.empty()) {
        remarks += remarks.empty() ? "" : "; ";
        remarks += remark;
    }
}

/// What is said beside the facts of a row: a note, a doubt, where they come from.
void add_comments(std::string& remarks, const json::object& row) {
    add_remark(remarks, std::string(text(row, "note")));
    add_remark(remarks, row.contains("unsure") ? fmt::format("unsure: {}", text(row, "unsure")) : std::string());
    add_remark(remarks, row.contains("from") ? fmt::format("from {}", text(row, "from")) : std::string());
}

[[nodiscard]] std::string listed(const json::array& texts) {
    std::string result;
    for (const json::value& item : texts) {
        result += result.empty() ? "" : ", ";
        result += item.as_string();
    }
    return result;
}

/// The other names of a message, enum or tag.
void append_aliases(std::string& out, const json::object& item) {
    if (const json::value* const aliases = item.if_contains("aliases")) {
        fmt::format_to(std::back_inserter(out), "  also called {}\n", listed(aliases->as_array()));
    }
}

/// Everything about a field that has no column of its own.
[[nodiscard]] std::string remarks_of(const ExplainContext& context, const json::object& field, Range outer) {
    std::string remarks;
    const std::string versions = describe(range_of(field), outer);
    if (!is_shown(context, field)) {
        add_remark(remarks, "not in this version but in " + versions);
    }
    if (!context.version) {
        add_remark(remarks, versions.empty() ? versions : "versions " + versions);
        if (field.contains("named")) {
            add_remark(remarks, "named in " + describe(range_of(field, "named"), outer));
        }
    }
    if (const json::value* const required = field.if_contains("required")) {
        add_remark(remarks, required->as_bool() ? "required" : "optional");
    }
    if (const json::value* const value = field.if_contains("value")) {
        add_remark(remarks,
                   fmt::format("{} {}", is_reserved(context, field) ? "always" : "usually", json::serialize(*value)));
    }
    if (const std::string_view enumeration = text(field, "enum"); !enumeration.empty()) {
        add_remark(remarks, fmt::format("values: {}", enumeration));
    }
    if (const std::string_view group = text(field, "group"); !group.empty()) {
        add_remark(remarks, fmt::format("repeats in {}", group));
    }
    if (const std::string_view array = text(field, "array"); !array.empty()) {
        add_remark(remarks, fmt::format("{} packed numbers", array));
    }
    if (const json::value* const limits = field.if_contains("range")) {
        add_remark(remarks, fmt::format("{} to {}", limits->at(0).as_int64(), limits->at(1).as_int64()));
    }
    if (const auto limit = number(field, "limit")) {
        add_remark(remarks, fmt::format("at most {}", *limit));
    }
    if (flag(field, "optional")) {
        add_remark(remarks, "some peers leave it out");
    }
    add_remark(remarks, field.contains("ged188") ? fmt::format("GED-188: {}", text(field, "ged188")) : std::string());
    add_comments(remarks, field);
    return remarks;
}

/// One line of a layout, remarks wrapped in their column.
void append_row(std::string& out, const std::string& place, const std::string& size, std::string_view type,
                const std::string& name, const std::string& remarks) {
    constexpr std::size_t remark_column = 65;
    std::string row = fmt::format("  {:>6}  {:>5}  {:<10}  {:<34}  ", place, size, type, name);
    if (!remarks.empty() && row.size() > remark_column) {
        row += "\n" + std::string(remark_column, ' ');
    }
    row += wrap(remarks, line_width + 20 - remark_column, remark_column);
    row.erase(row.find_last_not_of(' ') + 1);
    out += row + "\n";
}

/// The fixed part; offsets end with the first field that only some versions have, unless one version is asked for.
void append_fixed(std::string& out, const ExplainContext& context, const json::object& message) {
    const Range outer = range_of(message);
    std::int64_t offset = 8;
    bool offsets_known = true;
    std::string rows;
    for (const json::value& item : message.at("fixed").as_array()) {
        const json::object& field = item.as_object();
        if (!is_shown(context, field)) {
            continue;
        }
        offsets_known = offsets_known && (context.version || describe(range_of(field), outer).empty());
        const std::int64_t size = number(field, "size").value_or(0);
        append_row(rows, offsets_known ? std::to_string(offset) : "", std::to_string(size), text(field, "type"),
                   field_name(context, field), remarks_of(context, field, outer));
        offset += size;
    }
    const std::string size = offsets_known ? fmt::format(" ({} bytes behind the header)", offset - 8) : std::string();
    fmt::format_to(std::back_inserter(out),
                   "\nFixed part{}\n  offset  bytes  type        name                                remarks\n{}", size,
                   rows);
}

/// Of a row of floating headers.
[[nodiscard]] std::string widths_of(const json::object& row) {
    return fmt::format("tag {}, length {} bytes", row.at("tag").as_int64(), row.at("length").as_int64());
}

[[nodiscard]] std::string floating_header(const ExplainContext& context) {
    std::string widths;
    for (const json::value& item : context.model.at("floating_header").as_array()) {
        const json::object& row = item.as_object();
        const Range versions = range_of(row);
        const bool shown = !context.version || versions.contains(*context.version);
        const std::string when = describe(versions, versions_of(context)).empty() ? "" : both_ends(versions);
        if (shown) {
            widths += fmt::format("{}{}{}{}{}", widths.empty() ? "" : "; ", context.version ? "" : when,
                                  context.version || when.empty() ? "" : ": ", widths_of(row),
                                  row.contains("unsure") ? ", unsure" : "");
        }
    }
    return widths;
}

void append_floating(std::string& out, const ExplainContext& context, const json::object& message) {
    std::string rows;
    for (const json::value& item : message.at("floating").as_array()) {
        const json::object& field = item.as_object();
        if (!is_shown(context, field)) {
            continue;
        }
        const auto tag = number(field, "tag");
        const auto largest = number(field, "max");
        append_row(rows, tag ? std::to_string(*tag) : "?", largest ? std::to_string(*largest) : "", text(field, "type"),
                   field_name(context, field), remarks_of(context, field, range_of(message)));
    }
    if (!rows.empty()) {
        fmt::format_to(
            std::back_inserter(out),
            "\nFloating part ({})\n     tag    max  type        name                                remarks\n{}",
            floating_header(context), rows);
    }
}

void append_groups(std::string& out, const json::object& message) {
    const json::array& groups = message.at("groups").as_array();
    if (groups.empty()) {
        return;
    }
    out += "\nLists\n";
    for (const json::value& item : groups) {
        const json::object& group = item.as_object();
        fmt::format_to(std::back_inserter(out), "  {} comes {} times; an entry begins with tag {}\n",
                       text(group, "name"), text(group, "count"), number(group, "first_tag").value_or(0));
    }
}

/// The messages in which something is used, wrapped.
void append_uses(std::string& out, const ExplainContext& context, const json::array& uses) {
    for (const json::value& item : uses) {
        const json::object& use = item.as_object();
        const json::object& field = use.at("field").as_object();
        const auto tag = number(field, "tag");
        const std::string place = tag ? fmt::format("tag {}", *tag) : "fixed";
        fmt::format_to(std::back_inserter(out), "  {:<38} {:<8} {:<28} {:<10} {}\n", text(use, "message"), place,
                       field_name(context, field), text(field, "type"),
                       wrap(remarks_of(context, field, versions_of(context)), line_width, 88));
    }
}

} // namespace

void print_message(std::string& out, const ExplainContext& context, const json::object& message) {
    const auto id = number(message, "id");
    const std::string versions = describe(range_of(message), versions_of(context));
    fmt::format_to(std::back_inserter(out), "{}  ({}{})\n", text(message, "name"), protocol_name(context),
                   versions.empty() ? "" : ", versions " + versions);
    fmt::format_to(std::back_inserter(out), "  {}\n", wrap(text(message, "purpose"), line_width - 2, 2));
    fmt::format_to(std::back_inserter(out), "  type {}, sent by {}{}{}\n", id ? std::to_string(*id) : "unknown",
                   text(message, "sender") == "both" ? "both sides" : fmt::format("the {}", text(message, "sender")),
                   text(message, "reply_to").empty() ? "" : fmt::format(", answers {}", text(message, "reply_to")),
                   text(message, "class").empty() ? "" : fmt::format(", class {}", text(message, "class")));
    append_aliases(out, message);
    if (context.version && !range_of(message).contains(*context.version)) {
        out += "  It does not exist in this version.\n";
    }
    if (flag(message, "documented")) {
        append_fixed(out, context, message);
        append_floating(out, context, message);
        append_groups(out, message);
    } else {
        out += "  No source prints its layout: decoders show its bytes and skip it by its length.\n";
    }
    append_list(out, "Notes", message, "notes");
    append_list(out, "Unsure", message, "unsure");
    append_source(out, message);
}

namespace {

/// Everything about a row of an enum beside its name and number.
[[nodiscard]] std::string value_remarks(const ExplainContext& context, const json::object& row) {
    std::string remarks = context.version ? std::string() : describe(range_of(row), versions_of(context));
    add_comments(remarks, row);
    return remarks;
}

void append_line(std::string& out, std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
}

void append_comments(std::string& out, const json::object& row) {
    std::string comments;
    add_comments(comments, row);
    if (!comments.empty()) {
        fmt::format_to(std::back_inserter(out), "  {}\n", wrap(comments, line_width - 2, 2));
    }
}

} // namespace

void print_enum(std::string& out, const ExplainContext& context, const json::object& enumeration) {
    const std::string_view type = text(enumeration, "underlying");
    fmt::format_to(std::back_inserter(out), "{}  ({}{}{}, {})\n", text(enumeration, "name"), protocol_name(context),
                   type.empty() ? "" : ", ", type,
                   flag(enumeration, "mask")        ? "mask: a set of bits"
                   : flag(enumeration, "constants") ? "constants"
                                                    : "one value; others are legal");
    append_aliases(out, enumeration);
    for (const json::value& item : enumeration.at("values").as_array()) {
        const json::object& row = item.as_object();
        if (!is_shown(context, row)) {
            continue;
        }
        const json::value& value = row.at("value");
        const bool hex = flag(enumeration, "mask") && value.is_int64();
        append_line(out, fmt::format("  {:>12}  {:<36}  {}",
                                     hex ? fmt::format("0x{:x}", value.get_int64()) : json::serialize(value),
                                     text(row, "name"), wrap(value_remarks(context, row), line_width - 30, 54)));
    }
    if (enumeration.at("values").as_array().empty()) {
        out += "  No source prints its values.\n";
    }
    if (const json::value* const reserved = enumeration.if_contains("reserved")) {
        out += "  Listed as reserved:";
        for (const json::value& range : reserved->as_array()) {
            out += ' ' + both_ends({range.at(0).as_int64(), range.at(1).as_int64()});
        }
        out += '\n';
    }
    append_list(out, "Notes", enumeration, "notes");
    append_list(out, "Unsure", enumeration, "unsure");
    append_source(out, enumeration);
}

void print_value(std::string& out, const ExplainContext& context, const json::object& value) {
    const json::value& content = value.at("value");
    const std::string hex = content.is_int64() ? fmt::format(" (0x{:x})", content.get_int64()) : std::string();
    fmt::format_to(std::back_inserter(out), "{} = {}{}, a value of {} ({})\n", text(value, "name"),
                   json::serialize(content), hex, text(value, "enum"), protocol_name(context));
    const std::string versions = describe(range_of(value), versions_of(context));
    if (!versions.empty()) {
        fmt::format_to(std::back_inserter(out), "  in versions {}{}\n", versions,
                       is_shown(context, value) ? "" : ", not in this one");
    }
    append_comments(out, value);
}

void print_number(std::string& out, const ExplainContext& context, const json::object& item) {
    const std::int64_t asked = number(item, "number").value_or(0);
    const std::string_view enumeration = text(item, "enum");
    fmt::format_to(std::back_inserter(out), "{} (0x{:x}) as a value{}{}  ({})\n", asked, asked,
                   enumeration.empty() ? "" : " of ", enumeration, protocol_name(context));
    bool any = false;
    for (const json::value& row : item.at("values").as_array()) {
        const json::object& value = row.as_object();
        if (is_shown(context, value)) {
            any = true;
            append_line(out, fmt::format("  {:<28}  {:<40}  {}", text(value, "enum"), text(value, "name"),
                                         wrap(value_remarks(context, value), line_width - 40, 74)));
        }
    }
    out += any ? "" : "  No source lists it.\n";
}

void print_tag(std::string& out, const ExplainContext& context, const json::object& tag) {
    fmt::format_to(std::back_inserter(out), "tag {}{}  ({})\n", number(tag, "tag").value_or(0),
                   text(tag, "name").empty() ? "" : fmt::format("  {} {}", text(tag, "name"), text(tag, "type")),
                   protocol_name(context));
    append_aliases(out, tag);
    append_comments(out, tag);
    const json::array& uses = tag.at("messages").as_array();
    out += uses.empty() ? "  No message with a known layout has it.\n" : "\nIn messages\n";
    append_uses(out, context, uses);
}

void print_field(std::string& out, const ExplainContext& context, const json::object& field) {
    fmt::format_to(std::back_inserter(out), "{}  (field, {})\n\nIn messages\n", text(field, "name"),
                   protocol_name(context));
    append_uses(out, context, field.at("messages").as_array());
}

namespace {

void append_header_widths(std::string& out, const ExplainContext& context, const json::object& protocol) {
    out += "\nFloating header\n";
    for (const json::value& item : protocol.at("floating_header").as_array()) {
        const json::object& row = item.as_object();
        if (!is_shown(context, row)) {
            continue;
        }
        std::string remarks;
        add_comments(remarks, row);
        append_line(out, fmt::format("  versions {:<6}  {}  {}", both_ends(range_of(row)), widths_of(row),
                                     wrap(remarks, line_width - 42, 42)));
    }
}

/// A mapping from names to numbers or names.
void append_pairs(std::string& out, std::string_view heading, const json::object& pairs) {
    if (pairs.empty()) {
        return;
    }
    fmt::format_to(std::back_inserter(out), "\n{}\n", heading);
    for (const auto& [key, value] : pairs) {
        fmt::format_to(std::back_inserter(out), "  {:<30}  {}\n", std::string_view(key),
                       value.is_string() ? std::string(value.get_string()) : json::serialize(value));
    }
}

void append_configuration(std::string& out, const json::object& configuration) {
    const json::array& kinds = configuration.at("kinds").as_array();
    if (kinds.empty()) {
        return;
    }
    fmt::format_to(std::back_inserter(out), "\nConfiguration (bits of {}; to open a session, of {})\n",
                   text(configuration, "mask"), text(configuration, "open_mask"));
    for (const json::value& item : kinds) {
        const json::object& kind = item.as_object();
        std::string remarks = fmt::format("bit {}", text(kind, "bit"));
        add_remark(remarks, text(kind, "open_bit") == text(kind, "bit")
                                ? std::string()
                                : fmt::format("to open {}", text(kind, "open_bit")));
        add_remark(remarks, fmt::format("one record has its own {}", listed(kind.at("record").as_array())));
        add_remark(remarks, kind.contains("former") ? fmt::format("formerly {}", text(kind, "former")) : std::string());
        add_remark(remarks, kind.contains("key") ? fmt::format("changes with {}", text(kind, "key")) : std::string());
        add_comments(remarks, kind);
        fmt::format_to(std::back_inserter(out), "  {:<14}  {:<34}  {}\n", text(kind, "kind"), text(kind, "message"),
                       wrap(remarks, line_width - 54, 54));
    }
}

/// What is said of a whole list.
void append_about(std::string& out, std::string_view heading, const json::object& protocol, std::string_view key) {
    const json::value* const item = protocol.if_contains(key);
    if (item == nullptr) {
        return;
    }
    const json::object& about = item->as_object();
    append_list(out, fmt::format("Notes on {}", heading), about, "notes");
    append_list(out, fmt::format("Unsure of {}", heading), about, "unsure");
    append_source(out, about);
}

} // namespace

void print_protocol(std::string& out, const ExplainContext& context, const json::object& protocol) {
    const Range versions = range_of(protocol);
    fmt::format_to(std::back_inserter(out), "{}  ({}, versions {}-{})\n  TCP port {}, strings {}\n",
                   protocol_name(context), text(protocol, "title"), versions.first, versions.last,
                   number(protocol, "port").value_or(0), text(protocol, "encoding"));
    append_header_widths(out, context, protocol);
    append_pairs(out, "Limits in bytes", protocol.at("limits").as_object());
    json::object stated;
    for (const json::value& item : protocol.at("version_fields").as_array()) {
        stated[text(item.as_object(), "message")] = item.at("field");
    }
    append_pairs(out, "Messages that state the session's version, and where", stated);
    append_pairs(out, "Messages on which every session is built", protocol.at("roles").as_object());
    append_configuration(out, protocol.at("configuration").as_object());
    append_pairs(out, "Printed by flows and logs, and meant", protocol.at("printed_names").as_object());
    append_list(out, "Notes", protocol, "notes");
    append_list(out, "Unsure", protocol, "unsure");
    append_source(out, protocol);
    append_about(out, "the table of tags", protocol, "about_tags");
    append_about(out, "the messages known by name only", protocol, "about_undocumented");
}

} // namespace cti
