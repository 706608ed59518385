// The verbs that scripts and flows are made of.
#include "play.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <thread>

namespace ctikit::conformance {
namespace {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

/// Bit of CallMsgMask by the name that belongs to a message: CALL_HELD_EVENT -> CALL_HELD_MASK. Nothing: no bit governs
/// it.
std::optional<std::uint32_t> call_bit(const Protocol& protocol, std::string_view message) {
    return value_of(protocol, "CallMsgMask", std::string(message.substr(0, message.rfind('_'))) + "_MASK");
}

std::uint32_t known_bits(const FieldInfo& field, unsigned version) {
    std::uint32_t bits = 0;
    if (field.enumeration != nullptr) {
        for (const auto& row : field.enumeration->values) {
            bits |= row.versions.contains(version) ? row.value : 0;
        }
    }
    return bits;
}

std::vector<Chunk> single_bytes(const Octets& bytes, const std::vector<std::size_t>& starts) {
    std::vector<Chunk> chunks(bytes.size(), Chunk{1, {}});
    for (const auto start : starts) {
        for (std::size_t i = start; i < std::min(start + 10, bytes.size()); ++i) {
            chunks[i].pause = 1ms; // long enough for the client to read what is there
        }
    }
    return chunks;
}

/// Pauses after the third and the sixth byte of a header, and in the middle of the body.
std::vector<Chunk> header_pauses(const Octets& bytes, const std::vector<std::size_t>& starts) {
    std::vector<Chunk> chunks;
    const auto long_enough = patient(15ms);
    std::size_t done = 0;
    const auto cut_at = [&](std::size_t where, std::chrono::microseconds pause) {
        if (where > done && where < bytes.size()) {
            chunks.push_back({where - done, pause});
            done = where;
        }
    };
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto end = i + 1 < starts.size() ? starts[i + 1] : bytes.size();
        const auto pause = i < 6 ? long_enough : 2ms;
        cut_at(starts[i] + 3, pause);
        cut_at(starts[i] + 6, pause);
        cut_at(starts[i] + 8 + (end - starts[i] - std::min<std::size_t>(8, end - starts[i])) / 2, pause);
    }
    return chunks;
}

/// A pause after every third piece or so. The first ones are long: also on a busy machine the client is to read what is
/// there before more comes.
std::vector<Chunk> random_pieces(const Octets& bytes, Random& random) {
    std::vector<Chunk> chunks;
    const auto long_enough = patient(15ms);
    std::size_t pauses = 0;
    for (std::size_t done = 0; done < bytes.size();) {
        const auto size = 1 + random.below(170);
        std::chrono::microseconds pause{};
        if (random.below(3) == 0) {
            pause = ++pauses <= 6 ? long_enough : 3ms;
        }
        chunks.push_back({size, pause});
        done += size;
    }
    return chunks;
}

/// "exit status 1", and the last thing that the client said on standard error.
std::string how_it_ended(const Process& client) {
    constexpr std::string_view blank = " \t\r\n";
    constexpr std::size_t longest = 200;
    const std::string_view said = client.errors();
    const auto last = said.find_last_not_of(blank);
    if (last == std::string_view::npos) {
        return client.end();
    }
    const auto line = said.substr(0, last + 1);
    return client.end() + ", \"" + std::string(line.substr(line.find_last_of('\n') + 1).substr(0, longest)) + "\"";
}

} // namespace

std::optional<std::uint32_t> value_of(const Protocol& protocol, std::string_view enumeration, std::string_view name) {
    const auto found =
        std::ranges::find_if(protocol.enums, [&](const EnumInfo* each) { return each->name == enumeration; });
    if (found == protocol.enums.end()) {
        return std::nullopt;
    }
    const auto row = std::ranges::find((*found)->values, name, &EnumValue::name);
    return row == (*found)->values.end() ? std::nullopt : std::optional(row->value);
}

std::chrono::milliseconds patient(std::chrono::milliseconds time) {
    double load = 0;
    const auto cores = static_cast<double>(std::max(1U, std::thread::hardware_concurrency()));
    if (::getloadavg(&load, 1) != 1) {
        return time;
    }
    return std::chrono::milliseconds(
        static_cast<long>(static_cast<double>(time.count()) * std::clamp(load / cores, 1.0, 3.0)));
}

Play::Play(Stage& stage_, const Case& what, const ClientSuiteOptions& options_, const Habits* habits, const Pace* pace)
    : stage(stage_), test(what), options(options_), random(options_.seed, what.info.id), habits_(habits), pace_(pace),
      version_(what.version) {}

void Play::find(Check check, std::string what, std::string expected, std::string actual,
                std::optional<std::size_t> entry, bool tolerated) {
    find({std::move(what), std::move(expected), std::move(actual), entry, tolerated, std::string(id_of(check))});
}

void Play::find(Finding finding) {
    if (options.without.contains(finding.check)) {
        return;
    }
    if (finding.entry && !finding.tolerated && stage.transcript[*finding.entry].fault.empty()) {
        stage.transcript[*finding.entry].fault = finding.what;
    }
    findings.push_back(std::move(finding));
}

bool Play::check(Check check, bool holds, const std::string& condition, std::string actual,
                 std::optional<std::size_t> entry, bool tolerated) {
    conditions.push_back(condition);
    condition_results.push_back(actual);
    if (!holds) {
        find(check, "not so: " + condition, condition, std::move(actual), entry, tolerated);
    }
    return holds || options.without.contains(id_of(check));
}

asio::awaitable<bool> Play::wait(std::function<bool()> condition, std::chrono::milliseconds longest) {
    co_return co_await stage.wait(std::move(condition), Clock::now() + longest);
}

asio::awaitable<void> Play::sleep(std::chrono::milliseconds time) {
    co_await stage.wait([] { return false; }, Clock::now() + time);
}

asio::awaitable<bool> Play::expect_open() {
    // Programs take their time to start, the more so when several do at once.
    const auto patience = options.listen ? std::chrono::milliseconds(24h) : 4 * patient(options.timeout);
    const auto arrived = [&] { return stage.pending(session_message::open) != nullptr; };
    co_await wait([&] { return arrived() || stage.client_gone() || stage.flooded; }, patience);
    if (!arrived() && stage.client_gone()) {
        co_await wait(arrived, 300ms); // its last bytes may still be on the way
    }
    auto* arrival = stage.pending(session_message::open);
    if (arrival == nullptr) {
        const std::string what =
            stage.connections() == 0 ? "the client did not connect" : "the client connected and sent no OPEN_REQ";
        find(Check::client_connects, stage.client_gone() ? what + ": it ended, " + how_it_ended(*stage.client()) : what,
             "a connection and OPEN_REQ as its first message",
             stage.client_gone() ? "the client ended: " + stage.client()->end()
                                 : "nothing within " + std::to_string(patience.count() / 1000) + " s");
        client_may_leave = true;
        co_return false;
    }
    arrival->taken = true;
    stage.follow(arrival->connection);
    open_request_ = arrival->view;
    const auto asked = stated_version(stage.protocol(), arrival->view.frame, test.version);
    if (!stage.protocol().versions.contains(asked)) {
        find(Check::open_version_exists, "OPEN_REQ asks for version " + std::to_string(asked),
             "a version from " + std::to_string(stage.protocol().versions.first) + " to " +
                 std::to_string(stage.protocol().versions.last),
             "VersionNumber " + std::to_string(asked), arrival->entry);
        client_may_leave = true;
        co_await send(refusal("E_CTI_INVALID_VERSION"), Report::optional);
        co_return false;
    }
    version_ = asked;
    co_return true;
}

Draft Play::refusal(std::string_view status) const {
    return make_draft(stage.protocol(), test.version, session_message::failure,
                      {{"InvokeID", open_request_.number("InvokeID")}, {"Status", status}});
}

Draft Play::open_confirmation(const json::object& more) const {
    const auto* info = stage.protocol().find(session_message::opened, version_);
    json::object fields{{"InvokeID", open_request_.number("InvokeID")}};
    const auto has = [&](std::string_view name) {
        const auto named = [&](const FieldInfo& field) {
            return field.name == name && field.versions.contains(version_) && !field.reserved;
        };
        return std::any_of(info->fixed.begin(), info->fixed.end(), named) ||
               std::any_of(info->floating.begin(), info->floating.end(), named);
    };
    for (const auto& field : info->fixed) {
        if (field.name == "ServicesGranted") {
            fields["ServicesGranted"] = open_request_.number("ServicesRequested") & known_bits(field, version_);
        }
    }
    for (const auto* online : {"UnifiedCCXOnline", "PeripheralOnline"}) {
        if (has(online)) {
            fields[online] = 1;
        }
    }
    if (test.role.mode == "agent") {
        const std::pair<std::string_view, const std::string*> agent[]{{"AgentExtension", &test.role.extension},
                                                                      {"AgentInstrument", &test.role.instrument},
                                                                      {"AgentID", &test.role.agent_id}};
        for (const auto& [name, value] : agent) {
            if (has(name) && !value->empty()) {
                fields[name] = *value;
            }
        }
    }
    for (const auto& member : more) {
        fields[member.key()] = member.value();
    }
    return make_draft(stage.protocol(), version_, session_message::opened, fields);
}

asio::awaitable<void> Play::confirm_open() {
    const auto opened = open_confirmation();
    co_await confirm_open(opened);
}

asio::awaitable<void> Play::confirm_open(const Draft& opened) {
    session_open_ = true;
    co_await send(opened, Report::optional);
}

asio::awaitable<bool> Play::open_session() {
    const bool asked = co_await expect_open();
    if (asked) {
        co_await confirm_open();
    }
    co_return asked;
}

asio::awaitable<void> Play::send(const Draft& draft, Report report, std::string note) {
    if (link() == nullptr || link()->ended()) {
        co_return;
    }
    const auto entry = co_await stage.send(*link(), draft, std::move(note));
    sent.push_back({draft, report, entry});
}

asio::awaitable<void> Play::play_opening(Scene& scene, const Draft& opened) {
    session_open_ = true;
    co_await play(scene, 0, scene.deliveries.size(), &opened);
}

asio::awaitable<void> Play::play(Scene& scene, std::size_t first, std::size_t last, const Draft* before) {
    order = scene.flow->order; // a case that plays more than once plays the same flow
    Piece piece;
    if (before != nullptr && link() != nullptr) {
        add(piece, *before, Report::optional, "");
        stage.transcript.back().flow = false;
    }
    for (auto i = first; i < last && link() != nullptr && !link()->ended(); ++i) {
        const auto& delivery = scene.deliveries[i];
        if (delivery.request != nullptr && options.drive) {
            co_await flush(piece, scene.cutting);
            const auto& wanted = *delivery.request;
            const bool sent_it = co_await request(wanted.message, wanted.fields, wanted.answer);
            if (!sent_it) {
                co_return;
            }
        }
        if (asked_for(delivery.draft)) {
            add(piece, delivery.draft, delivery.report, delivery.note);
        }
        if (scene.cutting == Cutting::whole) {
            co_await flush(piece, scene.cutting);
        }
    }
    co_await flush(piece, scene.cutting);
}

void Play::add(Piece& piece, const Draft& draft, Report report, const std::string& note) {
    std::vector<ByteRange> marked;
    for (const auto& [begin, size] : draft.touched()) {
        marked.push_back({begin, size});
    }
    const auto entry = stage.note_sent(*link(), draft, note, std::move(marked));
    stage.transcript[entry].flow = true;
    sent.push_back({draft, report, entry});
    piece.starts.push_back(piece.bytes.size());
    const auto frame = draft.encode();
    piece.bytes.insert(piece.bytes.end(), frame.begin(), frame.end());
}

asio::awaitable<void> Play::flush(Piece& piece, Cutting cutting) {
    Piece out;
    std::swap(out, piece);
    if (link() == nullptr || link()->ended() || out.bytes.empty()) {
        co_return;
    }
    std::vector<Chunk> chunks;
    switch (cutting) {
    case Cutting::bytes:
        chunks = single_bytes(out.bytes, out.starts);
        break;
    case Cutting::header_pause:
        chunks = header_pauses(out.bytes, out.starts);
        break;
    case Cutting::random:
        chunks = random_pieces(out.bytes, random);
        break;
    case Cutting::whole:
    case Cutting::coalesced:
        break;
    }
    co_await stage.write(*link(), std::move(out.bytes), std::move(chunks));
}

asio::awaitable<bool> Play::request(std::string_view message, const json::object& fields, std::string_view answer) {
    stage.by_hand.insert(std::string(message));
    json::object line;
    line["message"] = message;
    line["fields"] = fields;
    stage.note_event("client asked for " + json::serialize(line));
    stage.client()->write_line(json::serialize(line));
    const bool sent_it = co_await expect_request(message, fields);
    if (!sent_it) {
        co_return false;
    }
    if (!answer.empty()) {
        json::object echo;
        echo["InvokeID"] = requests.back().number("InvokeID");
        co_await send(make_draft(stage.protocol(), version_, answer, echo), Report::required);
    }
    co_return true;
}

asio::awaitable<bool> Play::expect_request(std::string_view message, const json::object& fields) {
    const auto arrived = [&] { return stage.pending(message) != nullptr; };
    co_await wait([&] { return arrived() || stage.client_gone() || link() == nullptr || link()->ended(); },
                  patient(options.timeout));
    auto* arrival = stage.pending(message);
    if (arrival == nullptr) {
        find(Check::request_sent, std::string(message) + " was asked for and not sent",
             std::string(message) + " " + json::serialize(fields), "no such message");
        co_return false;
    }
    arrival->taken = true;
    requests.push_back(arrival->view);
    check_request(*arrival, fields);
    co_return true;
}

asio::awaitable<bool> Play::expect_reply(std::string_view message, const json::object& fields,
                                         std::chrono::milliseconds longest) {
    stage.by_hand.insert(std::string(message));
    const auto arrived = [&] { return stage.pending(message) != nullptr; };
    co_await wait([&] { return arrived() || stage.client_gone() || link() == nullptr || link()->ended(); }, longest);
    check(Check::reply_sent, arrived(), std::string(message) + " comes", arrived() ? "it does" : "no such message",
          std::nullopt, true);
    if (arrived()) {
        auto* arrival = stage.pending(message);
        arrival->taken = true;
        check_request(*arrival, fields);
    }
    co_return true;
}

void Play::check_request(const Arrival& arrival, const json::object& fields) {
    const auto& view = arrival.view;
    for (const auto& diagnostic : view.diagnostics) {
        if (diagnostic.level != "info") {
            // Nobody said so to the client, unless it is among the fields that it was asked for: then its value misses.
            const bool unsaid = diagnostic.code == "missing-required-field";
            check(Check::request_well_formed, false, view.message + " is well-formed", diagnostic.text, arrival.entry,
                  unsaid);
        }
    }
    const auto wanted = reportable(make_draft(stage.protocol(), version_, view.message, fields));
    for (const auto& member : fields) {
        const auto found = wanted.find(std::string(member.key()));
        const auto* value = view.values.if_contains(member.key());
        if (found == wanted.end() || found->second.empty()) {
            continue;
        }
        const bool equal =
            value != nullptr && std::any_of(found->second.begin(), found->second.end(), [&](const json::value& each) {
                return json::serialize(each) == json::serialize(*value);
            });
        check(Check::request_values, equal,
              view.message + " carries " + std::string(member.key()) + " " + json::serialize(found->second.front()),
              value == nullptr ? "not there" : json::serialize(*value), arrival.entry);
    }
}

bool Play::asked_for(const Draft& draft) const {
    if (draft.info == nullptr || !session_open_ || !draft.info->versions.contains(version_)) {
        return true; // nobody can ask for a message that the version does not have
    }
    const auto& protocol = stage.protocol();
    if (const auto bit = call_bit(protocol, draft.info->name)) {
        return (open_request_.number("CallMsgMask") & *bit) != 0;
    }
    const auto kind = std::ranges::find(protocol.configuration.kinds, draft.info->name, &ConfigKindInfo::message);
    if (kind != protocol.configuration.kinds.end()) {
        const auto bit = value_of(protocol, protocol.configuration.open_mask, kind->open_bit);
        return (open_request_.number("ConfigMsgMask") & bit.value_or(0)) != 0;
    }
    if (draft.info->name.starts_with("CONFIG_")) { // the frame around the records has no bit of its own
        return open_request_.number("ConfigMsgMask") != 0;
    }
    if (draft.info->name == "AGENT_STATE_EVENT") {
        return open_request_.number("AgentStateMask") != 0;
    }
    return true;
}

std::size_t Play::reports_seen() const {
    std::map<std::string_view, std::size_t> wanted;
    std::vector<std::string> names;
    names.reserve(sent.size());
    for (const auto& each : sent) {
        names.push_back(each.draft.name());
        wanted[names.back()] += each.report == Report::required ? 1 : 0;
    }
    std::size_t seen = 0;
    for (const auto& observation : stage.observations) {
        const auto found = wanted.find(observation.message);
        if (found != wanted.end() && found->second > 0) {
            --found->second;
            ++seen;
        }
    }
    return seen;
}

void Play::judge_now() {
    judgement = judge(stage.protocol(), sent, stage.observations, habits_, order);
}

std::chrono::milliseconds Play::patience() const {
    constexpr std::size_t enough_reports = 10;
    constexpr std::chrono::milliseconds least = 1500ms;
    if (pace_ == nullptr || pace_->reports < enough_reports) {
        return patient(options.timeout);
    }
    const auto usual = std::chrono::duration_cast<std::chrono::milliseconds>(20 * pace_->slowest);
    return patient(std::min(options.timeout, std::max(least, usual)));
}

asio::awaitable<void> Play::settle() {
    if (!options.observe) {
        co_await wait([&] { return stage.client_gone() || (link() != nullptr && link()->ended()); }, 300ms);
        co_return;
    }
    const auto timeout = patience();
    const auto grace = std::min(timeout, patient(1s));
    // Only what is still due counts as a sign of life: a client may print answers to its heartbeats for ever.
    for (auto seen = reports_seen();; seen = reports_seen()) {
        judge_now();
        if (judgement.complete) {
            co_return;
        }
        // The client prints in the order in which it reads: after the last message the others do not come any more.
        const bool ended = judgement.last_seen || (link() != nullptr && link()->ended_by_client);
        const auto news = [&] {
            return reports_seen() != seen || stage.flooded || (stage.output_ended() && stage.client_gone());
        };
        co_await wait(news, ended ? grace : timeout);
        if (reports_seen() == seen) {
            judge_now();
            co_return;
        }
    }
}

/// What the client sent once more than anybody asked for: OPEN_REQ on a connection that had one, a request that was
/// sent already.
void check_repeats(Play& play) {
    const auto& arrivals = play.stage.arrivals;
    for (auto later = arrivals.begin(); later != arrivals.end(); ++later) {
        const auto& message = later->view.message;
        if (later->taken || message == session_message::close || !play.stage.by_hand.contains(message)) {
            continue;
        }
        const bool opens = message == session_message::open;
        const bool repeated = std::any_of(arrivals.begin(), later, [&](const Arrival& each) {
            return each.view.message == message && (opens ? each.connection == later->connection : each.taken);
        });
        if (repeated) {
            play.find(opens ? Check::open_once : Check::request_once, message + " came again",
                      opens ? "one OPEN_REQ on a connection" : "a request as often as it was asked for",
                      "it came again", later->entry);
        }
    }
}

/// Rules that a server may let pass. OPEN_REQ and requests that were asked for have stricter judges.
void check_rules(Play& play, const Arrival& arrival) {
    const auto& view = arrival.view;
    if (view.message == session_message::open || play.stage.by_hand.contains(view.message)) {
        return;
    }
    for (const auto& diagnostic : view.diagnostics) {
        if (diagnostic.level == "warning" || diagnostic.code == "unknown-field") {
            play.find(Check::message_rules, view.message + " breaks a rule: " + diagnostic.code,
                      "a message as the guide has it", diagnostic.text, arrival.entry, true);
            return;
        }
    }
}

/// Connections beside the session on which nothing was ever sent.
void check_connections(Play& play) {
    const auto silent = play.stage.silent_connections();
    if (silent != 0 && play.session_open()) {
        play.find(Check::silent_connection, "a connection without a session", "one connection for each session",
                  std::to_string(silent) + " on which nothing came", std::nullopt, true);
    }
}

void check_manners(Play& play) {
    auto& stage = play.stage;
    check_repeats(play);
    check_connections(play);
    std::size_t reported = 0;
    for (const auto& arrival : stage.arrivals) {
        for (const auto& diagnostic : arrival.view.diagnostics) {
            if (diagnostic.level == "error" && reported++ < 5) {
                stage.transcript[arrival.entry].marked.push_back({diagnostic.offset, 1});
                play.find(Check::message_well_formed, arrival.view.message + " is malformed: " + diagnostic.code,
                          "a well-formed message",
                          diagnostic.text + " (offset " + std::to_string(diagnostic.offset) + ")", arrival.entry);
            }
        }
        check_rules(play, arrival);
        const auto* info = arrival.view.info;
        if ((info == nullptr || info->sender == Sender::server) && reported++ < 5) {
            play.find(Check::message_of_clients, arrival.view.message + " is no message of a client",
                      "messages that clients send", arrival.view.message, arrival.entry);
        }
    }
    if (stage.connections() > 20) {
        play.find(Check::connection_storm, "the client connects in a storm", "a pause before connecting again",
                  std::to_string(stage.connections()) + " connections");
    }
    if (auto* link = stage.link(); link != nullptr && link->ended_by_client && !play.client_may_leave) {
        play.find(Check::client_keeps_session, "the client closed the connection", "the session stays open",
                  "closed while the case was going on");
    }
}

// All messages are held against all of their time. In a shorter time there may be as many as a busy machine let pile
// up, or as few as it let through.
void check_flood(Play& play) {
    constexpr std::size_t most_at_once = 200; // a client may query a lot when it begins
    constexpr std::size_t most_per_second = 100;
    const auto& stage = play.stage;
    if (stage.flooded) {
        play.find(Check::client_flood, "the client floods", "output and messages in proportion to what was sent",
                  std::to_string(stage.arrivals.size()) + " messages and " + std::to_string(stage.observations.size()) +
                      " lines");
    } else if (!stage.arrivals.empty()) {
        const std::chrono::duration<double> time = stage.arrivals.back().time - stage.arrivals.front().time;
        const auto most = most_at_once + static_cast<std::size_t>(most_per_second * time.count());
        if (const auto count = stage.arrivals.size(); count > most) {
            play.find(Check::client_flood, "the client floods", "a few messages a second",
                      std::to_string(count) + " messages, where the time from first to last allows " +
                          std::to_string(most));
        }
    }
}

void check_end(Play& play) {
    const auto* client = play.stage.client();
    for (auto& finding : play.findings) {
        if (client != nullptr && !client->ended_by_suite() && finding.check == id_of(Check::client_keeps_session)) {
            finding.what = "the client ended while the case was going on: " + how_it_ended(*client);
        }
    }
    if (client != nullptr && client->end().starts_with("signal") && client->crashed()) {
        play.find(Check::client_crash, "the client crashed", "the client lives as long as the case, or ends by itself",
                  client->end());
    }
}

} // namespace ctikit::conformance
