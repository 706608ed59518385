// cti completion: scripts for bash, zsh and fish, made from the same declarations as --help.
#include "command.hpp"
#include "completion_words.hpp"
#include "output.hpp"
#include "program.hpp"

#include <memory>

namespace cti {

Run define_completion(CLI::App& app) {
    const auto shell = std::make_shared<std::string>();
    app.add_option("SHELL", *shell, "The shell")
        ->type_name("SHELL")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    app.footer(R"(Examples:
  cti completion bash > ~/.local/share/bash-completion/completions/cti
  cti completion zsh > "${fpath[1]}/_cti"
  cti completion fish > ~/.config/fish/completions/cti.fish)");
    return [shell] {
        const Program program;
        Output::write(*shell == "zsh"    ? zsh_completion(program.app())
                      : *shell == "fish" ? fish_completion(program.app())
                                         : bash_completion(program.app()));
        return int{exit_ok};
    };
}

} // namespace cti
