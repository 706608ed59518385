// Where input comes from: a file, standard input, or a file that somebody is still writing to.
#pragma once

#include <ctikit/wire/bytes.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cti {

class Source {
public:
    /// Opens a file; "-" is standard input. `follow`: at the end wait for more, also in a file that replaces this one,
    /// until the user interrupts. Throws UsageError.
    Source(std::string path, bool follow);
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    ~Source();

    /// The next bytes, valid until the next call; empty at the end. Throws UsageError when reading fails.
    [[nodiscard]] ctikit::Bytes read();

    /// What the next read() begins with, without consuming it: at least `size` bytes unless the input is shorter. Does
    /// not wait for a file that is followed once there is anything.
    [[nodiscard]] ctikit::Bytes peek(std::size_t size);

    /// Called before read() waits for a file that is being followed, and when a pipe has nothing for a while.
    void on_idle(std::function<void()> call) { idle_ = std::move(call); }

    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    [[nodiscard]] std::uint64_t position() const noexcept { return position_; }
    /// Size of a regular file that is not followed.
    [[nodiscard]] std::optional<std::uint64_t> size() const noexcept { return size_; }

private:
    [[nodiscard]] std::size_t read_into(std::uint8_t* at, std::size_t size, bool may_wait);
    void tell_when_idle();
    [[nodiscard]] bool wait_for_more();
    void start_over_when_rotated();

    std::string name_;
    int file_ = -1;
    bool is_file_ = false; ///< and no pipe, terminal or device
    bool follow_ = false;
    std::optional<std::uint64_t> size_;
    std::uint64_t position_ = 0;
    std::vector<std::uint8_t> buffer_;
    std::vector<std::uint8_t> peeked_;
    std::function<void()> idle_;
};

} // namespace cti
