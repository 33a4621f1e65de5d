#include "storage/sample/SampleWorkspace.h"

#include "storage/blobs/FolderBlobStore.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/sample/SamplePayloads.h"
#include "storage/sample/SampleTrader.h"
#include "storage/sqlite/Statement.h"

#include <QDir>
#include <QFile>

#include <array>
#include <deque>
#include <variant>

#include <sqlite3.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using SampleCell = std::variant<QString, double, qint64>;

int bindCell(sqlite3_stmt *statement, int index, const SampleCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        const auto bytes = text->toUtf8();
        return sqlite3_bind_text64(statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8); // NOLINT: SQLite's own cast
    }
    if (const auto *number = std::get_if<double>(&cell))
        return sqlite3_bind_double(statement, index, *number);
    return sqlite3_bind_int64(statement, index, std::get<qint64>(cell));
}

/// One prepared insert and the connection it is of.
class SampleInsert
{
public:
    [[nodiscard]] static Result<SampleInsert> prepare(const SqliteConnection &connection, const QByteArray &sql)
    {
        auto statement = Statement::prepare(connection, sql);
        if (!statement)
            return fail(statement.error());
        return SampleInsert(connection, std::move(*statement));
    }
    [[nodiscard]] Result<Done> run(std::initializer_list<SampleCell> cells) const
    {
        int index = 0;
        for (const auto &cell : cells) {
            if (bindCell(m_statement.get(), ++index, cell) != SQLITE_OK)
                return fail(m_connection->lastError());
        }
        if (const auto stepped = m_statement.step(); !stepped)
            return fail(stepped.error());
        m_statement.reset();
        return Done{};
    }

private:
    SampleInsert(const SqliteConnection &connection, Statement statement)
        : m_connection(&connection), m_statement(std::move(statement))
    {
    }
    const SqliteConnection *m_connection;
    Statement m_statement;
};

/// Plays the plan into an open ledger; keeps the last orders, whose records become blobs.
class SampleFilling
{
public:
    SampleFilling(const SamplePlan &plan, const SqliteConnection &connection, Progress &progress)
        : m_plan(plan), m_connection(connection), m_progress(progress), m_trader(plan)
    {
    }

    [[nodiscard]] Result<SampleReport> run()
    {
        auto transaction = Transaction::begin(m_connection);
        if (!transaction)
            return fail(transaction.error());
        for (const auto &step :
             {&SampleFilling::writeFills, &SampleFilling::writePositions, &SampleFilling::writeBalances}) {
            if (const auto written = (this->*step)(); !written)
                return fail(written.error());
        }
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed.error());
        return m_report;
    }
    [[nodiscard]] const std::deque<SampleOrder> &lastOrders() const { return m_last; }

private:
    [[nodiscard]] Result<Done> writeFills()
    {
        constexpr qint64 kOrdersBetweenReports = 1024;
        const auto insert = SampleInsert::prepare(
            m_connection, "INSERT INTO trades (id, request_id, exchange, symbol, action, side, quantity, price, fee, "
                          "order_id, status, created_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
        if (!insert)
            return fail(insert.error());
        while (!m_trader.atEnd()) {
            auto order = m_trader.next();
            for (const auto &fill : order.fills) {
                const auto added = insert->run({fill.id, fill.requestId, toText(fill.exchange), fill.symbol,
                                                toText(fill.action), toText(fill.side), *fill.quantity, *fill.price,
                                                *fill.fee, fill.orderId, toText(fill.status), fill.createdAt});
                if (!added)
                    return added;
            }
            m_report.fills += order.fills.size();
            m_last.push_back(std::move(order));
            if (m_last.size() > static_cast<size_t>(m_plan.blobs))
                m_last.pop_front();
            if (++m_report.orders % kOrdersBetweenReports == 0) {
                m_progress.report(m_report.orders, m_trader.orders() * 5 / 4); // the blobs take the last fifth
                if (m_progress.isCancelled())
                    return fail(Error::Kind::Cancelled, m_connection.path());
            }
        }
        return Done{};
    }
    [[nodiscard]] Result<Done> writePositions()
    {
        const auto insert = SampleInsert::prepare(m_connection, "INSERT INTO positions (symbol, exchange, side, size, "
                                                                "entry_price, leverage, updated_at) "
                                                                "VALUES (?,?,?,?,?,?,?)");
        if (!insert)
            return fail(insert.error());
        for (const auto &row : m_trader.recordedPositions()) {
            const auto added = insert->run({row.symbol, toText(row.exchange), toText(row.side), row.size,
                                            *row.entryPrice, qint64(row.leverage.value_or(1)), row.updatedAt});
            if (!added)
                return added;
            ++m_report.positions;
        }
        return Done{};
    }
    [[nodiscard]] Result<Done> writeBalances()
    {
        const auto insert =
            SampleInsert::prepare(m_connection, "INSERT INTO balances (id, exchange, asset, free, used, total, "
                                                "timestamp) VALUES (?,?,?,?,?,?,?)");
        if (!insert)
            return fail(insert.error());
        for (const auto &row : m_trader.balances()) {
            const auto added =
                insert->run({row.id, toText(row.exchange), row.asset, row.free, row.used, row.total, row.timestamp});
            if (!added)
                return added;
            ++m_report.balances;
        }
        return Done{};
    }

    const SamplePlan m_plan;
    const SqliteConnection &m_connection;
    Progress &m_progress;
    SampleTrader m_trader;
    SampleReport m_report;
    std::deque<SampleOrder> m_last;
};

Result<qint64> writeBlobs(const SamplePlan &plan, const std::deque<SampleOrder> &orders, const QString &folder)
{
    SampleRandom random(plan.seed ^ 0xb10b5ULL);
    QVector<QPair<BlobKey, QByteArray>> objects;
    for (const auto &order : orders) {
        const auto key = sampleBlobKey(order);
        if (!key)
            return fail(key.error());
        objects.append({*key, sampleBlob(order, random)});
    }
    FolderBlobStore blobs(folder);
    // This worker has nothing else to do: `result` waits without a loop of events.
    return blobs.writeMany(objects).result();
}

/// Moves what SQLite still keeps beside the file into it, so that the file can be renamed.
Result<Done> settleIntoOneFile(const SqliteConnection &connection)
{
    return connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void removeLedger(const QString &path)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

Result<SampleReport> makeLedgerAndBlobs(const SamplePlan &plan, const QString &path, const QString &blobsFolder,
                                        const Clock &clock, Progress &progress)
{
    NoProgress silent;
    if (const auto created = createLedger(path, clock, silent); !created)
        return fail(created.error());
    const auto connection = SqliteConnection::open({path, SqliteOptions::Access::ReadWrite});
    if (!connection)
        return fail(connection.error());
    SampleFilling filling(plan, **connection, progress);
    auto report = filling.run();
    if (!report)
        return report;
    const auto blobs = writeBlobs(plan, filling.lastOrders(), blobsFolder);
    if (!blobs)
        return fail(blobs.error());
    report->blobs = *blobs;
    if (const auto settled = settleIntoOneFile(**connection); !settled)
        return fail(settled.error());
    return report;
}

} // namespace

Result<SampleReport> makeSample(const SamplePlan &plan, const Workspace &workspace, const Clock &clock,
                                Progress &progress)
{
    return makeSample(plan, workspace.ledgerFile(), workspace.blobsFolder(), clock, progress);
}

Result<SampleReport> makeSample(const SamplePlan &plan, const QString &ledger, const QString &blobsFolder,
                                const Clock &clock, Progress &progress)
{
    if (QFile::exists(ledger))
        return fail(Error::Kind::Conflict, ledger);
    const auto making = ledger + u".making"_s;
    removeLedger(making);
    auto report = makeLedgerAndBlobs(plan, making, blobsFolder, clock, progress);
    if (report && !QFile::rename(making, ledger))
        report = fail(Error::Kind::Denied, ledger, {}, Error::Cause::UnwritableFolder);
    if (!report)
        removeLedger(making);
    else
        progress.report(1, 1);
    return report;
}

} // namespace hoox
