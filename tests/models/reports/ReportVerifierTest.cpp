#include "models/reports/ReportVerifier.h"

#include "tests/support/FakeLedger.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ReportVerifierTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kFrom = 1'779'062'400; // 2026-05-18 00:00 UTC
    static constexpr TimeRange kDays{kFrom, kFrom + 2 * 86'400};
    using State = PartVerdict::State;
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"r.pdf"_s); }

    static void fillLedger(tests::FakeLedger &ledger)
    {
        for (int i = 0; i < 40; ++i) {
            Fill fill;
            fill.id = u"id-%1"_s.arg(i);
            fill.symbol = u"BTCUSDT"_s;
            fill.quantity = 0.1;
            fill.price = 64'000.0 + i;
            fill.fee = 0.35;
            fill.createdAt = kDays.to - 1 - i * 4000LL;
            ledger.fills.append(fill);
        }
        SymbolFigures part;
        part.symbol = u"BTCUSDT"_s;
        part.fills = 40;
        part.fees = {14.0, 40};
        part.position = Position{part.symbol, part.exchange, PositionSide::Long, 4, 64'019.5, 10, kFrom};
        ledger.symbolFigures = {part};
        ledger.recorded = {*part.position};
        ledger.curves = {{u"USDT"_s, {{kFrom, -0.35}, {kFrom + 5, -14.0}}, 0, 40, 0}};
        ledger.balanceRows = {{u"b1"_s, ExchangeId::Bybit, u"USDT"_s, 12'000.5, 800.25, 12'800.75, kFrom + 7}};
        ledger.facts.lastAt = kDays.to - 1;
    }

    static ReportData dataOf(const tests::FakeLedger &ledger)
    {
        ReportData data;
        data.figures = ledger.symbolFigures;
        data.curves = ledger.curves;
        data.balances = ledger.balanceRows;
        data.reconciliation = reconcile(ledger.recorded, ledger.symbolFigures);
        data.isReconciled = true;
        return data;
    }

    /// A report of what the ledger holds at this moment.
    [[nodiscard]] bool seal(const tests::FakeLedger &ledger) const
    {
        return tests::writeBytes(path(), tests::sealedBytes(tests::sealOf(kDays, dataOf(ledger), ledger.fills)));
    }

    [[nodiscard]] Result<ReportVerdict> verify(Ledger &ledger) const
    {
        ReportVerifier verifier(ledger);
        QSignalSpy finished(&verifier, &ReportVerifier::finished);
        verifier.verify(path());
        if (finished.isEmpty() && !finished.wait(60'000))
            return fail(Error::Kind::Timeout);
        return finished.first().first().value<Result<ReportVerdict>>();
    }

    static State stateOf(const ReportVerdict &verdict, const QString &name)
    {
        for (const auto &part : verdict.parts) {
            if (part.name == name)
                return part.state;
        }
        return State::Missing;
    }

private Q_SLOTS:
    void aReportOfWhatTheLedgerHoldsAgrees_RP1()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger);
        QVERIFY(seal(ledger));
        const auto verdict = verify(ledger);
        QVERIFY(verdict.has_value());
        QVERIFY(verdict->agrees());
        QVERIFY(verdict->isUnchanged);
        QCOMPARE(verdict->range, kDays);
        QCOMPARE(verdict->profile, u"embedded"_s);
        QCOMPARE(verdict->contentHash.size(), 64);
        QCOMPARE(verdict->parts.size(), 7); // five sections, two days
        for (const auto &part : verdict->parts)
            QCOMPARE(part.state, State::Same);
    }

    void theDayThatDiffersIsNamed_RP1()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger);
        QVERIFY(seal(ledger));
        ledger.fills[30].price = 63'999; // 2026-05-18
        const auto verdict = verify(ledger);
        QVERIFY(verdict.has_value());
        QVERIFY(!verdict->agrees());
        QCOMPARE(verdict->differing().size(), 1);
        QCOMPARE(verdict->differing().first(), (PartVerdict{u"2026-05-18"_s, true, State::Differs, 18, 18}));
    }

    void aRowThatIsGoneAndOneThatCameLateAreSaid_RP1()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger);
        QVERIFY(seal(ledger));
        auto late = ledger.fills.last();
        late.id = u"late"_s;
        late.createdAt = kFrom - 86'400; // as a wrong report of another range would have it
        ledger.fills.append(late);
        ledger.fills.remove(0);
        const auto verdict = verify(ledger);
        QVERIFY(verdict.has_value());
        QCOMPARE(verdict->differing(), (QVector<PartVerdict>{{u"2026-05-19"_s, true, State::Differs, 22, 21},
                                                             {u"2026-05-17"_s, true, State::Added, 0, 1}}));
        ledger.fills.clear();
        const auto empty = verify(ledger);
        QCOMPARE(stateOf(*empty, u"2026-05-18"_s), State::Missing);
        QCOMPARE(stateOf(*empty, u"2026-05-19"_s), State::Missing);
    }

    void theSectionThatDiffersIsNamed_RP1()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger);
        QVERIFY(seal(ledger));
        ledger.symbolFigures[0].fees.known = 15;
        QCOMPARE(stateOf(*verify(ledger), u"figures"_s), State::Differs);
        fillLedger(ledger = tests::FakeLedger());
        ledger.curves[0].steps[1].value = -15;
        const auto verdict = verify(ledger);
        QCOMPARE(verdict->differing().size(), 1);
        QCOMPARE(stateOf(*verdict, u"equity"_s), State::Differs);
        fillLedger(ledger = tests::FakeLedger());
        ledger.balanceRows[0].used = 0;
        QCOMPARE(stateOf(*verify(ledger), u"balances"_s), State::Differs);
        fillLedger(ledger = tests::FakeLedger());
        ledger.recorded[0].size = 5;
        QCOMPARE(stateOf(*verify(ledger), u"reconciliation"_s), State::Differs);
    }

    void whatOnlyThePresentKnowsIsPassedByAndNoDifference_RP1()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger);
        QVERIFY(seal(ledger));
        ledger.balanceRows[0].timestamp += 60;
        ledger.balanceRows[0].free = 1;
        ledger.facts.lastAt = kDays.to + 5;
        const auto verdict = verify(ledger);
        QCOMPARE(stateOf(*verdict, u"balances"_s), State::PassedBy);
        QCOMPARE(stateOf(*verdict, u"reconciliation"_s), State::PassedBy);
        QVERIFY(verdict->agrees());
    }

    void aChangedFileDoesNotAgreeEvenIfTheFiguresDo_RP1()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger);
        QVERIFY(seal(ledger));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(6));
        file.write("5");
        file.close();
        const auto verdict = verify(ledger);
        QVERIFY(verdict.has_value());
        QVERIFY(verdict->differing().isEmpty());
        QVERIFY(!verdict->agrees());
    }

    void aLedgerThatCannotBeReadIsAnErrorAndNoVerdict()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger);
        QVERIFY(seal(ledger));
        ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile};
        QCOMPARE(verify(ledger).error().kind, Error::Kind::Busy);
    }

    void cancelEndsItAndTheNewestQuestionIsAnswered()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger);
        QVERIFY(seal(ledger));
        ReportVerifier verifier(ledger);
        QSignalSpy finished(&verifier, &ReportVerifier::finished);
        verifier.verify(path());
        verifier.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.takeFirst().first().value<Result<ReportVerdict>>().error().kind, Error::Kind::Cancelled);
        verifier.verify(m_folder.filePath(u"missing.pdf"_s));
        verifier.verify(path());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().value<Result<ReportVerdict>>()->agrees());
    }

    void aSummaryHasNoDaysToCompare_RP1()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger);
        auto seal = tests::sealOf(kDays, dataOf(ledger), {});
        seal.everyFill = false;
        QVERIFY(tests::writeBytes(path(), tests::sealedBytes(seal)));
        const auto verdict = verify(ledger);
        QVERIFY(verdict->agrees());
        QCOMPARE(verdict->parts.size(), 5);
    }
};

HOOX_TEST(ReportVerifierTest);
#include "ReportVerifierTest.moc"
