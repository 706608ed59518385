// What a walk shows to its visitor: the message, its fields one by one, and what is wrong with them.
#pragma once

#include <ctikit/wire/diagnostic.hpp>
#include <ctikit/wire/field_type.hpp>
#include <ctikit/wire/frame.hpp>
#include <ctikit/wire/model.hpp>

namespace ctikit {

/// The frame as a whole.
struct WalkedMessage {
    const Protocol* protocol = nullptr;
    const MessageInfo* info = nullptr; ///< null: the type is not defined
    FrameHeader header;
    Bytes frame;                 ///< header included; shorter than the header says when it is cut
    unsigned version = 0;        ///< of the session
    unsigned layout_version = 0; ///< by whose layout the body is read: `version`, or the nearest that has the message
    FloatingWidth width{1, 1};

    /// The body can be read field by field.
    [[nodiscard]] bool has_layout() const noexcept { return info != nullptr && info->documented; }
};

/// One field, fixed or floating, known or not.
struct WalkedField {
    const WalkedMessage* message = nullptr;
    const FieldInfo* info = nullptr; ///< null: the message has no such tag
    std::uint16_t tag = 0;           ///< 0 in the fixed part
    std::uint32_t offset = 0;        ///< of the field (floating: of its tag) from the first header byte
    std::uint32_t data_offset = 0;   ///< of its data
    Bytes data;
    std::int32_t record = -1; ///< number of the record that it is in; -1: none
    std::int32_t entry = -1;  ///< number of its group's entry, within the record if it is in one; -1: none
    bool reserved = false;    ///< reserved in this version

    /// The value of a number in 1, 2 or 4 bytes; nothing for other fields and for packed arrays.
    [[nodiscard]] std::optional<std::int64_t> number() const noexcept {
        return info == nullptr || info->array ? std::nullopt : number_in(info->type, data);
    }
};

} // namespace ctikit
