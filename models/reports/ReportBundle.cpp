#include "models/reports/ReportBundle.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/export/TableExport.h"
#include "storage/export/WholeFile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kBundleFormats{ExportFormat::Csv, ExportFormat::Json};

QString besideReport(const QString &report, const QString &end)
{
    const QFileInfo info(report);
    return info.dir().filePath(info.completeBaseName() + end);
}

QString momentText(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue nameOrNull(const QString &name)
{
    return name.isEmpty() ? QJsonValue() : QJsonValue(name);
}

Result<QString> fileDigest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::Kind::Denied, path, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

ReportBundle::ReportBundle(TableExport &exports, QObject *parent) : QObject(parent), m_exports(exports) {}

ReportBundle::~ReportBundle()
{
    m_pending.cancel();
    remove(m_written);
}

QVector<ReportBundle::Planned> ReportBundle::planned(const QString &report, const ReportSeal &seal)
{
    QVector<Planned> files;
    for (const auto format : kBundleFormats) {
        ExportJob job;
        job.format = format;
        job.query = sealedFills(seal);
        files.append({besideReport(report, u"-fills."_s + toText(format)), job});
    }
    return files;
}

QString ReportBundle::manifestPath(const QString &report)
{
    return besideReport(report, u"-bundle.json"_s);
}

Result<SealedReport> ReportBundle::readForBundle(const QString &report, Existing existing)
{
    const auto read = readSealedReport(report);
    if (!read || existing == Existing::Replaced)
        return read;
    QStringList paths{manifestPath(report)};
    const auto files = planned(report, read->seal);
    for (const auto &file : files)
        paths.append(file.path);
    for (const auto &path : std::as_const(paths)) {
        if (QFileInfo::exists(path))
            return fail(Error::Kind::Conflict, path);
    }
    return read;
}

Result<Done> ReportBundle::agrees(const Written &file, const ReportSeal &seal)
{
    qint64 rows = 0;
    for (const auto &day : seal.days)
        rows += day.rows;
    if (!seal.everyFill || file.result.written == rows)
        return Done{};
    return fail(Error::Kind::Conflict, file.path, u"%1 / %2"_s.arg(file.result.written).arg(rows),
                Error::Cause::RowsDiffer);
}

Result<Done> ReportBundle::writeManifest(const QString &report, const SealedReport &sealed,
                                         const QVector<Written> &files)
{
    QJsonArray list;
    for (const auto &file : files) {
        const auto digest = fileDigest(file.path);
        if (!digest)
            return fail(digest.error());
        list.append(QJsonObject{{u"name"_s, QFileInfo(file.path).fileName()},
                                {u"rows"_s, file.result.written},
                                {u"bytes"_s, QFileInfo(file.path).size()},
                                {u"sha256"_s, *digest}});
    }
    const auto &seal = sealed.seal;
    const QJsonObject manifest{{u"format"_s, u"hoox-report-bundle 1"_s},
                               {u"report"_s, QFileInfo(report).fileName()},
                               {u"content_hash"_s, QString::fromLatin1(seal.hash())},
                               {u"sha256"_s, QString::fromLatin1(sealed.fileHash)},
                               {u"profile"_s, seal.profile},
                               {u"from"_s, momentText(seal.range.from)},
                               {u"to"_s, momentText(seal.range.to)},
                               {u"exchange"_s, nameOrNull(seal.exchange)},
                               {u"symbol"_s, nameOrNull(seal.symbol)},
                               {u"files"_s, list}};
    return writeWholeFile(manifestPath(report), QJsonDocument(manifest).toJson());
}

void ReportBundle::remove(const QVector<Written> &files)
{
    for (const auto &file : files)
        QFile::remove(file.path);
}

void ReportBundle::start(const QString &report, Existing existing)
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled = false;
    m_report = report;
    m_written.clear();
    const auto read = runOnPool<SealedReport>([report, existing] { return readForBundle(report, existing); });
    whenDone(read, this, [this](const Result<SealedReport> &sealed) {
        if (!sealed) {
            end(sealed.error());
            return;
        }
        m_sealed = *sealed;
        m_planned = planned(m_report, sealed->seal);
        next();
    });
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
    const auto count = m_planned.size();
    if (done == count) {
        finish();
        return;
    }
    const auto &file = m_planned.at(done);
    m_pending = m_exports.toFile(file.job, file.path);
    auto *progress = new QFutureWatcher<Result<ExportResult>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this,
            [this, done, count](int value) { Q_EMIT progressed(static_cast<int>((done * 1000 + value) / count)); });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(m_pending);
    whenDone(m_pending, this, [this, path = file.path](const Result<ExportResult> &result) {
        if (!result) {
            end(result.error());
            return;
        }
        m_written.append({path, *result});
        if (const auto same = agrees(m_written.last(), m_sealed.seal); !same)
            end(same.error());
        else
            next();
    });
}

void ReportBundle::finish()
{
    // From here on the files stay or go with what tells of them, also if nobody waits for the end any more.
    const auto files = std::exchange(m_written, {});
    QStringList paths;
    for (const auto &file : files)
        paths.append(file.path);
    paths.append(manifestPath(m_report));
    const auto told = runOnPool<Done>([report = m_report, sealed = m_sealed, files] {
        auto written = writeManifest(report, sealed, files);
        if (!written)
            remove(files);
        return written;
    });
    whenDone(told, this, [this, paths](const Result<Done> &written) {
        m_running = false;
        Q_EMIT finished(written ? Result<QStringList>(paths) : fail(written.error()));
    });
}

void ReportBundle::end(const Error &error)
{
    // One file alone would pass for all there is.
    const auto removed = runOnPool<Done>([files = std::exchange(m_written, {})] {
        remove(files);
        return Done{};
    });
    whenDone(removed, this, [this, error](const Result<Done> &) {
        m_running = false;
        Q_EMIT finished(fail(error));
    });
}

} // namespace hoox
