#include "storage/base/Clock.h"
#include "tests/support/KillSnapshots.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Prompter.h"
#include "ui/shell/KillWords.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StateTray.h"
#include "ui/shell/StripLines.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Where the window says how it stands, beside the kill bar: strip, title, icon, tray, glance page.
class ShellStateTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_window->findChild<Widget *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(dressedAppearance(), m_clock, *m_settings);
        m_window->setProfile({u"embedded"_s, u"This computer · paper"_s, ProfileKind::Paper});
        m_window->setOpen({u"61,986.22 USDT"_s, u"5 · 61,986.22 USDT gross"_s, 1});
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void whileEngagedTheStripSaysWhatIsLockedAndLeadsOn_H6_KR18_KR38()
    {
        m_window->setKillSnapshot(killSnapshot(u"engaged"_s));
        QVERIFY(find<QLabel>(u"stripLine-0"_s)->isVisible());
        QCOMPARE(find<QLabel>(u"stripLine-0"_s)->text(), u"Order desk locked."_s);
        const QSignalSpy sheet(m_window.get(), &MainWindow::flattenSheetRequested);
        QTest::mouseClick(find<QPushButton>(u"stripAction-0"_s), Qt::LeftButton);
        QCOMPARE(sheet.count(), 1);
        QTest::mouseClick(find<QPushButton>(u"stripAction-0-1"_s), Qt::LeftButton);
        QVERIFY(find<QWidget>(u"releasePanel"_s)->isVisible());
        m_window->closeReleasePanel();
        m_window->setKillSnapshot(killSnapshot(u"trading"_s));
        QVERIFY(!find<QWidget>(u"noticeStrip"_s)->isVisible());
    }

    /// Stored is not everywhere, and one location is not all (KR-15, H8, H9).
    void theStripClaimsNoMoreThanIsKnown_KR15()
    {
        const auto words = [](const KillSnapshot &snapshot) {
            return StripLines::of({snapshot, {}, {}, {}, {}}, Format()).first().detail;
        };
        auto snapshot = killSnapshot(u"engaged"_s);
        QVERIFY(words(snapshot).contains(u"gateway refuses"));
        snapshot.proven.reset();
        QVERIFY(words(snapshot).contains(u"expected"));
        snapshot.phase = KillPhase::Propagating;
        QVERIFY(words(snapshot).contains(u"may still let orders in"));
        snapshot.phase = KillPhase::Settled;
        snapshot.letsIn = KillProof{};
        QVERIFY(words(snapshot).contains(u"was seen to let orders in"));
    }

    /// One line with what waits by now; the alarm of an hour has no second one beside it.
    void theStripSaysWhatWaitsForTheBlobTier_BL2()
    {
        m_window->setSpool(u"3 objects (12 kB) wait in the spool, the oldest for 4 min."_s, u"The service is away."_s);
        QVERIFY(find<QWidget>(u"noticeStrip"_s)->isVisible());
        QVERIFY(find<QLabel>(u"stripLine-0"_s)->text().contains(u"wait in the spool"_s));
        m_window->setSpool({}, {});
        QVERIFY(!find<QWidget>(u"noticeStrip"_s)->isVisible());

        Alarm stands;
        stands.kind = AlarmKind::SpoolStands;
        stands.holds = true;
        const auto lines =
            StripLines::of({killSnapshot(u"trading"_s), {stands}, {}, {}, {}, u"3 objects wait"_s, u"why"_s}, Format());
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().what, u"3 objects wait"_s);
        stands.holds = false;
        QCOMPARE(StripLines::of({killSnapshot(u"trading"_s), {stands}, {}, {}, {}}, Format()).size(), 1);
        QCOMPARE(levelOf(AlarmKind::SpoolStands), AlarmLevel::Critical);
    }

    void whatWouldBeLostIsAskedAboutBeforeTheWindowCloses_KV3()
    {
        QString obstacle = u"2 changes of the config are not written yet and would be lost."_s;
        m_window->setCloseObstacle([&obstacle] { return obstacle; });
        m_window->close();
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(find<QWidget>(u"closeWindow"_s) != nullptr && find<QWidget>(u"closeWindow"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the safe answer
        QTRY_VERIFY(find<QWidget>(u"closeWindow"_s) == nullptr || !find<QWidget>(u"closeWindow"_s)->isVisible());
        QVERIFY(m_window->isVisible());
        obstacle.clear();
        m_window->close();
        QVERIFY(!m_window->isVisible());
    }

    void titleIconAndTrayCarryTheState_KR12()
    {
        const StateTray tray(*m_window);
        QList<QImage> icons;
        for (const auto &[name, snapshot] : killSnapshots()) {
            m_window->setKillSnapshot(snapshot);
            const auto word = KillWords::word(faceOf(snapshot));
            QVERIFY(m_window->windowTitle().startsWith(word));
            QCOMPARE(tray.icon().toolTip(), m_window->windowTitle());
            QCOMPARE(tray.icon().icon().cacheKey(), m_window->windowIcon().cacheKey());
            const auto icon = m_window->windowIcon().pixmap(64).toImage();
            if (name == u"engaged-stored") // the same face as the settled one
                continue;
            for (const auto &other : std::as_const(icons))
                QVERIFY2(greyDifference(icon, other) > 2, qPrintable(name));
            icons += icon;
        }
        QCOMPARE(icons.size(), 7);
        const QSignalSpy engaged(m_window.get(), &MainWindow::engageRequested);
        QVERIFY(tray.menu().actions().size() == 2); // and no release (KR-10)
        tray.menu().actions().at(1)->trigger();
        QCOMPARE(engaged.count(), 1);
    }

    void f11ShowsTheGlanceBelowTheBarAndF9SpeaksTheThreeFacts()
    {
        m_window->setOpen({u"61,986.22 USDT"_s, u"5 · 61,986.22 USDT gross"_s, 0});
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        auto *glance = find<QWidget>(u"glance"_s);
        QVERIFY(glance->isVisible());
        const auto *bar = find<QWidget>(u"killBar"_s);
        QVERIFY(glance->mapTo(m_window.get(), QPoint()).y() >= bar->geometry().bottom()); // KR-01
        takePicture(*m_window, u"glance-window"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        // Whether a reader speaks it cannot be seen here: without one Qt tells nobody. What it would speak is the name.
        const auto spoken = find<QWidget>(u"announcer"_s)->accessibleName();
        QVERIFY(spoken.contains(u"61,986.22 USDT") && spoken.contains(u"UNKNOWN"));
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(!glance->isVisible());
    }

    /// Safety 4.11: it stays in sight with a clock, what can be done, and a count beside the page's word.
    void unresolvedOrdersStayInTheStripWithAClock_OR3()
    {
        QSignalSpy asked(m_window.get(), &MainWindow::orderRequested);
        OrdersStanding standing{true, {}, 0};
        for (qint64 number = 1; number <= 4; ++number)
            standing.unresolved.append({number, u"BTCUSDT bybit LONG 0.05"_s, u"no answer yet"_s,
                                        std::chrono::seconds(42 - number), number == 1});
        m_window->setOrders(standing);
        QCOMPARE(find<QLabel>(u"stripLine-0"_s)->text(), u"Order unresolved 00:41"_s);
        QVERIFY2(find<QLabel>(u"stripLine-3"_s)->text().contains(u'1'), "and one more");
        QTest::mouseClick(find<QPushButton>(u"stripAction-0"_s), Qt::LeftButton);
        QCOMPARE(asked.takeFirst(), QVariantList({qint64(1), true}));
        QTest::mouseClick(find<QPushButton>(u"stripAction-0-1"_s), Qt::LeftButton);
        QCOMPARE(asked.takeFirst(), QVariantList({qint64(1), false}));
        auto *before = find<QPushButton>(u"stripAction-0"_s);
        standing.unresolved[0].age += std::chrono::seconds(1);
        m_window->setOrders(standing);
        QCOMPARE(find<QLabel>(u"stripLine-0"_s)->text(), u"Order unresolved 00:42"_s);
        QVERIFY2(find<QPushButton>(u"stripAction-0"_s) == before, "the clock takes no button from under the hand");
        m_window->setOrders({true, {}, 0});
        QVERIFY(!find<QWidget>(u"noticeStrip"_s)->isVisible());
    }

    void aDrillSaysInTheStripWhatComesNext_KR27()
    {
        using Stage = KillDrill::Stage;
        const QSignalSpy ended(m_window.get(), &MainWindow::drillEndRequested);
        const auto line = [this] { return find<QLabel>(u"stripLine-0"_s)->text(); };
        m_window->setDrill({Stage::Armed});
        QVERIFY(line().contains(u"Ctrl+Shift+K"));
        QTest::mouseClick(find<QPushButton>(u"stripAction-0"_s), Qt::LeftButton);
        QCOMPARE(ended.count(), 1);
        m_window->setDrill({Stage::Proven, {}, std::chrono::milliseconds(2100), true});
        QTRY_VERIFY(line().contains(u"2.1 s"));
        QTest::mouseClick(find<QPushButton>(u"stripAction-0"_s), Qt::LeftButton);
        QVERIFY(find<QWidget>(u"releasePanel"_s)->isVisible());
        m_window->closeReleasePanel();
        m_window->setDrill({});
        QVERIFY(!find<QWidget>(u"noticeStrip"_s)->isVisible());
    }

    /// KR-01: whatever is open, the bar is above it, whole, and ENGAGE can be pressed.
    void withEveryPanelOpenTheBarIsInSightAndEngageIsReached_KR01()
    {
        const QSignalSpy engaged(m_window.get(), &MainWindow::engageRequested);
        auto *bar = find<QWidget>(u"killBar"_s);
        auto *engage = find<QWidget>(u"engage"_s);
        int presses = 0;
        const auto isReached = [&] {
            QCoreApplication::processEvents();
            const auto middle = engage->mapTo(m_window.get(), engage->rect().center());
            QVERIFY(bar->visibleRegion() == QRegion(bar->rect()));
            QCOMPARE(m_window->childAt(middle), engage);
            QTest::mouseClick(engage, Qt::LeftButton);
            QCOMPARE(engaged.count(), ++presses);
        };
        isReached();
        m_window->openReleasePanel();
        isReached();
        m_window->closeReleasePanel();
        m_window->openGlance();
        isReached();
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        isReached();
        auto *panel = new QFrame(m_window.get());
        panel->setMinimumSize(2000, 2000); // larger than there is room for
        m_window->presentPanel(panel, panel);
        isReached();
        m_window->prompter().ask({u"Apply?"_s, u"It is done."_s, {u"No"_s, u"Yes"_s}, u"apply"_s}, m_window.get(),
                                 [](int) {});
        isReached();
        m_window->prompter().askFile(
            {Prompter::FileQuestion::Kind::SaveFile, u"Save"_s, m_folder.path(), {}, u"save"_s}, m_window.get(),
            [](const std::optional<QString> &) {});
        isReached();
    }

    void everyStatesPanelIsLookedAtInEveryTheme_KS1_data()
    {
        QTest::addColumn<Theme::Kind>("theme");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Theme::Kind::Light << 1.0 << QSize(1440, 900);
        QTest::newRow("dark") << Theme::Kind::Dark << 1.0 << QSize(1440, 900);
        QTest::newRow("contrast-light") << Theme::Kind::HighContrastLight << 1.0 << QSize(1440, 900);
        QTest::newRow("contrast-dark") << Theme::Kind::HighContrastDark << 1.0 << QSize(1440, 900);
        QTest::newRow("large") << Theme::Kind::Dark << 2.0 << QSize(1920, 1080);
        QTest::newRow("small") << Theme::Kind::Light << 1.0 << QSize(1024, 700);
    }

    void everyStatesPanelIsLookedAtInEveryTheme_KS1()
    {
        QFETCH(Theme::Kind, theme);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        auto &appearance = dressedAppearance();
        appearance.setTheme(theme);
        appearance.setTextScale(scale);
        m_window->resize(size);
        m_window->setProfile({u"cloudflare-prod"_s, u"Cloudflare"_s, ProfileKind::RealMoney, false,
                              u"Revoke the API keys at bybit and binance. Desk phone +49 30 1234."_s});
        for (auto [name, snapshot] : killSnapshots()) {
            snapshot.mayQueue = true;
            if (snapshot.state == KillState::Engaged) {
                snapshot.queueEnds = snapshot.changedAt.addSecs(1300);
                snapshot.queueLeft = std::chrono::seconds(192);
            }
            m_window->setKillSnapshot(snapshot);
            m_window->openReleasePanel();
            QCoreApplication::processEvents();
            takePicture(*m_window, u"state-%1-%2"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())));
            auto *panel = find<QWidget>(u"releasePanel"_s);
            const QRect at(panel->mapTo(m_window.get(), QPoint()), panel->size());
            QVERIFY(m_window->rect().contains(at));
            // A bar stands there only where the window is too low for the words.
            if (panel->height() == panel->layout()->totalHeightForWidth(panel->width()))
                QVERIFY(!panel->findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
            const auto labels = panel->findChildren<QLabel *>();
            for (const auto *label : labels) {
                const bool isCut = label->isVisible() && !label->wordWrap() && !label->text().isEmpty() &&
                                   label->width() < label->fontMetrics().horizontalAdvance(label->text());
                QVERIFY2(!isCut, qPrintable(name + u": "_s + label->text()));
            }
            m_window->closeReleasePanel();
        }
        (void)dressedAppearance();
    }
};

HOOX_TEST(ShellStateTest);
#include "ShellStateTest.moc"
