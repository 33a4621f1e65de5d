#include "storage/blobs/FolderBlobStore.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/spool/FolderSpool.h"
#include "storage/sqlite/Backup.h"

#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// A disk without room, each time in a process of its own: the error says so, what was there stays, nothing half
/// written is left, and the store goes on once there is room.
class FullDiskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QStringList saidBy(const QString &mode)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(HOOX_FAULT_CHILD), {mode, m_folder->path()});
        if (!child.waitForFinished(60'000) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
            return {u"the child did not end well"_s};
        return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aConfigWriteWithoutRoomSaysSoAndLeavesTheOldValue()
    {
        QCOMPARE(saidBy(u"full-config"_s), QStringList({u"written"_s, u"full"_s, u"old"_s, u"written"_s}));
        const FixedClock clock;
        EmbeddedConfigStore store(m_folder->filePath(u"config.db"_s), clock);
        QCOMPARE((*await(store.get(u"key"_s)))->value, QByteArray("old"));
        QCOMPARE((*await(store.get(u"other"_s)))->value, QByteArray("new"));
    }

    void aBlobWithoutRoomSaysSoAndLeavesTheOldObject()
    {
        QCOMPARE(saidBy(u"full-blobs"_s),
                 QStringList({u"written"_s, u"full"_s, u"full"_s, u"full"_s, u"old"_s, u"written"_s}));
        FolderBlobStore store(m_folder->filePath(u"blobs"_s));
        QCOMPARE(*await(store.read(*BlobKey::parse(u"logs/a.json"_s))), QByteArray("old"));
        const auto page = await(store.list({}));
        QVERIFY(page);
        QCOMPARE(page->objects.size(), 2);
        QCOMPARE(page->objects.last().key, u"logs/c.json"_s);
        QVERIFY(QDir(m_folder->filePath(u"blobs/.tmp"_s)).isEmpty(QDir::Files));
    }

    void aDownloadWithoutRoomSaysSoAndGoesWellOnceThereIs_BL4()
    {
        QCOMPARE(saidBy(u"full-download"_s), QStringList({u"written"_s, u"full"_s, u"nothing beside"_s, u"written"_s}));
        QCOMPARE(QFileInfo(m_folder->filePath(u"out"_s)).size(), 4 * 1024 * 1024);
    }

    void aSpoolWithoutRoomSaysSoBeforeAnythingIsSent_BL2()
    {
        QCOMPARE(saidBy(u"full-spool"_s), QStringList({u"written"_s, u"full"_s, u"full"_s, u"full"_s, u"written"_s}));
        const FixedClock clock;
        FolderSpool spool(m_folder->filePath(u"spool/p"_s), clock);
        QCOMPARE((*await(spool.oldest()))->bytes, QByteArray("first"));
        QCOMPARE(await(spool.facts())->waiting, 2);
        QCOMPARE(await(spool.census())->damaged, 0);
        QVERIFY(QDir(m_folder->filePath(u"spool/p/rooms"_s)).isEmpty(QDir::Files));
    }

    void aKillJournalWithoutRoomSaysSoAndStaysWhole_KS3()
    {
        QCOMPARE(saidBy(u"full-journal"_s), QStringList({u"written"_s, u"full"_s, u"written"_s}));
        KillIntentJournal journal(m_folder->filePath(u"kill-journal.jsonl"_s), u"embedded"_s);
        const auto history = await(journal.read());
        QVERIFY(history);
        QCOMPARE(history->damagedLines, 0);
        QVERIFY(!history->tornTail);
        QVERIFY(!history->openEngage && history->believedEngaged);
    }

    void locksWithoutRoomSaySoAndGrantNothing_LK1()
    {
        QCOMPARE(saidBy(u"full-locks"_s),
                 QStringList({u"granted"_s, u"full"_s, u"refused"_s, u"free"_s, u"granted"_s}));
    }

    void aLedgerWithoutRoomSaysSoAndLosesNothing_LG6()
    {
        QCOMPARE(saidBy(u"full-ledger"_s),
                 QStringList({u"written"_s, u"written"_s, u"full"_s, u"full"_s, u"written"_s}));
        LocalLedger ledger(m_folder->filePath(u"ledger.db"_s));
        const auto overview = await(ledger.overview());
        QVERIFY(overview);
        QCOMPARE(overview->fills, 2);
        QVERIFY(QDir(m_folder->filePath(u"backups"_s)).isEmpty(QDir::Files));
    }
};

HOOX_TEST(FullDiskTest);
#include "FullDiskTest.moc"
