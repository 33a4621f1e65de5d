#include "ui/tiers/TiersPage.h"

#include "models/health/FuelGauges.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HealthWords.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TiersPageTest : public QObject
{
    Q_OBJECT

    static QString text(const QWidget &page, const QString &name)
    {
        const auto *label = page.findChild<QLabel *>(name);
        return label != nullptr ? label->text() : u"(no such label)"_s;
    }
    static QVector<TierStanding> standings(TierStanding::Kind kind = TierStanding::Kind::Ok)
    {
        return QVector<TierStanding>(
            4, {kind, kind == TierStanding::Kind::Ok ? u"ok"_s : u"FAILING"_s, u"this computer"_s, u"It answers."_s});
    }
    static void note(TierMeter &meter, MeteredTier tier, MeteredWork work, std::chrono::microseconds took, int times)
    {
        for (int at = 0; at < times; ++at)
            meter.note(tier, work, took);
    }

private Q_SLOTS:
    void whatWasNotMeasuredIsADashAndNoZero_HL1()
    {
        FixedClock clock;
        const TierMeter meter(clock);
        TiersPage page(clock, dressedAppearance());
        page.setTiers(readTiers(meter, false), standings(), false, clock.nowUtc());
        showAt(page, {1272, 780});
        for (const auto &tier : {u"locks"_s, u"config"_s, u"ledger"_s, u"blobs"_s}) {
            QCOMPARE(text(page, u"tierRead-"_s + tier + u"P95"_s), u"—"_s);
            QCOMPARE(text(page, u"tierWrite-"_s + tier + u"P95"_s), u"—"_s);
            QCOMPARE(text(page, u"tierLastOk-"_s + tier), u"—"_s);
        }
        QVERIFY(!page.findChild<QWidget *>(u"tiersOver"_s)->isVisible());
    }

    void itShowsTheTailInLargeWithMedianTargetAgeAndSamples_HL1()
    {
        FixedClock clock;
        TierMeter meter(clock);
        note(meter, MeteredTier::Locks, MeteredWork::Read, 20us, 90);
        note(meter, MeteredTier::Locks, MeteredWork::Read, 400us, 10);
        note(meter, MeteredTier::Locks, MeteredWork::Write, 1600us, 4);
        clock.advance(4s);
        TiersPage page(clock, dressedAppearance());
        page.setTiers(readTiers(meter, false), standings(), false, clock.nowUtc());
        QCOMPARE(text(page, u"tierRead-locksP95"_s), u"0.40 ms"_s);
        QVERIFY(text(page, u"tierRead-locksRest"_s).startsWith(u"p50\u00A00.02\u00A0ms"_s));
        QCOMPARE(text(page, u"tierRead-locksTarget"_s), u"2.0 ms"_s);
        QCOMPARE(text(page, u"tierWrite-locksP95"_s), u"1.6 ms"_s);
        QCOMPARE(text(page, u"tierLastOk-locks"_s), u"4 s"_s);
        QCOMPARE(text(page, u"tierSamples-locks"_s), u"104"_s);
        QCOMPARE(text(page, u"tierState-locks"_s), u"ok"_s);
    }

    void aTierThatIsOverSaysSoInWordsWithWhatIsLost_HL1()
    {
        FixedClock clock;
        TierMeter meter(clock);
        note(meter, MeteredTier::Blobs, MeteredWork::Read, 180ms, 200);
        clock.advance(1min);
        note(meter, MeteredTier::Blobs, MeteredWork::Read, 180ms, 200);
        TiersPage page(clock, dressedAppearance());
        page.setTiers(readTiers(meter, false), standings(), false, clock.nowUtc());
        showAt(page, {1272, 780});
        QCOMPARE(text(page, u"tierState-blobs"_s), u"OVER"_s);
        const auto *over = page.findChild<QWidget *>(u"tiersOver"_s);
        QVERIFY(over->isVisible());
        QVERIFY(over->accessibleName().contains(u"blobs"_s));
        QVERIFY(over->accessibleDescription().contains(u"180 ms"_s));
        QVERIFY(over->accessibleDescription().contains(u"Nothing is lost"_s));
        meter.note(MeteredTier::Ledger, MeteredWork::Read, 1ms);
        clock.advance(2h);
        page.setTiers(readTiers(meter, false), standings(), false, clock.nowUtc());
        QVERIFY(!over->isVisible());
    }

    void aTierThatFailsIsNotCalledFastEnough_HL1()
    {
        FixedClock clock;
        TierMeter meter(clock);
        note(meter, MeteredTier::Config, MeteredWork::Read, 100us, 200);
        TiersPage page(clock, dressedAppearance());
        page.setTiers(readTiers(meter, false), standings(TierStanding::Kind::Failing), false, clock.nowUtc());
        QCOMPARE(text(page, u"tierState-config"_s), u"FAILING"_s);
        QCOMPARE(page.findChild<QLabel *>(u"tierState-config"_s)->accessibleDescription(), u"It answers."_s);
    }

    void aBudgetSaysWhatIsSpentAndUntilWhenItLasts_HL1()
    {
        FixedClock clock;
        TiersPage page(clock, dressedAppearance());
        QVector<FuelGauge> gauges;
        for (const auto item : kUsageItems)
            gauges.append({item, freeLimitOf(item), {}, {}, {}});
        auto &writes = gauges[static_cast<int>(UsageItem::KvWrites)];
        writes.used = 41;
        writes.hourly = 2.0;
        auto &rows = gauges[static_cast<int>(UsageItem::D1RowsRead)];
        rows.used = 1'200'000;
        rows.hourly = 400'000;
        rows.runsOutAt = QDateTime(QDate(2026, 5, 19), QTime(11, 36), QTimeZone::utc());
        page.setGauges(gauges, std::nullopt, clock.nowUtc());
        QCOMPARE(text(page, u"gaugeSpent-kv_writes"_s), u"41 of 1,000"_s);
        QCOMPARE(text(page, u"gaugeOutlook-kv_writes"_s), u"lasts the day"_s);
        QCOMPARE(text(page, u"gaugeOutlook-d1_rows_read"_s), u"runs out at 11:36 UTC"_s);
        QCOMPARE(text(page, u"gaugeSpent-r2_reads"_s), u"— of 10,000,000"_s);
        QCOMPARE(text(page, u"gaugeOutlook-r2_reads"_s), u"—"_s);
        QVERIFY(text(page, u"gaugeNote"_s).contains(u"at least"_s));
        page.setGauges({}, std::nullopt, clock.nowUtc());
        QVERIFY(text(page, u"gaugeNote"_s).contains(u"no service"_s));
    }

    void measuringIsAskedForByTheButtonAndByF5_HL1()
    {
        const FixedClock clock;
        TiersPage page(clock, dressedAppearance());
        const QSignalSpy asked(&page, &TiersPage::measureRequested);
        auto *button = page.findChild<QAbstractButton *>(u"measureNow"_s);
        button->click();
        page.readAgain();
        QCOMPARE(asked.count(), 2);
        page.setMeasuring(true);
        QVERIFY(!button->isEnabled());
    }

    void atTwiceTheTextEverythingIsWholeAndNothingScrollsSideways_UI4()
    {
        FixedClock clock;
        TierMeter meter(clock);
        for (const auto tier : kMeteredTiers) {
            note(meter, tier, MeteredWork::Read, 123ms, 120);
            note(meter, tier, MeteredWork::Write, 456ms, 120);
        }
        auto &appearance = dressedAppearance();
        TiersPage page(clock, appearance);
        page.setTiers(readTiers(meter, true), standings(), true, clock.nowUtc());
        appearance.setTextScale(2.0);
        showAt(page, {1180, 900});
        QTest::qWait(0);
        const auto *scroll = page.findChild<QScrollArea *>(u"tiersScroll"_s);
        QVERIFY2(scroll->horizontalScrollBar()->maximum() == 0,
                 qPrintable(QString::number(scroll->horizontalScrollBar()->maximum())));
        appearance.setTextScale(1.0);
    }
};

HOOX_TEST(TiersPageTest);
#include "TiersPageTest.moc"
