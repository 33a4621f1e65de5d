#include "storage/ledger/history/FilePrint.h"

#include "storage/ledger/FillRow.h"
#include "storage/ledger/FillScan.h"
#include "storage/ledger/RedoneRows.h"
#include "storage/sqlite/Statement.h"

#include <QHashFunctions>

#include <sqlite3.h>

namespace hoox {

namespace {

constexpr int kTail = 1024;
constexpr qint64 kSmallFile = 100'000;

/// Of the values and their types.
size_t hashOf(sqlite3_stmt *row, size_t hash)
{
    for (int column = 0; column <= kFillColumnCount; ++column) {
        const int type = sqlite3_column_type(row, column);
        hash = qHash(type, hash);
        if (type == SQLITE_INTEGER) {
            hash = qHash(sqlite3_column_int64(row, column), hash);
        } else if (type == SQLITE_FLOAT) {
            hash = qHash(sqlite3_column_double(row, column), hash);
        } else {
            const auto *bytes = sqlite3_column_blob(row, column);
            hash = qHashBits(bytes, static_cast<size_t>(sqlite3_column_bytes(row, column)), hash);
        }
    }
    return hash;
}

Result<size_t> rowsHashOf(const SqliteConnection &connection, const FilePrint &print)
{
    const QByteArray columns = QByteArray("SELECT rowid, ") + kFillColumns + " FROM trades ";
    const auto tail = Statement::prepare(connection, columns + "WHERE rowid <= ? ORDER BY rowid DESC LIMIT ?");
    if (!tail)
        return fail(tail.error());
    tail->bind(1, print.highestRow);
    tail->bind(2, static_cast<qint64>(kTail));
    size_t hash = 0;
    for (;;) {
        const auto row = tail->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        hash = hashOf(tail->get(), hash);
    }
    const auto one = Statement::prepare(connection, columns + "WHERE rowid = ?");
    if (!one)
        return fail(one.error());
    for (const auto rowId : print.watched) {
        one->bind(1, rowId);
        const auto row = one->step();
        if (!row)
            return fail(row.error());
        hash = *row ? hashOf(one->get(), hash) : qHash(rowId, hash);
        one->reset();
    }
    return hash;
}

} // namespace

Result<FilePrint> FilePrint::take(const SqliteConnection &connection, qint64 rows, qint64 highestRow,
                                  std::vector<qint64> watched)
{
    const auto redone = redoneRows(connection);
    if (!redone)
        return fail(redone.error());
    FilePrint print{rows, highestRow, *redone, std::move(watched), 0};
    const auto hash = rowsHashOf(connection, print);
    if (!hash)
        return fail(hash.error());
    print.rowsHash = *hash;
    return print;
}

Result<bool> FilePrint::stands(const SqliteConnection &connection) const
{
    const auto redoneSince = redoneRows(connection);
    const auto highest = fillscan::number(connection, "SELECT max(rowid) FROM trades");
    if (!redoneSince || !highest)
        return fail(redoneSince ? highest.error() : redoneSince.error());
    if (*redoneSince != redone)
        return false;
    const auto grown = *highest > highestRow;
    if (*highest < highestRow || (!grown && rows <= kSmallFile))
        return false;
    if (!grown || rows <= kSmallFile) {
        const auto all = fillscan::number(connection, "SELECT count(*) FROM trades");
        const auto appended =
            fillscan::number(connection, "SELECT count(*) FROM trades WHERE rowid > " + QByteArray::number(highestRow));
        if (!all || !appended)
            return fail(all ? appended.error() : all.error());
        if (*all - *appended != rows)
            return false;
    }
    const auto hash = rowsHashOf(connection, *this);
    if (!hash)
        return fail(hash.error());
    return *hash == rowsHash;
}

std::vector<qint64> WatchedRows::rows() const
{
    auto all = m_spread;
    all.insert(all.end(), m_pending.begin(), m_pending.end());
    return all;
}

void WatchedRows::addSpread(qint64 rowId)
{
    if (m_spread.size() == kMostSpread) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_spread.size(); i += 2)
            m_spread[kept++] = m_spread[i];
        m_spread.resize(kept);
        m_stride *= 2;
    }
    m_spread.push_back(rowId);
}

void WatchedRows::addPending(qint64 rowId)
{
    if (m_pending.size() == kMostPending)
        m_pending.erase(m_pending.begin(), m_pending.begin() + kMostPending / 2);
    m_pending.push_back(rowId);
}

} // namespace hoox
