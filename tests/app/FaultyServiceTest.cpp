#include "app/Composition.h"
#include "app/window/Desk.h"
#include "app/window/WindowComposition.h"
#include "models/kill/KillSwitch.h"
#include "models/sync/ReplicaState.h"
#include "storage/profile/ProfileStore.h"
#include "storage/secrets/SecretLoader.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/FaultServer.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/Page.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The window on a service that answers everything with one fault: it stays alive, never says *Trading*, takes an
/// engage at once and keeps it, and closes in the middle of it all.
class FaultyServiceTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.

    QTemporaryDir m_folder;
    Appearance m_appearance;
    std::unique_ptr<QSettings> m_settings;

    [[nodiscard]] Profile profileAt(const QUrl &origin) const
    {
        auto profile = newProfile(u"edge"_s, Profile::Kind::LocalEdge);
        profile.places = localEdgePlaces(origin).value();
        profile.places.namespaceId = u"c5917667a21745e390ff969f32b1847d"_s;
        profile.places.databaseId = u"c5917667-a217-45e3-90ff-969f32b1847a"_s;
        profile.places.logsBucket = u"hoox-system-logs"_s;
        return profile;
    }

private Q_SLOTS:
    void initTestCase()
    {
        HooxStyle::dress(*qApp, m_appearance);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    }

    void theWindowLivesAndNeverSaysTrading_KS1_KR23_data()
    {
        QTest::addColumn<FaultAnswer>("fault");
        const auto row = [](const char *name, const FaultAnswer &fault) { QTest::newRow(name) << fault; };
        row("a login page with 200", {200, {{"Content-Type", "text/html"}}, "<html><body>Log in</body></html>"});
        row("a redirect to another host", {302, {{"Location", "https://elsewhere.invalid/"}}});
        row("429 without Retry-After", {429, {}, R"({"success":false,"errors":[],"result":null})"});
        row("503", {503, {}, "unavailable"});
        row("success: false", {200, {}, R"({"success":false,"errors":[{"code":1,"message":"no"}],"result":null})"});
        row("torn JSON", {200, {}, R"({"success":true,"result":{"values":{"trade:kill_switch")"});
        FaultAnswer reset{200, {}, "{\"success\":true,\"errors\":[]}"};
        reset.cutAfter = 9;
        row("a reset in the middle", reset);
        FaultAnswer held;
        held.isHeld = true;
        row("no answer at all", held);
    }

    void theWindowLivesAndNeverSaysTrading_KS1_KR23()
    {
        QFETCH(FaultAnswer, fault);
        FaultServer server;
        server.answer(fault, -1);
        QTemporaryDir workspace;
        const ProfileStore store(workspace.filePath(u"profiles"_s));
        QVERIFY(QDir(workspace.path()).mkpath(u"profiles"_s));
        QVERIFY(store.write(profileAt(server.origin())));
        QVERIFY(store.activate(u"edge"_s));
        QProcessEnvironment environment;
        environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"id"_s);
        environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"secret"_s);
        SecretLoader secrets(std::make_unique<FakeKeychain>(std::make_shared<FakeKeychainState>()),
                             EnvironmentSecrets(environment));
        Desk desk(workspace.path(), secrets, m_appearance, *m_settings);
        QVERIFY(desk.open({}));
        auto &window = desk.window().window();
        auto &kill = desk.composition().killSwitch();
        bool saidTrading = false;
        connect(&kill, &KillSwitch::changed, this, [&] {
            saidTrading = saidTrading || kill.snapshot().state == KillState::Trading || kill.allowsOrders();
        });
        QTRY_VERIFY_WITH_TIMEOUT(server.count({}, "bulk/get") > 0, kPatience);
        QCOMPARE(kill.snapshot().state, KillState::Unknown);

        // The brake answers within the press, whatever the service does, and the pages go on.
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(kill.snapshot().state, KillState::Engaging);
        for (auto *page : window.pages()) {
            QVERIFY(window.showPage(page->objectName()));
            QTest::keyClick(&window, Qt::Key_F5);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY_WITH_TIMEOUT(server.count("PUT", "trade%3Akill_switch") > 0, kPatience);
        QCOMPARE(kill.snapshot().state, KillState::Engaging);
        QVERIFY(!saidTrading);
        QVERIFY(kill.snapshot().journalled);
        QVERIFY(!desk.composition().replica()->facts().complete);
        // `desk` goes here, with everything under way.
    }
};

HOOX_TEST(FaultyServiceTest);
#include "FaultyServiceTest.moc"
