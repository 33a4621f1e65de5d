#include "storage/export/TableExport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <string>

// bench_export LEDGER...: PF-10, CSV and JSON of every row, oldest first, beside the sqlite3 shell doing the same in
// the same run, and beside the bare SQLite C API making the same bytes. The files are made beside each other and
// removed.

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

/// A cell as our CSV has it, where no text needs quotes: numbers by their shortest digits, times in RFC 3339.
void addBareCell(std::string &text, sqlite3_stmt *row, int column, bool isTime)
{
    std::array<char, 400> digits{};
    const auto put = [&](const std::to_chars_result &end) { text.append(digits.data(), end.ptr); };
    const auto type = sqlite3_column_type(row, column);
    if (type == SQLITE_FLOAT) {
        put(std::to_chars(digits.begin(), digits.end(), sqlite3_column_double(row, column), std::chars_format::fixed));
    } else if (type == SQLITE_INTEGER && !isTime) {
        put(std::to_chars(digits.begin(), digits.end(), sqlite3_column_int64(row, column)));
    } else if (type == SQLITE_INTEGER) {
        const auto second = static_cast<time_t>(sqlite3_column_int64(row, column));
        std::tm time{};
        gmtime_r(&second, &time);
        text.append(digits.data(), std::strftime(digits.data(), digits.size(), "%Y-%m-%dT%H:%M:%SZ", &time));
    } else if (const auto *words = sqlite3_column_text(row, column)) {
        text.append(reinterpret_cast<const char *>(words), static_cast<size_t>(sqlite3_column_bytes(row, column)));
    }
}

/// The same CSV through the bare C API, synced as ours is.
double bareCsv(const QString &ledger, const QString &sql, const QString &path)
{
    constexpr size_t kPiece = 256 * 1024;
    QElapsedTimer timer;
    timer.start();
    sqlite3 *handle = nullptr;
    sqlite3_stmt *rows = nullptr;
    QFile file(path);
    if (sqlite3_open_v2(ledger.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &rows, nullptr) != SQLITE_OK ||
        !file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("%s", sqlite3_errmsg(handle));
    const auto columns = sqlite3_column_count(rows);
    std::string text;
    for (int column = 0; column < columns; ++column)
        text.append(column > 0 ? "," : "").append(sqlite3_column_name(rows, column));
    text += '\n';
    const auto handOn = [&] {
        if (file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()))
            qFatal("the file could not be written");
        text.clear();
    };
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            text.append(column > 0 ? "," : "");
            addBareCell(text, rows, column, column == columns - 1);
        }
        text += '\n';
        if (text.size() >= kPiece)
            handOn();
    }
    handOn();
    fsync(file.handle());
    sqlite3_finalize(rows);
    sqlite3_close(handle);
    return secondsOf(timer);
}

bool isSame(const QString &one, const QString &other)
{
    constexpr qint64 kPiece = 1 << 20;
    QFile a(one);
    QFile b(other);
    if (!a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly) || a.size() != b.size())
        return false;
    while (!a.atEnd()) {
        if (a.read(kPiece) != b.read(kPiece))
            return false;
    }
    return true;
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
    const auto bareFile = folder + u"/bare"_s;
    const auto bare = bareCsv(ledger, ordered, bareFile);
    const auto *const same = isSame(file, bareFile) ? "" : " (other bytes)";
    QFile::remove(bareFile);
    QFile::remove(file);
    shellCsv = std::min(shellCsv, shell(ledger, u"-csv"_s, columns, file));
    const auto shellOrdered = shell(ledger, u"-csv"_s, ordered, file);
    QFile::remove(file);
    job.format = ExportFormat::Json;
    const auto json = ours(exports, job, file, rows);
    QFile::remove(file);
    const auto shellJson = shell(ledger, u"-json"_s, columns, file);
    QFile::remove(file);
    std::printf("%10lld %8.0f | %8.2f %8.2f %8.2f %6.2f | %8.2f %6.2f | %8.2f %8.2f %6.2f | %6.0f%s\n",
                static_cast<long long>(rows), static_cast<double>(bytes) / 1e6, csv, shellCsv, shellOrdered,
                csv / shellCsv, bare, csv / bare, json, shellJson, json / shellJson, peak(), same);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    std::printf("      rows   CSV MB |  ours s sqlite3 s  ordered  ratio |  bare s  ratio |  JSON s sqlite3 s  ratio | "
                "peak MB\n");
    for (int i = 1; i < argc; ++i)
        measure(QString::fromLocal8Bit(argv[i]), folder.path());
}
