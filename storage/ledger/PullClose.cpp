#include "storage/ledger/PullRun.h"
#include "storage/sqlite/Statement.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAllDigits = std::numeric_limits<double>::max_digits10;

qint64 rowsBefore(qint64 row, int count)
{
    return row < ReplicaPlace::kBeforeAll + count ? ReplicaPlace::kBeforeAll : row - count;
}

/// Of the rows that are there and of those that are put aside; 0 if there is none.
Result<qint64> newestSecond(const SqliteConnection &connection)
{
    const auto rows = Statement::prepare(
        connection, u"SELECT max(second) FROM (SELECT max(created_at) AS second FROM trades UNION ALL SELECT "
                    "max(created_at) FROM hoox_incoming)"_s);
    if (!rows)
        return fail(rows.error());
    if (const auto row = rows->step(); !row)
        return fail(row.error());
    return rows->integer(0);
}

/// Another one for other rows; nobody reads it back.
QString hashOf(const D1Rows &rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows.columns.size(); ++column) {
            const auto value = rows.at(row).at(column);
            const auto text = value.text();
            const auto head = value.isNumber() ? u"number %1;"_s.arg(value.number(), 0, 'g', kAllDigits)
                              : value.isText() ? u"text %1;"_s.arg(text.size())
                              : value.isNull() ? u"null;"_s
                                               : u"other;"_s;
            hash.addData(head.toLatin1());
            hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<PullRun::CloseState> PullRun::beginClose() const
{
    const auto &layout = *m_session.layout;
    CloseState state;
    state.usesTime = layout.timeIsIndexed;
    // The window: so long before the last row's time, or so many rows before it.
    state.row = state.usesTime ? m_place.row : rowsBefore(m_place.row, m_policy.overlapRows);
    if (state.usesTime) {
        const auto newest = newestSecond(m_connection);
        if (!newest)
            return fail(newest.error());
        state.second = qMax<qint64>(0, qMin(*newest, m_clock.nowUtc().toSecsSinceEpoch()) - m_policy.overlap.count());
    }
    state.withTables = !(m_place.copying && m_place.order == ReplicaPlace::Order::Row);
    auto pending = m_store.pendingIds(m_policy.pendingRows);
    if (!pending)
        return fail(pending.error());
    state.pendingIds = *std::move(pending);
    return state;
}

PullRun::Close PullRun::closeBatch(const CloseState &state, int limit) const
{
    const DialectSql sql(*m_session.layout);
    Close close;
    const auto add = [&close](const D1Statement &statement) {
        close.batch.append(statement);
        return static_cast<int>(close.batch.size()) - 1;
    };
    add(DialectSql::anchorAt(u"trades"_s, m_place.row));
    close.newRows = add(sql.tradesAfterRow(state.row, limit));
    if (state.usesTime)
        close.window = add(sql.tradesAfterTime(state.second, state.id, limit));
    if (!state.withTables)
        return close;
    if (!state.pendingIds.isEmpty())
        close.pending = add(sql.tradesOf(state.pendingIds));
    close.positions = add(sql.positions());
    if (m_session.layout->hasBalances) {
        close.balances = add(DialectSql::anchorAt(u"balances"_s, m_place.balanceRow));
        add(DialectSql::newestRow(u"balances"_s));
        add(DialectSql::balancesAfterRow(rowsBefore(m_place.balanceRow, m_policy.overlapRows)));
    }
    return close;
}

/// Of a first copy: nobody has indexed its rows yet. Once they are there, there is nothing to do.
Result<Done> PullRun::indexCopy() const
{
    auto transaction = beginWrite();
    if (!transaction)
        return fail(transaction.error());
    if (auto made = m_store.makeIndexes([watch = m_watch] { return watch->isCancelled(); }); !made)
        return made;
    return transaction->commit();
}

Result<PullRun::Went> PullRun::close()
{
    auto begun = beginClose();
    if (!begun)
        return fail(begun.error());
    auto state = *std::move(begun);
    for (;;) {
        const auto asked = m_clock.nowUtc();
        const PullTalk::Batch batch = [&](int limit) { return closeBatch(state, limit).batch; };
        auto question = m_talk.send(batch);
        if (m_place.showsAtOnce() && m_place.walked && m_place.order != ReplicaPlace::Order::Row) {
            // Meanwhile.
            if (auto made = indexCopy(); !made)
                return fail(made.error());
        }
        const auto answer = m_talk.answerTo(std::move(question), batch);
        if (!answer)
            return fail(answer.error());
        if (isRemade(answer->d1.results.at(0)))
            return Went::Remade;
        const auto close = closeBatch(state, answer->limit);
        const auto before = state;
        QVector<CameRow<ReplicaTrade>> rows;
        bool full = false;
        auto place = m_place;
        if (auto read = readClosePages(answer->d1, close, answer->limit, state, rows, full, place); !read)
            return fail(read.error());
        if (full || !before.withTables) {
            if (auto written = writePage(rows, place); !written)
                return fail(written.error());
            state.withTables = !full;
            continue;
        }
        m_place = place;
        if (auto finished = finish(answer->d1, close, state.pendingIds, std::move(rows), asked); !finished)
            return fail(finished.error());
        return Went::Whole;
    }
}

Result<Done> PullRun::readClosePages(const D1Answer &answer, const Close &close, int limit, CloseState &state,
                                     QVector<CameRow<ReplicaTrade>> &rows, bool &full, ReplicaPlace &place) const
{
    auto came = readPage(answer.results.at(close.newRows), limit);
    if (!came)
        return fail(came.error());
    if (came->last) {
        if (came->last->number <= state.row)
            return fail(badAnswer(u"row numbers"_s));
        state.row = place.row = came->last->number;
        place.anchor = came->last->anchor;
        place.copied += came->rows.size();
    }
    full = came->isFull;
    rows = std::move(came->rows);
    if (close.window < 0)
        return Done{};
    const auto window = readPage(answer.results.at(close.window), limit);
    if (!window)
        return fail(window.error());
    rows += window->rows;
    // Rows that time does not order come by their number.
    const bool goesOn =
        window->isFull && window->isOrdered && !(window->last->second == state.second && window->last->id == state.id);
    full = full || goesOn;
    if (goesOn) {
        state.second = *window->last->second;
        state.id = *window->last->id;
    } else if (window->isFull) {
        state.usesTime = false;
    }
    return Done{};
}

Result<QStringList> PullRun::addPending(const D1Rows &came, const QStringList &asked,
                                        QVector<CameRow<ReplicaTrade>> &rows) const
{
    QSet<QString> gone(asked.constBegin(), asked.constEnd());
    for (qsizetype i = 0; i < came.size(); ++i) {
        auto trade = readTrade(m_session.layout->dialect, came.at(i));
        if (!trade)
            return fail(badAnswer(u"pending trades"_s));
        gone.remove(came.at(i).at(1).toString());
        rows.append(*std::move(trade));
    }
    return QStringList(gone.constBegin(), gone.constEnd());
}

Result<Done> PullRun::finish(const D1Answer &answer, const Close &close, const QStringList &pendingIds,
                             QVector<CameRow<ReplicaTrade>> rows, const QDateTime &asked)
{
    Result<QStringList> gone = QStringList();
    if (close.pending >= 0)
        gone = addPending(answer.results.at(close.pending), pendingIds, rows);
    if (!gone)
        return fail(gone.error());
    auto transaction = beginWrite();
    if (!transaction)
        return fail(transaction.error());
    if (auto staged = m_store.stage(rows); !staged)
        return staged;
    const bool replaces = m_place.copying && m_place.complete;
    const auto merged = replaces ? m_store.replaceAll() : m_store.merge();
    if (!merged)
        return fail(merged.error());
    if (auto made = m_store.makeIndexes([watch = m_watch] { return watch->isCancelled(); }); !made)
        return made;
    const auto removed = m_store.remove(*gone);
    if (!removed)
        return fail(removed.error());
    m_report.rowsChanged = m_report.rowsChanged || *merged || *removed;
    if (auto tables = finishTables(answer, close); !tables)
        return tables;
    m_place.complete = true;
    m_place.copying = false;
    m_place.walked = false;
    m_place.asOf = asked;
    const auto count = m_store.count("trades");
    if (!count)
        return fail(count.error());
    m_place.rows = *count;
    if (auto ended = endWrite(*transaction, m_place); !ended)
        return ended;
    auto facts = replicaFacts(m_connection);
    if (!facts)
        return fail(facts.error());
    m_report.facts = *std::move(facts);
    return Done{};
}

Result<Done> PullRun::finishTables(const D1Answer &answer, const Close &close)
{
    const auto &came = answer.results.at(close.positions);
    if (came.size() > DialectSql::kMostPositions)
        return fail(Error::Kind::Full, m_databaseId, u"positions"_s, Error::Cause::TooLarge);
    QVector<CameRow<ReplicaPosition>> positions;
    for (qsizetype i = 0; i < came.size(); ++i) {
        auto position = readPosition(came.at(i));
        if (!position)
            return fail(badAnswer(u"positions"_s));
        positions.append(*std::move(position));
    }
    const auto hash = hashOf(came);
    if (hash != m_place.positionsHash) {
        if (auto replaced = m_store.replacePositions(positions); !replaced)
            return replaced;
        m_place.positionsHash = hash;
        m_report.rowsChanged = true;
    }
    if (close.balances >= 0)
        return finishBalances(answer, close.balances);
    if (const auto dropped = m_store.dropBalances(); !dropped)
        return fail(dropped.error());
    return Done{};
}

Result<Done> PullRun::finishBalances(const D1Answer &answer, int first)
{
    const auto anchor = answer.results.at(first).at(0).at(1);
    const auto newest = answer.results.at(first + 1).at(0);
    const bool isRemadeTable = m_place.balanceRow != ReplicaPlace::kBeforeAll &&
                               (!anchor.isText() || anchor.toString() != m_place.balanceAnchor);
    if (m_place.balanceRow == ReplicaPlace::kBeforeAll || isRemadeTable) {
        const auto dropped = m_store.dropBalances();
        if (!dropped)
            return fail(dropped.error());
        m_report.rowsChanged = m_report.rowsChanged || *dropped;
    }
    QVector<CameRow<ReplicaBalance>> balances;
    const auto &came = answer.results.at(first + 2);
    if (came.size() > DialectSql::kMostBalances)
        return fail(Error::Kind::Full, m_databaseId, u"balances"_s, Error::Cause::TooLarge);
    for (qsizetype i = 0; i < came.size(); ++i) {
        auto balance = readBalance(came.at(i));
        if (!balance)
            return fail(badAnswer(u"balances"_s));
        balances.append(*std::move(balance));
    }
    const auto merged = m_store.mergeBalances(balances);
    if (!merged)
        return fail(merged.error());
    m_report.rowsChanged = m_report.rowsChanged || *merged;
    // Of a table that was made anew the rest comes with the next pull, from its beginning.
    m_place.balanceRow =
        newest.size() == 0 || isRemadeTable ? ReplicaPlace::kBeforeAll : newest.at(0).toString().toLongLong();
    m_place.balanceAnchor = newest.at(1).toString();
    return Done{};
}

Result<ReplicaFacts> replicaFacts(const SqliteConnection &connection)
{
    const auto place = loadPlace(connection);
    if (!place)
        return fail(place.error());
    const ReplicaStore store(connection);
    const auto rows = place->complete ? Result<qint64>(place->rows) : store.count("trades");
    const auto rejects = store.count("hoox_rejects");
    if (!rows || !rejects)
        return fail(rows ? rejects.error() : rows.error());
    return ReplicaFacts{place->complete, place->dialect, *rows, *rejects, place->asOf};
}

} // namespace hoox
