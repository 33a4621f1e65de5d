#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

// bench_fills LEDGER [SORTS]: PF-1, PF-2 and the storage side of PF-3, each beside the bare SQLite C API in the same
// run.

using namespace hoox;

namespace {

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename T>
T awaited(Pending<T> pending)
{
    pending.waitForFinished();
    if (pending.resultCount() == 0 || !pending.result())
        qFatal("the ledger could not be read");
    return *pending.result();
}

/// Opens, runs one statement to its end, closes.
double bareMilliseconds(const QString &path, const char *sql)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    while (sqlite3_step(statement) == SQLITE_ROW)
        sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return millisecondsOf(timer);
}

/// Resident memory, and its peak, in MB.
double memory(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
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
    std::sort(times.begin(), times.end());
    return times[kJumps * 95 / 100];
}

void measureOrder(const QString &path, const char *name, FillColumn column, const char *expression)
{
    const auto sql = QByteArray("SELECT rowid FROM trades ORDER BY ") + expression + " DESC, rowid DESC";
    const auto bare = bareMilliseconds(path, sql.constData());
    FillPages pages(path);
    FillsQuery query;
    query.sortBy = column;
    QElapsedTimer timer;
    timer.start();
    const auto order = awaited(pages.order(query));
    const auto ours = millisecondsOf(timer);
    std::printf("PF-2 order by %-10s %10lld rows %9.0f ms  bare %9.0f ms  ratio %.2f  jump p95 %.2f ms  %s %.0f MB\n",
                name, static_cast<long long>(order->total), ours, bare, ours / bare, jumps(pages, order),
                order->isAnchored() ? "anchors; resident" : "row ids; resident", memory("VmRSS"));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_fills LEDGER\n", stderr);
        return 2;
    }
    const auto path = QString::fromLocal8Bit(argv[1]);
    const auto *head = "SELECT * FROM trades ORDER BY created_at DESC, rowid DESC LIMIT 256";
    bareMilliseconds(path, head);
    const auto bare = bareMilliseconds(path, head);
    {
        // Loads Qt's SQLite plugin, as the window has done by then.
        FillPages warm(path);
        awaited(warm.head({}, 1));
    }
    QElapsedTimer timer;
    timer.start();
    {
        FillPages pages(path);
        awaited(pages.head({}, 256));
        const auto ours = millisecondsOf(timer);
        std::printf("PF-1 first 256 rows after opening: %.2f ms, bare %.2f ms, ratio %.2f\n", ours, bare, ours / bare);
    }
    measureOrder(path, "time", FillColumn::Time, "created_at");
    measureOrder(path, "price", FillColumn::Price, "price");
    measureOrder(path, "notional", FillColumn::Notional, "(quantity * price)");
    measureOrder(path, "symbol", FillColumn::Symbol, "symbol");
    std::printf("PF-3 storage side: peak resident %.0f MB\n", memory("VmHWM"));
    return 0;
}
