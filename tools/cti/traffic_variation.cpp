// Variations of frames under way.
#include "traffic_variation.hpp"

#include <ctikit/walker/walk.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace cti {

namespace {

/// Where the parts of a frame are.
struct Anatomy {
    struct Piece {
        std::size_t offset;
        std::size_t size;
        bool movable; ///< fields that repeat keep their order among themselves
        std::uint16_t tag;
    };

    std::vector<Piece> reserved; ///< fixed fields
    std::vector<Piece> floating;
    bool sound = true;

    void on_fixed(const ctikit::WalkedField& field) {
        if (field.reserved) {
            reserved.push_back({field.data_offset, field.data.size(), false, 0});
        }
    }
    void on_floating(const ctikit::WalkedField& field) {
        const std::size_t end = field.data_offset + field.data.size();
        const bool repeats = field.info != nullptr && field.info->group >= 0;
        floating.push_back({field.offset, end - field.offset, !repeats, field.tag});
    }
    void on_body(ctikit::Bytes, std::uint32_t) { sound = false; }
    void on_rest(ctikit::Bytes, std::uint32_t) { sound = false; }
};

void fill_reserved(ctikit::FrameBytes& frame, const Anatomy& anatomy, std::mt19937_64& random) {
    for (const Anatomy::Piece& piece : anatomy.reserved) {
        std::generate_n(frame.begin() + static_cast<std::ptrdiff_t>(piece.offset), piece.size,
                        [&random] { return static_cast<std::uint8_t>(random()); });
    }
}

/// Of a field that comes twice the first one counts: those of one tag keep their order.
void restore_order(std::vector<std::size_t>& shuffled, const std::vector<Anatomy::Piece>& pieces) {
    std::map<std::uint16_t, std::set<std::size_t>> of_tag;
    for (const std::size_t place : shuffled) {
        of_tag[pieces[place].tag].insert(place);
    }
    for (std::size_t& place : shuffled) {
        std::set<std::size_t>& left = of_tag[pieces[place].tag];
        place = left.extract(left.begin()).value();
    }
}

void permute_floating(ctikit::FrameBytes& frame, Anatomy& anatomy, std::mt19937_64& random) {
    if (anatomy.floating.empty()) {
        return;
    }
    const std::size_t start = anatomy.floating.front().offset;
    // Movable fields change places with each other; the others stay where they are in the sequence.
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < anatomy.floating.size(); ++i) {
        if (anatomy.floating[i].movable) {
            places.push_back(i);
        }
    }
    std::vector<std::size_t> shuffled = places;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    restore_order(shuffled, anatomy.floating);
    std::vector<Anatomy::Piece> sequence = anatomy.floating;
    for (std::size_t i = 0; i < places.size(); ++i) {
        sequence[places[i]] = anatomy.floating[shuffled[i]];
    }
    ctikit::FrameBytes permuted(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(start));
    for (const Anatomy::Piece& piece : sequence) {
        const auto from = frame.begin() + static_cast<std::ptrdiff_t>(piece.offset);
        permuted.insert(permuted.end(), from, from + static_cast<std::ptrdiff_t>(piece.size));
    }
    frame = std::move(permuted);
}

} // namespace

ctikit::FrameBytes varied(const ctikit::Protocol& protocol, unsigned version, ctikit::Bytes frame,
                          const Variations& variations, std::mt19937_64& random) {
    ctikit::FrameBytes result(frame.begin(), frame.end());
    Anatomy anatomy;
    ctikit::walk(protocol, version, frame, anatomy);
    if (!anatomy.sound) {
        return result;
    }
    if (variations.reserved) {
        fill_reserved(result, anatomy, random);
    }
    if (variations.order) {
        permute_floating(result, anatomy, random);
    }
    return result;
}

} // namespace cti
