// SET_AGENT_SERVICE_DATA_CONF: answer to the service data request.
// Written by `ctigen generate` from spec/ged188/messages/SET_AGENT_SERVICE_DATA_CONF.yaml.
#pragma once

#include <ctikit/ged188/enums.hpp>
#include <ctikit/wire/message.hpp>

namespace ctikit::ged188 {

struct SetAgentServiceDataReq;

/// SET_AGENT_SERVICE_DATA_CONF, id 284, server to client, versions 24+: answer to the service data request.
/// Source: CTI Server Message Reference Guide, protocol version 25.
/// Note: carries a failure status itself, unlike other confirmations.
/// Unsure: the table has no caption; name is from the version 24 change history.
/// Unsure: first field is printed NumInvokeID but holds the request's InvokeID.
struct SetAgentServiceDataConf {
    static constexpr std::string_view name = "SET_AGENT_SERVICE_DATA_CONF";
    static constexpr std::uint32_t id = 284;
    static constexpr VersionRange versions{24, 25};
    using Request = ged188::SetAgentServiceDataReq;

    std::uint32_t InvokeID{};
    ged188::StatusCode Status{};
};

/// Reads a body (a frame without its header) of this protocol version. Texts, bytes and entries look into `body`.
[[nodiscard]] DecodeResult decode(Bytes body, unsigned version, SetAgentServiceDataConf& out) noexcept;
/// Bytes of the whole frame.
[[nodiscard]] std::size_t encoded_size(const SetAgentServiceDataConf& message, unsigned version) noexcept;
/// Writes the whole frame, header included.
[[nodiscard]] EncodeResult encode(const SetAgentServiceDataConf& message, unsigned version, std::span<std::uint8_t> out) noexcept;

} // namespace ctikit::ged188
