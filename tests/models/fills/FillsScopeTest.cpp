#include "models/fills/FillsScope.h"

#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillsScopeTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kNow = 1779158827; ///< 2026-05-19 02:47:07 UTC, where FixedClock stands.
    static constexpr qint64 kDay = 86400;

private Q_SLOTS:
    void presetsBeginAtUtcDaysAndMonths_UI2()
    {
        const auto from = [](TimePreset preset) { return FillsPeriod{preset, {}}.rangeAt(kNow).from; };
        QCOMPARE(from(TimePreset::Today), 1779148800);
        QCOMPARE(from(TimePreset::Day), kNow - kDay);
        QCOMPARE(from(TimePreset::Week), kNow - 7 * kDay);
        QCOMPARE(from(TimePreset::ThirtyDays), kNow - 30 * kDay);
        QCOMPARE(from(TimePreset::Month), 1779148800 - 18 * kDay);
        QCOMPARE(from(TimePreset::All), 0);
        const TimeRange custom{100, 200};
        QCOMPARE((FillsPeriod{TimePreset::Custom, custom}.rangeAt(kNow)), custom);
    }

    void aFilterTypedLaterMovesNoEdgeUntilItIsRenewed_UI2()
    {
        FixedClock clock;
        FillsScope scope(clock);
        scope.setPeriod({TimePreset::Day, {}});
        QCOMPARE(scope.query().time.from, kNow - kDay);
        clock.advance(std::chrono::seconds(500));
        FillsQuery filter;
        filter.exchange = ExchangeId::Mexc;
        scope.set(filter, scope.period());
        QCOMPARE(scope.query().time.from, kNow - kDay);
        scope.renew();
        QCOMPARE(scope.query().time.from, kNow + 500 - kDay);
        QCOMPARE(scope.query().exchange, ExchangeId::Mexc);
    }

    void aTypedTimeNarrowsThePeriodAndItsRemovalGivesItBack_UI2()
    {
        FixedClock clock;
        FillsScope scope(clock);
        scope.setPeriod({TimePreset::Today, {}});
        FillsQuery filter;
        filter.time = {kNow - 60, kNow};
        scope.set(filter, scope.period());
        QCOMPARE(scope.query().time, filter.time);
        scope.set({}, scope.period());
        QCOMPARE(scope.query().time.from, 1779148800);
    }

    void anotherOrderIsNoOtherScope_UI2()
    {
        FixedClock clock;
        FillsScope scope(clock);
        scope.setSymbol(u"BTCUSDT"_s);
        QVERIFY(scope.query().symbolExact);
        QSignalSpy changed(&scope, &FillsScope::changed);
        auto filter = scope.filter();
        filter.sortBy = FillColumn::Fee;
        filter.descending = false;
        scope.set(filter, scope.period());
        QCOMPARE(changed.size(), 0);
        scope.setExchange(ExchangeId::Bybit);
        QCOMPARE(changed.size(), 1);
    }
};

HOOX_TEST(FillsScopeTest);
#include "FillsScopeTest.moc"
