#include "models/positions/Reconciliation.h"

#include "storage/domain/SymbolFigures.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hoox {

namespace {

using ReconciliationKey = std::pair<QString, QString>; ///< Symbol, exchange: both in order of name.

ReconciliationKey reconciliationKey(const QString &symbol, ExchangeId exchange)
{
    return {symbol, toText(exchange)};
}

bool nearlyEqual(double left, double right, double tolerance)
{
    return std::abs(left - right) <= tolerance * std::max(std::abs(left), std::abs(right));
}

void compareBoth(ReconciledPosition &position)
{
    const auto &recorded = *position.recorded;
    const auto &derived = *position.derived;
    position.sideDiffers = recorded.side != derived.side;
    position.sizeDiffers = !nearlyEqual(recorded.size, derived.size, kSizeTolerance);
    position.entryUnknown = !recorded.entryPrice || !derived.entryPrice;
    position.entryDiffers =
        !position.entryUnknown && !nearlyEqual(*recorded.entryPrice, *derived.entryPrice, kEntryTolerance);
    if (position.sideDiffers || position.sizeDiffers || position.entryDiffers)
        position.verdict = Verdict::Differs;
}

/// Which exchanges have a row of each symbol, in the table's order.
using RecordedExchanges = QHash<QString, QVector<ExchangeId>>;

void judge(ReconciledPosition &position, const RecordedExchanges &recorded, bool holdsExchanges)
{
    if (position.recorded && position.derived) {
        compareBoth(position);
        return;
    }
    if (position.recorded) {
        position.verdict = position.verdict == Verdict::Unknown ? Verdict::Unknown : Verdict::NotInFills;
        return;
    }
    const auto exchanges = recorded.value(position.symbol); // Without a row of its own, so all are others.
    const bool isHidden = !exchanges.isEmpty() && !holdsExchanges;
    position.verdict = isHidden ? Verdict::Hidden : Verdict::NotRecorded;
    if (isHidden)
        position.hiddenBy = exchanges.first();
}

} // namespace

bool isSameSize(const std::optional<Position> &recorded, double signedSize)
{
    const auto held = recorded ? recorded->signedSize() : 0;
    return (held < 0) == (signedSize < 0) && nearlyEqual(held, signedSize, kSizeTolerance);
}

std::optional<double> ReconciledPosition::sizeDifference() const
{
    if (verdict == Verdict::Unknown)
        return std::nullopt;
    return (derived ? derived->signedSize() : 0) - (recorded ? recorded->signedSize() : 0);
}

QVector<ReconciledPosition> reconcile(const QVector<Position> &recorded, const QVector<SymbolFigures> &figures,
                                      bool holdsExchanges)
{
    QMap<ReconciliationKey, ReconciledPosition> found;
    const auto entryOf = [&found](const QString &symbol, ExchangeId exchange) -> ReconciledPosition & {
        auto &entry = found[reconciliationKey(symbol, exchange)];
        entry.symbol = symbol;
        entry.exchange = exchange;
        return entry;
    };
    RecordedExchanges exchanges;
    for (const auto &row : recorded) {
        entryOf(row.symbol, row.exchange).recorded = row;
        exchanges[row.symbol].append(row.exchange);
    }
    for (const auto &row : figures) {
        if (row.position)
            entryOf(row.symbol, row.exchange).derived = row.position;
        else if (row.withoutQuantity > 0 && found.contains(reconciliationKey(row.symbol, row.exchange)))
            entryOf(row.symbol, row.exchange).verdict = Verdict::Unknown;
    }
    QVector<ReconciledPosition> all;
    all.reserve(found.size());
    for (auto &position : found) {
        judge(position, exchanges, holdsExchanges);
        all.append(position);
    }
    std::stable_partition(all.begin(), all.end(), [](const ReconciledPosition &each) { return !each.agrees(); });
    return all;
}

} // namespace hoox
