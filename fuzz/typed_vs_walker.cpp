// Generated codecs against the walker, two implementations of the same rules: they find the same first error, count the
// same unknown and reserved fields, and what the codec read and writes again shows the walker the same values.
#include "messages.hpp"

#include <ctikit/walker/walk.hpp>

#include <algorithm>
#include <compare>
#include <string>

namespace {

using namespace ctikit;
using Frame = std::vector<std::uint8_t>;

/// A field as typed code may see it.
struct Value {
    std::uint16_t tag;
    std::int32_t record;
    std::int32_t entry;
    std::size_t place; ///< in the fixed part
    std::string data;
    friend auto operator<=>(const Value&, const Value&) = default;
};

/// What the walker shows of a frame.
struct View {
    std::vector<Value> values;
    Diagnostic error;
    std::size_t fields = 0;
    std::size_t unknown = 0;
    std::size_t unexpected = 0;
    std::size_t reserved = 0;
    std::size_t not_in_version = 0;
    std::size_t miscounted = 0;
    bool orderly = true; ///< nothing that a codec reads otherwise than it stands there

    void on_fixed(const WalkedField& field) { add(field); }
    void on_floating(const WalkedField& field) {
        ++fields;
        reserved += field.reserved ? 1 : 0;
        add(field);
        // Parts of entries in front of any entry belong to none that a codec has.
        orderly = orderly && (field.info == nullptr || field.info->group < 0 || field.entry >= 0 || field.record >= 0);
    }
    void on_diagnostic(const Diagnostic& diagnostic) {
        const DiagnosticCode code = diagnostic.code;
        if (level_of(code) == Level::error &&
            (error.code == DiagnosticCode::none || diagnostic.offset < error.offset)) {
            error = diagnostic;
        }
        unknown += code == DiagnosticCode::unknown_field ? 1 : 0;
        unexpected += code == DiagnosticCode::unexpected_field ? 1 : 0;
        not_in_version += code == DiagnosticCode::not_in_version && diagnostic.field != nullptr ? 1 : 0;
        miscounted += code == DiagnosticCode::count_mismatch ? 1 : 0;
        orderly = orderly && code != DiagnosticCode::unexpected_field && code != DiagnosticCode::not_in_version &&
                  code != DiagnosticCode::string_not_terminated && code != DiagnosticCode::field_too_long;
    }

private:
    void add(const WalkedField& field) {
        if (field.info == nullptr || field.reserved || is_count(field)) {
            return;
        }
        std::string data(field.data.begin(), field.data.end());
        if (const auto number = field.number()) {
            data = std::to_string(*number);
        } else if (field.info->type == FieldType::STRING) {
            data.resize(std::min(data.size(), data.find('\0')));
        }
        values.push_back({field.tag, field.record, field.entry, field.tag == 0 ? field.offset : 0U, std::move(data)});
    }

    /// Encoders compute counts.
    static bool is_count(const WalkedField& field) {
        const MessageInfo& message = *field.message->info;
        return std::ranges::any_of(message.counts, [&](const CountInfo& count) {
            return &(count.floating ? message.floating : message.fixed)[count.field] == field.info;
        });
    }
};

[[nodiscard]] View view(const fuzz::FrameInput& input, Bytes frame) {
    View result;
    walk(*input.protocol, input.version, frame, result);
    std::ranges::sort(result.values);
    // Of a field that comes twice in one entry of a group the codec has the first; the walker shows both and finds no
    // fault.
    const auto same_place = [](const Value& a, const Value& b) {
        return a.tag == b.tag && a.record == b.record && a.entry == b.entry && a.place == b.place;
    };
    result.orderly = result.orderly && std::ranges::adjacent_find(result.values, same_place) == result.values.end();
    return result;
}

template <class Message>
void compare(const fuzz::FrameInput& input) {
    Message message;
    const DecodeResult decoded = decode(Bytes(input.frame).subspan(header_size), input.version, message);
    const View walked = view(input, input.frame);
    fuzz::promise(decoded.error == walked.error.code && decoded.offset == walked.error.offset,
                  "codec and walker find the same first error", input,
                  std::string(to_string(decoded.error)) + " and " + std::string(to_string(walked.error.code)));
    // After a field that is cut both have stopped; an error of another kind does not end the walk of either.
    if (walked.fields <= watched_fields && decoded.error != DiagnosticCode::truncated_fixed_part) {
        fuzz::promise(decoded.unknown == walked.unknown, "codec and walker do not know the same fields", input);
        fuzz::promise(decoded.reserved == walked.reserved, "codec and walker see the same reserved fields", input);
        fuzz::promise(decoded.not_in_version == walked.not_in_version,
                      "codec and walker see the same fields of other versions", input);
        fuzz::promise(decoded.unexpected <= walked.unexpected, "the codec expects what the walker expects", input);
    }
    Frame frame(encoded_size(message, input.version));
    if (decoded && walked.orderly && encode(message, input.version, frame)) {
        const View again = view(input, frame);
        fuzz::promise(again.values == walked.values, "the codec keeps the values that the walker shows", input);
        fuzz::promise(again.error.code == DiagnosticCode::none && again.miscounted == 0,
                      "the codec writes what the walker finds in order", input);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::FrameInput input = fuzz::read_frame_input({data, size});
    if (input.frame.size() < header_size) {
        return 0;
    }
    // Codecs are given bodies, whatever the header says.
    store_u32(input.frame.data(), static_cast<std::uint32_t>(input.frame.size() - header_size));
    fuzz::with_message(input, [&]<class Message>(std::type_identity<Message>) { compare<Message>(input); });
    return 0;
}
