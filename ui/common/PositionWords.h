#pragma once

#include "models/positions/PositionRow.h"
#include "ui/common/Format.h"

#include <QCoreApplication>

namespace hoox {

/// Words for how a position stands to its fills (LG-2). Plain text.
class PositionWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::PositionWords)

public:
    /// What fits a tag: "≠ 0.010", "≠ hidden". Empty when the position agrees.
    [[nodiscard]] static QString tag(const ReconciledPosition &position, const Format &format);
    /// One sentence that says what differs and why.
    [[nodiscard]] static QString sentence(const ReconciledPosition &position, const Format &format);
    /// "10×", or "—".
    [[nodiscard]] static QString leverage(std::optional<int> leverage);
    /// Where the mark comes from: "given by you, 02:47", "last fill on bybit, 9 s ago"; "—" without one. `now` in Unix
    /// seconds, UTC.
    [[nodiscard]] static QString markSource(const PositionRow &row, const Format &format, qint64 now);
    /// The same for a cell of a table: "given by you, 02:47", "bybit".
    [[nodiscard]] static QString markOrigin(const PositionRow &row, const Format &format);
    /// All there is to say of a position, for tool tips and readers.
    [[nodiscard]] static QString spoken(const PositionRow &row, const Format &format, qint64 now);
    /// "entry 64,541.3 · 10× · 9 s"; `now` in Unix seconds, UTC.
    [[nodiscard]] static QString focusLine(const PositionRow &row, const Format &format, qint64 now);
    /// How long ago, or "—" when `openedAt` is 0.
    [[nodiscard]] static QString openFor(qint64 openedAt, qint64 now);
    /// A difference of doubles without the noise of their last digits, as exact as its two operands were.
    [[nodiscard]] static double tidy(double difference, double left, double right);
};

} // namespace hoox
