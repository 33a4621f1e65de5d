#include "tests/contract/BlobContract.h"

#include "storage/blobs/PartFile.h"

#include "tests/support/Await.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace hoox::tests {

namespace {

BlobKey blobKeyOf(const QString &text)
{
    return BlobKey::parse(text).value();
}

/// The time is left out: a service gives it to the second in one answer, to the millisecond in another.
bool isSameBlob(const BlobInfo &left, const BlobInfo &right)
{
    return left.key == right.key && left.sizeBytes == right.sizeBytes && left.etag == right.etag &&
           left.lastModified.isValid() && right.lastModified.isValid();
}

/// What was read; a word about it in place of an error.
QByteArray bytesOrWhy(const Result<QByteArray> &read)
{
    return read ? *read : "error " + (read.error().subject + u": "_s + read.error().detail).toUtf8();
}

/// As an earlier download of that object into `file` would have left it.
void leaveBeside(const QString &file, const BlobInfo &info, const QByteArray &bytes)
{
    const auto part = PartFile::open(file, {info.key, info.etag, info.sizeBytes, 0});
    QVERIFY(part);
    QVERIFY((*part)->add(bytes));
    (*part)->keep();
    QCOMPARE(QFileInfo(file + u".hoox-part"_s).size(), bytes.size());
}

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void putBlobs(BlobStore &store, const QStringList &keys)
{
    for (const auto &key : keys)
        QVERIFY(await(store.write(blobKeyOf(key), key.toUtf8())));
}

} // namespace

void BlobContract::anyLegalKeyComesBack_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"logs/bybit/BTCUSDT/2026-05-19/order-1.json"_s;
    QTest::newRow("space, percent, plus") << u"a b/100%/c+d%2F.json"_s;
    QTest::newRow("double slash") << u"a//b.json"_s;
    QTest::newRow("trailing slash") << u"folder/"_s;
    QTest::newRow("leading slash") << u"/rooted"_s;
    QTest::newRow("emoji") << u"\U0001F680/\U0001F4C8.json"_s;
    QTest::newRow("hidden") << u".index/index.db"_s;
    QTest::newRow("three dots") << u".../..a/b.."_s;
    QTest::newRow("line break") << u"a\nb"_s;
    QTest::newRow("tab and escape") << u"a\tb\x1b"_s;
    QTest::newRow("quotes and markup") << u"<b>'\"&;*?|\\</b>"_s;
    QTest::newRow("1,024 bytes in one part") << QString(1024, u'k');
    QTest::newRow("1,024 bytes of emoji") << u"\U0001F680"_s.repeated(256);
    QTest::newRow("512 parts") << u"a/"_s.repeated(512);
}

void BlobContract::anyLegalKeyComesBack()
{
    QFETCH(QString, key);
    if (const auto why = whyNot(key); !why.isEmpty())
        QSKIP(qPrintable(why));
    const auto store = make();
    const auto written = await(store->write(blobKeyOf(key), "bytes of " + key.toUtf8()));
    if (!written)
        qWarning() << written.error().subject << written.error().detail;
    QVERIFY(written);
    QCOMPARE(written->key, key);
    QCOMPARE(bytesOrWhy(await(store->read(blobKeyOf(key)))), "bytes of " + key.toUtf8());
    const auto page = await(store->list({}));
    QVERIFY(page);
    QCOMPARE(page->objects.size(), 1);
    QCOMPARE(page->objects.first().key, key);
    QVERIFY(isSameBlob(page->objects.first(), await(store->head(blobKeyOf(key))).value()));
}

void BlobContract::keysThatArePrefixesOfEachOtherStandTogether()
{
    for (auto keys : {QStringList{u"a"_s, u"a/b"_s, u"a/b/c"_s, u"a/"_s, u"A"_s, u"a//"_s},
                      QStringList{u"a/b/c"_s, u"a//"_s, u"a/b"_s, u"A"_s, u"a/"_s, u"a"_s}}) {
        const auto store = make();
        putBlobs(*store, keys);
        for (const auto &key : keys)
            QCOMPARE(bytesOrWhy(await(store->read(blobKeyOf(key)))), key.toUtf8());
        QStringList listed;
        const auto page = await(store->list({}));
        QVERIFY(page);
        for (const auto &object : page->objects)
            listed.append(object.key);
        std::sort(keys.begin(), keys.end());
        QCOMPARE(listed, keys);
    }
}

void BlobContract::anAbsentKeyIsNotFound()
{
    const auto store = make();
    const auto key = blobKeyOf(u"logs/none.json"_s);
    QCOMPARE(await(store->read(key)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(store->head(key)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(store->readRange(key, 0, 1)).error().kind, Error::Kind::NotFound);
    putBlobs(*store, {u"logs/none.json/below"_s});
    QCOMPARE(await(store->read(key)).error().kind, Error::Kind::NotFound);
}

void BlobContract::theEtagIsTheMd5_BL5()
{
    const auto store = make();
    for (const auto &bytes : {QByteArray(), QByteArray("{}"), QByteArray(3'000'000, '\0')}) {
        const auto written = await(store->write(blobKeyOf(u"k"_s), bytes));
        QVERIFY(written);
        QCOMPARE(written->sizeBytes, bytes.size());
        QCOMPARE(written->etag, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex()));
        QVERIFY(isSameBlob(await(store->head(blobKeyOf(u"k"_s))).value(), *written));
    }
}

void BlobContract::aSecondWriteReplacesTheFirst()
{
    const auto store = make();
    QVERIFY(await(store->write(blobKeyOf(u"k"_s), "a long first text")));
    QVERIFY(await(store->write(blobKeyOf(u"k"_s), "short")));
    QCOMPARE(bytesOrWhy(await(store->read(blobKeyOf(u"k"_s)))), QByteArray("short"));
    QCOMPARE(await(store->list({}))->objects.size(), 1);
}

void BlobContract::onlyTheFirstCreationCounts()
{
    const auto store = make();
    for (const auto &text :
         {u"archive/2026-05-19.json"_s, u"archive/2026-05-19.json/index"_s, u"archive"_s, u"a//b"_s}) {
        const auto key = blobKeyOf(text);
        const auto first = await(store->create(key, "first"));
        QVERIFY(first);
        QCOMPARE(await(store->create(key, "second")).error().kind, Error::Kind::Conflict);
        QCOMPARE(bytesOrWhy(await(store->read(key))), QByteArray("first"));
        QCOMPARE(await(store->head(key))->etag, first->etag);
        QVERIFY(await(store->write(key, "third")));
        QCOMPARE(await(store->create(key, "fourth")).error().kind, Error::Kind::Conflict);
        QCOMPARE(bytesOrWhy(await(store->read(key))), QByteArray("third"));
    }
    QCOMPARE(await(store->list({}))->objects.size(), 4);
}

void BlobContract::aRangeIsCutAtTheEnd()
{
    const auto store = make();
    const auto key = blobKeyOf(u"k"_s);
    QVERIFY(await(store->write(key, "0123456789")));
    QCOMPARE(bytesOrWhy(await(store->readRange(key, 2, 3))), QByteArray("234"));
    QCOMPARE(bytesOrWhy(await(store->readRange(key, 8, 30))), QByteArray("89"));
    QCOMPARE(bytesOrWhy(await(store->readRange(key, 10, 1))), QByteArray());
    QCOMPARE(await(store->readRange(key, -1, 1)).error().kind, Error::Kind::Invalid);
}

void BlobContract::aFolderListingGroupsByTheDelimiter_BL3()
{
    const auto store = make();
    putBlobs(*store, {u"logs/bybit/BTCUSDT/1.json"_s, u"logs/bybit/BTCUSDT/2.json"_s, u"logs/bybit/readme"_s,
                      u"logs/mexc/x.json"_s, u"logs/top"_s, u"logs0"_s, u"reports/r.pdf"_s});
    const auto top = await(store->list({{}, u"/"_s}));
    QVERIFY(top);
    QCOMPARE(top->folders, QVector<QString>({u"logs/"_s, u"reports/"_s}));
    QCOMPARE(top->objects.size(), 1);
    const auto logs = await(store->list({u"logs/"_s, u"/"_s}));
    QVERIFY(logs);
    QCOMPARE(logs->folders, QVector<QString>({u"logs/bybit/"_s, u"logs/mexc/"_s}));
    QCOMPARE(logs->objects.size(), 1);
    QCOMPARE(logs->objects.first().key, u"logs/top"_s);
    QVERIFY(logs->nextStartAfter.isEmpty());
    const auto part = await(store->list({u"logs/byb"_s, {}}));
    QCOMPARE(part->objects.size(), 3);
}

void BlobContract::pagesFollowEachOtherInByteOrder_BL3()
{
    const auto store = make();
    QStringList keys{u"n/order-1000"_s, u"n/order-99"_s, u"n/\uFF21"_s, u"n/\U0001F680"_s, u"n/Z"_s, u"n/a/1"_s,
                     u"n/a/2"_s,        u"n/b/1"_s,      u"m"_s};
    putBlobs(*store, keys);
    std::sort(keys.begin(), keys.end(),
              [](const QString &left, const QString &right) { return left.toUtf8() < right.toUtf8(); });
    QStringList flat;
    QStringList grouped;
    for (const auto &delimiter : {u""_s, u"/"_s}) {
        auto &names = delimiter.isEmpty() ? flat : grouped;
        QString after;
        do {
            const auto page = await(store->list({u"n/"_s, delimiter, after, 2}));
            QVERIFY(page);
            QVERIFY(page->objects.size() + page->folders.size() <= 2);
            for (const auto &object : page->objects)
                names.append(object.key);
            names.append(page->folders.toList());
            after = page->nextStartAfter;
        } while (!after.isEmpty());
    }
    keys.removeAll(u"m"_s);
    QCOMPARE(flat, keys);
    QCOMPARE(QSet<QString>(grouped.begin(), grouped.end()),
             QSet<QString>({u"n/order-1000"_s, u"n/order-99"_s, u"n/\uFF21"_s, u"n/\U0001F680"_s, u"n/Z"_s, u"n/a/"_s,
                            u"n/b/"_s}));
    QCOMPARE(grouped.size(), 7);
}

void BlobContract::downloadAndUploadCarryTheSameBytes_BL4()
{
    const auto store = make();
    QTemporaryDir folder;
    QByteArray bytes(5'000'000, 'x');
    for (qsizetype at = 0; at < bytes.size(); at += 7)
        bytes[at] = static_cast<char>(at % 251);
    QFile source(folder.filePath(u"in"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(bytes);
    source.close();
    const auto up = await(store->upload(blobKeyOf(u"reports/r.pdf"_s), source.fileName()));
    QVERIFY(up);
    const auto down = await(store->download(blobKeyOf(u"reports/r.pdf"_s), folder.filePath(u"out"_s)));
    QVERIFY(down);
    QVERIFY(isSameBlob(*down, *up));
    QFile target(folder.filePath(u"out"_s));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QVERIFY(target.readAll() == bytes);
    QCOMPARE(await(store->upload(blobKeyOf(u"k"_s), folder.filePath(u"none"_s))).error().kind, Error::Kind::NotFound);
}

void BlobContract::anUploadNeverReplacesWhatIsThere_BL6()
{
    const auto store = make();
    QTemporaryDir folder;
    const auto fileOf = [&folder](const QByteArray &bytes) {
        QFile file(folder.filePath(u"in"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    const auto key = blobKeyOf(u"reports/once.pdf"_s);
    QVERIFY(await(store->upload(key, fileOf("first"))));
    QCOMPARE(await(store->upload(key, fileOf("second"))).error().kind, Error::Kind::Conflict);
    QCOMPARE(await(store->read(key)), Result<QByteArray>("first"));
    // Two at once: one of them is there, whole, and the other is told.
    const auto shared = blobKeyOf(u"reports/both.pdf"_s);
    QFile other(folder.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("of the other");
    other.close();
    const auto one = store->upload(shared, fileOf("of the one"));
    const auto two = store->create(shared, "of the other");
    const auto first = await(one), second = await(two);
    QVERIFY(first.has_value() != second.has_value());
    QCOMPARE((first ? second : first).error().kind, Error::Kind::Conflict);
    QCOMPARE(await(store->read(shared)), Result<QByteArray>(first ? "of the one" : "of the other"));
    // Whoever says so replaces it.
    QVERIFY(await(store->replace(key, fileOf("third"))));
    QCOMPARE(await(store->read(key)), Result<QByteArray>("third"));
}

void BlobContract::aCancelledDownloadLeavesNothingUnderItsName_BL4()
{
    const auto store = make();
    QTemporaryDir folder;
    const auto out = folder.filePath(u"out"_s);
    QVERIFY(await(store->write(blobKeyOf(u"k"_s), QByteArray(20'000'000, 'x'))));
    auto pending = store->download(blobKeyOf(u"k"_s), out);
    pending.cancel();
    QTRY_VERIFY(pending.isFinished());
    QVERIFY(await(store->head(blobKeyOf(u"k"_s))));
    QVERIFY(!QFileInfo::exists(out) || QFileInfo(out).size() == 20'000'000);
    // Whoever wrote it may still be closing it.
    QTRY_VERIFY(PartFile::discardLeft(out) && !QFileInfo::exists(out + u".hoox-part"_s));
}

void BlobContract::aDownloadGoesOnFromWhatAnEarlierOneLeft_BL4()
{
    const auto store = make();
    QTemporaryDir folder;
    const auto out = folder.filePath(u"out"_s);
    const auto bytes = QByteArray("0123456789abcde\n").repeated(200'000);
    const auto key = blobKeyOf(u"logs/big.json"_s);
    const auto info = await(store->write(key, bytes));
    QVERIFY(info);
    leaveBeside(out, *info, bytes.first(2'000'000));
    const auto pending = store->download(key, out);
    QVERIFY(await(pending));
    QVERIFY(bytesOfFile(out) == bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out"_s});

    // Of another version, it is not used.
    leaveBeside(out, *info, bytes.first(2'000'000));
    const auto newer = QByteArray("newer bytes\n").repeated(250'000);
    QVERIFY(await(store->write(key, newer)));
    QVERIFY(await(store->download(key, out)));
    QVERIFY(bytesOfFile(out) == newer);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out"_s});
}

void BlobContract::whatLiesBesideAndIsWrongHarmsNoDownload_BL5()
{
    const auto store = make();
    QTemporaryDir folder;
    const auto out = folder.filePath(u"out"_s);
    const QByteArray bytes(3'000'000, 'x');
    const auto key = blobKeyOf(u"logs/big.json"_s);
    const auto info = await(store->write(key, bytes));
    QVERIFY(info);
    leaveBeside(out, *info, QByteArray(2'000'000, 'y'));
    QVERIFY(await(store->download(key, out)));
    QVERIFY(bytesOfFile(out) == bytes);

    QFile torn(out + u".hoox-part.json"_s);
    QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("{\"version\":1,") > 0);
    torn.close();
    QVERIFY(await(store->download(key, out)));
    QVERIFY(bytesOfFile(out) == bytes);

    QTemporaryDir elsewhere;
    QVERIFY(QFile::link(elsewhere.filePath(u"theirs"_s), out + u".hoox-part"_s));
    QCOMPARE(await(store->download(key, out)).error().kind, Error::Kind::Conflict);
    QVERIFY(!QFileInfo::exists(elsewhere.filePath(u"theirs"_s)));
}

} // namespace hoox::tests
