// What inputs are made of, and what can be done to their parts.
#include "mutator.hpp"

#include "draft.hpp"
#include "packets.hpp"

#include <ctikit/wire/frame.hpp>

namespace ctikit::fuzz {

namespace {

using Data = std::vector<std::uint8_t>;

[[nodiscard]] Data copy(Bytes bytes) {
    return {bytes.begin(), bytes.end()};
}

void append(Data& out, Bytes bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}

/// At most `size` bytes from the front, which the input no longer has.
[[nodiscard]] Data take(Bytes& input, std::size_t size) {
    const Bytes taken = input.first(std::min(size, input.size()));
    input = input.subspan(taken.size());
    return copy(taken);
}

[[nodiscard]] Data join(const std::vector<Data>& parts) {
    Data out;
    for (const Data& part : parts) {
        append(out, part);
    }
    return out;
}

/// What stands in front of frames or steps; once in a while another protocol, version, or whatever else it says.
[[nodiscard]] Data take_prefix(Bytes& input, std::size_t size, Random& random) {
    Data prefix = take(input, size);
    prefix.resize(size);
    if (below(random, 20) == 0) {
        any_of(random, prefix) = static_cast<std::uint8_t>(random());
    }
    return prefix;
}

/// The frames of a stream, as their headers cut it; what is left behind them is the last.
[[nodiscard]] std::vector<Data> frames_of(Bytes stream) {
    std::vector<Data> frames;
    while (!stream.empty()) {
        const auto header = FrameHeader::read(stream);
        const std::uint64_t size = header ? header->frame_size() : stream.size();
        frames.push_back(take(stream, static_cast<std::size_t>(size)));
    }
    return frames;
}

/// A stream with another order of its frames, a new one, one cut short, or one changed by the tables.
[[nodiscard]] Data change_frames(Bytes stream, const Selected& selected, Random& random) {
    std::vector<Data> frames = frames_of(stream);
    const std::uint32_t choice = frames.empty() ? 0 : below(random, 8);
    if (choice == 0) {
        frames.insert(place(random, frames), put_together(make_draft(selected, random)));
    } else if (choice == 1) {
        rearrange(random, frames);
    } else if (choice == 2) {
        Data& frame = any_of(random, frames);
        frame.resize(below(random, frame.size() + 1));
    } else {
        Data& frame = any_of(random, frames);
        Draft draft = take_apart(selected, frame);
        change(draft, random);
        frame = put_together(draft);
    }
    return join(frames);
}

/// The packets of a capture as PacketWriter makes it, each with its record header; before them the file header.
struct CaptureFile {
    Data header;
    std::vector<Data> packets;

    explicit CaptureFile(Bytes file) : header(take(file, PacketWriter::file_header)) {
        while (!file.empty()) {
            const bool whole = file.size() >= PacketWriter::record_header;
            const std::size_t size = whole ? load_u32(file.data() + PacketWriter::length_at) : 0;
            packets.push_back(take(file, PacketWriter::record_header + size));
        }
    }
};

/// A record with this part of the stream.
[[nodiscard]] Data packet(const Protocol& protocol, std::uint32_t sequence, Bytes payload) {
    PacketWriter writer(protocol.port);
    writer.data(sequence, payload.first(std::min<std::size_t>(payload.size(), 65'000)));
    return copy(Bytes(writer.file()).subspan(PacketWriter::file_header));
}

/// The frames in a packet changed, in a packet that has its size; or a number of its headers.
void change_packet(Data& record, const Selected& selected, Random& random) {
    if (record.size() < PacketWriter::payload_at) {
        return;
    }
    const std::uint32_t sequence = load_u32(record.data() + PacketWriter::sequence_at);
    switch (below(random, 4)) {
    case 0:
        store_u32(record.data() + PacketWriter::sequence_at, sequence + below(random, 400) - 200U);
        break;
    case 1:
        record[below(random, PacketWriter::payload_at)] = static_cast<std::uint8_t>(random());
        break;
    default: {
        const Data payload = change_frames(Bytes(record).subspan(PacketWriter::payload_at), selected, random);
        record = packet(*selected.protocol, sequence, payload);
    }
    }
}

[[nodiscard]] Data change_packets(Bytes input, const Selected& selected, Random& random) {
    CaptureFile file(input);
    if (file.packets.empty() || below(random, 6) == 0) {
        const Data payload = put_together(make_draft(selected, random));
        file.packets.insert(place(random, file.packets), packet(*selected.protocol, below(random, 2000), payload));
    } else if (below(random, 3) == 0) {
        rearrange(random, file.packets);
    } else {
        change_packet(any_of(random, file.packets), selected, random);
    }
    Data out =
        file.header.size() == PacketWriter::file_header ? file.header : PacketWriter(selected.protocol->port).file();
    append(out, join(file.packets));
    return out;
}

/// A step with data of its own.
struct DraftStep {
    std::uint8_t number = 0;
    unsigned value = 0;
    Data block;
};

[[nodiscard]] std::vector<DraftStep> steps_of(Bytes input, Steps steps) {
    std::vector<DraftStep> result;
    for (Script script(input); !script.done();) {
        const Step step = script.step(steps);
        result.push_back({step.number, step.value, copy(step.block)});
    }
    return result;
}

void append_step(Data& out, const DraftStep& step, Operand operand) {
    const bool has_block = operand == Operand::block || operand == Operand::choices;
    const unsigned value = has_block ? static_cast<unsigned>(step.block.size()) : step.value;
    out.push_back(step.number);
    if (operand == Operand::pair || operand == Operand::block) {
        out.push_back(static_cast<std::uint8_t>(value >> 8));
    }
    if (operand != Operand::none) {
        out.push_back(static_cast<std::uint8_t>(value));
    }
    append(out, step.block);
}

/// Mostly small: sessions count in seconds, and in requests.
[[nodiscard]] unsigned telling_operand(Random& random) {
    const unsigned round = any_of(random, std::array{0U, 1U, 5U, 10U, 20U, 30U, 40U, 60U, 120U, 255U, 3600U});
    return below(random, 2) == 0 ? round : round + below(random, 3) - 1U;
}

/// Mostly small: the first of something, or what was met last.
[[nodiscard]] std::uint8_t telling_choice(Random& random) {
    return static_cast<std::uint8_t>(below(random, 8) == 0 ? random() : below(random, 4));
}

/// A message, and for most of its fields what is usual.
[[nodiscard]] Data any_choices(Random& random) {
    Data choices(1 + below(random, below(random, 4) == 0 ? 24 : 8));
    for (std::uint8_t& choice : choices) {
        choice = below(random, 3) == 0 ? telling_choice(random) : std::uint8_t{0};
    }
    choices[0] = static_cast<std::uint8_t>(random());
    return choices;
}

/// Another choice, one more, or none any more from somewhere on.
void change_choices(Data& choices, Random& random) {
    const std::uint32_t kind = choices.empty() ? 0 : below(random, 6);
    if (kind == 0) {
        choices.insert(place(random, choices), telling_choice(random));
    } else if (kind == 1) {
        choices.resize(1 + below(random, choices.size()));
    } else {
        any_of(random, choices) = telling_choice(random);
    }
    choices.resize(std::min<std::size_t>(choices.size(), 0xff));
}

[[nodiscard]] DraftStep any_step(const Selected& selected, Steps steps, Random& random) {
    DraftStep step;
    step.number = static_cast<std::uint8_t>(below(random, steps.size()));
    step.value = telling_operand(random);
    if (steps[step.number] == Operand::block) {
        step.block = put_together(make_draft(selected, random));
    } else if (steps[step.number] == Operand::choices) {
        step.block = any_choices(random);
    }
    return step;
}

/// One more step, or a number of them: what goes wrong after the third step need not show after the first two.
void insert_steps(std::vector<DraftStep>& script, const Selected& selected, Steps steps, Random& random) {
    std::vector<DraftStep> more(1 + (below(random, 3) == 0 ? below(random, 16) : 0));
    std::ranges::generate(more, [&] { return any_step(selected, steps, random); });
    const auto at = below(random, 2) == 0 ? script.end() : place(random, script);
    script.insert(at, std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// What one step sends in two, with another step between them.
void part(std::vector<DraftStep>& script, std::size_t at, const DraftStep& between, Random& random) {
    DraftStep first = script[at];
    const auto cut = static_cast<std::ptrdiff_t>(below(random, first.block.size() + 1));
    script[at].block.erase(script[at].block.begin(), script[at].block.begin() + cut);
    first.block.erase(first.block.begin() + cut, first.block.end());
    script.insert(script.begin() + static_cast<std::ptrdiff_t>(at), {std::move(first), between});
}

void change_steps(std::vector<DraftStep>& script, const Selected& selected, Steps steps, Random& random) {
    const std::uint32_t choice = script.empty() ? 0 : below(random, 6);
    if (choice == 0) {
        insert_steps(script, selected, steps, random);
        return;
    }
    if (choice == 1) {
        rearrange(random, script);
        return;
    }
    const std::size_t at = below(random, script.size());
    DraftStep& step = script[at];
    if (steps[step.number] == Operand::choices) {
        change_choices(step.block, random);
    } else if (steps[step.number] != Operand::block) {
        step.value = telling_operand(random);
    } else if (choice == 2) {
        part(script, at, any_step(selected, steps, random), random);
    } else {
        step.block = change_frames(step.block, selected, random);
        step.block.resize(std::min<std::size_t>(step.block.size(), 0xffff));
    }
}

} // namespace

std::vector<std::uint8_t> change_frame(Bytes input, Random& random) {
    Draft draft = take_apart(select(input), input.subspan(std::min(input.size(), selector_size)));
    change(draft, random);
    Data out = selector(*draft.protocol, draft.version);
    append(out, put_together(draft));
    return out;
}

std::vector<std::uint8_t> change_capture(Bytes input, Random& random) {
    const Selected selected = select(input);
    Data out = take_prefix(input, selector_size + 2, random);
    const bool stream = out[selector_size] % 2 != 0;
    append(out, stream ? change_frames(input, selected, random) : change_packets(input, selected, random));
    return out;
}

std::vector<std::uint8_t> change_events(Bytes input, Random& random) {
    const Selected selected = select(input);
    Data out = take_prefix(input, selector_size + 1, random);
    append(out, change_frames(input, selected, random));
    return out;
}

std::vector<std::uint8_t> change_script(Bytes input, Steps steps, Random& random) {
    const Selected selected = select(input);
    Data out = take_prefix(input, selector_size + 1, random);
    std::vector<DraftStep> script = steps_of(input, steps);
    change_steps(script, selected, steps, random);
    for (const DraftStep& step : script) {
        append_step(out, step, steps[step.number]);
    }
    return out;
}

} // namespace ctikit::fuzz
