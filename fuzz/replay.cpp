// The main of a target without a fuzzing engine, for every test run and every compiler:
//     replay_NAME [--mutated RUNS] [--longest BYTES] PATH...
// runs every file that the arguments name or that lies below the folders they name, then RUNS inputs that are made of
// those by random changes, the same ones every time, and not larger than BYTES. A crash or a broken promise ends it;
// before it stands the file's name, or the number of the run, whose input is then in replay-NUMBER.
#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

extern "C" {
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
// What a target links when it has a mutator of its own; it may call LLVMFuzzerMutate().
[[gnu::weak]] std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t capacity,
                                                  unsigned seed);
std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t capacity);
}

namespace {

namespace fs = std::filesystem;
using Input = std::vector<std::uint8_t>;

/// Seeded for each run, so that a run does not depend on those before it.
[[nodiscard]] std::minstd_rand& random_source() {
    static std::minstd_rand source;
    return source;
}

[[nodiscard]] std::size_t below(std::size_t limit) {
    return limit == 0 ? 0 : random_source()() % limit;
}

[[nodiscard]] Input read_file(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::vector<char> content{std::istreambuf_iterator<char>(in), {}};
    return Input(content.begin(), content.end());
}

/// In the order of their names, so that random runs do not depend on the file system.
[[nodiscard]] std::vector<fs::path> files_below(const fs::path& path) {
    if (!fs::is_directory(path)) {
        return {path};
    }
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path)) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

/// In a block of exactly its size: sanitizers see a byte too many.
void run(const Input& content) {
    const Input input(content.begin(), content.end());
    LLVMFuzzerTestOneInput(input.data(), input.size());
}

Input at_hand;           ///< the input of a random run, to be kept when the run stops
unsigned number_at_hand; ///< of the random run

void keep_input() {
    std::array<char, 32> name{};
    (void)std::snprintf(name.data(), name.size(), "replay-%u", number_at_hand);
    if (std::FILE* const out = std::fopen(name.data(), "wb")) {
        (void)std::fwrite(at_hand.data(), 1, at_hand.size(), out);
        (void)std::fclose(out);
        std::fprintf(stderr, "\nthe input is in %s\n", name.data());
    }
}

void on_crash(int signal) {
    keep_input();
    (void)std::signal(signal, SIG_DFL);
    (void)std::raise(signal);
}

void run_mutated(const std::vector<Input>& inputs, unsigned runs, std::size_t longest) {
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE}) {
        (void)std::signal(signal, on_crash);
    }
    for (number_at_hand = 0; number_at_hand < runs; ++number_at_hand) {
        random_source().seed(number_at_hand + 1);
        random_source().discard(3); // the first numbers of neighbouring seeds are neighbours
        Input input = inputs[below(inputs.size())];
        std::size_t size = std::min(input.size(), longest);
        input.resize(longest);
        for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
            const auto seed = static_cast<unsigned>(random_source()());
            size = LLVMFuzzerCustomMutator == nullptr ? LLVMFuzzerMutate(input.data(), size, input.size())
                                                      : LLVMFuzzerCustomMutator(input.data(), size, input.size(), seed);
        }
        input.resize(size);
        at_hand = std::move(input);
        try {
            run(at_hand);
        } catch (...) { // as bad as a crash
            keep_input();
            throw;
        }
    }
}

[[nodiscard]] unsigned number(std::string_view option, std::string_view text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        throw std::invalid_argument(std::string(option) + ": a number is expected, found " + std::string(text));
    }
    return value;
}

} // namespace

/// A plain change of bytes, as an engine makes it.
std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t capacity) {
    static constexpr std::array<std::uint8_t, 8> telling{0, 1, 0x7f, 0x80, 0xff, '"', '\n', '{'};
    const std::size_t at = below(size);
    const std::size_t left = size - at;
    switch (size == 0 ? 3 : below(6)) {
    case 0:
        data[at] ^= static_cast<std::uint8_t>(1U << below(8));
        return size;
    case 1:
        data[at] = telling[below(telling.size())];
        return size;
    case 2: { // gone
        const std::size_t count = 1 + below(std::min<std::size_t>(left, 16));
        std::memmove(data + at, data + at + count, left - count);
        return size - count;
    }
    case 3: { // a new byte
        if (size == capacity) {
            return size;
        }
        std::memmove(data + at + 1, data + at, left);
        data[at] = static_cast<std::uint8_t>(random_source()());
        return size + 1;
    }
    case 4: { // twice
        const std::size_t count = std::min(1 + below(std::min<std::size_t>(left, 64)), capacity - size);
        std::memmove(data + at + count, data + at, left);
        return size + count;
    }
    default: // a number that is a little larger or smaller
        data[at] = static_cast<std::uint8_t>(data[at] + below(9) - 4);
        return size;
    }
}

int main(int count, char** arguments) {
    try {
        std::vector<Input> inputs;
        unsigned runs = 0;
        unsigned longest = 8192;
        run({});
        for (int index = 1; index < count; ++index) {
            const std::string_view word = arguments[index];
            if ((word == "--mutated" || word == "--longest") && index + 1 < count) {
                (word == "--mutated" ? runs : longest) = number(word, arguments[++index]);
                continue;
            }
            for (const fs::path& file : files_below(arguments[index])) {
                inputs.push_back(read_file(file));
                std::fprintf(stderr, "\r%s", file.c_str());
                run(inputs.back());
                std::fputs("\r\x1b[K", stderr);
            }
        }
        if (inputs.empty()) {
            return 1; // a suite that finds nothing to do proves nothing
        }
        run_mutated(inputs, runs, longest);
        std::printf("%zu inputs, %u mutated\n", inputs.size(), runs);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "\n%s\n", error.what());
        return 1;
    }
}
