#include "tests/faults/SuddenDeath.h"

#include <cstdlib>
#include <fstream>

// Loaded before a whole program (LD_PRELOAD), it has that die at a counted call as well: `HOOX_DIE_AT` is the call, and
// the file `HOOX_CALLS` is told how many there were, should it end in peace.

namespace {

__attribute__((constructor)) void begin()
{
    if (const char *const call = std::getenv("HOOX_DIE_AT"))
        hoox::tests::dieAtCall(std::atoi(call));
}

__attribute__((destructor)) void end()
{
    const auto calls = hoox::tests::countedCalls();
    if (const char *const file = std::getenv("HOOX_CALLS"))
        std::ofstream(file) << calls;
}

} // namespace
