#include "storage/orders/OrderRows.h"

#include "storage/orders/OrderJson.h"
#include "storage/sqlite/Statement.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <sqlite3.h>

namespace hoox::orderrows {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOrdersSchema = 1;
constexpr auto kIntent = "intent"_L1;
constexpr auto kOrderColumns =
    "number, request_id, profile, asked_by, asked_at_ms, pid, process_start, intent, body"_L1;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectIn(std::string_view bytes)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())))
        .object();
}

QDateTime momentOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
}

QJsonObject bodyOf(const OrderEntry &entry)
{
    QJsonObject steps;
    for (size_t at = 0; at < kOrderSteps; ++at) {
        if (entry.steps.at(at))
            steps[toText(static_cast<OrderStep>(at))] = static_cast<qint64>(entry.steps.at(at)->count());
    }
    return {{u"ticket"_s, toJson(entry.ticket)},
            {u"gateway"_s, entry.gateway == OrderGateway::Kind::Paper ? u"paper"_s : u"webhook"_s},
            {u"lock"_s, entry.lockToken},
            {u"ms"_s, steps}};
}

std::optional<OrderEntry> entryAt(const Statement &row)
{
    const auto body = objectIn(row.bytes(8));
    auto ticket = ticketFromJson(body[u"ticket"_s].toObject());
    if (!ticket)
        return std::nullopt;
    OrderEntry entry;
    entry.number = row.integer(0);
    entry.ticket = std::move(*ticket);
    entry.profile = row.text(2);
    entry.gateway = body[u"gateway"_s] == u"webhook"_s ? OrderGateway::Kind::Webhook : OrderGateway::Kind::Paper;
    entry.by = row.text(3);
    entry.askedAt = momentOf(row.integer(4));
    entry.process = {row.integer(5), static_cast<quint64>(row.integer(6))};
    entry.hasIntent = row.integer(7) != 0;
    entry.lockToken = body[u"lock"_s].toString();
    const auto steps = body[u"ms"_s].toObject();
    for (size_t at = 0; at < kOrderSteps; ++at) {
        const auto time = steps[toText(static_cast<OrderStep>(at))];
        if (time.isDouble())
            entry.reach(static_cast<OrderStep>(at), std::chrono::milliseconds(time.toInteger()));
    }
    // That it is read from here says so; when, only the process knew that wrote it.
    if (entry.hasIntent)
        entry.reach(OrderStep::Journal, std::nullopt);
    return entry;
}

Result<Done> insertEvent(const SqliteConnection &connection, qint64 number, const QString &kind, qint64 atMs,
                         const QByteArray &body, const QByteArray &record)
{
    auto insert = Statement::prepare(
        connection, QByteArray("INSERT INTO order_events (number, kind, at_ms, body, record) VALUES (?, ?, ?, ?, ?)"));
    if (!insert)
        return fail(insert.error());
    insert->bind(1, number);
    insert->bind(2, kind);
    insert->bind(3, atMs);
    insert->bindView(4, {body.constData(), static_cast<size_t>(body.size())});
    if (!record.isEmpty())
        insert->bindView(5, {record.constData(), static_cast<size_t>(record.size())});
    return insert->run();
}

/// Whoever has the request id already, as an error.
tl::unexpected<Error> conflictOf(const SqliteConnection &connection, const QString &requestId)
{
    auto find = Statement::prepare(
        connection, QByteArray("SELECT asked_by, asked_at_ms FROM orders WHERE request_id = ? AND intent = 1"));
    if (!find)
        return fail(find.error());
    find->bind(1, requestId);
    const auto row = find->step();
    if (!row)
        return fail(row.error());
    return fail(Error::Kind::Conflict, requestId,
                *row ? find->text(0) + u' ' + momentOf(find->integer(1)).toString(Qt::ISODateWithMs) : QString());
}

Result<Done> setUnfinished(const SqliteConnection &connection, const OrderEntry &entry)
{
    auto update = Statement::prepare(connection, QByteArray("UPDATE orders SET unfinished = ? WHERE number = ?"));
    if (!update)
        return fail(update.error());
    update->bind(1, static_cast<qint64>(entry.isUnfinished()));
    update->bind(2, entry.number);
    return update->run();
}

Result<Done> dropRecords(const SqliteConnection &connection, qint64 number)
{
    auto drop = Statement::prepare(
        connection, QByteArray("UPDATE order_events SET record = NULL WHERE number = ? AND record IS NOT NULL"));
    if (!drop)
        return fail(drop.error());
    drop->bind(1, number);
    return drop->run();
}

/// All events of an entry, on top of its intent.
Result<Done> playEvents(const SqliteConnection &connection, OrderEntry &entry)
{
    auto rows = Statement::prepare(
        connection, QByteArray("SELECT body, record FROM order_events WHERE number = ? ORDER BY sequence"));
    if (!rows)
        return fail(rows.error());
    rows->bind(1, entry.number);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return Done{};
        auto event = orderEventFromJson(objectIn(rows->bytes(0)));
        if (!event)
            continue; // the intent itself
        event->reply.record = objectIn(rows->bytes(1));
        entry.add(*event);
    }
}

struct Condition
{
    QString sql;
    QStringList words;
};

Condition conditionOf(const OrdersQuery &query)
{
    Condition condition{u"1"_s, {}};
    const auto also = [&condition](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        condition.sql += u" AND %1 = ?"_s.arg(column);
        condition.words.append(value);
    };
    also(u"profile"_s, query.profile);
    also(u"request_id"_s, query.requestId);
    also(u"asked_by"_s, query.by);
    also(u"exchange"_s, query.exchange ? toText(*query.exchange) : QString());
    also(u"symbol"_s, query.symbol);
    if (query.unfinishedOnly)
        condition.sql += u" AND unfinished = 1"_s;
    else if (query.since.isValid())
        condition.sql += u" AND (unfinished = 1 OR asked_at_ms >= %1)"_s.arg(query.since.toMSecsSinceEpoch());
    if (query.before.isValid())
        condition.sql += u" AND asked_at_ms < %1"_s.arg(query.before.toMSecsSinceEpoch());
    return condition;
}

} // namespace

Result<bool> hasSchema(const SqliteConnection &connection)
{
    auto version = Statement::prepare(connection, QByteArray("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    if (const auto row = version->step(); !row)
        return fail(row.error());
    const auto found = version->integer(0);
    if (found > kOrdersSchema)
        return fail(Error::Kind::Newer, connection.path(), {}, Error::Cause::NewerSchema);
    return found == kOrdersSchema;
}

Result<Done> wantSchema(const SqliteConnection &connection)
{
    const auto there = hasSchema(connection);
    if (!there)
        return fail(there.error());
    if (*there)
        return Done{};
    for (const auto *sql : {
             "CREATE TABLE orders (number INTEGER PRIMARY KEY AUTOINCREMENT, request_id TEXT NOT NULL, "
             "profile TEXT NOT NULL, asked_by TEXT NOT NULL, asked_at_ms INTEGER NOT NULL, pid INTEGER NOT NULL, "
             "process_start INTEGER NOT NULL, intent INTEGER NOT NULL, unfinished INTEGER NOT NULL, "
             "exchange TEXT NOT NULL, symbol TEXT NOT NULL, body TEXT NOT NULL)",
             "CREATE TABLE order_events (sequence INTEGER PRIMARY KEY AUTOINCREMENT, number INTEGER NOT NULL, "
             "kind TEXT NOT NULL, at_ms INTEGER NOT NULL, body TEXT NOT NULL, record BLOB)",
             "CREATE UNIQUE INDEX orders_one_intent ON orders (request_id) WHERE intent = 1",
             "CREATE INDEX orders_unfinished ON orders (number) WHERE unfinished = 1",
             "CREATE INDEX orders_asked_at ON orders (asked_at_ms)",
             "CREATE INDEX order_events_number ON order_events (number)",
         }) {
        if (auto made = connection.execute(QString::fromLatin1(sql)); !made)
            return made;
    }
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(kOrdersSchema));
}

Result<qint64> insert(const SqliteConnection &connection, const OrderEntry &entry,
                      const std::optional<OrderEvent> &refusal)
{
    auto insert = Statement::prepare(
        connection, QByteArray("INSERT INTO orders (request_id, profile, asked_by, asked_at_ms, pid, process_start, "
                               "intent, unfinished, exchange, symbol, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return fail(insert.error());
    const auto body = compact(bodyOf(entry));
    insert->bind(1, entry.ticket.requestId);
    insert->bind(2, entry.profile);
    insert->bind(3, entry.by);
    insert->bind(4, entry.askedAt.toMSecsSinceEpoch());
    insert->bind(5, entry.process.pid);
    insert->bind(6, static_cast<qint64>(entry.process.startedAt));
    insert->bind(7, static_cast<qint64>(!refusal));
    insert->bind(8, static_cast<qint64>(!refusal));
    insert->bind(9, toText(entry.ticket.exchange));
    insert->bind(10, entry.ticket.symbol);
    insert->bindView(11, {body.constData(), static_cast<size_t>(body.size())});
    if (auto inserted = insert->run(); !inserted) {
        if (inserted.error().kind == Error::Kind::Conflict)
            return conflictOf(connection, entry.ticket.requestId);
        return fail(inserted.error());
    }
    const auto number = sqlite3_last_insert_rowid(connection.handle());
    const auto first = refusal ? insertEvent(connection, number, toText(refusal->kind), refusal->at.toMSecsSinceEpoch(),
                                             compact(toJson(*refusal)), {})
                               : insertEvent(connection, number, kIntent, entry.askedAt.toMSecsSinceEpoch(),
                                             compact({{u"event"_s, QString(kIntent)}}), {});
    if (!first)
        return fail(first.error());
    return number;
}

Result<Done> addEvent(const SqliteConnection &connection, qint64 number, const OrderEvent &event)
{
    const auto record = event.reply.record.isEmpty() ? QByteArray() : compact(event.reply.record);
    if (auto added = insertEvent(connection, number, toText(event.kind), event.at.toMSecsSinceEpoch(),
                                 compact(toJson(event)), record);
        !added)
        return added;
    if (event.kind == OrderEvent::Kind::Offloaded) {
        if (auto dropped = dropRecords(connection, number); !dropped)
            return dropped;
    }
    const auto entry = read(connection, number);
    if (!entry)
        return fail(entry.error());
    if (!*entry)
        return fail(Error::Kind::NotFound, connection.path(), u"order %1"_s.arg(number));
    return setUnfinished(connection, **entry);
}

Result<std::optional<OrderEntry>> read(const SqliteConnection &connection, qint64 number)
{
    auto row = Statement::prepare(connection, u"SELECT %1 FROM orders WHERE number = ?"_s.arg(kOrderColumns));
    if (!row)
        return fail(row.error());
    row->bind(1, number);
    const auto found = row->step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::nullopt;
    auto entry = entryAt(*row);
    if (entry) {
        if (auto played = playEvents(connection, *entry); !played)
            return fail(played.error());
    }
    return entry;
}

Result<QVector<OrderEntry>> list(const SqliteConnection &connection, const OrdersQuery &query)
{
    const auto condition = conditionOf(query);
    auto rows = Statement::prepare(
        connection, u"SELECT %1 FROM orders WHERE %2 ORDER BY unfinished DESC, asked_at_ms DESC, number DESC LIMIT %3"_s
                        .arg(kOrderColumns, condition.sql)
                        .arg(qMax(0, query.most)));
    if (!rows)
        return fail(rows.error());
    int next = 1;
    for (const auto &word : condition.words)
        rows->bind(next++, word);
    QVector<OrderEntry> entries;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return entries;
        auto entry = entryAt(*rows);
        if (!entry)
            continue;
        if (auto played = playEvents(connection, *entry); !played)
            return fail(played.error());
        entries.append(std::move(*entry));
    }
}

Result<std::optional<OrderEntry>> adopt(const SqliteConnection &connection, qint64 number, const ProcessIdentity &from,
                                        const ProcessIdentity &to)
{
    auto update = Statement::prepare(connection, QByteArray("UPDATE orders SET pid = ?, process_start = ? WHERE number "
                                                            "= ? AND pid = ? AND process_start = ?"));
    if (!update)
        return fail(update.error());
    update->bind(1, to.pid);
    update->bind(2, static_cast<qint64>(to.startedAt));
    update->bind(3, number);
    update->bind(4, from.pid);
    update->bind(5, static_cast<qint64>(from.startedAt));
    if (auto updated = update->run(); !updated)
        return fail(updated.error());
    if (sqlite3_changes(connection.handle()) != 1)
        return std::nullopt;
    return read(connection, number);
}

Result<QVector<EventLine>> linesAfter(const SqliteConnection &connection, const QString &profile, qint64 sequence,
                                      int most)
{
    auto rows = Statement::prepare(
        connection,
        QByteArray("SELECT e.sequence, e.at_ms, e.body, o.request_id, o.profile, o.asked_by, o.body, e.kind FROM "
                   "order_events e JOIN orders o ON o.number = e.number WHERE e.sequence > ? AND o.profile = ? ORDER "
                   "BY e.sequence LIMIT ?"));
    if (!rows)
        return fail(rows.error());
    rows->bind(1, sequence);
    rows->bind(2, profile);
    rows->bind(3, static_cast<qint64>(qMax(0, most)));
    QVector<EventLine> lines;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return lines;
        auto line = objectIn(rows->bytes(2));
        line[u"event"_s] = u"order."_s + rows->text(7);
        line[u"sequence"_s] = rows->integer(0);
        line[u"at"_s] = momentOf(rows->integer(1)).toString(Qt::ISODateWithMs);
        line[u"request_id"_s] = rows->text(3);
        line[u"profile"_s] = rows->text(4);
        line[u"asked_by"_s] = rows->text(5);
        if (rows->text(7) == kIntent)
            line[u"ticket"_s] = objectIn(rows->bytes(6))[u"ticket"_s];
        lines.append({rows->integer(0), momentOf(rows->integer(1)), compact(line)});
    }
}

} // namespace hoox::orderrows
