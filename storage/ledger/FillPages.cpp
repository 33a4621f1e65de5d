#include "storage/ledger/FillPages.h"

#include "storage/ledger/FillScan.h"
#include "storage/ledger/SelectionSums.h"
#include "storage/sqlite/SqlThread.h"
#include "storage/sqlite/Statement.h"

#include <optional>

#include <malloc.h>

namespace hoox {

namespace {

/// What sorting and older orders left free goes back to the system (PF-3): the C library keeps it otherwise.
void giveBackMemory()
{
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
}

tl::unexpected<Error> otherFileError(const QString &path)
{
    return fail(Error::Kind::Conflict, path, {}, Error::Cause::OtherFile);
}

} // namespace

FillPages::FillPages(const QString &ledgerPath)
    : m_path(ledgerPath), m_selected(std::make_unique<fillscan::SelectionSums>())
{
    SqliteOptions options{ledgerPath, SqliteOptions::Access::ReadOnly};
    options.followsName = true;
    // A page is what the operator looks at, and short. What reads much gives way.
    m_pages = std::make_unique<SqlThread>(options, nullptr, Pace::Urgent);
    for (auto *thread : {&m_heads, &m_scans, &m_sums})
        *thread = std::make_unique<SqlThread>(options);
}

FillPages::~FillPages() = default;

/// `task(connection, progress, stop)`: a newer call of the same kind, or a cancelled future, makes `stop` true.
template <typename T, typename Task>
Pending<T> FillPages::inTurn(SqlThread &thread, std::atomic<qint64> &newest, Task task)
{
    return thread.run<T>([&newest, mine = ++newest, task = std::move(task)](SqliteConnection &connection,
                                                                            Progress &progress) -> Result<T> {
        const fillscan::Stop stop = [&] { return newest != mine || progress.isCancelled(); };
        if (stop())
            return fail(Error::Kind::Cancelled);
        return task(connection, progress, stop);
    });
}

Pending<bool> FillPages::isOrdered(const FillsQuery &query)
{
    return m_pages->run<bool>(
        [query](SqliteConnection &connection, Progress &) { return fillscan::isOrdered(connection, query); });
}

Pending<FillHead> FillPages::head(const FillsQuery &query, int rows)
{
    return inTurn<FillHead>(*m_heads, m_newestHead,
                            [query, rows](SqliteConnection &connection, Progress &, const fillscan::Stop &stop) {
                                auto head = fillscan::head(connection, query, rows, stop);
                                if (head)
                                    head->file = connection.fileNumber();
                                return head;
                            });
}

Pending<FillOrderPtr> FillPages::order(const FillsQuery &query)
{
    return inTurn<FillOrderPtr>(
        *m_scans, m_newestOrder,
        [query](SqliteConnection &connection, Progress &progress, const fillscan::Stop &stop) -> Result<FillOrderPtr> {
            auto read = fillscan::order(connection, query, progress, stop);
            giveBackMemory();
            if (!read)
                return fail(read.error());
            read->file = connection.fileNumber();
            return std::make_shared<const FillOrder>(std::move(*read));
        });
}

Pending<FillExtension> FillPages::extend(const FillOrderPtr &order)
{
    return m_heads->run<FillExtension>(
        [order](SqliteConnection &connection, Progress &progress) -> Result<FillExtension> {
            if (order->file != connection.fileNumber())
                return FillExtension{{}, {}, 0, true};
            return fillscan::extend(connection, order, [&] { return progress.isCancelled(); });
        });
}

Pending<FillRowList> FillPages::page(const FillOrderPtr &order, qint64 first, int rows)
{
    return m_pages->run<FillRowList>(
        [this, order, first, rows](SqliteConnection &connection, Progress &progress) -> Result<FillRowList> {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled);
            if (order->file != connection.fileNumber())
                return otherFileError(m_path);
            return fillscan::page(connection, *order, first, rows);
        });
}

Pending<FillRowList> FillPages::rows(const FillOrderPtr &order, const RowSelection &rows)
{
    return m_pages->run<FillRowList>(
        [this, order, rows](SqliteConnection &connection, Progress &progress) -> Result<FillRowList> {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled);
            if (order->file != connection.fileNumber())
                return otherFileError(m_path);
            return fillscan::rows(connection, *order, rows, [&progress] { return progress.isCancelled(); });
        });
}

Pending<FillPlaces> FillPages::places(const FillPlacesWanted &wanted)
{
    ++m_newestSums; // They are of the old order, and would be waited for.
    return inTurn<FillPlaces>(
        *m_sums, m_newestPlaces,
        [this, wanted](SqliteConnection &connection, Progress &, const fillscan::Stop &stop) -> Result<FillPlaces> {
            if (wanted.from->file != connection.fileNumber() || wanted.to->file != connection.fileNumber())
                return otherFileError(m_path);
            return fillscan::places(connection, wanted, stop);
        });
}

Pending<FillSums> FillPages::sums(const FillOrderPtr &order, const RowSelection &rows)
{
    return inTurn<FillSums>(*m_sums, m_newestSums,
                            [this, order, rows](SqliteConnection &connection, Progress &progress,
                                                const fillscan::Stop &stop) -> Result<FillSums> {
                                if (order->file != connection.fileNumber())
                                    return otherFileError(m_path);
                                return m_selected->of(connection, *order, rows, progress, stop);
                            });
}

Pending<qint64> FillPages::countAll()
{
    return inTurn<qint64>(*m_sums, m_newestCount,
                          [](SqliteConnection &connection, Progress &, const fillscan::Stop &stop) {
                              const StepWatch watch(connection, stop);
                              return fillscan::number(connection, "SELECT count(*) FROM trades");
                          });
}

Pending<qint64> FillPages::changeStamp()
{
    return m_pages->run<qint64>([this](SqliteConnection &connection, Progress &) { return stamp(connection); });
}

Result<qint64> FillPages::stamp(const SqliteConnection &connection)
{
    if (!fileNumberOf(m_path))
        return fail(Error::Kind::NotFound, m_path, {}, Error::Cause::FileMissing);
    if (m_stamped && *m_stamped != connection.fileNumber()) {
        ++m_files;
        // What is under way reads the file of before.
        for (auto *newest : {&m_newestHead, &m_newestOrder, &m_newestPlaces, &m_newestSums})
            ++*newest;
    }
    m_stamped = connection.fileNumber();
    const auto version = fillscan::number(connection, "PRAGMA data_version");
    if (!version)
        return fail(version.error());
    return (qint64(m_files) << 32) + *version;
}

} // namespace hoox
