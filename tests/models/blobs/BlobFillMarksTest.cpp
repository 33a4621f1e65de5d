#include "models/blobs/BlobFillMarks.h"

#include "tests/support/FakeLedger.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

QString markedKey(const QString &orderId)
{
    return u"logs/bybit/BTCUSDT/2026-05-19/order-%1.json"_s.arg(orderId);
}

Fill markedFill(const QString &orderId, const QString &symbol = u"BTCUSDT"_s)
{
    Fill fill;
    fill.symbol = symbol;
    fill.orderId = orderId;
    return fill;
}

} // namespace

class BlobFillMarksTest : public QObject
{
    Q_OBJECT

    using Mark = BlobFillMarks::Mark;

private Q_SLOTS:
    void aLogTellsWhetherItsOrderHasAFill_BL5()
    {
        FakeLedger ledger;
        ledger.fills = {markedFill(u"1"_s), markedFill(u"3"_s, u"ETHUSDT"_s)};
        BlobFillMarks marks(ledger);
        QCOMPARE(marks.markOf(markedKey(u"1"_s)), Mark::Unknown);
        marks.want({markedKey(u"1"_s), markedKey(u"2"_s), markedKey(u"3"_s), u"reports/a.pdf"_s});
        QTRY_COMPARE(marks.markOf(markedKey(u"3"_s)), Mark::NoFill);
        QCOMPARE(marks.markOf(markedKey(u"1"_s)), Mark::Fill);
        QCOMPARE(marks.markOf(markedKey(u"2"_s)), Mark::NoFill);
        QCOMPARE(marks.markOf(u"reports/a.pdf"_s), Mark::None);
        ledger.fills += markedFill(u"2"_s);
        marks.forget();
        QCOMPARE(marks.markOf(markedKey(u"2"_s)), Mark::Unknown);
        marks.want({markedKey(u"2"_s)});
        QTRY_COMPARE(marks.markOf(markedKey(u"2"_s)), Mark::Fill);
    }

    void whatAReplicaLacksThatIsNotWholeIsNotKnown_BL5()
    {
        FakeLedger ledger;
        ledger.fills = {markedFill(u"1"_s)};
        bool isWhole = false;
        BlobFillMarks marks(ledger, [&isWhole] { return isWhole; });
        marks.want({markedKey(u"1"_s), markedKey(u"2"_s)});
        QTRY_COMPARE(marks.markOf(markedKey(u"1"_s)), Mark::Fill);
        QTest::qWait(0);
        QCOMPARE(marks.markOf(markedKey(u"2"_s)), Mark::Unknown);
        isWhole = true;
        QTRY_COMPARE(marks.markOf(markedKey(u"2"_s)), Mark::NoFill);
    }

    void onlyWhatIsSeenIsAskedAndFewAtOnce_BL3()
    {
        FakeLedger ledger;
        ledger.held = true;
        BlobFillMarks marks(ledger);
        QStringList first, second;
        for (int number = 0; number < 60; ++number) {
            first += markedKey(QString::number(number));
            second += markedKey(QString::number(1000 + number));
        }
        marks.want(first);
        QCOMPARE(ledger.heldReads(), std::size_t(BlobFillMarks::kMostAtOnce));
        marks.want(second);
        QCOMPARE(ledger.heldReads(), std::size_t(BlobFillMarks::kMostAtOnce));
        QSignalSpy changes(&marks, &BlobFillMarks::changed);
        ledger.release();
        QTRY_COMPARE(changes.size(), BlobFillMarks::kMostAtOnce + second.size());
        QCOMPARE(marks.markOf(first[0]), Mark::NoFill);
        QCOMPARE(marks.markOf(first[59]), Mark::Unknown);
        QCOMPARE(marks.markOf(second[59]), Mark::NoFill);
    }

    void aLedgerThatFailsSaysNothing_BL5()
    {
        FakeLedger ledger;
        ledger.failure = Error{Error::Kind::Busy, {}, {}, Error::Cause::Plain};
        BlobFillMarks marks(ledger);
        marks.want({markedKey(u"1"_s)});
        QTest::qWait(0);
        QCOMPARE(marks.markOf(markedKey(u"1"_s)), Mark::Unknown);
        ledger.failure.reset();
        QTRY_VERIFY_WITH_TIMEOUT((marks.want({markedKey(u"1"_s)}), marks.markOf(markedKey(u"1"_s)) == Mark::NoFill),
                                 5000);
    }
};

HOOX_TEST(BlobFillMarksTest);
#include "BlobFillMarksTest.moc"
