// The subcommands of `cti`, in the order in which help lists them. A new one: its file, a line here twice, a line in
// tools/CMakeLists.txt.
#include "command.hpp"

#include <array>

namespace cti {

Run define_decode(CLI::App& app);
Run define_encode(CLI::App& app);
Run define_conformance(CLI::App& app);

namespace {

constexpr std::array table{
    Command{"decode", "Read captures, logs and raw bytes, and print the messages in them", define_decode},
    Command{"encode", "Make frames from JSON, one message per line", define_encode},
    Command{"conformance", "Prove that a client or server speaks the protocol", define_conformance},
};

} // namespace

std::span<const Command> commands() noexcept { return table; }

} // namespace cti
