#pragma once

#include "storage/base/Result.h"
#include "storage/domain/BlobKey.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace hoox {

/// Room on the disk that was put aside for one object, before what it records happens (BL-2).
struct SpoolRoom
{
    QString name; ///< Of the file in the spool.
};

struct SpoolFacts
{
    qint64 waiting = 0;
    qint64 bytes = 0;
    QDateTime oldest; ///< UTC; null when nothing waits.
    friend bool operator==(const SpoolFacts &, const SpoolFacts &) = default;
};

/// Objects on their way to the blob tier, in one folder, in order, safe from crashes and from the tier's absence. Any
/// thread and process; answers come later, from the spool's own thread. Errors name the folder: `Full`/`DiskFull`,
/// `Denied`/`UnwritableFolder`.
class Spool
{
public:
    virtual ~Spool() = default;
    /// Puts `bytes` of the disk aside, so that the record of what is about to happen surely fits.
    [[nodiscard]] virtual Pending<SpoolRoom> makeRoom(qint64 bytes) = 0;
    /// Durable when answered; goes to the blob tier after all that was put before it. Uses up `room`.
    [[nodiscard]] virtual Pending<Done> put(const BlobKey &key, const QByteArray &bytes,
                                            const std::optional<SpoolRoom> &room) = 0;
    /// Room that turned out not to be needed.
    [[nodiscard]] virtual Pending<Done> giveBack(const SpoolRoom &room) = 0;
    [[nodiscard]] virtual Pending<SpoolFacts> facts() = 0;
    /// What the ledger took of an order whose record comes this way: the other side of what offloading saves (BL-1).
    [[nodiscard]] virtual Pending<Done> countStructured(qint64 bytes) = 0;
};

} // namespace hoox
