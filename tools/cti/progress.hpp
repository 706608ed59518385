// "37 % of session.pcap" on standard error while a long input is read and nothing else tells that something happens.
#pragma once

#include "source.hpp"

#include <chrono>
#include <cstdint>
#include <optional>

namespace cti {

class Progress {
public:
    /// Shows nothing unless standard error is a terminal, standard output is not, and the input is a large file.
    explicit Progress(const Source& source);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    /// Wipes the line.
    ~Progress();

    /// Call after each read; writes at most a few times per second.
    void update();

private:
    const Source& source_;
    std::optional<std::uint64_t> total_; ///< bytes; nothing when nothing is shown
    bool shown_ = false;
    std::chrono::steady_clock::time_point next_;
};

} // namespace cti
