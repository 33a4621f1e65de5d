#include "ui/reports/ReportsPage.h"

#include "models/reports/ReportShelf.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/Segmented.h"
#include "ui/common/StatePanel.h"
#include "ui/reports/NewReportPanel.h"
#include "ui/reports/ReportActions.h"
#include "ui/reports/ReportPeriodBox.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsTable.h"
#include "ui/reports/SchedulePanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeEdit>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ReportsPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Appearance &m_appearance = tests::dressedAppearance();
    tests::FixedClock m_clock;

    static Fill oneFill(qint64 second)
    {
        Fill fill;
        fill.symbol = u"BTCUSDT"_s;
        fill.quantity = 0.05;
        fill.price = 64'541.3;
        fill.orderId = u"18049284739"_s;
        fill.createdAt = second;
        return fill;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QPushButton *button(const QWidget &page, const QString &name) { return page.findChild<QPushButton *>(name); }

private Q_SLOTS:
    void aReportIsLookedAtBeforeItIsWrittenAndIsThenThatVeryFile_RP1_RP3()
    {
        tests::FakeLedger ledger;
        ReportsModel reports(m_folder.filePath(u"reports"_s));
        ReportsPage page(reports, {ledger}, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, m_appearance);
        page.resize(1272, 780);
        page.show();
        page.activate();
        QTRY_VERIFY(reports.isLoaded());
        QTRY_VERIFY(page.findChild<StatePanel *>()->isVisible());
        const auto range = page.findChild<NewReportPanel *>()->range();
        ledger.fills = {oneFill(range.from + 60), oneFill(range.from + 30)};
        button(page, u"previewReport"_s)->click();
        auto *preview = page.findChild<ReportPreview *>();
        QTRY_VERIFY(preview->pageCount() > 2);
        const auto *note = page.findChild<QLabel *>(u"reportNote"_s);
        QVERIFY2(note->text().contains(u"fills 2. Nothing is written yet."_s), qPrintable(note->text()));
        const QDir folder(reports.folder());
        QVERIFY(folder.entryList({u"*.pdf"_s}, QDir::Files).isEmpty());
        QCOMPARE(reports.rowCount(), 0);
        tests::takePicture(page, u"reports-draft"_s);
        const auto seen = bytesOf(preview->path());
        QVERIFY(seen.startsWith("%PDF"));
        QSignalSpy ended(&page, &ReportsPage::ended);
        button(page, u"saveReport"_s)->click();
        QTRY_COMPARE(reports.rowCount(), 1);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(bytesOf(reports.fileAt(0).path), seen);
        QTRY_COMPARE(preview->path(), reports.fileAt(0).path);
        QVERIFY(folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
        QVERIFY(note->text().startsWith(u"Saved: daily-"_s));
        QVERIFY(page.selectionSummary().contains(u"daily-"_s));
        // The pages are drawn by Qt PDF's own thread; only the pictures wait for it.
        for (const auto kind : {Theme::Kind::Dark, Theme::Kind::Light}) {
            m_appearance.setTheme(kind);
            QTest::qWait(300);
            tests::takePicture(page, m_appearance.theme().isDark() ? u"reports-dark"_s : u"reports-light"_s);
        }
        m_appearance.setTheme(Theme::Kind::Dark);
        for (const auto *name : {"newReportPanel", "reportPreview"}) {
            auto *part = page.findChild<QWidget *>(QString::fromLatin1(name));
            const auto ground = part->grab().toImage().pixelColor(part->width() / 2, 3);
            QVERIFY2(ground.lightness() < 80, name);
        }
        auto *create = page.findChild<QPushButton *>(u"previewReport"_s);
        QVERIFY(create->width() >= create->sizeHint().width());
        m_appearance.setTheme(Theme::Kind::Light);
    }

    void aReportThatIsDueIsMadeStoredAndStandsAmongTheOthers_RP1_RP3()
    {
        tests::FakeLedger ledger;
        tests::MemoryBlobStore blobs;
        ReportsModel reports(m_folder.filePath(u"due"_s));
        ReportVerifier verifier(ledger);
        ReportShelf shelf(blobs);
        ReportsPage page(reports, {ledger}, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, m_appearance);
        page.followPlaces({verifier, shelf, true, [](const QString &) { return true; }});
        page.resize(1272, 780);
        page.show();
        page.activate();
        QTRY_VERIFY(reports.isLoaded());
        const TimeRange day{1'779'062'400, 1'779'148'800};
        ledger.fills = {oneFill(day.from + 60)};
        QSignalSpy ended(&page, &ReportsPage::ended);
        QSignalSpy stored(&page, &ReportsPage::stored);
        QVERIFY(page.createDue(day, true));
        QVERIFY(!page.createDue(day, true)); // while the first is being made
        QTRY_COMPARE(ended.size(), 1);
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(blobs.objects.firstKey(), QByteArray("reports/daily-2026-05-18.pdf"));
        QTRY_VERIFY(reports.hasReportOf(day));
        QTRY_VERIFY(page.findChild<QLabel *>(u"reportState"_s)->text().contains(u"It is in the bucket."_s));
        page.findChild<QPushButton *>(u"verifyReport"_s)->click();
        QTRY_COMPARE(reports.fileAt(0).seal, SealState::Verified);
        blobs.put(u"reports/daily-2026-05-17.pdf"_s, "far");
        page.activate();
        QTRY_COMPARE(reports.rowCount(), 2);
        QTest::qWait(300); // the pages, for the picture
        tests::takePicture(page, u"reports-places"_s);
    }

    void aPeriodThatEndsBeforeItBeginsCannotBeMade()
    {
        NewReportPanel panel(m_appearance, m_clock);
        auto *create = panel.findChild<QPushButton *>(u"previewReport"_s);
        QVERIFY(create->isEnabled());
        panel.setRange({86'400 * 3, 86'400 * 2});
        QVERIFY(!create->isEnabled());
        QVERIFY(!panel.findChild<QLabel *>(u"reportNote"_s)->text().isEmpty());
    }

    void aTemplateKeepsItsPeriodWhole_RP1()
    {
        NewReportPanel panel(m_appearance, m_clock); // Tuesday, 19 May 2026
        auto *from = panel.findChild<QDateTimeEdit *>(u"reportFrom"_s);
        auto *to = panel.findChild<QDateTimeEdit *>(u"reportTo"_s);
        const auto day = [](int month, int date) { return QDateTime(QDate(2026, month, date), QTime(0, 0), Qt::UTC); };
        QCOMPARE(from->dateTime(), day(5, 18));
        QCOMPARE(to->dateTime(), day(5, 19));
        QVERIFY(!to->isEnabled());
        auto *kind = panel.findChild<Segmented *>(u"reportTemplate"_s);
        Q_EMIT kind->chosen(1);
        QCOMPARE(from->dateTime(), day(5, 11));
        QCOMPARE(to->dateTime(), day(5, 18));
        from->setDateTime(day(4, 22)); // a Wednesday
        QCOMPARE(from->dateTime(), day(4, 20));
        QCOMPARE(to->dateTime(), day(4, 27));
        from->stepUp(); // in whatever section: never half a week
        QCOMPARE(templateOf(panel.range()), ReportTemplate::Weekly);
        QVERIFY(from->dateTime() > day(4, 20));
        Q_EMIT kind->chosen(2);
        QCOMPARE(from->dateTime(), day(4, 1));
        QCOMPARE(to->dateTime(), day(5, 1));
        kind->setCurrent(3);
        Q_EMIT kind->chosen(3);
        QVERIFY(to->isEnabled());
        to->setDateTime(day(4, 3));
        QCOMPARE(panel.range(), (TimeRange{day(4, 1).toSecsSinceEpoch(), day(4, 3).toSecsSinceEpoch()}));
    }

    void theFormAsksForAPartOfTheBookForItsContentsLanguageAndPaper_RP1()
    {
        NewReportPanel panel(m_appearance, m_clock);
        panel.setLanguages({{u"en"_s, u"en"_s, u"English"_s}, {u"de"_s, u"de"_s, u"Deutsch"_s}}, u"en"_s);
        panel.setBundles(true);
        const auto first = panel.wish();
        QVERIFY(first.scope.isWholeBook() && first.scope.everyFill && first.scope.parts == kEveryPart);
        QVERIFY(first.paper == ReportPaper::A4 && first.language == u"en" && !first.bundles);
        panel.findChild<QComboBox *>(u"reportExchange"_s)->setCurrentIndex(2);
        panel.findChild<QLineEdit *>(u"reportSymbol"_s)->setText(u" btcusdt "_s);
        for (const auto &name : {u"reportFills"_s, u"reportCharts"_s})
            panel.findChild<QCheckBox *>(name)->setChecked(false);
        panel.findChild<QCheckBox *>(u"reportBundles"_s)->setChecked(true);
        panel.findChild<QComboBox *>(u"reportLanguage"_s)->setCurrentIndex(1);
        panel.findChild<QComboBox *>(u"reportPaper"_s)->setCurrentIndex(1);
        QSignalSpy wanted(&panel, &NewReportPanel::previewRequested);
        panel.findChild<QPushButton *>(u"previewReport"_s)->click();
        QCOMPARE(wanted.size(), 1);
        const auto wish = wanted.first().first().value<ReportWish>();
        QCOMPARE(wish.scope.exchange, ExchangeId::Bybit);
        QCOMPARE(wish.scope.symbol, u"BTCUSDT"_s);
        QVERIFY(!wish.scope.everyFill && wish.bundles);
        QVERIFY(wish.scope.parts == (kEveryPart & ~ReportParts(ReportPart::Charts)));
        QVERIFY(wish.paper == ReportPaper::Letter && wish.language == u"de");
        // The window's own language is the one at first.
        panel.setLanguages({{u"en"_s, u"en"_s, u"English"_s}, {u"de"_s, u"de"_s, u"Deutsch"_s}}, u"de"_s);
        QCOMPARE(panel.wish().language, u"de"_s);
        QCOMPARE(wish.scope.fileWords(), u"bybit-BTCUSDT-summary-extract-without-charts"_s);
    }

    void anIncidentIsThePeriodOfItsHours_KS5()
    {
        NewReportPanel panel(m_appearance, m_clock);
        auto *incident = button(panel, u"reportIncident"_s);
        QVERIFY(!incident->isVisibleTo(&panel));
        const qint64 day = 1'779'062'400; // 2026-05-18
        panel.setIncidents({{day - 900'000, day - 890'000}, {day + 7'500, day + 11'200}});
        QVERIFY(incident->isVisibleTo(&panel));
        const auto actions = incident->findChildren<QAction *>() + panel.findChildren<QAction *>();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
            return action->text().startsWith(u"#2, engaged 2026-05-18 02:05"_s);
        });
        QVERIFY(found != actions.cend());
        (*found)->trigger();
        QCOMPARE(panel.range(), (TimeRange{day + 7'200, day + 14'400}));
        QCOMPARE(panel.wish().fileWord, u"incident-2"_s);
        panel.setRange({day, day + 86'400});
        QVERIFY(panel.wish().fileWord.isEmpty());
        // One that is still open ends with this hour.
        const TimeRange open{day + 7'500, std::numeric_limits<qint64>::max()};
        QCOMPARE(hoursAround(open, day + 90'000), (TimeRange{day + 7'200, day + 93'600}));
    }

    void aDiscardedPreviewLeavesNothing_RP3()
    {
        tests::FakeLedger ledger;
        ReportsModel reports(m_folder.filePath(u"discarded"_s));
        ReportsPage page(reports, {ledger}, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, m_appearance);
        page.activate();
        QTRY_VERIFY(reports.isLoaded());
        QSignalSpy ended(&page, &ReportsPage::ended);
        button(page, u"previewReport"_s)->click();
        auto *discard = button(page, u"discardReport"_s);
        QTRY_VERIFY(discard->isVisibleTo(&page));
        QVERIFY(QFile::exists(page.findChild<ReportPreview *>()->path()));
        discard->click();
        QVERIFY(page.findChild<ReportPreview *>()->path().isEmpty());
        const QDir folder(reports.folder());
        QVERIFY(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
        QVERIFY(button(page, u"previewReport"_s)->isVisibleTo(&page));
        QVERIFY(ended.isEmpty());
    }

    void aPreviewIsCancelledAndLeavesNothing_RP2()
    {
        tests::FakeLedger ledger;
        ReportsModel reports(m_folder.filePath(u"cancelled"_s));
        ReportsPage page(reports, {ledger}, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, m_appearance);
        button(page, u"previewReport"_s)->click();
        QVERIFY(button(page, u"cancelReport"_s)->isVisibleTo(&page));
        button(page, u"cancelReport"_s)->click();
        const auto *note = page.findChild<QLabel *>(u"reportNote"_s);
        QTRY_COMPARE(note->text(), u"Stopped before it was done. Nothing was changed."_s);
        QVERIFY(button(page, u"previewReport"_s)->isVisibleTo(&page));
        const QDir folder(reports.folder());
        QVERIFY(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }

    void aReportThatIsDueLeavesThePreviewInSight_RP1()
    {
        tests::FakeLedger ledger;
        ReportsModel reports(m_folder.filePath(u"due-meanwhile"_s));
        ReportsPage page(reports, {ledger}, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, m_appearance);
        page.activate();
        QTRY_VERIFY(reports.isLoaded());
        button(page, u"previewReport"_s)->click();
        auto *save = button(page, u"saveReport"_s);
        QTRY_VERIFY(save->isVisibleTo(&page));
        const auto draft = page.findChild<ReportPreview *>()->path();
        QSignalSpy due(&page, &ReportsPage::dueEnded);
        QVERIFY(page.createDue({1'778'457'600, 1'778'544'000}, false));
        QTRY_COMPARE(due.size(), 1);
        QVERIFY(due.first().first().value<Result<Done>>().has_value());
        QTRY_COMPARE(reports.rowCount(), 1);
        QCOMPARE(page.findChild<ReportPreview *>()->path(), draft);
        QVERIFY(save->isVisibleTo(&page));
        save->click();
        QTRY_COMPARE(reports.rowCount(), 2);
        QCOMPARE(due.size(), 1); // of what a person saves the plan hears nothing
    }

    void aPreviewThatAConsoleLeftBehindIsRemovedTheNextDay()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u".preview-abc"_s));
        QVERIFY(tests::writeBytes(folder.filePath(u".preview-abc/daily.pdf"_s), "%PDF"));
        const auto now = QDateTime::currentDateTimeUtc();
        removeLostDrafts(folder.path(), now);
        QVERIFY(QFile::exists(folder.filePath(u".preview-abc/daily.pdf"_s)));
        removeLostDrafts(folder.path(), now.addDays(2));
        QVERIFY(!QFile::exists(folder.filePath(u".preview-abc"_s)));
    }

    void theListIsFilteredByWords_RP3()
    {
        const auto at = m_folder.filePath(u"filtered"_s);
        QVERIFY(QDir().mkpath(at));
        for (const auto &name : {u"daily-2026-05-18.pdf"_s, u"week-2026-05-11.pdf"_s})
            QVERIFY(tests::writeBytes(at + u'/' + name, "%PDF-1.4\n"));
        tests::FakeLedger ledger;
        ReportsModel reports(at);
        ReportsPage page(reports, {ledger}, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, m_appearance);
        page.resize(1272, 780);
        page.show();
        page.activate();
        auto *table = page.findChild<ReportsTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTest::keyClicks(page.findChild<QLineEdit *>(u"reportsFilter"_s), u"week"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QVERIFY(page.selectionSummary().startsWith(u"week-2026-05-11.pdf"_s));
        page.findChild<QLineEdit *>(u"reportsFilter"_s)->setText(u"none"_s);
        QVERIFY(page.findChild<StatePanel *>()->isVisible());
        page.findChild<QLineEdit *>(u"reportsFilter"_s)->clear();
        QVERIFY(table->isVisible());
        // The narrower it is, the less stands there that is told elsewhere too; the state of the seal always does.
        QVERIFY(!table->isColumnHidden(ReportsModel::Size) && !table->isColumnHidden(ReportsModel::Period));
        page.resize(3000, 780);
        QVERIFY(!table->isColumnHidden(ReportsModel::Pages));
        page.resize(900, 780);
        QVERIFY(table->isColumnHidden(ReportsModel::Pages) && !table->isColumnHidden(ReportsModel::Seal));
        QVERIFY(table->columnWidth(ReportsModel::Name) >= table->fontMetrics().horizontalAdvance(u"week-2026-05-11"_s));
    }

    void theDaysReportIsPlannedAndToldInWords_RP1()
    {
        const auto plan = m_folder.filePath(u"plan.json"_s);
        QVERIFY(writeReportPlan(plan, {{false, QTime(0, 5), false}, QDate(2026, 5, 18)}).has_value());
        ReportSchedule schedule(plan, m_clock); // it is 02:47 on the 19th
        SchedulePanel panel(schedule, m_clock, true, m_appearance);
        panel.show();
        auto *on = panel.findChild<QCheckBox *>(u"scheduleOn"_s);
        auto *at = panel.findChild<QTimeEdit *>(u"scheduleAt"_s);
        const auto *words = panel.findChild<QLabel *>(u"scheduleState"_s);
        QVERIFY(!on->isEnabled());
        schedule.start();
        QTRY_VERIFY(on->isEnabled());
        QCOMPARE(words->text(), u"Last: made, of 2026-05-18."_s);
        connect(&panel, &SchedulePanel::planChosen, &schedule, &ReportSchedule::setPlan);
        QSignalSpy chosen(&panel, &SchedulePanel::planChosen);
        on->click();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(schedule.plan().isOn);
        QCOMPARE(words->text(), u"Next: 2026-05-20 00:05 UTC, of the day before. Last: made, of 2026-05-18."_s);
        at->setTime(QTime(6, 30));
        QCOMPARE(schedule.plan().at, QTime(6, 30));
        panel.findChild<QCheckBox *>(u"scheduleUpload"_s)->click();
        QVERIFY(schedule.plan().uploads);
        QCOMPARE(chosen.size(), 3);
        const auto saved = [&plan] {
            const auto state = readReportPlan(plan);
            return state && state->plan == ReportPlan{true, QTime(6, 30), true} && state->lastDay == QDate(2026, 5, 18);
        };
        QTRY_VERIFY(saved());
        m_clock.advance(std::chrono::hours(24));
        QSignalSpy due(&schedule, &ReportSchedule::due);
        m_clock.advance(std::chrono::hours(5));
        QTRY_VERIFY((schedule.look(), due.size() == 1));
        QVERIFY2(words->text().startsWith(u"Making that of 2026-05-19."_s), qPrintable(words->text()));
        schedule.ended(fail(Error::Kind::Busy, u"ledger.db"_s));
        QVERIFY(words->text().contains(u"The last try failed: ledger.db is busy."_s));
        on->click();
        QVERIFY(!schedule.plan().isOn);
        m_clock.setWall(tests::FixedClock().nowUtc());
    }

    void aFailureIsToldAndTheFormWaitsForTheNextTry()
    {
        tests::FakeLedger ledger;
        ReportsModel reports(m_folder.filePath(u"others"_s));
        ReportsPage page(reports, {ledger}, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, m_appearance);
        ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}};
        auto *create = page.findChild<QPushButton *>(u"previewReport"_s);
        create->click();
        QTRY_VERIFY(page.findChild<QLabel *>(u"reportNote"_s)->text().contains(u"ledger.db"_s));
        QVERIFY(create->isEnabled());
    }
};

HOOX_TEST(ReportsPageTest);
#include "ReportsPageTest.moc"
