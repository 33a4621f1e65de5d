#include "storage/ledger/LocalLedger.h"
#include "tests/bench/PreviewTurns.h"
#include "tests/bench/ReportBenchBook.h"
#include "ui/common/Appearance.h"
#include "ui/reports/ReportJob.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextStream>
#include <QTextTable>

#include <sys/resource.h>

#include <algorithm>
#include <functional>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

QJsonObject usageOf(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return {{u"processor"_s, secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime)},
            {u"peak"_s, static_cast<double>(usage.ru_maxrss) / 1000}};
}

/// Every row of the ledger file, in order, on this thread: Qt's fonts belong to the thread that draws with them.
void eachFill(const BenchPlace &place, const std::function<void(const Fill &)> &take)
{
    constexpr qsizetype kFillsAtOnce = 1000;
    LocalLedger ledger(place.ledger());
    FillsQuery query;
    query.time = kBenchDays;
    QVector<Fill> read;
    const auto handOver = [&read, &take] { std::for_each(read.cbegin(), read.cend(), take); };
    const auto reading = ledger.forEachFill(query, [&](const Fill &fill) {
        read.append(fill);
        if (read.size() == kFillsAtOnce) {
            QMetaObject::invokeMethod(qApp, handOver, Qt::BlockingQueuedConnection);
            read.clear();
        }
        return true;
    });
    // Asleep meanwhile: the processor's time is one of the figures.
    QEventLoop loop;
    QFutureWatcher<Result<qint64>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(reading);
    loop.exec();
    handOver();
}

QStringList cellsOf(const Fill &fill, const Format &format)
{
    return {format.time(fill.createdAt),
            toText(fill.exchange),
            fill.symbol,
            toText(fill.action),
            toText(fill.side),
            format.number(fill.quantity),
            format.number(fill.price, 2),
            format.number(fill.fee),
            toText(fill.status),
            fill.orderId};
}

/// As the window makes it: with history, audit log, order journal and the last verify.
bool drawReport(const BenchPlace &place, QJsonObject &said)
{
    const Appearance appearance;
    LocalLedger ledger(place.ledger());
    tests::FixedClock clock;
    AuditLog log(tests::trailOf(place.workspace()), clock);
    SqliteOrderJournal journal(place.orders());
    ReportSources sources{ledger};
    sources.ledgerFile = place.ledger();
    sources.audit = &log;
    sources.orders = &journal;
    sources.profile = u"embedded"_s;
    sources.verifyFile = place.verify();
    sources.verifiedTiers = u"bench"_s;
    ReportRequest request;
    request.range = kBenchDays;
    request.profileName = u"embedded"_s;
    request.profileKind = u"PAPER"_s;
    request.madeBy = u"bench"_s;
    request.outFile = place.pdf(u"report"_s);
    request.generatedAtUtc = QDateTime::fromSecsSinceEpoch(kBenchDays.to + 600, Qt::UTC);
    ReportJob job(sources, request);
    bool isMade = false;
    QObject::connect(&job, &ReportJob::finished, qApp, [&](const Result<ReportResult> &result) {
        isMade = result.has_value();
        if (result)
            said.insert(u"pages"_s, result->pages);
        QCoreApplication::quit();
    });
    job.start();
    QCoreApplication::exec();
    return isMade;
}

/// The same cells by QPdfWriter and drawText.
bool drawWithPainter(const BenchPlace &place)
{
    const Appearance appearance;
    QPdfWriter writer(place.pdf(u"painter"_s));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(96);
    QPainter painter(&writer);
    auto font = appearance.font(Appearance::FontRole::Body);
    font.setPixelSize(10);
    painter.setFont(font);
    const Format format;
    int line = 0;
    eachFill(place, [&](const Fill &fill) {
        if (line == 52) {
            writer.newPage();
            line = 0;
        }
        const int y = 20 + 17 * line++;
        const auto cells = cellsOf(fill, format);
        for (int i = 0; i < cells.size(); ++i)
            painter.drawText(QPointF(70 * i, y), cells.at(i));
    });
    return true;
}

/// The same cells as a table of a QTextDocument.
bool drawWithDocument(const BenchPlace &place)
{
    const Appearance appearance;
    const Format format;
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    auto font = appearance.font(Appearance::FontRole::Body);
    font.setPixelSize(10);
    document.setDefaultFont(font);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    auto *const table = cursor.insertTable(static_cast<int>(place.rows), 10);
    int row = 0;
    eachFill(place, [&](const Fill &fill) {
        const auto cells = cellsOf(fill, format);
        for (int i = 0; i < cells.size(); ++i)
            table->cellAt(row, i).firstCursorPosition().insertText(cells.at(i));
        ++row;
    });
    cursor.endEditBlock();
    QPdfWriter writer(place.pdf(u"document"_s));
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    return true;
}

bool writeCsv(const BenchPlace &place)
{
    QFile file(place.csv());
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const Format format;
    eachFill(place, [&](const Fill &fill) {
        auto cells = cellsOf(fill, format);
        for (auto &cell : cells)
            cell.remove(u','); // groups of digits
        file.write(cells.join(u',').toUtf8() + '\n');
    });
    return true;
}

/// LibreOffice without a window, with a profile of its own.
bool drawWithOffice(const BenchPlace &place, int patienceMs)
{
    QProcess office;
    office.setStandardOutputFile(QProcess::nullDevice());
    office.start(QStandardPaths::findExecutable(u"soffice"_s),
                 {u"-env:UserInstallation=file://"_s + place.folder.absoluteFilePath(u"office"_s), u"--headless"_s,
                  u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, place.folder.absolutePath(), place.csv()});
    if (office.waitForFinished(patienceMs))
        return office.exitCode() == 0;
    office.kill();
    office.waitForFinished(-1);
    return false;
}

bool runCase(const QString &name, const BenchPlace &place, int patienceMs, QJsonObject &said)
{
    if (name == u"ledger"_s) {
        makeLedger(place);
        makeJournals(place);
        return true;
    }
    if (name == u"report"_s)
        return drawReport(place, said);
    if (name == u"painter"_s)
        return drawWithPainter(place);
    if (name == u"document"_s)
        return drawWithDocument(place);
    if (name == u"csv"_s)
        return writeCsv(place);
    if (name == u"preview"_s || name == u"qt-view"_s) {
        said = name == u"preview"_s ? previewTurns(place.pdf(u"report"_s)) : qtViewTurns(place.pdf(u"report"_s));
        return said[u"preview_pages"_s].toInt() > 0;
    }
    return name == u"office"_s && drawWithOffice(place, patienceMs);
}

/// One case in a process of its own: a peak belongs to a whole process. Its figures as JSON.
int runChild(const QString &name, const BenchPlace &place, int patienceMs)
{
    QJsonObject said;
    QElapsedTimer wall;
    wall.start();
    const bool isMade = runCase(name, place, patienceMs, said);
    said.insert(u"seconds"_s, static_cast<double>(wall.elapsed()) / 1e3);
    const auto usage = usageOf(name == u"office"_s ? RUSAGE_CHILDREN : RUSAGE_SELF);
    for (auto figure = usage.begin(); figure != usage.end(); ++figure)
        said.insert(figure.key(), figure.value());
    QTextStream(stdout) << QJsonDocument(said).toJson(QJsonDocument::Compact) << Qt::endl;
    return isMade ? 0 : 1;
}

class BenchTable
{
public:
    BenchTable(const QDir &folder, int patienceMs) : m_folder(folder), m_patienceMs(patienceMs)
    {
        m_out << "| what | fills | wall | processor | peak memory | PDF |\n|---|---|---|---|---|---|" << Qt::endl;
    }

    /// Prepares without a line.
    void prepare(const QString &name, qint64 rows) { (void)run(name, rows); }

    /// How long the window's event loop stands still for a preview, below the table.
    void addTurns(const QString &what, const QString &name, qint64 rows)
    {
        const auto said = run(name, rows);
        if (!said.isEmpty())
            m_turns += u"%1, %2 pages: longest turn of the event loop %3 ms opening it, %4 ms turning its pages\n"_s
                           .arg(what, QLocale::c().toString(said[u"preview_pages"_s].toInt()))
                           .arg(said[u"opening_ms"_s].toDouble(), 0, 'f', 1)
                           .arg(said[u"turning_ms"_s].toDouble(), 0, 'f', 1);
    }
    void tellTurns() { m_out << m_turns << Qt::endl; }

    void add(const QString &what, const QString &name, qint64 rows, const QString &pdf)
    {
        const auto said = run(name, rows);
        m_out << "| " << what << " | " << QLocale::c().toString(rows) << " | ";
        if (said.isEmpty()) {
            m_out << "not finished in " << m_patienceMs / 1000 << " s, or failed | | | |" << Qt::endl;
            return;
        }
        const auto bytes = QFileInfo(m_folder.filePath(u"%1-%2.pdf"_s.arg(pdf).arg(rows))).size();
        m_out << QString::number(said[u"seconds"_s].toDouble(), 'f', 2) << " s | "
              << QString::number(said[u"processor"_s].toDouble(), 'f', 2) << " s | "
              << QString::number(said[u"peak"_s].toDouble(), 'f', 0) << " MB | "
              << QString::number(static_cast<double>(bytes) / 1e6, 'f', 1) << " MB";
        if (said.contains(u"pages"_s))
            m_out << ", " << QLocale::c().toString(said[u"pages"_s].toInt()) << " pages";
        m_out << " |" << Qt::endl;
    }

private:
    QJsonObject run(const QString &name, qint64 rows)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--case"_s, name, u"--rows"_s, QString::number(rows), u"--folder"_s, m_folder.absolutePath(),
                     u"--patience"_s, QString::number(m_patienceMs / 1000)});
        // The child of the office ends its own child first.
        if (!child.waitForFinished(m_patienceMs + 5'000)) {
            child.kill();
            child.waitForFinished(-1);
            return {};
        }
        const auto said = QJsonDocument::fromJson(child.readAllStandardOutput().trimmed()).object();
        return child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0 ? said : QJsonObject();
    }

    const QDir m_folder;
    const int m_patienceMs;
    QString m_turns;
    QTextStream m_out{stdout};
};

} // namespace

/// `bench_report [--quick] [--patience SECONDS]`: PF-8, as a table. Each line is a process of its own: the peak is that
/// of all it holds, Qt and fonts among it, which the line of no fills shows alone. LibreOffice where `soffice` is
/// installed. `--quick` leaves out the million and the slow ones.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"quick"_s, {}},
                       {u"patience"_s, {}, u"SECONDS"_s, u"900"_s},
                       {u"case"_s, {}, u"NAME"_s},
                       {u"rows"_s, {}, u"N"_s},
                       {u"folder"_s, {}, u"DIR"_s}});
    parser.process(application);
    const auto patienceMs = parser.value(u"patience"_s).toInt() * 1000;
    if (parser.isSet(u"case"_s)) {
        const BenchPlace place{QDir(parser.value(u"folder"_s)), parser.value(u"rows"_s).toLongLong()};
        return runChild(parser.value(u"case"_s), place, patienceMs);
    }
    const QTemporaryDir folder;
    constexpr qint64 kFew = 10'000, kMany = 100'000, kMillion = 1'000'000;
    const bool isQuick = parser.isSet(u"quick"_s);
    BenchTable table(QDir(folder.path()), patienceMs);
    for (const auto rows : {qint64(0), kFew, kMany})
        table.prepare(u"ledger"_s, rows);
    table.add(u"the report, of nothing"_s, u"report"_s, 0, u"report"_s);
    table.add(u"the report"_s, u"report"_s, kMany, u"report"_s);
    if (!isQuick) {
        table.prepare(u"ledger"_s, kMillion);
        table.add(u"the report"_s, u"report"_s, kMillion, u"report"_s);
    }
    table.add(u"QPdfWriter and drawText"_s, u"painter"_s, kMany, u"painter"_s);
    table.add(u"QTextDocument"_s, u"document"_s, kFew, u"document"_s);
    if (!isQuick)
        table.add(u"QTextDocument"_s, u"document"_s, kMany, u"document"_s);
    for (const auto rows : {kMany, kMillion}) {
        if (isQuick && rows == kMillion)
            break;
        table.addTurns(u"the preview"_s, u"preview"_s, rows);
        table.addTurns(u"Qt's own view"_s, u"qt-view"_s, rows);
    }
    table.tellTurns();
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        QTextStream(stdout) << "LibreOffice is not installed: its lines are left out." << Qt::endl;
        return 0;
    }
    for (const auto rows : {kFew, kMany}) {
        if (isQuick && rows == kMany)
            break;
        table.prepare(u"csv"_s, rows);
        table.add(u"LibreOffice headless, CSV"_s, u"office"_s, rows, u"fills"_s);
    }
    return 0;
}
