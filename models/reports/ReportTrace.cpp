#include "models/reports/ReportTrace.h"

#include <QFileInfo>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// What one record says of the report; `Nowhere` if it is of another one.
ReportRecorded saidBy(const AuditEntry &entry, const QString &name, const QByteArray &content, const QByteArray &file)
{
    if (entry.action != u"report.create"_s || entry.result != AuditEntry::Result::Done || !entry.after)
        return ReportRecorded::Nowhere;
    if (entry.after->toLatin1() != content)
        return QFileInfo(entry.subject).fileName() == name ? ReportRecorded::OtherContent : ReportRecorded::Nowhere;
    const auto word = QString::fromLatin1(kFileHashDetail);
    if (!entry.detail.startsWith(word))
        return ReportRecorded::WithoutFile;
    return entry.detail.sliced(word.size()).toLatin1() == file ? ReportRecorded::Recorded : ReportRecorded::OtherFile;
}

} // namespace

Result<ReportRecorded> traceReport(const AuditFile &log, const QString &file, const SealedReport &report,
                                   const std::function<bool()> &isCancelled)
{
    const auto name = QFileInfo(file).fileName();
    const auto content = report.seal.hash();
    auto best = ReportRecorded::Nowhere;
    AuditPlace place;
    const auto read = log.readOn(place, [&](const AuditRecord &record, const QByteArray &) {
        best = std::min(best, saidBy(record.entry, name, content, report.fileHash));
        return isCancelled && isCancelled() ? AuditFile::Next::Stop : AuditFile::Next::Forget;
    });
    if (!read)
        return fail(read.error());
    if (isCancelled && isCancelled())
        return fail(Error::Kind::Cancelled, file);
    return best;
}

} // namespace hoox
