#include "models/analytics/AnalyticsBoard.h"

#include "tests/support/FixedClock.h"
#include "tests/support/SampleAnalytics.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

FillsQuery queryOf(ExchangeId exchange)
{
    FillsQuery query;
    query.exchange = exchange;
    return query;
}

} // namespace

class AnalyticsBoardTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;

private Q_SLOTS:
    void anAnswerIsKeptWithItsTimeItsQueryAndItsAge()
    {
        ScriptedAnalytics ledger;
        AnalyticsBoard board(ledger.source(), m_clock);
        QVERIFY(!board.hasContent());
        QVERIFY(board.asset() == nullptr);
        board.begin(queryOf(ExchangeId::Bybit));
        QVERIFY(board.isReading());
        QCOMPARE(ledger.calls.at(0).query.exchange, ExchangeId::Bybit);
        ledger.calls.at(0).answer(sampleAnalytics());
        QTRY_VERIFY(!board.isReading());
        QVERIFY(board.hasContent());
        QCOMPARE(board.asset()->asset, u"USDT"_s);
        QCOMPARE(board.query().exchange, ExchangeId::Bybit);
        QCOMPARE(board.readAt(), m_clock.nowUtc());
        m_clock.advance(std::chrono::seconds(7));
        QCOMPARE(board.age(), std::chrono::seconds(7));
    }

    void progressIsToldInThousandths_UI1()
    {
        ScriptedAnalytics ledger;
        AnalyticsBoard board(ledger.source(), m_clock);
        QSignalSpy told(&board, &AnalyticsBoard::progressed);
        board.begin({});
        ledger.calls.at(0).progress(380);
        QTRY_COMPARE(board.thousandths(), 380);
        QVERIFY(told.count() >= 1);
        board.begin({});
        QCOMPARE(board.thousandths(), 0);
    }

    void anotherScopeBeginsWithNothingAndTheOlderAnswerIsDropped()
    {
        ScriptedAnalytics ledger;
        AnalyticsBoard board(ledger.source(), m_clock);
        board.begin({});
        ledger.calls.at(0).answer(sampleAnalytics());
        QTRY_VERIFY(board.hasContent());
        board.begin(queryOf(ExchangeId::Mexc));
        QVERIFY2(!board.hasContent(), "figures of one filter never stand under another's words");
        board.begin(queryOf(ExchangeId::Bybit));
        QVERIFY2(ledger.calls.at(1).promise->isCanceled(), "what nobody wants any more is given up");
        ledger.calls.at(1).answer(twoAssets());
        ledger.calls.at(2).answer(sampleAnalytics());
        QTRY_VERIFY(board.hasContent());
        QCOMPARE(board.analytics().assets.size(), 1);
        QCOMPARE(board.query().exchange, ExchangeId::Bybit);
    }

    void aRefreshKeepsWhatIsThereAndAnErrorStandsBesideIt()
    {
        ScriptedAnalytics ledger;
        AnalyticsBoard board(ledger.source(), m_clock);
        board.begin({});
        ledger.calls.at(0).answer(sampleAnalytics());
        QTRY_VERIFY(board.hasContent());
        const auto readAt = board.readAt();
        m_clock.advance(std::chrono::seconds(40));
        board.refresh({});
        QVERIFY(board.hasContent());
        board.refreshIfIdle({});
        QCOMPARE(ledger.calls.size(), std::size_t(2));
        ledger.calls.at(1).answer(fail(Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile));
        QTRY_VERIFY(!board.isReading());
        QCOMPARE(board.error()->cause, Error::Cause::LockedFile);
        QCOMPARE(board.readAt(), readAt);
        QCOMPARE(board.age(), std::chrono::seconds(40));
        board.refreshIfIdle({});
        ledger.calls.at(2).answer(sampleAnalytics());
        QTRY_VERIFY(!board.error());
        QCOMPARE(board.age(), std::chrono::seconds(0));
    }

    void cancellingEndsTheReadAndLeavesWhatIsThere_UI1()
    {
        ScriptedAnalytics ledger;
        AnalyticsBoard board(ledger.source(), m_clock);
        board.begin({});
        board.cancel();
        QVERIFY(ledger.calls.at(0).promise->isCanceled());
        QVERIFY(!board.isReading());
        QVERIFY(board.wasStopped());
        QVERIFY(!board.error());
        ledger.calls.at(0).answer(sampleAnalytics());
        QTest::qWait(0);
        QVERIFY2(!board.hasContent(), "a late answer is dropped");
        board.refresh({});
        QVERIFY(!board.wasStopped());
        // What another hand gave up is no error either.
        ledger.calls.at(1).answer(fail(Error::Kind::Cancelled));
        QTRY_VERIFY(board.wasStopped());
        QVERIFY(!board.error());
    }

    void aBoardThatDiesGivesItsReadUp()
    {
        ScriptedAnalytics ledger;
        {
            AnalyticsBoard board(ledger.source(), m_clock);
            board.begin({});
        }
        QVERIFY(ledger.calls.at(0).promise->isCanceled());
        ledger.calls.at(0).answer(sampleAnalytics());
        QTest::qWait(0);
    }

    void oneAssetIsLookedAtAndOneThatIsGoneGivesWayToTheFirst()
    {
        ScriptedAnalytics ledger;
        AnalyticsBoard board(ledger.source(), m_clock);
        board.begin({});
        ledger.calls.at(0).answer(twoAssets());
        QTRY_VERIFY(board.hasContent());
        QSignalSpy changed(&board, &AnalyticsBoard::changed);
        board.setAsset(u"USDC"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(board.asset()->asset, u"USDC"_s);
        board.refresh({});
        ledger.calls.at(1).answer(sampleAnalytics());
        QTRY_COMPARE(board.asset()->asset, u"USDT"_s);
    }

    void theAxisSpansThePeriodOrTheRowsWhereItIsOpen()
    {
        ScriptedAnalytics ledger;
        AnalyticsBoard board(ledger.source(), m_clock);
        const auto readWith = [&](const TimeRange &time) {
            FillsQuery query;
            query.time = time;
            board.begin(query);
            ledger.calls.back().answer(sampleAnalytics());
            return QTest::qWaitFor([&board] { return board.hasContent(); });
        };
        const auto analytics = sampleAnalytics();
        QVERIFY(readWith({}));
        QCOMPARE(board.shownRange(), (TimeRange{analytics.firstAt, analytics.lastAt + 1}));
        QVERIFY(readWith({kSampleDay, kSampleDay + 172800}));
        QCOMPARE(board.shownRange(), (TimeRange{kSampleDay, kSampleDay + 172800}));
        TimeRange since;
        since.from = kSampleDay;
        QVERIFY(readWith(since));
        QCOMPARE(board.shownRange(), (TimeRange{kSampleDay, m_clock.nowUtc().toSecsSinceEpoch()}));
    }
};

HOOX_TEST(AnalyticsBoardTest);
#include "AnalyticsBoardTest.moc"
