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
        QTest::newRow("unknown limit") << head + R"(,"limits":{"max_notional":5}})" << u"max_notional"_s;
        QTest::newRow("endless window") << head + R"(,"propagation_window_seconds":1e300})" << u"window"_s;
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
