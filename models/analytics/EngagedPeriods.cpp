#include "models/analytics/EngagedPeriods.h"

#include "storage/base/WhenDone.h"
#include "storage/config/KillJournal.h"

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

bool isOf(const AuditEntry &entry, KillEvent::Kind kind)
{
    return entry.action == u"kill."_s + toText(kind);
}

} // namespace

QVector<TimeRange> engagedPeriods(const QVector<AuditRecord> &newestFirst, const QString &profile)
{
    QVector<TimeRange> periods;
    bool isOpen = false;
    for (auto record = newestFirst.crbegin(); record != newestFirst.crend(); ++record) {
        const auto &entry = record->entry;
        if (entry.profile != profile)
            continue;
        const auto second = record->at.toSecsSinceEpoch();
        if (isOf(entry, KillEvent::Kind::EngageStored) && !std::exchange(isOpen, true)) {
            TimeRange period;
            period.from = second;
            periods.append(period);
        }
        // Another hand's release has its time where it was seen here.
        const bool ends = isOf(entry, KillEvent::Kind::ReleaseWritten) || isOf(entry, KillEvent::Kind::Acknowledged);
        if (ends && std::exchange(isOpen, false))
            periods.last().to = second;
    }
    return periods;
}

EngagedPeriods::EngagedPeriods(AuditLog &log, QString profile, QObject *parent)
    : QObject(parent), m_log(log), m_profile(std::move(profile))
{
}

void EngagedPeriods::read()
{
    AuditQuery query;
    query.action = u"kill."_s;
    query.most = kMostRecords;
    m_reading.cancel(); // nothing waits in the log's line behind a list that nobody wants
    m_reading = m_log.list(query);
    whenDone(m_reading, this, [this, generation = ++m_generation](const Result<QVector<AuditRecord>> &records) {
        if (generation != m_generation || !records)
            return;
        auto periods = engagedPeriods(*records, m_profile);
        if (std::exchange(m_periods, periods) != periods)
            Q_EMIT changed();
    });
}

} // namespace hoox
