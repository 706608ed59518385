// Frames out of files that people have: raw streams, hexadecimal text, logs. Readers are fed with bytes as they come
// and hand over frames as soon as these are whole; they keep no more than one frame or line, however large the input
// is.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace ctikit {

enum class Direction : std::uint8_t { unknown, to_server, to_client };

/// Bytes that a record's time, sender and receiver have at most, but for the day in front of the time; logs print a
/// tenth of it. Many records share one time, and whoever keeps records or tells peers apart keeps copies: what is
/// longer is left out, and a problem of its line.
constexpr std::size_t longest_origin = 256;

/// A frame that an input held, and what the input says about it. Everything is valid until the sink returns. Texts are
/// the input's own, any bytes: printable() makes them safe to show.
struct InputRecord {
    Bytes frame;           ///< header and body; shorter than its header says when the input is cut
    std::string_view time; ///< as the input prints it, behind the day when that stands apart; empty: it does not say
    std::string_view from; ///< sender, e.g. "10.1.1.9:50221"; empty: not known
    std::string_view to;   ///< receiver
    Direction direction = Direction::unknown;
    std::uint64_t connection = 0;    ///< tells connections (sessions) of one input apart
    std::uint64_t position = 0;      ///< number of the line (from 1) or offset of the first byte
    std::optional<unsigned> version; ///< protocol version, when the input itself settles it
    bool rebuilt = false;            ///< made from text: the bytes are not those that were on the wire
    std::string_view note;           ///< what could not be carried over from a text; empty: nothing
};

class InputSink {
public:
    InputSink() = default;
    InputSink(const InputSink&) = delete;
    InputSink& operator=(const InputSink&) = delete;
    virtual ~InputSink() = default;

    virtual void record(const InputRecord& record) = 0;
    /// A part of the input that cannot be read: where (line or offset) and why, which may quote the input (printable()
    /// makes it safe to show). Reading goes on behind it where possible.
    virtual void problem(std::uint64_t position, std::string_view text) = 0;
    /// Something that the user should know and that is nobody's mistake, e.g. that the start of a session is missing.
    virtual void remark(std::string_view) {}
    /// No record of this connection will follow.
    virtual void connection_ended(std::uint64_t) {}
};

class InputReader {
public:
    InputReader() = default;
    InputReader(const InputReader&) = delete;
    InputReader& operator=(const InputReader&) = delete;
    virtual ~InputReader() = default;

    /// The next bytes of the input, split anywhere.
    virtual void feed(Bytes bytes) = 0;
    /// The input has ended: what was pending is handed over as it is.
    virtual void finish() = 0;
};

/// Frames back to back, as on the wire.
[[nodiscard]] std::unique_ptr<InputReader> make_raw_reader(const Protocol& protocol, InputSink& sink);

/// Hexadecimal text: one or more frames per line, blanks anywhere, comments from '#' to the end of the line.
[[nodiscard]] std::unique_ptr<InputReader> make_hex_reader(InputSink& sink);

/// A Unified CCX log (MIVR): messages in words, which are rebuilt as far as the text allows, and low-level dumps of
/// bytes. Lines that are neither are passed over. `version`: of the rebuilt frames, until an OPEN_REQ in the log says
/// otherwise.
[[nodiscard]] std::unique_ptr<InputReader> make_mivr_reader(const Protocol& protocol, unsigned version,
                                                            InputSink& sink);

/// A CTI Server process log as `dumplog` prints it, or the guide's message flows: "MsgType:NAME (Field:value ...)".
[[nodiscard]] std::unique_ptr<InputReader> make_ctisvr_reader(const Protocol& protocol, unsigned version,
                                                              InputSink& sink);

} // namespace ctikit
