#include "storage/ledger/Dialect.h"
#include "storage/ledger/ReplicaStore.h"
#include "storage/sqlite/Statement.h"

#include <QHash>
#include <QTimeZone>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOrderWords{"time", "id", "row"};

using Words = QHash<QString, QString>;

Result<Words> readWords(const SqliteConnection &connection)
{
    auto rows = Statement::prepare(connection, u"SELECT name, value FROM hoox_replica"_s);
    // No such table: a ledger, but no replica.
    if (!rows)
        return rows.error().kind == Error::Kind::Failed
                   ? Result<Words>(
                         fail(Error::Kind::Invalid, connection.path(), u"hoox_replica"_s, Error::Cause::MissingColumns))
                   : Result<Words>(fail(rows.error()));
    Words words;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return words;
        words.insert(rows->text(0), rows->text(1));
    }
}

QString flag(bool value)
{
    return value ? u"1"_s : u"0"_s;
}

ReplicaPlace::Order orderFrom(const QString &word)
{
    const auto found = std::find(kOrderWords.begin(), kOrderWords.end(), word.toStdString());
    return found == kOrderWords.end() ? ReplicaPlace::Order::Row
                                      : static_cast<ReplicaPlace::Order>(found - kOrderWords.begin());
}

} // namespace

Result<ReplicaPlace> loadPlace(const SqliteConnection &connection)
{
    const auto words = readWords(connection);
    if (!words)
        return fail(words.error());
    const auto word = [&words](const char *name) { return words->value(QString::fromLatin1(name)); };
    const auto number = [&word](const char *name) { return word(name).toLongLong(); };
    ReplicaPlace place;
    place.databaseId = word("database_id");
    place.dialect = ledgerDialectFromText(word("dialect"));
    place.complete = word("complete") == u"1";
    place.copying = word("copying") == u"1";
    place.walked = word("walked") == u"1";
    place.order = orderFrom(word("copy_order"));
    place.second = number("second");
    place.id = word("id");
    place.row = number("row");
    place.anchor = word("anchor");
    place.balanceRow = number("balance_row");
    place.balanceAnchor = word("balance_anchor");
    place.copied = number("copied");
    place.total = number("total");
    place.rows = number("rows");
    place.positionsHash = word("positions_hash");
    if (const auto asOf = number("as_of_ms"); asOf > 0)
        place.asOf = QDateTime::fromMSecsSinceEpoch(asOf, QTimeZone::utc());
    return place;
}

Result<Done> savePlace(const SqliteConnection &connection, const ReplicaPlace &place)
{
    const std::array<std::pair<const char *, QString>, 17> words{
        {{"database_id", place.databaseId},
         {"dialect", place.dialect ? toText(*place.dialect) : QString()},
         {"complete", flag(place.complete)},
         {"copying", flag(place.copying)},
         {"walked", flag(place.walked)},
         {"copy_order", QString::fromLatin1(kOrderWords.at(static_cast<std::size_t>(place.order)))},
         {"second", QString::number(place.second)},
         {"id", place.id},
         {"row", QString::number(place.row)},
         {"anchor", place.anchor},
         {"balance_row", QString::number(place.balanceRow)},
         {"balance_anchor", place.balanceAnchor},
         {"copied", QString::number(place.copied)},
         {"total", QString::number(place.total)},
         {"rows", QString::number(place.rows)},
         {"positions_hash", place.positionsHash},
         {"as_of_ms", QString::number(place.asOf.isValid() ? place.asOf.toMSecsSinceEpoch() : 0)}}};
    const auto save = Statement::prepare(connection, u"INSERT OR REPLACE INTO hoox_replica VALUES (?, ?)"_s);
    if (!save)
        return fail(save.error());
    for (const auto &[name, value] : words) {
        save->bind(1, QString::fromLatin1(name));
        save->bind(2, value.isNull() ? u""_s : value);
        if (auto saved = save->run(); !saved)
            return saved;
    }
    return Done{};
}

} // namespace hoox
