#include "models/positions/DifferenceTrail.h"

#include "models/positions/DifferenceReader.h"
#include "models/positions/TrailModel.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class DifferenceTrailTest : public QObject
{
    Q_OBJECT

    using Kind = Difference::Kind;

    static Fill fill(Action action, double quantity, qint64 second, double price = 100)
    {
        auto made = sampleFill(ExchangeId::Bybit, u"BTCUSDT"_s, action, quantity, price, 0, 0);
        made.createdAt = second;
        return made;
    }

    static Position recorded(double size, double entry = 100)
    {
        return samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, size, entry);
    }

    static Difference differenceOf(const std::optional<Position> &position, const QVector<Fill> &fills)
    {
        DifferenceTrail trail(position);
        for (const auto &each : fills)
            trail.add(each);
        return trail.difference();
    }

    static QVector<double> sizes(const Difference &difference)
    {
        QVector<double> found;
        for (const auto &step : difference.steps)
            found.append(*step.sizeAfter);
        return found;
    }

private Q_SLOTS:
    void whatCameAfterTheLastAgreementMakesTheDifference_LG2()
    {
        const auto difference = differenceOf(recorded(2), {fill(Action::Long, 1, 10), fill(Action::Long, 1, 20),
                                                           fill(Action::Long, 3, 30), fill(Action::Short, 1, 40)});
        QCOMPARE(difference.kind, Kind::AfterAgreement);
        QCOMPARE(difference.agreedAt, std::optional<qint64>(20));
        QCOMPARE(sizes(difference), (QVector<double>{5, 4}));
        QCOMPARE(difference.count, 2);
        QCOMPARE(difference.lastAt, 40);
    }

    void theLastAgreementCountsAndNotTheFirst_LG2()
    {
        const auto difference = differenceOf(recorded(1), {fill(Action::Long, 1, 10), fill(Action::Long, 1, 20),
                                                           fill(Action::Short, 1, 30), fill(Action::Long, 4, 40)});
        QCOMPARE(difference.agreedAt, std::optional<qint64>(30));
        QCOMPARE(sizes(difference), QVector<double>{5});
    }

    void withoutAnyAgreementTheFillsSinceItLeftZeroAreListed_LG2()
    {
        const auto difference = differenceOf(recorded(-7), {fill(Action::Long, 1, 10), fill(Action::Short, 1, 20),
                                                            fill(Action::Long, 2, 30), fill(Action::Long, 1, 40)});
        QCOMPARE(difference.kind, Kind::NeverAgreed);
        QVERIFY(!difference.agreedAt);
        QCOMPARE(sizes(difference), (QVector<double>{2, 3}));
    }

    void aSideIsNoAgreementWithTheOther_LG2()
    {
        QCOMPARE(differenceOf(recorded(-1), {fill(Action::Long, 1, 10)}).kind, Kind::NeverAgreed);
    }

    void nothingRecordedAgreesWithNothingHeld_LG2()
    {
        const auto fromTheStart = differenceOf(std::nullopt, {fill(Action::Long, 1, 10)});
        QCOMPARE(fromTheStart.kind, Kind::AfterAgreement);
        QVERIFY2(!fromTheStart.agreedAt, "before the first fill");
        QCOMPARE(sizes(fromTheStart), QVector<double>{1});
        const auto later = differenceOf(
            std::nullopt, {fill(Action::Long, 1, 10), fill(Action::Short, 1, 20), fill(Action::Long, 2, 30)});
        QCOMPARE(later.agreedAt, std::optional<qint64>(20));
        QCOMPARE(sizes(later), QVector<double>{2});
    }

    void whereOnlyTheEntryDiffersTheFillsOfThePositionAreListed_LG2()
    {
        const auto difference =
            differenceOf(recorded(2, 90), {fill(Action::Long, 1, 10), fill(Action::Long, 1, 20, 120)});
        QCOMPARE(difference.kind, Kind::SizeAgrees);
        QCOMPARE(sizes(difference), (QVector<double>{1, 2}));
    }

    void aFlipBeginsWithTheFillThatFlips_LG2()
    {
        const auto difference = differenceOf(
            recorded(9), {fill(Action::Long, 1, 10), fill(Action::Short, 3, 20), fill(Action::Short, 1, 30)});
        QCOMPARE(sizes(difference), (QVector<double>{-2, -3}));
    }

    void roundingIsNoDifference_LG2()
    {
        const auto difference = differenceOf(
            recorded(0.3), {fill(Action::Long, 0.1, 10), fill(Action::Long, 0.2, 20), fill(Action::Long, 0.5, 30)});
        QCOMPARE(difference.agreedAt, std::optional<qint64>(20));
    }

    void whatWasNotFilledChangesNothing_LG2()
    {
        auto failed = fill(Action::Long, 5, 20);
        failed.status = FillStatus::Failed;
        const auto difference =
            differenceOf(recorded(1), {fill(Action::Long, 1, 10), failed, fill(Action::Long, 1, 30)});
        QCOMPARE(difference.count, 1);
    }

    void aFillWithoutAQuantityIsTheFirstThatNobodyKnows_LG3()
    {
        auto unknown = fill(Action::Long, 1, 20);
        unknown.quantity.reset();
        const auto difference =
            differenceOf(recorded(1), {fill(Action::Long, 1, 10), unknown, fill(Action::Long, 1, 30)});
        QCOMPARE(difference.kind, Kind::AfterAgreement);
        QCOMPARE(difference.count, 2);
        QCOMPARE(difference.withoutQuantity, 1);
        QVERIFY(!difference.steps[0].sizeAfter && !difference.steps[1].sizeAfter);
    }

    void onlySoManyAreKeptAndAllAreCounted_LG2()
    {
        DifferenceTrail trail(recorded(0.5));
        for (int number = 0; number < 10'000; ++number)
            trail.add(fill(Action::Long, 1, 10 + number));
        const auto difference = trail.difference();
        QCOMPARE(difference.steps.size(), DifferenceTrail::kMost);
        QCOMPARE(difference.count, 10'000);
        QCOMPARE(difference.lastAt, 10'009);
    }

    void fillsOfTheSameSecondBeforeTheFirstAreNamed_LG2()
    {
        const auto agreed = fill(Action::Long, 1, 10);
        const auto difference =
            differenceOf(recorded(1), {agreed, fill(Action::Long, 1, 10), fill(Action::Long, 1, 10)});
        QCOMPARE(difference.earlierInSecond, QVector<QString>{agreed.id});
        QVERIFY(difference.isExact);
        QVERIFY(differenceOf(recorded(1), {agreed, fill(Action::Long, 1, 11)}).earlierInSecond.isEmpty());
        QVector<Fill> many;
        for (int number = 0; number < 100; ++number)
            many.append(fill(Action::Long, 1, 10));
        QVERIFY2(!differenceOf(recorded(90), many).isExact, "too many to name");
    }

    void theReaderStreamsThemAndGivesTheFilterOfExactlyThese_LG2()
    {
        const auto agreed = fill(Action::Long, 1, 1000);
        auto other = fill(Action::Long, 7, 1005);
        other.exchange = ExchangeId::Mexc;
        FakeLedger ledger;
        ledger.fills = {fill(Action::Long, 1, 1010), other, fill(Action::Long, 1, 1000), agreed};
        DifferenceReader reader(ledger);
        reader.load(ExchangeId::Bybit, u"BTCUSDT"_s, recorded(1));
        QVERIFY(reader.isReading());
        QTRY_VERIFY(!reader.isReading());
        QVERIFY(!reader.error());
        QCOMPARE(sizes(*reader.difference()), (QVector<double>{2, 3}));
        const auto query = *reader.query();
        QCOMPARE(query.time, (TimeRange{1000, 1011}));
        QCOMPARE(query.excluded, (QVector<FillExclusion>{{FillColumn::Id, agreed.id}}));
        QVERIFY(query.symbolExact && query.exchange == ExchangeId::Bybit && query.status == FillStatus::Filled);
    }

    void aNewerReadDropsTheOlder()
    {
        FakeLedger ledger;
        ledger.held = true;
        DifferenceReader reader(ledger);
        reader.load(ExchangeId::Bybit, u"BTCUSDT"_s, recorded(1));
        QVERIFY(reader.isReading());
        ledger.fills = {fill(Action::Long, 2, 10)};
        reader.load(ExchangeId::Bybit, u"BTCUSDT"_s, std::nullopt);
        QVERIFY(ledger.releaseOne());
        QTest::qWait(0);
        QVERIFY2(!reader.difference(), "the answer of the older one");
        ledger.release();
        QTRY_VERIFY(reader.difference());
        QCOMPARE(reader.difference()->count, 1);
    }

    void theModelKeepsItsContract()
    {
        TrailModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSteps({{fill(Action::Long, 2, 10), 2.0}, {fill(Action::Long, 2, 10), std::nullopt}});
        QCOMPARE(model.index(0, TrailModel::SizeAfter).data().toDouble(), 2.0);
        QVERIFY(!model.index(1, TrailModel::SizeAfter).data().isValid());
        model.setSteps({});
    }
};

HOOX_TEST(DifferenceTrailTest);
#include "DifferenceTrailTest.moc"
