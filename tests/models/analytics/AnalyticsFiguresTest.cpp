#include "models/analytics/AnalyticsFigures.h"

#include "tests/support/SampleAnalytics.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

AnalyticsDay dayAt(int days, double realised)
{
    return {kSampleDay + days * qint64(86400), sampleSums(realised, 1, 100, 1, 1, 1)};
}

} // namespace

class AnalyticsFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profitIsRealisedLessKnownFeesAndNoneWhereNoProfitIsKnown_LG3()
    {
        auto sums = sampleSums(100, 7, 1000, 3, 2, 1);
        QCOMPARE(profitOf(sums), std::optional(93.0));
        QVERIFY(!isPartial(sums));
        sums.fees = {5, 1, 2};
        QCOMPARE(profitOf(sums), std::optional(95.0));
        QVERIFY(isPartial(sums));
        sums.realised = {0, 0, 2};
        QCOMPARE(profitOf(sums), std::nullopt);
        QCOMPARE(profitOf(AnalyticsSums()), std::optional(0.0));
    }

    void sharesHaveNoValueWithoutABaseAndFeesNoneWhileRowsLackThem_LG3()
    {
        QCOMPARE(hitRate(AnalyticsSums()).value(), std::nullopt);
        QCOMPARE(hitRate(sampleSums(1, 1, 1, 9, 4, 1)).value(), std::optional(0.25));
        QCOMPARE(feeShare(AnalyticsSums())->value(), std::nullopt);
        QCOMPARE(feeShare(sampleSums(1, 5, 1000, 9, 4, 1))->value(), std::optional(0.005));
        auto partial = sampleSums(1, 5, 1000, 9, 4, 1);
        partial.fees.missing = 1;
        QVERIFY(!feeShare(partial));
        partial = sampleSums(1, 5, 1000, 9, 4, 1);
        partial.volume.missing = 1;
        QVERIFY(!feeShare(partial));
    }

    void symbolsOfSeveralExchangesAreOneGroupAndTheLargestVolumeIsFirst()
    {
        const auto symbols = bySymbol(sampleUsdt());
        QCOMPARE(symbols.size(), 2);
        QCOMPARE(symbols.at(0).name, u"BTCUSDT"_s);
        QCOMPARE(symbols.at(0).sums.fills, 23'117);
        QCOMPARE(symbols.at(0).sums.wins, 4800);
        QCOMPARE(symbols.at(0).sums.volume.known, 988'340.11);
        const auto exchanges = byExchange(sampleUsdt());
        QCOMPARE(exchanges.size(), 2);
        QCOMPARE(exchanges.at(0).name, u"binance"_s);
        QCOMPARE(exchanges.at(1).sums.fills, 29'091);
        QCOMPARE(symbolsOf(twoAssets(), 20), (QStringList{u"BTCUSDT"_s, u"ETHUSDT"_s, u"SOLUSDC"_s}));
        QCOMPARE(symbolsOf(twoAssets(), 2).size(), 2);
    }

    void barsAreDaysThenWeeksThenMonthsAndGapsAreBarsOfNothing()
    {
        const QVector<AnalyticsDay> days{dayAt(0, 1), dayAt(2, 2), dayAt(8, 3), dayAt(40, 4)};
        const auto daily = spansOf(days, 41);
        QCOMPARE(daily.span, BarSpan::Day);
        QCOMPARE(daily.groups.size(), 41);
        QCOMPARE(daily.groups.at(1).sums, AnalyticsSums());
        QCOMPARE(daily.groups.at(2).sums.realised.known, 2.0);
        const auto weekly = spansOf(days, 20);
        QCOMPARE(weekly.span, BarSpan::Week);
        QCOMPARE(weekly.groups.at(0).second, kSampleDay); // a Monday
        QCOMPARE(weekly.groups.at(0).sums.realised.known, 3.0);
        QCOMPARE(weekly.groups.at(1).sums.realised.known, 3.0);
        QCOMPARE(weekly.groups.last().sums.realised.known, 4.0);
        const auto monthly = spansOf(days, 2);
        QCOMPARE(monthly.span, BarSpan::Month);
        QCOMPARE(monthly.groups.size(), 2); // May and June
        QCOMPARE(monthly.groups.at(0).sums.realised.known, 6.0);
        QVERIFY(spansOf({}, 10).groups.isEmpty());
    }

    void theSumsOfAllSpansAreThoseOfAllDays_data()
    {
        QTest::addColumn<int>("most");
        QTest::newRow("days") << 1000;
        QTest::newRow("weeks") << 60;
        QTest::newRow("months") << 13;
    }
    void theSumsOfAllSpansAreThoseOfAllDays()
    {
        QFETCH(int, most);
        QVector<AnalyticsDay> days;
        AnalyticsSums all;
        for (int day = 0; day < 400; day += 3) {
            days.append(dayAt(day, day));
            addTo(all, days.constLast().sums);
        }
        AnalyticsSums sum;
        const auto spans = spansOf(days, most);
        for (const auto &group : spans.groups)
            addTo(sum, group.sums);
        QCOMPARE(sum, all);
    }

    void theDrawdownIsMeasuredFromThePeakAndReachesTheExactBottom()
    {
        const auto asset = sampleUsdt();
        const auto steps = drawdownSteps(asset.equity, asset.drawdown);
        QCOMPARE(steps.first().value, 0.0);
        const auto least = std::min_element(steps.cbegin(), steps.cend(),
                                            [](const EquityStep &a, const EquityStep &b) { return a.value < b.value; });
        QCOMPARE(least->value, -1332.85);
        QCOMPARE(steps.last().value, 0.0);
        for (qsizetype at = 1; at < steps.size(); ++at)
            QVERIFY(steps.at(at).second >= steps.at(at - 1).second);
        // Thinned curves end above their own bottom: it is put in.
        EquityCurve thinned;
        thinned.steps = {{100, 10}, {300, 8}};
        const auto withBottom = drawdownSteps(thinned, {-9, 100, 200});
        QCOMPARE(withBottom.size(), 3);
        QCOMPARE(withBottom.at(1).second, 200);
        QCOMPARE(withBottom.at(1).value, -9.0);
        // A first loss is a fall too.
        thinned.steps = {{100, -5}};
        QCOMPARE(drawdownSteps(thinned, {-5, 100, 100}).first().value, -5.0);
    }
};

HOOX_TEST(AnalyticsFiguresTest);
#include "AnalyticsFiguresTest.moc"
