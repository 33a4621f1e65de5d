#include "storage/ledger/FillPages.h"
#include "storage/ledger/FillRow.h"
#include "storage/ledger/LedgerHistory.h"
#include "storage/ledger/RowAnchors.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

// bench_history LEDGER...: PF-11 and the time machine, each ledger beside the bare SQLite C API in the same run. What a
// new fill costs is measured on the ledger itself, in rows that are taken away again: give it copies.

using namespace hoox;

namespace {

struct Measured
{
    qint64 rows = 0;
    double bare = 0, first = 0, again = 0, filtered = 0;
    double bareCpu = 0, firstCpu = 0; ///< Of all threads: tells more than the wall's time on a busy machine.
    double appendedMedian = 0, appendedWorst = 0;
    double positionsMedian = 0, positionsMost = 0, positionsWorst = 0; ///< p50, p95, worst
    double path = 0;
    qint64 pathFills = 0;
    double grown = 0; ///< MB, resident, by the history.
    double lastDay = 0, selection = 0, besideAnalytics = 0, cancelled = 0;
    double allSelected = 0, oneLeaves = 0; ///< What the selected rows realised.
    double lateMedian = 0, lateWorst = 0;  ///< A fill whose time is a day before the last.
};

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

template <typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return millisecondsOf(timer);
}

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double> times, int percent)
{
    std::sort(times.begin(), times.end());
    return times[(times.size() - 1) * static_cast<std::size_t>(percent) / 100];
}

/// Resident memory in MB.
double resident()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS"))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// A plain connection: the reference, and the other process that writes.
class Bare final
{
public:
    Bare(const QString &path, int flags)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        sqlite3_busy_timeout(m_handle, 5000);
    }
    ~Bare() { sqlite3_close(m_handle); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }
    /// Steps through all rows and reads every column of each by its type.
    qint64 readAll(const QByteArray &sql)
    {
        sqlite3_stmt *rows = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &rows, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        qint64 count = 0;
        const int columns = sqlite3_column_count(rows);
        for (; sqlite3_step(rows) == SQLITE_ROW; ++count) {
            for (int column = 0; column < columns; ++column)
                readOne(rows, column);
        }
        sqlite3_finalize(rows);
        return count;
    }
    [[nodiscard]] qint64 number(const QByteArray &sql)
    {
        readAll(sql);
        return m_whole;
    }

private:
    void readOne(sqlite3_stmt *rows, int column)
    {
        switch (sqlite3_column_type(rows, column)) {
        case SQLITE_INTEGER:
            m_whole = sqlite3_column_int64(rows, column);
            break;
        case SQLITE_FLOAT:
            m_real += sqlite3_column_double(rows, column);
            break;
        case SQLITE_TEXT:
            m_bytes += sqlite3_column_text(rows, column)[0] + sqlite3_column_bytes(rows, column);
            break;
        default:
            break;
        }
    }
    sqlite3 *m_handle = nullptr;
    qint64 m_whole = 0, m_bytes = 0;
    double m_real = 0;
};

void measureAppends(const QString &path, LedgerHistory &history, Measured &measured)
{
    constexpr int kAppends = 40;
    Bare writer(path, SQLITE_OPEN_READWRITE);
    const auto highest = writer.number("SELECT max(rowid) FROM trades");
    std::vector<double> times;
    for (int i = 0; i < kAppends; ++i) {
        const auto id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        writer.run("INSERT INTO trades (" + QByteArray(kFillColumns) + ") SELECT '" + id +
                   "', request_id, exchange, symbol, action, side, quantity, price, fee, order_id, status, created_at "
                   "FROM trades WHERE rowid = (SELECT max(rowid) FROM trades)");
        times.push_back(timed([&] { awaited(history.analytics({})); }));
    }
    writer.run("DELETE FROM trades WHERE rowid > " + QByteArray::number(highest));
    measured.appendedMedian = percentile(times, 50);
    measured.appendedWorst = percentile(times, 100);
}

void measurePositions(Bare &bare, LedgerHistory &history, Measured &measured)
{
    const auto first = bare.number("SELECT min(created_at) FROM trades");
    const auto last = bare.number("SELECT max(created_at) FROM trades");
    QRandomGenerator random(1);
    awaited(history.positionsAt(last));
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        const auto second = first + static_cast<qint64>(random.bounded(static_cast<double>(last - first)));
        times.push_back(timed([&] { awaited(history.positionsAt(second)); }));
    }
    measured.positionsMedian = percentile(times, 50);
    measured.positionsMost = percentile(times, 95);
    measured.positionsWorst = percentile(times, 100);
}

/// What is asked while a long question is being answered, and how fast that one ends.
void measureBeside(Bare &bare, LedgerHistory &history, Measured &measured)
{
    const auto last = bare.number("SELECT max(created_at) FROM trades");
    const auto middle = (last + bare.number("SELECT min(created_at) FROM trades")) / 2;
    FillsQuery query;
    query.side = Side::Buy;
    auto running = history.analytics(query);
    measured.besideAnalytics = timed([&] { awaited(history.positionsAt(middle)); });
    measured.cancelled = timed([&] {
        running.cancel();
        running.waitForFinished();
        // The thread is free again.
        awaited(history.analytics({}));
    });
    FillsQuery day;
    day.time.from = last - 86400;
    measured.lastDay = timed([&] { awaited(history.analytics(day)); });
}

void measureSelection(const QString &path, LedgerHistory &history, Measured &measured)
{
    FillPages pages(path);
    FillsQuery query;
    query.symbolPrefix = QStringLiteral("LTCUSDT");
    query.symbolExact = true;
    const auto order = awaited(pages.order(query));
    const auto first = order->total / 2;
    awaited(history.profitOf(order, {{0, 0}}));
    measured.selection = timed([&] { awaited(history.profitOf(order, {{first, first + 39}})); });
    const auto all = awaited(pages.order({}));
    RowSelection selected{{0, all->total - 1}};
    measured.allSelected = timed([&] { awaited(history.profitOf(all, selected)); });
    selected.toggle(all->total / 2);
    measured.oneLeaves = timed([&] { awaited(history.profitOf(all, selected)); });
}

/// The pass goes back to the checkpoint before the fill, and on from there.
void measureLate(const QString &path, LedgerHistory &history, Measured &measured)
{
    constexpr int kLate = 10;
    Bare writer(path, SQLITE_OPEN_READWRITE);
    const auto highest = writer.number("SELECT max(rowid) FROM trades");
    std::vector<double> times;
    for (int i = 0; i < kLate; ++i) {
        const auto id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        writer.run("INSERT INTO trades (" + QByteArray(kFillColumns) + ") SELECT '" + id +
                   "', request_id, exchange, symbol, action, side, quantity, price, fee, order_id, status, created_at "
                   "- 86400 FROM trades WHERE rowid = " +
                   QByteArray::number(highest));
        times.push_back(timed([&] { awaited(history.analytics({})); }));
    }
    writer.run("DELETE FROM trades WHERE rowid > " + QByteArray::number(highest));
    measured.lateMedian = percentile(times, 50);
    measured.lateWorst = percentile(times, 100);
}

Measured measure(const QString &path)
{
    const auto all = QByteArray("SELECT rowid, ") + kFillColumns + " FROM trades";
    Measured measured;
    Bare bare(path, SQLITE_OPEN_READONLY);
    measured.rows = bare.readAll(all); // warms the system's cache
    // Ours between two of the reference: a machine that gets slower or faster meanwhile does not decide.
    const auto start = cpuMilliseconds();
    const auto before = timed([&] { bare.readAll(all); });
    const auto between = cpuMilliseconds();
    const auto atFirst = resident();
    LedgerHistory history(path);
    measured.first = timed([&] { awaited(history.analytics({})); });
    const auto then = cpuMilliseconds();
    measured.bare = (before + timed([&] { bare.readAll(all); })) / 2;
    measured.firstCpu = then - between;
    measured.bareCpu = (between - start + cpuMilliseconds() - then) / 2;
    measured.grown = resident() - atFirst;
    measured.again = timed([&] { awaited(history.analytics({})); });
    FillsQuery query;
    query.exchange = ExchangeId::Bybit;
    measured.filtered = timed([&] { awaited(history.analytics(query)); });
    measurePositions(bare, history, measured);
    measured.path = timed([&] {
        measured.pathFills = awaited(history.pathOf(ExchangeId::Bybit, QStringLiteral("BTCUSDT"), {}, 1000)).fills;
    });
    measureBeside(bare, history, measured);
    measureSelection(path, history, measured);
    measureAppends(path, history, measured);
    awaited(history.analytics({}));
    measureLate(path, history, measured);
    return measured;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_history LEDGER...\n", stderr);
        return 2;
    }
    {
        // Loads Qt's SQLite plugin, as the window has done by then.
        LedgerHistory warm(QString::fromLocal8Bit(argv[1]));
        awaited(warm.pathOf(ExchangeId::Bybit, QStringLiteral("NONE"), {}, 2));
    }
    std::puts(
        "      rows |  bare ms | first ms | ratio | CPU ratio | again ms | other filter ms | new fill p50 / worst ms | "
        "positions p50 / p95 / worst ms | path ms (fills) | last day ms | 40 selected ms | all selected, one leaves "
        "ms | late fill p50 / worst ms | positions beside analytics ms | cancel ms | MB");
    for (int i = 1; i < argc; ++i) {
        const auto m = measure(QString::fromLocal8Bit(argv[i]));
        std::printf("%10lld | %8.0f | %8.0f | %5.2f | %9.2f | %8.2f | %15.0f | %9.2f / %9.2f | %9.1f / %5.1f / %5.1f | "
                    "%7.0f (%lld) | %6.1f | %6.1f | %6.0f, %6.1f | %6.0f / %6.0f | %6.1f | %6.1f | %.0f\n",
                    static_cast<long long>(m.rows), m.bare, m.first, m.first / m.bare, m.firstCpu / m.bareCpu, m.again,
                    m.filtered, m.appendedMedian, m.appendedWorst, m.positionsMedian, m.positionsMost, m.positionsWorst,
                    m.path, static_cast<long long>(m.pathFills), m.lastDay, m.selection, m.allSelected, m.oneLeaves,
                    m.lateMedian, m.lateWorst, m.besideAnalytics, m.cancelled, m.grown);
        std::fflush(stdout);
    }
    return 0;
}
