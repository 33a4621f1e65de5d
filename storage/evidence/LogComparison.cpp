#include "storage/evidence/OrderLogFigures.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Verdict = LogComparison::Verdict;

/// A computed average has as many decimals as its maker keeps; fewer are a price.
constexpr int kDecimalsOfAverages = 8;

/// Quantity, and quantity times price, of all.
struct FilledSums
{
    ExactDecimal quantity;
    ExactDecimal turnover;

    [[nodiscard]] bool add(const std::optional<ExactDecimal> &pieceQuantity, const std::optional<ExactDecimal> &price)
    {
        const auto product = pieceQuantity && price ? pieceQuantity->times(*price) : std::nullopt;
        const auto sum = product ? quantity.plus(*pieceQuantity) : std::nullopt;
        const auto worth = product ? turnover.plus(*product) : std::nullopt;
        if (!sum || !worth)
            return false;
        quantity = *sum;
        turnover = *worth;
        return true;
    }
};

std::optional<ExactDecimal> exact(const std::optional<double> &figure)
{
    return figure ? ExactDecimal::of(*figure) : std::nullopt;
}

std::optional<FilledSums> sumsOf(const QVector<LoggedExecution> &executions)
{
    FilledSums sums;
    for (const auto &each : executions) {
        if (!sums.add(each.quantity, each.price))
            return std::nullopt;
    }
    return executions.isEmpty() ? std::nullopt : std::optional(sums);
}

bool isFilled(const Fill &fill)
{
    return fill.status == FillStatus::Filled;
}

std::optional<FilledSums> sumsOf(const QVector<Fill> &fills)
{
    FilledSums sums;
    for (const auto &fill : fills) {
        if (isFilled(fill) && !sums.add(exact(fill.quantity), exact(fill.price)))
            return std::nullopt;
    }
    return sums;
}

/// The dialect of the ledger has no such column, or nobody filled it.
bool lacksFigure(const QVector<Fill> &fills)
{
    return std::any_of(fills.cbegin(), fills.cend(),
                       [](const Fill &fill) { return isFilled(fill) && (!fill.quantity || !fill.price); });
}

/// Of all filled ones; none if they have more than one.
std::optional<ExactDecimal> onlyPrice(const QVector<Fill> &fills)
{
    std::optional<ExactDecimal> only;
    for (const auto &fill : fills) {
        if (!isFilled(fill))
            continue;
        const auto price = exact(fill.price);
        if (!price || (only && *only != *price))
            return std::nullopt;
        only = price;
    }
    return only;
}

/// Sixteen digits of an average: to read, never to compare.
QString averageWords(const FilledSums &sums)
{
    const double quantity = sums.quantity.text().toDouble();
    return quantity == 0 ? QString() : QString::number(sums.turnover.text().toDouble() / quantity, 'g', 16);
}

/// Without a total that is older than the executions beside it: of an answer from while the order filled.
OrderLogFigures withoutEarlierTotal(const OrderLogFigures &log)
{
    const auto executed = sumsOf(log.executions);
    const bool isEarlier = executed && log.quantity && *log.quantity != executed->quantity &&
                           log.quantity->isAtMost(executed->quantity).value_or(false);
    auto latest = log;
    if (isEarlier) {
        latest.quantity.reset();
        latest.average.reset();
        latest.turnover.reset();
    }
    return latest;
}

LogComparison symbolComparison(const OrderLogFigures &log, const QVector<Fill> &fills)
{
    LogComparison result{LogField::Symbol};
    if (!fills.isEmpty())
        result.inLedger = fills.first().symbol;
    result.inLog = log.symbols.join(u", "_s);
    if (fills.isEmpty() || log.symbols.isEmpty())
        return result;
    const auto symbol = QString(fills.first().symbol).remove(u'_');
    result.verdict = log.symbols.size() == 1 && log.symbols.first() == symbol ? Verdict::Equal : Verdict::Different;
    return result;
}

/// What the exchange sums up goes before what the log happens to have of its executions.
LogComparison quantityComparison(const OrderLogFigures &log, const QVector<Fill> &fills)
{
    LogComparison result{LogField::Quantity};
    const auto inLedger = sumsOf(fills);
    const auto executed = sumsOf(log.executions);
    const auto inLog = log.quantity ? log.quantity : executed ? std::optional(executed->quantity) : std::nullopt;
    if (inLedger)
        result.inLedger = inLedger->quantity.text();
    if (inLog)
        result.inLog = inLog->text();
    // More digits than can be kept exactly, on either side.
    const bool isBeyond = (!inLedger && !lacksFigure(fills)) || (!inLog && !log.executions.isEmpty());
    if (isBeyond)
        result.verdict = Verdict::Undecided;
    if (!inLedger || !inLog || log.countsContracts)
        return result;
    result.verdict = *inLog == inLedger->quantity ? Verdict::Equal : Verdict::Different;
    return result;
}

/// What the log says of the average: all executions, if none is missing; else a turnover.
std::optional<FilledSums> pricedSums(const OrderLogFigures &log)
{
    const auto executed = sumsOf(log.executions);
    if (executed && (!log.quantity || executed->quantity == *log.quantity))
        return executed;
    if (log.quantity && log.turnover && !log.quantity->isZero())
        return FilledSums{*log.quantity, *log.turnover};
    return std::nullopt;
}

Verdict averagesVerdict(const FilledSums &log, const FilledSums &ledger, const std::optional<ExactDecimal> &price)
{
    // a/b = c/d without a division.
    const auto left = log.turnover.times(ledger.quantity);
    const auto right = ledger.turnover.times(log.quantity);
    if (!left || !right)
        return Verdict::Undecided;
    if (*left == *right)
        return Verdict::Equal;
    if (!price || price->decimals() < kDecimalsOfAverages)
        return Verdict::Different;
    const auto asRounded = price->times(log.quantity);
    const auto difference = asRounded ? log.turnover.minus(*asRounded) : std::nullopt;
    const auto bound = ExactDecimal::halfUnit(price->decimals()).times(log.quantity);
    const auto isRounding = difference && bound ? difference->magnitude().isAtMost(*bound) : std::nullopt;
    return !isRounding ? Verdict::Undecided : *isRounding ? Verdict::Equal : Verdict::Different;
}

LogComparison priceComparison(const OrderLogFigures &log, const QVector<Fill> &fills)
{
    LogComparison result{LogField::Price};
    const auto inLedger = sumsOf(fills);
    const auto price = onlyPrice(fills);
    const auto inLog = pricedSums(log);
    if (inLedger && !inLedger->quantity.isZero())
        result.inLedger = price ? price->text() : averageWords(*inLedger);
    if (log.average || inLog)
        result.inLog = log.average ? log.average->text() : averageWords(*inLog);
    // Prices of some of the executions are not the price of all.
    const bool isInPart = result.inLog.isEmpty() && !log.executions.isEmpty();
    if (!result.inLedger.isEmpty() && (isInPart || !result.inLog.isEmpty()))
        result.verdict = Verdict::Undecided;
    if (result.inLedger.isEmpty() || result.inLog.isEmpty())
        return result;
    if (price && log.average && *price == *log.average)
        result.verdict = Verdict::Equal;
    else if (inLog)
        result.verdict = averagesVerdict(*inLog, *inLedger, price);
    else if (price)
        result.verdict = Verdict::Different;
    return result;
}

} // namespace

QString toText(LogField field)
{
    switch (field) {
    case LogField::Symbol:
        return u"symbol"_s;
    case LogField::Quantity:
        return u"quantity"_s;
    case LogField::Price:
        return u"price"_s;
    }
    Q_UNREACHABLE();
}

QVector<LogComparison> compareLog(const OrderLogFigures &log, const QVector<Fill> &fills)
{
    const auto latest = withoutEarlierTotal(log);
    QVector<LogComparison> found{symbolComparison(latest, fills), quantityComparison(latest, fills),
                                 priceComparison(latest, fills)};
    // What was filled stands in its log by name at least; else it is no log of it, or not all.
    const bool isSilent = !log.namesOrder && std::any_of(fills.cbegin(), fills.cend(), isFilled);
    for (auto &each : found) {
        if (isSilent && each.verdict == Verdict::NotComparable)
            each.verdict = Verdict::Undecided;
    }
    return found;
}

} // namespace hoox
