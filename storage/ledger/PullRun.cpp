#include "storage/ledger/PullRun.h"

#include <sqlite3.h>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

using Order = ReplicaPlace::Order;

namespace {

/// 32 MB: with SQLite's own 2 MB, a copy of a hundred thousand rows reads and writes its index pages again and again.
const auto kCacheSize = u"PRAGMA cache_size = -32768"_s;
/// How long a transaction waits for the next page, which a service close by answers sooner. Saved page by page, rows
/// that come in no order of the table would write most of it each time.
constexpr std::chrono::milliseconds kPatience{50};
/// Pages of the file that gather in its log before they are put in their places, 64 MB. Rows of a copy come in no order
/// of the table: with SQLite's own 4 MB, every few pages of a copy would write most of the table.
constexpr int kLogPages = 16384;
constexpr int kOwnLogPages = 1000; ///< SQLite's.
constexpr int kMostCopies = 3;     ///< Begun in one pull, if the table at D1 is made anew again and again.

/// While it lives, the log grows longer.
class LongLog final
{
public:
    explicit LongLog(const SqliteConnection &connection) : m_handle(connection.handle())
    {
        sqlite3_wal_autocheckpoint(m_handle, kLogPages);
    }
    /// What the log holds is put in its places by a later transaction of whoever writes.
    ~LongLog() { sqlite3_wal_autocheckpoint(m_handle, kOwnLogPages); }
    LongLog(const LongLog &) = delete;
    LongLog &operator=(const LongLog &) = delete;

private:
    sqlite3 *m_handle;
};

} // namespace

PullRun::PullRun(const D1Client &client, const SqliteConnection &connection, const std::shared_ptr<PullWatch> &watch,
                 const Clock &clock, const PullPolicy &policy, PullSession &session)
    : m_connection(connection),
      m_watch(watch),
      m_clock(clock),
      m_policy(policy),
      m_session(session),
      m_databaseId(client.databaseId()),
      m_talk(client, watch, policy, session.pageRows),
      m_store(connection)
{
}

Result<PullReport> PullRun::run(LedgerPuller::Kind kind)
{
    const LongLog log(m_connection);
    auto ready = prepare(kind);
    for (int copies = 0; ready; ++copies) {
        auto went = m_place.copying && !m_place.walked ? walk() : Result<Went>(Went::Whole);
        if (went && *went == Went::Whole)
            went = close();
        if (!went)
            ready = fail(went.error());
        else if (*went == Went::Whole)
            break;
        else if (copies == kMostCopies)
            ready = fail(Error::Kind::Busy, m_databaseId, u"the table changes under the copy"_s);
        else
            ready = beginCopy(*went == Went::Unordered);
        m_report.startedOver = m_report.startedOver || (went && *went == Went::Remade);
    }
    m_report.rowsRead = m_talk.rowsRead();
    tell();
    if (ready)
        return m_report;
    // The table may be another one than it was: looked at afresh by the next pull.
    if (ready.error().kind != Error::Kind::Cancelled)
        m_session.layout.reset();
    return fail(ready.error());
}

Result<Done> PullRun::prepare(LedgerPuller::Kind kind)
{
    if (auto sized = m_connection.execute(kCacheSize); !sized)
        return sized;
    auto place = loadPlace(m_connection);
    if (!place)
        return fail(place.error());
    m_saved = *place;
    m_place = *std::move(place);
    if (!m_place.copying)
        m_place.copied = 0; // rows of this pull
    if (m_place.databaseId.compare(m_databaseId, Qt::CaseInsensitive) != 0)
        return fail(Error::Kind::Conflict, m_databaseId, m_place.databaseId, Error::Cause::WrongId);
    tell();
    if (!m_session.verified) {
        if (auto verified = m_talk.verify(); !verified)
            return verified;
        m_session.verified = true;
    }
    if (!m_session.layout) {
        if (auto learned = learnLayout(); !learned)
            return learned;
    }
    const auto &layout = *m_session.layout;
    const bool isOther = m_place.dialect && *m_place.dialect != layout.dialect;
    const bool lostItsIndex = m_place.copying && m_place.order == Order::Time && !layout.timeIsIndexed;
    m_report.startedOver = isOther && m_place.complete;
    if (isOther || lostItsIndex || kind == LedgerPuller::Kind::Everything || !(m_place.complete || m_place.copying))
        return beginCopy(false);
    return Done{};
}

Result<Done> PullRun::learnLayout()
{
    const auto tables = m_talk.ask(shapeStatements());
    if (!tables)
        return fail(tables.error());
    QVector<D1Statement> batch;
    for (const auto &name : indexNames(*tables))
        batch.append(indexColumns(name));
    Result<D1Answer> indexes = D1Answer{};
    if (!batch.isEmpty())
        indexes = m_talk.ask(batch);
    if (!indexes)
        return fail(indexes.error());
    const auto layout = recognise(shapeOf(*tables, *indexes), m_databaseId);
    if (!layout)
        return fail(layout.error());
    m_session.layout = *layout;
    return Done{};
}

Result<Done> PullRun::beginCopy(bool byRow)
{
    auto batch = DialectSql(*m_session.layout).unordered();
    batch.append(DialectSql::newestRow(u"trades"_s));
    const auto answer = m_talk.ask(batch);
    if (!answer)
        return fail(answer.error());
    for (qsizetype i = 0; i + 1 < answer->results.size(); ++i)
        byRow = byRow || answer->results.at(i).at(0).at(0).number() != 0;
    auto place = m_place;
    place.dialect = m_session.layout->dialect;
    place.copying = true;
    place.order = byRow ? Order::Row : m_session.layout->timeIsIndexed ? Order::Time : Order::Id;
    place.walked = byRow;
    place.second = 0;
    place.id.clear();
    place.row = ReplicaPlace::kBeforeAll;
    place.anchor.clear();
    place.balanceRow = ReplicaPlace::kBeforeAll;
    place.copied = 0;
    const auto newest = answer->results.constLast().at(0);
    place.total = qMax<qint64>(0, newest.at(0).toString().toLongLong());
    // What comes while the copy walks has a higher number, whatever its time and id.
    if (!byRow && newest.size() > 0) {
        place.row = newest.at(0).toString().toLongLong();
        place.anchor = newest.at(1).toString();
    }
    auto transaction = beginWrite();
    if (!transaction)
        return fail(transaction.error());
    auto written = m_store.dropStaged();
    if (written && !place.complete)
        written = m_store.dropTrades();
    return written ? endWrite(*transaction, place) : written;
}

QVector<D1Statement> PullRun::walkBatch(const DialectSql &sql, const ReplicaPlace &place, int limit)
{
    return {DialectSql::anchorAt(u"trades"_s, place.row), place.order == Order::Time
                                                              ? sql.tradesAfterTime(place.second, place.id, limit)
                                                              : sql.tradesAfterId(place.id, limit)};
}

Result<PullRun::Went> PullRun::walk()
{
    PageWriter writer(*this);
    auto walked = walkOn(writer);
    // Whatever ended it: what came is kept.
    if (auto kept = writer.save(); !kept)
        return fail(kept.error());
    return walked;
}

Result<PullRun::Went> PullRun::walkOn(PageWriter &writer)
{
    auto place = m_place;
    PullAhead pages(m_talk, m_policy, [sql = DialectSql(*m_session.layout)](const ReplicaPlace &from, int limit) {
        return walkBatch(sql, from, limit);
    });
    for (;;) {
        pages.ask(place);
        const auto answer = pages.take();
        if (!answer)
            return fail(answer.error());
        if (isRemade(answer->d1.results.at(0)))
            return Went::Remade;
        const auto page = readPage(answer->d1.results.at(1), answer->limit);
        if (!page)
            return fail(page.error());
        if (!page->isOrdered || (page->last && !advances(place, *page->last)))
            return Went::Unordered;
        if (page->last)
            place = placeBehind(place, *page->last);
        // The next page is on its way while this one is written.
        if (page->isFull)
            pages.ask(place);
        place.copied += page->rows.size();
        place.walked = !page->isFull;
        if (auto written = writer.write(page->rows, place); !written)
            return fail(written.error());
        if (!page->isFull)
            return Went::Whole;
        if (writer.isFull() || !pages.isThere(kPatience)) {
            if (auto saved = writer.save(); !saved)
                return fail(saved.error());
        }
    }
}

Result<PullRun::Page> PullRun::readPage(const D1Rows &came, int limit) const
{
    Page page;
    page.rows.reserve(came.size());
    for (qsizetype i = 0; i < came.size(); ++i) {
        const auto row = came.at(i);
        auto trade = readTrade(m_session.layout->dialect, row);
        if (!trade)
            return fail(badAnswer(u"trades"_s));
        page.isOrdered = page.isOrdered && isOrdered(row);
        page.rows.append(*std::move(trade));
    }
    page.last = placeOf(came.last());
    page.isFull = page.rows.size() >= limit;
    return page;
}

bool PullRun::PageWriter::isFull() const
{
    return m_pages >= kMostPages || m_run.m_clock.monotonic() - m_begun >= kLongest;
}

bool PullRun::isRemade(const D1Rows &anchor) const
{
    if (m_place.row == ReplicaPlace::kBeforeAll)
        return false;
    return anchor.isEmpty() || anchor.at(0).at(1).toString() != m_place.anchor;
}

Result<Transaction> PullRun::beginWrite() const
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction;
    const auto place = loadPlace(m_connection);
    if (!place)
        return fail(place.error());
    if (*place != m_saved)
        return fail(Error::Kind::Busy, m_connection.path(), u"another program pulls into it"_s,
                    Error::Cause::LockedFile);
    return transaction;
}

Result<Done> PullRun::endWrite(Transaction &transaction, const ReplicaPlace &place)
{
    if (auto saved = savePlace(m_connection, place); !saved)
        return saved;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    m_saved = m_place = place;
    tell();
    return Done{};
}

Result<Done> PullRun::writePage(const QVector<CameRow<ReplicaTrade>> &rows, const ReplicaPlace &place)
{
    PageWriter writer(*this);
    if (auto written = writer.write(rows, place); !written)
        return written;
    return writer.save();
}

PullRun::PageWriter::PageWriter(PullRun &run) : m_run(run) {}

Result<Done> PullRun::PageWriter::write(const QVector<CameRow<ReplicaTrade>> &rows, const ReplicaPlace &place)
{
    if (!m_transaction) {
        auto begun = m_run.beginWrite();
        if (!begun)
            return fail(begun.error());
        m_transaction.emplace(*std::move(begun));
        m_begun = m_run.m_clock.monotonic();
    }
    const auto written = put(rows, place);
    if (!written) {
        m_transaction.reset();
        return written;
    }
    m_place = place;
    ++m_pages;
    return Done{};
}

Result<Done> PullRun::PageWriter::put(const QVector<CameRow<ReplicaTrade>> &rows, const ReplicaPlace &place)
{
    if (!place.showsAtOnce())
        return m_run.m_store.stage(rows);
    m_run.m_report.rowsChanged = m_run.m_report.rowsChanged || !rows.isEmpty();
    return m_run.m_store.insert(rows);
}

Result<Done> PullRun::PageWriter::save()
{
    if (!m_transaction)
        return Done{};
    auto saved = m_run.endWrite(*m_transaction, m_place);
    m_transaction.reset();
    m_pages = 0;
    return saved;
}

void PullRun::tell()
{
    const bool copies = m_place.copying || !m_place.complete;
    m_watch->tell({copies, m_place.copied, copies ? m_place.total : 0, m_talk.rowsRead()});
}

Error PullRun::badAnswer(const QString &where) const
{
    return {Error::Kind::Corrupt, m_databaseId, where, Error::Cause::BadAnswer};
}

} // namespace hoox
