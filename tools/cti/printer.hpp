// The formats of `cti decode` and `cti monitor`: each prints one record after the other to the same output.
#pragma once

#include "output.hpp"

#include <ctikit/trace/findings.hpp>
#include <ctikit/trace/input.hpp>
#include <ctikit/trace/text.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cti {

class Printer {
public:
    Printer() = default;
    Printer(const Printer&) = delete;
    Printer& operator=(const Printer&) = delete;
    virtual ~Printer() = default;

    /// Prints one frame in a version of a protocol.
    virtual void print(const ctikit::Protocol& protocol, unsigned version, const ctikit::InputRecord& record) = 0;
    /// There are no more.
    virtual void finish() {}

    /// Whether any frame had error-level diagnostics.
    [[nodiscard]] bool found_errors() const noexcept { return findings_.errors > 0; }

protected:
    void note(const ctikit::Findings& findings) noexcept { findings_.errors += findings.errors; }

private:
    ctikit::Findings findings_;
};

struct PrinterOptions {
    ctikit::TextOptions text;
    ctikit::Level least_finding = ctikit::Level::info; ///< less serious ones are not printed, in formats for people
    bool color = false;
};

/// The names that --format takes.
[[nodiscard]] std::vector<std::string> printer_names();

/// The printer of this name; it appends to `output`, which must outlive it.
[[nodiscard]] std::unique_ptr<Printer> make_printer(std::string_view name, const PrinterOptions& options,
                                                    Output& output);

} // namespace cti
