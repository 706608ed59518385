// Records and their fields.
#include <ctikit/session/configuration.hpp>

#include <ctikit/wire/field_type.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>

namespace ctikit {
namespace {

/// What the allocator adds to a piece of memory, about.
constexpr std::size_t allocation = 16;

std::size_t record_bytes(const Configuration::Records::value_type& entry) noexcept {
    constexpr std::size_t node = 32 + sizeof(entry) + allocation;
    return node + entry.first.capacity() + entry.second.bytes();
}

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

std::size_t ConfigRecord::bytes() const noexcept {
    std::size_t all = fields_.capacity() * sizeof(ConfigField);
    for (const ConfigField& one : fields_) {
        all += one.bytes.capacity() + allocation;
    }
    return all;
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

void Configuration::put(std::string_view kind, const std::string& key, ConfigRecord record) {
    remove(kind, key);
    const auto [entry, is_new] = kinds_[std::string(kind)].emplace(key, std::move(record));
    bytes_ += record_bytes(*entry);
}

void Configuration::change(std::string_view kind, const std::string& key, const std::string& former_key,
                           const ConfigRecord& changes) {
    Records& records = kinds_[std::string(kind)];
    const bool renamed = !former_key.empty() && former_key != key && !records.contains(key);
    const auto before = records.find(renamed ? former_key : key);
    ConfigRecord record;
    if (before != records.end()) {
        bytes_ -= record_bytes(*before);
        record = std::move(before->second);
        records.erase(before);
    }
    record.change(changes);
    bytes_ += record_bytes(*records.emplace(key, std::move(record)).first);
}

void Configuration::remove(std::string_view kind, std::string_view key) {
    const auto records = kinds_.find(kind);
    if (records == kinds_.end()) {
        return;
    }
    if (const auto entry = records->second.find(key); entry != records->second.end()) {
        bytes_ -= record_bytes(*entry);
        records->second.erase(entry);
    }
    if (records->second.empty()) {
        kinds_.erase(records);
    }
}

void Configuration::remove_all(std::string_view kind) {
    if (const auto records = kinds_.find(kind); records != kinds_.end()) {
        for (const auto& entry : records->second) {
            bytes_ -= record_bytes(entry);
        }
        kinds_.erase(records);
    }
}

} // namespace ctikit
