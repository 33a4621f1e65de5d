#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVector>

namespace hoox {

/// One event, as it is shipped: one line of JSON. The same event is the same bytes whenever it is asked for.
struct EventLine
{
    qint64 seq = 0;  ///< From 1, growing, never given twice by one source.
    QDateTime at;    ///< UTC.
    QByteArray json; ///< Without its newline; secrets masked.
    friend bool operator==(const EventLine &, const EventLine &) = default;
};

/// Where events come from that persist to blobs (BL-7): a log of a workspace that is only ever appended to. Any thread;
/// answers come later.
class EventSource
{
public:
    virtual ~EventSource() = default;
    /// Short, of letters: it is part of keys, and of the name of the cursor.
    [[nodiscard]] virtual QString name() const = 0;
    /// Below `logs/`: `locks` or `config`.
    [[nodiscard]] virtual QString folder() const = 0;
    /// Those with a higher number, the oldest first; at most `most`.
    [[nodiscard]] virtual Pending<QVector<EventLine>> after(qint64 seq, int most) = 0;
};

} // namespace hoox
