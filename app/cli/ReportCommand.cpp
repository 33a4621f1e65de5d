#include "app/cli/Commands.h"
#include "app/cli/DrawWork.h"
#include "app/cli/Session.h"
#include "models/reports/ReportBundle.h"
#include "models/reports/ReportSeal.h"
#include "models/reports/ReportShelf.h"
#include "models/reports/ReportsModel.h"
#include "models/reports/SealedReport.h"
#include "storage/blobs/BlobStore.h"
#include "storage/export/TableExport.h"

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

/// What `report create` was asked for.
struct ReportWish
{
    ReportScope scope;
    QString profile;
    QString file;
    bool isOwnPlace = false; ///< Among the workspace's reports: written once.
    QString paper, language;
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
    QString key; ///< Of the object; empty: not stored.
    QStringList bundle;
};

std::optional<ReportTemplate> templateFromText(const QString &name)
{
    if (name == u"daily"_s)
        return ReportTemplate::Daily;
    if (name == u"weekly"_s)
        return ReportTemplate::Weekly;
    return name == u"monthly"_s ? std::optional(ReportTemplate::Monthly) : std::nullopt;
}

/// None, with the run ended, if it is no period.
std::optional<TimeRange> wishedPeriod(Session &session)
{
    const auto kind = session.value(u"template");
    const bool hasEnds = session.isSet(u"from") || session.isSet(u"to");
    if (!kind.isEmpty() && !hasEnds) {
        if (const auto found = templateFromText(kind))
            return lastPeriod(*found, QDateTime::currentDateTimeUtc().date());
        session.usage(ReportWords::tr("--template is daily, weekly or monthly."));
        return std::nullopt;
    }
    if (!kind.isEmpty() || !session.isSet(u"from") || !session.isSet(u"to")) {
        session.usage(ReportWords::tr("report create needs --from and --to, or --template and neither of them."));
        return std::nullopt;
    }
    const auto from = secondFromText(session.value(u"from"));
    const auto to = secondFromText(session.value(u"to"));
    if (from && to && *from < *to)
        return TimeRange{*from, *to};
    session.usage(ReportWords::tr("--from and --to take days such as 2026-05-19 or moments such as "
                                  "2026-05-19T02:00:00Z, and --to is the later one."));
    return std::nullopt;
}

/// None, with the run ended, if it is no part of a book.
std::optional<ReportScope> wishedScope(Session &session)
{
    const auto period = wishedPeriod(session);
    if (!period)
        return std::nullopt;
    const auto exchange = session.value(u"exchange");
    ReportScope scope{*period, exchangeFromText(exchange), session.value(u"symbol").toUpper(),
                      !session.isSet(u"summary")};
    if (scope.exchange || exchange.isEmpty())
        return scope;
    session.usage(ReportWords::tr("--exchange is bybit, binance or mexc."));
    return std::nullopt;
}

/// Whether the file's seal is of what is asked for: names of parts may fall together.
bool isReportOf(const ReportWish &wish, const ReportSeal &seal)
{
    return seal.range == wish.scope.range && seal.profile == wish.profile &&
           seal.exchange == (wish.scope.exchange ? toText(*wish.scope.exchange) : QString()) &&
           seal.symbol == wish.scope.symbol && seal.everyFill == wish.scope.everyFill;
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

/// The fills of the period beside it, one file after the other, as the window does.
void bundleReport(Session &session, Composition &parts, const ReportOutcome &made)
{
    const auto files = bundleFiles(made.file, made.report.seal);
    if (!session.isSet(u"bundle") || made.bundle.size() == files.size()) {
        storeReport(session, parts, made);
        return;
    }
    const auto &file = files.at(made.bundle.size());
    session.then(parts.exports().toFile(file.job, file.path),
                 [&session, &parts, made, file](const ExportResult &written) {
                     if (const auto agrees = agreesWithReport(file, written, made.report.seal); !agrees) {
                         QFile::remove(file.path);
                         session.finish(agrees.error());
                         return;
                     }
                     auto more = made;
                     more.bundle.append(file.path);
                     bundleReport(session, parts, more);
                 });
}

/// Reads what was drawn, or what was there.
void takeReport(Session &session, Composition &parts, const QString &file, bool isNew)
{
    const auto read = session.work<SealedReport>({}, [file](Progress &) { return readSealedReport(file); });
    session.then(read, [&session, &parts, file, isNew](const SealedReport &report) {
        if (!report.isUnchanged) {
            session.finish(Error{Error::Kind::Corrupt, file, u"changed since it was written"_s, Error::Cause::Plain});
            return;
        }
        bundleReport(session, parts, {file, isNew, report, {}, {}});
    });
}

void drawReport(Session &session, Composition &parts, const ReportWish &wish)
{
    const auto &scope = wish.scope;
    QStringList arguments{
        u"--render-report"_s,           wish.file, u"--from"_s, QString::number(scope.range.from), u"--to"_s,
        QString::number(scope.range.to)};
    if (scope.exchange)
        arguments << u"--exchange"_s << toText(*scope.exchange);
    if (!scope.symbol.isEmpty())
        arguments << u"--symbol"_s << scope.symbol;
    if (!scope.everyFill)
        arguments << u"--summary"_s;
    if (!wish.paper.isEmpty())
        arguments << u"--paper"_s << wish.paper;
    if (!wish.language.isEmpty())
        arguments << u"--language"_s << wish.language;
    session.withLedger([&session, &parts, wish, arguments] {
        drawOffscreen(session, arguments,
                      [&session, &parts, file = wish.file] { takeReport(session, parts, file, true); });
    });
}

/// One of ours of another period, part or profile, or no report at all, is not written over.
void keepOrDraw(Session &session, Composition &parts, const ReportWish &wish)
{
    if (!wish.isOwnPlace || session.isSet(u"replace") || !QFileInfo::exists(wish.file)) {
        drawReport(session, parts, wish);
        return;
    }
    const auto found = session.work<bool>({}, [wish](Progress &) -> Result<bool> {
        const auto read = readSealedReport(wish.file);
        return read && isReportOf(wish, read->seal);
    });
    session.then(found, [&session, &parts, wish](bool isSame) {
        if (!isSame)
            session.finish(Error{Error::Kind::Conflict, wish.file, {}, Error::Cause::Plain});
        // One that was made before its period was over is a part of it: it is made anew.
        else if (QFileInfo(wish.file).lastModified().toSecsSinceEpoch() < wish.scope.range.to)
            drawReport(session, parts, wish);
        else
            takeReport(session, parts, wish.file, false);
    });
}

bool isOneOf(const QString &word, const QStringList &words)
{
    return word.isEmpty() || words.contains(word);
}

} // namespace

namespace commands {

void reportCreate(Session &session)
{
    const auto scope = wishedScope(session);
    if (!scope)
        return;
    ReportWish wish{*scope, {}, session.value(u"output"), false, session.value(u"paper"), session.value(u"language")};
    if (!isOneOf(wish.paper, {u"a4"_s, u"letter"_s}) || !isOneOf(wish.language, {u"en"_s, u"de"_s, u"zh"_s})) {
        session.usage(ReportWords::tr("--paper is a4 or letter, and --language en, de or zh."));
        return;
    }
    auto *const parts = session.isSet(u"upload") ? session.openToWrite() : session.open();
    if (parts == nullptr)
        return;
    wish.profile = parts->profile().name;
    wish.isOwnPlace = wish.file.isEmpty();
    if (wish.isOwnPlace) {
        const QDir folder(parts->workspace().reportsFolder());
        if (!folder.mkpath(u"."_s)) {
            session.finish(Error{Error::Kind::Denied, folder.path(), {}, Error::Cause::UnwritableFolder});
            return;
        }
        wish.file = folder.absoluteFilePath(scopeFileName(wish.scope));
    } else {
        wish.file = QFileInfo(wish.file).absoluteFilePath();
    }
    keepOrDraw(session, *parts, wish);
}

} // namespace commands
} // namespace hoox
