#include "storage/blobs/BlobShelf.h"

#include "storage/blobs/BlobPath.h"

#include <QFile>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRowsPerCommit = 500;
/// A folder that changed less than this ago may change again without its time telling.
constexpr qint64 kSettledNs = 2'000'000'000;
/// A transfer under way writes to its file all the time, so that it never gets this old.
constexpr qint64 kAbandonedNs = 24LL * 3600 * 1'000'000'000;

qint64 wallNs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

QByteArray joined(const QByteArray &folder, const QByteArray &name)
{
    return folder.isEmpty() ? name : folder + '/' + name;
}

} // namespace

void BlobShelf::dropAbandoned() const
{
    QVector<QByteArray> old;
    const auto visited = m_folder.visit(blobpath::kTemporaryFolder, [&](const QByteArray &name, const FileFacts &file) {
        if (!file.isFolder && wallNs() - file.modifiedNs > kAbandonedNs)
            old.append(joined(blobpath::kTemporaryFolder, name));
    });
    if (!visited) // Nothing to clean up, or nothing that may be: neither is in anybody's way.
        return;
    for (const auto &path : std::as_const(old))
        m_folder.remove(path);
}

Result<Done> BlobShelf::reconcile(const BlobIndex &index, const QByteArray &folder, Progress &progress) const
{
    QVector<QByteArray> waiting{folder};
    if (folder.isEmpty())
        waiting.append(blobpath::kEncodedFolder);
    while (!waiting.isEmpty()) {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, m_folder.path());
        const auto below = readFolder(index, waiting.takeLast(), progress);
        if (!below)
            return fail(below.error());
        waiting += *below;
    }
    return Done{};
}

Result<QVector<QByteArray>> BlobShelf::readFolder(const BlobIndex &index, const QByteArray &folder,
                                                  Progress &progress) const
{
    const auto opened = m_folder.openFolder(folder);
    if (!opened) {
        const auto kind = opened.error().kind;
        if (kind == Error::Kind::NotFound || kind == Error::Kind::Conflict)
            return QVector<QByteArray>();
        return fail(opened.error());
    }
    const auto facts = factsOf(*opened, m_folder.path());
    const auto seen = index.folderTime(folder);
    if (!facts || !seen)
        return fail(facts ? seen.error() : facts.error());
    if (*seen == facts->modifiedNs)
        return index.foldersBelow(folder);

    QSet<QByteArray> files;
    QVector<QByteArray> folders;
    const auto visited = m_folder.visit(folder, [&](const QByteArray &name, const FileFacts &entry) {
        if (name.startsWith('.') && !folder.startsWith(blobpath::kEncodedFolder))
            return;
        if (entry.isFolder)
            folders.append(joined(folder, name));
        else
            files.insert(joined(folder, name));
    });
    if (!visited)
        return fail(visited.error());
    auto unknown = files;
    const auto rows = index.inFolder(folder);
    if (!rows)
        return fail(rows.error());
    for (const auto &row : *rows)
        unknown.remove(row.path);
    if (const auto taken = takeInAll(index, {unknown.begin(), unknown.end()}, progress); !taken)
        return fail(taken.error());
    if (const auto gone = forgetGone(index, folder, files, folders); !gone)
        return fail(gone.error());
    const auto settled = wallNs() - facts->modifiedNs > kSettledNs;
    if (const auto kept = index.setFolder(folder, settled ? facts->modifiedNs : 0); !kept)
        return fail(kept.error());
    return folders;
}

Result<Done> BlobShelf::takeInAll(const BlobIndex &index, const QVector<QByteArray> &paths, Progress &progress) const
{
    for (qsizetype at = 0; at < paths.size(); at += kRowsPerCommit) {
        QVector<BlobRow> rows; // Measured before the index is locked: others go on writing meanwhile.
        for (const auto &path : paths.mid(at, kRowsPerCommit)) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, m_folder.path());
            const auto key = blobpath::keyAt(path);
            auto row = key ? measure(*key, path) : Result<BlobRow>(fail(Error::Kind::NotFound));
            if (row)
                rows.append(std::move(*row));
        }
        progress.report(std::min(at + kRowsPerCommit, paths.size()), paths.size());
        auto transaction = index.begin();
        if (!transaction)
            return fail(transaction.error());
        for (const auto &row : std::as_const(rows)) {
            const auto known = index.find(row.info.key);
            if (!known)
                return fail(known.error());
            if (*known && m_folder.openFile((*known)->path))
                continue;
            if (const auto put = index.put(row); !put)
                return put;
        }
        if (const auto kept = transaction->commit(); !kept)
            return kept;
    }
    return Done{};
}

Result<Done> BlobShelf::forgetGone(const BlobIndex &index, const QByteArray &folder, const QSet<QByteArray> &files,
                                   const QVector<QByteArray> &folders) const
{
    const auto rows = index.inFolder(folder);
    const auto before = index.foldersBelow(folder);
    if (!rows || !before)
        return fail(rows ? before.error() : rows.error());
    for (const auto &row : *rows) {
        // Looked for once more: a writer may have put it there after we read the folder.
        if (files.contains(row.path) || m_folder.openFile(row.path))
            continue;
        if (const auto gone = index.forget(row.info.key); !gone)
            return gone;
    }
    for (const auto &path : *before) {
        if (folders.contains(path) || path == blobpath::kEncodedFolder || m_folder.openFolder(path))
            continue;
        if (const auto gone = index.forgetFolder(path); !gone)
            return gone;
    }
    return Done{};
}

} // namespace hoox
