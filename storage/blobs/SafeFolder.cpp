#include "storage/blobs/SafeFolder.h"

#include "storage/base/OwnerOnly.h"

#include <QFile>
#include <QList>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <memory>
#include <thread>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

QByteArray parentOf(const QByteArray &relative)
{
    return relative.left(std::max<qsizetype>(relative.lastIndexOf('/'), 0));
}

QByteArray nameOf(const QByteArray &relative)
{
    return relative.mid(relative.lastIndexOf('/') + 1);
}

FileFacts factsFrom(const struct stat &status)
{
    return {status.st_size, status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec, S_ISDIR(status.st_mode)};
}

} // namespace

Result<Done> lockWhole(const Descriptor &file, const QString &subject)
{
    constexpr std::chrono::milliseconds patience{5000};
    constexpr std::chrono::milliseconds between{5};
    const auto begun = std::chrono::steady_clock::now();
    while (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(systemError(errno, subject));
        if (std::chrono::steady_clock::now() - begun > patience)
            return fail(Error::Kind::Busy, subject, u"another program holds it"_s, Error::Cause::LockedFile);
        std::this_thread::sleep_for(between);
    }
    return Done{};
}

Result<Done> appendLine(const Descriptor &file, const QByteArray &line, const QString &subject)
{
    const auto end = ::lseek(file.number(), 0, SEEK_END);
    if (end < 0)
        return fail(systemError(errno, subject));
    auto bytes = line;
    if (end > 0) {
        const auto last = readAt(file, end - 1, 1, subject);
        if (!last)
            return fail(last.error());
        if (*last != "\n")
            bytes.prepend('\n');
    }
    auto written = writeAll(file, bytes, subject);
    if (written)
        written = flush(file, subject);
    // Half a line would be read as damage later; the error is told either way.
    if (!written && ::ftruncate(file.number(), end) != 0)
        written.error().detail += u", and the line could not be taken back"_s;
    return written;
}

Error systemError(int number, const QString &subject)
{
    const auto detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Error::Kind::Full, subject, detail, Error::Cause::DiskFull};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::Denied, subject, detail, Error::Cause::UnwritableFolder};
    case ENOENT:
        return {Error::Kind::NotFound, subject, detail, Error::Cause::Plain};
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
    case EEXIST:
    case ENOTEMPTY:
        return {Error::Kind::Conflict, subject, detail, Error::Cause::Plain};
    default:
        return {Error::Kind::Failed, subject, detail, Error::Cause::Plain};
    }
}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Error SafeFolder::errorOf(int number, const QByteArray &relative) const
{
    return systemError(number, relative.isEmpty() ? m_path : m_path + u'/' + QString::fromUtf8(relative));
}

Result<Descriptor> SafeFolder::descend(const QByteArray &relative, bool make, bool flush) const
{
    // The folder itself may be a link: the operator chose it.
    Descriptor folder(::open(QFile::encodeName(m_path).constData(), kFolderFlags));
    if (!folder.isOpen())
        return fail(errorOf(errno, {}));
    if (relative.isEmpty())
        return folder;
    for (const auto &part : relative.split('/')) {
        Descriptor next(::openat(folder.number(), part.constData(), kFolderFlags | O_NOFOLLOW));
        if (!next.isOpen() && errno == ENOENT && make) {
            if (::mkdirat(folder.number(), part.constData(), kOwnerOnlyFolder) != 0 && errno != EEXIST)
                return fail(errorOf(errno, relative));
            if (flush && ::fsync(folder.number()) != 0)
                return fail(errorOf(errno, relative));
            next = Descriptor(::openat(folder.number(), part.constData(), kFolderFlags | O_NOFOLLOW));
        }
        if (!next.isOpen())
            return fail(errorOf(errno, relative));
        folder = std::move(next);
    }
    return folder;
}

Result<Done> SafeFolder::make(const QByteArray &relative) const
{
    if (::mkdir(QFile::encodeName(m_path).constData(), kOwnerOnlyFolder) != 0 && errno != EEXIST)
        return fail(errorOf(errno, {}));
    const auto made = descend(relative, true, true);
    if (!made)
        return fail(made.error());
    return Done{};
}

Result<Descriptor> SafeFolder::openFolder(const QByteArray &relative) const
{
    return descend(relative, false, false);
}

Result<Descriptor> SafeFolder::openFile(const QByteArray &relative) const
{
    const auto folder = descend(parentOf(relative), false, false);
    if (!folder)
        return fail(folder.error());
    // Not blocking: a pipe that somebody put there must not hold us up.
    Descriptor file(
        ::openat(folder->number(), nameOf(relative).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return fail(errorOf(errno, relative));
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return fail(errorOf(errno, relative));
    if (!S_ISREG(status.st_mode))
        return fail(errorOf(EISDIR, relative));
    return file;
}

Result<Descriptor> SafeFolder::openTemporary(const QByteArray &folder, QByteArray &relative) const
{
    const auto name = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const auto above = descend(folder, true, false);
    if (!above)
        return fail(above.error());
    relative = folder + '/' + name;
    Descriptor file(::openat(above->number(), name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                             kOwnerOnlyFile));
    if (!file.isOpen())
        return fail(errorOf(errno, relative));
    return file;
}

Result<Descriptor> SafeFolder::openToGoOn(const QByteArray &relative) const
{
    const auto folder = descend(parentOf(relative), false, false);
    if (!folder)
        return fail(folder.error());
    Descriptor file(::openat(folder->number(), nameOf(relative).constData(),
                             O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, kOwnerOnlyFile));
    if (!file.isOpen())
        return fail(errorOf(errno, relative));
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return fail(errorOf(errno, relative));
    if (!S_ISREG(status.st_mode) || status.st_nlink > 1)
        return fail(errorOf(EEXIST, relative));
    return file;
}

Result<Done> SafeFolder::rename(const QByteArray &from, const QByteArray &to, bool flush) const
{
    const auto source = descend(parentOf(from), false, false);
    if (!source)
        return fail(source.error());
    const auto target = descend(parentOf(to), true, flush);
    if (!target)
        return fail(target.error());
    if (::renameat(source->number(), nameOf(from).constData(), target->number(), nameOf(to).constData()) != 0)
        return fail(errorOf(errno, to));
    if (flush && ::fsync(target->number()) != 0)
        return fail(errorOf(errno, to));
    return Done{};
}

Result<Done> SafeFolder::renameToNew(const QByteArray &from, const QByteArray &to) const
{
    const auto source = descend(parentOf(from), false, false);
    if (!source)
        return fail(source.error());
    const auto target = descend(parentOf(to), true, true);
    if (!target)
        return fail(target.error());
    const auto oldName = nameOf(from);
    const auto newName = nameOf(to);
    int moved =
        ::renameat2(source->number(), oldName.constData(), target->number(), newName.constData(), RENAME_NOREPLACE);
    if (moved != 0 && (errno == EINVAL || errno == ENOSYS)) {
        // Some file systems know only the older way: a second name, then the first goes.
        moved = ::linkat(source->number(), oldName.constData(), target->number(), newName.constData(), 0);
        if (moved == 0)
            ::unlinkat(source->number(), oldName.constData(), 0);
    }
    if (moved != 0 || ::fsync(target->number()) != 0)
        return fail(errorOf(errno, to));
    return Done{};
}

void SafeFolder::remove(const QByteArray &relative) const
{
    if (const auto folder = descend(parentOf(relative), false, false))
        ::unlinkat(folder->number(), nameOf(relative).constData(), 0);
}

Result<Done> SafeFolder::flushAll() const
{
    const auto folder = descend({}, false, false);
    if (!folder)
        return fail(folder.error());
    if (::syncfs(folder->number()) != 0)
        return fail(errorOf(errno, {}));
    return Done{};
}

Result<Done> SafeFolder::visit(const QByteArray &relative,
                               const std::function<void(const QByteArray &, const FileFacts &)> &visit) const
{
    const auto folder = descend(relative, false, false);
    if (!folder)
        return fail(folder.error());
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::fdopendir(::dup(folder->number())), &::closedir);
    if (!entries)
        return fail(errorOf(errno, relative));
    errno = 0;
    while (const auto *entry = ::readdir(entries.get())) {
        const QByteArray name(entry->d_name);
        struct stat status = {};
        if (name != "." && name != ".." &&
            ::fstatat(folder->number(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
            (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)))
            visit(name, factsFrom(status));
        errno = 0;
    }
    if (errno != 0)
        return fail(errorOf(errno, relative));
    return Done{};
}

Result<FileFacts> factsOf(const Descriptor &file, const QString &subject)
{
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return fail(systemError(errno, subject));
    return factsFrom(status);
}

Result<Done> writeAll(const Descriptor &file, QByteArrayView bytes, const QString &subject)
{
    while (!bytes.isEmpty()) {
        const auto written = ::write(file.number(), bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fail(systemError(written == 0 ? ENOSPC : errno, subject));
        bytes = bytes.sliced(written);
    }
    return Done{};
}

Result<QByteArray> readAt(const Descriptor &file, qint64 offset, qint64 length, const QString &subject)
{
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 have = 0;
    while (have < length) {
        const auto got = ::pread(file.number(), bytes.data() + have, static_cast<size_t>(length - have), offset + have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(systemError(errno, subject));
        if (got == 0)
            break;
        have += got;
    }
    bytes.truncate(have);
    return bytes;
}

Result<Done> flush(const Descriptor &file, const QString &subject)
{
    if (::fsync(file.number()) != 0)
        return fail(systemError(errno, subject));
    return Done{};
}

} // namespace hoox
