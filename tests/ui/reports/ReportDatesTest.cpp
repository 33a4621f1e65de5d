#include "ui/reports/ReportDates.h"
#include "tests/support/TestRegistry.h"
#include "ui/reports/ReportCover.h"

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

    void aFewHoursOfADayNameItOnceInTheTitle_RP1_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QDateTime>("to");
        QTest::addColumn<QString>("title");
        const QDate date(2026, 11, 29);
        QTest::newRow("an hour") << QTime(6, 0) << QDateTime(date, QTime(7, 0), Qt::UTC)
                                 << u"Report, 29 November 2026, 06:00 to 07:00 UTC"_s;
        QTest::newRow("to midnight") << QTime(18, 30) << QDateTime(date.addDays(1), QTime(0, 0), Qt::UTC)
                                     << u"Report, 29 November 2026, 18:30 to 24:00 UTC"_s;
        QTest::newRow("over midnight") << QTime(18, 30) << QDateTime(date.addDays(1), QTime(0, 1), Qt::UTC)
                                       << u"Report, 29 November 2026 18:30 to 30 November 2026 00:01 UTC"_s;
        QTest::newRow("a moment") << QTime(6, 0) << QDateTime(date, QTime(6, 0), Qt::UTC)
                                  << u"Report, 29 November 2026 06:00 to 29 November 2026 06:00 UTC"_s;
    }

    void aFewHoursOfADayNameItOnceInTheTitle_RP1()
    {
        QFETCH(const QTime, from);
        QFETCH(const QDateTime, to);
        QFETCH(const QString, title);
        const QDateTime begin(QDate(2026, 11, 29), from, Qt::UTC);
        QCOMPARE(ReportCover::title(TimeRange{begin.toSecsSinceEpoch(), to.toSecsSinceEpoch()}, QLocale::c()), title);
    }
};

HOOX_TEST(ReportDatesTest);
#include "ReportDatesTest.moc"
