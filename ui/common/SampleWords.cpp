#include "ui/common/SampleWords.h"

namespace hoox {

QString SampleWords::note()
{
    return tr("Sample data. Nothing here trades.");
}

} // namespace hoox
