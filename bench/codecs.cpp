// Decoding and encoding: typed structs, walker, one field alone, dispatch, and the floor: a bare walk over the tags.
#include "content.hpp"
#include "reading.hpp"

#include <ctikit/ged188/messages/call_delivered_event.hpp>
#include <ctikit/uccx/dispatch.hpp>
#include <ctikit/uccx/messages.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/field_reader.hpp>
#include <ctikit/wire/fixed_part.hpp>

#include <benchmark/benchmark.h>

namespace {

using bench::Edition;
using bench::Frame;

template <class Function>
void each_frame(benchmark::State& state, const std::vector<Frame>& frames, Function function) {
    std::size_t at = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(function(ctikit::Bytes(frames[at])));
        at = at + 1 == frames.size() ? 0 : at + 1;
    }
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bench::bytes_of(frames) / frames.size()));
}

std::vector<Frame> frames_of(const Edition& edition, std::string_view size) {
    if (size == "mix") {
        return bench::call_delivered_mix(edition);
    }
    return {size == "typical" ? bench::typical(edition) : bench::largest(edition)};
}

template <class Event>
void decode_typed(benchmark::State& state, Edition edition, std::string_view size) {
    Event event;
    each_frame(state, frames_of(edition, size), [&](ctikit::Bytes frame) {
        return decode(frame.subspan(ctikit::header_size), edition.version, event) ? bench::read_all(event) : 0;
    });
}

/// Two frames side by side: their chains of tags do not wait for each other.
void decode_two(benchmark::State& state) {
    const auto frames = bench::call_delivered_mix(bench::narrow);
    ctikit::uccx::CallDeliveredEvent first;
    ctikit::uccx::CallDeliveredEvent second;
    std::size_t at = 0;
    for (auto _ : state) {
        const bool good = decode(ctikit::Bytes(frames[at]).subspan(8), 14, first) &&
                          decode(ctikit::Bytes(frames[at + 1]).subspan(8), 14, second);
        benchmark::DoNotOptimize(good ? bench::read_all(first) + bench::read_all(second) : 0);
        at = at + 2 == frames.size() ? 0 : at + 2;
    }
    state.SetItemsProcessed(2 * state.iterations());
}
BENCHMARK(decode_two)->Name("decode/1+1_mix_two_by_two");

/// The least that any decoder has to do: look at every tag and length, with bounds, and touch the data.
void tag_walk(benchmark::State& state, Edition edition) {
    const ctikit::FloatingWidth width = edition.tables().width(edition.version);
    const auto frames = bench::call_delivered_mix(edition);
    const auto& message = *edition.tables().find("CALL_DELIVERED_EVENT", edition.version);
    const std::size_t fixed =
        ctikit::fixed_part(message, edition.version, ctikit::Bytes(frames[0]).subspan(ctikit::header_size), width).size;
    each_frame(state, frames, [&](ctikit::Bytes frame) {
        bench::Sum sum;
        ctikit::FloatingReader fields(frame.subspan(ctikit::header_size + fixed), width);
        for (ctikit::FloatingField field; fields.next(field);) {
            sum.add(field.tag);
            sum.add(ctikit::characters(field.data));
        }
        return sum.value();
    });
}

void memcpy_frame(benchmark::State& state) {
    Frame copy(65536);
    each_frame(state, bench::call_delivered_mix(bench::narrow), [&](ctikit::Bytes frame) {
        std::memcpy(copy.data(), frame.data(), frame.size());
        benchmark::ClobberMemory();
        return copy[0];
    });
}
BENCHMARK(memcpy_frame)->Name("memcpy/1+1_mix");

struct CountingVisitor {
    std::uint64_t sum = 0;
    void on_fixed(const ctikit::WalkedField& field) { sum += field.data.size(); }
    void on_floating(const ctikit::WalkedField& field) { sum += field.data.size(); }
};

void walk_frames(benchmark::State& state, Edition edition, std::string_view size) {
    const ctikit::Protocol& protocol = edition.tables();
    each_frame(state, frames_of(edition, size), [&](ctikit::Bytes frame) {
        CountingVisitor visitor;
        ctikit::walk(protocol, edition.version, frame, visitor);
        return visitor.sum;
    });
}

template <class Event>
void encode_typed(benchmark::State& state, Edition edition) {
    const auto frames = bench::call_delivered_mix(edition);
    std::vector<Event> events(frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        (void)decode(ctikit::Bytes(frames[i]).subspan(ctikit::header_size), edition.version, events[i]);
    }
    Frame out(65536);
    std::size_t at = 0;
    for (auto _ : state) {
        const auto result = encode(events[at], edition.version, out);
        benchmark::DoNotOptimize(result.size);
        benchmark::ClobberMemory();
        at = at + 1 == events.size() ? 0 : at + 1;
    }
    state.SetItemsProcessed(state.iterations());
}

void encoded_size(benchmark::State& state) {
    ctikit::uccx::CallDeliveredEvent event;
    const Frame frame = bench::typical(bench::narrow);
    (void)decode(ctikit::Bytes(frame).subspan(ctikit::header_size), 14, event);
    for (auto _ : state) {
        benchmark::DoNotOptimize(encoded_size(event, 14));
    }
}
BENCHMARK(encoded_size)->Name("encoded_size/1+1_typical");

/// One field of a message whose other fields nobody wants.
void one_field(benchmark::State& state, std::string_view field, std::string_view size) {
    const ctikit::FieldReader reader(bench::narrow.tables(), bench::narrow.version, "CALL_DELIVERED_EVENT", field);
    each_frame(state, frames_of(bench::narrow, size),
               [&](ctikit::Bytes frame) { return reader.text(frame).value_or("").size(); });
}

/// A visitor for every message of the dialect.
void dispatch_all(benchmark::State& state) {
    each_frame(state, bench::call_delivered_mix(bench::narrow), [](ctikit::Bytes frame) {
        std::uint64_t sum = 0;
        (void)ctikit::dispatch(ctikit::uccx::AllMessages{}, frame, 14,
                               [&](const auto& message) { sum += sizeof message; });
        return sum;
    });
}
BENCHMARK(dispatch_all)->Name("dispatch/1+1_mix_all_messages");

/// Google Benchmark's macros take neither templates nor names like "1+1".
[[maybe_unused]] const bool registered = [] {
    using UccxEvent = ctikit::uccx::CallDeliveredEvent;
    using Ged188Event = ctikit::ged188::CallDeliveredEvent;
    const auto add = [](const char* name, auto run) { benchmark::RegisterBenchmark(name, run); };
    add("decode/1+1_mix", [](benchmark::State& state) { decode_typed<UccxEvent>(state, bench::narrow, "mix"); });
    add("decode/1+1_typical",
        [](benchmark::State& state) { decode_typed<UccxEvent>(state, bench::narrow, "typical"); });
    add("decode/1+1_largest",
        [](benchmark::State& state) { decode_typed<UccxEvent>(state, bench::narrow, "largest"); });
    add("decode/2+1_mix", [](benchmark::State& state) { decode_typed<UccxEvent>(state, bench::mixed, "mix"); });
    add("decode/2+2_mix", [](benchmark::State& state) { decode_typed<Ged188Event>(state, bench::wide, "mix"); });
    add("tag_walk/1+1_mix", [](benchmark::State& state) { tag_walk(state, bench::narrow); });
    add("tag_walk/2+1_mix", [](benchmark::State& state) { tag_walk(state, bench::mixed); });
    add("tag_walk/2+2_mix", [](benchmark::State& state) { tag_walk(state, bench::wide); });
    add("walker/1+1_mix", [](benchmark::State& state) { walk_frames(state, bench::narrow, "mix"); });
    add("walker/2+2_mix", [](benchmark::State& state) { walk_frames(state, bench::wide, "mix"); });
    add("walker/1+1_largest", [](benchmark::State& state) { walk_frames(state, bench::narrow, "largest"); });
    add("field/1+1_mix_CallingDeviceID", [](benchmark::State& state) { one_field(state, "CallingDeviceID", "mix"); });
    add("field/1+1_largest_CallVariable10",
        [](benchmark::State& state) { one_field(state, "CallVariable10", "largest"); });
    add("encode/1+1_mix", [](benchmark::State& state) { encode_typed<UccxEvent>(state, bench::narrow); });
    add("encode/2+1_mix", [](benchmark::State& state) { encode_typed<UccxEvent>(state, bench::mixed); });
    add("encode/2+2_mix", [](benchmark::State& state) { encode_typed<Ged188Event>(state, bench::wide); });
    return true;
}();

} // namespace
