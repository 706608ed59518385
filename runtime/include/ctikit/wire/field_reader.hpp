// One field of a message, without decoding the rest: for programs that route, filter or count large messages by a field
// or two. Names are looked up once, in the tables; then each frame costs a walk over the tags before the field.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/fixed_part.hpp>
#include <ctikit/wire/model.hpp>

#include <optional>
#include <string_view>

namespace ctikit {

class FieldReader {
public:
    /// Message and field as the guide spells them, in this version of the session. The tables must outlive the reader;
    /// those of the dialects are constants. Throws std::invalid_argument that names what does not exist.
    FieldReader(const Protocol& protocol, unsigned version, std::string_view message, std::string_view field);

    /// The field's data in a frame with its header; of a field that comes several times, the first. Nothing when the
    /// frame is another message or does not have the field, or when it is cut before it.
    [[nodiscard]] std::optional<Bytes> data(Bytes frame) const noexcept;
    /// The same as text, up to its first NUL.
    [[nodiscard]] std::optional<std::string_view> text(Bytes frame) const noexcept;
    /// The same as a number; nothing when the field is no number or has a size that numbers do not have.
    [[nodiscard]] std::optional<std::int64_t> number(Bytes frame) const noexcept;

private:
    [[nodiscard]] std::optional<Bytes> fixed(Bytes body, const FixedPart& part) const noexcept;
    [[nodiscard]] std::optional<Bytes> floating(Bytes body, std::size_t from) const noexcept;

    const MessageInfo* message_;
    const FieldInfo* field_ = nullptr;
    unsigned version_; ///< whose layout the message has
    FloatingWidth width_;
    std::size_t offset_ = 0;          ///< of a fixed field, from the start of the body, when all fixed fields are there
    std::size_t optional_before_ = 0; ///< bytes of optional fields before it
    std::optional<FixedPart> fixed_part_; ///< nothing: it depends on the body
};

} // namespace ctikit
