#include "storage/health/TierGauge.h"

#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TierMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuantileIsNeverLessThanTheTruthAndAtMostASixteenthMore_HL1()
    {
        QRandomGenerator random(9);
        LatencyHistogram histogram;
        std::vector<qint64> all;
        for (int at = 0; at < 20'000; ++at) {
            const auto value = static_cast<qint64>(std::exp(random.generateDouble() * 20)) + 1;
            all.push_back(value);
            histogram.add(std::chrono::microseconds(value));
        }
        std::sort(all.begin(), all.end());
        for (const auto share : {0.01, 0.5, 0.95, 0.99, 1.0}) {
            const auto exact = all.at(static_cast<size_t>(std::ceil(share * 20'000)) - 1);
            const auto told = histogram.quantile(share)->count();
            QVERIFY2(told >= exact && told <= exact + exact / 16 + 1,
                     qPrintable(u"%1: %2 of %3"_s.arg(share).arg(told).arg(exact)));
        }
        QCOMPARE(histogram.quickest()->count(), all.front());
        QCOMPARE(histogram.quantile(1.0)->count(), all.back());
        LatencyHistogram twice = histogram;
        twice.add(histogram);
        QCOMPARE(twice.count(), 40'000);
        QCOMPARE(twice.quantile(0.95), histogram.quantile(0.95));
    }

    void whatWasNotMeasuredIsNotKnownAndNeverZero_HL1()
    {
        FixedClock clock;
        const TierMeter meter(clock);
        const auto measure = meter.measure(MeteredTier::Blobs, MeteredWork::Write);
        QCOMPARE(measure.samples, 0);
        QVERIFY(!measure.p50 && !measure.p95 && !measure.p99 && !measure.quickest && !measure.age);
        QCOMPARE(measure.trend.size(), TierMeter::kMinutes);
        QVERIFY(std::none_of(measure.trend.begin(), measure.trend.end(), [](const auto &minute) { return !!minute; }));
    }

    void anHourIsKeptByTheMinuteAndThenForgotten_HL1()
    {
        FixedClock clock;
        TierMeter meter(clock);
        meter.note(MeteredTier::Config, MeteredWork::Read, 40ms);
        clock.advance(1min);
        meter.note(MeteredTier::Config, MeteredWork::Read, 2ms);
        meter.note(MeteredTier::Config, MeteredWork::Write, 90ms);
        auto measure = meter.measure(MeteredTier::Config, MeteredWork::Read);
        QCOMPARE(measure.samples, 2);
        QCOMPARE(measure.quickest, 2ms);
        QCOMPARE(measure.trend.constLast(), 2ms);
        QCOMPARE(measure.trend.at(TierMeter::kMinutes - 2), 40ms);
        QCOMPARE(meter.measure(MeteredTier::Config, MeteredWork::Write).samples, 1);
        QCOMPARE(meter.measure(MeteredTier::Ledger, MeteredWork::Read).samples, 0);
        clock.advance(59min + 1s);
        measure = meter.measure(MeteredTier::Config, MeteredWork::Read);
        QCOMPARE(measure.samples, 1); // the first is over an hour old
        QCOMPARE(measure.p99, 2ms);
        QCOMPARE(measure.age, 59min + 1s);
        clock.advance(24h);
        QCOMPARE(meter.measure(MeteredTier::Config, MeteredWork::Read).samples, 0);
    }

    void anErrorSaysNothingOfSpeedButAThingThatIsNotThereIsAnAnswer_HL1()
    {
        FixedClock clock;
        const auto meter = std::make_shared<TierMeter>(clock);
        const TierGauge gauge(meter, MeteredTier::Blobs);
        const auto samples = [&] { return meter->measure(MeteredTier::Blobs, MeteredWork::Read).samples; };
        QVERIFY(!gauge.timed(MeteredWork::Read, []() -> Result<int> { return fail(Error::Kind::Timeout); })());
        QVERIFY(!gauge.timed(MeteredWork::Read, []() -> Result<int> {
            return fail(Error::Kind::NotFound, u"config.db"_s, {}, Error::Cause::FileMissing);
        })());
        QCOMPARE(samples(), 0);
        QVERIFY(!gauge.timed(MeteredWork::Read, []() -> Result<int> { return fail(Error::Kind::NotFound); })());
        QCOMPARE(*gauge.timed(MeteredWork::Read, [](int value) -> Result<int> { return value; })(7), 7);
        QCOMPARE(samples(), 2);
        QCOMPARE(*TierGauge().timed(MeteredWork::Read, []() -> Result<int> { return 3; })(), 3);
    }
};

HOOX_TEST(TierMeterTest);
#include "TierMeterTest.moc"
