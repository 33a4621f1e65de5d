#include "storage/ledger/FillGroups.h"

#include "storage/ledger/FillGroupScan.h"
#include "storage/sqlite/SqlThread.h"

namespace hoox {

FillGroups::FillGroups(const QString &ledgerPath)
{
    SqliteOptions options{ledgerPath, SqliteOptions::Access::ReadOnly};
    options.followsName = true;
    m_pages = std::make_unique<SqlThread>(options);
    m_scans = std::make_unique<SqlThread>(options);
}

FillGroups::~FillGroups() = default;

Pending<FillGroupListPtr> FillGroups::list(const FillsQuery &query, FillGrouping grouping, const GroupOrder &order)
{
    const auto mine = ++m_newest;
    FillGroupFacts wanted;
    wanted.query = query;
    wanted.grouping = grouping;
    wanted.order = grouping == FillGrouping::Order ? GroupOrder{GroupColumn::Last, order.descending} : order;
    return m_scans->run<FillGroupListPtr>([this, mine, wanted](SqliteConnection &connection, Progress &progress) {
        return fillgroups::list(connection, wanted, progress,
                                [&] { return m_newest != mine || progress.isCancelled(); });
    });
}

Pending<FillGroupListPtr> FillGroups::reordered(const FillGroupListPtr &list, const GroupOrder &order)
{
    return m_pages->run<FillGroupListPtr>([list, order](SqliteConnection &, Progress &progress) {
        const auto byTime = list->facts.grouping == FillGrouping::Order;
        return fillgroups::reordered(*list, byTime ? GroupOrder{GroupColumn::Last, order.descending} : order,
                                     [&progress] { return progress.isCancelled(); });
    });
}

Pending<FileStamp> FillGroups::changeStamp()
{
    return m_pages->run<FileStamp>([](SqliteConnection &connection, Progress &) { return fileStampOf(connection); });
}

Pending<FillGroupExtension> FillGroups::extend(const FillGroupListPtr &list)
{
    return m_pages->run<FillGroupExtension>(
        [list](SqliteConnection &connection, Progress &progress) -> Result<FillGroupExtension> {
            // The stamp first: what changes after it is found by the next look.
            const auto stamp = fileStampOf(connection);
            if (!stamp)
                return fail(stamp.error());
            if (list->file != connection.fileNumber())
                return FillGroupExtension{{}, {}, *stamp};
            auto extension = fillgroups::extend(connection, list, [&progress] { return progress.isCancelled(); });
            if (extension)
                extension->stamp = *stamp;
            return extension;
        });
}

Pending<FillGroupSuccession> FillGroups::succeed(const FillGroupListPtr &list, const FillGroupListPtr &shown,
                                                 const QVector<qint64> &rows)
{
    return m_pages->run<FillGroupSuccession>(
        [list, shown, rows](SqliteConnection &connection, Progress &progress) -> Result<FillGroupSuccession> {
            if (list->file != connection.fileNumber() || shown->file != connection.fileNumber())
                return fail(Error::Kind::Conflict, connection.path(), {}, Error::Cause::OtherFile);
            return fillgroups::succeed(connection, list, *shown, rows, [&progress] { return progress.isCancelled(); });
        });
}

Pending<QVector<FillGroup>> FillGroups::page(const FillGroupListPtr &list, qint64 first, int count)
{
    return m_pages->run<QVector<FillGroup>>(
        [list, first, count](SqliteConnection &connection, Progress &progress) -> Result<QVector<FillGroup>> {
            if (list->file != connection.fileNumber())
                return fail(Error::Kind::Conflict, connection.path(), {}, Error::Cause::OtherFile);
            return fillgroups::page(connection, *list, first, count, [&progress] { return progress.isCancelled(); });
        });
}

const FillGroupFacts &FillGroups::factsOf(const FillGroupListPtr &list)
{
    return list->facts;
}

} // namespace hoox
