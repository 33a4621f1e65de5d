#include "storage/blobs/FolderBlobStore.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/sqlite/SqliteConnection.h"
#include "storage/workspace/Workspace.h"
#include "tests/support/Await.h"
#include "tests/support/MadeLedger.h"
#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Real prints and real payloads on their whole way in: the ledger through `init --ledger`, its blobs through the
/// embedded store, then every figure against the truth, and blobs and fills against each other, both ways.
class RealInputTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 120'000; ///< For a busy machine, not a measure.

    MadeLedger m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    void initWorkspace() const
    {
        QProcess console;
        console.start(QString::fromUtf8(HOOX_BINARY_DIR) + u"/bin/hoox-console"_s,
                      {u"--workspace"_s, m_workspace->folder(), u"--json"_s, u"init"_s, u"--ledger"_s, m_made.file});
        QVERIFY(console.waitForFinished(kPatience));
        QCOMPARE(console.exitCode(), 0);
        const auto answer = QJsonDocument::fromJson(console.readAllStandardOutput()).object();
        QCOMPARE(answer[u"fills"].toInteger(), m_made.rows);
        QCOMPARE(answer[u"rejected"].toInteger(-1), 0);
    }

    [[nodiscard]] QByteArray madeBlob(const QString &key) const
    {
        QFile file(m_made.blobsFolder + u'/' + key);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void putBlobs(FolderBlobStore &store) const
    {
        QVector<QPair<BlobKey, QByteArray>> objects;
        QDirIterator files(m_made.blobsFolder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto name = QDir(m_made.blobsFolder).relativeFilePath(files.next());
            objects.append({BlobKey::parse(name).value(), madeBlob(name)});
        }
        QCOMPARE(objects.size(), m_made.blobs);
        QCOMPARE(await(store.writeMany(objects)).value_or(-1), m_made.blobs);
    }

    static void listAll(FolderBlobStore &store, QVector<BlobInfo> &objects)
    {
        BlobListRequest request{u"logs/"_s};
        do {
            const auto page = await(store.list(request));
            QVERIFY(page);
            objects += page->objects;
            request.startAfter = page->nextStartAfter;
        } while (!request.startAfter.isEmpty());
    }

    /// Its bytes are those that went in, and its name is the one that its order's fill gives.
    void compareBlob(FolderBlobStore &store, Ledger &ledger, const BlobInfo &object) const
    {
        const auto key = BlobKey::parse(object.key).value();
        const auto bytes = await(store.read(key));
        QVERIFY(bytes);
        QCOMPARE(bytes->size(), object.sizeBytes);
        QCOMPARE(*bytes, madeBlob(object.key));
        QVERIFY(QJsonDocument::fromJson(*bytes).isObject());
        const auto name = orderLogName(key);
        QVERIFY2(name, qPrintable(object.key));
        const auto fills = await(ledger.fillsOfOrder(name->orderId));
        QVERIFY2(fills && !fills->isEmpty(), qPrintable(name->orderId));
        const auto &fill = fills->constFirst();
        QCOMPARE(orderLogKey(toText(fill.exchange), fill.symbol, fill.createdAt, fill.orderId)->text(), object.key);
    }

    /// The newest orders are those that have a blob.
    void compareNewestFills(Ledger &ledger, const QSet<QString> &keys) const
    {
        QSet<QString> orders;
        const auto newest = await(ledger.lastFills(m_made.blobs));
        QVERIFY(newest);
        for (const auto &fill : *newest) {
            orders.insert(fill.orderId);
            const auto own = orderLogKey(toText(fill.exchange), fill.symbol, fill.createdAt, fill.orderId);
            QVERIFY2(keys.contains(own->text()), qPrintable(own->text()));
        }
        QVERIFY(orders.size() > m_made.blobs / 4);
    }

    void compareBalances(Ledger &ledger) const
    {
        const auto open = SqliteConnection::open({m_made.file, SqliteOptions::Access::ReadOnly});
        QVERIFY(open);
        QSqlQuery wanted((*open)->database());
        QVERIFY(wanted.exec(u"SELECT exchange, asset, free, used, total, max(timestamp) FROM balances "
                            "GROUP BY exchange, asset ORDER BY exchange, asset"_s));
        auto balances = await(ledger.balances()).value();
        std::sort(balances.begin(), balances.end(), [](const Balance &left, const Balance &right) {
            return std::pair(toText(left.exchange), left.asset) < std::pair(toText(right.exchange), right.asset);
        });
        for (const auto &balance : balances) {
            QVERIFY(wanted.next());
            QCOMPARE(toText(balance.exchange), wanted.value(0).toString());
            QCOMPARE(balance.asset, wanted.value(1).toString());
            QCOMPARE(balance.free, wanted.value(2).toDouble());
            QCOMPARE(balance.used, wanted.value(3).toDouble());
            QCOMPARE(balance.total, wanted.value(4).toDouble());
            QCOMPARE(balance.timestamp, wanted.value(5).toLongLong());
        }
        QVERIFY(!wanted.next());
        QVERIFY(balances.size() >= 3);
    }

private Q_SLOTS:
    void everyFigureIsTheTruthsAndBlobsFindTheirFills_LG1_LG2_BL3_BL5_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("blobs");
        QTest::newRow("10k") << 10'000 << 200;
        QTest::newRow("100k") << 100'000 << 1000;
        // The sanitizers look at the same code on the smaller ones; a million rows would cost them minutes.
        if (QByteArrayView(HOOX_SANITIZERS).isEmpty())
            QTest::newRow("1M") << 1'000'000 << 2000;
    }

    void everyFigureIsTheTruthsAndBlobsFindTheirFills_LG1_LG2_BL3_BL5()
    {
        QFETCH(const int, rows);
        QFETCH(const int, blobs);
        if (!canMakeLedgers())
            QSKIP("the shared input data is not beside this project");
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>(m_folder->filePath(u"desk"_s));
        m_made = makeLedger(m_folder->path(), rows, blobs);
        initWorkspace();
        if (QTest::currentTestFailed())
            return;
        LocalLedger ledger(m_workspace->ledgerFile());
        compareWithTruth(ledger, m_made.truth);
        compareBalances(ledger);

        FolderBlobStore store(m_workspace->blobsFolder());
        putBlobs(store);
        QVector<BlobInfo> objects;
        listAll(store, objects);
        QCOMPARE(objects.size(), blobs);
        QSet<QString> keys;
        for (const auto &object : objects) {
            keys.insert(object.key);
            compareBlob(store, ledger, object);
        }
        compareNewestFills(ledger, keys);
    }
};

HOOX_TEST(RealInputTest);
#include "RealInputTest.moc"
