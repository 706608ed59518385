// JSON text to one object. Boost.JSON keeps the last of two members of one name; here that is an error, because what
// the other one said would be lost without a word.
#include <ctikit/trace/json.hpp>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/value_stack.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ctikit {

namespace {

namespace json = boost::json;
using Error = json::error_code;

/// Builds the value, and knows the names of the objects that are open.
class Handler {
public:
    static constexpr std::size_t max_object_size = json::object::max_size();
    static constexpr std::size_t max_array_size = json::array::max_size();
    static constexpr std::size_t max_key_size = json::string::max_size();
    static constexpr std::size_t max_string_size = json::string::max_size();

    explicit Handler(std::string_view text) : text_(text) {}

    [[nodiscard]] json::value release() { return stack_.release(); }
    /// The name that stands twice in one object, if that is why parsing ended.
    [[nodiscard]] const std::optional<std::string>& repeated() const noexcept { return repeated_; }

    bool on_document_begin(Error&) {
        // A message consists of a hundred small values, which come together and go together.
        stack_.reset(json::make_shared_resource<json::monotonic_resource>());
        return true;
    }
    bool on_document_end(Error&) { return true; }

    bool on_object_begin(Error&) {
        objects_.push_back({names_.size(), copies_.size()});
        return true;
    }
    bool on_object_end(std::size_t size, Error& error) {
        const std::span<std::string_view> names = std::span(names_).subspan(objects_.back().names);
        std::ranges::sort(names, [](std::string_view a, std::string_view b) { // mostly their sizes differ
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        });
        if (const auto twice = std::ranges::adjacent_find(names); twice != names.end()) {
            repeated_ = std::string(*twice);
            error = json::make_error_code(json::error::syntax);
            return false;
        }
        names_.resize(objects_.back().names);
        copies_.resize(objects_.back().copies);
        objects_.pop_back();
        stack_.push_object(size);
        return true;
    }
    bool on_key_part(json::string_view part, std::size_t, Error&) {
        name_ += std::string_view(part);
        stack_.push_chars(part);
        return true;
    }
    bool on_key(json::string_view part, std::size_t, Error&) {
        if (name_.empty() && is_in_text(part)) {
            names_.push_back(part);
        } else { // it has escapes
            name_ += std::string_view(part);
            names_.push_back(copies_.emplace_back(std::exchange(name_, {})));
        }
        stack_.push_key(part);
        return true;
    }

    bool on_array_begin(Error&) { return true; }
    bool on_array_end(std::size_t size, Error&) {
        stack_.push_array(size);
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, Error&) {
        stack_.push_chars(part);
        return true;
    }
    bool on_string(json::string_view part, std::size_t, Error&) {
        stack_.push_string(part);
        return true;
    }
    bool on_number_part(json::string_view, Error&) { return true; }
    bool on_int64(std::int64_t number, json::string_view, Error&) {
        stack_.push_int64(number);
        return true;
    }
    bool on_uint64(std::uint64_t number, json::string_view, Error&) {
        stack_.push_uint64(number);
        return true;
    }
    bool on_double(double number, json::string_view, Error&) {
        stack_.push_double(number);
        return true;
    }
    bool on_bool(bool truth, Error&) {
        stack_.push_bool(truth);
        return true;
    }
    bool on_null(Error&) {
        stack_.push_null();
        return true;
    }
    bool on_comment_part(json::string_view, Error&) { return true; }
    bool on_comment(json::string_view, Error&) { return true; }

private:
    /// Where the names of an open object begin.
    struct Begin {
        std::size_t names;
        std::size_t copies;
    };

    [[nodiscard]] bool is_in_text(std::string_view part) const noexcept {
        const std::less_equal<const char*> at_most;
        return at_most(text_.data(), part.data()) && at_most(part.data() + part.size(), text_.data() + text_.size());
    }

    std::string_view text_;
    json::value_stack stack_;
    std::vector<std::string_view> names_; ///< of the members of all open objects, in the text or in copies_
    std::deque<std::string> copies_;      ///< of those with escapes
    std::vector<Begin> objects_;
    std::string name_; ///< of the member that begins, as far as it is known
    std::optional<std::string> repeated_;
};

} // namespace

JsonText parse_json(std::string_view text) {
    json::basic_parser<Handler> parser{json::parse_options(), text};
    Error error;
    const std::size_t end = parser.write_some(false, text.data(), text.size(), error);
    if (const auto& name = parser.handler().repeated()) {
        return {{}, fmt::format("\"{}\" stands twice in one object", *name)};
    }
    if (!error && end < text.size()) {
        error = json::make_error_code(json::error::extra_data);
    }
    if (error) {
        return {{}, fmt::format("no JSON: {} at byte {}", error.message(), end)};
    }
    json::value value = parser.handler().release();
    if (!value.is_object()) {
        return {{}, "a message is a JSON object"};
    }
    return {std::move(value.get_object()), {}};
}

} // namespace ctikit
