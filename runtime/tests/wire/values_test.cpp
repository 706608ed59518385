// Reading the data of one field, compared with reading it byte by byte.
#include <ctikit/wire/values.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using ctikit::NamedVariable;

/// Up to the first NUL, byte by byte; whether there was one. Steps over both.
bool take_until_nul(std::string_view& from, std::string_view& taken) {
    taken = from.substr(0, from.find('\0'));
    const bool ended = taken.size() < from.size();
    from.remove_prefix(taken.size() + (ended ? 1 : 0));
    return ended;
}

/// Every size around that of two blocks, with NULs at any two places or fewer; no byte to spare, so that a sanitizer
/// sees who reads beside it.
TEST(Values, ReadsNamedVariablesWhereverTheirNulsAre) {
    for (std::size_t size = 0; size <= 50; ++size) {
        for (std::size_t first = 0; first <= size; ++first) {
            for (std::size_t second = first; second <= size; ++second) {
                std::vector<std::uint8_t> data(size + 1, 0x80); // one more for a NUL at `size`, which is cut off
                data[first] = 0;
                data[second] = 0;
                data.resize(size);
                data.shrink_to_fit();
                std::string_view rest = ctikit::characters(data);
                NamedVariable expected;
                const bool separated = take_until_nul(rest, expected.name);
                (void)take_until_nul(rest, expected.value);

                NamedVariable variable{"left", "over"};
                EXPECT_EQ(ctikit::read_named_variable(data, variable), separated);
                EXPECT_EQ(variable, expected) << size << ' ' << first << ' ' << second;
            }
        }
    }
}

} // namespace
