#include "models/overview/OverviewFigures.h"

#include "tests/support/FixedClock.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class OverviewFiguresTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;

private Q_SLOTS:
    void exposureNamesTheLargestSymbolAndItsShare()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        const auto all = exposureOf(positionRows(ledger.recorded, ledger.symbolFigures));
        QCOMPARE(all.size(), 1);
        const auto &usdt = all[0];
        QCOMPARE(usdt.sum.asset, u"USDT"_s);
        QCOMPARE(usdt.symbols[0].symbol, u"BTCUSDT"_s);
        double shares = 0;
        for (const auto &symbol : usdt.symbols)
            shares += symbol.share;
        QVERIFY(qAbs(shares - 1) < 1e-12);
        QVERIFY(qAbs(usdt.symbols[0].gross - 0.56 * 64541.3) < 1e-6);
    }

    void todayIsOneSumAQuoteAsset()
    {
        SymbolFigures usdt, other, btc, idle;
        usdt.symbol = u"BTCUSDT"_s;
        usdt.realised = {10, 1};
        usdt.fees = {1, 2};
        usdt.fills = 2;
        usdt.volume = {1000, 2};
        other = usdt;
        other.symbol = u"ETHUSDT"_s;
        other.realised = {-4, 1};
        other.failed = 3;
        btc.symbol = u"ETHBTC"_s;
        btc.fills = 1;
        btc.realised = {0.5, 1};
        btc.volume = {1, 1};
        idle.symbol = u"XRPEUR"_s;
        const auto all = todayOf({usdt, other, btc, idle});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0], (TodayFigures{u"USDT"_s, {6, 2}, {2, 4}, {2000, 4}, 4, 3, 0, 0, 0}));
        QCOMPARE(all[1].realised.known, 0.5);
    }

    void todaysSumsSayWhatIsNotInThem_LG3()
    {
        SymbolFigures deployed, other;
        deployed.symbol = u"BTCUSDT"_s;
        deployed.fills = 3;
        deployed.unfilled = 2;
        deployed.fees = {0, 0, 3};
        deployed.realised = {10, 1, 1};
        other = deployed;
        other.symbol = u"ETHUSDT"_s;
        const auto today = todayOf({deployed, other}).value(0);
        QVERIFY2(!today.fees.value(), "no fee is known: missing, not 0");
        QCOMPARE(today.fees.missing, 6);
        QVERIFY(!today.realised.whole());
        QCOMPARE(today.realised.missing, 2);
        QCOMPARE(today.unfilled, 4);
        QCOMPARE(today.failed, 0);
    }

    void aFillWithoutAQuantityIsCounted_LG3()
    {
        FakeLedger ledger;
        SymbolFigures unknown;
        unknown.symbol = u"BTCUSDT"_s;
        unknown.withoutQuantity = 1;
        ledger.symbolFigures = {unknown};
        PositionBoard board(ledger, m_clock);
        board.refresh();
        QTRY_VERIFY(board.hasContent());
        QCOMPARE(board.unknownPositions(), 1);
    }

    void aReadFillsEverything()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        PositionBoard board(ledger, m_clock);
        OverviewFigures figures(ledger, board, m_clock);
        figures.refresh();
        QTRY_VERIFY(!figures.isReading());
        QCOMPARE(figures.ledgerFacts()->fills, 100000);
        QCOMPARE(figures.lastFills().size(), 10);
        QCOMPARE(figures.equity().size(), 1);
        QCOMPARE(figures.board().rows().size(), 5);
        QCOMPARE(ledger.askedEquity.to - ledger.askedEquity.from, 86401);
        QCOMPARE(figures.readAt(), m_clock.nowUtc());
        QVERIFY(!figures.isEmptyLedger());
    }

    void aFailedReadKeepsOldContentAndSaysWhy()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        PositionBoard board(ledger, m_clock);
        OverviewFigures figures(ledger, board, m_clock);
        figures.refresh();
        QTRY_VERIFY(!figures.isReading());
        ledger.failure = Error{Error::Kind::Corrupt, u"ledger.db"_s, {}, Error::Cause::DamagedFile};
        m_clock.advance(std::chrono::seconds(61));
        figures.refresh();
        QTRY_VERIFY(!figures.isReading());
        QCOMPARE(figures.error()->cause, Error::Cause::DamagedFile);
        QCOMPARE(figures.lastFills().size(), 10);
        QCOMPARE(figures.age(), std::chrono::seconds(61));
    }

    void aLateAnswerIsDropped()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        PositionBoard board(ledger, m_clock);
        OverviewFigures figures(ledger, board, m_clock);
        ledger.held = true;
        figures.refresh();
        ledger.held = false;
        ledger.fills.clear();
        figures.refresh();
        QTRY_VERIFY(figures.readAt().isValid());
        ledger.release();
        QTRY_VERIFY(!figures.isReading());
        QVERIFY(figures.lastFills().isEmpty());
    }

    void anEmptyLedgerIsTheFirstRun()
    {
        FakeLedger ledger;
        PositionBoard board(ledger, m_clock);
        OverviewFigures figures(ledger, board, m_clock);
        QVERIFY2(!figures.isEmptyLedger(), "not known yet");
        figures.refresh();
        QTRY_VERIFY(!figures.isReading());
        QVERIFY(figures.isEmptyLedger());
    }
};

HOOX_TEST(OverviewFiguresTest);
#include "OverviewFiguresTest.moc"
