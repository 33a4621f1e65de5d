#pragma once

#include "models/alarms/AlarmHistory.h"
#include "models/reports/ReportData.h"
#include "storage/audit/AuditTrail.h"
#include "storage/orders/OrderEntry.h"

#include <QObject>

namespace hoox {

class AuditLog;
class OrderJournal;

/// What changed since an operator looked last (safety 4.9). A value.
struct Handover
{
    TimeRange period;               ///< Unix seconds, UTC; half open.
    QString lastName;               ///< Who accepted last; empty: nobody did.
    QDateTime lastAt;               ///< And when; UTC.
    bool isFromShift = false;       ///< It begins with a handover; else it is the last day.
    QVector<ReportSums> assets;     ///< Of the whole book, the one with the most fills first.
    QVector<AuditRecord> byOthers;  ///< What other accounts did here, the newest first.
    QVector<AlertRecord> elsewhere; ///< Changes of the kill keys by hands outside of this workspace.
    QVector<Alarm> openAlerts;      ///< That nobody decided about.
    QVector<OrderEntry> unresolved; ///< Orders whose fate is not known.
    bool isCut = false;             ///< Of `byOthers` there were more.

    [[nodiscard]] qint64 fills() const;
    [[nodiscard]] qint64 failed() const;
};

/// An acceptance, as the audit log has it.
inline const QString kHandoverAccepted = QStringLiteral("handover.accept");
inline constexpr qsizetype kLongestHandoverName = 60; ///< UTF-16 units.

/// From when on `name` has to be told: since their shift ended, which is when the next one accepted; while it still
/// runs, since it began. Of a name that never accepted, or of none, since the last acceptance; without any, since a day
/// ago. `newestFirst`: acceptances of the profile. The second is whether there was one.
[[nodiscard]] std::pair<QDateTime, bool> handoverSince(const QVector<AuditRecord> &newestFirst, const QString &name,
                                                       const QDateTime &now);
/// Letters, blanks and what names have; one line. Empty if it is none.
[[nodiscard]] QString handoverName(const QString &typed);
/// The record of an acceptance, with what was handed over in it.
[[nodiscard]] AuditEntry handoverEntry(const Handover &handover, const QString &name, const QString &word);

/// Reads a Handover, one part after the other. GUI or command line thread; all outlive it.
class HandoverReader final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMostRecords = 500;

    struct Sources
    {
        Ledger &ledger;
        AuditLog &audit;
        OrderJournal &orders;
        QString alertsFile;
        QString profile;
        QString by; ///< This account: what others did is not by it.
        const Clock &clock;
    };
    explicit HandoverReader(Sources sources, QObject *parent = nullptr);

    /// For whom: see `handoverSince`. Starts anew; what still runs is forgotten.
    void read(const QString &name);

Q_SIGNALS:
    /// One of the two, once for each `read` that no later one overtook.
    void finished(const hoox::Handover &handover);
    void failed(const hoox::Error &error);

private:
    template <typename T, typename Next>
    void step(const Pending<T> &pending, Next next);
    void readFigures();
    void readActions();
    void readAlerts();
    void readOrders();

    const Sources m_sources;
    Handover m_handover;
    int m_generation = 0;
};

} // namespace hoox
