// Cost as work grows: every operation on streams of 100 to 10 million messages, and on messages that are built to hurt.
// Time per message or byte must not depend on how many there are.
#include "content.hpp"
#include "reading.hpp"

#include <ctikit/trace/json.hpp>
#include <ctikit/trace/text.hpp>
#include <ctikit/uccx/dispatch.hpp>
#include <ctikit/uccx/messages/call_delivered_event.hpp>
#include <ctikit/uccx/messages/heartbeat_conf.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/field_reader.hpp>

#include <benchmark/benchmark.h>

#include <array>
#include <string>
#include <string_view>

namespace {

constexpr std::size_t read_size = 16384; // as a socket gives it
constexpr unsigned version = bench::narrow.version;

const ctikit::Protocol& protocol() {
    return bench::narrow.tables();
}

// ---- What is done with one frame. Each gives a number that depends on all of its work.

std::uint64_t nothing(ctikit::Bytes frame) {
    return frame.size();
}

std::uint64_t decode_and_read(ctikit::Bytes frame) {
    std::uint64_t sum = 0;
    (void)ctikit::dispatch<ctikit::uccx::CallDeliveredEvent, ctikit::uccx::HeartbeatConf>(
        frame, version, [&](const auto& message) { sum = bench::read_all(message); });
    return sum;
}

std::uint64_t decode_and_encode(ctikit::Bytes frame) {
    static bench::Frame out(2UL * 65536);
    std::size_t size = 0;
    (void)ctikit::dispatch<ctikit::uccx::CallDeliveredEvent, ctikit::uccx::HeartbeatConf>(
        frame, version, [&](const auto& message) { size = encode(message, version, out).size; });
    return size;
}

std::uint64_t read_one_field(ctikit::Bytes frame) {
    static const ctikit::FieldReader reader(protocol(), version, "CALL_DELIVERED_EVENT", "CallingDeviceID");
    return reader.text(frame).value_or("").size();
}

std::uint64_t walk_and_diagnose(ctikit::Bytes frame) {
    struct {
        std::uint64_t found = 0;
        void on_fixed(const ctikit::WalkedField&) { ++found; }
        void on_floating(const ctikit::WalkedField&) { ++found; }
        void on_diagnostic(const ctikit::Diagnostic&) { ++found; }
    } visitor;
    walk(protocol(), version, frame, visitor);
    return visitor.found;
}

std::uint64_t to_text(ctikit::Bytes frame) {
    static std::string line;
    line.clear();
    format_text(line, protocol(), version, frame);
    return line.size();
}

std::uint64_t to_json(ctikit::Bytes frame) {
    static std::string line;
    line.clear();
    (void)format_json(line, protocol(), version, frame);
    return line.size();
}

std::uint64_t to_json_and_back(ctikit::Bytes frame) {
    static std::string line;
    line.clear();
    (void)format_json(line, protocol(), version, frame);
    return ctikit::encode_json(protocol(), version, ctikit::parse_json(line).object).frame.size();
}

// ---- Streams

template <class Work>
void each_read(benchmark::State& state, Work work) {
    const auto messages = static_cast<std::size_t>(state.range(0));
    const bench::Frame part = bench::stream(bench::narrow, std::min<std::size_t>(messages, 10000));
    const std::size_t parts =
        std::max<std::size_t>(1, messages / 10000); // the same bytes again: 10 million messages need no 1.5 GB
    for (auto _ : state) {
        ctikit::FrameSplitter splitter(65536);
        for (std::size_t i = 0; i < parts; ++i) {
            for (std::size_t at = 0; at < part.size(); at += read_size) {
                splitter.feed(ctikit::Bytes(part).subspan(at, std::min(read_size, part.size() - at)));
                for (ctikit::Bytes frame; splitter.next(frame) == ctikit::FrameSplitter::Status::frame;) {
                    benchmark::DoNotOptimize(work(frame));
                }
            }
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(messages));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(parts * part.size()));
}

// ---- Messages that are built to hurt

/// A CALL_DELIVERED_EVENT whose floating part is `field` again and again, up to so many bytes. Its counts say 0.
bench::Frame filled_with(ctikit::Bytes field, std::size_t size) {
    bench::Frame frame =
        bench::frame_of(bench::narrow, {{"message", "CALL_DELIVERED_EVENT"}, {"fields", {{"ConnectionDeviceID", ""}}}});
    while (frame.size() + field.size() <= size) {
        frame.insert(frame.end(), field.begin(), field.end());
    }
    ctikit::store_u32(frame.data(), static_cast<std::uint32_t>(frame.size() - ctikit::header_size));
    return frame;
}

struct Hostile {
    std::string_view name;
    ctikit::Bytes field;
};

constexpr std::array<std::uint8_t, 2> unknown_field{250, 0};
constexpr std::array<std::uint8_t, 4> connection_device{25, 2, '1', 0};
constexpr std::array<std::uint8_t, 5> named_variable{82, 3, 'a', 0, 0};
constexpr Hostile kinds[] = {
    {"empty_unknown_fields", unknown_field},
    {"one_field_again", connection_device},
    {"uncounted_variables", named_variable},
};

template <class Work>
void repeat(benchmark::State& state, const Hostile& kind, Work work) {
    const bench::Frame frame = filled_with(kind.field, static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(work(frame));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(frame.size()));
}

// ---- All of them

/// An operation on streams, the longest of so many messages, and on hostile messages.
template <class Work>
void add(const std::string& name, Work work, std::int64_t most_messages) {
    benchmark::RegisterBenchmark(("stream/" + name).c_str(), [=](benchmark::State& state) { each_read(state, work); })
        ->RangeMultiplier(10)
        ->Range(100, most_messages);
    for (const Hostile& kind : kinds) {
        benchmark::RegisterBenchmark(("hostile/" + name + '/' + std::string(kind.name)).c_str(),
                                     [=, &kind](benchmark::State& state) { repeat(state, kind, work); })
            ->Range(1024, 65536);
    }
}

[[maybe_unused]] const bool registered = [] {
    constexpr std::int64_t ten_million = 10'000'000;
    benchmark::RegisterBenchmark("stream/framing", [](benchmark::State& state) { each_read(state, nothing); })
        ->RangeMultiplier(10)
        ->Range(100, ten_million);
    add("decode", decode_and_read, ten_million);
    add("decode_and_encode", decode_and_encode, ten_million);
    add("one_field", read_one_field, ten_million);
    add("walk", walk_and_diagnose, ten_million);
    add("text", to_text, ten_million);
    add("json", to_json, ten_million);
    add("json_and_back", to_json_and_back, ten_million / 10); // ten million take minutes
    return true;
}();

} // namespace
