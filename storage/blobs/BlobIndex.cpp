#include "storage/blobs/BlobIndex.h"

#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBlobIndexSchema = 1;
constexpr auto kBlobColumns = u"key, path, size, etag, modified, next_etag";

/// Keys are bytes in the file, so that SQLite sorts them as S3 does.
QVariant bytesOf(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArrayLiteral("")) : QVariant(bytes);
}

QByteArray folderOfPath(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0));
}

/// The first byte string after all that begin with `prefix`; its last byte is never 0xff in UTF-8.
QByteArray afterPrefix(QByteArray prefix)
{
    prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1);
    return prefix;
}

BlobRow blobRowAt(const QSqlQuery &query)
{
    BlobRow row;
    row.info.key = QString::fromUtf8(query.value(0).toByteArray());
    row.path = query.value(1).toByteArray();
    row.info.sizeBytes = query.value(2).toLongLong();
    row.info.etag = query.value(3).toString();
    row.info.lastModified = QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), QTimeZone::utc());
    row.nextEtag = query.value(5).toString();
    return row;
}

} // namespace

Result<Done> BlobIndex::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_connection.database());
    if (!query.prepare(sql))
        return fail(m_connection.errorFrom(query.lastError()));
    for (const auto &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(m_connection.errorFrom(query.lastError()));
    return Done{};
}

Result<QVector<BlobRow>> BlobIndex::rows(const QString &where, const QVariantList &values) const
{
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM objects WHERE %2"_s.arg(QStringView(kBlobColumns), where));
    for (const auto &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(m_connection.errorFrom(query.lastError()));
    QVector<BlobRow> found;
    while (query.next())
        found.append(blobRowAt(query));
    if (query.lastError().isValid())
        return fail(m_connection.errorFrom(query.lastError()));
    return found;
}

Result<Done> BlobIndex::prepare() const
{
    const auto version = [this]() -> Result<int> {
        QSqlQuery query(m_connection.database());
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return fail(m_connection.errorFrom(query.lastError()));
        return query.value(0).toInt();
    };
    auto found = version();
    if (!found)
        return fail(found.error());
    if (*found == kBlobIndexSchema)
        return Done{};
    if (*found > kBlobIndexSchema)
        return fail(Error::Kind::Newer, m_connection.path(), {}, Error::Cause::NewerSchema);
    auto transaction = begin();
    if (!transaction)
        return fail(transaction.error());
    // Another process may have made them while we waited for the lock.
    found = version();
    if (!found || *found == kBlobIndexSchema)
        return found ? Result<Done>(Done{}) : fail(found.error());
    for (const auto &sql :
         {u"CREATE TABLE objects (key BLOB NOT NULL PRIMARY KEY, path BLOB NOT NULL, folder BLOB NOT NULL, "
          "size INTEGER NOT NULL, etag TEXT NOT NULL, modified INTEGER NOT NULL, next_etag TEXT NOT NULL) "
          "WITHOUT ROWID"_s,
          u"CREATE INDEX objects_folder ON objects (folder)"_s,
          u"CREATE INDEX objects_next ON objects (next_etag) WHERE next_etag <> ''"_s,
          u"CREATE TABLE folders (path BLOB NOT NULL PRIMARY KEY, parent BLOB, modified INTEGER NOT NULL) "
          "WITHOUT ROWID"_s,
          u"CREATE INDEX folders_parent ON folders (parent)"_s, u"PRAGMA user_version = %1"_s.arg(kBlobIndexSchema)}) {
        if (const auto made = m_connection.execute(sql); !made)
            return made;
    }
    return transaction->commit();
}

Result<std::optional<BlobRow>> BlobIndex::find(const QString &key) const
{
    const auto found = rows(u"key = ?"_s, {bytesOf(key.toUtf8())});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<Done> BlobIndex::put(const BlobRow &row) const
{
    return run(u"INSERT OR REPLACE INTO objects (key, path, folder, size, etag, modified, next_etag) "
               "VALUES (?, ?, ?, ?, ?, ?, '')"_s,
               {bytesOf(row.info.key.toUtf8()), bytesOf(row.path), bytesOf(folderOfPath(row.path)), row.info.sizeBytes,
                row.info.etag, row.info.lastModified.toMSecsSinceEpoch()});
}

Result<Done> BlobIndex::setNext(const QString &key, const QString &nextEtag) const
{
    return run(u"UPDATE objects SET next_etag = ? WHERE key = ?"_s, {nextEtag, bytesOf(key.toUtf8())});
}

Result<Done> BlobIndex::forget(const QString &key) const
{
    return run(u"DELETE FROM objects WHERE key = ?"_s, {bytesOf(key.toUtf8())});
}

Result<QVector<BlobRow>> BlobIndex::unsettled() const
{
    return rows(u"next_etag <> ''"_s, {});
}

Result<BlobPage> BlobIndex::list(const BlobListRequest &request) const
{
    const auto prefix = request.prefix.toUtf8();
    const auto delimiter = request.delimiter.toUtf8();
    const auto startAfter = request.startAfter.toUtf8();
    const auto limit = std::clamp(request.limit, 1, 1000);
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT %1 FROM objects WHERE key >= ? ORDER BY key LIMIT %2"_s.arg(QStringView(kBlobColumns)).arg(limit + 2));
    BlobPage page;
    QString last;
    auto from = std::max(prefix, startAfter);
    if (!delimiter.isEmpty() && startAfter.startsWith(prefix) && startAfter.endsWith(delimiter))
        from = afterPrefix(startAfter);
    for (bool more = true; more;) {
        query.bindValue(0, bytesOf(from));
        if (!query.exec())
            return fail(m_connection.errorFrom(query.lastError()));
        more = false;
        while (query.next()) {
            const auto key = query.value(0).toByteArray();
            if (!key.startsWith(prefix))
                return page;
            const auto cut = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.size());
            const auto name = cut < 0 ? key : key.left(cut + delimiter.size());
            const auto isNew = startAfter.isEmpty() || name > startAfter;
            if (isNew && page.objects.size() + page.folders.size() == limit) {
                page.nextStartAfter = last;
                return page;
            }
            if (isNew) {
                last = QString::fromUtf8(name);
                if (cut < 0)
                    page.objects.append(blobRowAt(query).info);
                else
                    page.folders.append(last);
            }
            // A folder is stepped over in one go, however much it holds.
            from = cut < 0 ? key + '\0' : afterPrefix(name);
            more = true;
            if (cut >= 0)
                break;
        }
        if (query.lastError().isValid())
            return fail(m_connection.errorFrom(query.lastError()));
    }
    return page;
}

Result<qint64> BlobIndex::count() const
{
    QSqlQuery query(m_connection.database());
    if (!query.exec(u"SELECT count(*) FROM objects"_s) || !query.next())
        return fail(m_connection.errorFrom(query.lastError()));
    return query.value(0).toLongLong();
}

Result<QVector<BlobRow>> BlobIndex::inFolder(const QByteArray &folder) const
{
    return rows(u"folder = ?"_s, {bytesOf(folder)});
}

Result<QVector<QByteArray>> BlobIndex::foldersBelow(const QByteArray &folder) const
{
    QSqlQuery query(m_connection.database());
    query.prepare(u"SELECT path FROM folders WHERE parent = ?"_s);
    query.addBindValue(bytesOf(folder));
    if (!query.exec())
        return fail(m_connection.errorFrom(query.lastError()));
    QVector<QByteArray> found;
    while (query.next())
        found.append(query.value(0).toByteArray());
    return found;
}

Result<qint64> BlobIndex::folderTime(const QByteArray &folder) const
{
    QSqlQuery query(m_connection.database());
    query.prepare(u"SELECT modified FROM folders WHERE path = ?"_s);
    query.addBindValue(bytesOf(folder));
    if (!query.exec())
        return fail(m_connection.errorFrom(query.lastError()));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<Done> BlobIndex::setFolder(const QByteArray &folder, qint64 modifiedNs) const
{
    // The topmost has no parent, or it would stand below itself.
    return run(u"INSERT OR REPLACE INTO folders (path, parent, modified) VALUES (?, ?, ?)"_s,
               {bytesOf(folder), folder.isEmpty() ? QVariant() : bytesOf(folderOfPath(folder)), modifiedNs});
}

Result<Done> BlobIndex::forgetFolder(const QByteArray &folder) const
{
    const auto below = folder + '/';
    const QVariantList range{bytesOf(folder), bytesOf(below), bytesOf(afterPrefix(below))};
    if (const auto gone = run(u"DELETE FROM folders WHERE path = ? OR (path >= ? AND path < ?)"_s, range); !gone)
        return gone;
    return run(u"DELETE FROM objects WHERE folder = ? OR (folder >= ? AND folder < ?)"_s, range);
}

} // namespace hoox
