#include "ui/reports/ReportsPage.h"

#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/StatePanel.h"
#include "ui/reports/NewReportPanel.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsTable.h"

#include <QDateTimeEdit>
#include <QLabel>
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
        ReportsPage page(reports, ledger, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, m_appearance);
        page.resize(1272, 780);
        page.show();
        page.activate();
        QTRY_VERIFY(reports.isLoaded());
        QTRY_VERIFY(page.findChild<StatePanel *>()->isVisible());
        QVERIFY(!page.findChild<QPushButton *>(u"uploadReport"_s)->isEnabled());
        const auto range = page.findChild<NewReportPanel *>()->range();
        ledger.fills = {oneFill(range.from + 60), oneFill(range.from + 30)};
        page.findChild<QPushButton *>(u"createReport"_s)->click();
        QTRY_COMPARE(reports.rowCount(), 1);
        auto *preview = page.findChild<ReportPreview *>();
        QTRY_COMPARE(preview->pageCount(), 2);
        QVERIFY(page.findChild<QLabel *>(u"reportNote"_s)->text().contains(u"fills 2"_s));
        QVERIFY(page.selectionSummary().contains(u"daily-"_s));
        QSignalSpy upload(&page, &ReportsPage::uploadRequested);
        page.findChild<QPushButton *>(u"uploadReport"_s)->click();
        QCOMPARE(upload.value(0).value(0).toString(), preview->path());
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

    void aPeriodThatEndsBeforeItBeginsCannotBeMade()
    {
        NewReportPanel panel(m_appearance, m_clock);
        auto *create = panel.findChild<QPushButton *>(u"createReport"_s);
        QVERIFY(create->isEnabled());
        panel.setRange({86'400 * 3, 86'400 * 2});
        QVERIFY(!create->isEnabled());
        QVERIFY(!panel.findChild<QLabel *>(u"reportNote"_s)->text().isEmpty());
    }

    void aFailureIsToldAndTheFormWaitsForTheNextTry()
    {
        tests::FakeLedger ledger;
        ReportsModel reports(m_folder.filePath(u"others"_s));
        ReportsPage page(reports, ledger, m_clock, {u"embedded"_s, u"PAPER"_s, u"desk-1"_s}, m_appearance);
        ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}};
        auto *create = page.findChild<QPushButton *>(u"createReport"_s);
        create->click();
        QTRY_VERIFY(page.findChild<QLabel *>(u"reportNote"_s)->text().contains(u"ledger.db"_s));
        QVERIFY(create->isEnabled());
    }
};

HOOX_TEST(ReportsPageTest);
#include "ReportsPageTest.moc"
