// Which protocol version recorded bytes are in, when nobody says so.
#pragma once

#include <ctikit/wire/bytes.hpp>
#include <ctikit/wire/model.hpp>

#include <compare>
#include <optional>
#include <vector>

namespace ctikit {

/// What a frame states as the session's version (VersionNumber of OPEN_REQ), whether the protocol has it or not;
/// nothing for all other frames.
[[nodiscard]] std::optional<std::uint32_t> stated_number(const Protocol& protocol, Bytes frame) noexcept;

/// The same if the protocol has this version. A number that it does not have says nothing: not even how wide the
/// floating headers of its sender are.
[[nodiscard]] std::optional<unsigned> stated_version(const Protocol& protocol, Bytes frame) noexcept;

struct InferredVersion {
    enum class Source : std::uint8_t {
        stated, ///< a frame says so
        parse,  ///< the newest version in which the most frames come out even
        newest, ///< the frames fit every version: the newest of the protocol
    };

    unsigned version;
    Source source;
};

/// Looks at frames and forms an opinion; more frames make it firmer.
class VersionInference {
public:
    /// `protocol` must outlive the object.
    explicit VersionInference(const Protocol& protocol);

    /// One whole frame, header included. Anything else says nothing.
    void add(Bytes frame) noexcept;

    [[nodiscard]] InferredVersion result() const noexcept;

private:
    /// How well a version explains the frames: first by frames whose fields end where the body ends, then by fields
    /// whose tag the message has.
    struct Score {
        std::uint32_t clean_frames = 0;
        std::uint32_t known_fields = 0;
        friend constexpr auto operator<=>(const Score&, const Score&) = default;
    };

    void judge(const MessageInfo& message, Bytes frame, unsigned version, Score& score) const noexcept;

    const Protocol* protocol_;
    std::optional<unsigned> stated_;
    std::vector<Score> scores_; ///< by version, from the protocol's first
};

/// The same for frames that are all there: any range of Bytes.
template <class Frames>
[[nodiscard]] InferredVersion infer_version(const Protocol& protocol, const Frames& frames) {
    VersionInference inference(protocol);
    for (const Bytes frame : frames) {
        inference.add(frame);
    }
    return inference.result();
}

} // namespace ctikit
