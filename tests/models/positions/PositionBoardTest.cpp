#include "models/positions/PositionBoard.h"

#include "models/positions/PositionFills.h"
#include "tests/support/FixedClock.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class PositionBoardTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;

private Q_SLOTS:
    void aReadGivesRowsBalancesAndItsTime()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        PositionBoard board(ledger, m_clock);
        QVERIFY(!board.hasContent());
        board.refresh();
        QVERIFY(board.isReading());
        QTRY_VERIFY(!board.isReading());
        QCOMPARE(board.rows().size(), 5);
        QCOMPARE(board.differing(), 3);
        QCOMPARE(board.balances().size(), 3);
        QCOMPARE(board.readAt(), m_clock.nowUtc());
        QCOMPARE(QDateTime::fromSecsSinceEpoch(ledger.askedFigures.from, Qt::UTC).toString(Qt::ISODate),
                 u"2026-05-19T00:00:00Z"_s);
    }

    void aFailedReadKeepsOldContentAndItsAge()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        PositionBoard board(ledger, m_clock);
        board.refresh();
        QTRY_VERIFY(board.hasContent());
        const auto readAt = board.readAt();
        m_clock.advance(std::chrono::seconds(40));
        ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile};
        board.refresh();
        QTRY_VERIFY(!board.isReading());
        QCOMPARE(board.error()->cause, Error::Cause::LockedFile);
        QCOMPARE(board.rows().size(), 5);
        QCOMPARE(board.readAt(), readAt);
        QCOMPARE(board.age(), std::chrono::seconds(40));
        ledger.failure.reset();
        board.refresh();
        QTRY_VERIFY(!board.isReading());
        QVERIFY(!board.error());
        QCOMPARE(board.age(), std::chrono::seconds(0));
    }

    void aLateAnswerOfAnOlderReadIsDropped()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        PositionBoard board(ledger, m_clock);
        ledger.held = true;
        board.refresh(); // its answers carry the sample
        ledger.held = false;
        ledger.recorded.clear();
        ledger.symbolFigures.clear();
        board.refresh();
        QTRY_VERIFY(!board.isReading());
        QCOMPARE(board.rows().size(), 0);
        ledger.release();
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
        QCOMPARE(board.rows().size(), 0);
    }

    void aFillBetweenTheTwoReadsIsNoDifference_LG2()
    {
        FakeLedger ledger;
        ledger.recorded = {samplePosition(u"SOLUSDT"_s, ExchangeId::Bybit, 10, 150)};
        ledger.symbolFigures = {sampleFigures(ledger.recorded[0], 150, 60)};
        ledger.beforeFigures = [&ledger] {
            // A fill is recorded while the first scan still has its older view; the second one sees it.
            ledger.recorded[0].size = 12;
            if (ledger.figureReads > 1)
                ledger.symbolFigures[0].position->size = 12;
        };
        PositionBoard board(ledger, m_clock);
        board.refresh();
        QTRY_VERIFY(!board.isReading());
        QCOMPARE(ledger.figureReads, 2);
        QCOMPARE(board.differing(), 0);
    }

    void aBoardThatDiesDropsItsAnswers()
    {
        FakeLedger ledger;
        ledger.held = true;
        {
            PositionBoard board(ledger, m_clock);
            board.refresh();
        }
        ledger.release();
        QTest::qWait(0);
    }

    void onlyFillsSinceThePositionOpenedMakeItUp()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        PositionFills fills(ledger);
        fills.load(ExchangeId::Bybit, u"BTCUSDT"_s, kSampleMoment - 61);
        QTRY_VERIFY(!fills.isReading());
        QCOMPARE(fills.fills().size(), 3);
        QVERIFY(fills.isComplete());
        fills.load(ExchangeId::Bybit, u"SOLUSDT"_s, 0);
        QTRY_VERIFY(!fills.isReading());
        QVERIFY2(fills.fills().isEmpty(), "a failed order makes up nothing");
    }
};

HOOX_TEST(PositionBoardTest);
#include "PositionBoardTest.moc"
