#include "ui/common/Format.h"

#include "tests/support/TestRegistry.h"
#include "ui/common/TypedTime.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreWrittenAsTheLocaleDoesAndReadBack_UI3()
    {
        const QDateTime day(QDate(2026, 5, 9), QTime(2, 46, 58), Qt::UTC);
        for (const auto &[locale, written] : {std::pair{u"de_DE"_s, u"09.05.2026 02:46:58"_s},
                                              {u"en_US"_s, u"05/09/2026 02:46:58"_s},
                                              {u"zh_CN"_s, u"2026/05/09 02:46:58"_s}}) {
            const Format format(QLocale(locale), QTimeZone::utc(), Format::Dates::OfLocale);
            QCOMPARE(format.time(day), written);
            const auto second = day.toSecsSinceEpoch();
            for (const auto &typed : {written, u"2026-05-09 02:46:58"_s}) {
                const auto range = typedTime(typed, format, day);
                QVERIFY2(range, qPrintable(typed));
                QCOMPARE(range->from, second);
                QCOMPARE(range->to, second + 1);
            }
        }
        QCOMPARE(Format(QLocale(u"de_DE"_s)).time(day), u"2026-05-09 02:46:58"_s);
    }

    void aRunningClockHasTwoDigitsAPart()
    {
        QCOMPARE(Format::clock(std::chrono::milliseconds(41'900)), u"00:41"_s);
        QCOMPARE(Format::clock(std::chrono::seconds(3761)), u"1:02:41"_s);
        QCOMPARE(Format::clock(std::chrono::seconds(-4)), u"00:00"_s);
    }

    void numbersKeepTheirDigitsAndAreGrouped_UI3()
    {
        const Format format;
        QCOMPARE(format.number(64541.3), u"64,541.3"_s);
        QCOMPARE(format.number(64541.3, 2), u"64,541.30"_s);
        QCOMPARE(format.number(0.1 + 0.2), u"0.30000000000000004"_s);
        QCOMPARE(format.number(-0.0), u"0"_s);
        QCOMPARE(format.number(std::nullopt), u"\u2014"_s);
    }

    void moneyHasTwoDecimalsItsAssetAndTheTrueMinus_UI3()
    {
        const Format format;
        QCOMPARE(format.money(-1234.5, u"USDT"_s), u"\u22121,234.50 USDT"_s);
        QCOMPARE(format.signedMoney(1204.55), u"+1,204.55"_s);
        QCOMPARE(format.signedMoney(0), u"0.00"_s);
        QCOMPARE(format.signedMoney(-0.001), u"0.00"_s);
    }

    void aGermanLocaleTurnsPointAndComma()
    {
        const Format format(QLocale(QLocale::German));
        QCOMPARE(format.money(61986.22), u"61.986,22"_s);
    }

    void timesAreUtcUnlessAskedAndNameTheirZone_UI3()
    {
        const Format utc;
        QCOMPARE(utc.time(1779158818), u"2026-05-19 02:46:58"_s);
        QCOMPARE(utc.zoneName(), u"UTC"_s);
        QCOMPARE(Format::plainTime(1779158818), u"2026-05-19T02:46:58Z"_s);
    }

    void agesAreWordsOfTwoUnitsAtMost()
    {
        QCOMPARE(Format::age(std::chrono::seconds(4)), u"4 s"_s);
        QCOMPARE(Format::age(std::chrono::seconds(173)), u"2 min 53 s"_s);
        QCOMPARE(Format::age(std::chrono::minutes(18)), u"18 min"_s);
    }
};

HOOX_TEST(FormatTest);
#include "FormatTest.moc"
