#pragma once

#include "storage/domain/Fill.h"
#include "storage/evidence/ExactDecimal.h"

#include <QByteArray>
#include <QVector>

namespace hoox {

/// One execution as an exchange tells it.
struct LoggedExecution
{
    QString id; ///< The exchange's; empty if it was not told.
    ExactDecimal quantity;
    ExactDecimal price;
    friend bool operator==(const LoggedExecution &, const LoggedExecution &) = default;
};

/// What an order's log says of its fills, in the exchanges' own words: Bybit's v5, Binance's spot and futures, MEXC's
/// spot and futures, answers and streams alike (the payloads of ../shared/data). Requests are asks, and count nothing.
struct OrderLogFigures
{
    QStringList symbols; ///< Each once, upper case, without `_`.
    QVector<LoggedExecution> executions;
    std::optional<ExactDecimal> quantity; ///< Executed in all, where an answer sums it up.
    std::optional<ExactDecimal> average;  ///< Where an answer tells it.
    std::optional<ExactDecimal> turnover; ///< Quantity times price of all, where an answer sums it up.
    /// MEXC's futures count contracts, whose size the log does not tell: prices compare, quantities do not.
    bool countsContracts = false;
    bool namesOrder = false; ///< Somewhere it speaks of this order, with or without figures.
};

/// Exact: numbers keep the digits they were written with. `Invalid` with `NotJson` or `TooLarge`, and of a log in which
/// an object has a name twice: such a log proves nothing. Pure; any thread.
[[nodiscard]] Result<OrderLogFigures> figuresOf(const QByteArray &log, const QString &orderId);
/// Beyond, a log is not taken apart: its tree in memory is many times as large.
inline constexpr qsizetype kLargestComparedLog = 8 * 1024 * 1024;

enum class LogField { Symbol, Quantity, Price };
[[nodiscard]] QString toText(LogField field); ///< `quantity`

/// One field of a log beside the ledger's.
struct LogComparison
{
    enum class Verdict {
        Equal,
        Different,
        /// The log cannot be read for it, never names its order, or both sides say it in a way that does not decide.
        Undecided,
        /// By its nature one of the two has no such figure: a gateway that does not pass the exchange's answer on,
        /// contracts of unknown size, a dialect of the ledger without prices, an order that was never filled.
        NotComparable,
    };
    LogField field = LogField::Symbol;
    Verdict verdict = Verdict::NotComparable;
    QString inLog = {};    ///< Empty: the log does not say it.
    QString inLedger = {}; ///< The same of the ledger.
    friend bool operator==(const LogComparison &, const LogComparison &) = default;
};

/// Symbol, quantity and price, in that order, against all fills of the order. Quantities are summed exactly; a total
/// that is less than the executions beside it is of before the last of them, and says nothing. A price is
/// the average of all; it agrees if it is exactly that of the ledger's fills, if the ledger has the average that the
/// exchange tells, or if the ledger's average has 8 decimals or more and differs in the rounding of the last. Pure.
[[nodiscard]] QVector<LogComparison> compareLog(const OrderLogFigures &log, const QVector<Fill> &fills);

} // namespace hoox
