#include "ui/common/StatusWord.h"

namespace hoox {

QString StatusWord::of(FillStatus status)
{
    switch (status) {
    case FillStatus::Filled:
        return tr("Filled", "an order that was filled");
    case FillStatus::Failed:
        return tr("FAILED", "a fill that failed");
    case FillStatus::Test:
        return tr("Test", "an order that was only tried, without trading");
    case FillStatus::Pending:
        return tr("Pending", "an order whose outcome is not recorded yet");
    }
    Q_UNREACHABLE();
}

} // namespace hoox
