#include "storage/transfers/TransferFile.h"

#include "storage/base/OwnerOnly.h"
#include "storage/domain/BlobKey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <cerrno>
#include <optional>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTransfersVersion = 1;
constexpr int kLockPatienceMs = 1000;      ///< A window that closes may still write its last.
constexpr qsizetype kLongestPrefix = 1024; ///< Bytes, as of a key.

QString nameOf(TransferWish::Kind kind)
{
    switch (kind) {
    case TransferWish::Kind::Object:
        return u"object"_s;
    case TransferWish::Kind::Folder:
        return u"folder"_s;
    case TransferWish::Kind::Upload:
        return u"upload"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TransferWish::Kind> kindOf(const QString &name)
{
    for (const auto kind : {TransferWish::Kind::Object, TransferWish::Kind::Folder, TransferWish::Kind::Upload}) {
        if (name == nameOf(kind))
            return kind;
    }
    return std::nullopt;
}

std::optional<KeptTransfer> transferOf(const QJsonObject &object)
{
    const auto kind = kindOf(object.value(u"kind"_s).toString());
    if (!kind)
        return std::nullopt;
    const KeptTransfer transfer{object.value(u"id"_s).toString(),
                                {*kind, object.value(u"key"_s).toString(), object.value(u"path"_s).toString(),
                                 std::max<qint64>(-1, object.value(u"size"_s).toInteger(-1))}};
    const bool isSound = !transfer.id.isEmpty() && transfer.id.size() <= TransferFile::kLongestId &&
                         TransferFile::isSound(transfer.wish);
    return isSound ? std::optional(transfer) : std::nullopt;
}

} // namespace

bool TransferFile::isSound(const TransferWish &wish)
{
    const bool isKey = wish.kind == TransferWish::Kind::Folder
                           ? wish.key.toUtf8().size() <= kLongestPrefix && !wish.key.contains(QChar::Null)
                           : BlobKey::parse(wish.key).has_value();
    return isKey && wish.path.startsWith(u'/') && !wish.path.contains(QChar::Null) &&
           wish.path.toUtf8().size() <= kLongestPath;
}

Result<QVector<KeptTransfer>> TransferFile::open()
{
    const QMutexLocker locker(&m_mutex);
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return fail(Error::Kind::Denied, m_file, {}, Error::Cause::UnwritableFolder);
    m_lock = std::make_unique<QLockFile>(m_file + u".lock"_s);
    m_lock->setStaleLockTime(0); // Held as long as the process lives; of a dead one it is taken over.
    if (!m_lock->tryLock(kLockPatienceMs)) {
        const bool isHeld = m_lock->error() == QLockFile::LockFailedError;
        m_lock.reset();
        return isHeld ? fail(Error::Kind::Busy, m_file, {}, Error::Cause::LockedFile)
                      : fail(Error::Kind::Denied, m_file, {}, Error::Cause::UnwritableFolder);
    }
    auto transfers = read();
    m_isOpen = transfers.has_value();
    return transfers;
}

Result<QVector<KeptTransfer>> TransferFile::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return QVector<KeptTransfer>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, m_file, file.errorString());
    const auto bytes = file.read(kMostBytes + 1);
    const auto corrupt = fail(Error::Kind::Corrupt, m_file);
    if (bytes.size() > kMostBytes)
        return corrupt;
    const auto document = QJsonDocument::fromJson(bytes).object();
    if (document.value(u"version"_s).toInt() > kTransfersVersion)
        return fail(Error::Kind::Newer, m_file);
    const auto entries = document.value(u"transfers"_s);
    if (document.value(u"version"_s).toInt() != kTransfersVersion || !entries.isArray() ||
        entries.toArray().size() > kMost)
        return corrupt;
    QVector<KeptTransfer> transfers;
    QSet<QString> ids;
    const auto array = entries.toArray();
    for (const auto &entry : array) {
        const auto transfer = transferOf(entry.toObject());
        if (!transfer || ids.contains(transfer->id))
            return corrupt;
        ids.insert(transfer->id);
        transfers.append(*transfer);
    }
    return transfers;
}

Result<Done> TransferFile::write(const QVector<KeptTransfer> &transfers, quint64 number)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_isOpen)
        return fail(Error::Kind::Busy, m_file, {}, Error::Cause::LockedFile);
    if (number <= m_number)
        return Done{};
    QJsonArray entries;
    for (const auto &[id, wish] : transfers)
        entries.append(QJsonObject{{u"id"_s, id},
                                   {u"kind"_s, nameOf(wish.kind)},
                                   {u"key"_s, wish.key},
                                   {u"path"_s, wish.path},
                                   {u"size"_s, wish.sizeBytes}});
    const auto bytes = QJsonDocument(QJsonObject{{u"version"_s, kTransfersVersion}, {u"transfers"_s, entries}})
                           .toJson(QJsonDocument::Compact);
    if (bytes.size() > kMostBytes || transfers.size() > kMost)
        return fail(Error::Kind::Full, m_file, {}, Error::Cause::TooLarge);
    QSaveFile file(m_file); // Beside it, synced, renamed.
    if (file.open(QIODevice::WriteOnly) && makeOwnerOnly(file) && file.write(bytes) == bytes.size() && file.commit()) {
        m_number = number;
        return Done{};
    }
    return errno == ENOSPC ? fail(Error::Kind::Full, m_file, file.errorString(), Error::Cause::DiskFull)
                           : fail(Error::Kind::Denied, m_file, file.errorString(), Error::Cause::UnwritableFolder);
}

} // namespace hoox
