// Values in words.
#include "value_text.hpp"

#include "lookup.hpp"
#include "text_writer.hpp"

#include <ctikit/walker/symbols.hpp>
#include <ctikit/wire/values.hpp>

namespace ctikit::trace {

namespace {

template <class Out>
void append_elements(Out& out, const WalkedField& field) {
    const FieldType type = field.info->type;
    const std::size_t size = size_of(type);
    out += '[';
    std::size_t at = 0;
    for (; at + size <= field.data.size(); at += size) {
        out += at == 0 ? "" : " ";
        append_number(out, as_server_prints(type, number_in(type, field.data.subspan(at, size)).value_or(0)));
    }
    if (at < field.data.size()) {
        out += at == 0 ? "0x" : " 0x";
        append_hex(out, field.data.subspan(at));
    }
    out += ']';
}

template <class Out>
void append_text(Out& out, Bytes data) {
    if (is_plain_text(data)) {
        out += characters(data.first(data.size() - 1));
    } else {
        append_printable(out, read_text(data));
    }
}

template <class Out>
void append_named(Out& out, FieldType type, Bytes data) {
    NamedArray item;
    if (type == FieldType::NAMEDARRAY) {
        (void)read_named_array(data, item); // a missing NUL is a diagnostic, not a reason to show nothing
    } else {
        NamedVariable pair;
        (void)read_named_variable(data, pair);
        item.name = pair.name;
        item.value = pair.value;
    }
    append_printable(out, item.name);
    if (type == FieldType::NAMEDARRAY) {
        out += '[';
        append_number(out, item.index);
        out += ']';
    }
    out += '=';
    append_printable(out, item.value);
}

} // namespace

template <class Out>
void append_odd_number(Out& out, Bytes data) {
    out += "0x";
    append_hex(out, data);
}

bool is_secret(const FieldInfo& field) noexcept {
    return label_of(field).ends_with("Password");
}

template <class Out>
void append_value_text(Out& out, const WalkedField& field, const TextOptions& options) {
    if (field.info == nullptr) {
        append_hex(out, field.data);
        return;
    }
    const FieldInfo& info = *field.info;
    if (is_number(info.type)) {
        if (info.array) {
            append_elements(out, field);
        } else {
            append_number_text(out, info.type, field.data);
        }
    } else if (!options.show_secrets && is_secret(info)) {
        out += "***";
    } else if (info.type == FieldType::STRING) {
        append_text(out, field.data);
    } else if (info.type == FieldType::UNSPEC) {
        append_hex(out, field.data);
    } else {
        append_named(out, info.type, field.data);
    }
}

template <class Out>
void append_symbols(Out& out, const WalkedField& field, const TextOptions& options) {
    if (!options.symbols || field.info == nullptr || field.info->enumeration == nullptr || field.reserved) {
        return;
    }
    const std::optional<std::int64_t> number = field.number();
    if (!number) {
        return;
    }
    const EnumInfo& enumeration = *field.info->enumeration;
    const std::uint32_t bits = enum_bits(*number, size_of(field.info->type));
    const unsigned version = field.message->layout_version;
    if (const EnumValue* const row = enumeration.find(bits, version)) {
        out += " (";
        out += row->name;
        out += ')';
    } else if (enumeration.mask) {
        const std::size_t start = out.size();
        for_each_symbol(enumeration, bits, version, [&](const EnumValue& bit) {
            out += out.size() == start ? " (" : "|";
            out += bit.name;
        });
        out += out.size() == start ? "" : ")";
    }
}

template <class Out>
void append_place(Out& out, const WalkedField& field) {
    const auto index = [&out](std::int32_t number) {
        if (number >= 0) {
            out += '[';
            append_number(out, number);
            out += ']';
        }
    };
    index(field.record);
    index(field.entry);
}

template void append_value_text(std::string&, const WalkedField&, const TextOptions&);
template void append_value_text(TextWriter&, const WalkedField&, const TextOptions&);
template void append_odd_number(std::string&, Bytes);
template void append_odd_number(TextWriter&, Bytes);
template void append_symbols(std::string&, const WalkedField&, const TextOptions&);
template void append_symbols(TextWriter&, const WalkedField&, const TextOptions&);
template void append_place(std::string&, const WalkedField&);
template void append_place(TextWriter&, const WalkedField&);

void append_guide_name(std::string& out, const WalkedField& field) {
    if (field.info == nullptr) {
        out += "tag ";
        append_number(out, field.tag);
        return;
    }
    const std::string_view name = label_of(*field.info);
    out += field.reserved ? "reserved " : "";
    out += name == "reserved" && field.reserved ? std::string_view() : name;
    if (out.back() == ' ') {
        out.pop_back();
    }
}

} // namespace ctikit::trace
