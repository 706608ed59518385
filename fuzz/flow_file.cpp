// Flow files from anybody: a file is a flow, which can be checked against the spec, or an error names file and line.
#include <ctikit/conformance/flow.hpp>
#include <ctikit/trace/protocols.hpp>

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ctikit;
    const std::string text(reinterpret_cast<const char*>(data), size);
    try {
        const conformance::Flow flow = conformance::parse_flow(text, "input.yaml");
        if (const Protocol* const protocol = find_protocol(flow.protocol)) {
            (void)conformance::check_flow(flow, *protocol);
        }
    } catch (const conformance::FlowError& error) {
        if (!std::string_view(error.what()).starts_with("input.yaml:")) {
            std::fprintf(stderr, "broken: an error names file and line\n  %s\n", error.what());
            std::abort();
        }
    }
    return 0;
}
