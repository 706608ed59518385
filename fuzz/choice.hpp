// Random choices of the mutator. All of one input come from one seed, so that a run is the same every time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <vector>

namespace ctikit::fuzz {

using Random = std::minstd_rand;

/// A number below the limit; 0 when there is none.
[[nodiscard]] inline std::uint32_t below(Random& random, std::size_t limit) {
    return limit == 0 ? 0U : static_cast<std::uint32_t>(random() % limit);
}

/// An element of a range that is not empty.
template <class Range>
[[nodiscard]] decltype(auto) any_of(Random& random, Range&& range) {
    return range[below(random, std::size(range))];
}

/// Where something can be inserted.
template <class T>
[[nodiscard]] auto place(Random& random, std::vector<T>& items) {
    return items.begin() + static_cast<std::ptrdiff_t>(below(random, items.size() + 1));
}

/// The items in another order, one of them twice, or gone.
template <class T>
void rearrange(Random& random, std::vector<T>& items) {
    if (items.empty()) {
        return;
    }
    const auto at = items.begin() + static_cast<std::ptrdiff_t>(below(random, items.size()));
    switch (below(random, 4)) {
    case 0:
        items.erase(at);
        break;
    case 1:
        std::iter_swap(at, items.begin() + static_cast<std::ptrdiff_t>(below(random, items.size())));
        break;
    case 2:
        std::shuffle(items.begin(), items.end(), random);
        break;
    default: {
        T copy = *at;
        items.insert(place(random, items), std::move(copy));
    }
    }
}

} // namespace ctikit::fuzz
