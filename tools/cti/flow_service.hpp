// A server that plays a documented message flow to whoever connects, in the role that its open request fits.
#pragma once

#include <ctikit/conformance/flow.hpp>
#include <ctikit/session/server.hpp>

namespace cti {

class FlowService final : public ctikit::Service {
public:
    /// Throws UsageError when the flow is not of this protocol.
    FlowService(const ctikit::Protocol& protocol, ctikit::conformance::Flow flow);

    [[nodiscard]] ctikit::OpenDecision open(const ctikit::OpenRequest& request, std::string_view peer) override;
    void opened(ctikit::ServerSession& session) override;
    void request(ctikit::ServerSession& session, const ctikit::EventView& request) override;

private:
    [[nodiscard]] const ctikit::conformance::FlowRole* role_of(bool bridge,
                                                               const ctikit::AgentIdentity& agent) const noexcept;

    const ctikit::Protocol& protocol_;
    ctikit::conformance::Flow flow_;
};

/// Sends the request's confirmation with nothing in it but the InvokeID. False when the protocol has none.
bool confirm(ctikit::ServerSession& session, const ctikit::EventView& request);

} // namespace cti
