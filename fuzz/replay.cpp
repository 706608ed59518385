// The main of a target without a fuzzing engine: runs every file that the arguments name, or that lies below the
// folders they name. A crash or a broken promise ends it, with the file's name before it.
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

void replay(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::vector<char> content{std::istreambuf_iterator<char>(in), {}};
    // A block of exactly this size: sanitizers see a byte too many.
    const std::vector<std::uint8_t> input(content.begin(), content.end());
    std::fprintf(stderr, "\r%s", file.c_str());
    LLVMFuzzerTestOneInput(input.data(), input.size());
    std::fputs("\r\x1b[K", stderr);
}

std::size_t replay_all(const fs::path& path) {
    if (!fs::is_directory(path)) {
        replay(path);
        return 1;
    }
    std::size_t files = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path)) {
        if (entry.is_regular_file()) {
            replay(entry.path());
            ++files;
        }
    }
    return files;
}

} // namespace

int main(int count, char** arguments) {
    std::size_t files = 0;
    try {
        LLVMFuzzerTestOneInput(nullptr, 0);
        for (int index = 1; index < count; ++index) {
            files += replay_all(arguments[index]);
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "\n%s\n", error.what());
        return 1;
    }
    std::printf("%zu inputs\n", files);
    return files == 0 ? 1 : 0; // a suite that finds nothing to do proves nothing
}
