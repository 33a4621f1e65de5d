#include "models/migrations/MigrationsBoard.h"
#include "models/reports/ReportsModel.h"
#include "storage/health/TierMeter.h"
#include "tests/support/Audit.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFiles.h"
#include "tests/ui/blobs/LogsDesk.h"
#include "tests/ui/fills/FillsDesk.h"
#include "ui/blobs/BlobBrowserPage.h"
#include "ui/fills/FillsPage.h"
#include "ui/migrations/MigrationsPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/tiers/TiersPage.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What is older than its limit is hatched, under a clock that a test turns (safety 4.5).
class PaneAgeTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;

    static bool isHatched(const QWidget &page)
    {
        const auto *edge = page.findChild<QWidget *>(u"staleEdge"_s);
        return edge != nullptr && edge->isVisible();
    }
    static QString stamp(const QWidget &page) { return page.findChild<QWidget *>(u"pageAsOf"_s)->accessibleName(); }
    static void pass(FixedClock &clock, Appearance &appearance, std::chrono::milliseconds by)
    {
        clock.advance(by);
        Q_EMIT appearance.secondPassed();
    }
    /// Fresh up to its limit, then hatched, with a stamp that says how old it is.
    static void ages(const QWidget &page, FixedClock &clock, Appearance &appearance, std::chrono::milliseconds limit)
    {
        QVERIFY(!isHatched(page));
        QVERIFY2(stamp(page).startsWith(u"as of"_s), qPrintable(stamp(page)));
        pass(clock, appearance, limit - std::chrono::milliseconds(1));
        QVERIFY(!isHatched(page));
        pass(clock, appearance, std::chrono::milliseconds(1));
        QVERIFY(isHatched(page));
        QVERIFY2(stamp(page).endsWith(u"old"_s), qPrintable(stamp(page)));
    }

private Q_SLOTS:
    void tiersAreHatchedWhenNobodyTellsThemAnyMore_S45()
    {
        const TierMeter meter(m_clock);
        const QVector<TierStanding> standings(4, {TierStanding::Kind::Ok, u"ok"_s, u"this computer"_s, {}});
        TiersPage page(m_clock, dressedAppearance());
        showAt(page, {1272, 780});
        page.setTiers(readTiers(meter, false), standings, false, m_clock.nowUtc());
        ages(page, m_clock, dressedAppearance(), TiersPage::kStaleAfter);
        page.setTiers(readTiers(meter, false), standings, false, m_clock.nowUtc());
        QVERIFY(!isHatched(page));
    }

    void migrationsAreHatchedUntilTheyAreReadAgain_S45()
    {
        WorkspaceFiles files;
        ScriptedPrompter prompter;
        MigrationsBoard board(files.workspace(), m_clock, trailOf(files.workspace()));
        MigrationsPage page(board, m_clock, prompter, dressedAppearance());
        showAt(page, {1272, 780});
        page.activate();
        QTRY_VERIFY(board.readAt().isValid() && !board.isReading());
        ages(page, m_clock, dressedAppearance(), MigrationsPage::kStaleAfter);
        page.readAgain();
        QTRY_VERIFY(!isHatched(page));
    }

    void aListOfLogsIsAsOldAsItsFirstRow_S45()
    {
        LogsDesk desk;
        desk.page->showFolder(kLogsDay);
        QTRY_COMPARE(desk.list.state(), BlobListModel::State::Whole);
        ages(*desk.page, desk.clock, logsAppearance(), BlobBrowserPage::kStaleAfter);
        // Looking at one of its objects does not read the list again; F5 does.
        desk.show(u"order-bad.json"_s);
        QVERIFY(isHatched(*desk.page));
        desk.page->readAgain();
        QTRY_VERIFY(!isHatched(*desk.page));
    }

    void fillsAreHatchedWhenTheFileIsLookedAtNoMore_S45()
    {
        FillsDesk desk(40, false);
        FillsPage page({desk.model, desk.scope, desk.exports, desk.views, m_clock, desk.prompter}, desk.appearance);
        page.resize(1272, 780);
        page.show();
        page.activate();
        QTRY_VERIFY(desk.settled() && stamp(page).startsWith(u"as of"_s));
        desk.model.watch(std::chrono::milliseconds(0));
        ages(page, m_clock, desk.appearance, FillsPage::kStaleAfter);
        desk.model.refresh(); // nothing new: looked at all the same
        QTRY_VERIFY(!isHatched(page));
    }

    void typingAFilterMakesTheListOfReportsNoYounger_S45()
    {
        QTemporaryDir folder;
        FakeLedger ledger;
        ReportsModel reports(folder.filePath(u"reports"_s));
        ReportsPage page(reports, {ledger}, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, dressedAppearance());
        page.resize(1272, 780);
        page.show();
        page.activate();
        QTRY_VERIFY(reports.isLoaded());
        ages(page, m_clock, dressedAppearance(), std::chrono::hours(24));
        page.findChild<QLineEdit *>(u"reportsFilter"_s)->setText(u"week"_s);
        QVERIFY(isHatched(page));
        reports.refresh();
        QTRY_VERIFY(!isHatched(page));
    }
};

HOOX_TEST(PaneAgeTest);
#include "PaneAgeTest.moc"
