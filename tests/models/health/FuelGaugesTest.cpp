#include "models/health/FuelGauges.h"

#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FuelGaugesTest : public QObject
{
    Q_OBJECT

    static UsageCounts counts(UsageItem item, qint64 amount)
    {
        UsageCounts counts;
        counts.add(item, amount);
        return counts;
    }
    static FuelGauge of(const FuelGauges &gauges, UsageItem item) { return gauges.gauges().at(static_cast<int>(item)); }

    /// Goes after what is still being written into it.
    struct Folder : QTemporaryDir
    {
        ~Folder() { QThreadPool::globalInstance()->waitForDone(); }
    };

private Q_SLOTS:
    void beforeTheFileWasReadNothingIsKnownAndNothingLasts_HL1()
    {
        const Folder folder;
        FixedClock clock;
        ServiceUsage usage(clock);
        FuelGauges gauges(usage, folder.filePath(u"a.json"_s), clock);
        for (const auto &gauge : gauges.gauges()) {
            QVERIFY(!gauge.used && !gauge.share() && !gauge.lasts() && !gauge.runsOutAt.isValid());
            QVERIFY(gauge.limit.amount > 0);
        }
        gauges.start();
        QTRY_VERIFY(gauges.isKnown());
        QCOMPARE(of(gauges, UsageItem::KvWrites).used, 0);
        QVERIFY(!of(gauges, UsageItem::KvWrites).lasts()); // no pace yet
    }

    void itTellsTheMinuteAtWhichABudgetRunsOutAtThisPace_HL1()
    {
        const Folder folder;
        FixedClock clock; // 02:47:07
        ServiceUsage usage(clock);
        FuelGauges gauges(usage, folder.filePath(u"a.json"_s), clock);
        gauges.start();
        QTRY_VERIFY(gauges.isKnown());
        usage.add(counts(UsageItem::KvWrites, 100));
        usage.add(counts(UsageItem::KvReads, 100));
        clock.advance(30min);
        gauges.tick();
        const auto writes = of(gauges, UsageItem::KvWrites); // 900 left at 200 an hour
        QCOMPARE(writes.used, 100);
        QCOMPARE(writes.hourly, 200.0);
        QCOMPARE(writes.runsOutAt, QDateTime(QDate(2026, 5, 19), QTime(7, 47), QTimeZone::utc()));
        QVERIFY(of(gauges, UsageItem::KvReads).lasts());
        QVERIFY(of(gauges, UsageItem::R2Reads).lasts()); // at no pace at all
        usage.add(counts(UsageItem::KvWrites, 900));
        gauges.tick();
        QCOMPARE(of(gauges, UsageItem::KvWrites).share(), 1.0);
        QCOMPARE(of(gauges, UsageItem::KvWrites).runsOutAt.time().hour(), 3); // now
    }

    void whatWasUsedIsThereAfterARestartAndGoneWithTheDay_HL1()
    {
        const Folder folder;
        const auto file = folder.filePath(u"a.json"_s);
        FixedClock clock;
        ServiceUsage usage(clock);
        {
            FuelGauges gauges(usage, file, clock);
            usage.add(counts(UsageItem::D1RowsRead, 70));
            gauges.start();
            QTRY_VERIFY(gauges.isKnown());
        }
        ServiceUsage fresh(clock);
        FuelGauges gauges(fresh, file, clock);
        gauges.start();
        QTRY_COMPARE(of(gauges, UsageItem::D1RowsRead).used, 70);
        clock.advance(24h);
        fresh.add(counts(UsageItem::D1RowsRead, 5));
        gauges.tick();
        QTRY_COMPARE(of(gauges, UsageItem::D1RowsRead).used, 5);
    }

    void whatCannotBeKeptIsToldAndStillCounted_HL1()
    {
        FixedClock clock;
        ServiceUsage usage(clock);
        usage.add(counts(UsageItem::KvReads, 3));
        FuelGauges gauges(usage, u"/proc/none/a.json"_s, clock);
        gauges.start();
        QTRY_VERIFY(gauges.error());
        QVERIFY(!of(gauges, UsageItem::KvReads).used); // what the day had before is not known
    }
};

HOOX_TEST(FuelGaugesTest);
#include "FuelGaugesTest.moc"
