// Texts that are the same for every message of a type, put together once and appended often.
#pragma once

#include "text_writer.hpp"

#include <ctikit/wire/model.hpp>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ctikit::trace {

/// Short texts side by side in one, fit for TextWriter::append_padded.
class Pieces {
public:
    /// One piece, made of these parts.
    void add(std::initializer_list<std::string_view> parts) {
        text_.resize(ends_.back());
        for (const std::string_view part : parts) {
            text_ += part;
        }
        ends_.push_back(static_cast<std::uint32_t>(text_.size()));
        text_.append(padded_block, '\0');
    }

    [[nodiscard]] std::string_view at(std::size_t index) const noexcept { return range(index, index + 1); }
    /// Neighbours: from `first` to the one before `end`.
    [[nodiscard]] std::string_view range(std::size_t first, std::size_t end) const noexcept {
        const std::uint32_t* const ends = ends_.data(); // a piece begins where the one before it ends
        return {text_.data() + ends[first], ends[end] - ends[first]};
    }

private:
    std::string text_;
    std::vector<std::uint32_t> ends_{0};
};

/// What is made once for each message and version by whose layout it is read: `Made(message, version, more...)`. Tables
/// of messages are constants: their addresses are their names.
template <class Made>
class PerMessage {
public:
    template <class... More>
    [[nodiscard]] const Made& of(const MessageInfo& message, unsigned version, const More&... more) {
        return known_.try_emplace(Key(&message, version), message, version, more...).first->second;
    }

private:
    using Key = std::pair<const MessageInfo*, unsigned>;
    struct Hash {
        [[nodiscard]] std::size_t operator()(const Key& key) const noexcept {
            return std::hash<const void*>()(key.first) + key.second;
        }
    };
    std::unordered_map<Key, Made, Hash> known_;
};

} // namespace ctikit::trace
