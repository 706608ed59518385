// The subcommands of `cti`, in the order in which help lists them. A new one: its file, a line here twice, a line in
// tools/CMakeLists.txt.
#include "command.hpp"

#include <array>

namespace cti {

Run define_decode(CLI::App& app);
Run define_encode(CLI::App& app);
Run define_explain(CLI::App& app);
Run define_serve(CLI::App& app);
Run define_monitor(CLI::App& app);
Run define_proxy(CLI::App& app);
Run define_conformance(CLI::App& app);
Run define_completion(CLI::App& app);
Run define_man(CLI::App& app);

namespace {

constexpr std::array table{
    Command{"decode", "Read captures, logs and raw bytes, and print the messages in them", define_decode},
    Command{"encode", "Make frames from JSON, one message per line", define_encode},
    Command{"explain", "Tell what a message, field, tag, enum or value means", define_explain},
    Command{"serve", "Be a server: play a documented flow or run a small contact center", define_serve},
    Command{"monitor", "Open a session and print every message", define_monitor},
    Command{"proxy", "Stand between a client and a server, print and vary what they say", define_proxy},
    Command{"conformance", "Prove that a client or server speaks the protocol", define_conformance},
    Command{"completion", "Print the completion script for a shell", define_completion},
    Command{"man", "Print or write the manual pages", define_man},
};

} // namespace

std::span<const Command> commands() noexcept {
    return table;
}

} // namespace cti
