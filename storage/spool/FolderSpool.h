#pragma once

#include "storage/base/Clock.h"
#include "storage/spool/SpoolShelf.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace hoox {

/// The spool in the workspace's folder `spool/<profile>` (BL-2), made by the first put, or by who ships. Any thread;
/// each call is one task on a thread of its own, in the order of the calls. Its destruction finishes what was asked.
/// `clock` outlives it. Several processes may use one folder.
class FolderSpool final : public QObject, public Spool
{
    Q_OBJECT

public:
    FolderSpool(const QString &folder, const Clock &clock, QObject *parent = nullptr);
    ~FolderSpool() override;

    [[nodiscard]] Pending<SpoolRoom> makeRoom(qint64 bytes) override;
    /// If it fails, `room` is still its caller's: put again, or give it back. A room of another run, or none, is made
    /// anew. Order logs are counted (BL-1).
    [[nodiscard]] Pending<Done> put(const BlobKey &key, const QByteArray &bytes,
                                    const std::optional<SpoolRoom> &room) override;
    [[nodiscard]] Pending<Done> giveBack(const SpoolRoom &room) override;
    [[nodiscard]] Pending<SpoolFacts> facts() override;
    [[nodiscard]] Pending<Done> countStructured(qint64 bytes) override;

    /// Copies a file of any size into the spool; memory is bounded.
    [[nodiscard]] Pending<Done> putFile(const BlobKey &key, const QString &filePath);
    /// The first that waits and is sound, and what was set aside on the way. For the one who ships.
    [[nodiscard]] Pending<std::optional<SpoolItem>> oldest();
    /// What waits under that key; `NotFound` if nothing does, or if it is in the blob tier by now. On a thread of the
    /// pool: who puts does not wait for the look at all that is there.
    [[nodiscard]] Pending<SpoolItem> read(const BlobKey &key);
    /// Once it is in the blob tier.
    [[nodiscard]] Pending<Done> remove(const QString &name);
    /// What can never be shipped: into `damaged/`. `error` says why, to whoever hears `wasSetAside`.
    [[nodiscard]] Pending<Done> setAside(const SpoolItem &item, const Error &error);
    [[nodiscard]] Pending<SpoolCensus> census();
    /// Of all that waits, each with the time at which it was put, UTC; of one that waits twice, the first.
    [[nodiscard]] Pending<QHash<QString, QDateTime>> keys();
    /// Whether this spool is the one of all processes that ships; the lock ends with it, however it ends.
    [[nodiscard]] Pending<bool> lead();
    /// A small text of somebody who puts; empty if there is none.
    [[nodiscard]] Pending<QByteArray> readNote(const QString &name);
    [[nodiscard]] Pending<Done> writeNote(const QString &name, const QByteArray &bytes);

Q_SIGNALS:
    /// Something was put here. From the spool's own thread, as the next one.
    void arrived();
    void wasSetAside(const hoox::SpoolDamage &damage);

private:
    const Clock &m_clock;
    SpoolShelf m_shelf; ///< Of the thread below.
    QThreadPool m_thread;
};

} // namespace hoox
