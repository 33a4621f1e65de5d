#pragma once

#include "storage/audit/AuditFile.h"
#include "storage/spool/EventSource.h"

#include <QThreadPool>

namespace hoox {

/// The config changes of one profile, from the audit log, as they stand there: values of secrets are masked already,
/// and each line still has its hash. Any thread; reads on a thread of its own, and only what is new.
class AuditEvents final : public EventSource
{
public:
    AuditEvents(AuditFile file, QString profile);
    ~AuditEvents() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QString folder() const override { return QStringLiteral("config"); }
    [[nodiscard]] Pending<QVector<EventLine>> after(qint64 seq, int most) override;

private:
    [[nodiscard]] Result<QVector<EventLine>> read(qint64 seq, int most);

    const AuditFile m_file;
    const QString m_profile;
    AuditPlace m_place;   ///< Of the thread below, as the next one: nothing to ship stands before it…
    qint64 m_placeOf = 0; ///< …for who asks for what is after this number.
    QThreadPool m_thread;
};

} // namespace hoox
