// What the tests of traces share: frames from JSON, readers fed in pieces, what they handed over.
#pragma once

#include <ctikit/trace/input.hpp>
#include <ctikit/trace/json.hpp>
#include <ctikit/trace/protocols.hpp>

#include "support/frame_builder.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace trace_tests {

using ctikit::Bytes;
using Frame = std::vector<std::uint8_t>;

/// The frame of a short form; fails the test when there is none.
[[nodiscard]] inline Frame frame_of(const ctikit::Protocol& protocol, unsigned version, std::string_view json) {
    const ctikit::JsonEncoding encoding = encode_json(protocol, version, boost::json::parse(json).as_object());
    EXPECT_TRUE(encoding) << encoding.error;
    return encoding.frame;
}

[[nodiscard]] inline const ctikit::Protocol& uccx() {
    return *ctikit::find_protocol("uccx");
}
[[nodiscard]] inline const ctikit::Protocol& ged188() {
    return *ctikit::find_protocol("ged188");
}

/// A record with texts and bytes of its own.
struct Kept {
    Frame frame;
    std::string time;
    std::string from;
    std::string to;
    ctikit::Direction direction;
    std::uint64_t connection;
    std::uint64_t position;
    bool rebuilt;
    std::string note;
};

/// What a reader handed over.
struct Collected {
    std::vector<Kept> records;
    std::vector<std::string> problems;
};

/// Keeps everything that a reader hands over.
class Collector final : public ctikit::InputSink, public Collected {
public:
    void record(const ctikit::InputRecord& record) override {
        records.push_back({{record.frame.begin(), record.frame.end()},
                           std::string(record.time),
                           std::string(record.from),
                           std::string(record.to),
                           record.direction,
                           record.connection,
                           record.position,
                           record.rebuilt,
                           std::string(record.note)});
    }
    void problem(std::uint64_t position, std::string_view text) override {
        problems.push_back(std::to_string(position) + ": " + std::string(text));
    }
};

/// Feeds `input` in pieces of `piece` bytes.
inline void feed(ctikit::InputReader& reader, Bytes input, std::size_t piece = 1 << 20) {
    for (std::size_t at = 0; at < input.size(); at += piece) {
        reader.feed(input.subspan(at, std::min(piece, input.size() - at)));
    }
    reader.finish();
}

} // namespace trace_tests
