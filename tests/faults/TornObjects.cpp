#include "storage/blobs/PartFile.h"
#include "storage/spool/FolderSpool.h"
#include "storage/sqlite/Backup.h"

#include "tests/faults/FaultInput.h"
#include "tests/faults/KillNineAnswers.h"
#include "tests/faults/TornFiles.h"
#include "tests/faults/TornRefusal.h"
#include "tests/support/FixedClock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

const QByteArray &tornBytes()
{
    static const auto bytes = faultPayload(3); // 70 kB
    return bytes;
}

QString writeTornSpool(const QString &folder)
{
    const FixedClock clock;
    FolderSpool spool(folder + u"/spool"_s, clock);
    if (!answerTo(spool.put(*BlobKey::parse(faultSpoolKey(3)), tornBytes(), {})))
        return {};
    const QDir waiting(folder + u"/spool/waiting"_s);
    const auto files = waiting.entryList(QDir::Files);
    return files.size() == 1 ? waiting.filePath(files.first()) : QString();
}

/// It is shipped as it was put, or set aside: never anything else.
TornVerdict readTornSpool(const QString &folder)
{
    const FixedClock clock;
    FolderSpool spool(folder + u"/spool"_s, clock);
    const auto oldest = answerTo(spool.oldest());
    if (!oldest)
        return tornRefusal(oldest.error());
    if (*oldest && (*oldest)->bytes != tornBytes())
        return tornWrong(u"other bytes would be shipped"_s);
    const auto census = answerTo(spool.census());
    if (!*oldest && (!census || census->damaged != 1))
        return tornWrong(u"the entry is gone without a word"_s);
    if (const auto put = answerTo(spool.put(*BlobKey::parse(faultSpoolKey(1)), "next", {})); !put)
        return tornWrong(u"the spool does not go on"_s);
    return *oldest ? tornWhole() : TornVerdict{TornVerdict::Kind::Refused, u"set aside"_s};
}

PartFacts tornFacts()
{
    const auto etag = QCryptographicHash::hash(tornBytes(), QCryptographicHash::Md5).toHex();
    return {faultSpoolKey(3), QString::fromLatin1(etag), tornBytes().size(), 0};
}

/// A download that ended halfway.
QString writeTornPart(const QString &folder, const QString &which)
{
    const auto path = folder + u"/out"_s;
    const auto part = PartFile::open(path, tornFacts());
    if (!part || !(*part)->add(QByteArrayView(tornBytes()).first(tornBytes().size() / 2)))
        return {};
    (*part)->keep();
    return path + which;
}

/// The download goes on, or finds that what is there is not the object's, and goes well when it begins anew.
TornVerdict readTornPart(const QString &folder)
{
    const auto path = folder + u"/out"_s;
    for (const bool isFirst : {true, false}) {
        const auto part = PartFile::open(path, tornFacts());
        if (!part)
            return tornRefusal(part.error());
        const auto done = (*part)->done();
        if (done < 0 || done > tornBytes().size() / 2)
            return tornWrong(u"more is there than was written"_s);
        const auto added = (*part)->add(QByteArrayView(tornBytes()).sliced(done));
        const auto ended = added ? (*part)->commit() : added;
        if (!ended && (!isFirst || ended.error().kind != Error::Kind::Corrupt))
            return tornWrong(u"the download does not end: "_s + ended.error().detail);
        if (!ended)
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != tornBytes())
            return tornWrong(u"the file is not the object"_s);
        return isFirst ? tornWhole() : TornVerdict{TornVerdict::Kind::Refused, u"begun anew"_s};
    }
    return tornWrong(u"the download does not end"_s);
}

} // namespace

QVector<TornFile> tornObjects()
{
    return {{u"an entry of the spool, BL-2"_s, &writeTornSpool, &readTornSpool},
            {u"the part of a download, BL-4"_s,
             [](const QString &folder) { return writeTornPart(folder, u".hoox-part"_s); }, &readTornPart},
            {u"what the part is of, BL-4"_s,
             [](const QString &folder) { return writeTornPart(folder, u".hoox-part.json"_s); }, &readTornPart}};
}

} // namespace hoox::tests
