// Documented message flows as data: loading and checking the YAML files under flows/, and what each peer of a flow
// receives. A flow says which messages the server sends, in the guide's order, with the printed values, to whom; where
// it departs from the print it says so, with the reason. `cti serve --flow` and the conformance suite play the same
// files.
#pragma once

#include <ctikit/wire/model.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ctikit::conformance {

/// What is wrong with a flow or script file. what() reads "FILE:LINE: found, and what is allowed".
struct FlowError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One field of a message, under its documented name.
struct FlowField {
    std::string name;
    boost::json::value value; ///< number, text, enum name, or array for a field that repeats
    bool departs = false;     ///< `value` is not what the guide prints
    std::optional<boost::json::value>
        printed;        ///< of a departure: what the guide prints; nothing: it does not print the field
    std::string reason; ///< of a departure
    int line = 0;
};

/// One row of a flow: a message of the server and who receives it.
struct FlowMessage {
    std::string message;
    std::vector<std::string> to;         ///< names of roles
    std::vector<std::string> to_printed; ///< the printed table, where `to` departs from it; else equal to `to`
    std::string to_reason;               ///< why it departs
    std::string note;                    ///< the guide's note, shortened
    std::string printed;                 ///< the message name as printed, where that differs
    std::vector<FlowField> fields;
    int line = 0;
};

/// What the client is asked to do at a point of the flow, when it can be driven; the server answers it.
struct FlowRequest {
    std::string message;
    boost::json::object fields;
    std::string answer;             ///< the confirmation
    std::vector<std::string> roles; ///< who is asked
    int line = 0;
};

/// A numbered step of the guide.
struct FlowStep {
    int number = 0;
    std::string title;
    std::optional<FlowRequest> request; ///< before the messages
    std::vector<FlowMessage> messages;
};

/// A peer that watches the flow.
struct FlowRole {
    std::string name;     ///< as in case ids: "bridge", "agent-2006", "caller"
    std::string mode;     ///< "bridge" or "agent"
    std::string agent_id; ///< empty in bridge mode, and the next two
    std::string extension;
    std::string instrument;
    std::string column; ///< the column of the guide's table
};

/// A promise about order. Where no rule speaks, any order is possible.
struct OrderRule {
    std::string first; ///< this message precedes all others that share a key with it; or empty
    std::string last;  ///< this message follows all others that share a key with it; or empty
    std::vector<std::string>
        per; ///< fields whose values are keys, e.g. CallID; empty: all messages of the flow belong together
    std::string source;
};

struct Flow {
    std::string name;
    std::string protocol;
    VersionRange versions;
    std::string area; ///< second part of case ids: "flows" unless the file says otherwise
    int place = 0;    ///< of the flow in the guide: case lists follow it
    std::string title;
    std::string purpose;
    std::string source;
    std::vector<FlowRole> roles;
    std::vector<OrderRule> order;
    std::vector<FlowStep> steps;
    std::filesystem::path file;

    [[nodiscard]] const FlowRole* role(std::string_view role_name) const noexcept;
    /// Rows in document order.
    [[nodiscard]] std::vector<const FlowMessage*> messages() const;
};

/// Loads and checks the form of a file; throws FlowError.
[[nodiscard]] Flow load_flow(const std::filesystem::path& file);
/// The same from text; `name` stands for the file in errors.
[[nodiscard]] Flow parse_flow(const std::string& text, const std::filesystem::path& name);

/// Checks a flow against the spec: messages, fields, enum names, and that every row can be encoded in every version of
/// the flow. Returns "FILE:LINE: ..." lines; empty when all is well.
[[nodiscard]] std::vector<std::string> check_flow(const Flow& flow, const Protocol& protocol);

/// Checks one file, a flow or a script, by form and spec; "FILE:LINE: ..." lines.
[[nodiscard]] std::vector<std::string> lint_file(const std::filesystem::path& file);
/// The same from text; `name` stands for the file in errors.
[[nodiscard]] std::vector<std::string> lint_text(const std::string& text, const std::filesystem::path& name);

/// Whether a play uses the corrected values or those that the guide prints (where they can be encoded).
enum class Text : bool { corrected, as_printed };

/// A row in the short form of `cti encode`: {"message":..,"fields":{..}}. Negative numbers of unsigned fields, the
/// guide's way to write "none", and enum names have become the numbers that go on the wire.
[[nodiscard]] boost::json::object short_form(const FlowMessage& message, const Protocol& protocol, unsigned version,
                                             Text text = Text::corrected);

} // namespace ctikit::conformance
