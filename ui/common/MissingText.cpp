#include "ui/common/MissingText.h"

#include <limits>

namespace hoox {

namespace {

/// Plural forms take an int; beyond it every language has the same one.
int pluralOf(qint64 rows)
{
    return static_cast<int>(qMin<qint64>(rows, std::numeric_limits<int>::max()));
}

} // namespace

QString MissingText::fees(const KnownSum &fees)
{
    if (fees.missing == 0)
        return {};
    return fees.counted == 0 ? tr("Fees missing in %n row(s): not in this dialect.", nullptr, pluralOf(fees.missing))
                             : tr("Fees missing in %n row(s).", nullptr, pluralOf(fees.missing));
}

QString MissingText::shortFees(qint64 rows)
{
    return rows == 0 ? QString() : tr("fees missing in %n row(s)", nullptr, pluralOf(rows));
}

QString MissingText::shortProfits(qint64 rows)
{
    //: Of fills that closed a position: a price is missing.
    return rows == 0 ? QString() : tr("profit not known in %n row(s)", nullptr, pluralOf(rows));
}

QString MissingText::shortAmounts(qint64 rows)
{
    //: Of fills: price or quantity is missing.
    return rows == 0 ? QString() : tr("price or quantity missing in %n row(s)", nullptr, pluralOf(rows));
}

QString MissingText::equity(bool feesIn, bool feesMissing)
{
    if (!feesMissing)
        return tr("realised, fees in");
    return feesIn ? tr("realised, known fees in") : tr("realised, before fees");
}

QStringList MissingText::leftOut(qint64 rows)
{
    //: Of an equity curve.
    return rows == 0 ? QStringList() : QStringList(tr("%n row(s) left out: profit not known", nullptr, pluralOf(rows)));
}

QString MissingText::unfilled(qint64 rows)
{
    return rows == 0 ? QString() : tr("%n test or pending", nullptr, pluralOf(rows));
}

} // namespace hoox
