#include "storage/blobs/FolderBlobStore.h"
#include "storage/ledger/LedgerImport.h"
#include "storage/ledger/LocalLedger.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Blobs of real exchange payloads, put into the folder by another program, beside the ledger that they belong to.
class RealBlobsTest : public QObject
{
    Q_OBJECT

    static constexpr int kBlobs = 150;

private Q_SLOTS:
    void realBlobsAndFillsFindEachOther_BL3_BL5()
    {
        const auto maker = QStringLiteral(HOOX_SHARED_DATA "/make-ledger");
        if (!QFileInfo::exists(maker))
            QSKIP("the shared input data is not beside this project");
        const QTemporaryDir folder;
        const auto source = folder.filePath(u"made.db"_s);
        QProcess process;
        process.start(u"/usr/bin/python3"_s, {maker, u"--rows"_s, u"5000"_s, u"--out"_s, source, u"--blobs"_s,
                                              folder.filePath(u"blobs"_s), u"--blob-count"_s, QString::number(kBlobs)});
        QVERIFY(process.waitForFinished(300000) && process.exitCode() == 0);
        const FixedClock clock;
        NoProgress none;
        QVERIFY(importLedger(source, folder.filePath(u"ledger.db"_s), clock, none));

        LocalLedger ledger(folder.filePath(u"ledger.db"_s));
        FolderBlobStore blobs(folder.filePath(u"blobs"_s));
        const auto page = await(blobs.list({u"logs/"_s, {}, {}, 1000}));
        QVERIFY(page);
        QCOMPARE(page->objects.size(), kBlobs);
        QSet<QString> keys;
        for (const auto &object : page->objects) {
            keys.insert(object.key);
            const auto key = BlobKey::parse(object.key);
            QVERIFY(key);
            const auto name = orderLogName(*key);
            QVERIFY2(name, qPrintable(object.key));
            const auto fills = await(ledger.fillsOfOrder(name->orderId));
            QVERIFY2(fills && !fills->isEmpty(), qPrintable(name->orderId));
            const auto &fill = fills->constFirst();
            const auto own = orderLogKey(toText(fill.exchange), fill.symbol, fill.createdAt, fill.orderId);
            QCOMPARE(own->text(), object.key);
            const auto bytes = await(blobs.read(*key));
            QVERIFY(bytes);
            QCOMPARE(bytes->size(), object.sizeBytes);
            QVERIFY(QJsonDocument::fromJson(*bytes).isObject());
        }

        // The other way round: the newest orders are those that have one.
        QSet<QString> orders;
        const auto newest = await(ledger.lastFills(kBlobs));
        QVERIFY(newest);
        for (const auto &fill : *newest) {
            if (orders.size() == kBlobs)
                break;
            orders.insert(fill.orderId);
            const auto own = orderLogKey(toText(fill.exchange), fill.symbol, fill.createdAt, fill.orderId);
            QVERIFY2(keys.contains(own->text()), qPrintable(own->text()));
        }
    }
};

HOOX_TEST(RealBlobsTest);
#include "RealBlobsTest.moc"
