#pragma once

#include "models/positions/PositionRow.h"
#include "ui/common/Format.h"

#include <QCoreApplication>
#include <QDateTime>

namespace hoox {

/// What a manual flatten sheet says of the profile and of the moment. A value.
struct FlattenFacts
{
    QString profileName;
    QString profileKind; ///< "PAPER", "TEST" or "REAL MONEY".
    QString madeBy;
    QDateTime copyFrom = {};  ///< UTC: when the ledger's copy was pulled; null where the ledger itself is read.
    QString age = {};         ///< "3 h 5 min" where that is too old to be taken for now; else empty.
    QDateTime readAt = {};    ///< UTC of the positions; null without any.
    bool readFailed = false;  ///< The last read did; these are of the one before.
    int unknownPositions = 0; ///< Open or not, nobody knows (LG-3).
};

/// The words of the manual flatten sheet, on the screen, on paper and in the clipboard alike.
class FlattenText
{
    Q_DECLARE_TR_FUNCTIONS(hoox::FlattenText)

public:
    [[nodiscard]] static QString title(const FlattenFacts &facts);
    /// What it is for.
    [[nodiscard]] static QString purpose();
    /// How old the positions are, how many, and what is missing.
    [[nodiscard]] static QString standing(const FlattenFacts &facts, qsizetype positions, const Format &format);
    /// "agrees", or what differs.
    [[nodiscard]] static QString checked(const PositionRow &row, const Format &format);
    /// Lines of tab-separated cells with heads, plain numbers, UTC; the facts above them.
    [[nodiscard]] static QString copied(const FlattenFacts &facts, const QVector<PositionRow> &rows);
};

} // namespace hoox
