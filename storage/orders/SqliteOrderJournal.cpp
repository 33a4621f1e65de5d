#include "storage/orders/SqliteOrderJournal.h"

#include "storage/orders/OrderRows.h"
#include "storage/sqlite/SqlThread.h"

#include <QFile>

namespace hoox {

namespace {

/// `task() -> Result<T>` in a transaction of its own, on a file that has the schema.
template <typename T, typename Task>
Result<T> inTransaction(const SqliteConnection &connection, Task task)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (const auto made = orderrows::wantSchema(connection); !made)
        return fail(made.error());
    Result<T> result = task();
    if (!result)
        return result;
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return result;
}

/// The same for a task that only reads: no writer of another process waits for it, and it makes no tables.
template <typename T, typename Task>
Result<T> reading(const SqliteConnection &connection, Task task)
{
    if (const auto begun = connection.execute(QStringLiteral("BEGIN")); !begun)
        return fail(begun.error());
    const auto there = orderrows::hasSchema(connection);
    auto result = !there ? Result<T>(fail(there.error())) : *there ? task() : Result<T>(T());
    if (const auto ended = connection.execute(QStringLiteral("COMMIT")); !ended && result)
        return fail(ended.error());
    return result;
}

} // namespace

SqliteOrderJournal::SqliteOrderJournal(const QString &path)
    : m_path(path),
      m_thread(std::make_unique<SqlThread>(
          SqliteOptions{path, SqliteOptions::Access::Create, std::chrono::seconds(5), SqliteOptions::Sync::Full},
          nullptr, Pace::Urgent))
{
}

SqliteOrderJournal::~SqliteOrderJournal() = default;

Pending<qint64> SqliteOrderJournal::begin(const OrderEntry &entry)
{
    return m_thread->run<qint64>([entry](SqliteConnection &connection, Progress &) {
        return inTransaction<qint64>(connection, [&] { return orderrows::insert(connection, entry, std::nullopt); });
    });
}

Pending<qint64> SqliteOrderJournal::refuse(const OrderEntry &entry, const OrderEvent &event)
{
    return m_thread->run<qint64>([entry, event](SqliteConnection &connection, Progress &) {
        return inTransaction<qint64>(connection, [&] { return orderrows::insert(connection, entry, event); });
    });
}

Pending<Done> SqliteOrderJournal::add(qint64 number, const OrderEvent &event)
{
    return m_thread->run<Done>([number, event](SqliteConnection &connection, Progress &) {
        return inTransaction<Done>(connection, [&] { return orderrows::addEvent(connection, number, event); });
    });
}

Pending<QVector<OrderEntry>> SqliteOrderJournal::list(const OrdersQuery &query)
{
    if (!QFile::exists(m_path))
        return ready(Result<QVector<OrderEntry>>(QVector<OrderEntry>()));
    return m_thread->run<QVector<OrderEntry>>([query](SqliteConnection &connection, Progress &) {
        return reading<QVector<OrderEntry>>(connection, [&] { return orderrows::list(connection, query); });
    });
}

Pending<std::optional<OrderEntry>> SqliteOrderJournal::adopt(qint64 number, const ProcessIdentity &from,
                                                             const ProcessIdentity &to)
{
    using Entry = std::optional<OrderEntry>;
    return m_thread->run<Entry>([number, from, to](SqliteConnection &connection, Progress &) {
        return inTransaction<Entry>(connection, [&] { return orderrows::adopt(connection, number, from, to); });
    });
}

Pending<QVector<EventLine>> SqliteOrderJournal::linesAfter(const QString &profile, qint64 sequence, int most)
{
    if (!QFile::exists(m_path))
        return ready(Result<QVector<EventLine>>(QVector<EventLine>()));
    return m_thread->run<QVector<EventLine>>([profile, sequence, most](SqliteConnection &connection, Progress &) {
        return reading<QVector<EventLine>>(connection,
                                           [&] { return orderrows::linesAfter(connection, profile, sequence, most); });
    });
}

} // namespace hoox
