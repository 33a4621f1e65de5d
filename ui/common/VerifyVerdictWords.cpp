#include "ui/common/VerifyVerdictWords.h"

namespace hoox {

QString VerifyVerdictWords::sentence(VerifyVerdict verdict)
{
    switch (verdict) {
    case VerifyVerdict::Agrees:
        return tr("Fills and logs agree.");
    case VerifyVerdict::AgreesWhereTold:
        return tr("Fills and logs agree, as far as there are figures to compare.");
    case VerifyVerdict::AgreesByName:
        return tr("Every order has its log, and every log its fill. What the logs say was not read.");
    case VerifyVerdict::WithoutNames:
        return tr("Not known: no fill of this period has an order id.");
    case VerifyVerdict::InPart:
        return tr("Not known whether they agree: not every log could be compared.");
    case VerifyVerdict::Differs:
        return tr("Fills and logs differ.");
    }
    Q_UNREACHABLE();
}

} // namespace hoox
