// Writes a walk down, so that tests can compare it as a whole.
#pragma once

#include <ctikit/walker/describe.hpp>
#include <ctikit/walker/walk.hpp>

#include <string>
#include <vector>

namespace support {

struct WalkRecord {
    std::vector<std::string> fields;      ///< "Name", "Name[entry]", "Name[record.entry]"; "?tag" for unknown ones
    std::vector<std::string> diagnostics; ///< "code@offset"
    std::vector<std::string> texts;
    std::vector<std::uint8_t> bytes; ///< everything shown, put together again behind the header
    std::size_t rest = 0;
    std::size_t body = 0;
    std::size_t calls_after_rest = 0;
    bool in_place = true; ///< every field lies in the frame where it says
    ctikit::Bytes frame;

    void on_message(const ctikit::WalkedMessage& message) {
        frame = message.frame;
        append(frame.first(ctikit::header_size));
    }
    void on_fixed(const ctikit::WalkedField& field) {
        fields.emplace_back(field.info->name);
        show(field, 0);
    }
    void on_floating(const ctikit::WalkedField& field) {
        std::string line = field.info == nullptr ? "?" + std::to_string(field.tag) : std::string(field.info->name);
        if (field.record >= 0 && field.entry != field.record) {
            line += '[' + std::to_string(field.record) + '.' + std::to_string(field.entry) + ']';
        } else if (field.entry >= 0) {
            line += '[' + std::to_string(field.entry) + ']';
        }
        fields.push_back(line);
        show(field, static_cast<std::size_t>(field.message->width.tag) + field.message->width.length);
    }
    void on_body(ctikit::Bytes data, std::uint32_t offset) {
        in_place = in_place && offset == ctikit::header_size;
        body = data.size();
        append(data);
    }
    void on_rest(ctikit::Bytes data, std::uint32_t offset) {
        in_place = in_place && offset == bytes.size();
        rest = data.size();
        append(data);
    }
    void on_diagnostic(const ctikit::Diagnostic& diagnostic) {
        diagnostics.push_back(std::string(to_string(diagnostic.code)) + '@' + std::to_string(diagnostic.offset));
        texts.push_back(describe(diagnostic));
    }

private:
    void show(const ctikit::WalkedField& field, std::size_t prefix) {
        in_place = in_place && field.offset == bytes.size() && field.data_offset == field.offset + prefix &&
                   field.data.data() == frame.data() + field.data_offset;
        append({field.data.data() - prefix, field.data.size() + prefix});
    }
    void append(ctikit::Bytes data) { bytes.insert(bytes.end(), data.begin(), data.end()); }
};

[[nodiscard]] inline WalkRecord record_walk(const ctikit::Protocol& protocol, unsigned version, ctikit::Bytes frame) {
    WalkRecord record;
    ctikit::walk(protocol, version, frame, record);
    return record;
}

} // namespace support
