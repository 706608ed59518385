// The hot paths, each for every message of the mix: `bench_instructions NAME`. Run under callgrind, which counts the
// instructions between the start and the end of measure(); check_instructions.py does. Without a name: the names, and
// how many messages each is.
#include "content.hpp"
#include "reading.hpp"

#include <ctikit/ged188/messages/call_delivered_event.hpp>
#include <ctikit/trace/json.hpp>
#include <ctikit/trace/text.hpp>
#include <ctikit/uccx/messages/call_delivered_event.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/field_reader.hpp>

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

/// The floor of decoding: see codecs.cpp.
void walk_tags(const std::vector<bench::Frame>& frames) {
    const auto& message = *bench::narrow.tables().find("CALL_DELIVERED_EVENT", 14);
    const std::size_t fixed = ctikit::fixed_part(message, 14, {}, {1, 1}).size;
    for (const bench::Frame& frame : frames) {
        bench::Sum sum;
        ctikit::FloatingReader fields(ctikit::Bytes(frame).subspan(ctikit::header_size + fixed), {1, 1});
        for (ctikit::FloatingField field; fields.next(field);) {
            sum.add(field.tag);
            sum.add(ctikit::characters(field.data));
        }
        sink = sink + sum.value();
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
        {"encode_1+1", {bench::narrow, encode_all}},
        {"field_1+1", {bench::narrow, read_one_field}},
        {"tag_walk_1+1", {bench::narrow, walk_tags}},
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
            std::printf("%s %zu\n", name.c_str(), bench::call_delivered_mix(one.edition).size());
        }
        return count == 1 ? 0 : 2;
    }
    const Case& one = cases().at(arguments[1]);
    const auto frames = bench::call_delivered_mix(one.edition);
    measure(one.body, frames); // what is done once per message type is not counted
    measure(one.body, frames);
}
