#include "storage/blobs/BlobAudit.h"

#include "storage/base/WhenDone.h"
#include "storage/sqlite/SqlThread.h"
#include "storage/sqlite/Statement.h"

#include <QDataStream>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>

namespace hoox {

using namespace Qt::StringLiterals;

/// One row of either side.
struct BlobAuditRow
{
    QString exchange, symbol, orderId;
    QString key;
    QString fillId;
};
using BlobAuditRows = QVector<BlobAuditRow>;

namespace {

constexpr qsizetype kRowsAtOnce = 5000;
constexpr std::chrono::milliseconds kAuditBeat{200};

constexpr auto kFillSide = 0;
constexpr auto kBlobSide = 1;

Result<Done> insertRows(const SqliteConnection &connection, int side, const BlobAuditRows &rows)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    const auto insert = Statement::prepare(
        connection,
        QByteArray("INSERT INTO sides(side, exchange, symbol, order_id, key, fill_id) VALUES(?,?,?,?,?,?)"));
    if (!insert)
        return fail(insert.error());
    for (const auto &row : rows) {
        insert->bind(1, qint64(side));
        insert->bind(2, row.exchange);
        insert->bind(3, row.symbol);
        insert->bind(4, row.orderId);
        insert->bind(5, row.key);
        insert->bind(6, row.fillId);
        if (auto done = insert->run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<Done> makeTable(const SqliteConnection &connection)
{
    return connection.execute(u"CREATE TABLE IF NOT EXISTS sides(side INTEGER, exchange TEXT, symbol TEXT, "
                              "order_id TEXT, key TEXT, fill_id TEXT)"_s);
}

Pending<Done> insertLater(SqlThread &table, int side, const BlobAuditRows &rows)
{
    return table.run<Done>([side, rows](SqliteConnection &connection, Progress &) -> Result<Done> {
        return insertRows(connection, side, rows);
    });
}

std::optional<BlobAuditRow> rowOfKey(const QString &text)
{
    const auto key = BlobKey::parse(text);
    const auto name = key ? orderLogName(*key) : std::nullopt;
    if (!name)
        return std::nullopt;
    return BlobAuditRow{name->exchange, name->symbol, name->orderId, text, {}};
}

BlobAuditRow rowOfFill(const Fill &fill)
{
    const auto key = orderLogKey(toText(fill.exchange), fill.symbol, fill.createdAt, fill.orderId);
    return {toText(fill.exchange), fill.symbol, fill.orderId, key ? key->text() : QString(), fill.id};
}

/// SQLite sorts on the disk; what comes back is one order after the other, with both of its sides.
Result<BlobAuditReport> compareSides(const SqliteConnection &connection, BlobAuditReport report, Progress &progress)
{
    const StepWatch watch(connection, [&progress] { return progress.isCancelled(); });
    const auto rows = Statement::prepare(
        connection, QByteArray("SELECT exchange, symbol, order_id, sum(side = 0), sum(side = 1), min(key), "
                               "min(CASE side WHEN 0 THEN fill_id END) FROM sides GROUP BY exchange, symbol, order_id "
                               "ORDER BY exchange, symbol, order_id"));
    if (!rows)
        return fail(rows.error());
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return report;
        const bool hasFill = rows->integer(3) > 0, hasBlob = rows->integer(4) > 0;
        report.orders += hasFill ? 1 : 0;
        if (hasFill && hasBlob)
            continue;
        ++(hasFill ? report.ordersWithoutBlob : report.blobsWithoutFill);
        auto &list = hasFill ? report.withoutBlob : report.withoutFill;
        if (list.size() < BlobAuditReport::kMostListed)
            list.append({rows->text(5), rows->text(0), rows->text(1), rows->text(2), rows->text(6)});
    }
}

} // namespace

struct BlobAudit::Shared
{
    QTemporaryDir place;
    std::atomic<bool> isCancelled = false;
    std::atomic<qint64> fills = 0;
    std::atomic<qint64> withoutOrderId = 0;
    // Of the ledger's thread while it reads, of the table's after that.
    QFile rows{place.filePath(u"fills"_s)};
    QDataStream stream{&rows};

    /// Only written down: the ledger waits for nobody.
    bool take(const Fill &fill)
    {
        if (fill.orderId.isEmpty()) {
            ++withoutOrderId;
            return !isCancelled;
        }
        ++fills;
        const auto row = rowOfFill(fill);
        stream << row.exchange << row.symbol << row.orderId << row.key << row.fillId;
        return stream.status() == QDataStream::Ok && !isCancelled;
    }

    Result<Done> insertFills(const SqliteConnection &connection, const Progress &progress)
    {
        if (stream.status() != QDataStream::Ok || !rows.flush() || !rows.seek(0))
            return fail(Error::Kind::Full, place.path(), rows.errorString(), Error::Cause::DiskFull);
        while (!stream.atEnd()) {
            BlobAuditRows batch;
            while (batch.size() < kRowsAtOnce && !stream.atEnd()) {
                BlobAuditRow row;
                stream >> row.exchange >> row.symbol >> row.orderId >> row.key >> row.fillId;
                batch.append(row);
            }
            if (progress.isCancelled() || isCancelled)
                return fail(Error::Kind::Cancelled);
            if (auto inserted = insertRows(connection, kFillSide, batch); !inserted)
                return inserted;
        }
        return Done{};
    }
};

BlobAudit::BlobAudit(Ledger &ledger, BlobStore &blobs, FolderSpool &spool, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_blobs(blobs), m_spool(spool), m_shared(std::make_shared<Shared>())
{
    m_beat.setInterval(kAuditBeat);
    connect(&m_beat, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_shared->fills, m_report.blobs); });
}

BlobAudit::~BlobAudit()
{
    m_shared->isCancelled = true; // The ledger's thread looks at it with each fill.
}

template <typename T, typename Next>
void BlobAudit::then(const Pending<T> &pending, Next next)
{
    whenDone(pending, this, [this, next = std::move(next)](Result<T> result) mutable {
        if (m_isOver)
            return;
        if (m_shared->isCancelled)
            end(fail(Error::Kind::Cancelled));
        else if (!result)
            end(fail(result.error()));
        else
            next(std::move(*result));
    });
}

void BlobAudit::start(Depth depth)
{
    m_depth = depth;
    auto &shared = *m_shared;
    if (!shared.place.isValid() || !shared.rows.open(QIODevice::ReadWrite)) {
        end(fail(Error::Kind::Failed, shared.place.path(), shared.place.errorString()));
        return;
    }
    m_table =
        std::make_unique<SqlThread>(SqliteOptions{shared.place.filePath(u"sides.db"_s), SqliteOptions::Access::Create});
    m_beat.start();
    readFills();
}

void BlobAudit::cancel()
{
    m_shared->isCancelled = true;
    m_table->interrupt();
}

void BlobAudit::readFills()
{
    const auto read =
        m_ledger.forEachFill(FillsQuery(), [shared = m_shared](const Fill &fill) { return shared->take(fill); });
    then(read, [this](qint64) {
        m_report.fills = m_shared->fills;
        m_report.fillsWithoutOrderId = m_shared->withoutOrderId;
        const auto inserted =
            m_table->run<Done>([shared = m_shared](SqliteConnection &connection, Progress &progress) -> Result<Done> {
                if (auto made = makeTable(connection); !made)
                    return made;
                return shared->insertFills(connection, progress);
            });
        then(inserted, [this](Done) { readSpool(); });
    });
}

/// Before the list: what is shipped meanwhile is then seen twice, and not never.
void BlobAudit::readSpool()
{
    then(m_spool.keys(), [this](const QSet<QString> &keys) {
        BlobAuditRows rows;
        for (const auto &key : keys) {
            if (const auto row = rowOfKey(key))
                rows.append(*row);
        }
        m_report.waiting = rows.size();
        then(insertLater(*m_table, kBlobSide, rows), [this](Done) { list({}); });
    });
}

void BlobAudit::list(const QString &startAfter)
{
    BlobListRequest request;
    request.prefix = u"logs/"_s;
    request.startAfter = startAfter;
    then(m_blobs.list(request), [this](const BlobPage &page) { take(page); });
}

void BlobAudit::take(const BlobPage &page)
{
    BlobAuditRows rows;
    for (const auto &info : page.objects) {
        if (const auto row = rowOfKey(info.key)) {
            rows.append(*row);
            if (m_depth == Depth::Deep)
                m_toRead.append(*BlobKey::parse(info.key));
        } else {
            ++m_report.otherBlobs;
        }
    }
    m_report.blobs += rows.size();
    m_nextPage = page.nextStartAfter;
    Q_EMIT progressed(m_report.fills, m_report.blobs);
    then(insertLater(*m_table, kBlobSide, rows), [this](Done) { readNext(); });
}

void BlobAudit::readNext()
{
    if (m_toRead.isEmpty()) {
        if (m_nextPage.isEmpty())
            compare();
        else
            list(m_nextPage);
        return;
    }
    const auto key = m_toRead.takeLast();
    whenDone(m_blobs.read(key), this, [this, key](const Result<QByteArray> &bytes) {
        const bool isDamage = !bytes && bytes.error().kind == Error::Kind::Corrupt;
        if (m_shared->isCancelled) {
            end(fail(Error::Kind::Cancelled));
        } else if (!bytes && !isDamage) {
            end(fail(bytes.error()));
        } else {
            if (isDamage && ++m_report.damaged <= BlobAuditReport::kMostListed)
                m_report.damage.append({Error::Kind::Corrupt, key.text(), bytes.error().detail, bytes.error().cause});
            readNext();
        }
    });
}

void BlobAudit::compare()
{
    then(m_table->run<BlobAuditReport>([report = m_report](SqliteConnection &connection, Progress &progress) {
        return compareSides(connection, report, progress);
    }),
         [this](const BlobAuditReport &report) { end(report); });
}

void BlobAudit::end(const Result<BlobAuditReport> &report)
{
    if (std::exchange(m_isOver, true))
        return;
    m_shared->isCancelled = true;
    m_beat.stop();
    Q_EMIT finished(report);
}

} // namespace hoox
