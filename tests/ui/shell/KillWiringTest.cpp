#include "ui/shell/KillWiring.h"

#include "models/kill/KillSwitch.h"
#include "storage/base/Ids.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "tests/support/Await.h"
#include "tests/support/PageShot.h"
#include "tests/support/TestRegistry.h"
#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What the window asks for reaches the kill switch.
class KillWiringTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        explicit Desk(const QString &config) : store(config, clock) { wireKillSwitch(window, kill, u"ann@desk"_s); }

        QTemporaryDir folder;
        SystemClock clock;
        RandomIds ids;
        EmbeddedConfigStore store;
        KillIntentJournal journal{folder.filePath(u"kill.jsonl"_s), u"embedded"_s};
        KillSwitch kill{store, journal, clock, ids};
        QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
        MainWindow window{dressedAppearance(), clock, settings};
        [[nodiscard]] KillState state() const { return kill.snapshot().state; }
    };

private Q_SLOTS:
    void anEngageWithoutAnAnswerIsGivenUpFromTheWindow_KS3()
    {
        // Nothing can be stored where a folder stands.
        const QTemporaryDir nowhere;
        Desk desk(nowhere.path());
        desk.kill.start();
        Q_EMIT desk.window.engageRequested();
        QTRY_COMPARE(desk.state(), KillState::Engaging);
        Q_EMIT desk.window.giveUpRequested(u"false alarm"_s);
        QTRY_COMPARE(desk.state(), KillState::Unknown);
        QTRY_VERIFY(!await(desk.journal.read())->openEngage);
    }

    void aReleaseByAnotherHandIsAcknowledgedFromTheWindow_KR25()
    {
        const QTemporaryDir folder;
        Desk desk(folder.filePath(u"config.db"_s));
        QVERIFY(await(desk.store.put(u"trade:routing"_s, "bybit", {})));
        desk.kill.start();
        QTRY_COMPARE(desk.state(), KillState::Trading);
        Q_EMIT desk.window.engageRequested();
        QTRY_COMPARE(desk.state(), KillState::Engaged);
        QTRY_VERIFY(desk.kill.snapshot().phase != KillPhase::Stored);
        for (const auto *key : {kTradeKillKey, kGlobalKillKey})
            QVERIFY(await(desk.store.put(QString::fromUtf16(key), "false", {u"agent"_s, {}})));
        desk.kill.refresh();
        QTRY_COMPARE(desk.state(), KillState::Diverged);
        QVERIFY(!desk.kill.allowsOrders());
        Q_EMIT desk.window.acknowledgeRequested(u"called Ann"_s);
        QTRY_VERIFY(desk.state() != KillState::Diverged);
        QVERIFY(!desk.kill.snapshot().needsAcknowledge);
    }

    void aHiddenWindowPollsLessOften_KS7()
    {
        const QTemporaryDir folder;
        Desk desk(folder.filePath(u"config.db"_s));
        const QSignalSpy hidden(&desk.window, &MainWindow::hiddenChanged);
        desk.window.show();
        QCOMPARE(hidden.last().first().toBool(), false);
        desk.window.showMinimized();
        QTRY_COMPARE(hidden.last().first().toBool(), true);
        desk.window.showNormal();
        QTRY_COMPARE(hidden.last().first().toBool(), false);
        desk.window.hide();
        QCOMPARE(hidden.last().first().toBool(), true);
        // The kill switch hears of it: only what is connected can be taken off.
        QVERIFY(QObject::disconnect(&desk.window, &MainWindow::hiddenChanged, &desk.kill, &KillSwitch::setHidden));
    }
};

HOOX_TEST(KillWiringTest);
#include "KillWiringTest.moc"
