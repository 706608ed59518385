// Shared options.
#include "options.hpp"

#include <fmt/format.h>

#include <string>

namespace cti {

CLI::Option* add_protocol_option(CLI::App& app, ctikit::ProtocolChoice& choice) {
    choice = ctikit::parse_protocol_choice("uccx").choice;
    const auto read = [&choice](const std::string& text) {
        const ctikit::ProtocolChoiceResult result = ctikit::parse_protocol_choice(text);
        if (!result) {
            throw CLI::ValidationError("--protocol", result.error);
        }
        choice = result.choice;
    };
    return app
        .add_option_function<std::string>("-p,--protocol", read, "Dialect and version, e.g. uccx/14 or ged188/24")
        ->type_name("NAME[/VERSION]")
        ->default_str("uccx");
}

CLI::Validator number_between(double lowest, double highest) {
    const std::string range = fmt::format("in [{} - {}]", lowest, highest);
    return {[=](const std::string& text) {
                double number = 0;
                const bool fits = CLI::detail::lexical_cast(text, number) && number >= lowest && number <= highest;
                return fits ? std::string() : fmt::format("{} is no number {}", text, range);
            },
            range};
}

} // namespace cti
