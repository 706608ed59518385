// Reading YAML with errors that name file and line, for flow and script files.
#pragma once

#include <ctikit/conformance/flow.hpp>

#include <boost/json/value.hpp>
#include <yaml-cpp/yaml.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit::conformance {

/// A node together with the file it stands in.
class YamlNode {
public:
    YamlNode(const YAML::Node& node, std::string file) : node_(node), file_(std::move(file)) {}

    /// The root of a file or text; throws FlowError when it is not one document of YAML, or too large, deep or full of
    /// aliases to be a flow that somebody wrote.
    [[nodiscard]] static YamlNode load(const std::string& text, const std::string& file);

    [[nodiscard]] int line() const { return node_.Mark().line + 1; }
    [[nodiscard]] bool is_map() const { return node_.IsMap(); }
    [[nodiscard]] bool is_list() const { return node_.IsSequence(); }
    [[nodiscard]] bool is_null() const { return node_.IsNull(); }
    [[nodiscard]] bool has(std::string_view key) const;

    /// Throws unless this is a mapping with none but the given keys.
    void allow(const std::vector<std::string_view>& keys) const;
    /// The value of a key that must be there.
    [[nodiscard]] YamlNode at(std::string_view key) const;
    /// Entries of a list; of a missing key: none.
    [[nodiscard]] std::vector<YamlNode> list(std::string_view key) const;
    /// Entries of this list.
    [[nodiscard]] std::vector<YamlNode> items() const;
    /// Keys and values of this mapping, in file order.
    [[nodiscard]] std::vector<std::pair<std::string, YamlNode>> members() const;

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string text(std::string_view key) const { return at(key).text(); }
    [[nodiscard]] std::string text(std::string_view key, std::string_view otherwise) const;
    [[nodiscard]] std::vector<std::string> texts() const;
    [[nodiscard]] int number(std::string_view key, int otherwise) const;
    /// Quoted scalars are text; plain ones null, true, false, integers (0x too) or text.
    [[nodiscard]] boost::json::value json() const;

    [[noreturn]] void fail(const std::string& what) const;

private:
    YAML::Node node_;
    std::string file_;
};

/// The text of a file, of one that is too large for YamlNode::load() its beginning; throws FlowError when it cannot be
/// read.
[[nodiscard]] std::string read_text(const std::filesystem::path& file);

/// What parse_flow() makes of a text, of its root.
[[nodiscard]] Flow read_flow(const YamlNode& root, const std::filesystem::path& name);

/// "10-18", "14+", "-18", "14"; throws through `where` for anything else.
[[nodiscard]] VersionRange version_range(const YamlNode& where);

} // namespace ctikit::conformance
