// The hot paths, each run a fixed number of times: `bench_instructions NAME`. Run under callgrind, which counts the
// instructions between the start and the end of measure(); check_instructions.py does.
#include "content.hpp"
#include "reading.hpp"

#include <ctikit/ged188/messages/call_delivered_event.hpp>
#include <ctikit/trace/json.hpp>
#include <ctikit/trace/text.hpp>
#include <ctikit/uccx/messages/call_delivered_event.hpp>
#include <ctikit/walker/walk.hpp>

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

template <class Event>
void decode_all(const std::vector<bench::Frame>& frames, unsigned version) {
    Event event;
    for (const bench::Frame& frame : frames) {
        (void)decode(ctikit::Bytes(frame).subspan(ctikit::header_size), version, event);
        sink = sink + bench::read_all(event);
    }
}

void encode_all(const std::vector<bench::Frame>& frames) {
    ctikit::uccx::CallDeliveredEvent event;
    bench::Frame out(65536);
    for (const bench::Frame& frame : frames) {
        (void)decode(ctikit::Bytes(frame).subspan(ctikit::header_size), 14, event);
        sink = sink + encode(event, 14, out).size;
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

struct Case {
    bench::Edition edition;
    Body body;
};

const std::map<std::string, Case>& cases() {
    static const std::map<std::string, Case> all{
        {"decode_1+1",
         {bench::narrow, [](const auto& frames) { decode_all<ctikit::uccx::CallDeliveredEvent>(frames, 14); }}},
        {"decode_2+1",
         {bench::mixed, [](const auto& frames) { decode_all<ctikit::uccx::CallDeliveredEvent>(frames, 18); }}},
        {"decode_2+2",
         {bench::wide, [](const auto& frames) { decode_all<ctikit::ged188::CallDeliveredEvent>(frames, 24); }}},
        {"decode_encode_1+1", {bench::narrow, encode_all}},
        {"text_1+1",
         {bench::narrow,
          [](const auto& frames) {
              print_all(frames, [](std::string& out, ctikit::Bytes frame) {
                  format_text(out, bench::narrow.tables(), 14, frame);
              });
          }}},
        {"json_1+1",
         {bench::narrow,
          [](const auto& frames) {
              print_all(frames, [](std::string& out, ctikit::Bytes frame) {
                  (void)format_json(out, bench::narrow.tables(), 14, frame);
              });
          }}},
    };
    return all;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2 || !cases().contains(arguments[1])) {
        for (const auto& [name, one] : cases()) {
            std::puts(name.c_str());
        }
        return count == 1 ? 0 : 2;
    }
    const Case& one = cases().at(arguments[1]);
    const auto frames = bench::call_delivered_mix(one.edition);
    measure(one.body, frames); // what is done once per message type is not counted
    measure(one.body, frames);
}
