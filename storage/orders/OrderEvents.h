#pragma once

#include "storage/orders/OrderJournal.h"

namespace hoox {

/// The order journal of one profile, for the blob tier (BL-7): beside the locks, whose other half it is.
class OrderEvents final : public EventSource
{
public:
    /// `journal` outlives this.
    OrderEvents(OrderJournal &journal, QString profile) : m_journal(journal), m_profile(std::move(profile)) {}

    [[nodiscard]] QString name() const override { return QStringLiteral("orders"); }
    [[nodiscard]] QString folder() const override { return QStringLiteral("locks"); }
    [[nodiscard]] Pending<QVector<EventLine>> after(qint64 seq, int most) override
    {
        return m_journal.linesAfter(m_profile, seq, most);
    }

private:
    OrderJournal &m_journal;
    const QString m_profile;
};

} // namespace hoox
