#include "ui/reports/ReportDates.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// Dates of a report, written out in its language (RP-1).
class ReportDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLanguageHasItsOwnOrderAndNames_RP1_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("English") << QLocale::c() << QStringList{u"16 November 2026"_s, u"Monday, 16 November 2026"_s,
                                                                u"2026-11-16 Mon"_s,   u"16 November"_s,
                                                                u"November 2026"_s,    u"16 November 2026 02:46"_s};
        QTest::newRow("German") << QLocale(u"de"_s)
                                << QStringList{u"16. November 2026"_s, u"Montag, 16. November 2026"_s,
                                               u"2026-11-16 Mo."_s,    u"16. November"_s,
                                               u"November 2026"_s,     u"16. November 2026 02:46"_s};
        QTest::newRow("Chinese") << QLocale(u"zh_CN"_s) << QStringList{u"2026年11月16日"_s,  u"2026年11月16日星期一"_s,
                                                                       u"2026-11-16 周一"_s, u"11月16日"_s,
                                                                       u"2026年11月"_s,      u"2026年11月16日 02:46"_s};
    }

    void eachLanguageHasItsOwnOrderAndNames_RP1()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QStringList, said);
        const ReportDates dates(locale);
        const QDate date(2026, 11, 16);
        QCOMPARE((QStringList{dates.day(date), dates.weekday(date), dates.shortWeekday(date), dates.dayOfYear(date),
                              dates.month(date), dates.moment(QDateTime(date, QTime(2, 46), Qt::UTC))}),
                 said);
    }
};

HOOX_TEST(ReportDatesTest);
#include "ReportDatesTest.moc"
