// Unified CCX logs: finds messages in words and dumps of bytes among everything else that is logged.
#include "line_reader.hpp"
#include "low_level_parser.hpp"
#include "printed_fields.hpp"

#include <ctikit/trace/rebuild.hpp>
#include <ctikit/walker/infer.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace ctikit {

namespace {

using trace::trimmed;

constexpr std::size_t longest_message = 1 << 20; ///< characters of a message in words; bounds memory
constexpr std::size_t most_peers = 4096;         ///< connections told apart; bounds memory

/// The text between `before` and `after`; empty when either is missing.
[[nodiscard]] std::string_view between(std::string_view text, std::string_view before, std::string_view after) {
    const std::size_t start = text.find(before);
    if (start == std::string_view::npos) {
        return {};
    }
    text.remove_prefix(start + before.size());
    const std::size_t end = text.find(after);
    return end == std::string_view::npos ? std::string_view() : text.substr(0, end);
}

class MivrReader final : public trace::LineReader {
public:
    MivrReader(const Protocol& protocol, unsigned version, InputSink& sink)
        : LineReader(sink), protocol_(protocol), version_(version),
          dump_([this](Bytes frame) { hand_over_dump(frame); }) {}

private:
    void line(std::string_view text) override;
    void end() override;

    [[nodiscard]] std::string_view read_prefix(std::string_view text);
    void start_message(std::string_view text, std::size_t brace);
    void continue_message(std::string_view text);
    void finish_message();
    void read_peer(std::string_view text);
    void hand_over_dump(Bytes frame);
    void hand_over(InputRecord record);

    const Protocol& protocol_;
    unsigned version_;
    trace::LowLevelParser dump_;
    std::string time_;             ///< of the latest line that has one
    std::uint64_t long_time_ = 0;  ///< line whose time is left out, until a message would have it; 0: none
    std::string message_;          ///< text of the message at hand, from its brace on; empty: none
    std::uint64_t first_line_ = 0; ///< of the message or dump at hand
    Direction direction_ = Direction::unknown;
    std::string peer_;
    std::map<std::string, std::uint64_t, std::less<>> connections_; ///< by peer
};

void MivrReader::line(std::string_view text) {
    if (dump_.continues(trimmed(text))) { // whatever its characters look like
        dump_.text(trimmed(text));
        return;
    }
    const std::size_t dump = text.find("MHDR:");
    const std::string_view words = text.substr(0, dump); // what follows are characters of a dump
    const bool has_prefix = words.find("%MIVR-") != std::string_view::npos;
    if (has_prefix && !message_.empty()) {
        finish_message();
    }
    const std::string_view content = has_prefix ? read_prefix(words) : words;
    if (dump != std::string_view::npos) {
        first_line_ = number();
        direction_ = content.find("writing") != std::string_view::npos   ? Direction::to_client
                     : content.find("reading") != std::string_view::npos ? Direction::to_server
                                                                         : Direction::unknown;
        dump_.text(text.substr(dump));
    } else if (dump_.is_open() && (!has_prefix || content.find("MDATA:") != std::string_view::npos)) {
        dump_.text(trimmed(content));
    } else if (!message_.empty()) {
        continue_message(content);
    } else if (const std::size_t brace = content.find('{'); brace != std::string_view::npos) {
        start_message(content, brace);
    } else if (!has_prefix && trimmed(content).ends_with("message:")) {
        direction_ = Direction::to_client; // a line that was wrapped before its brace
    }
}

/// Notes the time and gives back what is behind the mnemonic, e.g. behind "%MIVR-ICD_CTI-7-UNK:".
std::string_view MivrReader::read_prefix(std::string_view text) {
    const std::size_t mark = text.find("%MIVR-");
    std::string_view time = trimmed(text.substr(0, mark));
    const std::size_t number_end = time.find(": ");
    if (number_end != std::string_view::npos &&
        std::ranges::all_of(time.substr(0, number_end), [](char c) { return c >= '0' && c <= '9'; })) {
        time.remove_prefix(number_end + 2);
    }
    time = trimmed(time);
    const bool is_time = time.size() <= longest_origin;
    time_ = is_time ? time : std::string_view();
    long_time_ = is_time ? 0 : number();
    const std::size_t colon = text.find(':', mark);
    return colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
}

void MivrReader::start_message(std::string_view text, std::size_t brace) {
    const std::string_view inside = trimmed(text.substr(brace + 1));
    if (!inside.empty() && !inside.starts_with("length=")) {
        return; // something else in braces
    }
    first_line_ = number();
    const std::string_view before = text.substr(0, brace);
    if (before.find("message:") != std::string_view::npos) {
        direction_ = Direction::to_client;
    } else if (before.find("Msg is") != std::string_view::npos) {
        direction_ = Direction::to_server;
    } else if (!trimmed(before).empty()) {
        direction_ = Direction::unknown;
    }
    read_peer(before);
    message_.assign(1, '{');
    continue_message(text.substr(brace + 1));
}

/// The client of an incoming message: "Socket[addr=/10.1.1.9,port=50221,localport=12028]".
void MivrReader::read_peer(std::string_view text) {
    std::string_view address = between(text, "addr=", ",");
    address.remove_prefix(
        std::min(address.size(), address.find('/') == std::string_view::npos ? 0 : address.find('/') + 1));
    const std::string_view port = between(text, ",port=", ",");
    peer_.clear();
    if (address.size() + 1 + port.size() > longest_origin) {
        left_out("client's address", number());
    } else if (!address.empty()) {
        peer_ = fmt::format("{}:{}", address, port);
    }
}

/// A message ends with the line that ends with its brace.
void MivrReader::continue_message(std::string_view text) {
    const std::string_view part = trimmed(text);
    message_ += message_.size() == 1 ? "" : " ";
    message_ += part;
    if (part.ends_with('}') || message_.size() > longest_message) {
        finish_message();
    }
}

void MivrReader::finish_message() {
    std::string message;
    message.swap(message_);
    const std::string_view text = trimmed(std::string_view(message).substr(1));
    const std::size_t type = text.find("type=");
    if (!text.ends_with('}') || type == std::string_view::npos) {
        sink().problem(first_line_, "a message in words that begins here has no end or no type");
        return;
    }
    const std::string_view inside = text.substr(type + 5, text.size() - type - 6);
    const std::string_view name = trimmed(inside.substr(0, inside.find(',')));
    const std::string_view pairs = inside.substr(std::min(inside.size(), inside.find(',')));
    std::vector<PrintedField> fields = trace::split_at_commas(pairs, ':');
    if (fields.empty()) {
        fields = trace::split_at_commas(pairs, '=');
    }
    const RebuiltFrame rebuilt = rebuild(protocol_, version_, name, fields);
    if (!rebuilt) {
        sink().problem(first_line_, rebuilt.error);
        return;
    }
    InputRecord record;
    record.frame = rebuilt.frame;
    record.rebuilt = true;
    record.note = rebuilt.note;
    const std::optional<unsigned> stated = stated_version(protocol_, rebuilt.frame);
    if (stated && *stated != version_) {
        version_ = *stated; // the width of its floating fields depends on it
        const RebuiltFrame again = rebuild(protocol_, version_, name, fields);
        record.frame = again.frame;
        hand_over(record);
    } else {
        hand_over(record);
    }
}

void MivrReader::hand_over_dump(Bytes frame) {
    InputRecord record;
    record.frame = frame;
    hand_over(record);
}

void MivrReader::hand_over(InputRecord record) {
    if (long_time_ != 0) {
        left_out("time", std::exchange(long_time_, 0));
    }
    record.time = time_;
    record.position = first_line_;
    record.direction = direction_;
    if (record.rebuilt) {
        record.version = version_;
    }
    if (!peer_.empty()) {
        record.from = peer_;
        record.to = "server";
        const auto known = connections_.find(peer_);
        record.connection = known != connections_.end() ? known->second : connections_.size() + 1;
        if (known == connections_.end() && connections_.size() < most_peers) {
            connections_.emplace(peer_, record.connection);
        }
    }
    sink().record(record);
    direction_ = Direction::unknown;
    peer_.clear();
}

void MivrReader::end() {
    dump_.finish();
    if (!message_.empty()) {
        finish_message();
    }
}

} // namespace

std::unique_ptr<InputReader> make_mivr_reader(const Protocol& protocol, unsigned version, InputSink& sink) {
    return std::make_unique<MivrReader>(protocol, version, sink);
}

} // namespace ctikit
