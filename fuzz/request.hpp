// Requests made of choices, by the tables: a message, and for each of its fields something that the peer has told or
// that clients say, or raw bytes. The targets of sessions act by them; the seeds (seeds.cpp) say them by name.
#pragma once

#include "input.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace ctikit::fuzz {

/// Messages of a version that clients send, in the order of the tables.
[[nodiscard]] std::vector<const MessageInfo*> requests_of(const Selected& selected);
/// The message that answers this one in this version; null: there is none.
[[nodiscard]] const MessageInfo* answer_to(const Selected& selected, const MessageInfo& request) noexcept;
/// A frame of nothing but a fixed part of zeros.
[[nodiscard]] std::vector<std::uint8_t> plain_frame(const Selected& selected, const MessageInfo& message);

/// What clients have to say: what they were told, and a few words that servers listen to.
class Knowledge {
public:
    /// `devices` and `agents`: to begin with.
    Knowledge(std::vector<std::string> devices, std::vector<std::string> agents);

    /// Takes over calls, devices, agents and names of variables from a frame of a server.
    void learn(const Selected& selected, Bytes frame);

    /// Of these the last ones count first.
    [[nodiscard]] std::uint32_t call(std::size_t choice) const noexcept;
    /// A text for this field, counted from that of client number `own`.
    [[nodiscard]] const std::string& text(const FieldInfo& field, std::size_t choice, std::size_t own) const noexcept;
    [[nodiscard]] const std::string& variable(std::size_t choice) const noexcept;

private:
    std::vector<std::uint32_t> calls_;
    std::vector<std::string> devices_;
    std::vector<std::string> agents_;
    std::vector<std::string> variables_;
};

/// Choices: number of the message, then one for each field that has any (chosen_fields); behind the end of the choices
/// all are 0. One below 128 is the number of something that is known, of the enum's values, or the number itself; from
/// there on bytes follow that are taken as they are; 255 leaves a field out. Empty: what was chosen is no message.
[[nodiscard]] std::vector<std::uint8_t> make_request(const Selected& selected, Bytes choices, const Knowledge& known,
                                                     std::size_t own);
/// The choices of this request in which the named fields differ from 0; of no such message none.
[[nodiscard]] std::vector<std::uint8_t>
choices_for(const Selected& selected, std::string_view message,
            const std::vector<std::pair<std::string_view, std::uint8_t>>& fields = {});

} // namespace ctikit::fuzz
