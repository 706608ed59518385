// cti: the command line of ctikit.
#include "program.hpp"

#include <csignal>

int main(int argc, char** argv) {
    (void)std::signal(SIGPIPE, SIG_IGN); // a reader that goes away (`cti decode | head`) is a failed write, not a death
    return cti::Program().run(argc, argv);
}
