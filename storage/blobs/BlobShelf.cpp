#include "storage/blobs/BlobShelf.h"

#include "storage/base/OwnerOnly.h"
#include "storage/blobs/BlobPath.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTimeZone>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = 1024 * 1024;

} // namespace

Result<QString> md5Of(const Descriptor &file, const QString &subject,
                      const std::function<Result<Done>(const QByteArray &)> &each)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (qint64 offset = 0;;) {
        const auto piece = readAt(file, offset, kPiece, subject);
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(*piece);
        offset += piece->size();
        if (each) {
            if (const auto taken = each(*piece); !taken)
                return fail(taken.error());
        }
    }
}

Result<Descriptor> BlobShelf::lock() const
{
    const auto path = m_folder.path() + u"/.index/lock"_s;
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnlyFile));
    if (!file.isOpen())
        return fail(systemError(errno, path));
    while (::flock(file.number(), LOCK_EX) != 0) {
        if (errno != EINTR)
            return fail(systemError(errno, path));
    }
    return file;
}

Result<BlobRow> BlobShelf::measure(const BlobKey &key, const QByteArray &path) const
{
    const auto file = m_folder.openFile(path);
    if (!file)
        return fail(file.error());
    const auto facts = factsOf(*file, key.text());
    if (!facts)
        return fail(facts.error());
    const auto md5 = md5Of(*file, key.text());
    if (!md5)
        return fail(md5.error());
    const auto changed = QDateTime::fromMSecsSinceEpoch(facts->modifiedNs / 1'000'000, QTimeZone::utc());
    return BlobRow{path, {key.text(), facts->sizeBytes, *md5, changed}, {}};
}

Result<BlobRow> BlobShelf::takeIn(const BlobIndex &index, const BlobKey &key) const
{
    const auto plain = blobpath::plain(key);
    auto row = plain ? measure(key, *plain) : Result<BlobRow>(fail(Error::Kind::NotFound));
    if (!row)
        row = measure(key, blobpath::encoded(key));
    if (!row) {
        const auto kind = row.error().kind;
        const auto absent = kind == Error::Kind::NotFound || kind == Error::Kind::Conflict;
        return absent ? fail(Error::Kind::NotFound, key.text()) : fail(row.error());
    }
    if (const auto put = index.put(*row); !put)
        return fail(put.error());
    return row;
}

Result<BlobShelf::Found> BlobShelf::open(const BlobIndex &index, const BlobKey &key) const
{
    const auto known = index.find(key.text());
    if (!known)
        return fail(known.error());
    if (*known) {
        auto file = m_folder.openFile((*known)->path);
        if (file)
            return Found{std::move(*file), **known};
        if (file.error().kind != Error::Kind::NotFound && file.error().kind != Error::Kind::Conflict)
            return fail(file.error());
    }
    auto row = takeIn(index, key);
    if (!row)
        return fail(row.error());
    auto file = m_folder.openFile(row->path);
    if (!file)
        return fail(Error::Kind::NotFound, key.text());
    return Found{std::move(*file), std::move(*row)};
}

Result<BlobInfo> BlobShelf::check(const BlobIndex &index, const Found &found, qint64 size, const QString &md5) const
{
    const auto fits = [&](const BlobRow &row) { return row.info.sizeBytes == size && row.info.etag == md5; };
    if (fits(found.row))
        return found.row.info;
    // Replaced since we looked, or left behind between rename and index.
    const auto now = index.find(found.row.info.key);
    if (!now)
        return fail(now.error());
    if (*now && fits(**now))
        return (*now)->info;
    if (*now && (*now)->nextEtag == md5) {
        const auto facts = factsOf(found.file, found.row.info.key);
        if (!facts)
            return fail(facts.error());
        auto row = **now;
        row.info.sizeBytes = size;
        row.info.etag = md5;
        row.info.lastModified = QDateTime::fromMSecsSinceEpoch(facts->modifiedNs / 1'000'000, QTimeZone::utc());
        if (const auto put = index.put(row); !put)
            return fail(put.error());
        return row.info;
    }
    return fail(Error::Kind::Corrupt, found.row.info.key,
                u"expected %1 bytes, MD5 %2; found %3 bytes, MD5 %4"_s.arg(found.row.info.sizeBytes)
                    .arg(found.row.info.etag)
                    .arg(size)
                    .arg(md5));
}

Result<BlobShelf::Written> BlobShelf::writeTemporary(QByteArrayView bytes, bool flushNow) const
{
    Written written;
    const auto file = m_folder.openTemporary(blobpath::kTemporaryFolder, written.temporary);
    if (!file)
        return fail(file.error());
    auto done = writeAll(*file, bytes, m_folder.path());
    if (done && flushNow)
        done = flush(*file, m_folder.path());
    if (!done) {
        m_folder.remove(written.temporary);
        return fail(done.error());
    }
    written.md5 = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()), QCryptographicHash::Md5).toHex());
    return written;
}

Result<QByteArray> BlobShelf::move(const BlobKey &key, const QByteArray &temporary, const QByteArray &path,
                                   bool flushNow) const
{
    auto moved = m_folder.rename(temporary, path, flushNow);
    if (moved)
        return path;
    // A file where a folder should be, or the other way round: `a` and `a/b` are both legal keys.
    const auto other = blobpath::encoded(key);
    if (moved.error().kind != Error::Kind::Conflict || path == other)
        return fail(moved.error());
    moved = m_folder.rename(temporary, other, flushNow);
    if (!moved)
        return fail(moved.error());
    return other;
}

Result<QVector<BlobInfo>> BlobShelf::place(const BlobIndex &index, const QVector<QPair<BlobKey, Written>> &written,
                                           bool flushNow) const
{
    const auto held = lock();
    if (!held)
        return fail(held.error());
    QVector<QByteArray> paths;
    auto intents = index.begin();
    if (!intents)
        return fail(intents.error());
    for (const auto &[key, file] : written) {
        const auto known = index.find(key.text());
        if (!known)
            return fail(known.error());
        paths.append(*known ? (*known)->path : blobpath::plain(key).value_or(blobpath::encoded(key)));
        if (const auto told = *known ? index.setNext(key.text(), file.md5) : Result<Done>(Done{}); !told)
            return fail(told.error());
    }
    if (const auto kept = intents->commit(); !kept)
        return fail(kept.error());

    for (qsizetype at = 0; at < written.size(); ++at) {
        const auto moved = move(written[at].first, written[at].second.temporary, paths[at], flushNow);
        if (!moved)
            return fail(moved.error());
        paths[at] = *moved;
    }

    QVector<BlobInfo> placed;
    auto rows = index.begin();
    if (!rows)
        return fail(rows.error());
    for (qsizetype at = 0; at < written.size(); ++at) {
        const auto file = m_folder.openFile(paths[at]);
        const auto facts = file ? factsOf(*file, written[at].first.text()) : Result<FileFacts>(fail(file.error()));
        if (!facts)
            return fail(facts.error());
        const auto changed = QDateTime::fromMSecsSinceEpoch(facts->modifiedNs / 1'000'000, QTimeZone::utc());
        const BlobRow row{paths[at], {written[at].first.text(), facts->sizeBytes, written[at].second.md5, changed}, {}};
        if (const auto put = index.put(row); !put)
            return fail(put.error());
        placed.append(row.info);
    }
    if (const auto kept = rows->commit(); !kept)
        return fail(kept.error());
    return placed;
}

Result<BlobInfo> BlobShelf::placeNew(const BlobIndex &index, const BlobKey &key, const Written &written) const
{
    const auto conflict = [&key] { return fail(Error::Kind::Conflict, key.text(), u"there is an object already"_s); };
    const auto held = lock();
    if (!held)
        return fail(held.error());
    // A file that was put there by hand is an object too.
    if (const auto found = open(index, key); found || found.error().kind != Error::Kind::NotFound)
        return found ? conflict() : fail(found.error());
    auto path = blobpath::plain(key).value_or(blobpath::encoded(key));
    auto moved = m_folder.renameToNew(written.temporary, path);
    if (!moved && moved.error().kind == Error::Kind::Conflict && path != blobpath::encoded(key)) {
        if (m_folder.openFile(path))
            return conflict();
        path = blobpath::encoded(key);
        moved = m_folder.renameToNew(written.temporary, path);
    }
    if (!moved)
        return fail(moved.error());
    const auto row = measure(key, path);
    const auto put = row ? index.put(*row) : Result<Done>(fail(row.error()));
    return put ? row->info : Result<BlobInfo>(fail(put.error()));
}

Result<Done> BlobShelf::settleAll(const BlobIndex &index) const
{
    const auto waiting = index.unsettled();
    if (!waiting)
        return fail(waiting.error());
    if (waiting->isEmpty())
        return Done{};
    // Under the lock nothing is under way any more: what is left was interrupted.
    const auto held = lock();
    if (!held)
        return fail(held.error());
    const auto left = index.unsettled();
    if (!left)
        return fail(left.error());
    for (const auto &row : *left) {
        const auto key = BlobKey::parse(row.info.key);
        const auto now = key ? measure(*key, row.path) : Result<BlobRow>(fail(key.error()));
        if (!now)
            continue;
        const auto settled = now->info.etag == row.nextEtag ? index.put(*now) : index.setNext(row.info.key, u""_s);
        if (!settled)
            return settled;
    }
    return Done{};
}

} // namespace hoox
