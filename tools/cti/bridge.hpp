// What `cti proxy` does with a connection: what either side sends is shown, and passed on to the other, with variations
// on the way to the client.
#pragma once

#include "traffic_variation.hpp"

#include <ctikit/session/transport.hpp>
#include <ctikit/trace/input.hpp>

#include <functional>
#include <memory>
#include <string_view>

namespace cti {

/// What all connections share. Must outlive them.
struct Traffic {
    const ctikit::Protocol& protocol;
    unsigned version; ///< of connections whose client has not said another
    Variations variations;
    std::mt19937_64 random; ///< what the variations are made from
    /// Each message as it was sent, in a version that may be any number: clients say it.
    std::function<void(unsigned version, const ctikit::InputRecord& record)> show;
    std::function<void(std::string_view text)> tell; ///< what people should know
    std::function<void()> on_end;                    ///< a connection is over
};

/// Begins to pass on what the two sides of connection `number` send. When one of them ends, the other is closed behind
/// all that has come for it. A stream that cannot be followed is passed on unread from there on.
void bridge(Traffic& traffic, std::uint64_t number, std::unique_ptr<ctikit::Transport> client,
            std::unique_ptr<ctikit::Transport> server);

} // namespace cti
