#include "ui/reports/ReportsPage.h"

#include "models/reports/ReportShelf.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/Segmented.h"
#include "ui/common/StatePanel.h"
#include "ui/reports/NewReportPanel.h"
#include "ui/reports/ReportActions.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsTable.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
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

private Q_SLOTS:
    void aReportIsMadeListedAndShown_RP1_RP3()
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
        page.findChild<QPushButton *>(u"createReport"_s)->click();
        QTRY_COMPARE(reports.rowCount(), 1);
        auto *preview = page.findChild<ReportPreview *>();
        QTRY_VERIFY(preview->pageCount() > 2);
        QVERIFY(page.findChild<QLabel *>(u"reportNote"_s)->text().contains(u"fills 2"_s));
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
        auto *create = page.findChild<QPushButton *>(u"createReport"_s);
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
        auto *create = panel.findChild<QPushButton *>(u"createReport"_s);
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

    void theFormAsksForAPartOfTheBookAndForASummary_RP1()
    {
        NewReportPanel panel(m_appearance, m_clock);
        QVERIFY(panel.scope().isWholeBook());
        QVERIFY(panel.scope().everyFill);
        panel.findChild<QComboBox *>(u"reportExchange"_s)->setCurrentIndex(2);
        panel.findChild<QLineEdit *>(u"reportSymbol"_s)->setText(u" btcusdt "_s);
        auto *detail = panel.findChild<Segmented *>(u"reportDetail"_s);
        detail->setCurrent(1);
        Q_EMIT detail->chosen(1);
        QSignalSpy wanted(&panel, &NewReportPanel::createRequested);
        panel.findChild<QPushButton *>(u"createReport"_s)->click();
        QCOMPARE(wanted.size(), 1);
        const auto scope = wanted.first().first().value<ReportScope>();
        QCOMPARE(scope.exchange, ExchangeId::Bybit);
        QCOMPARE(scope.symbol, u"BTCUSDT"_s);
        QVERIFY(!scope.everyFill);
        QVERIFY(panel.findChild<QLabel *>(u"reportContents"_s)->text().contains(u"not listed"_s));
    }

    void aFailureIsToldAndTheFormWaitsForTheNextTry()
    {
        tests::FakeLedger ledger;
        ReportsModel reports(m_folder.filePath(u"others"_s));
        ReportsPage page(reports, {ledger}, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, m_appearance);
        ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}};
        auto *create = page.findChild<QPushButton *>(u"createReport"_s);
        create->click();
        QTRY_VERIFY(page.findChild<QLabel *>(u"reportNote"_s)->text().contains(u"ledger.db"_s));
        QVERIFY(create->isEnabled());
    }
};

HOOX_TEST(ReportsPageTest);
#include "ReportsPageTest.moc"
