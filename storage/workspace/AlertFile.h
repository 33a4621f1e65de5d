#pragma once

#include "storage/base/Result.h"

#include <QDateTime>
#include <QStringList>
#include <QVector>

namespace hoox {

/// One thing that happened to an alert. A value.
struct AlertRecord
{
    enum class Event {
        Raised,
        Over,         ///< Its condition ended; it waits for a hand all the same.
        Acknowledged, ///< By a hand; it is closed.
        Decided,      ///< Closed where it belongs: the kill switch's own acknowledgement.
        Shelved,      ///< Put aside by a hand, up to `until`.
    };

    QDateTime at; ///< UTC.
    QString profile;
    QString kind; ///< As in `toText(AlarmKind)`.
    Event event = Event::Raised;
    QStringList subjects;
    QString detail;       ///< Plain text.
    QString by;           ///< Of `Acknowledged` and `Shelved`: who and where.
    QString word = {};    ///< …and why, if they said so.
    QDateTime until = {}; ///< Of `Shelved`; UTC.
    friend bool operator==(const AlertRecord &, const AlertRecord &) = default;
};

/// The history of alerts of a workspace, of all profiles: a line of JSON each, appended and on the disk when a call
/// comes back, readable by its owner alone. Beyond `kLargest` the oldest go. Programs take turns. Lines that cannot be
/// read are left out. Blocking; any thread.
class AlertFile final
{
public:
    static constexpr qint64 kLargest = 1024 * 1024;
    static constexpr qsizetype kKept = 2000; ///< Records that stay when the file is cut.

    explicit AlertFile(QString path) : m_path(std::move(path)) {}

    /// `Denied` with `UnwritableFolder`, `Full` with `DiskFull`, `Busy`: they name the file.
    [[nodiscard]] Result<Done> append(const AlertRecord &record) const;
    /// The last `most`, the oldest first. A file that is missing has none.
    [[nodiscard]] Result<QVector<AlertRecord>> read(qsizetype most) const;

private:
    [[nodiscard]] Result<Done> cut() const;

    QString m_path;
};

} // namespace hoox
