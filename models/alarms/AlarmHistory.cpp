#include "models/alarms/AlarmHistory.h"

#include "storage/base/Clock.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

namespace hoox {

QMap<QString, QMap<AlarmKind, Alarm>> openAlarms(const QVector<AlertRecord> &oldestFirst)
{
    QMap<QString, QMap<AlarmKind, Alarm>> open;
    for (const auto &record : oldestFirst) {
        const auto kind = alarmKindFromText(record.kind);
        if (!kind)
            continue; // of a newer version
        auto &alarms = open[record.profile];
        if (record.event == AlertRecord::Event::Acknowledged || record.event == AlertRecord::Event::Decided) {
            alarms.remove(*kind);
            continue;
        }
        if (record.event == AlertRecord::Event::Shelved && alarms.contains(*kind))
            alarms[*kind].shelvedUntil = record.until;
        if (record.event != AlertRecord::Event::Raised)
            continue;
        auto &alarm = alarms[*kind];
        if (alarm.times == 0)
            alarm.firstAt = record.at;
        alarm.kind = *kind;
        alarm.shelvedUntil = {};
        alarm.subjects = record.subjects;
        alarm.subjectCount = static_cast<int>(record.subjects.size());
        alarm.detail = record.detail;
        alarm.lastAt = record.at;
        ++alarm.times;
    }
    return open;
}

AlarmHistory::AlarmHistory(AlarmList &alarms, Of of, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_alarms(alarms), m_of(std::move(of)), m_clock(clock)
{
    m_writer.setMaxThreadCount(1);
    connect(&m_alarms, &AlarmList::raised, this, [this](const Alarm &alarm) {
        m_running.insert(alarm.kind);
        note({m_clock.nowUtc(), m_of.profile, toText(alarm.kind), Event::Raised, alarm.subjects, alarm.detail, {}});
    });
    connect(&m_alarms, &AlarmList::ended, this, [this](AlarmKind kind) {
        // One that comes and goes is a line of the list, and was told: a storm must not fill the disk (KR-31).
        if (m_running.erase(kind) > 0)
            noteEvent(kind, Event::Over);
    });
    connect(&m_alarms, &AlarmList::decided, this, [this](AlarmKind kind) { noteEvent(kind, Event::Decided); });
    connect(&m_alarms, &AlarmList::acknowledged, this,
            [this](AlarmKind kind, const QString &word) { noteByHand(kind, Event::Acknowledged, word); });
    connect(&m_alarms, &AlarmList::shelved, this, [this](AlarmKind kind, const QDateTime &until, const QString &word) {
        noteByHand(kind, Event::Shelved, word, until);
    });
}

AlarmHistory::~AlarmHistory()
{
    m_writer.waitForDone();
}

void AlarmHistory::start()
{
    whenDone(runOn<QVector<AlertRecord>>(m_writer, [file = AlertFile(m_of.file)] { return file.read(kShown); }), this,
             [this](const Result<QVector<AlertRecord>> &records) {
                 if (records)
                     take(*records);
                 else
                     m_error = records.error();
                 Q_EMIT changed();
             });
}

/// Records of this run may be among them, and in sight already: then they are the newest of both.
void AlarmHistory::take(const QVector<AlertRecord> &read)
{
    beginResetModel();
    const auto ours = std::exchange(m_records, {});
    for (const auto &record : read)
        m_records.prepend(record);
    for (auto record = ours.crbegin(); record != ours.crend(); ++record) {
        if (!m_records.contains(*record))
            m_records.prepend(*record);
    }
    m_records = m_records.mid(0, kShown);
    endResetModel();
    const auto open = this->open().value(m_of.profile);
    for (const auto &alarm : open)
        m_alarms.restore(alarm);
}

QMap<QString, QMap<AlarmKind, Alarm>> AlarmHistory::open() const
{
    return openAlarms({m_records.crbegin(), m_records.crend()});
}

QStringList AlarmHistory::openElsewhere() const
{
    QStringList profiles;
    const auto open = this->open();
    for (auto profile = open.cbegin(); profile != open.cend(); ++profile) {
        if (profile.key() != m_of.profile && !profile.value().isEmpty())
            profiles += profile.key();
    }
    return profiles;
}

void AlarmHistory::noteEvent(AlarmKind kind, Event event)
{
    note({m_clock.nowUtc(), m_of.profile, toText(kind), event, {}, {}, {}});
}

void AlarmHistory::noteByHand(AlarmKind kind, Event event, const QString &word, const QDateTime &until)
{
    note({m_clock.nowUtc(), m_of.profile, toText(kind), event, {}, {}, m_of.by, word, until});
}

void AlarmHistory::note(AlertRecord record)
{
    beginInsertRows({}, 0, 0);
    m_records.prepend(record);
    endInsertRows();
    if (m_records.size() > kShown) {
        const auto last = static_cast<int>(m_records.size()) - 1;
        beginRemoveRows({}, last, last);
        m_records.removeLast();
        endRemoveRows();
    }
    whenDone(runOn<Done>(m_writer,
                         [file = AlertFile(m_of.file), record = std::move(record)] { return file.append(record); }),
             this, [this](const Result<Done> &done) {
                 const auto error = done ? std::nullopt : std::optional(done.error());
                 if (std::exchange(m_error, error) != error)
                     Q_EMIT changed();
             });
    Q_EMIT changed();
}

int AlarmHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int AlarmHistory::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant AlarmHistory::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole)
        return {};
    const auto &record = at(index.row());
    switch (index.column()) {
    case At:
        return record.at;
    case Profile:
        return record.profile;
    case Kind:
        return record.kind;
    case What:
        return static_cast<int>(record.event);
    case By:
        return record.by;
    case Detail:
        return record.detail;
    default:
        return {};
    }
}

} // namespace hoox
