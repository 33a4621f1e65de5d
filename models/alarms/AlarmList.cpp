#include "models/alarms/AlarmList.h"

#include "storage/base/Clock.h"

#include <algorithm>
#include <array>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedSubjects = 3;
/// Of one kind; what is beyond is counted, not kept: a storm must not fill the memory.
constexpr qsizetype kKeptSubjects = 1000;
constexpr std::array kAlarmWords = {
    "released-elsewhere", "diverged",        "state-unknown",     "engage-open-elsewhere", "spool-stands",
    "not-in-audit-log",   "journal-damaged", "engaged-elsewhere", "changed-elsewhere",     "clock-off",
    "drill-overdue",      "fills-failed",    "positions-differ",  "replica-stale",         "tier-over",
    "budget-short",       "backup-failed"};

} // namespace

AlarmLevel levelOf(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::ReleasedElsewhere:
    case AlarmKind::Diverged:
    case AlarmKind::StateUnknown:
    case AlarmKind::EngageOpenElsewhere:
    case AlarmKind::SpoolStands:
        return AlarmLevel::Critical;
    case AlarmKind::NotInAuditLog:
    case AlarmKind::JournalDamaged:
    case AlarmKind::EngagedElsewhere:
    case AlarmKind::ChangedElsewhere:
    case AlarmKind::ClockOff:
    case AlarmKind::FillsFailed:
    case AlarmKind::PositionsDiffer:
    case AlarmKind::ReplicaStale:
    case AlarmKind::BudgetShort:
    case AlarmKind::BackupFailed:
        return AlarmLevel::High;
    case AlarmKind::DrillOverdue:
    case AlarmKind::TierOver:
        return AlarmLevel::Low;
    }
    Q_UNREACHABLE();
}

QString toText(AlarmKind kind)
{
    return QString::fromLatin1(kAlarmWords.at(static_cast<size_t>(kind)));
}

std::optional<AlarmKind> alarmKindFromText(QStringView text)
{
    for (size_t at = 0; at < kAlarmWords.size(); ++at) {
        if (text == QLatin1String(kAlarmWords.at(at)))
            return static_cast<AlarmKind>(at);
    }
    return std::nullopt;
}

AlarmList::AlarmList(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_began(clock.monotonic())
{
}

void AlarmList::report(AlarmKind kind, const QString &subject, bool holds, const QString &detail)
{
    const auto there = m_groups.find(kind);
    if (there == m_groups.end() && !holds)
        return;
    auto &group = m_groups[kind];
    group.alarm.kind = kind;
    const bool held = group.subjects.value(subject);
    if (holds && held) {
        if (group.alarm.detail != detail) {
            group.alarm.detail = detail;
            Q_EMIT changed();
        }
        return;
    }
    if (holds) {
        if (group.subjects.size() < kKeptSubjects || group.subjects.contains(subject))
            group.subjects[subject] = true;
        raise(group, subject, detail);
        return;
    }
    if (!held)
        return;
    group.subjects[subject] = false;
    if (group.alarm.subjects.size() > 1)
        group.alarm.subjects.removeAll(subject);
    count(group);
    const bool isOver = !group.alarm.holds;
    if (isOver && group.alarm.isAcknowledged)
        m_groups.remove(kind);
    if (isOver)
        Q_EMIT ended(kind);
    Q_EMIT changed();
}

void AlarmList::count(Group &group)
{
    const auto holding = std::count(group.subjects.cbegin(), group.subjects.cend(), true);
    group.alarm.holds = holding > 0;
    group.alarm.subjectCount = static_cast<int>(holding > 0 ? holding : group.subjects.size());
}

void AlarmList::happened(AlarmKind kind, const QString &subject, const QString &detail)
{
    auto &group = m_groups[kind];
    group.alarm.kind = kind;
    if (!group.subjects.contains(subject) && group.subjects.size() < kKeptSubjects)
        group.subjects[subject] = false;
    raise(group, subject, detail);
}

void AlarmList::raise(Group &group, const QString &subject, const QString &detail)
{
    auto &alarm = group.alarm;
    const bool isNew = !alarm.isShelved() && (alarm.times == 0 || alarm.isAcknowledged);
    if (isNew) {
        alarm.firstAt = m_clock.nowUtc();
        alarm.times = 0;
        countRaise();
    }
    alarm.isAcknowledged = false;
    ++alarm.times;
    alarm.lastAt = m_clock.nowUtc();
    alarm.detail = detail;
    count(group);
    alarm.subjects.removeAll(subject);
    if (!subject.isEmpty())
        alarm.subjects.prepend(subject);
    alarm.subjects = alarm.subjects.mid(0, kNamedSubjects);
    if (isNew)
        Q_EMIT raised(Alarm(alarm));
    Q_EMIT changed();
}

void AlarmList::countRaise()
{
    const auto now = m_clock.monotonic();
    m_raised.push_back(now);
    while (!m_raised.empty() && now - m_raised.front() > kFigureSpan)
        m_raised.pop_front();
}

void AlarmList::acknowledge(AlarmKind kind, const QString &word)
{
    const auto group = m_groups.find(kind);
    if (group == m_groups.end() || group->alarm.isAcknowledged)
        return;
    group->alarm.isAcknowledged = true;
    group->alarm.shelvedUntil = {};
    group->acknowledgedAt = m_clock.monotonic();
    if (!group->alarm.holds)
        m_groups.remove(kind);
    Q_EMIT acknowledged(kind, word);
    Q_EMIT changed();
}

void AlarmList::acknowledgeAll(AlarmLevel level, const QString &word)
{
    const auto kinds = m_groups.keys(); // those that are over leave the list
    for (const auto kind : kinds) {
        if (levelOf(kind) == level && m_groups.value(kind).alarm.isOpen())
            acknowledge(kind, word);
    }
}

bool AlarmList::shelve(AlarmKind kind, std::chrono::minutes span, const QString &word)
{
    const auto group = m_groups.find(kind);
    if (group == m_groups.end() || group->alarm.isAcknowledged || levelOf(kind) == AlarmLevel::Critical ||
        span <= std::chrono::minutes(0))
        return false;
    const auto most = std::min<std::chrono::milliseconds>(span, kLongestShelf);
    group->shelvedUntil = m_clock.monotonic() + most;
    group->alarm.shelvedUntil = m_clock.nowUtc().addMSecs(most.count());
    Q_EMIT shelved(kind, group->alarm.shelvedUntil, word);
    Q_EMIT changed();
    return true;
}

void AlarmList::settle(AlarmKind kind)
{
    if (m_groups.remove(kind) == 0)
        return;
    Q_EMIT decided(kind);
    Q_EMIT changed();
}

void AlarmList::restore(const Alarm &alarm)
{
    if (m_groups.contains(alarm.kind))
        return;
    auto &group = m_groups[alarm.kind];
    group.alarm = alarm;
    group.alarm.holds = false;
    group.alarm.isAcknowledged = false;
    group.alarm.times = std::max(1, alarm.times);
    const auto left = std::chrono::milliseconds(alarm.isShelved() ? m_clock.nowUtc().msecsTo(alarm.shelvedUntil) : 0);
    // A moment that is further away than any shelf was written by a clock that was wrong.
    if (left.count() <= 0 || left > kLongestShelf)
        group.alarm.shelvedUntil = {};
    else
        group.shelvedUntil = m_clock.monotonic() + left;
    for (const auto &subject : alarm.subjects)
        group.subjects[subject] = false;
    Q_EMIT changed();
}

std::optional<Alarm> AlarmList::due(Group &group) const
{
    auto &alarm = group.alarm;
    const auto now = m_clock.monotonic();
    if (alarm.isShelved()) {
        if (now < group.shelvedUntil)
            return std::nullopt;
        alarm.shelvedUntil = {};
    } else if (!alarm.isAcknowledged || !alarm.holds || now - group.acknowledgedAt < kRaisedAgainAfter) {
        return std::nullopt;
    }
    alarm.isAcknowledged = false;
    alarm.times = 1;
    alarm.lastAt = m_clock.nowUtc();
    return alarm;
}

void AlarmList::tick()
{
    QVector<Alarm> again;
    for (auto &group : m_groups) {
        if (const auto alarm = due(group)) {
            countRaise();
            again.append(*alarm);
        }
    }
    for (const auto &alarm : std::as_const(again))
        Q_EMIT raised(alarm);
    if (!again.isEmpty())
        Q_EMIT changed();
}

QVector<Alarm> AlarmList::lines() const
{
    QVector<Alarm> all;
    for (const auto &group : m_groups)
        all.append(group.alarm);
    std::stable_sort(all.begin(), all.end(), [](const Alarm &left, const Alarm &right) {
        const auto place = [](const Alarm &alarm) { return std::pair(levelOf(alarm.kind), !alarm.isOpen()); };
        return place(left) != place(right) ? place(left) < place(right) : left.lastAt > right.lastAt;
    });
    // What is beyond comes up once something above it is decided; `figures` counts it.
    return all.mid(0, kMostLines);
}

AlarmFigures AlarmList::figures() const
{
    using Minutes = std::chrono::duration<double, std::ratio<60>>;
    const auto since = m_clock.monotonic() - kFigureSpan;
    const auto ran = std::clamp<Minutes>(m_clock.monotonic() - m_began, std::chrono::minutes(10), kFigureSpan);
    AlarmFigures figures;
    figures.open = static_cast<int>(
        std::count_if(m_groups.cbegin(), m_groups.cend(), [](const Group &group) { return group.alarm.isOpen(); }));
    figures.raised = static_cast<int>(std::count_if(m_raised.cbegin(), m_raised.cend(),
                                                    [since](std::chrono::milliseconds at) { return at >= since; }));
    figures.often = figures.raised * 10 / ran.count();
    return figures;
}

} // namespace hoox
