#include "storage/config/EmbeddedConfigStore.h"

#include "storage/config/ConfigKey.h"
#include "storage/sqlite/SqlThread.h"

#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kConfigSchema = 1;

SqliteOptions configFile(const QString &path, SqliteOptions::Access access, std::chrono::milliseconds busyTimeout)
{
    return {path, access, busyTimeout, SqliteOptions::Sync::Full};
}

Result<int> configSchemaOf(const SqliteConnection &connection)
{
    QSqlQuery query(connection.database());
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return fail(connection.errorFrom(query.lastError()));
    const auto version = query.value(0).toInt();
    if (version > kConfigSchema)
        return fail(Error::Kind::Newer, connection.path(), {}, Error::Cause::NewerSchema);
    return version;
}

/// Reading never makes the table: see the class comment.
Result<Done> wantConfigSchema(const SqliteConnection &connection)
{
    const auto version = configSchemaOf(connection);
    if (!version)
        return fail(version.error());
    if (*version == 0)
        return fail(Error::Kind::Invalid, connection.path(), {}, Error::Cause::FileEmpty);
    return Done{};
}

/// Inside a transaction that holds the write lock.
Result<Done> makeConfigSchema(const SqliteConnection &connection)
{
    const auto version = configSchemaOf(connection);
    if (!version)
        return fail(version.error());
    if (*version == kConfigSchema)
        return Done{};
    const auto made = connection.execute(u"CREATE TABLE entries (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL, "
                                         "changed_at INTEGER NOT NULL, changed_by TEXT NOT NULL, reason TEXT NOT NULL) "
                                         "WITHOUT ROWID"_s);
    if (!made)
        return made;
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(kConfigSchema));
}

ConfigEntry configEntryAt(const QSqlQuery &query)
{
    auto value = query.value(1).toByteArray();
    if (value.isNull())
        value = QByteArrayLiteral("");
    return {query.value(0).toString(), value,
            QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), QTimeZone::utc()), query.value(3).toString(),
            query.value(4).toString()};
}

/// `change(connection)` in a transaction of its own, on a file that has the schema.
template <typename Change>
Result<Done> changeConfig(const SqliteConnection &connection, Change change)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (const auto made = makeConfigSchema(connection); !made)
        return made;
    if (const Result<Done> changed = change(); !changed)
        return changed;
    return transaction->commit();
}

} // namespace

EmbeddedConfigStore::EmbeddedConfigStore(const QString &path, const Clock &clock, std::chrono::milliseconds busyTimeout,
                                         TierGauge gauge)
    : m_clock(clock),
      m_gauge(std::move(gauge)),
      m_reader(std::make_unique<SqlThread>(configFile(path, SqliteOptions::Access::ReadOnly, busyTimeout), nullptr,
                                           Pace::Urgent)),
      m_writer(std::make_unique<SqlThread>(configFile(path, SqliteOptions::Access::Create, busyTimeout), nullptr,
                                           Pace::Urgent))
{
}

EmbeddedConfigStore::~EmbeddedConfigStore() = default;

Pending<Done> EmbeddedConfigStore::create()
{
    return m_writer->run<Done>([](SqliteConnection &connection, Progress &) {
        return changeConfig(connection, []() -> Result<Done> { return Done{}; });
    });
}

Pending<std::optional<ConfigEntry>> EmbeddedConfigStore::get(const QString &key)
{
    using Answer = Result<std::optional<ConfigEntry>>;
    if (const auto checked = checkConfigKey(key); !checked)
        return ready(Answer(fail(checked.error())));
    return m_reader->run<std::optional<ConfigEntry>>(
        m_gauge.timed(MeteredWork::Read, [key](SqliteConnection &connection, Progress &) -> Answer {
            if (const auto known = wantConfigSchema(connection); !known)
                return fail(known.error());
            QSqlQuery query(connection.database());
            query.prepare(u"SELECT key, value, changed_at, changed_by, reason FROM entries WHERE key = ?"_s);
            query.addBindValue(key);
            if (!query.exec())
                return fail(connection.errorFrom(query.lastError()));
            if (query.next())
                return configEntryAt(query);
            // No row is an answer only if the statement came to its end.
            if (query.lastError().isValid())
                return fail(connection.errorFrom(query.lastError()));
            return std::nullopt;
        }));
}

Pending<QHash<QString, std::optional<QByteArray>>> EmbeddedConfigStore::getAll(const QStringList &keys)
{
    using Values = QHash<QString, std::optional<QByteArray>>;
    if (const auto checked = checkConfigKeys(keys); !checked)
        return ready(Result<Values>(fail(checked.error())));
    return m_reader->run<Values>(
        m_gauge.timed(MeteredWork::Read, [keys](SqliteConnection &connection, Progress &) -> Result<Values> {
            // One read transaction: the values are of one moment.
            if (const auto begun = connection.execute(u"BEGIN"_s); !begun)
                return fail(begun.error());
            const auto values = [&]() -> Result<Values> {
                if (const auto known = wantConfigSchema(connection); !known)
                    return fail(known.error());
                Values found;
                QSqlQuery query(connection.database());
                query.prepare(u"SELECT value FROM entries WHERE key = ?"_s);
                for (const auto &key : keys) {
                    query.bindValue(0, key);
                    if (!query.exec())
                        return fail(connection.errorFrom(query.lastError()));
                    std::optional<QByteArray> value;
                    if (query.next())
                        value = query.value(0).toByteArray();
                    else if (query.lastError().isValid())
                        return fail(connection.errorFrom(query.lastError()));
                    found.insert(key, value);
                }
                return found;
            }();
            std::ignore = connection.execute(u"ROLLBACK"_s);
            return values;
        }));
}

Pending<QVector<ConfigEntry>> EmbeddedConfigStore::list(const QString &prefix)
{
    using Entries = QVector<ConfigEntry>;
    return m_reader->run<Entries>([prefix](SqliteConnection &connection, Progress &progress) -> Result<Entries> {
        if (const auto known = wantConfigSchema(connection); !known)
            return fail(known.error());
        QSqlQuery query(connection.database());
        query.setForwardOnly(true);
        // SQLite compares text by its UTF-8 bytes, so the keys of a prefix stand together.
        query.prepare(u"SELECT key, value, changed_at, changed_by, reason FROM entries WHERE key >= ? ORDER BY key"_s);
        query.addBindValue(prefix.isNull() ? u""_s : prefix); // A null text would compare with nothing.
        if (!query.exec())
            return fail(connection.errorFrom(query.lastError()));
        Entries entries;
        while (query.next()) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, prefix);
            if (!query.value(0).toString().startsWith(prefix))
                return entries;
            entries.append(configEntryAt(query));
        }
        if (query.lastError().isValid())
            return fail(connection.errorFrom(query.lastError()));
        return entries;
    });
}

Pending<Done> EmbeddedConfigStore::put(const QString &key, const QByteArray &value, const ConfigChange &change)
{
    if (const auto checked = checkConfigWrite(key, value); !checked)
        return ready(checked);
    return m_writer->run<Done>(m_gauge.timed(MeteredWork::Write, [this, key, value,
                                                                  change](SqliteConnection &connection, Progress &) {
        return changeConfig(connection, [&]() -> Result<Done> {
            QSqlQuery query(connection.database());
            query.prepare(u"INSERT INTO entries (key, value, changed_at, changed_by, reason) VALUES (?, ?, ?, ?, ?) "
                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at, "
                          "changed_by = excluded.changed_by, reason = excluded.reason"_s);
            query.addBindValue(key);
            query.addBindValue(value.isNull() ? QByteArrayLiteral("") : value);
            query.addBindValue(m_clock.nowUtc().toMSecsSinceEpoch());
            query.addBindValue(change.by.isNull() ? u""_s : change.by);
            query.addBindValue(change.reason.isNull() ? u""_s : change.reason);
            if (!query.exec())
                return fail(connection.errorFrom(query.lastError()));
            return Done{};
        });
    }));
}

Pending<Done> EmbeddedConfigStore::remove(const QString &key, const ConfigChange &)
{
    if (const auto checked = checkConfigKey(key); !checked)
        return ready(checked);
    return m_writer->run<Done>(m_gauge.timed(MeteredWork::Write, [key](SqliteConnection &connection, Progress &) {
        return changeConfig(connection, [&]() -> Result<Done> {
            QSqlQuery query(connection.database());
            query.prepare(u"DELETE FROM entries WHERE key = ?"_s);
            query.addBindValue(key);
            if (!query.exec())
                return fail(connection.errorFrom(query.lastError()));
            return Done{};
        });
    }));
}

} // namespace hoox
