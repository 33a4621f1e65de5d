#include "models/reports/ReportSchedule.h"

#include "storage/base/Clock.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/export/WholeFile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestPlan = 64 * 1024;

} // namespace

Result<ReportPlanState> readReportPlan(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return ReportPlanState{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, path, file.errorString());
    const auto object = QJsonDocument::fromJson(file.read(kLargestPlan)).object();
    const auto at = QTime::fromString(object[u"at"_s].toString(), u"HH:mm"_s);
    if (!at.isValid() || !object[u"on"_s].isBool())
        return fail(Error::Kind::Corrupt, path, u"no plan of reports"_s, Error::Cause::DamagedFile);
    ReportPlanState state;
    state.plan = {object[u"on"_s].toBool(), at, object[u"upload"_s].toBool()};
    state.lastDay = QDate::fromString(object[u"last_day"_s].toString(), Qt::ISODate);
    return state;
}

Result<Done> writeReportPlan(const QString &file, const ReportPlanState &state)
{
    QJsonObject object{
        {u"on"_s, state.plan.isOn}, {u"at"_s, state.plan.at.toString(u"HH:mm"_s)}, {u"upload"_s, state.plan.uploads}};
    if (state.lastDay.isValid())
        object[u"last_day"_s] = state.lastDay.toString(Qt::ISODate);
    return writeWholeFile(file, QJsonDocument(object).toJson());
}

std::optional<QDate> reportDayDue(const ReportPlanState &state, const QDateTime &nowUtc)
{
    const auto now = nowUtc.toUTC();
    const auto yesterday = now.date().addDays(-1);
    const bool isTime = state.plan.isOn && now.time() >= state.plan.at;
    const bool isMade = state.lastDay.isValid() && state.lastDay >= yesterday;
    return isTime && !isMade ? std::optional(yesterday) : std::nullopt;
}

std::optional<QDateTime> nextReportAt(const ReportPlanState &state, const QDateTime &nowUtc)
{
    if (!state.plan.isOn)
        return std::nullopt;
    const auto now = nowUtc.toUTC();
    const QDateTime today(now.date(), state.plan.at, Qt::UTC);
    // Yesterday's was made, or is not to come: today's comes tomorrow.
    const bool isMade = state.lastDay.isValid() && state.lastDay >= now.date().addDays(-1);
    return isMade ? today.addDays(1) : today;
}

ReportSchedule::ReportSchedule(QString file, const Clock &clock, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_clock(clock)
{
    m_looks.setInterval(kLookEvery);
    connect(&m_looks, &QTimer::timeout, this, &ReportSchedule::look);
}

void ReportSchedule::start()
{
    m_looks.start();
    look();
}

void ReportSchedule::setPlan(const ReportPlan &plan)
{
    m_failedAt.reset();
    m_failure.reset();
    if (plan == m_state.plan)
        return;
    m_state.plan = plan;
    save();
    Q_EMIT planChanged();
    Q_EMIT changed();
}

void ReportSchedule::look()
{
    const bool waits = m_failedAt && m_clock.monotonic() - *m_failedAt < kTryAgainAfter;
    if (m_reading || m_saving || m_making.isValid() || waits)
        return;
    m_reading = true;
    whenDone(runOnPool<ReportPlanState>([file = m_file] { return readReportPlan(file); }), this,
             [this](const Result<ReportPlanState> &state) {
                 m_reading = false;
                 if (!m_saving) // what was set meanwhile is newer than what was read
                     take(state);
             });
}

void ReportSchedule::take(const Result<ReportPlanState> &state)
{
    if (!state) {
        tell(state.error());
        return;
    }
    m_told.reset();
    const bool isFirst = !std::exchange(m_loaded, true);
    const auto before = std::exchange(m_state, *state);
    if (before.plan != state->plan)
        Q_EMIT planChanged();
    if (isFirst || before != *state)
        Q_EMIT changed();
    makeIfDue();
}

void ReportSchedule::makeIfDue()
{
    const auto day = reportDayDue(m_state, m_clock.nowUtc());
    if (!day || m_making.isValid())
        return;
    m_making = *day;
    Q_EMIT changed();
    const auto from = QDateTime(*day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    Q_EMIT due(TimeRange{from, from + 86'400});
}

void ReportSchedule::ended(const Result<Done> &made)
{
    const auto day = std::exchange(m_making, {});
    if (!day.isValid())
        return;
    if (made) {
        m_failedAt.reset();
        m_failure.reset();
        m_state.lastDay = day;
        save();
    } else {
        m_failedAt = m_clock.monotonic();
        m_failure = made.error();
    }
    Q_EMIT changed();
}

void ReportSchedule::save()
{
    m_saving = true;
    whenDone(runOnPool<Done>([file = m_file, state = m_state] { return writeReportPlan(file, state); }), this,
             [this, state = m_state](const Result<Done> &saved) {
                 if (state != m_state) {
                     save();
                     return;
                 }
                 m_saving = false;
                 if (saved)
                     makeIfDue(); // a plan of a time that is over today begins at once
                 else
                     tell(saved.error());
             });
}

void ReportSchedule::tell(const Error &error)
{
    if (m_told == error)
        return;
    m_told = error;
    Q_EMIT failed(error);
}

} // namespace hoox
