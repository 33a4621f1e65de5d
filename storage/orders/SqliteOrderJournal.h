#pragma once

#include "storage/orders/OrderJournal.h"

#include <memory>

namespace hoox {

class SqlThread;

/// The journal in one SQLite file of the workspace, `orders.db`: WAL, every commit on the disk before it is answered.
/// The verbose record of an answer stands there only until it is offloaded (BL-1). Made with the first write; a read of
/// a file that is not there is an empty list.
class SqliteOrderJournal final : public OrderJournal
{
public:
    explicit SqliteOrderJournal(const QString &path);
    ~SqliteOrderJournal() override;

    [[nodiscard]] Pending<qint64> begin(const OrderEntry &entry) override;
    [[nodiscard]] Pending<qint64> refuse(const OrderEntry &entry, const OrderEvent &event) override;
    [[nodiscard]] Pending<Done> add(qint64 number, const OrderEvent &event) override;
    [[nodiscard]] Pending<QVector<OrderEntry>> list(const OrdersQuery &query) override;
    [[nodiscard]] Pending<std::optional<OrderEntry>> adopt(qint64 number, const ProcessIdentity &from,
                                                           const ProcessIdentity &to) override;
    [[nodiscard]] Pending<QVector<EventLine>> linesAfter(const QString &profile, qint64 sequence, int most) override;

private:
    const QString m_path;
    std::unique_ptr<SqlThread> m_thread;
};

} // namespace hoox
