#include "storage/incident/EvidenceFolder.h"

#include "storage/blobs/SafeFolder.h"
#include "storage/export/WholeFile.h"
#include "storage/incident/IncidentExcerpts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestManifest = 4 * 1024 * 1024;
constexpr auto kOwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kOwnerFolder = kOwnerFile | QFile::ExeOwner;

Result<EvidenceFile> evidenceFile(const QDir &folder, const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::Kind::Denied, path, file.errorString());
    return EvidenceFile{folder.relativeFilePath(path), file.size(), hash.result().toHex()};
}

/// Links are listed and never followed: a folder of ours has none.
Result<QVector<EvidenceFile>> filesBelow(const QString &path)
{
    const QDir folder(path);
    QVector<EvidenceFile> files;
    QDirIterator each(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const auto found = each.next();
        if (folder.relativeFilePath(found) == EvidenceFolder::kManifest)
            continue;
        auto file = QFileInfo(found).isSymLink()
                        ? Result<EvidenceFile>(EvidenceFile{folder.relativeFilePath(found), 0, {}})
                        : evidenceFile(folder, found);
        if (!file)
            return fail(file.error());
        files.append(*file);
    }
    std::sort(files.begin(), files.end(),
              [](const EvidenceFile &left, const EvidenceFile &right) { return left.name < right.name; });
    return files;
}

QByteArray manifestOf(const QVector<EvidenceFile> &files)
{
    QByteArray text;
    for (const auto &file : files)
        text += file.sha256 + "  " + file.name.toUtf8() + '\n';
    return text;
}

/// None if it is not what `manifestOf` writes.
std::optional<QVector<EvidenceFile>> filesOf(const QByteArray &manifest)
{
    static const QRegularExpression form(u"^([0-9a-f]{64})  ([^\\x00]+)$"_s);
    QVector<EvidenceFile> files;
    auto lines = manifest.split('\n');
    if (!lines.takeLast().isEmpty())
        return std::nullopt;
    for (const auto &line : std::as_const(lines)) {
        const auto match = form.match(QString::fromUtf8(line));
        const auto name = match.captured(2);
        if (!match.hasMatch() || QDir::cleanPath(name) != name || QDir::isAbsolutePath(name) ||
            name.startsWith("../"_L1))
            return std::nullopt;
        files.append({name, 0, match.captured(1).toLatin1()});
    }
    return files;
}

/// Of a file that this process made.
void keepPrivate(const QString &path)
{
    QDirIterator each(path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const auto found = each.next();
        QFile::setPermissions(found, each.fileInfo().isDir() ? kOwnerFolder : kOwnerFile);
    }
}

} // namespace

Result<Done> EvidenceFolder::begin() const
{
    if (QFileInfo::exists(path()))
        return fail(Error::Kind::Conflict, path());
    discard();
    const QFileInfo part(partPath());
    if (part.exists() || part.isSymLink() || !QDir().mkpath(m_parent) || !QDir().mkdir(partPath()))
        return fail(Error::Kind::Denied, partPath(), {}, Error::Cause::UnwritableFolder);
    QFile::setPermissions(m_parent, kOwnerFolder);
    QFile::setPermissions(partPath(), kOwnerFolder);
    return Done{};
}

Result<Done> EvidenceFolder::write(const QString &name, const QByteArray &bytes) const
{
    const auto file = partPath() + u'/' + name;
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail(Error::Kind::Denied, QFileInfo(file).path(), {}, Error::Cause::UnwritableFolder);
    return writeWholeFile(file, bytes);
}

Result<QVector<EvidenceFile>> EvidenceFolder::files() const
{
    return filesBelow(partPath());
}

Result<QByteArray> EvidenceFolder::seal() const
{
    keepPrivate(partPath());
    const auto found = files();
    if (!found)
        return fail(found.error());
    const auto manifest = manifestOf(*found);
    if (auto written = write(kManifest, manifest); !written)
        return fail(written.error());
    keepPrivate(partPath());
    const SafeFolder parent(m_parent);
    if (auto flushed = parent.flushAll(); !flushed)
        return fail(flushed.error());
    if (auto named = parent.renameToNew(QFile::encodeName(m_name + u".part"_s), QFile::encodeName(m_name)); !named)
        return fail(named.error());
    if (auto flushed = parent.flushAll(); !flushed)
        return fail(flushed.error());
    return QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex();
}

void EvidenceFolder::discard() const
{
    const QFileInfo part(partPath());
    if (part.isDir() && !part.isSymLink())
        QDir(partPath()).removeRecursively();
}

Result<EvidenceVerdict> EvidenceFolder::verify(const QString &path)
{
    QFile list(path + u'/' + kManifest);
    if (!list.exists())
        return fail(Error::Kind::NotFound, list.fileName(), {}, Error::Cause::FileMissing);
    if (!list.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, list.fileName(), list.errorString());
    const auto manifest = list.read(kLargestManifest);
    const auto listed = filesOf(manifest);
    if (!listed || !list.atEnd())
        return fail(Error::Kind::Corrupt, list.fileName(), u"not a list of SHA-256 sums"_s, Error::Cause::DamagedFile);
    const auto found = filesBelow(path);
    if (!found)
        return fail(found.error());
    EvidenceVerdict verdict{static_cast<int>(listed->size()),
                            {},
                            {},
                            {},
                            {},
                            QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex()};
    QHash<QString, QByteArray> sums;
    for (const auto &file : *found)
        sums.insert(file.name, file.sha256);
    for (const auto &file : *listed) {
        if (!sums.contains(file.name))
            verdict.missing.append(file.name);
        else if (sums.take(file.name) != file.sha256) // a link has no sum
            verdict.changed.append(file.name);
    }
    verdict.added = sums.keys();
    verdict.added.sort();
    QFile excerpt(path + u'/' + kAuditExcerpt);
    if (excerpt.open(QIODevice::ReadOnly))
        verdict.chainFault = chainFault(excerpt.readAll());
    return verdict;
}

} // namespace hoox
