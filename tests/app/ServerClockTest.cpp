#include "app/window/Desk.h"
#include "app/window/WindowComposition.h"
#include "storage/profile/ProfileStore.h"
#include "storage/secrets/SecretLoader.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/FaultServer.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HooxStyle.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The window on a service whose clock is an hour ahead, on one that tells no time, and on the embedded profile (safety
/// 4.15).
class ServerClockTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.
    static constexpr qint64 kHour = 3600;

    QTemporaryDir m_folder;
    Appearance m_appearance;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QTemporaryDir> m_workspace;
    std::unique_ptr<SecretLoader> m_secrets;
    std::unique_ptr<Desk> m_desk;

    void openAt(Profile profile)
    {
        m_workspace = std::make_unique<QTemporaryDir>();
        const ProfileStore store(m_workspace->filePath(u"profiles"_s));
        QVERIFY(QDir(m_workspace->path()).mkpath(u"profiles"_s));
        QVERIFY(store.write(profile));
        QVERIFY(store.activate(profile.name));
        QProcessEnvironment environment;
        environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"id"_s);
        environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"secret"_s);
        m_secrets = std::make_unique<SecretLoader>(
            std::make_unique<FakeKeychain>(std::make_shared<FakeKeychainState>()), EnvironmentSecrets(environment));
        m_desk = std::make_unique<Desk>(m_workspace->path(), *m_secrets, m_appearance, *m_settings);
        QVERIFY(m_desk->open({}));
    }
    static Profile profileAt(const QUrl &origin)
    {
        auto profile = newProfile(u"edge"_s, Profile::Kind::LocalEdge);
        profile.places = localEdgePlaces(origin).value();
        profile.places.namespaceId = u"c5917667a21745e390ff969f32b1847d"_s;
        profile.places.databaseId = u"c5917667-a217-45e3-90ff-969f32b1847a"_s;
        profile.places.logsBucket = u"hoox-system-logs"_s;
        return profile;
    }
    [[nodiscard]] QWidget *find(const QString &name) const
    {
        return m_desk->window().window().findChild<QWidget *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = qobject_cast<QLabel *>(find(name));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        HooxStyle::dress(*qApp, m_appearance);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    }
    void cleanup() { m_desk.reset(); }

    void aClockAnHourBehindIsSaidInTheStripAndTheStatusBar_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("told by the config") << QByteArray("bulk/get");
        QTest::newRow("told by the ledger") << QByteArray("d1/");
        QTest::newRow("told by the blobs") << QByteArray("hoox-system-logs");
    }

    void aClockAnHourBehindIsSaidInTheStripAndTheStatusBar()
    {
        QFETCH(QByteArray, part);
        FaultServer server;
        const auto ahead = QDateTime::currentDateTimeUtc().addSecs(kHour);
        const auto date = QLocale::c().toString(ahead, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        server.answerTo({}, part, {403, {{"Date", date}}, "not you"}, -1); // any answer tells its time
        server.answer({403, {}, "not you"}, -1);
        openAt(profileAt(server.origin()));
        QVERIFY(m_desk->window().window().showPage(u"logsPage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(text(u"stripLine-0"_s).contains(u"behind the server's"_s), kPatience);
        QVERIFY(find(u"statusServerMark"_s)->isVisible());
        QVERIFY2(text(u"statusServer"_s).startsWith(u'+'), qPrintable(text(u"statusServer"_s)));
    }

    void aServiceThatTellsNoTimeIsNotKnownAndNoAlert()
    {
        FaultServer server;
        server.answer({503, {}, "unavailable"}, -1);
        openAt(profileAt(server.origin()));
        QTRY_VERIFY_WITH_TIMEOUT(server.count({}, "bulk/get") > 1, kPatience);
        QCOMPARE(text(u"statusServer"_s), u"\u2014 to server"_s);
        QVERIFY(!find(u"statusServerMark"_s)->isVisible());
        QVERIFY(!find(u"noticeStrip"_s)->isVisible());
    }

    void withoutAServerThereIsNothingToShow()
    {
        openAt(newProfile(u"embedded"_s, Profile::Kind::Embedded));
        QTest::qWait(1500); // a second passes
        QVERIFY(!find(u"statusServer"_s)->isVisible());
    }
};

HOOX_TEST(ServerClockTest);
#include "ServerClockTest.moc"
