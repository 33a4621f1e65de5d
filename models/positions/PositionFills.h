#pragma once

#include "storage/domain/Fill.h"

#include <QObject>
#include <QVector>

namespace hoox {

class Ledger;

/// The fills that make up one open position: those since it last left zero, newest first. GUI thread.
class PositionFills final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMost = 50; ///< Read at most; `isComplete` says whether that was enough.

    explicit PositionFills(Ledger &ledger, QObject *parent = nullptr);

    /// `openedAt` in Unix seconds, UTC; 0 takes every fill. Drops what an earlier call asked for.
    void load(ExchangeId exchange, const QString &symbol, qint64 openedAt);

    [[nodiscard]] const QVector<Fill> &fills() const { return m_fills; }
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    Ledger &m_ledger;
    quint64 m_generation = 0;
    QVector<Fill> m_fills;
    std::optional<Error> m_error;
    bool m_reading = false;
    bool m_complete = true;
};

} // namespace hoox
