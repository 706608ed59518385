// What several tests of the suite need: the flows of this repository, and protocols.
#pragma once

#include "scene.hpp"

#include <ctikit/trace/protocols.hpp>

#include <filesystem>
#include <vector>

namespace ctikit::conformance::test {

/// All flow files of a dialect, in the order of their names.
inline std::vector<Flow> flows_of(std::string_view protocol) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(CTIKIT_SOURCE_FLOWS) / protocol)) {
        if (entry.path().extension() == ".yaml") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<Flow> flows;
    for (const auto& file : files) {
        flows.push_back(load_flow(file));
    }
    return flows;
}

inline const Protocol& uccx() {
    return *find_protocol("uccx");
}

} // namespace ctikit::conformance::test
