// Which messages to print: by name, call, agent and direction.
#pragma once

#include <ctikit/trace/input.hpp>

#include <CLI/CLI.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cti {

class MessageFilter {
public:
    /// Adds --message, --call, --agent and --direction, which fill this object. It must stay in place.
    void add_options(CLI::App& app);

    /// Whether the message meets every kind of condition that was given (and any one of each kind).
    [[nodiscard]] bool accepts(const ctikit::Protocol& protocol, unsigned version,
                               const ctikit::InputRecord& record) const;

private:
    [[nodiscard]] bool accepts_name(const ctikit::Protocol& protocol, unsigned version, ctikit::Bytes frame) const;
    [[nodiscard]] bool accepts_direction(const ctikit::Protocol& protocol, unsigned version,
                                         const ctikit::InputRecord& record) const;
    [[nodiscard]] bool accepts_fields(const ctikit::Protocol& protocol, unsigned version, ctikit::Bytes frame) const;

    std::vector<std::string> messages_;
    std::vector<std::uint32_t> calls_;
    std::vector<std::string> agents_;
    std::string direction_;
};

} // namespace cti
