// Reading with plain system calls: what has arrived is handed on at once, which a stream that is followed needs.
#include "source.hpp"

#include "command.hpp"
#include "interrupt.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <system_error>
#include <thread>
#include <utility>

namespace cti {

namespace {

constexpr std::size_t chunk = 256 << 10;
constexpr std::chrono::milliseconds follow_interval{200};

[[noreturn]] void fail(const std::string& name, std::string_view what) {
    throw UsageError(name + ": " + std::string(what));
}

} // namespace

Source::Source(std::string path, bool follow) : name_(std::move(path)), buffer_(chunk) {
    const bool is_standard_input = name_ == "-";
    file_ = is_standard_input ? STDIN_FILENO : ::open(name_.c_str(), O_RDONLY | O_CLOEXEC);
    name_ = is_standard_input ? "standard input" : name_;
    struct stat facts {};
    if (file_ < 0 || ::fstat(file_, &facts) != 0) {
        fail(name_, std::generic_category().message(errno));
    }
    if (S_ISDIR(facts.st_mode)) {
        fail(name_, "is a directory");
    }
    is_file_ = S_ISREG(facts.st_mode);
    follow_ = follow && is_file_; // pipes are followed by reading them
    if (is_file_ && !follow_) {
        size_ = static_cast<std::uint64_t>(facts.st_size);
    }
}

Source::~Source() {
    if (file_ > STDIN_FILENO) {
        ::close(file_);
    }
}

std::size_t Source::read_into(std::uint8_t* at, std::size_t size, bool may_wait) {
    while (!interrupted()) {
        tell_when_idle();
        if (interrupted()) {
            break;
        }
        const ssize_t count = ::read(file_, at, size);
        if (count > 0) {
            position_ += static_cast<std::uint64_t>(count);
            return static_cast<std::size_t>(count);
        }
        if (count == 0 && !(may_wait && wait_for_more())) {
            return 0;
        }
        if (count < 0 && errno != EINTR) {
            fail(name_, std::generic_category().message(errno));
        }
    }
    return 0;
}

/// A pipe that has nothing for a while: what has been read should not wait with it.
void Source::tell_when_idle() {
    pollfd ready{file_, POLLIN, 0};
    if (!is_file_ && idle_ && ::poll(&ready, 1, static_cast<int>(follow_interval.count())) == 0) {
        idle_();
    }
}

/// At the end of a followed file: sleeps a moment; false when the file is not followed.
bool Source::wait_for_more() {
    if (!follow_) {
        return false;
    }
    if (idle_) {
        idle_();
    }
    std::this_thread::sleep_for(follow_interval);
    start_over_when_rotated();
    return true;
}

/// Logs are rotated in place (cut) or by a new file under the old name.
void Source::start_over_when_rotated() {
    struct stat here {};
    struct stat named {};
    const bool is_open = ::fstat(file_, &here) == 0;
    const bool is_replaced = is_open && ::stat(name_.c_str(), &named) == 0 &&
                             (named.st_ino != here.st_ino || named.st_dev != here.st_dev) && S_ISREG(named.st_mode);
    if (is_open && static_cast<std::uint64_t>(here.st_size) < position_) {
        ::lseek(file_, 0, SEEK_SET);
        position_ = 0;
    } else if (is_replaced && static_cast<std::uint64_t>(here.st_size) == position_) {
        const int next = ::open(name_.c_str(), O_RDONLY | O_CLOEXEC);
        if (next >= 0) {
            ::close(std::exchange(file_, next));
            position_ = 0;
        }
    }
}

ctikit::Bytes Source::read() {
    if (!peeked_.empty()) {
        buffer_.swap(peeked_);
        const ctikit::Bytes bytes(buffer_);
        peeked_ = {};
        return bytes;
    }
    buffer_.resize(chunk);
    return {buffer_.data(), read_into(buffer_.data(), buffer_.size(), true)};
}

ctikit::Bytes Source::peek(std::size_t size) {
    while (peeked_.size() < size) {
        const std::size_t had = peeked_.size();
        peeked_.resize(had + chunk);
        const std::size_t count = read_into(peeked_.data() + had, chunk, had == 0);
        peeked_.resize(had + count);
        if (count == 0) {
            break;
        }
    }
    return peeked_;
}

} // namespace cti
