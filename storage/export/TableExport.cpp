#include "storage/export/TableExport.h"

#include "storage/export/WholeFile.h"
#include "storage/sqlite/SqlThread.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

SqliteOptions readingOf(const QString &ledgerPath)
{
    SqliteOptions options{ledgerPath, SqliteOptions::Access::ReadOnly};
    options.followsName = true;
    return options;
}

Result<ExportResult> writeFile(const SqliteConnection &connection, const ExportJob &job, const QString &path,
                               Progress &progress)
{
    if (isDatabaseFile(path))
        return fail(Error::Kind::Refused, path, {}, Error::Cause::IsDatabase);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeError(path, file.errorString(), errno));
    const auto result = exportRows(
        connection, job,
        [&](std::string_view text) -> Result<Done> {
            errno = 0;
            const auto size = static_cast<qint64>(text.size());
            if (file.write(text.data(), size) != size || !file.flush())
                return fail(writeError(path, file.errorString(), errno));
            return Done{};
        },
        progress);
    if (!result)
        return result; // and the file beside the target goes with it
    errno = 0;
    if (!file.commit())
        return fail(writeError(path, file.errorString(), errno));
    return result;
}

/// What was exported, for the log.
QString describe(const ExportJob &job)
{
    const auto text = toText(job.table) + u' ' + toText(job.format);
    if (job.order)
        return text + u" selection"_s;
    return job.table == ExportTable::Trades && job.query.filters() ? text + u" filtered"_s : text;
}

} // namespace

TableExport::TableExport(const QString &ledgerPath, AuditTrail trail, const Clock &clock)
    : m_trail(std::move(trail)), m_clock(clock), m_thread(std::make_unique<SqlThread>(readingOf(ledgerPath)))
{
}

TableExport::~TableExport() = default;

Pending<ExportResult> TableExport::toFile(const ExportJob &job, const QString &file)
{
    return m_thread->run<ExportResult>([this, job, file](SqliteConnection &connection, Progress &progress) {
        AuditEntry entry{(job.table == ExportTable::Trades ? u"fills"_s : toText(job.table)) + u".export"_s, file};
        entry.after = describe(job);
        return m_trail.around(entry, m_clock, [&] { return writeFile(connection, job, file, progress); });
    });
}

Pending<ExportResult> TableExport::toSink(const ExportJob &job, const QString &target, ExportSink sink)
{
    return m_thread->run<ExportResult>([this, job, target, sink = std::move(sink)](SqliteConnection &connection,
                                                                                   Progress &progress) {
        AuditEntry entry{(job.table == ExportTable::Trades ? u"fills"_s : toText(job.table)) + u".export"_s, target};
        entry.after = describe(job);
        return m_trail.around(entry, m_clock, [&] { return exportRows(connection, job, sink, progress); });
    });
}

} // namespace hoox
