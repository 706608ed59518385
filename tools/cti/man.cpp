// cti man: manual pages, made from the same declarations as --help.
#include "command.hpp"
#include "help.hpp"
#include "output.hpp"
#include "program.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

namespace cti {

namespace {

/// Text as roff prints it literally: hyphens stay hyphens, no line is taken for a request.
[[nodiscard]] std::string roff(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool line_start = i == 0 || text[i - 1] == '\n';
        switch (text[i]) {
        case '\\':
            out += "\\e";
            break;
        case '-':
            out += "\\-";
            break;
        case '.':
        case '\'':
            out += line_start ? std::string("\\&") + text[i] : std::string(1, text[i]);
            break;
        default:
            out += text[i];
        }
    }
    return out;
}

[[nodiscard]] std::string upper(std::string text) {
    for (char& c : text) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

[[nodiscard]] bool is_visible(const CLI::Option* option) {
    return !option->get_group().empty();
}

[[nodiscard]] std::string option_entry(const CLI::Option& option) {
    std::string names = option.get_name(option.get_positional(), true);
    for (std::size_t comma = names.find(','); comma != std::string::npos; comma = names.find(',', comma + 2)) {
        names.replace(comma, 1, ", ");
    }
    const std::string value = option.get_positional() ? std::string() : value_name(option);
    std::string entry = fmt::format(".TP\n\\fB{}\\fR{}{}\n{}", roff(names), value.empty() ? "" : " \\fI",
                                    value.empty() ? "" : roff(value) + "\\fR", roff(option.get_description()));
    if (const std::vector<std::string> choices = choices_of(option); !choices.empty()) {
        entry += ": " + roff(CLI::detail::join(choices, ", "));
    }
    if (!option.get_default_str().empty()) {
        entry += roff(" (default: " + option.get_default_str() + ")");
    }
    return entry + "\n";
}

[[nodiscard]] std::string synopsis(const CLI::App& app, const std::string& name) {
    std::string line = fmt::format(".B {}\n", roff(name));
    const auto children = app.get_subcommands([](const CLI::App*) { return true; });
    line += children.empty() ? "[\\fIOPTION\\fR]...\n" : "\\fISUBCOMMAND\\fR [\\fIOPTION\\fR]...\n";
    for (const CLI::Option* const option : app.get_options(is_visible)) {
        if (option->get_positional()) {
            const bool many = option->get_expected_max() >= CLI::detail::expected_max_vector_size;
            const std::string text = option->get_name(true, false) + (many ? "..." : "");
            line += option->get_required() ? fmt::format("\\fI{}\\fR\n", roff(text))
                                           : fmt::format("[\\fI{}\\fR]\n", roff(text));
        }
    }
    return line;
}

void append_options(std::string& page, const CLI::App& app, const std::string& heading) {
    page += ".SH " + heading + "\n";
    for (const CLI::Option* const option : app.get_options(is_visible)) {
        page += option_entry(*option);
    }
}

/// What --help prints below the options; examples are a section of their own.
void append_notes(std::string& page, const std::string& footer) {
    bool has_heading = false;
    for (const Paragraph& paragraph : paragraphs_of(footer)) {
        const bool examples = paragraph.text == "Examples:" || paragraph.text == "Example:";
        page += examples || has_heading ? "" : ".SH NOTES\n";
        has_heading = true;
        if (examples) {
            page += ".SH EXAMPLES\n";
        } else if (paragraph.verbatim) {
            page += fmt::format(".nf\n{}\n.fi\n", roff(paragraph.text));
        } else {
            page += fmt::format(".PP\n{}\n", roff(paragraph.text));
        }
    }
}

/// The page of a command; its subcommands are sections of it, those of `cti` itself are pages of their own.
[[nodiscard]] std::string page_of(const CLI::App& app, const std::string& name, bool is_top) {
    const std::string title =
        std::string(name).replace(name.find(' ') == std::string::npos ? name.size() : name.find(' '),
                                  name.find(' ') == std::string::npos ? 0 : 1, "-");
    std::string page =
        fmt::format(".TH {} 1 \"\" \"ctikit {}\" \"ctikit\"\n.SH NAME\n{} \\- {}\n.SH SYNOPSIS\n{}", upper(title),
                    CTIKIT_VERSION, roff(title), roff(app.get_description()), synopsis(app, name));
    append_options(page, app, "OPTIONS");
    const auto children = app.get_subcommands([](const CLI::App*) { return true; });
    if (is_top && !children.empty()) {
        page += ".SH SUBCOMMANDS\n";
    }
    for (const CLI::App* const child : children) {
        if (is_top) {
            page += fmt::format(".TP\n\\fB{}\\fR\n{}. See \\fB{}\\-{}\\fR(1).\n", roff(child->get_name()),
                                roff(child->get_description()), roff(name), roff(child->get_name()));
        } else {
            append_options(page, *child, upper(child->get_name()));
            page += fmt::format(".PP\n{}\n", roff(child->get_description()));
        }
    }
    append_notes(page, app.get_footer());
    return page;
}

/// File name and text of every page.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> all_pages() {
    const Program program;
    std::vector<std::pair<std::string, std::string>> pages;
    pages.emplace_back("cti.1", page_of(program.app(), "cti", true));
    for (const CLI::App* const child : program.app().get_subcommands([](const CLI::App*) { return true; })) {
        pages.emplace_back("cti-" + child->get_name() + ".1", page_of(*child, "cti " + child->get_name(), false));
    }
    return pages;
}

void write_pages(const std::filesystem::path& directory) {
    std::filesystem::create_directories(directory);
    for (const auto& [name, text] : all_pages()) {
        std::ofstream file(directory / name, std::ios::binary);
        file << text;
        if (!file.flush()) {
            throw UsageError((directory / name).string() + ": cannot be written");
        }
    }
}

void print_page(const std::string& subcommand) {
    const std::string wanted = subcommand.empty() ? "cti.1" : "cti-" + subcommand + ".1";
    for (const auto& [name, text] : all_pages()) {
        if (name == wanted) {
            Output::write(text);
            return;
        }
    }
    throw UsageError("no subcommand '" + subcommand + "'");
}

} // namespace

Run define_man(CLI::App& app) {
    struct Options {
        std::string subcommand;
        std::string directory;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("SUBCOMMAND", options->subcommand,
                   "The subcommand whose page to print; none: the page of cti itself")
        ->type_name("SUBCOMMAND");
    app.add_option("--directory", options->directory, "Write all pages there instead, as cti.1, cti-decode.1, ...")
        ->type_name("DIRECTORY");
    app.footer("Example:\n  cti man decode | man -l -");
    return [options] {
        if (options->directory.empty()) {
            print_page(options->subcommand);
        } else {
            write_pages(options->directory);
        }
        return int{exit_ok};
    };
}

} // namespace cti
