// Messages in words, for people: the server's high-level trace, the guide's message flows, an annotated hexadecimal
// listing and the server's low-level trace. All append to a string that the caller reuses: once it has grown, printing
// allocates nothing.
#pragma once

#include <ctikit/trace/findings.hpp>
#include <ctikit/trace/settle.hpp>
#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

#include <string>
#include <string_view>

namespace ctikit {

struct TextOptions {
    /// The server writes what it sends and what it receives differently.
    enum class Form : std::uint8_t {
        automatic, ///< incoming for messages that only clients send, outgoing for all others
        outgoing,  ///< { length=-1 type=CALL_HELD_EVENT, callID: 77, heldDevice: 5001 }
        incoming,  ///< {length=4 type=HEARTBEAT_REQ,invokeId=12,invokeId=12}
    };

    Form form = Form::automatic;
    bool symbols = false;      ///< the names of enum values behind the numbers
    bool show_secrets = false; ///< passwords in hexadecimal instead of ***
};

/// The server's high-level trace, character by character as Unified CCX writes it: the trace's own field names,
/// unsigned 4-byte numbers as signed ones, `null` for absent fields that it prints. Nothing but the braces and what is
/// between them.
void format_text(std::string& out, const Protocol& protocol, unsigned version, Bytes frame,
                 const TextOptions& options = {}, const Settle& settle = {});

/// The line that the server logs about a message that it processes, which the MIVR reader reads back: `peer` is the
/// client's "HOST:PORT", the message is as format_text() prints it in the form of incoming ones, passwords hidden. Ends
/// with a newline.
void format_received(std::string& out, const Protocol& protocol, unsigned version, Bytes frame, std::string_view peer);

/// The guide's message flows: "MsgType: NAME" and indented "Field: value" lines with the guide's names; reserved fields
/// are left out, named variables stand in an ExpandedCallContxt block with their total of bytes. Ends with a newline.
void format_flow(std::string& out, const Protocol& protocol, unsigned version, Bytes frame,
                 const TextOptions& options = {}, const Settle& settle = {});

/// Every byte with its offset and meaning, one field per line. Ends with a newline.
void format_hex(std::string& out, const Protocol& protocol, unsigned version, Bytes frame,
                const TextOptions& options = {}, const Settle& settle = {});

/// The server's low-level trace: "MHDR: 0000: <bytes> <characters> MDATA: 0000: ...", 16 bytes per row. Ends with a
/// newline.
void format_low_level(std::string& out, Bytes frame, const Settle& settle = {});

/// What is wrong with a frame, one line per finding: `indent`, level, code, text and offset. Nothing when all is well.
/// Findings that are less serious than `least` are counted, but not printed.
Findings format_findings(std::string& out, const Protocol& protocol, unsigned version, Bytes frame,
                         std::string_view indent, Level least = Level::info, const Settle& settle = {});

} // namespace ctikit
