#pragma once

#include <QDateTime>
#include <QMap>
#include <QMetaType>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <chrono>
#include <deque>
#include <optional>

namespace hoox {

class Clock;

enum class AlarmLevel { Critical, High, Low };

/// What there can be alarms of; one of a kind is one line of the list, whatever the number of its subjects.
enum class AlarmKind {
    ReleasedElsewhere, ///< Another hand lifted the brake (KR-25). Acknowledged in the kill switch, and gone with that.
    Diverged,          ///< Keys and belief, or keys and gateway, disagree (KR-29).
    StateUnknown,      ///< The kill keys were not read for a while (KR-11).
    EngageOpenElsewhere, ///< An engage of another profile is not confirmed (KR-06). Subject: the profile.
    SpoolStands,         ///< Records wait for the blob tier for an hour, or more (BL-2, AL-1).
    NotInAuditLog,       ///< Something was done and could not be recorded (AU-1).
    JournalDamaged,      ///< The kill journal holds lines that cannot be read.
    EngagedElsewhere,    ///< Another hand pulled the brake (KS-7).
    ChangedElsewhere,    ///< Another hand changed a kill key, and the brake holds as before.
    ClockOff,            ///< This computer's clock is not the servers' (safety 4.15).
    DrillOverdue,        ///< KR-27
    FillsFailed,         ///< More orders failed in a while than the rules allow (AL-1).
    PositionsDiffer,     ///< What the ledger records is not what the fills add up to (AL-1).
    ReplicaStale,        ///< The copy of the ledger is older than its limit (AL-1).
    TierOver,            ///< A tier is slower than its target for a while (AL-1). Subject: the tier.
    BudgetShort,         ///< A budget of the free plan is nearly used (safety 4.13). Subject: the budget.
    BackupFailed,        ///< The daily backup was not made (MG-3).
};
[[nodiscard]] AlarmLevel levelOf(AlarmKind kind);
[[nodiscard]] QString toText(AlarmKind kind); ///< `released-elsewhere`, for the audit log and the history.
[[nodiscard]] std::optional<AlarmKind> alarmKindFromText(QStringView text);

/// One line of the list.
struct Alarm
{
    AlarmKind kind = AlarmKind::StateUnknown;
    QStringList subjects;      ///< Those that were raised last, at most three.
    int subjectCount = 0;      ///< Of those that hold; of all, if none does.
    int times = 0;             ///< Raised since it was last acknowledged.
    QString detail;            ///< Of the last time; plain text, may be empty.
    QDateTime firstAt, lastAt; ///< UTC.
    bool holds = false;        ///< It is still so.
    bool isAcknowledged = false;
    QDateTime shelvedUntil; ///< UTC; valid while somebody put it aside: it is in the list, and calls nobody.
    [[nodiscard]] bool isShelved() const { return shelvedUntil.isValid(); }
    /// Nobody decided about it yet.
    [[nodiscard]] bool isOpen() const { return !isAcknowledged && !isShelved(); }
    friend bool operator==(const Alarm &, const Alarm &) = default;
};

/// What the list says of itself (KR-31).
struct AlarmFigures
{
    int open = 0;     ///< Neither acknowledged nor shelved.
    int raised = 0;   ///< Lines raised in the last hour.
    double often = 0; ///< In ten minutes: the average of the last hour; of a shorter run, of that.
    friend bool operator==(const AlarmFigures &, const AlarmFigures &) = default;
};

/// Alarms that wait for a hand (KR-30): latched when their condition ends, gone only when acknowledged, raised again
/// when the condition comes back, or is still there a quarter of an hour later. One line a kind, critical first, at
/// most ten (KR-31); how often one is raised is counted. One that is not critical can be shelved up to a moment: it
/// stays in the list and is raised anew then, unless it is acknowledged and over. GUI thread; `clock` outlives it.
class AlarmList final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kRaisedAgainAfter{15};
    static constexpr std::chrono::minutes kFigureSpan{60};
    static constexpr qsizetype kMostLines = 10;           ///< KR-31
    static constexpr std::chrono::hours kLongestShelf{8}; ///< A shift: no longer is anything out of mind.

    explicit AlarmList(const Clock &clock, QObject *parent = nullptr);

    /// A condition that begins, ends, or goes on with another detail. Say that it ended only if that is known.
    void report(AlarmKind kind, const QString &subject, bool holds, const QString &detail = {});
    /// Something that happened, and is over.
    void happened(AlarmKind kind, const QString &subject, const QString &detail = {});
    /// `word`: why, or what was done; may be empty. Ends a shelf.
    void acknowledge(AlarmKind kind, const QString &word = {});
    /// Every one of that level that is open.
    void acknowledgeAll(AlarmLevel level, const QString &word = {});
    /// Puts it aside for so long, at most `kLongestShelf`. False, and nothing happens, for a critical one (KR-30),
    /// one that is acknowledged, and one that is not there.
    bool shelve(AlarmKind kind, std::chrono::minutes span, const QString &word = {});
    /// It was decided where it belongs, and recorded there: the line goes, without another acknowledgement.
    void settle(AlarmKind kind);
    /// One that an earlier run left without a hand: it is there again, as over, until it is acknowledged or raised
    /// anew; shelved if it was and its moment has not come. Of a kind that is there already it does nothing.
    void restore(const Alarm &alarm);
    /// Raises again what still holds, and what was shelved up to now. Once in a while: a second is enough.
    void tick();

    /// The most pressing first, at most `kMostLines`.
    [[nodiscard]] QVector<Alarm> lines() const;
    [[nodiscard]] AlarmFigures figures() const;

Q_SIGNALS:
    void changed();
    void acknowledged(hoox::AlarmKind kind, const QString &word);
    void shelved(hoox::AlarmKind kind, const QDateTime &until, const QString &word);
    /// A line came, or came again after it was acknowledged; not each time that a line there is raised once more.
    void raised(const hoox::Alarm &alarm);
    /// Its condition ended, of all its subjects.
    void ended(hoox::AlarmKind kind);
    /// `settle` took it away.
    void decided(hoox::AlarmKind kind);

private:
    struct Group
    {
        Alarm alarm;
        QMap<QString, bool> subjects;                ///< And whether each holds.
        std::chrono::milliseconds acknowledgedAt{0}; ///< Monotonic, as the next.
        std::chrono::milliseconds shelvedUntil{0};
    };
    void raise(Group &group, const QString &subject, const QString &detail);
    static void count(Group &group);
    /// It is raised, or raised again: none for one that stays as it is.
    [[nodiscard]] std::optional<Alarm> due(Group &group) const;
    void countRaise();

    const Clock &m_clock;
    const std::chrono::milliseconds m_began;
    QMap<AlarmKind, Group> m_groups;
    std::deque<std::chrono::milliseconds> m_raised; ///< Monotonic, of the last hour.
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::Alarm)
Q_DECLARE_METATYPE(hoox::AlarmKind)
