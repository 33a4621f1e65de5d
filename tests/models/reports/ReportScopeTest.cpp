#include "models/reports/ReportScope.h"

#include "tests/support/TestRegistry.h"

#include <QDateTime>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ReportScopeTest : public QObject
{
    Q_OBJECT

    static qint64 midnight(int year, int month, int day)
    {
        return QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    }

private Q_SLOTS:
    void everyDayIsInItsDayWeekAndMonth_RP1()
    {
        for (QDate day(2023, 12, 25); day < QDate(2025, 1, 8); day = day.addDays(1)) {
            const auto second = QDateTime(day, QTime(13, 7), Qt::UTC).toSecsSinceEpoch();
            for (const auto kind : {ReportTemplate::Daily, ReportTemplate::Weekly, ReportTemplate::Monthly}) {
                const auto period = periodOf(kind, day);
                QVERIFY(period.contains(second));
                QCOMPARE(templateOf(period), kind);
            }
        }
        QCOMPARE(periodOf(ReportTemplate::Monthly, QDate(2024, 2, 29)),
                 (TimeRange{midnight(2024, 2, 1), midnight(2024, 3, 1)}));
        QCOMPARE(periodOf(ReportTemplate::Weekly, QDate(2024, 1, 1)),
                 (TimeRange{midnight(2024, 1, 1), midnight(2024, 1, 8)}));
    }

    void theLastPeriodIsOver_RP1()
    {
        const QDate today(2026, 5, 19); // a Tuesday
        QCOMPARE(lastPeriod(ReportTemplate::Daily, today), (TimeRange{midnight(2026, 5, 18), midnight(2026, 5, 19)}));
        QCOMPARE(lastPeriod(ReportTemplate::Weekly, today), (TimeRange{midnight(2026, 5, 11), midnight(2026, 5, 18)}));
        QCOMPARE(lastPeriod(ReportTemplate::Monthly, today), (TimeRange{midnight(2026, 4, 1), midnight(2026, 5, 1)}));
    }

    void anythingElseIsCustom_RP1()
    {
        const auto from = midnight(2026, 5, 18); // a Monday
        QCOMPARE(templateOf({from, from + 86'399}), ReportTemplate::Custom);
        QCOMPARE(templateOf({from + 60, from + 86'460}), ReportTemplate::Custom);
        QCOMPARE(templateOf({from + 86'400, from + 8 * 86'400}), ReportTemplate::Custom);
        QCOMPARE(templateOf({from, from + 31 * 86'400}), ReportTemplate::Custom);
        QCOMPARE(templateOf(TimeRange()), ReportTemplate::Custom);
    }

    void aPartOfTheBookIsAskedForExactly_RP1()
    {
        ReportScope scope;
        scope.range = {10, 20};
        QVERIFY(scope.isWholeBook());
        QVERIFY(!scope.query().symbolExact);
        scope.symbol = u"BTCUSD"_s;
        QVERIFY(scope.holds(ExchangeId::Mexc, u"BTCUSD"_s));
        QVERIFY(!scope.holds(ExchangeId::Mexc, u"BTCUSDT"_s));
        QVERIFY(scope.query().symbolExact);
        QCOMPARE(scope.query().symbolPrefix, u"BTCUSD"_s);
        scope.exchange = ExchangeId::Bybit;
        QVERIFY(!scope.holds(ExchangeId::Mexc, u"BTCUSD"_s));
        QCOMPARE(scope.query().exchange, ExchangeId::Bybit);
        QCOMPARE(scope.query().time, (TimeRange{10, 20}));
    }

    void partsAreLeftOutByTheirNames_RP1()
    {
        QCOMPARE(partsWithout(u"charts"_s), std::optional(kEveryPart & ~ReportParts(ReportPart::Charts)));
        const auto found = partsWithout(u"proofs,fees,charts"_s);
        QVERIFY(found.has_value());
        QCOMPARE(leftOutParts(*found), QStringList({u"charts"_s, u"fees"_s, u"proofs"_s}));
        QCOMPARE(partsWithout(leftOutParts({}).join(u',')), std::optional(ReportParts()));
        for (const auto &odd : {u""_s, u"charts,"_s, u"Charts"_s, u"charts fees"_s, u"glossary"_s})
            QVERIFY2(!partsWithout(odd), qPrintable(odd));
        ReportScope scope;
        scope.parts = *found;
        QCOMPARE(scope.fileWords(), u"extract-without-charts-fees-proofs"_s);
    }

    void anIncidentIsItsWholeHours_KS5()
    {
        const qint64 noon = 1'779'105'600; // 2026-05-18 12:00 UTC
        QCOMPARE(hoursAround({noon + 10, noon + 20}, noon + 90'000), (TimeRange{noon, noon + 3600}));
        QCOMPARE(hoursAround({noon - 1, noon}, noon + 90'000), (TimeRange{noon - 3600, noon + 3600}));
        const TimeRange open{noon + 10, std::numeric_limits<qint64>::max()};
        QCOMPARE(hoursAround(open, noon + 4000), (TimeRange{noon, noon + 7200}));
    }

    void aPartsFileIsNotTakenForTheWholeBooks_RP1()
    {
        ReportScope scope;
        QCOMPARE(scope.fileWords(), QString());
        scope.everyFill = false;
        QCOMPARE(scope.fileWords(), u"summary"_s);
        scope.exchange = ExchangeId::Bybit;
        scope.symbol = u"BTCUSDT"_s;
        QCOMPARE(scope.fileWords(), u"bybit-BTCUSDT-summary"_s);
        scope.symbol = u"../..\u5E01/"_s + QString(500, u'A'); // as somebody may type it
        const auto words = scope.fileWords();
        QVERIFY(!words.contains(u'/') && !words.contains(u'.') && words.size() < 60);
    }
};

HOOX_TEST(ReportScopeTest);
#include "ReportScopeTest.moc"
