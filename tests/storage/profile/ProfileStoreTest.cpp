#include "storage/profile/ProfileStore.h"

#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ProfileStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Profile sampleProfile()
    {
        Profile profile;
        profile.name = u"embedded"_s;
        profile.priceBandPercent = 20;
        profile.maxOrderNotional = 2'500.5;
        profile.ordersPerMinute = 3;
        profile.notes = u"Ring the desk: \"stop\""_s;
        return profile;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const ProfileStore store(m_folder.filePath(u"a/profiles"_s));
        QVERIFY(store.write(sampleProfile()).has_value());
        QCOMPARE(store.read(u"embedded"_s).value(), sampleProfile());
        QCOMPARE(store.names(), QStringList{u"embedded"_s});
    }

    void aProfileThatIsNotThereIsNamed()
    {
        const ProfileStore store(m_folder.filePath(u"b"_s));
        for (const auto &name : {u"desk"_s, u"../embedded"_s, u""_s})
            QCOMPARE(store.read(name).error().cause, Error::Cause::NoProfile);
        QCOMPARE(store.activate(u"desk"_s).error().cause, Error::Cause::NoProfile);
        QCOMPARE(store.activeName(), u"embedded"_s);
    }

    void theActiveOneIsKept()
    {
        const ProfileStore store(m_folder.filePath(u"c"_s));
        auto desk = sampleProfile();
        desk.name = u"desk-2"_s;
        QVERIFY(store.write(desk).has_value());
        QVERIFY(store.activate(u"desk-2"_s).has_value());
        QCOMPARE(ProfileStore(m_folder.filePath(u"c"_s)).activeName(), u"desk-2"_s);
    }

    void aFolderThatCannotBeWrittenSaysSo()
    {
        QFile blocker(m_folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const ProfileStore store(m_folder.filePath(u"file/profiles"_s));
        QCOMPARE(store.write(sampleProfile()).error().cause, Error::Cause::UnwritableFolder);
    }

    void onlyTheOwnerReadsAProfile()
    {
        const auto folder = m_folder.filePath(u"d"_s);
        const ProfileStore store(folder);
        QVERIFY(store.write(sampleProfile()).has_value());
        QVERIFY(store.activate(u"embedded"_s).has_value());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const auto &name : {u"/embedded.json"_s, u"/active"_s})
            QVERIFY(!(QFile::permissions(folder + name) & others));
    }

    void whatIsThereIsNotMadeAnew()
    {
        const ProfileStore store(m_folder.filePath(u"e"_s));
        QVERIFY(store.create(sampleProfile()).has_value());
        auto other = sampleProfile();
        other.notes = u"other"_s;
        QCOMPARE(store.create(other).error().kind, Error::Kind::Conflict);
        QCOMPARE(store.read(u"embedded"_s).value(), sampleProfile());
        QVERIFY(store.write(other).has_value());
        QCOMPARE(store.read(u"embedded"_s).value(), other);
    }

    void aProfileWithoutLimitsHasTheGatewaysOwnRate_KR37()
    {
        const auto profile = profileFromJson(R"({"name":"desk","kind":"embedded"})", u"desk.json"_s).value();
        QVERIFY(!profile.maxOrderNotional && !profile.priceBandPercent);
        QCOMPARE(profile.ordersPerMinute, 10);
    }

    void aRemoteProfileIsReadBack()
    {
        const ProfileStore store(m_folder.filePath(u"f"_s));
        auto desk = newProfile(u"desk"_s, Profile::Kind::Cloudflare);
        QVERIFY(desk.readOnly && !desk.paper && desk.window == std::chrono::seconds(60));
        desk.places = cloudflarePlaces(u"0123456789abcdef0123456789abcdef"_s);
        desk.places.namespaceId = u"c5917667a21745e390ff969f32b1847d"_s;
        desk.places.databaseId = u"c5917667-a217-45e3-90ff-969f32b1847a"_s;
        desk.places.logsBucket = u"hoox-system-logs"_s;
        desk.places.reportsBucket = u"trade-reports"_s;
        desk.places.gatewayUrl = QUrl(u"https://hoox.example.com/"_s);
        desk.poll = std::chrono::milliseconds(1500);
        desk.pull = std::chrono::seconds(45);
        QVERIFY(store.write(desk).has_value());
        QCOMPARE(store.read(u"desk"_s).value(), desk);
        auto edge = newProfile(u"edge"_s, Profile::Kind::LocalEdge);
        edge.places = localEdgePlaces(QUrl(u"http://[::1]:8787/some/where?x#y"_s)).value();
        QCOMPARE(edge.places.v4Base, QUrl(u"http://[::1]:8787/cdn-cgi/local/explorer/api"_s));
        QVERIFY(store.write(edge).has_value());
        QCOMPARE(store.read(u"edge"_s).value(), edge);
    }

    void onlySafeAddressesAreTaken_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("safe");
        QTest::newRow("https") << u"https://example.com/x"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8787"_s << true;
        QTest::newRow("loopback 6") << u"http://[::1]:1"_s << true;
        QTest::newRow("localhost") << u"http://localhost:1"_s << true;
        QTest::newRow("plain") << u"http://example.com"_s << false;
        QTest::newRow("looks local") << u"http://127.0.0.1.example.com"_s << false;
        QTest::newRow("localhost below") << u"http://localhost.example.com"_s << false;
        QTest::newRow("user that looks local") << u"http://127.0.0.1@example.com"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }

    void onlySafeAddressesAreTaken()
    {
        QFETCH(QString, address);
        QFETCH(bool, safe);
        QCOMPARE(isSafeAddress(QUrl(address)), safe);
        QCOMPARE(localEdgePlaces(QUrl(address)).has_value(), safe);
    }

    void hostileJsonIsRefusedWithTheFieldNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("blamed");
        const QByteArray head = R"({"name":"desk","kind":"embedded")";
        QTest::newRow("no JSON") << QByteArray("{\"name\": ") << u"byte"_s;
        QTest::newRow("no object") << QByteArray("[1]") << u"object"_s;
        QTest::newRow("empty") << QByteArray() << u"JSON"_s;
        QTest::newRow("too large") << QByteArray(70'000, ' ') << u"64 KiB"_s;
        QTest::newRow("too deep") << QByteArray(5'000, '[') << u"JSON"_s;
        QTest::newRow("bad name") << QByteArray(R"({"name":"../x","kind":"embedded"})") << u"\"name\""_s;
        QTest::newRow("other kind") << QByteArray(R"({"name":"desk","kind":"moon"})") << u"\"kind\""_s;
        QTest::newRow("real money") << head + R"(,"paper":false})" << u"\"paper\""_s;
        QTest::newRow("flag as text") << head + R"(,"read_only":"yes"})" << u"\"read_only\""_s;
        QTest::newRow("band of zero") << head + R"(,"limits":{"price_band_percent":0}})" << u"price_band_percent"_s;
        QTest::newRow("band as text") << head + R"(,"limits":{"price_band_percent":"20"}})" << u"price_band_percent"_s;
        QTest::newRow("notional of zero") << head + R"(,"limits":{"max_order_notional":0}})" << u"max_order_notional"_s;
        QTest::newRow("notional as null")
            << head + R"(,"limits":{"max_order_notional":null}})" << u"max_order_notional"_s;
        QTest::newRow("rate of zero") << head + R"(,"limits":{"orders_per_minute":0}})" << u"orders_per_minute"_s;
        QTest::newRow("half an order") << head + R"(,"limits":{"orders_per_minute":2.5}})" << u"orders_per_minute"_s;
        QTest::newRow("limits as list") << head + R"(,"limits":[]})" << u"limits"_s;
        QTest::newRow("unknown limit") << head + R"(,"limits":{"max_notional":5}})" << u"max_notional"_s;
        QTest::newRow("endless window") << head + R"(,"propagation_window_seconds":1e300})" << u"window"_s;
        QTest::newRow("window of zero") << head + R"(,"propagation_window_seconds":0})" << u"window"_s;
        QTest::newRow("poll of a millisecond") << head + R"(,"poll_seconds":0.001})" << u"poll_seconds"_s;
        QTest::newRow("long notes") << head + ",\"notes\":\"" + QByteArray(4001, 'x') + "\"}" << u"notes"_s;
        QTest::newRow("notes as list") << head + R"(,"notes":[]})" << u"notes"_s;
        QTest::newRow("places when embedded") << head + R"(,"places":{}})" << u"places"_s;
        const QByteArray remote = R"({"name":"desk","kind":"cloudflare","places":{"v4_base":"https://x.example")";
        QTest::newRow("no places") << QByteArray(R"({"name":"desk","kind":"cloudflare"})") << u"v4_base"_s;
        QTest::newRow("places as text") << QByteArray(R"({"name":"d","kind":"cloudflare","places":"x"})")
                                        << u"places"_s;
        QTest::newRow("account") << remote + R"(,"account_id":"9F2"}})" << u"account_id"_s;
        QTest::newRow("plain HTTP") << remote + R"(,"s3_base":"http://x.example"}})" << u"s3_base"_s;
        QTest::newRow("password") << remote + R"(,"gateway_url":"https://me:pw@x.example"}})" << u"gateway_url"_s;
        QTest::newRow("namespace") << remote + R"(,"kv_namespace_id":"../x"}})" << u"kv_namespace_id"_s;
        QTest::newRow("namespace, line") << remote + R"(,"kv_namespace_id":"c5917667a21745e390ff969f32b1847d\n"}})"
                                         << u"kv_namespace_id"_s;
        QTest::newRow("database") << remote + R"(,"d1_database_id":"c5917667-a217-45e3-90ff"}})" << u"d1_database_id"_s;
        QTest::newRow("bucket") << remote + R"(,"logs_bucket":"a/b"}})" << u"logs_bucket"_s;
        QTest::newRow("bucket's end") << remote + R"(,"reports_bucket":"ab-"}})" << u"reports_bucket"_s;
        QTest::newRow("long bucket") << remote + ",\"logs_bucket\":\"" + QByteArray(64, 'b') + "\"}}"
                                     << u"logs_bucket"_s;
        QTest::newRow("long address") << remote + ",\"gateway_url\":\"https://x.example/" + QByteArray(400, 'x') +
                                             "\"}}"
                                      << u"gateway_url"_s;
        QTest::newRow("unknown place") << remote + R"(,"api_token":"x"}})" << u"api_token"_s;
        QTest::newRow("pull of a second") << remote + R"(},"pull_seconds":1})" << u"pull_seconds"_s;
        QTest::newRow("unknown field") << head + R"(,"apiKey":"x"})" << u"apiKey"_s;
    }

    void hostileJsonIsRefusedWithTheFieldNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, blamed);
        const auto result = profileFromJson(json, u"desk.json"_s);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().cause, Error::Cause::BadProfile);
        QCOMPARE(result.error().subject, u"desk.json"_s);
        QVERIFY2(result.error().detail.contains(blamed), qPrintable(result.error().detail));
    }
};

HOOX_TEST(ProfileStoreTest);
#include "ProfileStoreTest.moc"
