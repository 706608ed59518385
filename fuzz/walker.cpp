// The walker: every byte of any frame is shown exactly once, in order and in place; what is said about it does not
// contradict what is shown; who does not listen to diagnostics sees the same fields. Inferring versions comes along.
#include "mutator.hpp"

#include <ctikit/walker/describe.hpp>
#include <ctikit/walker/infer.hpp>
#include <ctikit/walker/walk.hpp>
#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/reader.hpp>
#include <ctikit/wire/values.hpp>

#include <algorithm>

namespace {

using namespace ctikit;

/// Follows a walk and checks that it leaves nothing out.
class Follower {
public:
    explicit Follower(const fuzz::FrameInput& input) : input_(input) {}

    void on_message(const WalkedMessage& message) {
        check(shown_ == 0 && !seen_message_, "the message comes first and once");
        seen_message_ = true;
        width_ = message.width;
        shown_ = header_size;
    }
    void on_fixed(const WalkedField& field) {
        check(!floating_, "fixed fields come before floating ones");
        check(field.info != nullptr && field.data.size() == field.info->size, "a fixed field has its size");
        check(field.offset == field.data_offset, "a fixed field is nothing but data");
        show(field.data_offset, field.data);
    }
    void on_floating(const WalkedField& field) {
        floating_ = true;
        check(field.offset == shown_, "floating fields lie side by side");
        check(field.data_offset == field.offset + width_.tag + width_.length, "data begin behind tag and length");
        check(field.info == nullptr || field.info->tag == field.tag, "a field has the tag of its table row");
        check(contains_nul(characters(field.data)) == (read_text(field.data).size() < field.data.size()),
              "a text ends at a NUL that is there");
        fields_.push_back(field);
        shown_ = field.data_offset;
        show(field.data_offset, field.data);
    }
    void on_body(Bytes body, std::uint32_t offset) { show(offset, body); }
    void on_rest(Bytes rest, std::uint32_t offset) {
        check(!rest_, "there is one rest");
        rest_ = true;
        show(offset, rest);
    }
    void on_diagnostic(const Diagnostic& diagnostic) {
        check(diagnostic.code != DiagnosticCode::none, "a finding has a code");
        check(diagnostic.offset <= input_.frame.size(), "a finding lies in the frame");
        check(!describe(diagnostic).empty() && !to_string(diagnostic.code).empty(), "a finding can be told");
        cut_ |= diagnostic.code == DiagnosticCode::truncated_field || diagnostic.code == DiagnosticCode::trailing_bytes;
        short_ |= diagnostic.code == DiagnosticCode::truncated_frame;
    }

    /// The floating part read once more, by the definition of a field.
    void check_floating() const {
        if (fields_.empty()) {
            return;
        }
        const Bytes part = Bytes(input_.frame).first(shown_).subspan(fields_.front().offset);
        Reader reader(part);
        for (const WalkedField& field : fields_) {
            Bytes data;
            check(reader.position() == field.offset - fields_.front().offset &&
                      read_number(reader, width_.tag) == field.tag &&
                      reader.read(data, read_number(reader, width_.length).value_or(0)) &&
                      data.data() == field.data.data() && data.size() == field.data.size(),
                  "a field is tag, length and data");
        }
        check(parses_cleanly(part, width_) == !rest_, "what is no field is the rest");
        const std::size_t left = reader.remaining();
        check(!reader.skip(left + 1) && reader.skip(left) && !reader.has(1), "a reader ends at the end");
    }

    void check_end() const {
        const auto header = FrameHeader::read(input_.frame);
        const std::uint64_t whole =
            header ? std::min<std::uint64_t>(header->frame_size(), input_.frame.size()) : input_.frame.size();
        check(shown_ == whole, "every byte is shown once");
        check(seen_message_ == header.has_value(), "a frame with a header is a message");
        check(short_ == (!header || header->frame_size() > input_.frame.size()),
              "a frame that is cut is told, and no other");
        check(!cut_ || rest_, "what is cut or left over is the rest");
    }

private:
    void check(bool kept, std::string_view text) const { fuzz::promise(kept, text, input_); }

    /// A number of 1 or 2 bytes.
    [[nodiscard]] static std::optional<std::uint16_t> read_number(Reader& reader, std::size_t size) {
        std::uint8_t small = 0;
        std::uint16_t large = 0;
        if (size == 1) {
            return reader.read(small) ? std::optional<std::uint16_t>(small) : std::nullopt;
        }
        return reader.read(large) ? std::optional(large) : std::nullopt;
    }

    void show(std::uint32_t offset, Bytes bytes) {
        check(offset == shown_, "what is shown lies behind what was shown");
        check(bytes.empty() || bytes.data() == input_.frame.data() + offset, "data stay where they are");
        shown_ += bytes.size();
    }

    const fuzz::FrameInput& input_;
    FloatingWidth width_{1, 1};
    std::uint64_t shown_ = 0;
    bool seen_message_ = false;
    bool floating_ = false;
    std::vector<WalkedField> fields_; ///< floating ones
    bool rest_ = false;
    bool cut_ = false;
    bool short_ = false;
};

/// Counts fields, and does not listen to diagnostics.
struct Counter {
    std::size_t fields = 0;
    std::size_t repeated = 0;
    void on_fixed(const WalkedField&) { ++fields; }
    void on_floating(const WalkedField& field) {
        ++fields;
        repeated += field.entry >= 0 ? static_cast<std::size_t>(field.entry) + 1 : 0;
    }
};

struct ListeningCounter : Counter {
    void on_diagnostic(const Diagnostic&) {}
};

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_frame(input, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::FrameInput input = fuzz::read_frame_input({data, size});
    Follower follower(input);
    walk(*input.protocol, input.version, input.frame, follower);
    follower.check_end();
    follower.check_floating();

    Counter quiet;
    ListeningCounter listening;
    walk(*input.protocol, input.version, input.frame, quiet);
    walk(*input.protocol, input.version, input.frame, listening);
    fuzz::promise(quiet.fields == listening.fields && quiet.repeated == listening.repeated, "listening changes nothing",
                  input);

    VersionInference inference(*input.protocol);
    inference.add(input.frame);
    fuzz::promise(input.protocol->versions.contains(inference.result().version), "an inferred version exists", input);
    return 0;
}
