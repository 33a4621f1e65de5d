#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace hoox {

/// An open file or folder; closed when it dies. −1 holds nothing.
class Descriptor final
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor();
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

struct FileFacts
{
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0; ///< Unix nanoseconds.
    bool isFolder = false; ///< Else a regular file; links and other things are never told of.
};

/// A folder that nothing leads out of: paths are relative bytes, each part is opened by itself and links are not
/// followed. Blocking; any one thread at a time. Errors carry the path as subject; a full disk is `Full`/`DiskFull`.
class SafeFolder final
{
public:
    explicit SafeFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Makes the folder itself and `parts` below it.
    [[nodiscard]] Result<Done> make(const QByteArray &relative) const;
    [[nodiscard]] Result<Descriptor> openFolder(const QByteArray &relative) const;
    [[nodiscard]] Result<Descriptor> openFile(const QByteArray &relative) const;
    /// A new, empty file in `folder`, which is made if need be; `relative` becomes its path.
    [[nodiscard]] Result<Descriptor> openTemporary(const QByteArray &folder, QByteArray &relative) const;
    /// The file that is there, to read and write on, or a new, empty one. `Conflict` for anything but a regular file
    /// that has this name alone: bytes must not go where somebody else's link leads.
    [[nodiscard]] Result<Descriptor> openToGoOn(const QByteArray &relative) const;
    /// Makes the folders above `to` and renames; with `flush`, also puts each changed folder on the disk.
    /// `Conflict` if a file stands where a folder must, or the other way round.
    [[nodiscard]] Result<Done> rename(const QByteArray &from, const QByteArray &to, bool flush) const;
    /// Like `rename`, but `Conflict` if anything stands at `to` already; never half of it.
    [[nodiscard]] Result<Done> renameToNew(const QByteArray &from, const QByteArray &to) const;
    void remove(const QByteArray &relative) const;
    /// Flushes the whole file system the folder is on.
    [[nodiscard]] Result<Done> flushAll() const;
    /// What stands in a folder: `visit(name, facts)`.
    [[nodiscard]] Result<Done> visit(const QByteArray &relative,
                                     const std::function<void(const QByteArray &, const FileFacts &)> &visit) const;

private:
    [[nodiscard]] Result<Descriptor> descend(const QByteArray &relative, bool make, bool flush) const;
    [[nodiscard]] Error errorOf(int number, const QByteArray &relative) const;
    QString m_path;
};

[[nodiscard]] Result<FileFacts> factsOf(const Descriptor &file, const QString &subject);
/// Everything or an error.
[[nodiscard]] Result<Done> writeAll(const Descriptor &file, QByteArrayView bytes, const QString &subject);
/// At most `length` bytes from `offset`; fewer only at the end of the file.
[[nodiscard]] Result<QByteArray> readAt(const Descriptor &file, qint64 offset, qint64 length, const QString &subject);
[[nodiscard]] Result<Done> flush(const Descriptor &file, const QString &subject);
/// Waits until no other process or descriptor has the whole file locked; let go when `file` is closed. `Busy` with
/// `LockedFile` after five seconds: whoever holds it that long hangs.
[[nodiscard]] Result<Done> lockWhole(const Descriptor &file, const QString &subject);
/// Puts `bytes` at the end and on the disk, or takes them back again. What stood there without a newline is ended
/// first. The file is locked by the caller.
[[nodiscard]] Result<Done> appendLine(const Descriptor &file, const QByteArray &line, const QString &subject);
/// `errno` as a value.
[[nodiscard]] Error systemError(int number, const QString &subject);

} // namespace hoox
