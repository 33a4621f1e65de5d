#include "storage/blobs/PartFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRereadPiece = 1024 * 1024;
constexpr qint64 kMostFacts = 16 * 1024;
constexpr int kFactsVersion = 1;
constexpr qsizetype kLongestOwnName = 230; ///< With what is put behind it, below 255.

QByteArray partNameOf(const QByteArray &name)
{
    if (name.size() <= kLongestOwnName)
        return name + ".hoox-part";
    return QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex() + ".hoox-part";
}

Error folderError(Error error)
{
    if (error.kind == Error::Kind::NotFound)
        return {Error::Kind::Denied, error.subject, error.detail, Error::Cause::UnwritableFolder};
    return error;
}

} // namespace

PartFile::PartFile(const QString &filePath, PartFacts facts)
    : m_folder(QFileInfo(filePath).absolutePath()),
      m_name(QFile::encodeName(QFileInfo(filePath).fileName())),
      m_part(partNameOf(m_name)),
      m_facts(std::move(facts)),
      m_check(m_facts.etag, m_facts.sizeBytes, m_facts.partSize)
{
}

PartFile::~PartFile()
{
    keep();
}

Result<std::shared_ptr<PartFile>> PartFile::open(const QString &filePath, const PartFacts &facts)
{
    const std::shared_ptr<PartFile> part(new PartFile(filePath, facts));
    if (const auto locked = part->lockIt(); !locked)
        return fail(folderError(locked.error()));
    auto taken = part->takeUp();
    if (taken)
        taken = part->askForRoom();
    if (!taken)
        return fail(taken.error());
    return part;
}

/// Locked and still the file of that name: another download may have finished with it in between.
Result<Done> PartFile::lockIt()
{
    auto file = m_folder.openToGoOn(m_part);
    if (!file)
        return fail(file.error());
    const auto path = m_folder.path() + u'/' + QString::fromUtf8(m_part);
    const auto busy = fail(Error::Kind::Busy, path, u"another download writes it"_s, Error::Cause::LockedFile);
    if (::flock(file->number(), LOCK_EX | LOCK_NB) != 0)
        return busy;
    const auto again = m_folder.openFile(m_part);
    struct stat ours = {};
    struct stat named = {};
    if (!again || ::fstat(file->number(), &ours) != 0 || ::fstat(again->number(), &named) != 0 ||
        ours.st_ino != named.st_ino || ours.st_dev != named.st_dev)
        return busy;
    m_file = std::move(*file);
    return Done{};
}

/// How many bytes of the file beside are of this version. Where no ETag will check them, `md5` is what they had in all.
qint64 PartFile::trusted(qint64 size, QString &md5) const
{
    const auto file = m_folder.openFile(m_part + ".json");
    const auto bytes = file ? readAt(*file, 0, kMostFacts, {}) : Result<QByteArray>(fail(file.error()));
    if (!bytes)
        return 0;
    const auto facts = QJsonDocument::fromJson(*bytes).object();
    if (facts.value(u"version"_s).toInt() != kFactsVersion || facts.value(u"key"_s).toString() != m_facts.key ||
        facts.value(u"etag"_s).toString() != m_facts.etag ||
        facts.value(u"size"_s).toInteger(-1) != m_facts.sizeBytes || size > m_facts.sizeBytes)
        return 0;
    md5 = facts.value(u"md5"_s).toString();
    return m_check.canTell() ? size : std::clamp<qint64>(facts.value(u"offset"_s).toInteger(), 0, size);
}

Result<Done> PartFile::takeUp()
{
    const auto facts = factsOf(m_file, m_facts.key);
    if (!facts)
        return fail(facts.error());
    const auto path = m_folder.path() + u'/' + QString::fromUtf8(m_part);
    QString md5;
    const auto from = trusted(facts->sizeBytes, md5);
    if (::ftruncate(m_file.number(), from) != 0)
        return fail(systemError(errno, path));
    while (m_done < from) {
        const auto piece = readAt(m_file, m_done, std::min(kRereadPiece, from - m_done), path);
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return fail(Error::Kind::Conflict, path, u"it became shorter"_s);
        count(*piece);
    }
    // A power cut may leave a length without its bytes, which nothing else would find.
    if (m_done > 0 && !m_check.canTell() && md5 != soFar()) {
        m_bytes.reset();
        m_done = 0;
        if (::ftruncate(m_file.number(), 0) != 0)
            return fail(systemError(errno, path));
    }
    m_resumed = m_done;
    if (::lseek(m_file.number(), m_done, SEEK_SET) < 0)
        return fail(systemError(errno, path));
    return m_resumed > 0 ? Result<Done>(Done{}) : writeFacts();
}

/// A disk without room says so now, not after an hour.
Result<Done> PartFile::askForRoom()
{
    const auto rest = m_facts.sizeBytes - m_done;
    if (rest <= 0 || ::fallocate(m_file.number(), FALLOC_FL_KEEP_SIZE, m_done, rest) == 0)
        return Done{};
    if (errno != ENOSPC && errno != EDQUOT && errno != EFBIG)
        return Done{}; // A file system that cannot tell.
    const auto error = systemError(errno, m_folder.path() + u'/' + QString::fromUtf8(m_name));
    std::ignore = ::ftruncate(m_file.number(), m_done); // What was found of it goes back.
    return fail(error);
}

Result<Done> PartFile::writeFacts()
{
    const QJsonObject facts{
        {u"version"_s, kFactsVersion}, {u"key"_s, m_facts.key},
        {u"etag"_s, m_facts.etag},     {u"size"_s, m_facts.sizeBytes},
        {u"offset"_s, m_done},         {u"md5"_s, m_check.canTell() ? QJsonValue() : QJsonValue(soFar())}};
    auto file = m_folder.openToGoOn(m_part + ".json");
    if (!file)
        return fail(file.error());
    const auto path = m_folder.path() + u'/' + QString::fromUtf8(m_part) + u".json"_s;
    if (::ftruncate(file->number(), 0) != 0) // Torn, it is of no object.
        return fail(systemError(errno, path));
    return writeAll(*file, QJsonDocument(facts).toJson(QJsonDocument::Compact), path);
}

Result<Done> PartFile::add(QByteArrayView piece)
{
    if (!m_file.isOpen())
        return fail(Error::Kind::Cancelled, m_facts.key);
    if (piece.size() > m_facts.sizeBytes - m_done)
        return fail(Error::Kind::Corrupt, m_facts.key, u"more than the %1 bytes it has"_s.arg(m_facts.sizeBytes));
    const auto written = writeAll(m_file, piece, m_folder.path() + u'/' + QString::fromUtf8(m_name));
    if (!written) {
        // What went in of the piece was not added up.
        if (::ftruncate(m_file.number(), m_done) != 0 || ::lseek(m_file.number(), m_done, SEEK_SET) < 0)
            discard();
        return written;
    }
    count(piece);
    return Done{};
}

void PartFile::count(QByteArrayView piece)
{
    if (m_check.canTell())
        m_check.add(piece);
    else
        m_bytes.addData(piece);
    m_done += piece.size();
}

QString PartFile::soFar() const
{
    return QString::fromLatin1(m_bytes.result().toHex());
}

Result<Done> PartFile::commit()
{
    if (!m_file.isOpen())
        return fail(Error::Kind::Cancelled, m_facts.key);
    if (m_done != m_facts.sizeBytes || !m_check.fits()) {
        discard();
        return fail(Error::Kind::Corrupt, m_facts.key,
                    u"%1 of %2 bytes, or not those of its ETag"_s.arg(m_done).arg(m_facts.sizeBytes));
    }
    const auto path = m_folder.path() + u'/' + QString::fromUtf8(m_name);
    auto placed = flush(m_file, path);
    if (placed)
        placed = m_folder.rename(m_part, m_name, true);
    if (!placed)
        return placed; // Kept: the next one only gives it its name.
    m_folder.remove(m_part + ".json");
    m_file = Descriptor();
    return placed;
}

void PartFile::keep()
{
    if (!m_file.isOpen())
        return;
    if (m_done == 0)
        return discard();
    std::ignore = ::ftruncate(m_file.number(), m_done); // Room beyond goes back to the disk.
    std::ignore = writeFacts();
    m_file = Descriptor();
}

void PartFile::discard()
{
    if (!m_file.isOpen())
        return;
    m_folder.remove(m_part);
    m_folder.remove(m_part + ".json");
    m_file = Descriptor();
}

bool PartFile::discardLeft(const QString &filePath)
{
    PartFile part(filePath, {});
    if (!part.m_folder.openFile(part.m_part))
        return true;
    if (!part.lockIt())
        return false;
    part.discard();
    return true;
}

} // namespace hoox
