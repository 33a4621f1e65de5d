#include "storage/export/TableExport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// bench_export LEDGER...: PF-10, CSV and JSON of every row, oldest first, beside the sqlite3 shell doing the same in
// the same run. The files are made beside each other and removed.

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double shell(const QString &ledger, const QString &mode, const QString &sql, const QString &file)
{
    QProcess process;
    process.setStandardOutputFile(file);
    QElapsedTimer timer;
    timer.start();
    process.start(u"sqlite3"_s, {u"-readonly"_s, mode, ledger, sql});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("sqlite3 failed");
    return secondsOf(timer);
}

double ours(TableExport &exports, const ExportJob &job, const QString &file, qint64 &rows)
{
    QElapsedTimer timer;
    timer.start();
    auto pending = exports.toFile(job, file);
    pending.waitForFinished();
    const auto result = pending.result();
    if (!result)
        qFatal("the export failed: %s", qPrintable(result.error().detail));
    rows = result->written;
    return secondsOf(timer);
}

/// Peak of the resident memory, MB.
double peak()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM"))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void measure(const QString &ledger, const QString &folder)
{
    SystemClock clock;
    const AuditTrail trail(AuditFile(folder + u"/audit.jsonl"_s, folder + u"/audit-head.json"_s), u"bench"_s,
                           u"embedded"_s);
    TableExport exports(ledger, trail, clock);
    const auto columns = u"SELECT id, request_id, exchange, symbol, action, side, quantity, price, fee, order_id, "
                         "status, created_at FROM trades"_s;
    const auto ordered = columns + u" ORDER BY created_at, rowid"_s;
    const auto file = folder + u"/rows"_s;
    ExportJob job;
    job.query.descending = false;
    qint64 rows = 0;
    // In turn, the better of two each: the first pass also warms the cache.
    auto csv = ours(exports, job, file, rows);
    const auto bytes = QFileInfo(file).size();
    QFile::remove(file);
    auto shellCsv = shell(ledger, u"-csv"_s, columns, file);
    csv = std::min(csv, ours(exports, job, file, rows));
    QFile::remove(file);
    shellCsv = std::min(shellCsv, shell(ledger, u"-csv"_s, columns, file));
    const auto shellOrdered = shell(ledger, u"-csv"_s, ordered, file);
    QFile::remove(file);
    job.format = ExportFormat::Json;
    const auto json = ours(exports, job, file, rows);
    QFile::remove(file);
    const auto shellJson = shell(ledger, u"-json"_s, columns, file);
    QFile::remove(file);
    std::printf("%10lld %8.0f | %8.2f %8.2f %8.2f %6.2f | %8.2f %8.2f %6.2f | %6.0f\n", static_cast<long long>(rows),
                static_cast<double>(bytes) / 1e6, csv, shellCsv, shellOrdered, csv / shellCsv, json, shellJson,
                json / shellJson, peak());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    std::printf("      rows   CSV MB |  ours s sqlite3 s  ordered  ratio |  JSON s sqlite3 s  ratio | peak MB\n");
    for (int i = 1; i < argc; ++i)
        measure(QString::fromLocal8Bit(argv[i]), folder.path());
}
