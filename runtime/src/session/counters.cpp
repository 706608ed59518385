// Counting, and counters as text.
#include <ctikit/session/counters.hpp>

#include <algorithm>
#include <cstdio>

namespace ctikit {
namespace {

double seconds(Duration duration) noexcept {
    return std::chrono::duration<double>(duration).count();
}

std::string number(double value) {
    char text[32];
    (void)std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

class PrometheusWriter {
public:
    explicit PrometheusWriter(std::string_view role) : role_(role) {}

    void family(std::string_view name, std::string_view type, std::string_view help) {
        name_ = name;
        text_.append("# HELP ctikit_")
            .append(name)
            .append(" ")
            .append(help)
            .append("\n# TYPE ctikit_")
            .append(name)
            .append(" ")
            .append(type);
        text_ += '\n';
    }

    void sample(const std::string& value, std::string_view labels = {}, std::string_view suffix = {}) {
        text_.append("ctikit_")
            .append(name_)
            .append(suffix)
            .append("{role=\"")
            .append(role_)
            .append("\"")
            .append(labels)
            .append("} ");
        text_.append(value).append("\n");
    }

    void counter(std::string_view name, std::string_view help, std::uint64_t value) {
        family(name, "counter", help);
        sample(std::to_string(value));
    }

    void summary(std::string_view name, std::string_view help, const RoundTrips& trips) {
        family(name, "summary", help);
        sample(number(seconds(trips.total)), {}, "_sum");
        sample(std::to_string(trips.count), {}, "_count");
    }

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string_view role_;
    std::string_view name_;
    std::string text_;
};

void write_messages(PrometheusWriter& out, const Traffic& traffic, const Protocol& protocol,
                    std::string_view direction) {
    const std::string prefix = ",direction=\"" + std::string(direction) + "\",message=\"";
    for (std::size_t i = 0; i < traffic.by_message.size(); ++i) {
        if (traffic.by_message[i] != 0) {
            out.sample(std::to_string(traffic.by_message[i]), prefix + std::string(protocol.messages[i].name) + "\"");
        }
    }
    if (traffic.other != 0) {
        out.sample(std::to_string(traffic.other), prefix + "unknown\"");
    }
}

std::string rate_line(std::string_view what, const Traffic& traffic, double over) {
    char text[160];
    (void)std::snprintf(text, sizeof text, "%-10.*s %10llu messages %12llu bytes %10.2f messages/s %12.1f bytes/s\n",
                        static_cast<int>(what.size()), what.data(), static_cast<unsigned long long>(traffic.messages),
                        static_cast<unsigned long long>(traffic.bytes), static_cast<double>(traffic.messages) / over,
                        static_cast<double>(traffic.bytes) / over);
    return text;
}

std::string message_lines(const Traffic& traffic, const Protocol& protocol, double over) {
    using Row = std::pair<std::uint64_t, std::size_t>; // count and place among the protocol's messages
    std::vector<Row> rows;
    for (std::size_t i = 0; i < traffic.by_message.size(); ++i) {
        if (traffic.by_message[i] != 0) {
            rows.emplace_back(traffic.by_message[i], i);
        }
    }
    std::ranges::sort(
        rows, [](const Row& a, const Row& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    std::string lines;
    for (const auto& [count, place] : rows) {
        const std::string_view name = protocol.messages[place].name;
        char text[160];
        (void)std::snprintf(text, sizeof text, "  %-36.*s %10llu %10.2f/s\n", static_cast<int>(name.size()),
                            name.data(), static_cast<unsigned long long>(count), static_cast<double>(count) / over);
        lines += text;
    }
    return lines;
}

} // namespace

void Traffic::count(const Protocol& protocol, const MessageInfo* message, std::size_t size) {
    ++messages;
    bytes += size;
    if (message == nullptr) {
        ++other;
        return;
    }
    if (by_message.empty()) {
        by_message.resize(protocol.messages.size());
    }
    ++by_message[static_cast<std::size_t>(message - protocol.messages.data())];
}

void RoundTrips::add(Duration took) noexcept {
    ++count;
    total += took;
    least = std::min(least, took);
    most = std::max(most, took);
}

Duration RoundTrips::mean() const noexcept {
    return count == 0 ? Duration::zero() : total / static_cast<Duration::rep>(count);
}

std::string prometheus_text(const Counters& counters, const Protocol& protocol, std::string_view role) {
    PrometheusWriter out(role);
    out.family("messages_total", "counter", "Messages by direction and type.");
    write_messages(out, counters.received, protocol, "received");
    write_messages(out, counters.sent, protocol, "sent");
    out.family("bytes_total", "counter", "Bytes of messages by direction, headers included.");
    out.sample(std::to_string(counters.received.bytes), ",direction=\"received\"");
    out.sample(std::to_string(counters.sent.bytes), ",direction=\"sent\"");
    out.summary("heartbeat_seconds", "Time from a heartbeat to its confirmation.", counters.heartbeats);
    out.summary("request_seconds", "Time from a request to its answer.", counters.requests);
    out.counter("sessions_opened_total", "Sessions opened.", counters.sessions_opened);
    out.counter("sessions_refused_total", "Open requests refused.", counters.sessions_refused);
    out.counter("sessions_ended_total", "Sessions and connections that are over.", counters.sessions_ended);
    out.counter("connections_total", "Connections made or accepted.", counters.connections);
    out.counter("connections_refused_total", "Connections refused by limits.", counters.connections_refused);
    out.counter("malformed_total", "Received messages with errors.", counters.malformed);
    out.counter("failures_total", "Failure answers.", counters.failures);
    out.counter("timeouts_total", "Requests without answer and sessions without sign of life.", counters.timeouts);
    out.counter("late_answers_total", "Answers that nobody waited for.", counters.late_answers);
    out.counter("dropped_events_total", "Events not sent to slow readers.", counters.dropped);
    out.counter("slow_readers_total", "Sessions ended because the peer did not read.", counters.slow_readers);
    out.family("queue_bytes_max", "gauge", "Most bytes that ever waited for one peer.");
    out.sample(std::to_string(counters.deepest_queue));
    return out.take();
}

std::string impact_summary(const Counters& counters, const Protocol& protocol, Duration over) {
    const double time = std::max(seconds(over), 1e-3);
    std::string text = "system impact over " + number(time) + " s, " + std::string(protocol.title) + "\n";
    text += rate_line("to server", counters.sent, time);
    text += message_lines(counters.sent, protocol, time);
    text += rate_line("to client", counters.received, time);
    text += message_lines(counters.received, protocol, time);
    if (counters.heartbeats.count != 0) {
        text += "heartbeats " + std::to_string(counters.heartbeats.count) + " confirmed, mean " +
                number(seconds(counters.heartbeats.mean()) * 1e3) + " ms, slowest " +
                number(seconds(counters.heartbeats.most) * 1e3) + " ms\n";
    }
    if (counters.requests.count != 0) {
        text += "requests   " + std::to_string(counters.requests.count) + " answered, mean " +
                number(seconds(counters.requests.mean()) * 1e3) + " ms, slowest " +
                number(seconds(counters.requests.most) * 1e3) + " ms\n";
    }
    return text;
}

} // namespace ctikit
