// Layouts of messages, learned from decoded frames: with them the page reads fields from bytes, and no value is stored.
#pragma once

#include "ctikit/conformance/result.hpp"

#include <boost/json.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace ctikit::conformance::report {

class Layouts {
public:
    /// Index of the layout with which the bytes of `entry`, of `protocol`, say all that `decoded` says of its fields.
    /// Nothing when they do not, e.g. when some are left over: such a frame needs its decoded form.
    [[nodiscard]] std::optional<std::size_t> explain(std::string_view protocol, const TranscriptEntry& entry,
                                                     const boost::json::object& decoded);

    /// Adds "layouts" and the "kinds" of fields that they refer to. A kind is what `cti decode` says of a field besides
    /// its value, the bytes that it takes in a fixed part, and the symbols of the values seen.
    void write(boost::json::object& run) const;

private:
    /// Kinds in the fixed part, and kinds by tag.
    struct Layout {
        unsigned tag_size = 1;    ///< bytes of a floating field's tag
        unsigned length_size = 1; ///< and of its length
        std::vector<std::size_t> fixed;
        std::map<std::uint64_t, std::size_t> floating;
    };

    [[nodiscard]] std::size_t kind_of(const boost::json::object& field, std::size_t fixed_size);

    std::map<std::string, std::size_t> kind_places_;
    boost::json::array kinds_;
    std::map<std::tuple<std::string, std::uint32_t, unsigned>, std::size_t> places_; ///< by name, type and version
    std::vector<Layout> layouts_;
};

} // namespace ctikit::conformance::report
