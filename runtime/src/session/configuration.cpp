// Records and their fields.
#include <ctikit/session/configuration.hpp>

#include <ctikit/wire/field_type.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>

namespace ctikit {
namespace {

void append_numbers(const ConfigField& field, std::vector<std::int64_t>& numbers) {
    const std::size_t size = field.info->array ? size_of(field.info->type) : field.bytes.size();
    for (std::size_t at = 0; size != 0 && at + size <= field.bytes.size(); at += size) {
        if (const auto number = number_in(field.info->type, Bytes(field.bytes).subspan(at, size))) {
            numbers.push_back(*number);
        }
    }
}

} // namespace

const ConfigField* ConfigRecord::find(std::string_view field) const noexcept {
    const auto found = std::ranges::find(fields_, field, [](const ConfigField& one) { return one.info->name; });
    return found == fields_.end() ? nullptr : &*found;
}

bool ConfigRecord::has(std::string_view field) const noexcept {
    return find(field) != nullptr;
}

std::optional<std::int64_t> ConfigRecord::number(std::string_view field) const noexcept {
    const ConfigField* const found = find(field);
    return found == nullptr || found->info->array ? std::nullopt : number_in(found->info->type, found->bytes);
}

std::vector<std::int64_t> ConfigRecord::numbers(std::string_view field) const {
    std::vector<std::int64_t> all;
    for (const ConfigField& one : fields_) {
        if (one.info->name == field) {
            append_numbers(one, all);
        }
    }
    return all;
}

std::string ConfigRecord::text(std::string_view field) const {
    const ConfigField* const found = find(field);
    return found == nullptr ? std::string() : std::string(read_text(found->bytes));
}

std::vector<std::string> ConfigRecord::texts(std::string_view field) const {
    std::vector<std::string> all;
    for (const ConfigField& one : fields_) {
        if (one.info->name == field) {
            all.emplace_back(read_text(one.bytes));
        }
    }
    return all;
}

void ConfigRecord::change(const ConfigRecord& changes) {
    std::erase_if(fields_, [&](const ConfigField& one) { return changes.has(one.info->name); });
    fields_.insert(fields_.end(), changes.fields_.begin(), changes.fields_.end());
}

const Configuration::Records& Configuration::of(std::string_view kind) const {
    static const Records none;
    const auto found = kinds_.find(kind);
    return found == kinds_.end() ? none : found->second;
}

const ConfigRecord* Configuration::find(std::string_view kind, std::string_view key) const {
    const Records& records = of(kind);
    const auto found = records.find(key);
    return found == records.end() ? nullptr : &found->second;
}

std::size_t Configuration::size() const noexcept {
    std::size_t all = 0;
    for (const auto& [kind, records] : kinds_) {
        all += records.size();
    }
    return all;
}

} // namespace ctikit
