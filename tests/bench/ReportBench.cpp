#include "tests/support/FakeLedger.h"
#include "ui/common/Appearance.h"
#include "ui/reports/ReportJob.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextStream>

#include <sys/resource.h>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBenchRows = 100'000;
constexpr qint64 kBenchFrom = 1'779'062'400;

QVector<Fill> benchFills()
{
    QVector<Fill> fills;
    for (int i = 0; i < kBenchRows; ++i) {
        Fill fill;
        fill.exchange = kExchanges[static_cast<std::size_t>(i % 3)];
        fill.symbol = i % 2 == 0 ? u"BTCUSDT"_s : u"SOLUSDT"_s;
        fill.action = static_cast<Action>(i % 3);
        fill.quantity = 0.0005 * (i % 997 + 1);
        fill.price = i % 2 == 0 ? 64'541.3 + i % 1000 * 0.1 : 145.21 + i % 100 * 0.001;
        fill.fee = *fill.notional() * 0.00055;
        fill.orderId = QString::number(180'492'847'390'000LL + i);
        fill.createdAt = kBenchFrom + 30LL * 86'400 - 1 - 25LL * i;
        fills.append(fill);
    }
    return fills;
}

qint64 peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1000;
}

double processSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The same cells by QPdfWriter and drawText: what PF-8 compares with.
void paintWithQt(const QVector<Fill> &fills, const QString &path, const Appearance &appearance)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(96);
    QPainter painter(&writer);
    auto font = appearance.font(Appearance::FontRole::Body);
    font.setPixelSize(10);
    painter.setFont(font);
    const Format format;
    int line = 0;
    for (const auto &fill : fills) {
        if (line == 52) {
            writer.newPage();
            line = 0;
        }
        const int y = 20 + 17 * line++;
        const QStringList cells{format.time(fill.createdAt),
                                toText(fill.exchange),
                                fill.symbol,
                                toText(fill.action),
                                toText(fill.side),
                                format.number(fill.quantity),
                                format.number(fill.price, 2),
                                format.number(fill.fee),
                                toText(fill.status),
                                fill.orderId};
        for (int i = 0; i < cells.size(); ++i)
            painter.drawText(QPointF(70 * i, y), cells.at(i));
    }
}

} // namespace

/// `bench_report [FILE]`: PF-8. Times are wall and processor seconds; the peak is that of the whole process, fills of
/// the fake ledger included.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const Appearance appearance;
    tests::FakeLedger ledger;
    ledger.fills = benchFills();
    SymbolFigures figures;
    figures.symbol = u"BTCUSDT"_s;
    figures.fills = kBenchRows;
    ledger.symbolFigures = {figures};
    ledger.curves = {{u"USDT"_s, {{kBenchFrom, 1.0}, {kBenchFrom + 86'400, 250.5}}}};
    const auto before = peakMegabytes();

    ReportRequest request;
    request.range = {kBenchFrom, kBenchFrom + 30LL * 86'400};
    request.profileName = u"bench"_s;
    request.profileKind = u"PAPER"_s;
    request.madeBy = u"bench"_s;
    request.outFile = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::temp().filePath(u"hoox-bench-report.pdf"_s);
    request.generatedAtUtc = QDateTime::currentDateTimeUtc();
    ReportJob job({ledger}, request);
    int status = 1;
    QObject::connect(&job, &ReportJob::finished, &application, [&](const Result<ReportResult> &result) {
        status = result ? 0 : 1;
        if (result)
            out << "pages " << result->pages << ", bytes " << result->bytes << Qt::endl;
        QCoreApplication::quit();
    });
    QElapsedTimer wall;
    const auto processor = processSeconds();
    wall.start();
    job.start();
    QCoreApplication::exec();
    out << "report: " << static_cast<double>(wall.elapsed()) / 1e3 << " s, processor " << processSeconds() - processor
        << " s, peak " << peakMegabytes() << " MB (before " << before << ")" << Qt::endl;

    const auto between = processSeconds();
    wall.restart();
    const auto reference = request.outFile + u".reference.pdf"_s;
    paintWithQt(ledger.fills, reference, appearance);
    out << "QPdfWriter: " << static_cast<double>(wall.elapsed()) / 1e3 << " s, processor " << processSeconds() - between
        << " s" << Qt::endl;
    QFile::remove(reference);
    return status;
}
