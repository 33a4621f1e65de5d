#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"
#include "tests/bench/FillsBenchTable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

// bench_fills [--tail] LEDGER...: PF-1, PF-2 and the storage side of PF-3, a column a ledger; beside the bare SQLite C
// API, the sqlite3 shell and QSqlTableModel in the same run. What is compared is run in turns, three times each; the
// medians are told. HOOX_BENCH_ROUNDS sets another number of turns. --tail measures what a new fill costs, and so
// writes to the ledgers: copies only.

using namespace hoox;
using namespace hoox::bench;
using namespace Qt::StringLiterals;

namespace {

/// Opens, runs one statement to its end, closes.
double bareMilliseconds(const QString &path, const QByteArray &sql)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    while (sqlite3_step(statement) == SQLITE_ROW)
        sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return millisecondsOf(timer);
}

double shellMilliseconds(const QString &path, const QByteArray &sql)
{
    QProcess shell;
    shell.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    shell.start(u"sqlite3"_s, {u"-readonly"_s, path, QString::fromUtf8(sql)});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        return 0;
    return millisecondsOf(timer);
}

double jumps(FillPages &pages, const FillOrderPtr &order)
{
    constexpr int kJumps = 400;
    QRandomGenerator random(1);
    std::vector<double> times;
    for (int i = 0; i < kJumps; ++i) {
        QElapsedTimer timer;
        timer.start();
        awaited(pages.page(order, random.bounded(std::max<qint64>(1, order->total - 128)), 128));
        times.push_back(millisecondsOf(timer));
    }
    return median(times, 95);
}

QString beside(double ours, double bare)
{
    return u"%1 ms / %2 ms = %3"_s.arg(ours, 0, 'f', ours < 10 ? 2 : 0)
        .arg(bare, 0, 'f', bare < 10 ? 2 : 0)
        .arg(bare > 0 ? ours / bare : 0, 0, 'f', 2);
}

/// Ours and the reference in turns, by the wall and by the processor.
QString inTurns(const std::function<double()> &ours, const std::function<double()> &reference)
{
    std::vector<double> walls[2];
    std::vector<double> processor[2];
    for (int i = 0; i < rounds(); ++i) {
        for (const auto place : {0, 1}) {
            const auto before = processorMilliseconds();
            walls[place].push_back(place == 0 ? ours() : reference());
            processor[place].push_back(processorMilliseconds() - before);
        }
    }
    return beside(median(walls[0]), median(walls[1])) + u"; processor "_s +
           beside(median(processor[0]), median(processor[1]));
}

struct Case
{
    QString name;
    FillsQuery query;
    QByteArray where; ///< Plain SQL for the same.
    QByteArray sort;
};

QVector<Case> cases()
{
    QVector<Case> all;
    const auto add = [&](const QString &name, const QByteArray &where, const QByteArray &sort, FillColumn column) {
        Case made{name, {}, where, sort};
        made.query.sortBy = column;
        all.push_back(made);
        return &all.last().query;
    };
    add(u"by time"_s, "", "created_at", FillColumn::Time);
    add(u"by price"_s, "", "price", FillColumn::Price);
    add(u"by notional"_s, "", "(quantity * price)", FillColumn::Notional);
    add(u"by symbol"_s, "", "symbol", FillColumn::Symbol);
    add(u"by request id"_s, "", "request_id", FillColumn::RequestId);
    auto *symbol = add(u"symbol = BTCUSDT, by time"_s, "symbol = 'BTCUSDT'", "created_at", FillColumn::Time);
    symbol->symbolPrefix = u"BTCUSDT"_s;
    symbol->symbolExact = true;
    auto *range = add(u"bybit, quantity 0.5..2, by price"_s, "exchange = 'bybit' AND quantity >= 0.5 AND quantity <= 2",
                      "price", FillColumn::Price);
    range->exchange = ExchangeId::Bybit;
    range->quantity = {0.5, 2.0};
    auto *text = add(u"free text 'a1b2', by time"_s,
                     "(symbol LIKE '%a1b2%' OR order_id LIKE '%a1b2%' OR request_id LIKE '%a1b2%' OR id LIKE "
                     "'%a1b2%')",
                     "created_at", FillColumn::Time);
    text->text = u"a1b2"_s;
    return all;
}

QByteArray orderSql(const Case &one)
{
    return "SELECT rowid FROM trades" + (one.where.isEmpty() ? QByteArray() : " WHERE " + one.where) + " ORDER BY " +
           one.sort + " DESC, rowid DESC";
}

void measureCase(const QString &path, int ledger, const Case &one, Table &table)
{
    FillPages pages(path);
    awaited(pages.isOrdered(one.query));
    FillOrderPtr order;
    const auto read = [&] {
        order.reset();
        QElapsedTimer timer;
        timer.start();
        order = awaited(pages.order(one.query));
        return millisecondsOf(timer);
    };
    table.put(u"PF-2 order %1: ours / bare"_s.arg(one.name), ledger,
              inTurns(read, [&] { return bareMilliseconds(path, orderSql(one)); }));
    table.put(u"PF-2 jump %1, p95"_s.arg(one.name), ledger, u"%1 ms"_s.arg(jumps(pages, order), 0, 'f', 2));
    table.put(u"resident, order %1"_s.arg(one.name), ledger, u"%1 MB"_s.arg(memory("VmRSS"), 0, 'f', 0));
    const auto head = orderSql(one).replace("SELECT rowid", "SELECT *") + " LIMIT 256";
    table.put(u"first 256 rows %1: ours / bare"_s.arg(one.name), ledger,
              inTurns(
                  [&] {
                      QElapsedTimer timer;
                      timer.start();
                      awaited(pages.head(one.query, 256));
                      return millisecondsOf(timer);
                  },
                  [&] { return bareMilliseconds(path, head); }));
}

void measureOpening(const QString &path, int ledger, Table &table)
{
    const QByteArray head = "SELECT * FROM trades ORDER BY created_at DESC, rowid DESC LIMIT 256";
    bareMilliseconds(path, head);
    table.put(u"PF-1 first 256 rows after opening: ours / bare"_s, ledger,
              inTurns(
                  [&] {
                      QElapsedTimer timer;
                      timer.start();
                      FillPages pages(path);
                      awaited(pages.head({}, 256));
                      return millisecondsOf(timer);
                  },
                  [&] { return bareMilliseconds(path, head); }));
}

/// From the word to the answer, wherever the work stands: in the scan, in a sort, in the merge.
void measureCancel(const QString &path, int ledger, Table &table)
{
    constexpr int kMoments = 20;
    FillPages pages(path);
    for (const auto &one : cases()) {
        QElapsedTimer whole;
        whole.start();
        awaited(pages.order(one.query));
        const auto step = millisecondsOf(whole) / (kMoments + 1);
        std::vector<double> times;
        for (int moment = 1; moment <= kMoments; ++moment) {
            auto order = pages.order(one.query);
            QThread::usleep(static_cast<unsigned long>(step * moment * 1000));
            QElapsedTimer timer;
            timer.start();
            order.cancel();
            // An index answers it at once, as soon as the thread of orders is free.
            FillsQuery next;
            next.exchange = ExchangeId::Bybit;
            next.symbolPrefix = u"NONE"_s;
            next.symbolExact = true;
            awaited(pages.order(next));
            times.push_back(millisecondsOf(timer));
        }
        table.put(u"cancelled at %1 moments of ordering %2: the next is there after, median, worst"_s.arg(kMoments).arg(
                      one.name),
                  ledger, u"%1 ms, %2 ms"_s.arg(median(times), 0, 'f', 1).arg(median(times, 100), 0, 'f', 1));
    }
}

/// Every row selected in one order, found again in another.
void measureSelection(const QString &path, int ledger, Table &table)
{
    FillPages pages(path);
    const auto all = cases();
    const auto byTime = awaited(pages.order(all.at(0).query));
    const auto byPrice = awaited(pages.order(all.at(1).query));
    const auto bySymbol = awaited(pages.order(all.at(5).query));
    const auto measure = [&](const QString &name, const FillPlacesWanted &wanted) {
        QElapsedTimer timer;
        timer.start();
        const auto places = awaited(pages.places(wanted));
        table.put(name, ledger,
                  u"%1 ms, %L2 rows, resident %3 MB"_s.arg(millisecondsOf(timer), 0, 'f', 0)
                      .arg(places.selected.rows())
                      .arg(memory("VmRSS"), 0, 'f', 0));
    };
    measure(u"all rows selected by time, found by price"_s, {byTime, {{0, byTime->total - 1}}, {}, byPrice});
    measure(u"one symbol selected, found among all by time"_s, {bySymbol, {{0, bySymbol->total - 1}}, {}, byTime});
}

/// Writes to the ledger: one fill a turn, which the order is extended by.
void measureTail(const QString &path, int ledger, Table &table)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    FillPages pages(path);
    const auto all = cases();
    for (const auto place : {0, 1, 5}) {
        auto order = awaited(pages.order(all.at(place).query));
        std::vector<double> times;
        for (int i = 0; i < 100; ++i) {
            if (sqlite3_exec(handle,
                             "INSERT INTO trades SELECT 'tail-' || (SELECT max(rowid) FROM trades), request_id, "
                             "exchange, symbol, action, side, quantity, price, fee, order_id, status, (SELECT "
                             "max(created_at) FROM trades) FROM trades WHERE symbol = 'BTCUSDT' LIMIT 1",
                             nullptr, nullptr, nullptr) != SQLITE_OK)
                qFatal("%s", sqlite3_errmsg(handle));
            QElapsedTimer timer;
            timer.start();
            order = awaited(pages.extend(order)).order;
            times.push_back(millisecondsOf(timer));
            if (!order)
                qFatal("the order had to be read anew");
        }
        table.put(u"a new fill in the order %1, median, p95"_s.arg(all.at(place).name), ledger,
                  u"%1 ms, %2 ms"_s.arg(median(times), 0, 'f', 2).arg(median(times, 95), 0, 'f', 2));
    }
    sqlite3_close(handle);
}

void measureShell(const QString &path, int ledger, Table &table)
{
    const auto all = cases();
    for (const auto place : {1, 5}) {
        std::vector<double> times;
        for (int i = 0; i < rounds(); ++i)
            times.push_back(shellMilliseconds(path, orderSql(all.at(place))));
        table.put(u"sqlite3 shell, %1"_s.arg(all.at(place).name), ledger, u"%1 ms"_s.arg(median(times), 0, 'f', 0));
    }
}

void measureTableModel(const QString &path, int ledger, Table &table)
{
    const auto before = memory("VmRSS");
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return;
    {
        QSqlTableModel model(nullptr, database);
        model.setTable(u"trades"_s);
        model.setSort(7, Qt::DescendingOrder);
        QElapsedTimer timer;
        timer.start();
        model.select();
        const auto first = millisecondsOf(timer);
        while (model.canFetchMore())
            model.fetchMore();
        table.put(u"QSqlTableModel by price: select(), to the last row"_s, ledger,
                  u"%1 ms, %2 ms"_s.arg(first, 0, 'f', 0).arg(millisecondsOf(timer), 0, 'f', 0));
        table.put(u"QSqlTableModel, memory for it"_s, ledger, u"%1 MB"_s.arg(memory("VmRSS") - before, 0, 'f', 0));
    }
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"bench"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    auto ledgers = QCoreApplication::arguments().mid(1);
    const auto writes = ledgers.removeAll(u"--tail"_s) > 0;
    if (ledgers.isEmpty()) {
        std::fputs("usage: bench_fills [--tail] LEDGER...    --tail: adds fills to the ledgers\n", stderr);
        return 2;
    }
    constexpr qint64 kMostForModel = 2000000; // it takes 400 MB for each million
    Table table;
    QStringList heads;
    QVector<qint64> rows;
    for (int ledger = 0; ledger < ledgers.size(); ++ledger) {
        const auto &path = ledgers.at(ledger);
        FillPages warm(path); // Loads Qt's SQLite plugin, as the window has done by then.
        rows << awaited(warm.countAll());
        heads << u"%L1 rows"_s.arg(rows.last());
        if (writes) {
            measureTail(path, ledger, table);
            continue;
        }
        measureOpening(path, ledger, table);
        for (const auto &one : cases())
            measureCase(path, ledger, one, table);
        measureCancel(path, ledger, table);
        measureSelection(path, ledger, table);
        table.put(u"PF-3 storage side: peak resident so far"_s, ledger, u"%1 MB"_s.arg(memory("VmHWM"), 0, 'f', 0));
    }
    for (int ledger = 0; ledger < ledgers.size() && !writes; ++ledger) {
        measureShell(ledgers.at(ledger), ledger, table);
        if (rows.at(ledger) <= kMostForModel)
            measureTableModel(ledgers.at(ledger), ledger, table);
    }
    table.print(heads);
    return 0;
}
