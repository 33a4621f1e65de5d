#include "models/reports/ReportBundle.h"

#include "models/reports/SealedReport.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/export/TableExport.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kBundleFormats{ExportFormat::Csv, ExportFormat::Json};

void removeFiles(const QStringList &files)
{
    for (const auto &file : files)
        QFile::remove(file);
}

/// The seal of the report, if nothing stands where its bundle goes.
Result<ReportSeal> sealForBundle(const QString &report)
{
    const auto read = readSealedReport(report);
    if (!read)
        return fail(read.error());
    const auto files = bundleFiles(report, read->seal);
    for (const auto &file : files) {
        if (QFileInfo::exists(file.path))
            return fail(Error::Kind::Conflict, file.path);
    }
    return read->seal;
}

} // namespace

QVector<ReportBundleFile> bundleFiles(const QString &report, const ReportSeal &seal)
{
    const QFileInfo info(report);
    QVector<ReportBundleFile> files;
    for (const auto format : kBundleFormats) {
        ExportJob job;
        job.format = format;
        job.query = sealedFills(seal);
        files.append({info.dir().filePath(info.completeBaseName() + u"-fills."_s + toText(format)), job});
    }
    return files;
}

Result<Done> agreesWithReport(const ReportBundleFile &file, const ExportResult &written, const ReportSeal &seal)
{
    qint64 rows = 0;
    for (const auto &day : seal.days)
        rows += day.rows;
    if (!seal.everyFill || written.written == rows)
        return Done{};
    return fail(Error::Kind::Conflict, file.path, u"%1 / %2"_s.arg(written.written).arg(rows),
                Error::Cause::RowsDiffer);
}

ReportBundle::ReportBundle(TableExport &exports, QObject *parent) : QObject(parent), m_exports(exports) {}

ReportBundle::~ReportBundle()
{
    m_pending.cancel();
    if (m_running)
        removeFiles(m_written);
}

void ReportBundle::start(const QString &report)
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled = false;
    m_report = report;
    m_written.clear();
    whenDone(runOnPool<ReportSeal>([report] { return sealForBundle(report); }), this,
             [this](const Result<ReportSeal> &seal) {
                 if (seal)
                     take(*seal);
                 else
                     end(seal.error());
             });
}

void ReportBundle::take(const ReportSeal &seal)
{
    m_seal = seal;
    m_files = bundleFiles(m_report, seal);
    next();
}

void ReportBundle::cancel()
{
    m_cancelled = m_running;
    m_pending.cancel();
}

void ReportBundle::next()
{
    if (m_cancelled) {
        end(Error{Error::Kind::Cancelled, {}, {}});
        return;
    }
    const auto done = m_written.size();
    const auto count = m_files.size();
    if (done == count) {
        m_running = false;
        Q_EMIT finished(m_written);
        return;
    }
    const auto &file = m_files.at(done);
    m_pending = m_exports.toFile(file.job, file.path);
    auto *progress = new QFutureWatcher<Result<ExportResult>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this,
            [this, done, count](int value) { Q_EMIT progressed(static_cast<int>((done * 1000 + value) / count)); });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(m_pending);
    whenDone(m_pending, this, [this, file](const Result<ExportResult> &written) {
        if (written)
            m_written.append(file.path);
        const auto agrees = written ? agreesWithReport(file, *written, m_seal) : fail(written.error());
        if (agrees)
            next();
        else
            end(agrees.error());
    });
}

void ReportBundle::end(const Error &error)
{
    // One file alone would pass for all there is.
    const auto removed = runOnPool<Done>([files = std::exchange(m_written, {})] {
        removeFiles(files);
        return Done{};
    });
    whenDone(removed, this, [this, error](const Result<Done> &) {
        m_running = false;
        Q_EMIT finished(fail(error));
    });
}

} // namespace hoox
