#include "ui/shell/MainWindow.h"

#include "storage/base/Clock.h"
#include "tests/support/KillSnapshots.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HoldButton.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/ModalLayer.h"
#include "ui/common/Page.h"
#include "ui/common/Prompter.h"
#include "ui/common/StatePanel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

#include <memory>

#include <algorithm>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class ShellTestPage final : public Page
{
public:
    ShellTestPage(const QString &name, const QString &title, Appearance &appearance)
        : Page(name, u"fills"_s, appearance)
    {
        setTitle(title);
        setScope(u"all exchanges"_s);
        setAsOf(QDateTime::currentDateTimeUtc(), std::chrono::seconds(60));
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name + u"Edit"_s);
        body()->addWidget(edit);
        auto *panel = new StatePanel(appearance, this);
        panel->showMessage(u"fills"_s, u"No fills yet."_s, u"Import a ledger or connect a profile."_s, u"Import…"_s);
        body()->addWidget(panel, 1);
    }
    void activate() override { ++activations; }
    int activations = 0;
};

class MainWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    // That of the whole program: one of its own would die with this class, and the style would not know.
    Appearance &m_appearance = dressedAppearance();
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ShellTestPage *m_first = nullptr;
    ShellTestPage *m_second = nullptr;

    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_window->findChild<Widget *>(name);
    }

private Q_SLOTS:
    void initTestCase() { dressedAppearance(); }

    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(m_appearance, m_clock, *m_settings);
        m_first = std::make_unique<ShellTestPage>(u"fillsPage"_s, u"Fills"_s, m_appearance).release();
        m_second = std::make_unique<ShellTestPage>(u"logsPage"_s, u"Logs"_s, m_appearance).release();
        m_window->addPage(m_first);
        m_window->addPage(m_second);
        m_window->setProfile({u"embedded"_s, u"This computer · paper"_s, ProfileKind::Paper});
        m_window->setOpen({u"61,986.22 USDT"_s, u"5 · 61,986.22 USDT gross"_s, 1});
        m_window->setTiers({{u"config"_s, u"config answers"_s, TierMark::Health::Ok},
                            {u"ledger"_s, u"ledger answers"_s, TierMark::Health::Ok},
                            {u"blobs"_s, u"blobs is not configured"_s, TierMark::Health::NotConfigured}});
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_appearance.setTheme(Theme::Kind::Light);
        m_appearance.setTextScale(1);
    }

    void aTierHasOneMarkHoweverFastItChanges_HL1()
    {
        for (const auto health : {TierMark::Health::NotConfigured, TierMark::Health::Failing, TierMark::Health::Ok})
            m_window->setTiers({{u"config"_s, u"config"_s, health}});
        const auto shown = [this] {
            const auto marks = m_window->findChildren<QWidget *>(u"tier-config"_s);
            return std::count_if(marks.cbegin(), marks.cend(), [](const QWidget *mark) { return mark->isVisible(); });
        };
        QTRY_COMPARE(shown(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(shown(), 1);
    }

    void theKeysEngageFromALineEditAndWithAQuestionOpen_KR02_KR01()
    {
        const QSignalSpy engaged(m_window.get(), &MainWindow::engageRequested);
        auto *edit = find<QLineEdit>(u"fillsPageEdit"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(engaged.count(), 1);
        QVERIFY(edit->text().isEmpty());
        int answer = -1;
        m_window->prompter().ask({u"Apply?"_s, u"One migration."_s, {u"Not now"_s, u"Apply"_s}, u"apply"_s}, this,
                                 [&answer](int choice) { answer = choice; });
        auto *layer = find<ModalLayer>(u"modalLayer"_s);
        QTRY_VERIFY(layer->isPresenting());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(engaged.count(), 2);
        // The bar is neither covered nor dimmed.
        QVERIFY(find<QWidget>(u"engage"_s)->isVisible());
        QVERIFY(!layer->rect()
                     .translated(layer->mapTo(m_window.get(), QPoint(0, 0)))
                     .intersects(find<QWidget>(u"killBar"_s)->geometry()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(answer, 0);
        QVERIFY(!layer->isPresenting());
    }

    void theKeysEngageWithAMenuAndAnotherWindowOpen_KR02()
    {
        const QSignalSpy engaged(m_window.get(), &MainWindow::engageRequested);
        QMenu menu(m_window.get());
        menu.addAction(u"Copy"_s);
        menu.popup(m_window->mapToGlobal(QPoint(300, 300)));
        QTest::keyClick(&menu, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(engaged.count(), 1);
        menu.close();
        QWidget modal(m_window.get(), Qt::Dialog);
        modal.setWindowModality(Qt::ApplicationModal);
        modal.show();
        QTest::keyClick(&modal, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(engaged.count(), 2);
    }

    void doubleEnterOnAQuestionActsAtMostOnce_KR34()
    {
        QList<int> answers;
        m_window->prompter().ask({u"Apply?"_s, {}, {u"Not now"_s, u"Apply"_s}, u"apply"_s}, this,
                                 [&answers](int choice) { answers += choice; });
        QTRY_VERIFY(find<ModalLayer>(u"modalLayer"_s)->isPresenting());
        auto *safe = find<QWidget>(u"choice-0"_s);
        QCOMPARE(QApplication::focusWidget(), safe);
        QTest::keyClick(safe, Qt::Key_Return);
        QTest::keyClick(safe, Qt::Key_Return);
        QTest::keyClick(safe, Qt::Key_Space);
        QTest::keyClick(safe, Qt::Key_Space);
        QTRY_COMPARE(answers, QList<int>{0});
    }

    void releaseNeedsAReasonAndAHoldAndEnterNeverReleases_KR08_KR34()
    {
        m_window->setKillSnapshot(hoox::tests::killSnapshot(u"engaged"_s));
        const QSignalSpy released(m_window.get(), &MainWindow::releaseRequested);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *hold = find<HoldButton>(u"releaseHold"_s);
        auto *reason = find<QLineEdit>(u"releaseReason"_s);
        QVERIFY(hold->isVisible());
        QVERIFY(!hold->isEnabled());
        QVERIFY(find<QLabel>(u"releaseHint"_s)->text().contains(u"reason"));
        QTest::keyClicks(reason, u"looked at"_s);
        QVERIFY(hold->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QTest::keyClick(hold, Qt::Key_Return);
        QVERIFY(released.isEmpty());
        hoox::tests::takePicture(*m_window, u"release-panel-light"_s);
        hold->setFocus();
        QTest::keyPress(hold, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(released.count(), 1, 30000);
        QTest::keyRelease(hold, Qt::Key_Space);
        QCOMPARE(released.first().first().toString(), u"looked at"_s);
    }

    void releaseIsFarFromEngage_KR10()
    {
        m_window->setKillSnapshot(hoox::tests::killSnapshot(u"engaged"_s));
        m_window->openReleasePanel();
        auto *panel = find<QWidget>(u"releasePanel"_s);
        auto *engage = find<QWidget>(u"engage"_s);
        QVERIFY(panel->mapTo(m_window.get(), panel->rect().topRight()).x() <
                engage->mapTo(m_window.get(), QPoint(0, 0)).x());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void everyOtherStateShowsBothKeysAndWhyItCannotBeReleased_KR09_KR14()
    {
        for (const auto &[name, snapshot] : hoox::tests::killSnapshots()) {
            if (snapshot.state == KillState::Engaged)
                continue;
            m_window->setKillSnapshot(snapshot);
            m_window->openReleasePanel();
            QCOMPARE(find<QLabel>(u"releaseTradeKey"_s)->text(), u"false"_s);
            QVERIFY(!find<HoldButton>(u"releaseHold"_s)->isEnabled());
            hoox::tests::takePicture(*m_window, u"panel-"_s + name);
            m_window->closeReleasePanel();
        }
    }

    void thePanelTellsTheProofAndWhatEachStepTook_KS6_KR15()
    {
        auto snapshot = hoox::tests::killSnapshot(u"engaged"_s);
        m_window->setKillSnapshot(snapshot);
        m_window->openReleasePanel();
        auto *proof = find<QLabel>(u"releaseProof"_s);
        QVERIFY(proof->isVisible());
        QVERIFY(proof->text().contains(u"gateway refused at FRA after 2.1 s"));
        QVERIFY(proof->text().contains(u"Since the click: journalled 3 ms · sent 4 ms"));
        snapshot.proven.reset();
        snapshot.timings = {};
        m_window->setKillSnapshot(snapshot);
        QVERIFY(!proof->isVisible());
    }

    void theTitleSaysTheState()
    {
        m_window->setKillSnapshot(hoox::tests::killSnapshot(u"engaged"_s));
        QCOMPARE(m_window->windowTitle(), u"ENGAGED · embedded · PAPER · Hoox Console"_s);
    }

    void theRailIsWorkedByKeysAndReadsThePageAnew()
    {
        const QSignalSpy shown(m_window.get(), &MainWindow::pageShown);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_second);
        QCOMPARE(m_second->activations, 1);
        auto *entry = find<QWidget>(u"rail-logsPage"_s);
        entry->setFocus();
        QTest::keyClick(entry, Qt::Key_Up);
        QCOMPARE(m_window->currentPage(), m_first);
        const QSignalSpy anew(m_window.get(), &MainWindow::readAgainRequested);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(m_first->activations, 3);
        QCOMPARE(anew.count(), 1);
        QCOMPARE(shown.count(), 2);
    }

    void aReadOnlyProfileSaysWhyItIsNotReleasedAndItsNotesStandThere_KR38()
    {
        m_window->setProfile({u"prod"_s, u"Cloudflare"_s, ProfileKind::RealMoney, true, u"Call +49 30 1234."_s});
        auto snapshot = hoox::tests::killSnapshot(u"engaged"_s);
        snapshot.releaseBar = ReleaseBar::ReadOnlyProfile;
        m_window->setKillSnapshot(snapshot);
        QTest::mouseClick(find<QWidget>(u"killState"_s), Qt::LeftButton);
        auto *notes = find<QLabel>(u"releaseNotes"_s);
        QTRY_VERIFY(notes->isVisible());
        QCOMPARE(notes->text(), u"Call +49 30 1234."_s);
        QVERIFY(!find<HoldButton>(u"releaseHold"_s)->isEnabled());
        QVERIFY(find<QLabel>(u"releaseHint"_s)->text().contains(u"read-only"_s));
        hoox::tests::takePicture(*m_window, u"shell-readonly-engaged"_s);
    }

    void theReplicasAgeStandsInTheStatusBarAndAPressPulls_LG4()
    {
        auto *replica = find<QPushButton>(u"statusReplica"_s);
        QVERIFY(!replica->isVisible());
        m_window->setReplica(u"replica 4 s"_s, u"Pulled again in 26 s."_s, false);
        QVERIFY(replica->isVisible());
        QCOMPARE(replica->text(), u"replica 4 s"_s);
        const QSignalSpy pull(m_window.get(), &MainWindow::pullRequested);
        QTest::mouseClick(replica, Qt::LeftButton);
        QCOMPARE(pull.count(), 1);
    }

    void howFarTheClockIsFromTheServersStandsBesideIt()
    {
        auto *figure = find<QLabel>(u"statusServer"_s);
        QVERIFY(!figure->isVisible());
        m_window->setServerClock({u"+0.1 s to server"_s, u"Measured 2 s ago."_s, {}, {}});
        QVERIFY(figure->isVisible());
        QCOMPARE(figure->text(), u"+0.1 s to server"_s);
        QCOMPARE(figure->accessibleName(), u"+0.1 s to server"_s);
        QCOMPARE(figure->toolTip(), u"Measured 2 s ago."_s);
        QVERIFY(!find<QWidget>(u"statusServerMark"_s)->isVisible());
        QVERIFY(!find<QWidget>(u"noticeStrip"_s)->isVisible());
        m_window->setServerClock({});
        QVERIFY(!figure->isVisible());
    }

    void aWrongClockStandsInTheStripAndWarnsBesideTheTime_data() { theWindowIsLookedAtInEveryTheme_data(); }

    void aWrongClockStandsInTheStripAndWarnsBesideTheTime()
    {
        QFETCH(Theme::Kind, kind);
        QFETCH(double, scale);
        m_appearance.setTheme(kind);
        m_appearance.setTextScale(scale);
        const auto alert = u"This computer's clock is 3.2 s behind the server's"_s;
        const auto remedy = u"Set the clock (NTP): ages and UTC folder names are wrong by as much. The server is "
                            "api.cloudflare.com."_s;
        Alarm released;
        released.kind = AlarmKind::ReleasedElsewhere;
        m_window->setReplica(u"replica 4 s"_s, {}, false);
        auto snapshot = hoox::tests::killSnapshot(u"trading"_s);
        snapshot.needsAcknowledge = true;
        m_window->setKillSnapshot(snapshot);
        m_window->setAlarms({released}, {1, 1, 1.0});
        auto *figure = find<QLabel>(u"statusServer"_s);
        const auto plain = figure->palette().color(QPalette::WindowText);
        m_window->setServerClock({u"+3.2 \u00B10.5 s to server"_s, u"Measured 2 s ago."_s, alert, remedy});
        QCOMPARE(find<QLabel>(u"stripLine-1"_s)->text(), alert);
        QVERIFY(!find<QPushButton>(u"stripAction-1"_s));
        QCOMPARE(figure->accessibleName(), alert);
        QVERIFY(find<QWidget>(u"statusServerMark"_s)->isVisible());
        QVERIFY(figure->font().weight() > QFont::Normal);
        QCOMPARE(figure->palette().color(QPalette::WindowText), m_appearance.theme().caution);
        // It changes by itself: the button above it stays the one that is being pressed.
        auto *action = find<QPushButton>(u"stripAction-0"_s);
        m_window->setServerClock({u"+3.3 s to server"_s, {}, u"This computer's clock is 3.3 s behind"_s, remedy});
        QVERIFY(action->isVisible());
        QCOMPARE(find<QPushButton>(u"stripAction-0"_s), action);
        m_window->setServerClock({u"+3.2 \u00B10.5 s to server"_s, u"Measured 2 s ago."_s, alert, remedy});
        hoox::tests::takePicture(*m_window, u"clock-"_s + QString::fromLatin1(QTest::currentDataTag()));
        m_window->resize(m_window->minimumSize());
        hoox::tests::takePicture(*m_window, u"clock-small-"_s + QString::fromLatin1(QTest::currentDataTag()));
        m_window->setServerClock({u"0.0 s to server"_s, {}, {}, {}});
        QVERIFY(!find<QWidget>(u"statusServerMark"_s)->isVisible());
        QCOMPARE(figure->palette().color(QPalette::WindowText), plain);
    }

    void theWindowIsLookedAtInEveryTheme_data()
    {
        QTest::addColumn<Theme::Kind>("kind");
        QTest::addColumn<double>("scale");
        QTest::newRow("shell-light") << Theme::Kind::Light << 1.0;
        QTest::newRow("shell-dark") << Theme::Kind::Dark << 1.0;
        QTest::newRow("shell-contrast") << Theme::Kind::HighContrastLight << 1.0;
        QTest::newRow("shell-200") << Theme::Kind::Light << 2.0;
    }

    void theWindowIsLookedAtInEveryTheme()
    {
        QFETCH(Theme::Kind, kind);
        QFETCH(double, scale);
        m_appearance.setTheme(kind);
        m_appearance.setTextScale(scale);
        m_window->setKillSnapshot(hoox::tests::killSnapshot(u"trading"_s));
        QVERIFY(m_window->showPage(u"fillsPage"_s));
        const auto picture = hoox::tests::takePicture(*m_window, QString::fromLatin1(QTest::currentDataTag()));
        // What is behind the page is the token, not the platform's grey.
        QCOMPARE(picture.pixelColor(picture.width() - 2, picture.height() / 2), Theme::of(kind).page);
    }
};

HOOX_TEST(MainWindowTest);
#include "MainWindowTest.moc"
