#include "tests/support/PageShot.h"
#include "tests/support/SampleAnalytics.h"
#include "tests/support/TestRegistry.h"
#include "ui/analytics/AnalyticsContent.h"
#include "ui/analytics/BarChart.h"
#include "ui/analytics/EquityChart.h"

#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

const TimeRange kSampleRange{kSampleDay, kSampleDay + 2 * 86400};

QString wordsOf(const QSignalSpy &read)
{
    return read.constLast().constFirst().value<ReadOut>().whole();
}

template <typename Chart>
void showChart(Chart &chart)
{
    showAt(chart, chart.sizeHint());
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArrowKeysReadEachStepOfTheEquity_UI4()
    {
        EquityChart chart(dressedAppearance());
        chart.show(EquityPicture::of(sampleUsdt(), kSampleRange, {}));
        showChart(chart);
        QSignalSpy read(&chart, &ReadableChart::readOut);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(wordsOf(read).startsWith(u"2026-05-18 01:00:00 UTC"_s));
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(wordsOf(read).contains(u"+2,318.40"_s));
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(wordsOf(read).contains(u"+1,500.00"_s));
        QVERIFY(wordsOf(read).contains(u"drawdown \u2212500.00"_s));
        QCOMPARE(chart.accessibleDescription(), wordsOf(read));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(wordsOf(read).startsWith(u"2026-05-18 01:00:00 UTC"_s));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(wordsOf(read).isEmpty());
        QVERIFY(chart.accessibleDescription().contains(u"+2,318.40"_s));
    }

    void thePointerReadsTheStepThatHoldsThere()
    {
        EquityChart chart(dressedAppearance());
        chart.show(EquityPicture::of(sampleUsdt(), kSampleRange, {}));
        showChart(chart);
        QSignalSpy read(&chart, &ReadableChart::readOut);
        QTest::mouseMove(&chart, {chart.width() / 2, chart.height() / 3});
        QTRY_VERIFY(!read.isEmpty());
        QVERIFY(wordsOf(read).contains(u"UTC"_s));
        QTest::mouseMove(&chart, {1, 1});
        QTRY_VERIFY(wordsOf(read).isEmpty());
    }

    void aBarIsReadWithItsDayItsProfitAndWhatItLacks_LG3()
    {
        auto asset = sampleUsdt();
        asset.days.last().sums.realised.missing = 4;
        const auto picture = AnalyticsContent::dayBars(spansOf(asset.days, 62), Format());
        QCOMPARE(picture.bars.size(), 2);
        QVERIFY(!picture.bars.at(0).isPartial);
        QVERIFY(picture.bars.at(1).isPartial);
        BarChart chart(dressedAppearance());
        chart.show(picture);
        showChart(chart);
        QSignalSpy read(&chart, &ReadableChart::readOut);
        QTest::keyClick(&chart, Qt::Key_Left);
        const auto words = wordsOf(read);
        QVERIFY(words.startsWith(u"2026-05-19"_s));
        QVERIFY(words.contains(u"+318.40"_s));
        QVERIFY(words.contains(u"rows: 4"_s));
    }

    void aGainAndALossAreToldApartWithoutColour_UI3()
    {
        // Gains stand above the zero line, losses below it; each has its mark.
        BarPicture picture;
        picture.isSigned = true;
        picture.bars = {{100.0, false, u"a"_s, {}}, {-100.0, false, u"b"_s, {}}, {std::nullopt, false, u"c"_s, {}}};
        const auto look = ChartLook::of(dressedAppearance());
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(look.theme->surface);
        QPainter painter(&image);
        picture.draw(ChartCanvas(painter, look), image.rect(), false);
        painter.end();
        const auto plot = picture.plot(look, image.rect());
        const auto zero = plot.center().y();
        const auto slot = plot.width() / 3;
        const auto colourAt = [&](double slots, double y) {
            return image.pixelColor(static_cast<int>(plot.left() + slots * slot), static_cast<int>(y));
        };
        QCOMPARE(colourAt(0.5, zero - 15), look.theme->up);
        QVERIFY(colourAt(0.5, zero + 15) != look.theme->up);
        QCOMPARE(colourAt(1.5, zero + 15), look.theme->down);
        QVERIFY(colourAt(1.5, zero - 15) != look.theme->down);
    }

    void ticksStandOnRoundTimesAndNeverTooClose_data()
    {
        QTest::addColumn<qint64>("seconds");
        for (const qint64 seconds : {600, 7200, 86400, 3 * 86400, 30 * 86400, 400 * 86400, 4000 * 86400})
            QTest::addRow("%lld s", static_cast<long long>(seconds)) << seconds;
    }
    void ticksStandOnRoundTimesAndNeverTooClose()
    {
        QFETCH(qint64, seconds);
        const TimeAxis axis{{kSampleDay + 17, kSampleDay + 17 + seconds}};
        const auto ticks = axis.ticks(Format(), 8);
        QVERIFY(!ticks.isEmpty());
        QVERIFY(ticks.size() <= 9);
        for (const auto &tick : ticks) {
            QVERIFY(axis.range.contains(tick.second));
            QCOMPARE(tick.second % 60, 0);
            QVERIFY(!tick.text.isEmpty());
        }
        if (seconds >= 3 * 86400) {
            QCOMPARE(ticks.first().second % 3600, 0);
        }
    }

    void engagedPeriodsAreShadedOverThePlot()
    {
        const auto look = ChartLook::of(dressedAppearance());
        const auto drawn = [&](const QVector<TimeRange> &engaged) {
            QImage image(900, 300, QImage::Format_RGB32);
            image.fill(look.theme->surface);
            QPainter painter(&image);
            EquityPicture::of(sampleUsdt(), kSampleRange, engaged)
                .draw(ChartCanvas(painter, look), image.rect(), false);
            return image;
        };
        const auto plain = drawn({});
        QVERIFY(plain != drawn({{kSampleDay + 40000, kSampleDay + 60000}}));
        QCOMPARE(plain, drawn({{kSampleDay - 5000, kSampleDay - 10}})); // before the axis
        TimeRange open;
        open.from = kSampleRange.to - 600;
        QVERIFY(plain != drawn({open}));
    }
};

HOOX_TEST(ChartsTest);
#include "ChartsTest.moc"
