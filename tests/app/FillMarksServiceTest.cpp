#include "app/Composition.h"
#include "app/window/WindowModels.h"
#include "models/blobs/BlobLinks.h"
#include "storage/base/WhenDone.h"
#include "storage/blobs/cache/CacheSeal.h"
#include "storage/blobs/cache/CachedBlobs.h"
#include "storage/profile/ProfileStore.h"
#include "storage/secrets/SecretLoader.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/FaultServer.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The marks of logs beside fills on a profile whose blobs are elsewhere: every request is counted.
class FillMarksServiceTest : public QObject
{
    Q_OBJECT

    static constexpr int kFills = 40;

    static Fill fillOf(int number)
    {
        Fill fill;
        fill.symbol = u"BTCUSDT"_s;
        fill.orderId = QString::number(18049284000 + number);
        fill.createdAt = 1779148800;
        return fill;
    }

    static FaultAnswer listingOf(const QString &key)
    {
        const auto body = u"<?xml version=\"1.0\"?><ListBucketResult><Name>b</Name><IsTruncated>false</IsTruncated>"
                          "<Contents><Key>%1</Key><Size>2</Size><LastModified>2026-11-22T19:10:50.387Z</LastModified>"
                          "<ETag>&quot;99&quot;</ETag></Contents></ListBucketResult>"_s;
        return {200, {{"Content-Type", "application/xml"}}, body.arg(key).toUtf8()};
    }

    static bool makeRemote(const QTemporaryDir &workspace, const QUrl &origin)
    {
        auto profile = newProfile(u"edge"_s, Profile::Kind::LocalEdge);
        profile.places = localEdgePlaces(origin).value();
        profile.places.namespaceId = u"c5917667a21745e390ff969f32b1847d"_s;
        profile.places.databaseId = u"c5917667-a217-45e3-90ff-969f32b1847a"_s;
        profile.places.logsBucket = u"hoox-system-logs"_s;
        const ProfileStore store(workspace.filePath(u"profiles"_s));
        return QDir(workspace.path()).mkpath(u"profiles"_s) && store.write(profile) && store.activate(u"edge"_s);
    }

private Q_SLOTS:
    void noRowInSightIsARequestWithACacheOrWithoutOne_BL3()
    {
        FaultServer server;
        QTemporaryDir workspace;
        QVERIFY(makeRemote(workspace, server.origin()));
        SecretLoader secrets(std::make_unique<FakeKeychain>(std::make_shared<FakeKeychainState>()));
        auto held = std::make_shared<HeldSecrets>();
        held->hold(SecretName::AccessKeyId, "id");
        held->hold(SecretName::SecretAccessKey, "secret");
        const auto opened = Composition::open(workspace.path(), {}, held);
        QVERIFY(opened);
        auto &composition = **opened;
        WindowModels models(composition, secrets);
        QVector<Fill> fills;
        for (int number = 0; number < kFills; ++number)
            fills << fillOf(number);
        const auto countOf = [&](FillLogMarks::Mark mark) {
            return std::count_if(fills.cbegin(), fills.cend(),
                                 [&](const Fill &fill) { return models.fillLogs.markOf(fill) == mark; });
        };
        const auto show = [&] {
            QSignalSpy answered(&models.fillLogs, &FillLogMarks::changed);
            models.fillLogs.want(fills);
            while (answered.count() < kFills && answered.wait())
                continue;
            return answered.count() == kFills;
        };

        // Without a cache nothing is known, and nobody is asked.
        QVERIFY(!composition.cachedBlobs()->isOn());
        QVERIFY(show());
        QCOMPARE(countOf(FillLogMarks::Mark::Unknown), kFills);
        QCOMPARE(server.count({}, "hoox-system-logs"), 0);

        // With one, what a listing has named is known; the others are not, and nobody is asked for them.
        composition.cachedBlobs()->turnOn(QByteArray(CacheSeal::kKeyBytes, 'k'), 1'000'000);
        const auto key = BlobLinks::keyOf(fills.at(7));
        QVERIFY(key);
        server.answer(listingOf(key->text()));
        bool isListed = false;
        whenDone(composition.browsedBlobs().list({u"logs/"_s, u"/"_s}), this,
                 [&](const Result<BlobPage> &page) { isListed = page.has_value(); });
        QTRY_VERIFY(isListed);
        models.fillLogs.forgetAbsent();
        QVERIFY(show());
        QCOMPARE(models.fillLogs.markOf(fills.at(7)), FillLogMarks::Mark::There);
        QCOMPARE(countOf(FillLogMarks::Mark::Unknown), kFills - 1);
        QCOMPARE(server.count("HEAD", {}), 0);
        QCOMPARE(server.count({}, "hoox-system-logs"), 1); // the listing
    }
};

HOOX_TEST(FillMarksServiceTest);
#include "FillMarksServiceTest.moc"
