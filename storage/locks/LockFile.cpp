#include "storage/locks/LockFile.h"

#include <QFile>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <vector>

#include <sys/stat.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLockSchema = 1;
constexpr int kLockApplication = 0x486f784c; // "HoxL", which tells the file from another SQLite file

QDateTime lockTime(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC);
}

LockEntry lockEntryAt(const Statement &row)
{
    return {row.text(0),
            row.integer(1) == 0 ? LockState::Reserved : LockState::Committed,
            lockTime(row.integer(2)),
            lockTime(row.integer(3)),
            row.text(4),
            row.integer(5)};
}

/// A file of another kind is not "bad input" to a caller who names a key.
Error lockFileError(Error error)
{
    if (error.cause == Error::Cause::NotSqlite)
        error.kind = Error::Kind::Corrupt;
    return error;
}

std::pair<quint64, quint64> identityOf(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return {quint64(facts.st_dev), quint64(facts.st_ino)};
}

/// One run of a statement: whatever ends it, it is ready for the next.
class Run
{
public:
    explicit Run(const Statement &statement) : m_statement(statement) {}
    ~Run() { m_statement.reset(); }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;
    [[nodiscard]] Result<bool> step() const { return m_statement.step(); }

private:
    const Statement &m_statement;
};

} // namespace

struct LockFile::Statements
{
    Statement begin, commit, rollback, version, last, find, put, remove, record, changes, all, events, drop;
};

LockFile::LockFile(std::unique_ptr<SqliteConnection> connection) : m_connection(std::move(connection)) {}

LockFile::~LockFile() = default;

Result<std::unique_ptr<LockFile>> LockFile::open(const QString &path, std::chrono::milliseconds patience)
{
    auto connection =
        SqliteConnection::open({path, SqliteOptions::Access::Create, patience, SqliteOptions::Sync::Full});
    if (!connection)
        return fail(lockFileError(connection.error()));
    std::unique_ptr<LockFile> file(new LockFile(std::move(*connection))); // NOLINT: private constructor
    if (const auto made = file->prepareSchema(); !made)
        return fail(lockFileError(made.error()));
    if (const auto prepared = file->prepareStatements(); !prepared)
        return fail(lockFileError(prepared.error()));
    file->m_identity = identityOf(path);
    return file;
}

bool LockFile::isInPlace() const
{
    return identityOf(m_connection->path()) == m_identity;
}

Result<int> LockFile::number(const QString &sql) const
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(sql) || !query.next())
        return fail(m_connection->errorFrom(query.lastError()));
    return query.value(0).toInt();
}

Result<Done> LockFile::prepareSchema()
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return fail(transaction.error());
    const auto version = number(u"PRAGMA user_version"_s);
    const auto application = number(u"PRAGMA application_id"_s);
    const auto things = number(u"SELECT count(*) FROM sqlite_master"_s);
    for (const auto &read : {version, application, things}) {
        if (!read)
            return fail(read.error());
    }
    if (*application == kLockApplication && *version > kLockSchema)
        return fail(Error::Kind::Newer, m_connection->path(), {}, Error::Cause::NewerSchema);
    if (*application == kLockApplication && *version == kLockSchema)
        return Done{};
    if (*application != 0 || *version != 0 || *things != 0)
        return fail(Error::Kind::Corrupt, m_connection->path(), u"a database of something else"_s,
                    Error::Cause::DamagedFile);
    for (const auto &sql :
         {u"CREATE TABLE locks (key TEXT NOT NULL PRIMARY KEY, state INTEGER NOT NULL, reserved_at INTEGER NOT NULL, "
          "expires_at INTEGER NOT NULL, owner TEXT NOT NULL, process INTEGER NOT NULL, token TEXT NOT NULL) "
          "WITHOUT ROWID"_s,
          u"CREATE TABLE lock_events (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, event INTEGER NOT NULL, "
          "key TEXT NOT NULL, owner TEXT NOT NULL, process INTEGER NOT NULL)"_s,
          u"PRAGMA application_id = %1"_s.arg(kLockApplication), u"PRAGMA user_version = %1"_s.arg(kLockSchema)}) {
        if (const auto made = m_connection->execute(sql); !made)
            return made;
    }
    return transaction->commit();
}

Result<Done> LockFile::prepareStatements()
{
    QVector<QByteArray> texts{
        "BEGIN IMMEDIATE",
        "COMMIT",
        "ROLLBACK",
        "PRAGMA data_version",
        "SELECT coalesce(max(seq), 0) FROM lock_events",
        "SELECT key, state, reserved_at, expires_at, owner, process, token FROM locks WHERE key = ?",
        "REPLACE INTO locks (key, state, reserved_at, expires_at, owner, process, token) VALUES (?, ?, ?, ?, ?, ?, ?)",
        "DELETE FROM locks WHERE key = ?",
        "INSERT INTO lock_events (seq, at, event, key, owner, process) VALUES (?, ?, ?, ?, ?, ?)",
        "SELECT seq, key FROM lock_events WHERE seq > ? ORDER BY seq",
        "SELECT key, state, reserved_at, expires_at, owner, process FROM locks",
        "SELECT seq, at, event, key, owner, process FROM lock_events WHERE seq > ? ORDER BY seq LIMIT ?",
        "DELETE FROM lock_events WHERE seq <= ? AND seq < (SELECT max(seq) FROM lock_events)",
    };
    std::vector<Statement> made;
    for (const auto &text : std::as_const(texts)) {
        auto statement = Statement::prepare(*m_connection, text);
        if (!statement)
            return fail(statement.error());
        made.push_back(std::move(*statement));
    }
    auto next = made.begin();
    const auto take = [&next] { return std::move(*next++); };
    // Braces are evaluated in their order.
    m_statements = std::make_unique<Statements>(Statements{take(), take(), take(), take(), take(), take(), take(),
                                                           take(), take(), take(), take(), take(), take()});
    return Done{};
}

Result<LockNews> LockFile::news()
{
    const Run asked(m_statements->version);
    const auto row = asked.step();
    if (!row)
        return fail(row.error());
    const auto version = m_statements->version.integer(0);
    if (version == m_version)
        return LockNews{};
    // The version was read first: what is committed from here on shows in the next look.
    if (m_version >= 0) {
        const auto news = newsOfEvents();
        if (!news)
            return fail(news.error());
        if (*news) {
            m_version = version;
            return **news;
        }
    }
    auto all = readAll();
    if (all)
        m_version = version;
    return all;
}

/// Nothing if events that are not known here were dropped already.
Result<std::optional<LockNews>> LockFile::newsOfEvents()
{
    QStringList keys;
    auto seen = m_seen;
    {
        m_statements->changes.bind(1, m_seen);
        const Run run(m_statements->changes);
        for (;;) {
            const auto row = run.step();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            if (m_statements->changes.integer(0) != seen + 1)
                return std::optional<LockNews>();
            ++seen;
            keys.append(m_statements->changes.text(1));
        }
    }
    keys.removeDuplicates();
    LockNews news;
    for (const auto &key : std::as_const(keys)) {
        const auto row = find(key);
        if (!row)
            return fail(row.error());
        news.changes.append({key, *row ? std::optional((*row)->entry) : std::nullopt});
    }
    m_seen = seen;
    return std::optional(news);
}

Result<LockNews> LockFile::readAll()
{
    LockNews news{true, {}};
    qint64 seen = 0;
    {
        // Before the rows, which may be newer; never the other way round.
        const Run run(m_statements->last);
        if (const auto row = run.step(); !row)
            return fail(row.error());
        seen = m_statements->last.integer(0);
    }
    const Run run(m_statements->all);
    for (;;) {
        const auto row = run.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const auto entry = lockEntryAt(m_statements->all);
        news.changes.append({entry.key, entry});
    }
    m_seen = seen;
    return news;
}

Result<QVector<LockEvent>> LockFile::eventsAfter(qint64 seq, int most) const
{
    const auto &events = m_statements->events;
    events.bind(1, seq);
    events.bind(2, qint64(std::max(most, 0)));
    const Run run(events);
    QVector<LockEvent> found;
    for (;;) {
        const auto row = run.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return found;
        found.append({events.integer(0), lockTime(events.integer(1)), static_cast<LockEvent::Kind>(events.integer(2)),
                      events.text(3), events.text(4), events.integer(5)});
    }
}

Result<Done> LockFile::begin()
{
    auto begun = m_statements->begin.run();
    m_next = m_seen;
    return begun;
}

Result<Done> LockFile::commit()
{
    auto committed = m_statements->commit.run();
    if (committed)
        m_seen = std::max(m_seen, m_next);
    return committed;
}

void LockFile::rollback()
{
    // A failed statement may have rolled back already; there is nothing to add to its error.
    std::ignore = m_statements->rollback.run();
}

Result<std::optional<LockRow>> LockFile::find(const QString &key) const
{
    m_statements->find.bind(1, key);
    const Run run(m_statements->find);
    const auto row = run.step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<LockRow>();
    return std::optional(LockRow{lockEntryAt(m_statements->find), m_statements->find.text(6)});
}

Result<Done> LockFile::put(const LockRow &row) const
{
    const auto &put = m_statements->put;
    put.bind(1, row.entry.key);
    put.bind(2, qint64(row.entry.state == LockState::Reserved ? 0 : 1));
    put.bind(3, row.entry.reservedAt.toMSecsSinceEpoch());
    put.bind(4, row.entry.expiresAt.toMSecsSinceEpoch());
    put.bind(5, row.entry.owner);
    put.bind(6, row.entry.process);
    put.bind(7, row.token);
    return put.run();
}

Result<Done> LockFile::remove(const QString &key) const
{
    m_statements->remove.bind(1, key);
    return m_statements->remove.run();
}

Result<Done> LockFile::record(const LockEvent &event)
{
    const auto &record = m_statements->record;
    // After `news` within the transaction, nobody else has a later one.
    m_next = std::max(m_next, m_seen) + 1;
    record.bind(1, m_next);
    record.bind(2, event.at.toMSecsSinceEpoch());
    record.bind(3, qint64(event.kind));
    record.bind(4, event.key);
    record.bind(5, event.owner);
    record.bind(6, event.process);
    return record.run();
}

Result<Done> LockFile::dropEventsUpTo(qint64 seq) const
{
    m_statements->drop.bind(1, seq);
    return m_statements->drop.run();
}

} // namespace hoox
