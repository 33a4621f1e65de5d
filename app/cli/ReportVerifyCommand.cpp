#include "app/ReportReads.h"
#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/reports/ReportVerifier.h"
#include "ui/common/ReportVerdictWords.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct ReportVerifyWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportVerifyCommand)

public:
    static QString state(PartVerdict::State state)
    {
        switch (state) {
        case PartVerdict::State::Same:
            return tr("same");
        case PartVerdict::State::Differs:
            return tr("DIFFERS");
        case PartVerdict::State::Missing:
            return tr("GONE from the ledger");
        case PartVerdict::State::Added:
            return tr("NOT in the report");
        case PartVerdict::State::PassedBy:
            return tr("newer in the ledger, cannot be compared");
        case PartVerdict::State::NotRead:
            return tr("COULD NOT be read");
        }
        return {};
    }
};

QString stateName(PartVerdict::State state)
{
    static const std::array names{u"same"_s, u"differs"_s, u"missing"_s, u"added"_s, u"passed_by"_s, u"not_read"_s};
    return names.at(static_cast<std::size_t>(state));
}

QString recordedName(ReportRecorded recorded)
{
    static const std::array names{u"not_asked"_s,  u"not_read"_s,      u"recorded"_s, u"without_file"_s,
                                  u"other_file"_s, u"other_content"_s, u"nowhere"_s,  u"log_damaged"_s};
    return names.at(static_cast<std::size_t>(recorded));
}

QJsonObject verdictJson(const ReportVerdict &verdict)
{
    QJsonArray parts;
    for (const auto &part : verdict.parts)
        parts.append(QJsonObject{{u"name"_s, part.name},
                                 {u"kind"_s, part.isDay ? u"day"_s : u"section"_s},
                                 {u"state"_s, stateName(part.state)},
                                 {u"rows_sealed"_s, part.sealedRows},
                                 {u"rows"_s, part.rows}});
    return {{u"file"_s, verdict.file},
            {u"agrees"_s, verdict.agrees()},
            {u"file_unchanged"_s, verdict.isUnchanged},
            {u"content_hash"_s, QString::fromLatin1(verdict.contentHash)},
            {u"seal"_s, verdict.sealVersion},
            {u"recorded"_s, recordedName(verdict.recorded)},
            {u"profile"_s, verdict.profile},
            {u"from"_s, jsonTime(verdict.range.from)},
            {u"to"_s, jsonTime(verdict.range.to)},
            {u"parts"_s, parts}};
}

/// Sections, and the days that are not the same: a year of equal days says nothing.
void tellVerdict(Session &session, const ReportVerdict &verdict)
{
    auto &output = session.output();
    const auto &format = session.format();
    TextTable table{{{ReportVerifyWords::tr("part")},
                     {ReportVerifyWords::tr("rows sealed"), true},
                     {ReportVerifyWords::tr("rows now"), true},
                     {ReportVerifyWords::tr("state")}},
                    {}};
    qint64 sameDays = 0;
    for (const auto &part : verdict.parts) {
        if (part.isDay && part.state == PartVerdict::State::Same)
            ++sameDays;
        else
            table.rows.append({ReportVerdictWords::part(part.name), format.count(part.sealedRows),
                               format.count(part.rows), ReportVerifyWords::state(part.state)});
    }
    output.table(table);
    output.line(ReportVerifyWords::tr("Days that are the same: %1").arg(format.count(sameDays)));
    output.line(ReportVerifyWords::tr("Content hash: %1").arg(QString::fromLatin1(verdict.contentHash)));
    output.line(verdict.isUnchanged ? ReportVerifyWords::tr("The file is as it was written.")
                                    : ReportVerifyWords::tr("The file was CHANGED after it was written."));
    if (const auto recorded = ReportVerdictWords::recorded(verdict.recorded); !recorded.isEmpty())
        output.line(recorded);
    if (verdict.sealVersion < kSealVersion)
        output.line(ReportVerifyWords::tr("Its seal is an older one: it covers no failed orders, no journals and, of a "
                                          "part of the book, figures and days alone."));
    output.line(verdict.agrees() ? ReportVerifyWords::tr("The report agrees with the ledger.")
                                 : ReportVerifyWords::tr("The report does NOT agree."));
}

/// A path, or the name of one of the workspace's own.
QString reportPath(const QString &argument, const QString &folder)
{
    const QFileInfo file(argument);
    if (file.exists() || argument.contains(u'/'))
        return file.absoluteFilePath();
    const QFileInfo own(QDir(folder).filePath(argument));
    return own.exists() ? own.absoluteFilePath() : file.absoluteFilePath();
}

} // namespace

namespace commands {

void reportVerify(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto file = reportPath(session.argument(0), parts->workspace().reportsFolder());
    auto *const verifier = new ReportVerifier(reportSources(*parts), &session);
    const auto made = session.isSet(u"elsewhere") ? ReportVerifier::Made::Elsewhere : ReportVerifier::Made::Here;
    const auto profile = parts->profile().name;
    QObject::connect(verifier, &ReportVerifier::finished, &session,
                     [&session, profile](const Result<ReportVerdict> &verdict) {
                         if (!verdict) {
                             session.finish(verdict.error());
                             return;
                         }
                         if (verdict->profile != profile)
                             session.output().note(
                                 ReportVerifyWords::tr("The report is of the profile \"%1\", and was compared with the "
                                                       "ledger of \"%2\".")
                                     .arg(verdict->profile, profile));
                         if (session.output().isJson())
                             session.output().json(QJsonDocument(verdictJson(*verdict)));
                         else
                             tellVerdict(session, *verdict);
                         session.finish(verdict->agrees() ? ExitStatus::Done : ExitStatus::Integrity);
                     });
    session.withLedger([verifier, file, made] { verifier->verify(file, made); });
}

} // namespace commands
} // namespace hoox
