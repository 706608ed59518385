// What the proxy does with a connection whose sides send anything, in any pieces, and end it at any moment: every byte
// is passed on, every message is shown as it was sent and can be printed, and variations change what nobody relies on.
// Input: selector, a byte for the world (see Play), steps (see Play::step).
#include "session_world.hpp"
#include "stream_end.hpp"

#include <cti/bridge.hpp>
#include <ctikit/trace/json.hpp>
#include <ctikit/trace/text.hpp>
#include <ctikit/walker/walk.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace {

using namespace ctikit;

using enum fuzz::Operand;
/// What the steps of Play::step need.
constexpr std::array steps{block, block, none, none, none, none, none};

/// What a client may rely on in a frame.
struct Content {
    using Field = std::tuple<const FieldInfo*, std::uint16_t, std::int32_t, std::int32_t, std::string>;

    std::vector<Field> in_order; ///< fields in their places, parts of lists, and what comes first of each tag
    std::vector<Field> others;   ///< floating fields in any order
    std::map<DiagnosticCode, unsigned> findings;

    void on_fixed(const WalkedField& field) {
        if (field.reserved) {
            reserved_at_ = field.offset;
        } else {
            in_order.push_back(as_field(field));
        }
    }
    void on_floating(const WalkedField& field) {
        const bool repeats = field.info != nullptr && field.info->group >= 0;
        (repeats ? in_order : others).push_back(as_field(field));
    }
    void on_diagnostic(const Diagnostic& diagnostic) {
        if (diagnostic.offset != reserved_at_) { // findings come behind their field
            ++findings[diagnostic.code];
        }
    }

private:
    [[nodiscard]] static Field as_field(const WalkedField& field) {
        return {field.info, field.tag, field.record, field.entry, std::string(field.data.begin(), field.data.end())};
    }

    std::uint32_t reserved_at_ = 0; ///< where the last one is
};

[[nodiscard]] Content content_of(const Protocol& protocol, unsigned version, Bytes frame) {
    Content content;
    walk(protocol, version, frame, content);
    // In the order of tags. Of a field that comes twice the first one counts: those of one tag stay as they come.
    std::ranges::stable_sort(content.others, {}, [](const Content::Field& field) { return std::get<1>(field); });
    return content;
}

/// One direction, as it should be: all messages that were shown, and the same as the other side gets them.
struct Expected {
    std::vector<std::uint8_t> shown;
    std::vector<std::uint8_t> passed;
};

/// One run. Of the byte for the world the low half is the segment size of connections, the bits above it are the
/// variations.
class Play : fuzz::SelectedPlay {
public:
    Play(const fuzz::Selected& selected, Bytes input)
        : SelectedPlay(selected, input), script_(input.subspan(fuzz::selector_size)), world_byte_(script_.byte()),
          traffic_{*selected.protocol,
                   selected.version,
                   variations(),
                   std::mt19937_64(1),
                   [this](unsigned version, const InputRecord& record) { show(version, record); },
                   [](std::string_view) {},
                   [this] { ++ends_; }} {}

    void run() {
        const auto segment = static_cast<std::uint8_t>(world_byte_ & 0x0fU);
        MemoryPair at_client = world_.connection(segment);
        MemoryPair at_server = world_.connection(segment);
        client_ = fuzz::StreamEnd::on(std::move(at_client.first));
        server_ = fuzz::StreamEnd::on(std::move(at_server.second));
        cti::bridge(traffic_, 1, std::move(at_client.second), std::move(at_server.first));
        for (int count = 0; count < 200 && !script_.done(); ++count) {
            step(script_.step(steps));
        }
        settle();
        client_->close();
        settle();
        check(client_->ended && server_->ended, "both sides are told of an end");
    }

private:
    [[nodiscard]] cti::Variations variations() const {
        return {(world_byte_ & 0x10U) != 0, (world_byte_ & 0x20U) != 0, (world_byte_ & 0x40U) != 0};
    }

    /// What is sent is under way until the network settles: together, perhaps with an end behind it.
    void step(const fuzz::Step& step) {
        switch (step.number) {
        case 0:
            client_->send(step.block);
            break;
        case 1:
            server_->send(step.block);
            break;
        case 2:
            settle();
            break;
        case 3:
            end_in_order(*client_, *server_);
            break;
        case 4:
            end_in_order(*server_, *client_);
            break;
        case 5:
            client_->reset();
            break;
        default:
            server_->reset();
            break;
        }
    }

    void settle() {
        world_.clock.settle();
        const bool ended = client_->left || server_->left;
        check(ends_ == (ended ? 1U : 0U), "a connection ends once, and when one of its sides does");
        check(reaches(*client_, !ended), "what a client sends is passed on");
        check(reaches(*server_, !ended), "what a server sends is passed on");
    }

    /// All that it has sent arrives, unless the other side is gone or sends at the same time.
    void end_in_order(fuzz::StreamEnd& end, const fuzz::StreamEnd& other) {
        const bool quiet = !end.left && !other.left && reaches(other, true);
        end.close();
        world_.clock.settle();
        check(!quiet || reaches(end, true), "what was sent before an end in order arrives");
        settle();
    }

    /// Whether what one side has sent is what the other has got, or else, unless `all` is asked for, begins with it.
    [[nodiscard]] bool reaches(const fuzz::StreamEnd& from, bool all) const {
        const bool to_client = &from == server_.get();
        const Expected& expected = expected_[to_client ? 1 : 0];
        const std::vector<std::uint8_t>& got = (to_client ? client_ : server_)->received;
        const Bytes behind = Bytes(from.sent).subspan(expected.shown.size());
        const auto header = FrameHeader::read(behind);
        const bool lost_track = header && header->frame_size() > selected_.protocol->frame_limit;
        const bool is_whole = header && header->frame_size() <= behind.size();
        std::vector<std::uint8_t> should = expected.passed;
        if (lost_track || !to_client || !traffic_.variations.changes_frames()) {
            should.insert(should.end(), behind.begin(), behind.end());
        }
        return all ? got == should && (lost_track || !is_whole)
                   : got.size() <= should.size() && std::equal(got.begin(), got.end(), should.begin());
    }

    void show(unsigned version, const InputRecord& record) {
        print(version, record.frame);
        const bool to_client = record.direction == Direction::to_client;
        Expected& expected = expected_[to_client ? 1 : 0];
        const Bytes sent = (to_client ? server_ : client_)->sent;
        const Bytes next = sent.subspan(std::min(expected.shown.size(), sent.size()));
        check(next.size() >= record.frame.size() && std::ranges::equal(record.frame, next.first(record.frame.size())),
              "messages are shown as they were sent");
        expected.shown.insert(expected.shown.end(), record.frame.begin(), record.frame.end());
        const FrameBytes passed =
            to_client ? vary(version, record.frame) : FrameBytes(record.frame.begin(), record.frame.end());
        expected.passed.insert(expected.passed.end(), passed.begin(), passed.end());
    }

    void print(unsigned version, Bytes frame) const {
        std::string text;
        format_text(text, *selected_.protocol, version, frame);
        check(!text.empty(), "a message can be shown");
        text.clear();
        (void)format_json(text, *selected_.protocol, version, frame);
        check(!text.empty(), "a message can be shown as JSON");
    }

    /// As the proxy does, with the same random numbers.
    [[nodiscard]] FrameBytes vary(unsigned version, Bytes frame) {
        const Protocol& protocol = *selected_.protocol;
        FrameBytes changed = cti::varied(protocol, version, frame, traffic_.variations, random_);
        check(changed.size() == frame.size() &&
                  std::ranges::equal(Bytes(changed).first(header_size), frame.first(header_size)),
              "a variation has the frame's header");
        const Content before = content_of(protocol, version, frame);
        const Content after = content_of(protocol, version, changed);
        const bool same_fields = after.in_order == before.in_order && after.others == before.others;
        if (!same_fields || after.findings != before.findings) {
            fuzz::broken("a variation says the same", {&protocol, version}, frame,
                         same_fields ? "about what is wrong" : "in its fields");
        }
        return changed;
    }

    fuzz::Script script_;
    std::uint8_t world_byte_;
    fuzz::World world_;
    cti::Traffic traffic_;
    std::mt19937_64 random_{1};
    std::array<Expected, 2> expected_; ///< of the client, of the server
    unsigned ends_ = 0;
    std::shared_ptr<fuzz::StreamEnd> client_;
    std::shared_ptr<fuzz::StreamEnd> server_;
};

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_script(input, steps, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzz::play_selected<Play>({data, size});
}
