// The walker: shows every byte of a frame to a visitor, field by field in wire order, straight from the protocol's
// tables. Everything that formats, converts or compares messages without knowing them is made of it. Nothing is ever
// skipped: what is not known, cut or left over is shown as well, so that the bytes can be put together again.
// docs/decoding.md has the rules.
#pragma once

#include <ctikit/walker/walked.hpp>

namespace ctikit {

/// A walk remembers what has occurred, in fixed memory: so many floating fields, groups and counts of one message. More
/// would be shown, but not watched for repetition.
inline constexpr std::size_t watched_fields = 256;
inline constexpr std::size_t watched_groups = 16;
inline constexpr std::size_t watched_counts = 16;

/// Receives a walk. `walk` below adapts any class to it.
class WalkSink {
public:
    explicit WalkSink(bool diagnoses) noexcept : diagnoses_(diagnoses) {}
    WalkSink(const WalkSink&) = delete;
    WalkSink& operator=(const WalkSink&) = delete;
    virtual ~WalkSink() = default;

    virtual void message(const WalkedMessage& message) = 0;
    virtual void fixed(const WalkedField& field) = 0;
    virtual void floating(const WalkedField& field) = 0;
    virtual void body(Bytes body, std::uint32_t offset) = 0;
    virtual void rest(Bytes rest, std::uint32_t offset) = 0;
    virtual void diagnostic(const Diagnostic& diagnostic) = 0;

    /// Whether anybody listens to diagnostics. If not, values are not even checked.
    [[nodiscard]] bool diagnoses() const noexcept { return diagnoses_; }

private:
    bool diagnoses_;
};

/// Walks one frame. Bytes behind the end that its header states are not looked at.
void walk_to(const Protocol& protocol, unsigned version, Bytes frame, WalkSink& sink);

namespace detail {

/// Calls those methods that the visitor has.
template <class Visitor>
class VisitorSink final : public WalkSink {
public:
    explicit VisitorSink(Visitor& visitor) noexcept
        : WalkSink(requires(const Diagnostic& diagnostic) { visitor.on_diagnostic(diagnostic); }), visitor_(visitor) {}

    void message(const WalkedMessage& message) override {
        if constexpr (requires { visitor_.on_message(message); }) {
            visitor_.on_message(message);
        }
    }
    void fixed(const WalkedField& field) override {
        if constexpr (requires { visitor_.on_fixed(field); }) {
            visitor_.on_fixed(field);
        }
    }
    void floating(const WalkedField& field) override {
        if constexpr (requires { visitor_.on_floating(field); }) {
            visitor_.on_floating(field);
        }
    }
    void body(Bytes body, std::uint32_t offset) override {
        if constexpr (requires { visitor_.on_body(body, offset); }) {
            visitor_.on_body(body, offset);
        }
    }
    void rest(Bytes rest, std::uint32_t offset) override {
        if constexpr (requires { visitor_.on_rest(rest, offset); }) {
            visitor_.on_rest(rest, offset);
        }
    }
    void diagnostic(const Diagnostic& diagnostic) override {
        if constexpr (requires { visitor_.on_diagnostic(diagnostic); }) {
            visitor_.on_diagnostic(diagnostic);
        }
    }

private:
    Visitor& visitor_;
};

} // namespace detail

/// Walks one frame and calls those of these methods that the visitor has, in this order:
///     on_message(const WalkedMessage&)    once, unless there is no whole header
///     on_fixed(const WalkedField&)        each field of the fixed part
///     on_floating(const WalkedField&)     each field of the floating part
///     on_body(Bytes, std::uint32_t)       instead of fields, when the type has no layout: the body and its offset
///     on_rest(Bytes, std::uint32_t)       at most once: bytes that are cut or left over, and their offset
/// and, behind the field that it is about or at the end, on_diagnostic(const Diagnostic&). Data stay where they are.
template <class Visitor>
void walk(const Protocol& protocol, unsigned version, Bytes frame, Visitor& visitor) {
    detail::VisitorSink<Visitor> sink(visitor);
    walk_to(protocol, version, frame, sink);
}

} // namespace ctikit
