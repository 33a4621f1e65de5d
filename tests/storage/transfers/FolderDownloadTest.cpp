#include "storage/transfers/FolderDownload.h"

#include "storage/blobs/FolderBlobStore.h"

#include "tests/support/Await.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// Runs to its end; the figures, or the error.
Result<FolderDownloadFigures> downloadAll(BlobStore &store, const QString &prefix, const QString &folder)
{
    FolderDownload download(store, prefix, folder, 4);
    std::optional<Result<FolderDownloadFigures>> end;
    QObject::connect(&download, &FolderDownload::finished, &download,
                     [&end](const Result<FolderDownloadFigures> &result) { end = result; });
    download.start();
    return QTest::qWaitFor([&end] { return end.has_value(); }, 60'000) ? *end : fail(Error::Kind::Timeout, prefix);
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         all.hasNext();)
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

/// A prefix into a folder.
class FolderDownloadTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_top;
    [[nodiscard]] QString target() const { return m_top->filePath(u"target"_s); }

private Q_SLOTS:
    void init() { m_top = std::make_unique<QTemporaryDir>(); }

    void everyObjectBelowThePrefixGetsItsFile_BL4()
    {
        MemoryBlobStore store;
        constexpr int kObjects = 1050; // Two pages of the listing; each file waits for the disk.
        for (int i = 0; i < kObjects; ++i)
            store.put(u"logs/bybit/S%1/order-%2.json"_s.arg(i % 7).arg(i), QByteArray::number(i));
        store.put(u"logs/mexc/other.json"_s, "other");
        const auto figures = downloadAll(store, u"logs/bybit/"_s, target());
        QVERIFY(figures);
        QCOMPARE(figures->listed, kObjects);
        QCOMPARE(figures->written, kObjects);
        QCOMPARE(figures->failed, 0);
        QVERIFY(figures->isListed);
        QCOMPARE(filesBelow(target()).size(), kObjects);
        QCOMPARE(contentOf(target() + u"/S3/order-1018.json"_s), QByteArray("1018"));
        QCOMPARE(store.heads, 0);
    }

    void whatIsWholeIsNotReadAgain_BL4()
    {
        MemoryBlobStore store;
        for (int i = 0; i < 10; ++i)
            store.put(u"a/%1"_s.arg(i), QByteArray::number(i));
        QVERIFY(downloadAll(store, u"a/"_s, target()));
        QFile damaged(target() + u"/4"_s);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("x") == 1);
        damaged.close();
        store.put(u"a/7"_s, "seven");
        store.reads = 0;
        const auto figures = downloadAll(store, u"a/"_s, target());
        QVERIFY(figures);
        QCOMPARE(figures->alreadyThere, 8);
        QCOMPARE(figures->written, 2);
        QCOMPARE(store.reads, 2);
        QCOMPARE(contentOf(target() + u"/4"_s), QByteArray("4"));
        QCOMPARE(contentOf(target() + u"/7"_s), QByteArray("seven"));
    }

    void hostileKeysStayBelowTheFolder_BL4()
    {
        FolderBlobStore store(m_top->filePath(u"store"_s));
        const QStringList keys{u"/etc/passwd"_s, u"a"_s, u"a/b"_s, u"A"_s, u".bashrc"_s, u"CON"_s, u"a\nb"_s, u"x/"_s};
        for (const auto &key : keys)
            QVERIFY(await(store.write(*BlobKey::parse(key), key.toUtf8())));
        const auto figures = downloadAll(store, {}, target());
        QVERIFY(figures);
        QCOMPARE(figures->written, keys.size());
        QCOMPARE(filesBelow(target()).size(), keys.size());
        QCOMPARE(QDir(m_top->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({u"store"_s, u"target"_s}));
    }

    void aLinkInTheWayIsRefusedAndTheOthersGoOn_BL4()
    {
        QTemporaryDir elsewhere;
        QVERIFY(QDir().mkpath(target()));
        QVERIFY(QFile::link(elsewhere.path(), target() + u"/d"_s));
        QVERIFY(QFile::link(elsewhere.filePath(u"theirs"_s), target() + u"/f"_s));
        MemoryBlobStore store;
        store.put(u"d/x"_s, "x");
        store.put(u"f"_s, "f");
        store.put(u"g"_s, "g");
        const auto figures = downloadAll(store, {}, target());
        QVERIFY(figures);
        QCOMPARE(figures->failed, 2);
        QCOMPARE(figures->errors.constFirst().kind, Error::Kind::Conflict);
        QCOMPARE(figures->written, 1);
        QVERIFY(QDir(elsewhere.path()).isEmpty());
        QCOMPARE(contentOf(target() + u"/g"_s), QByteArray("g"));
    }

    void anErrorThatMeetsAllEndsIt_BL4()
    {
        MemoryBlobStore store;
        for (int i = 0; i < 50; ++i)
            store.put(u"a/%1"_s.arg(i), "x");
        store.readError = Error{Error::Kind::Offline, u"bucket"_s, {}, Error::Cause::Plain};
        QCOMPARE(downloadAll(store, u"a/"_s, target()).error().kind, Error::Kind::Offline);
        QVERIFY(store.reads <= 4);
        store.readError.reset();
        store.listError = Error{Error::Kind::Denied, u"bucket"_s, {}, Error::Cause::MissingPermission};
        QCOMPARE(downloadAll(store, u"a/"_s, target()).error().cause, Error::Cause::MissingPermission);
        store.listError.reset();
        QCOMPARE(downloadAll(store, u"a/"_s, target())->written, 50);
    }

    void stoppedItEndsAndTheNextGoesOn_BL4()
    {
        MemoryBlobStore store;
        for (int i = 0; i < 200; ++i)
            store.put(u"a/%1"_s.arg(i), QByteArray::number(i));
        FolderDownload download(store, u"a/"_s, target(), 4);
        std::optional<Result<FolderDownloadFigures>> end;
        connect(&download, &FolderDownload::finished, this,
                [&end](const Result<FolderDownloadFigures> &result) { end = result; });
        connect(&download, &FolderDownload::advanced, &download, [&download] {
            if (download.figures().written == 50)
                download.stop();
        });
        download.start();
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000);
        QCOMPARE(end->error().kind, Error::Kind::Cancelled);
        const auto whole = download.figures().written;
        QVERIFY(whole >= 50 && whole < 200);
        const auto figures = downloadAll(store, u"a/"_s, target());
        QVERIFY(figures);
        QCOMPARE(figures->alreadyThere, whole);
        QCOMPARE(figures->written, 200 - whole);
        QVERIFY(QDir(target()).entryList({u"*.hoox-part*"_s}).isEmpty());
    }

    void itMayDieInTheMiddle()
    {
        MemoryBlobStore store;
        for (int i = 0; i < 100; ++i)
            store.put(u"a/%1"_s.arg(i), "x");
        auto download = std::make_unique<FolderDownload>(store, u"a/"_s, target(), 4);
        connect(download.get(), &FolderDownload::advanced, this, [&download] {
            if (download && download->figures().written > 10)
                download.release()->deleteLater();
        });
        download->start();
        QTRY_VERIFY_WITH_TIMEOUT(!download, 60'000);
        QCOMPARE(downloadAll(store, u"a/"_s, target())->listed, 100);
    }
};

HOOX_TEST(FolderDownloadTest);
#include "FolderDownloadTest.moc"
