// Whole streams: framing and decoding, for 100 to 10 million messages and for messages that are built to hurt. Time per
// byte must not depend on how many there are.
#include "content.hpp"
#include "reading.hpp"

#include <ctikit/uccx/dispatch.hpp>
#include <ctikit/uccx/messages/call_delivered_event.hpp>
#include <ctikit/uccx/messages/heartbeat_conf.hpp>
#include <ctikit/walker/walk.hpp>

#include <benchmark/benchmark.h>

namespace {

constexpr std::size_t read_size = 16384; // as a socket gives it

template <class Take>
void each_read(benchmark::State& state, std::size_t messages, Take take) {
    const bench::Frame part = bench::stream(bench::narrow, std::min<std::size_t>(messages, 10000));
    const std::size_t parts =
        std::max<std::size_t>(1, messages / 10000); // the same bytes again: 10 million messages need no 1.5 GB
    for (auto _ : state) {
        ctikit::FrameSplitter splitter(65536);
        for (std::size_t i = 0; i < parts; ++i) {
            for (std::size_t at = 0; at < part.size(); at += read_size) {
                splitter.feed(ctikit::Bytes(part).subspan(at, std::min(read_size, part.size() - at)));
                for (ctikit::Bytes frame; splitter.next(frame) == ctikit::FrameSplitter::Status::frame;) {
                    benchmark::DoNotOptimize(take(frame));
                }
            }
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(messages));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(parts * part.size()));
}

void framing(benchmark::State& state) {
    each_read(state, static_cast<std::size_t>(state.range(0)), [](ctikit::Bytes frame) { return frame.size(); });
}
BENCHMARK(framing)->RangeMultiplier(10)->Range(100, 10'000'000);

void framing_and_decoding(benchmark::State& state) {
    each_read(state, static_cast<std::size_t>(state.range(0)), [](ctikit::Bytes frame) {
        std::uint64_t sum = 0;
        (void)ctikit::dispatch<ctikit::uccx::CallDeliveredEvent, ctikit::uccx::HeartbeatConf>(
            frame, 14, [&](const auto& message) {
                if constexpr (requires { message.CallID; }) {
                    sum = bench::read_all(message);
                }
            });
        return sum;
    });
}
BENCHMARK(framing_and_decoding)->RangeMultiplier(10)->Range(100, 10'000'000);

/// A CALL_DELIVERED_EVENT whose floating part is `field` again and again, up to so many bytes. Its counts say 0.
bench::Frame filled_with(std::initializer_list<std::uint8_t> field, std::size_t size) {
    bench::Frame frame =
        bench::frame_of(bench::narrow, {{"message", "CALL_DELIVERED_EVENT"}, {"fields", {{"ConnectionDeviceID", ""}}}});
    while (frame.size() + field.size() <= size) {
        frame.insert(frame.end(), field);
    }
    ctikit::store_u32(frame.data(), static_cast<std::uint32_t>(frame.size() - ctikit::header_size));
    return frame;
}

void hostile(benchmark::State& state, std::initializer_list<std::uint8_t> field, bool walker) {
    const bench::Frame frame = filled_with(field, static_cast<std::size_t>(state.range(0)));
    ctikit::uccx::CallDeliveredEvent event;
    struct {
        std::size_t fields = 0;
        void on_floating(const ctikit::WalkedField&) { ++fields; }
        void on_diagnostic(const ctikit::Diagnostic&) { ++fields; }
    } visitor;
    for (auto _ : state) {
        if (walker) {
            walk(bench::narrow.tables(), 14, frame, visitor);
            benchmark::DoNotOptimize(visitor.fields);
        } else {
            (void)decode(ctikit::Bytes(frame).subspan(ctikit::header_size), 14, event);
            benchmark::DoNotOptimize(bench::read_all(event));
        }
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(frame.size()));
}
BENCHMARK_CAPTURE(hostile, decode_empty_unknown_fields, std::initializer_list<std::uint8_t>{250, 0}, false)
    ->Range(1024, 65536);
BENCHMARK_CAPTURE(hostile, decode_one_field_again, std::initializer_list<std::uint8_t>{25, 2, '1', 0}, false)
    ->Range(1024, 65536);
BENCHMARK_CAPTURE(hostile, decode_uncounted_variables, std::initializer_list<std::uint8_t>{82, 3, 'a', 0, 0}, false)
    ->Range(1024, 65536);
BENCHMARK_CAPTURE(hostile, walk_empty_unknown_fields, std::initializer_list<std::uint8_t>{250, 0}, true)
    ->Range(1024, 65536);
BENCHMARK_CAPTURE(hostile, walk_one_field_again, std::initializer_list<std::uint8_t>{25, 2, '1', 0}, true)
    ->Range(1024, 65536);
BENCHMARK_CAPTURE(hostile, walk_uncounted_variables, std::initializer_list<std::uint8_t>{82, 3, 'a', 0, 0}, true)
    ->Range(1024, 65536);

} // namespace
