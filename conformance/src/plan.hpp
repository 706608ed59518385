// The list of cases of a run: flows times roles times variations, and the scripts of the session rules.
#pragma once

#include "play.hpp"

#include <memory>
#include <vector>

namespace ctikit::conformance {

/// All that the cases refer to, and the cases in the guide's order.
struct ScriptFile;

struct Plan {
    std::vector<std::unique_ptr<Flow>> flows;
    std::vector<std::shared_ptr<const ScriptFile>> scripts;
    std::vector<Case> cases;
};

/// The cases of a protocol. Variations of flows are left out that neither a pattern nor the list of known failures
/// names; whatever else is there may be the baseline of a case, or costs nothing. Throws FlowError.
[[nodiscard]] std::unique_ptr<Plan> make_plan(const ClientSuiteOptions& options);

/// Cases of one flow: as documented for each role, and with the variations that are asked for.
void add_flow_cases(Plan& plan, const Flow& flow, const ClientSuiteOptions& options, unsigned version);
/// One case per message of the server, beside the flows: every field filled, in a session that goes on.
void add_message_cases(Plan& plan, const ClientSuiteOptions& options, unsigned version);
/// The first flow in each older version's layout; every flow in the last version of each older width of floating
/// fields.
void add_version_cases(Plan& plan, const ClientSuiteOptions& options, unsigned newest);

} // namespace ctikit::conformance
