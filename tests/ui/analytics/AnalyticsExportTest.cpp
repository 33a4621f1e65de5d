#include "ui/analytics/AnalyticsExport.h"

#include "tests/support/PageShot.h"
#include "tests/support/SampleAnalytics.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/TestRegistry.h"

#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

using ExportKind = AnalyticsExport::Kind;

AnalyticsExport::Content sampleContent(const Analytics &analytics)
{
    return {analytics,
            u"USDT"_s,
            {kSampleDay, kSampleDay + 2 * 86400},
            {{kSampleDay + 40000, kSampleDay + 50000}},
            u"all times"_s,
            QDateTime::fromSecsSinceEpoch(kSampleDay + 100000, Qt::UTC),
            ChartLook::ofPaper(dressedAppearance())};
}

QList<QStringList> csvRowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    const auto lines = QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const auto &line : lines)
        rows.append(line.split(u','));
    return rows;
}

} // namespace

class AnalyticsExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCsvHoldsEveryFigureOnce_RP4()
    {
        const auto rows = csvRowsOf(AnalyticsExport::bytesOf(ExportKind::Csv, sampleContent(twoAssets())));
        const auto head = rows.first();
        const auto cell = [&head](const QStringList &row, const QString &name) {
            return row.value(head.indexOf(name));
        };
        QHash<QString, int> kinds;
        for (const auto &row : rows.mid(1)) {
            QCOMPARE(row.size(), head.size());
            ++kinds[row.first()];
        }
        QCOMPARE(kinds.value(u"total"_s), 2);
        QCOMPARE(kinds.value(u"day"_s), 3);
        QCOMPARE(kinds.value(u"symbol"_s), 4);
        QCOMPARE(kinds.value(u"exchange"_s), 3);
        QCOMPARE(kinds.value(u"equity"_s), 11);
        QCOMPARE(kinds.value(u"hour"_s), 24);
        const auto total = rows.at(1);
        QCOMPARE(cell(total, u"asset"_s), u"USDT"_s);
        QCOMPARE(cell(total, u"realised"_s), u"2986.11"_s);
        QCOMPARE(cell(total, u"volume"_s), u"1451214.07"_s);
        QCOMPARE(cell(total, u"wins"_s), u"8402"_s);
        QCOMPARE(cell(rows.at(2), u"begins"_s), u"2026-05-18T00:00:00Z"_s);
        const auto loss = std::find_if(rows.cbegin(), rows.cend(), [](const QStringList &row) {
            return row.first() == u"total" && row.at(1) == u"USDC";
        });
        QCOMPARE(cell(*loss, u"realised"_s), u"-50"_s); // a number, not a formula
        const auto hour = rows.constLast();
        QCOMPARE(cell(hour, u"begins"_s), u"23:00Z"_s);
        QCOMPARE(cell(hour, u"fills"_s), u"1690"_s);
        QCOMPARE(cell(hour, u"equity"_s), QString());
    }

    void unknownFiguresAreEmptyCellsAndHostileTextIsNeutral_RP4()
    {
        auto analytics = sampleAnalytics();
        auto &each = analytics.assets.first().symbols.first();
        each.symbol = u"=HYPERLINK(\"x\"),1"_s;
        each.sums.fees = {0, 0, 12};
        const auto csv = AnalyticsExport::bytesOf(ExportKind::Csv, sampleContent(analytics));
        QVERIFY(csv.contains("symbol,USDT,binance,\"'=HYPERLINK(\"\"x\"\"),1\",,,,1000,1000,,600000,12000,"));
    }

    void thePngAndTheSvgAreWholePictures()
    {
        const auto content = sampleContent(sampleAnalytics());
        QImage png;
        QVERIFY(png.loadFromData(AnalyticsExport::bytesOf(ExportKind::Png, content), "PNG"));
        QCOMPARE(png.size(), QSize(2400, 1600));
        const auto svg = AnalyticsExport::bytesOf(ExportKind::Svg, content);
        QXmlStreamReader reader(svg);
        bool namesEquity = false;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                namesEquity = namesEquity || reader.text().contains(u"Equity and drawdown"_s);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY2(namesEquity, "words stay words");
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage drawn(1200, 800, QImage::Format_RGB32);
        drawn.fill(Qt::magenta);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        QVERIFY(drawn.pixelColor(600, 5) != QColor(Qt::magenta));
        const auto folder = qEnvironmentVariable("HOOX_TEST_PICTURES");
        if (!folder.isEmpty()) {
            png.save(folder + u"/export.png"_s);
            drawn.save(folder + u"/export-svg.png"_s);
        }
    }

    void aPictureIsAlwaysInUtcAndLight_UI3()
    {
        auto &appearance = dressedAppearance();
        const auto light = AnalyticsExport::bytesOf(ExportKind::Svg, sampleContent(sampleAnalytics()));
        appearance.setTheme(Theme::Kind::Dark);
        appearance.setTextScale(2);
        appearance.setFormat(Format(QLocale::c(), QTimeZone("Asia/Tokyo")));
        QCOMPARE(AnalyticsExport::bytesOf(ExportKind::Svg, sampleContent(sampleAnalytics())), light);
        dressedAppearance();
    }

    void aFileIsWrittenWholeOrNotAtAllAndSaidSo()
    {
        const QTemporaryDir folder;
        ScriptedPrompter prompter;
        AnalyticsExport exporter(prompter);
        QSignalSpy ended(&exporter, &AnalyticsExport::ended);
        const auto file = folder.filePath(u"figures.csv"_s);
        prompter.texts = {file, folder.filePath(u"no/such/folder/figures.csv"_s)};
        exporter.save(ExportKind::Csv, sampleContent(sampleAnalytics()));
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(ended.last().at(1).value<Result<Done>>().has_value());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), AnalyticsExport::bytesOf(ExportKind::Csv, sampleContent(sampleAnalytics())));
        exporter.save(ExportKind::Csv, sampleContent(sampleAnalytics()));
        QTRY_COMPARE(ended.count(), 2);
        QCOMPARE(ended.last().at(1).value<Result<Done>>().error().cause, Error::Cause::UnwritableFolder);
        exporter.save(ExportKind::Csv, sampleContent(sampleAnalytics())); // dismissed
        QTRY_COMPARE(prompter.asked.size(), 3);
        QTest::qWait(0);
        QCOMPARE(ended.count(), 2);
    }
};

HOOX_TEST(AnalyticsExportTest);
#include "AnalyticsExportTest.moc"
