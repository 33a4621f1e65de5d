#include "models/alarms/AlarmHistory.h"
#include "tests/support/FixedClock.h"
#include "tests/support/KillSnapshots.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HoldButton.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Alarms on the bar, on the strip and in the list (KR-30, KR-31).
class AlarmDrawerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AlarmList> m_alarms;
    std::unique_ptr<MainWindow> m_window;

    template <typename Widget>
    Widget *find(const QString &name)
    {
        // Those that are on their way out are not visible any more.
        const auto all = m_window->findChildren<Widget *>(name);
        for (auto *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString line(int number) { return find<QLabel>(u"stripLine-%1"_s.arg(number))->text(); }
    void press(const QString &name)
    {
        QTRY_VERIFY2(find<QAbstractButton>(name) != nullptr, qPrintable(name));
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    void fillAll()
    {
        m_alarms->report(AlarmKind::DrillOverdue, {}, true);
        m_alarms->happened(AlarmKind::NotInAuditLog, u"audit.jsonl"_s, u"The disk is full."_s);
        m_alarms->happened(AlarmKind::EngagedElsewhere, u"agent"_s, u"trade:kill_switch false → true"_s);
        m_alarms->report(AlarmKind::ReleasedElsewhere, {}, true);
        m_alarms->report(AlarmKind::StateUnknown, {}, true);
        m_alarms->report(AlarmKind::StateUnknown, {}, false);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_alarms = std::make_unique<AlarmList>(m_clock);
        m_window = std::make_unique<MainWindow>(dressedAppearance(), m_clock, *m_settings);
        m_window->setProfile({u"cloudflare-prod"_s, u"Cloudflare"_s, ProfileKind::RealMoney});
        m_window->setOpen({u"61,986.22 USDT"_s, u"5 · 61,986.22 USDT gross"_s, 1});
        m_window->setKillSnapshot(killSnapshot(u"trading"_s));
        connect(m_alarms.get(), &AlarmList::changed, m_window.get(),
                [this] { m_window->setAlarms(m_alarms->lines(), m_alarms->figures()); });
        connect(m_window.get(), &MainWindow::alarmAcknowledged, m_alarms.get(), &AlarmList::acknowledge);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_alarms.reset();
        (void)dressedAppearance();
    }

    void theListIsAKeyAwayCriticalFirstAndEachIsAcknowledgedByHand_KR30()
    {
        fillAll();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        auto *drawer = find<QWidget>(u"alarmDrawer"_s);
        QVERIFY(drawer->isVisible());
        QCOMPARE(find<QAbstractButton>(u"alarmsButton"_s)->accessibleName().contains(u"5"), true);
        QTRY_VERIFY(find<QWidget>(u"alarm-released-elsewhere"_s)->height() > 40);
        QVERIFY(find<QWidget>(u"alarm-released-elsewhere"_s)->y() < find<QWidget>(u"alarm-not-in-audit-log"_s)->y());
        QVERIFY(find<QWidget>(u"alarm-not-in-audit-log"_s)->y() < find<QWidget>(u"alarm-drill-overdue"_s)->y());
        QVERIFY(find<QLabel>(u"alarmOften"_s)->text().contains(u"5 in the last hour"));
        press(u"alarmAction-not-in-audit-log"_s);
        QTRY_VERIFY(find<QWidget>(u"alarm-not-in-audit-log"_s) == nullptr);
        QCOMPARE(m_alarms->figures().open, 4);
        press(u"alarmAction-drill-overdue"_s);
        QTRY_VERIFY(find<QWidget>(u"alarm-drill-overdue"_s) != nullptr); // still so: it stays, acknowledged
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(!drawer->isVisible());
        press(u"alarmsButton"_s);
        QVERIFY(drawer->isVisible());
    }

    void whatTheKillSwitchDecidesIsAcknowledgedThereWithAReasonAndAHold_KR25_KR30()
    {
        m_alarms->report(AlarmKind::ReleasedElsewhere, {}, true);
        auto snapshot = killSnapshot(u"trading"_s);
        snapshot.needsAcknowledge = true;
        m_window->setKillSnapshot(snapshot);
        QVERIFY(line(0).contains(u"Another hand"_s));
        press(u"stripAction-0"_s);
        QTRY_VERIFY(find<HoldButton>(u"releaseHold"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"releaseReason"_s));
        m_window->closeReleasePanel();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        press(u"alarmAction-released-elsewhere"_s);
        QVERIFY(find<QWidget>(u"releasePanel"_s)->isVisible());
        QCOMPARE(m_alarms->figures().open, 1);
    }

    void whileEngagedAgainNothingLeadsFromThereToARelease_KR10()
    {
        m_alarms->report(AlarmKind::ReleasedElsewhere, {}, true);
        auto snapshot = killSnapshot(u"engaged"_s);
        snapshot.needsAcknowledge = true;
        m_window->setKillSnapshot(snapshot);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCoreApplication::processEvents();
        QVERIFY(line(1).contains(u"Another hand"_s));
        QVERIFY(find<QWidget>(u"stripAction-1"_s) == nullptr);
        QVERIFY(find<QWidget>(u"alarmAction-released-elsewhere"_s) == nullptr);
    }

    void belowThemStandsWhatThereWasWithWhoAcknowledgedIt_KR30()
    {
        AlarmHistory history(*m_alarms, {m_folder.filePath(u"alerts.jsonl"_s), u"cloudflare-prod"_s, u"ops@desk-1"_s},
                             m_clock);
        m_window->followAlarmHistory(history, u"cloudflare-prod"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY(find<QLabel>(u"alarmHistoryNote"_s) != nullptr); // nothing yet
        m_alarms->happened(AlarmKind::EngagedElsewhere, u"<b>agent</b>"_s);
        m_alarms->acknowledge(AlarmKind::EngagedElsewhere);
        QTRY_VERIFY(find<QLabel>(u"alarmHistory-1"_s) != nullptr);
        QVERIFY(find<QLabel>(u"alarmHistory-0"_s)->text().contains(u"acknowledged by ops@desk-1"_s));
        QVERIFY(find<QLabel>(u"alarmHistory-1"_s)->text().contains(u"<b>agent</b>"_s));
        QCOMPARE(find<QLabel>(u"alarmHistory-1"_s)->textFormat(), Qt::PlainText);
        m_window.reset(); // before what it shows
    }

    void aWordAShelfAndAWholeLevelAreAPressAway_KR30()
    {
        connect(m_window.get(), &MainWindow::alarmGroupAcknowledged, m_alarms.get(),
                [this](AlarmLevel level) { m_alarms->acknowledgeAll(level); });
        connect(m_window.get(), &MainWindow::alarmShelved, m_alarms.get(),
                [this](AlarmKind kind, std::chrono::minutes span) { m_alarms->shelve(kind, span); });
        const QSignalSpy acknowledged(m_alarms.get(), &AlarmList::acknowledged);
        fillAll();
        m_alarms->report(AlarmKind::FillsFailed, {}, true, u"4"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY(find<QWidget>(u"alarmShelve-drill-overdue"_s) != nullptr);
        QVERIFY(find<QWidget>(u"alarmShelve-state-unknown"_s) == nullptr);
        press(u"alarmShelve-drill-overdue"_s);
        QTRY_VERIFY(find<QWidget>(u"shelveAlarm"_s) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(find<QWidget>(u"shelveAlarm"_s) == nullptr);
        QVERIFY(!m_alarms->lines().constLast().isShelved()); // dismissed
        press(u"alarmWord-fills-failed"_s);
        QTRY_VERIFY(find<QLineEdit>(u"promptText"_s) != nullptr);
        find<QLineEdit>(u"promptText"_s)->setText(u"a bad symbol"_s);
        press(u"promptAccept"_s);
        QTRY_COMPARE(acknowledged.size(), 1);
        QCOMPARE(acknowledged.constFirst().at(1).toString(), u"a bad symbol"_s);
        QVERIFY(find<QWidget>(u"alarmAllLow"_s) == nullptr); // one saves no press
        press(u"alarmAllHigh"_s);
        QTRY_VERIFY(find<QWidget>(u"alarmAllHigh"_s) == nullptr);
        QCOMPARE(m_alarms->figures().open, 3); // critical ones, and the low one
        takePicture(*m_window, u"shell-alerts-groups"_s);
    }

    void aRowThatIsBeingPressedStaysWhenItsWordsChange_KR30()
    {
        m_alarms->happened(AlarmKind::NotInAuditLog, u"a"_s, u"The disk is full."_s);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY(find<QAbstractButton>(u"alarmAction-not-in-audit-log"_s) != nullptr);
        auto *button = find<QAbstractButton>(u"alarmAction-not-in-audit-log"_s);
        auto *strip = find<QAbstractButton>(u"stripAction-0"_s);
        m_alarms->happened(AlarmKind::NotInAuditLog, u"b"_s, u"Still full."_s);
        m_alarms->report(AlarmKind::StateUnknown, {}, true); // above it
        QCOMPARE(find<QAbstractButton>(u"alarmAction-not-in-audit-log"_s), button);
        QCOMPARE(find<QAbstractButton>(u"stripAction-0"_s), strip);
        QVERIFY(button->isVisible());
    }

    void theKeyboardGoesThroughTheListAndComesBack_UI4()
    {
        fillAll();
        auto *engage = find<QWidget>(u"engage"_s);
        engage->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"stripAction-1"_s)); // bar, strip, rail (ux 6)
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(u"alarmAction-state-unknown"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"alarmWord-state-unknown"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Tab); // no shelf for a critical one
        QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"alarmAction-not-in-audit-log"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(find<QWidget>(u"alarm-not-in-audit-log"_s) == nullptr);
        QVERIFY(find<QWidget>(u"alarmDrawer"_s)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(!m_window->findChild<QWidget *>(u"alarmDrawer"_s)->isVisible());
    }

    void belowAQuestionNoListAndNoGlanceOpens_KR01()
    {
        m_window->openReleasePanel();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(find<QWidget>(u"alarmDrawer"_s) == nullptr);
        QVERIFY(find<QWidget>(u"glance"_s) == nullptr);
        m_window->closeReleasePanel();
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(find<QWidget>(u"glance"_s) != nullptr);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(find<QWidget>(u"glance"_s) == nullptr);
        QVERIFY(find<QWidget>(u"alarmDrawer"_s) != nullptr);
    }

    void aDivergedStateSaysWhatDisagrees_KR29_KR30()
    {
        m_alarms->report(AlarmKind::Diverged, {}, true);
        auto snapshot = killSnapshot(u"diverged"_s);
        m_window->setKillSnapshot(snapshot);
        QTRY_VERIFY(line(0).contains(u"reads otherwise"_s));
        snapshot.letsIn = KillProof{};
        m_window->setKillSnapshot(snapshot);
        QTRY_VERIFY(line(0).contains(u"gateway"_s));
        m_alarms->report(AlarmKind::Diverged, {}, false);
        m_window->setKillSnapshot(killSnapshot(u"trading"_s));
        QTRY_VERIFY(line(0).contains(u"disagree"_s)); // latched
        press(u"stripAction-0"_s);
        QCOMPARE(m_alarms->figures().open, 0);
    }

    void anEngageLeftOpenElsewhereIsSaidAndLeadsThere_KR06_KR30()
    {
        m_alarms->report(AlarmKind::EngageOpenElsewhere, u"edge"_s, true);
        m_alarms->report(AlarmKind::EngageOpenElsewhere, u"cloudflare"_s, true);
        QVERIFY(line(0).contains(u"edge"_s) && line(0).contains(u"cloudflare"_s));
        const QSignalSpy wanted(m_window.get(), &MainWindow::profileRequested);
        auto *action = find<QPushButton>(u"stripAction-0"_s);
        // The same lines every second: the button stays the one that is being pressed.
        m_window->setKillSnapshot(killSnapshot(u"trading"_s));
        QCOMPARE(find<QPushButton>(u"stripAction-0"_s), action);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"cloudflare"_s);
        takePicture(*m_window, u"shell-strip"_s);
    }

    void theStripHasThreeLinesAndSaysHowManyMoreThereAre_KR30()
    {
        fillAll();
        m_alarms->report(AlarmKind::JournalDamaged, {}, true);
        QVERIFY(line(2).size() > 0);
        QCOMPARE(line(3), u"and 2 more"_s);
    }

    void whatIsNotInTheAuditLogStaysInSightUntilItIsSeen_AU1()
    {
        m_alarms->happened(AlarmKind::NotInAuditLog, u"audit.jsonl"_s, u"The disk is full."_s);
        m_window->setKillSnapshot(killSnapshot(u"trading"_s));
        QVERIFY(line(0).contains(u"audit"_s));
        press(u"stripAction-0"_s);
        QTRY_VERIFY(!m_window->findChild<QWidget *>(u"noticeStrip"_s)->isVisible());
    }

    void itIsLookedAtInEveryTheme_data()
    {
        QTest::addColumn<Theme::Kind>("theme");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << Theme::Kind::Light << 1.0;
        QTest::newRow("dark") << Theme::Kind::Dark << 1.0;
        QTest::newRow("contrast") << Theme::Kind::HighContrastDark << 1.0;
        QTest::newRow("large") << Theme::Kind::Light << 2.0;
    }
    void itIsLookedAtInEveryTheme()
    {
        QFETCH(Theme::Kind, theme);
        QFETCH(double, scale);
        fillAll();
        auto &appearance = dressedAppearance();
        appearance.setTheme(theme);
        appearance.setTextScale(scale);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCoreApplication::processEvents();
        takePicture(*m_window, u"alarms-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(find<QWidget>(u"alarmDrawer"_s)->isVisible());
    }
};

HOOX_TEST(AlarmDrawerTest);
#include "AlarmDrawerTest.moc"
