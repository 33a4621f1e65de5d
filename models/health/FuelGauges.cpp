#include "models/health/FuelGauges.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <QTimeZone>

namespace hoox {

namespace {

QDateTime endOf(const UsageLimit &limit, const QDateTime &now)
{
    const auto day = now.date();
    const auto next = limit.isMonthly ? QDate(day.year(), day.month(), 1).addMonths(1) : day.addDays(1);
    return {next, QTime(0, 0), QTimeZone::utc()};
}

/// More would be no more true.
QDateTime wholeMinute(const QDateTime &time)
{
    return {time.date(), QTime(time.time().hour(), time.time().minute()), QTimeZone::utc()};
}

} // namespace

FuelGauges::FuelGauges(ServiceUsage &usage, QString file, const Clock &clock, QObject *parent)
    : QObject(parent), m_usage(usage), m_file(std::move(file)), m_clock(clock)
{
    for (const auto item : kUsageItems)
        m_gauges.append({item, freeLimitOf(item), {}, {}, {}});
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &FuelGauges::tick);
}

void FuelGauges::start()
{
    m_timer.start();
    keep();
}

void FuelGauges::tick()
{
    if (m_clock.monotonic() >= m_dueAt)
        keep();
    fill();
}

void FuelGauges::keep()
{
    if (m_isKeeping)
        return;
    m_isKeeping = true;
    m_dueAt = m_clock.monotonic() + kKeptEvery;
    m_onTheWay.add(m_usage.takeNew());
    const auto now = m_clock.nowUtc();
    whenDone(
        runOnPool<UsageTotals>([file = m_file, more = m_onTheWay, now] { return addToUsageFile(file, more, now); }),
        this, [this, day = now.date()](const Result<UsageTotals> &totals) {
            m_isKeeping = false;
            if (totals)
                m_day = day;
            take(totals);
        });
}

/// What the file did not take is added with the next try.
void FuelGauges::take(const Result<UsageTotals> &totals)
{
    m_error = totals ? std::nullopt : std::optional(totals.error());
    if (totals) {
        m_totals = *totals;
        m_onTheWay = {};
        m_isKnown = true;
    }
    fill();
}

FuelGauge FuelGauges::gaugeOf(UsageItem item, const UsageCounts &waiting) const
{
    FuelGauge gauge{item, freeLimitOf(item), {}, m_usage.hourly(item), {}};
    const auto now = m_clock.nowUtc();
    if (!m_isKnown)
        return gauge;
    const auto &counts = gauge.limit.isMonthly ? m_totals.month : m_totals.today;
    const bool isOfNow = gauge.limit.isMonthly
                             ? m_day.year() == now.date().year() && m_day.month() == now.date().month()
                             : m_day == now.date();
    gauge.used = (isOfNow ? counts.of(item) : 0) + waiting.of(item);
    const auto left = gauge.limit.amount - *gauge.used;
    if (left <= 0) {
        gauge.runsOutAt = now;
    } else if (gauge.hourly && *gauge.hourly > 0) {
        constexpr double secondsAnHour = 3600;
        const auto secondsLeft = static_cast<double>(left) / *gauge.hourly * secondsAnHour;
        if (secondsLeft < static_cast<double>(now.secsTo(endOf(gauge.limit, now))))
            gauge.runsOutAt = wholeMinute(now.addSecs(static_cast<qint64>(secondsLeft)));
    }
    return gauge;
}

void FuelGauges::fill()
{
    auto waiting = m_usage.notTaken();
    waiting.add(m_onTheWay);
    QVector<FuelGauge> gauges;
    for (const auto item : kUsageItems)
        gauges.append(gaugeOf(item, waiting));
    if (gauges == m_gauges)
        return;
    m_gauges = gauges;
    Q_EMIT changed();
}

} // namespace hoox
