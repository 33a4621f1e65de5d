#include "ui/common/HealthWords.h"

namespace hoox {

using namespace Qt::StringLiterals;

QString HealthWords::tier(MeteredTier tier)
{
    switch (tier) {
    case MeteredTier::Locks:
        return tr("locks");
    case MeteredTier::Config:
        return tr("config");
    case MeteredTier::Ledger:
        return tr("ledger");
    case MeteredTier::Blobs:
        return tr("blobs");
    }
    Q_UNREACHABLE();
}

QString HealthWords::speed(const std::optional<TierMeasure::Duration> &time, const Format &format)
{
    return time ? format.latency(*time) : Format::missing();
}

QString HealthWords::percentiles(const TierMeasure &measure, const Format &format)
{
    if (!measure.p50)
        return Format::missing();
    return QStringList{speed(measure.p50, format), speed(measure.p95, format), speed(measure.p99, format)}.join(
        u" / "_s);
}

QString HealthWords::target(const OperationReading &reading, bool isEdges, const Format &format)
{
    const auto target = format.latency(reading.target);
    if (!isEdges)
        return target;
    return reading.network ? tr("%1 edge + %2 network").arg(target, format.latency(*reading.network))
                           : tr("%1 edge", "a target that is the edge's own").arg(target);
}

QString HealthWords::verdict(SpeedVerdict verdict)
{
    switch (verdict) {
    case SpeedVerdict::NotMeasured:
        return tr("not measured");
    case SpeedVerdict::Ok:
        return tr("ok");
    case SpeedVerdict::Over:
        return tr("OVER");
    }
    Q_UNREACHABLE();
}

QString HealthWords::overPart(const OperationReading &reading, bool isRead, const Format &format)
{
    if (reading.verdict != SpeedVerdict::Over)
        return {};
    const auto took = speed(reading.judged(), format);
    const auto allowed = format.latency(reading.allowed());
    if (reading.judgesTail())
        return isRead ? tr("One read in twenty takes %1 or more, of %2 at most.").arg(took, allowed)
                      : tr("One write in twenty takes %1 or more, of %2 at most.").arg(took, allowed);
    return isRead ? tr("Half of the few reads take %1 or more, of %2 at most.").arg(took, allowed)
                  : tr("Half of the few writes take %1 or more, of %2 at most.").arg(took, allowed);
}

QString HealthWords::overSentence(const TierReading &reading, const Format &format)
{
    QStringList parts{overPart(reading.read, true, format), overPart(reading.write, false, format)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString HealthWords::remedy(MeteredTier tier)
{
    switch (tier) {
    case MeteredTier::Locks:
        return tr("Orders wait so much longer before they are sent. See what else writes to this disk.");
    case MeteredTier::Config:
        return tr("The kill switch is read and written through it: expect ENGAGE to be confirmed later.");
    case MeteredTier::Ledger:
        return tr("Pages fill more slowly; nothing is lost. See what else reads or writes this disk.");
    case MeteredTier::Blobs:
        return tr("Nothing is lost: what cannot be put there waits in the spool, and fills are in the ledger.");
    }
    Q_UNREACHABLE();
}

QString HealthWords::item(UsageItem item)
{
    switch (item) {
    case UsageItem::KvReads:
        return tr("KV reads");
    case UsageItem::KvWrites:
        return tr("KV writes");
    case UsageItem::KvDeletes:
        return tr("KV deletes");
    case UsageItem::KvLists:
        return tr("KV lists");
    case UsageItem::D1RowsRead:
        return tr("D1 rows read");
    case UsageItem::D1RowsWritten:
        return tr("D1 rows written");
    case UsageItem::R2Writes:
        return tr("R2 writes and lists");
    case UsageItem::R2Reads:
        return tr("R2 reads");
    }
    Q_UNREACHABLE();
}

QString HealthWords::budget(const UsageLimit &limit, UsageItem item)
{
    const auto name = HealthWords::item(item);
    return limit.isMonthly ? tr("%1, this month").arg(name) : name;
}

QString HealthWords::spent(const FuelGauge &gauge, const Format &format)
{
    return tr("%1 of %2", "so many of a budget")
        .arg(gauge.used ? format.count(*gauge.used) : Format::missing(), format.count(gauge.limit.amount));
}

QString HealthWords::outlook(const FuelGauge &gauge, const QDateTime &nowUtc, const Format &format)
{
    if (gauge.used && *gauge.used >= gauge.limit.amount)
        return tr("used up");
    if (gauge.lasts())
        return gauge.limit.isMonthly ? tr("lasts the month") : tr("lasts the day");
    if (!gauge.runsOutAt.isValid())
        return Format::missing();
    if (gauge.runsOutAt.date() != nowUtc.date())
        return tr("runs out on %1", "a day, UTC").arg(gauge.runsOutAt.date().toString(Qt::ISODate));
    constexpr qsizetype hoursAndMinutes = 5;
    return tr("runs out at %1 %2", "time of day, zone")
        .arg(format.timeOfDay(gauge.runsOutAt).left(hoursAndMinutes), format.zoneName());
}

QString HealthWords::budgetNote()
{
    return tr("Counted by the consoles of this workspace. What Hoox's workers and others of the account use is not "
              "known here: the truth is at least so much.");
}

} // namespace hoox
