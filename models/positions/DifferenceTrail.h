#pragma once

#include "storage/domain/PositionBook.h"

#include <QVector>

#include <limits>

namespace hoox {

/// A fill and the position after it.
struct TrailStep
{
    Fill fill;
    std::optional<double> sizeAfter; ///< Base asset; below 0 short; none if it is not known any more (LG-3).
    friend bool operator==(const TrailStep &, const TrailStep &) = default;
};

/// Where what is recorded and what the fills make part (LG-2).
struct Difference
{
    enum class Kind {
        AfterAgreement, ///< Side and size agreed once; `steps` came after that.
        SizeAgrees,     ///< Side and size agree now; only the entry differs. `steps` made the position.
        NeverAgreed,    ///< At no point did the fills make what is recorded. `steps` made the position.
    };
    Kind kind = Kind::NeverAgreed;
    /// When they last agreed: Unix seconds, UTC, of the fill after which they did; none if before the first fill.
    std::optional<qint64> agreedAt;
    QVector<TrailStep> steps;   ///< Oldest first, the first `DifferenceTrail::kMost` of them.
    qint64 count = 0;           ///< All of them.
    qint64 lastAt = 0;          ///< Of the last one: Unix seconds, UTC; 0 without any.
    qint64 withoutQuantity = 0; ///< Of `count`.
    /// Fills in the second of the first step that are none of them: what an exact filter leaves out. At most
    /// `kMostExcluded`.
    QVector<QString> earlierInSecond;
    bool isExact = true; ///< False when there are more of those than are kept.
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Finds the fills that make the difference between a recorded position and its fills (LG-2), in one pass over the
/// fills of its exchange and symbol, in the ledger's order. Pure arithmetic, bounded memory, a value.
class DifferenceTrail
{
public:
    static constexpr qsizetype kMost = 200;
    static constexpr qsizetype kMostExcluded = 20;

    /// None: nothing is recorded, which agrees with fills that add up to nothing.
    explicit DifferenceTrail(std::optional<Position> recorded);

    /// Those that are not filled change nothing and are left out.
    void add(const Fill &fill);
    [[nodiscard]] Difference difference() const;

private:
    /// Fills from a point on: the first of them, and how many there were.
    struct Run
    {
        QVector<TrailStep> steps;
        qint64 count = 0;
        qint64 lastAt = 0;
        qint64 withoutQuantity = 0;
        QVector<QString> earlier; ///< Ids in the second of the first step.
        bool isExact = true;
    };
    void begin(Run &run) const;
    void append(Run &run, const TrailStep &step) const;
    void remember(const Fill &fill);

    std::optional<Position> m_recorded;
    PositionBook m_book;
    Run m_sinceAgreed;
    Run m_sinceOpened;
    bool m_agreed = false;
    bool m_agrees = false;
    std::optional<qint64> m_agreedAt;
    qint64 m_second = std::numeric_limits<qint64>::min(); ///< Of the last fill, with the ids of those in it.
    QVector<QString> m_inSecond;
    bool m_allInSecond = true;
};

} // namespace hoox
