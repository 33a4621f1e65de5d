#pragma once

#include "storage/base/Progress.h"
#include "storage/blobs/SafeFolder.h"
#include "storage/spool/Spool.h"
#include "storage/spool/SpoolFormat.h"

#include <QHash>
#include <QStringList>

#include <deque>
#include <map>

namespace hoox {

/// One object that waits, checked: its bytes are those that were put.
struct SpoolItem
{
    QString name; ///< Of its file: sorts in the order of put, across processes and restarts.
    BlobKey key;
    qint64 sizeBytes = 0;
    QString md5; ///< In hex: the ETag that a single put of it has.
    QDateTime putAt;
    QByteArray bytes; ///< Empty if `filePath` has them.
    QString filePath; ///< Of a large one; else empty.
};

/// A file that was set aside under `damaged/`, and why.
struct SpoolDamage
{
    QString name; ///< Below `damaged/`.
    QString key;  ///< Empty if it cannot be read any more.
    Error error;
};

/// What orders wrote, since the folder exists (BL-1).
struct OffloadFigures
{
    qint64 records = 0;
    qint64 verboseBytes = 0;    ///< Of order logs, that went to blobs.
    qint64 structuredBytes = 0; ///< Of the ledger's rows.
    friend bool operator==(const OffloadFigures &, const OffloadFigures &) = default;
};

struct SpoolCensus
{
    SpoolFacts facts;
    qint64 damaged = 0; ///< Files below `damaged/`: nobody ships them any more.
    OffloadFigures offloaded;
    friend bool operator==(const SpoolCensus &, const SpoolCensus &) = default;
};

/// The files of a spool. `waiting/` has one an object: a line of JSON with the key, the size and a hash of all, then
/// the bytes; a large object's bytes stand beside it, as they are. `rooms/` has the disk that was put aside, each file
/// locked by the process that asked. `damaged/` has what cannot be shipped, `notes/` small texts of those who put.
/// `state` has the last number and the figures, and is the lock that orders the processes.
///
/// A write is a file in `rooms/`, fsync, then under the lock a number, a rename and an fsync of the folder: killed
/// anywhere, the object waits whole or not at all. Blocking; any one thread at a time, any number of processes.
class SpoolShelf final
{
public:
    explicit SpoolShelf(const QString &folder);

    [[nodiscard]] const QString &path() const { return m_folder.path(); }
    [[nodiscard]] Result<SpoolRoom> makeRoom(qint64 bytes);
    [[nodiscard]] Result<Done> put(const BlobKey &key, const QByteArray &bytes, const std::optional<SpoolRoom> &room,
                                   const QDateTime &at);
    /// Copies the file, piece by piece.
    [[nodiscard]] Result<Done> putFile(const BlobKey &key, const QString &filePath, const QDateTime &at,
                                       Progress &progress);
    void giveBack(const SpoolRoom &room);

    /// None when nothing waits. What is damaged before it is set aside and appended to `damages`.
    [[nodiscard]] Result<std::optional<SpoolItem>> oldest(QVector<SpoolDamage> &damages);
    /// The first of that key that waits; `NotFound` if none does. Reads the head of each file before it.
    [[nodiscard]] Result<SpoolItem> read(const BlobKey &key) const;
    [[nodiscard]] Result<Done> remove(const QString &name);
    [[nodiscard]] Result<Done> setAside(const QString &name);
    [[nodiscard]] Result<SpoolCensus> census() const;
    /// The keys of all that waits, and when each was first put. Reads the head of each file.
    [[nodiscard]] Result<QHash<QString, QDateTime>> keys() const;
    /// True if this process is the one that ships, from now on until it ends.
    [[nodiscard]] Result<bool> lead();

    [[nodiscard]] Result<Done> count(const OffloadFigures &more);
    /// Empty if there is none.
    [[nodiscard]] Result<QByteArray> readNote(const QString &name) const;
    /// Whole and on the disk, or the old one.
    [[nodiscard]] Result<Done> writeNote(const QString &name, const QByteArray &bytes);

private:
    struct State
    {
        qint64 last = 0;
        OffloadFigures offloaded;
    };
    [[nodiscard]] bool exists() const;
    [[nodiscard]] Result<Done> prepare();
    [[nodiscard]] Result<Done> sweep();
    [[nodiscard]] Result<Descriptor> lock() const;
    [[nodiscard]] State readState(const Descriptor &lock) const;
    [[nodiscard]] Result<Done> writeState(const Descriptor &lock, const State &state) const;
    [[nodiscard]] Result<Done> fill(const SpoolRoom &room, const QByteArray &head, const QByteArray &bytes);
    /// Gives the object its number: `room`, and what stands beside it, become a waiting one.
    [[nodiscard]] Result<Done> place(const SpoolRoom &room, const std::optional<SpoolRoom> &beside,
                                     const OffloadFigures &more);
    [[nodiscard]] Result<QStringList> names() const;
    [[nodiscard]] Result<spoolformat::Head> readHead(const QString &name) const;
    [[nodiscard]] Result<SpoolItem> readItem(const QString &name) const;

    SafeFolder m_folder;
    bool m_isPrepared = false;
    std::map<QString, Descriptor> m_rooms; ///< Locked while they are open.
    std::deque<QString> m_names;           ///< Waiting ones, oldest first, as last listed.
    Descriptor m_leadership;
};

} // namespace hoox
