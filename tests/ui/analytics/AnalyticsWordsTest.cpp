#include "ui/analytics/AnalyticsWords.h"

#include "tests/support/SampleAnalytics.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class AnalyticsWordsTest : public QObject
{
    Q_OBJECT

    const Format m_format;

private Q_SLOTS:
    void theSummaryNamesHitRateFeesAndTheLargestDrawdown_UI3()
    {
        QCOMPARE(AnalyticsWords::summary(sampleUsdt(), m_format),
                 u"hit rate 54.12\u00A0% (8,402 of 15,525 closes) \u00B7 fees 0.046\u00A0% of volume \u00B7 "
                 "largest drawdown \u22121,332.85, 2026-05-18 13:00 to 19:00 UTC"_s);
        auto asset = sampleUsdt();
        asset.drawdown.to += 86400;
        QVERIFY(AnalyticsWords::summary(asset, m_format).endsWith(u"2026-05-18 13:00 to 2026-05-19 19:00 UTC"_s));
    }

    void ratiosOfNothingSaySoAndUnknownIsADash_LG3()
    {
        const AnalyticsAsset nothing;
        QCOMPARE(AnalyticsWords::summary(nothing, m_format),
                 u"hit rate n/a (base 0) (0 of 0 closes) \u00B7 fees n/a (base 0) of volume \u00B7 no drawdown"_s);
        auto sums = sampleSums(1, 1, 100, 3, 2, 1);
        sums.fees.missing = 1;
        QCOMPARE(AnalyticsWords::feeShare(sums, m_format), Format::missing());
    }

    void whatTheFiguresLackIsSaid_LG3()
    {
        auto analytics = sampleAnalytics();
        QVERIFY(AnalyticsWords::missing(analytics, analytics.assets.first(), m_format).isEmpty());
        auto asset = sampleUsdt();
        asset.sums.fees = {0, 0, 5};
        asset.sums.realised.missing = 2;
        asset.sums.unfilled = 3;
        asset.equity.leftOut = 2;
        analytics.unsound = 7;
        const auto said = AnalyticsWords::missing(analytics, asset, m_format).join(u'\n');
        QVERIFY(said.contains(u"not in this dialect"_s));
        QVERIFY(said.contains(u"profit not known in 2"_s));
        QVERIFY2(!said.contains(u"left out: profit"_s), "the same rows are told of once");
        QVERIFY(said.contains(u"no sound fills, in none of the sums: 7"_s));
        QCOMPARE(AnalyticsWords::profitBasis(asset.sums), u"realised, before fees"_s);
    }

    void theScopeIsToldInWords()
    {
        FillsQuery filter;
        filter.exchange = ExchangeId::Bybit;
        filter.symbolPrefix = u"BTCUSDT"_s;
        filter.symbolExact = true;
        filter.side = Side::Buy;
        filter.quantity.least = 1;
        filter.text = u"abc"_s;
        filter.excluded = {{FillColumn::Exchange, u"mexc"_s}};
        QCOMPARE(
            AnalyticsWords::scope({TimePreset::ThirtyDays, {}}, filter, m_format),
            u"last 30 days \u00B7 bybit \u00B7 BTCUSDT \u00B7 side BUY \u00B7 quantity from 1 \u00B7 text abc \u00B7 "
            "exchange not mexc"_s);
        QCOMPARE(AnalyticsWords::scope({}, {}, m_format), u"all times \u00B7 all exchanges \u00B7 all symbols"_s);
        FillsQuery prefix;
        prefix.symbolPrefix = u"BTC"_s;
        prefix.time = {kSampleDay, kSampleDay + 60};
        QVERIFY(AnalyticsWords::scope({}, prefix, m_format)
                    .endsWith(u"time 2026-05-18 00:00:00 to 2026-05-18 00:00:59 UTC \u00B7 symbol BTC\u2026"_s));
    }

    void spansAreNamedByTheirUtcDay()
    {
        QCOMPARE(AnalyticsWords::spanName(BarSpan::Day, kSampleDay), u"2026-05-18"_s);
        QCOMPARE(AnalyticsWords::spanName(BarSpan::Week, kSampleDay), u"week of 2026-05-18"_s);
        QCOMPARE(AnalyticsWords::spanName(BarSpan::Month, kSampleDay), u"2026-05"_s);
        QCOMPARE(AnalyticsWords::hourName(7), u"07:00"_s);
    }
};

HOOX_TEST(AnalyticsWordsTest);
#include "AnalyticsWordsTest.moc"
