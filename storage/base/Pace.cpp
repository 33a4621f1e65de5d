#include "storage/base/Pace.h"

#include <sys/resource.h>

namespace hoox {

namespace {

constexpr int kGivesWay = 10; ///< Of 19; a thread of 0 gets nine times the processor.

} // namespace

void setPace(Pace pace)
{
    // On Linux, 0 is the calling thread, not its process. Nobody is refused less than they have.
    if (pace == Pace::GivesWay)
        (void)::setpriority(PRIO_PROCESS, 0, kGivesWay);
}

} // namespace hoox
