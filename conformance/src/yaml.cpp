// Reading YAML with errors that name file and line.
#include "yaml.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <utility>

namespace ctikit::conformance {
namespace {

constexpr std::size_t largest_file = 1U << 20; ///< bytes; a flow has some ten thousand
constexpr std::size_t most_values = 100'000;   ///< of a file, those that aliases repeat counted each time
constexpr std::size_t deepest = 32;            ///< lists and mappings in each other

/// Sees to it that a file stays small when its aliases are written out, and that none is within itself: whoever walks
/// over its nodes afterwards comes to an end.
class SizeCheck final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& where, YAML::anchor_t anchor) override { value(where, anchor); }
    void OnScalar(const YAML::Mark& where, const std::string&, YAML::anchor_t anchor, const std::string&) override {
        value(where, anchor);
    }
    void OnAlias(const YAML::Mark& where, YAML::anchor_t anchor) override {
        const auto found = sizes_.find(anchor);
        if (found == sizes_.end()) {
            throw YAML::ParserException(where, "an alias within what it stands for");
        }
        add(where, found->second);
    }
    void OnSequenceStart(const YAML::Mark& where, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(where, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& where, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(where, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Collection {
        YAML::anchor_t anchor;
        std::size_t values_before;
    };

    void add(const YAML::Mark& where, std::size_t values) {
        values_ += values;
        if (values_ > most_values) {
            throw YAML::ParserException(where, "more than " + std::to_string(most_values) +
                                                   " values, with what aliases stand for");
        }
    }
    void value(const YAML::Mark& where, YAML::anchor_t anchor) {
        add(where, 1);
        sizes_[anchor] = 1;
    }
    void open(const YAML::Mark& where, YAML::anchor_t anchor) {
        open_.push_back({anchor, values_});
        add(where, 1);
        if (open_.size() > deepest) {
            throw YAML::ParserException(where, "nested more than " + std::to_string(deepest) + " levels deep");
        }
    }
    void close() {
        sizes_[open_.back().anchor] = values_ - open_.back().values_before;
        open_.pop_back();
    }

    std::vector<Collection> open_;
    std::map<YAML::anchor_t, std::size_t> sizes_; ///< of what stands at an anchor; 0 is none
    std::size_t values_ = 0;
};

void check_size(const std::string& text) {
    std::istringstream input(text);
    YAML::Parser parser(input);
    SizeCheck check;
    parser.HandleNextDocument(check);
    if (parser) {
        SizeCheck another;
        if (parser.HandleNextDocument(another)) {
            throw YAML::ParserException(YAML::Mark(), "more than one document in the file");
        }
    }
}

std::optional<std::int64_t> integer(std::string_view text) {
    const bool negative = text.starts_with('-');
    std::string_view digits = negative ? text.substr(1) : text;
    const int base = digits.starts_with("0x") ? 16 : 10;
    if (base == 16) {
        digits.remove_prefix(2);
    }
    std::uint64_t magnitude = 0; // unsigned: there is no second sign
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), magnitude, base);
    const std::uint64_t most = std::uint64_t{std::numeric_limits<std::int64_t>::max()} + (negative ? 1 : 0);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || magnitude > most) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(negative ? 0 - magnitude : magnitude);
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
    if (text.size() > largest_file) {
        throw FlowError(file + ":1: larger than " + std::to_string(largest_file) + " bytes");
    }
    try {
        check_size(text);
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
            std::string fault = "unknown key '" + key + "'; allowed here: ";
            std::string_view separator;
            for (const auto known : keys) {
                fault += separator;
                fault += known;
                separator = ", ";
            }
            value.fail(fault);
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
    std::set<std::string> names;
    for (const auto& item : node_) {
        const YamlNode key(item.first, file_);
        result.emplace_back(key.text(), YamlNode(item.second, file_));
        if (!names.insert(key.text()).second) {
            key.fail("'" + key.text() + "' stands here twice");
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

int YamlNode::number(std::string_view key, int otherwise) const {
    if (!has(key)) {
        return otherwise;
    }
    const auto node = at(key);
    const auto value = integer(node.text());
    if (!value || !std::in_range<int>(*value)) {
        node.fail("'" + node.text() + "' is no whole number, or too large");
    }
    return static_cast<int>(*value);
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
    std::ifstream input(file, std::ios::binary);
    std::string text;
    std::array<char, 16UL * 1024> chunk{};
    while (input && text.size() <= largest_file) { // one byte too many is enough to refuse it
        input.read(chunk.data(), chunk.size());
        text.append(chunk.data(), static_cast<std::size_t>(input.gcount()));
    }
    if (!input.eof() && !input) {
        throw FlowError(file.string() + ": cannot be read");
    }
    return text;
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
