// Generated codecs against the walker, two implementations of the same rules: they find the same first error, count the
// same unknown and reserved fields, and what the codec read and writes again shows the walker the same values.
#include "messages.hpp"
#include "mutator.hpp"

#include <ctikit/walker/walk.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace {

using namespace ctikit;
using Frame = std::vector<std::uint8_t>;

/// Where typed code has a field: tag, record, entry, offset in the fixed part.
using Place = std::tuple<std::uint16_t, std::int32_t, std::int32_t, const FieldInfo*>;

/// What the walker shows of a frame.
struct View {
    std::map<Place, std::string> values; ///< of what comes twice in an entry the last, else the first
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
        // Parts of entries in front of any entry, and of records in front of any record, belong to none that a codec
        // has.
        if (field.info != nullptr && field.info->group >= 0) {
            const GroupInfo& group = field.message->info->groups[static_cast<std::size_t>(field.info->group)];
            orderly = orderly && field.entry >= 0 && (group.parent < 0 || field.record >= 0);
        }
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
        orderly = orderly && code != DiagnosticCode::not_in_version && code != DiagnosticCode::string_not_terminated &&
                  code != DiagnosticCode::field_too_long;
    }

private:
    void add(const WalkedField& field) {
        if (field.info == nullptr || field.reserved || is_count(field)) {
            return;
        }
        std::string data(field.data.begin(), field.data.end());
        if (const auto number = field.number()) {
            data = std::to_string(field.info->type == FieldType::BOOL ? std::int64_t{*number != 0} : *number);
        } else if (field.info->type == FieldType::STRING) {
            data.resize(std::min(data.size(), data.find('\0')));
        } else if (field.info->type == FieldType::NAMEDVAR || field.info->type == FieldType::NAMEDARRAY) {
            const std::size_t name_end = data.find('\0', field.info->type == FieldType::NAMEDARRAY ? 1 : 0);
            data.resize(std::min(data.size(), data.find('\0', std::min(data.size(), name_end) + 1)));
        }
        const Place place{field.tag, field.record, field.entry, field.tag == 0 ? field.info : nullptr};
        if (const auto [known, is_new] = values.try_emplace(place, data); !is_new && field.entry >= 0) {
            known->second = std::move(data);
        }
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
    return result;
}

/// The first value of one view that the other does not have, for people; empty: there is none.
[[nodiscard]] std::string difference(const View& here, const View& there) {
    const auto found = std::ranges::find_if(here.values, [&](const auto& value) {
        const auto other = there.values.find(value.first);
        return other == there.values.end() || other->second != value.second;
    });
    if (found == here.values.end()) {
        return {};
    }
    const auto [tag, record, entry, fixed] = found->first;
    return (fixed != nullptr ? std::string(fixed->name)
                             : "tag " + std::to_string(tag) + " of record " + std::to_string(record) + ", entry " +
                                   std::to_string(entry)) +
           ": " + found->second;
}

/// Lists that share a count and are not equally long: no count is right, encoders write that of the longest.
[[nodiscard]] bool shares_counts(const MessageInfo& message) {
    for (std::int16_t index = 0; index < static_cast<std::int16_t>(message.counts.size()); ++index) {
        const auto groups = std::ranges::count(message.groups, index, &GroupInfo::count);
        const auto arrays = std::ranges::count_if(
            message.floating, [&](const FieldInfo& field) { return field.array && field.count == index; });
        if (groups + arrays > 1) {
            return true;
        }
    }
    return false;
}

/// What the generated code makes of a frame.
struct Recoded {
    DecodeResult decoded;
    Frame frame; ///< written of what was read; empty: it cannot be written
};

template <class Message>
[[nodiscard]] Recoded recode(const fuzz::FrameInput& input) {
    Message message;
    Recoded result;
    result.decoded = decode(Bytes(input.frame).subspan(header_size), input.version, message);
    result.frame.resize(encoded_size(message, input.version));
    if (!encode(message, input.version, result.frame)) {
        result.frame.clear();
    }
    return result;
}

void compare_findings(const fuzz::FrameInput& input, const DecodeResult& decoded, const View& walked) {
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
}

void compare_values(const fuzz::FrameInput& input, const View& walked, const View& again, bool counted) {
    fuzz::promise(difference(walked, again).empty(), "the codec keeps the values that the walker shows", input,
                  difference(walked, again));
    const bool only_fixed = std::ranges::all_of(again.values, [&](const auto& value) {
        return std::get<0>(value.first) == 0 || walked.values.contains(value.first);
    });
    fuzz::promise(only_fixed, "the codec adds nothing but fixed fields that may be missing", input,
                  difference(again, walked));
    fuzz::promise(again.error.code == DiagnosticCode::none && counted,
                  "the codec writes what the walker finds in order", input);
}

void compare(const fuzz::FrameInput& input, const Recoded& recoded) {
    const View walked = view(input, input.frame);
    compare_findings(input, recoded.decoded, walked);
    if (recoded.decoded && walked.orderly && !recoded.frame.empty()) {
        const View again = view(input, recoded.frame);
        const std::uint32_t type = load_u32(input.frame.data() + 4);
        const bool counted = again.miscounted == 0 || shares_counts(*input.protocol->find(type, input.version));
        compare_values(input, walked, again, counted);
    }
}

} // namespace

std::vector<std::uint8_t> fuzz::change_input(Bytes input, Random& random) {
    return change_frame(input, random);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::FrameInput input = fuzz::read_frame_input({data, size});
    if (input.frame.size() < header_size) {
        return 0;
    }
    // Codecs are given bodies, whatever the header says.
    store_u32(input.frame.data(), static_cast<std::uint32_t>(input.frame.size() - header_size));
    fuzz::with_message(input, [&]<class Message>(std::type_identity<Message>) {
        const Recoded recoded = recode<Message>(input);
        compare(input, recoded);
    });
    return 0;
}
