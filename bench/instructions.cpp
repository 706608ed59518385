// The hot paths, each for every message of the mix or of what else it says: `bench_instructions NAME`. Run under
// callgrind, which counts the instructions between the start and the end of measure(); check_instructions.py does.
// Without a name: the names, and how many messages each is.
#include "content.hpp"
#include "reading.hpp"

#include <ctikit/ged188/messages/call_delivered_event.hpp>
#include <ctikit/trace/json.hpp>
#include <ctikit/trace/text.hpp>
#include <ctikit/uccx/messages/call_delivered_event.hpp>
#include <ctikit/uccx/messages/heartbeat_conf.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/field_reader.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>

namespace {

volatile std::uint64_t sink; // keeps results

using Body = std::function<void(const std::vector<bench::Frame>&)>;

/// The function whose instructions count. A name that callgrind can find.
extern "C" [[gnu::noinline]] void measure(const Body& body, const std::vector<bench::Frame>& frames) {
    body(frames);
}

template <class Message>
void decode_all(const std::vector<bench::Frame>& frames, unsigned version) {
    Message message;
    for (const bench::Frame& frame : frames) {
        (void)decode(ctikit::Bytes(frame).subspan(ctikit::header_size), version, message);
        sink = sink + bench::read_all(message);
    }
}

/// The events of the mix; they look into its frames.
const std::vector<ctikit::uccx::CallDeliveredEvent>& decoded(const std::vector<bench::Frame>& frames) {
    static const auto events = [&] {
        std::vector<ctikit::uccx::CallDeliveredEvent> result(frames.size());
        for (std::size_t i = 0; i < frames.size(); ++i) {
            (void)decode(ctikit::Bytes(frames[i]).subspan(ctikit::header_size), 14, result[i]);
        }
        return result;
    }();
    return events;
}

void encode_all(const std::vector<bench::Frame>& frames) {
    static bench::Frame out(65536);
    for (const auto& event : decoded(frames)) {
        sink = sink + encode(event, 14, out).size;
    }
}

void read_one_field(const std::vector<bench::Frame>& frames) {
    static const ctikit::FieldReader reader(bench::narrow.tables(), 14, "CALL_DELIVERED_EVENT", "CallingDeviceID");
    for (const bench::Frame& frame : frames) {
        sink = sink + reader.text(frame).value_or("").size();
    }
}

/// The floor of decoding.
void walk_tags(const std::vector<bench::Frame>& frames) {
    const std::size_t begin = bench::floating_begin(bench::narrow, frames[0]);
    for (const bench::Frame& frame : frames) {
        sink = sink + bench::read_tags({ctikit::Bytes(frame).subspan(begin), {1, 1}});
    }
}

template <class Print>
void print_all(const std::vector<bench::Frame>& frames, Print print) {
    std::string out;
    for (const bench::Frame& frame : frames) {
        out.clear();
        print(out, frame);
        sink = sink + out.size();
    }
}

/// Every field of every frame, as the formats meet them.
void walk_all(const std::vector<bench::Frame>& frames) {
    struct {
        std::size_t bytes = 0;
        void on_fixed(const ctikit::WalkedField& field) { bytes += field.data.size(); }
        void on_floating(const ctikit::WalkedField& field) { bytes += field.data.size(); }
    } visitor;
    for (const bench::Frame& frame : frames) {
        walk(bench::narrow.tables(), 14, frame, visitor);
    }
    sink = sink + visitor.bytes;
}

/// Frames out of what a socket gives.
void split_all(const std::vector<bench::Frame>& reads) {
    ctikit::FrameSplitter splitter(65536);
    for (const bench::Frame& read : reads) {
        splitter.feed(read);
        for (ctikit::Bytes frame; splitter.next(frame) == ctikit::FrameSplitter::Status::frame;) {
            sink = sink + frame.size();
        }
    }
}

/// The stream of so many messages in reads of 16 KiB.
std::vector<bench::Frame> reads_of_stream(std::size_t messages) {
    const bench::Frame stream = bench::stream(bench::narrow, messages);
    std::vector<bench::Frame> reads;
    for (std::size_t at = 0; at < stream.size(); at += 16384) {
        const auto begin = stream.begin() + static_cast<std::ptrdiff_t>(at);
        reads.emplace_back(begin,
                           begin + static_cast<std::ptrdiff_t>(std::min<std::size_t>(16384, stream.size() - at)));
    }
    return reads;
}

struct Case {
    Body body;
    std::function<std::vector<bench::Frame>()> frames; ///< made when they are needed: under callgrind it takes seconds
    std::size_t messages;                              ///< in them
};

Case of_mix(const bench::Edition& edition, Body body) {
    return {std::move(body), [edition] { return bench::call_delivered_mix(edition); }, bench::mix_size};
}

template <class Print>
Case printing(Print print) {
    return of_mix(bench::narrow, [print](const auto& frames) { print_all(frames, print); });
}

const std::map<std::string, Case>& cases() {
    using UccxEvent = ctikit::uccx::CallDeliveredEvent;
    using Ged188Event = ctikit::ged188::CallDeliveredEvent;
    static const std::map<std::string, Case> all{
        {"decode_1+1", of_mix(bench::narrow, [](const auto& frames) { decode_all<UccxEvent>(frames, 14); })},
        {"decode_2+1", of_mix(bench::mixed, [](const auto& frames) { decode_all<UccxEvent>(frames, 18); })},
        {"decode_2+2", of_mix(bench::wide, [](const auto& frames) { decode_all<Ged188Event>(frames, 24); })},
        {"decode_1+1_smallest",
         {[](const auto& frames) { decode_all<ctikit::uccx::HeartbeatConf>(frames, 14); },
          [] { return bench::frames_of(bench::narrow, "smallest"); }, 1}},
        {"decode_1+1_largest",
         {[](const auto& frames) { decode_all<UccxEvent>(frames, 14); },
          [] { return bench::frames_of(bench::narrow, "largest"); }, 1}},
        {"encode_1+1", of_mix(bench::narrow, encode_all)},
        {"field_1+1", of_mix(bench::narrow, read_one_field)},
        {"framing_1+1", {split_all, [] { return reads_of_stream(bench::mix_size); }, bench::mix_size}},
        {"tag_walk_1+1", of_mix(bench::narrow, walk_tags)},
        {"walk_1+1", of_mix(bench::narrow, walk_all)},
        {"text_1+1",
         printing([](std::string& out, ctikit::Bytes frame) { format_text(out, bench::narrow.tables(), 14, frame); })},
        {"json_1+1", printing([](std::string& out, ctikit::Bytes frame) {
             (void)format_json(out, bench::narrow.tables(), 14, frame);
         })},
    };
    return all;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2 || !cases().contains(arguments[1])) {
        for (const auto& [name, one] : cases()) {
            std::printf("%s %zu\n", name.c_str(), one.messages);
        }
        return count == 1 ? 0 : 2;
    }
    const Case& one = cases().at(arguments[1]);
    const std::vector<bench::Frame> frames = one.frames();
    measure(one.body, frames); // what is done once per message type is not counted
    measure(one.body, frames);
}
