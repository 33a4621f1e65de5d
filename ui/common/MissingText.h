#pragma once

#include "storage/domain/KnownSum.h"

#include <QCoreApplication>
#include <QStringList>

namespace hoox {

/// Sentences about figures that rows of the ledger lack (LG-3, ux 4): a sum that is not whole says so. Empty when
/// nothing is missing.
class MissingText
{
    Q_DECLARE_TR_FUNCTIONS(hoox::MissingText)

public:
    /// "Fees missing in 12 rows: not in this dialect."
    [[nodiscard]] static QString fees(const KnownSum &fees);
    /// The same, short, for a line under a figure: "fees missing in 12 rows".
    [[nodiscard]] static QString shortFees(qint64 rows);
    [[nodiscard]] static QString shortProfits(qint64 rows);
    [[nodiscard]] static QString shortAmounts(qint64 rows);
    /// What an equity curve is made of: "realised, fees in", "… before fees", "… known fees in".
    [[nodiscard]] static QString equity(bool feesIn, bool feesMissing);
    /// "2 rows left out: profit not known", or nothing.
    [[nodiscard]] static QStringList leftOut(qint64 rows);
    /// "3 test or pending"; rows that are no trade, and no failure.
    [[nodiscard]] static QString unfilled(qint64 rows);
};

} // namespace hoox
