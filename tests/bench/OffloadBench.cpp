#include "storage/ledger/LedgerFile.h"
#include "storage/spool/OrderLog.h"
#include "storage/sqlite/Statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>

// bench_offload [ORDERS] [PAYLOADS]: BL-1. What SQLite writes for the orders of a ledger that holds the structured
// fields only, and of one that holds the verbose record as well: pages times their size, and the log in front of them.

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

struct Call
{
    const char *method, *url, *request, *response; ///< The request may be null.
};

/// The files of an order, as the exchange's own documentation and recordings have them.
struct Exchange
{
    ExchangeId id;
    std::vector<Call> calls;
    std::vector<const char *> stream;
};

const std::vector<Exchange> &exchanges()
{
    static const std::vector<Exchange> all{
        {ExchangeId::Bybit,
         {{"POST", "https://api.bybit.com/v5/order/create", "request-order-create-linear-limit",
           "response-order-create"},
          {"GET", "https://api.bybit.com/v5/order/realtime", nullptr, "response-order-realtime"},
          {"GET", "https://api.bybit.com/v5/execution/list", nullptr, "response-execution-list"}},
         {"stream-order", "stream-execution", "stream-position", "stream-wallet"}},
        {ExchangeId::Binance,
         {{"POST", "https://fapi.binance.com/fapi/v1/order", "request-spot-order-create",
           "response-futures-order-create"},
          {"GET", "https://fapi.binance.com/fapi/v1/order", nullptr, "response-futures-order-get"},
          {"GET", "https://fapi.binance.com/fapi/v1/userTrades", nullptr, "response-futures-user-trades"}},
         {"stream-futures-order-update", "stream-futures-account-update"}},
        {ExchangeId::Mexc,
         {{"POST", "https://contract.mexc.com/api/v1/private/order/submit", "request-futures-order-create-limit",
           "response-futures-order-create"},
          {"GET", "https://contract.mexc.com/api/v1/private/order/get", nullptr, "response-futures-order-get"},
          {"GET", "https://contract.mexc.com/api/v1/private/order/deal_details", nullptr,
           "response-futures-order-deals"}},
         {"stream-futures-order", "stream-futures-deal", "stream-futures-position", "stream-futures-asset"}},
    };
    return all;
}

QJsonValue payload(const QString &folder, const Exchange &exchange, const char *name)
{
    QFile file(u"%1/%2/%3.json"_s.arg(folder, toText(exchange.id), QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no payload %s", qPrintable(file.fileName()));
    const auto document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

OrderRecord recordOf(const QString &folder, const Exchange &exchange)
{
    OrderRecord record;
    record.exchange = exchange.id;
    record.symbol = u"BTCUSDT"_s;
    record.action = u"LONG"_s;
    record.status = u"Filled"_s;
    record.operatorName = u"ops@desk-1"_s;
    record.profile = u"live"_s;
    for (const auto &call : exchange.calls) {
        const QJsonObject request{
            {u"method"_s, QString::fromLatin1(call.method)},
            {u"url"_s, QString::fromLatin1(call.url)},
            {u"headers"_s, QJsonObject{{u"X-API-KEY"_s, u"an-api-key-of-a-test"_s},
                                       {u"X-SIGN"_s, QString(64, QChar(u'a'))},
                                       {u"Content-Type"_s, u"application/json"_s}}},
            {u"body"_s, call.request != nullptr ? payload(folder, exchange, call.request) : QJsonValue()},
            {u"sent_at_ms"_s, qint64(1'779'158'827'123)}};
        const QJsonObject response{{u"status"_s, 200},
                                   {u"headers"_s, QJsonObject{{u"Content-Type"_s, u"application/json"_s},
                                                              {u"Date"_s, u"Tue, 19 May 2026 02:47:07 GMT"_s}}},
                                   {u"body"_s, payload(folder, exchange, call.response)},
                                   {u"received_at_ms"_s, qint64(1'779'158'827'185)},
                                   {u"latency_ms"_s, 62}};
        record.calls.append(QJsonObject{{u"request"_s, request}, {u"response"_s, response}});
    }
    for (const auto *name : exchange.stream)
        record.stream.append(payload(folder, exchange, name));
    return record;
}

void numberIt(OrderRecord &record, int number)
{
    record.orderId = QString::number(1'321'003'749'386'327'552 + number);
    record.requestId = u"11111111-2222-4333-8444-%1"_s.arg(number, 12, 10, QChar(u'0'));
    record.fillIds = {u"21111111-2222-4333-8444-%1"_s.arg(number, 12, 10, QChar(u'0'))};
    record.createdAt = 1'779'158'827 + number;
    record.loggedAt = QDateTime::fromSecsSinceEpoch(record.createdAt, Qt::UTC);
}

struct Written
{
    qint64 fileBytes = 0; ///< After a checkpoint.
    qint64 pageBytes = 0; ///< Through the log, as SQLite counted its own writes.
};

class Side
{
public:
    Side(const QString &path, bool isVerbose) : m_isVerbose(isVerbose)
    {
        const SystemClock clock;
        NoProgress none;
        if (!createLedger(path, clock, none))
            qFatal("no ledger");
        m_connection = *SqliteConnection::open({path});
        if (isVerbose && !m_connection->execute(u"CREATE TABLE verbose(order_id TEXT PRIMARY KEY, record TEXT)"_s))
            qFatal("no table");
        m_before = pages();
    }

    void insert(const QVector<OrderRecord> &orders, const QVector<QByteArray> &records)
    {
        auto transaction = *Transaction::begin(*m_connection);
        const auto row =
            *Statement::prepare(*m_connection, QByteArray("INSERT INTO trades VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"));
        for (qsizetype n = 0; n < orders.size(); ++n) {
            const auto &order = orders.at(n);
            row.bind(1, order.fillIds.at(0));
            row.bind(2, order.requestId);
            row.bind(3, toText(order.exchange));
            row.bind(4, order.symbol);
            row.bind(5, order.action);
            row.bind(6, u"BUY"_s);
            row.bind(7, 0.125);
            row.bind(8, 68'123.4);
            row.bind(9, 4.683);
            row.bind(10, order.orderId);
            row.bind(11, order.status);
            row.bind(12, order.createdAt);
            if (!row.run())
                qFatal("not written");
            if (m_isVerbose)
                insertRecord(order, records.at(n));
        }
        if (!transaction.commit())
            qFatal("not committed");
    }

    Written written()
    {
        Written written{0, (pages() - m_before) * number("PRAGMA page_size")};
        if (!m_connection->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
            qFatal("no checkpoint");
        written.fileBytes = number("PRAGMA page_count") * number("PRAGMA page_size");
        return written;
    }

private:
    void insertRecord(const OrderRecord &order, const QByteArray &record) const
    {
        const auto verbose = *Statement::prepare(*m_connection, QByteArray("INSERT INTO verbose VALUES(?,?)"));
        verbose.bind(1, order.orderId);
        verbose.bindView(2, {record.constData(), static_cast<size_t>(record.size())});
        if (!verbose.run())
            qFatal("not written");
    }
    [[nodiscard]] qint64 number(const char *sql) const
    {
        const auto statement = *Statement::prepare(*m_connection, QByteArray(sql));
        return statement.step().value_or(false) ? statement.integer(0) : 0;
    }
    [[nodiscard]] qint64 pages() const
    {
        int now = 0, highest = 0;
        sqlite3_db_status(m_connection->handle(), SQLITE_DBSTATUS_CACHE_WRITE, &now, &highest, 0);
        return now;
    }

    bool m_isVerbose;
    std::unique_ptr<SqliteConnection> m_connection;
    qint64 m_before = 0;
};

void tell(const char *what, qint64 with, qint64 without)
{
    constexpr double megabyte = 1e6;
    std::printf("  %-42s %9.1f MB with the record, %8.1f MB without: %.1f %% less\n", what,
                static_cast<double>(with) / megabyte, static_cast<double>(without) / megabyte,
                100.0 * (1.0 - static_cast<double>(without) / static_cast<double>(with)));
}

void compare(const QString &payloads, int orders, int perCommit)
{
    std::vector<OrderRecord> templates;
    for (const auto &exchange : exchanges())
        templates.push_back(recordOf(payloads, exchange));
    const QTemporaryDir place;
    Side structured(place.filePath(u"structured.db"_s), false), verbose(place.filePath(u"verbose.db"_s), true);
    qint64 verboseBytes = 0;
    double milliseconds = 0;
    QVector<OrderRecord> batch;
    QVector<QByteArray> records;
    for (int n = 0; n < orders; ++n) {
        auto record = templates.at(static_cast<size_t>(n) % templates.size());
        numberIt(record, n);
        QElapsedTimer timer;
        timer.start();
        const auto log = orderlog::make(record, {"a-secret-of-a-test"});
        milliseconds += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!log)
            qFatal("no record: %s", qPrintable(log.error().detail));
        verboseBytes += log->bytes.size();
        batch.append(record);
        records.append(log->bytes);
        if (batch.size() < perCommit && n + 1 < orders)
            continue;
        structured.insert(batch, records);
        verbose.insert(batch, records);
        batch.clear();
        records.clear();
    }
    const auto with = verbose.written(), without = structured.written();
    std::printf("%d orders, %d a commit; records of %.1f kB on average, made in %.2f ms each\n", orders, perCommit,
                static_cast<double>(verboseBytes) / 1e3 / orders, milliseconds / orders);
    tell("database file, after a checkpoint", with.fileBytes, without.fileBytes);
    tell("pages written", with.pageBytes, without.pageBytes);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int orders = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const auto payloads =
        argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral(HOOX_SHARED_DATA) + u"/exchange-payloads"_s;
    compare(payloads, orders, 1000);
    compare(payloads, orders, 1);
    return 0;
}
