// Reading YAML with errors that name file and line.
#include "yaml.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <sstream>

namespace ctikit::conformance {
namespace {

std::optional<std::int64_t> integer(std::string_view text) {
    const bool negative = text.starts_with('-');
    std::string_view digits = negative ? text.substr(1) : text;
    const int base = digits.starts_with("0x") ? 16 : 10;
    if (base == 16) {
        digits.remove_prefix(2);
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) {
        return std::nullopt;
    }
    return negative ? -value : value;
}

boost::json::value plain_scalar(const std::string& text) {
    if (text == "~" || text == "null") {
        return nullptr;
    }
    if (text == "true" || text == "false") {
        return text == "true";
    }
    if (const auto number = integer(text)) {
        return *number;
    }
    return boost::json::value(text);
}

} // namespace

YamlNode YamlNode::load(const std::string& text, const std::string& file) {
    try {
        return {YAML::Load(text), file};
    } catch (const YAML::Exception& error) {
        throw FlowError(file + ":" + std::to_string(error.mark.line + 1) + ": " + error.msg);
    }
}

void YamlNode::fail(const std::string& what) const {
    throw FlowError(file_ + ":" + std::to_string(line()) + ": " + what);
}

bool YamlNode::has(std::string_view key) const {
    return node_.IsMap() && node_[std::string(key)];
}

void YamlNode::allow(const std::vector<std::string_view>& keys) const {
    for (const auto& [key, value] : members()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            std::string allowed;
            for (const auto known : keys) {
                allowed += allowed.empty() ? "" : ", ";
                allowed += known;
            }
            value.fail("unknown key '" + key + "'; allowed here: " + allowed);
        }
    }
}

YamlNode YamlNode::at(std::string_view key) const {
    if (!has(key)) {
        fail("'" + std::string(key) + "' is missing");
    }
    return {node_[std::string(key)], file_};
}

std::vector<YamlNode> YamlNode::list(std::string_view key) const {
    return has(key) ? at(key).items() : std::vector<YamlNode>{};
}

std::vector<YamlNode> YamlNode::items() const {
    if (!is_list()) {
        fail("a list is expected here");
    }
    std::vector<YamlNode> result;
    for (const auto& item : node_) {
        result.emplace_back(item, file_);
    }
    return result;
}

std::vector<std::pair<std::string, YamlNode>> YamlNode::members() const {
    if (!is_map()) {
        fail("a mapping (key: value) is expected here");
    }
    std::vector<std::pair<std::string, YamlNode>> result;
    for (const auto& item : node_) {
        result.emplace_back(YamlNode(item.first, file_).text(), YamlNode(item.second, file_));
        const auto& name = result.back().first;
        if (std::count_if(result.begin(), result.end(), [&](const auto& member) { return member.first == name; }) > 1) {
            YamlNode(item.first, file_).fail("'" + name + "' stands here twice");
        }
    }
    return result;
}

std::string YamlNode::text() const {
    if (!node_.IsScalar()) {
        fail("a single value is expected here");
    }
    return node_.Scalar();
}

std::string YamlNode::text(std::string_view key, std::string_view otherwise) const {
    return has(key) ? at(key).text() : std::string(otherwise);
}

std::vector<std::string> YamlNode::texts() const {
    std::vector<std::string> result;
    for (const auto& item : items()) {
        result.push_back(item.text());
    }
    return result;
}

double YamlNode::number(std::string_view key, double otherwise) const {
    if (!has(key)) {
        return otherwise;
    }
    const auto node = at(key);
    try {
        return node.node_.as<double>();
    } catch (const YAML::Exception&) {
        node.fail("a number is expected here");
    }
}

boost::json::value YamlNode::json() const {
    if (is_null()) {
        return nullptr;
    }
    if (is_list()) {
        boost::json::array array;
        for (const auto& item : items()) {
            array.push_back(item.json());
        }
        return array;
    }
    if (is_map()) {
        boost::json::object object;
        for (const auto& [key, value] : members()) {
            object[key] = value.json();
        }
        return object;
    }
    return node_.Tag() == "!" ? boost::json::value(node_.Scalar()) : plain_scalar(node_.Scalar());
}

std::string read_text(const std::filesystem::path& file) {
    std::ifstream input(file);
    if (!input) {
        throw FlowError(file.string() + ": cannot be read");
    }
    std::ostringstream text;
    text << input.rdbuf();
    return text.str();
}

VersionRange version_range(const YamlNode& where) {
    const std::string text = where.text();
    const auto number = [&](const std::string& part, unsigned otherwise) {
        if (part.empty()) {
            return static_cast<std::uint8_t>(otherwise);
        }
        const auto value = integer(part);
        if (!value || *value < 0 || *value > 255) {
            where.fail("'" + text + "' is no range of versions; write 14, 14+, -18 or 10-18");
        }
        return static_cast<std::uint8_t>(*value);
    };
    if (text.ends_with('+')) {
        return {number(text.substr(0, text.size() - 1), 0), 255};
    }
    const auto dash = text.find('-');
    if (dash == std::string::npos) {
        return {number(text, 0), number(text, 255)};
    }
    return {number(text.substr(0, dash), 0), number(text.substr(dash + 1), 255)};
}

} // namespace ctikit::conformance
