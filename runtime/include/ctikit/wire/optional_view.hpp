// Texts and bytes that a message has or has not. They are used like a std::optional of the view and take no more room
// than the view: what is absent looks at nothing. Messages consist of little else: so they are a third smaller, and
// "all absent" is zeros.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ctikit {

/// A View that may be absent. An empty one that is present is something else: the field is there, without content;
/// every View that is given counts as present, also one that looks at nothing.
template <class View>
class OptionalView {
public:
    using value_type = View;

    /// Absent. All of it is written at once: compilers store a pointer and a size apart, and a message has many.
    [[gnu::always_inline]] constexpr OptionalView() noexcept {
        if (!std::is_constant_evaluated()) {
            std::memset(static_cast<void*>(this), 0, sizeof *this);
        }
    }
    constexpr OptionalView(std::nullopt_t) noexcept {}
    OptionalView(std::nullptr_t) = delete; // neither absent nor empty: say which

    /// What `value` looks at must outlive this object and its copies.
    template <std::convertible_to<View> T>
    constexpr OptionalView(T&& value) noexcept(std::is_nothrow_convertible_v<T, View>)
        : OptionalView(static_cast<View>(std::forward<T>(value)), Present()) {}

    constexpr OptionalView(const std::optional<View>& value) noexcept
        : OptionalView(value.has_value() ? OptionalView(*value) : OptionalView()) {}
    constexpr operator std::optional<View>() const noexcept {
        return has_value() ? std::optional<View>(view_) : std::nullopt;
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return view_.data() != nullptr; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }

    /// The view; the caller has checked that there is one. Of an absent one it is empty.
    [[nodiscard]] constexpr View operator*() const noexcept { return view_; }
    [[nodiscard]] constexpr const View* operator->() const noexcept { return &view_; }

    /// The view; throws std::bad_optional_access when it is absent.
    [[nodiscard]] constexpr View value() const { return has_value() ? view_ : throw std::bad_optional_access(); }
    [[nodiscard]] constexpr View value_or(View other) const noexcept { return has_value() ? view_ : other; }

    constexpr void reset() noexcept { view_ = View(); }

    /// Both absent, or both present and equal.
    friend constexpr bool operator==(const OptionalView& a,
                                     const OptionalView& b) noexcept requires std::equality_comparable<View> {
        return a.has_value() == b.has_value() && a.view_ == b.view_;
    }
    friend constexpr bool operator==(const OptionalView& a,
                                     const std::optional<View>& b) noexcept requires std::equality_comparable<View> {
        return a == OptionalView(b);
    }
    template <std::convertible_to<View> T>
    requires std::equality_comparable<View>
    friend constexpr bool operator==(const OptionalView& a, const T& b) noexcept {
        return a.has_value() && a.view_ == static_cast<View>(b);
    }
    friend constexpr bool operator==(const OptionalView& a, std::nullopt_t) noexcept { return !a.has_value(); }

private:
    struct Present {};
    constexpr OptionalView(View view, Present) noexcept
        : view_(view.data() != nullptr ? view : View(&nothing, &nothing)) {}

    static constexpr typename View::value_type nothing{}; // what an empty view that looked at nothing looks at

    View view_;
};

/// A text of a message, without its NUL.
using OptionalText = OptionalView<std::string_view>;
/// Bytes of a message.
using OptionalBytes = OptionalView<Bytes>;

} // namespace ctikit
