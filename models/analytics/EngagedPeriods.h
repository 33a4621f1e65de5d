#pragma once

#include "storage/audit/AuditLog.h"
#include "storage/domain/TimeRange.h"

#include <QVector>

namespace hoox {

/// When the kill switch of one profile was engaged, by time, out of the audit log (AU-1): what was engaged or released
/// by others, outside of this workspace, is not in it. The last one may be open. `newestFirst` as the log lists them.
[[nodiscard]] QVector<TimeRange> engagedPeriods(const QVector<AuditRecord> &newestFirst, const QString &profile);

/// The same, read on demand. A failed read leaves what was known: a chart without a shade is no wrong figure. `log`
/// outlives it. GUI thread.
class EngagedPeriods final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMostRecords = 2000;

    EngagedPeriods(AuditLog &log, QString profile, QObject *parent = nullptr);

    void read();
    [[nodiscard]] const QVector<TimeRange> &periods() const { return m_periods; }

Q_SIGNALS:
    void changed();

private:
    AuditLog &m_log;
    const QString m_profile;
    Pending<QVector<AuditRecord>> m_reading;
    quint64 m_generation = 0;
    QVector<TimeRange> m_periods;
};

} // namespace hoox
