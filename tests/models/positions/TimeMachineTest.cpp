#include "models/positions/TimeMachine.h"

#include "models/positions/FillsAroundModel.h"
#include "models/positions/PositionPathReader.h"
#include "tests/support/MadeHistory.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class TimeMachineTest : public QObject
{
    Q_OBJECT

    static Fill fill(const QString &symbol, Action action, double quantity, double price, qint64 second)
    {
        auto made = sampleFill(ExchangeId::Bybit, symbol, action, quantity, price, 0, 0);
        made.createdAt = second;
        return made;
    }

    static MadeHistory sample()
    {
        MadeHistory history;
        history.fills = {fill(u"BTCUSDT"_s, Action::Long, 1, 100, 1000), fill(u"ETHUSDT"_s, Action::Short, 2, 10, 1010),
                         fill(u"BTCUSDT"_s, Action::Long, 1, 120, 1020),
                         fill(u"BTCUSDT"_s, Action::Close, 2, 130, 1030)};
        return history;
    }

private Q_SLOTS:
    void positionsStandAsTheFillsMadeThemByTheEndOfTheSecond()
    {
        auto history = sample();
        TimeMachine past(history.reads());
        QVERIFY(!past.isOn());
        past.showAt(1020);
        QTRY_COMPARE(past.shown(), std::optional<qint64>(1020));
        QCOMPARE(past.rows().size(), 2);
        const auto &btc = past.rows()[0];
        QCOMPARE(btc.asOf, 1020);
        QCOMPARE(btc.shown().size, 2.0);
        QCOMPARE(btc.shown().entryPrice, std::optional(110.0));
        QCOMPARE(btc.mark, std::optional(120.0)); // the last fill's price before its end
        QCOMPARE(btc.unrealised, std::optional(20.0));
        QCOMPARE(btc.openedAt, 1000);
        QVERIFY2(btc.reconciled.agrees() && !btc.reconciled.recorded, "nothing was recorded that it could differ from");
        QCOMPARE(*btc.share + *past.rows()[1].share, 1.0);
        past.showAt(1019);
        QTRY_COMPARE(past.shown(), std::optional<qint64>(1019));
        QCOMPARE(past.rows()[0].shown().size, 1.0);
    }

    void theFillsAroundTheSecondAreSomeBeforeAndSomeAfter()
    {
        auto history = sample();
        TimeMachine past(history.reads());
        past.showAt(1010);
        QTRY_VERIFY(past.fillsComplete());
        QVector<qint64> seconds;
        for (const auto &each : past.fills())
            seconds.append(each.createdAt);
        QCOMPARE(seconds, (QVector<qint64>{1000, 1010, 1020, 1030}));
        FillsAroundModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFills(past.fills(), 1010);
        QCOMPARE(model.inTheSecond(), 1);
        QCOMPARE(model.index(0, 0).data().toLongLong(), -10);
        QCOMPARE(model.index(3, 0).data(FillsAroundModel::OffsetRole).toLongLong(), 20);
    }

    void fillsThatANewerReadGaveUpAreNoFailure()
    {
        auto history = sample();
        auto reads = history.reads();
        QVector<std::shared_ptr<QPromise<Result<FillHead>>>> asked;
        reads.fills = [&asked](const FillsQuery &, int) {
            asked.append(std::make_shared<QPromise<Result<FillHead>>>());
            asked.constLast()->start();
            return asked.constLast()->future();
        };
        const auto answer = [&asked](qsizetype number, const Result<FillHead> &head) {
            asked.at(number)->addResult(head);
            asked.at(number)->finish();
        };
        TimeMachine past(reads);
        past.showAt(1020);
        QTRY_COMPARE(asked.size(), 1);
        past.readAgain();
        QTRY_COMPARE(asked.size(), 2);
        answer(0, fail(Error::Kind::Cancelled)); // as the ledger does when a newer read drops it
        answer(1, FillHead());
        QTRY_COMPARE(asked.size(), 3);
        answer(2, FillHead());
        QTRY_VERIFY(past.fillsComplete());
        QVERIFY(!past.error());
    }

    void draggingNeverQueuesUpAndTheNewestWishWins()
    {
        auto history = sample();
        history.held = true;
        TimeMachine past(history.reads());
        for (qint64 second = 1000; second <= 1030; ++second)
            past.showAt(second);
        QCOMPARE(history.asked, QVector<qint64>{1000});
        QVERIFY(history.releaseOne());
        QTRY_COMPARE(history.asked, (QVector<qint64>{1000, 1030}));
        QVERIFY2(past.shown() == 1000, "a picture names its own second");
        QVERIFY(!past.fillsComplete());
        QVERIFY(history.releaseOne());
        QTRY_COMPARE(past.shown(), std::optional<qint64>(1030));
        QTRY_VERIFY(past.fillsComplete());
        QCOMPARE(history.asked.size(), 2);
        QVERIFY2(past.rows().size() == 1, "BTCUSDT was closed");
    }

    void whatAnswersAfterLeavingIsDropped()
    {
        auto history = sample();
        history.held = true;
        TimeMachine past(history.reads());
        past.showAt(1010);
        past.leave();
        QVERIFY2(history.wasCancelled(), "what is not wanted any more is given up");
        QVERIFY(history.releaseOne());
        QTest::qWait(0);
        QVERIFY(!past.isOn() && !past.shown() && past.rows().isEmpty());
        past.showAt(1020);
        QVERIFY(history.releaseOne());
        QTRY_COMPARE(past.shown(), std::optional<qint64>(1020));
    }

    void itMayDieBeforeTheAnswer()
    {
        auto history = sample();
        history.held = true;
        {
            TimeMachine past(history.reads());
            past.showAt(1010);
        }
        QVERIFY(history.wasCancelled());
        QVERIFY(history.releaseOne());
        QTest::qWait(0);
    }

    void aFailureKeepsTheLastPictureAndTheSameSecondIsTriedAgain()
    {
        auto history = sample();
        TimeMachine past(history.reads());
        past.showAt(1010);
        QTRY_VERIFY(past.fillsComplete());
        history.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile};
        past.showAt(1020);
        QTRY_VERIFY(past.error());
        QCOMPARE(past.shown(), std::optional<qint64>(1010));
        history.failure.reset();
        past.showAt(1020);
        QTRY_COMPARE(past.shown(), std::optional<qint64>(1020));
        QVERIFY(!past.error());
    }

    void theFirstPassTellsHowFarItIs()
    {
        auto history = sample();
        history.held = true;
        TimeMachine past(history.reads());
        past.showAt(1010);
        QCOMPARE(past.percent(), -1);
        history.tellProgress(38, 100);
        QTRY_COMPARE(past.percent(), 38);
        history.releaseOne();
        QTRY_VERIFY(past.shown());
        QCOMPARE(past.percent(), -1);
    }

    void theSpanIsThatOfTheLedger()
    {
        auto history = sample();
        TimeMachine past(history.reads());
        QSignalSpy known(&past, &TimeMachine::spanKnown);
        past.readSpan();
        past.showAt(1010);
        QTRY_COMPARE(known.count(), 1);
        QCOMPARE(past.firstAt(), 1000);
        QCOMPARE(past.lastAt(), 1030);
        QTRY_VERIFY(past.fillsComplete());
    }

    void aFillWithoutAQuantityIsCountedAndNeverFlat_LG3()
    {
        auto history = sample();
        history.fills[1].quantity.reset();
        TimeMachine past(history.reads());
        past.showAt(1020);
        QTRY_VERIFY(past.shown());
        QCOMPARE(past.rows().size(), 1);
        QCOMPARE(past.unknownPositions(), 1);
    }

    void aPathIsReadForItsPeriodAndANewerOneDropsTheOlder()
    {
        auto history = sample();
        PositionPathReader reader(history.reads());
        reader.load(ExchangeId::Bybit, u"BTCUSDT"_s, {1000, 1011});
        reader.load(ExchangeId::Bybit, u"BTCUSDT"_s, {1015, 1040});
        QSignalSpy changed(&reader, &PositionPathReader::changed);
        QTRY_VERIFY(!reader.isReading());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reader.path()->before.size, std::optional(1.0));
        QCOMPARE(reader.path()->steps.size(), 2);
    }
};

HOOX_TEST(TimeMachineTest);
#include "TimeMachineTest.moc"
