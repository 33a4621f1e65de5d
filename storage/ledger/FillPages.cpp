#include "storage/ledger/FillPages.h"

#include "storage/ledger/FillScan.h"
#include "storage/sqlite/SqlThread.h"

namespace hoox {

FillPages::FillPages(const QString &ledgerPath)
{
    const SqliteOptions options{ledgerPath, SqliteOptions::Access::ReadOnly};
    m_pages = std::make_unique<SqlThread>(options);
    m_scans = std::make_unique<SqlThread>(options);
}

FillPages::~FillPages() = default;

Pending<bool> FillPages::isOrdered(const FillsQuery &query)
{
    return m_pages->run<bool>(
        [query](SqliteConnection &connection, Progress &) { return fillscan::isOrdered(connection, query); });
}

Pending<FillHead> FillPages::head(const FillsQuery &query, int rows)
{
    const auto mine = ++m_newestHead;
    return m_pages->run<FillHead>([this, mine, query, rows](SqliteConnection &connection, Progress &progress) {
        return fillscan::head(connection, query, rows, [&] { return m_newestHead != mine || progress.isCancelled(); });
    });
}

Pending<FillOrderPtr> FillPages::order(const FillsQuery &query)
{
    const auto mine = ++m_newestOrder;
    return m_scans->run<FillOrderPtr>([this, mine, query](SqliteConnection &connection, Progress &progress) {
        return fillscan::order(connection, query, progress,
                               [&] { return m_newestOrder != mine || progress.isCancelled(); });
    });
}

Pending<FillRowList> FillPages::page(const FillOrderPtr &order, qint64 first, int rows)
{
    return m_pages->run<FillRowList>([order, first, rows](SqliteConnection &connection, Progress &progress) {
        return progress.isCancelled() ? Result<FillRowList>(fail(Error::Kind::Cancelled))
                                      : fillscan::page(connection, *order, first, rows);
    });
}

Pending<FillSums> FillPages::sums(const FillOrderPtr &order, const QVector<RowRange> &ranges)
{
    const auto mine = ++m_newestSums;
    const auto orders = m_newestOrder.load();
    return m_scans->run<FillSums>(
        [this, mine, orders, order, ranges](SqliteConnection &connection, Progress &progress) {
            return fillscan::sums(connection, *order, ranges, progress, [&] {
                return m_newestSums != mine || m_newestOrder != orders || progress.isCancelled();
            });
        });
}

Pending<qint64> FillPages::countAll()
{
    return m_scans->run<qint64>([](SqliteConnection &connection, Progress &) {
        return fillscan::number(connection, "SELECT count(*) FROM trades");
    });
}

Pending<qint64> FillPages::changeStamp()
{
    return m_pages->run<qint64>(
        [](SqliteConnection &connection, Progress &) { return fillscan::number(connection, "PRAGMA data_version"); });
}

} // namespace hoox
