// Decoding and encoding: typed structs, walker, one field alone, dispatch, and the floor: a bare walk over the tags.
#include "content.hpp"
#include "reading.hpp"

#include <ctikit/ged188/messages/call_delivered_event.hpp>
#include <ctikit/ged188/messages/heartbeat_conf.hpp>
#include <ctikit/uccx/dispatch.hpp>
#include <ctikit/uccx/messages.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/field_reader.hpp>

#include <benchmark/benchmark.h>

#include <string>

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

template <class Message>
void decode_typed(benchmark::State& state, Edition edition, std::string_view size) {
    Message message;
    each_frame(state, bench::frames_of(edition, size), [&](ctikit::Bytes frame) {
        return decode(frame.subspan(ctikit::header_size), edition.version, message) ? bench::read_all(message) : 0;
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

/// The floor of decoding, for whoever knows the width of headers when the session is open.
void tag_walk(benchmark::State& state, Edition edition, std::string_view size) {
    const auto frames = bench::frames_of(edition, size);
    const std::size_t begin = bench::floating_begin(edition, frames[0]);
    const ctikit::FloatingWidth width = edition.tables().width(edition.version);
    each_frame(state, frames, [&](ctikit::Bytes frame) { return bench::read_tags({frame.subspan(begin), width}); });
}

/// The same for whoever has compiled in that the widths are 1 and 1.
void tag_walk_one_width(benchmark::State& state) {
    const auto frames = bench::call_delivered_mix(bench::narrow);
    const std::size_t begin = bench::floating_begin(bench::narrow, frames[0]);
    each_frame(state, frames, [&](ctikit::Bytes frame) { return bench::read_tags({frame.subspan(begin), {1, 1}}); });
}
BENCHMARK(tag_walk_one_width)->Name("tag_walk/1+1_mix_compiled_in");

void memcpy_frame(benchmark::State& state, Edition edition, std::string_view size) {
    Frame copy(65536);
    each_frame(state, bench::frames_of(edition, size), [&](ctikit::Bytes frame) {
        std::memcpy(copy.data(), frame.data(), frame.size());
        benchmark::ClobberMemory();
        return copy[0];
    });
}

struct CountingVisitor {
    std::uint64_t sum = 0;
    void on_fixed(const ctikit::WalkedField& field) { sum += field.data.size(); }
    void on_floating(const ctikit::WalkedField& field) { sum += field.data.size(); }
};

void walk_frames(benchmark::State& state, Edition edition, std::string_view size) {
    const ctikit::Protocol& protocol = edition.tables();
    each_frame(state, bench::frames_of(edition, size), [&](ctikit::Bytes frame) {
        CountingVisitor visitor;
        ctikit::walk(protocol, edition.version, frame, visitor);
        return visitor.sum;
    });
}

template <class Message>
std::vector<Message> decoded(const std::vector<Frame>& frames, unsigned version) {
    std::vector<Message> messages(frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        (void)decode(ctikit::Bytes(frames[i]).subspan(ctikit::header_size), version, messages[i]);
    }
    return messages;
}

template <class Message, class Use>
void each_message(benchmark::State& state, Edition edition, std::string_view size, Use use) {
    const auto frames = bench::frames_of(edition, size);
    const auto messages = decoded<Message>(frames, edition.version);
    std::size_t at = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(use(messages[at]));
        at = at + 1 == messages.size() ? 0 : at + 1;
    }
    state.SetItemsProcessed(state.iterations());
}

template <class Message>
void encode_typed(benchmark::State& state, Edition edition, std::string_view size) {
    Frame out(65536);
    each_message<Message>(state, edition, size, [&](const Message& message) {
        const auto result = encode(message, edition.version, out);
        benchmark::ClobberMemory();
        return result.size;
    });
}

template <class Message>
void encoded_size(benchmark::State& state, Edition edition, std::string_view size) {
    each_message<Message>(state, edition, size,
                          [&](const Message& message) { return encoded_size(message, edition.version); });
}

/// One field of a message whose other fields nobody wants.
void one_field(benchmark::State& state, std::string_view field, std::string_view size) {
    const ctikit::FieldReader reader(bench::narrow.tables(), bench::narrow.version, "CALL_DELIVERED_EVENT", field);
    each_frame(state, bench::frames_of(bench::narrow, size),
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
template <class Run>
void add(std::string_view what, const Edition& edition, std::string_view size, Run run) {
    const std::string name = std::string(what) + '/' + std::string(edition.width) + '_' + std::string(size);
    benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) { run(state, edition, size); });
}

/// All that is measured of a struct.
template <class Message>
void add_typed(const Edition& edition, std::string_view size) {
    add("decode", edition, size, decode_typed<Message>);
    add("encode", edition, size, encode_typed<Message>);
    add("encoded_size", edition, size, encoded_size<Message>);
}

[[maybe_unused]] const bool registered = [] {
    for (const Edition& edition : {bench::narrow, bench::mixed, bench::wide}) {
        const bool uccx = edition.protocol == "uccx";
        (uccx ? add_typed<ctikit::uccx::HeartbeatConf> : add_typed<ctikit::ged188::HeartbeatConf>)(edition, "smallest");
        for (const std::string_view size : {"typical", "mix", "largest"}) {
            (uccx ? add_typed<ctikit::uccx::CallDeliveredEvent>
                  : add_typed<ctikit::ged188::CallDeliveredEvent>)(edition, size);
        }
        for (const std::string_view size : bench::sizes) {
            add("tag_walk", edition, size, tag_walk);
            add("memcpy", edition, size, memcpy_frame);
            add("walker", edition, size, walk_frames);
        }
    }
    const auto field = [](std::string_view name) {
        return [=](benchmark::State& state, const Edition&, std::string_view size) { one_field(state, name, size); };
    };
    add("field_CallingDeviceID", bench::narrow, "mix", field("CallingDeviceID"));
    add("field_CallVariable10", bench::narrow, "largest", field("CallVariable10"));
    return true;
}();

} // namespace
