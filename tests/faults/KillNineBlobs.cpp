#include "tests/faults/KillNineChecks.h"

#include "storage/blobs/FolderBlobStore.h"

#include "tests/faults/FaultInput.h"
#include "tests/faults/KillNineAnswers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

QString checkListing(FolderBlobStore &store, const QSet<QString> &wanted)
{
    QSet<QString> listed;
    BlobListRequest request;
    do {
        const auto page = answerTo(store.list(request));
        if (!page)
            return wrong(u"the listing failed"_s, page);
        for (const auto &object : page->objects)
            listed.insert(object.key);
        request.startAfter = page->nextStartAfter;
    } while (!request.startAfter.isEmpty());
    if (listed == wanted)
        return {};
    return u"listed too much: %1; missing: %2"_s.arg(QStringList((listed - wanted).values()).join(u' '),
                                                     QStringList((wanted - listed).values()).join(u' '));
}

/// Whole, under its ETag, and one of `payloads`.
QString checkObject(FolderBlobStore &store, const QString &key, const QList<int> &payloads)
{
    const auto parsed = *BlobKey::parse(key);
    const auto bytes = answerTo(store.read(parsed));
    const auto info = answerTo(store.head(parsed));
    if (!bytes || !info)
        return bytes ? wrong(key, info) : wrong(key, bytes);
    const auto md5 = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Md5).toHex());
    if (info->etag != md5 || info->sizeBytes != bytes->size())
        return key + u": ETag or size disagree with the bytes"_s;
    for (const auto payload : payloads) {
        if (*bytes == faultPayload(payload))
            return {};
    }
    return key + u": neither the old nor the new object"_s;
}

} // namespace

QString checkBlobs(const QString &folder, int done, int objects)
{
    FolderBlobStore store(folder + u"/blobs"_s);
    QMap<QString, int> sure, maybe;
    for (int n = 0; n <= done; ++n) {
        for (const auto &[key, payload] : faultBlobs(n, objects))
            sure[key] = payload;
    }
    for (const auto &[key, payload] : faultBlobs(done + 1, objects))
        maybe[key] = payload;
    const auto checkAll = [&](QSet<QString> &found) {
        for (auto one = sure.constBegin(); one != sure.constEnd(); ++one) {
            const auto payloads =
                maybe.contains(one.key()) ? QList<int>{*one, maybe.value(one.key())} : QList<int>{*one};
            if (auto fault = checkObject(store, one.key(), payloads); !fault.isEmpty())
                return fault;
            found.insert(one.key());
        }
        for (auto one = maybe.constBegin(); one != maybe.constEnd(); ++one) {
            if (found.contains(one.key()))
                continue;
            const auto head = answerTo(store.head(*BlobKey::parse(one.key())));
            if (!head && head.error().kind == Error::Kind::NotFound)
                continue;
            if (auto fault = checkObject(store, one.key(), {*one}); !fault.isEmpty())
                return fault;
            found.insert(one.key());
        }
        return QString();
    };
    // Whoever comes first settles what the crash left behind: a listing in one round, a read in the next.
    QSet<QString> found;
    if (done % 2 == 0)
        std::ignore = answerTo(store.list({}));
    if (auto fault = checkAll(found); !fault.isEmpty())
        return fault;
    if (auto fault = checkListing(store, found); !fault.isEmpty())
        return fault;
    const auto again = faultBlobs(done + 1, 1).first();
    if (const auto put = answerTo(store.write(*BlobKey::parse(again.first), "next")); !put)
        return wrong(u"the next write failed"_s, put);
    return integrityOf(folder + u"/blobs/.index/index.db"_s);
}

QString checkDownloads(const QString &folder, int done)
{
    const auto bytesAt = [&folder](int n) -> std::optional<QByteArray> {
        QFile file(folder + u"/out-%1"_s.arg(n));
        return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
    };
    for (int n = 0; n <= done + 1; ++n) {
        const auto bytes = bytesAt(n);
        if (!bytes && n <= done)
            return u"file %1 is gone"_s.arg(n);
        if (bytes && *bytes != faultPayload(n))
            return u"file %1 is not its object"_s.arg(n);
    }
    // The one that was under way goes on.
    FolderBlobStore store(folder + u"/blobs"_s);
    const auto last = faultBlobs(done + 1, 1).first();
    const auto key = *BlobKey::parse(last.first);
    if (const auto put = answerTo(store.write(key, faultPayload(last.second))); !put)
        return wrong(u"the write failed"_s, put);
    if (const auto down = answerTo(store.download(key, folder + u"/out-%1"_s.arg(done + 1))); !down)
        return wrong(u"the download failed"_s, down);
    if (bytesAt(done + 1) != faultPayload(last.second))
        return u"the download is not its object"_s;
    return QDir(folder).entryList({u"*.hoox-part*"_s}).isEmpty() ? QString() : u"something is left beside"_s;
}

} // namespace hoox::tests
