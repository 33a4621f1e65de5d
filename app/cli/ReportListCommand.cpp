#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/reports/ReportShelf.h"
#include "models/reports/ReportsModel.h"
#include "models/reports/SealedReport.h"
#include "storage/blobs/BlobStore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// What the file itself tells; whether its figures still hold is what `report verify` is for.
enum class ReportState { Intact, Changed, Unsealed, InBucketOnly };

struct ReportListWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportListCommand)

public:
    static QString state(ReportState state)
    {
        switch (state) {
        case ReportState::Intact:
            return tr("as written");
        case ReportState::Changed:
            return tr("CHANGED");
        case ReportState::Unsealed:
            return tr("no content hash");
        case ReportState::InBucketOnly:
            return tr("in the bucket only");
        }
        return {};
    }
};

struct ListedReport
{
    ReportFile file; ///< Without a path if it is in the bucket only.
    QString name;
    ReportState state = ReportState::Unsealed;
    std::optional<bool> isInBucket; ///< None: not asked, or no answer.
};

Result<QVector<ListedReport>> readLocalReports(const QString &folder, Progress &progress)
{
    const auto files = readReportFiles(folder);
    if (!files)
        return fail(files.error());
    QVector<ListedReport> reports;
    for (const auto &file : *files) {
        ListedReport report{file, file.name(), ReportState::Unsealed, {}};
        if (file.isSealed()) {
            const auto read = readSealedReport(file.path);
            report.state = read && read->isUnchanged ? ReportState::Intact : ReportState::Changed;
        }
        reports.append(report);
        progress.report(reports.size(), files->size());
    }
    return reports;
}

void addBucket(QVector<ListedReport> &reports, const QVector<BlobInfo> &objects)
{
    QHash<QString, BlobInfo> byName;
    for (const auto &object : objects)
        byName.insert(reportNameOf(object.key), object);
    for (auto &report : reports)
        report.isInBucket = byName.contains(report.name);
    for (const auto &report : std::as_const(reports))
        byName.take(report.name);
    for (auto object = byName.cbegin(); object != byName.cend(); ++object) {
        ListedReport report{{}, object.key(), ReportState::InBucketOnly, true};
        report.file.sizeBytes = object->sizeBytes;
        report.file.madeAt = object->lastModified.toSecsSinceEpoch();
        reports.append(report);
    }
    std::stable_sort(reports.begin(), reports.end(), [](const ListedReport &left, const ListedReport &right) {
        return std::pair(-left.file.madeAt, left.name) < std::pair(-right.file.madeAt, right.name);
    });
}

QJsonValue orNull(const std::optional<qint64> &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonObject reportJson(const ListedReport &report)
{
    static const std::array states{u"intact"_s, u"changed"_s, u"unsealed"_s, u"in_bucket_only"_s};
    const auto &file = report.file;
    return {{u"name"_s, report.name},
            {u"file"_s, file.path.isEmpty() ? QJsonValue() : QJsonValue(file.path)},
            {u"key"_s, report.isInBucket.value_or(false) ? QJsonValue(u"reports/"_s + report.name) : QJsonValue()},
            {u"size"_s, file.sizeBytes},
            {u"made_at"_s, jsonTime(file.madeAt)},
            {u"from"_s, file.range ? jsonTime(file.range->from) : QJsonValue()},
            {u"to"_s, file.range ? jsonTime(file.range->to) : QJsonValue()},
            {u"pages"_s, orNull(file.pages)},
            {u"fills"_s, orNull(file.fills)},
            {u"state"_s, states.at(static_cast<std::size_t>(report.state))},
            {u"in_bucket"_s, report.isInBucket ? QJsonValue(*report.isInBucket) : QJsonValue()}};
}

void showReports(Session &session, const QVector<ListedReport> &reports)
{
    if (session.output().isJson()) {
        QJsonArray array;
        for (const auto &report : reports)
            array.append(reportJson(report));
        session.output().json(QJsonDocument(array));
        return;
    }
    const auto &format = session.format();
    TextTable table{{{ReportListWords::tr("name")},
                     {ReportListWords::tr("from UTC")},
                     {ReportListWords::tr("to UTC")},
                     {ReportListWords::tr("pages"), true},
                     {ReportListWords::tr("size"), true},
                     {ReportListWords::tr("made UTC")},
                     {ReportListWords::tr("state")},
                     {ReportListWords::tr("bucket")}},
                    {}};
    for (const auto &report : reports) {
        const auto &file = report.file;
        const auto bucket = !report.isInBucket   ? Format::missing()
                            : *report.isInBucket ? ReportListWords::tr("yes")
                                                 : ReportListWords::tr("no");
        table.rows.append({report.name, file.range ? format.time(file.range->from) : Format::missing(),
                           file.range ? format.time(file.range->to) : Format::missing(),
                           file.pages ? format.count(*file.pages) : Format::missing(), format.size(file.sizeBytes),
                           format.time(file.madeAt), ReportListWords::state(report.state), bucket});
    }
    session.output().table(table);
}

} // namespace

namespace commands {

void reportList(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto folder = parts->workspace().reportsFolder();
    const auto local = session.work<QVector<ListedReport>>(
        ReportListWords::tr("reading"), [folder](Progress &progress) { return readLocalReports(folder, progress); });
    session.then(local, [&session, parts](const QVector<ListedReport> &reports) {
        if (session.isSet(u"local")) {
            showReports(session, reports);
            session.finish();
            return;
        }
        auto *const shelf = new ReportShelf(parts->blobs(), &session);
        QObject::connect(shelf, &ReportShelf::listed, &session, [&session, shelf, reports] {
            auto all = reports;
            addBucket(all, shelf->objects());
            showReports(session, all);
            session.finish();
        });
        QObject::connect(shelf, &ReportShelf::failed, &session, [&session, reports](const Error &error) {
            showReports(session, reports);
            session.finish(error);
        });
        shelf->refresh();
    });
}

} // namespace commands
} // namespace hoox
