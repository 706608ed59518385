// Fields that come several times. One type serves both directions: a user gives a span of entries to be encoded; a
// decoder gives a view on the received bytes, from which the entries are read one by one while somebody iterates.
// Neither has a heap, both are cheap to copy and valid as long as what they look at.
#pragma once

#include <ctikit/wire/floating.hpp>
#include <ctikit/wire/values.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <ranges>

namespace ctikit {

/// Reads the next entry of a group. `fields`, whole floating fields, begin somewhere before it; the function skips what
/// is not of the group, fills `entry` and leaves `fields` before the next entry. False when there is none. Generated
/// per group; see `next_entry` and `next_single`.
template <class T>
using EntryDecoder = bool (*)(Bytes& fields, FloatingWidth width, unsigned version, T& entry) noexcept;

/// Something contiguous that lives elsewhere (a vector, an array, a span) and is no `Self`, so that copying stays
/// copying.
template <class R, class T, class Self>
concept ElementsOf = !std::same_as<std::remove_cvref_t<R>, Self> && std::ranges::contiguous_range<R> &&
                     std::ranges::borrowed_range<R> && std::convertible_to<R, std::span<const T>>;

template <class T>
class Repeated {
public:
    class iterator;
    using value_type = T;

    /// No entries. All of it is written at once. Not constexpr on purpose: otherwise compilers prepare a message by
    /// moving zeros over all of it.
    Repeated() noexcept { std::memset(static_cast<void*>(this), 0, sizeof *this); }

    /// Entries to be encoded; they must outlive this object and its copies.
    template <ElementsOf<T, Repeated> R>
    constexpr Repeated(R&& entries) noexcept : given_(std::forward<R>(entries)) {}

    /// Entries in received bytes: from (at the latest) the first one's first field to the end of the part they may lie
    /// in.
    constexpr Repeated(Bytes floating, FloatingWidth width, unsigned version, EntryDecoder<T> decode) noexcept
        : received_(floating), decode_(decode), version_(version), width_(width) {}

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(*this); }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

    [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }
    /// Whether the entries are those of a received message.
    [[nodiscard]] constexpr bool received() const noexcept { return decode_ != nullptr; }

    /// Number of entries. Received ones are counted by reading them.
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        if (decode_ == nullptr) {
            return given_.size();
        }
        std::size_t count = 0;
        for (iterator entry = begin(); entry != end(); ++entry) {
            ++count;
        }
        return count;
    }

private:
    union {
        std::span<const T> given_; ///< decode_ is null
        Bytes received_;           ///< it is not
    };
    EntryDecoder<T> decode_ = nullptr;
    unsigned version_ = 0;
    FloatingWidth width_{0, 0}; ///< of received entries
};

/// Holds the entry that it stands on, so entries are given by value.
template <class T>
class Repeated<T>::iterator {
public:
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::forward_iterator_tag;

    constexpr iterator() noexcept = default;

    [[nodiscard]] constexpr T operator*() const noexcept { return entry_; }
    [[nodiscard]] constexpr const T* operator->() const noexcept { return &entry_; }

    constexpr iterator& operator++() noexcept {
        advance();
        return *this;
    }
    constexpr iterator operator++(int) noexcept {
        iterator before = *this;
        advance();
        return before;
    }

    /// Two iterators over the same range, or against its end.
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.left_ == b.left_; }
    friend constexpr bool operator==(const iterator& a, std::default_sentinel_t) noexcept { return a.left_ == 0; }

private:
    friend class Repeated;
    constexpr explicit iterator(const Repeated& range) noexcept : rest_(range) { advance(); }

    constexpr void advance() noexcept {
        const bool given = rest_.decode_ == nullptr;
        left_ = given ? rest_.given_.size() : rest_.received_.size();
        if (left_ == 0) {
            return;
        }
        if (given) {
            entry_ = rest_.given_.front();
            rest_.given_ = rest_.given_.subspan(1);
        } else if (!rest_.decode_(rest_.received_, rest_.width_, rest_.version_, entry_)) {
            left_ = 0;
        }
    }

    Repeated rest_;        ///< behind the entry
    std::size_t left_ = 0; ///< entries or bytes from this one on: falling, so it also tells iterators apart
    T entry_{};
};

/// Consumes fields up to and including the next one with this tag; false when there is none.
[[nodiscard]] constexpr bool seek(FloatingReader& fields, std::uint16_t tag, FloatingField& field) noexcept {
    while (fields.next(field)) {
        if (field.tag == tag) {
            return true;
        }
    }
    return false;
}

/// The next entry of a group: `fill(field)` is called with its first field and every field behind that, of the group or
/// not, up to the next entry or the end. The body of an EntryDecoder:
///     return next_entry(fields, width, 23, [&](const FloatingField& field) { switch (field.tag) { ... } });
template <class Fill>
[[nodiscard]] constexpr bool next_entry(Bytes& fields, FloatingWidth width, std::uint16_t first_tag,
                                        Fill&& fill) noexcept {
    FloatingReader reader(fields, width);
    FloatingField field;
    if (!seek(reader, first_tag, field)) {
        return false;
    }
    fill(field);
    for (FloatingReader ahead = reader; ahead.next(field) && field.tag != first_tag; reader = ahead) {
        fill(field);
    }
    fields = reader.rest();
    return true;
}

/// The next record of a record list as bytes of its own: from its first field up to the next record or the end. Groups
/// inside a record are Repeated over these bytes.
[[nodiscard]] constexpr bool next_record(Bytes& fields, FloatingWidth width, std::uint16_t first_tag,
                                         Bytes& record) noexcept {
    FloatingReader reader(fields, width);
    FloatingField field;
    while (reader.peek(field) && field.tag != first_tag) {
        (void)reader.next(field);
    }
    const Bytes from = reader.rest();
    if (!reader.next(field)) {
        return false;
    }
    for (FloatingReader ahead = reader; ahead.next(field) && field.tag != first_tag;) {
        reader = ahead;
    }
    fields = reader.rest();
    record = from.first(from.size() - fields.size());
    return true;
}

/// An EntryDecoder for a group of one field: `&next_single<std::uint32_t, 62, read_entry>`. `Read(data, entry)` makes
/// all of the entry.
template <class T, std::uint16_t Tag, auto Read>
[[nodiscard]] constexpr bool next_single(Bytes& fields, FloatingWidth width, unsigned /*version*/, T& entry) noexcept {
    FloatingReader reader(fields, width);
    FloatingField field;
    if (!seek(reader, Tag, field)) {
        return false;
    }
    fields = reader.rest();
    (void)Read(field.data, entry);
    return true;
}

/// One floating field that holds packed elements: a user's span (to be encoded) or the received bytes.
template <WireInteger T>
class Packed {
public:
    class iterator;
    using value_type = T;
    static constexpr std::size_t element_size = sizeof(T);

    constexpr Packed() noexcept = default;

    /// Elements to be encoded; they must outlive this object and its copies.
    template <ElementsOf<T, Packed> R>
    constexpr Packed(R&& elements) noexcept : given_(std::forward<R>(elements)) {}

    /// Received data; bytes after the last whole element are ignored.
    [[nodiscard]] static constexpr Packed received(Bytes data) noexcept {
        Packed packed;
        packed.data_ = data;
        return packed;
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return given_.size() + data_.size() / element_size; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }

    /// `index` is less than size().
    [[nodiscard]] constexpr T operator[](std::size_t index) const noexcept {
        return data_.empty() ? given_[index] : load<T>(data_.data() + index * element_size);
    }

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(*this, 0); }
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator(*this, size()); }

private:
    std::span<const T> given_;
    Bytes data_;
};

template <WireInteger T>
class Packed<T>::iterator {
public:
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::forward_iterator_tag;

    constexpr iterator() noexcept = default;
    [[nodiscard]] constexpr T operator*() const noexcept { return elements_[index_]; }
    constexpr iterator& operator++() noexcept {
        ++index_;
        return *this;
    }
    constexpr iterator operator++(int) noexcept {
        iterator before = *this;
        ++index_;
        return before;
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.index_ == b.index_; }

private:
    friend class Packed;
    constexpr iterator(const Packed& elements, std::size_t index) noexcept : elements_(elements), index_(index) {}

    Packed elements_;
    std::size_t index_ = 0;
};

} // namespace ctikit
