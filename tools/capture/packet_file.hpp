// The packets of a capture file, one after the other, whatever its format and link layer.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <functional>
#include <memory>
#include <string>

namespace cti {

/// One TCP segment of a capture.
struct Segment {
    std::string from; ///< "10.1.1.9:50221"
    std::string to;
    std::uint16_t from_port = 0;
    std::uint16_t to_port = 0;
    std::uint32_t sequence = 0; ///< of its first byte
    bool syn = false;
    bool fin = false;
    bool reset = false;
    ctikit::Bytes payload;
    std::int64_t seconds = 0; ///< when it was captured, since 1970 UTC
    std::int32_t microseconds = 0;
};

class PacketFile {
public:
    /// `read` gives the next bytes of the file and none at its end. Throws std::runtime_error when they are no capture.
    explicit PacketFile(std::function<ctikit::Bytes()> read);
    ~PacketFile();

    /// The next TCP segment; false at the end. Other packets are passed over. Valid until the next call.
    [[nodiscard]] bool next(Segment& segment);

    /// Packets that were fragments of larger ones, which are not put together.
    [[nodiscard]] std::uint64_t fragments() const noexcept;

    /// Why reading ended before the end of the file; empty: it did not.
    [[nodiscard]] const std::string& error() const noexcept;

private:
    struct Handle;
    std::unique_ptr<Handle> handle_;
};

} // namespace cti
