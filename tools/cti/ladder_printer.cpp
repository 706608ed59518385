// Messages as arrows of a ladder diagram.
#include "ladder_printer.hpp"

#include "command.hpp"

#include <ctikit/trace/ladder.hpp>
#include <ctikit/walker/walk.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace cti {

namespace {

// A diagram with more than this is no help to anybody; memory and the width of a row stay bounded.
constexpr std::size_t most_rows = 100'000;
constexpr std::size_t most_participants = 64;
constexpr std::size_t longest_detail = 2000; ///< characters of a message's text

/// What identifies a message beside its name: invoke id and first call id.
struct SummaryVisitor {
    std::string name;
    std::string ids;
    bool has_call = false;
    ctikit::Sender sender = ctikit::Sender::both;

    void on_message(const ctikit::WalkedMessage& message) {
        name = message.info == nullptr ? fmt::format("type {}", message.header.type) : std::string(message.info->name);
        sender = message.info == nullptr ? ctikit::Sender::both : message.info->sender;
    }

    void on_fixed(const ctikit::WalkedField& field) {
        const std::int16_t invoke_id = field.message->info->invoke_id;
        if (invoke_id >= 0 && field.info == &field.message->info->fixed[static_cast<std::size_t>(invoke_id)]) {
            ids += fmt::format(" #{}", field.number().value_or(0));
        } else if (const auto call = field.number();
                   call && !has_call && !field.reserved && field.info->name.ends_with("CallID")) {
            has_call = true;
            ids += fmt::format(" call {}", *call);
        }
    }
};

class LadderPrinter final : public Printer {
public:
    LadderPrinter(bool as_svg, const PrinterOptions& options, Output& output)
        : as_svg_(as_svg), options_(options), output_(output) {}

    void print(const ctikit::Protocol& protocol, unsigned version, const ctikit::InputRecord& record) override;
    void finish() override;

private:
    [[nodiscard]] bool has_lanes(const ctikit::Ladder::Arrow& arrow) const;

    bool as_svg_;
    PrinterOptions options_;
    Output& output_;
    ctikit::Ladder ladder_;
    std::size_t dropped_ = 0;
};

void LadderPrinter::print(const ctikit::Protocol& protocol, unsigned version, const ctikit::InputRecord& record) {
    if (ladder_.size() >= most_rows) {
        ++dropped_;
        return;
    }
    SummaryVisitor summary;
    ctikit::walk(protocol, version, record.frame, summary);
    std::string findings; // they only count
    const ctikit::Findings found =
        format_findings(findings, protocol, version, record.frame, "", ctikit::Level::info, [&] { findings.clear(); });
    note(found);
    ctikit::Ladder::Arrow arrow;
    arrow.time = record.time;
    arrow.label = summary.name + summary.ids;
    arrow.error = found.errors > 0;
    if (as_svg_) {
        format_text(arrow.detail, protocol, version, record.frame, options_.text, [&] {
            arrow.detail.resize(std::min(arrow.detail.size(), longest_detail + 1)); // one more: it goes on
        });
        if (arrow.detail.size() > longest_detail) {
            arrow.detail.resize(longest_detail);
            arrow.detail += " ...";
            arrow.detail.shrink_to_fit();
        }
    }
    const bool to_client = record.direction == ctikit::Direction::to_client ||
                           (record.direction == ctikit::Direction::unknown && summary.sender == ctikit::Sender::server);
    arrow.from = !record.from.empty() ? std::string(record.from) : to_client ? "server" : "client";
    arrow.to = !record.to.empty() ? std::string(record.to) : to_client ? "client" : "server";
    if (!has_lanes(arrow)) {
        ++dropped_;
        return;
    }
    ladder_.add_participant(to_client ? arrow.to : arrow.from); // clients stand left of their server
    ladder_.add(std::move(arrow));
}

/// Whether the diagram has room for those of its participants who are not there yet.
bool LadderPrinter::has_lanes(const ctikit::Ladder::Arrow& arrow) const {
    const std::vector<std::string>& there = ladder_.participants();
    const auto more = std::ranges::count_if(std::array{&arrow.from, &arrow.to}, [&](const std::string* name) {
        return std::ranges::find(there, *name) == there.end();
    });
    return there.size() + static_cast<std::size_t>(more) <= most_participants;
}

void LadderPrinter::finish() {
    const auto settle = [this] { output_.settle(); };
    if (as_svg_) {
        ladder_.write_svg(output_.buffer(), settle);
    } else {
        ladder_.write_text(output_.buffer(), settle);
    }
    if (dropped_ > 0) {
        output_.flush(); // what fits is shown
        throw UsageError(fmt::format("{} messages do not fit a diagram of at most {} messages and {} participants; "
                                     "narrow them down with --call, --agent or --message",
                                     dropped_, most_rows, most_participants));
    }
}

} // namespace

std::unique_ptr<Printer> make_ladder_printer(bool as_svg, const PrinterOptions& options, Output& output) {
    return std::make_unique<LadderPrinter>(as_svg, options, output);
}

} // namespace cti
