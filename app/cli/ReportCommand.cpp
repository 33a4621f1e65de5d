#include "app/cli/Commands.h"
#include "app/cli/DrawWork.h"
#include "app/cli/ReportOrder.h"
#include "app/cli/Session.h"
#include "models/analytics/EngagedPeriods.h"
#include "models/reports/ReportBundle.h"
#include "models/reports/ReportSeal.h"
#include "models/reports/ReportShelf.h"
#include "models/reports/ReportsModel.h"
#include "models/reports/SealedReport.h"
#include "storage/audit/AuditLog.h"
#include "storage/blobs/BlobStore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportCommand)
};

QJsonValue wordOrNull(const QString &word)
{
    return word.isEmpty() ? QJsonValue() : QJsonValue(word);
}

/// What came of it, for the end.
struct ReportOutcome
{
    QString file;
    bool isNew = true;
    SealedReport report;
    QStringList leftOut; ///< Of its parts.
    QString key;         ///< Of the object; empty: not stored.
    QStringList bundle;
};

/// Whether the file's seal is of what is asked for: names of parts may fall together.
bool isReportOf(const ReportOrder &order, const ReportSeal &seal)
{
    return seal.range == order.scope.range && seal.profile == order.profile &&
           seal.exchange == (order.scope.exchange ? toText(*order.scope.exchange) : QString()) &&
           seal.symbol == order.scope.symbol && seal.everyFill == order.scope.everyFill;
}

void endReport(Session &session, const ReportOutcome &made)
{
    if (!session.output().isJson()) {
        session.output().line(made.file);
        for (const auto &file : made.bundle)
            session.output().line(file);
        if (!made.key.isEmpty())
            session.output().line(made.key);
        if (!made.isNew)
            session.output().note(ReportWords::tr("It was there already; --replace writes it anew."));
        session.finish();
        return;
    }
    const auto &remark = made.report.remark;
    session.output().json(QJsonDocument(QJsonObject{
        {u"file"_s, made.file},
        {u"size"_s, QFileInfo(made.file).size()},
        {u"from"_s, jsonTime(remark.range.from)},
        {u"to"_s, jsonTime(remark.range.to)},
        {u"exchange"_s, wordOrNull(made.report.seal.exchange)},
        {u"symbol"_s, wordOrNull(made.report.seal.symbol)},
        {u"summary"_s, !made.report.seal.everyFill},
        {u"left_out"_s, QJsonArray::fromStringList(made.leftOut)},
        {u"pages"_s, remark.pages},
        {u"fills"_s, remark.fills},
        {u"content_hash"_s, QString::fromLatin1(made.report.seal.hash())},
        {u"sha256"_s, QString::fromLatin1(made.report.fileHash)},
        {u"created"_s, made.isNew},
        {u"key"_s, made.key.isEmpty() ? QJsonValue() : QJsonValue(made.key)},
        {u"bundle"_s, QJsonArray::fromStringList(made.bundle)},
    }));
    session.finish();
}

void storeReport(Session &session, Composition &parts, const ReportOutcome &made)
{
    if (!session.isSet(u"upload")) {
        endReport(session, made);
        return;
    }
    auto *const shelf = new ReportShelf(parts.blobs(), &session);
    const AuditEntry entry{u"report.upload"_s, u"reports/"_s + QFileInfo(made.file).fileName()};
    session.thenAudited<BlobInfo>(
        entry, [shelf, made] { return shelf->upload(made.file); },
        [&session, made](const BlobInfo &info) {
            auto stored = made;
            stored.key = info.key;
            endReport(session, stored);
        });
}

/// The fills of the period beside it, as the window does; those that are there already are written anew.
void bundleReport(Session &session, Composition &parts, const ReportOutcome &made)
{
    if (!session.isSet(u"bundle")) {
        storeReport(session, parts, made);
        return;
    }
    auto *const bundle = new ReportBundle(parts.exports(), &session);
    QObject::connect(bundle, &ReportBundle::finished, &session,
                     [&session, &parts, made](const Result<QStringList> &files) {
                         if (!files) {
                             session.finish(files.error());
                             return;
                         }
                         auto whole = made;
                         whole.bundle = *files;
                         storeReport(session, parts, whole);
                     });
    bundle->start(made.file, ReportBundle::Existing::Replaced);
}

/// Reads what was drawn, or what was there.
void takeReport(Session &session, Composition &parts, const ReportOrder &order, bool isNew)
{
    const auto read =
        session.work<SealedReport>({}, [file = order.file](Progress &) { return readSealedReport(file); });
    session.then(read, [&session, &parts, order, isNew](const SealedReport &report) {
        if (!report.isUnchanged) {
            session.finish(
                Error{Error::Kind::Corrupt, order.file, u"changed since it was written"_s, Error::Cause::Plain});
            return;
        }
        bundleReport(session, parts, {order.file, isNew, report, leftOutParts(order.scope.parts), {}, {}});
    });
}

void drawReport(Session &session, Composition &parts, const ReportOrder &order)
{
    const auto &scope = order.scope;
    QStringList arguments{
        u"--render-report"_s,           order.file, u"--from"_s, QString::number(scope.range.from), u"--to"_s,
        QString::number(scope.range.to)};
    if (scope.exchange)
        arguments << u"--exchange"_s << toText(*scope.exchange);
    if (!scope.symbol.isEmpty())
        arguments << u"--symbol"_s << scope.symbol;
    if (!scope.everyFill)
        arguments << u"--summary"_s;
    if (scope.parts != kEveryPart)
        arguments << u"--without"_s << leftOutParts(scope.parts).join(u',');
    if (!order.paper.isEmpty())
        arguments << u"--paper"_s << order.paper;
    arguments << u"--language"_s << order.language;
    session.withLedger([&session, &parts, order, arguments] {
        drawOffscreen(session, arguments, [&session, &parts, order] { takeReport(session, parts, order, true); });
    });
}

/// One of ours of another period, part or profile, or no report at all, is not written over.
void keepOrDraw(Session &session, Composition &parts, const ReportOrder &order)
{
    if (!order.isOwnPlace || session.isSet(u"replace") || !QFileInfo::exists(order.file)) {
        drawReport(session, parts, order);
        return;
    }
    const auto found = session.work<bool>({}, [order](Progress &) -> Result<bool> {
        const auto read = readSealedReport(order.file);
        return read && isReportOf(order, read->seal);
    });
    session.then(found, [&session, &parts, order](bool isSame) {
        if (!isSame)
            session.finish(Error{Error::Kind::Conflict, order.file, {}, Error::Cause::Plain});
        // One that was made before its period was over is a part of it: it is made anew.
        else if (QFileInfo(order.file).lastModified().toSecsSinceEpoch() < order.scope.range.to)
            drawReport(session, parts, order);
        else
            takeReport(session, parts, order, false);
    });
}

/// Its place, once its period is known.
void placeReport(Session &session, Composition &parts, ReportOrder order)
{
    if (!order.isOwnPlace) {
        order.file = QFileInfo(order.file).absoluteFilePath();
        keepOrDraw(session, parts, order);
        return;
    }
    const QDir folder(parts.workspace().reportsFolder());
    if (!folder.mkpath(u"."_s)) {
        session.finish(Error{Error::Kind::Denied, folder.path(), {}, Error::Cause::UnwritableFolder});
        return;
    }
    const auto word = order.incident.isEmpty() ? QString() : u"incident-"_s + order.incident;
    order.file = folder.absoluteFilePath(scopeFileName(order.scope, word));
    keepOrDraw(session, parts, order);
}

/// As the window numbers them: the oldest that the log tells is the first.
void findIncident(Session &session, Composition &parts, const ReportOrder &order)
{
    AuditQuery query;
    query.action = u"kill."_s;
    query.most = EngagedPeriods::kMostRecords;
    session.then(parts.audit().list(query), [&session, &parts, order](const QVector<AuditRecord> &records) {
        const auto periods = engagedPeriods(records, order.profile);
        const auto number = order.incident == u"last"_s ? periods.size() : order.incident.toInt();
        if (number < 1 || number > periods.size()) {
            session.finish(Error{Error::Kind::NotFound, ReportWords::tr("incident %1").arg(order.incident), {}});
            return;
        }
        auto found = order;
        found.incident = QString::number(number);
        found.scope.range = hoursAround(periods.at(number - 1), parts.clock().nowUtc().toSecsSinceEpoch());
        placeReport(session, parts, found);
    });
}

} // namespace

namespace commands {

void reportCreate(Session &session)
{
    auto order = orderedReport(session);
    if (!order)
        return;
    auto *const parts = session.isSet(u"upload") ? session.openToWrite() : session.open();
    if (parts == nullptr)
        return;
    order->profile = parts->profile().name;
    if (order->incident.isEmpty())
        placeReport(session, *parts, *order);
    else
        findIncident(session, *parts, *order);
}

} // namespace commands
} // namespace hoox
