#pragma once

#include "storage/domain/Position.h"

#include <QVector>

namespace hoox {

struct SymbolFigures;

/// How what the table `positions` records stands to what the fills add up to (LG-2).
enum class Verdict {
    Agrees,      ///< Both are there and equal within the tolerances below; or a past second, with fills alone.
    Differs,     ///< Both are there; side, size or entry differ.
    NotRecorded, ///< The fills make a position, and no row that could hold it is recorded.
    Hidden,      ///< The fills make a position; the one row this symbol can have is another exchange's.
    NotInFills,  ///< Recorded, but the fills of this exchange and symbol add up to nothing.
    Unknown,     ///< Recorded, but fills lack a quantity: what they make is not known (LG-3).
};

/// One exchange and symbol. At least one of `recorded` and `derived` is there.
struct ReconciledPosition
{
    ExchangeId exchange = ExchangeId::Bybit;
    QString symbol;
    std::optional<Position> recorded;
    std::optional<Position> derived;
    Verdict verdict = Verdict::Agrees;
    ExchangeId hiddenBy = ExchangeId::Bybit; ///< Only with `Hidden`: whose row it is.
    bool sideDiffers = false;
    bool sizeDiffers = false;
    bool entryDiffers = false;
    bool entryUnknown = false; ///< Both are there; an entry price is missing, so the two cannot be compared (LG-3).

    [[nodiscard]] bool agrees() const { return verdict == Verdict::Agrees; }
    /// Signed, base asset: what the fills make minus what is recorded; nothing counts as 0. None if it is not known.
    [[nodiscard]] std::optional<double> sizeDifference() const;
    friend bool operator==(const ReconciledPosition &, const ReconciledPosition &) = default;
};

/// Sizes this close, as a share of the larger, are equal: sums of doubles in another order differ by less.
inline constexpr double kSizeTolerance = 1e-9;
/// Entry prices this close, as a share of the larger, are equal: a writer may round the average to eight digits.
inline constexpr double kEntryTolerance = 1e-6;

/// Whether side and size are the same within `kSizeTolerance`; nothing is the same as nothing.
[[nodiscard]] bool isSameSize(const std::optional<Position> &recorded, double signedSize);

/// Every recorded or derived position, differing ones first, then by symbol and exchange. The specified key of
/// `positions` is the symbol alone: a second exchange's position of that symbol is `Hidden`, not overwritten. Where the
/// table `holdsExchanges` nothing hides (`RecordedPositions`).
[[nodiscard]] QVector<ReconciledPosition> reconcile(const QVector<Position> &recorded,
                                                    const QVector<SymbolFigures> &figures, bool holdsExchanges = false);

} // namespace hoox
