#include "tests/storage/blobs/AuditDesk.h"

#include "storage/blobs/BlobAuditText.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

using Verdict = BlobAuditReport::Verdict;
using Depth = BlobAudit::Depth;

/// What a run comes to: what nobody could compare is never said to agree.
class BlobAuditVerdictTest : public QObject, private AuditDesk
{
    Q_OBJECT

    static void putOrder(Bench &bench, const QString &orderId, const QByteArray &log)
    {
        bench.ledger.fills.append(filled(orderId, 1, 2));
        bench.blobs.put(key(orderId), log);
    }

private Q_SLOTS:
    void allThatAgreesAgrees_BL5()
    {
        Bench bench;
        putOrder(bench, u"1"_s, executionLog(u"1"_s, "1", "2"));
        QCOMPARE(verify(bench.ledger, bench.blobs, bench.spool, deep())->verdict(Depth::Deep), Verdict::Agrees);
        QCOMPARE(verify(bench.ledger, bench.blobs, bench.spool, Depth::Names)->verdict(Depth::Names),
                 Verdict::AgreesByName);
    }

    void aLogThatCannotBeComparedIsUnknown_BL5_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::newRow("no JSON") << QByteArray("<html>Sign in</html>");
        QTest::newRow("half") << executionLog(u"2"_s, "1", "2").chopped(5);
        QTest::newRow("nothing") << quotedJson("{}");
        QTest::newRow("of another order") << executionLog(u"3"_s, "1", "2");
        QTest::newRow("a name twice") << quotedJson("{'order_id':'2','x':{'orderId':'2','cumExecQty':'9','cumExecQty':"
                                                    "'1','avgPrice':'2'}}");
        QTest::newRow("too large to take apart") << QByteArray(kLargestComparedLog + 1, ' ');
    }
    void aLogThatCannotBeComparedIsUnknown_BL5()
    {
        QFETCH(QByteArray, log);
        Bench bench;
        putOrder(bench, u"1"_s, executionLog(u"1"_s, "1", "2"));
        putOrder(bench, u"2"_s, log);
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, deep());
        QVERIFY(report && report->agrees());
        QCOMPARE(report->undecided, 1);
        QCOMPARE(report->notComparable, 1);
        QCOMPARE(report->verdict(Depth::Deep), Verdict::InPart);
        QVERIFY(BlobAuditReport::isUnknown(Verdict::InPart));
        QCOMPARE(auditJson(*report, Depth::Deep)[u"verdict"_s].toString(), u"unknown"_s);
        QVERIFY(auditCsv(*report).contains("undecided," + key(u"2"_s).toUtf8()));
    }

    void aLogThatByItsSchemeHoldsNoFigureMakesNothingUnknown_BL5()
    {
        Bench bench;
        putOrder(bench, u"1"_s, executionLog(u"1"_s, "1", "2"));
        // A gateway that does not pass the exchange's answer on, contracts, and an order that was refused.
        putOrder(bench, u"2"_s, quotedJson("{'order_id':'2','calls':[{'response':{'body':{'success':true}}}]}"));
        putOrder(bench, u"3"_s,
                 quotedJson("{'data':[{'id':'1','symbol':'BTC_USDT','vol':100,'price':2,'feeCurrency':'USDT',"
                            "'orderId':'3'}]}"));
        putOrder(bench, u"4"_s, quotedJson("{'request_id':'4','status':'Failed'}"));
        bench.ledger.fills.last().status = FillStatus::Failed;
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, deep());
        QVERIFY(report && report->agrees());
        QCOMPARE(report->notComparable, 3);
        QCOMPARE(report->undecided, 0);
        QCOMPARE(report->verdict(Depth::Deep), Verdict::AgreesWhereTold);
        QVERIFY(!BlobAuditReport::isUnknown(Verdict::AgreesWhereTold));
        QCOMPARE(auditJson(*report, Depth::Deep)[u"verdict"_s].toString(), u"agrees"_s);
    }

    void aLogThatStillWaitsWasNotRead_BL5()
    {
        Bench bench;
        bench.ledger.fills = {filled(u"1"_s, 1, 2)};
        QVERIFY(await(bench.spool.put(*BlobKey::parse(key(u"1"_s)), executionLog(u"1"_s, "1", "2"), {})));
        QCOMPARE(verify(bench.ledger, bench.blobs, bench.spool, Depth::Names)->verdict(Depth::Names),
                 Verdict::AgreesByName);
        QCOMPARE(verify(bench.ledger, bench.blobs, bench.spool, deep())->verdict(Depth::Deep), Verdict::InPart);
    }

    void aPeriodWithoutAnyOrderIdIsUnknown_BL5()
    {
        Bench bench;
        bench.ledger.fills = {filled({}, 1, 2)};
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, Depth::Names);
        QCOMPARE(report->verdict(Depth::Names), Verdict::WithoutNames);
        QVERIFY(BlobAuditReport::isUnknown(Verdict::WithoutNames));
        bench.ledger.fills.clear(); // Of nothing, nothing is unknown.
        QCOMPARE(verify(bench.ledger, bench.blobs, bench.spool, Depth::Names)->verdict(Depth::Names),
                 Verdict::AgreesByName);
    }

    void aDifferenceIsSaidBeforeAnUnknown_BL5()
    {
        Bench bench;
        putOrder(bench, u"1"_s, executionLog(u"1"_s, "3", "2"));
        putOrder(bench, u"2"_s, "no JSON");
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, deep());
        QCOMPARE(report->verdict(Depth::Deep), Verdict::Differs);
        QCOMPARE(report->undecided, 1);
        QCOMPARE(auditJson(*report, Depth::Deep)[u"verdict"_s].toString(), u"differs"_s);
    }
};

HOOX_TEST(BlobAuditVerdictTest);
#include "BlobAuditVerdictTest.moc"
