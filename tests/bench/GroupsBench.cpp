#include "storage/ledger/FillGroups.h"
#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"
#include "tests/bench/FillsBenchTable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <sqlite3.h>

#include <cstdio>
#include <vector>

// bench_groups [--tail] LEDGER...: groups of fills and sums of a selection, a column a ledger; groups beside the bare
// SQLite C API with a GROUP BY of the same, in turns, the medians of three. --tail measures new fills and deleted ones,
// and so writes to the ledgers: copies only.

using namespace hoox;
using namespace hoox::bench;
using namespace Qt::StringLiterals;

namespace {

struct Grouped
{
    QString name;
    FillGrouping grouping;
    QByteArray key;
};

const QVector<Grouped> &groupings()
{
    static const QVector<Grouped> all{{u"symbol"_s, FillGrouping::Symbol, "symbol"},
                                      {u"exchange"_s, FillGrouping::Exchange, "exchange"},
                                      {u"day"_s, FillGrouping::Day, "created_at / 86400"},
                                      {u"hour"_s, FillGrouping::Hour, "created_at / 3600"},
                                      {u"order"_s, FillGrouping::Order, "order_id"}};
    return all;
}

double passedIn(const QString &path, const QByteArray &sql)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    while (sqlite3_step(statement) == SQLITE_ROW)
        sqlite3_column_int64(statement, 1);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return millisecondsOf(timer);
}

template <typename Work>
double took(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return millisecondsOf(timer);
}

void measureGrouping(const QString &path, int ledger, const Grouped &one, Table &table)
{
    FillGroups groups(path);
    // Of orders only what a list needs: the sums are made as they are looked at.
    const auto sums = one.grouping == FillGrouping::Order
                          ? QByteArray("max(rowid)")
                          : QByteArray("count(*), sum(quantity), sum(quantity * price), sum(fee), min(created_at), "
                                       "max(created_at)");
    std::vector<double> ours, bare;
    FillGroupListPtr list;
    for (int i = 0; i < rounds(); ++i) {
        ours.push_back(took([&] { list = awaited(groups.list({}, one.grouping, {})); }));
        bare.push_back(passedIn(path, "SELECT " + one.key + ", " + sums + " FROM trades GROUP BY 1"));
    }
    const auto screen = took([&] { awaited(groups.page(list, FillGroups::factsOf(list).groups / 2, 40)); });
    table.put(u"by %1: ours, bare GROUP BY, groups, a screen of them"_s.arg(one.name), ledger,
              u"%1 ms, %2 ms, %L3, %4 ms"_s.arg(median(ours), 0, 'f', 0)
                  .arg(median(bare), 0, 'f', 0)
                  .arg(FillGroups::factsOf(list).groups)
                  .arg(screen, 0, 'f', 1));
}

/// From the word to the answer, wherever the work stands: in the scan, in the sort of the orders.
void measureCancelledOrders(const QString &path, int ledger, Table &table)
{
    constexpr int kMoments = 20;
    FillGroups groups(path);
    const auto step = took([&] { awaited(groups.list({}, FillGrouping::Order, {})); }) / (kMoments + 1);
    std::vector<double> times;
    FillsQuery none;
    none.exchange = ExchangeId::Bybit;
    none.symbolPrefix = u"NONE"_s;
    none.symbolExact = true;
    for (int moment = 1; moment <= kMoments; ++moment) {
        auto list = groups.list({}, FillGrouping::Order, {});
        QThread::usleep(static_cast<unsigned long>(step * moment * 1000));
        times.push_back(took([&] {
            list.cancel();
            awaited(groups.list(none, FillGrouping::Symbol, {}));
        }));
    }
    table.put(u"cancelled at %1 moments of grouping by order: the next is there after, median, worst"_s.arg(kMoments),
              ledger, u"%1 ms, %2 ms"_s.arg(median(times), 0, 'f', 1).arg(median(times, 100), 0, 'f', 1));
}

void measureSums(const QString &path, int ledger, Table &table)
{
    FillPages pages(path);
    const auto order = awaited(pages.order({}));
    RowSelection selected{{0, order->total - 1}};
    const auto all = took([&] { awaited(pages.sums(order, selected)); });
    selected.toggle(order->total / 2);
    const auto one = took([&] { awaited(pages.sums(order, selected)); });
    selected.remove(order->total - 1000, order->total - 1);
    const auto many = took([&] { awaited(pages.sums(order, selected)); });
    table.put(u"sums of all rows selected; one leaves; 1,000 leave"_s, ledger,
              u"%1 ms; %2 ms; %3 ms"_s.arg(all, 0, 'f', 0).arg(one, 0, 'f', 1).arg(many, 0, 'f', 1));
}

/// Another process adds fills one by one, then deletes them.
void measureChanges(const QString &path, int ledger, const Grouped &one, Table &table)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    const auto run = [handle](const char *sql) {
        if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(handle));
    };
    FillGroups groups(path);
    auto list = awaited(groups.list({}, one.grouping, {}));
    std::vector<double> times;
    for (int i = 0; i < 50; ++i) {
        run("INSERT INTO trades SELECT 'tail-' || (SELECT max(rowid) FROM trades), request_id, exchange, symbol, "
            "action, side, quantity, price, fee, 'tail-' || (SELECT max(rowid) FROM trades), status, (SELECT "
            "max(created_at) FROM trades) FROM trades WHERE symbol = 'BTCUSDT' LIMIT 1");
        times.push_back(took([&] { list = awaited(groups.extend(list)).list; }));
        if (!list)
            qFatal("the groups had to be read anew");
    }
    run("DELETE FROM trades WHERE id LIKE 'tail-%'");
    sqlite3_close(handle);
    const auto anew = awaited(groups.list({}, one.grouping, {}));
    const auto put = took([&] { awaited(groups.succeed(anew, list, {0, 1, 2})); });
    table.put(
        u"by %1: a new fill, median, worst; what was deleted goes, once read anew"_s.arg(one.name), ledger,
        u"%1 ms, %2 ms; %3 ms"_s.arg(median(times), 0, 'f', 2).arg(median(times, 100), 0, 'f', 2).arg(put, 0, 'f', 1));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    auto ledgers = QCoreApplication::arguments().mid(1);
    const auto writes = ledgers.removeAll(u"--tail"_s) > 0;
    if (ledgers.isEmpty()) {
        std::fputs("usage: bench_groups [--tail] LEDGER...    --tail: writes to the ledgers\n", stderr);
        return 2;
    }
    Table table;
    QStringList heads;
    for (int ledger = 0; ledger < ledgers.size(); ++ledger) {
        const auto &path = ledgers.at(ledger);
        FillPages warm(path); // Loads Qt's SQLite plugin, as the window has done by then.
        heads << u"%L1 rows"_s.arg(awaited(warm.countAll()));
        for (const auto &one : groupings()) {
            if (writes)
                measureChanges(path, ledger, one, table);
            else
                measureGrouping(path, ledger, one, table);
        }
        if (writes)
            continue;
        measureCancelledOrders(path, ledger, table);
        measureSums(path, ledger, table);
        table.put(u"peak resident so far"_s, ledger, u"%1 MB"_s.arg(memory("VmHWM"), 0, 'f', 0));
    }
    table.print(heads);
    return 0;
}
