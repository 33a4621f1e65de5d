#include "ui/shell/LockCover.h"

#include "storage/secrets/PinHash.h"
#include "tests/support/FixedClock.h"
#include "tests/support/KillSnapshots.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Page.h"
#include "ui/common/Prompter.h"
#include "ui/shell/LockInput.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StateTray.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

#include <memory>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LockedTestPage final : public Page
{
public:
    explicit LockedTestPage(Appearance &appearance, QWidget *parent) : Page(u"aPage"_s, u"fills"_s, appearance, parent)
    {
        setTitle(u"Fills"_s);
        auto *button = new QPushButton(u"Buy"_s, this);
        button->setObjectName(u"pageButton"_s);
        auto *edit = new QLineEdit(this);
        edit->setObjectName(u"pageEdit"_s);
        body()->addWidget(button);
        body()->addWidget(edit);
        auto *keys = new QShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_J), this);
        connect(keys, &QShortcut::activated, this, [this] { ++shortcuts; });
        connect(button, &QPushButton::clicked, this, [this] { ++clicks; });
    }
    void refresh() override { ++reads; }
    int shortcuts = 0, clicks = 0, reads = 0;
};

/// Issue 9, KR-03: a locked window shows its bar and does nothing but engage until the PIN is typed.
class LockCoverTest : public QObject
{
    Q_OBJECT

    static constexpr char16_t kPin[] = u"836194";
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QString m_hash;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScreenLock> m_lock;
    std::unique_ptr<MainWindow> m_window;
    LockedTestPage *m_page = nullptr;

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void type(const QString &pin) const
    {
        auto *field = find<QLineEdit>(u"unlockPin"_s);
        field->setFocus();
        QTest::keyClicks(field, pin);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        dressedAppearance();
        const auto hash = hashOfPin(QString::fromUtf16(kPin));
        QVERIFY(hash);
        m_hash = *hash;
    }

    void init()
    {
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue(u"lock/pin"_s, m_hash);
        m_lock = std::make_unique<ScreenLock>(m_clock, *m_settings);
        m_window = std::make_unique<MainWindow>(dressedAppearance(), m_clock, *m_settings);
        m_page = std::make_unique<LockedTestPage>(dressedAppearance(), m_window->pageParent()).release();
        m_window->addPage(m_page);
        m_window->setKillSnapshot(killSnapshot(u"trading"_s));
        m_window->followLock(*m_lock);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_lock.reset();
    }

    void theBarStaysAndEngagesAndNothingElseOfTheWindowCanBeReached_KR03()
    {
        auto *edit = find<QLineEdit>(u"pageEdit"_s);
        edit->setFocus();
        m_lock->lockNow();
        QVERIFY(find<QWidget>(u"lockCover"_s)->isVisible());
        QVERIFY(find<QWidget>(u"killBar"_s)->isVisible());
        QVERIFY(!edit->isVisible());
        QVERIFY(!find<QWidget>(u"pageButton"_s)->isEnabled()); // a screen reader presses without a mouse
        QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"unlockPin"_s));

        const QSignalSpy engaged(m_window.get(), &MainWindow::engageRequested);
        auto *engage = find<QAbstractButton>(u"engage"_s);
        QVERIFY(engage->isVisible() && engage->isEnabled());
        QTest::mouseClick(engage, Qt::LeftButton);
        QCOMPARE(engaged.count(), 1);
        QTest::keyClick(find<QWidget>(u"unlockPin"_s), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(engaged.count(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(engaged.count(), 3);
        QVERIFY(m_lock->isLocked());
        for (const auto &name : {u"killState"_s, u"killAlarms"_s}) {
            if (const auto *button = find<QAbstractButton>(name))
                QVERIFY2(!button->isEnabled(), qPrintable(name));
        }
    }

    void noShortcutAndNoPanelComesThrough()
    {
        m_lock->lockNow();
        auto *pin = find<QWidget>(u"unlockPin"_s);
        const QSignalSpy shown(m_window.get(), &MainWindow::pageShown);
        const QSignalSpy again(m_window.get(), &MainWindow::readAgainRequested);
        const QSignalSpy incident(m_window.get(), &MainWindow::incidentRequested);
        for (const auto key : {Qt::Key_F1, Qt::Key_F5, Qt::Key_F8, Qt::Key_F9, Qt::Key_F11})
            QTest::keyClick(pin, key);
        QTest::keyClick(pin, Qt::Key_J, Qt::ControlModifier);
        QTest::keyClick(pin, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(pin, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(pin, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(pin, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        m_window->openReleasePanel();
        m_window->openGlance();
        m_window->showAlarms();
        QVERIFY(shown.isEmpty() && again.isEmpty() && incident.isEmpty());
        QCOMPARE(m_page->shortcuts + m_page->reads, 0);
        for (const auto &name : {u"releasePanel"_s, u"glance"_s, u"alarmDrawer"_s, u"panelLayer"_s}) {
            if (const auto *panel = find<QWidget>(name))
                QVERIFY2(!panel->isVisible(), qPrintable(name));
        }
        QVERIFY(!m_window->showsExposureLarge());
        m_lock->unlock(QString::fromUtf16(kPin));
        QTRY_VERIFY(!m_lock->isLocked());
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(m_page->shortcuts, 1); // it is the lock that held it back
    }

    void questionsAndMenusAreCoveredAndAQuestionIsThereAgainAfterwards()
    {
        int answer = -1;
        m_window->prompter().ask({u"Release?"_s, u"Three orders wait."_s, {u"Stay"_s, u"Go"_s}, u"go"_s}, this,
                                 [&answer](int choice) { answer = choice; });
        QTRY_VERIFY(find<QWidget>(u"choice-1"_s) != nullptr && find<QWidget>(u"choice-1"_s)->isVisible());
        QMenu menu(m_window.get());
        bool isCopied = false;
        connect(menu.addAction(u"Copy"_s), &QAction::triggered, this, [&isCopied] { isCopied = true; });
        menu.popup(m_window->mapToGlobal(QPoint(300, 300)));
        m_lock->lockNow();
        QVERIFY(!menu.isVisible());
        QVERIFY(!find<QWidget>(u"choice-1"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Return);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(answer, -1);
        // One that opens all the same does nothing.
        menu.popup(m_window->mapToGlobal(QPoint(300, 300)));
        QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
        QVERIFY(!isCopied);
        menu.close();
        type(QString::fromUtf16(kPin));
        QTRY_VERIFY(!m_lock->isLocked());
        QVERIFY(find<QWidget>(u"choice-1"_s)->isVisible());
    }

    void nothingIsDroppedOrClickedInto()
    {
        QWidget other(m_window.get(), Qt::Window); // a window of its own, or a panel on top of all: the wall behind
        m_lock->lockNow();
        const QMimeData data;
        const QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        const QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        const QList<const QWidget *> usable{find<QWidget>(u"lockCover"_s)};
        QVERIFY(staysOutside(&other, drop, usable));
        QVERIFY(staysOutside(m_page, drop, usable));
        QVERIFY(staysOutside(m_window.get(), key, usable));
        QVERIFY(!staysOutside(find<QWidget>(u"unlockPin"_s), key, usable));
        QTest::mouseClick(find<QWidget>(u"pageButton"_s), Qt::LeftButton);
        QCOMPARE(m_page->clicks, 0);
    }

    void inTheTrayTheSwitchWorksToo_KR03()
    {
        StateTray tray(*m_window);
        m_lock->lockNow();
        const QSignalSpy engaged(m_window.get(), &MainWindow::engageRequested);
        auto &menu = const_cast<QMenu &>(tray.menu());
        menu.popup(m_window->mapToGlobal(QPoint(300, 300)));
        QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
        QCOMPARE(engaged.count(), 1);
    }

    void aWrongPinIsSaidAndTheWaitIsCounted()
    {
        m_lock->lockNow();
        for (int wrong = 1; wrong <= ScreenLock::kFreeTries; ++wrong) {
            type(u"000000"_s);
            QTRY_COMPARE(find<QLabel>(u"fault-unlock"_s)->text(), u"That is not the PIN."_s);
            QTRY_VERIFY(!m_lock->isChecking());
        }
        QVERIFY(!find<QPushButton>(u"unlockButton"_s)->isEnabled());
        QCOMPARE(find<QLabel>(u"lockWait"_s)->text(), u"The next try is in 5 s."_s);
        takePicture(*m_window, u"locked-wrong-light"_s);
        m_clock.advance(5s);
        QTRY_VERIFY(find<QPushButton>(u"unlockButton"_s)->isEnabled()); // with the next second
        type(QString::fromUtf16(kPin));
        QTRY_VERIFY(!m_lock->isLocked());
        QVERIFY(find<QLineEdit>(u"unlockPin"_s)->text().isEmpty());
        QCOMPARE(QApplication::focusWidget() == nullptr || m_window->isAncestorOf(QApplication::focusWidget()), true);
    }

    void everyInputPutsItOff()
    {
        m_lock->setOn(true);
        m_lock->setAfter(1min);
        m_clock.advance(59s);
        QTest::keyClick(find<QWidget>(u"pageEdit"_s), Qt::Key_A);
        m_clock.advance(59s);
        m_lock->tick();
        QVERIFY(!m_lock->isLocked());
        QTest::mouseClick(find<QWidget>(u"pageEdit"_s), Qt::LeftButton);
        m_clock.advance(59s);
        m_lock->tick();
        QVERIFY(!m_lock->isLocked());
        m_clock.advance(1s);
        m_lock->tick();
        QVERIFY(m_lock->isLocked());
    }

    void aLockedWindowIsNotClosedByAHand()
    {
        m_lock->lockNow();
        m_window->close();
        QVERIFY(m_window->isVisible());
        m_lock->unlock(QString::fromUtf16(kPin));
        QTRY_VERIFY(!m_lock->isLocked());
        m_window->close();
        QVERIFY(!m_window->isVisible());
    }

    void theKeysLockItAtOnce()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(m_lock->isLocked());
    }

    void aWindowThatIsMadeWhileItIsLockedIsLocked()
    {
        m_lock->lockNow();
        MainWindow next(dressedAppearance(), m_clock, *m_settings);
        next.followLock(*m_lock);
        next.show();
        QVERIFY(next.findChild<QWidget *>(u"lockCover"_s)->isVisible());
        QVERIFY(!next.findChild<QWidget *>(u"pages"_s)->isVisible());
    }

    void itIsReadableInEachLook_UI2()
    {
        m_lock->lockNow();
        auto &appearance = dressedAppearance();
        takePicture(*m_window, u"locked-light"_s);
        appearance.setTheme(Theme::Kind::Dark);
        takePicture(*m_window, u"locked-dark"_s);
        appearance.setTextScale(2);
        takePicture(*m_window, u"locked-dark-200"_s);
        const auto *words = find<QLabel>(u"lockWords"_s);
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        const auto *pin = find<QLineEdit>(u"unlockPin"_s);
        QVERIFY(pin->visibleRegion().boundingRect().height() >= pin->sizeHint().height());
        dressedAppearance();
    }
};

HOOX_TEST(LockCoverTest);
#include "LockCoverTest.moc"
