#include "models/evidence/EvidenceChain.h"

#include "tests/models/evidence/EvidenceDesk.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

using Gap = EvidencePoint::Gap;

class EvidenceChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFillTellsItsWholeWayWithTimesAndGaps()
    {
        const auto chain = evidenceChain(wholeSources());
        QCOMPARE(kindsOf(chain), (QStringList{u"lock"_s, u"intent"_s, u"request"_s, u"response"_s, u"fill"_s,
                                              u"position"_s, u"report"_s}));
        for (const auto &point : chain)
            QCOMPARE(point.gap, Gap::None);
        QCOMPARE(chain.at(0).at.toString(Qt::ISODateWithMs), u"2026-05-19T02:47:06.002Z"_s);
        QVERIFY(!chain.at(0).since);
        QCOMPARE(chain.at(1).since->count(), 3);
        QCOMPARE(chain.at(2).since->count(), 5);
        QCOMPARE(chain.at(2).words, u"POST https://gateway/order"_s);
        QCOMPARE(chain.at(3).since->count(), 208);
        QCOMPARE(chain.at(3).words, u"200"_s);
        QVERIFY(chain.at(3).isExact && !chain.at(4).isExact);
        QVERIFY(chain.at(3).isSinceExact && !chain.at(4).isSinceExact && !chain.at(0).isSinceExact);
        QCOMPARE(chain.at(4).words, u"BUY 0.05 @ 64541.3 Filled"_s);
        QCOMPARE(chain.at(5).words, u"0.1 → 0.15"_s);
        QCOMPARE(chain.at(6).source, u"daily-2026-05-19.pdf"_s);
        QCOMPARE(chain.at(6).page, 12);
    }

    void thePageOfTheReportThatPrintsTheFillIsNamed()
    {
        EvidenceDesk desk;
        desk.ledger.fills = {evidenceFill()};
        QVERIFY(desk.addReport(u"a.pdf"_s, printed({otherFill(), evidenceFill()})));
        desk.reader.read(evidenceFill());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        const auto report = pointOf(desk.reader.chain(), EvidencePoint::Kind::Report);
        QCOMPARE(report.gap, Gap::None);
        QCOMPARE(report.source, u"a.pdf"_s);
        QCOMPARE(report.page, 13);
        const auto bundle = evidenceBundle(desk.reader.sources(), desk.reader.chain(), {});
        QVERIFY(bundle);
        QCOMPARE(QJsonDocument::fromJson(bundle->bytes)[u"timeline"_s].toArray().last()[u"page"_s].toInt(), 13);
    }

    void aReportThatCoversTheTimeAndDoesNotPrintTheFillIsNone()
    {
        EvidenceDesk desk;
        desk.ledger.fills = {evidenceFill()};
        QVERIFY(desk.addReport(u"of-another-symbol.pdf"_s, printed({otherFill()})));
        QVERIFY(desk.addReport(u"summary.pdf"_s, printed({})));
        desk.reader.read(evidenceFill());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QCOMPARE(pointOf(desk.reader.chain(), EvidencePoint::Kind::Report).gap, Gap::NoReport);
        // One that was made meanwhile does.
        QVERIFY(desk.addReport(u"later.pdf"_s, printed({evidenceFill()})));
        QTRY_COMPARE(pointOf(desk.reader.chain(), EvidencePoint::Kind::Report).page, 12);
    }

    void aReportThatRecordsNoPagesSaysSo()
    {
        EvidenceDesk desk;
        desk.ledger.fills = {evidenceFill()};
        QVERIFY(desk.addReport(u"old.pdf"_s, {}));
        desk.reader.read(evidenceFill());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        auto report = pointOf(desk.reader.chain(), EvidencePoint::Kind::Report);
        QCOMPARE(report.gap, Gap::NoPage);
        QCOMPARE(report.source, u"old.pdf"_s);
        QVERIFY(desk.addReport(u"old.pdf"_s, "hoox-report-where 1\nnonsense\n"));
        desk.reader.read(evidenceFill());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        report = pointOf(desk.reader.chain(), EvidencePoint::Kind::Report);
        QCOMPARE(report.gap, Gap::Unreadable);
        QVERIFY(!report.page);
    }

    void aLogThatWaitsInTheSpoolIsPartOfTheChain()
    {
        EvidenceDesk desk;
        desk.ledger.fills = {evidenceFill()};
        const auto put = desk.spool.put(*BlobKey::parse(kEvidenceKey), evidenceLog(), std::nullopt);
        QTRY_VERIFY(put.isFinished());
        QVERIFY(put.result());
        desk.reader.read(evidenceFill());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        const auto &chain = desk.reader.chain();
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Response).words, u"200"_s);
        QCOMPARE(kindsOf(chain).count(u"spool"_s), 1);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Spool).at, desk.clock.nowUtc());
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Spool).source, kEvidenceKey);
        QVERIFY(desk.reader.log());
        QCOMPARE(desk.blobs.reads, 0);
    }

    void theJournalOfThisDeskGoesBeforeTheLog()
    {
        auto sources = wholeSources();
        OrderEntry entry;
        entry.ticket.requestId = u"request-1"_s;
        entry.askedAt = QDateTime::fromSecsSinceEpoch(kFilledAt - 1, Qt::UTC);
        entry.reach(OrderStep::Lock, std::chrono::milliseconds(4));
        sources.entry = entry;
        const auto chain = evidenceChain(sources);
        QCOMPARE(chain.at(0).source, u"orders.db"_s);
        QCOMPARE(chain.at(0).at, entry.askedAt.addMSecs(4));
        QCOMPARE(chain.at(1).gap, Gap::NotReached);
        QVERIFY(!chain.at(1).at.isValid());
    }

    void whatIsNotKnownIsSaidAndNeverLeftOut()
    {
        EvidenceSources sources;
        sources.fill = evidenceFill();
        const auto chain = evidenceChain(sources);
        QCOMPARE(chain.size(), 7);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Lock).gap, Gap::OtherDesk);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Request).gap, Gap::NoLog);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Position).gap, Gap::Unreadable);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Report).gap, Gap::NoReport);
        sources.fill.requestId.clear();
        sources.log = QByteArray("not json");
        sources.path = PositionPath();
        const auto other = evidenceChain(sources);
        QCOMPARE(pointOf(other, EvidencePoint::Kind::Lock).gap, Gap::NoRequestId);
        QCOMPARE(pointOf(other, EvidencePoint::Kind::Response).gap, Gap::Unreadable);
        QCOMPARE(pointOf(other, EvidencePoint::Kind::Position).gap, Gap::NoFigures);
        sources.log = QByteArray("{}");
        QCOMPARE(pointOf(evidenceChain(sources), EvidencePoint::Kind::Request).gap, Gap::NotInLog);
    }

    void noSecretIsInTheTimeline()
    {
        auto sources = wholeSources();
        sources.log = quotedJson("{'calls':[{'request':{'method':'GET','url':'https://x/?a=1&signature=deadbeef'},"
                                 "'response':{'error':'apiKey=deadbeef is not known'}}]}");
        const auto chain = evidenceChain(sources);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Request).words, u"GET https://x/?a=1&signature=•••"_s);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Response).words, u"apiKey=••• is not known"_s);
    }

    void whatCouldNotBeReadIsNeverToldAsMissing()
    {
        EvidenceSources sources;
        sources.fill = evidenceFill();
        sources.journalError = Error{Error::Kind::Denied, {}, u"locked"_s};
        sources.orderError = Error{Error::Kind::Timeout, {}, u"late"_s};
        sources.reportsError = Error{Error::Kind::Denied, {}, u"no folder"_s};
        const auto chain = evidenceChain(sources);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Lock).gap, Gap::Unreadable);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Lock).words, u"locked"_s);
        QCOMPARE(kindsOf(chain).count(u"fill"_s), 2);
        QCOMPARE(chain.at(5).gap, Gap::Unreadable);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Report).gap, Gap::Unreadable);
        sources.fill.orderId.clear();
        sources.fill.requestId.clear();
        QCOMPARE(pointOf(evidenceChain(sources), EvidencePoint::Kind::Request).gap, Gap::NoOrderId);
    }

    void whatIsLeftOutIsSaid()
    {
        auto sources = wholeSources();
        QByteArray calls;
        for (int call = 0; call < 60; ++call)
            calls += (call == 0 ? "" : ",") + quotedJson("{'request':{'method':'GET'},'response':{'status':200}}");
        sources.log = quotedJson("{'calls':[") + calls + "]}";
        for (int fill = 0; fill < 500; ++fill) {
            sources.ofOrder.append(evidenceFill());
            sources.ofOrder.last().createdAt += fill - 1000;
        }
        const auto chain = evidenceChain(sources);
        QCOMPARE(kindsOf(chain).count(u"request"_s), 51);
        QCOMPARE(kindsOf(chain).count(u"fill"_s), 102);
        QCOMPARE(std::count_if(chain.cbegin(), chain.cend(), [](const auto &each) { return each.gap == Gap::Cut; }), 2);
    }

    void oneCallAloneIsACall()
    {
        auto sources = wholeSources();
        sources.log = quotedJson("{'request':{'method':'POST','path':'/v5/order'},'response':{'status':403}}");
        const auto chain = evidenceChain(sources);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Request).words, u"POST /v5/order"_s);
        QCOMPARE(pointOf(chain, EvidencePoint::Kind::Response).words, u"403"_s);
    }

    void aLogGoesOutAsItIsStored()
    {
        auto sources = wholeSources();
        const auto log = quotedJson("{'price':64541.30000000000000000001,'price':1e400}");
        sources.log = log;
        const auto bundle = evidenceBundle(sources, evidenceChain(sources), {});
        QVERIFY(bundle);
        QVERIFY(bundle->bytes.contains(log));
        QVERIFY(JsonDocument::parse(bundle->bytes));
    }

    void aBundleCountsWhatWasMasked()
    {
        const auto sources = wholeSources();
        const auto bundle = evidenceBundle(sources, evidenceChain(sources), {});
        QVERIFY(bundle);
        QCOMPARE(bundle->masks, 1);
        QCOMPARE(bundle->where, QStringList{u"log.calls[0].request.headers[\"X-BAPI-SIGN\"]"_s});
        const auto root = QJsonDocument::fromJson(bundle->bytes).object();
        QCOMPARE(root[u"redaction"_s][u"masks"_s].toInt(), 1);
        QCOMPARE(root[u"timeline"_s].toArray().size(), 7);
        QCOMPARE(root[u"log"_s][u"order_id"_s].toString(), u"7"_s);
    }

    void whatLooksLikeAKeyStopsTheExportAndSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("where");
        QTest::newRow("a signature") << evidenceLog("a1b2c3") << u"log.calls[0].request.headers[\"X-BAPI-SIGN\"]"_s;
        QTest::newRow("a number") << (quotedJson("{'apiKey':12345678}")) << u"log.apiKey"_s;
        QTest::newRow("by name") << (quotedJson("{'h':[{'name':'Authorization','value':'x9x9'}]}"))
                                 << u"log.h[0].value"_s;
        QTest::newRow("AWS") << (quotedJson("{'note':'used AKIAABCDEFGHIJKLMNOP here'}")) << u"log.note"_s;
        QTest::newRow("a token") << (quotedJson("{'note':['eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0']}")) << u"log.note[0]"_s;
        QTest::newRow("a private key") << (quotedJson("{'a':'-----BEGIN EC PRIVATE KEY-----'}")) << u"log.a"_s;
        QTest::newRow("in a text") << (quotedJson("{'body':'{\\'api_secret\\':\\'hunter22\\'}'}")) << u"log.body"_s;
        QTest::newRow("in an address") << (quotedJson("{'url':'https://x/?apikey=abcdef'}")) << u"log.url"_s;
        QTest::newRow("not JSON") << QByteArray("Authorization: Bearer abcdef") << u"log line 1"_s;
        QTest::newRow("a signature in an address")
            << (quotedJson("{'url':'https://x/?a=1&sign=abcdef'}")) << u"log.url"_s;
        QTest::newRow("a session") << (quotedJson("{'url':'wss://x/ws?listenKey=abcdef'}")) << u"log.url"_s;
        QTest::newRow("a pair") << (quotedJson("{'h':[['X-BAPI-SIGN','abcdef']]}")) << u"log.h[0][1]"_s;
        QTest::newRow("a list of headers") << (quotedJson("{'h':['Host','x','X-BAPI-SIGN','ab']}")) << u"log.h[3]"_s;
        QTest::newRow("the first of two") << (quotedJson("{'token':'abcdef','token':'•••'}")) << u"log.token"_s;
        QTest::newRow("an escaped name") << (quotedJson("{'body':'{\\'\\\\u0073ign\\':\\'abc\\'}'}")) << u"log.body"_s;
        QTest::newRow("in base64") << (quotedJson("{'echo':'Y29ycmVjdC1ob3JzZQ=='}")) << u"log"_s;
        QTest::newRow("the profile's own") << (quotedJson("{'echo':'it is correct-horse indeed'}")) << u"log.echo"_s;
    }
    void whatLooksLikeAKeyStopsTheExportAndSaysWhere()
    {
        QFETCH(QByteArray, log);
        QFETCH(QString, where);
        auto sources = wholeSources();
        sources.log = log;
        const auto bundle = evidenceBundle(sources, evidenceChain(sources), {"correct-horse"});
        QVERIFY(!bundle);
        QCOMPARE(bundle.error().kind, Error::Kind::Refused);
        QCOMPARE(bundle.error().detail, where);
    }
};

HOOX_TEST(EvidenceChainTest);
#include "EvidenceChainTest.moc"
