// Reading and writing within bounds.
#include <ctikit/wire/reader.hpp>
#include <ctikit/wire/writer.hpp>

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <vector>

namespace {

using ctikit::Bytes;
using ctikit::Reader;
using ctikit::Writer;

TEST(Numbers, AreBigEndianInBothDirections) {
    std::array<std::uint8_t, 4> bytes{};
    ctikit::store_u32(bytes.data(), 0x01020384);
    EXPECT_EQ(bytes, (std::array<std::uint8_t, 4>{1, 2, 3, 0x84}));
    EXPECT_EQ(ctikit::load_u32(bytes.data()), 0x01020384U);
    EXPECT_EQ(ctikit::load_u16(bytes.data() + 2), 0x0384U);
    EXPECT_EQ(ctikit::load<std::int8_t>(bytes.data() + 3), -124);
    ctikit::store<std::int16_t>(bytes.data(), -2);
    EXPECT_EQ(ctikit::load<std::int16_t>(bytes.data()), -2);
}

TEST(Reader, FailsWithoutMovingWhenBytesAreShort) {
    const std::array<std::uint8_t, 7> bytes{1, 2, 3, 4, 5, 6, 7};
    Reader reader{Bytes(bytes)};
    std::uint32_t number = 0;
    ASSERT_TRUE(reader.read(number));
    EXPECT_EQ(number, 0x01020304U);
    EXPECT_FALSE(reader.read(number));
    EXPECT_EQ(number, 0x01020304U);
    EXPECT_EQ(reader.position(), 4U);
    Bytes part;
    EXPECT_FALSE(reader.read(part, 4));
    ASSERT_TRUE(reader.read(part, 2));
    EXPECT_EQ(part.data(), bytes.data() + 4);
    EXPECT_FALSE(reader.skip(2));
    EXPECT_TRUE(reader.skip(1));
    EXPECT_EQ(reader.remaining(), 0U);
    EXPECT_TRUE(reader.rest().empty());
}

/// The same pieces into a buffer of any size: never beyond its end, and the size needed is always told.
TEST(Writer, NeverOverrunsAndAlwaysCounts) {
    const std::vector<std::uint8_t> data{9, 8, 7, 6, 5};
    for (std::size_t capacity = 0; capacity <= 20; ++capacity) {
        std::vector<std::uint8_t> buffer(capacity, 0xee); // exact size: a sanitizer sees the byte behind
        Writer writer{std::span<std::uint8_t>(buffer)};
        writer.put(std::uint8_t{1});
        writer.put(std::uint16_t{2});
        writer.put(std::uint32_t{3});
        writer.put(Bytes(data));
        writer.put("abc", 3);
        writer.put_zeros(2);
        writer.patch(3, std::uint32_t{0x04050607});
        EXPECT_EQ(writer.size(), 17U);
        EXPECT_EQ(writer.fits(), capacity >= 17);
        if (capacity >= 17) {
            const std::vector<std::uint8_t> expected{1, 0, 2, 4, 5, 6, 7, 9, 8, 7, 6, 5, 'a', 'b', 'c', 0, 0};
            EXPECT_EQ(std::vector<std::uint8_t>(writer.written().begin(), writer.written().end()), expected);
        } else {
            EXPECT_TRUE(writer.written().empty());
        }
    }
}

TEST(Writer, WorksWithoutABufferAndAtCompileTime) {
    Writer counting;
    counting.put(std::uint32_t{1});
    EXPECT_EQ(counting.size(), 4U);
    EXPECT_FALSE(counting.fits());

    constexpr std::array<std::uint8_t, 3> made = [] {
        std::array<std::uint8_t, 3> bytes{};
        const std::array<std::uint8_t, 1> one{7};
        Writer writer{std::span<std::uint8_t>(bytes)};
        writer.put(std::uint16_t{0x0102});
        writer.put(Bytes(one));
        return bytes;
    }();
    EXPECT_EQ(made, (std::array<std::uint8_t, 3>{1, 2, 7}));
}

} // namespace
