#include "models/reports/ReportsModel.h"

#include "models/reports/ReportShelf.h"
#include "models/reports/SealedReport.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReportsDay = 86'400;

} // namespace

QString reportFileName(const TimeRange &range)
{
    const auto text = [](qint64 second, const QString &pattern) {
        return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(pattern);
    };
    const bool wholeDays = range.from % kReportsDay == 0 && range.to % kReportsDay == 0;
    if (wholeDays && range.to - range.from == kReportsDay)
        return u"daily-%1.pdf"_s.arg(text(range.from, u"yyyy-MM-dd"_s));
    if (wholeDays && range.to - range.from == 7 * kReportsDay)
        return u"week-%1.pdf"_s.arg(text(range.from, u"yyyy-MM-dd"_s));
    const auto pattern = wholeDays ? u"yyyy-MM-dd"_s : u"yyyyMMdd'T'HHmm"_s;
    return u"report-%1-to-%2.pdf"_s.arg(text(range.from, pattern), text(range.to, pattern));
}

QString scopeFileName(const ReportScope &scope, const QString &word)
{
    const auto name = reportFileName(scope.range);
    QStringList words{word, scope.fileWords()};
    words.removeAll(QString());
    return words.isEmpty() ? name : u"%1-%2.pdf"_s.arg(name.chopped(4), words.join(u'-'));
}

Result<QVector<ReportFile>> readReportFiles(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Denied, folder, {}, Error::Cause::UnwritableFolder);
    QVector<ReportFile> files;
    const auto found = QDir(folder).entryInfoList({u"*.pdf"_s}, QDir::Files | QDir::Readable, QDir::Time);
    for (const auto &entry : found.mid(0, ReportsModel::kMostFiles)) {
        ReportFile report;
        report.path = entry.absoluteFilePath();
        report.sizeBytes = entry.size();
        report.madeAt = entry.lastModified().toSecsSinceEpoch();
        if (const auto remark = readReportRemark(report.path)) {
            report.pages = remark->pages;
            report.fills = remark->fills;
            report.range = remark->range;
            report.seal = remark->sealLength > 0 ? SealState::Sealed : SealState::None;
        }
        files.append(report);
    }
    return files;
}

ReportsModel::ReportsModel(const QString &folder, QObject *parent) : QAbstractTableModel(parent), m_folder(folder)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ReportsModel::refresh);
}

int ReportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int ReportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_files.size())
        return {};
    const auto &file = m_files.at(index.row());
    if (role == FileRole)
        return QVariant::fromValue(file);
    return role == Qt::DisplayRole && index.column() == Name ? QVariant(file.name()) : QVariant();
}

int ReportsModel::rowOf(const QString &path) const
{
    if (path.isEmpty())
        return -1; // that is what those of the bucket have
    const auto found =
        std::find_if(m_files.cbegin(), m_files.cend(), [&path](const ReportFile &file) { return file.path == path; });
    return found == m_files.cend() ? -1 : static_cast<int>(found - m_files.cbegin());
}

int ReportsModel::rowOfName(const QString &name) const
{
    const auto found =
        std::find_if(m_files.cbegin(), m_files.cend(), [&name](const ReportFile &file) { return file.name() == name; });
    return found == m_files.cend() ? -1 : static_cast<int>(found - m_files.cbegin());
}

bool ReportsModel::hasReportOf(const TimeRange &range) const
{
    // The file of a part or a summary has words between the period and the copy's number (`ReportScope::fileWords`).
    const auto base = reportFileName(range).chopped(4) + u'-';
    const auto isOfPart = [&base](const QString &name) {
        return name.startsWith(base) && name.size() > base.size() && !name.at(base.size()).isDigit();
    };
    return std::any_of(m_local.cbegin(), m_local.cend(), [&](const ReportFile &file) {
        return file.isSealed() && file.range == range && file.madeAt >= range.to && !isOfPart(file.name());
    });
}

QString ReportsModel::freePath(const QString &name) const
{
    auto path = QDir(m_folder).absoluteFilePath(name);
    for (int copy = 2; rowOf(path) >= 0; ++copy)
        path = QDir(m_folder).absoluteFilePath(u"%1-%2.pdf"_s.arg(name.chopped(4)).arg(copy));
    return path;
}

void ReportsModel::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const auto pending = runOnPool<QVector<ReportFile>>([folder = m_folder] { return readReportFiles(folder); });
    whenDone(pending, this, [this](Result<QVector<ReportFile>> files) {
        m_reading = false;
        if (files)
            take(std::move(*files));
        else
            Q_EMIT failed(files.error());
        if (std::exchange(m_again, false))
            refresh();
    });
}

void ReportsModel::setBucket(const QVector<BlobInfo> &objects)
{
    m_bucket = objects;
    merge();
}

void ReportsModel::setSeal(const QString &path, SealState state)
{
    const auto row = rowOf(path);
    if (row < 0)
        return;
    m_checked[path] = {m_files.at(row).sizeBytes, m_files.at(row).madeAt, state};
    m_files[row].seal = state;
    Q_EMIT dataChanged(index(row, Seal), index(row, Seal));
}

void ReportsModel::take(QVector<ReportFile> files)
{
    m_loaded = true;
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_folder);
    m_local = std::move(files);
    merge();
}

void ReportsModel::merge()
{
    auto files = m_local;
    QHash<QString, BlobInfo> stored;
    const auto objects = m_bucket.value_or(QVector<BlobInfo>());
    for (const auto &object : objects)
        stored.insert(reportNameOf(object.key), object);
    for (auto &file : files) {
        if (m_bucket)
            file.isInBucket = stored.contains(file.name());
        stored.take(file.name());
        const auto checked = m_checked.constFind(file.path);
        if (file.isSealed() && checked != m_checked.cend() && checked->sizeBytes == file.sizeBytes &&
            checked->madeAt == file.madeAt)
            file.seal = checked->state;
    }
    for (auto object = stored.cbegin(); object != stored.cend(); ++object) {
        ReportFile file;
        file.bucketName = object.key();
        file.sizeBytes = object->sizeBytes;
        file.madeAt = object->lastModified.toSecsSinceEpoch();
        file.isInBucket = true;
        files.append(file);
    }
    std::stable_sort(files.begin(), files.end(),
                     [](const ReportFile &left, const ReportFile &right) { return left.madeAt > right.madeAt; });
    if (files != m_files) {
        beginResetModel();
        m_files = std::move(files);
        endResetModel();
    }
    if (m_loaded)
        Q_EMIT listed();
}

} // namespace hoox
