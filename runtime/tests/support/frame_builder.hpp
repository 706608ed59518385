// Frames for tests, put together byte by byte: anything can be built, valid or not.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

#include <string_view>
#include <vector>

namespace support {

[[nodiscard]] inline ctikit::Bytes bytes_of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

class FrameBuilder {
public:
    explicit FrameBuilder(std::uint32_t type, ctikit::FloatingWidth width = {1, 1}) : width_(width) {
        u32(0);
        u32(type);
    }

    FrameBuilder& u8(std::uint32_t value) {
        bytes_.push_back(static_cast<std::uint8_t>(value));
        return *this;
    }
    FrameBuilder& u16(std::uint32_t value) { return u8(value >> 8).u8(value & 0xff); }
    FrameBuilder& u32(std::uint32_t value) { return u16(value >> 16).u16(value & 0xffff); }
    FrameBuilder& raw(std::string_view data) {
        bytes_.insert(bytes_.end(), data.begin(), data.end());
        return *this;
    }

    /// A floating field with these data bytes. `length`, if given, lies about them.
    FrameBuilder& field(std::uint32_t tag, std::string_view data, int length = -1) {
        const auto stated = length < 0 ? static_cast<std::uint32_t>(data.size()) : static_cast<std::uint32_t>(length);
        width_.tag == 1 ? u8(tag) : u16(tag);
        width_.length == 1 ? u8(stated) : u16(stated);
        return raw(data);
    }
    FrameBuilder& text(std::uint32_t tag, std::string_view value) {
        std::string_view const nul("\0", 1);
        field(tag, value, static_cast<int>(value.size()) + 1);
        return raw(nul);
    }
    FrameBuilder& number(std::uint32_t tag, std::uint32_t value, int size) {
        field(tag, "", size);
        return size == 1 ? u8(value) : size == 2 ? u16(value) : u32(value);
    }

    /// The frame with its right length.
    [[nodiscard]] std::vector<std::uint8_t> build() const {
        std::vector<std::uint8_t> frame = bytes_;
        ctikit::store_u32(frame.data(), static_cast<std::uint32_t>(frame.size() - ctikit::header_size));
        return frame;
    }

private:
    ctikit::FloatingWidth width_;
    std::vector<std::uint8_t> bytes_;
};

} // namespace support
