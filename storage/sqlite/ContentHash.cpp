#include "storage/sqlite/ContentHash.h"

#include "storage/sqlite/Statement.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <cstring>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsBetweenReports = 16384;
constexpr qsizetype kHashBufferBytes = 256 * 1024;

/// Collects small pieces: the hash takes large ones far faster.
class ContentHasher
{
public:
    void add(const void *bytes, std::size_t size)
    {
        m_buffer.append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
        if (m_buffer.size() >= kHashBufferBytes) {
            m_hash.addData(m_buffer);
            m_buffer.resize(0);
        }
    }
    /// Type, length, bytes: two different rows never look alike.
    void addValue(sqlite3_stmt *statement, int column)
    {
        const char type = static_cast<char>(sqlite3_column_type(statement, column));
        add(&type, 1);
        if (type == SQLITE_INTEGER) {
            const qint64 value = sqlite3_column_int64(statement, column);
            add(&value, sizeof value);
        } else if (type == SQLITE_FLOAT) {
            const double value = sqlite3_column_double(statement, column);
            add(&value, sizeof value);
        } else if (type != SQLITE_NULL) {
            const void *bytes = sqlite3_column_blob(statement, column);
            const qint64 size = sqlite3_column_bytes(statement, column);
            add(&size, sizeof size);
            add(bytes, static_cast<std::size_t>(size));
        }
    }
    [[nodiscard]] QString finish()
    {
        m_hash.addData(m_buffer);
        return QString::fromLatin1(m_hash.result().toHex());
    }

private:
    QByteArray m_buffer;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

Result<qint64> hashRows(const SqliteConnection &connection, const QString &table, ContentHasher &hasher,
                        Progress &progress, qint64 before)
{
    const auto name = QString(table).replace(u'"', u"\"\""_s);
    auto rows = Statement::prepare(connection, u"SELECT * FROM \"%1\" ORDER BY rowid"_s.arg(name));
    if (!rows) // a table without rowid has the order of its key
        rows = Statement::prepare(connection, u"SELECT * FROM \"%1\""_s.arg(name));
    if (!rows)
        return fail(rows.error());
    qint64 count = 0;
    const int columns = sqlite3_column_count(rows->get());
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return count;
        for (int column = 0; column < columns; ++column)
            hasher.addValue(rows->get(), column);
        if (++count % kRowsBetweenReports == 0) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, connection.path());
            progress.report(before + count, 0);
        }
    }
}

} // namespace

qint64 DatabaseContent::total() const
{
    qint64 sum = 0;
    for (const auto &entry : rows)
        sum += entry.count;
    return sum;
}

Result<DatabaseContent> contentOf(const SqliteConnection &connection, Progress &progress)
{
    auto schema = Statement::prepare(
        connection, u"SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' "
                    "ESCAPE '\\' AND name NOT LIKE 'hoox\\_backup%' ESCAPE '\\' ORDER BY name, type"_s);
    if (!schema)
        return fail(schema.error());
    ContentHasher hasher;
    DatabaseContent content;
    for (;;) {
        const auto row = schema->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        for (int column = 0; column < 3; ++column)
            hasher.addValue(schema->get(), column);
        if (schema->bytes(0) != "table")
            continue;
        const auto table = schema->text(1);
        const auto count = hashRows(connection, table, hasher, progress, content.total());
        if (!count)
            return fail(count.error());
        content.rows.append({table, *count});
    }
    content.hash = hasher.finish();
    return content;
}

} // namespace hoox
