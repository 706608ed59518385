// CTI Server process logs (dumplog) and the guide's message flows: both print "MsgType:NAME" and "Field:value".
#include "line_reader.hpp"
#include "printed_fields.hpp"

#include <ctikit/trace/rebuild.hpp>
#include <ctikit/walker/infer.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace ctikit {

namespace {

using trace::trimmed;

constexpr std::string_view message_mark = "MsgType:";
constexpr std::size_t longest_message = 1 << 20; ///< characters; bounds memory
constexpr std::size_t most_open = 256;           ///< sessions whose messages are under way at the same time
constexpr std::size_t most_known = 65'536;       ///< sessions whose versions are known

/// What stands before the text of a log line.
struct Prefix {
    std::string_view time;
    std::uint64_t session = 0; ///< 0: none
    std::string_view text;
};

/// "10:15:01:207 cg1a-ctisvr text".
void read_standard_form(Prefix& prefix, std::string_view line) {
    constexpr std::string_view process = "-ctisvr ";
    if (const std::size_t at = line.find(process); at != std::string_view::npos) {
        prefix.time = line.substr(0, line.find(' '));
        prefix.text = line.substr(at + process.size());
    }
}

/// "12: host: Feb 09 2026 10:15:01.207 +0000: %APP-6-ID: [comp=CG1A][pname=ctisvr][iid=1][mid=2][sev=info]: text".
void read_cisco_form(Prefix& prefix, std::string_view line) {
    const std::size_t process = line.find("[pname=ctisvr]");
    const std::size_t tags_end = process == std::string_view::npos ? process : line.find("]: ", process);
    if (tags_end == std::string_view::npos) {
        return;
    }
    prefix.text = line.substr(tags_end + 3);
    const std::string_view head = line.substr(0, std::min(line.find(": %"), process));
    const std::size_t host_end = head.rfind(": ");
    prefix.time = host_end == std::string_view::npos ? head : head.substr(host_end + 2);
}

/// Takes "SESSION 4: " from the start of the text.
void read_session(Prefix& prefix) {
    const std::string_view text = trimmed(prefix.text);
    if (text.size() > 8 && (text.starts_with("SESSION ") || text.starts_with("Session "))) {
        const auto [end, failure] = std::from_chars(text.data() + 8, text.data() + text.size(), prefix.session);
        const auto behind = static_cast<std::size_t>(end - text.data());
        prefix.text = failure == std::errc{} && behind < text.size() ? text.substr(behind + 1) : text;
    }
}

/// A line without any prefix is all text.
[[nodiscard]] Prefix read_prefix(std::string_view line) {
    Prefix prefix;
    prefix.text = line;
    read_standard_form(prefix, line);
    read_cisco_form(prefix, line);
    if (!prefix.time.empty()) {
        read_session(prefix);
    }
    return prefix;
}

/// "2026-02-09" of "Events from February 9, 2026"; empty when a line says something else.
[[nodiscard]] std::string read_date(std::string_view line) {
    constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
    constexpr std::string_view heading = "Events from ";
    line = trimmed(line);
    if (!line.starts_with(heading)) {
        return {};
    }
    line.remove_prefix(heading.size());
    const std::string_view name = line.substr(0, line.find(' '));
    const auto month = std::ranges::find(months, name);
    line.remove_prefix(std::min(line.size(), name.size() + 1));
    unsigned day = 0;
    unsigned year = 0;
    const auto [day_end, bad_day] = std::from_chars(line.data(), line.data() + line.size(), day);
    line.remove_prefix(static_cast<std::size_t>(day_end - line.data()));
    line.remove_prefix(std::min<std::size_t>(line.size(), 2));
    const auto [year_end, bad_year] = std::from_chars(line.data(), line.data() + line.size(), year);
    const bool is_date = month != months.end() && bad_day == std::errc{} && bad_year == std::errc{};
    return is_date ? fmt::format("{:04}-{:02}-{:02}", year, month - months.begin() + 1, day) : std::string();
}

/// Findings that formats for people print under a message.
[[nodiscard]] bool is_remark(std::string_view text) {
    return text.starts_with("error ") || text.starts_with("warning ") || text.starts_with("info ") ||
           text.starts_with("note: ");
}

class CtisvrReader final : public trace::LineReader {
public:
    CtisvrReader(const Protocol& protocol, unsigned version, InputSink& sink)
        : LineReader(sink), protocol_(protocol), newest_(version) {}

private:
    /// A message whose lines are still coming.
    struct Open {
        std::string text; ///< from its name on
        std::string time;
        std::uint64_t line = 0;
        bool bracketed = false; ///< ends with ')'; else where the next message begins
    };

    void line(std::string_view text) override;
    void end() override;

    void start(const Prefix& prefix, std::size_t mark);
    void append(std::uint64_t session, Open& open, std::string_view text);
    void hand_over(std::uint64_t session, const Open& open);

    const Protocol& protocol_;
    unsigned newest_;
    std::string date_;                           ///< stands on lines of its own
    std::map<std::uint64_t, Open> open_;         ///< by session
    std::map<std::uint64_t, unsigned> versions_; ///< by session
};

void CtisvrReader::line(std::string_view text) {
    if (std::string date = read_date(text); !date.empty()) {
        date_ = std::move(date);
        return;
    }
    const Prefix prefix = read_prefix(text);
    const std::size_t mark = prefix.text.find(message_mark);
    const auto open = open_.find(prefix.session);
    if (mark != std::string_view::npos) {
        start(prefix, mark);
    } else if (open == open_.end() || is_remark(trimmed(prefix.text))) {
        return; // a line about something else
    } else if (trimmed(prefix.text).empty() || (!open->second.bracketed && !prefix.time.empty())) {
        const auto done = open_.extract(open);
        hand_over(prefix.session, done.mapped());
    } else {
        append(prefix.session, open->second, prefix.text);
    }
}

void CtisvrReader::start(const Prefix& prefix, std::size_t mark) {
    if (const auto before = open_.extract(prefix.session)) {
        hand_over(prefix.session, before.mapped());
    }
    if (open_.size() >= most_open) {
        const auto oldest = open_.extract(open_.begin());
        hand_over(oldest.key(), oldest.mapped());
    }
    Open& open = open_[prefix.session];
    const bool only_time = prefix.time.find(' ') == std::string_view::npos;
    if (prefix.time.size() > longest_origin) {
        left_out("time", number());
    } else {
        open.time = date_.empty() || !only_time ? std::string(prefix.time) : fmt::format("{} {}", date_, prefix.time);
    }
    open.line = number();
    const std::string_view text = prefix.text.substr(mark + message_mark.size());
    open.bracketed = text.find('(') != std::string_view::npos;
    append(prefix.session, open, text);
}

void CtisvrReader::append(std::uint64_t session, Open& open, std::string_view text) {
    open.text += open.text.empty() ? "" : " ";
    open.text += trimmed(text);
    if ((open.bracketed && open.text.ends_with(')')) || open.text.size() > longest_message) {
        const auto done = open_.extract(session);
        hand_over(session, done.mapped());
    }
}

void CtisvrReader::hand_over(std::uint64_t session, const Open& open) {
    std::string_view text = trimmed(open.text);
    const std::size_t name_end = std::min(text.size(), text.find_first_of(" \t("));
    const std::string_view name = text.substr(0, name_end);
    text = trimmed(text.substr(name_end));
    if (open.bracketed) {
        text.remove_prefix(std::min<std::size_t>(1, text.size()));
        text.remove_suffix(text.ends_with(')') ? 1 : 0);
    }
    const std::vector<PrintedField> fields = trace::split_at_blanks(text);
    const auto known = versions_.find(session);
    unsigned version = known == versions_.end() ? newest_ : known->second;
    RebuiltFrame rebuilt = rebuild(protocol_, version, name, fields);
    const std::optional<unsigned> stated = rebuilt ? stated_version(protocol_, rebuilt.frame) : std::nullopt;
    if (stated && *stated != version) {
        version = *stated;
        rebuilt = rebuild(protocol_, version, name, fields);
    }
    if (stated) {
        versions_[session] = version;
    }
    if (versions_.size() > most_known) {
        versions_.erase(versions_.begin()); // the session that was opened first
    }
    if (!rebuilt) {
        sink().problem(open.line, rebuilt.error);
        return;
    }
    const std::string peer = session == 0 ? std::string() : fmt::format("session {}", session);
    InputRecord record;
    record.frame = rebuilt.frame;
    record.time = open.time;
    record.connection = session;
    record.position = open.line;
    record.version = version;
    record.rebuilt = true;
    record.note = rebuilt.note;
    const MessageInfo* const message = protocol_.find(name, version);
    const bool from_server = message != nullptr && message->sender == Sender::server;
    record.from = peer.empty() ? std::string_view() : from_server ? std::string_view("server") : std::string_view(peer);
    record.to = peer.empty() ? std::string_view() : from_server ? std::string_view(peer) : std::string_view("server");
    const bool from_client = message != nullptr && message->sender == Sender::client;
    record.direction = from_server ? Direction::to_client : from_client ? Direction::to_server : Direction::unknown;
    sink().record(record);
}

void CtisvrReader::end() {
    for (const auto& [session, open] : open_) {
        hand_over(session, open);
    }
    open_.clear();
}

} // namespace

std::unique_ptr<InputReader> make_ctisvr_reader(const Protocol& protocol, unsigned version, InputSink& sink) {
    return std::make_unique<CtisvrReader>(protocol, version, sink);
}

} // namespace ctikit
