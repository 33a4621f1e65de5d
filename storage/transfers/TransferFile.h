#pragma once

#include "storage/base/Result.h"

#include <QLockFile>
#include <QMutex>
#include <QVector>

#include <memory>

namespace hoox {

/// What one transfer is to do (BL-4).
struct TransferWish
{
    enum class Kind {
        Object, ///< Into a file.
        Folder, ///< All objects below a prefix, into a folder.
        Upload, ///< A file to a key where nothing is yet.
    };
    Kind kind = Kind::Object;
    QString key;           ///< Of a folder its prefix, which may be empty: everything.
    QString path;          ///< Absolute: the file, or the folder.
    qint64 sizeBytes = -1; ///< Of the object or the file as it was known then; -1: not known.
    friend bool operator==(const TransferWish &, const TransferWish &) = default;
};

struct KeptTransfer
{
    QString id; ///< Of whoever queued it; no two the same.
    TransferWish wish;
    friend bool operator==(const KeptTransfer &, const KeptTransfer &) = default;
};

/// The unfinished transfers of a profile, in one small JSON file, for the next start. One process has it at a time.
/// Blocks; any thread.
class TransferFile final
{
public:
    static constexpr int kMost = 500;
    static constexpr qint64 kMostBytes = 16 * 1024 * 1024; ///< Room for that many with the longest of keys and paths.
    static constexpr qsizetype kLongestPath = 4096;        ///< Bytes.
    static constexpr qsizetype kLongestId = 64;

    explicit TransferFile(QString file) : m_file(std::move(file)) {}

    /// First: makes its folder and reads. None without a file. `Busy` with `LockedFile` while another process has it;
    /// `Corrupt` for what this class does not write. After an error nothing is written: what is there stays.
    [[nodiscard]] Result<QVector<KeptTransfer>> open();
    /// These instead, as a whole or not at all. `number` grows with every call's cause: one that comes late, behind a
    /// higher one, is left out.
    [[nodiscard]] Result<Done> write(const QVector<KeptTransfer> &transfers, quint64 number);

    /// An absolute path and a key or prefix of the right form, and nothing longer than what the file takes.
    [[nodiscard]] static bool isSound(const TransferWish &wish);

private:
    [[nodiscard]] Result<QVector<KeptTransfer>> read() const;

    const QString m_file;
    QMutex m_mutex;
    std::unique_ptr<QLockFile> m_lock; ///< Held from `open` on.
    bool m_isOpen = false;
    quint64 m_number = 0;
};

} // namespace hoox
