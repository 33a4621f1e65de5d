#include "storage/blobs/FolderBlobStore.h"
#include "storage/blobs/ReadOnlyBlobs.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/ReadOnlyConfig.h"

#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The guard of a read-only profile stands in storage: every way to write is tried.
class ReadOnlyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock;
    const ConfigChange m_change{u"ann"_s, u"why"_s};

    template <typename T>
    static void verifyRefused(const Result<T> &result)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Refused);
        QCOMPARE(result.error().subject, u"prod"_s);
    }

private Q_SLOTS:
    void configIsReadAndEngagedAndNothingElse_KS4()
    {
        EmbeddedConfigStore store(m_folder.filePath(u"config.db"_s), m_clock);
        QVERIFY(await(store.put(u"trade:routing"_s, "bybit", m_change)));
        ReadOnlyConfig config(store, u"prod"_s);
        verifyRefused(await(config.put(u"trade:routing"_s, "mexc", m_change)));
        verifyRefused(await(config.remove(u"trade:routing"_s, m_change)));
        for (const auto *key : {kTradeKillKey, kGlobalKillKey}) {
            const auto name = QString::fromUtf16(key);
            QVERIFY(await(config.put(name, "true", m_change)));
            for (const auto *value : {"false", "", "TRUE ", "0"})
                verifyRefused(await(config.put(name, value, m_change)));
            verifyRefused(await(config.remove(name, m_change)));
            QCOMPARE((*await(config.get(name)))->value, QByteArray("true"));
        }
        QCOMPARE(await(config.list({}))->size(), 3);
        QCOMPARE(await(config.getAll({u"trade:routing"_s}))->value(u"trade:routing"_s), QByteArray("bybit"));
    }

    void blobsAreReadAndNeverWritten_BL6()
    {
        FolderBlobStore store(m_folder.filePath(u"blobs"_s));
        const auto key = BlobKey::parse(u"logs/a.json"_s).value();
        QVERIFY(await(store.write(key, "{}")));
        ReadOnlyBlobs blobs(store, u"prod"_s);
        verifyRefused(await(blobs.write(key, "[]")));
        verifyRefused(await(blobs.create(BlobKey::parse(u"logs/b.json"_s).value(), "[]")));
        verifyRefused(await(blobs.upload(key, QFINDTESTDATA("ReadOnlyTest.cpp"))));
        QCOMPARE(await(blobs.read(key)).value(), QByteArray("{}"));
        QCOMPARE(await(blobs.readRange(key, 0, 1)).value(), QByteArray("{"));
        QCOMPARE(await(blobs.list({}))->objects.size(), 1);
        QVERIFY(await(blobs.head(key)));
        QVERIFY(await(blobs.download(key, m_folder.filePath(u"a.json"_s))));
    }
};

HOOX_TEST(ReadOnlyTest);
#include "ReadOnlyTest.moc"
