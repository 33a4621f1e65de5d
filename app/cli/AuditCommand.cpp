#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/audit/AuditFile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kListedByDefault = 50;

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::AuditCommand)

public:
    static QString faultName(AuditFault::Kind kind);
    static QString fault(const AuditFault &fault);
};

QString AuditWords::faultName(AuditFault::Kind kind)
{
    switch (kind) {
    case AuditFault::Kind::Edited:
        return u"edited"_s;
    case AuditFault::Kind::Broken:
        return u"broken"_s;
    case AuditFault::Kind::Cut:
        return u"cut"_s;
    case AuditFault::Kind::Appended:
        return u"appended"_s;
    case AuditFault::Kind::TornTail:
        return u"torn_tail"_s;
    case AuditFault::Kind::HeadLost:
        return u"head_lost"_s;
    case AuditFault::Kind::HeadEdited:
        return u"head_edited"_s;
    }
    Q_UNREACHABLE();
}

QString AuditWords::fault(const AuditFault &fault)
{
    switch (fault.kind) {
    case AuditFault::Kind::Edited:
        return tr("Line %1 is not what was written.").arg(fault.line);
    case AuditFault::Kind::Broken:
        return tr("Line %1 does not follow the one before: a record was removed, put in or moved.").arg(fault.line);
    case AuditFault::Kind::Cut:
        return tr("The log ends before the record that was written last.");
    case AuditFault::Kind::Appended:
        return tr("Up to line %1, records stand behind the one that was written last.").arg(fault.line);
    case AuditFault::Kind::TornTail:
        return tr("Line %1, the last, is not whole.").arg(fault.line);
    case AuditFault::Kind::HeadLost:
        return fault.line > 0 ? tr("At line %1, audit-head.json was gone: records before it may have been cut off.")
                                    .arg(fault.line)
                              : tr("audit-head.json is gone: whether the end was cut off cannot be told.");
    case AuditFault::Kind::HeadEdited:
        return tr("audit-head.json is not what was written.");
    }
    Q_UNREACHABLE();
}

QJsonValue textJson(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonObject recordJson(const AuditRecord &record)
{
    const auto &entry = record.entry;
    return {{u"number"_s, record.number},
            {u"at"_s, jsonTime(record.at)},
            {u"by"_s, entry.by},
            {u"profile"_s, entry.profile},
            {u"action"_s, entry.action},
            {u"subject"_s, entry.subject},
            {u"before"_s, textJson(entry.before)},
            {u"after"_s, textJson(entry.after)},
            {u"reason"_s, entry.reason},
            {u"result"_s, audit::toText(entry.result)},
            {u"detail"_s, entry.detail},
            {u"of"_s, entry.of > 0 ? QJsonValue(entry.of) : QJsonValue()},
            {u"hash"_s, QString::fromLatin1(record.hash)}};
}

/// Old and new, where a record has them, on one line.
QString changeText(const AuditEntry &entry)
{
    if (!entry.before && !entry.after)
        return {};
    const auto shown = [](const std::optional<QString> &text) {
        constexpr qsizetype longest = 40;
        const auto line = text ? text->simplified() : Format::missing();
        return line.size() > longest ? line.left(longest) + u"\u2026"_s : line;
    };
    return shown(entry.before) + u" \u2192 "_s + shown(entry.after);
}

void printRecords(Session &session, const QVector<AuditRecord> &records)
{
    QJsonArray rows;
    TextTable table{{{u"TIME (UTC)"_s},
                     {u"BY"_s},
                     {u"PROFILE"_s},
                     {u"ACTION"_s},
                     {u"SUBJECT"_s},
                     {u"RESULT"_s},
                     {u"CHANGE"_s},
                     {u"REASON"_s}},
                    {}};
    for (const auto &record : records) {
        const auto &entry = record.entry;
        rows.append(recordJson(record));
        table.rows.append({session.format().time(record.at), entry.by, entry.profile, entry.action, entry.subject,
                           audit::toText(entry.result), changeText(entry), entry.reason});
    }
    if (session.output().isJson())
        session.output().json(QJsonDocument(rows));
    else
        session.output().table(table);
    session.finish();
}

void printVerdict(Session &session, const AuditVerdict &verdict)
{
    const bool isSound = verdict.faultCount == 0;
    if (session.output().isJson()) {
        QJsonArray faults;
        for (const auto &fault : verdict.faults)
            faults.append(QJsonObject{{u"fault"_s, AuditWords::faultName(fault.kind)},
                                      {u"line"_s, fault.line > 0 ? QJsonValue(fault.line) : QJsonValue()}});
        session.output().json(QJsonDocument(QJsonObject{{u"sound"_s, isSound},
                                                        {u"records"_s, verdict.records},
                                                        {u"faults"_s, faults},
                                                        {u"fault_count"_s, verdict.faultCount},
                                                        {u"head"_s, QString::fromLatin1(verdict.head)}}));
    } else {
        session.output().line(AuditWords::tr("%1 records, the last with the hash %2.")
                                  .arg(session.format().count(verdict.records),
                                       verdict.head.isEmpty() ? Format::missing() : QString::fromLatin1(verdict.head)));
    }
    for (const auto &fault : verdict.faults)
        session.output().complain(AuditWords::fault(fault));
    session.finish(isSound ? ExitStatus::Done : ExitStatus::Integrity);
}

AuditFile auditFileOf(const Session &session)
{
    return session.trail().file();
}

} // namespace

void auditList(Session &session)
{
    AuditQuery query{session.value(u"action"), session.value(u"subject"), kListedByDefault};
    if (session.isSet(u"limit")) {
        bool isNumber = false;
        query.most = session.value(u"limit").toLongLong(&isNumber);
        if (!isNumber || query.most < 1 || query.most > 1'000'000) {
            session.usage(AuditWords::tr("--limit takes a number of at least 1."));
            return;
        }
    }
    const auto asked = session.work<QVector<AuditRecord>>(
        {}, [file = auditFileOf(session), query](Progress &) { return file.list(query); });
    session.then(asked, [&session](const QVector<AuditRecord> &records) { printRecords(session, records); });
}

void auditVerify(Session &session)
{
    const auto asked =
        session.work<AuditVerdict>(AuditWords::tr("verifying"),
                                   [file = auditFileOf(session)](Progress &progress) { return file.verify(progress); });
    session.then(asked, [&session](const AuditVerdict &verdict) { printVerdict(session, verdict); });
}

} // namespace hoox::commands
