#include "models/evidence/BlobVerification.h"

#include "storage/base/Clock.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/blobs/BlobAuditText.h"
#include "storage/export/WholeFile.h"

#include <QJsonDocument>

namespace hoox {

using namespace Qt::StringLiterals;

BlobVerification::BlobVerification(Places places, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_isInterrupted(BlobAudit::isWaiting(m_places.file))
{
}

void BlobVerification::start(const TimeRange &period, BlobAudit::Depth depth, bool resumes)
{
    m_error = m_places.obstacle();
    if (m_error) {
        Q_EMIT changed();
        return;
    }
    m_audit.reset(); // it has the file
    m_audit = std::make_unique<BlobAudit>(m_places.ledger, m_places.blobs, m_places.spool, m_places.file);
    m_depth = depth;
    m_progress = {};
    m_report.reset();
    m_isRunning = true;
    connect(m_audit.get(), &BlobAudit::progressed, this, [this](const BlobAudit::Progress &progress) {
        m_progress = progress;
        Q_EMIT changed();
    });
    connect(m_audit.get(), &BlobAudit::finished, this, &BlobVerification::end);
    m_audit->start({depth, period, m_places.of, m_places.clock.nowUtc()}, resumes);
    Q_EMIT changed();
}

void BlobVerification::stop()
{
    if (m_isRunning)
        m_audit->cancel();
}

void BlobVerification::end(const Result<BlobAuditReport> &found)
{
    m_isRunning = false;
    m_isInterrupted = !found && found.error().kind != Error::Kind::Busy;
    if (found)
        m_report = *found;
    else if (found.error().kind != Error::Kind::Cancelled)
        m_error = found.error();
    Q_EMIT changed();
}

void BlobVerification::save(const QString &file)
{
    if (!m_report)
        return;
    const auto written = runOnPool<Done>([report = *m_report, depth = m_depth, file] {
        const bool isJson = file.endsWith(u".json"_s, Qt::CaseInsensitive);
        return writeWholeFile(file, isJson ? QJsonDocument(auditJson(report, depth)).toJson() : auditCsv(report));
    });
    whenDone(written, this, [this, file](const Result<Done> &done) {
        Q_EMIT saved(file, done ? std::nullopt : std::optional(done.error()));
    });
}

} // namespace hoox
