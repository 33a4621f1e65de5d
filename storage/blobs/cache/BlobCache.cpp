#include "storage/blobs/cache/BlobCache.h"

#include "storage/base/OwnerOnly.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

#include <sys/stat.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char kUnfinished[] = "new"; ///< Files on their way; every other folder has two hex digits.
constexpr qsizetype kLengthBytes = 4;
constexpr qint64 kLargestHead = 4096;
constexpr qint64 kBlock = 4096;
constexpr qint64 kNsPerMs = 1'000'000;
constexpr qint64 kAbandonedAfterNs = 3'600 * 1000 * kNsPerMs;

struct CacheFile
{
    QByteArray path; ///< Relative.
    qint64 sizeBytes = 0;
    qint64 usedNs = 0; ///< Unix time.
};

qint64 onDisk(qint64 bytes)
{
    return (bytes + kBlock - 1) / kBlock * kBlock;
}

QByteArray pathOf(const QByteArray &name)
{
    return name.left(2) + '/' + name;
}

/// Parts of any bytes as one text that no other parts give.
QByteArray joined(const QByteArrayList &parts)
{
    QByteArray text;
    for (const auto &part : parts)
        text += QByteArray::number(part.size()) + ':' + part;
    return text;
}

QVector<CacheFile> filesIn(const SafeFolder &folder)
{
    QByteArrayList below;
    QVector<CacheFile> files;
    [[maybe_unused]] const auto seen = folder.visit({}, [&below](const QByteArray &name, const FileFacts &facts) {
        if (facts.isFolder && (name.size() == 2 || name == kUnfinished))
            below.append(name);
    });
    for (const auto &name : std::as_const(below)) {
        [[maybe_unused]] const auto more =
            folder.visit(name, [&files, &name](const QByteArray &file, const FileFacts &facts) {
                if (!facts.isFolder)
                    files.append({name + '/' + file, onDisk(facts.sizeBytes), facts.modifiedNs});
            });
    }
    return files;
}

QDateTime timeOf(const QCborValue &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toInteger(), QTimeZone::utc());
}

QCborValue cborOf(const QDateTime &time)
{
    return time.isValid() ? QCborValue(time.toMSecsSinceEpoch()) : QCborValue(nullptr);
}

QCborArray cborOf(const BlobInfo &info)
{
    return {info.key, info.sizeBytes, info.etag, cborOf(info.lastModified)};
}

BlobInfo blobInfoOf(const QCborArray &values)
{
    BlobInfo info{values.at(0).toString(), values.at(1).toInteger(), values.at(2).toString(), {}};
    if (!values.at(3).isNull())
        info.lastModified = timeOf(values.at(3));
    return info;
}

QString md5Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
}

} // namespace

struct BlobCache::Entry
{
    QByteArray name;
    Descriptor file;
    QCborArray head;
    QByteArray headTag; ///< The body opens with this head only.
    qint64 bodyAt = 0;
    qint64 bodySize = 0;
};

BlobCache::BlobCache(const QString &folder, const QByteArray &key, const QString &place, qint64 limitBytes,
                     const Clock &clock)
    : m_folder(folder), m_seal(key), m_place(place), m_clock(clock)
{
    m_figures.limitBytes = std::max(limitBytes, kSmallestLimit);
    // What cannot be made now fails again with the first entry, and is told there.
    if (QDir().mkpath(folder))
        makeOwnerOnly(folder);
}

QByteArray BlobCache::objectName(const BlobKey &key) const
{
    return m_seal.nameOf(joined({"object", m_place.toUtf8(), key.text().toUtf8()}));
}

QByteArray BlobCache::pageName(const BlobListRequest &request) const
{
    return m_seal.nameOf(joined({"page", m_place.toUtf8(), request.prefix.toUtf8(), request.delimiter.toUtf8(),
                                 request.startAfter.toUtf8(), QByteArray::number(request.limit)}));
}

std::optional<BlobCache::Entry> BlobCache::open(const QByteArray &name)
{
    auto file = m_folder.openFile(pathOf(name));
    if (!file)
        return std::nullopt;
    const auto facts = factsOf(*file, {});
    const auto length = readAt(*file, 0, kLengthBytes, {});
    if (!facts || !length)
        return std::nullopt; // The disk's fault, not the file's: it stays.
    const bool isShort = length->size() < kLengthBytes;
    const qint64 headSize = isShort ? 0 : qint64(qFromLittleEndian<quint32>(length->constData()));
    const auto bodyAt = kLengthBytes + headSize;
    const auto bodySize = facts->sizeBytes - bodyAt;
    if (headSize < CacheSeal::kOverhead || headSize > kLargestHead || bodySize < CacheSeal::kOverhead ||
        bodySize > kLargestKept + CacheSeal::kOverhead) {
        dropDamaged(name);
        return std::nullopt;
    }
    const auto sealed = readAt(*file, kLengthBytes, headSize, {});
    if (!sealed)
        return std::nullopt;
    const auto head = m_seal.open(*sealed, name);
    if (!head) {
        dropDamaged(name);
        return std::nullopt;
    }
    return Entry{name,   std::move(*file), QCborValue::fromCbor(*head).toArray(), sealed->last(CacheSeal::kTagBytes),
                 bodyAt, bodySize};
}

std::optional<QByteArray> BlobCache::bodyOf(const Entry &entry)
{
    const auto sealed = readAt(entry.file, entry.bodyAt, entry.bodySize, {});
    if (!sealed)
        return std::nullopt;
    auto body = m_seal.open(*sealed, entry.name + entry.headTag);
    if (!body) {
        dropDamaged(entry.name);
        return std::nullopt;
    }
    touch(entry.file);
    return *body;
}

std::optional<BlobInfo> BlobCache::find(const BlobKey &key)
{
    const auto entry = open(objectName(key));
    if (!entry)
        return std::nullopt;
    auto info = blobInfoOf(entry->head);
    info.cachedAt = timeOf(entry->head.at(4));
    return info;
}

std::optional<QByteArray> BlobCache::read(const BlobKey &key, const QString &etag)
{
    const auto entry = open(objectName(key));
    if (!entry)
        return std::nullopt;
    const auto info = blobInfoOf(entry->head);
    if (!etag.isEmpty() && info.etag != etag)
        return std::nullopt;
    auto bytes = bodyOf(*entry);
    if (bytes && (bytes->size() != info.sizeBytes || md5Of(*bytes) != info.etag)) {
        dropDamaged(entry->name);
        return std::nullopt;
    }
    return bytes;
}

void BlobCache::keep(BlobInfo info, const QByteArray &bytes)
{
    const auto key = BlobKey::parse(info.key);
    if (!key || bytes.size() > std::min(kLargestKept, m_figures.limitBytes / 4))
        return;
    const auto md5 = md5Of(bytes);
    if (!info.etag.isEmpty() && info.etag != md5)
        return;
    info.etag = md5;
    info.sizeBytes = bytes.size();
    auto head = cborOf(info);
    head.append(cborOf(info.cachedAt.value_or(m_clock.nowUtc())));
    store(objectName(*key), QCborValue(head).toCbor(), bytes);
}

void BlobCache::drop(const BlobKey &key)
{
    m_folder.remove(pathOf(objectName(key)));
}

std::optional<BlobPage> BlobCache::findPage(const BlobListRequest &request)
{
    const auto entry = open(pageName(request));
    const auto body = entry ? bodyOf(*entry) : std::nullopt;
    if (!body)
        return std::nullopt;
    const auto values = QCborValue::fromCbor(qUncompress(*body)).toArray();
    BlobPage page;
    for (const auto &object : values.at(0).toArray())
        page.objects.append(blobInfoOf(object.toArray()));
    for (const auto &folder : values.at(1).toArray())
        page.folders.append(folder.toString());
    page.nextStartAfter = values.at(2).toString();
    page.cachedAt = timeOf(entry->head.at(0));
    return page;
}

void BlobCache::keepPage(const BlobListRequest &request, const BlobPage &page)
{
    QCborArray objects;
    for (const auto &object : page.objects)
        objects.append(cborOf(object));
    QCborArray folders;
    for (const auto &folder : page.folders)
        folders.append(folder);
    const auto body = QCborValue(QCborArray{objects, folders, page.nextStartAfter}).toCbor();
    constexpr int fast = 1;
    const QCborArray head{cborOf(page.cachedAt.value_or(m_clock.nowUtc()))};
    store(pageName(request), QCborValue(head).toCbor(), qCompress(body, fast));
}

void BlobCache::store(const QByteArray &name, const QByteArray &head, const QByteArray &body)
{
    if (!m_isCounted)
        count();
    const auto written = writeFile(name, head, body);
    if (!written) {
        m_figures.lastLoss = written.error();
        return;
    }
    // What it replaced is counted still, until all is counted anew.
    m_figures.usedBytes += onDisk(*written);
    m_sinceCount += onDisk(*written);
    constexpr qint64 overrun = 16;
    if (m_sinceCount > m_figures.limitBytes / overrun)
        count();
    if (m_figures.usedBytes > m_figures.limitBytes)
        makeRoom();
}

Result<qint64> BlobCache::writeFile(const QByteArray &name, const QByteArray &head, const QByteArray &body)
{
    const auto sealedHead = m_seal.seal(head, name);
    if (!sealedHead)
        return fail(sealedHead.error());
    const auto sealedBody = m_seal.seal(body, name + sealedHead->last(CacheSeal::kTagBytes));
    if (!sealedBody)
        return fail(sealedBody.error());
    if (!QDir().mkpath(m_folder.path()))
        return fail(Error::Kind::Denied, m_folder.path(), {}, Error::Cause::UnwritableFolder);
    QByteArray temporary;
    const auto file = m_folder.openTemporary(kUnfinished, temporary);
    if (!file)
        return fail(file.error());
    QByteArray length(kLengthBytes, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(sealedHead->size()), length.data());
    auto written = writeAll(*file, length + *sealedHead, m_folder.path());
    if (written)
        written = writeAll(*file, *sealedBody, m_folder.path());
    if (written) {
        touch(*file);
        written = m_folder.rename(temporary, pathOf(name), false);
    }
    if (!written) {
        m_folder.remove(temporary);
        return fail(written.error());
    }
    return kLengthBytes + sealedHead->size() + sealedBody->size();
}

void BlobCache::touch(const Descriptor &file) const
{
    const auto now = m_clock.nowUtc().toMSecsSinceEpoch();
    const timespec time{now / 1000, now % 1000 * kNsPerMs};
    const timespec times[] = {time, time};
    // Where it cannot be set, the file only goes sooner.
    [[maybe_unused]] const auto set = ::futimens(file.number(), times);
}

void BlobCache::dropDamaged(const QByteArray &name)
{
    m_folder.remove(pathOf(name));
    ++m_figures.damaged;
}

void BlobCache::count()
{
    const auto nowNs = m_clock.nowUtc().toMSecsSinceEpoch() * kNsPerMs;
    m_figures.usedBytes = 0;
    for (const auto &file : filesIn(m_folder)) {
        if (file.path.startsWith(kUnfinished) && nowNs - file.usedNs > kAbandonedAfterNs)
            m_folder.remove(file.path); // Whoever wrote it was killed.
        else
            m_figures.usedBytes += file.sizeBytes;
    }
    m_isCounted = true;
    m_sinceCount = 0;
}

void BlobCache::makeRoom()
{
    auto files = filesIn(m_folder);
    const auto nowNs = m_clock.nowUtc().toMSecsSinceEpoch() * kNsPerMs;
    // What was used in the future says that a clock was wrong: it would never go.
    const auto age = [nowNs](const CacheFile &file) { return file.usedNs > nowNs ? qint64(0) : file.usedNs; };
    std::sort(files.begin(), files.end(),
              [&age](const CacheFile &left, const CacheFile &right) { return age(left) < age(right); });
    qint64 used = 0;
    for (const auto &file : std::as_const(files))
        used += file.sizeBytes;
    const auto goal = m_figures.limitBytes / 10 * 9;
    for (const auto &file : std::as_const(files)) {
        if (used <= goal)
            break;
        m_folder.remove(file.path);
        used -= file.sizeBytes;
    }
    m_figures.usedBytes = used;
    m_sinceCount = 0;
}

void BlobCache::setLimit(qint64 limitBytes)
{
    m_figures.limitBytes = std::max(limitBytes, kSmallestLimit);
    count();
    if (m_figures.usedBytes > m_figures.limitBytes)
        makeRoom();
}

BlobCacheFigures BlobCache::figures()
{
    count();
    return m_figures;
}

Result<Done> BlobCache::empty(const QString &folder)
{
    const SafeFolder inside(folder);
    for (const auto &file : filesIn(inside))
        inside.remove(file.path);
    const auto left = filesIn(inside);
    if (!left.isEmpty())
        return fail(Error::Kind::Denied, folder, u"%1 files are left"_s.arg(left.size()),
                    Error::Cause::UnwritableFolder);
    return Done{};
}

qint64 BlobCache::usedIn(const QString &folder)
{
    qint64 used = 0;
    for (const auto &file : filesIn(SafeFolder(folder)))
        used += file.sizeBytes;
    return used;
}

} // namespace hoox
