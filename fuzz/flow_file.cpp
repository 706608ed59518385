// Flow files and scripts from anybody: a file is in order, or every fault names it. Input: YAML text.
#include "input.hpp"

#include <ctikit/conformance/flow.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ctikit;
    const std::string text(reinterpret_cast<const char*>(data), size);
    for (const std::string& fault : conformance::lint_text(text, "input.yaml")) {
        if (!fault.starts_with("input.yaml:")) {
            fuzz::broken("a fault names its file", text, fault);
        }
    }
    return 0;
}
