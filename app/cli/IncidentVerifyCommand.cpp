#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/incident/EvidenceFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct IncidentVerifyWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::IncidentVerifyCommand)
};

enum class SealRecorded { NotAsked, Recorded, Other, Nowhere };

struct CheckedIncident
{
    QString folder;
    EvidenceVerdict verdict;
    SealRecorded recorded = SealRecorded::NotAsked;
    bool isLogSound = true;
    [[nodiscard]] bool agrees() const
    {
        return verdict.isWhole() && isLogSound &&
               (recorded == SealRecorded::NotAsked || recorded == SealRecorded::Recorded);
    }
};

/// What the audit log says of the list's hash: whoever writes the folder anew cannot write that record (AU-1).
Result<SealRecorded> recordedSeal(const AuditFile &log, const QString &name, const QByteArray &hash)
{
    const auto records = log.list({u"incident.close"_s, name});
    if (!records)
        return fail(records.error());
    auto found = SealRecorded::Nowhere;
    for (const auto &record : *records) {
        if (record.entry.result != AuditEntry::Result::Done || !record.entry.after)
            continue;
        if (record.entry.after->toLatin1() == hash)
            return SealRecorded::Recorded;
        found = SealRecorded::Other;
    }
    return found;
}

Result<CheckedIncident> checkIncident(const QString &folder, const AuditFile *log, Progress &progress)
{
    const auto verdict = EvidenceFolder::verify(folder);
    if (!verdict)
        return fail(verdict.error());
    CheckedIncident checked{folder, *verdict, SealRecorded::NotAsked, true};
    if (log == nullptr)
        return checked;
    const auto recorded = recordedSeal(*log, QFileInfo(folder).fileName(), verdict->manifestHash);
    if (!recorded)
        return fail(recorded.error());
    const auto chain = log->verify(progress);
    if (!chain)
        return fail(chain.error());
    checked.recorded = *recorded;
    checked.isLogSound = chain->faultCount == 0;
    return checked;
}

QString sealRecordedName(SealRecorded recorded)
{
    static const std::array names{u"not_asked"_s, u"recorded"_s, u"other"_s, u"nowhere"_s};
    return names.at(static_cast<std::size_t>(recorded));
}

QString sealRecordedWords(SealRecorded recorded)
{
    switch (recorded) {
    case SealRecorded::NotAsked:
        return {};
    case SealRecorded::Recorded:
        return IncidentVerifyWords::tr("The audit log recorded this list when the incident was closed.");
    case SealRecorded::Other:
        return IncidentVerifyWords::tr("The audit log recorded ANOTHER list: the folder was written anew.");
    case SealRecorded::Nowhere:
        return IncidentVerifyWords::tr("The audit log has NO incident of this name that was closed here.");
    }
    Q_UNREACHABLE();
}

void tellFaults(Session &session, const CheckedIncident &checked)
{
    auto &output = session.output();
    for (const auto &name : checked.verdict.changed)
        output.complain(IncidentVerifyWords::tr("%1 is NOT as it was sealed.").arg(name));
    for (const auto &name : checked.verdict.missing)
        output.complain(IncidentVerifyWords::tr("%1 is GONE.").arg(name));
    for (const auto &name : checked.verdict.added)
        output.complain(IncidentVerifyWords::tr("%1 was NOT there when it was sealed.").arg(name));
    if (!checked.verdict.chainFault.isEmpty())
        output.complain(
            IncidentVerifyWords::tr("The chain of audit.jsonl is BROKEN: %1.").arg(checked.verdict.chainFault));
    if (!checked.isLogSound)
        output.complain(IncidentVerifyWords::tr("The audit log of this workspace is NOT what was written: what it says "
                                                "proves nothing."));
}

void tellChecked(Session &session, const CheckedIncident &checked)
{
    auto &output = session.output();
    const auto &verdict = checked.verdict;
    if (output.isJson()) {
        output.json(QJsonDocument(QJsonObject{
            {u"folder"_s, checked.folder},
            {u"agrees"_s, checked.agrees()},
            {u"files"_s, verdict.files},
            {u"changed"_s, QJsonArray::fromStringList(verdict.changed)},
            {u"missing"_s, QJsonArray::fromStringList(verdict.missing)},
            {u"added"_s, QJsonArray::fromStringList(verdict.added)},
            {u"chain_fault"_s, verdict.chainFault.isEmpty() ? QJsonValue() : QJsonValue(verdict.chainFault)},
            {u"recorded"_s, sealRecordedName(checked.recorded)},
            {u"audit_log_sound"_s, checked.isLogSound},
            {u"manifest_sha256"_s, QString::fromLatin1(verdict.manifestHash)}}));
    } else {
        output.line(IncidentVerifyWords::tr("Files on the list: %1").arg(session.format().count(verdict.files)));
        output.line(IncidentVerifyWords::tr("SHA-256 of the list: %1").arg(QString::fromLatin1(verdict.manifestHash)));
        if (const auto words = sealRecordedWords(checked.recorded); !words.isEmpty())
            output.line(words);
        output.line(checked.agrees() ? IncidentVerifyWords::tr("The evidence is as it was sealed.")
                                     : IncidentVerifyWords::tr("The evidence is NOT as it was sealed."));
    }
    tellFaults(session, checked);
    session.finish(checked.agrees() ? ExitStatus::Done : ExitStatus::Integrity);
}

} // namespace

namespace commands {

void incidentVerify(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto argument = session.argument(0);
    const auto own = parts->workspace().incidentsFolder() + u'/' + argument;
    const bool isOwn = !argument.contains(u'/') && QFileInfo(own).isDir();
    const auto folder = isOwn ? own : QFileInfo(argument).absoluteFilePath();
    const bool isElsewhere = session.isSet(u"elsewhere");
    const auto work = [folder, isElsewhere, log = session.trail().file()](Progress &progress) {
        return checkIncident(QDir::cleanPath(folder), isElsewhere ? nullptr : &log, progress);
    };
    session.then(session.work<CheckedIncident>(IncidentVerifyWords::tr("verifying"), work),
                 [&session](const CheckedIncident &checked) { tellChecked(session, checked); });
}

} // namespace commands
} // namespace hoox
