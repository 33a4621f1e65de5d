#include "storage/blobs/FolderBlobStore.h"

#include "storage/blobs/BlobPath.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FolderBlobStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_top;
    QString m_folder;
    int m_made = 0;

    static BlobKey key(const QString &text) { return BlobKey::parse(text).value(); }
    [[nodiscard]] QString at(const QString &path) const { return m_folder + u'/' + path; }

    void putByHand(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(at(path)).path());
        QFile file(at(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void overwriteIndex(const QString &sql)
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddle"_s);
            database.setDatabaseName(at(u".index/index.db"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(u"meddle"_s);
    }

private Q_SLOTS:
    void init() { m_folder = m_top.filePath(u"blobs%1"_s.arg(++m_made)); }

    void aPlainKeyIsAPlainFile()
    {
        FolderBlobStore store(m_folder);
        const auto name = u"logs/bybit/BTCUSDT/2026-05-19/order-1.json"_s;
        QVERIFY(await(store.write(key(name), "{}")));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{}"));
        QVERIFY(QDir(at(u".tmp"_s)).isEmpty());
    }

    void filesPutThereByHandAreObjects()
    {
        putByHand(u"logs/mexc/BTC_USDT/2026-05-19/order-7.json"_s, "{\"a\":1}");
        putByHand(u"with space/ünïcode.json"_s, "x");
        FolderBlobStore store(m_folder);
        QCOMPARE(await(store.list({}))->objects.size(), 2);
        const auto read = await(store.read(key(u"with space/ünïcode.json"_s)));
        QCOMPARE(read.value(), QByteArray("x"));
        // Later ones too, with the store open: by name at once, and with the next listing.
        putByHand(u"logs/mexc/BTC_USDT/2026-05-19/order-8.json"_s, "{}");
        QVERIFY(await(store.head(key(u"logs/mexc/BTC_USDT/2026-05-19/order-8.json"_s))));
        putByHand(u"logs/mexc/BTC_USDT/2026-05-19/order-9.json"_s, "{}");
        QCOMPARE(await(store.list({u"logs/"_s}))->objects.size(), 3);
        QFile::remove(at(u"logs/mexc/BTC_USDT/2026-05-19/order-9.json"_s));
        QCOMPARE(await(store.rescan()).value(), 3);
    }

    void aFilePutThereByHandIsNotCreatedOver()
    {
        putByHand(u"logs/order-7.json"_s, "{\"a\":1}");
        FolderBlobStore store(m_folder);
        QCOMPARE(await(store.create(key(u"logs/order-7.json"_s), "{}")).error().kind, Error::Kind::Conflict);
        QCOMPARE(await(store.read(key(u"logs/order-7.json"_s))).value(), QByteArray("{\"a\":1}"));
        QVERIFY(QDir(at(u".tmp"_s)).isEmpty());
    }

    void aFlippedByteIsCorrupt_BL5()
    {
        FolderBlobStore store(m_folder);
        QVERIFY(await(store.write(key(u"k"_s), "0123456789")));
        QFile file(at(u"k"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4);
        file.write("!");
        file.close();
        QCOMPARE(await(store.read(key(u"k"_s))).error().kind, Error::Kind::Corrupt);
        const auto target = m_top.filePath(u"downloaded"_s);
        QCOMPARE(await(store.download(key(u"k"_s), target)).error().kind, Error::Kind::Corrupt);
        QVERIFY(!QFileInfo::exists(target));
        FolderBlobStore again(m_folder);
        QCOMPARE(await(again.list({}))->objects.size(), 1);
        QCOMPARE(await(again.read(key(u"k"_s))).error().kind, Error::Kind::Corrupt);
    }

    void aLostIndexIsMadeAgain()
    {
        {
            FolderBlobStore store(m_folder);
            for (const auto &name : {u"a"_s, u"a/b"_s, u"p//q"_s, QString(900, u'z')})
                QVERIFY(await(store.write(key(name), name.toUtf8())));
        }
        QVERIFY(QDir(at(u".index"_s)).removeRecursively());
        FolderBlobStore store(m_folder);
        QCOMPARE(await(store.list({}))->objects.size(), 4);
        QCOMPARE(await(store.read(key(QString(900, u'z')))).value(), QByteArray(900, 'z'));
    }

    void aReplacementKilledBeforeTheIndexIsSettled()
    {
        {
            FolderBlobStore store(m_folder);
            QVERIFY(await(store.write(key(u"k"_s), "old")));
        }
        // What a kill leaves between the rename and the index: the intent, and the new bytes.
        overwriteIndex(u"UPDATE objects SET next_etag = '22af645d1859cb5ca6da0c484f1f37ea'"_s);
        QFile::remove(at(u"k"_s));
        putByHand(u"k"_s, "new");
        FolderBlobStore store(m_folder);
        QCOMPARE(await(store.read(key(u"k"_s))).value(), QByteArray("new"));
        QCOMPARE(await(store.head(key(u"k"_s)))->etag, u"22af645d1859cb5ca6da0c484f1f37ea"_s);
        // And before the rename: the old bytes are still right.
        overwriteIndex(u"UPDATE objects SET next_etag = 'ffffffffffffffffffffffffffffffff'"_s);
        QCOMPARE(await(store.read(key(u"k"_s))).value(), QByteArray("new"));
        QVERIFY(await(store.list({})));
        QCOMPARE(await(store.head(key(u"k"_s)))->sizeBytes, 3);
    }

    void linksLeadNowhere()
    {
        const auto secret = m_top.filePath(u"outside%1"_s.arg(m_made));
        QDir().mkpath(secret);
        QFile file(secret + u"/secret.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("secret");
        file.close();
        QDir().mkpath(m_folder);
        QVERIFY(QFile::link(secret, at(u"link"_s)));
        QVERIFY(QFile::link(file.fileName(), at(u"leaf.json"_s)));
        FolderBlobStore store(m_folder);
        QCOMPARE(await(store.read(key(u"link/secret.json"_s))).error().kind, Error::Kind::NotFound);
        QCOMPARE(await(store.read(key(u"leaf.json"_s))).error().kind, Error::Kind::NotFound);
        QVERIFY(await(store.list({}))->objects.isEmpty());
        // Writing below a link stays inside too, and keeps the link's target as it was.
        QVERIFY(await(store.write(key(u"link/new.json"_s), "inside")));
        QCOMPARE(await(store.read(key(u"link/new.json"_s))).value(), QByteArray("inside"));
        QCOMPARE(QDir(secret).entryList(QDir::Files), QStringList(u"secret.json"_s));
    }

    void noTwoKeysShareAPath()
    {
        QSet<QByteArray> paths;
        const QStringList names{u"a"_s,
                                u"a/"_s,
                                u"a//"_s,
                                u"A"_s,
                                u"a%2F"_s,
                                u"a+"_s,
                                QString(200, u'a'),
                                QString(201, u'a'),
                                QString(400, u'a'),
                                QString(401, u'a')};
        for (const auto &name : names) {
            const auto encoded = blobpath::encoded(key(name));
            QCOMPARE(blobpath::keyAt(encoded).value(), key(name));
            for (const auto &part : encoded.split('/'))
                QVERIFY(part.size() <= 255);
            for (const auto &other : paths)
                QVERIFY(!other.startsWith(encoded + '/') && !encoded.startsWith(other + '/'));
            paths.insert(encoded);
        }
        QCOMPARE(paths.size(), names.size());
        QVERIFY(!blobpath::keyAt(".keys/not ours"));
        QVERIFY(!blobpath::keyAt("\xff\xfe"));
    }

    void manyAreWrittenTogetherAndListedByPages_BL3()
    {
        constexpr int kCount = 5000;
        FolderBlobStore store(m_folder);
        QVector<QPair<BlobKey, QByteArray>> objects;
        for (int order = 0; order < kCount; ++order) {
            const auto name =
                u"logs/bybit/BTCUSDT/2026-05-%1/order-%2.json"_s.arg(order % 28 + 1, 2, 10, QChar(u'0')).arg(order);
            objects.append({key(name), QByteArray::number(order)});
        }
        QCOMPARE(await(store.writeMany(objects)).value(), kCount);
        QCOMPARE(await(store.read(objects[1234].first)).value(), QByteArray("1234"));
        int listed = 0;
        QString after;
        do {
            const auto page = await(store.list({u"logs/"_s, {}, after}));
            QVERIFY(page);
            listed += static_cast<int>(page->objects.size());
            after = page->nextStartAfter;
        } while (!after.isEmpty());
        QCOMPARE(listed, kCount);
        QCOMPARE(await(store.list({u"logs/bybit/BTCUSDT/"_s, u"/"_s}))->folders.size(), 28);
    }

    void whatACrashLeftIsSweptAtOpenOnceItIsADayOld()
    {
        putByHand(u".tmp/abandoned"_s, "half of");
        putByHand(u".tmp/under-way"_s, "half of");
        QFile abandoned(at(u".tmp/abandoned"_s));
        QVERIFY(abandoned.open(QIODevice::ReadWrite));
        QVERIFY(abandoned.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFile::FileModificationTime));
        abandoned.close();
        FolderBlobStore store(m_folder);
        QVERIFY(!QFile::exists(at(u".tmp/abandoned"_s)));
        QVERIFY(QFile::exists(at(u".tmp/under-way"_s)));
        QVERIFY(await(store.list({}))->objects.isEmpty());
    }

    void aFolderThatCannotBeWrittenIsSaidToBe()
    {
        putByHand(u"x"_s, "a file, not a folder");
        FolderBlobStore store(at(u"x"_s));
        const auto written = await(store.write(key(u"k"_s), "1"));
        QVERIFY(!written);
        QVERIFY(!written.error().subject.isEmpty());
        QVERIFY(!await(store.list({})));
    }
};

HOOX_TEST(FolderBlobStoreTest);
#include "FolderBlobStoreTest.moc"
