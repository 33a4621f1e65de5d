#include "storage/spool/AuditEvents.h"

#include "storage/base/RunOn.h"

namespace hoox {

using namespace Qt::StringLiterals;

AuditEvents::AuditEvents(AuditFile file, QString profile) : m_file(std::move(file)), m_profile(std::move(profile))
{
    m_thread.setMaxThreadCount(1);
}

AuditEvents::~AuditEvents()
{
    m_thread.waitForDone();
}

Pending<QVector<EventLine>> AuditEvents::after(qint64 seq, int most)
{
    return runOn<QVector<EventLine>>(m_thread, [this, seq, most] { return read(seq, most); });
}

Result<QVector<EventLine>> AuditEvents::read(qint64 seq, int most)
{
    if (seq < m_placeOf)
        m_place = {};
    m_placeOf = seq;
    QVector<EventLine> lines;
    const auto wanted = [this, seq](const AuditRecord &record) {
        return record.number > seq && record.entry.action.startsWith(u"config."_s) && record.entry.profile == m_profile;
    };
    const auto read = m_file.readOn(m_place, [&](const AuditRecord &record, const QByteArray &line) {
        if (!wanted(record))
            return AuditFile::Next::Forget;
        if (lines.size() >= most)
            return AuditFile::Next::Stop;
        lines.append({record.number, record.at, line.trimmed()});
        return AuditFile::Next::Keep;
    });
    if (!read)
        return fail(read.error());
    return lines;
}

} // namespace hoox
