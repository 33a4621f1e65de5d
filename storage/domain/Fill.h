#pragma once

#include "storage/base/Result.h"

#include <QString>

#include <array>
#include <optional>

namespace hoox {

/// The exchanges that Hoox trades on (design 2). Names on the wire and in the ledger are lower case.
enum class ExchangeId { Bybit, Binance, Mexc };
enum class Action { Long, Short, Close };
enum class Side { Buy, Sell };
/// `Filled` and `Failed` are the specified ones; a ledger as the trade worker deploys it knows the others too (LG-3).
/// Only `Filled` moves a position.
enum class FillStatus { Filled, Failed, Test, Pending };

inline constexpr std::array kExchanges{ExchangeId::Binance, ExchangeId::Bybit, ExchangeId::Mexc}; ///< In order of name.
inline constexpr std::array kFillStatuses{FillStatus::Filled, FillStatus::Failed, FillStatus::Test,
                                          FillStatus::Pending};

[[nodiscard]] QString toText(ExchangeId exchange); ///< `bybit`
[[nodiscard]] QString toText(Action action);       ///< `LONG`
[[nodiscard]] QString toText(Side side);           ///< `BUY`
[[nodiscard]] QString toText(FillStatus status);   ///< `Filled`

[[nodiscard]] std::optional<ExchangeId> exchangeFromText(QStringView text); ///< Exact, case counts.
[[nodiscard]] std::optional<Action> actionFromText(QStringView text);
[[nodiscard]] std::optional<Side> sideFromText(QStringView text);
[[nodiscard]] std::optional<FillStatus> fillStatusFromText(QStringView text);

/// One row of `trades` (design 2). Times are Unix seconds, UTC. What another dialect of the ledger does not know is
/// missing: no figure, or an empty id, never 0 (LG-3).
struct Fill
{
    QString id;        ///< UUIDv4.
    QString requestId; ///< Trace id; empty if missing.
    ExchangeId exchange = ExchangeId::Bybit;
    QString symbol; ///< Upper case, `BTCUSDT`.
    Action action = Action::Long;
    Side side = Side::Buy;
    std::optional<double> quantity; ///< Base asset, not negative.
    std::optional<double> price;    ///< Quote asset for one of the base asset.
    std::optional<double> fee;      ///< Quote asset.
    QString orderId;                ///< Empty if missing.
    FillStatus status = FillStatus::Filled;
    qint64 createdAt = 0; ///< Unix seconds, UTC.

    /// None unless quantity and price are known.
    [[nodiscard]] std::optional<double> notional() const
    {
        return quantity && price ? std::optional(*quantity * *price) : std::nullopt;
    }
    friend bool operator==(const Fill &, const Fill &) = default;
};

/// What of a fill moves a position and adds up, without its texts: what a pass over millions of rows needs.
struct FillValues
{
    Action action = Action::Long;
    Side side = Side::Buy;
    FillStatus status = FillStatus::Filled;
    std::optional<double> quantity; ///< These as in `Fill`.
    std::optional<double> price;
    std::optional<double> fee;
    qint64 createdAt = 0;

    [[nodiscard]] std::optional<double> notional() const
    {
        return quantity && price ? std::optional(*quantity * *price) : std::nullopt;
    }
};

/// Later than this is a millisecond that was taken for a second (LG-5): 1 January 2100.
inline constexpr qint64 kLastPlausibleSecond = 4102444800;

/// Why a row may not enter the ledger (LG-5): the column, and what stands in it.
struct RowFault
{
    enum class Kind { UnknownValue, NotANumber, Negative, LowerCase, Milliseconds, Missing };
    Kind kind = Kind::Missing;
    QString column;
    QString value; ///< The raw text, cut to 64 characters.
    friend bool operator==(const RowFault &, const RowFault &) = default;
};

/// The first fault of a fill's values, or none. Enumerations are sound by type; this checks the rest. A missing figure
/// is no fault here.
[[nodiscard]] std::optional<RowFault> faultOf(const Fill &fill);

/// What keeps a fill out of a ledger of the specified dialect, or none: a fault, a missing figure, or a status that
/// only another dialect has (LG-5).
[[nodiscard]] std::optional<RowFault> entryFaultOf(const Fill &fill);

/// `BTCUSDT` → `USDT`, `BTC_USDT` → `USDT`; empty if no known quote asset ends the symbol.
/// Sums never mix assets: every amount of money names the asset from here.
[[nodiscard]] QString quoteAsset(QStringView symbol);
[[nodiscard]] QString baseAsset(QStringView symbol);

} // namespace hoox
