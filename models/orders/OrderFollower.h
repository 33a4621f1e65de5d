#pragma once

#include "models/orders/DeskParts.h"
#include "storage/ledger/Ledger.h"
#include "storage/orders/OrderJournal.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace hoox {

/// Looks after orders that no run has in its hands (OR-3): takes those of dead processes over, looks for open ones in
/// the ledger, and says when a step that failed is due again. Part of `OrderDesk`.
class OrderFollower final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostTries = 10; ///< Of a step that fails, in one run of the program.

    OrderFollower(const DeskParts &parts, const DeskTerms &terms);

    /// `adopted` comes for each order of `open` whose process is dead and that nobody else took over first.
    void adoptLeftOvers(const QVector<OrderEntry> &open);
    /// `found` comes for each order of `open` that is ours and that the ledger knows by its request or order id.
    void follow(const QVector<OrderEntry> &open);
    /// What of the ledger may be that order: by its ids, else by what it looks like.
    [[nodiscard]] Pending<QVector<Fill>> candidates(const OrderEntry &entry);

    [[nodiscard]] bool isBusy() const { return m_adopting > 0 || !m_looking.isEmpty(); }

    /// A run of it ended: if it is stuck, the next try waits, each time twice as long.
    void noteEnd(const OrderEntry &entry);
    /// Ours, with work left, and not to wait any longer.
    [[nodiscard]] bool isDue(const OrderEntry &entry) const;

Q_SIGNALS:
    void adopted(const hoox::OrderEntry &entry);
    void found(qint64 number, const QVector<hoox::Fill> &fills);

private:
    struct Retry
    {
        int tries = 0;
        std::chrono::milliseconds next{0}; ///< Monotonic.
    };
    void lookFor(const OrderEntry &entry);
    void looked(const OrderEntry &entry, const Result<QVector<Fill>> &fills);

    const DeskParts &m_parts;
    const DeskTerms &m_terms;
    const ProcessIdentity m_self = ProcessIdentity::ofThis();
    QHash<qint64, Retry> m_retries;
    int m_adopting = 0;
    QSet<qint64> m_looking; ///< A question to the ledger is under way.
};

} // namespace hoox
