#pragma once

#include "models/alarms/AlarmList.h"
#include "storage/workspace/AlertFile.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <set>

namespace hoox {

/// Of each profile, what waits for a hand after these records.
[[nodiscard]] QMap<QString, QMap<AlarmKind, Alarm>> openAlarms(const QVector<AlertRecord> &oldestFirst);

/// What alerts there were in this workspace, the newest first, kept across runs and profiles; and what an earlier run
/// of this profile left without a hand comes back into the list (KR-30). Follows the list by itself. A file that cannot
/// be read or written is told and stands in nobody's way. GUI thread, which never waits for the file; the list and the
/// clock outlive it.
class AlarmHistory final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, Profile, Kind, What, By, Detail, Columns };
    static constexpr qsizetype kShown = 500;

    struct Of
    {
        QString file;
        QString profile;
        QString by; ///< Who acknowledges here.
    };

    AlarmHistory(AlarmList &alarms, Of of, const Clock &clock, QObject *parent = nullptr);
    ~AlarmHistory() override; ///< What is to be written is written.

    /// Reads what earlier runs left.
    void start();
    [[nodiscard]] const AlertRecord &at(int row) const { return m_records.at(row); }
    /// Other profiles with alerts that nobody acknowledged.
    [[nodiscard]] QStringList openElsewhere() const;
    /// Why it is not kept, or not whole; none if it is.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Facts, without words: `Qt::DisplayRole` alone.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void changed();

private:
    using Event = AlertRecord::Event;
    void note(AlertRecord record);
    void noteEvent(AlarmKind kind, Event event);
    void noteByHand(AlarmKind kind, Event event, const QString &word, const QDateTime &until = {});
    void take(const QVector<AlertRecord> &read);
    [[nodiscard]] QMap<QString, QMap<AlarmKind, Alarm>> open() const;

    AlarmList &m_alarms;
    const Of m_of;
    const Clock &m_clock;
    QVector<AlertRecord> m_records; ///< The newest first.
    std::set<AlarmKind> m_running;  ///< Raised, and not noted as over yet.
    std::optional<Error> m_error;
    QThreadPool m_writer; ///< One thread: in order.
};

} // namespace hoox
