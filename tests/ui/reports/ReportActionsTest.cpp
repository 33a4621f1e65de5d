#include "ui/reports/ReportActions.h"

#include "models/reports/ReportPrinters.h"
#include "models/reports/ReportShelf.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/PageShot.h"
#include "tests/support/PrintSystem.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/reports/ReportsTable.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ReportActionsTest : public QObject
{
    Q_OBJECT

    static constexpr TimeRange kDay{1'779'062'400, 1'779'148'800}; // 2026-05-18
    Appearance &m_appearance = tests::dressedAppearance();

    /// One report of what the ledger holds, chosen, and its actions.
    struct Bench
    {
        QTemporaryDir folder;
        tests::FakeLedger ledger;
        tests::MemoryBlobStore blobs;
        ReportsModel reports;
        ReportVerifier verifier;
        ReportShelf shelf;
        QStringList opened;
        tests::ScriptedPrompter prompter;
        tests::PrintSystem system;
        ReportPrinters printers;
        std::unique_ptr<ReportActions> actions;

        explicit Bench(Appearance &appearance, bool mayStore = true)
            : reports(folder.path()), verifier(ledger), shelf(blobs), printers(system.folder())
        {
            Fill fill;
            fill.id = u"a"_s;
            fill.symbol = u"BTCUSDT"_s;
            fill.createdAt = kDay.from + 60;
            ledger.fills = {fill};
            ledger.facts.lastAt = fill.createdAt;
            ReportData figures;
            figures.isReconciled = true;
            const auto bytes = tests::sealedBytes(tests::sealOf(kDay, figures, ledger.fills));
            const bool written = tests::writeBytes(path(), bytes);
            Q_ASSERT(written);
            const auto open = [this](const QString &file) {
                opened += file;
                return true;
            };
            actions = std::make_unique<ReportActions>(
                reports, ReportPlaces{verifier, shelf, mayStore, open, &prompter, &printers, folder.path()},
                appearance);
            actions->show();
            reports.refresh();
            actions->refresh();
        }
        [[nodiscard]] QString path() const { return folder.filePath(u"daily.pdf"_s); }
        [[nodiscard]] bool isListed() const { return reports.rowCount() > 0 && reports.fileAt(0).isInBucket; }
        [[nodiscard]] QString words() const { return actions->findChild<QLabel *>(u"reportState"_s)->text(); }
        [[nodiscard]] Button *button(const QString &name) const { return actions->findChild<Button *>(name); }
    };

private Q_SLOTS:
    void nothingCanBeDoneWithoutAReport()
    {
        Bench bench(m_appearance);
        QTRY_VERIFY(bench.isListed());
        for (const auto &name :
             {u"openReport"_s, u"verifyReport"_s, u"copyReport"_s, u"printReport"_s, u"storeReport"_s})
            QVERIFY(!bench.button(name)->isEnabled());
        QVERIFY(bench.words().isEmpty());
    }

    void aReportIsVerifiedAndTheListSaysSo_RP1()
    {
        Bench bench(m_appearance);
        QTRY_VERIFY(bench.isListed());
        bench.actions->choose(u"daily.pdf"_s);
        QVERIFY(bench.words().contains(u"Not verified yet."_s));
        bench.button(u"verifyReport"_s)->click();
        QVERIFY(!bench.button(u"verifyReport"_s)->isEnabled());
        QCOMPARE(bench.reports.fileAt(0).seal, SealState::Checking);
        QTRY_COMPARE(bench.reports.fileAt(0).seal, SealState::Verified);
        QVERIFY(bench.words().contains(u"Verified: its figures are those of the ledger."_s));
        QCOMPARE(ReportsTable::sealText(bench.reports.fileAt(0)), u"verified"_s);
        bench.ledger.fills[0].price = 5;
        bench.button(u"verifyReport"_s)->click();
        QTRY_COMPARE(bench.reports.fileAt(0).seal, SealState::Differs);
        QVERIFY2(bench.words().contains(u"2026-05-18"_s), qPrintable(bench.words()));
    }

    void aLedgerThatDoesNotAnswerLeavesItUnverified_RP1()
    {
        Bench bench(m_appearance);
        QTRY_VERIFY(bench.isListed());
        bench.actions->choose(u"daily.pdf"_s);
        bench.ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile};
        bench.button(u"verifyReport"_s)->click();
        QTRY_COMPARE(bench.reports.fileAt(0).seal, SealState::Sealed);
        QVERIFY(bench.words().contains(u"ledger.db"_s));
    }

    void aReportIsStoredOnceAndOpened_RP3()
    {
        Bench bench(m_appearance);
        QTRY_VERIFY(bench.isListed());
        bench.actions->choose(u"daily.pdf"_s);
        QSignalSpy stored(bench.actions.get(), &ReportActions::stored);
        bench.button(u"storeReport"_s)->click();
        QVERIFY(!bench.button(u"storeReport"_s)->isEnabled());
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(stored.first().first().toString(), u"reports/daily.pdf"_s);
        QTRY_COMPARE(bench.reports.fileAt(0).isInBucket, std::optional(true));
        QVERIFY(bench.blobs.objects.contains("reports/daily.pdf"));
        QVERIFY(!bench.button(u"storeReport"_s)->isEnabled());
        QVERIFY(bench.words().contains(u"It is in the bucket."_s));
        bench.button(u"openReport"_s)->click();
        QCOMPARE(bench.opened, QStringList{bench.path()});
    }

    void aCopyIsSavedElsewhereAndNeverOverAnotherFileUnasked_RP3()
    {
        Bench bench(m_appearance);
        QTRY_VERIFY(bench.isListed());
        bench.actions->choose(u"daily.pdf"_s);
        const QTemporaryDir elsewhere;
        const auto to = elsewhere.filePath(u"for-the-auditor.pdf"_s);
        const auto bytesAt = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QSignalSpy copied(bench.actions.get(), &ReportActions::copied);
        bench.prompter.texts = {to};
        bench.button(u"copyReport"_s)->click();
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(bytesAt(to), bytesAt(bench.path()));
        QCOMPARE(bench.words(), u"Saved as %1."_s.arg(to));
        QVERIFY(tests::writeBytes(to, "mine"));
        bench.prompter.texts = {to, to};
        bench.prompter.choices = {0, 1};
        bench.button(u"copyReport"_s)->click();
        QTRY_COMPARE(bench.prompter.asked.count(u"replaceByReport"_s), 1);
        QTRY_VERIFY(bench.prompter.choices.size() == 1);
        QCOMPARE(bytesAt(to), QByteArray("mine"));
        QCOMPARE(copied.size(), 1);
        bench.button(u"copyReport"_s)->click();
        QTRY_COMPARE(copied.size(), 2);
        QCOMPARE(bytesAt(to), bytesAt(bench.path()));
        // Dismissed: nothing was asked for.
        bench.button(u"copyReport"_s)->click();
        QTRY_COMPARE(bench.prompter.asked.count(u"copyReport"_s), 4);
        QCOMPARE(copied.size(), 2);
    }

    void aReportIsPrintedOnThePrinterThatWasChosen_RP3()
    {
        Bench bench(m_appearance);
        QTRY_VERIFY(bench.isListed());
        bench.actions->choose(u"daily.pdf"_s);
        QSignalSpy printed(bench.actions.get(), &ReportActions::printed);
        bench.button(u"printReport"_s)->click(); // and dismissed
        QTRY_COMPARE(bench.prompter.asked, QStringList{u"printReport"_s});
        QVERIFY(bench.system.printed().isEmpty());
        bench.prompter.choices = {2}; // after Cancel and the default one
        bench.button(u"printReport"_s)->click();
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(bench.system.printed(), u"-d Attic_Laser -t daily.pdf -- "_s + bench.path());
        QCOMPARE(bench.words(), u"Handed to the printer Attic_Laser."_s);
    }

    void withoutAPrinterTheDesktopsViewerIsNamed_RP3()
    {
        Bench bench(m_appearance);
        bench.system.write(u"lpstat"_s, "echo 'lpstat: Scheduler is not running.' >&2; exit 1\n");
        QTRY_VERIFY(bench.isListed());
        bench.actions->choose(u"daily.pdf"_s);
        bench.button(u"printReport"_s)->click();
        QTRY_VERIFY(bench.words().contains(u"no printer that answers"_s));
        QVERIFY(bench.prompter.asked.isEmpty());
    }

    void aReadOnlyProfileStoresNothing_RP3()
    {
        Bench bench(m_appearance, false);
        QTRY_VERIFY(bench.isListed());
        bench.actions->choose(u"daily.pdf"_s);
        QVERIFY(!bench.button(u"storeReport"_s)->isEnabled());
        QVERIFY(bench.button(u"verifyReport"_s)->isEnabled());
    }

    void oneThatIsInTheBucketAloneIsFetched_RP3()
    {
        Bench bench(m_appearance);
        bench.blobs.put(u"reports/far.pdf"_s, "%PDF-1.4\n%%EOF\n");
        bench.actions->refresh();
        QTRY_COMPARE(bench.reports.rowCount(), 2);
        bench.actions->choose(u"far.pdf"_s);
        QVERIFY(bench.button(u"fetchReport"_s)->isVisible());
        QVERIFY(!bench.button(u"openReport"_s)->isEnabled());
        QCOMPARE(ReportsTable::sealText(bench.reports.fileAt(bench.reports.rowOfName(u"far.pdf"_s))),
                 u"in the bucket"_s);
        bench.button(u"fetchReport"_s)->click();
        QTRY_VERIFY(!bench.button(u"fetchReport"_s)->isVisible());
        QVERIFY(QFile::exists(bench.folder.filePath(u"far.pdf"_s)));
        QVERIFY(bench.button(u"openReport"_s)->isEnabled());
    }

    void aBucketThatDoesNotAnswerSaysSoAndTheRestWorks_RP3()
    {
        Bench bench(m_appearance);
        QTRY_VERIFY(bench.isListed());
        bench.actions->choose(u"daily.pdf"_s);
        bench.blobs.listError = Error{Error::Kind::Offline, u"bucket"_s, {}, Error::Cause::Plain};
        bench.actions->refresh();
        QTRY_VERIFY(bench.words().contains(u"The bucket could not be listed"_s));
        QVERIFY(bench.button(u"verifyReport"_s)->isEnabled());
    }
};

HOOX_TEST(ReportActionsTest);
#include "ReportActionsTest.moc"
