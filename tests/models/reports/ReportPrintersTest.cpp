#include "models/reports/ReportPrinters.h"

#include "tests/support/Await.h"
#include "tests/support/PrintSystem.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ReportPrintersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printersAreListedTheDefaultOneFirst_RP3()
    {
        const tests::PrintSystem system;
        ReportPrinters printers(system.folder());
        const auto names = tests::await(printers.list());
        QVERIFY(names.has_value());
        QCOMPARE(*names, QStringList({u"Desk"_s, u"Attic_Laser"_s}));
    }

    void aReportIsHandedOverAsItIs_RP3()
    {
        const tests::PrintSystem system;
        ReportPrinters printers(system.folder());
        QVERIFY(tests::await(printers.print(u"/reports/-odd name.pdf"_s, u"Desk"_s)).has_value());
        QCOMPARE(system.printed(), u"-d Desk -t -odd name.pdf -- /reports/-odd name.pdf"_s);
    }

    void aComputerWithoutPrintersOrPrintSystemSaysWhich_RP3()
    {
        const tests::PrintSystem none("");
        ReportPrinters empty(none.folder());
        const auto names = tests::await(empty.list());
        QVERIFY(names.has_value());
        QVERIFY(names->isEmpty());
        ReportPrinters missing(none.folder() + u"/nowhere"_s);
        const auto nothing = tests::await(missing.list());
        QVERIFY(!nothing.has_value());
        QCOMPARE(nothing.error().kind, Error::Kind::NotFound);
    }

    void whatThePrintSystemSaysAgainstItIsKept_RP3()
    {
        tests::PrintSystem system;
        system.write(u"lp"_s, "echo 'lp: The printer is on fire.' >&2; exit 1\n");
        ReportPrinters printers(system.folder());
        const auto refused = tests::await(printers.print(u"/reports/daily.pdf"_s, u"Desk"_s));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Failed);
        QCOMPARE(refused.error().detail, u"lp: The printer is on fire."_s);
    }
};

HOOX_TEST(ReportPrintersTest);
#include "ReportPrintersTest.moc"
