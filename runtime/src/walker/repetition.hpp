// Internal to the walker: what repeats. Numbers records and entries while the floating part goes by, and afterwards
// says what is missing, doubled or miscounted. Fixed memory, whatever the frame holds.
#pragma once

#include <ctikit/walker/walk.hpp>

#include <array>
#include <bitset>

namespace ctikit {

class Repetition {
public:
    Repetition(const WalkedMessage& message, WalkSink& sink) noexcept;

    /// Notes a fixed field; it may be a count.
    void met_fixed(const WalkedField& field) noexcept { note_count(whole_, field); }

    /// A floating field of a group, before it is shown: numbers its record and entry. Closes the record before it.
    void number(WalkedField& field);
    /// The same field, after it was shown and its value was checked.
    void met_floating(const WalkedField& field);

    /// The end of the floating part, at this offset; fields lie in `begin`..`end`.
    void finish(std::uint32_t begin, std::uint32_t end);

private:
    struct Said {
        std::int64_t value = 0;
        std::uint32_t offset = 0;
        bool there = false;
    };
    /// The message as a whole, or one record of it.
    struct Scope {
        std::uint32_t begin = 0;
        std::int32_t number =
            -1; ///< of the record; -1: the message, or fields of a record before any record has started
        std::bitset<watched_fields> seen;
        std::array<std::int32_t, watched_groups> entries{};
        std::array<Said, watched_counts> counts{};
    };

    [[nodiscard]] std::int16_t record_of(const FieldInfo& info) const noexcept;
    [[nodiscard]] bool starts(const FieldInfo& info, std::int16_t group) const noexcept;
    [[nodiscard]] Scope& scope_of(const WalkedField& field) noexcept;
    void open_record(const WalkedField& field) noexcept;
    void report_twice(const WalkedField& field);
    void forget_entry(Scope& scope, std::size_t first) noexcept;
    void note_count(Scope& scope, const WalkedField& field) noexcept {
        for (std::size_t i = 0; i < counts_size_; ++i) {
            if (counts_[i] == field.info) {
                note_count(scope.counts[i], field);
            }
        }
    }
    static void note_count(Said& said, const WalkedField& field) noexcept;
    [[nodiscard]] const Said* said(const Scope& scope, std::int16_t count) const noexcept;
    void close(const Scope& scope, std::int16_t record, std::uint32_t end);
    void compare_groups(const Scope& scope, std::int16_t record);
    void compare_arrays(const Scope& scope, std::int16_t record, std::uint32_t end);
    void compare(const Scope& scope, std::int16_t count, std::int64_t found, std::string_view what);
    void require(const Scope& scope, std::int16_t record, std::uint32_t end);
    [[nodiscard]] std::size_t index_of(const FieldInfo& info) const noexcept;

    const WalkedMessage& message_;
    const MessageInfo& info_;
    WalkSink& sink_;
    Scope whole_;
    Scope record_;
    std::array<const FieldInfo*, watched_counts> counts_{}; ///< the fields that are counts, in the message's order
    std::size_t counts_size_ = 0;
    std::int16_t record_group_ = -1; ///< index of the group that makes up records; -1: the message has no record list
    bool in_record_ = false;
    bool met_array_ = false;
};

} // namespace ctikit
