// Formats by name.
#include "printer.hpp"

#include <ctikit/trace/json.hpp>

namespace cti {

namespace {

class JsonPrinter final : public Printer {
public:
    explicit JsonPrinter(Output& output) : output_(output) {}

    void print(const ctikit::Protocol& protocol, unsigned version, const ctikit::InputRecord& record) override {
        std::string& out = output_.buffer();
        note(format_json(out, protocol, version, record.frame));
        out += '\n';
    }

private:
    Output& output_;
};

} // namespace

std::vector<std::string> printer_names() { return {"json"}; }

std::unique_ptr<Printer> make_printer(std::string_view, Output& output) { return std::make_unique<JsonPrinter>(output); }

} // namespace cti
