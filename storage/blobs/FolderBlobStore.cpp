#include "storage/blobs/FolderBlobStore.h"

#include "storage/blobs/BlobPath.h"
#include "storage/blobs/BlobShelf.h"
#include "storage/blobs/PartFile.h"
#include "storage/sqlite/SqlThread.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBlobPiece = 1024 * 1024;
constexpr qsizetype kObjectsPerFlush = 2000;

SqliteOptions blobIndexFile(const QString &folder)
{
    return {folder + u"/.index/index.db"_s, SqliteOptions::Access::Create, std::chrono::seconds(10),
            SqliteOptions::Sync::Full};
}

/// Runs `task(BlobIndex &, Progress &)` on the thread, on an index that has its tables.
template <typename T, typename Task>
Pending<T> withBlobIndex(SqlThread &thread, Task task)
{
    return thread.run<T>(
        [task = std::move(task)](SqliteConnection &connection, Progress &progress) mutable -> Result<T> {
            const BlobIndex index(connection);
            if (const auto prepared = index.prepare(); !prepared)
                return fail(prepared.error());
            return task(index, progress);
        });
}

/// The folder whose files can be all that a prefix reaches; the topmost when the prefix does not say.
QByteArray folderOfPrefix(const QString &prefix)
{
    const auto cut = prefix.lastIndexOf(u'/');
    const auto key = cut > 0 ? BlobKey::parse(prefix.left(cut)) : Result<BlobKey>(fail(Error::Kind::Invalid));
    return key ? blobpath::plain(*key).value_or(QByteArray()) : QByteArray();
}

Result<BlobShelf::Written> copyBesideShelf(const BlobShelf &shelf, QFile &source, Progress &progress)
{
    BlobShelf::Written written;
    const auto target = shelf.folder().openTemporary(blobpath::kTemporaryFolder, written.temporary);
    if (!target)
        return fail(target.error());
    const auto drop = [&](Error error) {
        shelf.folder().remove(written.temporary);
        return fail(std::move(error));
    };
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (qint64 done = 0;;) {
        if (progress.isCancelled())
            return drop({Error::Kind::Cancelled, source.fileName(), {}, Error::Cause::Plain});
        const auto piece = source.read(kBlobPiece);
        if (source.error() != QFileDevice::NoError)
            return drop({Error::Kind::Failed, source.fileName(), source.errorString(), Error::Cause::Plain});
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        if (const auto put = writeAll(*target, piece, shelf.folder().path()); !put)
            return drop(put.error());
        done += piece.size();
        progress.report(done, source.size());
    }
    if (const auto flushed = flush(*target, shelf.folder().path()); !flushed)
        return drop(flushed.error());
    written.md5 = QString::fromLatin1(hash.result().toHex());
    return written;
}

enum class Where { Any, Absent };

Result<BlobInfo> copyIntoShelf(const BlobShelf &shelf, const BlobIndex &index, const BlobKey &key,
                               const QString &filePath, Progress &progress, Where where)
{
    QFile source(filePath);
    if (!source.open(QIODevice::ReadOnly))
        return fail(source.exists() ? Error::Kind::Denied : Error::Kind::NotFound, filePath, source.errorString());
    // A large file is not copied in vain; what counts is the look when it gets its name.
    if (where == Where::Absent && shelf.open(index, key))
        return fail(Error::Kind::Conflict, key.text(), u"there is an object already"_s);
    const auto written = copyBesideShelf(shelf, source, progress);
    if (!written)
        return fail(written.error());
    auto placed = Result<BlobInfo>(fail(Error::Kind::Failed));
    if (where == Where::Absent) {
        placed = shelf.placeNew(index, key, *written);
    } else {
        const auto all = shelf.place(index, {{key, *written}}, true);
        placed = all ? Result<BlobInfo>(all->first()) : fail(all.error());
    }
    if (!placed)
        shelf.folder().remove(written->temporary);
    return placed;
}

/// What an object is now, whatever a crash left unsettled.
Result<BlobInfo> settledInfo(const BlobShelf &shelf, const BlobIndex &index, const BlobShelf::Found &found,
                             const BlobKey &key)
{
    if (found.row.nextEtag.isEmpty())
        return found.row.info;
    const auto facts = factsOf(found.file, key.text());
    const auto md5 = md5Of(found.file, key.text());
    if (!facts || !md5)
        return fail(facts ? md5.error() : facts.error());
    return shelf.check(index, found, facts->sizeBytes, *md5);
}

Result<BlobInfo> copyOutOfShelf(const BlobShelf &shelf, const BlobIndex &index, const BlobKey &key,
                                const QString &filePath, Progress &progress)
{
    const auto found = shelf.open(index, key);
    if (!found)
        return fail(found.error());
    const auto info = settledInfo(shelf, index, *found, key);
    if (!info)
        return info;
    const auto part = PartFile::open(filePath, {key.text(), info->etag, info->sizeBytes, 0});
    if (!part)
        return fail(part.error());
    const auto there = (*part)->done();
    qint64 done = 0;
    // All of it is read, also what is there already: what the store holds is checked as well.
    const auto md5 = md5Of(found->file, key.text(), [&](const QByteArray &piece) -> Result<Done> {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, key.text());
        const auto known = std::clamp<qint64>(there - done, 0, piece.size());
        done += piece.size();
        progress.report(done, info->sizeBytes);
        return known < piece.size() ? (*part)->add(QByteArrayView(piece).sliced(known)) : Result<Done>(Done{});
    });
    if (!md5 && md5.error().kind == Error::Kind::Corrupt)
        (*part)->discard();
    if (!md5)
        return fail(md5.error());
    const auto checked = shelf.check(index, *found, done, *md5);
    if (!checked)
        (*part)->discard();
    if (!checked)
        return checked;
    const auto committed = (*part)->commit();
    return committed ? checked : fail(committed.error());
}

/// One rename each, one flush before and one after for all of them.
Result<Done> placeTogether(const BlobShelf &shelf, const BlobIndex &index,
                           const QVector<QPair<BlobKey, QByteArray>> &objects, Progress &progress)
{
    QVector<QPair<BlobKey, BlobShelf::Written>> written;
    const auto drop = [&](Error error) {
        for (const auto &[key, file] : std::as_const(written))
            shelf.folder().remove(file.temporary);
        return fail(std::move(error));
    };
    for (const auto &[key, bytes] : objects) {
        if (progress.isCancelled())
            return drop({Error::Kind::Cancelled, key.text(), {}, Error::Cause::Plain});
        auto file = shelf.writeTemporary(bytes, false);
        if (!file)
            return drop(file.error());
        written.append({key, std::move(*file)});
    }
    if (const auto flushed = shelf.folder().flushAll(); !flushed)
        return drop(flushed.error());
    const auto placed = shelf.place(index, written, false);
    if (!placed)
        return drop(placed.error());
    return shelf.folder().flushAll();
}

} // namespace

FolderBlobStore::FolderBlobStore(const QString &folder, TierGauge gauge)
    : m_gauge(std::move(gauge)), m_shelf(std::make_shared<BlobShelf>(folder))
{
    // Only names; whoever cannot have them is told by the first task, whose index does not open.
    std::ignore = m_shelf->folder().make(blobpath::kIndexFolder);
    std::ignore = m_shelf->folder().make(blobpath::kTemporaryFolder);
    m_shelf->dropAbandoned();
    m_pages = std::make_unique<SqlThread>(blobIndexFile(folder));
    m_transfers = std::make_unique<SqlThread>(blobIndexFile(folder));
    m_writes = std::make_unique<SqlThread>(blobIndexFile(folder));
}

FolderBlobStore::~FolderBlobStore() = default;

Pending<BlobPage> FolderBlobStore::list(const BlobListRequest &request)
{
    return withBlobIndex<BlobPage>(
        *m_pages, [shelf = m_shelf, request](const BlobIndex &index, Progress &progress) -> Result<BlobPage> {
            // The first page looks at the files; the others go on from what it saw.
            if (request.startAfter.isEmpty()) {
                if (const auto settled = shelf->settleAll(index); !settled)
                    return fail(settled.error());
                const auto seen = shelf->reconcile(index, folderOfPrefix(request.prefix), progress);
                if (!seen)
                    return fail(seen.error());
            }
            return index.list(request);
        });
}

Pending<BlobInfo> FolderBlobStore::head(const BlobKey &key)
{
    return withBlobIndex<BlobInfo>(
        *m_pages, m_gauge.timed(MeteredWork::Read,
                                [shelf = m_shelf, key](const BlobIndex &index, Progress &) -> Result<BlobInfo> {
                                    const auto found = shelf->open(index, key);
                                    if (!found)
                                        return fail(found.error());
                                    return settledInfo(*shelf, index, *found, key);
                                }));
}

Pending<QByteArray> FolderBlobStore::read(const BlobKey &key)
{
    return withBlobIndex<QByteArray>(
        *m_pages, m_gauge.timed(MeteredWork::Read,
                                [shelf = m_shelf, key](const BlobIndex &index, Progress &) -> Result<QByteArray> {
                                    const auto found = shelf->open(index, key);
                                    if (!found)
                                        return fail(found.error());
                                    const auto facts = factsOf(found->file, key.text());
                                    if (!facts)
                                        return fail(facts.error());
                                    if (std::max(facts->sizeBytes, found->row.info.sizeBytes) > kLargestRead)
                                        return fail(Error::Kind::Full, key.text(), {}, Error::Cause::TooLarge);
                                    auto bytes = readAt(found->file, 0, facts->sizeBytes, key.text());
                                    if (!bytes)
                                        return bytes;
                                    const auto md5 = QString::fromLatin1(
                                        QCryptographicHash::hash(*bytes, QCryptographicHash::Md5).toHex());
                                    const auto checked = shelf->check(index, *found, bytes->size(), md5);
                                    return checked ? bytes : fail(checked.error());
                                }));
}

Pending<QByteArray> FolderBlobStore::readRange(const BlobKey &key, qint64 offset, qint64 length)
{
    using Answer = Result<QByteArray>;
    if (offset < 0 || length < 0)
        return ready(Answer(fail(Error::Kind::Invalid, key.text(), u"a range before the start"_s)));
    if (length > kLargestRead)
        return ready(Answer(fail(Error::Kind::Full, key.text(), {}, Error::Cause::TooLarge)));
    return withBlobIndex<QByteArray>(
        *m_pages,
        m_gauge.timed(MeteredWork::Read,
                      [shelf = m_shelf, key, offset, length](const BlobIndex &index, Progress &) -> Answer {
                          const auto found = shelf->open(index, key);
                          if (!found)
                              return fail(found.error());
                          const auto facts = factsOf(found->file, key.text());
                          if (!facts)
                              return fail(facts.error());
                          if (found->row.nextEtag.isEmpty() && facts->sizeBytes != found->row.info.sizeBytes) {
                              const auto md5 = md5Of(found->file, key.text());
                              const auto checked = md5 ? shelf->check(index, *found, facts->sizeBytes, *md5)
                                                       : Result<BlobInfo>(fail(md5.error()));
                              if (!checked)
                                  return fail(checked.error());
                          }
                          return readAt(found->file, offset, std::clamp<qint64>(facts->sizeBytes - offset, 0, length),
                                        key.text());
                      }));
}

Pending<BlobInfo> FolderBlobStore::download(const BlobKey &key, const QString &filePath)
{
    return withBlobIndex<BlobInfo>(*m_transfers,
                                   [shelf = m_shelf, key, filePath](const BlobIndex &index, Progress &progress) {
                                       const auto there = copyOutOfShelf(*shelf, index, key, filePath, progress);
                                       if (there || there.error().kind != Error::Kind::Corrupt)
                                           return there;
                                       // Perhaps what lay beside the file was at fault, and not the object.
                                       return copyOutOfShelf(*shelf, index, key, filePath, progress);
                                   });
}

Pending<BlobInfo> FolderBlobStore::write(const BlobKey &key, const QByteArray &bytes)
{
    return withBlobIndex<BlobInfo>(
        *m_writes, m_gauge.timed(MeteredWork::Write,
                                 [shelf = m_shelf, key, bytes](const BlobIndex &index, Progress &) -> Result<BlobInfo> {
                                     const auto written = shelf->writeTemporary(bytes, true);
                                     if (!written)
                                         return fail(written.error());
                                     const auto placed = shelf->place(index, {{key, *written}}, true);
                                     if (placed)
                                         return placed->first();
                                     shelf->folder().remove(written->temporary);
                                     return fail(placed.error());
                                 }));
}

Pending<BlobInfo> FolderBlobStore::create(const BlobKey &key, const QByteArray &bytes)
{
    return withBlobIndex<BlobInfo>(
        *m_writes, m_gauge.timed(MeteredWork::Write,
                                 [shelf = m_shelf, key, bytes](const BlobIndex &index, Progress &) -> Result<BlobInfo> {
                                     const auto written = shelf->writeTemporary(bytes, true);
                                     if (!written)
                                         return fail(written.error());
                                     auto placed = shelf->placeNew(index, key, *written);
                                     if (!placed)
                                         shelf->folder().remove(written->temporary);
                                     return placed;
                                 }));
}

Pending<BlobInfo> FolderBlobStore::upload(const BlobKey &key, const QString &filePath)
{
    return withBlobIndex<BlobInfo>(*m_transfers,
                                   [shelf = m_shelf, key, filePath](const BlobIndex &index, Progress &progress) {
                                       return copyIntoShelf(*shelf, index, key, filePath, progress, Where::Absent);
                                   });
}

Pending<BlobInfo> FolderBlobStore::replace(const BlobKey &key, const QString &filePath)
{
    return withBlobIndex<BlobInfo>(*m_transfers,
                                   [shelf = m_shelf, key, filePath](const BlobIndex &index, Progress &progress) {
                                       return copyIntoShelf(*shelf, index, key, filePath, progress, Where::Any);
                                   });
}

Pending<qint64> FolderBlobStore::writeMany(const QVector<QPair<BlobKey, QByteArray>> &objects)
{
    return withBlobIndex<qint64>(
        *m_writes, [shelf = m_shelf, objects](const BlobIndex &index, Progress &progress) -> Result<qint64> {
            for (qsizetype at = 0; at < objects.size(); at += kObjectsPerFlush) {
                const auto placed = placeTogether(*shelf, index, objects.mid(at, kObjectsPerFlush), progress);
                if (!placed)
                    return fail(placed.error());
                progress.report(std::min(at + kObjectsPerFlush, objects.size()), objects.size());
            }
            return objects.size();
        });
}

Pending<qint64> FolderBlobStore::rescan()
{
    return withBlobIndex<qint64>(*m_writes,
                                 [shelf = m_shelf](const BlobIndex &index, Progress &progress) -> Result<qint64> {
                                     if (const auto settled = shelf->settleAll(index); !settled)
                                         return fail(settled.error());
                                     if (const auto seen = shelf->reconcile(index, {}, progress); !seen)
                                         return fail(seen.error());
                                     return index.count();
                                 });
}

} // namespace hoox
