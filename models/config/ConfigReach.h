#pragma once

#include "storage/ledger/Ledger.h"

#include <QObject>

#include <chrono>

namespace hoox {

class Clock;

/// What a change of a key reaches: the trading of the last 24 hours and the positions that are open now (safety 4.12).
struct ConfigReach
{
    /// Of one quote asset; sums never mix assets.
    struct Volume
    {
        QString asset;
        KnownSum reached;
        KnownSum whole;
    };
    bool isEverywhere = true;      ///< Every exchange; else `exchanges` alone.
    QVector<ExchangeId> exchanges; ///< Those that change their place in a list.
    QStringList symbols;           ///< With an open position or a fill, on those exchanges.
    int openPositions = 0;
    int allPositions = 0;
    int unknownPositions = 0; ///< Their fills lack a quantity: open or not, nobody knows (LG-3).
    QVector<Volume> volume;   ///< The largest first.
};

/// Routing, limits, allowlists and switches of the trading reach something; other keys do not, as far as is known here.
[[nodiscard]] bool reachesTrading(const QString &key);
/// Pure. `figures` of the last 24 hours.
[[nodiscard]] ConfigReach configReach(const QString &key, const QByteArray &before, const QByteArray &after,
                                      const QVector<SymbolFigures> &figures);

/// Keeps the figures behind `configReach`, and reads them when they are wanted and older than a minute: a long scan of
/// a large ledger, on the ledger's own thread. GUI thread.
class ConfigReachFigures final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kFreshFor{60};
    static constexpr qint64 kSeconds = 24 * 60 * 60;

    /// Both outlive this.
    ConfigReachFigures(Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    /// Reads unless what is there is fresh, or a read is under way.
    void want();
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// None until they were read, or when the last read failed: `error`.
    [[nodiscard]] const std::optional<QVector<SymbolFigures>> &figures() const { return m_figures; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    Ledger &m_ledger;
    const Clock &m_clock;
    std::optional<QVector<SymbolFigures>> m_figures;
    std::optional<Error> m_error;
    std::chrono::milliseconds m_readAt{0};
    bool m_isReading = false;
};

} // namespace hoox
