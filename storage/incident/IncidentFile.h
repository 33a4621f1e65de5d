#pragma once

#include "storage/audit/AuditTrail.h"

#include <QDateTime>

#include <optional>

namespace hoox {

/// An incident that runs: from its T0 on, what operators do, what changes and what is looked at is kept for its file
/// (safety 4.8). A value.
struct Incident
{
    QString name;        ///< "incident-20261129T020512Z": its folder has it too.
    QString profile;     ///< Whose fills, positions and blobs are meant.
    QDateTime startedAt; ///< T0; UTC, milliseconds.
    QString by;
    QString word; ///< What it is about; may be empty.
    friend bool operator==(const Incident &, const Incident &) = default;
};

/// `incident.json` of a workspace: there while an incident runs, one at a time, whoever started it; on the disk when a
/// call comes back, readable by its owner alone. Start and end are in the audit log. Programs take turns. Blocking; any
/// thread. A value.
class IncidentFile final
{
public:
    static constexpr qsizetype kLongestWord = 500; ///< UTF-16 units.

    explicit IncidentFile(QString path) : m_path(std::move(path)) {}

    /// None: no incident runs. `Corrupt` for a file that is not what this class writes.
    [[nodiscard]] Result<std::optional<Incident>> read() const;
    /// Marks T0. `Conflict` with its name if one runs; `Full` with `DiskFull`, `Denied`, or those of the audit log: no
    /// incident runs then.
    [[nodiscard]] Result<Incident> start(const AuditTrail &trail, const Clock &clock, const QString &profile,
                                         const QString &by, const QString &word) const;
    /// It runs no more. Another that runs meanwhile stays.
    [[nodiscard]] Result<Done> end(const QString &name) const;

private:
    [[nodiscard]] Result<Done> write(const Incident &incident) const;

    QString m_path;
};

} // namespace hoox
