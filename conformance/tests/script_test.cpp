// Scripts: every message of theirs can be built in every version, mistakes are told with file and line.
#include "support.hpp"

#include "script.hpp"
#include "steps.hpp"

#include <ctikit/conformance/suite.hpp>

#include <gtest/gtest.h>

namespace ctikit::conformance {
namespace {

using Faults = std::vector<std::string>;

std::vector<ScriptFile> client_scripts() {
    std::vector<ScriptFile> scripts;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(CTIKIT_SOURCE_FLOWS) / "session")) {
        scripts.push_back(read_script(YamlNode::load(read_text(entry.path()), entry.path().string()), entry.path()));
    }
    return scripts;
}

TEST(Scripts, build_every_message_in_every_version) {
    const auto scripts = client_scripts();
    EXPECT_GE(scripts.size(), 9U);
    for (const auto* protocol : all_protocols()) {
        for (const auto& script : scripts) {
            EXPECT_EQ(check_script(script, *protocol), Faults{}) << protocol->name;
        }
    }
}

/// Planning builds the messages of flows with every variation.
TEST(Scripts, and_flows_have_cases_in_every_version) {
    ClientSuiteOptions options;
    options.flows = CTIKIT_SOURCE_FLOWS;
    for (const auto* protocol : all_protocols()) {
        options.protocol = protocol;
        for (auto version = protocol->versions.first; version <= protocol->versions.last; ++version) {
            options.version = version;
            EXPECT_GT(list_client_cases(options).size(), 100U) << protocol->name << "/" << version;
        }
    }
}

/// A script of one case with one step.
std::string script_with(const std::string& step) {
    return "script: s\ntitle: t\ncases:\n  - name: n\n    description: d\n    expectation: e\n    rule: r\n"
           "    source: s\n    steps:\n      - " +
           step + "\n";
}

TEST(Scripts, leave_out_fields_that_the_version_does_not_have) {
    const auto script = read_script(YamlNode::load(script_with("confirm_open: {SessionType: 1, DepartmentID: 77}"), "x.yaml"), "x.yaml");
    const auto& step = script.cases.front().steps.front();
    const auto& protocol = *find_protocol("ged188");
    const auto names = [&](unsigned version) {
        std::string list;
        const auto fields =
            known_fields(protocol, version, {{"message", session_message::opened}, {"fields", step.settings}});
        for (const auto& member : fields) {
            list += (list.empty() ? "" : " ") + std::string(member.key());
        }
        return list;
    };
    EXPECT_EQ(names(18), "");
    EXPECT_EQ(names(19), "DepartmentID");
    EXPECT_EQ(names(24), "SessionType DepartmentID");
    EXPECT_EQ(check_script(script, protocol), Faults{});
}

TEST(Scripts, name_file_and_line_of_what_no_version_has) {
    const auto lint = [](const std::string& step) { return lint_text(script_with(step), "x.yaml"); };
    EXPECT_EQ(lint("confirm_open: {SessionTyp: 1}"), Faults{"x.yaml:10: OPEN_CONF has no field 'SessionTyp'"});
    EXPECT_EQ(lint("send: {message: END_CALL_EVENT, fields: {CallIdent: 1}}"),
              Faults{"x.yaml:10: END_CALL_EVENT has no field 'CallIdent'"});
    EXPECT_EQ(lint("confirm_open: {AgentState: 70000}").front(),
              "x.yaml:10: OPEN_CONF.AgentState: 70000 does not fit; at most 65535");
    EXPECT_EQ(lint("confirm_open: {vary: [nonsense]}").front(),
              "x.yaml:10: confirm_open: there is no variation nonsense");
}

} // namespace
} // namespace ctikit::conformance
